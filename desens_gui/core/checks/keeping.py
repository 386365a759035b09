"""Is everything given while it still keeps, and is it over in time."""

from collections.abc import Iterator, Sequence

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.known import drug_of
from desens_gui.core.checks.limits import weak_solutions
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Lasting, Setting
from desens_gui.core.rules.making import Storage
from desens_gui.core.rules.naming import NUMBERED, named
from desens_gui.core.rules.site import Category
from desens_gui.core.solving.solved_times import SolutionTimes

BEGINS_LATE = QT_TRANSLATE_NOOP(
    "Findings",
    "{solution} is hung at {hangs}, after its begin by {begin_by}: made at {clock}, it may be begun for {limit} "
    "({category}).",
)
ENDS_LATE = QT_TRANSLATE_NOOP(
    "Findings",
    "{solution} ends at {ends}, after its discard by {discard_by}: made at {clock}, it is stable for {time} {kept}.",
)
BEGINS_LATE_DRAWN = QT_TRANSLATE_NOOP(
    "Findings",
    "{solution} is hung at {hangs}, after its begin by {begin_by}: it may be begun for {limit} ({category}), of which "
    "what it is drawn from, made at {clock}, had used up a part.",
)
ENDS_LATE_DRAWN = QT_TRANSLATE_NOOP(
    "Findings",
    "{solution} ends at {ends}, after its discard by {discard_by}: it is stable for {time} {kept}, of which what it is "
    "drawn from, made at {clock}, had used up a part.",
)
HANGS_LONG = QT_TRANSLATE_NOOP(
    "Findings", "{solution} hangs for {hanging}; at room temperature the drug is stable for {time}."
)
BEFORE_MADE = QT_TRANSLATE_NOOP(
    "Findings", "{solution} is hung at {hangs}, before it is made at {made}. Look at the dates and times of the plan."
)
BEFORE_DONOR = QT_TRANSLATE_NOOP(
    "Findings",
    "{solution} is made at {made}, before what it is drawn from, {donor}, is made at {later}. Look at the times of "
    "the plan.",
)
OLDER_THAN_STRONGER = QT_TRANSLATE_NOOP(
    "Findings",
    "{solution}, made at {clock}, ends at {ends}: stronger solutions are stable for {time} {kept}, and of its own "
    "strength nothing is known. Prepare it later.",
)
LATE_ANYWHERE = QT_TRANSLATE_NOOP(
    "Findings",
    "{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late wherever it is kept until it is "
    "hung: {limits}.",
)
LATE_SOMEWHERE = QT_TRANSLATE_NOOP(
    "Findings",
    "{solution} is made at {clock}, hung at {hangs} and empty at {ends}: too late if it is kept like this until it is "
    "hung: {limits}. State where it is kept.",
)
DISCARD_THERE = QT_TRANSLATE_NOOP("Findings", "{kept} (discard by {moment})")
BEGIN_THERE = QT_TRANSLATE_NOOP("Findings", "{kept} (begin by {moment})")
NOT_KEPT = QT_TRANSLATE_NOOP(
    "Findings",
    "Where these are kept until they are hung is not stated, so that no begin by and no discard by are known: "
    "{solutions}.",
)
NO_STABILITY = QT_TRANSLATE_NOOP(
    "Findings",
    "No figure is known here for how long {drug} is stable once it is prepared, so that no discard by is worked out.",
)
NO_STABILITY_SO = QT_TRANSLATE_NOOP(
    "Findings",
    "No figure is known here for how long {drug} is stable {kept}, so that no discard by is known of: {solutions}.",
)
NO_CATEGORY = QT_TRANSLATE_NOOP(
    "Findings",
    "The category “{category}” of this plan is not in the site settings: its limits are not reckoned with.",
)
NO_LIMIT = QT_TRANSLATE_NOOP(
    "Findings", "The category “{category}” states no limit for what is kept {kept}: {solutions}."
)
NOT_MADE = QT_TRANSLATE_NOOP(
    "Findings", "When the solutions are prepared is not stated, so that no begin by and no discard by are known."
)
ENDS_AFTER = QT_TRANSLATE_NOOP(
    "Findings",
    "The last step ends at {ends}, but it should be over by {finish_by}. For that it has to start at {latest} at the "
    "latest.",
)
ENDS_JUST_AFTER = QT_TRANSLATE_NOOP(
    "Findings",
    "The last step ends less than a minute after {finish_by}, by when it should be over. For that it has to start at "
    "{latest} at the latest.",
)
KEPT: dict[Storage, Text] = {
    "room": QT_TRANSLATE_NOOP("Findings", "at room temperature"),
    "fridge": QT_TRANSLATE_NOOP("Findings", "at 2 to 8 °C"),
}
TIMES_SOURCE = QT_TRANSLATE_NOOP("Findings", "The times of the plan: what is made first ages first.")
AGEING = QT_TRANSLATE_NOOP(
    "Findings",
    "The times of the plan; assumed: each place of keeping uses up its own limit in proportion to the time there.",
)

