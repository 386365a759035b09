"""The open document: edits, undo and redo, files."""

from __future__ import annotations

import random
import weakref
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desens_gui.app.document import Change, Document
from desens_gui.core.edits.basic import Edited, with_final_rate, with_volumes
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import work_out
from desens_gui.store.plan_files import plan_text, read_plan, read_plan_file
from desens_gui.store.site_file import shipped_site

TITLE = Text("Tests", "an edit")
NEVER = Text("Tests", "never")


class Listener:
    """Keeps what a document says."""

    def __init__(self, document: Document) -> None:
        self.changes: list[Change] = []
        self.cleans: list[object] = []
        self.paths: list[object] = []
        document.changed.connect(self.changes.append)
        document.clean_changed.connect(self.cleans.append)
        document.path_changed.connect(self.paths.append)


def dosed(dose: int) -> Callable[[Plan], Plan]:
    def edit(plan: Plan) -> Plan:
        return rebuilt(plan, order=rebuilt(plan.order, dose=Quantity(Fraction(dose), "mg")))

    return edit


def set_dose(document: Document, dose: int, merge: str | None = None) -> Edited:
    return document.apply(dosed(dose), Said(Text("Tests", "dose {dose}"), {"dose": str(dose)}), merge)


def dose(document: Document) -> str:
    assert document.worked is not None
    return str(document.worked.plan.order.dose)


def plan_of(document: Document) -> Plan:
    assert document.worked is not None
    return document.worked.plan


def refuse(plan: Plan) -> Plan:
    raise Refused(NEVER)


def rated(plan: Plan, rate: str) -> Plan:
    return with_final_rate(plan, Quantity(Fraction(rate), "mL/h"))


def set_rate(document: Document, rate: str, merge: str | None = None) -> Edited:
    return document.apply(lambda plan: rated(plan, rate), TITLE, merge)


# ---------------------------------------------------------------- edits


def test_with_nothing_open_there_is_nothing_to_edit_or_save(document: Document, tmp_path: Path) -> None:
    assert document.worked is None
    assert document.clean
    assert document.title() == ""
    for attempt in (lambda: set_rate(document, "200"), lambda: document.save_as(tmp_path / "x.desens")):
        with pytest.raises(Refused, match=r"No plan is open\."):
            attempt()
    assert list(tmp_path.iterdir()) == []


def test_a_started_plan_is_worked_out_and_has_nothing_to_undo(document: Document, seed: Plan) -> None:
    told = Listener(document)
    document.start(seed)
    assert [change.before for change in told.changes] == [None]
    assert told.changes[0].after is document.worked
    assert document.worked is not None
    assert document.worked.plan is seed
    assert document.clean
    assert not document.undo_stack.canUndo()
    assert document.title() == "oxaliplatin 134 mg, not saved yet"


def test_an_edit_tells_both_plans_the_cells_it_changed_and_what_it_has_to_say(document: Document, seed: Plan) -> None:
    document.start(seed)
    before = document.worked
    told = Listener(document)
    says = Said(Text("Tests", "the final rate"))
    document.apply(lambda plan: Edited(rated(plan, "200"), says), TITLE)
    (change,) = told.changes
    assert change.before is before
    assert change.after is document.worked
    assert change.says is says
    assert change.marked == document.marked
    assert {Cell("steps", 16, name) for name in ("rate_mL_h", "time_min", "rise")} <= change.marked
    assert not [cell for cell in change.marked if cell.table == "steps" and cell.row < 16]
    assert told.cleans == [False]
    assert document.undo_stack.undoText() == "an edit"


def test_a_refused_edit_changes_nothing_and_is_no_step(document: Document, seed: Plan) -> None:
    document.start(seed)
    worked, told = document.worked, Listener(document)
    with pytest.raises(Refused, match="never"):
        document.apply(refuse, TITLE)
    assert document.worked is worked
    assert told.changes == told.cleans == []
    assert not document.undo_stack.canUndo()


