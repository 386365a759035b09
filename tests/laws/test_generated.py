"""What generators make keeps what they promise, whatever the inputs."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given, reject
from hypothesis import strategies as st

from desens_gui.core.generators import Generated, GeometricInputs, LadderInputs, geometric, ladder
from desens_gui.core.ground.model import Model, made, rebuilt
from desens_gui.core.ground.numbers import decimal_places
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.second import disagreements
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from tests.laws.lawful import FEW, SITE
from tests.plans import order, protocol, pump

PUMPS = st.sampled_from((None, pump(), pump(rate_step="1 mL/h", lowest_rate="1 mL/h"), pump(rate_step="0.25 mL/h")))
LADDERS = st.fixed_dictionaries(
    {
        "starting_fraction": st.sampled_from(("1/1000000", "1/50000", "1/200000", "1/7000", "3/1000000")),
        "bags": st.sampled_from((4, 3, 5, 2)),
        "steps_per_bag": st.sampled_from((4, 5, 6, 7, 8, 3)),
        "step_time": st.sampled_from(("15 min", "20 min", "0.5 h", "7 min")),
        "volumes": st.sampled_from((("250 mL",), ("100 mL",), ("0.5 L",), ("333.3 mL",))),
        "final_rate": st.sampled_from(("160 mL/h", "80 mL/h", "2 mL/min", "41.3 mL/h")),
        "dilution": st.sampled_from(("10", "10", "8", "20")),
        "least_rate": st.sampled_from((None, None, "0.5 mL/h")),
        "most_rate": st.sampled_from((None, None, "200 mL/h")),
    }
)
SERIES = st.fixed_dictionaries(
    {
        "first": st.sampled_from(("1 mcg", "1/32 mg", "0.5 mg", "20 mg")).map(
            lambda text: text.replace("1/32", "0.03125")
        ),
        "ratio": st.sampled_from(("1", "1.5", "2", "10/3", "10", "2.345")),
        "interval": st.sampled_from(("15 min", "1 h", "7 min")),
        "target": st.sampled_from(("600 mg", "0.1 g", "63.5 mg", "100000 mcg")),
        "kind": st.sampled_from(("infusion", "push", "injection", "oral")),
        "concentrations": st.sampled_from(
            (("0.1 mg/mL", "1 mg/mL", "2 mg/mL"), ("10 mg/mL",), ("0.001 mg/mL", "0.05 mg/mL", "20 mg/mL"), ())
        ),
        "least_volume": st.sampled_from((None, "0.1 mL")),
        "most_volume": st.sampled_from((None, "35 mL", "5 mL")),
        "least_rate": st.sampled_from((None, None, "1 mL/h")),
        "most_rate": st.sampled_from((None, "150 mL/h")),
        "final_rate": st.sampled_from((None, None, "200 mL/h")),
    }
)


def worked_out(generated: Generated, dose: str, chosen: Any) -> Solved:
    """The recipe, solved for this dose; that it has a solution is part of the promise."""
    fields = {name: getattr(generated.recipe, name) for name in type(generated.recipe).model_fields}
    plan: Plan = rebuilt(new_plan(order(dose), protocol(**fields)), pump=chosen)
    solved = solve(plan, SITE)
    assert disagreements(plan, solved) == []
    assert all("{" not in ENGLISH_WORDS.say(said.text, **said.values) for said in generated.says)
    return solved


def check_refusal(refused: Refused, inputs: type[Model]) -> None:
    """It is a whole sentence, and its place is one of the inputs."""
    assert "{" not in ENGLISH_WORDS.refusal(refused)
    assert refused.where.split(" ")[0] in inputs.model_fields


@given(LADDERS, PUMPS)
@FEW
def test_a_ladder_starts_and_ends_as_asked_and_rises_within_the_limit(fields: dict[str, Any], chosen: Any) -> None:
    inputs = made(LadderInputs, fields)
    try:
        generated = ladder(inputs, SITE, chosen)
    except Refused as refused:
        check_refusal(refused, LadderInputs)
        reject()
    solved = worked_out(generated, "500 mg", None)
    assert solved.total.first_fraction == inputs.starting_fraction == generated.starting_fraction
    assert solved.total.given == 500
    assert len(solved.steps) == inputs.bags * inputs.steps_per_bag
    assert solved.steps[-1].rate_mL_h == inputs.final_rate.into("mL/h")
    rates = [step.rate_mL_h for step in solved.steps if step.rate_mL_h is not None]
    for stated, holds in ((inputs.least_rate, min(rates)), (inputs.most_rate, -max(rates))):
        sign = 1 if holds > 0 else -1
        assert stated is None or holds >= sign * stated.into("mL/h")
    rises = [step.rise for step in solved.steps[1:] if step.rise is not None]
    assert len(rises) == len(solved.steps) - 1
    assert all(1 < rise <= SITE.thresholds.rise_amber for rise in rises)
    for rate in rates[1:-1]:
        assert _digits(rate) <= 2 or chosen is not None
    on_pump = worked_out(generated, "500 mg", chosen)
    assert on_pump.total.first_fraction == inputs.starting_fraction
    for before, after in zip(solved.steps[1:-1], on_pump.steps[1:-1], strict=True):
        assert after.rate_mL_h == before.rate_mL_h


def _digits(value: Fraction) -> int:
    places = decimal_places(value)
    assert places is not None
    return len(str(int(value * 10**places)).rstrip("0"))


@given(SERIES, PUMPS)
@FEW
def test_a_series_multiplies_each_dose_and_gives_the_target(fields: dict[str, Any], chosen: Any) -> None:
    inputs = made(GeometricInputs, fields)
    try:
        generated = geometric(inputs, SITE, chosen)
    except Refused as refused:
        check_refusal(refused, GeometricInputs)
        reject()
    solved = worked_out(generated, str(inputs.target), None)
    doses = [step.dose for step in solved.steps]
    assert sum(doses) == solved.total.given == inputs.target.value
    assert solved.total.first_fraction == generated.starting_fraction
    first = inputs.first.into(solved.amount_unit)
    assert all(
        abs(dose / (first * inputs.ratio**index) - 1) <= Fraction(1, 10**5) for index, dose in enumerate(doses[:-1])
    )
    strengths = [concentration.into(f"{solved.amount_unit}/mL") for concentration in inputs.concentrations]
    most = None if inputs.most_volume is None else inputs.most_volume.into("mL")
    fastest = None if inputs.most_rate is None else inputs.most_rate.into("mL/h")
    for step in solved.steps[:-1]:
        if step.volume_mL is None:
            continue
        assert most is None or step.volume_mL <= most
        assert fastest is None or step.rate_mL_h is None or step.rate_mL_h <= fastest
        # a weaker solution that came no earlier would have been too much
        own = strengths.index(solved.solutions[(step.solution or 1) - 1].concentration)
        minutes = inputs.interval.into("min")
        for weaker in strengths[:own]:
            volume = step.dose / weaker
            too_much = most is not None and volume > most
            too_fast = fastest is not None and volume * 60 / minutes > fastest
            assert too_much or too_fast or chosen is not None
