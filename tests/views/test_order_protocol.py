"""Another protocol in the order panel: what would be lost is asked under the field, and Enter or Escape answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desens_gui.core.rules.plan import Plan
from desens_gui.store.protocol_files import find
from desens_gui.views.documents_page import DocumentsPage
from desens_gui.widgets.choice_field import ChoiceField
from tests.plans import classic_plan
from tests.views.conftest import CONTROL, Person, Sit
from tests.views.test_library_page import choose
from tests.views.test_order_ladder import shown, start

# the offscreen platform has no keyboard to grab for an open list
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)

THREE_BAGS = "3 bags, 12 steps"
HOW = "Press Enter to take it, or Escape to leave the plan as it was."


def chosen(person: Person) -> str:
    field = person["protocol"]
    assert isinstance(field, ChoiceField)
    return field.currentText()


@pytest.fixture
def edited(person: Person) -> Person:
    """At a plan of which a volume was changed, with a question about another protocol under the field."""
    person.enter("volume_1", "100")
    choose(person, "protocol", THREE_BAGS)
    return person


def was(person: Person) -> Plan:
    """Return the plan, which is the edited one still."""
    plan = person.worked.plan
    assert plan.protocol.id == "four-bag-16-step"
    assert str(plan.recipe.solutions[0].volume) == "100 mL"
    return plan


def test_what_would_be_lost_is_asked_and_enter_takes_it_and_undo_brings_it_back(edited: Person) -> None:
    before = was(edited)
    assert chosen(edited) == THREE_BAGS
    assert edited["protocol"].hasFocus()
    assert edited.text("protocol_message") == (
        "The plan would follow “3 bags, 12 steps” to the letter. Changes made to it would be gone: volumes of "
        f"solutions. {HOW}"
    )
    assert edited["protocol"].accessibleDescription() == edited.text("protocol_message")
    edited.press(Qt.Key.Key_Return)
    assert edited.worked.plan.protocol == find("three-bag-12-step")
    assert edited.worked.plan.recipe == find("three-bag-12-step").recipe
    assert not shown(edited, "protocol_message")
    assert edited["protocol"].accessibleDescription() == ""
    assert edited.text("said").startswith("The plan now follows “3 bags, 12 steps” to the letter.")
    edited.press(Qt.Key.Key_Z, CONTROL)
    assert edited.worked.plan == before
    assert not shown(edited, "protocol_message")


def test_escape_leaves_the_plan_as_it_was_and_the_field_says_so(edited: Person) -> None:
    before, name = was(edited), edited.worked.plan.protocol.name
    edited.press(Qt.Key.Key_Escape)
    assert edited.worked.plan is before
    assert chosen(edited) == name
    assert not shown(edited, "protocol_message")
    edited.press(Qt.Key.Key_Return)
    assert edited.worked.plan is before
    assert not edited["protocol"].hasFocus()


def test_choosing_back_what_the_plan_follows_asks_nothing(edited: Person) -> None:
    before, name = was(edited), edited.worked.plan.protocol.name
    choose(edited, "protocol", name)
    assert edited.worked.plan is before
    assert not shown(edited, "protocol_message")


def test_the_enter_that_chose_in_the_list_and_is_held_down_answers_nothing(edited: Person) -> None:
    before = was(edited)
    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
        QApplication.sendEvent(edited["protocol"], held)
    assert edited.worked.plan is before
    assert shown(edited, "protocol_message")


def test_nothing_is_saved_or_undone_while_the_question_is_open(edited: Person) -> None:
    before = was(edited)
    edited.click("patient")
    for key in (Qt.Key.Key_Z, Qt.Key.Key_S):
        edited.press(key, CONTROL)
        assert edited.worked.plan is before
        assert edited["protocol"].hasFocus()
        assert edited.text("said").startswith("Not done, because of what is left open in Protocol: The plan would")
        edited.click("patient")
    assert shown(edited, "protocol_message")


def test_nothing_is_written_while_the_question_is_open(person: Person, tmp_path: Path) -> None:
    person.enter("volume_1", "100")
    page = person.window.findChild(DocumentsPage)
    assert page is not None
    person.window.show_page(page)
    folder = tmp_path / "papers"
    person["folder"].setText(str(folder))  # type: ignore[attr-defined]
    choose(person, "protocol", THREE_BAGS)
    person.click("write_button")
    assert not folder.exists()
    assert page.export_bar.text.startswith("Nothing was written")
    assert shown(person, "protocol_message")


def test_an_edit_elsewhere_is_taken_and_the_question_counts_it_too(edited: Person) -> None:
    was(edited)
    edited.enter("final_rate", "100")
    assert str(edited.worked.plan.recipe.final_rate.rate) == "100 mL/h"  # type: ignore[union-attr]
    assert chosen(edited) == THREE_BAGS
    assert "gone: volumes of solutions; final rate." in edited.text("protocol_message")
    edited.enter("volume_1", "250")
    edited.enter("final_rate", "160")
    assert edited.text("protocol_message") == f"The plan would follow “3 bags, 12 steps” to the letter. {HOW}"
    edited["protocol"].setFocus()
    edited.press(Qt.Key.Key_Return)
    assert edited.worked.plan.protocol.id == "three-bag-12-step"


def test_another_choice_asks_about_that_one(edited: Person) -> None:
    before = was(edited)
    choose(edited, "protocol", find("two-bag-8-step").name)
    assert edited.worked.plan is before
    assert f"“{find('two-bag-8-step').name}”" in edited.text("protocol_message")
    choose(edited, "protocol", find("two-bag-8-step").name)
    assert edited.worked.plan is before
    assert shown(edited, "protocol_message"), "choosing the same again is no answer"


def test_a_protocol_that_does_not_suit_the_order_is_refused_instead_of_asked_about(edited: Person) -> None:
    before, name = was(edited), edited.worked.plan.protocol.name
    choose(edited, "protocol", find("penicillin-v-oral-14-dose-units").name)
    assert edited.worked.plan is before
    assert chosen(edited) == name
    assert "units" in edited.text("protocol_message")
    assert HOW not in edited.text("protocol_message")


def test_the_question_goes_with_its_plan(edited: Person) -> None:
    edited.document.start(classic_plan())
    assert not shown(edited, "protocol_message")
    assert chosen(edited) == f"{classic_plan().protocol.name} (as this plan has it)"


def test_where_nothing_was_changed_nothing_is_asked(person: Person) -> None:
    choose(person, "protocol", THREE_BAGS)
    assert person.worked.plan.protocol.id == "three-bag-12-step"
    assert not shown(person, "protocol_message")


def test_a_dose_that_would_be_the_last_single_one_is_asked_about_although_nothing_is_lost(person: Person) -> None:
    """4000 mg in all, or 4000 mg as the last of doses that come to 4444.444 mg."""
    start(person, "three-bag-12-step", "4000 mg", "ceftazidime")
    choose(person, "protocol", find("ceftazidime-seven-bag-tenfold").name)
    assert person.worked.plan.protocol.id == "three-bag-12-step"
    assert "There, 4,000 mg is the last single dose, not the sum of all doses." in person.text("protocol_message")
    person.press(Qt.Key.Key_Return)
    assert person.worked.plan.protocol.id == "ceftazidime-seven-bag-tenfold"
    assert person.text("dose_label") == "Last single dose"


def test_in_the_library_such_a_dose_is_asked_about_too(person: Person) -> None:
    start(person, "three-bag-12-step", "4000 mg", "ceftazidime")
    person.press(Qt.Key.Key_L, CONTROL)
    person.type(find("ceftazidime-seven-bag-tenfold").name)
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)
    assert "There, 4,000 mg is the last single dose" in person.window.bar.text
    person.press(Qt.Key.Key_Escape)
    assert person.worked.plan.protocol.id == "three-bag-12-step"


def test_the_whole_question_can_be_read_in_a_longer_language(sit: Sit) -> None:
    person = sit("en_US", "qps-ploc")
    person.click("example_button")
    for name, text in (("volume_1", "100"), ("final_rate", "100"), ("basis", "5 mg/kg x 70 kg")):
        person.enter(name, text)
    for protocol in ("ceftazidime-seven-bag-tenfold", "three-bag-12-step", "five-bag-20-step"):
        choose(person, "protocol", find(protocol).name)
        message = person["protocol_message"]
        assert message.height() == message.heightForWidth(message.width())
