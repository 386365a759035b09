"""A table as plain text."""

from collections.abc import Sequence

from desens_gui.cli.columns import column
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.words import Words


def titled(words: Words, title: Text, heads: Sequence[str], rows: list[list[str]]) -> str:
    """Return a table with its title, numbers below each other by their decimal mark, and no column without a value."""
    if not rows:
        return ""
    columns = [
        column(head, cells, words.typography.decimal_mark)
        for head, *cells in zip(heads, *rows, strict=True)
        if any(cells)
    ]
    return "\n".join([words.say(title), *("  ".join(line).rstrip() for line in zip(*columns, strict=True))])
