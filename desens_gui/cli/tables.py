"""What `compute`, `check` and `protocols` print for a person: plain text tables, numbers as on the sheets."""

from collections.abc import Sequence
from fractions import Fraction

from desens_gui.core.findings import Finding
from desens_gui.core.solved import SolvedSolution, SolvedStep
from desens_gui.core.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.units import Quantity, per_mL
from desens_gui.core.words import Words
from desens_gui.core.worked import Worked
from desens_gui.store.library import Entry
from desens_gui.store.protocol_files import ROUTES

TITLE = QT_TRANSLATE_NOOP("CommandLine", "{drug} {dose}, {protocol} ({id})")
CHANGED_TITLE = QT_TRANSLATE_NOOP("CommandLine", "{drug} {dose}, {protocol} ({id}), changed")
SERIES = QT_TRANSLATE_NOOP("CommandLine", "Dilution series")
STEPS = QT_TRANSLATE_NOOP("CommandLine", "Step table")
SUMS = QT_TRANSLATE_NOOP("CommandLine", "Sums")
FINDINGS = QT_TRANSLATE_NOOP("CommandLine", "Findings")
NO_FINDINGS = QT_TRANSLATE_NOOP("CommandLine", "No findings.")
SEVERITIES = {
    "red": QT_TRANSLATE_NOOP("CommandLine", "RED"),
    "amber": QT_TRANSLATE_NOOP("CommandLine", "AMBER"),
    "info": QT_TRANSLATE_NOOP("CommandLine", "info"),
}
FOR_RELEASE = QT_TRANSLATE_NOOP("CommandLine", "before release: {sentence}")
STOCK = QT_TRANSLATE_NOOP("CommandLine", "stock")
FROM_SOLUTION = QT_TRANSLATE_NOOP("CommandLine", "solution {number}")
VERSION_BY = QT_TRANSLATE_NOOP("CommandLine", ", version {version} of this site, by {author}")
RETIRED = QT_TRANSLATE_NOOP("CommandLine", ", retired")
MORE = QT_TRANSLATE_NOOP("CommandLine", "Sources and notes: desens-gui protocols show ID")
VOLUME_AND_TIME = QT_TRANSLATE_NOOP("CommandLine", "{volume} in {time}; the first step gives {fraction} of the dose")

_SUMS: tuple[tuple[str, Text], ...] = (
    ("ordered", QT_TRANSLATE_NOOP("CommandLine", "ordered")),
    ("given", QT_TRANSLATE_NOOP("CommandLine", "given")),
    ("prepared", QT_TRANSLATE_NOOP("CommandLine", "prepared")),
    ("left_in_line", QT_TRANSLATE_NOOP("CommandLine", "left in line")),
    ("discarded", QT_TRANSLATE_NOOP("CommandLine", "discarded")),
    ("at_vein", QT_TRANSLATE_NOOP("CommandLine", "at the vein")),
)
_SOLUTION_HEADS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("CommandLine", "No."),
    QT_TRANSLATE_NOOP("CommandLine", "volume mL"),
    QT_TRANSLATE_NOOP("CommandLine", "{per}"),
    QT_TRANSLATE_NOOP("CommandLine", "{unit} made"),
    QT_TRANSLATE_NOOP("CommandLine", "drawn from"),
    QT_TRANSLATE_NOOP("CommandLine", "draw mL"),
    QT_TRANSLATE_NOOP("CommandLine", "diluent mL"),
    QT_TRANSLATE_NOOP("CommandLine", "donated mL"),
    QT_TRANSLATE_NOOP("CommandLine", "infused mL"),
    QT_TRANSLATE_NOOP("CommandLine", "given {unit}"),
)
_STEP_HEADS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("CommandLine", "Step"),
    QT_TRANSLATE_NOOP("CommandLine", "from"),
    QT_TRANSLATE_NOOP("CommandLine", "rate mL/h"),
    QT_TRANSLATE_NOOP("CommandLine", "time min"),
    QT_TRANSLATE_NOOP("CommandLine", "volume mL"),
    QT_TRANSLATE_NOOP("CommandLine", "dose {unit}"),
    QT_TRANSLATE_NOOP("CommandLine", "cumulative {unit}"),
    QT_TRANSLATE_NOOP("CommandLine", "cumulative mL"),
    QT_TRANSLATE_NOOP("CommandLine", "rise"),
    QT_TRANSLATE_NOOP("CommandLine", "starts min"),
)


