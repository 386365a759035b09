"""The dilution series as a table: one row for each solution, the weakest first."""

from collections.abc import Callable, Hashable, Sequence
from typing import ClassVar

from desens_gui.core.contents import content_said
from desens_gui.core.plan import Plan
from desens_gui.core.rules import Content
from desens_gui.core.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.words import Words
from desens_gui.core.worked import Worked
from desens_gui.models.columns import Column, amount_unit, counted, exactly, rounded
from desens_gui.models.plan_table import PlanTable

STOCK = QT_TRANSLATE_NOOP("SolutionTable", "stock")
FROM_SOLUTION = QT_TRANSLATE_NOOP("SolutionTable", "bag {number}")


def _solved(name: str) -> Callable[[Worked, int], object]:
    def value(worked: Worked, row: int) -> object:
        found: object = getattr(worked.solved.solutions[row], name)
        return found

    return value


def _prepared(name: str) -> Callable[[Worked, int], object]:
    def value(worked: Worked, row: int) -> object:
        made = worked.solved.solutions[row].preparation
        found: object = None if made is None else getattr(made, name)
        return found

    return value


def _content(worked: Worked, row: int) -> Content:
    return worked.plan.recipe.solutions[row].content


def _source(worked: Worked, row: int) -> Text | int | None:
    made = worked.solved.solutions[row].preparation
    return None if made is None else STOCK if made.source is None else made.source


def _content_shown(words: Words, value: Content, unit: str) -> str:
    said = content_said(value, unit)
    return words.say(said.text, **said.values)


def _source_shown(words: Words, value: Text | int, _follows: object) -> str:
    return words.say(value) if isinstance(value, Text) else words.say(FROM_SOLUTION, number=value)


class SolutionTable(PlanTable):
    """The dilution series of the open document."""

    table = "solutions"
    row_name = QT_TRANSLATE_NOOP("SolutionTable", "Bag {row}")
    cell_title = QT_TRANSLATE_NOOP("SolutionTable", "bag {row}, {column}")
    columns: ClassVar[tuple[Column, ...]] = (
        Column(
            "",
            QT_TRANSLATE_NOOP("SolutionTable", "Bag"),
            QT_TRANSLATE_NOOP("SolutionTable", "The number of the bag, the weakest first."),
            _solved("number"),
            counted,
            typed=False,
            bag=True,
        ),
        Column(
            "volume_mL",
            QT_TRANSLATE_NOOP("SolutionTable", "Volume mL"),
            QT_TRANSLATE_NOOP("SolutionTable", "The total volume, the drug included."),
            _solved("volume_mL"),
            exactly,
        ),
        Column(
            "content",
            QT_TRANSLATE_NOOP("SolutionTable", "Holds"),
            QT_TRANSLATE_NOOP(
                "SolutionTable",
                "How the bag's strength is stated: a share of the ordered dose, an amount, a concentration, or what "
                "the other bags leave.",
            ),
            _content,
            _content_shown,
            amount_unit,
        ),
        Column(
            "concentration",
            QT_TRANSLATE_NOOP("SolutionTable", "{per}"),
            QT_TRANSLATE_NOOP("SolutionTable", "The concentration when made."),
            _solved("concentration"),
            rounded,
            amount_unit,
        ),
        Column(
            "amount",
            QT_TRANSLATE_NOOP("SolutionTable", "{unit} made"),
            QT_TRANSLATE_NOOP("SolutionTable", "The drug in the bag when made, before anything is drawn from it."),
            _solved("amount"),
            rounded,
            amount_unit,
        ),
        Column(
            "source",
            QT_TRANSLATE_NOOP("SolutionTable", "Drawn from"),
            QT_TRANSLATE_NOOP(
                "SolutionTable", "Where the drug for this bag is drawn from: the stock or a stronger bag."
            ),
            _source,
            _source_shown,
        ),
        Column(
            "draw_mL",
            QT_TRANSLATE_NOOP("SolutionTable", "Draw mL"),
            QT_TRANSLATE_NOOP("SolutionTable", "The volume to draw, exactly as planned."),
            _prepared("draw_mL"),
            exactly,
        ),
        Column(
            "diluent_mL",
            QT_TRANSLATE_NOOP("SolutionTable", "Diluent mL"),
            QT_TRANSLATE_NOOP("SolutionTable", "The diluent that the draw is filled up with."),
            _prepared("diluent_mL"),
            exactly,
        ),
        Column(
            "infused_mL",
            QT_TRANSLATE_NOOP("SolutionTable", "Infused mL"),
            QT_TRANSLATE_NOOP("SolutionTable", "All that the pump takes from this bag."),
            _solved("infused_mL"),
            exactly,
        ),
    )

    def rules(self, plan: Plan) -> Sequence[Hashable]:
        """Return the solutions' rules."""
        return plan.recipe.solutions
