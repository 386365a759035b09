"""What a plan differs in from the protocol it was made with, and a plan's protocol from the library's of the same id.

Each difference is one sentence with both values, and the cells it is about. Two ways to write the same quantity are
no difference. Rows are compared with the row they were, wherever they stand now.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from desens_gui.core.compare.alignment import Row, matched, moved
from desens_gui.core.compare.difference_words import (
    ANOTHER_TEXT,
    CHANGED,
    CONTAINERS,
    FIELDS,
    ITS_PROTOCOL,
    LEFT_OUT,
    LIBRARY,
    MOVED_ROW,
    NAMES,
    NEW_ROWS,
    NEW_SOLUTION,
    NOT_IN_LIBRARY,
    NOT_STATED,
    OF_DOSE,
    OF_FINAL,
    PROTOCOL,
    ROW_OF,
    SOLUTION_NUMBER,
    TABLET_NUMBER,
    UNTIL,
    WHOLE,
    solution_name,
    solution_said,
    steps_named,
    value_said,
)
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.ground.typography import InFull
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.contents import content_said, part_said
from desens_gui.core.rules.parts import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    ShareOfDose,
    ShareOfFullStrength,
    Solution,
    Step,
    Tablet,
)
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.recipe import FinalRate, Potency, Recipe
from desens_gui.core.rules.strengths import with_strength

_BASES = {
    "g": "mg",
    "mcg": "mg",
    "ng": "mg",
    "million units": "units",
    "L": "mL",
    "s": "min",
    "h": "min",
    "days": "min",
}
_STEP_FIELDS = ("kind", "solution", "tablet", "day", "pace", "time", "extent", "wait")
_OF_PROTOCOL = (Cell("order", 0, "protocol"),)


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: the sentence, and the cells of the plan that it is about (none: what was left out)."""

    says: Said
    where: tuple[Cell, ...] = field(default=())


def differences(plan: Plan) -> tuple[Difference, ...]:
    """Return what the plan's recipe differs in from the recipe of the protocol it was made with; empty: in nothing."""
    published = _published(plan)
    if plan.recipe == published:
        return ()
    return tuple(_Comparison(published, plan.recipe, plan.order.dose.unit, PROTOCOL).all())


def _published(plan: Plan) -> Recipe:
    """Return the rules as published; a strength that the protocol offers is a choice within it, no difference."""
    published = plan.protocol.recipe
    if plan.strength is None or plan.strength not in plan.protocol.strengths:
        return published
    return with_strength(rebuilt(plan, recipe=published), plan.strength).recipe


def differences_from_library(protocol: Protocol, library: Protocol) -> tuple[Difference, ...]:
    """Return what a plan's protocol differs in from the library's protocol of the same id; empty: in nothing."""
    if protocol == library:
        return ()
    found = []
    for name in Protocol.model_fields:
        now, was = getattr(protocol, name), getattr(library, name)
        if name not in Recipe.model_fields and now != was:
            said: tuple[object, object] = (_worded(now), _worded(was))
            if name == "note":
                said = (ANOTHER_TEXT, ANOTHER_TEXT) if now and was else said
            field_name = FIELDS["protocol_pace" if name == "pace" else name]
            found.append(_changed(Said(ITS_PROTOCOL), field_name, *said, LIBRARY, _OF_PROTOCOL))
    rules = _Comparison(_rules(library), _rules(protocol), "mg", LIBRARY)
    return (*found, *(Difference(one.says, _OF_PROTOCOL) for one in rules.all()))


def not_in_library(protocol: Protocol) -> Difference:
    """Return what is to be said of a plan's protocol whose version the library does not have."""
    return Difference(Said(NOT_IN_LIBRARY, {"version": protocol.version, "id": protocol.id}), _OF_PROTOCOL)


def _rules(protocol: Protocol) -> Recipe:
    """Return the rules as they are written, without the rate cap, which is compared for itself."""
    return Recipe(**{name: getattr(protocol, name) for name in Recipe.model_fields})


