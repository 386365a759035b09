"""How the solutions and steps of a plan are stated, row by row: what the formulas of the workbook start from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.naming import CONTAINERS, KINDS
from desens_gui.core.rules.parts import GivenStep
from desens_gui.core.solving.syringes import drawn_mL
from desens_gui.documents.columns import SOLUTION_COLUMNS, NumberColumn, solution_value
from desens_gui.documents.phrases import NONE, Phrases
from desens_gui.documents.stated import Stated

NUMBER = QT_TRANSLATE_NOOP("Workbook", "Number")
CONTAINER = QT_TRANSLATE_NOOP("Workbook", "Container")
RULE = QT_TRANSLATE_NOOP("Workbook", "Rule of content")
PARAMETER = QT_TRANSLATE_NOOP("Workbook", "Its number")
DRAWN_FROM = QT_TRANSLATE_NOOP("Workbook", "Drawn from")
STEP = QT_TRANSLATE_NOOP("Workbook", "Step")
KIND = QT_TRANSLATE_NOOP("Workbook", "Kind")
SOLUTION = QT_TRANSLATE_NOOP("Workbook", "Solution")
PACE_RULE = QT_TRANSLATE_NOOP("Workbook", "Rule of pace")
PACE = QT_TRANSLATE_NOOP("Workbook", "Pace")
TIME = QT_TRANSLATE_NOOP("Workbook", "Time (min)")
EXTENT_RULE = QT_TRANSLATE_NOOP("Workbook", "Rule of extent")
EXTENT = QT_TRANSLATE_NOOP("Workbook", "Extent")
INTERVAL = QT_TRANSLATE_NOOP("Workbook", "Wait until the next (min)")
MADE_TO = QT_TRANSLATE_NOOP("Workbook", "Made to (mL)")
INTERMEDIATE = QT_TRANSLATE_NOOP("Workbook", "Intermediate dilution (mL)")
STOCK_IN = QT_TRANSLATE_NOOP("Workbook", "Stock in it (mL)")
STOCK_DRAWN = QT_TRANSLATE_NOOP("Workbook", "Stock drawn as measured (mL)")
OVERFILL = QT_TRANSLATE_NOOP("Workbook", "Overfill (mL)")
PRODUCT = QT_TRANSLATE_NOOP("Workbook", "Product")
TABLET = QT_TRANSLATE_NOOP("Workbook", "Tablet")
DAY = QT_TRANSLATE_NOOP("Workbook", "Day")


@dataclass(frozen=True, slots=True)
class Lead:
    """A cell in front of the computed ones: its head, a text or an input with its `name` (empty: a text)."""

    head: str
    value: str | Decimal | Fraction | None
    name: str = ""


InputRows = list[tuple[Lead, ...]]


def solution_rows(phrases: Phrases, heads: Callable[[NumberColumn], str]) -> InputRows:
    """Return how each solution is stated, and what of its making is not computed by formulas."""
    say, plan, stated = phrases.say, phrases.dossier.plan, Stated(phrases.dossier)
    head: Mapping[str, str] = {column.name: heads(column) for column in SOLUTION_COLUMNS}
    rows: InputRows = []
    for solution, rule in zip(phrases.dossier.solved.solutions, plan.recipe.solutions, strict=True):
        made = solution.preparation
        between = None if made is None else made.intermediate
        larger = solution.made_mL != solution.volume_mL
        commercial = made is not None and made.fill != "empty"
        rows.append(
            (
                Lead(say(NUMBER), Decimal(solution.number)),
                Lead(say(CONTAINER), say(CONTAINERS[solution.container])),
                Lead(say(PRODUCT), rule.name or None),
                Lead(say(RULE), stated.rule(rule)),
                Lead(say(PARAMETER), stated.parameter(rule), "parameter"),
                Lead(head["volume_mL"], solution.volume_mL, "volume_mL"),
                Lead(say(MADE_TO), solution.made_mL if larger else None, "made_mL"),
                Lead(say(DRAWN_FROM), None if made is None else phrases.donor(made.source)),
                Lead(say(INTERMEDIATE), None if between is None else between.volume_mL, "intermediate_mL"),
                Lead(say(STOCK_IN), None if between is None else between.draw_mL, "stock_in_mL"),
                Lead(
                    say(STOCK_DRAWN),
                    drawn_mL(between.draws) if between is not None and between.draws else None,
                    "stock_drawn_mL",
                ),
                Lead(head["drawn_mL"], solution_value(solution, "drawn_mL"), "drawn_mL"),
                Lead(say(OVERFILL), made.overfill_mL if made is not None and commercial else None, "overfill_mL"),
            )
        )
    return _kept(rows)


def step_rows(phrases: Phrases, switched: int) -> InputRows:
    """Return how each step is stated; the policy for the last solution decides how step `switched` ends."""
    say, plan, stated = phrases.say, phrases.dossier.plan, Stated(phrases.dossier)
    rows: InputRows = []
    for step, rule in zip(phrases.dossier.solved.steps, plan.recipe.steps, strict=True):
        pace, extent = stated.pace(rule), stated.extent(rule, switched=step.number == switched)
        time = None if isinstance(rule, GivenStep) or rule.time is None else rule.time.into("min")
        tablet = None if step.tablet is None else plan.recipe.tablets[step.tablet - 1].name
        rows.append(
            (
                Lead(say(STEP), Decimal(step.number)),
                Lead(say(KIND), say(KINDS[step.kind])),
                Lead(say(SOLUTION), None if step.solution is None else Decimal(step.solution)),
                Lead(say(TABLET), tablet),
                Lead(say(PACE_RULE), pace[0]),
                Lead(say(PACE), pace[1], "pace"),
                Lead(say(TIME), time, "time"),
                Lead(say(EXTENT_RULE), extent[0]),
                Lead(say(EXTENT), extent[1], "extent"),
                Lead(say(INTERVAL), step.wait_min, "interval"),
                Lead(say(DAY), None if step.day is None else Fraction(step.day), "day"),
            )
        )
    return _kept(rows)


def _kept(rows: InputRows) -> InputRows:
    """Return the rows without the columns that stand empty in all of them."""
    kept = [at for at in range(len(rows[0]) if rows else 0) if any(row[at].value not in {None, NONE} for row in rows)]
    return [tuple(row[at] for at in kept) for row in rows]
