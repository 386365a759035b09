from __future__ import annotations

import json
import os
import re
import sys
from fractions import Fraction
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.label_stock import Calibration, Grid, LabelStock
from desens_gui.core.rules.site import AtEnd, Category, Gs1, Pump, Site, Thresholds
from desens_gui.store.site_file import ELSEWHERE, laid_over, shipped_site
from desens_gui.store.site_in_force import site_in_force

TEXT = files("desens_gui").joinpath("data", "site.json").read_text(encoding="utf-8")
DOCS = (Path(__file__).parent.parent.parent / "docs" / "site-file.md").read_text(encoding="utf-8")
EXAMPLE, LABEL_EXAMPLE = re.findall(r"```json\n(.*?)```", DOCS, re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a hospital that has decided nothing yet."""
    monkeypatch.setenv("DESENS_SITE", str(tmp_path))
    return tmp_path


def states(folder: Path, **fields: object) -> Site:
    """The settings in force in a hospital that states these fields."""
    (folder / "site.json").write_text(json.dumps({"desens_site": "1"} | fields), encoding="utf-8")
    return site_in_force()


def refused(folder: Path, text: str) -> str:
    """Where and why the hospital's site file is refused."""
    (folder / "site.json").write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as caught:
        site_in_force()
    where = caught.value.where.removeprefix(str(folder) + os.sep)
    return f"{where}: {ENGLISH_WORDS.refusal(caught.value)}"


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
        ('"desens_site": "1",', "", "site.json: This is not a site file: it has no field “desens_site”."),
        ('"999 mL/h"', '"999 mL"', "site.json (pumps 1, highest_rate): "),
        ('"volume_step"', '"rate_step"', "site.json (pumps 1): “rate_step” is written twice here."),
    ],
)
def test_a_damaged_site_file_is_refused_at_the_field(old: str, new: str, message: str) -> None:
    with pytest.raises(Refused) as caught:
        laid_over(Site(), TEXT.replace(old, new), "site.json")
    assert str(caught.value).startswith(message)


def test_the_categories_say_where_their_figures_come_from() -> None:
    """The limits of USP <797> as the Wisconsin Administrative Code states them: Phar 15.34 (4), Phar 15.37 (1)."""
    limits = {one.id: (str(one.room), str(one.fridge)) for one in shipped_site().categories}
    assert limits == {
        "usp-category-1": ("12 h", "24 h"),
        "usp-category-2": ("4 days", "10 days"),
        "usp-category-2-nonsterile": ("1 days", "4 days"),
        "usp-immediate-use": ("4 h", "4 h"),
    }
    for category in shipped_site().categories:
        assert "Wisconsin Administrative Code Phar 15.3" in category.source
        assert "not verified here" in category.source


# --- the hospital's own ----------------------------------------------------------------------------------------


def test_a_hospital_without_a_site_file_works_by_the_shipped_settings(folder: Path) -> None:
    assert list(folder.iterdir()) == []
    assert site_in_force() == shipped_site()


def test_only_what_the_hospital_states_differs(folder: Path) -> None:
    shipped = shipped_site()
    site = states(folder, thresholds={"rise_red": "3"}, digits="5")
    assert site.thresholds == Thresholds(rise_red=Fraction(3))
    assert site.digits == 5
    assert (site.pumps, site.categories, site.drugs) == (shipped.pumps, shipped.categories, shipped.drugs)
    assert states(folder) == shipped
    assert states(folder, most_vials="3").most_vials == 3


def test_a_known_pump_is_changed_field_by_field_in_its_place(folder: Path) -> None:
    generic, alaris = states(folder, pumps=[{"id": "generic", "rate_step": "1 mL/h", "at_end": "stop"}]).pumps
    assert (str(generic.rate_step), generic.at_end, generic.name) == ("1 mL/h", "stop", "A usual large-volume pump")
    assert alaris == shipped_site().pump("alaris-gp")


