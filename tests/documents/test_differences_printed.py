"""What a plan differs in from its protocol stands on its worksheet and in its workbook, each difference on its own."""

from __future__ import annotations

from desens_gui.core.edits.ladder import with_step_time
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.units import TIMES, read_quantity
from desens_gui.core.rules.plan import Plan
from desens_gui.documents.blocks import Heading, Note
from desens_gui.documents.workbook import workbook
from desens_gui.documents.worksheet import worksheet
from desens_gui.store.example import example_plan
from tests.documents.dossiers import dossier, seed

SENTENCE = "Steps 1–15: time 20 min; in the protocol 15 min."


def changed() -> Plan:
    return with_step_time(seed(), read_quantity("20 min", TIMES)).plan


def test_a_worksheet_lists_every_difference_under_a_heading() -> None:
    blocks = worksheet(dossier(changed())).blocks
    at = blocks.index(Heading("Differences from the protocol (1)"))
    assert blocks[at + 1] == Note(SENTENCE)
    assert "differs from the protocol (1, listed below)" in set(worksheet(dossier(changed())).texts())


def test_a_plan_that_follows_its_protocol_says_so_and_lists_nothing() -> None:
    for plan in (seed(), example_plan()):
        texts = set(worksheet(dossier(plan)).texts())
        assert "follows the protocol to the letter" in texts
        assert not any(text.startswith("Differences from") for text in texts)


def test_a_workbook_has_a_row_for_every_difference() -> None:
    values = [cell.value for cell in workbook(dossier(changed())).sheets[0].cells.values()]
    assert SENTENCE in values
    assert "follows the protocol to the letter" not in values


def test_a_plan_whose_protocol_says_otherwise_than_the_library_under_its_id_is_told() -> None:
    """Edited by hand: the same id, another starting fraction."""
    plan = example_plan()
    forged = rebuilt(plan, protocol=rebuilt(plan.protocol, pace="slow"))
    sheet = worksheet(dossier(forged))
    assert Note("Protocol in this plan: pace slow; in the library rapid.") in sheet.blocks
