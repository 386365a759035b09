"""What `--json` prints: names and meanings that others build on. Keys may be added, never removed or re-meant.

Exact numbers travel as text: a terminating decimal, else a fraction. A value that does not exist is null.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeVar

from desens_gui.cli.promised_times import plan_times, solution_times
from desens_gui.core.compare.choosing import steps_of
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.numbers import exact_text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.basis_text import basis_of_order
from desens_gui.core.rules.drug import Drug, counted
from desens_gui.core.rules.naming import counts_doses, pumped
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.solving.solved import Preparation, Solved, SolvedSolution, SolvedStep, StockUse
from desens_gui.core.solving.syringes import Draw
from desens_gui.core.worked import Worked
from desens_gui.store.departures import departures
from desens_gui.store.versions import Entry

T = TypeVar("T", bound=Protocol | Drug)

_TOTAL = (
    "ordered",
    "given",
    "prepared",
    "discarded",
    "left_in_line",
    "at_vein",
    "at_vein_flush",
    "first_drug_min",
    "volume_mL",
    "time_min",
    "first_fraction",
    "as_prepared",
    "as_prepared_tolerance",
)
_SOLUTION = (
    "volume_mL",
    "amount",
    "concentration",
    "infused_mL",
    "given",
    "donated_mL",
    "discarded_mL",
    "label_volume_mL",
    "label_amount",
    "as_prepared_label_mL",
    "as_prepared_label_amount",
    "made_mL",
    "to_infuse_mL",
)
_STEP = (
    "rate_mL_h",
    "time_min",
    "volume_mL",
    "dose",
    "cumulative_dose",
    "cumulative_volume_mL",
    "dose_rate_per_h",
    "rise",
    "starts_min",
)


def computed(worked: Worked, words: Words) -> dict[str, object]:
    """Return the object that `compute --json` prints."""
    plan, solved = worked.plan, worked.solved
    document: dict[str, object] = {
        "drug": plan.order.drug,
        "amount_unit": solved.amount_unit,
        "protocol": plan.protocol.id,
        "protocol_version": plan.protocol.version,
        "protocol_author": plan.protocol.author,
        "total": _total(plan, solved),
        "solutions": [_solution(solution, solved) for solution in solved.solutions],
        "steps": [_step(step, solved) for step in solved.steps],
        "findings": found(worked.findings, words),
        "differences": [
            {"message": words.say(one.says.text, **one.says.values), "where": _where(one.where)}
            for one in departures(plan)
        ],
    }
    document |= plan_times(plan, solved)
    basis = basis_of_order(plan.order, plan.recipe)
    if basis is not None:
        document["basis"] = words.say(basis.text, **basis.values)
    if solved.total.as_prepared_range is not None:
        document["as_prepared_range"] = [_exact(end) for end in solved.total.as_prepared_range]
    if solved.stock is not None:
        document["stock"] = _stock(plan, solved.stock)
    if plan.strength is not None:
        chosen = plan.strength
        document["strength"] = {
            "drug": chosen.drug,
            "concentration": str(chosen.concentration),
            "source": chosen.source,
            "year": chosen.year,
        }
    if plan.recipe.tablets:
        document["tablets"] = [
            {"name": tablet.name, "amount": str(tablet.amount), "parts": tablet.parts} for tablet in plan.recipe.tablets
        ]
    if plan.recipe.counted:
        document["counted"] = plan.recipe.counted
    if plan.recipe.components:
        document["components"] = [
            {"name": component.name, "per": exact_text(component.per)} for component in plan.recipe.components
        ]
    return document


def _stock(plan: Plan, use: StockUse) -> dict[str, object]:
    """Return what is taken of the stock, and the vials that are opened for it where their sizes are stated."""
    vials = () if plan.supply is None else plan.supply.vials
    return {
        "drawn_mL": _exact(use.drawn_mL),
        "vials": [
            {"amount": str(vials[one.size].amount), "usable": str(vials[one.size].usable), "count": one.count}
            for one in use.vials
        ],
        "waste_mL": _exact(use.waste_mL),
    }


def found(findings: tuple[Finding, ...], words: Words) -> list[dict[str, object]]:
    """Return the list of findings."""
    return [
        {
            "id": finding.id,
            "severity": finding.severity,
            "gate": finding.gate,
            "message": words.say(finding.text, **finding.values),
            "where": _where(finding.where),
            "source": None if finding.source is None else words.say(finding.source),
        }
        for finding in findings
    ]


def _where(cells: tuple[Cell, ...]) -> list[dict[str, object]]:
    return [{"table": cell.table, "row": cell.row, "column": cell.column} for cell in cells]


def listed(protocol: Protocol) -> dict[str, object]:
    """Return a protocol in `protocols check --json`."""
    return {
        "id": protocol.id,
        "name": protocol.name,
        "route": protocol.route,
        "solutions": len(protocol.solutions),
        "steps": steps_of(protocol),
        "source": protocol.source,
        "date": protocol.date,
    }


def drug(known: Drug) -> dict[str, object]:
    """Return a drug in `drugs check --json`: how many facts it has, and how many of them are verified here."""
    return {"id": known.id, "name": known.name, "synonyms": list(known.synonyms), **counted(known)}


def shelved(entry: Entry[T], about: dict[str, object]) -> dict[str, object]:
    """Return an entry of a library in `protocols --json` or `drugs --json`, with what is said about it."""
    saved = {"origin": entry.origin, "version": entry.item.version, "author": entry.item.author}
    return about | saved | {"retired": entry.retired}


def _total(plan: Plan, solved: Solved) -> dict[str, object]:
    """Return the sums; without pricks' doses, and of what no vein, no line or no measured volume is in: null."""
    total = solved.total
    values: dict[str, object] = {name: _exact(getattr(total, name)) for name in _TOTAL}
    elsewhere = [step for step in solved.steps if not _into_vein(step)]
    missing = set[str]()
    if len(elsewhere) == len(solved.steps):
        missing |= {"at_vein", "at_vein_flush", "first_drug_min"}
    elif elsewhere:
        values["at_vein"] = _exact(total.at_vein - sum((step.at_vein for step in elsewhere), Fraction(0)))
    if not pumped(plan.recipe):
        missing.add("left_in_line")
    if not _measures(solved.steps):
        missing.add("volume_mL")
    if not counts_doses(plan.recipe):
        missing.add("given")
    if plan.recipe.target == "none":
        missing.add("first_fraction")
    return values | dict.fromkeys(missing)


