"""The step table as a model: what it shows, what it says when something changes, and how it is typed into."""

from __future__ import annotations

import random
from fractions import Fraction
from functools import partial

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desens_gui.app.document import Change, Document
from desens_gui.app.languages import window_words
from desens_gui.core.edits.basic import (
    with_order,
    with_pump,
    with_volumes,
)
from desens_gui.core.edits.rows import (
    insert_step,
    move_step,
    remove_steps,
)
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import Plan
from desens_gui.models.roles import (
    BAG_ROLE,
    CELL_ROLE,
    EDITABLE_ROLE,
    EXACT_ROLE,
    MARKED_ROLE,
    SEVERITY_ROLE,
    TAKE_ROLE,
)
from desens_gui.models.steps import StepTable
from desens_gui.store.site_file import shipped_site
from tests.models.drawn import Mirror, Signals, drawn, table
from tests.plans import seed_plan

TITLE = Text("Tests", "an edit")
STEP, BAG, RATE, TIME, VOLUME, DOSE, SUM, SHARE, SUM_ML, RISE, STARTS = range(11)

SEED = """
    Step | Bag | Rate mL/h | Time min | Volume mL |  Dose mg | Cumulative mg | Of total | Cum. mL |  Rise | Starts
       1 |   1 |         1 |       15 |      0.25 | 0.000134 |      0.000134 | 0.0001 % |    0.25 |       |  09:00
       2 |   1 |         2 |       15 |       0.5 | 0.000268 |      0.000402 | 0.0003 % |    0.75 |    ×2 |  09:15
       3 |   1 |         5 |       15 |      1.25 |  0.00067 |      0.001072 | 0.0008 % |       2 |  ×2.5 |  09:30
       4 |   1 |        10 |       15 |       2.5 |  0.00134 |      0.002412 | 0.0018 % |     4.5 |    ×2 |  09:45
       5 |   2 |         2 |       15 |       0.5 |  0.00268 |      0.005092 | 0.0038 % |       5 |    ×2 |  10:00
       6 |   2 |         5 |       15 |      1.25 |   0.0067 |       0.01179 | 0.0088 % |    6.25 |  ×2.5 |  10:15
       7 |   2 |        10 |       15 |       2.5 |   0.0134 |       0.02519 | 0.0188 % |    8.75 |    ×2 |  10:30
       8 |   2 |        20 |       15 |         5 |   0.0268 |       0.05199 | 0.0388 % |   13.75 |    ×2 |  10:45
       9 |   3 |         5 |       15 |      1.25 |    0.067 |         0.119 | 0.0888 % |      15 |  ×2.5 |  11:00
      10 |   3 |        10 |       15 |       2.5 |    0.134 |         0.253 | 0.1888 % |    17.5 |    ×2 |  11:15
      11 |   3 |        20 |       15 |         5 |    0.268 |         0.521 | 0.3888 % |    22.5 |    ×2 |  11:30
      12 |   3 |        40 |       15 |        10 |    0.536 |         1.057 | 0.7888 % |    32.5 |    ×2 |  11:45
      13 |   4 |        20 |       15 |         5 |    1.329 |         2.386 |  1.781 % |    37.5 | ×2.48 |  12:00
      14 |   4 |        40 |       15 |        10 |    2.659 |         5.045 |  3.765 % |    47.5 |    ×2 |  12:15
      15 |   4 |        80 |       15 |        20 |    5.318 |         10.36 |  7.734 % |    67.5 |    ×2 |  12:30
      16 |   4 |       160 |  174.375 |       465 |    123.6 |           134 |    100 % |   532.5 |    ×2 |  12:45
"""


@pytest.fixture
def steps(document: Document, seed: Plan, qtmodeltester: ModelTester) -> StepTable:
    model = StepTable(document, document)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # and from now on at every signal
    document.start(seed)
    return model


def typed(model: StepTable, row: int, column: int, text: str) -> bool:
    return model.setData(model.index(row, column), text, Qt.ItemDataRole.EditRole)


# ---------------------------------------------------------------- what it shows


def test_the_published_plan_is_shown_as_it_was_published(steps: StepTable) -> None:
    assert drawn(steps) == table(SEED)


def test_an_empty_document_has_no_rows(document: Document) -> None:
    model = StepTable(document, document)
    assert model.rowCount() == 0
    assert model.headerData(DOSE, Qt.Orientation.Horizontal) == "Dose "
    assert model.data(model.index(0, 0)) is None


def test_a_cell_has_no_cells_of_its_own(steps: StepTable) -> None:
    assert steps.rowCount(steps.index(0, 0)) == steps.columnCount(steps.index(0, 0)) == 0


