"""Recipes made from a few inputs: held against the published tables, and hand-worked."""

from __future__ import annotations

import json
from fractions import Fraction as F
from pathlib import Path
from typing import Any

import pytest

from desens_gui.core.generators import Generated, GeometricInputs, LadderInputs, geometric, ladder
from desens_gui.core.generators import bag_ladder as climb
from desens_gui.core.generators import geometric_inputs as asked
from desens_gui.core.generators import geometric_series as series
from desens_gui.core.generators.proposed import EMPTY_RANGE, Settable, whole_root
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.ground.units import CANNOT_CONVERT
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.site import Pump, Site, Thresholds
from desens_gui.core.second import disagreements
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from desens_gui.store.protocol_files import find
from tests.plans import SITE, order, protocol, pump, q

TABLES = Path(__file__).parents[1] / "published" / "tables"
BURCHES: dict[str, Any] = {
    "first": "0.03125 mg",
    "ratio": "2",
    "interval": "15 min",
    "target": "600 mg",
    "kind": "infusion",
    "concentrations": ["0.1 mg/mL", "1 mg/mL", "2 mg/mL"],
    "most_rate": "150 mL/h",
    "final_rate": "200 mL/h",
}
SWALLOWED: dict[str, Any] = {"first": "1 mg", "ratio": "2", "interval": "15 min", "target": "40 mg", "kind": "oral"}
SEED: dict[str, Any] = {
    "starting_fraction": "1/1000000",
    "bags": "4",
    "steps_per_bag": "4",
    "step_time": "15 min",
    "volumes": ["250 mL", "250 mL", "250 mL", "500 mL"],
    "final_rate": "160 mL/h",
}


def series_of(fields: dict[str, Any], chosen: Pump | None = None, **changes: Any) -> Generated:
    return geometric(made(GeometricInputs, fields | changes), SITE, chosen)


def ladder_of(chosen: Pump | None = None, **changes: Any) -> Generated:
    return ladder(made(LadderInputs, SEED | changes), SITE, chosen)


def solved(generated: Generated, dose: str, chosen: Pump | None = None) -> Solved:
    """The recipe as a plan, worked out twice."""
    fields = {name: getattr(generated.recipe, name) for name in type(generated.recipe).model_fields}
    plan: Plan = rebuilt(new_plan(order(dose), protocol(**fields)), pump=chosen)
    result = solve(plan, SITE)
    assert disagreements(plan, result) == []
    return result


def said(generated: Generated) -> list[str]:
    return [ENGLISH_WORDS.say(one.text, **one.values) for one in generated.says]


def refused(make: Any, *args: Any, **changes: Any) -> Refused:
    with pytest.raises(Refused) as caught:
        make(*args, **changes)
    return caught.value


def test_the_bounds_of_a_series_are_possible() -> None:
    edge = PUSHED | {"ratio": "10", "interval": "1 min", "most_volume": "60 mL", "target": "90 mg"}
    assert len(series_of(edge).recipe.steps) == 3


def test_a_rate_below_what_pumps_can_do_is_proposed_only_where_that_was_stated() -> None:
    assert refused(ladder_of, dilution="1.01").values["problem"].text == climb.TOO_SLOW  # type: ignore[attr-defined]
    says = " ".join(said(ladder_of(dilution="1.01", least_rate="0.001 mL/h")))
    assert "Rates from 0.0" in says
    assert ladder_of().recipe.steps[0].rate == q("1 mL/h")  # type: ignore[union-attr]


# --- series ----------------------------------------------------------------------------------------------------


def test_a_doubled_thirty_second_of_a_mg_gives_the_published_logarithmic_table() -> None:
    """Burches 2019, table 1: doses, solutions, times and rates as printed, to the last step at 200 mL/h.

    Its first volume, 0.325 mL, is a slip of the print: 1.25 mL/h in 15 min are 0.3125 mL.
    """
    table = json.loads((TABLES / "carboplatin-doubling.json").read_text(encoding="utf-8"))
    result = solved(series_of(BURCHES, volumes=["100 mL", "100 mL", "500 mL"]), "600 mg")
    printed, exact = table["printed"]["steps"], table["exact"]["steps"]
    assert [step.rate_mL_h for step in result.steps] == [F(row["rate_mL_h"]) for row in printed]
    assert [step.dose for step in result.steps] == [F(row["dose"]) for row in exact]
    assert [step.volume_mL for step in result.steps] == [F(row["volume_mL"]) for row in exact]
    assert [step.solution for step in result.steps] == [step.solution for step in find(table["protocol"]).steps]
    assert [step.time_min for step in result.steps][:12] == [15] * 12
    assert result.total.given == 600


