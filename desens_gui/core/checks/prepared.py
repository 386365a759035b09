"""Can the bags be made as planned, and what does the patient get of them as they are really made."""

from collections.abc import Iterator

from desens_gui.core.checks.bags import CONTAINERS
from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Percent, Setting
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.naming import named
from desens_gui.core.solving.preparation import INTERMEDIATE_ML, Way, ways
from desens_gui.core.solving.solved import Preparation, SolvedSolution
from desens_gui.core.solving.syringes import Draw

DRAW_TOO_SMALL = QT_TRANSLATE_NOOP(
    "Findings", "{container} {number} needs a draw of {draw}; the smallest draw set for this site is {least}."
)
DRAW_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Findings", "{container} {number} needs a draw of {draw}, more than the {volume} it is made up to."
)
NO_INTERMEDIATE = QT_TRANSLATE_NOOP(
    "Findings",
    "{container} {number} is to be made from an intermediate dilution of the stock, but none of up to {most} can be "
    "measured that holds enough. All numbers are those of a draw from stock: choose another source.",
)
OTHER_SYRINGES = QT_TRANSLATE_NOOP(
    "Findings", "{container} {number}: this site has no syringe of {missing}; the draw is measured with others."
)
SYRINGE_LOW = QT_TRANSLATE_NOOP(
    "Findings",
    "{container} {number}: {draw} in a {syringe} syringe is under {share} of what it holds, where it measures badly.",
)
INSTEAD = QT_TRANSLATE_NOOP("Findings", "{problem} It could be made: {ways}.")
NO_WAY = QT_TRANSLATE_NOOP(
    "Findings",
    "{problem} No donor and no intermediate dilution helps: choose a weaker stock, or another protocol.",
)
TOO_WEAK = QT_TRANSLATE_NOOP(
    "Findings",
    "{problem} Nothing that it could be drawn from is strong enough: choose a stronger stock, of at least {strength}, "
    "or another protocol.",
)
WAY_STOCK = QT_TRANSLATE_NOOP("Findings", "{draw} from stock")
WAY_DONOR = QT_TRANSLATE_NOOP("Findings", "{draw} from {donor}")
WAY_INTERMEDIATE = QT_TRANSLATE_NOOP("Findings", "{draw} from an intermediate dilution of the stock")
OFF = QT_TRANSLATE_NOOP(
    "Findings", "As the bags are really made, the patient gets {really} instead of {planned} ({off})."
)
OVERFILL_UNKNOWN = QT_TRANSLATE_NOOP(
    "Findings",
    "The overfill of {containers} is not stated. With {least} to {most} of its volume the patient gets {low} to {high} "
    "instead of {planned} ({low_off} to {high_off}). Fill an empty container, or state the overfill.",
)
OVERFILL_UNUSUAL = QT_TRANSLATE_NOOP(
    "Findings",
    "An overfill is unusual: {containers}. Makers' bags hold {least} to {most} more than they say. Is it the overfill, "
    "and not the volume?",
)
OVERFILL_NOTHING = QT_TRANSLATE_NOOP(
    "Findings",
    "These are stated to hold no more than they say: {containers}. Makers' bags hold {least} to {most} more.",
)
OVERFILL_OF = QT_TRANSLATE_NOOP("Findings", "{container} of {volume}: {overfill} ({share})")
NO_SYRINGE = QT_TRANSLATE_NOOP(
    "Findings", "{container} {number}: no syringe of this site can measure a draw of {draw}."
)
PRACTICE = QT_TRANSLATE_NOOP("Findings", "Practice, not a standard: the smallest draw is a site setting.")
MEASURING = QT_TRANSLATE_NOOP(
    "Findings", "Studies of how well syringes measure small volumes; the share is a site setting."
)
PHYSICS = QT_TRANSLATE_NOOP("Findings", "What is taken out of a bag must be in it.")
REALLY = QT_TRANSLATE_NOOP(
    "Findings",
    "Draws rounded to the marks of their syringes and the volume that the way of filling gives; the pump delivers the "
    "planned volumes. The limits are site settings.",
)
OVERFILLS = QT_TRANSLATE_NOOP("Findings", "Makers' bags hold 3 to 20 % more than they say (ISMP).")


