"""The words in which differences from a protocol are said, and how a value stands in such a sentence."""

from collections.abc import Sequence
from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import InFull, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.contents import content_said, part_said
from desens_gui.core.rules.parts import Solution, Tablet
from desens_gui.core.rules.protocol import Limits, Published
from desens_gui.core.rules.recipe import Component, Potency

PROTOCOL = QT_TRANSLATE_NOOP("Differences", "the protocol")
LIBRARY = QT_TRANSLATE_NOOP("Differences", "the library")
CHANGED = QT_TRANSLATE_NOOP("Differences", "{place}: {field} {now}; in {other} {was}.")
MOVED_ROW = QT_TRANSLATE_NOOP("Differences", "{place} stands elsewhere: {other} has it as {was}.")
NEW_ROWS = QT_TRANSLATE_NOOP("Differences", "{place}: not in {other}.")
NEW_SOLUTION = QT_TRANSLATE_NOOP("Differences", "{place} ({what}): not in {other}.")
LEFT_OUT = QT_TRANSLATE_NOOP("Differences", "Left out of what {other} has: {rows}.")
ROW_OF = QT_TRANSLATE_NOOP("Differences", "{row} ({what})")
CONTENT_IN = QT_TRANSLATE_NOOP("Differences", "{content} in {volume}")

STEP = QT_TRANSLATE_NOOP("Differences", "Step {steps}")
STEPS = QT_TRANSLATE_NOOP("Differences", "Steps {steps}")
SOLUTIONS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Differences", "Bag {number}"),
    "syringe": QT_TRANSLATE_NOOP("Differences", "Syringe {number}"),
    "vial": QT_TRANSLATE_NOOP("Differences", "Vial {number}"),
    "cup": QT_TRANSLATE_NOOP("Differences", "Cup {number}"),
}
CONTAINERS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Differences", "bag"),
    "syringe": QT_TRANSLATE_NOOP("Differences", "syringe"),
    "vial": QT_TRANSLATE_NOOP("Differences", "vial"),
    "cup": QT_TRANSLATE_NOOP("Differences", "cup"),
}
SOLUTION_NUMBER = QT_TRANSLATE_NOOP("Differences", "solution {number}")
TABLET_NUMBER = QT_TRANSLATE_NOOP("Differences", "tablet {number}")
WHOLE = QT_TRANSLATE_NOOP("Differences", "Whole plan")
ITS_PROTOCOL = QT_TRANSLATE_NOOP("Differences", "Protocol in this plan")
NOT_IN_LIBRARY = QT_TRANSLATE_NOOP(
    "Differences",
    "Protocol in this plan: the library of this site has no version {version} of “{id}” to compare it with.",
)