def test_an_edit_that_cannot_be_worked_out_is_no_step(document: Document, seed: Plan) -> None:
    document.start(seed)
    worked, told = document.worked, Listener(document)

    def huge(plan: Plan) -> Plan:  # a valid recipe without a solution: the bags before the last give all there is
        return with_volumes(plan, [Quantity(Fraction(1), "mL")] * 3 + [Quantity(Fraction(500), "mL")])

    with pytest.raises(Refused):
        document.apply(huge, TITLE)
    assert document.worked is worked
    assert told.changes == []
    assert document.undo_stack.count() == 0


def test_an_edit_that_changes_nothing_is_no_step_and_keeps_the_marks(document: Document, seed: Plan) -> None:
    document.start(seed)
    set_rate(document, "200")
    marked, told = document.marked, Listener(document)
    set_rate(document, "200")
    assert document.undo_stack.count() == 1
    assert told.changes == []
    assert document.marked == marked


def test_an_edit_that_asks_is_taken_only_when_it_is_confirmed(document: Document, seed: Plan) -> None:
    document.start(seed)
    asking = Edited(rated(seed, "200"), Said(NEVER), asks=True)
    assert document.apply(lambda plan: asking, TITLE) is asking
    assert document.worked is not None
    assert document.worked.plan == seed
    assert document.undo_stack.count() == 0
    document.apply(lambda plan: asking, TITLE, take=True)
    assert document.worked.plan == asking.plan
    assert document.undo_stack.count() == 1


# ---------------------------------------------------------------- undo and redo


def test_undo_and_redo_put_whole_plans_back_and_mark_what_they_changed(document: Document, seed: Plan) -> None:
    document.start(seed)
    set_rate(document, "200")
    told = Listener(document)
    document.undo_stack.undo()
    assert plan_of(document) is seed
    assert told.cleans == [True]
    document.undo_stack.redo()
    assert plan_of(document) == rated(seed, "200")
    first, second = told.changes
    assert first.after is second.before
    assert first.marked == second.marked
    assert Cell("steps", 16, "rate_mL_h") in first.marked
    assert first.says is second.says is None
    assert told.cleans == [True, False]


def test_fifty_random_edits_undone_and_redone_come_to_the_same_plans_and_numbers(
    document: Document, seed: Plan
) -> None:
    chance = random.Random(7)
    document.start(seed)
    plans = [seed]
    while len(plans) <= 50:
        try:
            if chance.random() < 0.5:
                set_dose(document, chance.randint(50, 400))
            else:
                set_rate(document, str(chance.randint(90, 400)))
        except Refused:
            continue
        assert document.worked is not None
        if document.worked.plan != plans[-1]:
            plans.append(document.worked.plan)
    site = shipped_site()
    for plan in reversed(plans[:-1]):
        document.undo_stack.undo()
        assert document.worked == work_out(plan, site)
    assert not document.undo_stack.canUndo()
    assert document.clean
    for plan in plans[1:]:
        document.undo_stack.redo()
        assert document.worked == work_out(plan, site)
    assert not document.undo_stack.canRedo()


def test_a_jump_in_the_history_is_one_change(document: Document, seed: Plan) -> None:
    document.start(seed)
    for rate in ("170", "180", "190"):
        set_rate(document, rate)
    told = Listener(document)
    document.undo_stack.setIndex(1)
    assert document.worked is not None
    assert document.worked.plan == rated(seed, "170")
    assert told.changes[-1].after is document.worked


def test_typing_in_one_field_becomes_one_step(document: Document, seed: Plan) -> None:
    document.start(seed)
    for value in (135, 140, 150):
        set_dose(document, value, "order.dose")
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "dose 150"
    document.undo_stack.undo()
    assert dose(document) == "134 mg"
    document.undo_stack.redo()
    assert dose(document) == "150 mg"


def test_leaving_the_field_or_editing_another_one_begins_a_new_step(document: Document, seed: Plan) -> None:
    document.start(seed)
    set_dose(document, 135, "order.dose")
    document.end_merging()
    set_dose(document, 140, "order.dose")
    set_rate(document, "200", "final_rate")
    set_dose(document, 150, "order.dose")
    set_dose(document, 151)
    set_dose(document, 152)
    assert document.undo_stack.count() == 6


