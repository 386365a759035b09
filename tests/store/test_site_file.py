from __future__ import annotations

import json
from fractions import Fraction
from importlib.resources import files

import pytest

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.site import Thresholds
from desens_gui.store.site_file import shipped_site, site_of

TEXT = files("desens_gui").joinpath("data", "site.json").read_text(encoding="utf-8")


def test_numbers_are_printed_with_four_significant_digits() -> None:
    assert shipped_site().digits == 4


def test_the_thresholds_are_those_the_checks_document() -> None:
    assert shipped_site().thresholds == Thresholds(
        rise_amber=Fraction("2.6"),
        rise_red=Fraction("3.2"),
        strength_ratio_factor=Fraction(2),
        surplus_amber=Fraction(1, 100),
        surplus_red=Fraction(5, 100),
        least_draw=Quantity(Fraction("0.2"), "mL"),
    )


def test_every_threshold_is_written_in_the_file_so_that_a_hospital_can_see_it() -> None:
    assert set(json.loads(TEXT)["thresholds"]) == set(Thresholds.model_fields)


def test_the_pumps_say_where_their_figures_come_from() -> None:
    pumps = {pump.id: pump for pump in shipped_site().pumps}
    assert set(pumps) == {"generic", "alaris-gp"}
    assert "not a sourced figure" in pumps["generic"].source
    assert "not sourced" in pumps["alaris-gp"].source
    generic = pumps["generic"]
    assert (str(generic.lowest_rate), str(generic.highest_rate)) == ("0.1 mL/h", "999 mL/h")
    assert (str(generic.rate_step), str(generic.volume_step), str(generic.least_volume)) == (
        "0.1 mL/h",
        "0.1 mL",
        "0.1 mL",
    )
    alaris = pumps["alaris-gp"]
    assert (str(alaris.lowest_rate), str(alaris.highest_rate)) == ("0.1 mL/h", "1200 mL/h")
    assert str(alaris.least_volume) == "1 mL"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"2.6"', "2.6", "site.json (thresholds, rise_amber): 2.6 in “rise_amber” is a bare number."),
        ('"0.2 mL"', '"0,2 mL"', "site.json (thresholds, least_draw): The comma in “0,2” could be"),
        ('"most_vials": "10"', '"most_vials": "0"', "site.json (most_vials): “0” is not a whole number from 1 to 999."),
        ('"most_vials": "10"', '"drugs": []', "site.json: “drugs” is not known here."),
        ('"digits"', '"figures"', "site.json: “figures” is not known here."),
        ('"999 mL/h"', '"999 mL"', "site.json (pumps 1, highest_rate): "),
        ('"volume_step"', '"rate_step"', "site.json (pumps 1): “rate_step” is written twice here."),
    ],
)
def test_a_damaged_site_file_is_refused_at_the_field(old: str, new: str, message: str) -> None:
    with pytest.raises(Refused) as caught:
        site_of(TEXT.replace(old, new), "site.json")
    assert str(caught.value).startswith(message)
