"""Does what leaves the bag reach the vein: the flush, and what the line was primed with."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from desens_gui.core.checks.bags import bag_holds_enough
from desens_gui.core.checks.case import Case
from desens_gui.core.checks.offers import with_room_for_lines
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Lasting, Percent, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.naming import named
from desens_gui.core.solving.pumping import left_for_flush_mL
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import SolvedStep

NO_FLUSH = QT_TRANSLATE_NOOP(
    "Findings",
    "{missing} ({share} of the dose) stay in the line of the last bag. A flush of at least {line} belongs to this "
    "plan.",
)
LOST_AT_PRIMING = QT_TRANSLATE_NOOP(
    "Findings",
    "{lost} ({share} of the dose) run out when the line of {bag} is primed, {waste} of a bag that is run until empty: "
    "step {step} cannot give them, and no flush brings them back. Prime that line without loss.",
)
FLUSH_OVERDOSES = QT_TRANSLATE_NOOP(
    "Findings",
    "The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at "
    "the hub; do not flush.",
)
FLUSH_LONG = QT_TRANSLATE_NOOP(
    "Findings",
    "The flush of {flush} is more than {times} times what lies before the vein ({line}). The {extra} beyond that run "
    "for {time} at {rate} after the end of the plan, which is not counted in its time. Is the volume right?",
)
PRIMING_IS_GIVEN = QT_TRANSLATE_NOOP(
    "Findings",
    "Step {step} primes a line that is already full of its drug: {extra} reach the vein and are not counted.",
)
EMPTIED_LINE = QT_TRANSLATE_NOOP(
    "Findings", "Step {step} empties its bag, but {missing} of its dose stay in the line when the bag is changed."
)
EMPTIED_LINE_OFFER = QT_TRANSLATE_NOOP(
    "Findings", "{problem} It would do: a volume of {volume} for that step, and {bag} made to {made_to}."
)
PRIMING_OTHER_LINES = QT_TRANSLATE_NOOP(
    "Findings",
    "Step {step} primes a line with {volume}. That is meant for lines of {volume} that hold diluent before, one for "
    "each bag; here a line holds {line}.",
)
#: a flush of more than so many times what lies before the vein is asked about
_MANY = 5
PLUG_FLOW = QT_TRANSLATE_NOOP("Findings", "Plug flow through the stated lines; no mixing is assumed.")


def flush(case: Case) -> Iterator[Finding]:
    """flush: what the lines hold at the end is brought in where it is part of the dose, and not where it is not. Red.

    With lines that are primed with their own bag, each step's dose is what leaves its line during it. Otherwise it
    is judged by the whole: what the flush brings beyond the dose, and what of the dose it leaves in the last line.
    What runs out at priming of a bag that is then run until empty is told as that; a flush of many times what the lines
    hold is amber. A priming step belongs to lines of its volume that hold diluent before, one for each bag.
    """
    if case.plan.tubing is None:
        return
    yield from _priming(case)
    yield from _lost_at_priming(case)
    yield from _long_flush(case)
    if case.plan.tubing.priming != "own-line":
        yield from _at_the_end(case)
        return
    found = list(_step_by_step(up_to_the_join(case)))
    yield from found
    if not found and case.plan.tubing.common_volume is not None:
        yield from _at_the_end(case)


def up_to_the_join(case: Case) -> Case:
    """Return the case without what lies after the join: that delays every step, and holds back none but the last."""
    tubing = case.plan.tubing
    assert tubing is not None  # the caller's condition
    if tubing.common_volume is None:
        return case
    plan = rebuilt(case.plan, tubing=rebuilt(tubing, common_volume=None))
    return Case(plan, solve(plan, case.site), case.site)


def _priming(case: Case) -> Iterator[Finding]:
    tubing = case.plan.tubing
    assert tubing is not None  # the caller's condition
    for step in case.solved.steps:
        if not step.priming or step.volume_mL is None:
            continue
        fits = tubing.priming == "own-line-diluent" and tubing.line_volume.into("mL") == step.volume_mL
        values: dict[str, object] = {"step": step.number, "line": Setting(tubing.line_volume)}
        cells = (Cell("steps", step.number, "volume_mL"), Cell("order", 0, "tubing"))
        if step.at_vein:
            extra = {"extra": Quantity(step.at_vein, case.solved.amount_unit)}
            yield Finding("flush", "red", PRIMING_IS_GIVEN, values | extra, cells, PLUG_FLOW)
        elif not fits:
            volume = {"volume": Setting(Quantity(step.volume_mL, "mL"))}
            yield Finding("flush", "red", PRIMING_OTHER_LINES, values | volume, cells, PLUG_FLOW)


def _long_flush(case: Case) -> Iterator[Finding]:
    """Yield a flush that is many times what it has to bring in, which is rather a slip of the finger."""
    tubing = case.plan.tubing
    pumped = [step for step in case.solved.steps if step.kind in ("infusion", "priming")]
    if tubing is None or tubing.flush is None or not pumped or not pumped[-1].rate_mL_h:
        return
    line = tubing.line_volume.into("mL") + (tubing.common_volume.into("mL") if tubing.common_volume else 0)
    extra, rate = tubing.flush.into("mL") - line, pumped[-1].rate_mL_h
    if tubing.flush.into("mL") > _MANY * line:
        values: dict[str, object] = {
            "flush": Setting(tubing.flush),
            "times": _MANY,
            "line": Setting(Quantity(line, "mL")),
            "extra": Setting(Quantity(extra, "mL")),
            "rate": Setting(Quantity(rate, "mL/h")),
            "time": Lasting(extra * 60 / rate),
        }
        yield Finding("flush", "amber", FLUSH_LONG, values, (Cell("order", 0, "tubing"),), PLUG_FLOW)


def _lost_at_priming(case: Case) -> Iterator[Finding]:
    """Yield what of a dose ran out of a line before the start, because its bag is then run until empty."""
    for step in case.solved.steps:
        lost = _lost(case, step)
        if lost and case.plan.tubing is not None and case.plan.tubing.waste is not None and step.solution is not None:
            values: dict[str, object] = {
                "step": step.number,
                "lost": Quantity(lost, case.solved.amount_unit),
                "share": Percent(lost / case.solved.total.ordered),
                "bag": named(case.plan.recipe, step.solution),
                "waste": Setting(case.plan.tubing.waste),
            }
            cells = (Cell("steps", step.number, "dose"), Cell("order", 0, "tubing"))
            yield Finding("flush", "red", LOST_AT_PRIMING, values, cells, PLUG_FLOW)


def _lost(case: Case, step: SolvedStep) -> Fraction:
    """Return the drug of a step that is lost at priming; 0 where its bag has enough beside it."""
    tubing = case.plan.tubing
    if tubing is None or tubing.waste is None or step.solution is None or not left_for_flush_mL(case.plan, [step]):
        return Fraction(0)
    return tubing.waste.into("mL") * case.solved.solutions[step.solution - 1].concentration


def _step_by_step(case: Case) -> Iterator[Finding]:
    room: dict[int, tuple[Fraction, Fraction]] | None = None
    for step in case.solved.steps:
        off = step.at_vein - step.dose + _lost(case, step)
        if not off or step.priming:
            continue
        last = step is case.solved.steps[-1]
        if off < 0 and last:
            yield _off(case, step, NO_FLUSH, off)
        elif off < 0:
            found = _off(case, step, EMPTIED_LINE, off)
            room = with_room_for_lines(case, *_ROOM) if room is None else room
            yield _with_room(case, step, found, room)
        else:
            yield _off(case, step, FLUSH_OVERDOSES, off)


def _with_room(case: Case, step: SolvedStep, found: Finding, room: dict[int, tuple[Fraction, Fraction]]) -> Finding:
    """Return the finding of a bag that is emptied into its line with what would do, where anything does."""
    if step.number not in room or step.solution is None:
        return found
    volume, made_to = (Setting(Quantity(one, "mL")) for one in room[step.number])
    values: dict[str, object] = {"problem": Said(found.text, found.values), "volume": volume, "made_to": made_to}
    values["bag"] = named(case.plan.recipe, step.solution)
    return replace(found, text=EMPTIED_LINE_OFFER, values=values)


def _falls_short(case: Case) -> Iterator[Finding]:
    """Yield a finding for each step that brings less than its dose, without what would do."""
    for step in case.solved.steps:
        if not step.priming and step.at_vein < step.dose:
            yield _off(case, step, EMPTIED_LINE, step.at_vein - step.dose)


#: what must hold where bags are made larger for their lines
_ROOM = (_falls_short, bag_holds_enough)


def _at_the_end(case: Case) -> Iterator[Finding]:
    """Judge the end by what arrives in all; as much as the site calls no surplus is not told."""
    total, last = case.solved.total, case.solved.steps[-1]
    off = total.at_vein - total.given
    least = case.site.thresholds.surplus_amber * total.ordered
    if off > least and total.at_vein_flush:
        yield _off(case, last, FLUSH_OVERDOSES, min(off, total.at_vein_flush))
        return
    held = _held_by_last_line(case)
    if -off > least and held > least:
        yield _off(case, last, NO_FLUSH, -min(-off, held))


def _held_by_last_line(case: Case) -> Fraction:
    """Return the drug that a long enough flush would still bring in."""
    tubing = case.plan.tubing
    assert tubing is not None  # the caller's condition
    whole = tubing.line_volume.into("mL")
    if tubing.common_volume is not None:
        whole += tubing.common_volume.into("mL")
    flushed = rebuilt(case.plan, tubing=rebuilt(tubing, flush=Quantity(whole * 2, "mL")))
    return solve(flushed, case.site).total.at_vein - case.solved.total.at_vein


def _off(case: Case, step: SolvedStep, text: Text, off: Fraction) -> Finding:
    """Return the finding of a step that brings more or less than its dose."""
    tubing = case.plan.tubing
    assert tubing is not None  # the caller's condition
    values: dict[str, object] = {
        "step": step.number,
        "line": Setting(tubing.line_volume),
        "share": Percent(abs(off) / case.solved.total.ordered),
        "missing" if off < 0 else "extra": Quantity(abs(off), case.solved.amount_unit),
    }
    cells = (Cell("steps", step.number, "dose"), Cell("order", 0, "tubing"))
    return Finding("flush", "red", text, values, cells, PLUG_FLOW)
