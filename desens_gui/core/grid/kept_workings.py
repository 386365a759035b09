"""How the times of one solution come about: when it is made, since when it ages, by when it is begun and discarded."""

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Lasting, Setting
from desens_gui.core.rules.naming import STORED
from desens_gui.core.solving.solved_times import SolutionTimes
from desens_gui.core.worked import Worked

#: the columns of a solution that are its times, and what they are called in `solved_times`
TIMES_COLUMNS = {
    "prepared": "made",
    "storage": "storage",
    "clock": "clock",
    "begin_by": "begin_by",
    "discard_by": "discard_by",
}

OWN_TIME = QT_TRANSLATE_NOOP("Keeping", "Stated for it alone: {moment}.")
WITH_ORDER = QT_TRANSLATE_NOOP("Keeping", "When the order is prepared: {moment}.")
NOT_PREPARED = QT_TRANSLATE_NOOP("Keeping", "It is not stated when it is prepared.")
KEPT_AT = QT_TRANSLATE_NOOP("Keeping", "Stated: {kept}, until it is hung.")
KEPT_NOWHERE = QT_TRANSLATE_NOOP(
    "Keeping", "It is not stated where it is kept until it is hung, so no begin by and no discard by are known."
)
SINCE = QT_TRANSLATE_NOOP("Keeping", "{moment}: the earliest making among it and all that it is drawn from.")
BY_CATEGORY = QT_TRANSLATE_NOOP("Keeping", "{clock} + {limit} = {moment}, by {category}.")
BY_STABILITY = QT_TRANSLATE_NOOP("Keeping", "{clock} + {time} = {moment}: so long it is stable as it is kept.")
BY_HANGING = QT_TRANSLATE_NOOP(
    "Keeping", "{discard} − {hanging} from hanging to its end = {moment}, so that it ends while it is stable."
)
EARLIER = QT_TRANSLATE_NOOP("Keeping", "{one} {other} The earlier one holds.")
NOT_KNOWN = QT_TRANSLATE_NOOP(
    "Keeping", "Not known: it follows from when it is made, where it is kept, its category and its stability."
)


def kept_working(worked: Worked, number: int, column: str) -> Said | None:
    """Return how a time of a solution comes about; None for a column that is none of them."""
    times = worked.solved.times.solutions[number - 1]
    match column:
        case "prepared" if times.made is not None:
            own = worked.plan.making(number).prepared is not None
            return Said(OWN_TIME if own else WITH_ORDER, {"moment": times.made.before})
        case "prepared":
            return Said(NOT_PREPARED)
        case "storage":
            return Said(KEPT_NOWHERE) if times.storage is None else Said(KEPT_AT, {"kept": STORED[times.storage]})
        case "clock" if times.clock is not None:
            return Said(SINCE, {"moment": times.clock.before})
        case "begin_by":
            return _begin_by(worked, times)
        case "discard_by" if times.discard_by is not None:
            return _stable(times)
        case "clock" | "discard_by":
            return Said(NOT_KNOWN)
    return None


def _stable(times: SolutionTimes) -> Said:
    """Return until when it is stable; both are known."""
    assert times.clock is not None
    assert times.stability is not None
    time = times.stability.time
    moment = times.clock.plus(time.into("min"))
    return Said(BY_STABILITY, {"clock": times.clock.before, "time": Setting(time), "moment": moment.before})


def _begin_by(worked: Worked, times: SolutionTimes) -> Said:
    category, clock = worked.solved.times.category, times.clock
    if times.begin_by is None or clock is None:
        return Said(NOT_KNOWN)
    found: list[Said] = []
    if category is not None and times.category_limit is not None:
        moment = clock.plus(times.category_limit.into("min")).before
        values = {"clock": clock.before, "limit": Setting(times.category_limit), "moment": moment}
        found.append(Said(BY_CATEGORY, values | {"category": category.name}))
    if times.discard_by is not None and times.hangs is not None and times.ends is not None:
        moment = times.discard_by.plus(times.hangs.minutes_since(times.ends)).before
        hanging = Lasting(times.ends.minutes_since(times.hangs))
        found.append(Said(BY_HANGING, {"discard": times.discard_by.before, "hanging": hanging, "moment": moment}))
    elif times.stability is not None and times.discard_by is None:
        found.append(_stable(times))
    return found[0] if len(found) == 1 else Said(EARLIER, {"one": found[0], "other": found[1]})
