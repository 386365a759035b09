"""The options that the times of a plan follow from: category, storage, change of bags, when it has to be over."""

import argparse
from collections.abc import Callable

from desens_gui.core.edits.timing import with_bag_change, with_category, with_storage
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typed import is_nothing
from desens_gui.core.ground.units import TIMES, read_quantity
from desens_gui.core.rules.making import STORAGES
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site

NO_SUCH_STORAGE = QT_TRANSLATE_NOOP(
    "CommandLine", "“{typed}” is not where solutions are kept until they are hung. Possible: {possible}."
)
NO_SOLUTIONS = QT_TRANSLATE_NOOP("CommandLine", "This plan has no solutions that could be kept anywhere.")

TIMING_HELP: dict[str, Text] = {
    "category": QT_TRANSLATE_NOOP("CommandLine", "id of the site's category of sterile preparation, for begin by"),
    "storage": QT_TRANSLATE_NOOP("CommandLine", "where the solutions are kept until they are hung: room or fridge"),
    "bag_change": QT_TRANSLATE_NOOP("CommandLine", "what each change to another bag takes, for example “5 min”"),
    "finish_by": QT_TRANSLATE_NOOP(
        "CommandLine", "when the last step has to be over, for example 2026-11-20T16:00: the latest start is told"
    ),
}


def with_timing(arguments: argparse.Namespace, plan: Plan, site: Site) -> Plan:
    """Return the plan with what these options state; raise Refused, its place the option, for what cannot be used."""
    stated: dict[str, Callable[[Plan, str], Plan]] = {
        "category": lambda before, typed: with_category(before, site.category(typed).id).plan,
        "storage": _kept,
        "bag_change": _changing,
        "finish_by": lambda before, typed: rebuilt(before, finish_by=typed),
    }
    for name, change in stated.items():
        typed = getattr(arguments, name)
        if typed is not None:
            try:
                plan = change(plan, typed)
            except Refused as refused:
                raise Refused(refused.text, "--" + name.replace("_", "-"), **refused.values) from None
    return plan


def _changing(plan: Plan, typed: str) -> Plan:
    return with_bag_change(plan, None if is_nothing(typed) else read_quantity(typed, TIMES)).plan


def _kept(plan: Plan, typed: str) -> Plan:
    if not plan.recipe.solutions:
        raise Refused(NO_SOLUTIONS)
    for storage in STORAGES:
        if typed == storage:
            return with_storage(plan, storage).plan
    raise Refused(NO_SUCH_STORAGE, typed=shown(typed), possible=", ".join(STORAGES))
