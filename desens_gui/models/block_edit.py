"""Texts typed into several cells as one edit: each in the plan that the ones before it have made."""

from collections.abc import Sequence

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import Edited
from desens_gui.core.findings import Cell
from desens_gui.core.grid.inverse import type_into
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import Worked

BOTH = QT_TRANSLATE_NOOP("Grid", "{first} {second}")


class BlockEdit:
    """An edit: texts typed into cells, one after the other, each in the plan that the ones before it have made."""

    def __init__(self, document: Document, typed: Sequence[tuple[Cell, str]]) -> None:
        self._document = document
        self._site = document.site
        self._mark = document.words.typography.decimal_mark
        self._typed = typed

    def make(self, plan: Plan) -> Edited:
        """Return the plan with all texts taken, what they tell, and whether one of them asks."""
        worked, says, asks = self._document.worked, None, False
        assert worked is not None  # it has cells
        for cell, text in self._typed:
            edited = type_into(plan, worked, self._site, cell, text, self._mark)
            if edited.plan is not plan:
                plan = edited.plan
                worked = Worked(plan, solve(plan, self._site), ())
            if edited.says is not None:
                says = edited.says if says is None else Said(BOTH, {"first": says, "second": edited.says})
            asks = asks or edited.asks
        return Edited(plan, says, asks)