def test_what_follows_from_a_series_is_said() -> None:
    """1/32 of 600 is 1/19,200; the last step gives 472.03 mg, 7.4 times 64, at 400 instead of 256 mg/h."""
    assert said(series_of(BURCHES)) == [
        "13 steps, from 0.03125 mg (1/19,200 of the target) to 472 mg.",
        "Each dose is ×2 the one before it; the last is ×7.375.",
        "The last step raises the dose rate by ×1.563.",
        "Rates from 1.25 mL/h to 200 mL/h.",
        "Volumes of a step from 0.3125 mL to 236 mL.",
        "367.7 mL in 4 h 10 min 48 s.",
    ]


def test_the_last_rate_of_a_series_is_proposed_where_it_is_not_stated() -> None:
    """64 mg in 15 min are 256 mg/h; twice that from 2 mg/mL would be 256 mL/h, but the highest rate is 150."""
    assert solved(series_of(BURCHES, final_rate=None), "600 mg").steps[-1].rate_mL_h == 150
    wide = series_of(BURCHES, final_rate=None, most_rate=None, most_volume="35 mL")
    assert solved(wide, "600 mg").steps[-1].rate_mL_h == 250


def test_swallowed_doses_are_doubled_until_the_rest_is_no_more_than_the_next_one() -> None:
    """1 + 2 + 4 + 8 + 16 = 31; the sixth dose would be 32, but 9 are left."""
    result = solved(series_of(SWALLOWED), "40 mg")
    assert [step.dose for step in result.steps] == [1, 2, 4, 8, 16, 9]
    assert [step.starts_min for step in result.steps] == [0, 15, 30, 45, 60, 75]
    assert [step.solution for step in result.steps] == [None] * 6


def test_a_series_that_comes_out_even_has_no_step_for_nothing() -> None:
    """1 + 2 + 4 = 7."""
    assert [step.dose for step in solved(series_of(SWALLOWED, target="7 mg"), "7 mg").steps] == [1, 2, 4]


def test_a_last_dose_that_falls_is_said_with_a_first_dose_that_helps() -> None:
    """40 / 31 is 1.29; from 1.3 mg the doses are 1.3 2.6 5.2 10.4 and 20.5."""
    assert "With a first dose of 1.3 mg it would be larger." in said(series_of(SWALLOWED))[2]
    assert [step.dose for step in solved(series_of(SWALLOWED, first="1.3 mg"), "40 mg").steps][-2:] == [
        F("10.4"),
        F("20.5"),
    ]


def test_each_swallowed_dose_comes_from_the_weakest_solution_that_keeps_it_small() -> None:
    """100 to 6400 units from 1000 units/mL are 0.1 to 6.4 mL; 12,800 would be 12.8 mL, so 10,000 units/mL, 1.28 mL."""
    generated = series_of(
        SWALLOWED,
        first="100 units",
        target="1296700 units",
        concentrations=["1000 units/mL", "10000 units/mL", "80000 units/mL"],
        least_volume="0.1 mL",
        most_volume="10 mL",
    )
    result = solved(generated, "1296700 units")
    assert [step.solution for step in result.steps] == [1] * 7 + [2] * 3 + [3] * 4
    assert [step.volume_mL for step in result.steps][6:8] == [F("6.4"), F("1.28")]
    assert result.total.given == 1_296_700
    assert {solution.container for solution in generated.recipe.solutions} == {"cup"}


def test_solutions_that_no_step_needs_are_left_out_and_said() -> None:
    generated = series_of(BURCHES, target="30 mg", final_rate="200 mL/h")
    assert len(generated.recipe.solutions) == 2
    assert said(generated)[-2:] == [
        "Not needed: 2 mg/mL.",
        "The final rate is not used: the last dose, too, is given in the time of a step.",
    ]


