"""Is everything given while it still keeps, and is it over in time."""

from collections.abc import Iterator, Sequence

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.known import drug_of
from desens_gui.core.findings import Cell, Finding
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
        yield from _late(case, one)
    timed = [one for one in given if one.clock is not None]
    asked = case.plan.category is not None or any(one.storage is not None for one in given)
    if timed:
        yield from _not_known(case, timed)
    elif asked:
        yield Finding("stability", "info", NOT_MADE, {}, _PREPARED)


def _late(case: Case, one: SolutionTimes) -> Iterator[Finding]:
    """Yield what is wrong with the times of one container.

    One that ends too late is begun too late, too, but that is said once.
    """
    rules = case.plan.recipe.solutions
    about: dict[str, object] = {"solution": Said(NUMBERED[rules[one.number - 1].container], {"number": one.number})}
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
    for storage, word in KEPT.items():
        unknown = [one for one in kept if one.storage == storage and one.stability is None]
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
