"""The field for a quantity: it takes what was typed, or says why not, and never changes it unseen."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from fractions import Fraction

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.typed import read_typed_quantity
from desens_gui.core.ground.units import AMOUNTS, RATES, VOLUMES, Kind, Quantity
from desens_gui.core.ground.words import Words
from desens_gui.widgets.entry_field import EntryField, place_message
from desens_gui.widgets.number_field import QuantityField

TOO_SMALL = Text("Tests", "The bag is too small for {typed}.")

#: Qt's locale, and ours
LOCALES = [("C", "C"), ("de_DE", "de"), ("fr_FR", "fr"), ("es_ES", "es"), ("it_IT", "it")]
COMMA_LOCALES = [pair for pair in LOCALES if pair[0] != "C"]


class Form(QWidget):
    """A field with its message, and another thing that can have the focus."""

    def __init__(self, qtbot: QtBot, tag: str = "C", kinds: frozenset[Kind] = VOLUMES, unit: str | None = "mL") -> None:
        super().__init__()
        self.taken: list[str] = []
        layout = QFormLayout(self)
        self.field = QuantityField(self)
        self.field.setObjectName("volume")
        self.field.configure(Words(typography=typography(tag, 4)), kinds, unit)
        self.other = QLineEdit(self)
        layout.addRow("Volume", self.field)
        layout.addRow("Other", self.other)
        self.message = place_message(self.field)
        self.field.commit = self.take
        qtbot.addWidget(self)
        self.resize(300, 120)
        self.show()
        self.field.setFocus()
        qtbot.waitUntil(self.field.hasFocus)

    def take(self, typed: str) -> None:
        if typed.startswith("7"):
            raise Refused(TOO_SMALL, typed=typed)
        self.taken.append(typed)


def type_in(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def enter(field: QLineEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(("qt_name", "tag"), LOCALES)
@pytest.mark.parametrize("typed", ["0.5", "0,5", "2.75", "2,75", "0.25", "12.3456", "12,3456"])
def test_a_number_that_can_be_read_in_one_way_is_read_so_in_every_locale(
    qtbot: QtBot, qt_name: str, tag: str, typed: str
) -> None:
    QLocale.setDefault(QLocale(qt_name))
    form = Form(qtbot, tag)
    type_in(form.field, typed)
    assert form.field.quantity(form.field.text()) == Quantity(Fraction(typed.replace(",", ".")), "mL")
    enter(form.field)
    assert form.taken == [typed]
    assert not form.field.refusal
    mark = "." if tag == "C" else ","
    assert form.field.text() == typed.replace(",", mark).replace(".", mark) + " mL"


@pytest.mark.parametrize(("qt_name", "tag"), LOCALES)
@pytest.mark.parametrize("digits", ["1{}500", "12{}345", "250{}000"])
def test_what_can_be_a_group_of_thousands_is_refused_as_it_was_typed(
    qtbot: QtBot, qt_name: str, tag: str, digits: str
) -> None:
    QLocale.setDefault(QLocale(qt_name))
    form = Form(qtbot, tag)
    typed = digits.format("," if tag == "C" else ".")
    type_in(form.field, typed)
    enter(form.field)
    assert form.taken == []
    assert form.field.text() == typed
    assert typed in form.field.refusal


@pytest.mark.parametrize(("qt_name", "tag"), COMMA_LOCALES)
def test_a_comma_locale_takes_its_own_mark_before_three_digits(qtbot: QtBot, qt_name: str, tag: str) -> None:
    QLocale.setDefault(QLocale(qt_name))
    form = Form(qtbot, tag)
    type_in(form.field, "1,500")
    enter(form.field)
    assert form.taken == ["1,500"]
    assert form.field.quantity("1,500").value == Fraction(3, 2)
    assert form.field.text() == "1,5 mL"


@pytest.mark.parametrize(("qt_name", "tag"), LOCALES)
def test_what_the_field_writes_it_reads_back_in_every_locale(qtbot: QtBot, qt_name: str, tag: str) -> None:
    QLocale.setDefault(QLocale(qt_name))
    form = Form(qtbot, tag, AMOUNTS, None)
    for text in ("1296700 units", "0.134 mg", "1000 mg", "1234.5 mg"):
        number, unit = text.split()
        quantity = Quantity(Fraction(number), unit)
        form.field.show_quantity(quantity)
        assert form.field.quantity(form.field.text()) == quantity


def test_every_key_that_was_typed_stays(qtbot: QtBot) -> None:
    form = Form(qtbot)
    type_in(form.field, "1.5e3,,x mL'")
    assert form.field.text() == "1.5e3,,x mL'"


def test_enter_commits_once_and_goes_on(qtbot: QtBot) -> None:
    form = Form(qtbot)
    type_in(form.field, "300")
    enter(form.field)
    qtbot.waitUntil(form.other.hasFocus)
    assert form.taken == ["300"]


def test_leaving_the_field_commits(qtbot: QtBot) -> None:
    form = Form(qtbot)
    type_in(form.field, "300")
    QTest.keyClick(form.field, Qt.Key.Key_Tab)
    qtbot.waitUntil(form.other.hasFocus)
    assert form.taken == ["300"]


def test_leaving_a_field_in_which_nothing_was_typed_commits_nothing(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.field.show_quantity(Quantity(Fraction(250), "mL"))
    form.other.setFocus()
    qtbot.waitUntil(form.other.hasFocus)
    assert form.taken == []


def test_a_refusal_keeps_the_text_marks_the_field_and_says_why(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.field.show_quantity(Quantity(Fraction(250), "mL"))
    type_in(form.field, "700 mL")
    plain = form.field.grab().toImage()
    enter(form.field)
    assert form.field.text() == "700 mL"
    assert form.field.hasFocus()
    assert form.field.refusal == form.message.text() == "The bag is too small for 700 mL."
    assert form.message.isVisible()
    assert form.field.accessibleDescription() == form.field.refusal
    assert form.field.property("state") == "refused"
    assert form.field.grab().toImage() != plain
    assert form.taken == []


def test_a_refused_text_stays_when_the_field_is_left_and_typing_takes_the_reason_back(qtbot: QtBot) -> None:
    form = Form(qtbot)
    type_in(form.field, "700")
    form.other.setFocus()
    qtbot.waitUntil(form.other.hasFocus)
    assert form.field.text() == "700"
    assert form.message.isVisible()
    form.field.setFocus()
    QTest.keyClick(form.field, Qt.Key.Key_Home)
    QTest.keyClicks(form.field, "1")
    assert not form.message.isVisible()
    assert form.field.property("state") == ""
    enter(form.field)
    assert form.taken == ["1700"]


def test_escape_brings_back_what_was_last_taken(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.field.show_quantity(Quantity(Fraction(250), "mL"))
    type_in(form.field, "700")
    enter(form.field)
    QTest.keyClick(form.field, Qt.Key.Key_Escape)
    assert form.field.text() == "250 mL"
    assert not form.field.refusal
    assert not form.message.isVisible()
    assert form.taken == []


def test_while_typing_the_field_tells_how_it_reads_and_afterwards_what_was_typed(qtbot: QtBot) -> None:
    form = Form(qtbot)
    type_in(form.field, "0.25 L")
    assert form.field.note == "= 250 mL"
    assert form.field.accessibleDescription() == "= 250 mL"
    enter(form.field)
    assert form.field.text() == "250 mL"
    assert form.field.note == "typed: 0.25 L"


def test_a_text_written_as_the_program_writes_it_gets_no_note(qtbot: QtBot) -> None:
    form = Form(qtbot)
    type_in(form.field, "300 mL")
    assert form.field.note == ""
    enter(form.field)
    assert form.field.note == ""


def test_a_dose_keeps_the_unit_it_was_typed_in(qtbot: QtBot) -> None:
    form = Form(qtbot, "C", AMOUNTS, "mg")
    type_in(form.field, "0.5 g")
    enter(form.field)
    assert form.field.text() == "0.5 g"
    type_in(form.field, "150")
    assert form.field.note == "= 150 mg"


def test_a_change_from_elsewhere_does_not_overwrite_what_is_being_typed(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.field.show_text("250 mL")
    type_in(form.field, "30")
    form.field.show_text("100 mL")
    assert form.field.text() == "30"
    QTest.keyClick(form.field, Qt.Key.Key_Escape)
    assert form.field.text() == "100 mL"


def test_another_plan_does(qtbot: QtBot) -> None:
    form = Form(qtbot)
    type_in(form.field, "700")
    enter(form.field)
    form.field.reset("100 mL")
    assert form.field.text() == "100 mL"
    assert not form.field.refusal


@pytest.mark.parametrize("typed", ["11.98", "1"])
def test_the_plan_has_the_last_word_and_the_field_tells_what_was_typed(qtbot: QtBot, typed: str) -> None:
    form = Form(qtbot, "C", RATES, "mL/h")

    def take(_typed: str) -> None:
        form.field.show_text("12 mL/h")  # as a pump rounds it

    form.field.commit = take
    type_in(form.field, typed)
    enter(form.field)
    assert form.field.text() == "12 mL/h"
    assert form.field.note == f"typed: {typed}"
    assert form.field.commit_open()


def test_what_is_open_can_be_committed_from_outside_before_a_save(qtbot: QtBot) -> None:
    form = Form(qtbot)
    assert form.field.commit_open()
    type_in(form.field, "700")
    assert not form.field.commit_open()
    assert form.field.hasFocus()
    type_in(form.field, "300")
    assert form.field.commit_open()
    assert form.taken == ["300"]


def test_an_optional_quantity_can_be_emptied_and_no_other(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.field.show_text("20 mL")
    form.field.selectAll()
    QTest.keyClick(form.field, Qt.Key.Key_Delete)
    enter(form.field)
    assert form.field.refusal
    form.field.configure(Words(), VOLUMES, "mL", optional=True)
    enter(form.field)
    assert form.taken == [""]
    assert form.field.text() == ""


def test_undo_is_the_windows_as_long_as_nothing_is_typed(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.field.show_text("250 mL")

    def claims_undo() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "z")
        event.ignore()
        QApplication.sendEvent(form.field, event)
        return event.isAccepted()

    assert not claims_undo()
    QTest.keyClicks(form.field, "1")
    assert claims_undo()


def test_switching_to_another_program_does_not_commit_half_a_number(qtbot: QtBot) -> None:
    form = Form(qtbot)
    type_in(form.field, "1")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is other.windowHandle())
    assert form.taken == []
    assert form.field.text() == "1"


@pytest.mark.parametrize("layout", [QVBoxLayout, QHBoxLayout])
def test_the_message_finds_its_place_in_a_box_too(
    qtbot: QtBot, layout: Callable[[], QVBoxLayout | QHBoxLayout]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    outer = QVBoxLayout(parent)
    inner = layout()
    outer.addLayout(inner)
    field = EntryField(parent)
    inner.addWidget(field)
    message = place_message(field)
    assert inner.indexOf(message) == inner.indexOf(field) + 1


def test_a_field_without_a_layout_has_no_place_for_a_message(qtbot: QtBot) -> None:
    field = EntryField()
    qtbot.addWidget(field)
    with pytest.raises(TypeError, match="layout"):
        place_message(field)


def test_a_form_with_fields_is_freed_when_it_is_closed(qtbot: QtBot) -> None:
    class View(QWidget):
        def __init__(self) -> None:
            super().__init__()
            QVBoxLayout(self).addWidget(field := QuantityField(self))
            field.commit = self.take

        def take(self, typed: str) -> None: ...

    view = View()
    gone = weakref.ref(view)
    del view
    gc.collect()
    assert gone() is None


def test_the_fields_reader_is_the_programs_own() -> None:
    assert read_typed_quantity("0,5", VOLUMES, ".", "mL").value == Fraction(1, 2)
