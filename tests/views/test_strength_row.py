"""The published concentration of a test series is chosen in the order panel, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from tests.views.conftest import CONTROL, Person, Sit
from tests.views.test_order_panel import choose

# the offscreen platform has no keyboard to grab for an open list
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def begin(person: Person, protocol: str, drug: str, dose: str) -> Person:
    """Start a plan from the page that the window opens with, or from the order panel."""
    field = person.window.findChild(QComboBox, "new_protocol")
    assert field is not None
    (at,) = [at for at in range(field.count()) if field.itemData(at).id == protocol]
    field.setCurrentIndex(at)
    person.enter("new_drug", drug)
    person.enter("new_dose", dose)
    return person


def offered(person: Person) -> list[str]:
    field = person["strength"]
    assert isinstance(field, QComboBox)
    return [field.itemText(at) for at in range(field.count())]


def chosen(person: Person) -> str:
    field = person["strength"]
    assert isinstance(field, QComboBox)
    return field.currentText()


@pytest.fixture
def empty(sit: Sit) -> Person:
    """At a window without a plan."""
    return sit()


@pytest.fixture
def series(empty: Person) -> Person:
    return begin(empty, "intradermal-test-4-step", "cefazolin", "1 mg")


def test_a_strength_is_chosen_by_keys_its_dilutions_follow_and_it_can_be_undone(series: Person) -> None:
    assert [text.partition(":")[0] for text in offered(series)] == ["none chosen", "2 mg/mL", "33 mg/mL"]
    assert chosen(series) == "none chosen"
    listed = series["strength"].view()  # type: ignore[attr-defined]
    assert listed.minimumWidth() > 2 * series["strength"].width()  # the sources can be read
    before = series.worked.plan
    choose(series, "strength", [Qt.Key.Key_Down, Qt.Key.Key_Down])
    assert chosen(series).startswith("33 mg/mL: Empedrad")
    assert [str(float(one.concentration)) for one in series.worked.solved.solutions] == ["0.033", "0.33", "3.3", "33.0"]
    assert "strength-choice" not in {finding.id for finding in series.worked.findings}
    series.press(Qt.Key.Key_Z, CONTROL)
    assert series.worked.plan == before
    assert chosen(series) == "none chosen"


def test_a_strength_of_another_measure_than_the_order_is_refused_under_its_field(empty: Person) -> None:
    person = begin(empty, "prick-test-4-step", "benzylpenicillin", "1 mg")
    before = person.worked.plan
    choose(person, "strength", [Qt.Key.Key_Down])
    assert person.worked.plan is before
    assert chosen(person) == "none chosen"
    message = person["strength_message"]
    assert isinstance(message, QLabel)
    assert "different measures" in message.text()


def test_an_order_in_units_starts_with_the_only_strength_that_measures_units(empty: Person) -> None:
    person = begin(empty, "intradermal-test-4-step", "benzylpenicillin", "10000 units")
    assert chosen(person).startswith("10,000 units/mL: Brockow")
    assert person.worked.solved.solutions[-1].concentration == 10000
    assert [text.partition(":")[0] for text in offered(person)] == ["none chosen", "10,000 units/mL"]


def test_a_drug_that_is_not_listed_has_nothing_to_choose_and_a_choice_for_another_stays_in_sight(
    series: Person,
) -> None:
    choose(series, "strength", [Qt.Key.Key_Down])
    series.enter("drug", "inventomab")
    assert [text.partition(":")[0] for text in offered(series)] == ["none listed for this drug", "cefazolin, 2 mg/mL"]
    assert chosen(series).startswith("cefazolin, 2 mg/mL")
    choose(series, "strength", [Qt.Key.Key_Up])
    assert offered(series) == ["none listed for this drug"]
    assert series.worked.plan.strength is None


def test_only_a_test_series_has_the_row(person: Person) -> None:
    hidden = [widget for widget in person.window.findChildren(QWidget) if widget.objectName().startswith("strength")]
    assert len(hidden) == 3
    assert not any(widget.isVisible() for widget in hidden)


def test_the_row_is_reached_by_the_tab_key_after_the_protocol(series: Person) -> None:
    series["protocol"].setFocus()
    series.press(Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "strength"
