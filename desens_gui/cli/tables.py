"""What `compute`, `check`, `protocols` and `drugs` print for a person: plain text tables, numbers as on the sheets."""

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeVar

from desens_gui.cli.clock import hanging_text
from desens_gui.cli.columns import filled_before
from desens_gui.cli.plain import titled
from desens_gui.core.compare.differences import Difference
from desens_gui.core.findings import Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typography import Pieces, Setting
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.basis_text import basis_of_order
from desens_gui.core.rules.drug import Drug, counted
from desens_gui.core.rules.naming import KINDS, NOT_STATED, TABLETS, pumped, total_time
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.solving.dilutions import letter_of
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.core.solving.syringes import Draw
from desens_gui.core.worked import Worked
from desens_gui.store.departures import departures
from desens_gui.store.protocol_files import ROUTES
from desens_gui.store.versions import Entry

T = TypeVar("T", bound=Protocol | Drug)

TITLE = QT_TRANSLATE_NOOP("CommandLine", "{drug} {dose}, {protocol} ({id})")
CHANGED_TITLE = QT_TRANSLATE_NOOP("CommandLine", "{drug} {dose}, {protocol} ({id}), changed")
SERIES = QT_TRANSLATE_NOOP("CommandLine", "Dilution series")
STEPS = QT_TRANSLATE_NOOP("CommandLine", "Step table")
SUMS = QT_TRANSLATE_NOOP("CommandLine", "Sums")
DIFFERENCES = QT_TRANSLATE_NOOP("CommandLine", "Differs from the protocol ({count})")
TO_THE_LETTER = QT_TRANSLATE_NOOP("CommandLine", "Follows the protocol to the letter.")
FINDINGS = QT_TRANSLATE_NOOP("CommandLine", "Findings")
NO_FINDINGS = QT_TRANSLATE_NOOP("CommandLine", "No findings.")
SEVERITIES = {
    "red": QT_TRANSLATE_NOOP("CommandLine", "RED"),
    "amber": QT_TRANSLATE_NOOP("CommandLine", "AMBER"),
    "info": QT_TRANSLATE_NOOP("CommandLine", "info"),
}
FOR_RELEASE = QT_TRANSLATE_NOOP("CommandLine", "before release: {sentence}")
STOCK = QT_TRANSLATE_NOOP("CommandLine", "stock")
INTERMEDIATE = QT_TRANSLATE_NOOP("CommandLine", "intermediate {letter}: {draw} of stock made up to {volume}")
IN_SYRINGE = QT_TRANSLATE_NOOP("CommandLine", "{volume} in {syringe}")
FROM_SOLUTION = QT_TRANSLATE_NOOP("CommandLine", "solution {number}")
VERSION_BY = QT_TRANSLATE_NOOP("CommandLine", ", version {version} of this site, by {author}")
PROTOCOL = QT_TRANSLATE_NOOP("CommandLine", "protocol")
RETIRED = QT_TRANSLATE_NOOP("CommandLine", ", retired")
MORE = QT_TRANSLATE_NOOP("CommandLine", "Sources and notes: desens-gui protocols show ID")
FACTS = QT_TRANSLATE_NOOP("CommandLine", " (facts: {facts}, verified here: {verified})")
MORE_OF_DRUGS = QT_TRANSLATE_NOOP("CommandLine", "All facts and their sources: desens-gui drugs show ID")
VOLUME_AND_TIME = QT_TRANSLATE_NOOP("CommandLine", "{volume} in {time}; the first step gives {fraction} of the dose")
VOLUME_WITHOUT_TIME = QT_TRANSLATE_NOOP("CommandLine", "{volume}, {time}; the first step gives {fraction} of the dose")
TIME_ALONE = QT_TRANSLATE_NOOP("CommandLine", "{time}; the first step gives {fraction} of the dose")
TO_LAST_DOSE = QT_TRANSLATE_NOOP(
    "CommandLine", "{time}; the first step gives {fraction} of the ordered dose, the last one {last}"
)
TEST_SERIES = QT_TRANSLATE_NOOP("CommandLine", "test series: no dose to add up; {time}")
BASIS = QT_TRANSLATE_NOOP("CommandLine", "Dose worked out from: {basis}")
STRENGTH = QT_TRANSLATE_NOOP("CommandLine", "Test strength: {concentration} ({drug}), chosen from {source} ({year})")
POTENCY = QT_TRANSLATE_NOOP("CommandLine", "Potency: {amount} = {equals}, stated in the protocol")
OWN_POTENCY = QT_TRANSLATE_NOOP("CommandLine", "Potency: {amount} = {equals}, stated for this plan")

