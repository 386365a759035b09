"""How each number of a plan follows from the others, as spreadsheet formulas.

The same definitions as the solver's, written a third way, cell by cell: what changes an input changes every number
that depends on it. `Sheet` says where things stand; policies that a person may switch stay switchable.
"""

from collections.abc import Mapping

from desens_gui.core.grid.cells import COMPONENT_COLUMNS
from desens_gui.core.rules.parts import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    GivenStep,
    InfusionStep,
    PrimingStep,
    ShareOfFullStrength,
    Step,
)
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solved import Solved, SolvedSolution
from desens_gui.documents.places import Places


class Formulas:
    """The formulas of one plan."""

    def __init__(self, plan: Plan, solved: Solved, places: Places) -> None:
        """Take the plan's structure; its numbers stand in cells."""
        self.plan, self.solved, self.at = plan, solved, places
        self.steps = plan.recipe.steps
        self.numbers = range(1, len(self.steps) + 1)
        last = plan.recipe.last_counted + 1
        rule = self.rule(last)
        #: the step whose end the last-solution policy decides, or 0
        self.switched = last if not isinstance(rule, PrimingStep) and rule.until is not None else 0
        #: the last step that a pump runs, which a flush follows, or 0
        self.last_pumped = max((step for step in self.numbers if not isinstance(self.rule(step), GivenStep)), default=0)

    def has(self, column: str) -> bool:
        """Return whether there is a formula: what plug flow makes of other lines than own ones has none."""
        tubing = self.plan.tubing
        if column not in _OF_LINES or tubing is None:
            return True
        return tubing.priming == "own-line" and not (tubing.common_volume or tubing.carrier or tubing.waste)

    def rule(self, number: int) -> Step:
        """Return a step's rule."""
        return self.steps[number - 1]

    def own(self, solution: int) -> list[int]:
        """Return the numbers of a solution's steps."""
        return [number for number in self.numbers if self.rule(number).solution == solution]

    def dose(self) -> str:
        """Return where the ordered dose stands."""
        return self.at("input", 0, "dose")

    def by_policy(self, at_dose: str, otherwise: str) -> str:
        """Return one of two formulas, as the policy for the last solution says."""
        return f'IF({self.at("input", 0, "policy")}="stop-at-dose",{at_dose},{otherwise})'

    def total(self, table: str, numbers: list[int], column: str) -> str:
        """Return the sum of a column over some rows, in as few ranges as possible."""
        return f"SUM({self.ranges(table, numbers, column)})" if numbers else "0"

    def ranges(self, table: str, numbers: list[int], column: str) -> str:
        """Return the addresses of some rows of a column."""
        runs: list[list[int]] = []
        for number in numbers:
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        ends = [(self.at(table, run[0], column), self.at(table, run[-1], column)) for run in runs]
        return ",".join(first if first == last else f"{first}:{last}" for first, last in ends)

    # --- solutions ---

    def solution(self, number: int, column: str) -> str:
        """Return the formula of a solution's number."""
        of = self.solved.solutions[number - 1]
        own_volume = self.at("solutions", number, "volume_mL") if of.volume_mL is not None else ""
        volume = self.at.at.get(("solutions", number, "made_mL"), own_volume)
        strength = self.at("solutions", number, "concentration")
        match column:
            case "concentration":
                return self._strength(number)
            case _ if column in COMPONENT_COLUMNS:
                return f"{strength}*{self.at('input', 0, column)}"
            case "amount":
                return f"{strength}*{volume}"
            case "infused_mL":
                withdrawn = [step for step in self.own(number) if self.has_volume(step)]
                return self.total("steps", withdrawn, "volume_mL")
            case "given":
                return self.total("steps", self.own(number), "dose")
            case "to_infuse_mL":
                return self._to_infuse(number)
            case "draw_mL":
                return f"{self.at('solutions', number, 'amount')}/({self._source(of, 'concentration', 'stock_in_mL')})"
            case "diluent_mL":
                assert of.preparation is not None  # no such column without
                return f"{volume}-{self.at('solutions', number, 'draw_mL')}" if of.preparation.fill == "empty" else "0"
            case "real_mL":
                return self._holds(of, volume)
            case "as_prepared_concentration":
                source = self._source(of, "as_prepared_concentration", "stock_drawn_mL")
                drawn, holds = (self.at("solutions", number, name) for name in ("drawn_mL", "real_mL"))
                return f"{drawn}*({source})/{holds}"
            case "donated_mL":
                return self.total("solutions", self._taking(number), "draw_mL")
            case "as_prepared_label_mL":
                taking = [taker for taker in self._taking(number) if self.at.has("solutions", taker, "drawn_mL")]
                return f"{self.at('solutions', number, 'real_mL')}-{self.total('solutions', taking, 'drawn_mL')}"
            case "as_prepared_label_amount":
                left, really = (f"as_prepared_{name}" for name in ("label_mL", "concentration"))
                return f"{self.at('solutions', number, left)}*{self.at('solutions', number, really)}"
            case "label_volume_mL":
                return f"{volume}-{self.at('solutions', number, 'donated_mL')}"
            case "label_amount":
                return f"{self.at('solutions', number, 'label_volume_mL')}*{strength}"
            case "line_mL":
                return self._line(number)
            case _:
                left = self.at("solutions", number, "label_volume_mL")
                return left + self.at.less("solutions", number, ("infused_mL", "line_mL"))

    def _taking(self, number: int) -> list[int]:
        """Return the solutions that are drawn from this one."""
        made = [(other.number, other.preparation) for other in self.solved.solutions]
        return [taker for taker, preparation in made if preparation is not None and preparation.source == number]

    def _source(self, of: SolvedSolution, column: str, stock_mL: str) -> str:
        """Return the strength of what a solution is drawn from: a stronger one, an intermediate dilution, or stock."""
        assert of.preparation is not None  # no such column without
        if of.preparation.source is not None:
            return self.at("solutions", of.preparation.source, column)
        stock = self.at("input", 0, "stock")
        if of.preparation.intermediate is None:
            return stock
        drawn, volume = (self.at("solutions", of.number, name) for name in (stock_mL, "intermediate_mL"))
        return f"{stock}*{drawn}/{volume}"

    def _holds(self, of: SolvedSolution, volume: str) -> str:
        """Return what a container holds when it is filled."""
        assert of.preparation is not None  # no such column without
        if of.preparation.fill in {"empty", "withdraw-drug-and-overfill"}:
            return volume
        filled = f"{volume}+{self.at('solutions', of.number, 'overfill_mL')}"
        if of.preparation.fill == "withdraw-drug":
            return filled
        return f"{filled}+{self.at('solutions', of.number, 'drawn_mL')}"

    def _strength(self, number: int) -> str:
        """Return the concentration by the solution's rule; its parameter is an input."""
        rule = self.plan.recipe.solutions[number - 1]
        parameter, volume = (self.at.at.get(("solutions", number, name), "") for name in ("parameter", "volume_mL"))
        if rule.content == "remainder":
            own = self.own(number)
            others = self.total("steps", [step for step in self.numbers if step not in own], "dose")
            primed = self.total("steps", [step for step in own if self.rule(step).kind == "priming"], "volume_mL")
            rest = f"({self.dose()}-{others})/({volume}-{primed})"
            return f'IF({self.at("input", 0, "policy")}="remainder",{rest},{self.dose()}/{volume})'
        if isinstance(rule.content, DilutionOf):
            other = rule.content.dilution_of
            if self.plan.recipe.solutions[other - 1].content == "remainder":
                return f"{self.dose()}/{self.at('solutions', other, 'volume_mL')}/{parameter}"
            return f"{self.at('solutions', other, 'concentration')}/{parameter}"
        if isinstance(rule.content, FixedConcentration):
            return parameter
        if isinstance(rule.content, ShareOfFullStrength):
            return f"{parameter}*{self.dose()}/{self.at('input', 0, 'reference_volume')}"
        return (
            f"{parameter}/{volume}" if isinstance(rule.content, FixedAmount) else f"{parameter}*{self.dose()}/{volume}"
        )

    def _line(self, number: int) -> str:
        """Return the volume that a solution's line takes beyond what is infused: nothing when it is run until empty."""
        tubing, pumped = self.plan.tubing, [rule.solution for rule in self.steps if not isinstance(rule, GivenStep)]
        if tubing is None or number not in pumped or tubing.priming in {"own-line-diluent", "diluent"}:
            return "0"
        held = self._held()
        if tubing.priming == "first-bag" and set(pumped) != {number}:
            return held if number == pumped[0] else "0"
        for step in self.own(number):
            rule = self.rule(step)
            if isinstance(rule, InfusionStep) and rule.until is not None:
                return self.by_policy(held, "0") if step == self.switched else "0"
        return held

    def _to_infuse(self, number: int) -> str:
        """Return what the pump takes: of a bag run until empty, what has primed its own line is not there any more."""
        pumped = [step for step in self.own(number) if not isinstance(self.rule(step), GivenStep)]
        keyed = self.total("steps", pumped, "set_volume_mL")
        last = self.rule(self.own(number)[-1])
        tubing, used = self.plan.tubing, {rule.solution for rule in self.steps if not isinstance(rule, GivenStep)}
        primes_it = tubing is not None and (
            tubing.priming == "own-line" or (tubing.priming == "first-bag" and used == {number})
        )
        if not primes_it or not isinstance(last, InfusionStep) or last.until is None:
            return keyed
        return f"{keyed}-({self._held()}-{self.at('solutions', number, 'line_mL')})"

    def _held(self) -> str:
        """Return what a line takes out of the bag that primes it: its volume, and what is lost."""
        return "+".join(self.at.at[key] for key in _LINE_INPUTS if key in self.at.at)

    def has_volume(self, number: int) -> bool:
        """Return whether a step takes a volume that is known; how much a prick takes is not measured."""
        return self.rule(number).solution is not None and self.solved.steps[number - 1].volume_mL is not None

    # --- steps ---

    def step(self, number: int, column: str) -> str:
        """Return the formula of a step's number."""
        cell = {name: self.at.at.get(("steps", number, name), "") for name in _STEP_CELLS}
        before = {name: self.at.at.get(("steps", number - 1, name), "0") for name in _STEP_CELLS}
        rule = self.rule(number)
        match column:
            case "asked_rate_mL_h":
                return self._asked(number, cell)
            case "rate_mL_h":
                return self._rounded(cell["asked_rate_mL_h"], "rate_step", nothing=cell["asked_rate_mL_h"])
            case "time_min":
                timed = self.paced(rule) and cell["time"]
                return cell["time"] if timed else f"{cell['volume_mL']}*60/{cell['rate_mL_h']}"
            case "volume_mL":
                return self._volume(number, cell)
            case "set_volume_mL":
                volume = cell["volume_mL"]
                if self.plan.pump is None or number != self.switched or isinstance(rule, GivenStep):
                    return volume
                return self.by_policy(self._rounded(volume, "volume_step", nothing=volume), volume)
            case "dose":
                return self._dose(number, cell)
            case "cumulative_dose":
                return f"{before['cumulative_dose']}+{cell['dose']}"
            case "count":
                stated = isinstance(rule, GivenStep) and rule.count is not None
                return cell["extent"] if stated else f"{cell['dose']}/{self._in_tablet(rule)}"
            case "wait_min":
                return cell["interval"]
            case _ if column in COMPONENT_COLUMNS:
                return f"{cell['dose']}*{self.at('input', 0, column)}"
            case "of_total":
                return f"{cell['cumulative_dose']}/{self.dose()}"
            case "cumulative_volume_mL":
                return f"{before['cumulative_volume_mL']}+{cell['volume_mL'] or '0'}"
            case "dose_rate_per_h":
                return f"{cell['dose']}*60/{cell['time_min']}"
            case "rise":
                return self._rise(number)
            case "starts_min":
                return self._starts(number)
            case "as_prepared_dose":
                return self._as_prepared(number, cell)
            case _:
                return self._at_vein(number, cell)

    @staticmethod
    def paced(rule: Step) -> bool:
        """Return whether a step states its pace."""
        return any(getattr(rule, name, None) is not None for name in ("rate", "of_final", "dose_rate"))

    def _strength_of(self, number: int) -> str:
        solution = self.rule(number).solution
        return "" if solution is None else self.at("solutions", solution, "concentration")

    def _in_tablet(self, rule: Step) -> str:
        """Return where the amount in a whole tablet of a step stands."""
        return self.at("input", 0, f"tablet_{getattr(rule, 'tablet', None)}")

    def _asked(self, number: int, cell: Mapping[str, str]) -> str:
        rule = self.rule(number)
        if isinstance(rule, GivenStep) or not self.paced(rule):
            return f"{cell['volume_mL']}*60/{cell['time']}"
        if rule.of_final is not None:
            return f"{cell['pace']}*{self.at('input', 0, 'final_rate')}"
        return cell["pace"] if rule.rate is not None else f"{cell['pace']}/{self._strength_of(number)}"

    def _rounded(self, value: str, step: str, *, nothing: str) -> str:
        """Return a value rounded half-up to a step of the pump; `nothing` where it would become zero.

        The quotient is rounded to nine decimals first: a spreadsheet's 3.5 may be 3.4999999999999996.
        """
        if self.plan.pump is None:
            return value
        by = self.at("input", 0, step)
        steps = f"INT(ROUND({value}/{by},9)+0.5)"
        return f"IF({steps}=0,{nothing},{steps}*{by})"

    def _volume(self, number: int, cell: Mapping[str, str]) -> str:
        rule = self.rule(number)
        if isinstance(rule, InfusionStep) and self.paced(rule) and rule.time is not None:
            return f"{cell['rate_mL_h']}*{cell['time_min']}/60"
        if isinstance(rule, PrimingStep) or rule.volume is not None:
            return cell["extent"]
        if rule.until is not None:
            return self._end(number)
        strength = self._strength_of(number)
        return f"{cell['extent']}/{strength}" if rule.dose is not None else f"{cell['extent']}*{self.dose()}/{strength}"

    def _end(self, number: int) -> str:
        """Return the volume of a step that runs until its container is empty or the dose is reached."""
        solution = self.rule(number).solution
        assert solution is not None  # it has a volume
        earlier = [step for step in self.own(solution) if step < number]
        reached = f"({self.dose()}-{self._given_before(number)})/{self._strength_of(number)}"
        if self.plan.recipe.solutions[solution - 1].volume is None:
            return reached
        rest = f"{self.at('solutions', solution, 'volume_mL')}-{self.total('steps', earlier, 'volume_mL')}"
        return self.by_policy(reached, rest) if number == self.switched else rest

    def _given_before(self, number: int) -> str:
        return self.at("steps", number - 1, "cumulative_dose") if number > 1 else "0"

    def _dose(self, number: int, cell: Mapping[str, str]) -> str:
        rule = self.rule(number)
        if isinstance(rule, PrimingStep) or rule.kind == "prick":
            return "0"
        if isinstance(rule, GivenStep) and rule.count is not None:
            return f"{cell['extent']}*{self._in_tablet(rule)}"
        if rule.solution is not None:
            return f"{self._strength_of(number)}*{cell['volume_mL']}"
        if rule.until is not None:
            return f"{self.dose()}-{self._given_before(number)}"
        return cell["extent"] if rule.dose is not None else f"{cell['extent']}*{self.dose()}"

    def _rise(self, number: int) -> str:
        """Return the level over the highest earlier one of its kind: dose rates, or doses given at once."""
        at_once = isinstance(self.rule(number), GivenStep)
        column = "dose" if at_once else "dose_rate_per_h"
        earlier = [
            step
            for step in self.numbers
            if step < number
            and self.rule(step).kind not in {"priming", "prick"}
            and isinstance(self.rule(step), GivenStep) == at_once
        ]
        return f"{self.at('steps', number, column)}/MAX({self.ranges('steps', earlier, column)})"

    def _starts(self, number: int) -> str:
        day = self.rule(number).day
        earlier = [self.rule(step).day for step in self.numbers if step < number and self.rule(step).day is not None]
        if day is not None and day != (earlier[-1] if earlier else 1):
            return f"({self.at('steps', number, 'day')}-1)*1440"
        if number == 1:
            return "0"
        lasts = [self.at.at.get(("steps", number - 1, name), "") for name in ("time_min", "interval")]
        if self.plan.bag_change is not None and self.solved.steps[number - 1].change_min is not None:
            lasts.append(self.at("input", 0, "bag_change"))
        return "+".join([self.at("steps", number - 1, "starts_min"), *filter(None, lasts)])

    def _as_prepared(self, number: int, cell: Mapping[str, str]) -> str:
        """Return what a step gives of its solution as it is really prepared."""
        solution = self.rule(number).solution
        key = ("solutions", solution or 0, "as_prepared_concentration")
        made = solution is not None and self.solved.solutions[solution - 1].preparation is not None
        if not made or isinstance(self.rule(number), PrimingStep):
            return cell["dose"]
        volume = self.at.at.get(("steps", number, "set_volume_mL"), cell["volume_mL"])
        return f"{self.at.at[key]}*{volume}"

    def _at_vein(self, number: int, cell: Mapping[str, str]) -> str:
        """Return what reaches the vein while a step runs: lines are full of the drug of their own solution."""
        rule, strength = self.rule(number), self._strength_of(number)
        if self.plan.tubing is None or isinstance(rule, GivenStep):
            return cell["dose"]
        held, flush = self.at("input", 0, "line_volume"), self.at("input", 0, "flush")
        flushed = f"MIN({held},{flush})" if number == self.last_pumped else "0"
        if isinstance(rule, PrimingStep):
            return f"{strength}*({cell['volume_mL']}+{flushed})"
        emptied = f"{cell['dose']}-({held}-{flushed})*{strength}"
        other = f"{cell['dose']}+{flushed}*{strength}"
        if number == self.switched:
            return self.by_policy(other, emptied)
        return emptied if rule.until is not None else other

    # --- sums ---

    def sum(self, name: str) -> str:
        """Return the formula of one of the sums."""
        last = self.numbers[-1]
        first = next(number for number in self.numbers if self.rule(number).kind != "priming")
        match name:
            case "ordered":
                return self.dose()
            case "given":
                return self.at("steps", last, "cumulative_dose")
            case "prepared":
                return self._prepared()
            case "as_prepared":
                return self.total("steps", list(self.numbers), "as_prepared_dose")
            case "left_in_line":
                return self._left_in_line()
            case "left_over":
                # without a pump there is no such row, and what is given arrives
                arrives = "at_vein" if self.at.has("total", 0, "at_vein") else "given"
                return self.at("total", 0, "prepared") + self.at.less("total", 0, (arrives, "left_in_line"))
            case "at_vein":
                return self.total("steps", list(self.numbers), "at_vein")
            case "at_vein_flush":
                return "0"
            case "first_drug_min":
                primes = self.plan.tubing is not None and self.rule(1).kind == "priming"
                return self.at("steps", 1 if primes else first, "starts_min")
            case "volume_mL":
                return self.at("steps", last, "cumulative_volume_mL")
            case "time_min":
                lasts = self.at.at.get(("steps", last, "time_min"))
                starts = self.at("steps", last, "starts_min")
                return f"{starts}+{lasts}" if lasts else starts
            case _:
                return f"{self.at('steps', first, 'dose')}/{self.dose()}"

    def _prepared(self) -> str:
        """Return the drug drawn from stock: into solutions, or into the intermediate dilutions for them."""
        drawn, between = [], []
        for of in self.solved.solutions:
            made = of.preparation
            if made is not None and made.intermediate is not None:
                between.append(f"{self.at('input', 0, 'stock')}*{self.at('solutions', of.number, 'stock_in_mL')}")
            elif self.plan.stock is None or (made is not None and made.source is None):
                drawn.append(of.number)
        return "+".join([self.total("solutions", drawn, "amount"), *between])

    def _left_in_line(self) -> str:
        """Return the drug in the lines, each full of its own solution, less what a flush pushes out of the last one."""
        pumped = sorted({rule.solution for rule in self.steps if not isinstance(rule, GivenStep)})
        if self.plan.tubing is None or not pumped:
            return "0"
        held, flush = self.at("input", 0, "line_volume"), self.at("input", 0, "flush")
        strengths = self.total("solutions", pumped, "concentration")
        return f"{held}*{strengths}-MIN({held},{flush})*{self._strength_of(self.last_pumped)}"


#: what follows from the lines by plug flow
_OF_LINES = frozenset({"at_vein", "at_vein_flush", "left_in_line", "left_over", "first_drug_min"})
_LINE_INPUTS = (("input", 0, "line_volume"), ("input", 0, "waste"))
_STEP_CELLS = (
    "pace",
    "time",
    "extent",
    "interval",
    "asked_rate_mL_h",
    "rate_mL_h",
    "time_min",
    "volume_mL",
    "dose",
    "cumulative_dose",
    "cumulative_volume_mL",
)