def _into_vein(step: SolvedStep) -> bool:
    return step.kind in {"infusion", "priming", "push"}


def _measures(steps: Sequence[SolvedStep]) -> bool:
    """Return whether any of the steps has a volume."""
    return any(step.volume_mL is not None for step in steps)


def _solution(solution: SolvedSolution, solved: Solved) -> dict[str, object]:
    values: dict[str, object] = {name: _exact(getattr(solution, name)) for name in _SOLUTION}
    if {step.kind for step in solved.steps if step.solution == solution.number} == {"prick"}:
        values |= {"infused_mL": None, "given": None}
    preparation = None if solution.preparation is None else _preparation(solution.preparation)
    about: dict[str, object] = {"number": solution.number, "container": solution.container}
    times = solution_times(solved.times.solutions[solution.number - 1])
    components = [_exact(value) for value in solution.components]
    return about | values | {"preparation": preparation, "components": components} | times


def _preparation(preparation: Preparation) -> dict[str, object]:
    """Return how a solution is made: `draw_mL` and `diluent_mL` as planned, the rest as it can be measured."""
    made = preparation
    source = "stock" if made.source is None else f"solution {made.source}"
    between = None
    if made.intermediate is not None:
        source = "intermediate"
        between = {
            "volume_mL": _exact(made.intermediate.volume_mL),
            "draw_mL": _exact(made.intermediate.draw_mL),
            "draws": _draws(made.intermediate.draws),
            "diluent_mL": _exact(made.intermediate.diluent_mL),
            "concentration": _exact(made.intermediate.concentration),
            "as_prepared_concentration": _exact(made.intermediate.as_prepared_concentration),
        }
    return {
        "source": source,
        "draw_mL": _exact(made.draw_mL),
        "draws": _draws(made.draws),
        "diluent_mL": _exact(made.diluent_mL),
        "fill": made.fill,
        "as_prepared_concentration": _exact(made.as_prepared_concentration),
        "as_prepared_amount": _exact(made.as_prepared_amount),
        "fill_up_mL": _exact(made.fill_up_mL),
        "withdraw_mL": _exact(made.withdraw_mL),
        "overfill_mL": _exact(made.overfill_mL),
        "real_mL": _exact(made.real_mL),
        "tolerance": _exact(made.tolerance),
        "tolerance_rss": _exact(made.tolerance_rss),
        "intermediate": between,
    }


def _draws(draws: Sequence[Draw]) -> list[dict[str, str | None]]:
    return [{"syringe_mL": _exact(draw.syringe_mL), "volume_mL": _exact(draw.volume_mL)} for draw in draws]


def _step(step: SolvedStep, solved: Solved) -> dict[str, object]:
    values: dict[str, object] = {name: _exact(getattr(step, name)) for name in _STEP}
    if step.kind == "prick":
        values["dose"] = None
    if all(one.kind in {"prick", "priming"} for one in solved.steps):
        values["cumulative_dose"] = None
    if not _measures(solved.steps[: step.number]):
        values["cumulative_volume_mL"] = None
    about: dict[str, object] = {"number": step.number, "solution": step.solution, "kind": step.kind, "day": step.day}
    after: dict[str, object] = {
        "priming": step.priming,
        "at_vein": _exact(step.at_vein if _into_vein(step) else None),
        "as_prepared_dose": _exact(step.as_prepared_dose),
    }
    at_once: dict[str, object] = {
        "tablet": step.tablet,
        "count": _exact(step.count),
        "wait_min": _exact(step.wait_min),
        "change_min": _exact(step.change_min),
        "components": [_exact(None if step.kind == "prick" else value) for value in step.components],
    }
    return about | values | after | at_once


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else exact_text(value)
