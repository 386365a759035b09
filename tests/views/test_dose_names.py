"""The order panel calls the dose what it is in the plan's protocol: the sum of all, the last single one, or neither."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desens_gui.store.protocol_files import find
from tests.views.conftest import CONTROL, Person, Sit
from tests.views.test_library_page import choose
from tests.views.test_order_ladder import shown, start

# the offscreen platform has no keyboard to grab for an open list
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)

LAST_DOSE, TEST_SERIES = "ceftazidime-seven-bag-tenfold", "intradermal-test-4-step"


def said_in_the_order(person: Person) -> list[str]:
    """Return every text that a person sees, hears or points at in the panel."""
    panel = person.window.order_panel
    texts = []
    for widget in [panel, *panel.findChildren(QWidget)]:
        own = (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.property("text"))
        texts += [str(text) for text in own if text]
    return texts


@pytest.mark.parametrize(
    ("id_", "name", "meant"),
    [
        (LAST_DOSE, "Last single dose", "to which the doses before it lead up; not the sum of all doses"),
        ("antituberculosis-tenths-10-day", "Last single dose", "not the sum of all doses"),
        (TEST_SERIES, "Ordered dose", "its doses do not add up to the ordered one and are not compared with it"),
    ],
)
def test_where_the_dose_is_no_total_nothing_in_the_panel_calls_it_so(
    person: Person, id_: str, name: str, meant: str
) -> None:
    assert person.text("dose_label") == "Total dose"
    start(person, id_, "4000 mg", find(id_).drugs[0] if find(id_).drugs else "cefazolin")
    assert person.text("dose_label") == person["dose"].accessibleName() == name
    assert meant in person["dose"].toolTip()
    assert [text for text in said_in_the_order(person) if "total dose" in text.lower()] == []
    person.enter("basis", "80 mg/kg x 51 kg")
    if find(id_).solutions:
        person.enter("bags", "3")
        assert "of the ordered dose" in person.text("bags_message")
    assert [text for text in said_in_the_order(person) if "total dose" in text.lower()] == []
    start(person, "four-bag-16-step", "134 mg")
    assert person.text("dose_label") == person["dose"].accessibleName() == "Total dose"
    assert person["dose"].toolTip().startswith("The total dose that was prescribed")


def test_what_is_undone_is_called_by_the_name_of_the_field(person: Person) -> None:
    start(person, LAST_DOSE, "4000 mg", "ceftazidime")
    person.enter("dose", "3000")
    assert person.document.undo_stack.undoText() == "Last single dose"


def test_the_first_dose_is_a_share_of_the_ordered_one_but_not_in_a_test_series(person: Person) -> None:
    start(person, LAST_DOSE, "4000 mg", "ceftazidime")
    assert person["starting_fraction"].accessibleName() == "The first dose as a share of the ordered dose"
    start(person, TEST_SERIES, "1 mg", "cefazolin")
    assert not shown(person, "starting_fraction")


def test_a_long_name_takes_a_second_line_and_no_room_from_the_fields(sit: Sit) -> None:
    person = sit("en_US", "qps-ploc")
    person.click("example_button")
    width = person["drug"].width()

    def whole(name: str, beside: str) -> bool:
        label = person[name]
        return label.height() >= label.heightForWidth(label.width()) > person[beside].sizeHint().height()

    start(person, LAST_DOSE, "4000 mg", "ceftazidime")
    person.qtbot.waitUntil(lambda: whole("dose_label", "drug_label"))
    assert person["drug"].width() >= width - 12  # a scroll bar may have come
    assert person.window.order_panel.width() <= person["order_scroll"].width()
    person.press(Qt.Key.Key_N, CONTROL)
    choose(person, "new_protocol", find(LAST_DOSE).name)
    person.qtbot.waitUntil(lambda: whole("new_dose_label", "new_drug_label"))
