"""The history of a document."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desens_gui.app.document import Document
from desens_gui.app.history import History
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.plan import Plan
from desens_gui.models.findings import FindingList
from desens_gui.models.steps import StepTable
from desens_gui.store.site_file import shipped_site
from tests.app.test_document import rated, set_rate


class Heard:
    """What a history has told since the last time."""

    def __init__(self, history: History) -> None:
        self._told: list[tuple[str, object]] = []
        history.travelled.connect(self._travelled)
        history.indexChanged.connect(self._index)
        history.canUndoChanged.connect(self._can_undo)
        history.canRedoChanged.connect(self._can_redo)
        history.cleanChanged.connect(self._clean)

    def take(self) -> list[tuple[str, object]]:
        told, self._told = self._told, []
        return told

    def _travelled(self, plan: Plan) -> None:
        assert plan.recipe.final_rate is not None
        self._told.append(("plan", str(plan.recipe.final_rate.rate.into("mL/h"))))

    def _index(self, index: int) -> None:
        self._told.append(("index", index))

    def _can_undo(self, can: bool) -> None:
        self._told.append(("undo", can))

    def _can_redo(self, can: bool) -> None:
        self._told.append(("redo", can))

    def _clean(self, clean: bool) -> None:
        self._told.append(("clean", clean))


@pytest.fixture
def history(qapp: QApplication, seed: Plan) -> Iterator[History]:
    history = History()
    history.begin(seed)
    yield history
    assert history.index() <= history.count()


def test_a_history_that_begins_has_nothing_to_undo_or_redo(history: History) -> None:
    heard = Heard(history)
    assert (history.count(), history.index(), history.isClean()) == (0, 0, True)
    assert (history.canUndo(), history.canRedo()) == (False, False)
    assert history.undoText() == history.redoText() == ""
    history.undo()
    history.redo()
    assert heard.take() == []


def test_each_step_back_and_forth_is_told_once(history: History, seed: Plan) -> None:
    heard = Heard(history)
    history.push("to 200", rated(seed, "200"), None)
    assert heard.take() == [("clean", False), ("undo", True), ("index", 1)]
    history.push("to 210", rated(seed, "210"), None)
    assert heard.take() == [("index", 2)]
    history.undo()
    assert heard.take() == [("plan", "200"), ("redo", True), ("index", 1)]
    assert (history.undoText(), history.redoText()) == ("to 200", "to 210")
    history.undo()
    assert heard.take() == [("plan", "160"), ("clean", True), ("undo", False), ("index", 0)]
    history.setIndex(2)
    assert heard.take() == [("plan", "210"), ("clean", False), ("undo", True), ("redo", False), ("index", 2)]


def test_a_new_step_after_undo_forgets_what_was_undone(history: History, seed: Plan) -> None:
    for rate in ("200", "210", "220"):
        history.push(rate, rated(seed, rate), None)
    history.setClean()
    history.setIndex(1)
    history.push("300", rated(seed, "300"), None)
    assert history.count() == 2
    assert not history.canRedo()
    history.undo()
    history.undo()
    assert not history.isClean()  # the plan that was saved is not in the history any more


def test_steps_of_one_key_are_joined_until_something_ends_it(history: History, seed: Plan) -> None:
    history.push("200", rated(seed, "200"), "rate")
    history.push("210", rated(seed, "210"), "rate")
    assert (history.count(), history.undoText()) == (1, "210")
    history.push("220", rated(seed, "220"), "other")
    history.push("230", rated(seed, "230"), "rate")
    assert history.count() == 3
    history.end_merging()
    history.push("240", rated(seed, "240"), "rate")
    assert history.count() == 4
    history.setClean()
    history.push("250", rated(seed, "250"), "rate")
    assert history.count() == 5
    history.undo()
    history.push("260", rated(seed, "260"), "rate")
    assert history.count() == 5


def test_joined_steps_that_end_where_they_began_cancel_each_other(history: History, seed: Plan) -> None:
    history.push("200", rated(seed, "200"), "rate")
    history.push("160", rated(seed, "160"), "rate")
    assert (history.count(), history.isClean()) == (0, True)


def test_a_document_in_a_cycle_with_its_models_is_collected_in_peace(
    qapp: QApplication, english: Words, seed: Plan
) -> None:
    """With a QUndoStack of Python commands this ends the program."""
    for _ in range(20):
        document = Document(shipped_site(), english)
        models = StepTable(document, document), FindingList(document, document)
        document.start(seed)
        for rate in ("200", "210", "220"):
            set_rate(document, rate)
        document.undo_stack.undo()
        assert models[0].rowCount() == 16
        del document, models
        gc.collect()