def test_display_and_edit_are_texts_and_the_exact_value_travels_beside(steps: StepTable) -> None:
    index = steps.index(5, SUM)
    assert index.data() == "0.01179"
    assert index.data(Qt.ItemDataRole.EditRole) == "0.011792"
    assert index.data(EXACT_ROLE) == Fraction("0.011792")
    for row in range(16):
        for column in range(steps.columnCount()):
            cell = steps.index(row, column)
            assert isinstance(cell.data(), str)
            assert isinstance(cell.data(Qt.ItemDataRole.EditRole), str)
            assert isinstance(cell.data(EXACT_ROLE), Fraction | None)


def test_a_value_without_an_end_of_decimals_is_exact_beside_and_marked_in_the_text(
    steps: StepTable, document: Document
) -> None:
    typed(steps, 15, RATE, "140")
    assert steps.index(15, TIME).data() == "≈ 199.3"
    assert steps.index(15, TIME).data(EXACT_ROLE) == Fraction(465 * 60, 140)


def test_inputs_are_white_computed_cells_grey_and_all_can_be_typed_into_but_numbers_and_shares(
    steps: StepTable,
) -> None:
    white = {column for column in range(11) if steps.index(0, column).data(EDITABLE_ROLE)}
    assert white == {BAG, RATE, TIME}
    assert {column for column in range(11) if steps.index(15, column).data(EDITABLE_ROLE)} == {BAG, RATE}
    typable = {c for c in range(11) if steps.flags(steps.index(0, c)) & Qt.ItemFlag.ItemIsEditable}
    assert typable == set(range(11)) - {STEP, SHARE}


def test_each_cell_tells_its_place_in_the_plan_and_is_found_by_it(steps: StepTable) -> None:
    assert steps.index(2, RATE).data(CELL_ROLE) == Cell("steps", 3, "rate_mL_h")
    assert steps.index(2, STEP).data(CELL_ROLE) is None
    assert steps.index_of(Cell("steps", 3, "rate_mL_h")) == steps.index(2, RATE)
    assert steps.index_of(Cell("steps", 6, "cumulative_dose")) == steps.index(5, SUM)
    for elsewhere in (Cell("steps", 17, "dose"), Cell("solutions", 1, "volume_mL"), Cell("steps", 1, "at_vein")):
        assert not steps.index_of(elsewhere).isValid()


def test_only_the_bag_column_carries_a_bag(steps: StepTable) -> None:
    assert [steps.index(row, BAG).data(BAG_ROLE) for row in (0, 4, 8, 12)] == [1, 2, 3, 4]
    assert {steps.index(0, column).data(BAG_ROLE) for column in range(11) if column != BAG} == {None}


def test_a_finding_marks_its_cell_and_speaks_in_its_tooltip(steps: StepTable, document: Document) -> None:
    assert steps.index(12, RISE).data(SEVERITY_ROLE) is None
    volumes = [Quantity(Fraction(volume), "mL") for volume in (250, 250, 250, 250)]
    document.apply(lambda plan: with_volumes(plan, volumes), TITLE)
    assert steps.index(12, RISE).data() == "×4.961"
    assert steps.index(12, RISE).data(SEVERITY_ROLE) == "red"
    tip = steps.index(12, RISE).data(Qt.ItemDataRole.ToolTipRole)
    assert "compares step 13" in tip
    assert "×4.961" in tip
    assert steps.index(11, RISE).data(SEVERITY_ROLE) is None


def test_a_screen_reader_is_told_row_column_and_value(steps: StepTable) -> None:
    assert steps.index(2, RATE).data(Qt.ItemDataRole.AccessibleTextRole) == "Step 3, Rate mL/h: 5"


def test_headings_explain_themselves(steps: StepTable) -> None:
    for column in range(steps.columnCount()):
        assert steps.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert steps.headerData(0, Qt.Orientation.Vertical) is None
    assert steps.headerData(99, Qt.Orientation.Horizontal) is None


@pytest.mark.parametrize(("locale", "shown"), [("C", "174.375"), ("de", "174,375"), ("fr", "174,375")])
def test_numbers_are_written_and_read_in_the_locale(locale: str, shown: str, qtbot: QtBot, seed: Plan) -> None:
    document = Document(shipped_site(), window_words("en-US", locale, 4))
    document.start(seed)
    model = StepTable(document, document)
    assert model.index(15, TIME).data() == model.index(15, TIME).data(Qt.ItemDataRole.EditRole) == shown
    assert typed(model, 0, RATE, "1,5")
    assert typed(model, 1, RATE, "2.5")
    assert model.index(0, RATE).data(EXACT_ROLE) == Fraction("1.5")
    assert model.index(1, RATE).data(EXACT_ROLE) == Fraction("2.5")
    before = drawn(model)
    assert not typed(model, 2, RATE, "1.500" if shown == "174,375" else "1,500")
    assert drawn(model) == before


