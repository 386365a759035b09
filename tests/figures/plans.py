"""Plans that the tests of figures draw."""

from __future__ import annotations

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.rules.plan import Plan
from tests.plans import plan_of


def chain_of(count: int) -> Plan:
    """As many bags, each drawn from the next stronger one."""
    shares = [f"1/{1000 * 2 ** (count - number)}" for number in range(1, count)]
    solutions = [*({"volume": "100 mL", "content": {"share": share}} for share in shares)]
    solutions.append({"volume": "500 mL", "content": "remainder"})
    steps = [{"solution": str(number), "rate": "10 mL/h", "time": "15 min"} for number in range(1, count)]
    steps.append({"solution": str(count), "rate": "100 mL/h", "until": "empty"})
    plan = plan_of("1000 mg", solutions=solutions, steps=steps, last_solution="remainder", preparation="auto")
    return rebuilt(plan, stock="10 mg/mL")
