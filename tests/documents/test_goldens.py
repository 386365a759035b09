"""The blocks of the documents, in readable form: what a change to them changes is seen in the difference."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from desens_gui.documents.bedside import bedside
from desens_gui.documents.blocks import dump, label_lines, sheet_lines
from desens_gui.documents.book_paper import areas, orientation, repeated
from desens_gui.documents.labels import labels
from desens_gui.documents.workbook import workbook
from desens_gui.documents.worksheet import worksheet
from tests.documents.dossiers import dossier
from tests.documents.every_plan import PLANS

SHOWN = [
    "seed",
    "seed-equipped",
    "seed-timed",
    "classic",
    "pushes",
    "tablets",
    "mixed",
    "oral-two-components",
    "divided-tablets",
    "pushes-then-infusion",
    "injections-over-days",
    "missing-intervals",
    "daily-doses",
    "pricks",
]
BESIDE = [
    "seed",
    "seed-equipped",
    "seed-timed",
    "seed-blank",
    "mixed",
    "pushes",
    "divided-tablets",
    "injections-over-days",
    "missing-intervals",
    "pricks",
]
GOLDEN = Path(__file__).parent.parent / "golden"


def compared(name: str, text: str, *, regenerate: bool) -> None:
    path = GOLDEN / name
    if regenerate:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), "see CONTRIBUTING: pytest --regenerate-goldens"


@pytest.mark.parametrize("plan", SHOWN)
def test_labels_say_what_they_said(plan: str, regenerate: bool) -> None:
    made = labels(dossier(PLANS[plan]()))
    lines = chain.from_iterable((*label_lines(label), "") for label in made)
    compared(f"labels-{plan}.txt", dump(f"labels of {plan}", lines), regenerate=regenerate)


@pytest.mark.parametrize("plan", SHOWN)
def test_worksheets_say_what_they_said(plan: str, regenerate: bool) -> None:
    sheet = worksheet(dossier(PLANS[plan]()))
    compared(f"worksheet-{plan}.txt", dump(sheet.title, sheet_lines(sheet)), regenerate=regenerate)


@pytest.mark.parametrize("plan", BESIDE)
def test_bedside_sheets_say_what_they_said(plan: str, regenerate: bool) -> None:
    sheet = bedside(dossier(PLANS[plan]()))
    compared(f"bedside-{plan}.txt", dump(sheet.title, sheet_lines(sheet)), regenerate=regenerate)


@pytest.mark.parametrize("plan", ["seed", "seed-equipped", "classic", "divided-tablets", "missing-intervals"])
def test_workbooks_hold_what_they_held(plan: str, regenerate: bool) -> None:
    book = workbook(dossier(PLANS[plan]()))

    def lines() -> Iterator[str]:
        for sheet in book.sheets:
            yield f"## {sheet.name}"
            yield f"printed {areas(sheet)} {orientation(sheet)}, repeated {' '.join(repeated(sheet))}"
            for (row, column), cell in sorted(sheet.cells.items()):
                yield f"{row},{column} {cell.style}{'' if cell.locked else ' open'}: {cell.value}"
        yield "## names"
        yield from (f"{name}: {where}" for name, where in book.names.items())
        yield "## every page"
        yield from (*book.edges.above, *book.edges.below)

    compared(f"workbook-{plan}.txt", dump(book.title, lines()), regenerate=regenerate)
