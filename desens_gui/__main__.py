"""The entry point: the only place that chooses between the window and the command line."""

import os
import sys
from pathlib import Path

from desens_gui.cli import run
from desens_gui.cli.commands import COMMANDS, demo_folder
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import ENGLISH_WORDS

PICTURE = QT_TRANSLATE_NOOP("Main", "Picture of the window: {file}")
NO_PICTURE = QT_TRANSLATE_NOOP("Main", "The picture of the window could not be made: {reason}")

#: what the window is called in the folder of the demo
PICTURE_FILE = "window.png"


def main() -> None:
    """Run the program and leave with its exit code."""
    sys.exit(choose(sys.argv[1:]))


def choose(arguments: list[str]) -> int:
    """Show the window where there is a display and no command is asked for; the rest is the command line's."""
    if has_display() and (not arguments or is_plan(arguments)):
        return _show(Path(arguments[0]) if arguments else None, example=False)
    code = run(arguments)
    if arguments[:1] == ["demo"] and code == 0:
        return _show(None, example=True) if has_display() else _add_picture(demo_folder(arguments) / PICTURE_FILE)
    return code


def _show(file: Path | None, *, example: bool) -> int:
    """Open the window on a plan file, on the published example, or on its start page."""
    from desens_gui.views.application import run_window  # noqa: PLC0415  (late: a command must not need Qt)

    return run_window(file, example=example)


def has_display() -> bool:
    """Return whether there is a screen to show a window on; on Linux a display server has to say so."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_plan(arguments: list[str]) -> bool:
    """Return whether these arguments are one plan file, or what was meant as one."""
    if len(arguments) != 1 or arguments[0].startswith("-") or arguments[0] in (*COMMANDS, "audit"):
        return False
    return arguments[0].endswith(".desens") or Path(arguments[0]).exists()


def _add_picture(file: Path) -> int:
    """Put a picture of the window beside the documents of the demo."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from desens_gui.views.picture import write_picture  # noqa: PLC0415

        write_picture(file)
    except (ImportError, OSError) as error:  # a system without the libraries that Qt needs, or a full disk
        print(f"desens-gui: {ENGLISH_WORDS.say(NO_PICTURE, reason=str(error))}", file=sys.stderr)
        return 2
    print(ENGLISH_WORDS.say(PICTURE, file=str(file.resolve())))
    return 0


if __name__ == "__main__":
    main()