class _Comparison:
    """Compares two recipes; `other` is what the one that was before is called."""

    def __init__(self, before: Recipe, after: Recipe, unit: str, other: Text) -> None:
        self._before, self._after, self._unit, self._other = before, after, unit, other
        old, new = ([_solution_row(solution) for solution in one.solutions] for one in (before, after))
        #: for each solution, the place of the one it was
        self._was = matched(old, new)

    def all(self) -> Iterator[Difference]:
        """Yield every difference: what holds for the whole recipe, its solutions, its steps."""
        yield from self._whole()
        yield from self._series()
        yield from self._ladder()

    # --- the whole

    def _whole(self) -> Iterator[Difference]:
        before, after = self._before, self._after
        for name in Recipe.model_fields:
            now, was = getattr(after, name), getattr(before, name)
            if name in {"solutions", "steps"} or _exactly(now) == _exactly(was):
                continue
            column = name if name in {"last_solution", "final_rate", "potency"} else "protocol"
            where = (Cell("order", 0, column),)
            if isinstance(now, FinalRate) and isinstance(was, FinalRate):
                if _exactly(now.rate) != _exactly(was.rate):
                    yield self._changed(Said(WHOLE), name, value_said(now.rate), value_said(was.rate), where)
                if now.moves != was.moves:
                    yield self._changed(Said(WHOLE), "moves", NAMES[now.moves], NAMES[was.moves], where)
            elif name == "final_rate":
                rate, other = (NOT_STATED if one is None else value_said(one.rate) for one in (now, was))
                yield self._changed(Said(WHOLE), name, rate, other, where)
            else:
                yield self._changed(Said(WHOLE), name, _worded(now), _worded(was), where)

    # --- solutions

    def _series(self) -> Iterator[Difference]:
        before, after = self._before.solutions, self._after.solutions
        elsewhere = moved(self._was)
        for at, was in enumerate(self._was):
            name, row = solution_name(after[at], at), at + 1
            if was is None:
                values = {"place": name, "other": self._other, "what": solution_said(after[at], self._unit)}
                cells = tuple(Cell("solutions", row, column) for column in ("volume_mL", "content"))
                yield Difference(Said(NEW_SOLUTION, values), cells)
                continue
            if at in elsewhere:
                number = Said(SOLUTION_NUMBER, {"number": was + 1})
                values = {"place": name, "other": self._other, "was": number}
                yield Difference(Said(MOVED_ROW, values), (Cell("solutions", row, "volume_mL"),))
            yield from self._solution(name, row, before[was], after[at])
        gone = [at for at in range(len(before)) if at not in self._was]
        rows = [(solution_name(before[at], at), solution_said(before[at], self._unit)) for at in gone]
        yield from self._left_out(rows)

    def _solution(self, name: Said, row: int, old: Solution, new: Solution) -> Iterator[Difference]:
        """Yield what differs in one solution."""
        where: tuple[Cell, ...]
        if new.name != old.name:
            where = (Cell("solutions", row, "container"), Cell("solutions", row, "volume_mL"))
            yield self._changed(name, "product", value_said(new.name), value_said(old.name), where)
        if new.container != old.container:
            where = (Cell("solutions", row, "container"), Cell("solutions", row, "volume_mL"))
            yield self._changed(name, "container", CONTAINERS[new.container], CONTAINERS[old.container], where)
        if _exactly(new.volume) != _exactly(old.volume):
            where = (Cell("solutions", row, "volume_mL"),)
            yield self._changed(name, "volume", value_said(new.volume), value_said(old.volume), where)
        own = _content_row(new, lambda number: self._was[number - 1])
        if own != _content_row(old, lambda number: number - 1):
            said = (content_said(new.content, self._unit), content_said(old.content, self._unit))
            yield self._changed(name, "content", *said, (Cell("solutions", row, "content"),))

    # --- steps

    def _ladder(self) -> Iterator[Difference]:
        before, after = self._before.steps, self._after.steps
        old = [_step_row(step, lambda number: number - 1) for step in before]
        new = [_step_row(step, self._was_solution) for step in after]
        matches = matched(old, new)
        come = [at for at, was in enumerate(matches) if was is None]
        if come:
            cells = tuple(Cell("steps", at + 1, "dose" if after[at].solution is None else "solution") for at in come)
            yield Difference(Said(NEW_ROWS, {"place": steps_named(come), "other": self._other}), cells)
        for at in sorted(moved(matches)):
            values = {"place": steps_named([at]), "other": self._other, "was": steps_named([matches[at] or 0])}
            yield Difference(Said(MOVED_ROW, values), (Cell("steps", at + 1, "solution"),))
        yield from self._changed_steps(matches, old, new)
        gone = sorted(set(range(len(before))) - set(matches))
        yield from self._left_out([(steps_named([at]), self._step_said(before[at])) for at in gone])

    def _was_solution(self, number: int) -> object:
        """Return the place in the other recipe of a solution of this one; what is new is like no other."""
        was = self._was[number - 1]
        return ("new", number) if was is None else was

    def _changed_steps(
        self, matches: Sequence[int | None], old: Sequence[Row], new: Sequence[Row]
    ) -> Iterator[Difference]:
        """Yield what differs in steps, the same difference of several steps in one sentence."""
        groups: dict[tuple[str, object, object], list[tuple[int, int]]] = {}
        for at, was in enumerate(matches):
            if was is not None:
                for name, mine, other in zip(_STEP_FIELDS, new[at], old[was], strict=True):
                    if mine != other:
                        groups.setdefault((name, mine, other), []).append((at, was))
        for (name, _, _), rows in groups.items():
            (first, was), *_ = rows
            now, then = self._after.steps[first], self._before.steps[was]
            columns = _columns(name, now, then)
            where = tuple(Cell("steps", at + 1, column) for at, _ in rows for column in columns)
            said = (_stated(name, now), _stated(name, then))
            yield self._changed(steps_named([at for at, _ in rows]), name, *said, where)

    @staticmethod
    def _step_said(step: Step) -> tuple[object, ...]:
        """Return what a step was, in a few words."""
        said = [_stated(name, step) for name in ("solution", "tablet", "pace", "time", "extent", "wait", "day")]
        return tuple(one for one in said if one is not NOT_STATED)

    # --- saying

    def _left_out(self, rows: Sequence[tuple[Said, object]]) -> Iterator[Difference]:
        if rows:
            said = tuple(Said(ROW_OF, {"row": row, "what": what}) for row, what in rows)
            yield Difference(Said(LEFT_OUT, {"other": self._other, "rows": said}))

    def _changed(self, place: Said, name: str, now: object, was: object, where: tuple[Cell, ...]) -> Difference:
        return _changed(place, FIELDS[name], now, was, self._other, where)