def draw_measurable(case: Case) -> Iterator[Finding]:
    """draw-measurable: a draw is at least the site's smallest, and fits into the bag it goes into. Red otherwise.

    A source that is chosen and cannot be had is red too. A syringe that is filled to less than the site's share of it
    is amber. What cannot be drawn so is told with what could be.
    """
    limits = case.site.thresholds
    for bag in case.solved.solutions:
        made = bag.preparation
        if made is None or bag.made_mL is None:
            continue
        values: dict[str, object] = {"container": CONTAINERS[bag.container], "number": bag.number}
        values["draw"] = _mL(made.draw_mL)
        cells = (Cell("solutions", bag.number, "draw_mL"),)
        yield from _not_as_chosen(case, bag, made, values)
        if made.draw_mL < limits.least_draw.into("mL"):
            problem = Said(DRAW_TOO_SMALL, values | {"least": limits.least_draw})
            yield Finding("draw-measurable", "red", *_with_ways(case, bag, problem, NO_WAY), cells, PRACTICE)
        elif made.draw_mL > bag.made_mL:
            problem = Said(DRAW_TOO_LARGE, values | {"volume": _mL(bag.made_mL)})
            yield Finding("draw-measurable", "red", *_with_ways(case, bag, problem, TOO_WEAK), cells, PHYSICS)
        elif not made.draws:
            yield Finding("draw-measurable", "red", NO_SYRINGE, values, cells, MEASURING)
        else:
            for draw in _all_draws(made):
                if draw.volume_mL < limits.least_fill * draw.syringe_mL:
                    own = {"draw": _mL(draw.volume_mL), "syringe": _mL(draw.syringe_mL)}
                    own |= {"share": Percent(limits.least_fill)}  # type: ignore[dict-item]
                    yield Finding("draw-measurable", "amber", SYRINGE_LOW, values | own, cells, MEASURING)


def _not_as_chosen(case: Case, bag: SolvedSolution, made: Preparation, values: dict[str, object]) -> Iterator[Finding]:
    """Yield what is chosen for the making of a solution and cannot be carried out; red, for syringes amber."""
    making = case.plan.making(bag.number)
    if making.source == "intermediate" and made.intermediate is None:
        cells = (Cell("solutions", bag.number, "source"),)
        most = {"most": _mL(INTERMEDIATE_ML[-1])}
        yield Finding("draw-measurable", "red", NO_INTERMEDIATE, values | most, cells, PHYSICS)
    here = {syringe.capacity.into("mL") for syringe in case.site.syringes}
    missing = tuple(_mL(one.into("mL")) for one in making.syringes if one.into("mL") not in here)
    if missing:
        cells = (Cell("solutions", bag.number, "draws"),)
        yield Finding("draw-measurable", "amber", OTHER_SYRINGES, values | {"missing": missing}, cells, MEASURING)


