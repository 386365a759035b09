"""Valid plans of every structure, drawn for the laws.

One draw of bytes costs far less than a hundred draws of numbers, and still shrinks well: `dealer` reads a plan off it.
"""

from __future__ import annotations

from hypothesis import strategies as st

from desens_gui.core.rules.parts import DilutionOf, PrimingStep
from desens_gui.core.rules.plan import Plan
from tests.laws.dealer import LENGTH, Dealer


def dealt(data: bytes) -> Plan:
    """The plan that these bytes deal."""
    return Dealer(data).plan()


def plans() -> st.SearchStrategy[Plan]:
    """Valid plans of every structure. Some of them have no solution (nothing remains, a bag is empty before)."""
    return st.binary(min_size=LENGTH, max_size=LENGTH).map(dealt)


def plans_of_shares() -> st.SearchStrategy[Plan]:
    """Valid plans that state no amount of drug: everything is a share of the ordered dose."""
    return st.binary(min_size=LENGTH, max_size=LENGTH).map(lambda data: Dealer(data, shares_only=True).plan())


def traits(plan: Plan) -> list[str]:
    """What a plan is made of, for counting."""
    recipe = plan.recipe
    found = {f"solutions {len(recipe.solutions)}", f"policy {recipe.last_solution}", f"unit {plan.order.dose.unit}"}
    found |= {f"target {recipe.target}", f"preparation {recipe.preparation}", f"components {len(recipe.components)}"}
    for solution in recipe.solutions:
        content = solution.content
        found.add(f"content {content if isinstance(content, str) else next(iter(type(content).model_fields))}")
        if isinstance(content, DilutionOf) and recipe.solutions[content.dilution_of - 1].content == "remainder":
            found.add("content dilution_of the remainder")
        if solution.volume is None:
            found.add("a solution without a volume")
        if solution.name:
            found.add("a solution with a name")
    for index, step in enumerate(recipe.steps):
        said = [name for name in _SAID if getattr(step, name, None) is not None]
        said += [f"until {step.until}"] if not isinstance(step, PrimingStep) and step.until else []
        found.add(f"step {step.kind}: {' + '.join(said)}")
        if not isinstance(step, PrimingStep) and step.until and index != recipe.last_counted:
            found.add("a bag emptied before the last")
        if getattr(step, "wait", None) is not None:
            found.add("a step waits")
    found.add("final rate: " + (recipe.final_rate.moves if recipe.final_rate else "none"))
    chosen: dict[str, object] = {
        "pump": plan.pump,
        "stock": plan.stock,
        "tubing": plan.tubing,
        "potency": recipe.potency,
    }
    chosen |= {"basis": plan.order.basis, "strength": plan.strength, "rate cap": plan.protocol.rate_cap}
    chosen |= {"limits": plan.protocol.limits, "tablets": recipe.tablets or None}
    found |= {f"{name}: {'no' if value is None else 'yes'}" for name, value in chosen.items()}
    if any(step.day for step in recipe.steps):
        found.add("days")
    if recipe.solutions and any(step.solution is None for step in recipe.steps):
        found.add("solutions and doses without one")
    return sorted(found)


_SAID = ("rate", "of_final", "dose_rate", "time", "volume", "dose", "share", "interval", "tablet", "count")
