"""What `compute` prints for a person of the pump and the clock: what is keyed in for each container, and its times."""

from desens_gui.cli.plain import titled
from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.making import Storage
from desens_gui.core.rules.naming import pumped
from desens_gui.core.rules.pump_words import pump_end_said
from desens_gui.core.solving.solved import SolvedSolution
from desens_gui.core.solving.solved_times import SolutionTimes
from desens_gui.core.solving.timeline import bag_change_min
from desens_gui.core.worked import Worked

TITLE = QT_TRANSLATE_NOOP("CommandLine", "Pump and clock")
HEADS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("CommandLine", "No."),
    QT_TRANSLATE_NOOP("CommandLine", "to infuse mL"),
    QT_TRANSLATE_NOOP("CommandLine", "prepared"),
    QT_TRANSLATE_NOOP("CommandLine", "kept"),
    QT_TRANSLATE_NOOP("CommandLine", "from"),
    QT_TRANSLATE_NOOP("CommandLine", "until"),
    QT_TRANSLATE_NOOP("CommandLine", "begin by"),
    QT_TRANSLATE_NOOP("CommandLine", "discard by"),
)
KEPT: dict[Storage, Text] = {
    "room": QT_TRANSLATE_NOOP("CommandLine", "room"),
    "fridge": QT_TRANSLATE_NOOP("CommandLine", "fridge"),
}
PUMP = QT_TRANSLATE_NOOP("CommandLine", "pump “{pump}”: {end}")
CHANGE = QT_TRANSLATE_NOOP("CommandLine", "each change to another bag: {time}")
CATEGORY = QT_TRANSLATE_NOOP("CommandLine", "category: {name} ({source})")
FINISH = QT_TRANSLATE_NOOP("CommandLine", "to be over by {finish_by}: start at {latest} at the latest")


def hanging_text(worked: Worked, words: Words) -> str:
    """Return the table with what belongs to it; empty where nothing of it is known and no pump runs."""
    solved, plan = worked.solved, worked.plan
    lines = list(_about(worked, words))
    stated = any(one.storage or one.begin_by or one.discard_by for one in solved.times.solutions)
    if not (pumped(plan.recipe) or stated):
        return "\n".join(lines)
    pairs = zip(solved.solutions, solved.times.solutions, strict=True)
    rows = [_row(words, of, times) for of, times in pairs]
    table = titled(words, TITLE, [words.say(head) for head in HEADS], rows)
    return "\n".join(part for part in (table, *lines) if part)


def _row(words: Words, of: SolvedSolution, times: SolutionTimes) -> list[str]:
    def moment(instant: Instant | None) -> str:
        return "" if instant is None else words.typography.moment(instant.before)

    return [
        str(of.number),
        "" if of.to_infuse_mL is None else words.typography.setting(of.to_infuse_mL),
        moment(times.made),
        "" if times.storage is None else words.say(KEPT[times.storage]),
        *(moment(instant) for instant in (times.hangs, times.ends, times.begin_by, times.discard_by)),
    ]


def _about(worked: Worked, words: Words) -> list[str]:
    """Return a line for each thing that the times and the pump follow from, where it is stated."""
    plan, times = worked.plan, worked.solved.times
    lines = []
    if plan.pump is not None:
        lines.append(words.say(PUMP, pump=plan.pump.name, end=pump_end_said(plan.pump)))
    if plan.bag_change is not None:
        lines.append(words.say(CHANGE, time=Setting(Quantity(bag_change_min(plan), "min"))))
    if times.category is not None:
        lines.append(words.say(CATEGORY, name=times.category.name, source=times.category.source))
    if plan.finish_by is not None and times.latest_start is not None:
        lines.append(words.say(FINISH, finish_by=plan.finish_by, latest=times.latest_start.before))
    return [f"  {line}" for line in lines]