def as_prepared(case: Case) -> Iterator[Finding]:
    """as-prepared: the dose of the bags as really made is off by more than the site's limits (2 % amber, 5 % red).

    An overfill that is not stated is amber, with what the usual ones would do; red where each of them is too far off.
    """
    total, unit, limits = case.solved.total, case.solved.amount_unit, case.site.thresholds
    if case.solved.stock is None or not total.given:
        return
    cells = (Cell("total", 0, "as_prepared"),)
    planned = Quantity(total.given, unit)
    if total.as_prepared_range is not None:
        low, high = total.as_prepared_range
        unknown = tuple(
            named(case.plan.recipe, bag.number)
            for bag in case.solved.solutions
            if bag.preparation is not None and bag.preparation.overfill_mL is None
        )
        values = {
            "containers": unknown,
            "least": Percent(limits.overfill_least),
            "most": Percent(limits.overfill_most),
            "low": Quantity(low, unit),
            "high": Quantity(high, unit),
            "low_off": Percent(low / total.given - 1, signed=True),
            "high_off": Percent(high / total.given - 1, signed=True),
            "planned": planned,
        }
        # the end that is nearest to the plan: where even that is too far off, the unknown changes nothing
        nearest = min(max(total.given, low), high) / total.given - 1
        beyond: Severity = "red" if abs(nearest) > limits.as_prepared_red else "amber"
        yield Finding("as-prepared", beyond, OVERFILL_UNKNOWN, values, cells, OVERFILLS)
    if total.as_prepared is None:
        return
    off = total.as_prepared / total.given - 1
    if abs(off) > limits.as_prepared_amber:
        severity: Severity = "red" if abs(off) > limits.as_prepared_red else "amber"
        values = {"really": Quantity(total.as_prepared, unit), "planned": planned, "off": Percent(off, signed=True)}
        yield Finding("as-prepared", severity, OFF, values, cells, REALLY)


def overfill(case: Case) -> Iterator[Finding]:
    """overfill: a stated overfill is a usual one (3 to 20 % of what the container says). Amber outside.

    That a commercial container holds nothing more than it says may be true of one that was filled by hand: info.
    """
    limits = case.site.thresholds
    unusual: dict[Severity, list[tuple[SolvedSolution, Said]]] = {"amber": [], "info": []}
    for bag in case.solved.solutions:
        made = bag.preparation
        if made is None or made.fill == "empty" or made.overfill_mL is None or not bag.made_mL:
            continue
        share = made.overfill_mL / bag.made_mL
        if not limits.overfill_least <= share <= limits.overfill_most:
            values: dict[str, object] = {"container": named(case.plan.recipe, bag.number), "volume": _mL(bag.made_mL)}
            values |= {"overfill": _mL(made.overfill_mL), "share": Percent(share)}
            unusual["amber" if share else "info"].append((bag, Said(OVERFILL_OF, values)))
    for severity, bags in unusual.items():
        if bags:
            shown: dict[str, object] = {"containers": tuple(said for _, said in bags)}
            shown |= {"least": Percent(limits.overfill_least), "most": Percent(limits.overfill_most)}
            cells = tuple(Cell("solutions", bag.number, "overfill_mL") for bag, _ in bags)
            text = OVERFILL_UNUSUAL if severity == "amber" else OVERFILL_NOTHING
            yield Finding("overfill", severity, text, shown, cells, OVERFILLS)


def _with_ways(case: Case, bag: SolvedSolution, problem: Said, no_way: Text) -> tuple[Text, dict[str, object]]:
    """Return the sentence of a problem with what would solve it; `no_way`: where no other source does."""
    found = [way for way in ways(case.plan, case.solved, case.site, bag.number) if way.possible]
    if not found:
        strength = Setting(Quantity(bag.concentration, per_mL(case.solved.amount_unit)))
        return no_way, {"problem": problem, "strength": strength}
    return INSTEAD, {"problem": problem, "ways": tuple(_way_said(case, way) for way in found)}


def _way_said(case: Case, way: Way) -> Said:
    if way.donor is not None:
        return Said(WAY_DONOR, {"draw": _mL(way.draw_mL), "donor": named(case.plan.recipe, way.donor)})
    return Said(WAY_INTERMEDIATE if way.source == "intermediate" else WAY_STOCK, {"draw": _mL(way.draw_mL)})


def _all_draws(made: Preparation) -> tuple[Draw, ...]:
    return (*(made.intermediate.draws if made.intermediate is not None else ()), *made.draws)


def _mL(volume: object) -> Setting:
    return Setting(Quantity(volume, "mL"))  # type: ignore[arg-type]
