"""Edits of what the times of a plan follow from: category, storage, times of making, change of bags, its end."""

from datetime import datetime

from desens_gui.core.edits.basic import Edited
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.making import Storage, making_of, with_changed
from desens_gui.core.rules.plan import Plan


def with_category(plan: Plan, category: str | None) -> Edited:
    """Make the solutions by another category of the site, by its id; None: none is chosen."""
    return Edited(rebuilt(plan, category=category))


def with_bag_change(plan: Plan, time: Quantity | None) -> Edited:
    """Reckon with another time for each change to another bag; None: with none."""
    return Edited(rebuilt(plan, bag_change=time))


def with_finish_by(plan: Plan, moment: datetime | None) -> Edited:
    """State the moment by which the last step has to end; None: not stated."""
    return Edited(rebuilt(plan, finish_by=moment))


def with_storage(plan: Plan, storage: Storage | None, number: int | None = None) -> Edited:
    """Keep a solution elsewhere until it is hung, or all of them where `number` is None; None: not stated."""
    return _with_making(plan, number, storage=storage)


def with_own_time(plan: Plan, moment: datetime | None, number: int) -> Edited:
    """Make one solution at a time of its own; None: when all of them are made."""
    return _with_making(plan, number, prepared=moment)


def storage_of_all(plan: Plan) -> Storage | None:
    """Return where all solutions are kept; None where that is not stated of all, or differs."""
    stated = {making_of(plan.makings, number).storage for number in _numbers(plan)}
    return stated.pop() if len(stated) == 1 else None


def differs_in_storage(plan: Plan) -> bool:
    """Return whether the solutions are kept in different ways, or only some of them are stated."""
    return len({making_of(plan.makings, number).storage for number in _numbers(plan)}) > 1


def _with_making(plan: Plan, number: int | None, **changes: object) -> Edited:
    makings = plan.makings
    for one in _numbers(plan) if number is None else (number,):
        makings = with_changed(makings, rebuilt(making_of(makings, one), **changes))
    return Edited(rebuilt(plan, makings=makings))


def _numbers(plan: Plan) -> range:
    return range(1, len(plan.recipe.solutions) + 1)