_CATEGORY = (Cell("order", 0, "category"),)
_PREPARED = (Cell("order", 0, "prepared"),)
_KEPT = (Cell("order", 0, "storage"),)


def stability(case: Case) -> Iterator[Finding]:
    """stability: every container is begun by its begin by, and ends by its discard by. Red otherwise.

    So is one that is hung before it is made, or made before what it is drawn from. Where it is not stated how one is
    kept: red where it is late wherever anything is known, amber where it is late somewhere.
    What is not known is amber, once for all containers; where they are kept is the plan's to state, and info. Nothing
    is said of a plan that states no time of preparation, unless it says how its containers are kept; nor of products
    that are given as they are sold.
    """
    recipe = case.plan.recipe
    sold = {number for number, rule in enumerate(recipe.solutions, 1) if rule.name}
    given = [one for one in case.solved.times.solutions if one.hangs_min is not None and one.number not in sold]
    if not given or recipe.dose_in == "ready-made-volume":
        return
    for one in given:
        yield from _not_in_order(case, one)
        yield from _late(case, one)
        yield from _late_if(case, one)
        yield from _older_than_stronger(case, one)
    timed = [one for one in given if one.clock is not None]
    asked = case.plan.category is not None or any(one.storage is not None for one in given)
    if timed:
        yield from _not_known(case, timed)
    elif asked:
        yield Finding("stability", "info", NOT_MADE, {}, _PREPARED)


def _not_in_order(case: Case, one: SolutionTimes) -> Iterator[Finding]:
    """Yield what cannot be as it is stated: a container that hangs, or is drawn from, before it is there."""
    solution = case.solved.solutions[one.number - 1]
    about: dict[str, object] = {"solution": _called(case, one.number)}
    if one.made is None:
        return
    if one.hangs is not None and one.hangs < one.made:
        values = {"hangs": one.hangs.before, "made": one.made.before}
        cells = (Cell("solutions", one.number, "volume_mL"), *_PREPARED, Cell("order", 0, "start"))
        yield Finding("stability", "red", BEFORE_MADE, about | values, cells, TIMES_SOURCE)
    source = None if solution.preparation is None else solution.preparation.source
    donor = None if source is None else case.solved.times.solutions[source - 1].made
    if source is not None and donor is not None and donor > one.made:
        values = {"made": one.made.before, "later": donor.before}
        bags = tuple(Cell("solutions", number, "volume_mL") for number in (one.number, source))
        about["donor"] = named(case.plan.recipe, source)
        yield Finding("stability", "red", BEFORE_DONOR, about | values, bags, TIMES_SOURCE)


def _late_if(case: Case, one: SolutionTimes) -> Iterator[Finding]:
    """Yield that a container is too late in places where it may be kept, where that is not stated."""
    if one.storage is not None or one.clock is None or one.hangs is None or one.ends is None:
        return
    late = []
    for limits in one.possible:
        assert limits.storage is not None  # each is of a place
        kept = {"kept": KEPT[limits.storage]}
        if limits.discard_by is not None and one.ends > limits.discard_by:
            late.append(Said(DISCARD_THERE, kept | {"moment": limits.discard_by.before}))
        elif limits.begin_by is not None and one.hangs > limits.begin_by:
            late.append(Said(BEGIN_THERE, kept | {"moment": limits.begin_by.before}))
    if late:
        everywhere = len(late) == len(one.possible)
        values: dict[str, object] = {"solution": _called(case, one.number), "clock": one.clock.before}
        values |= {"hangs": one.hangs.before, "ends": one.ends.before, "limits": tuple(late)}
        cells = (Cell("solutions", one.number, "volume_mL"), *_KEPT, Cell("order", 0, "start"))
        severity: Severity = "red" if everywhere else "amber"
        text = LATE_ANYWHERE if everywhere else LATE_SOMEWHERE
        yield Finding("stability", severity, text, values, cells, TIMES_SOURCE)


def _older_than_stronger(case: Case, one: SolutionTimes) -> Iterator[Finding]:
    """Yield that a weak container, of whose strength nothing is known, is older than stronger ones may become."""
    stronger = [
        keeps for keeps in case.solved.times.stability if keeps.storage == one.storage and keeps.usual is not None
    ]
    if one.storage is None or one.stability is not None or not stronger or one.clock is None or one.ends is None:
        return
    keeps = min(stronger, key=lambda keeps: (keeps.kind != "label", keeps.time.into("min")))
    until = one.ends if keeps.until == "end" else one.hangs
    if until is not None and until > one.clock.plus(keeps.time.into("min")):
        values: dict[str, object] = {"solution": _called(case, one.number), "ends": one.ends.before}
        values |= {"clock": one.clock.before, "time": Setting(keeps.time), "kept": KEPT[one.storage]}
        cells = (Cell("solutions", one.number, "volume_mL"), Cell("order", 0, "start"))
        yield Finding("stability", "amber", OLDER_THAN_STRONGER, values, cells, TIMES_SOURCE)


