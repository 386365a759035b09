"""What is done between the steps, as bands of the bedside sheet's table: a new day, a bag change, the end.

What is done with the lines is said by `core.ward.instructions`; here is only which bag, which volume, and who did it.
"""

from collections.abc import Iterator
from datetime import timedelta

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.solving.solved import SolvedStep
from desens_gui.core.ward.instructions import Instruction, instructions
from desens_gui.documents.blocks import Band
from desens_gui.documents.labels import CHIPS
from desens_gui.documents.phrases import Phrases
from desens_gui.documents.tables import DAY_DATED, DAY_HEAD, days_of

HANG = QT_TRANSLATE_NOOP("Bedside", "Hang {chip}")
HANG_AGAIN = QT_TRANSLATE_NOOP("Bedside", "Go on with {chip}")
TAKE = QT_TRANSLATE_NOOP("Bedside", "Take {chip}")
IN_ALL = QT_TRANSLATE_NOOP("Bedside", "{hang}: in all its steps the pump takes {volume}")
PUMP_LINE = QT_TRANSLATE_NOOP("Bedside", "Pump, line")
DONE_BY = QT_TRANSLATE_NOOP("Bedside", "Hung and set by")
TAKEN_BY = QT_TRANSLATE_NOOP("Bedside", "Taken by")
CHECKED_BY = QT_TRANSLATE_NOOP("Bedside", "Checked by")
ENDED = QT_TRANSLATE_NOOP("Bedside", "Clock")
ENDED_BY = QT_TRANSLATE_NOOP("Bedside", "Done by")

_PUMPED = frozenset({"infusion", "priming"})


class CourseBands:
    """The bands of one plan, found by the step that they stand above or behind."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        dossier = phrases.dossier
        self._steps = dossier.solved.steps
        self._told = instructions(dossier.plan, dossier.solved)
        days = days_of(self._steps)
        several = 1 < len(days) < len(self._steps)
        self._days = {steps[0].number: day for day, steps in days.items()} if several else {}

    @property
    def by_day(self) -> bool:
        """Whether bands say on which day the steps are that follow."""
        return bool(self._days)

    def above(self, step: SolvedStep) -> Iterator[Band]:
        """Yield what is done before a step begins."""
        if step.number in self._days:
            yield self._day(self._days[step.number])
        before = self._steps[: step.number - 1]
        pumped = [one for one in before if one.kind in _PUMPED]
        if step.kind in _PUMPED and pumped and pumped[-1].solution != step.solution:
            yield from self._change(pumped[-1])
        held = [one.solution for one in before if one.solution is not None]
        if step.solution is not None and (not held or held[-1] != step.solution):
            yield self._hang(step, step.solution, again=step.solution in held)
        for one in self._at_the_end():
            if one.step == step.number and one is not self._told[-1]:
                yield Band("", self._said(one), where=_cell(step))

    def behind(self, step: SolvedStep) -> Iterator[Band]:
        """Yield what is done when a step has ended."""
        last = next(reversed(self._at_the_end()), None)
        if last is not None and last.step == step.number:
            fields = tuple(self._phrases.say(name) for name in (ENDED, ENDED_BY, CHECKED_BY))
            yield Band(self._said(last), fields=fields, where=_cell(step))

    def _day(self, day: int) -> Band:
        say, start = self._phrases.say, self._phrases.dossier.plan.order.start
        if start is None:
            return Band(say(DAY_HEAD, day=day))
        date = self._phrases.typography.day((start + timedelta(days=day - 1)).date())
        return Band(say(DAY_DATED, day=day, date=date))

    def _change(self, last: SolvedStep) -> Iterator[Band]:
        """Yield how the bag of a step is taken off, and what its line holds then."""
        told = [one for one in self._told if one.when == "change"]
        if told:
            own = " ".join(self._said(one) for one in told if one.step == last.number)
            yield Band(self._said(told[0]), own, where=_cell(last))

    def _hang(self, step: SolvedStep, solution: int, *, again: bool) -> Band:
        phrases, say = self._phrases, self._phrases.say
        solutions = phrases.dossier.solved.solutions
        of = solutions[solution - 1]
        chip = say(CHIPS[of.container], number=solution, count=len(solutions))
        where = Cell("solutions", solution, "to_infuse_mL")
        if step.kind not in _PUMPED:
            fields = tuple(say(name) for name in (TAKEN_BY, CHECKED_BY))
            return Band(say(HANG_AGAIN if again else TAKE, chip=chip), fields=fields, where=where)
        said = say(HANG_AGAIN if again else HANG, chip=chip)
        if not again and of.to_infuse_mL is not None:
            said = say(IN_ALL, hang=said, volume=phrases.volume(of.to_infuse_mL))
        return Band(said, fields=tuple(say(name) for name in (PUMP_LINE, DONE_BY, CHECKED_BY)), where=where)

    def _at_the_end(self) -> list[Instruction]:
        return [one for one in self._told if one.when == "end"]

    def _said(self, one: Instruction) -> str:
        return self._phrases.say(one.said.text, **one.said.values)


def _cell(step: SolvedStep) -> Cell:
    return Cell("steps", step.number, "number")
