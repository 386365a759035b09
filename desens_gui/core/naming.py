"""What the things of a plan are called: containers and kinds of step, alike on screen and on paper."""

from collections.abc import Iterable

from desens_gui.core.recipe import Recipe
from desens_gui.core.rules import InfusionStep, PrimingStep
from desens_gui.core.texts import QT_TRANSLATE_NOOP, Text

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
#: a kind of step
KINDS: dict[str, Text] = {
    "infusion": QT_TRANSLATE_NOOP("Names", "infusion"),
    "priming": QT_TRANSLATE_NOOP("Names", "priming"),
    "push": QT_TRANSLATE_NOOP("Names", "push"),
    "injection": QT_TRANSLATE_NOOP("Names", "injection"),
    "oral": QT_TRANSLATE_NOOP("Names", "oral dose"),
    "prick": QT_TRANSLATE_NOOP("Names", "prick"),
}
#: a number of tablets, with the tablet's name
TABLETS = QT_TRANSLATE_NOOP("Names", "{count} × {tablet}")


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