def test_steps_after_midnight_say_how_many_days_later(document: Document, steps: StepTable) -> None:
    document.apply(lambda plan: with_order(plan, start="2026-11-20T22:00"), TITLE)
    assert [steps.index(row, STARTS).data() for row in (0, 7, 8, 15)] == ["22:00", "23:45", "00:00 +1 d", "01:45 +1 d"]


def test_without_a_start_steps_say_after_how_long(document: Document, steps: StepTable) -> None:
    document.start(rebuilt(seed_plan(), order=rebuilt(seed_plan().order, start=None)))
    assert [steps.index(row, STARTS).data() for row in (0, 1, 15)] == ["0 min", "15 min", "3 h 45 min"]


# ---------------------------------------------------------------- typing


def test_typing_a_rate_changes_what_follows_says_it_cell_by_cell_and_marks_it(
    steps: StepTable, document: Document
) -> None:
    said = Signals(steps)
    assert typed(steps, 2, RATE, "6")
    assert said.take() == [
        "data 2,2-2,2", "data 2,4-2,9", "data 3,6-3,9", "data 4,6-11,8",
        "data 12,5-12,9", "data 13,5-14,8", "data 15,5-15,5", "data 15,8-15,8",
    ]  # fmt: skip
    assert drawn(steps, range(STEP, SUM + 1), range(1, 5)) == table("""
        Step | Bag | Rate mL/h | Time min | Volume mL |   Dose mg | Cumulative mg
           2 |   1 |         2 |       15 |       0.5 |  0.000268 |      0.000402
           3 |   1 |        6* |       15 |      1.5* | 0.000804* |     0.001206*
           4 |   1 |        10 |       15 |       2.5 |   0.00134 |     0.002546*
           5 |   2 |         2 |       15 |       0.5 |   0.00268 |     0.005226*
    """)
    assert drawn(steps, range(SHARE, STARTS + 1), range(1, 5)) == table("""
         Of total | Cum. mL |    Rise | Starts
         0.0003 % |    0.75 |      ×2 |  09:15
        0.0009 %* |   2.25* |     ×3* |  09:30
        0.0019 %* |   4.75* | ×1.667* |  09:45
        0.0039 %* |   5.25* |      ×2 |  10:00
    """)
    assert document.undo_stack.undoText() == "step 3, Rate mL/h"


def test_marks_last_until_the_next_edit(steps: StepTable, document: Document) -> None:
    typed(steps, 2, RATE, "6")
    assert steps.index(2, RATE).data(MARKED_ROLE)
    typed(steps, 6, TIME, "20")
    assert not steps.index(2, RATE).data(MARKED_ROLE)
    assert steps.index(6, TIME).data(MARKED_ROLE)


def test_typing_into_a_computed_cell_is_solved_for_its_input(steps: StepTable, document: Document) -> None:
    told: list[Change] = []
    document.changed.connect(told.append)
    assert typed(steps, 2, VOLUME, "1.5")
    assert steps.index(2, RATE).data() == "6"
    (change,) = told
    assert change.says is not None
    assert "rate" in document.words.say(change.says.text, **change.says.values)


@pytest.mark.parametrize(
    ("row", "column", "text", "reason"),
    [
        (2, RATE, "", "missing"),
        (2, RATE, "1,500", "can be read as"),
        (2, RATE, "1e3", "exponent"),
        (2, RATE, "0", "zero"),
        (2, RATE, "5 mg", "a mass"),
        (2, BAG, "5", "no solution 5"),
        (15, VOLUME, "400", "Change the volume of bag 4"),
        (15, SUM, "100", "adds up steps 1 to 16"),
        (2, STEP, "4", "Nothing can be typed here"),
        (2, SHARE, "4 %", "Nothing can be typed here"),
    ],
)
def test_what_is_refused_changes_nothing_says_nothing_and_is_kept(
    row: int, column: int, text: str, reason: str, steps: StepTable, document: Document
) -> None:
    before, said, worked = drawn(steps), Signals(steps), document.worked
    assert not typed(steps, row, column, text)
    assert steps.last_refusal is not None
    assert reason in document.words.refusal(steps.last_refusal)
    assert steps.last_question is None
    assert drawn(steps) == before
    assert said.take() == []
    assert document.worked is worked
    assert document.undo_stack.count() == 0
    assert typed(steps, 2, RATE, "6")
    assert steps.last_refusal is None


