"""What the delivery page says in sentences: the sums at the vein, the instructions, the assumptions and the sources."""

from collections.abc import Iterable
from datetime import timedelta
from fractions import Fraction

from desens_gui.core.ground.numbers import round_half_up
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Lasting, Percent
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.solving.rises import Rise
from desens_gui.core.ward.arriving import Arrival
from desens_gui.core.worked import Worked

AT_ONCE = QT_TRANSLATE_NOOP("DeliveryPage", "at the start")
AFTER = QT_TRANSLATE_NOOP("DeliveryPage", "after {time}")
BY_CLOCK = QT_TRANSLATE_NOOP("DeliveryPage", "{after}, at {clock}")
NEVER = QT_TRANSLATE_NOOP("DeliveryPage", "no drug reaches the vein")
RISES = QT_TRANSLATE_NOOP("DeliveryPage", "×{factor}, {after} (step {step})")
FLAT = QT_TRANSLATE_NOOP("DeliveryPage", "nothing rises")
AMOUNT = QT_TRANSLATE_NOOP("DeliveryPage", "{amount}")
NOTHING = QT_TRANSLATE_NOOP("DeliveryPage", "nothing")
IN_STEP = QT_TRANSLATE_NOOP("DeliveryPage", "{amount}, as the end of step {step}")
OF_ORDERED = QT_TRANSLATE_NOOP("DeliveryPage", "{amount} of {ordered} ordered ({share})")
BULLET = QT_TRANSLATE_NOOP("DeliveryPage", "• {sentence}")


def first_drug_said(arrival: Arrival, worked: Worked, words: Words) -> Said:
    """Return when the first drug reaches the vein, by the clock too where the start is stated."""
    minute = arrival.first_drug_min
    if minute is None:
        return Said(NEVER)
    after = Said(AFTER, {"time": Lasting(minute)}) if minute else Said(AT_ONCE)
    start = worked.plan.order.start
    if start is None:
        return after
    clock = start + timedelta(seconds=int(round_half_up(minute * 60, Fraction(1))))
    same_day = clock.date() == start.date()
    typography = words.typography
    return Said(BY_CLOCK, {"after": after, "clock": typography.clock(clock) if same_day else typography.moment(clock)})


def rise_said(steepest: Rise | None) -> Said:
    """Return the steepest rise at the vein, and when it comes."""
    if steepest is None:
        return Said(FLAT)
    after = Said(AFTER, {"time": Lasting(steepest.minute)}) if steepest.minute else Said(AT_ONCE)
    return Said(RISES, {"factor": steepest.factor, "after": after, "step": steepest.step})


def sums_said(arrival: Arrival, worked: Worked, words: Words) -> dict[str, Said]:
    """Return what each field of the sums says, by its name."""
    unit = worked.solved.amount_unit
    in_lines, by_flush = Quantity(arrival.left_in_line, unit), Quantity(arrival.by_flush, unit)
    flush = Said(AMOUNT, {"amount": by_flush}) if arrival.by_flush else Said(NOTHING)
    if arrival.flush_in_step is not None:
        flush = Said(IN_STEP, {"amount": by_flush, "step": arrival.flush_in_step})
    whole: dict[str, object] = {
        "amount": Quantity(arrival.at_vein, unit),
        "ordered": Quantity(arrival.ordered, unit),
        "share": Percent(arrival.at_vein / arrival.ordered),
    }
    return {
        "first_drug": first_drug_said(arrival, worked, words),
        "steepest": rise_said(arrival.steepest),
        "in_lines": Said(AMOUNT, {"amount": in_lines}) if arrival.left_in_line else Said(NOTHING),
        "by_flush": flush,
        "in_all": Said(OF_ORDERED, whole),
    }


def listed(sentences: Iterable[Said | Text], words: Words) -> str:
    """Return sentences one under the other, each with its bullet."""
    return "\n".join(words.say(BULLET, sentence=one) for one in sentences)