def test_the_example_of_the_page_says_what_the_page_tells(folder: Path) -> None:
    (folder / "site.json").write_text(EXAMPLE, encoding="utf-8")
    site = site_in_force()
    assert site.thresholds == Thresholds(rise_red=Fraction(3))
    assert [pump.id for pump in site.pumps] == ["generic", "alaris-gp", "ward-7"]
    alaris = site.pump("alaris-gp")
    assert (alaris.at_end, str(alaris.keep_open_rate), str(alaris.least_volume)) == ("keep-open", "1 mL/h", "1 mL")
    own = site.category("ward-made")
    assert (str(own.limit("room")), own.limit("fridge")) == ("3 h", None)
    assert len(site.categories) == len(shipped_site().categories) + 1


def test_the_page_tells_every_field_of_the_file() -> None:
    for field in {*Site.model_fields, *Thresholds.model_fields} - {*ELSEWHERE}:
        assert f"`{field}`" in DOCS
    for model in (Pump, Category, Gs1, LabelStock, Grid, Calibration):
        for field in model.model_fields:
            assert f"`{field}`" in DOCS or f'"{field}"' in EXAMPLE
    for name in get_args(AtEnd):
        assert f"`{name}`" in DOCS


PUMP = '{"desens_site": "1", "pumps": [%s]}'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "site.json: The file is empty."),
        ("{", "site.json, line 1: The file ends in the middle. It is cut off."),
        ("[]", "site.json: This is not a site file: it has no field “desens_site”."),
        ('{"digits": "4"}', "site.json: This is not a site file: it has no field “desens_site”."),
        ('{"desens_site": "2"}', "site.json: This site file was written for a newer version (format 2); this program "),
        ('{"desens_site": "one"}', "site.json: “one” is not the format of a site file; this program reads format 1."),
        ('{"desens_site": "1", "digits": "12"}', "site.json (digits): "),
        ('{"desens_site": "1", "thresholds": {"rise": "3"}}', "site.json (thresholds): “rise” is not known here."),
        ('{"desens_site": "1", "thresholds": "3"}', "site.json (thresholds): A group of named fields is needed here."),
        ('{"desens_site": "1", "pumps": {"id": "x"}}', "site.json (pumps): A list of groups is needed here, in which "),
        (PUMP % '{"name": "x"}', "site.json (pumps): A list of groups is needed here, in which each names its “id”."),
        (PUMP % '{"id": "mine"}', "site.json (pumps 1): “name” is missing."),
        (PUMP % '{"id": "generic"}, {"id": "generic"}', "site.json (pumps 2): “generic” is stated twice."),
        (PUMP % '{"id": "generic", "rate_step": "1 mL"}', "site.json (pumps 1, rate_step): "),
        (PUMP % '{"id": "generic", "at_end": "halt"}', "site.json (pumps 1, at_end): “halt” is not possible here."),
        (
            PUMP % '{"id": "generic", "keep_open_rate": "1 mL/h"}',
            "site.json (pumps 1, keep_open_rate): A keep-open rate belongs to a pump that keeps the vein open: ",
        ),
        (
            '{"desens_site": "1", "categories": [{"id": "usp-category-1", "room": "12"}]}',
            "site.json (categories 1, room): ",
        ),
    ],
)
def test_a_site_file_that_cannot_be_used_is_refused_at_its_field(folder: Path, text: str, message: str) -> None:
    assert refused(folder, text).startswith(message)


def test_a_site_file_that_cannot_be_read_is_refused(folder: Path) -> None:
    (folder / "site.json").mkdir()
    with pytest.raises(Refused, match="a folder, not a file"):
        site_in_force()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right that users of Windows do not have")
def test_a_link_that_leads_nowhere_is_no_hospital_without_a_site_file(folder: Path) -> None:
    (folder / "site.json").symlink_to(folder / "gone.json")
    with pytest.raises(Refused, match="There is no such file"):
        site_in_force()


def test_a_share_that_is_not_connected_is_no_hospital_without_a_site_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESENS_SITE", str(tmp_path / "share"))
    with pytest.raises(Refused, match="which the variable DESENS_SITE names, is not there"):
        site_in_force()
    monkeypatch.delenv("DESENS_SITE")
    assert site_in_force() == shipped_site()  # the folder of the profile comes with the first file