def _called(case: Case, number: int) -> Said:
    """Return what a solution is called at the beginning of a sentence."""
    return Said(NUMBERED[case.plan.recipe.solutions[number - 1].container], {"number": number})


def _late(case: Case, one: SolutionTimes) -> Iterator[Finding]:
    """Yield what is wrong with the times of one container.

    One that ends too late is begun too late, too, but that is said once.
    """
    about: dict[str, object] = {"solution": _called(case, one.number)}
    cells = (Cell("solutions", one.number, "volume_mL"), Cell("order", 0, "start"))
    if one.clock is not None:
        about["clock"] = one.clock.before
    stable, drawn = one.stability, one.clock != one.made
    source = AGEING if drawn else TIMES_SOURCE
    if one.ends is not None and one.discard_by is not None and one.ends > one.discard_by and stable is not None:
        values = {"ends": one.ends.before, "discard_by": one.discard_by.before, "time": Setting(stable.time)}
        text = ENDS_LATE_DRAWN if drawn else ENDS_LATE
        yield Finding("stability", "red", text, about | values | {"kept": KEPT[stable.storage]}, cells, source)
    elif one.hangs is not None and one.begin_by is not None and one.hangs > one.begin_by:
        category = case.solved.times.category
        assert category is not None  # what ends in time and begins too late, begins so by its category
        assert one.category_limit is not None
        values = {"hangs": one.hangs.before, "begin_by": one.begin_by.before, "limit": Setting(one.category_limit)}
        values["category"] = category.name
        text = BEGINS_LATE_DRAWN if drawn else BEGINS_LATE
        yield Finding("stability", "red", text, about | values, cells, source)
    hung = one.stability_hung
    if hung is not None and one.storage == "fridge" and one.hangs_min is not None and one.ends_min is not None:
        hanging = one.ends_min - one.hangs_min
        if hanging > hung.time.into("min"):
            values = {"hanging": Lasting(hanging), "time": Setting(hung.time)}
            yield Finding("stability", "amber", HANGS_LONG, about | values, cells, TIMES_SOURCE)


def _not_known(case: Case, timed: Sequence[SolutionTimes]) -> Iterator[Finding]:
    """Yield once each what cannot be worked out, and why."""
    category = case.solved.times.category
    if case.plan.category is not None and category is None:
        yield Finding("stability", "amber", NO_CATEGORY, {"category": case.plan.category}, _CATEGORY)
    unkept = [one for one in timed if one.storage is None]
    kept = [one for one in timed if one.storage is not None]
    known = case.solved.times.stability
    if unkept and (category is not None or known):
        yield Finding("stability", "info", NOT_KEPT, {"solutions": _named(case, unkept)}, _KEPT)
    if category is not None:
        yield from _no_limit(case, category, kept)
    if not known and drug_of(case) is not None:  # of a drug that is not, drug-known says so already
        yield Finding("stability", "amber", NO_STABILITY, {"drug": case.plan.order.drug}, _PREPARED)
    elif known:
        yield from _no_stability_so(case, kept)


def _no_limit(case: Case, category: Category, kept: Sequence[SolutionTimes]) -> Iterator[Finding]:
    for storage, word in KEPT.items():
        unlimited = [one for one in kept if one.storage == storage and one.category_limit is None]
        if unlimited:
            values = {"category": category.name, "kept": word, "solutions": _named(case, unlimited)}
            yield Finding("stability", "amber", NO_LIMIT, values, _CATEGORY)


def _no_stability_so(case: Case, kept: Sequence[SolutionTimes]) -> Iterator[Finding]:
    weak = weak_solutions(case)
    for storage, word in KEPT.items():
        # of weak ones, concentration-range says in its one line that nothing is known
        unknown = [one for one in kept if one.storage == storage and one.stability is None and one.number not in weak]
        if unknown:
            values = {"drug": case.plan.order.drug, "kept": word, "solutions": _named(case, unknown)}
            yield Finding("stability", "amber", NO_STABILITY_SO, values, _KEPT)


def _named(case: Case, times: Sequence[SolutionTimes]) -> tuple[Said, ...]:
    return tuple(named(case.plan.recipe, one.number) for one in times)


def finish_by(case: Case) -> Iterator[Finding]:
    """finish-by: the last step ends by the moment that is stated. Amber otherwise, with the latest start."""
    times, wanted = case.solved.times, case.plan.finish_by
    if wanted is None or times.ends is None or times.latest_start is None or times.ends <= Instant(wanted):
        return
    values = {"ends": times.ends.before, "finish_by": wanted, "latest": times.latest_start.before}
    cells = (Cell("order", 0, "finish_by"), Cell("order", 0, "start"))
    text = ENDS_AFTER if times.ends.before > wanted else ENDS_JUST_AFTER
    yield Finding("finish-by", "amber", text, values, cells)