NOT_STATED = QT_TRANSLATE_NOOP("Differences", "not stated")
ANOTHER_TEXT = QT_TRANSLATE_NOOP("Differences", "another text")
OF_FINAL = QT_TRANSLATE_NOOP("Differences", "{share} of the final rate")
OF_DOSE = QT_TRANSLATE_NOOP("Differences", "{share} of the dose")
POTENCY = QT_TRANSLATE_NOOP("Differences", "{amount} = {equals}")
COMPONENT = QT_TRANSLATE_NOOP("Differences", "{name} ({per} for each part)")
TABLET = QT_TRANSLATE_NOOP("Differences", "{name} of {amount} in {parts} parts")
LIMITS = QT_TRANSLATE_NOOP("Differences", "dose {least} to {most}, rate to {rate}")
PUBLISHED = QT_TRANSLATE_NOOP("Differences", "{drug} {concentration} ({source}, {year})")
UNTIL: dict[str, Text] = {
    "empty": QT_TRANSLATE_NOOP("Differences", "until empty"),
    "dose": QT_TRANSLATE_NOOP("Differences", "until the dose is reached"),
}
#: the words of values that files write as a name, by that name
NAMES: dict[str, Text] = {
    "remainder": QT_TRANSLATE_NOOP("Differences", "carries the remainder"),
    "stop-at-dose": QT_TRANSLATE_NOOP("Differences", "stops at the dose"),
    "as-written": QT_TRANSLATE_NOOP("Differences", "is given as written"),
    "last-step": QT_TRANSLATE_NOOP("Differences", "the last step"),
    "all-rates": QT_TRANSLATE_NOOP("Differences", "all rates"),
    "sequential": QT_TRANSLATE_NOOP("Differences", "each from the next stronger one"),
    "auto": QT_TRANSLATE_NOOP("Differences", "as the amounts allow"),
    "total-dose": QT_TRANSLATE_NOOP("Differences", "the sum of all steps"),
    "last-dose": QT_TRANSLATE_NOOP("Differences", "the last single dose"),
    "none": QT_TRANSLATE_NOOP("Differences", "no sum"),
    "drug": QT_TRANSLATE_NOOP("Differences", "drug"),
    "ready-made-volume": QT_TRANSLATE_NOOP("Differences", "mL of a ready-made product"),
    "infusion": QT_TRANSLATE_NOOP("Differences", "infusion"),
    "priming": QT_TRANSLATE_NOOP("Differences", "priming"),
    "push": QT_TRANSLATE_NOOP("Differences", "push"),
    "injection": QT_TRANSLATE_NOOP("Differences", "injection"),
    "oral": QT_TRANSLATE_NOOP("Differences", "swallowed dose"),
    "prick": QT_TRANSLATE_NOOP("Differences", "prick"),
    "iv-infusion": QT_TRANSLATE_NOOP("Differences", "intravenous infusion"),
    "iv-push": QT_TRANSLATE_NOOP("Differences", "intravenous injection"),
    "subcutaneous": QT_TRANSLATE_NOOP("Differences", "subcutaneous"),
    "intradermal": QT_TRANSLATE_NOOP("Differences", "intradermal"),
    "skin-prick": QT_TRANSLATE_NOOP("Differences", "skin prick"),
    "rapid": QT_TRANSLATE_NOOP("Differences", "rapid"),
    "slow": QT_TRANSLATE_NOOP("Differences", "slow"),
}
#: what differs, by the field it stands in
FIELDS: dict[str, Text] = {
    "last_solution": QT_TRANSLATE_NOOP("Differences", "last solution"),
    "final_rate": QT_TRANSLATE_NOOP("Differences", "final rate"),
    "moves": QT_TRANSLATE_NOOP("Differences", "the final rate moves"),
    "reference_volume": QT_TRANSLATE_NOOP("Differences", "reference volume"),
    "preparation": QT_TRANSLATE_NOOP("Differences", "bags are drawn"),
    "target": QT_TRANSLATE_NOOP("Differences", "the ordered dose is"),
    "dose_in": QT_TRANSLATE_NOOP("Differences", "the dose counts"),
    "components": QT_TRANSLATE_NOOP("Differences", "further drugs"),
    "tablets": QT_TRANSLATE_NOOP("Differences", "tablets"),
    "potency": QT_TRANSLATE_NOOP("Differences", "potency"),
    "product": QT_TRANSLATE_NOOP("Differences", "product"),
    "container": QT_TRANSLATE_NOOP("Differences", "container"),
    "volume": QT_TRANSLATE_NOOP("Differences", "volume"),
    "content": QT_TRANSLATE_NOOP("Differences", "content"),
    "kind": QT_TRANSLATE_NOOP("Differences", "kind"),
    "solution": QT_TRANSLATE_NOOP("Differences", "from"),
    "tablet": QT_TRANSLATE_NOOP("Differences", "from"),
    "day": QT_TRANSLATE_NOOP("Differences", "day"),
    "pace": QT_TRANSLATE_NOOP("Differences", "rate"),
    "time": QT_TRANSLATE_NOOP("Differences", "time"),
    "extent": QT_TRANSLATE_NOOP("Differences", "gives"),
    "wait": QT_TRANSLATE_NOOP("Differences", "time to the next"),
    "id": QT_TRANSLATE_NOOP("Differences", "id"),
    "name": QT_TRANSLATE_NOOP("Differences", "name"),
    "route": QT_TRANSLATE_NOOP("Differences", "route"),
    "starting_fraction": QT_TRANSLATE_NOOP("Differences", "starting fraction"),
    "protocol_pace": QT_TRANSLATE_NOOP("Differences", "pace"),
    "source": QT_TRANSLATE_NOOP("Differences", "source"),
    "date": QT_TRANSLATE_NOOP("Differences", "date"),
    "note": QT_TRANSLATE_NOOP("Differences", "note"),
    "rate_cap": QT_TRANSLATE_NOOP("Differences", "rate cap"),
    "drugs": QT_TRANSLATE_NOOP("Differences", "drugs"),
    "limits": QT_TRANSLATE_NOOP("Differences", "limits"),
    "strengths": QT_TRANSLATE_NOOP("Differences", "published strengths"),
    "author": QT_TRANSLATE_NOOP("Differences", "author"),
    "version": QT_TRANSLATE_NOOP("Differences", "version"),
    "saved": QT_TRANSLATE_NOOP("Differences", "saved"),
}


def value_said(value: object) -> object:
    """Return a value of a recipe or a protocol as a sentence shows it."""
    match value:
        case None | "" | ():
            return NOT_STATED
        case Quantity():
            return Setting(value)
        case Fraction():
            return part_said(value)
        case Potency():
            return Said(POTENCY, {"amount": Setting(value.amount), "equals": Setting(value.equals)})
        case Component():
            return Said(COMPONENT, {"name": value.name, "per": InFull(value.per)})
        case Tablet():
            return Said(TABLET, {"name": value.name, "amount": Setting(value.amount), "parts": value.parts})
        case Limits():
            limits = {"least": value.least_dose, "most": value.most_dose, "rate": value.highest_rate}
            return Said(LIMITS, {name: value_said(limit) for name, limit in limits.items()})
        case Published():
            stated = {"drug": value.drug, "source": value.source, "year": value.year}
            return Said(PUBLISHED, stated | {"concentration": Setting(value.concentration)})
        case tuple():
            return tuple(value_said(one) for one in value)
        case _:
            return value


def solution_name(solution: Solution, at: int) -> Said:
    """Return what begins a sentence about the solution at `at` (from 0): "Bag 1"."""
    return Said(SOLUTIONS[solution.container], {"number": at + 1})


def solution_said(solution: Solution, unit: str) -> Said:
    """Return what a solution is: "1/1,000 in 250 mL"."""
    content = content_said(solution.content, unit)
    return (
        content
        if solution.volume is None
        else Said(CONTENT_IN, {"content": content, "volume": Setting(solution.volume)})
    )


def steps_named(rows: Sequence[int]) -> Said:
    """Return what begins a sentence about the steps at these places (from 0): "Steps 1–3, 5"."""
    parts: list[list[int]] = []
    for number in (at + 1 for at in rows):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    text = ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}–{part[-1]}" for part in parts)
    return Said(STEP if len(rows) == 1 else STEPS, {"steps": text})