def test_a_dose_that_no_file_could_hold_is_rounded_and_said() -> None:
    """1 x (10/3)^k has no end of decimals: 3.33333, 11.1111, 37.0370; the sum with the rest is still 100 mg."""
    generated = series_of(SWALLOWED, ratio="10/3", target="100 mg")
    doses = [step.dose for step in solved(generated, "100 mg").steps]
    assert doses == [1, F("3.33333"), F("11.1111"), F("37.037"), 100 - F("52.48143")]
    assert any("From step 2 on" in sentence for sentence in said(generated))


def test_equal_doses_are_a_series_of_ratio_one() -> None:
    """A dose of 12 mg of 40 leaves 4 for the last."""
    generated = series_of(SWALLOWED, ratio="1", first="12 mg")
    assert [step.dose for step in solved(generated, "40 mg").steps] == [12, 12, 12, 4]
    assert not any("With a first dose" in sentence for sentence in said(generated))


def test_mL_of_a_ready_made_product_make_a_series_too() -> None:
    generated = series_of(
        SWALLOWED, kind="injection", first="0.1 mL", target="1 mL", concentrations=["0.1 mL/mL", "1 mL/mL"],
        most_volume="1 mL",
    )  # fmt: skip
    result = solved(generated, "1 mL")
    assert [(step.solution, step.volume_mL) for step in result.steps] == [
        (1, 1),
        (2, F("0.2")),
        (2, F("0.4")),
        (2, F("0.3")),
    ]


PUSHED = SWALLOWED | {"kind": "push", "concentrations": ["1 mg/mL", "100 mg/mL"], "most_volume": "5 mL"}


@pytest.mark.parametrize(
    ("fields", "text", "where"),
    [
        (SWALLOWED | {"ratio": "0.5"}, asked.RATIO_BELOW_ONE, "ratio"),
        (SWALLOWED | {"first": "40 mg"}, asked.FIRST_IS_ALL, "first"),
        (SWALLOWED | {"first": "1 units"}, CANNOT_CONVERT, "first"),
        (SWALLOWED | {"ratio": "1", "first": "0.01 mg"}, series.TOO_MANY, "ratio"),
        (SWALLOWED | {"kind": "push"}, asked.NEEDS_CONCENTRATION, "concentrations"),
        (SWALLOWED | {"final_rate": "5 mL/h"}, asked.RATES_OF_INFUSIONS, "final_rate"),
        (SWALLOWED | {"most_volume": "5 mL"}, asked.VOLUMES_OF_SOLUTIONS, "most_volume"),
        (PUSHED | {"concentrations": ["2 mg/mL", "1 mg/mL"]}, asked.NOT_ASCENDING, "concentrations"),
        (PUSHED | {"concentrations": ["1 mg/mL", "1 units/mL"]}, CANNOT_CONVERT, "concentrations 2"),
        (PUSHED | {"ratio": "10.01"}, asked.RATIO_TOO_HIGH, "ratio"),
        (BURCHES | {"ratio": "1000"}, asked.RATIO_TOO_HIGH, "ratio"),
        (PUSHED | {"interval": "1 s"}, asked.INTERVAL_TOO_SHORT, "interval"),
        (SWALLOWED | {"interval": "59 s"}, asked.INTERVAL_TOO_SHORT, "interval"),
        (PUSHED | {"most_volume": "60.1 mL"}, asked.PUSH_TOO_LARGE, "most_volume"),
        (PUSHED | {"concentrations": ["0.1 mg/mL"], "most_volume": None}, series.STEP_TOO_LARGE, "concentrations"),
        (PUSHED | {"most_volume": None}, asked.NEEDS_RANGE, "most_volume"),
        (PUSHED | {"least_volume": "6 mL"}, EMPTY_RANGE, "most_volume"),
        (PUSHED | {"volumes": ["5 mL"] * 3}, asked.VOLUME_COUNT, "volumes"),
        (PUSHED | {"volumes": ["5 mL"]}, series.SOLUTION_TOO_SMALL, "volumes"),
        (PUSHED | {"least_volume": "0.5 mL"}, series.STEP_TOO_SMALL, "concentrations"),
        (PUSHED | {"target": "9000 mg"}, series.STEP_TOO_LARGE, "concentrations"),
        (PUSHED | {"target": "7.1 mg", "least_volume": "0.2 mL"}, series.LAST_TOO_SMALL, "first"),
        (PUSHED | {"target": "1.1 mg", "least_volume": "0.2 mL"}, series.LAST_TOO_LITTLE, "first"),
        (BURCHES | {"final_rate": "340 mL/h"}, series.FINAL_TOO_STEEP, "final_rate"),
        (BURCHES | {"least_rate": "160 mL/h"}, EMPTY_RANGE, "most_rate"),
        (BURCHES | {"least_rate": "5 mL/h"}, series.STEP_TOO_SMALL, "concentrations"),
    ],
)  # fmt: skip
def test_a_series_that_cannot_be_is_refused_where_it_was_typed(fields: dict[str, Any], text: Text, where: str) -> None:
    refusal = refused(series_of, fields)
    assert (refusal.text, refusal.where) == (text, where)
    assert "{" not in ENGLISH_WORDS.refusal(refusal)


