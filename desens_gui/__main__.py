"""The entry point: the only place that chooses between the window and the command line."""

import sys

from desens_gui.cli import run


def main() -> None:
    """Run the program and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
