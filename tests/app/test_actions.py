"""The table of actions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desens_gui.app.actions import ACTIONS, ActionSpec, action_of
from desens_gui.core.ground.words import ENGLISH_WORDS

ICONS = {path.stem for path in (Path(__file__).parents[2] / "resources" / "icons").glob("*.svg")}
WITH_NAMES = pytest.mark.parametrize("spec", ACTIONS, ids=[spec.id for spec in ACTIONS])


def test_every_action_and_every_key_is_there_once() -> None:
    ids = [spec.id for spec in ACTIONS]
    keys = [QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys]
    assert len(ids) == len(set(ids))
    assert len(keys) == len(set(keys))
    assert "" not in keys


@WITH_NAMES
def test_an_action_has_a_name_a_text_a_key_and_a_tip(spec: ActionSpec, qapp: QApplication) -> None:
    action = action_of(spec, ENGLISH_WORDS, qapp)
    assert action.parent() is qapp
    assert action.objectName() == spec.id
    assert action.text().count("&") == 1
    assert action.isCheckable() is spec.checkable
    assert [key.toString() for key in action.shortcuts()] == [QKeySequence(key).toString() for key in spec.keys]
    assert spec.keys or spec.id == "about"
    assert action.toolTip()
    assert action.toolTip() != action.text()
    assert all(key in action.toolTip() for key in spec.keys[:1])
    action.setParent(None)


@WITH_NAMES
def test_the_icon_of_an_action_is_among_the_drawings(spec: ActionSpec) -> None:
    assert not spec.icon or spec.icon in ICONS


@WITH_NAMES
def test_no_key_is_one_that_types_text(spec: ActionSpec) -> None:
    assert all(re.match(r"(Ctrl|Alt)\+|F\d", key) for key in spec.keys)
