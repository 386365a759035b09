"""Every character checked against the typefaces before anything is drawn, and named where it was typed.

Nothing is replaced or dropped: a name on a label is the patient's name or it is not printed at all.
"""

from collections.abc import Iterable, Iterator

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.faces import lacking

CANNOT_PRINT = QT_TRANSLATE_NOOP(
    "Documents",
    "The character “{char}” ({code}) cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. "
    "Type the name as it is to be printed.",
)
CANNOT_PRINT_CODE = QT_TRANSLATE_NOOP(
    "Documents",
    "The character {code} cannot be printed: the typeface lacks it. Latin, Greek and Cyrillic letters can. "
    "Type the name as it is to be printed.",
)


def check_typed(dossier: Dossier) -> None:
    """Raise Refused, naming character and field, when a text that a person typed cannot be printed."""
    for where, text in _typed(dossier):
        _check(text, where)


def check_texts(texts: Iterable[str], where: str) -> None:
    """Raise Refused when any other text of a document cannot be printed."""
    for text in texts:
        _check(text, where)


def _check(text: str, where: str) -> None:
    char = lacking(text)
    if char is None:
        return
    code = f"U+{ord(char):04X}"
    if char.isprintable():
        raise Refused(CANNOT_PRINT, where, char=char, code=code)
    raise Refused(CANNOT_PRINT_CODE, where, code=code)


def _typed(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Yield the texts that somebody typed, with their places."""
    order, protocol = dossier.plan.order, dossier.plan.protocol
    # where the name's own letters cannot be printed, the name as printed is what is missing or wrong
    yield "order, printed_name", order.name_on_paper
    for name in ("drug", "patient_id", "ward", "prescriber", "diluent"):
        yield f"order, {name}", getattr(order, name)
    for name in ("name", "source", "note"):
        yield f"protocol, {name}", getattr(protocol, name)
    if dossier.plan.pump is not None:
        yield "pump, name", dossier.plan.pump.name
    category = dossier.solved.times.category
    if category is not None:
        yield "category, name", category.name
        yield "category, source", category.source