def test_the_highest_final_rate_within_the_limit_is_offered() -> None:
    """64 mg in 15 min are 256 mg/h; 2.6 times that is 665.6 mg/h, from 2 mg/mL 332.8 mL/h: 330 in two digits."""
    assert ENGLISH_WORDS.refusal(refused(series_of, BURCHES, final_rate="340 mL/h")) == (
        "At 340 mL/h the last step would raise the dose rate by ×2.656; the limit set for this site is ×2.6. "
        "At most 330 mL/h would do."
    )
    assert solved(series_of(BURCHES, final_rate="330 mL/h"), "600 mg").total.given == 600


def test_a_final_rate_the_pump_does_not_have_is_refused() -> None:
    refusal = refused(series_of, BURCHES, pump(highest_rate="180 mL/h"))
    assert (refusal.text, refusal.where) == (series.FINAL_OUT_OF_RANGE, "final_rate")
    refusal = refused(series_of, BURCHES, pump(highest_rate="1000 mL/h", rate_step="400 mL/h"), final_rate=None)
    assert (refusal.text, refusal.where) == (series.NO_FINAL_RATE, "final_rate")


# --- ladders ---------------------------------------------------------------------------------------------------


def test_a_ladder_of_the_published_start_and_end_is_close_to_the_published_table() -> None:
    """Oxaliplatin, 134 mg, 250/250/250/500 mL: same bags, first and last step equal, every step within a quarter.

    The published rates rise by 1.984 to 2.5 (from bag 3 to bag 4, 40 mL/h of 0.0536 to 20 of 0.2659, by 2.48);
    the ladder's by 2.05 to 2.18, all within the site's 2.6.
    """
    table = json.loads((TABLES / "oxaliplatin.json").read_text(encoding="utf-8"))
    generated = ladder_of()
    result = solved(generated, "134 mg")
    published = [F(row["rate_mL_h"]) for row in table["printed"]["steps"]]
    rates = [step.rate_mL_h for step in result.steps]
    assert rates == [
        *(F(rate) for rate in ("1", "2.1", "4.5", "9.6")),
        *(F(rate) for rate in ("2", "4.3", "9.1", "19")),
        *(F(rate) for rate in ("4.1", "8.7", "19", "39")),
        *(F(rate) for rate in ("17", "36", "75", "160")),
    ]
    assert [step.solution for step in result.steps] == [number for number in (1, 2, 3, 4) for _ in range(4)]
    assert all(F(4, 5) <= rate / own <= F(5, 4) for rate, own in zip(rates, published, strict=True) if rate)
    assert [F(row["amount"]) for row in table["exact"]["solutions"]][:3] == [
        solution.amount for solution in result.solutions
    ][:3]
    assert max(step.rise for step in result.steps if step.rise) < F("2.19")
    assert result.total.first_fraction == F(1, 1_000_000) == generated.starting_fraction
    assert result.total.given == 134
    assert said(generated) == [
        "16 steps from 4 bags; the first gives 1/1,000,000 of the dose.",
        "The dose rate rises by ×2.053 to ×2.184 from step to step.",
        "Rates from 1 mL/h to 160 mL/h.",
        "530.6 mL in 6 h 40 min 30 s.",
    ]
    assert result.total.volume_mL == F("530.6")
    assert result.total.time_min == F("400.5")