def _changed(place: Said, name: Text, now: object, was: object, other: Text, where: tuple[Cell, ...]) -> Difference:
    return Difference(Said(CHANGED, {"place": place, "field": name, "now": now, "was": was, "other": other}), where)


def _worded(value: object) -> object:
    """Return a value as it is said; what files write as a name has words."""
    return NAMES.get(value) or value_said(value) if isinstance(value, str) else value_said(value)


def _stated(name: str, step: Step) -> object:
    """Return what a step states under the name of a difference."""
    match name:
        case "kind":
            return NAMES[step.kind]
        case "solution":
            return NOT_STATED if step.solution is None else Said(SOLUTION_NUMBER, {"number": step.solution})
        case "tablet":
            tablet = getattr(step, "tablet", None)
            return NOT_STATED if tablet is None else Said(TABLET_NUMBER, {"number": tablet})
        case "pace":
            part = getattr(step, "of_final", None)
            if part is not None:
                return Said(OF_FINAL, {"share": part_said(part)})
            return value_said(getattr(step, "rate", None) or getattr(step, "dose_rate", None))
        case "extent":
            return _extent(step)
        case "wait":
            return value_said(_wait(step))
        case _:
            return value_said(getattr(step, name, None))


def _extent(step: Step) -> object:
    until, share = getattr(step, "until", None), getattr(step, "share", None)
    if until is not None:
        return UNTIL[until]
    if share is not None:
        return Said(OF_DOSE, {"share": part_said(share)})
    count = getattr(step, "count", None)
    return InFull(count) if count is not None else value_said(step.volume or getattr(step, "dose", None))


def _columns(name: str, now: Step, was: Step) -> tuple[str, ...]:
    """Return the columns of the grid in which a difference shows."""
    if name == "extent":
        by_volume = any(step.volume is not None or getattr(step, "until", None) is not None for step in (now, was))
        return ("volume_mL",) if by_volume and now.solution is not None else ("dose",)
    columns = {
        "pace": ("rate_mL_h",),
        "time": ("time_min",),
        "wait": ("wait_min", "starts_min"),
        "day": ("starts_min",),
    }
    return columns.get(name, ("solution",) if now.solution is not None else ("dose",))


# --- rows, to be compared --------------------------------------------------------------------------------------


def _step_row(step: Step, was: Callable[[int], object]) -> Row:
    pace = tuple(_exactly(getattr(step, name, None)) for name in ("rate", "of_final", "dose_rate"))
    extent = tuple(_exactly(getattr(step, name, None)) for name in ("volume", "dose", "share", "count", "until"))
    solution = None if step.solution is None else was(step.solution)
    tablet, time = getattr(step, "tablet", None), _exactly(getattr(step, "time", None))
    return step.kind, solution, tablet, step.day, pace, time, extent, _exactly(_wait(step))


def _wait(step: Step) -> Quantity | None:
    return getattr(step, "interval", None) or getattr(step, "wait", None)


def _solution_row(solution: Solution) -> Row:
    """Return a solution as a row; which one it is a dilution of is not part of it: that is known only afterwards."""
    kind, *value = _content_row(solution, lambda _number: None)
    return solution.name, solution.container, _exactly(solution.volume), kind, tuple(value)


def _content_row(solution: Solution, was: Callable[[int], object]) -> Row:
    match solution.content:
        case ShareOfDose(share=share):
            return "share", share
        case FixedAmount(amount=amount):
            return "amount", _exactly(amount)
        case FixedConcentration(concentration=concentration):
            return "concentration", _exactly(concentration)
        case ShareOfFullStrength(full_strength=share):
            return "full strength", share
        case DilutionOf(dilution_of=number, factor=factor):
            return "dilution", was(number), factor
        case _:
            return ("remainder",)


def _exactly(value: object) -> object:
    """Return what makes a value itself, however it is written: 0.25 L is 250 mL."""
    match value:
        case Quantity():
            amount, slash, per = value.unit.partition("/")
            unit = "mL/h" if value.unit == "mL/min" else _BASES.get(amount, amount) + slash + per
            return value.into(unit), unit
        case FinalRate():
            return _exactly(value.rate), value.moves
        case Potency():
            return _exactly(value.amount), _exactly(value.equals)
        case Tablet():
            return value.name, _exactly(value.amount), value.parts
        case tuple():
            return tuple(_exactly(one) for one in value)
        case _:
            return value
