"""Are the bags right: enough in each, rising in strength."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.offers import as_remainder, larger_volume, needed_mL
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Apart, Setting
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import SolvedSolution

#: a container in a sentence
CONTAINERS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Containers", "Bag"),
    "syringe": QT_TRANSLATE_NOOP("Containers", "Syringe"),
    "vial": QT_TRANSLATE_NOOP("Containers", "Vial"),
    "cup": QT_TRANSLATE_NOOP("Containers", "Cup"),
}

NOT_ENOUGH = QT_TRANSLATE_NOOP(
    "Findings",
    "{container} {number} holds {volume}, but {needed} are needed: {infused} for its steps, {donated} for weaker "
    "solutions, {line} in its line.",
)
WOULD_DO = QT_TRANSLATE_NOOP("Findings", "{problem} It would do: {ways}.")
LARGER = QT_TRANSLATE_NOOP("Findings", "{volume} as its volume")
AS_REMAINDER = QT_TRANSLATE_NOOP(
    "Findings", "the remainder of the dose in the last solution, run until empty, with a flush of {flush}"
)
NOT_STRONGER = QT_TRANSLATE_NOOP(
    "Findings", "{container} {number} ({strength} {per}) is not stronger than the one before it ({before} {per})."
)
OTHER_RATIO = QT_TRANSLATE_NOOP(
    "Findings",
    "{container} {number} is ×{ratio} as strong as the one before it; in the protocol it is ×{own}.",
)
PHYSICS = QT_TRANSLATE_NOOP("Findings", "What is taken out of a bag must be in it.")
BY_DEFINITION = QT_TRANSLATE_NOOP("Findings", "Solutions are numbered from the weakest; the site sets the ratio.")
#: for so many containers that hold too little it is said what would do
_MOST_OFFERS = 3


def bag_holds_enough(case: Case) -> Iterator[Finding]:
    """bag-holds-enough: steps, donations and what stays in the line are at most what was made. Red otherwise.

    What would do is worked out for the first few of them: each is a plan that is solved, and a person mends one at a
    time.
    """
    for at, (bag, made) in enumerate(_too_small(case)):
        parts = {
            "volume": made,
            "needed": needed_mL(bag),
            "infused": bag.infused_mL,
            "donated": bag.donated_mL,
            "line": bag.line_mL,
        }
        values: dict[str, object] = {name: Setting(Quantity(value, "mL")) for name, value in parts.items()}
        values |= {"container": CONTAINERS[bag.container], "number": bag.number}
        cells = (Cell("solutions", bag.number, "volume_mL"), Cell("solutions", bag.number, "infused_mL"))
        ways = tuple(_would_do(case, bag)) if at < _MOST_OFFERS else ()
        text = NOT_ENOUGH
        if ways:
            text, values = WOULD_DO, {"problem": Said(NOT_ENOUGH, values), "ways": ways}
        yield Finding("bag-holds-enough", "red", text, values, cells, PHYSICS)


def _would_do(case: Case, bag: SolvedSolution) -> Iterator[Said]:
    """Yield what would leave enough in a bag: a volume that suffices, or that the last one holds the remainder."""
    volume = larger_volume(case, bag.number, _in_short)
    if volume is not None:
        yield Said(LARGER, {"volume": Setting(Quantity(volume, "mL"))})
    if bag is case.solved.solutions[-1]:
        flush = as_remainder(case, _in_short)
        if flush is not None:
            yield Said(AS_REMAINDER, {"flush": Setting(flush)})


def _too_small(case: Case) -> Iterator[tuple[SolvedSolution, Fraction]]:
    """Yield each bag of which more is taken than was made, and what was made of it."""
    for bag in case.solved.solutions:
        if bag.made_mL is not None and needed_mL(bag) > bag.made_mL:
            yield bag, bag.made_mL


def _in_short(case: Case) -> Iterator[Finding]:
    """Yield a finding for each bag that holds too little, without what would do."""
    for bag, _ in _too_small(case):
        yield Finding("bag-holds-enough", "red", NOT_ENOUGH, {}, (Cell("solutions", bag.number, "volume_mL"),))


def order_of_strength(case: Case) -> Iterator[Finding]:
    """order-of-strength: each solution is stronger than the one before it (red when not).

    Amber when the ratio of two neighbours is more than twofold (the site's factor) off the protocol's own. Where the
    plan has another number of solutions, none of them is the protocol's of the same number: then a ratio is judged
    by that of the protocol's own ratios which is nearest to it.
    """
    own = _own_ratios(case.plan, case.site)
    per = per_mL(case.solved.amount_unit)
    for weaker, stronger in pairwise(case.solved.solutions):
        values: dict[str, object] = {"container": CONTAINERS[stronger.container], "number": stronger.number}
        cells = tuple(Cell("solutions", bag.number, "concentration") for bag in (weaker, stronger))
        ratio = stronger.concentration / weaker.concentration
        if ratio <= 1:
            own_strength, before = stronger.concentration, weaker.concentration
            values |= {"strength": Apart(own_strength, before), "before": Apart(before, own_strength), "per": per}
            yield Finding("order-of-strength", "red", NOT_STRONGER, values, cells, BY_DEFINITION)
        elif own:
            numbered = len(own) + 1 == len(case.solved.solutions)
            judged = own[stronger.number - 2 : stronger.number - 1] if numbered else own
            usual = min(judged, key=lambda one: max(ratio / one, one / ratio))
            if max(ratio / usual, usual / ratio) > case.site.thresholds.strength_ratio_factor:
                values |= {"ratio": ratio, "own": usual}
                yield Finding("order-of-strength", "amber", OTHER_RATIO, values, cells, BY_DEFINITION)


def _own_ratios(plan: Plan, site: Site) -> tuple[Fraction, ...]:
    """Return the ratio of each solution but the first to the one before it when the protocol is followed to the letter.

    Empty where the plan follows it, or where the protocol itself has no solution for this dose.
    """
    if plan.recipe == plan.protocol.recipe:
        return ()
    try:
        own = solve(new_plan(plan.order, plan.protocol), site).solutions
    except Refused:
        return ()
    return tuple(stronger.concentration / weaker.concentration for weaker, stronger in pairwise(own))
