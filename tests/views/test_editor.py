"""The editor of protocols, by real keys and clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.library import Library, site_library
from desens_gui.store.protocol_files import protocol_of, read_protocol, shipped
from desens_gui.views.editor import Editor
from desens_gui.views.message_bar import MessageBar
from desens_gui.widgets.choice_field import ChoiceField
from desens_gui.widgets.draft_grid import DraftGrid
from desens_gui.widgets.entry_field import EntryField
from tests.views.conftest import CONTROL, SHIFT, Person, Sit

NEW, EDITOR = (Qt.Key.Key_N, CONTROL | SHIFT), (Qt.Key.Key_P, CONTROL | SHIFT)


@pytest.fixture
def library() -> Library:
    """The library of the window under test: that of the isolated profile."""
    return site_library()


def editor(person: Person) -> Editor:
    found = person.window.findChild(Editor)
    assert isinstance(found, Editor)
    return found


def grid(person: Person, name: str) -> DraftGrid:
    found = person[name]
    assert isinstance(found, DraftGrid)
    return found


def cells(person: Person, name: str, *texts: str) -> None:
    """Type texts from the current cell on, each ended with Enter: down the column."""
    for text in texts:
        person.type(text)
        person.press(Qt.Key.Key_Return)


def select_down(person: Person, rows: int) -> None:
    for _ in range(rows):
        person.press(Qt.Key.Key_Down, SHIFT)


def write_two_bags(person: Person) -> None:
    """The first protocol of docs/protocol-files.md, from nothing, by keys alone after the first click."""
    person.press(*NEW)
    for name, text in (
        ("draft_name", "2 bags, 8 steps of mine"),
        ("draft_source", "Constructed"),
        ("draft_date", "2026"),
    ):
        person.enter(name, text)
    choose(person, "draft_final_moves", "all-rates")
    person.enter("draft_final_rate", "80")
    person.go("draft_solutions", 1, "volume")
    cells(person, "draft_solutions", "250", "250")
    person.go("draft_solutions", 1, "content")
    cells(person, "draft_solutions", "1/10", "remainder")
    person.go("draft_steps", 1, "pace")
    cells(person, "draft_steps", *(f"1/{part} of final" for part in (16, 8, 4, 2, 8, 4, 2, 1)))
    person.go("draft_steps", 1, "from")
    person.type("1")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Up)
    select_down(person, 3)
    person.press(Qt.Key.Key_D, CONTROL)
    person.go("draft_steps", 5, "from")
    cells(person, "draft_steps", "2", "2", "2", "2")
    person.go("draft_steps", 1, "time")
    person.type("15")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Up)
    select_down(person, 6)
    person.press(Qt.Key.Key_D, CONTROL)
    person.type_into("draft_steps", 8, "extent", "until empty")


def choose(person: Person, name: str, keyword: str) -> None:
    """Choose as a click in the open list does (the list itself is a window of the system)."""
    field = person[name]
    assert isinstance(field, ChoiceField)
    field.setFocus()
    at = field.findData(keyword)
    field.setCurrentIndex(at)
    field.activated.emit(at)


def preview(person: Person, drug: str, dose: str) -> None:
    person.enter("preview_drug", drug)
    person.enter("preview_dose", dose)


def told(person: Person) -> str:
    bar = person.window.findChild(MessageBar)
    assert bar is not None
    return "" if bar.isHidden() else bar.text


def test_a_protocol_is_built_from_nothing_saved_and_used_in_a_plan(sit: Sit, library: Library) -> None:
    """Worked by hand in docs/protocol-files.md: 500 mg are 0.25 mg first, and 232.5 mL in 174.375 min last."""
    person = sit()
    write_two_bags(person)
    assert person.text("state") == "Complete: it can be saved and used."
    preview(person, "carboplatin", "500 mg")
    steps = editor(person).page.preview.document.worked
    assert steps is not None
    assert str(steps.solved.steps[0].dose) == "1/4"
    assert float(steps.solved.steps[-1].time_min or 0) == 174.375

    person.enter("draft_author", "B. Meyer")
    person.press(Qt.Key.Key_S, CONTROL)
    saved = library.find("2-bags-8-steps-of-mine")
    page = Path("docs/protocol-files.md").read_text("utf-8").partition("```yaml\n")[2].partition("```")[0]
    assert saved.recipe == protocol_of(page, "own.yaml").recipe
    assert (saved.author, saved.version, saved.saved is None) == ("B. Meyer", 1, False)
    assert not person.window.isWindowModified()
    assert person.text("editor_origin").endswith("from version 1")

    person.press(Qt.Key.Key_W, CONTROL)
    person.window.start_plan(new_plan(made(Order, {"drug": "carboplatin", "dose": "500 mg"}), saved))
    assert person.shown("steps", 8, "time_min") == "174.375"


def test_what_cannot_be_read_stays_in_its_cell_with_the_reason(sit: Sit) -> None:
    person = sit()
    person.press(*NEW)
    person.go("draft_steps", 1, "pace")
    person.type("5 mk/h")
    person.press(Qt.Key.Key_Return)
    assert "not a unit" in grid(person, "draft_steps").told()
    assert QApplication.focusWidget().objectName() == "cell_editor"  # type: ignore[union-attr]
    person.press(Qt.Key.Key_S, CONTROL)
    assert "not a unit" in grid(person, "draft_steps").told()
    person.press(Qt.Key.Key_W, CONTROL)
    assert editor(person).page.isVisible()
    for _ in "mk/h":
        person.press(Qt.Key.Key_Backspace)
    person.type("mL/h")
    person.press(Qt.Key.Key_Return)
    assert person.shown("draft_steps", 1, "pace") == "5 mL/h"


def test_a_step_with_only_a_rate_stands_and_the_old_numbers_say_that_they_are_old(person: Person) -> None:
    person.press(*EDITOR)
    assert editor(person).page.preview.document.worked is not None
    person.go("draft_steps", 4, "time")
    person.press(Qt.Key.Key_Delete)
    assert person.text("state") == "Still needed: Step 4, Time"
    assert "last numbers" in person.text("preview_message")
    assert person.index("draft_steps", 4, "time").data(Qt.ItemDataRole.ToolTipRole).startswith("An infusion step needs")
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.text("state").startswith("Complete")
    assert not editor(person).page.preview.findChild(type(person["preview_label"]), "preview_message").isVisible()  # type: ignore[union-attr]


def test_the_preview_follows_every_edit(person: Person) -> None:
    """16 mL/h instead of 1 mL/h in the first step: 16 times its dose of 0.000134 mg."""
    person.press(*EDITOR)
    person.type_into("draft_steps", 1, "pace", "16")
    worked = editor(person).page.preview.document.worked
    assert worked is not None
    assert float(worked.solved.steps[0].dose) == pytest.approx(16 * 0.000134)
    assert "rise" in {finding.id for finding in worked.findings}


def test_what_no_plan_can_follow_is_told_at_the_rule_it_is_about(person: Person) -> None:
    """200 mg in the first step alone leave nothing of 134 mg for bag 4."""
    person.press(*EDITOR)
    person.go("draft_steps", 1, "pace")
    person.press(Qt.Key.Key_Delete)
    person.type_into("draft_steps", 1, "extent", "200 mg")
    assert "remains" in person.text("state")
    assert "last numbers" in person.text("preview_message")


def test_f8_goes_to_what_is_missing(sit: Sit) -> None:
    person = sit()
    person.press(*NEW)
    assert person.text("state").startswith("Still needed: Name of the protocol")
    person.enter("draft_name", "Mine")
    assert person.text("draft_id") == "mine"
    person.enter("draft_source", "Constructed")
    person.enter("draft_date", "06/2019")
    person.press(Qt.Key.Key_F8)
    assert "is not a date" in person.text("draft_date_message")
    person.enter("draft_date", "2019")
    person.press(Qt.Key.Key_F8)
    assert grid(person, "draft_steps").hasFocus()


def test_a_shipped_protocol_is_copied_and_an_own_one_gets_a_new_version(person: Person, library: Library) -> None:
    person.press(*EDITOR)
    assert person.text("draft_id") == "4-bags-16-steps-copy"
    person.enter("draft_author", "B. Meyer")
    person.click("editor_save")
    assert library.find("4-bags-16-steps-copy").version == 1
    person.type_into("draft_steps", 1, "pace", "1.5")
    person.click("editor_save")
    versions = library.versions("4-bags-16-steps-copy")
    assert [version.version for version in versions] == [1, 2]
    assert versions[0].steps[0] != versions[1].steps[0]
    editor(person).edit(versions[1])
    assert person.text("editor_origin").endswith("from version 2")
    field = person.field("draft_id")
    assert field.isReadOnly()


def test_somebody_elses_version_is_not_passed_over(person: Person, library: Library) -> None:
    person.press(*EDITOR)
    person.enter("draft_author", "B. Meyer")
    person.click("editor_save")
    other = library.find("4-bags-16-steps-copy")
    library.save(other, "A. Other", other.saved)  # type: ignore[arg-type]
    person.type_into("draft_steps", 1, "pace", "1.5")
    person.click("editor_save")
    assert "newer" in told(person) or "meanwhile" in told(person) or "version 2" in told(person)
    assert len(library.versions("4-bags-16-steps-copy")) == 2
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Return)
    assert library.find("4-bags-16-steps-copy").version == 3


def test_an_id_that_is_taken_is_refused_at_its_field(person: Person, library: Library) -> None:
    person.press(*EDITOR)
    person.enter("draft_id", four_bags().id)
    person.enter("draft_author", "B. Meyer")
    person.click("editor_save")
    assert "already" in told(person)
    assert library.versions(four_bags().id) == (four_bags(),)


def test_without_an_author_nothing_is_saved(person: Person, library: Library) -> None:
    person.press(*EDITOR)
    person.press(Qt.Key.Key_S, CONTROL)
    assert told(person)
    person.press(Qt.Key.Key_Return)
    assert person["draft_author"].hasFocus()
    with pytest.raises(Refused):
        library.find("4-bags-16-steps-copy")


def test_what_is_not_saved_is_asked_about_before_it_is_left(person: Person) -> None:
    person.press(*EDITOR)
    person.type_into("draft_steps", 1, "pace", "1.5")
    assert person.window.isWindowModified()
    for ask in (lambda: person.press(Qt.Key.Key_W, CONTROL), lambda: person.press(*NEW), person.window.close):
        ask()
        assert "is not saved" in told(person)
        person.press(Qt.Key.Key_Escape)
        assert person.window.isVisible()
        assert person.shown("draft_steps", 1, "pace") == "1.5 mL/h"
    person.press(Qt.Key.Key_W, CONTROL)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Return)  # don't save
    assert editor(person).document.draft is None
    assert person["steps"].isVisible()


def test_an_open_draft_waits_while_the_plan_is_looked_at(person: Person) -> None:
    person.press(*EDITOR)
    person.type_into("draft_steps", 1, "pace", "1.5")
    person.press(*EDITOR)
    assert person["steps"].isVisible()
    assert person.worked.plan.recipe.steps[0] == four_bags().steps[0]
    person.press(*EDITOR)
    assert person.shown("draft_steps", 1, "pace") == "1.5 mL/h"


def four_bags() -> Protocol:
    return next(protocol for protocol in shipped() if protocol.id == "four-bag-16-step")


def test_undo_in_the_editor_leaves_the_plan_alone(person: Person) -> None:
    person.enter("dose", "150")
    person.press(*EDITOR)
    person.type_into("draft_steps", 1, "pace", "1.5")
    person.press(Qt.Key.Key_Z, CONTROL)
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.shown("draft_steps", 1, "pace") == "1 mL/h"
    person.press(*EDITOR)
    assert person.text("dose") == "150 mg"
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.text("dose") == "134 mg"


def test_a_block_from_a_spreadsheet_makes_the_table_grow(sit: Sit) -> None:
    person = sit()
    person.press(*NEW)
    person.go("draft_steps", 1, "from")
    QGuiApplication.clipboard().setText("1\t5 mL/h\t15\n1\t10 mL/h\t15\n2\t20 mL/h\t15\n")
    person.press(Qt.Key.Key_V, CONTROL)
    assert [person.shown("draft_steps", 3, name) for name in ("from", "pace", "time")] == ["2", "20 mL/h", "15 min"]
    draft = editor(person).document.draft
    assert draft is not None
    assert len(draft.steps) == 3
    assert grid(person, "draft_steps").row_count() == 4
    QGuiApplication.clipboard().setText("5 mL/h\t15\n7 mk/h\t15\n")
    person.go("draft_steps", 4, "pace")
    person.press(Qt.Key.Key_V, CONTROL)
    assert "steps 5" in grid(person, "draft_steps").told()
    assert editor(person).document.draft == draft
    assert grid(person, "draft_steps").row_count() == 4
    person.press(Qt.Key.Key_Z, CONTROL)
    assert editor(person).document.draft.steps == ()  # type: ignore[union-attr]


def test_rows_come_go_double_and_move_by_keys(person: Person) -> None:
    person.press(*EDITOR)
    person.go("draft_steps", 2, "pace")
    person.press(Qt.Key.Key_I, CONTROL)
    assert person.shown("draft_steps", 2, "pace") == ""
    person.press(Qt.Key.Key_Delete, CONTROL)
    person.go("draft_steps", 2, "pace")
    person.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [person.shown("draft_steps", step, "pace") for step in (1, 2)] == ["2 mL/h", "1 mL/h"]
    person.press(Qt.Key.Key_D, CONTROL | SHIFT)
    assert [person.shown("draft_steps", step, "pace") for step in (1, 2, 3)] == ["2 mL/h", "2 mL/h", "1 mL/h"]
    person.go("draft_solutions", 1, "volume")
    person.press(Qt.Key.Key_B, CONTROL)
    assert person.shown("draft_steps", 1, "from") == "2"
    person.go("draft_solutions", 2, "volume")
    person.press(Qt.Key.Key_B, CONTROL | SHIFT)
    assert "is used by" in grid(person, "draft_solutions").told()


def test_a_ladder_is_generated_as_one_step(sit: Sit) -> None:
    person = sit()
    person.press(*NEW)
    person.press(Qt.Key.Key_G, CONTROL)
    inputs = {
        "starting_fraction": "1/1000000",
        "bags": "4",
        "steps_per_bag": "4",
        "step_time": "15",
        "volumes": "250; 250; 250; 500",
    }
    for name, text in inputs.items():
        person.enter(f"ladder_{name}", text)
    person.click("generate_button")
    assert "Final rate" in person.text("generator_message")
    assert person["ladder_final_rate"].hasFocus()
    person.enter("ladder_final_rate", "160")
    person.click("generate_button")
    draft = editor(person).document.draft
    assert draft is not None
    assert (len(draft.solutions), len(draft.steps)) == (4, 16)
    assert draft.header["starting_fraction"] == "1/1000000"
    assert person.shown("draft_steps", 16, "extent") == "until empty"
    person.press(Qt.Key.Key_Z, CONTROL)
    assert editor(person).document.draft.steps == ()  # type: ignore[union-attr]


def test_a_series_of_swallowed_doses_is_generated_in_a_comma_locale(sit: Sit) -> None:
    person = sit("de_DE")
    person.press(*NEW)
    person.press(Qt.Key.Key_G, CONTROL)
    choose(person, "generator_way", "series")
    choose(person, "series_kind", "oral")
    for name, text in {"first": "0,5 mg", "ratio": "2", "interval": "30", "target": "31,5 mg"}.items():
        person.enter(f"series_{name}", text)
    person.click("generate_button")
    draft = editor(person).document.draft
    assert draft is not None
    assert person.shown("draft_steps", 1, "extent") == "0,5 mg"
    assert [step["dose"] for step in draft.steps[:3]] == ["0.5 mg", "1 mg", "2 mg"]
    assert person.text("preview_dose") == "31,5 mg"


def test_a_file_that_is_no_protocol_is_shown_as_far_as_it_can_be_read(
    sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "own.yaml"
    text = Path("tests/protocols/sound.yaml").read_text("utf-8").replace("rate: 5 mL/h", 'rate: "2,5 mL/h"')
    file.write_text(text, "utf-8")
    person = sit()
    monkeypatch.setattr(editor(person).files, "choose_to_open", lambda: file)
    person.press(Qt.Key.Key_O, CONTROL | SHIFT)
    assert "own.yaml, line" in told(person)
    person.press(Qt.Key.Key_Return)
    assert person.shown("draft_steps", 1, "pace") == "2,5 mL/h"
    assert person.index("draft_steps", 1, "pace").data(Qt.ItemDataRole.ToolTipRole).startswith("The comma in")
    person.type_into("draft_steps", 1, "pace", "2.5")
    assert person.text("state").startswith("Complete")


def test_a_protocol_is_exported_as_a_file_and_opened_again(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "out.yaml"
    person.press(*EDITOR)
    monkeypatch.setattr(editor(person).files, "choose_to_save", lambda: file)
    person.click("editor_export")
    written: Protocol = read_protocol(file)
    assert written.recipe == person.worked.plan.recipe
    file.write_text("nothing: [", "utf-8")
    editor(person).files.open_file(file)
    assert "out.yaml" in told(person)


def test_the_author_and_the_order_of_the_preview_are_remembered(sit: Sit, settings: object) -> None:
    person = sit()
    person.press(*NEW)
    person.enter("draft_author", "B. Meyer")
    preview(person, "carboplatin", "500 mg")
    person.press(Qt.Key.Key_W, CONTROL)
    again = sit()
    again.press(*NEW)
    assert again.text("draft_author") == "B. Meyer"
    assert (again.text("preview_drug"), again.text("preview_dose")) == ("carboplatin", "500 mg")


def test_what_was_typed_survives_the_end_of_the_program(sit: Sit) -> None:
    person = sit()
    person.press(*NEW)
    person.enter("draft_name", "Half written: #1")
    person.go("draft_steps", 1, "pace")
    cells(person, "draft_steps", "5")
    draft = editor(person).document.draft
    file = next((Path(person.window._recovery)).glob("draft-*.yaml"))
    kept = file.read_bytes()
    person.press(Qt.Key.Key_W, CONTROL)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Return)
    assert not file.exists()

    file.write_bytes(kept)  # as a program that was killed leaves it
    again = sit()
    assert "Half written" in told(again)
    again.press(Qt.Key.Key_Return)
    assert editor(again).document.draft == draft
    assert again.window.isWindowModified()
    assert not file.exists()


def test_further_tables_appear_when_they_are_asked_for_or_used(sit: Sit) -> None:
    person = sit()
    editor(person).edit(four_bags())
    person["show_tablets"].setFocus()
    person.press(Qt.Key.Key_Space)
    person.go("draft_tablets", 1, "name")
    cells(person, "draft_tablets", "aspirin 81 mg")
    person.type_into("draft_tablets", 1, "amount", "81 mg")
    person.type_into("draft_tablets", 1, "parts", "2")
    draft = editor(person).document.draft
    assert draft is not None
    assert dict(draft.tablets[0].texts) == {"name": "aspirin 81 mg", "amount": "81 mg", "parts": "2"}


@pytest.mark.parametrize("protocol", shipped(), ids=lambda protocol: protocol.id)
def test_every_shipped_protocol_opens_in_the_editor_complete(sit: Sit, protocol: Protocol) -> None:
    person = sit()
    editor(person).edit(protocol)
    assert person.text("state").startswith("Complete")
    finished = editor(person).document.protocol()
    assert finished is not None
    assert finished.recipe == protocol.recipe


def test_everything_a_person_uses_has_a_name_an_accessible_name_and_a_tooltip(person: Person) -> None:
    person.press(*EDITOR)
    person.press(Qt.Key.Key_G, CONTROL)
    page = editor(person).page
    used = [widget for widget in page.findChildren(EntryField) if widget.isVisible()]
    used += [page.grids["steps"], page.grids["solutions"]]  # type: ignore[list-item]
    assert len(used) > 25
    for widget in used:
        assert widget.objectName()
        assert widget.accessibleName(), widget.objectName()
        assert widget.toolTip(), widget.objectName()


def test_a_cell_in_the_grid_is_named_for_a_screen_reader(person: Person) -> None:
    person.press(*EDITOR)
    cell = person.index("draft_steps", 16, "pace")
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Step 16, Pace: 1 of final"