def worked_text(worked: Worked, words: Words) -> str:
    """Return both tables, the sums and the findings of a plan."""
    plan, solved = worked.plan, worked.solved
    units = {
        "unit": words.typography.unit(solved.amount_unit),
        "per": words.typography.unit(per_mL(solved.amount_unit)),
    }
    names = {"drug": plan.order.drug, "dose": plan.order.dose, "protocol": plan.protocol.name, "id": plan.protocol.id}
    blocks = [
        words.say(TITLE if plan.recipe == plan.protocol.recipe else CHANGED_TITLE, **names),
        _titled(words, SERIES, _SOLUTION_HEADS, units, [_solution(words, solution) for solution in solved.solutions]),
        _titled(words, STEPS, _STEP_HEADS, units, [_step(words, step) for step in solved.steps]),
        _sums(worked, words),
        words.say(FINDINGS) + "\n" + findings_text(worked.findings, words),
    ]
    return "\n\n".join(block for block in blocks if block)


def findings_text(findings: Sequence[Finding], words: Words) -> str:
    """Return a line for each finding: severity, id, sentence."""
    lines = []
    for finding in findings:
        sentence = words.say(finding.text, **finding.values)
        if finding.gate:
            sentence = words.say(FOR_RELEASE, sentence=sentence)
        lines.append(f"{words.say(SEVERITIES[finding.severity]):<6} {finding.id:<18} {sentence}")
    return "\n".join(lines) or words.say(NO_FINDINGS)


def protocols_text(entries: Sequence[Entry], words: Words) -> str:
    """Return a line for each entry of the library, under its route."""
    width = max((len(entry.protocol.id) for entry in entries), default=0)
    lines: list[str] = []
    for route in sorted({entry.protocol.route for entry in entries}, key=ROUTES.index):
        lines += ["", route] if lines else [route]
        lines += [_listed(entry, width, words) for entry in entries if entry.protocol.route == route]
    return "\n".join([*lines, "", words.say(MORE)])


def _listed(entry: Entry, width: int, words: Words) -> str:
    protocol = entry.protocol
    line = f"  {protocol.id:<{width}}  {protocol.name}"
    if entry.origin == "site":
        line += words.say(VERSION_BY, version=protocol.version, author=protocol.author)
    return line + (words.say(RETIRED) if entry.retired else "")


def _solution(words: Words, solution: SolvedSolution) -> list[str]:
    made = solution.preparation
    source = ""
    if made is not None:
        source = words.say(STOCK) if made.source is None else words.say(FROM_SOLUTION, number=made.source)
    return [
        str(solution.number),
        _set(words, solution.volume_mL),
        _rounded(words, solution.concentration),
        _rounded(words, solution.amount),
        source,
        _set(words, None if made is None else made.draw_mL),
        _set(words, None if made is None else made.diluent_mL),
        _set(words, solution.donated_mL if made is not None else None),
        _set(words, solution.infused_mL),
        _rounded(words, solution.given),
    ]


def _step(words: Words, step: SolvedStep) -> list[str]:
    return [
        str(step.number),
        "" if step.solution is None else str(step.solution),
        _set(words, step.rate_mL_h),
        _set(words, step.time_min),
        _set(words, step.volume_mL),
        _rounded(words, step.dose),
        _rounded(words, step.cumulative_dose),
        _set(words, step.cumulative_volume_mL),
        "" if step.rise is None else words.typography.rise(step.rise),
        _set(words, step.starts_min),
    ]


def _sums(worked: Worked, words: Words) -> str:
    total = worked.solved.total
    lines = [words.say(SUMS)]
    for name, text in _SUMS:
        value: Fraction | None = getattr(total, name)
        if value is not None:
            lines.append(
                f"  {words.say(text)}: {words.typography.quantity(Quantity(value, worked.solved.amount_unit))}"
            )
    volume = words.typography.set_quantity(Quantity(total.volume_mL, "mL"))
    time = words.typography.duration(total.time_min)
    fraction = words.typography.fraction(total.first_fraction)
    return "\n".join([*lines, "  " + words.say(VOLUME_AND_TIME, volume=volume, time=time, fraction=fraction)])


def _titled(words: Words, title: Text, heads: Sequence[Text], units: dict[str, str], rows: list[list[str]]) -> str:
    """Return a table with its title, right-aligned; columns in which no row has anything are left out."""
    if not rows:
        return ""
    table = [[words.say(head, **units) for head in heads], *rows]
    kept = [index for index in range(len(heads)) if any(row[index] for row in rows)]
    widths = {index: max(len(row[index]) for row in table) for index in kept}
    lines = ["  ".join(f"{row[index]:>{widths[index]}}" for index in kept) for row in table]
    return "\n".join([words.say(title), *lines])


def _set(words: Words, value: Fraction | None) -> str:
    return "" if value is None else words.typography.setting(value)


def _rounded(words: Words, value: Fraction | None) -> str:
    return "" if value is None else words.typography.number(value)
