"""What Excel is known to reject or to repair in a workbook: no Excel was at hand, so its rules are checked here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from desens_gui.documents.book import quoted
from desens_gui.documents.book_writing import written
from desens_gui.documents.workbook import workbook
from desens_gui.store.languages import available, words
from tests.documents.dossiers import dossier, seed
from tests.documents.every_plan import PLANS
from tests.documents.test_workbook import HOSTILE, book_of

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,254}")
ADDRESS = re.compile(r"[A-Za-z]{1,3}[0-9]+|[RrCc]([0-9]*[Cc]?[0-9]*)?")
LITERAL = re.compile(r'"(?:[^"]|"")*"')
#: what XML 1.0 cannot hold
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def parts(data: bytes) -> dict[str, ElementTree.Element]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}


def faults(data: bytes) -> Iterator[str]:
    found = parts(data)
    book = found["xl/workbook.xml"]
    names = [sheet.get("name", "") for sheet in book.iter(f"{MAIN}sheet")]
    yield from (f"sheet {name}" for name in names if len(name) > 31 or re.search(r"[\[\]:*?/\\']", name) or not name)
    if len({name.lower() for name in names}) < len(names):
        yield "two sheets of one name"
    defined = list(book.iter(f"{MAIN}definedName"))
    yield from (f"name {one.get('name')}" for one in defined if not valid(one.get("name", "")))
    keys = [(one.get("name", "").lower(), one.get("localSheetId")) for one in defined]
    if len(set(keys)) < len(keys):
        yield "a name twice"
    for number, name in enumerate(names, 1):
        sheet = found[f"xl/worksheets/sheet{number}.xml"]
        for formula in sheet.iter(f"{MAIN}f"):
            text = formula.text or ""
            if len(text) > 8192 or any(len(one) - 2 > 255 for one in LITERAL.findall(text)):
                yield f"{name}: formula {text[:60]}"
            if arguments(text) > 255:
                yield f"{name}: too many arguments in {text[:60]}"
        for edge in (*sheet.iter(f"{MAIN}oddHeader"), *sheet.iter(f"{MAIN}oddFooter")):
            if len(edge.text or "") > 255:
                yield f"{name}: {edge.text}"
        for listed in sheet.iter(f"{MAIN}formula1"):
            if len(listed.text or "") > 257:
                yield f"{name}: choices {listed.text}"
        yield from (f"{name}: row" for row in sheet.iter(f"{MAIN}row") if float(row.get("ht", 0)) > 409)
        yield from (f"{name}: column" for column in sheet.iter(f"{MAIN}col") if float(column.get("width", 0)) > 255)
        if sheet.find(f"{MAIN}sheetProtection") is None:
            yield f"{name} is not locked"
        for cell in sheet.iter(f"{MAIN}c"):
            text = "".join(cell.itertext()) if cell.get("t") == "inlineStr" else ""
            if len(text) > 32767 or FORBIDDEN.search(text):
                yield f"{name} {cell.get('r')}: {text[:60]}"
            if cell.get("t") not in {None, "n", "inlineStr"}:
                yield f"{name} {cell.get('r')} is of type {cell.get('t')}"


def valid(name: str) -> bool:
    """Whether Excel takes a name: no address of a cell in either of its two ways of writing them."""
    own = name.removeprefix("_xlnm.")
    return bool(NAME.fullmatch(own)) and not ADDRESS.fullmatch(own)


def arguments(formula: str) -> int:
    """The most commas on one level of brackets, and one more."""
    depth, counts, most = 0, [0], 0
    for char in LITERAL.sub("", formula):
        if char == "(":
            depth += 1
            counts.append(0)
        elif char == ")":
            most = max(most, counts.pop())
        elif char == ",":
            counts[-1] += 1
    return most + 1


@pytest.mark.parametrize("name", PLANS)
def test_a_workbook_has_nothing_that_excel_would_repair(name: str) -> None:
    assert list(faults(written(book_of(PLANS[name]())))) == []


def test_hostile_and_long_names_leave_it_well_formed() -> None:
    longest = "&" * 200
    fields = dict(zip(("patient", "patient_id", "ward", "prescriber", "drug"), HOSTILE, strict=True))
    for order in (fields, dict.fromkeys(("patient", "drug", "ward"), longest)):
        assert list(faults(written(book_of(seed(order=order))))) == []


@pytest.mark.parametrize("tag", available())
def test_the_two_verdicts_differ_in_every_language(tag: str) -> None:
    book = workbook(dossier(seed(), words(tag, 4)))
    live = book.sheets[2]
    (summary,) = [cell.value for at, cell in live.cells.items() if at == (4, 2)]
    good, bad = LITERAL.findall(str(getattr(summary, "text", "")))
    assert good != bad
    assert bad == quoted(book.mismatch)
    assert list(faults(written(book))) == []


def test_a_long_text_is_told_to_a_formula_in_pieces() -> None:
    assert quoted('a"b') == '"a""b"'
    assert LITERAL.findall(quoted("x" * 600)) == [f'"{"x" * 250}"', f'"{"x" * 250}"', f'"{"x" * 100}"']