COUNTED = QT_TRANSLATE_NOOP("CommandLine", "{dose} counts {drug}")
#: the heads of the counted drug's columns, and what they are where the product has several drugs
_NAMED_HEADS: dict[Text, Text] = {
    QT_TRANSLATE_NOOP("CommandLine", "{per}"): QT_TRANSLATE_NOOP("CommandLine", "{drug} {per}"),
    QT_TRANSLATE_NOOP("CommandLine", "{unit} made"): QT_TRANSLATE_NOOP("CommandLine", "{unit} {drug} made"),
    QT_TRANSLATE_NOOP("CommandLine", "dose {unit}"): QT_TRANSLATE_NOOP("CommandLine", "dose {unit} {drug}"),
}

_PUMPED = frozenset({"left_in_line", "at_vein"})
_SUMS: tuple[tuple[str, Text], ...] = (
    ("ordered", QT_TRANSLATE_NOOP("CommandLine", "ordered")),
    ("given", QT_TRANSLATE_NOOP("CommandLine", "given")),
    ("prepared", QT_TRANSLATE_NOOP("CommandLine", "prepared")),
    ("at_vein", QT_TRANSLATE_NOOP("CommandLine", "at the vein")),
    ("left_in_line", QT_TRANSLATE_NOOP("CommandLine", "left in line")),
    ("left_over", QT_TRANSLATE_NOOP("CommandLine", "left over")),
    ("as_prepared", QT_TRANSLATE_NOOP("CommandLine", "as prepared")),
)
_MISSING = QT_TRANSLATE_NOOP("CommandLine", "missing")
_SOLUTION_HEADS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("CommandLine", "No."),
    QT_TRANSLATE_NOOP("CommandLine", "product"),
    QT_TRANSLATE_NOOP("CommandLine", "volume mL"),
    QT_TRANSLATE_NOOP("CommandLine", "{per}"),
    QT_TRANSLATE_NOOP("CommandLine", "{unit} made"),
    QT_TRANSLATE_NOOP("CommandLine", "drawn from"),
    QT_TRANSLATE_NOOP("CommandLine", "draw mL"),
    QT_TRANSLATE_NOOP("CommandLine", "in syringes"),
    QT_TRANSLATE_NOOP("CommandLine", "add mL"),
    QT_TRANSLATE_NOOP("CommandLine", "first take out mL"),
    QT_TRANSLATE_NOOP("CommandLine", "{per} as prepared"),
    QT_TRANSLATE_NOOP("CommandLine", "donated mL"),
    QT_TRANSLATE_NOOP("CommandLine", "infused mL"),
    QT_TRANSLATE_NOOP("CommandLine", "given {unit}"),
)
_STEP_HEADS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("CommandLine", "Step"),
    QT_TRANSLATE_NOOP("CommandLine", "day"),
    QT_TRANSLATE_NOOP("CommandLine", "kind"),
    QT_TRANSLATE_NOOP("CommandLine", "from"),
    QT_TRANSLATE_NOOP("CommandLine", "tablets"),
    QT_TRANSLATE_NOOP("CommandLine", "rate mL/h"),
    QT_TRANSLATE_NOOP("CommandLine", "time min"),
    QT_TRANSLATE_NOOP("CommandLine", "volume mL"),
    QT_TRANSLATE_NOOP("CommandLine", "dose {unit}"),
    QT_TRANSLATE_NOOP("CommandLine", "cumulative {unit}"),
    QT_TRANSLATE_NOOP("CommandLine", "cumulative mL"),
    QT_TRANSLATE_NOOP("CommandLine", "rise"),
    QT_TRANSLATE_NOOP("CommandLine", "then wait min"),
    QT_TRANSLATE_NOOP("CommandLine", "starts min"),
    QT_TRANSLATE_NOOP("CommandLine", "at the vein {unit}"),
    QT_TRANSLATE_NOOP("CommandLine", "as prepared {unit}"),
)


def worked_text(worked: Worked, words: Words) -> str:
    """Return both tables, the sums and the findings of a plan."""
    plan, solved = worked.plan, worked.solved
    units = {
        "unit": words.typography.unit(solved.amount_unit),
        "per": words.typography.unit(per_mL(solved.amount_unit)),
    }
    about = {"drug": plan.order.drug, "protocol": plan.protocol.name, "id": plan.protocol.id}
    found = departures(plan)
    title = words.say(CHANGED_TITLE if found else TITLE, dose=Setting(plan.order.dose), **about)
    if plan.protocol.version is not None:
        by = words.say(VERSION_BY, version=plan.protocol.version, author=plan.protocol.author or "–")
        title += f"\n  {words.say(PROTOCOL)}{by}"
    blocks = [
        title,
        _of_order(worked, words),
        _series(worked, words, units),
        _steps(worked, words, units),
        hanging_text(worked, words),
        _sums(worked, words),
        differences_text(found, words),
        words.say(FINDINGS) + "\n" + findings_text(worked.findings, words),
    ]
    return "\n\n".join(block for block in blocks if block)


