"""Edits of the lines: how they are primed and joined, and each of their figures by itself; the others stay."""

from collections.abc import Callable

from desens_gui.core.edits.basic import Edited
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import Plan, Priming, Tubing

NO_LINES = QT_TRANSLATE_NOOP("Edits", "State first how the lines are primed and what one of them holds.")
NO_VOLUME = QT_TRANSLATE_NOOP("Edits", "State first what one line holds.")


def without_lines(plan: Plan) -> Edited:
    """State nothing of the lines any more: what reaches the vein is then unknown."""
    return Edited(rebuilt(plan, tubing=None))


def with_priming(plan: Plan, priming: Priming, line_volume: Quantity | None = None) -> Edited:
    """Prime and join the lines in another way; `line_volume` is needed where no lines are stated yet.

    Raises Refused without it: what a line holds is never assumed.
    """
    if plan.tubing is not None:
        return with_lines(plan, priming=priming, line_volume=line_volume or plan.tubing.line_volume)
    if line_volume is None:
        raise Refused(NO_VOLUME, "tubing, line_volume")
    return Edited(rebuilt(plan, tubing=made(Tubing, {"line_volume": line_volume, "priming": priming})))


def with_line_volume(plan: Plan, volume: Quantity, priming: Priming) -> Edited:
    """State what one line holds; `priming` is how lines are primed where none are stated yet."""
    return with_priming(plan, priming if plan.tubing is None else plan.tubing.priming, volume)


def with_flush(plan: Plan, flush: Quantity | None) -> Edited:
    """Flush with another volume after the last bag; None: no flush."""
    return with_lines(plan, flush=flush)


def with_flush_fluid(plan: Plan, fluid: str) -> Edited:
    """Flush with another fluid; an empty text: not stated."""
    return with_lines(plan, flush_fluid=fluid)


def with_common_volume(plan: Plan, volume: Quantity | None) -> Edited:
    """Let another volume lie between the join and the vein; None: the lines end at the vein."""
    return with_lines(plan, common_volume=volume)


def with_carrier(plan: Plan, rate: Quantity | None) -> Edited:
    """Let a carrier run at another rate; None: there is none."""
    return with_lines(plan, carrier=rate)


def with_carrier_fluid(plan: Plan, fluid: str) -> Edited:
    """Let another fluid be the carrier; an empty text: not stated."""
    return with_lines(plan, carrier_fluid=fluid)


def with_waste(plan: Plan, waste: Quantity | None) -> Edited:
    """Lose another volume when a line is primed; None: nothing is lost."""
    return with_lines(plan, waste=waste)


#: the edits of fields that a person types as text, by the field of the tubing
FLUIDS: dict[str, Callable[[Plan, str], Edited]] = {
    "flush_fluid": with_flush_fluid,
    "carrier_fluid": with_carrier_fluid,
}
#: the edits of volumes and rates that can be left out, by the field of the tubing
FIGURES: dict[str, Callable[[Plan, Quantity | None], Edited]] = {
    "flush": with_flush,
    "common_volume": with_common_volume,
    "carrier": with_carrier,
    "waste": with_waste,
}


def with_lines(plan: Plan, **changes: object) -> Edited:
    """Change fields of the tubing and keep the others; raise Refused, with the field, where it is not stated yet."""
    if plan.tubing is None:
        raise Refused(NO_LINES, "tubing")
    try:
        tubing = rebuilt(plan.tubing, **changes)
    except Refused as refused:
        raise Refused(refused.text, f"tubing, {refused.where}", **refused.values) from None
    return Edited(rebuilt(plan, tubing=tubing))
