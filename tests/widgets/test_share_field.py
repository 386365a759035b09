"""A share of the dose, typed in the decimal mark of the locale."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pytestqt.qtbot import QtBot

from desens_gui.app.languages import window_words
from desens_gui.core.ground.refusal import Refused
from desens_gui.widgets.share_field import ShareField


@pytest.fixture
def field(qtbot: QtBot) -> ShareField:
    field = ShareField()
    qtbot.addWidget(field)
    return field


@pytest.mark.parametrize(
    ("locale", "typed", "share", "written"),
    [
        ("en_US", "1/10000", Fraction(1, 10_000), "1/10000"),
        ("en_US", "0.01 %", Fraction(1, 10_000), "1/10000"),
        ("de_DE", "0,075 %", Fraction(3, 4000), "0,075 %"),
        ("fr_FR", " 100% ", Fraction(1), "1/1"),
    ],
)
def test_a_share_is_read_exactly(field: ShareField, locale: str, typed: str, share: Fraction, written: str) -> None:
    field.use_words(window_words("en-US", locale, 4))
    assert field.share(typed) == share
    assert field.read(typed) == written


def test_nothing_is_no_limit(field: ShareField) -> None:
    assert field.share("  ") is None
    assert not field.read("")


@pytest.mark.parametrize("typed", ["0.5", "1", "half", "5 mg/mL", "1/0", "200 %", "1/1,000", "-1/2", "0 %"])
def test_what_is_no_share_is_refused(field: ShareField, typed: str) -> None:
    with pytest.raises(Refused):
        field.share(typed)
