"""What the protocol brings along on the first page: its drug, and what the dose is in it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desens_gui.core.ground.model import rebuilt
from desens_gui.store.library import site_library
from desens_gui.store.protocol_files import find
from tests.views.conftest import CONTROL, Person, Sit
from tests.views.test_library_page import choose

# the offscreen platform has no keyboard to grab for an open list
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)

ONE_DRUG, ANOTHER, TWO_DRUGS, NO_DRUG = (
    find(id_)
    for id_ in (
        "aspirin-oral-4-dose",
        "adalimumab-subcutaneous-6-dose",
        "antituberculosis-tenths-10-day",
        "two-bag-8-step",
    )
)


@pytest.fixture
def beginning(sit: Sit) -> Person:
    return sit()


def choose_protocol(person: Person, protocol: object) -> None:
    choose(person, "new_protocol", protocol.name)  # type: ignore[attr-defined]


# --- the drug --------------------------------------------------------------------------------------------------


def test_the_drug_of_a_protocol_goes_with_it(beginning: Person) -> None:
    choose_protocol(beginning, ONE_DRUG)
    assert beginning.text("new_drug") == "aspirin"
    choose_protocol(beginning, ANOTHER)
    assert beginning.text("new_drug") == "adalimumab"
    for neither in (TWO_DRUGS, NO_DRUG):
        choose_protocol(beginning, ONE_DRUG)
        choose_protocol(beginning, neither)
        assert beginning.text("new_drug") == ""


def test_the_drug_of_a_protocol_that_was_chosen_in_the_library_goes_with_it_too(beginning: Person) -> None:
    beginning.press(Qt.Key.Key_L, CONTROL)
    beginning.type(ONE_DRUG.name)
    beginning.press(Qt.Key.Key_Return)
    beginning.press(Qt.Key.Key_Return)
    assert beginning.text("new_drug") == "aspirin"
    beginning.enter("new_dose", "650 mg 1")  # refused: nothing begins
    choose_protocol(beginning, NO_DRUG)
    assert beginning.text("new_drug") == ""


@pytest.mark.parametrize("typed", ["ibuprofen", "aspirin"])
def test_a_drug_that_was_typed_stays_even_where_it_reads_the_same(beginning: Person, typed: str) -> None:
    choose_protocol(beginning, ONE_DRUG)
    beginning.enter("new_drug", typed)
    choose_protocol(beginning, ANOTHER)
    assert beginning.text("new_drug") == typed


def test_escape_leads_back_to_the_drug_that_was_brought_and_goes_with_its_protocol(beginning: Person) -> None:
    choose_protocol(beginning, ONE_DRUG)
    beginning.click("new_drug")
    beginning.type("x")
    beginning.press(Qt.Key.Key_Escape)
    assert beginning.text("new_drug") == "aspirin"
    choose_protocol(beginning, NO_DRUG)
    assert beginning.text("new_drug") == ""


def test_a_new_version_of_the_chosen_protocol_brings_its_own_drug(sit: Sit) -> None:
    library = site_library()
    own = library.save(
        rebuilt(NO_DRUG, id="ladder-of-ours", name="Our ladder", drugs=["ibuprofen"]), "A. Author", date(2026, 11, 1)
    )
    person = sit()
    choose_protocol(person, own)
    assert person.text("new_drug") == "ibuprofen"
    library.save(rebuilt(own, drugs=["naproxen"]), "A. Author", date(2026, 11, 2))
    person.press(Qt.Key.Key_L, CONTROL)  # which reads the library again
    person.press(Qt.Key.Key_L, CONTROL)
    assert person.text("new_drug") == "naproxen"


# --- the dose --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id_", "name", "meant", "asked"),
    [
        ("four-bag-16-step", "Total dose", "The total dose that was prescribed", "Type the total dose that was"),
        ("ceftazidime-seven-bag-tenfold", "Last single dose", "not the sum of all doses", "Type the last single dose"),
        ("prick-test-4-step", "Ordered dose", "This is a test series", "Type the dose that was ordered"),
    ],
)
def test_the_dose_is_called_what_it_is_in_the_chosen_protocol(
    beginning: Person, id_: str, name: str, meant: str, asked: str
) -> None:
    choose_protocol(beginning, find(id_))
    assert beginning.text("new_dose_label") == beginning["new_dose"].accessibleName() == name
    assert meant in beginning["new_dose"].toolTip()
    beginning.enter("new_drug", "cefazolin")
    beginning.click("start_button")
    assert beginning.text("refusal").startswith(asked)
