"""Two protocols side by side for the same order: every number is the one that the plan itself would show."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desens_gui.core.compare.comparison import COMPARED, compare, differing, figures_of, followed
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.units import CONCENTRATIONS, Quantity, read_quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.worked import work_out
from desens_gui.store.example import example_plan
from desens_gui.store.protocol_files import find, read_protocol, shipped
from desens_gui.store.site_file import shipped_site

FAMILIES = sorted((Path(__file__).parent.parent / "protocols" / "families").glob("*.yaml"))
SITE = shipped_site()


def mg(value: int | str) -> Quantity:
    return Quantity(Fraction(value), "mg")


def families() -> list[Protocol]:
    return [read_protocol(path) for path in FAMILIES]


def test_the_published_table_and_the_classic_ladder_for_134_mg() -> None:
    """Four bags: 1/1,000,000 of 134 mg is 0.000134 mg; 147.817008 mg are drawn up, so 13.817008 mg are left over.

    Classic ladder at 80 mL/h: step 1 runs 2 mL/h for 15 min, 0.5 mL of 1.34 mg in 250 mL: 0.00268 mg, 1/50,000.
    Bag 3 holds the rest, and its steps 10, 20, 40 mL/h give 17.5 mL of 250 mL; 232.5 mL at 80 mL/h last 174.375 min
    after 11 steps of 15 min: 339.375 min.
    """
    four, three = (
        candidate.figures for candidate in compare(mg(134), [find("four-bag-16-step"), find("three-bag-12-step")], SITE)
    )
    assert four is not None
    assert three is not None
    assert (four.starting_dose, four.starting_fraction) == (Fraction("0.000134"), Fraction(1, 1_000_000))
    assert (four.prepared, four.given, four.left_over) == (Fraction("147.817008"), Fraction(134), Fraction("13.817008"))
    assert (four.steps, four.volume_mL, four.time_min) == (16, Fraction("532.5"), Fraction("399.375"))
    assert four.prepared_containers == (("bag", 4),)
    assert (three.starting_dose, three.starting_fraction) == (Fraction("0.00268"), Fraction(1, 50_000))
    assert (three.steps, three.time_min, three.prepared_containers) == (12, Fraction("339.375"), (("bag", 3),))
    assert (three.given, three.unit) == (Fraction(134), "mg")


def test_the_steepest_rise_is_the_first_of_the_highest() -> None:
    """Doses of 1, 2, 8, 32 mg: rises of 2, 4 and 4; the first 4 is that of step 3."""
    steps = [{"kind": "push", "dose": f"{dose} mg", "interval": "15 min"} for dose in (1, 2, 8, 32)]
    protocol = rebuilt(
        read_protocol(FAMILIES[0]), steps=steps, solutions=(), tablets=(), last_solution="as-written", limits=None
    )
    figures = compare(mg(43), [protocol], SITE)[0].figures
    assert figures is not None
    assert (figures.steepest_rise, figures.steepest_step) == (Fraction(4), 3)
    assert (figures.volume_mL, figures.prepared_containers, figures.prepared) == (None, (), None)


def test_a_protocol_that_cannot_be_followed_says_why_in_its_column() -> None:
    fine, refused = compare(mg(134), [find("three-bag-12-step"), read_protocol(_family("ready-made-suspension"))], SITE)
    assert fine.figures is not None
    assert refused.figures is None
    assert refused.refusal is not None
    assert ENGLISH_WORDS.refusal(refused.refusal) == (
        "“134 mg” is an amount of drug, but this protocol counts mL of a ready-made product."
    )
    assert differing((fine, refused)) == frozenset()


def test_equipment_of_the_open_plan_counts_for_all_of_them() -> None:
    plan = rebuilt(example_plan(), stock=read_quantity("5 mg/mL", CONCENTRATIONS))
    four = compare(plan, [plan.protocol], SITE)[0].figures
    assert four == figures_of(work_out(plan, SITE))
    assert four != compare(example_plan(), [plan.protocol], SITE)[0].figures


def test_changes_of_the_open_plan_are_not_the_protocol_s() -> None:
    plan = example_plan()
    changed = rebuilt(plan, recipe=rebuilt(plan.recipe, last_solution="stop-at-dose"))
    assert compare(changed, [plan.protocol], SITE) == compare(plan, [plan.protocol], SITE)


def test_rows_that_differ_are_told_and_equal_ones_are_not() -> None:
    same = compare(mg(134), [find("three-bag-12-step")] * 2, SITE)
    assert differing(same) == frozenset()
    other = compare(mg(134), [find("three-bag-12-step"), find("four-bag-16-step")], SITE)
    assert {"steps", "starting_fraction", "time_min", "prepared_containers"} <= differing(other)
    assert "given" not in differing(other)


def test_a_drug_and_lines_that_are_not_stated_are_no_findings() -> None:
    protocol = find("three-bag-12-step")
    ambers = [found.id for found in work_out(followed(mg(134), protocol), SITE).findings if found.severity == "amber"]
    assert ambers == ["drug-reaches-vein", "drug-known"]
    figures = compare(mg(134), [protocol], SITE)[0].figures
    assert figures is not None
    assert figures.amber == 0


@pytest.mark.parametrize("protocol", [*shipped(), *families()], ids=lambda protocol: str(protocol.id))
@settings(max_examples=5)
@given(dose=st.fractions(min_value=Fraction(1, 100), max_value=5000, max_denominator=1000))
def test_every_number_is_that_of_the_plan_itself(protocol: Protocol, dose: Fraction) -> None:
    unit = "mL" if protocol.dose_in == "ready-made-volume" else "mg"
    try:
        base = read_quantity(str(Quantity(dose, unit)), frozenset({Quantity(dose, unit).kind}))
    except ValueError:  # a dose without an end of decimals is nobody's
        return
    candidate = compare(base, [protocol], SITE)[0]
    assert (candidate.figures is None) != (candidate.refusal is None)
    if candidate.figures is None:
        return
    total = work_out(followed(base, protocol), SITE).solved.total
    figures = candidate.figures
    assert (figures.given, figures.prepared, figures.left_over) == (total.given, total.prepared, total.left_over)
    assert figures.time_min in (total.time_min, None)
    assert set(COMPARED) == {name for name in COMPARED if hasattr(figures, name)}


def _family(name: str) -> Path:
    return next(path for path in FAMILIES if path.stem == name)
