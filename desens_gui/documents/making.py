"""The bytes of every document of a plan, made and not yet written: what is shown is what would be issued."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Setting
from desens_gui.core.rules.strengths import strongest
from desens_gui.core.worked import refuse_disagreement
from desens_gui.documents.bedside import bedside
from desens_gui.documents.book_writing import written
from desens_gui.documents.calibration import calibration_page
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.label_making import USUAL_PLACES, LabelPlaces, label_pages, stock_in_use
from desens_gui.documents.marks import Page, painted
from desens_gui.documents.marks import Text as MarkText
from desens_gui.documents.printable import check_texts, check_typed
from desens_gui.documents.readback import compare_book, compare_layout, compare_pdf
from desens_gui.documents.sheet_layout import PAPERS, sheet_pages
from desens_gui.documents.workbook import workbook
from desens_gui.documents.worksheet import worksheet
from desens_gui.store.replacing import refusing

UNKNOWN_KIND = QT_TRANSLATE_NOOP("Issue", "There is no document “{kind}”. Possible: {possible}.")
UNKNOWN_PAPER = QT_TRANSLATE_NOOP("Issue", "There is no paper “{paper}”. Possible: {possible}.")
TITLE = QT_TRANSLATE_NOOP("Issue", "{document}: {drug}, plan {hash}")
LABELS = QT_TRANSLATE_NOOP("Issue", "Bag labels")
CALIBRATION = QT_TRANSLATE_NOOP("Issue", "Calibration page")
STRENGTH_NOT_CHOSEN = QT_TRANSLATE_NOOP(
    "Issue",
    "STRENGTH NOT CHOSEN: the {strength} of the strongest solution is a placeholder of the protocol. Choose a "
    "published one in the field Strength (--strength), or type the site's own concentration, before documents are "
    "made.",
)

#: the documents of this version, in the order in which they are made, and the names of their files
FILES = {
    "labels": "labels.pdf",
    "worksheet": "worksheet.pdf",
    "bedside": "bedside.pdf",
    "workbook": "workbook.xlsx",
    "plan": "plan.desens",
}
#: the documents that are laid out on the pages of a paper
_SHEETS = {"worksheet": worksheet, "bedside": bedside}
#: what belongs to the stock and the printer, not to a plan
CALIBRATION_FILE = {"calibration": "calibration.pdf"}
ALL_FILES = FILES | CALIBRATION_FILE


@dataclass(frozen=True, slots=True)
class Document:
    """A finished document: the name of its file, its bytes, and `compare`, which raises Refused for other content."""

    name: str
    data: bytes
    compare: Callable[[bytes], None]


def _no_step(_name: str) -> None:
    """Go on."""


def make(
    dossier: Dossier,
    kinds: Sequence[str],
    *,
    paper: str = "a4",
    plan_text: str = "",
    verify_plan: Callable[[str], None] | None = None,
    placed: LabelPlaces = USUAL_PLACES,
    step: Callable[[str], None] = _no_step,
) -> dict[str, Document]:
    """Return the documents `kinds`, by their kind; the same dossier makes the same bytes.

    `plan_text` is the text of the plan file; `verify_plan` may raise Refused for the text read back. `step` is called
    with the name of each document before it is made; what it raises ends the work. `placed` says on which stock the
    labels stand and where they begin. Raises Refused when a document cannot be made.
    """
    _check_kinds(kinds, paper)
    refuse_disagreement(dossier.plan, dossier.solved)
    check_typed(dossier)
    if not set(kinds) <= {"plan", "calibration"}:  # what is begun may be saved
        _check_strength(dossier)
    made = {}
    for kind in (kind for kind in ALL_FILES if kind in kinds):
        step(ALL_FILES[kind])
        made[kind] = _plan_file(plan_text, verify_plan) if kind == "plan" else _drawn(dossier, kind, paper, placed)
    return made


def _check_kinds(kinds: Sequence[str], paper: str) -> None:
    for kind in kinds:
        if kind not in ALL_FILES:
            raise Refused(UNKNOWN_KIND, kind=kind, possible=", ".join(ALL_FILES))
    if paper not in PAPERS:
        raise Refused(UNKNOWN_PAPER, paper=paper, possible=", ".join(PAPERS))


def _check_strength(dossier: Dossier) -> None:
    """Refuse a test series whose strength is the protocol's placeholder: on paper it would pass for stated."""
    plan = dossier.plan
    if not plan.protocol.strengths or plan.strength is not None:
        return
    placeholder = strongest(plan.protocol.recipe)
    if placeholder is not None and strongest(plan.recipe) == placeholder:
        raise Refused(STRENGTH_NOT_CHOSEN, strength=Setting(placeholder))


def _drawn(dossier: Dossier, kind: str, paper: str, placed: LabelPlaces) -> Document:
    name = ALL_FILES[kind]
    if kind == "labels":
        return _pdf(dossier, name, dossier.words.say(LABELS), label_pages(dossier, name, placed))
    if kind == "calibration":
        page = calibration_page(stock_in_use(dossier, placed), placed.calibration, dossier.words)
        check_texts((mark.text for mark in page.marks if isinstance(mark, MarkText)), name)
        return _pdf(dossier, name, dossier.words.say(CALIBRATION), (page,))
    if kind in _SHEETS:
        sheet = _SHEETS[kind](dossier)
        furniture = (sheet.title, sheet.running, sheet.state, *sheet.foot, sheet.page_of)
        check_texts((*furniture, *sheet.texts()), name)
        pages = sheet_pages(sheet, paper)
        compare_layout(name, sheet.texts(), pages)
        return _pdf(dossier, name, sheet.title, pages)
    book = workbook(dossier, paper)
    with refusing(Path(name)):  # what draws a workbook needs room on the disk for files of its own
        data = written(book)
    return Document(name, data, lambda read: compare_book(name, read, book))


def _pdf(dossier: Dossier, name: str, document: str, pages: tuple[Page, ...]) -> Document:
    title = dossier.words.say(TITLE, document=document, drug=dossier.plan.order.drug, hash=dossier.short_hash)
    data = painted(pages, title, dossier.words.tag, f"{dossier.draft} · {dossier.digest} · Desens {dossier.version}")
    return Document(name, data, lambda read: compare_pdf(name, read, pages))


def _plan_file(text: str, verify: Callable[[str], None] | None) -> Document:
    def compare(data: bytes) -> None:
        if verify is not None:
            verify(data.decode())

    return Document(FILES["plan"], text.encode(), compare)