def differences_text(found: Sequence[Difference], words: Words) -> str:
    """Return a line for each difference from the protocol, or that there is none."""
    if not found:
        return words.say(TO_THE_LETTER)
    lines = (f"  {words.say(one.says.text, **one.says.values)}" for one in found)
    return "\n".join([words.say(DIFFERENCES, count=len(found)), *lines])


def findings_text(findings: Sequence[Finding], words: Words) -> str:
    """Return a line for each finding: severity, id, sentence."""
    lines = []
    for finding in findings:
        sentence = words.say(finding.text, **finding.values)
        if finding.gate:
            sentence = words.say(FOR_RELEASE, sentence=sentence)
        lines.append(f"{words.say(SEVERITIES[finding.severity]):<6} {finding.id:<18} {sentence}")
    return "\n".join(lines) or words.say(NO_FINDINGS)


def protocols_text(entries: Sequence[Entry[Protocol]], words: Words) -> str:
    """Return a line for each entry of the library, under its route."""
    width = max((len(entry.item.id) for entry in entries), default=0)
    lines: list[str] = []
    for route in sorted({entry.item.route for entry in entries}, key=ROUTES.index):
        lines += ["", route] if lines else [route]
        lines += [_listed(entry, width, words) for entry in entries if entry.item.route == route]
    return "\n".join([*lines, "", words.say(MORE)])


def drugs_text(entries: Sequence[Entry[Drug]], words: Words) -> str:
    """Return a line for each drug of the library: how many facts are known, and how many are verified here."""
    width = max((len(entry.item.id) for entry in entries), default=0)
    lines = [_listed(entry, width, words, words.say(FACTS, **counted(entry.item))) for entry in entries]
    return "\n".join([*lines, "", words.say(MORE_OF_DRUGS)])


def _listed(entry: Entry[T], width: int, words: Words, about: str = "") -> str:
    line = f"  {entry.item.id:<{width}}  {entry.item.name}{about}"
    if entry.origin == "site":
        line += words.say(VERSION_BY, version=entry.item.version, author=entry.item.author)
    return line + (words.say(RETIRED) if entry.retired else "")


def _of_order(worked: Worked, words: Words) -> str:
    """Return what the dose counts, from what it was worked out, the test strength and the potency, if there are any."""
    plan, typography = worked.plan, words.typography
    basis, chosen, potency = basis_of_order(plan.order, plan.recipe), plan.strength, plan.recipe.potency
    lines = [words.say(COUNTED, dose=Setting(plan.order.dose), drug=plan.counted)] if plan.recipe.counted else []
    if basis is not None:
        lines.append(words.say(BASIS, basis=basis))
    if chosen is not None:
        concentration = typography.set_quantity(chosen.concentration)
        about = {"drug": chosen.drug, "source": chosen.source, "year": chosen.year}
        lines.append(words.say(STRENGTH, concentration=concentration, **about))
    if potency is not None:
        sides = (typography.set_quantity(potency.amount), typography.set_quantity(potency.equals))
        lines.append(words.say(POTENCY if plan.potency_of_protocol else OWN_POTENCY, amount=sides[0], equals=sides[1]))
    return "\n".join(lines)


def _heads(worked: Worked, words: Words, heads: Sequence[Text], units: dict[str, str]) -> list[str]:
    """Return the heads of a table; of several drugs in the product the counted one is named."""
    if worked.plan.recipe.counted:
        heads = [_NAMED_HEADS.get(head, head) for head in heads]
    return [words.say(head, drug=worked.plan.counted, **units) for head in heads]


def _series(worked: Worked, words: Words, units: dict[str, str]) -> str:
    """Return the dilution series; of further drugs in the product, the concentration beside the ordered one's."""
    rules, components = worked.plan.recipe.solutions, worked.plan.recipe.components
    heads, rows = _heads(worked, words, _SOLUTION_HEADS, units), []
    solutions = worked.solved.solutions
    for solution, rule in zip(solutions, rules, strict=True):
        rows.append(
            [*_solution(words, solutions, solution, rule.name), *(_rounded(words, of) for of in solution.components)]
        )
    heads += [f"{component.name} {units['per']}" for component in components]
    return titled(words, SERIES, heads, rows)