def test_typing_what_a_cell_says_already_changes_nothing(steps: StepTable, document: Document) -> None:
    said = Signals(steps)
    typed(steps, 15, RATE, "140")
    said.take()
    for column in (BAG, RATE, TIME, VOLUME, DOSE, SUM, SUM_ML, RISE, STARTS):
        for row in (0, 4, 15):
            assert typed(steps, row, column, str(steps.index(row, column).data(Qt.ItemDataRole.EditRole)))
    assert said.take() == []
    assert document.undo_stack.count() == 1


def test_what_a_pump_would_round_is_asked_and_taken_on_confirmation(steps: StepTable, document: Document) -> None:
    pump = rebuilt(shipped_site().pumps[0], rate_step=Quantity(Fraction(1), "mL/h"))
    document.apply(lambda plan: with_pump(plan, pump), TITLE)
    said, count = Signals(steps), document.undo_stack.count()
    index = steps.index(2, VOLUME)
    assert not steps.setData(index, "1.3", Qt.ItemDataRole.EditRole)
    assert steps.last_refusal is None
    assert steps.last_question is not None
    question = document.words.say(steps.last_question.text, **steps.last_question.values)
    assert "1.25 mL here, not 1.3 mL" in question or "1.25" in question
    assert said.take() == []
    assert document.undo_stack.count() == count
    assert not steps.setData(index, "1.4", Qt.ItemDataRole.EditRole)
    assert steps.setData(index, "1.4", TAKE_ROLE)
    assert drawn(steps, [VOLUME], [2]).endswith("1.5*")
    assert steps.index(2, RATE).data() == "6"
    assert document.undo_stack.count() == count + 1


def test_other_roles_and_other_things_than_text_are_not_taken(steps: StepTable) -> None:
    assert not steps.setData(steps.index(2, RATE), "6", Qt.ItemDataRole.DisplayRole)
    assert not steps.setData(steps.index(2, RATE), 6, Qt.ItemDataRole.EditRole)
    assert steps.index(2, RATE).data() == "5"


def test_a_block_is_one_step_of_undo(steps: StepTable, document: Document) -> None:
    block = [(steps.index(row, RATE), str(row + 2)) for row in range(4)]
    assert steps.set_block(block, take=False)
    assert [steps.index(row, RATE).data() for row in range(4)] == ["2", "3", "4", "5"]
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "4 cells"
    document.undo_stack.undo()
    assert [steps.index(row, RATE).data() for row in range(4)] == ["1", "2", "5", "10"]


def test_a_block_is_refused_whole_and_names_the_cell(steps: StepTable, document: Document) -> None:
    before = drawn(steps)
    block = [(steps.index(row, RATE), text) for row, text in enumerate(("2", "3", "x", "5"))]
    assert not steps.set_block(block, take=False)
    assert steps.last_refusal is not None
    assert steps.last_refusal.where == "step 3, Rate mL/h"
    assert drawn(steps) == before
    assert document.undo_stack.count() == 0


def test_a_block_whose_texts_contradict_each_other_is_refused(steps: StepTable) -> None:
    """At 6 mL/h for 15 min the volume is 1.5 mL; 1.25 mL would set the rate back to 5 mL/h."""
    before = drawn(steps)
    assert not steps.set_block([(steps.index(2, RATE), "6"), (steps.index(2, VOLUME), "1.25")], take=False)
    assert steps.last_refusal is not None
    assert "would be 5 instead of the pasted 6" in str(steps.last_refusal)
    assert drawn(steps) == before
    assert steps.set_block([(steps.index(2, RATE), "6"), (steps.index(2, VOLUME), "1.5")], take=False)
    assert (steps.index(2, RATE).data(), steps.index(2, VOLUME).data()) == ("6", "1.5")


def test_an_empty_block_is_nothing(steps: StepTable, document: Document) -> None:
    assert steps.set_block([], take=False)
    assert document.undo_stack.count() == 0


def test_the_sentences_of_a_block_are_all_told(steps: StepTable, document: Document) -> None:
    told: list[Change] = []
    document.changed.connect(told.append)
    assert steps.set_block([(steps.index(0, VOLUME), "0.5"), (steps.index(1, VOLUME), "0.75")], take=False)
    (change,) = told
    assert change.says is not None
    said = document.words.say(change.says.text, **change.says.values)
    assert "Step 1: the rate is now 2 mL/h" in said
    assert "Step 2: the rate is now 3 mL/h" in said


# ---------------------------------------------------------------- following the document


