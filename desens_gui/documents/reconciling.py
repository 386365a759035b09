"""What is accounted for by hand on the worksheet: lots, overrides of red findings, every label that was printed."""

from collections.abc import Iterator

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.blocks import Block, Column, Entry, Fact, Facts, Heading, Note, Table
from desens_gui.documents.labels import labels
from desens_gui.documents.phrases import Phrases

NAME = QT_TRANSLATE_NOOP("Worksheet", "Name")
DRUG = QT_TRANSLATE_NOOP("Worksheet", "Drug")
DILUENT = QT_TRANSLATE_NOOP("Worksheet", "Diluent")
LOT = QT_TRANSLATE_NOOP("Worksheet", "Lot")
EXPIRY = QT_TRANSLATE_NOOP("Worksheet", "Expiry")
OVERRIDES = QT_TRANSLATE_NOOP("Worksheet", "Overrides of red findings")
OVERRIDES_NOTE = QT_TRANSLATE_NOOP(
    "Worksheet", "A plan with a red finding is not used unless somebody gives the reason for it here and signs."
)
FINDING = QT_TRANSLATE_NOOP("Worksheet", "Red finding")
REASON = QT_TRANSLATE_NOOP("Worksheet", "Used all the same because")
SIGNED = QT_TRANSLATE_NOOP("Worksheet", "Name, signature, time")
RECONCILED = QT_TRANSLATE_NOOP("Worksheet", "Labels: samples and reconciliation")
RECONCILED_NOTE = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Stick one label of each container, marked as sample, on the back of this page. All labels that were printed are "
    "applied, samples, or destroyed.",
)
LABEL = QT_TRANSLATE_NOOP("Worksheet", "Label")
PRINTED = QT_TRANSLATE_NOOP("Worksheet", "Printed")
APPLIED = QT_TRANSLATE_NOOP("Worksheet", "Applied")
SAMPLES = QT_TRANSLATE_NOOP("Worksheet", "Samples")
DESTROYED = QT_TRANSLATE_NOOP("Worksheet", "Destroyed")
COUNTED_BY = QT_TRANSLATE_NOOP("Worksheet", "Counted by")
CHECKED_BY = QT_TRANSLATE_NOOP("Worksheet", "Checked by")


def ingredients(phrases: Phrases) -> Facts:
    """Return lines for the lots and expiries of drug and diluent, where no stock is chosen whose box has them."""
    say, order = phrases.say, phrases.dossier.plan.order
    names = [(say(DRUG), order.drug, "drug")]
    if phrases.dossier.solved.solutions:
        names.append((say(DILUENT), order.diluent, "diluent"))
    groups = []
    for name, value, column in names:
        lines = (Fact(say(LOT), ""), Fact(say(EXPIRY), ""))
        groups.append((name, (Fact(say(NAME), value, where=Cell("order", 0, column)), *lines)))
    return Facts(tuple(groups))


def overrides(phrases: Phrases) -> Iterator[Block]:
    """Yield a row for each red finding, with room for the reason to use the plan all the same; nothing without one."""
    say = phrases.say
    red = [one for one in phrases.dossier.findings if one.severity == "red" and not one.gate]
    if not red:
        return
    columns = (Column(say(FINDING), weight=2), Column(say(REASON), room=150, weight=2), Column(say(SIGNED), room=110))
    rows = tuple((Entry(say(one.text, **one.values)), Entry(""), Entry("")) for one in red)
    yield Heading(say(OVERRIDES))
    yield Note(say(OVERRIDES_NOTE), keep=True)
    yield Table(columns, rows, running=True)


def reconciliation(phrases: Phrases) -> Iterator[Block]:
    """Yield a row for each label, with room to count what became of those that were printed."""
    say = phrases.say
    counts = (Column(say(head), room=38) for head in (PRINTED, APPLIED, SAMPLES, DESTROYED))
    people = (Column(say(head), room=60, weight=2) for head in (COUNTED_BY, CHECKED_BY))
    columns = (Column(say(LABEL), weight=3), *counts, *people)
    rows = tuple(
        (Entry(one.chip, one.content, where=one.where), *(Entry("") for _ in columns[1:]))
        for one in labels(phrases.dossier)
    )
    yield Heading(say(RECONCILED))
    yield Note(say(RECONCILED_NOTE), keep=True)
    yield Table(columns, rows, running=True)