def test_one_volume_stands_for_all_bags() -> None:
    one, each = ladder_of(volumes=["250 mL"]), ladder_of(volumes=["250 mL"] * 4)
    assert one == each


@pytest.mark.parametrize(
    ("fraction", "bags", "volume"), [("1/50000", "3", "250 mL"), ("1/7000", "2", "100 mL"), ("1/300", "1", "500 mL")]
)
def test_the_first_step_gives_the_starting_fraction_exactly(fraction: str, bags: str, volume: str) -> None:
    """1/7000 in 100 mL is no rate that could be written: that step is stated by its share."""
    generated = ladder_of(
        starting_fraction=fraction, bags=bags, volumes=[volume], final_rate="80 mL/h", steps_per_bag="6"
    )
    assert solved(generated, "500 mg").total.first_fraction == F(fraction)
    assert solved(generated, "500 mg", pump()).total.first_fraction == F(fraction)


def test_a_first_rate_off_the_pumps_grid_does_not_move_the_starting_fraction() -> None:
    """1/1,000,000 in 260 mL is 1.04 mL/h; the pump runs at 1, and the first step takes 15.6 min."""
    generated = ladder_of(pump(), volumes=["260 mL", "250 mL", "250 mL", "500 mL"])
    first = solved(generated, "134 mg", pump()).steps[0]
    assert (first.rate_mL_h, first.time_min) == (F(1), F("15.6"))
    assert first.dose == F("0.000134")
    assert "stated by its share" in said(generated)[-1]


def test_proposed_rates_are_on_the_pumps_grid() -> None:
    generated = ladder_of(pump(rate_step="0.25 mL/h"))
    rates = [step.rate_mL_h for step in solved(generated, "134 mg").steps]
    assert rates[:8] == [1, 2, F("4.5"), F("9.5"), 2, F("4.25"), F("9.25"), 19]


@pytest.mark.parametrize(
    ("changes", "problem", "where", "offers"),
    [
        # the level rises 80,000 times: 7 rises of 5.02, 15 of 2.12
        ({"steps_per_bag": "2"}, climb.TOO_STEEP, "steps_per_bag", ["steps per bag: 4"]),
        # a fifth bag starts at a ten thousandth, 10 mL/h
        ({"least_rate": "5 mL/h"}, climb.TOO_SLOW, "volumes", ["number of bags: 5"]),
        # step 12 is 27.4 mL/h from 250 mL, 110 from 1000 and 55 from 500
        (
            {"volumes": ["250 mL", "250 mL", "1000 mL", "500 mL"], "most_rate": "100 mL/h", "final_rate": "100 mL/h"},
            climb.TOO_FAST,
            "volumes",
            ["a step time of 20 min", "500 mL in bag 3"],
        ),
        # bag 1 holds a thousandth of the dose, and the first step alone gives that much
        ({"step_time": "60 min", "starting_fraction": "1/1000"}, climb.BAG_TOO_SMALL, "volumes", ["number of bags: 2"]),
        (
            {"dilution": "1.3", "starting_fraction": "1/10", "steps_per_bag": "2", "final_rate": "900 mL/h"},
            climb.NOTHING_REMAINS,
            "dilution",
            ["number of bags: 2"],
        ),
        # a rise of 1.04 is lost between 15 mL/h and 16; one bag would need 60 steps only, but begin with 0.03 mL/h
        ({"steps_per_bag": "60", "step_time": "1 min"}, climb.TOO_FLAT, "steps_per_bag", []),
        # hardly diluted, bag 1 would have to run at 0.0306 mL/h
        ({"dilution": "1.01"}, climb.TOO_SLOW, "volumes", None),
        ({"most_rate": "150 mL/h"}, climb.TOO_FAST, "final_rate", []),
        ({"starting_fraction": "1/4"}, climb.STARTS_HIGH, "final_rate", []),
    ],
)  # fmt: skip
def test_a_ladder_that_cannot_be_is_refused_with_what_would_do(
    changes: dict[str, Any], problem: Text, where: str, offers: list[str] | None
) -> None:
    refusal = refused(ladder_of, **changes)
    inner = refusal.values["problem"]
    assert isinstance(inner, Said)
    assert (inner.text, refusal.where) == (problem, where)
    if offers is None:  # what would do is not what this is about
        return
    assert refusal.text is (climb.WOULD_DO if offers else climb.NOTHING_WOULD_DO)
    made_offers = refusal.values["offers"]
    assert isinstance(made_offers, tuple)
    assert [ENGLISH_WORDS.say(offer.text, **offer.values) for offer in made_offers] == offers
    assert "{" not in ENGLISH_WORDS.refusal(refusal)


