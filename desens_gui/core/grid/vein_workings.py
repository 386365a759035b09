"""How what reaches the vein during a step comes about: its dose rate there, stretch by stretch."""

from desens_gui.core.grid.workings import value_said
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Lasting, Percent
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.naming import KINDS
from desens_gui.core.solving.solved import Level
from desens_gui.core.ward.arriving import levels_of_steps
from desens_gui.core.ward.ways import MEANINGS
from desens_gui.core.worked import Worked

NOT_STATED = QT_TRANSLATE_NOOP(
    "Explain", "It is not stated what the lines hold and how they are primed, so this is what leaves the bag: {dose}."
)
AT_ONCE = QT_TRANSLATE_NOOP("Explain", "{dose} are given at once ({kind}), past the lines of the pump.")
NOTHING = QT_TRANSLATE_NOOP("Explain", "No drug reaches the vein during step {step}. {meaning}")
ARRIVES = QT_TRANSLATE_NOOP("Explain", "{stretches} = {at_vein}, {share} of the {dose} planned. {meaning}")
ARRIVES_UNPLANNED = QT_TRANSLATE_NOOP("Explain", "{stretches} = {at_vein}, where no dose is planned. {meaning}")
UNTIMED = QT_TRANSLATE_NOOP(
    "Explain",
    "{at_vein} of the {dose} planned arrive while it runs; when, is not known: a time before is not stated. {meaning}",
)
STRETCH = QT_TRANSLATE_NOOP("Explain", "{dose_rate} for {time}")
PLUS = QT_TRANSLATE_NOOP("Explain", "{first} + {second}")
MANY = QT_TRANSLATE_NOOP("Explain", "{count} stretches, the highest {dose_rate}")

#: more stretches than these are said as their number and the highest of them
_MOST = 4


def at_vein_working(worked: Worked, index: int) -> Said:
    """Return the working of what reaches the vein during the step at `index` (from 0)."""
    plan, step, unit = worked.plan, worked.solved.steps[index], worked.solved.amount_unit
    dose = value_said(step.dose, unit)
    if plan.tubing is None:
        return Said(NOT_STATED, {"dose": dose})
    if step.kind not in ("infusion", "priming"):
        return Said(AT_ONCE, {"dose": dose, "kind": KINDS[step.kind]})
    meaning = MEANINGS[plan.tubing.priming]
    if not step.at_vein:
        return Said(NOTHING, {"step": step.number, "meaning": meaning})
    arriving = [level for level in levels_of_steps(plan, worked.solved)[index] if level.dose_rate_per_h]
    if not arriving:
        return Said(UNTIMED, {"at_vein": value_said(step.at_vein, unit), "dose": dose, "meaning": meaning})
    values: dict[str, object] = {
        "stretches": _stretches(arriving, unit),
        "at_vein": value_said(step.at_vein, unit),
        "dose": dose,
        "meaning": meaning,
    }
    if not step.dose:
        return Said(ARRIVES_UNPLANNED, values)
    return Said(ARRIVES, values | {"share": Percent(step.at_vein / step.dose)})


def _stretches(levels: list[Level], unit: str) -> Said:
    if len(levels) > _MOST:
        highest = max(level.dose_rate_per_h for level in levels)
        return Said(MANY, {"count": len(levels), "dose_rate": Quantity(highest, f"{unit}/h")})
    said = [_stretch(level, unit) for level in levels]
    whole = said[0]
    for one in said[1:]:
        whole = Said(PLUS, {"first": whole, "second": one})
    return whole


def _stretch(level: Level, unit: str) -> Said:
    rate = value_said(level.dose_rate_per_h, f"{unit}/h")
    return Said(STRETCH, {"dose_rate": rate, "time": Lasting(level.ends_min - level.starts_min)})
