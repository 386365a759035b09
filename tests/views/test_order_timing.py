"""Category, storage, change of bags and the end, as a person chooses and types them; what the pump does at the end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from desens_gui.core.edits.timing import with_category, with_storage
from desens_gui.core.ground.texts import Text
from tests.plans import tablets_plan
from tests.views.conftest import CONTROL, Person, Sit

TITLE = Text("Tests", "an edit")

# the offscreen platform has no keyboard to grab for an open list
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def choose(person: Person, name: str, downs: int) -> None:
    """Open the list of a field, go down so far from what is chosen and take it."""
    person[name].setFocus()
    person.press(Qt.Key.Key_Down)
    popup = person[name].view()  # type: ignore[attr-defined]
    person.qtbot.waitUntil(popup.isVisible)
    for key in [*([Qt.Key.Key_Down] * downs), Qt.Key.Key_Return]:
        QTest.keyClick(popup, key)
    QApplication.processEvents()


def chosen(person: Person, name: str) -> str:
    field = person[name]
    assert isinstance(field, QComboBox)
    return field.currentText()


def offered(person: Person, name: str) -> list[str]:
    field = person[name]
    assert isinstance(field, QComboBox)
    return [field.itemText(at) for at in range(field.count())]


def seen(person: Person, name: str) -> bool:
    try:
        return person[name].isVisible()
    except AssertionError:
        return False


def test_at_first_nothing_is_assumed_and_the_change_of_bags_is_shown_as_nothing(person: Person) -> None:
    assert (chosen(person, "category"), chosen(person, "storage")) == ("none chosen", "not stated")
    assert (person.text("bag_change"), person.text("finish_by")) == ("0 min", "")
    assert not seen(person, "category_note")
    assert not seen(person, "finish_by_note")
    assert not seen(person, "pump_note")


def test_a_category_says_its_limits_and_their_source(person: Person) -> None:
    choose(person, "category", 1)
    assert person.worked.plan.category == "usp-category-1"
    assert person.text("category_note") == "begin within 12 h, from the fridge 24 h"
    assert "Wisconsin Administrative Code" in person["category_note"].toolTip()
    assert "stability" in person.findings("info")  # where they are kept is not stated
    choose(person, "storage", 2)
    assert {making.storage for making in person.worked.plan.makings} == {"fridge"}
    assert chosen(person, "storage") == "fridge, 2 to 8 °C"
    person["patient"].setFocus()
    person.press(Qt.Key.Key_Z, CONTROL)
    assert (chosen(person, "storage"), person.worked.plan.makings) == ("not stated", ())


def test_containers_that_are_kept_in_different_ways_are_shown_so_until_one_is_chosen_for_all(person: Person) -> None:
    person.document.apply(lambda plan: with_storage(plan, "room", 2), TITLE)
    assert chosen(person, "storage") == "differs"
    choose(person, "storage", 0)
    assert chosen(person, "storage") == "differs"
    assert offered(person, "storage") == ["not stated", "room temperature", "fridge, 2 to 8 °C", "differs"]
    field = person["storage"]
    assert isinstance(field, QComboBox)
    field.setCurrentIndex(1)
    field.activated.emit(1)
    assert [making.storage for making in person.worked.plan.makings] == ["room"] * 4
    assert offered(person, "storage") == ["not stated", "room temperature", "fridge, 2 to 8 °C"]


def test_a_category_that_the_site_does_not_have_is_kept_and_named_so(person: Person) -> None:
    person.document.apply(lambda plan: with_category(plan, "ward-made"), TITLE)
    assert chosen(person, "category") == "ward-made (not in the site file)"
    assert "stability" in person.findings("amber")


def test_a_change_of_bag_is_typed_in_minutes_and_taken_back_with_a_zero(person: Person) -> None:
    person.enter("bag_change", "5")
    assert person.text("bag_change") == "5 min"
    assert str(person.worked.plan.bag_change) == "5 min"
    assert person.shown("steps", 5, "starts_min") == "10:05"
    person.enter("bag_change", "0")
    assert person.text("bag_change") == "0 min"
    assert person.worked.plan.bag_change is None
    assert person.shown("steps", 5, "starts_min") == "10:00"


@pytest.mark.parametrize(
    ("name", "typed", "reason"),
    [
        ("bag_change", "five", "A number is missing"),
        ("bag_change", "5 mL", "is a volume"),
        ("bag_change", "1,500 min", "can be read as"),
        ("finish_by", "tomorrow", "no date with a time"),
        ("finish_by", "03/04/2026 10:00", "country to country"),
    ],
)
def test_what_cannot_be_used_stays_as_it_was_typed(person: Person, name: str, typed: str, reason: str) -> None:
    before = person.worked.plan
    person.enter(name, typed)
    assert person.text(name) == typed
    assert person.worked.plan is before
    assert reason in person.text(f"{name}_message")
    person.press(Qt.Key.Key_Escape)
    assert person.text(name) != typed


def test_in_a_comma_locale_half_a_minute_is_typed_with_a_comma(sit: Sit) -> None:
    person = sit("de_DE")
    person.click("example_button")
    person.enter("bag_change", "2,5")
    assert person.text("bag_change") == "2,5 min"
    assert str(person.worked.plan.bag_change) == "2.5 min"


def test_the_end_that_is_wanted_tells_the_latest_start_and_whether_it_is_kept(person: Person) -> None:
    """The example starts at 09:00 and lasts 399.375 min: over at 15:39:22. To be over at 16:00 it starts by 09:20."""
    person.enter("finish_by", "16:00")
    assert person.text("finish_by") == "20 Nov 2026 16:00"
    assert person.text("finish_by_note") == "start by 20 Nov 2026 09:20"
    assert "finish-by" not in person.findings("amber")
    person.enter("finish_by", "15:00")
    late = "start by 20 Nov 2026 08:20; as it starts now it is over at 20 Nov 2026 15:39"
    assert person.text("finish_by_note") == late
    assert "finish-by" in person.findings("amber")
    person.click("finish_by")
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_Delete)
    person.press(Qt.Key.Key_Return)
    assert person.worked.plan.finish_by is None
    assert not seen(person, "finish_by_note")


def test_tablets_are_kept_nowhere_and_no_bag_is_changed(person: Person) -> None:
    person.window.start_plan(tablets_plan(), clean=True)
    assert [seen(person, name) for name in ("category", "storage", "bag_change", "finish_by")] == [False] * 3 + [True]


def test_the_pump_says_what_it_does_at_the_end_of_the_volume(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sit: Sit
) -> None:
    pumps = [{"id": "alaris-gp", "at_end": "keep-open", "keep_open_rate": "1 mL/h"}]
    (tmp_path / "site.json").write_text(json.dumps({"desens_site": "1", "pumps": pumps}), encoding="utf-8")
    monkeypatch.setenv("DESENS_SITE", str(tmp_path))
    person = sit()
    person.click("example_button")
    choose(person, "pump", 1)
    assert person.text("pump_note") == "what it does at the end of the volume is not stated"
    choose(person, "pump", 1)
    assert person.text("pump_note") == "goes on at 1 mL/h at the end of the volume, to keep the vein open"
    assert "volumes from 1 mL in steps of 0.1 mL" in person["pump_note"].toolTip()
    assert "directions for use" in person["pump_note"].toolTip()


def test_every_field_has_a_name_for_a_screen_reader_and_a_tooltip(person: Person) -> None:
    for name in ("category", "storage", "bag_change", "finish_by"):
        assert person[name].accessibleName()
        assert person[name].toolTip()
