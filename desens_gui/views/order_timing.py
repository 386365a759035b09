"""What the times of a plan follow from: category, where containers are kept, change of bags, when it has to be over."""

from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QObject

from desens_gui.app.document import Document
from desens_gui.core.edits.timing import (
    differs_in_storage,
    storage_of_all,
    with_bag_change,
    with_category,
    with_finish_by,
    with_storage,
)
from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typed import is_nothing, read_typed_quantity
from desens_gui.core.ground.typed_dates import read_typed_moment
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import TIMES, Quantity
from desens_gui.core.rules.naming import STORED
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Category
from desens_gui.core.solving.timeline import bag_change_min
from desens_gui.core.worked import Worked
from desens_gui.forms.ui_order_panel import Ui_OrderPanel
from desens_gui.views.order_part import OrderPart

NOT_STATED = QT_TRANSLATE_NOOP("OrderPanel", "not stated")
NO_CATEGORY = QT_TRANSLATE_NOOP("OrderPanel", "none chosen")
NOT_KNOWN_HERE = QT_TRANSLATE_NOOP("OrderPanel", "{category} (not in the site file)")
DIFFERS = QT_TRANSLATE_NOOP("OrderPanel", "differs")
BOTH_LIMITS = QT_TRANSLATE_NOOP("OrderPanel", "begin within {room}, from the fridge {fridge}")
ROOM_LIMIT = QT_TRANSLATE_NOOP("OrderPanel", "begin within {room} at room temperature")
FRIDGE_LIMIT = QT_TRANSLATE_NOOP("OrderPanel", "begin within {fridge} from the fridge")
NO_LIMIT = QT_TRANSLATE_NOOP("OrderPanel", "states no limit")
LATEST = QT_TRANSLATE_NOOP("OrderPanel", "start by {latest}")
ENDS_NOW = QT_TRANSLATE_NOOP("OrderPanel", "start by {latest}; as it starts now it is over at {ends}")

_DIFFERS = "differs"
_NOTHING = Quantity(Fraction(0), "min")


class TimingFields(OrderPart):
    """Category, storage, change of bags and the end; only what the plan can have is shown."""

    def __init__(self, document: Document, form: Ui_OrderPanel, parent: QObject) -> None:
        super().__init__(document, form, parent)
        form.bag_change.configure(self.words, self._read_change)
        form.bag_change.commit = self._commit_change
        form.finish_by.configure(self.words, self._read_finish)
        form.finish_by.commit = self._commit_finish
        form.category.activated.connect(self._choose_category)
        form.storage.activated.connect(self._choose_storage)

    def show_plan(self, worked: Worked, *, other: bool) -> None:
        """Show what a plan states, and what follows from it: the limits of its category, the latest start."""
        form, plan = self.form, worked.plan
        if other:
            for message in (form.category_message, form.storage_message):
                message.tell("")
        rows = form.times_form
        made = bool(plan.recipe.solutions)
        rows.setRowVisible(form.category, made or plan.category is not None)
        rows.setRowVisible(form.storage, made)
        changes = any(step.change_min is not None for step in worked.solved.steps)
        rows.setRowVisible(form.bag_change, changes or plan.bag_change is not None)
        self._show_category(worked)
        self._show_storage(plan)
        form.bag_change.show_text(self._written(Quantity(bag_change_min(plan), "min")))
        form.finish_by.show_text("" if plan.finish_by is None else self.words.typography.moment(plan.finish_by))
        self._show_latest(worked)

    def _show_category(self, worked: Worked) -> None:
        form, say, chosen = self.form, self.words.say, worked.plan.category
        choices: list[tuple[str, object]] = [(say(NO_CATEGORY), None)]
        choices += [(category.name, category.id) for category in self.document.site.categories]
        if chosen not in [value for _, value in choices]:
            choices.append((say(NOT_KNOWN_HERE, category=chosen), chosen))
        form.category.offer(choices, chosen)
        category = worked.solved.times.category
        form.times_form.setRowVisible(form.category_note, category is not None)
        if category is not None:
            form.category_note.tell(self._limits(category), category.source)

    def _limits(self, category: Category) -> str:
        limits = {"room": category.room, "fridge": category.fridge}
        stated = {name: Setting(limit) for name, limit in limits.items() if limit is not None}
        text = BOTH_LIMITS if len(stated) == len(limits) else ROOM_LIMIT if "room" in stated else FRIDGE_LIMIT
        return self.words.say(text if stated else NO_LIMIT, **stated)

    def _show_storage(self, plan: Plan) -> None:
        say, differs = self.words.say, differs_in_storage(plan)
        choices: list[tuple[str, object]] = [(say(NOT_STATED), None)]
        choices += [(say(text), storage) for storage, text in STORED.items()]
        choices += [(say(DIFFERS), _DIFFERS)] if differs else []
        self.form.storage.offer(choices, _DIFFERS if differs else storage_of_all(plan))

    def _show_latest(self, worked: Worked) -> None:
        times, wanted = worked.solved.times, worked.plan.finish_by
        self.form.times_form.setRowVisible(self.form.finish_by_note, times.latest_start is not None)
        if times.latest_start is None or wanted is None:
            return
        late = times.ends is not None and times.ends > Instant(wanted)
        values = {"latest": times.latest_start.before, "ends": None if times.ends is None else times.ends.before}
        self.form.finish_by_note.tell(self.words.say(ENDS_NOW if late else LATEST, **values))

    # --- committing

    def _written(self, time: Quantity) -> str:
        return replace(self.words.typography, thousands_mark="").set_quantity(time)

    def _change(self, typed: str) -> Quantity | None:
        """Return the time that was typed, in minutes where it has no unit; None for none."""
        return None if is_nothing(typed) else read_typed_quantity(typed, TIMES, self.mark(), "min")

    def _read_change(self, typed: str) -> str:
        time = self._change(typed)
        return self._written(_NOTHING if time is None else Quantity(time.into("min"), "min"))

    def _commit_change(self, typed: str) -> None:
        time = self._change(typed)
        self.apply(self.form.bag_change, lambda plan: with_bag_change(plan, time))

    def _finish(self, typed: str) -> datetime | None:
        """Return the moment that was typed; a time alone is on the day of the one before, else of the start."""
        if not typed.strip():
            return None
        order = self.plan().order
        known = (self.plan().finish_by, order.start, order.prepared)
        day = next((moment.date() for moment in known if moment is not None), None)
        return read_typed_moment(typed, self.words.typography, day)

    def _read_finish(self, typed: str) -> str:
        moment = self._finish(typed)
        return "" if moment is None else self.words.typography.moment(moment)

    def _commit_finish(self, typed: str) -> None:
        moment = self._finish(typed)
        self.apply(self.form.finish_by, lambda plan: with_finish_by(plan, moment))

    # --- choosing

    def _choose_category(self, at: int) -> None:
        category = self.form.category.itemData(at)
        self.choose(self.form.category, self.form.category_message, lambda plan: with_category(plan, category))

    def _choose_storage(self, at: int) -> None:
        storage = self.form.storage.itemData(at)
        if storage != _DIFFERS:
            self.choose(self.form.storage, self.form.storage_message, lambda plan: with_storage(plan, storage))
