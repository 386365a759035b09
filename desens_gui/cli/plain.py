"""A table as plain text."""

from collections.abc import Sequence

from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.words import Words


def titled(words: Words, title: Text, heads: Sequence[str], rows: list[list[str]]) -> str:
    """Return a table with its title, right-aligned; columns in which no row has anything are left out."""
    if not rows:
        return ""
    table = [list(heads), *rows]
    kept = [index for index in range(len(heads)) if any(row[index] for row in rows)]
    widths = {index: max(len(row[index]) for row in table) for index in kept}
    lines = ["  ".join(f"{row[index]:>{widths[index]}}" for index in kept) for row in table]
    return "\n".join([words.say(title), *lines])
