"""What the compounding worksheet says, in the order in which a pharmacist works.

Head and order, the dilution series, the preparation (strongest first), the steps, what each container is at the pump
and on the clock, the sums, every calculation with its numbers, what the checks say, signatures. Tables round doses and
strengths to the site's digits; what a hand sets or measures, and the working, are in full.
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.parts import FixedConcentration
from desens_gui.core.solving.solved import SolvedStep
from desens_gui.documents.blocks import Block, Column, Entry, Heading, Note, Picture, Remark, Sheet, Table
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.figure_layout import page_height, paper_canvas
from desens_gui.documents.frame import framed
from desens_gui.documents.hanging import hanging
from desens_gui.documents.heads import head_blocks, sums
from desens_gui.documents.lines_table import lines_table
from desens_gui.documents.phrases import NONE, SEVERITIES, Phrases, ranges
from desens_gui.documents.preparation_working import preparation_working
from desens_gui.documents.prepared_tables import contents_table, doses_table
from desens_gui.documents.recipes import recipe_table
from desens_gui.documents.reconciling import ingredients, overrides, reconciliation
from desens_gui.documents.stock_box import stock_box
from desens_gui.documents.tables import DOSE, SUM_DOSE, VOLUME, filled, series, step_blocks
from desens_gui.documents.working import bag_working, component_working, step_working
from desens_gui.figures.delivery_chart import delivery_chart
from desens_gui.figures.preparation_drawing import preparation_pages

TITLE = QT_TRANSLATE_NOOP("Worksheet", "Compounding worksheet")

SERIES = QT_TRANSLATE_NOOP("Worksheet", "Dilution series")
PREPARATION = QT_TRANSLATE_NOOP("Worksheet", "Preparation, in making order: strongest first")
LABEL_FIRST = QT_TRANSLATE_NOOP("Worksheet", "Label each container before the next draw.")
HOLD = QT_TRANSLATE_NOOP("Worksheet", "What the containers hold: planned, and as prepared")
HOLD_NOTE = QT_TRANSLATE_NOOP(
    "Worksheet",
    "As prepared: the draws as syringes measure them, and the volume that the way of filling gives. ± is by how much "
    "the tolerance of the syringes (ISO 7886-1) may move that, from the stock on: all at their worst, and beside it as "
    "root of the sum of squares. How exactly diluent is measured, and commercial containers are filled, is no part of "
    "it and comes on top.",
)
MEASURE_DILUENT = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Syringes are named for the drug alone. Measure diluent with the device of the pharmacy, as near to the volume as "
    "it can be set, and write down what it was set to where that differs.",
)
DRAWN = QT_TRANSLATE_NOOP("Worksheet", "The preparation as a drawing")
DELIVERY = QT_TRANSLATE_NOOP("Worksheet", "What reaches the vein")
DOSES = QT_TRANSLATE_NOOP("Worksheet", "Doses: planned, and as prepared")
LINES = QT_TRANSLATE_NOOP("Worksheet", "Lines: priming, bag changes, flush")
NO_STOCK = QT_TRANSLATE_NOOP("Worksheet", "No stock chosen: draws are not computed.")
NO_VOLUME = QT_TRANSLATE_NOOP("Worksheet", "Draws are not computed: solution {numbers} has no volume.")
NO_VOLUMES = QT_TRANSLATE_NOOP("Worksheet", "Draws are not computed: solutions {numbers} have no volume.")
STEPS = QT_TRANSLATE_NOOP("Worksheet", "Steps")
WORKING = QT_TRANSLATE_NOOP("Worksheet", "Working")
FINDINGS = QT_TRANSLATE_NOOP("Worksheet", "What the checks say")
NO_FINDINGS = QT_TRANSLATE_NOOP("Worksheet", "The checks found nothing.")
GATES = QT_TRANSLATE_NOOP("Worksheet", "Before release")
SIGNATURES = QT_TRANSLATE_NOOP("Worksheet", "Signatures")
PREPARED_BY = QT_TRANSLATE_NOOP("Worksheet", "Prepared by")
CHECKED_BY = QT_TRANSLATE_NOOP("Worksheet", "Checked by")
TABLETS_MEANS = QT_TRANSLATE_NOOP("Worksheet", "I laid out and labelled every dose as this sheet says.")
TABLETS_CHECKED = QT_TRANSLATE_NOOP(
    "Worksheet", "I am another person. I checked order, calculation, doses and labels against this sheet."
)
PREPARED_MEANS = QT_TRANSLATE_NOOP("Worksheet", "I made and labelled every container as this sheet says.")
CHECKED_MEANS = QT_TRANSLATE_NOOP(
    "Worksheet", "I am another person. I checked order, calculation, draws and labels against this sheet."
)

STEP = QT_TRANSLATE_NOOP("Worksheet", "Step")
CALCULATION = QT_TRANSLATE_NOOP("Worksheet", "Calculation")
ROLE = QT_TRANSLATE_NOOP("Worksheet", "Role and meaning")
NAME = QT_TRANSLATE_NOOP("Worksheet", "Name")
SIGNATURE = QT_TRANSLATE_NOOP("Worksheet", "Signature")
WHEN = QT_TRANSLATE_NOOP("Worksheet", "Date, time")

#: how high the chart is, in points
_CHART = 250.0


def worksheet(dossier: Dossier) -> Sheet:
    """Return the blocks of the worksheet."""
    return framed(dossier, dossier.words.say(TITLE), _blocks(dossier))


def _blocks(dossier: Dossier) -> Iterator[Block]:
    phrases, say, solved = Phrases(dossier), dossier.words.say, dossier.solved
    yield from head_blocks(phrases)
    if solved.solutions:
        yield Heading(say(SERIES))
        yield series(phrases)
        if any(solution.preparation is not None for solution in solved.solutions):
            yield from _preparation(phrases)
        if dossier.plan.stock is not None:
            without = [solution.number for solution in solved.solutions if solution.preparation is None]
            if without:
                yield Note(say(NO_VOLUME if len(without) == 1 else NO_VOLUMES, numbers=ranges(without)))
        elif any(not isinstance(rule.content, FixedConcentration) for rule in dossier.plan.recipe.solutions):
            yield Note(say(NO_STOCK))
    if solved.stock is None:
        yield ingredients(phrases)
    yield Heading(say(STEPS))
    yield from step_blocks(phrases)
    yield from hanging(phrases)
    if any(_made(phrases, step) for step in solved.steps):
        yield Heading(say(DOSES))
        yield doses_table(phrases)
    yield from sums(phrases)
    lines = lines_table(phrases)
    if lines is not None:
        yield Heading(say(LINES))
        yield lines
        yield Heading(say(DELIVERY))
        yield Picture((delivery_chart(dossier.worked, dossier.words, paper_canvas(_CHART)),))
    yield Heading(say(WORKING))
    yield from _working(phrases)
    gates = [finding for finding in dossier.findings if finding.gate]
    others = [finding for finding in dossier.findings if not finding.gate]
    yield Heading(say(FINDINGS))
    if not others:
        yield Note(say(NO_FINDINGS))
    for finding in others:
        yield _remark(phrases, finding)
    yield from overrides(phrases)
    if gates:
        yield Heading(say(GATES))
        for finding in gates:
            yield _remark(phrases, finding)
    yield from reconciliation(phrases)
    meanings = (PREPARED_MEANS, CHECKED_MEANS) if solved.solutions else (TABLETS_MEANS, TABLETS_CHECKED)
    yield Heading(say(SIGNATURES))
    yield Table(
        tuple(Column(say(head), weight=weight) for head, weight in ((ROLE, 3), (NAME, 3), (SIGNATURE, 3), (WHEN, 2))),
        tuple(
            (Entry(say(role), say(meaning)), Entry(""), Entry(""), Entry(""))
            for role, meaning in zip((PREPARED_BY, CHECKED_BY), meanings, strict=True)
        ),
        ruled=True,
    )


def _preparation(phrases: Phrases) -> Iterator[Block]:
    """Yield how the containers are made, and what they hold then."""
    say = phrases.say
    yield Heading(say(PREPARATION))
    yield stock_box(phrases)
    yield Note(say(LABEL_FIRST), keep=True)
    made = [one.preparation for one in phrases.dossier.solved.solutions]
    if any(one is not None and one.fill == "empty" and one.fill_up_mL > 0 for one in made):
        yield Note(say(MEASURE_DILUENT), keep=True)
    yield recipe_table(phrases)
    yield Heading(say(DRAWN))
    yield Picture(preparation_pages(phrases.dossier.worked, phrases.dossier.words, paper_canvas(), page_height()))
    yield Heading(say(HOLD))
    yield Note(say(HOLD_NOTE), keep=True)
    yield contents_table(phrases)


def _made(phrases: Phrases, step: SolvedStep) -> bool:
    """Return whether a dose comes out of a container that is made for this plan."""
    made = None if step.solution is None else phrases.dossier.solved.solutions[step.solution - 1].preparation
    return made is not None and step.kind not in {"priming", "prick"}


def _remark(phrases: Phrases, finding: Finding) -> Remark:
    source = "" if finding.source is None else phrases.say(finding.source)
    word = phrases.say(SEVERITIES[finding.severity])
    return Remark(finding.severity, word, phrases.say(finding.text, **finding.values), source)


def _working(phrases: Phrases) -> Iterator[Table]:
    """Yield every calculation with its numbers: what each container holds, how it is made, what each step gives."""
    say, solved = phrases.say, phrases.dossier.solved
    containers = []
    for of in solved.solutions:
        lines = [*bag_working(phrases, of), *preparation_working(phrases, of)]
        where = Cell("solutions", of.number, "amount")
        containers.append((Entry(str(of.number), chip=True, where=where), Entry(lines[0], where=where)))
        containers += [(Entry("", where=where), Entry(line, where=where)) for line in lines[1:]]
    if containers:
        yield Table(
            (Column(phrases.container_head, align="centre"), Column(say(CALCULATION), weight=9)), tuple(containers)
        )
    numbers: list[Entry] = []
    volumes: list[Entry] = []
    doses: list[Entry] = []
    sums_of_doses: list[Entry] = []
    others: list[list[Entry]] = [[] for _ in phrases.components]
    before = Fraction(0)
    for step in solved.steps:
        where = Cell("steps", step.number, "dose")
        volume, dose, cumulative = step_working(phrases, step, before)
        numbers.append(Entry(str(step.number), where=where))
        volumes.append(Entry(volume, where=Cell("steps", step.number, "volume_mL")))
        doses.append(Entry(dose, where=where))
        for at, column in enumerate(others):
            column.append(Entry(component_working(phrases, step, at), where=where))
        sums_of_doses.append(Entry(cumulative, where=Cell("steps", step.number, "cumulative_dose")))
        before = step.cumulative_dose
    columns = [
        (Column(say(STEP)), numbers),
        (Column(say(VOLUME), weight=3), volumes),
        (Column(phrases.of_drug(DOSE), weight=3), doses),
        *((Column(phrases.of_drug(DOSE, name), weight=3), others[at]) for at, name in enumerate(phrases.components)),
        *([(Column(say(SUM_DOSE), weight=3), sums_of_doses)] if phrases.target != "none" else []),
    ]
    if any(entry.text not in {NONE, ""} for _, cells in columns[1:] for entry in cells):
        yield replace(filled(columns), dense=True)
