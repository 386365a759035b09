"""The dilution series as a table: one row for each solution, the weakest first."""

from collections.abc import Hashable, Sequence
from typing import ClassVar

from desens_gui.core.grid.cells import COMPONENT_COLUMNS
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.contents import content_said
from desens_gui.core.rules.naming import NUMBERED, container_head, named, pumped
from desens_gui.core.rules.parts import Content
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.dilutions import letter_of
from desens_gui.core.worked import Worked
from desens_gui.models.columns import (
    Column,
    amount_unit,
    counted,
    exactly,
    of_preparation,
    of_solution,
    plainly,
    rounded,
    sentence,
)
from desens_gui.models.plan_table import PlanTable

STOCK = QT_TRANSLATE_NOOP("SolutionTable", "stock")
INTERMEDIATE = QT_TRANSLATE_NOOP("SolutionTable", "intermediate {letter}")
INFUSED = QT_TRANSLATE_NOOP("SolutionTable", "Infused mL")
TAKEN = QT_TRANSLATE_NOOP("SolutionTable", "Given mL")
ORDERED = QT_TRANSLATE_NOOP("SolutionTable", "{per}")
COMPONENT = QT_TRANSLATE_NOOP("SolutionTable", "{component} {per}")


def _ordered(plan: Plan) -> Said | Text:
    """Return the heading of what there is of the drug that the dose counts; its name where the product has several."""
    return Said(COMPONENT, {"component": plan.counted}) if plan.recipe.counted else ORDERED


def _component(at: int) -> Column:
    """Return the column of a further drug in the product; `at` counts from 0."""

    def value(worked: Worked, row: int) -> object:
        strengths = worked.solved.solutions[row].components
        return strengths[at] if at < len(strengths) else None

    def heading(plan: Plan) -> Said:
        components = plan.recipe.components
        return Said(COMPONENT, {"component": components[at].name if at < len(components) else ""})

    return Column(
        COMPONENT_COLUMNS[at],
        COMPONENT,
        QT_TRANSLATE_NOOP("SolutionTable", "The concentration of the further drug in the product."),
        value,
        rounded,
        amount_unit,
        named=heading,
        usual=False,
    )


def _content(worked: Worked, row: int) -> Content:
    return worked.plan.recipe.solutions[row].content


def _name(worked: Worked, row: int) -> str:
    return worked.plan.recipe.solutions[row].name


def source(worked: Worked, row: int) -> Said | None:
    """Return what the drug of the solution in a row is drawn from; None where it is not made."""
    made = worked.solved.solutions[row].preparation
    if made is None:
        return None
    if made.source is not None:
        return named(worked.plan.recipe, made.source)
    if made.intermediate is None:
        return Said(STOCK)
    return Said(INTERMEDIATE, {"letter": letter_of(worked.solved.solutions, row + 1)})


def _content_shown(words: Words, value: Content, unit: str) -> str:
    said = content_said(value, unit)
    return words.say(said.text, **said.values)


def _heading(plan: Plan) -> Text:
    return container_head(solution.container for solution in plan.recipe.solutions)


def _keyed_in_otherwise(worked: Worked) -> bool:
    """Return whether what is keyed into the pump for some bag is not what its steps take from it."""
    return any(of.to_infuse_mL not in (None, of.infused_mL) for of in worked.solved.solutions)


def _anything_taken(worked: Worked) -> bool:
    return any(solution.infused_mL for solution in worked.solved.solutions)


class SolutionTable(PlanTable):
    """The dilution series of the open document."""

    table = "solutions"
    every_column: ClassVar[tuple[Column, ...]] = (
        Column(
            "",
            QT_TRANSLATE_NOOP("SolutionTable", "Bag"),
            QT_TRANSLATE_NOOP("SolutionTable", "The number of the solution, the weakest first."),
            of_solution("number"),
            counted,
            typed=False,
            bag=True,
            named=_heading,
        ),
        Column(
            "name",
            QT_TRANSLATE_NOOP("SolutionTable", "Product"),
            QT_TRANSLATE_NOOP("SolutionTable", "What a product is sold as; empty for what is made up."),
            _name,
            plainly,
            usual=False,
            left=True,
        ),
        Column(
            "volume_mL",
            QT_TRANSLATE_NOOP("SolutionTable", "Volume mL"),
            QT_TRANSLATE_NOOP("SolutionTable", "The total volume, the drug included."),
            of_solution("volume_mL"),
            exactly,
        ),
        Column(
            "content",
            QT_TRANSLATE_NOOP("SolutionTable", "Holds"),
            QT_TRANSLATE_NOOP(
                "SolutionTable",
                "How the strength is stated: a share of the ordered dose, an amount, a concentration, a dilution of "
                "another solution, or what the others leave.",
            ),
            _content,
            _content_shown,
            amount_unit,
        ),
        Column(
            "concentration",
            ORDERED,
            QT_TRANSLATE_NOOP("SolutionTable", "The concentration when made."),
            of_solution("concentration"),
            rounded,
            amount_unit,
            named=_ordered,
        ),
        *(_component(at) for at in range(len(COMPONENT_COLUMNS))),
        Column(
            "amount",
            QT_TRANSLATE_NOOP("SolutionTable", "{unit} made"),
            QT_TRANSLATE_NOOP("SolutionTable", "The drug in it when made, before anything is drawn from it."),
            of_solution("amount"),
            rounded,
            amount_unit,
        ),
        Column(
            "source",
            QT_TRANSLATE_NOOP("SolutionTable", "Drawn from"),
            QT_TRANSLATE_NOOP(
                "SolutionTable", "Where its drug is drawn from: the stock or a stronger solution of the plan."
            ),
            source,
            sentence,
        ),
        Column(
            "draw_mL",
            QT_TRANSLATE_NOOP("SolutionTable", "Draw mL"),
            QT_TRANSLATE_NOOP("SolutionTable", "The volume to draw, exactly as planned."),
            of_preparation("draw_mL"),
            exactly,
        ),
        Column(
            "diluent_mL",
            QT_TRANSLATE_NOOP("SolutionTable", "Diluent mL"),
            QT_TRANSLATE_NOOP("SolutionTable", "The diluent that the draw is filled up with."),
            of_preparation("diluent_mL"),
            exactly,
        ),
        Column(
            "infused_mL",
            INFUSED,
            QT_TRANSLATE_NOOP("SolutionTable", "All that its steps take from it."),
            of_solution("infused_mL"),
            exactly,
            named=lambda plan: INFUSED if pumped(plan.recipe) else TAKEN,
            shown=_anything_taken,
        ),
        Column(
            "to_infuse_mL",
            QT_TRANSLATE_NOOP("SolutionTable", "To infuse mL"),
            QT_TRANSLATE_NOOP(
                "SolutionTable",
                "The volume that is keyed into the pump for the whole bag: without what has primed its line.",
            ),
            of_solution("to_infuse_mL"),
            exactly,
            shown=_keyed_in_otherwise,
            usual=False,
        ),
    )

    def rules(self, plan: Plan) -> Sequence[Hashable]:
        """Return the solutions' rules."""
        return plan.recipe.solutions

    def row_called(self, row: int) -> Said:
        """Return what a solution is called: "Bag 4", "Cup 1"."""
        container = "bag" if self.worked is None else self.worked.plan.recipe.solutions[row].container
        return Said(NUMBERED[container], {"number": row + 1})
