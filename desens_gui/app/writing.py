"""The one place from which the window writes a plan file: either the whole new file is there, or the old one is."""

from pathlib import Path

from desens_gui.store.replacing import NewFile, replace_files


def write_plan(path: Path, text: str) -> None:
    """Put the text of a plan file in the place of `path`; raise Refused, the old file whole, when it cannot be done."""
    replace_files([NewFile(path, text.encode())])