def test_typing_that_ends_where_it_began_is_no_step(document: Document, seed: Plan) -> None:
    document.start(seed)
    set_dose(document, 135, "order.dose")
    set_dose(document, 134, "order.dose")
    assert document.undo_stack.count() == 0
    assert document.clean
    assert dose(document) == "134 mg"
    set_dose(document, 140, "order.dose")
    document.undo_stack.undo()
    assert dose(document) == "134 mg"


def test_after_undo_typing_begins_a_new_step(document: Document, seed: Plan) -> None:
    document.start(seed)
    set_dose(document, 135, "order.dose")
    document.end_merging()
    set_dose(document, 140, "order.dose")
    document.undo_stack.undo()
    set_dose(document, 150, "order.dose")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert dose(document) == "135 mg"


def test_a_saved_step_is_not_typed_over(document: Document, seed: Plan, tmp_path: Path) -> None:
    document.start(seed)
    set_dose(document, 135, "order.dose")
    document.save_as(tmp_path / "a.desens")
    set_dose(document, 140, "order.dose")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert document.clean


# ---------------------------------------------------------------- files


def test_a_saved_plan_is_read_back_as_it_was(document: Document, seed: Plan, tmp_path: Path) -> None:
    path = tmp_path / "a plan.desens"
    document.start(seed)
    set_rate(document, "200")
    told = Listener(document)
    document.save_as(path)
    assert document.clean
    assert document.path == path
    assert document.title() == "a plan.desens"
    assert told.paths == [path]
    assert told.cleans == [True]
    assert read_plan(path) == rated(seed, "200")
    other = Document(document.site, document.words)
    other.open(path)
    assert other.worked == document.worked
    assert other.path == path
    assert other.clean


def test_undo_past_the_saved_plan_is_unsaved_and_redo_back_is_saved(
    document: Document, seed: Plan, tmp_path: Path
) -> None:
    document.start(seed)
    set_rate(document, "200")
    document.save_as(tmp_path / "a.desens")
    document.undo_stack.undo()
    assert not document.clean
    document.undo_stack.redo()
    assert document.clean


def test_a_plan_without_a_file_says_so(document: Document, seed: Plan) -> None:
    document.start(seed)
    with pytest.raises(Refused, match="has no file yet"):
        document.save()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"desens_plan": "2"}', "{}", "\0"])
def test_a_file_that_cannot_be_used_leaves_the_open_plan(
    content: str, document: Document, seed: Plan, tmp_path: Path
) -> None:
    path = tmp_path / "broken.desens"
    path.write_text(content, encoding="utf-8")
    document.start(seed)
    set_rate(document, "200")
    worked, told = document.worked, Listener(document)
    with pytest.raises(Refused) as refused:
        document.open(path)
    assert "broken.desens" in refused.value.where
    assert document.worked is worked
    assert document.undo_stack.count() == 1
    assert told.changes == told.paths == told.cleans == []


def test_a_file_with_a_plan_that_has_no_solution_leaves_the_open_plan(
    document: Document, seed: Plan, tmp_path: Path
) -> None:
    path = tmp_path / "no solution.desens"
    impossible = with_volumes(seed, [Quantity(Fraction(1), "mL")] * 3 + [Quantity(Fraction(500), "mL")])
    path.write_text(plan_text(impossible), encoding="utf-8")
    document.start(seed)
    worked = document.worked
    with pytest.raises(Refused):
        document.open(path)
    assert document.worked is worked
    assert document.path is None


def test_what_somebody_else_saved_meanwhile_is_not_overwritten(document: Document, seed: Plan, tmp_path: Path) -> None:
    path = tmp_path / "shared.desens"
    document.start(seed)
    document.save_as(path)
    theirs = plan_text(rated(seed, "180"))
    path.write_text(theirs, encoding="utf-8")
    set_rate(document, "200")
    with pytest.raises(Refused, match="changed by somebody else"):
        document.save()
    assert path.read_text(encoding="utf-8") == theirs
    assert not document.clean
    document.save_as(tmp_path / "mine.desens")
    document.save()
    path.unlink()
    document.save_as(path)
    path.unlink()
    document.save()
    assert read_plan(path) == rated(seed, "200")


