"""Rows of texts: what a draft is made of, whatever it becomes, and what is complained about in it.

A row is a line of a list of the file, or its header; between it and the file's tree nothing is lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desens_gui.core.findings import Cell
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.file_fields import Tree

UNFIT = QT_TRANSLATE_NOOP("Draft", "“{field}” is not written as the editor can show it. Mend the file by hand.")

#: between the names of a path
SEPARATOR = ", "


@dataclass(frozen=True, slots=True)
class Row:
    """Named texts: of a line of a list, or of the header. A text inside a group is named by both: "limits, least_dose".

    Texts that are empty are not there. Two rows of the same texts are equal, in whatever order they were typed.
    """

    texts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> "Row":
        """Return a row of these texts."""
        return cls(tuple(sorted((name, text) for name, text in texts.items() if text)))

    def __getitem__(self, name: str) -> str:
        """Return a text; empty when it is not there."""
        return dict(self.texts).get(name, "")

    def changed(self, changes: Mapping[str, str]) -> "Row":
        """Return the row with some texts changed; an empty text takes the one that is there away."""
        return Row.of(dict(self.texts) | dict(changes))


EMPTY = Row()


@dataclass(frozen=True, slots=True)
class Complaint:
    """What keeps a draft from being finished, and the cell it is about."""

    refused: Refused
    cell: Cell
    #: whether the cell says nothing yet, rather than something wrong
    missing: bool = False


def flat(name: str, value: Tree, where: str) -> dict[str, str]:
    """Return the texts of a part of a file's tree by their paths; raise Refused, its place `where`, for a list."""
    if isinstance(value, str):
        return {name: value}
    if not isinstance(value, Mapping):
        raise Refused(UNFIT, where, field=shown(where))
    texts: dict[str, str] = {}
    for inner, part in value.items():
        path = f"{name}{SEPARATOR}{inner}" if name else inner
        texts |= flat(path, part, f"{where}{SEPARATOR}{inner}")
    return texts


def nested(row: Row) -> dict[str, Tree]:
    """Return the part of a file's tree that a row's texts are."""
    tree: dict[str, Tree] = {}
    for path, text in row.texts:
        *groups, name = path.split(SEPARATOR)
        inside = tree
        for group in groups:
            found = inside.setdefault(group, {})
            if not isinstance(found, dict):  # a text and a group of the same name: the group is what was typed last
                found = inside[group] = {}
            inside = found
        inside[name] = text
    return tree
