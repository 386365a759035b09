"""The letters under which buttons and menus are reached with Alt: one letter is one thing, wherever a person is."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QTabWidget

from desens_gui.app.actions import ACTIONS
from desens_gui.store.example import example_plan
from desens_gui.views.menus import MENUS
from desens_gui.widgets.library_list import LibraryList
from tests.views.conftest import Person, Sit


def _letter(text: str) -> str | None:
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found and found[1].upper()


def _nowhere(person: Person) -> None:
    """Look at the first page."""
    del person


def _plan(person: Person) -> None:
    person.window.start_plan(example_plan(), clean=True)


def _library(person: Person) -> None:
    _plan(person)
    person.window.actions_by_id["library"].trigger()


def _compared(person: Person) -> None:
    _library(person)
    view = person["protocols"]
    assert isinstance(view, LibraryList)
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1):
        view.selectionModel().setCurrentIndex(view.model().index(row, 0), rows)
    person.click("compare_button")


def _editor(person: Person) -> None:
    person.program.editor.edit_plan(example_plan())


def _generator(person: Person) -> None:
    _editor(person)
    person.program.editor.page.generate()


def _drugs(person: Person) -> None:
    person.window.actions_by_id["drugs"].trigger()


PLACES: tuple[Callable[[Person], None], ...] = (_nowhere, _plan, _library, _compared, _editor, _generator, _drugs)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__.strip("_"))
def test_no_letter_means_two_things_on_any_page(sit: Sit, place: Callable[[Person], None]) -> None:
    person = sit()
    place(person)
    pages = person.window.findChild(QTabWidget, "pages")
    assert pages is not None
    for at in range(pages.count() if place is _plan else 1):
        if place is _plan:
            pages.setCurrentIndex(at)
        for _ in range(3):
            QApplication.processEvents()
        texts = [person.window.menuBar().actions()[n].text() for n in range(len(MENUS))]
        texts += [one.text() for one in person.window.findChildren(QAbstractButton) if one.isVisible()]
        texts += [one.text() for one in person.window.findChildren(QLabel) if one.isVisible()]
        _assert_apart(texts)


def test_no_letter_means_two_things_in_any_menu(sit: Sit) -> None:
    person = sit()
    for name, _, _ in MENUS:
        menu = person.window.findChild(QMenu, name)
        assert menu is not None
        _assert_apart([action.text() for action in menu.actions()])


def test_every_action_has_a_letter() -> None:
    assert [spec.id for spec in ACTIONS if _letter(spec.text.source) is None] == []


def _assert_apart(texts: list[str]) -> None:
    found: dict[str, list[str]] = {}
    for text in texts:
        letter = _letter(text)
        if letter is not None:
            found.setdefault(letter, []).append(text)
    assert {letter: same for letter, same in found.items() if len(same) > 1} == {}
