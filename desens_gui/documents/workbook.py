"""The Excel record: what was put in, a sheet of values that stands alone, live formulas that check it, findings."""

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.book import Book, Edges
from desens_gui.documents.dossier import PLAN_HASH, Dossier
from desens_gui.documents.findings_sheet import FindingsSheet
from desens_gui.documents.formulas import Formulas
from desens_gui.documents.inputs_sheet import INPUTS, InputsSheet
from desens_gui.documents.live import ALL_ROWS, MISMATCH, live_sheet
from desens_gui.documents.phrases import Phrases
from desens_gui.documents.places import Places
from desens_gui.documents.values_sheet import VALUES, ValuesSheet

TITLE = QT_TRANSLATE_NOOP("Workbook", "{drug} {dose}: record of a desensitization plan")
RUNNING = QT_TRANSLATE_NOOP("Workbook", "{drug} {dose} · {patient}")
PROGRAM = QT_TRANSLATE_NOOP("Workbook", "Desens {version}")
PAGE = QT_TRANSLATE_NOOP("Workbook", "{sheet} · page {page} of {pages}")

#: how long what stands on the left of a head may be: a spreadsheet takes 255 characters in all
_MOST_RUNNING = 150


def workbook(dossier: Dossier, paper: str = "a4") -> Book:
    """Return the workbook of a plan, to be printed on a paper."""
    phrases, order = Phrases(dossier), dossier.plan.order
    title = dossier.words.say(TITLE, drug=order.drug, dose=dossier.words.typography.set_quantity(order.dose))
    values = ValuesSheet(phrases)
    value_sheet = values.sheet(title)
    switched = Formulas(dossier.plan, dossier.solved, Places({})).switched
    inputs = InputsSheet(phrases, values.column_heads, values.unit, switched)
    input_sheet = inputs.sheet(ALL_ROWS)
    live, names = live_sheet(dossier, inputs, values)
    places = {cell: f"{INPUTS}!{at}" for cell, (_, at) in inputs.facts_at.items()}
    places |= {Cell(*key): f"{VALUES}!{shown}" for key, (shown, _) in values.places.items()}
    named = {cell: name for cell, (name, _) in inputs.facts_at.items()}
    findings = FindingsSheet(phrases, places, named).sheet()
    return Book(
        title,
        (input_sheet, value_sheet, live, findings),
        names={**inputs.names, **values.names, **names},
        edges=_edges(dossier),
        mismatch=dossier.words.say(MISMATCH),
        paper=paper,
    )


def _edges(dossier: Dossier) -> Edges:
    """Return what stands above and below each printed page: whose, of what state; which plan, by what, which page."""
    say, order = dossier.words.say, dossier.plan.order
    dose = dossier.words.typography.set_quantity(order.dose)
    running = say(RUNNING, drug=order.drug, dose=dose, patient=order.patient).rstrip(" ·")
    if len(running) > _MOST_RUNNING:  # a name is never cut: the plan's hash says whose page it is
        running = ""
    foot = f"{say(PLAN_HASH, hash=dossier.short_hash)} · {say(PROGRAM, version=dossier.version)}"
    page = say(PAGE, sheet="&A", page="&P", pages="&N")
    return Edges((_literal(running), _literal(dossier.draft)), (_literal(foot), page))


def _literal(text: str) -> str:
    """Return a text as the head of a printed page holds it: an ampersand begins a command there."""
    return text.replace("&", "&&")
