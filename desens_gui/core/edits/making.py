"""Edits of how solutions are made: from what, with which syringes, how their containers are filled, and the vials.

Where an edit has to know what the plan comes to, it is given its numbers, which are those of the same plan. What is
stated for one solution stays when the same is stated for all of them.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

from desens_gui.core.edits.basic import Edited
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Percent, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.making import Fill, Making, with_changed
from desens_gui.core.rules.naming import NUMBERED, named
from desens_gui.core.rules.plan import DRAWN_FROM_WEAKER, MADE_SMALLER, NO_SUCH_SOLUTION, Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.rules.supply import Supply, drug_drawn_out, misfit
from desens_gui.core.rules.supply_text import vial_said
from desens_gui.core.solving.preparation import Way, may_give, ways
from desens_gui.core.solving.solved import Preparation, Solved
from desens_gui.core.solving.syringes import draws_with, smallest_holding

NO_STOCK = QT_TRANSLATE_NOOP("Making", "No stock is chosen, so nothing is drawn yet. Choose the stock first.")
NOT_MADE = QT_TRANSLATE_NOOP(
    "Making", "{solution} has no volume stated: it is used as it is bought, and nothing is drawn for it."
)
HOLDS_REST = QT_TRANSLATE_NOOP(
    "Making", "{donor} holds what the others leave of the dose, all of which is given: it cannot give to {solution}."
)
RUNS_EMPTY = QT_TRANSLATE_NOOP("Making", "{donor} is run until it is empty: it cannot give to {solution}.")
TOO_WEAK = QT_TRANSLATE_NOOP("Making", "{donor} is not stronger than {solution}: nothing can be drawn from it.")
NO_INTERMEDIATE = QT_TRANSLATE_NOOP(
    "Making", "No dilution of the stock that this program makes lets the drug of {solution} be measured."
)
UNDER_FLOOR = QT_TRANSLATE_NOOP("Making", "{draw} is less than the {least} that this site draws.")
UNDER_FILL = QT_TRANSLATE_NOOP(
    "Making", "{draw} is less than {share} of the smallest syringe that holds it, which measures badly."
)
OVER_VOLUME = QT_TRANSLATE_NOOP("Making", "{draw} is more than the {volume} it is made up to.")
NOT_TO_SPARE = QT_TRANSLATE_NOOP("Making", "{donor} has no {draw} to spare: what it gives itself would be missing.")
ASK_ANYWAY = QT_TRANSLATE_NOOP("Making", "{hindrance} A check will stop the plan.")

UNKNOWN_SYRINGE = QT_TRANSLATE_NOOP("Making", "There is no syringe of {syringe} here. There are: {known}.")
ONE_OR_TWO = QT_TRANSLATE_NOOP("Making", "A draw is measured with one syringe, or with a pair.")
NO_PAIR = QT_TRANSLATE_NOOP(
    "Making",
    "{draw} cannot be measured with these two: the first would be full, and the second does not hold the rest, or "
    "there is none.",
)
NO_DRAW = QT_TRANSLATE_NOOP("Making", "A syringe of {syringe} cannot measure {draw}: it would be rounded to nothing.")

NO_OVERFILL = QT_TRANSLATE_NOOP(
    "Making", "{solution} is made in an empty container, which has no overfill. Choose how a bag is filled first."
)
NOWHERE_OVERFILLED = QT_TRANSLATE_NOOP(
    "Making", "All containers are empty ones, which have no overfill. Choose how a bag is filled first."
)
ONLY_EMPTY = QT_TRANSLATE_NOOP(
    "Making",
    "{solution} cannot be made to {made_to} in a commercial container, which comes with a volume of its own. Only an "
    "empty container can be made to more: choose that, or make it to its own volume.",
)
OVERFILL_GONE = QT_TRANSLATE_NOOP("Making", "An empty container has no overfill. Not stated any more: {overfills}.")
OTHERS_STAY = QT_TRANSLATE_NOOP("Making", "These keep what is stated for them alone: {solutions}.")

GIVES_ALL = QT_TRANSLATE_NOOP(
    "Making",
    "All of {solution} is given: it is made to its own volume of {volume}, no more. Change that volume instead.",
)
GIVES_NOTHING = QT_TRANSLATE_NOOP(
    "Making", "Nothing is drawn from {solution} for another one, so it needs no more than its own {volume}."
)
NO_SUCH_VIAL = QT_TRANSLATE_NOOP(
    "Making",
    "A vial of {vial} cannot give this stock: what is drawn out of one would be {drawn} of drug. Correct the vial, or "
    "the stock of {stock}.",
)
OTHER_MEASURE = QT_TRANSLATE_NOOP(
    "Making", "A vial of {vial} and a stock of {stock} measure different things. Correct one of them."
)

Source = Literal["stock", "intermediate", "solution"]


# --- from what


def with_source(
    plan: Plan, solved: Solved, site: Site, number: int, source: Source | None, donor: int | None = None
) -> Edited:
    """Draw a solution from the stock, an intermediate dilution or a `donor`; None: left to the program.

    A way that the site would not draw, or that a donor has nothing left for, is asked about first.
    """
    making = _making(plan, number)
    if source is None:
        return _changed(plan, rebuilt(making, source=None, donor=None))
    _preparation(plan, solved, number)
    if donor is not None:
        _check_donor(plan, solved, number, donor)
    edited = _changed(plan, rebuilt(making, source=source, donor=donor))
    way = next((way for way in ways(plan, solved, site, number) if (way.source, way.donor) == (source, donor)), None)
    if way is None:
        raise Refused(NO_INTERMEDIATE, _place(number, "source"), solution=named(plan.recipe, number))
    hindered = hindrance(plan, solved, site, number, way)
    if hindered is None or edited.plan == plan:
        return edited
    return Edited(edited.plan, Said(ASK_ANYWAY, {"hindrance": hindered}), asks=True)


def hindrance(plan: Plan, solved: Solved, site: Site, number: int, way: Way) -> Said | None:
    """Return why a way to make solution `number` is not possible; None where it is."""
    if way.possible:
        return None
    made_mL, limits = solved.solutions[number - 1].made_mL, site.thresholds
    values: dict[str, object] = {"draw": _mL(way.draw_mL)}
    if way.draw_mL < limits.least_draw.into("mL"):
        return Said(UNDER_FLOOR, values | {"least": Setting(limits.least_draw)})
    holding = smallest_holding(way.draw_mL, site.syringes)
    if holding is not None and way.draw_mL < limits.least_fill * holding:
        return Said(UNDER_FILL, values | {"share": Percent(limits.least_fill)})
    if way.donor is not None:
        return Said(NOT_TO_SPARE, values | {"donor": _called(plan, way.donor)})
    assert made_mL is not None  # a product that is not made has no ways
    return Said(OVER_VOLUME, values | {"volume": _mL(made_mL)})


def why_no_donor(plan: Plan, solved: Solved, number: int, donor: int) -> Said | None:
    """Return why a solution can never be drawn from this donor; None where it can."""
    values = {"donor": _called(plan, donor), "solution": named(plan.recipe, number)}
    giver, taker = solved.solutions[donor - 1], solved.solutions[number - 1]
    if donor <= number:
        return Said(DRAWN_FROM_WEAKER, {"donor": donor, "number": number})
    if giver.volume_mL is None:
        return Said(NOT_MADE, {"solution": values["donor"]})
    if plan.recipe.solutions[donor - 1].content == "remainder":
        return Said(HOLDS_REST, values)
    if not may_give(plan.recipe, giver):
        return Said(RUNS_EMPTY, values)
    return Said(TOO_WEAK, values) if giver.concentration <= taker.concentration else None


# --- syringes


def with_syringes(plan: Plan, solved: Solved, site: Site, number: int, capacities: Sequence[Quantity]) -> Edited:
    """Measure the draw with one of the site's syringes, or with a pair of them; none: left to the program.

    Of a pair the first is filled to the top and the rest goes into the second.
    """
    making = _making(plan, number)
    if not capacities:
        return _changed(plan, rebuilt(making, syringes=()))
    draw, where = _preparation(plan, solved, number).draw_mL, _place(number, "draws")
    known = {syringe.capacity.into("mL"): syringe for syringe in site.syringes}
    if len(capacities) > 2:
        raise Refused(ONE_OR_TWO, where)
    for capacity in capacities:
        if capacity.into("mL") not in known:
            sizes = tuple(Setting(syringe.capacity) for syringe in site.syringes)
            raise Refused(UNKNOWN_SYRINGE, where, syringe=Setting(capacity), known=sizes)
    wanted = [capacity.into("mL") for capacity in capacities]
    draws = draws_with(draw, [known[capacity] for capacity in wanted])
    if len(wanted) == 2 and [one.syringe_mL for one in draws] != wanted:
        raise Refused(NO_PAIR, where, draw=_mL(draw))
    if not draws:
        raise Refused(NO_DRAW, where, syringe=Setting(capacities[0]), draw=_mL(draw))
    return _changed(plan, rebuilt(making, syringes=tuple(Quantity(capacity, "mL") for capacity in wanted)))


# --- containers


def with_fill(plan: Plan, number: int | None, fill: Fill | None) -> Edited:
    """Fill the container of one solution like this; `number` None: of all for which nothing else is stated.

    `fill` None lets one follow the plan. An overfill that no container has any more is not stated any more. A solution
    that is made to more than its own volume stays in an empty container: the others come with theirs.
    """
    _check_made_larger(plan, number, fill)
    if number is not None:
        return _overfills_gone(_changed(plan, rebuilt(_making(plan, number), fill=fill)).plan)
    assert fill is not None  # all containers are filled somehow
    edited = _overfills_gone(rebuilt(plan, fill=fill))
    own = [one.solution for one in plan.makings if one.fill is not None]
    return edited if edited.says is not None else Edited(edited.plan, _said_of_others(plan, own))


def with_overfill(plan: Plan, number: int | None, overfill: Quantity | None) -> Edited:
    """State what one commercial container holds more than it says; `number` None: what all of them do.

    `overfill` None: not stated, or as it is stated for all.
    """
    if number is None:
        if overfill is not None and not _commercial(plan):
            raise Refused(NOWHERE_OVERFILLED, "overfill")
        changed = rebuilt(plan, overfill=overfill)
        own = [one.solution for one in plan.makings if one.overfill is not None]
        return Edited(changed, _said_of_others(changed, own))
    making = _making(plan, number)
    if overfill is not None and (making.fill or plan.fill) == "empty":
        raise Refused(NO_OVERFILL, _place(number, "overfill_mL"), solution=_called(plan, number))
    return _changed(plan, rebuilt(making, overfill=overfill))


def with_made_to(plan: Plan, solved: Solved, number: int, made_to: Quantity | None) -> Edited:
    """Make a donor larger, so that it does not lose by giving; None, or its own volume: to its own volume."""
    making, own = _making(plan, number), solved.solutions[number - 1]
    where, name = _place(number, "made_mL"), named(plan.recipe, number)
    if own.volume_mL is None:
        raise Refused(NOT_MADE, where, solution=_called(plan, number))
    if made_to is None or made_to.into("mL") == own.volume_mL:
        return _changed(plan, rebuilt(making, made_to=None))
    if made_to.into("mL") < own.volume_mL:
        raise Refused(MADE_SMALLER, where, number=number, made_to=Setting(made_to), volume=_mL(own.volume_mL))
    if not may_give(plan.recipe, own):
        raise Refused(GIVES_ALL, where, solution=name, volume=_mL(own.volume_mL))
    if not own.donated_mL and not own.line_mL:
        raise Refused(GIVES_NOTHING, where, solution=name, volume=_mL(own.volume_mL))
    if (making.fill or plan.fill) != "empty":
        raise Refused(ONLY_EMPTY, where, solution=_called(plan, number), made_to=Setting(made_to))
    return _changed(plan, rebuilt(making, made_to=made_to))


# --- vials


def with_supply(plan: Plan, supply: Supply | None) -> Edited:
    """State the vials that the stock is drawn from; None: not stated. Raises Refused for vials that cannot hold it."""
    wrong = None if supply is None or plan.stock is None else misfit(supply, plan.stock, plan.recipe)
    if wrong is None or plan.stock is None:
        return Edited(rebuilt(plan, supply=supply))
    values = {"vial": vial_said(wrong), "stock": Setting(plan.stock)}
    try:
        drawn = drug_drawn_out(wrong, plan.stock, plan.recipe)
    except Refused:
        raise Refused(OTHER_MEASURE, "supply", **values) from None
    raise Refused(NO_SUCH_VIAL, "supply", **values, drawn=Setting(drawn))


# --- inside


def _making(plan: Plan, number: int) -> Making:
    count = len(plan.recipe.solutions)
    if not 1 <= number <= count:
        raise Refused(NO_SUCH_SOLUTION, "solutions", number=number, count=count)
    return plan.making(number)


def _check_made_larger(plan: Plan, number: int | None, fill: Fill | None) -> None:
    """Raise Refused where a solution that is made larger would be made in a commercial container."""
    for making in plan.makings:
        own = fill or plan.fill if making.solution == number else making.fill or (plan.fill if number else fill)
        if plan.made_larger(making) and making.made_to is not None and own != "empty":
            values = {"solution": _called(plan, making.solution), "made_to": Setting(making.made_to)}
            where = "fill" if number is None else _place(number, "fill")
            raise Refused(ONLY_EMPTY, where, **values)


def _changed(plan: Plan, making: Making) -> Edited:
    return Edited(rebuilt(plan, makings=with_changed(plan.makings, making)))


def _preparation(plan: Plan, solved: Solved, number: int) -> Preparation:
    """Return how a solution is made; raise Refused where it is not made at all."""
    if plan.stock is None:
        raise Refused(NO_STOCK, _place(number, "source"))
    preparation = solved.solutions[number - 1].preparation
    if preparation is None:
        raise Refused(NOT_MADE, _place(number, "source"), solution=_called(plan, number))
    return preparation


def _check_donor(plan: Plan, solved: Solved, number: int, donor: int) -> None:
    count = len(plan.recipe.solutions)
    if not 1 <= donor <= count:
        raise Refused(NO_SUCH_SOLUTION, _place(number, "source"), number=donor, count=count)
    why = why_no_donor(plan, solved, number, donor)
    if why is not None:
        raise Refused(why.text, _place(number, "source"), **why.values)


def _commercial(plan: Plan) -> bool:
    """Return whether the container of any solution is a commercial one, which may hold more than it says."""
    makings = [plan.making(number) for number in range(1, len(plan.recipe.solutions) + 1)]
    return any((making.fill or plan.fill) != "empty" for making in makings)


def _overfills_gone(plan: Plan) -> Edited:
    """Take away the overfills of containers that are empty ones now, and say so."""
    makings, gone = plan.makings, []
    for making in plan.makings:
        if making.overfill is not None and (making.fill or plan.fill) == "empty":
            gone.append(Setting(making.overfill))
            makings = with_changed(makings, rebuilt(making, overfill=None))
    changed = rebuilt(plan, makings=makings)
    if changed.overfill is not None and not _commercial(changed):
        gone.append(Setting(changed.overfill))
        changed = rebuilt(changed, overfill=None)
    return Edited(changed, Said(OVERFILL_GONE, {"overfills": tuple(gone)}) if gone else None)


def _said_of_others(plan: Plan, numbers: Sequence[int]) -> Said | None:
    others = tuple(named(plan.recipe, number) for number in numbers)
    return Said(OTHERS_STAY, {"solutions": others}) if others else None


def _called(plan: Plan, number: int) -> Said:
    """Return what a solution is called at the beginning of a sentence."""
    return Said(NUMBERED[plan.recipe.solutions[number - 1].container], {"number": number})


def _place(number: int, column: str) -> str:
    return f"solutions {number}, {column}"


def _mL(volume: Fraction) -> Setting:
    return Setting(Quantity(volume, "mL"))
