"""What the library page says of protocols: routes, containers, times and the numbers of a comparison, as texts."""

from collections.abc import Callable
from fractions import Fraction

from desens_gui.core.compare.comparison import Candidate, Figures
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import Words

#: what stands where there is no value
NONE = "–"

ROUTES: dict[str, Text] = {
    "iv-infusion": QT_TRANSLATE_NOOP("Protocols", "IV infusion"),
    "iv-push": QT_TRANSLATE_NOOP("Protocols", "IV push"),
    "subcutaneous": QT_TRANSLATE_NOOP("Protocols", "subcutaneous"),
    "intradermal": QT_TRANSLATE_NOOP("Protocols", "intradermal"),
    "skin-prick": QT_TRANSLATE_NOOP("Protocols", "skin prick"),
    "oral": QT_TRANSLATE_NOOP("Protocols", "by mouth"),
}
_CONTAINERS: dict[str, tuple[Text, Text]] = {
    "bag": (QT_TRANSLATE_NOOP("Protocols", "1 bag"), QT_TRANSLATE_NOOP("Protocols", "{count} bags")),
    "syringe": (QT_TRANSLATE_NOOP("Protocols", "1 syringe"), QT_TRANSLATE_NOOP("Protocols", "{count} syringes")),
    "vial": (QT_TRANSLATE_NOOP("Protocols", "1 vial"), QT_TRANSLATE_NOOP("Protocols", "{count} vials")),
    "cup": (QT_TRANSLATE_NOOP("Protocols", "1 cup"), QT_TRANSLATE_NOOP("Protocols", "{count} cups")),
}
DAYS = QT_TRANSLATE_NOOP("Protocols", "{days} d {rest}")
OF_ORDERED = QT_TRANSLATE_NOOP("Protocols", "{given} of {ordered}")
IN_ALL = QT_TRANSLATE_NOOP("Protocols", "{given} in all")
AT_STEP = QT_TRANSLATE_NOOP("Protocols", "{rise} at step {step}")
CONTAINERS_SEPARATOR = QT_TRANSLATE_NOOP("Protocols", "{first}, {second}")

#: the rows of a comparison: what they are called
ROWS: dict[str, Text] = {
    "given": QT_TRANSLATE_NOOP("Protocols", "Given"),
    "starting_dose": QT_TRANSLATE_NOOP("Protocols", "Starting dose"),
    "starting_fraction": QT_TRANSLATE_NOOP("Protocols", "Starting fraction"),
    "steps": QT_TRANSLATE_NOOP("Protocols", "Steps"),
    "steepest_rise": QT_TRANSLATE_NOOP("Protocols", "Steepest rise"),
    "time_min": QT_TRANSLATE_NOOP("Protocols", "Total time"),
    "volume_mL": QT_TRANSLATE_NOOP("Protocols", "Total volume"),
    "prepared_containers": QT_TRANSLATE_NOOP("Protocols", "To prepare"),
    "prepared": QT_TRANSLATE_NOOP("Protocols", "Drug prepared"),
    "left_over": QT_TRANSLATE_NOOP("Protocols", "Drug left over"),
    "red": QT_TRANSLATE_NOOP("Protocols", "Checks: wrong"),
    "amber": QT_TRANSLATE_NOOP("Protocols", "Checks: to consider"),
}

_DAY = 24 * 60


def time_text(minutes: Fraction | None, words: Words) -> str:
    """Return a total time; days from three on, because nobody counts 1,800 hours."""
    if minutes is None:
        return NONE
    days, rest = divmod(minutes, _DAY)
    if days < 3:
        return words.typography.duration(minutes)
    return words.say(DAYS, days=days, rest=words.typography.duration(rest) if rest else "").strip()


def fraction_text(share: Fraction | None, words: Words) -> str:
    """Return a starting fraction: one part in n, else a percentage."""
    if share is None:
        return NONE
    return words.typography.percent(share) if share == 1 else words.typography.fraction(share)


def candidate_text(candidate: Candidate, row: str, words: Words) -> str:
    """Return what a row of a comparison says of a protocol; one that cannot be followed says why in the first row."""
    if candidate.figures is None:
        refusal = candidate.refusal
        return words.refusal(refusal) if row == next(iter(ROWS)) and refusal is not None else NONE
    return figure_text(candidate.figures, row, words)


def figure_text(figures: Figures, row: str, words: Words) -> str:
    """Return one number of a comparison."""
    value = getattr(figures, row)
    if value is None:
        return NONE
    say: dict[str, Callable[[], str]] = {
        "given": lambda: words.say(
            OF_ORDERED, given=_amount(value, figures), ordered=_amount(figures.ordered, figures)
        ),
        "starting_dose": lambda: words.typography.quantity(_amount(value, figures)),
        "starting_fraction": lambda: fraction_text(value, words),
        "steepest_rise": lambda: words.say(AT_STEP, rise=words.typography.rise(value), step=figures.steepest_step),
        "time_min": lambda: time_text(value, words),
        "volume_mL": lambda: words.typography.quantity(Quantity(value, "mL")),
        "prepared_containers": lambda: _containers(value, words),
        "prepared": lambda: words.typography.quantity(_amount(value, figures)),
        "left_over": lambda: words.typography.quantity(_amount(value, figures)),
    }
    return say[row]() if row in say else str(value)


def _amount(value: Fraction, figures: Figures) -> Quantity:
    return Quantity(value, figures.unit)


def _given(value: Fraction, figures: Figures, words: Words) -> str:
    if figures.target != "total-dose":  # the order is the last dose, or nothing that would be added up
        return words.say(IN_ALL, given=_amount(value, figures))
    return words.say(OF_ORDERED, given=_amount(value, figures), ordered=_amount(figures.ordered, figures))


def _containers(counts: tuple[tuple[str, int], ...], words: Words) -> str:
    said = ""
    for kind, count in counts:
        one, many = _CONTAINERS[kind]
        text = words.say(one if count == 1 else many, count=count)
        said = words.say(CONTAINERS_SEPARATOR, first=said, second=text) if said else text
    return said or NONE
