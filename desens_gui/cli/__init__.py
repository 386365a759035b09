"""The command line: the second front end, without Qt.

What it prints as JSON is a promise that others build on: keys may be added, never removed or re-meant.
"""

from desens_gui.cli.commands import run

__all__ = ["run"]
