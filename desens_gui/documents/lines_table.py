"""What the plan assumes that is done with the lines, as a table: before the start, at the bag changes, at the end."""

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ward.instructions import When, instructions
from desens_gui.documents.blocks import Column, Entry, Table
from desens_gui.documents.phrases import Phrases

WHEN = QT_TRANSLATE_NOOP("Worksheet", "When")
WHAT = QT_TRANSLATE_NOOP("Worksheet", "What the plan assumes")
TIMES: dict[When, Text] = {
    "before": QT_TRANSLATE_NOOP("Worksheet", "before the start"),
    "change": QT_TRANSLATE_NOOP("Worksheet", "at a bag change"),
    "end": QT_TRANSLATE_NOOP("Worksheet", "at the end"),
}


def lines_table(phrases: Phrases) -> Table | None:
    """Return what is done with the lines, in the order in which it is done; None where no tubing is stated."""
    told = instructions(phrases.dossier.plan, phrases.dossier.solved)
    if not told:
        return None
    where, say = Cell("order", 0, "tubing"), phrases.say
    said = ((say(TIMES[one.when]), say(one.said.text, **one.said.values)) for one in told)
    rows = tuple((Entry(when, where=where), Entry(what, where=where)) for when, what in said)
    return Table((Column(say(WHEN)), Column(say(WHAT), weight=9)), rows)