def _steps(worked: Worked, words: Words, units: dict[str, str]) -> str:
    """Return the step table; of further drugs in the product, the dose beside the ordered one's."""
    recipe, solved = worked.plan.recipe, worked.solved
    several = len({step.kind for step in solved.steps}) > 1
    heads, rows = _heads(worked, words, _STEP_HEADS, units), []
    heads += [f"{component.name} {units['unit']}" for component in recipe.components]
    for step in solved.steps:
        tablet = ""
        if step.tablet is not None and step.count is not None:
            tablet = words.say(TABLETS, count=Pieces(step.count), tablet=recipe.tablets[step.tablet - 1].name)
        kind = words.say(KINDS[step.kind]) if several else ""
        row = _step(words, step, kind, tablet, sums=recipe.target != "none", volumes=bool(solved.total.volume_mL))
        row.append(_rounded(words, None if worked.plan.tubing is None else step.at_vein))
        row.append(_rounded(words, step.as_prepared_dose if step.kind != "prick" else None))
        rows.append([*row, *(_rounded(words, of) for of in step.components)])
    return titled(words, STEPS, heads, rows)


def _solution(words: Words, solutions: Sequence[SolvedSolution], solution: SolvedSolution, name: str) -> list[str]:
    made = solution.preparation
    source = ""
    if made is not None:
        if made.intermediate is not None:
            between = {"draw": _mL(made.intermediate.draw_mL), "volume": _mL(made.intermediate.volume_mL)}
            source = words.say(INTERMEDIATE, letter=letter_of(solutions, solution.number), **between)
        else:
            source = words.say(STOCK) if made.source is None else words.say(FROM_SOLUTION, number=made.source)
    return [
        str(solution.number),
        name,
        _set(words, solution.volume_mL),
        _rounded(words, solution.concentration),
        _rounded(words, solution.amount),
        source,
        _set(words, None if made is None else made.draw_mL),
        "" if made is None else " + ".join(words.say(IN_SYRINGE, **_draw(draw)) for draw in made.draws),
        _set(words, None if made is None else made.fill_up_mL or None),
        _set(words, None if made is None else made.withdraw_mL or None),
        _rounded(words, None if made is None else made.as_prepared_concentration),
        _set(words, solution.donated_mL if made is not None else None),
        _set(words, solution.infused_mL),
        _rounded(words, solution.given),
    ]


def _mL(value: Fraction) -> Setting:
    return Setting(Quantity(value, "mL"))


def _draw(draw: Draw) -> dict[str, object]:
    return {"volume": _mL(draw.volume_mL), "syringe": _mL(draw.syringe_mL)}


def _step(words: Words, step: SolvedStep, kind: str, tablets: str, *, sums: bool, volumes: bool) -> list[str]:
    """Return a row as planned; `sums`: the doses add up to something; `volumes`: some step has one."""
    return [
        str(step.number),
        "" if step.day is None else str(step.day),
        kind,
        "" if step.solution is None else str(step.solution),
        tablets,
        _set(words, step.rate_mL_h),
        _set(words, step.time_min),
        _set(words, step.volume_mL),
        "" if step.kind == "prick" else _rounded(words, step.dose),
        _rounded(words, step.cumulative_dose if sums else None),
        _set(words, step.cumulative_volume_mL if sums and volumes else None),
        "" if step.rise is None else words.typography.rise(step.rise),
        _set(words, step.wait_min),
        words.say(NOT_STATED) if step.starts_min is None else _set(words, step.starts_min),
    ]


def _sums(worked: Worked, words: Words) -> str:
    total, recipe = worked.solved.total, worked.plan.recipe
    names, amounts = [], []
    pump = pumped(recipe)
    for name, text in _SUMS:
        value: Fraction | None = getattr(total, name)
        if value is not None and recipe.target != "none" and (pump or name not in _PUMPED):
            amount = Quantity(abs(value), worked.solved.amount_unit)
            said = words.typography.set_quantity if name == "ordered" else words.typography.quantity
            # what is left over is less than nothing only where a container holds too little
            names.append(f"{words.say(text if value >= 0 else _MISSING)}:")
            amounts.append(said(amount))
    width = max(map(len, names), default=0)
    lines = [words.say(SUMS)]
    aligned = filled_before(amounts, words.typography.decimal_mark)
    lines += [f"  {name:<{width}} {amount}" for name, amount in zip(names, aligned, strict=True)]
    last = next(step.dose for step in reversed(worked.solved.steps) if not step.priming)
    values = {
        "volume": words.typography.set_quantity(Quantity(total.volume_mL, "mL")),
        "time": total_time(total.time_min, words),
        "fraction": words.typography.fraction(total.first_fraction),
        "last": words.typography.quantity(Quantity(last, worked.solved.amount_unit)),
    }
    text = TIME_ALONE
    if total.volume_mL:
        text = VOLUME_AND_TIME if total.time_min is not None else VOLUME_WITHOUT_TIME
    if recipe.target != "total-dose":
        text = TO_LAST_DOSE if recipe.target == "last-dose" else TEST_SERIES
    return "\n".join([*lines, "  " + words.say(text, **values)])


def _set(words: Words, value: Fraction | None) -> str:
    return "" if value is None else words.typography.setting(value)


def _rounded(words: Words, value: Fraction | None) -> str:
    return "" if value is None else words.typography.number(value)