def test_an_inserted_step_is_one_row_and_what_is_selected_stays_selected(steps: StepTable, document: Document) -> None:
    said = Signals(steps)
    thirteenth = QPersistentModelIndex(steps.index(12, RATE))
    fifth = QPersistentModelIndex(steps.index(4, RATE))
    document.apply(lambda plan: insert_step(plan, 8), TITLE)
    inserted, *rest = said.take()
    assert inserted.startswith("insert ")
    assert all(text.startswith("data ") for text in rest)
    assert steps.rowCount() == 17
    assert thirteenth.row() == 13
    assert fifth.row() == 4
    document.undo_stack.undo()
    removed, *_ = said.take()
    assert removed == inserted.replace("insert", "remove")
    assert thirteenth.row() == 12
    assert drawn(steps).replace("*", "").split() == table(SEED).split()


def test_removed_steps_are_removed_rows(steps: StepTable, document: Document) -> None:
    said = Signals(steps)
    document.apply(lambda plan: remove_steps(plan, [5, 6]), TITLE)
    assert said.take()[0] == "remove 5-6"
    document.undo_stack.undo()
    assert said.take()[0] == "insert 5-6"


def test_a_moved_step_is_a_moved_row_and_stays_selected(steps: StepTable, document: Document) -> None:
    said, mirror, first = Signals(steps), Mirror(steps), QPersistentModelIndex(steps.index(0, RATE))
    document.apply(lambda plan: move_step(plan, 0, 2), TITLE)
    assert said.take() == [
        "move 0-0 to 3",
        "data 0,0-1,0",
        "data 0,2-1,2",
        "data 2,0-2,2",  # and the sign that it stands elsewhere than in the protocol
        "data 0,4-2,10",
    ]
    assert first.row() == 2
    assert first.data() == "1"
    assert mirror.in_step()
    document.undo_stack.undo()
    assert said.take()[0] == "move 2-2 to 0"
    assert first.row() == 0


def test_another_unit_changes_the_headings(steps: StepTable, document: Document) -> None:
    said = Signals(steps)
    document.apply(lambda plan: with_order(plan, dose="134000 mcg"), TITLE)
    assert "heads 0-10" in said.take()
    assert steps.headerData(DOSE, Qt.Orientation.Horizontal) == "Dose mcg"
    assert steps.index(0, DOSE).data() == "0.134"


def test_another_start_changes_the_clock_and_nothing_else(steps: StepTable, document: Document) -> None:
    said = Signals(steps)
    document.apply(lambda plan: with_order(plan, start="2026-11-20T10:00"), TITLE)
    assert said.take() == ["data 0,10-15,10"]


def test_another_patient_changes_no_cell(steps: StepTable, document: Document) -> None:
    said = Signals(steps)
    document.apply(lambda plan: with_order(plan, patient="Somebody Else"), TITLE)
    assert said.take() == []


def test_another_document_is_a_reset(steps: StepTable, document: Document) -> None:
    said = Signals(steps)
    document.start(seed_plan("100 mg"))
    assert said.take() == ["reset"]
    document.close()
    assert said.take() == ["reset"]
    assert steps.rowCount() == 0


def test_after_fifty_random_edits_undo_and_redo_show_the_same_tables(
    steps: StepTable, document: Document, seed: Plan
) -> None:
    chance = random.Random(3)
    tables, mirror = [drawn(steps)], Mirror(steps)
    for _ in range(400):
        if document.undo_stack.count() == 50:
            break
        count, at = document.undo_stack.count(), chance.randrange(100)
        if chance.random() < 0.5:
            column = chance.choice((RATE, TIME, VOLUME, DOSE))
            typed(steps, at % steps.rowCount(), column, str(chance.randint(1, 30)))
        else:
            at %= steps.rowCount()
            edits = (
                partial(insert_step, index=at),
                partial(remove_steps, indices=[at]),
                partial(move_step, index=at, to=(at * 7) % steps.rowCount()),
            )
            try:
                document.apply(chance.choice(edits), TITLE)
            except Refused:
                continue
        assert mirror.in_step()
        if document.undo_stack.count() > count:
            tables.append(drawn(steps))
    assert len(tables) == 51
    plain = [text.replace("*", "").split() for text in tables]
    for expected in reversed(plain[:-1]):
        document.undo_stack.undo()
        assert drawn(steps).replace("*", "").split() == expected
        assert drawn(steps) == drawn(StepTable(document, document))
        assert mirror.in_step()
    for expected in plain[1:]:
        document.undo_stack.redo()
        assert drawn(steps).replace("*", "").split() == expected
    document.undo_stack.setIndex(0)
    assert drawn(steps).replace("*", "").split() == plain[0]
