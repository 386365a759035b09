"""The protocol, and what can be changed in its ladder: bags, step time, first dose, last bag, final rate."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desens_gui.app.document import Document
from desens_gui.app.shelf import Shelf
from desens_gui.core.edits.basic import with_final_rate, with_last_solution
from desens_gui.core.edits.first_dose import with_starting_fraction
from desens_gui.core.edits.following import with_protocol
from desens_gui.core.edits.ladder import takes_interval, usual_time, with_bag_count, with_step_time
from desens_gui.core.ground.model import SHARE_RANGE
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.units import RATES, TIMES
from desens_gui.core.rules.contents import part_text, read_ratio
from desens_gui.core.rules.naming import NOT_STATED, what_final_rate_moves
from desens_gui.core.rules.parts import Solution
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.worked import Worked
from desens_gui.forms.ui_order_panel import Ui_OrderPanel
from desens_gui.views.order_part import OrderPart
from desens_gui.views.strength_row import StrengthRow
from desens_gui.widgets.choice_field import TAKE_CHOICE

POLICIES: dict[str, Text] = {
    "remainder": QT_TRANSLATE_NOOP("OrderPanel", "carries remainder"),
    "stop-at-dose": QT_TRANSLATE_NOOP("OrderPanel", "stops at the dose"),
    "as-written": QT_TRANSLATE_NOOP("OrderPanel", "as written"),
}
CONTAINERS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("OrderPanel", "Bags"),
    "syringe": QT_TRANSLATE_NOOP("OrderPanel", "Syringes"),
    "vial": QT_TRANSLATE_NOOP("OrderPanel", "Vials"),
    "cup": QT_TRANSLATE_NOOP("OrderPanel", "Cups"),
}
SOLUTIONS = QT_TRANSLATE_NOOP("OrderPanel", "Solutions")
LAST: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("OrderPanel", "Last bag"),
    "syringe": QT_TRANSLATE_NOOP("OrderPanel", "Last syringe"),
    "vial": QT_TRANSLATE_NOOP("OrderPanel", "Last vial"),
    "cup": QT_TRANSLATE_NOOP("OrderPanel", "Last cup"),
}
LAST_DOSE = QT_TRANSLATE_NOOP("OrderPanel", "Last dose")
STEP_TIME = QT_TRANSLATE_NOOP("OrderPanel", "Step time")
INTERVAL = QT_TRANSLATE_NOOP("OrderPanel", "Interval")
AS_IN_PLAN = QT_TRANSLATE_NOOP("OrderPanel", "{protocol} (as this plan has it)")
MOVES_LAST = QT_TRANSLATE_NOOP("OrderPanel", "changes the last step only")
MOVES_ALL = QT_TRANSLATE_NOOP("OrderPanel", "scales {count} rates")
NOT_A_COUNT = QT_TRANSLATE_NOOP(
    "OrderPanel", "“{typed}” is not a number of solutions. Write a whole number, for example 4."
)
NOT_A_SHARE = QT_TRANSLATE_NOOP(
    "OrderPanel", "“{typed}” is not a share of the dose. Write “1/1000000”, or “0{mark}0001 %”."
)


class LadderFields(OrderPart):
    """The protocol and the rules of its ladder; only what the plan has is shown."""

    def __init__(self, document: Document, shelf: Shelf, form: Ui_OrderPanel, parent: QObject) -> None:
        super().__init__(document, form, parent)
        self._shelf = shelf
        form.bags.configure(self.words, self._read_bags)
        form.bags.commit = self._commit_bags
        form.step_time.configure(self.words, TIMES, "min")
        form.step_time.commit = self._commit_step_time
        form.starting_fraction.configure(self.words, self._read_share)
        form.starting_fraction.commit = self._commit_starting_fraction
        form.final_rate.configure(self.words, RATES, "mL/h")
        form.final_rate.commit = self._commit_final_rate
        form.protocol.activated.connect(self._choose_protocol)
        self._strength = StrengthRow(self.words, form.protocol_form, form.bags, self.choose)
        QWidget.setTabOrder(form.protocol, self._strength.field)
        form.last_solution.activated.connect(self._choose_last_solution)
        shelf.changed.connect(self._offer_protocols)

    def show_plan(self, worked: Worked, *, other: bool) -> None:
        """Show the protocol of a plan and what can be changed in its ladder."""
        form, plan, say = self.form, worked.plan, self.words.say
        recipe, rows = plan.recipe, self.form.protocol_form
        if other:
            form.protocol.take_back()
            for message in (form.protocol_message, form.last_solution_message):
                message.tell("")
        self._offer_protocols()
        self._strength.show_plan(plan)
        rows.setRowVisible(form.bags, bool(recipe.solutions))
        form.bags_label.setText(say(_called(recipe.solutions, CONTAINERS, SOLUTIONS)))
        form.bags.show_text(str(len(recipe.solutions)))
        time = usual_time(recipe)
        rows.setRowVisible(form.step_time, time is not None or bool(takes_interval(recipe)))
        timed = time is not None and any(getattr(step, "time", None) == time for step in recipe.steps)
        form.step_time_label.setText(say(STEP_TIME if timed else INTERVAL))
        unit = "min" if time is None else time.unit
        form.step_time.configure(self.words, TIMES, unit, units=("min", unit))
        form.step_time.show_quantity(time)
        form.step_time.setPlaceholderText(say(NOT_STATED))
        first = worked.solved.total.first_fraction
        shared = recipe.target != "none"  # a test series compares no dose with the ordered one
        rows.setRowVisible(form.starting_fraction, shared and 0 < first < 1)
        form.starting_fraction.show_text(part_text(first, self.mark()) if first else "")
        self._show_last(recipe)

    def _offer_protocols(self) -> None:
        """Offer the library's protocols, and the plan's own where it is another one than any of them."""
        worked = self.document.worked
        if worked is None:
            return
        followed, offered = worked.plan.protocol, self._shelf.offered
        choices: list[tuple[str, object]] = [(protocol.name, protocol) for protocol in offered]
        if followed not in offered:
            choices.insert(0, (self.words.say(AS_IN_PLAN, protocol=followed.name), followed))
        self.form.protocol.offer(choices, followed)
        if self.form.protocol.is_open() and not self.form.protocol.answered:
            self._ask_anew()

    def _ask_anew(self) -> None:
        """Ask again about the protocol that is chosen and not taken: the plan is not the one that was asked about."""
        field, message = self.form.protocol, self.form.protocol_message
        try:
            question = with_protocol(self.plan(), field.currentData()).question
        except Refused as refused:
            field.take_back()
            message.tell(self.words.refusal(refused))
            return
        assert question is not None  # it is another protocol than the plan's
        sentence = self.words.say(question.text, **question.values)
        field.ask(self.words.say(TAKE_CHOICE, sentence=sentence), message)

    def _show_last(self, recipe: Recipe) -> None:
        form, say, rows = self.form, self.words.say, self.form.protocol_form
        ends = getattr(recipe.steps[recipe.last_counted], "until", None) is not None
        rows.setRowVisible(form.last_solution, ends)
        form.last_solution_label.setText(say(_called(recipe.solutions[-1:], LAST, LAST_DOSE)))
        form.last_solution.offer([(say(text), policy) for policy, text in POLICIES.items()], recipe.last_solution)
        final = recipe.final_rate
        rows.setRowVisible(form.final_rate, final is not None)
        rows.setRowVisible(form.final_rate_note, final is not None)
        form.final_rate.show_quantity(None if final is None else final.rate)
        if final is not None:
            moves = MOVES_LAST if final.moves == "last-step" else MOVES_ALL
            form.final_rate_note.setText(say(moves, count=what_final_rate_moves(recipe)))

    # --- committing

    def _count(self, typed: str) -> int:
        if not re.fullmatch(r"[1-9][0-9]{0,2}", typed.strip()):
            raise Refused(NOT_A_COUNT, typed=shown(typed))
        return int(typed)

    def _read_bags(self, typed: str) -> str:
        return str(self._count(typed))

    def _commit_bags(self, typed: str) -> None:
        count = self._count(typed)
        self.apply(self.form.bags, lambda plan: with_bag_count(plan, count))

    def _commit_step_time(self, typed: str) -> None:
        time = self.form.step_time.quantity(typed)
        self.apply(self.form.step_time, lambda plan: with_step_time(plan, time))

    def _read_share(self, typed: str) -> str:
        text, mark = typed.strip(), self.mark()
        if "/" not in text and not text.endswith("%"):  # 0.001 could be a thousandth, or a thousandth of a percent
            raise Refused(NOT_A_SHARE, typed=shown(text), mark=mark)
        share = read_ratio(text, mark)
        if not 0 < share <= 1:
            raise Refused(SHARE_RANGE, typed=shown(text), most=1)
        return part_text(share, mark)

    def _commit_starting_fraction(self, typed: str) -> None:
        share = read_ratio(typed.strip(), self.mark())
        self.apply(self.form.starting_fraction, lambda plan: with_starting_fraction(plan, share))

    def _commit_final_rate(self, typed: str) -> None:
        rate = self.form.final_rate.quantity(typed)
        self.apply(self.form.final_rate, lambda plan: with_final_rate(plan, rate))

    # --- choosing

    def _choose_protocol(self, at: int) -> None:
        field = self.form.protocol
        protocol = field.itemData(at)
        if field.is_open() and not field.answered and protocol == self.plan().protocol:
            field.take_back()  # back to what the plan follows: nothing is to be taken
            return
        self.choose(field, self.form.protocol_message, lambda plan: with_protocol(plan, protocol))

    def _choose_last_solution(self, at: int) -> None:
        policy, message = self.form.last_solution.itemData(at), self.form.last_solution_message
        self.choose(self.form.last_solution, message, lambda plan: with_last_solution(plan, policy))


def _called(solutions: Sequence[Solution], names: dict[str, Text], other: Text) -> Text:
    """Return the word for the containers of solutions that are all of one kind."""
    kinds = {solution.container for solution in solutions}
    return names[kinds.pop()] if len(kinds) == 1 else other
