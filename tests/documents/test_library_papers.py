"""Every protocol of the library in the grids and on every paper: nothing stands empty, everything is read back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desens_gui.app.document import Document
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.strengths import with_strength
from desens_gui.core.worked import work_out
from desens_gui.documents.blocks import Table
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.issue import issue
from desens_gui.documents.worksheet import worksheet
from desens_gui.models.solutions import SolutionTable
from desens_gui.models.steps import StepTable
from desens_gui.store.protocol_files import shipped
from desens_gui.store.site_file import shipped_site
from tests.plans import complete_order

ORDERS = json.loads((Path(__file__).parent.parent / "protocols" / "orders.json").read_text(encoding="utf-8"))
EACH = pytest.mark.parametrize("protocol", shipped(), ids=lambda protocol: protocol.id)


def natural(protocol: Protocol) -> Plan:
    order = ORDERS[protocol.id]
    plan = new_plan(complete_order(order["dose"], order["drug"]), protocol)
    # a test series is on paper only once a strength was chosen
    return with_strength(plan, protocol.strengths[0]) if protocol.strengths else plan


def dossier_of(protocol: Protocol) -> Dossier:
    site = shipped_site()
    worked = work_out(natural(protocol), site)
    return Dossier(worked.plan, worked.solved, worked.findings, ENGLISH_WORDS, "0.1.0", site=site)


@EACH
def test_every_paper_is_written_and_read_back(protocol: Protocol, tmp_path: Path) -> None:
    """`issue` refuses what does not fit, and what does not say what was meant."""
    issue(dossier_of(protocol), tmp_path, ["labels", "worksheet", "bedside", "workbook"])


@EACH
def test_no_column_of_a_worksheet_stands_empty(protocol: Protocol) -> None:
    """Columns to write in by hand have no text anywhere and stand in ruled tables."""
    for block in worksheet(dossier_of(protocol)).blocks:
        if isinstance(block, Table) and not (block.ruled or block.running):
            for at, column in enumerate(block.columns):
                assert any(row[at].text not in {"", "–"} for row in block.rows), column.head


@EACH
@pytest.mark.usefixtures("qapp")
def test_no_column_of_the_grids_stands_empty(protocol: Protocol) -> None:
    """But for the interval, which is there to be typed into where doses follow each other."""
    document = Document(shipped_site(), ENGLISH_WORDS)
    document.start(natural(protocol))
    for model in (SolutionTable(document, document), StepTable(document, document)):
        for column in range(model.columnCount()):
            head = model.headerData(column, Qt.Orientation.Horizontal)
            cells = {model.index(row, column).data() for row in range(model.rowCount())}
            assert model.rowCount() == 0 or head == "Interval min" or cells != {""}, head
    document.deleteLater()