@pytest.mark.parametrize(
    ("changes", "text", "where"),
    [
        ({"bags": "41", "volumes": ["100 mL"]}, climb.TOO_MANY_BAGS, "bags"),
        ({"bags": "20", "volumes": ["100 mL"]}, climb.TOO_WEAK, "bags"),
        ({"steps_per_bag": "126"}, climb.TOO_MANY_STEPS, "steps_per_bag"),
        ({"bags": "1", "steps_per_bag": "1", "volumes": ["100 mL"]}, climb.ONE_STEP, "steps_per_bag"),
        ({"volumes": ["250 mL", "250 mL"]}, climb.VOLUME_COUNT, "volumes"),
        ({"dilution": "1"}, climb.NO_DILUTION, "dilution"),
    ],
)
def test_a_ladder_without_meaning_is_refused_where_it_was_typed(
    changes: dict[str, Any], text: Text, where: str
) -> None:
    refusal = refused(ladder_of, **changes)
    assert (refusal.text, refusal.where) == (text, where)
    assert "{" not in ENGLISH_WORDS.refusal(refusal)


# --- proposed rates --------------------------------------------------------------------------------------------


def test_roots_are_whole_numbers_that_no_float_has_touched() -> None:
    big = F(10**40 + 1) ** 7
    assert whole_root(big, 7) == 10**40 + 1
    assert whole_root(big - 1, 7) == 10**40


@pytest.mark.parametrize(
    ("power", "root", "grid", "rate"),
    [
        (F("1.05"), 1, None, F("1.1")),
        (F("1.0499"), 1, None, F(1)),
        (F("1.05") ** 15, 15, None, F("1.1")),
        (F("1.05") ** 15 - F(1, 10**30), 15, None, F(1)),
        (F(996), 1, None, F(1000)),
        (F("0.00125"), 1, None, F("0.0013")),
        (F("0.0125"), 1, F("0.01"), F("0.01")),
        (F("1.37"), 1, F("0.25"), F("1.25")),
        (F("137"), 1, F("0.25"), F("140")),
    ],
)
def test_a_rate_is_rounded_half_up_to_two_digits_on_the_grid(power: F, root: int, grid: F | None, rate: F) -> None:
    assert Settable(None, None, grid).nearest(power, root) == rate


def test_a_root_on_the_half_of_a_round_rate_is_settled_by_powers() -> None:
    """From 1 mL/h to 1.05^2 in two rises: the step between is 1.05 exactly, which goes up to 1.1."""
    generated = ladder(
        made(
            LadderInputs,
            {
                "starting_fraction": "1/1000",
                "bags": "1",
                "steps_per_bag": "3",
                "step_time": "60 min",
                "volumes": ["1000 mL"],
                "final_rate": "1.1025 mL/h",
            },
        ),
        Site(thresholds=made(Thresholds, {"rise_amber": "2"})),
    )
    assert [str(getattr(step, "rate", None)) for step in generated.recipe.steps] == ["1 mL/h", "1.1 mL/h", "None"]


def test_inputs_are_typed_texts_with_units() -> None:
    inputs = made(LadderInputs, SEED)
    assert inputs.final_rate == q("160 mL/h")
    assert json.loads(inputs.model_dump_json())["starting_fraction"] == "0.000001"
