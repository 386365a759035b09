"""What `--json` prints of times: moments as a clock shows them, the minute that is running then.

The exact minutes from the start stand in the steps.
"""

from datetime import datetime

from desens_gui.core.ground.numbers import exact_text
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Pump
from desens_gui.core.solving.solved import Solved
from desens_gui.core.solving.solved_times import SolutionTimes
from desens_gui.core.solving.timeline import bag_change_min


def plan_times(plan: Plan, solved: Solved) -> dict[str, object]:
    """Return what a plan states and comes to in time, and what its pump does at the end of a volume."""
    times = solved.times
    return {
        "category": plan.category,
        "bag_change_min": exact_text(bag_change_min(plan)),
        "finish_by": _moment(plan.finish_by),
        "latest_start": None if times.latest_start is None else _moment(times.latest_start.before),
        "ends": None if times.ends is None else _moment(times.ends.before),
        "pump": None if plan.pump is None else _pump(plan.pump),
    }


def solution_times(times: SolutionTimes) -> dict[str, object]:
    """Return when a container is made, hung and empty, and by when it must have been."""
    return {
        "storage": times.storage,
        "prepared": None if times.made is None else _moment(times.made.before),
        "hangs": None if times.hangs is None else _moment(times.hangs.before),
        "ends": None if times.ends is None else _moment(times.ends.before),
        "begin_by": None if times.begin_by is None else _moment(times.begin_by.before),
        "discard_by": None if times.discard_by is None else _moment(times.discard_by.before),
    }


def _pump(pump: Pump) -> dict[str, object]:
    keep_open = None if pump.keep_open_rate is None else str(pump.keep_open_rate)
    return {"id": pump.id, "name": pump.name, "at_end": pump.at_end, "keep_open_rate": keep_open}


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat("T", "minutes")
