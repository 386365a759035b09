"""The page of the protocols, driven by keys and mouse: looking, reading, comparing, using, retiring, importing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser

from desens_gui.core.compare.choosing import rank
from desens_gui.core.ground.model import rebuilt
from desens_gui.models.comparison_table import ROW_IDS
from desens_gui.models.library_table import COLUMN_IDS
from desens_gui.models.roles import EXACT_ROLE, ID_ROLE
from desens_gui.store.library import Library, site_library
from desens_gui.store.protocol_files import find, read_protocol, shipped
from desens_gui.views.library_page import LibraryPage
from desens_gui.widgets.choice_field import ChoiceField
from desens_gui.widgets.library_list import ComparisonView, LibraryList
from tests.plans import classic_plan
from tests.views.conftest import CONTROL, SHIFT, Person, Sit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)

SOUND = Path(__file__).parent.parent / "protocols" / "sound.yaml"


@pytest.fixture
def library() -> Library:
    return site_library()


def protocols(person: Person) -> LibraryList:
    view = person["protocols"]
    assert isinstance(view, LibraryList)
    return view


def page(person: Person) -> LibraryPage:
    found = person.window.findChild(LibraryPage)
    assert found is not None
    return found


def shown(person: Person) -> list[str]:
    model = protocols(person).model()
    return [str(model.index(at, 0).data(ID_ROLE)) for at in range(model.rowCount())]


def current(person: Person) -> str:
    return str(protocols(person).currentIndex().data(ID_ROLE))


def cell(person: Person, id_: str, column: str) -> str:
    model = protocols(person).model()
    return str(model.index(shown(person).index(id_), COLUMN_IDS.index(column)).data())


def about(person: Person) -> str:
    browser = person["about"]
    assert isinstance(browser, QTextBrowser)
    return browser.toPlainText()


def click_row(person: Person, id_: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = protocols(person)
    index = view.model().index(shown(person).index(id_), 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, view.visualRect(index).center())
    QApplication.processEvents()


def choose(person: Person, name: str, text: str) -> None:
    """Open a choice and choose a text in its list."""
    field = person[name]
    assert isinstance(field, ChoiceField)
    field.setFocus()
    person.press(Qt.Key.Key_F4)
    view = field.view()
    index = next(view.model().index(at, 0) for at in range(field.count()) if field.itemText(at) == text)
    view.setCurrentIndex(index)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QApplication.processEvents()


def side_by_side(person: Person) -> dict[str, list[str]]:
    view = person["comparison"]
    assert isinstance(view, ComparisonView)
    model = view.model()
    columns = range(model.columnCount())
    rows = {row: [str(model.index(at, column).data()) for column in columns] for at, row in enumerate(ROW_IDS)}
    return rows | {"": [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]}


@pytest.fixture
def looking(sit: Sit) -> Person:
    """Somebody who looks for a protocol, with no plan open."""
    person = sit()
    person.press(Qt.Key.Key_L, CONTROL)
    return person


# --- coming and going ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["key", "tool bar", "first page"])
def test_key_button_and_first_page_lead_to_the_protocols(sit: Sit, way: str) -> None:
    person = sit()
    if way == "key":
        person.press(Qt.Key.Key_L, CONTROL)
    else:
        person.click("look_button" if way == "first page" else "library_button")
    assert len(shown(person)) == len(shipped())
    assert QApplication.focusWidget() is person["search"]


def test_the_same_key_and_escape_lead_back_to_where_one_came_from(person: Person) -> None:
    for key, modifier in ((Qt.Key.Key_L, CONTROL), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)):
        person.press(Qt.Key.Key_L, CONTROL)
        assert page(person).isVisible()
        person.press(key, modifier)
        assert not page(person).isVisible()
        assert person["steps"].isVisible()


def test_nothing_is_done_to_a_grid_that_cannot_be_seen(person: Person) -> None:
    before = person.worked.plan
    person.go("steps", 3, "rate_mL_h")
    person.press(Qt.Key.Key_L, CONTROL)
    for key in (Qt.Key.Key_I, Qt.Key.Key_Delete, Qt.Key.Key_B):
        person.press(key, CONTROL)
    assert person.worked.plan == before
    assert not person.window.actions_by_id["insert-step"].isEnabled()
    person.press(Qt.Key.Key_Escape)
    assert person.window.actions_by_id["insert-step"].isEnabled()


def test_what_is_refused_in_the_plan_keeps_the_person_there(person: Person) -> None:
    person.click("dose")
    person.type("x")
    person.press(Qt.Key.Key_L, CONTROL)
    assert not page(person).isVisible()
    assert person.field("dose").refusal


# --- looking for one -------------------------------------------------------------------------------------------


def test_typing_anywhere_searches_and_arrows_choose(looking: Person) -> None:
    looking.type("prieto garcia")
    assert shown(looking) == ["four-bag-16-step", "five-bag-20-step"]
    looking.press(Qt.Key.Key_Down)
    assert current(looking) == "four-bag-16-step"
    looking.press(Qt.Key.Key_Down)
    assert current(looking) == "five-bag-20-step"
    assert about(looking).startswith("5 bags, 20 steps")
    looking.type("x")
    assert shown(looking) == []
    assert looking.text("count").startswith("None of")
    assert about(looking) == ""
    looking.press(Qt.Key.Key_Escape)
    assert len(shown(looking)) == len(shipped())


def test_filters_narrow_what_is_shown_and_show_all_takes_them_away(looking: Person) -> None:
    choose(looking, "route", "by mouth")
    assert {find(id_).route for id_ in shown(looking)} == {"oral"}
    choose(looking, "drug", "aspirin")
    assert set(shown(looking)) == {"aspirin-oral-4-dose", "aspirin-oral-10-dose"}
    choose(looking, "steps", "4")
    assert shown(looking) == ["aspirin-oral-4-dose"]
    looking.click("clear_button")
    assert len(shown(looking)) == len(shipped())
    choose(looking, "drug", "no drug in particular")
    assert all(not find(id_).drugs for id_ in shown(looking))


def test_time_and_starting_fraction_are_numbers_that_are_typed(sit: Sit) -> None:
    person = sit("de_DE")
    person.press(Qt.Key.Key_L, CONTROL)
    choose(person, "route", "IV infusion")
    person.enter("most_time", "5,7")
    assert "three-bag-12-step" in shown(person)  # 5 h 39 min 23 s are less than 5 h 42 min
    assert "four-bag-16-step" not in shown(person)
    person.enter("most_time", "340 min")
    assert "three-bag-12-step" in shown(person)
    person.enter("most_time", "339 min")
    assert "three-bag-12-step" not in shown(person)
    person.click("most_time")
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_Delete)
    person.press(Qt.Key.Key_Return)
    person.enter("most_fraction", "1/50000")
    assert {"three-bag-12-step", "four-bag-16-step"} <= set(shown(person))
    person.enter("most_fraction", "0,0001 %")
    assert "four-bag-16-step" in shown(person)
    assert "three-bag-12-step" not in shown(person)


@pytest.mark.parametrize(
    ("field", "typed"), [("most_time", "5 mg"), ("most_fraction", "0.5"), ("protocol_dose", "134")]
)
def test_what_cannot_be_read_stays_with_its_reason(looking: Person, field: str, typed: str) -> None:
    before = shown(looking)
    looking.enter(field, typed)
    assert looking.text(field) == typed
    assert looking.text(f"{field}_message")
    assert shown(looking) == before


def test_numbers_are_for_the_dose_that_is_typed(looking: Person) -> None:
    assert "100 mg" in looking.text("count")
    assert cell(looking, "carboplatin-doubling-13-step", "time") == "–"
    looking.enter("protocol_dose", "600 mg")
    assert "600 mg" in looking.text("count")
    assert cell(looking, "carboplatin-doubling-13-step", "time") != "–"
    assert cell(looking, "aspirin-oral-4-dose", "fraction") == "6.65 % of 609 mg"


def test_numbers_are_for_the_dose_of_the_open_plan(person: Person) -> None:
    person.press(Qt.Key.Key_L, CONTROL)
    assert person.text("protocol_dose") == "134 mg"
    assert not person["protocol_dose"].isEnabled()
    assert "134 mg, the dose of this plan" in person.text("count")
    click_row(person, "four-bag-16-step")
    assert "0.000134 mg" in about(person)


def test_heads_sort_by_numbers_and_a_third_click_brings_back_the_order(looking: Person) -> None:
    before = shown(looking)
    heads = protocols(looking).horizontalHeader()
    at = COLUMN_IDS.index("fraction")
    place = heads.sectionViewportPosition(at) + 10
    orders = []
    for _ in range(3):
        QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 5))
        orders.append(shown(looking))
    assert orders[0][0] == "paclitaxel-push-tenfold"
    assert orders[0] != before
    assert orders[2] == before


# --- reading one -----------------------------------------------------------------------------------------------


def test_the_right_side_tells_what_it_is_and_what_it_comes_to(looking: Person) -> None:
    click_row(looking, "four-bag-16-step")
    text = about(looking)
    for part in ("Prieto-García", "oxaliplatin", "1/1,000,000", "bag 4", "what the others leave of the dose", "×2.5"):
        assert part in text
    click_row(looking, "penicillin-v-oral-14-dose-units")
    assert "These are the numbers for the 1,296,700 units that it gives itself" in about(looking)


# --- side by side ----------------------------------------------------------------------------------------------


def test_chosen_protocols_stand_side_by_side_for_the_same_dose(looking: Person) -> None:
    looking.enter("protocol_dose", "134 mg")
    click_row(looking, "four-bag-16-step")
    click_row(looking, "three-bag-12-step", CONTROL)
    looking.click("compare_button")
    table = side_by_side(looking)
    assert table[""] == ["3 bags, 12 steps", "4 bags, 16 steps"]
    assert table["starting_fraction"] == ["1/50,000", "1/1,000,000"]
    assert table["prepared"][1] == "147.8 mg"
    looking.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("\t3 bags, 12 steps\t4 bags, 16 steps\n")
    looking.press(Qt.Key.Key_Left)
    assert about(looking).startswith("3 bags, 12 steps")
    looking.press(Qt.Key.Key_Escape)
    assert protocols(looking).isVisible()


def test_one_alone_stands_beside_the_open_plan_and_its_changes(person: Person) -> None:
    person.type_into("solutions", 1, "volume_mL", "100")
    person.press(Qt.Key.Key_L, CONTROL)
    click_row(person, "four-bag-16-step")
    person.click("compare_button")
    table = side_by_side(person)
    assert table[""] == ["This plan, as it is now", "4 bags, 16 steps"]
    assert table["starting_dose"] == ["0.000335 mg", "0.000134 mg"]


def test_one_alone_without_a_plan_is_nothing_to_compare(looking: Person) -> None:
    click_row(looking, "four-bag-16-step")
    looking.click("compare_button")
    assert looking.text("protocol_refusal").startswith("Choose two protocols or more")


def test_a_protocol_that_does_not_suit_the_order_says_why_in_its_column(person: Person) -> None:
    person.press(Qt.Key.Key_L, CONTROL)
    click_row(person, "penicillin-v-oral-14-dose-units")
    person.click("compare_button")
    table = side_by_side(person)
    assert "units" in table["given"][1]
    assert table["time_min"][1] == "–"


# --- using one -------------------------------------------------------------------------------------------------


def test_without_a_plan_enter_leads_to_a_new_one_with_this_protocol(looking: Person) -> None:
    looking.type("garcia 4 bags")
    looking.press(Qt.Key.Key_Down)
    looking.press(Qt.Key.Key_Return)
    assert looking.text("new_drug") == "oxaliplatin"
    assert QApplication.focusWidget() is looking["new_dose"]
    looking.type("87.5 mg")
    looking.press(Qt.Key.Key_Return)
    assert looking.worked.plan.protocol == find("four-bag-16-step")
    assert str(looking.worked.plan.order.dose) == "87.5 mg"


def test_in_a_plan_enter_follows_the_protocol_and_undo_takes_it_back(person: Person) -> None:
    before = person.worked.plan
    person.press(Qt.Key.Key_L, CONTROL)
    person.type("classic")
    person.press(Qt.Key.Key_Down)
    while current(person) != "three-bag-12-step":
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert person["steps"].isVisible()
    assert person.worked.plan.protocol.id == "three-bag-12-step"
    assert person.worked.plan.order == before.order
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.worked.plan == before


def test_what_would_be_lost_is_said_before_and_can_be_declined(person: Person) -> None:
    person.type_into("steps", 4, "rate_mL_h", "15")
    before = person.worked.plan
    person.press(Qt.Key.Key_L, CONTROL)
    click_row(person, "three-bag-12-step")
    person.click("use_here_button")
    assert person.window.bar.text == (
        "The plan would follow “3 bags, 12 steps” to the letter. Changes made to it would be gone: steps."
    )
    person.press(Qt.Key.Key_Escape)
    assert person.worked.plan == before
    person.click("use_here_button")
    person.press(Qt.Key.Key_Return)  # the choice by which nothing is lost has the keys
    assert person.worked.plan == before
    person.click("use_here_button")
    person.click("choice_1")
    assert person.worked.plan.protocol.id == "three-bag-12-step"


def test_a_question_about_one_plan_is_gone_with_it(person: Person) -> None:
    """Asked for one patient and answered for the next, it would change a plan that nobody asked about."""
    person.type_into("steps", 4, "rate_mL_h", "15")
    person.press(Qt.Key.Key_L, CONTROL)
    click_row(person, "three-bag-12-step")
    person.click("use_here_button")
    assert person.window.bar.isVisible()
    person.press(Qt.Key.Key_L, CONTROL)  # back to the plan
    assert not person.window.bar.isVisible()
    person.press(Qt.Key.Key_L, CONTROL)
    click_row(person, "three-bag-12-step")
    person.click("use_here_button")
    person.document.start(classic_plan(), clean=True)
    assert not person.window.bar.isVisible()


def test_a_choice_on_the_first_page_stays_when_somebody_retires_it(looking: Person, library: Library) -> None:
    looking.type("3 bags, 12 steps")
    looking.click("use_button")
    library.retire("three-bag-12-step")
    looking.press(Qt.Key.Key_L, CONTROL)  # which reads the library again
    looking.press(Qt.Key.Key_L, CONTROL)
    field = looking["new_protocol"]
    assert isinstance(field, ChoiceField)
    assert field.currentText() == "3 bags, 12 steps"


def test_the_whole_name_of_a_protocol_finds_that_one(looking: Person) -> None:
    """“3 bags, 12 steps” stands in the note of the two-bag ladder too, which starts 25 times as high."""
    looking.type("3 bags, 12 steps")
    assert current(looking) == "three-bag-12-step"
    looking.press(Qt.Key.Key_Return)
    looking.press(Qt.Key.Key_Return)
    field = looking["new_protocol"]
    assert isinstance(field, ChoiceField)
    assert field.currentText() == "3 bags, 12 steps"


def test_a_protocol_that_the_order_does_not_suit_is_refused_with_the_reason(person: Person) -> None:
    before = person.worked.plan
    person.press(Qt.Key.Key_L, CONTROL)
    click_row(person, "penicillin-v-oral-14-dose-units")
    person.click("use_here_button")
    assert person.worked.plan == before
    assert page(person).isVisible()
    assert "units" in person.text("protocol_refusal")


def test_a_new_plan_asks_about_the_open_one_first(person: Person) -> None:
    person.type_into("steps", 4, "rate_mL_h", "15")
    person.press(Qt.Key.Key_L, CONTROL)
    click_row(person, "three-bag-12-step")
    person.click("use_button")
    assert "not saved" in person.window.bar.text
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Return)  # don't save
    assert person.document.worked is None
    assert person["new_protocol"].property("currentText") == "3 bags, 12 steps"


# --- the library itself ----------------------------------------------------------------------------------------


def test_a_retired_protocol_is_offered_nowhere_until_it_is_restored(looking: Person, library: Library) -> None:
    click_row(looking, "three-bag-12-step")
    looking.click("retire_button")
    assert "for everybody" in looking.window.bar.text
    looking.press(Qt.Key.Key_Return)
    assert "three-bag-12-step" in shown(looking)
    looking.click("retire_button")
    looking.click("choice_1")
    assert "three-bag-12-step" not in shown(looking)
    assert [entry.item.id for entry in library.entries() if entry.retired] == ["three-bag-12-step"]
    looking.click("show_retired")
    click_row(looking, "three-bag-12-step")
    assert not looking["use_button"].isEnabled()
    assert cell(looking, "three-bag-12-step", "name") == "3 bags, 12 steps (retired)"
    protocols(looking).setFocus()
    looking.press(Qt.Key.Key_Return)
    assert "Restore it first" in looking.text("protocol_refusal")
    looking.press(Qt.Key.Key_L, CONTROL)
    field = looking["new_protocol"]
    assert isinstance(field, ChoiceField)
    names = [field.itemText(at) for at in range(field.count())]
    assert "3 bags, 12 steps" not in names
    looking.press(Qt.Key.Key_L, CONTROL)
    click_row(looking, "three-bag-12-step")
    looking.click("retire_button")
    assert not any(entry.retired for entry in library.entries())


Choose = Callable[[Path | None], None]


@pytest.fixture
def file_is(looking: Person) -> Choose:
    def choose_file(path: Path | None) -> None:
        files = page(looking).files
        files.choose_to_import = lambda: path  # type: ignore[method-assign]
        files.choose_to_export = lambda name: path  # type: ignore[method-assign]

    return choose_file


def test_nothing_is_imported_without_a_name(looking: Person, file_is: Choose, library: Library) -> None:
    file_is(SOUND)
    looking.click("import_button")
    assert looking.text("protocol_refusal").startswith("Say who saves it")
    assert QApplication.focusWidget() is looking["author"]
    assert not library.folder.exists()


def test_an_imported_file_is_shown_and_the_name_is_remembered(
    looking: Person, file_is: Choose, library: Library
) -> None:
    file_is(SOUND)
    looking.enter("author", "A. Author")
    looking.click("import_button")
    assert current(looking) == "sound"
    assert cell(looking, "sound", "origin") == "site, version 1"
    assert "A. Author" in about(looking)
    assert library.find("sound").author == "A. Author"


def test_a_file_that_says_something_else_under_a_known_id_is_asked_about(
    looking: Person, file_is: Choose, library: Library, tmp_path: Path
) -> None:
    file_is(SOUND)
    looking.enter("author", "A. Author")
    looking.click("import_button")
    other = tmp_path / "other.yaml"
    other.write_text(SOUND.read_text(encoding="utf-8") + "note: Slower.\n", encoding="utf-8")
    file_is(other)
    looking.click("import_button")
    assert "says something else" in looking.window.bar.text
    looking.press(Qt.Key.Key_Escape)
    assert len(library.versions("sound")) == 1
    looking.click("import_button")
    looking.press(Qt.Key.Key_Return)  # as its next version
    assert [protocol.note for protocol in library.versions("sound")] == ["", "Slower."]


def test_a_file_that_cannot_be_used_is_refused_with_its_line(
    looking: Person, file_is: Choose, library: Library, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(SOUND.read_text(encoding="utf-8").replace("250 mL", "0,5 mL", 1), encoding="utf-8")
    file_is(bad)
    looking.enter("author", "A. Author")
    looking.click("import_button")
    assert looking.text("protocol_refusal").startswith("bad.yaml, line ")
    assert not library.folder.exists()


def test_the_chosen_protocol_is_written_into_a_file(looking: Person, file_is: Choose, tmp_path: Path) -> None:
    file_is(tmp_path / "out.yaml")
    click_row(looking, "four-bag-16-step")
    looking.click("export_protocol_button")
    assert read_protocol(tmp_path / "out.yaml") == find("four-bag-16-step")
    file_is(tmp_path / "gone" / "out.yaml")
    looking.click("export_protocol_button")
    assert "cannot be written" in looking.text("protocol_refusal")


def test_damaged_files_are_told_and_what_others_save_is_seen_the_next_time(sit: Sit, library: Library) -> None:
    person = sit()
    library.import_file(SOUND, "B. Author", date(2026, 11, 21))
    (library.folder / "broken.v1.yaml").write_text("desens_protocol: 1\n", encoding="utf-8")
    person.press(Qt.Key.Key_L, CONTROL)
    assert "sound" in shown(person)
    assert person.text("problem").startswith("A file of the site’s library cannot be used. broken.v1.yaml, line 1: ")


# --- a plan and the library ------------------------------------------------------------------------------------


def test_a_plan_says_when_the_library_has_a_newer_version_and_keeps_its_own(
    sit: Sit, library: Library, tmp_path: Path
) -> None:
    first = library.import_file(SOUND, "A. Author", date(2026, 11, 20))
    person = sit()
    person.press(Qt.Key.Key_L, CONTROL)
    click_row(person, "sound")
    person.click("use_button")
    for typed, text in (("new_drug", "carboplatin"), ("new_dose", "600 mg")):
        person.enter(typed, text)
    if person.document.worked is None:
        person.click("start_button")
    assert person.worked.plan.protocol == first
    assert person.text("protocol_name") == f"protocol: {first.name}"
    library.save(rebuilt(first, note="Slower."), "B. Author", date(2026, 11, 21))
    person.press(Qt.Key.Key_L, CONTROL)
    person.press(Qt.Key.Key_L, CONTROL)
    assert person.text("protocol_name") == f"protocol: {first.name} – the library has version 2"
    assert person.worked.plan.protocol == first
    field = person["protocol"]
    assert isinstance(field, ChoiceField)
    assert field.currentText() == f"{first.name} (as this plan has it)"
    assert field.currentData() == first


def test_a_plan_of_another_hospital_s_protocol_keeps_it_and_says_that_ours_differs(person: Person) -> None:
    plan = person.worked.plan
    other = rebuilt(plan.protocol, note="As another hospital does it.")
    person.window.start_plan(rebuilt(plan, protocol=other))
    assert person.text("protocol_name") == "protocol: 4 bags, 16 steps – the library’s is another one by now"
    field = person["protocol"]
    assert isinstance(field, ChoiceField)
    assert field.currentData() == other
    assert [field.itemText(at) for at in range(2)] == [
        "4 bags, 16 steps (as this plan has it)",
        shipped()[0].name,
    ]


def test_shift_and_arrows_choose_several(looking: Person) -> None:
    looking.press(Qt.Key.Key_Down)
    looking.press(Qt.Key.Key_Down, SHIFT)
    looking.press(Qt.Key.Key_Down, SHIFT)
    looking.click("compare_button")
    assert len(side_by_side(looking)[""]) == 3


def test_the_first_fraction_is_the_plan_s_own_to_the_last_digit(person: Person) -> None:
    person.press(Qt.Key.Key_L, CONTROL)
    model = protocols(person).model()
    at = shown(person).index("four-bag-16-step")
    exact = model.index(at, COLUMN_IDS.index("fraction")).data(EXACT_ROLE)
    assert exact == person.worked.solved.total.first_fraction == Fraction(1, 1_000_000)


@pytest.mark.parametrize("locale", ["en_US", "de_DE"])
def test_no_number_of_the_list_is_cut_off(sit: Sit, locale: str) -> None:
    person = sit(locale, "qps-ploc")
    person.press(Qt.Key.Key_L, CONTROL)
    view = protocols(person)
    for column in ("solutions", "steps", "time", "fraction"):
        at = COLUMN_IDS.index(column)
        assert view.columnWidth(at) >= view.sizeHintForColumn(at)


# --- where one stays -------------------------------------------------------------------------------------------


def retire(person: Person, *, by_keys: bool) -> None:
    """Press the button and confirm what it asks."""
    if by_keys:
        person["retire_button"].setFocus()
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Return):
            person.press(key)
    else:
        person.click("retire_button")
        person.click("choice_1")


@pytest.mark.parametrize("by_keys", [True, False])
@pytest.mark.parametrize("text", ["", "carboplatin"])
@pytest.mark.parametrize("place", ["in the middle", "last", "first"])
def test_after_retire_one_stays_beside_it_with_the_keys_where_they_were(
    looking: Person, by_keys: bool, text: str, place: str
) -> None:
    looking.type(text)
    ids = shown(looking)
    at = {"in the middle": 3, "last": len(ids) - 1, "first": 0}[place]
    click_row(looking, ids[at])
    retire(looking, by_keys=by_keys)
    left = [*ids[:at], *ids[at + 1 :]]
    assert shown(looking) == left
    neighbour = left[min(at, len(left) - 1)]
    assert current(looking) == neighbour
    assert [str(index.data(ID_ROLE)) for index in protocols(looking).selectionModel().selectedRows()] == [neighbour]
    assert find(neighbour).name in about(looking)
    assert (
        protocols(looking)
        .visualRect(protocols(looking).currentIndex())
        .intersects(protocols(looking).viewport().rect())
    )
    assert looking["retire_button"].hasFocus()


def test_in_a_sorted_list_the_neighbour_is_the_one_that_stands_there(looking: Person) -> None:
    head = protocols(looking).horizontalHeader()
    protocols(looking).sortByColumn(COLUMN_IDS.index("name"), Qt.SortOrder.DescendingOrder)
    assert head.sortIndicatorSection() == COLUMN_IDS.index("name")
    ids = shown(looking)
    click_row(looking, ids[5])
    retire(looking, by_keys=True)
    assert current(looking) == ids[6]


def test_the_only_one_that_is_shown_leaves_nothing_behind(looking: Person) -> None:
    looking.type("3 bags, 12 steps")
    for id_ in shown(looking)[1:]:
        click_row(looking, id_)
        retire(looking, by_keys=False)
    retire(looking, by_keys=False)
    assert shown(looking) == []
    assert not looking["retire_button"].isEnabled()


def test_a_search_goes_on_to_the_next_best_when_somebody_else_retires_its_hit(
    looking: Person, library: Library
) -> None:
    looking.type("4 bags")
    hit = current(looking)
    library.retire(hit)
    looking.press(Qt.Key.Key_L, CONTROL)
    looking.press(Qt.Key.Key_L, CONTROL)  # which reads the library again
    best = min(shown(looking), key=lambda id_: rank("4 bags", find(id_)))
    assert hit not in shown(looking)
    assert current(looking) == best