def test_a_folder_that_cannot_be_written_leaves_everything_as_it_was(
    document: Document, seed: Plan, tmp_path: Path
) -> None:
    document.start(seed)
    set_rate(document, "200")
    told = Listener(document)
    with pytest.raises(Refused, match="cannot be written: no such file"):
        document.save_as(tmp_path / "nowhere" / "a.desens")
    assert not document.clean
    assert document.path is None
    assert told.paths == []


def test_a_file_that_reads_back_as_another_plan_is_not_put_in_its_place(
    document: Document, seed: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.desens"
    document.start(seed)
    document.save_as(path)
    set_rate(document, "200")
    monkeypatch.setattr(
        "desens_gui.app.document.plan_text", lambda _plan, record, prints: plan_text(seed, record, prints)
    )
    with pytest.raises(Refused, match="is not the plan that was written"):
        document.save()
    assert read_plan(path) == seed
    assert [file.name for file in tmp_path.iterdir()] == ["a.desens"]
    assert not document.clean


def test_a_closed_document_is_empty(document: Document, seed: Plan, tmp_path: Path) -> None:
    document.start(seed)
    set_rate(document, "200")
    document.save_as(tmp_path / "a.desens")
    set_rate(document, "210")
    told = Listener(document)
    document.close()
    assert document.worked is None
    assert document.path is None
    assert document.clean
    assert not document.undo_stack.canUndo()
    assert [(change.before, change.after) for change in told.changes] == [(None, None)]


def test_a_rescued_plan_is_not_saved_until_it_is_saved(document: Document, seed: Plan, tmp_path: Path) -> None:
    document.start(seed, tmp_path / "a.desens", clean=False)
    assert not document.clean
    set_rate(document, "200")
    document.undo_stack.undo()
    assert not document.clean
    document.save()
    assert document.clean


def test_another_plan_has_no_marks_and_no_history_of_the_last_one(document: Document, seed: Plan) -> None:
    document.start(seed)
    set_rate(document, "200")
    told = Listener(document)
    document.start(rated(seed, "100"))
    assert document.marked == frozenset()
    assert told.changes[-1].before is None
    assert not document.undo_stack.canUndo()
    document.undo_stack.undo()
    assert document.worked is not None
    assert document.worked.plan == rated(seed, "100")


def test_the_document_is_freed_when_nobody_holds_it(qapp: QApplication, english: Words, seed: Plan) -> None:
    document = Document(shipped_site(), english)
    document.start(seed)
    set_rate(document, "200")
    set_rate(document, "210")
    document.undo_stack.undo()
    alive = weakref.ref(document)
    del document
    assert alive() is None


def test_the_undo_text_is_said_in_the_language_of_the_window(qtbot: QtBot, english: Words, seed: Plan) -> None:
    spoken = Words("qps-ploc", {("Tests", "an edit"): "[åñ éðîţ]"}, english.typography)
    document = Document(shipped_site(), spoken)
    document.start(seed)
    set_rate(document, "200")
    assert document.undo_stack.undoText() == "[åñ éðîţ]"


def test_a_plan_keeps_its_record_and_a_copy_beside_it_is_another(
    document: Document, seed: Plan, tmp_path: Path
) -> None:
    document.start(seed)
    first = document.record
    assert first is not None
    document.save_as(tmp_path / "a.desens")
    set_rate(document, "200")
    document.save()
    document.undo_stack.undo()
    assert read_plan_file(tmp_path / "a.desens").record == document.record == first
    document.save_as(tmp_path / "a.desens")
    assert document.record == first
    document.save_as(tmp_path / "b.desens")
    copy = document.record
    assert read_plan_file(tmp_path / "b.desens").record == copy != first
    document.open(tmp_path / "a.desens")
    assert document.record == first
    document.close()
    assert document.record is None


def test_a_file_of_before_there_were_records_gets_one_that_saving_keeps(
    document: Document, seed: Plan, tmp_path: Path
) -> None:
    path = tmp_path / "old.desens"
    path.write_text(plan_text(seed), encoding="utf-8")
    document.open(path)
    given = document.record
    assert given is not None
    document.save()
    assert read_plan_file(path).record == given
