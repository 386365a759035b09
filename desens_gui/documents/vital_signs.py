"""The columns in which vital signs are written down beside the bed, and the table of those after the end."""

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ward.watching import AFTER_END_MIN
from desens_gui.documents.blocks import Column, Entry, Table
from desens_gui.documents.clock import clock_and_day, planned_at
from desens_gui.documents.phrases import Phrases

PRESSURE = QT_TRANSLATE_NOOP("Bedside", "BP")
PULSE = QT_TRANSLATE_NOOP("Bedside", "Pulse")
BREATHING = QT_TRANSLATE_NOOP("Bedside", "Resp.")
OXYGEN = QT_TRANSLATE_NOOP("Bedside", "SpO₂")
TEMPERATURE = QT_TRANSLATE_NOOP("Bedside", "Temp.")
SIGNS = QT_TRANSLATE_NOOP("Bedside", "Skin, airway, complaints")
INITIALS = QT_TRANSLATE_NOOP("Bedside", "Initials")
PER_MINUTE = QT_TRANSLATE_NOOP("Bedside", "/min")
AFTER = QT_TRANSLATE_NOOP("Bedside", "After the end")
PLANNED = QT_TRANSLATE_NOOP("Bedside", "Planned")
CLOCK = QT_TRANSLATE_NOOP("Bedside", "Clock")


def vital_columns(phrases: Phrases) -> list[Column]:
    """Return the columns of one set of vital signs, and of who took it."""
    say = phrases.say
    return [
        Column(say(PRESSURE), "mmHg", room=38),
        Column(say(PULSE), say(PER_MINUTE), room=27),
        Column(say(BREATHING), say(PER_MINUTE), room=27),
        Column(say(OXYGEN), "%", room=27),
        Column(say(TEMPERATURE), "°C", room=27),
        Column(say(SIGNS), room=60, weight=6),
        Column(say(INITIALS), room=30),
    ]


def after_table(phrases: Phrases) -> Table:
    """Return the table of the vital signs after the end, the end itself first."""
    end = phrases.dossier.solved.total.time_min
    where = Cell("total", 0, "time_min")
    vitals = vital_columns(phrases)
    rows = []
    for minutes in AFTER_END_MIN:
        moment = planned_at(phrases, None if end is None else end + minutes)
        clock = Entry("", where=where) if moment is None else Entry(*clock_and_day(phrases, moment), where=where)
        row = (Entry(phrases.typography.setting(minutes)), clock, Entry(""), *(Entry("") for _ in vitals))
        rows.append(row)
    columns = (
        Column(phrases.say(AFTER), "min", "decimal"),
        Column(phrases.say(PLANNED), room=42),
        Column(phrases.say(CLOCK), room=42),
        *vitals,
    )
    return Table(columns, tuple(rows), running=True)
