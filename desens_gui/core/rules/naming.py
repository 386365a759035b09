"""What the things of a plan are called: containers and kinds of step, alike on screen and on paper."""

from collections.abc import Iterable
from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.making import Fill, Storage
from desens_gui.core.rules.parts import InfusionStep, PrimingStep
from desens_gui.core.rules.recipe import Recipe

#: a container, as the head of a column
CONTAINERS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Names", "Bag"),
    "syringe": QT_TRANSLATE_NOOP("Names", "Syringe"),
    "vial": QT_TRANSLATE_NOOP("Names", "Vial"),
    "cup": QT_TRANSLATE_NOOP("Names", "Cup"),
}
#: containers of several kinds, as the head of a column
MIXED = QT_TRANSLATE_NOOP("Names", "Solution")
#: one container with its number
NUMBERED: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Names", "Bag {number}"),
    "syringe": QT_TRANSLATE_NOOP("Names", "Syringe {number}"),
    "vial": QT_TRANSLATE_NOOP("Names", "Vial {number}"),
    "cup": QT_TRANSLATE_NOOP("Names", "Cup {number}"),
}
#: one container in a sentence
_IN_A_SENTENCE: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Governed", "bag {number}"),
    "syringe": QT_TRANSLATE_NOOP("Governed", "syringe {number}"),
    "vial": QT_TRANSLATE_NOOP("Governed", "vial {number}"),
    "cup": QT_TRANSLATE_NOOP("Governed", "cup {number}"),
}
#: a kind of step
KINDS: dict[str, Text] = {
    "infusion": QT_TRANSLATE_NOOP("Names", "infusion"),
    "priming": QT_TRANSLATE_NOOP("Names", "priming"),
    "push": QT_TRANSLATE_NOOP("Names", "push"),
    "injection": QT_TRANSLATE_NOOP("Names", "injection"),
    "oral": QT_TRANSLATE_NOOP("Names", "oral dose"),
    "prick": QT_TRANSLATE_NOOP("Names", "prick"),
}
#: what stands for an interval that is missing, and for every time that would follow from it
NOT_STATED = QT_TRANSLATE_NOOP("Names", "not stated")
#: the same for the time that a whole plan takes, where nothing beside it says so
TIME_NOT_STATED = QT_TRANSLATE_NOOP("Names", "total time not stated")
#: a way to fill a container, as a person chooses it
FILL_NAMES: dict[Fill, Text] = {
    "empty": QT_TRANSLATE_NOOP("Names", "empty container"),
    "withdraw-drug": QT_TRANSLATE_NOOP("Names", "drug volume out"),
    "withdraw-drug-and-overfill": QT_TRANSLATE_NOOP("Names", "drug + overfill out"),
    "add-only": QT_TRANSLATE_NOOP("Names", "add only"),
}
#: where a container is kept until it is hung, as a person chooses it
STORED: dict[Storage, Text] = {
    "room": QT_TRANSLATE_NOOP("Names", "room temperature"),
    "fridge": QT_TRANSLATE_NOOP("Names", "fridge, 2 to 8 °C"),
}
#: a number of tablets, with the tablet's name
TABLETS = QT_TRANSLATE_NOOP("Names", "{count} × {tablet}")


def total_time(minutes: Fraction | None, words: Words) -> str:
    """Return how long a plan takes, or that this is not stated."""
    return words.say(TIME_NOT_STATED) if minutes is None else words.typography.duration(minutes)


def container_head(containers: Iterable[str]) -> Text:
    """Return what the solutions of a plan are called together: their container, or "solution" for several kinds."""
    kinds = set(containers)
    return CONTAINERS[kinds.pop()] if len(kinds) == 1 else MIXED


def pumped(recipe: Recipe) -> bool:
    """Return whether a pump runs in any step, so that rates, lines and flushes have a meaning."""
    return any(isinstance(step, InfusionStep | PrimingStep) for step in recipe.steps)


def counts_doses(recipe: Recipe) -> bool:
    """Return whether any step counts a dose: a series of pricks does not."""
    return any(step.kind not in ("prick", "priming") for step in recipe.steps)


def named(recipe: Recipe, number: int) -> Said:
    """Return what a solution is called in a sentence: "bag 4", "syringe 2"."""
    return Said(_IN_A_SENTENCE[recipe.solutions[number - 1].container], {"number": number})


def what_final_rate_moves(recipe: Recipe) -> int:
    """Return how many rates the final rate moves; 0 without one."""
    if recipe.final_rate is None:
        return 0
    return sum(getattr(step, "of_final", None) is not None for step in recipe.steps)
