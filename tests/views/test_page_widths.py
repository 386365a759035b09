"""The pages at 1366 by 768 in the longest language: nothing is cut off, and the panels beside them keep their width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QSplitter, QTabWidget, QWidget

from desens_gui.app.languages import Translators, window_words
from desens_gui.core.edits.basic import with_stock, with_tubing
from desens_gui.core.edits.tubing import with_lines
from desens_gui.core.ground.model import made
from desens_gui.core.ground.units import CONCENTRATIONS, read_quantity
from desens_gui.core.rules.plan import Plan, Tubing
from desens_gui.store.example import example_plan
from tests.views.conftest import Person, Sit

LONGEST = "qps-ploc"
NO_LINES = "nothing is stated of the lines"


@pytest.fixture(params=["en-US", LONGEST])
def reader(request: pytest.FixtureRequest, sit: Sit, qapp: QApplication) -> Iterator[Person]:
    """At a window in a language, its forms too."""
    translators = Translators(window_words(request.param, "de_DE", 4), qapp)
    yield sit("de_DE", request.param)
    translators.remove()


def first_bag() -> Plan:
    """The published series with one line that is primed with the first bag: much is to be said about it."""
    plan = with_stock(example_plan(), read_quantity("5 mg/mL", CONCENTRATIONS)).plan
    tubing = made(Tubing, {"line_volume": "20 mL", "priming": "own-line", "flush": "20 mL"})
    return with_lines(with_tubing(plan, tubing).plan, priming="first-bag").plan


def pages_of(person: Person) -> Iterator[QWidget]:
    """Turn to each page, one after the other."""
    pages = person["pages"]
    assert isinstance(pages, QTabWidget)
    for at in range(pages.count()):
        if pages.isTabVisible(at):
            pages.setCurrentIndex(at)
            for _ in range(3):
                QApplication.processEvents()
            page = pages.currentWidget()
            assert page is not None
            yield page


def test_the_panels_beside_the_pages_keep_their_width_on_every_page(reader: Person) -> None:
    reader.window.start_plan(first_bag(), clean=True)
    splitter, scroll, panel = reader["splitter"], reader["order_scroll"], reader.window.order_panel
    assert isinstance(splitter, QSplitter)
    assert isinstance(scroll, QScrollArea)
    widths = set()
    for page in pages_of(reader):
        assert panel.width() <= scroll.viewport().width()
        assert panel.width() >= panel.minimumSizeHint().width()
        assert page.width() >= page.minimumSizeHint().width()
        left, _, right = splitter.sizes()
        widths.add((left, right))
    assert len(widths) == 1


@pytest.mark.parametrize("plan", [first_bag, example_plan], ids=["lines stated", NO_LINES])
def test_no_text_beside_the_delivery_is_cut_off(reader: Person, plan: object) -> None:
    assert callable(plan)
    reader.window.start_plan(plan(), clean=True)
    page = reader.program.delivery_page
    reader.window.show_page(page)
    for _ in range(3):
        QApplication.processEvents()
    scroll = reader["lines_scroll"]
    assert isinstance(scroll, QScrollArea)
    column = scroll.widget()
    assert column is not None
    assert column.width() <= scroll.viewport().width()
    labels = [one for one in column.findChildren(QLabel) if one.isVisible() and one.text()]
    assert labels
    for label in labels:
        right = label.mapTo(column, label.rect().topRight()).x()
        assert right <= scroll.viewport().width(), label.objectName()
        assert label.width() >= label.minimumSizeHint().width(), label.objectName()
        assert label.height() >= max(label.heightForWidth(label.width()), 0), label.objectName()


def test_the_delivery_is_read_without_scrolling_sideways(reader: Person) -> None:
    reader.window.start_plan(first_bag(), clean=True)
    reader.window.show_page(reader.program.delivery_page)
    for _ in range(3):
        QApplication.processEvents()
    assert reader.grid("delivery_steps").horizontalScrollBar().maximum() == 0
