"""What becomes of a draft: versions of others, a program that died, leaving; by real keys and clicks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.library import Library
from desens_gui.store.protocol_files import shipped
from tests.views.conftest import CONTROL, Person, Sit
from tests.views.test_editor import EDITOR, NEW, editor, four_bags, library, told

__all__ = ["library"]


def other_saves(library: Library, id_: str) -> Protocol:
    """A colleague saves the next version, with step 2 at 3 mL/h."""
    newest = library.find(id_)
    steps = (newest.steps[0], rebuilt(newest.steps[1], rate="3 mL/h"), *newest.steps[2:])
    return library.save(rebuilt(newest, steps=steps), "A. Other", date(2026, 3, 1))


def test_the_question_about_another_version_is_taken_back_when_the_draft_changes(
    person: Person, library: Library
) -> None:
    """Else its answer would save the text as it was then, and call what was typed since saved."""
    person.press(*EDITOR)
    person.enter("draft_author", "B. Meyer")
    person.click("editor_save")
    other_saves(library, "4-bags-16-steps-copy")
    person.enter("draft_source", "First edit")
    person.press(Qt.Key.Key_S, CONTROL)
    assert "meanwhile" in told(person)
    person.enter("draft_source", "Second edit")
    assert told(person) == ""
    person.press(Qt.Key.Key_S, CONTROL)
    assert "meanwhile" in told(person)
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Return)
    assert library.find("4-bags-16-steps-copy").source == "Second edit"
    assert editor(person).document.clean


def test_the_answer_to_another_version_holds_for_that_version_alone(person: Person, library: Library) -> None:
    person.press(*EDITOR)
    person.enter("draft_author", "B. Meyer")
    person.click("editor_save")
    other_saves(library, "4-bags-16-steps-copy")
    person.enter("draft_source", "Mine")
    person.press(Qt.Key.Key_S, CONTROL)
    other_saves(library, "4-bags-16-steps-copy")
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Return)
    assert "version 3" in told(person)
    assert library.find("4-bags-16-steps-copy").version == 3


def killed(person: Person) -> tuple[Path, bytes]:
    """The recovery file as a program that was killed leaves it; the draft itself is dropped."""
    file = next(Path(person.window._recovery).glob("draft-*.yaml"))
    kept = file.read_bytes()
    person.press(Qt.Key.Key_W, CONTROL)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Return)
    assert not file.exists()
    return file, kept


def test_a_recovered_new_draft_does_not_take_over_a_protocol_of_the_house(sit: Sit, library: Library) -> None:
    house = library.save(rebuilt(four_bags(), id="house"), "A. Other", date(2026, 3, 1))
    person = sit()
    editor(person).edit(four_bags())
    person.enter("draft_author", "B. Meyer")
    person.enter("draft_id", "house")
    person.press(Qt.Key.Key_S, CONTROL)
    assert "already" in told(person)
    file, kept = killed(person)
    file.write_bytes(kept)
    again = sit()
    again.press(Qt.Key.Key_Return)
    again.press(Qt.Key.Key_S, CONTROL)
    assert "already" in told(again)
    assert library.versions("house") == (house,)


def test_a_recovered_draft_is_based_on_the_version_it_was_begun_with(sit: Sit, library: Library) -> None:
    first = library.save(rebuilt(four_bags(), id="house"), "A. Other", date(2026, 3, 1))
    person = sit()
    editor(person).edit(first)
    person.enter("draft_author", "B. Meyer")
    person.enter("draft_source", "Mine")
    file, kept = killed(person)
    other_saves(library, "house")
    file.write_bytes(kept)
    again = sit()
    again.press(Qt.Key.Key_Return)
    again.press(Qt.Key.Key_S, CONTROL)
    assert "meanwhile" in told(again)
    assert library.find("house").version == 2


def test_editing_from_an_older_plan_asks_before_it_takes_a_colleagues_change_back(
    person: Person, library: Library
) -> None:
    """The plan carries version 1; version 2 runs step 2 at 3 mL/h instead of 2 mL/h."""
    first = library.save(rebuilt(four_bags(), id="house"), "A. Other", date(2026, 3, 1))
    person.window.start_plan(new_plan(made(Order, {"drug": "carboplatin", "dose": "500 mg"}), first))
    other_saves(library, "house")
    person.press(*EDITOR)
    assert "version 1" in person.text("editor_origin")
    person.enter("draft_author", "B. Meyer")
    person.press(Qt.Key.Key_S, CONTROL)
    assert "version 2 is newer" in told(person)
    assert "3 mL/h" in told(person)
    assert library.find("house").version == 2
    person.press(Qt.Key.Key_Return)  # what has the focus overwrites nothing
    assert library.find("house").version == 2


def test_a_plan_of_another_protocol_under_the_same_id_is_edited_as_a_copy(person: Person, library: Library) -> None:
    library.save(rebuilt(four_bags(), id="house", source="Ours"), "A. Other", date(2026, 3, 1))
    theirs = rebuilt(four_bags(), id="house", source="Theirs", version=1)
    person.window.start_plan(new_plan(made(Order, {"drug": "carboplatin", "dose": "500 mg"}), theirs))
    person.press(*EDITOR)
    assert editor(person).document.entry is None
    assert person.text("draft_id") != "house"


def test_the_window_closes_when_the_draft_is_not_to_be_saved(sit: Sit) -> None:
    person = sit()
    editor(person).edit(four_bags())
    person.enter("draft_source", "Mine")
    person.window.close()
    assert "is not saved" in told(person)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: not person.window.isVisible())


def test_an_unfinished_draft_can_be_kept_for_the_next_start(sit: Sit) -> None:
    person = sit()
    person.press(*NEW)
    person.enter("draft_name", "Half written")
    draft = editor(person).document.draft
    person.window.close()
    assert "next start" in told(person)
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: not person.window.isVisible())
    again = sit()
    assert "Half written" in told(again)
    again.press(Qt.Key.Key_Return)
    assert editor(again).document.draft == draft


def test_generated_steps_do_not_keep_the_citation_and_the_route_of_others(sit: Sit) -> None:
    """Aspirin is swallowed, by DeGregorio 2019; an infusion ladder put in its place is neither."""
    person = sit()
    aspirin = next(one for one in shipped() if one.route == "oral" and "DeGregorio" in one.source)
    editor(person).edit(aspirin)
    before = editor(person).document.draft
    person.press(Qt.Key.Key_G, CONTROL)
    inputs = {"starting_fraction": "1/1000", "bags": "3", "steps_per_bag": "4", "step_time": "15", "final_rate": "80"}
    for name, text in (inputs | {"volumes": "250; 250; 250"}).items():
        person.enter(f"ladder_{name}", text)
    person.click("generate_button")
    document = editor(person).document
    assert document.draft is not None
    header = document.draft.header
    assert (header["source"], header["date"], header["route"]) == ("Constructed", "", "iv-infusion")
    assert "1/1000" in header["note"]
    assert not document.draft.drugs
    assert not document.draft.strengths
    assert not [path for path, _ in header.texts if path.startswith("limits")]
    assert document.protocol() is None
    said = person.text("said")
    assert "Emptied" in said
    assert "date" in said
    assert ".;" not in said
    person.press(Qt.Key.Key_Z, CONTROL)
    assert document.draft == before
