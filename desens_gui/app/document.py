"""The open document: the one mutable object, which says which immutable plan is current.

An edit is a pure function from plan to plan. It is worked out first and becomes a step of undo after, so that an edit
that is refused leaves nothing behind. Undo and redo put whole plans back; what they come to is worked out again, or
remembered for the last few. Everything that shows the plan follows the signal `changed`.
"""

from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desens_gui.app.history import History
from desens_gui.core.compare.differences import Difference
from desens_gui.core.edits.basic import Edited
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import changed_cells
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.print_log import Print
from desens_gui.core.rules.site import Site
from desens_gui.core.worked import Worked, work_out
from desens_gui.store.departures import departures
from desens_gui.store.plan_files import MAX_KB, check_same, plan_file_of, plan_text
from desens_gui.store.records import new_record
from desens_gui.store.replacing import NewFile, replace_files
from desens_gui.store.sources import read_text

NOTHING_OPEN = QT_TRANSLATE_NOOP("Document", "No plan is open.")
NO_FILE_YET = QT_TRANSLATE_NOOP("Document", "This plan has no file yet. Choose where to save it.")
CHANGED_OUTSIDE = QT_TRANSLATE_NOOP(
    "Document",
    "The file was changed by somebody else since it was opened here. Save under another name, so that nobody's work "
    "is lost.",
)
TYPED_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Document",
    "Something else is typed that cannot be taken. Correct it, or press Escape there, before this one is changed.",
)
UNSAVED_TITLE = QT_TRANSLATE_NOOP("Document", "{drug} {dose}, not saved yet")

#: how many plans are kept worked out: going back and forth over the last edits costs nothing
_KEPT = 32


@dataclass(frozen=True, slots=True)
class Change:
    """The document shows another plan.

    `before` is None when another document was started or opened (nothing of it may be compared with the last one),
    `after` is None when it was closed. `marked` are the cells that the edit changed, by their rows in `after`;
    `says` is what the edit has to tell.
    """

    before: Worked | None
    after: Worked | None
    marked: frozenset[Cell] = frozenset()
    says: Said | None = None


class Unsettled(Refused):
    """Raised for an edit while something else is typed that is refused."""


def _nothing_open() -> bool:
    return True


class Document(QObject):
    """The plan that is open, its history, and the file it belongs to."""

    #: carries a Change
    changed = Signal(object)
    #: carries the new Path, or None
    path_changed = Signal(object)
    #: carries whether everything is saved
    clean_changed = Signal(object)
    #: something was printed
    prints_changed = Signal()

    def __init__(self, site: Site, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._words = words
        self._history = History(self)
        self._worked: Worked | None = None
        self._kept: OrderedDict[int, Worked] = OrderedDict()
        self._marked: frozenset[Cell] = frozenset()
        self._departures: tuple[Worked, tuple[Difference, ...]] | None = None
        #: commits whatever is typed anywhere and not yet taken; False where something is refused
        self.settle: Callable[[], bool] = _nothing_open
        self._settling = False
        self._path: Path | None = None
        self._on_disk: str | None = None
        self._record: str | None = None
        self._prints: tuple[Print, ...] = ()
        self._history.travelled.connect(self._follow)
        self._history.cleanChanged.connect(self.clean_changed)

    @property
    def site(self) -> Site:
        """The hospital's settings, by which every plan is worked out."""
        return self._site

    @property
    def words(self) -> Words:
        """The language and typography in which the window speaks and reads numbers."""
        return self._words

    @property
    def worked(self) -> Worked | None:
        """The current plan worked out; None when nothing is open."""
        return self._worked

    @property
    def marked(self) -> frozenset[Cell]:
        """The cells that the last edit changed."""
        return self._marked

    @property
    def departures(self) -> tuple[Difference, ...]:
        """What the current plan differs in from its protocol, and that one from the library's; empty: in nothing."""
        if self._worked is None:
            return ()
        if self._departures is None or self._departures[0] is not self._worked:
            self._departures = (self._worked, departures(self._worked.plan))
        return self._departures[1]

    @property
    def path(self) -> Path | None:
        """The file of the plan; None when it has none yet."""
        return self._path

    @property
    def record(self) -> str | None:
        """The number by which the plan and its labels are found again; None while nothing is open."""
        return self._record

    @property
    def prints(self) -> tuple[Print, ...]:
        """What was printed of the plan, the oldest first."""
        return self._prints

    @property
    def clean(self) -> bool:
        """Whether everything is saved."""
        return self._history.isClean()

    @property
    def undo_stack(self) -> History:
        """The history, through which a window undoes and redoes; it answers as a QUndoStack."""
        return self._history

    def title(self) -> str:
        """Return what the window is called after: the file's name, or the order while there is none."""
        if self._path is not None:
            return self._path.name
        if self._worked is None:
            return ""
        order = self._worked.plan.order
        return self._words.say(UNSAVED_TITLE, drug=order.drug, dose=order.dose)

    # ------------------------------------------------------------ editing

    def apply(
        self,
        edit: Callable[[Plan], Plan | Edited],
        title: Text | Said,
        merge: str | None = None,
        *,
        take: bool = False,
    ) -> Edited:
        """Take an edit as one step of undo that is called `title`, and return what it made.

        It is worked out first; when it is refused, Refused is raised and nothing has changed. An edit that changes
        nothing is no step. An edit that asks is only returned, unless `take` says that it was shown and confirmed.
        Edits of the same `merge` key that follow each other become one step.

        What is typed elsewhere is settled first, as steps of its own; where it is refused, Unsettled is raised: an
        edit must not change a plan under a text that belongs to the plan as it was. An edit that is refused itself
        settles nothing: nothing is taken while something is refused.
        """
        before = self._open()
        edited, after = self._tried(edit, before)
        self._settle_first()
        if self._worked is not before:
            before = self._open()
            edited, after = self._tried(edit, before)
        if edited.plan == before.plan or (edited.asks and not take):
            return edited
        self._keep(after)
        self._history.push(self._said(title), after.plan, merge)
        self._show(after, edited.says)
        return edited

    def _tried(self, edit: Callable[[Plan], Plan | Edited], before: Worked) -> tuple[Edited, Worked]:
        """Return what an edit makes, worked out; raise Refused when it is refused."""
        made = edit(before.plan)
        edited = made if isinstance(made, Edited) else Edited(made)
        return edited, before if edited.plan == before.plan else work_out(edited.plan, self._site)

    def _settle_first(self) -> None:
        """Settle what is typed elsewhere; what is committed thereby comes through `apply` too and needs no settling."""
        if self._settling:
            return
        self._settling = True
        try:
            settled = self.settle()
        finally:
            self._settling = False
        if not settled:
            raise Unsettled(TYPED_ELSEWHERE)

    def end_merging(self) -> None:
        """Let the next edit be a step of its own, whatever its key: the person has left the field."""
        self._history.end_merging()

    def use_site(self, site: Site) -> None:
        """Work everything out by other settings, or by a library that knows something else, from now on."""
        if site == self._site:
            return
        self._site = site
        self._kept.clear()
        if self._worked is not None:
            self._show(self._work_out(self._worked.plan), None)

    # ------------------------------------------------------------ opening and saving

    def start(
        self,
        plan: Plan,
        path: Path | None = None,
        *,
        clean: bool = True,
        record: str | None = None,
        prints: tuple[Print, ...] = (),
    ) -> None:
        """Show another plan with an empty history; raise Refused, with everything as before, when it has no solution.

        `clean` is False for a plan that was rescued and is not saved, `record` is its number if it has one, `prints`
        what was printed of it.
        """
        self._start(plan, path, None, record, clean=clean, prints=prints)

    def open(self, path: Path) -> None:
        """Open a plan file; raise Refused, with everything as before, when it cannot be used."""
        place = path.absolute()
        text = read_text(place, MAX_KB)
        read = plan_file_of(text, place.name)
        self._start(read.plan, place, text, read.record, clean=True, prints=read.prints)

    def save(self) -> None:
        """Save into the plan's file; raise Refused when it has none, or when somebody else changed it meanwhile."""
        if self._path is None:
            raise Refused(NO_FILE_YET)
        if self._on_disk is not None and self._path.exists() and read_text(self._path, MAX_KB) != self._on_disk:
            raise Refused(CHANGED_OUTSIDE, str(self._path))
        self._save(self._path, self._record, self._prints)

    def save_as(self, path: Path) -> None:
        """Save into another file, which from now on is the plan's; raise Refused when it cannot be written.

        A copy beside the file that the plan had is another record: what is printed of one must not be taken for the
        other.
        """
        place = path.absolute()
        if self._path in (None, place):
            self._save(place, self._record, self._prints)
        else:
            self._save(place, new_record(), ())

    def note_print(self, printed: Print) -> None:
        """Keep in the plan's file what was printed. A file that held the whole plan holds the log too, at once."""
        was_saved = self.clean and self._path is not None
        self._prints = (*self._prints, printed)
        self._history.set_unclean()
        if was_saved:
            with suppress(Refused):  # somebody else changed the file: it stays unsaved, which the window shows
                self.save()
        self.prints_changed.emit()

    def close(self) -> None:
        """Show no plan."""
        self._kept.clear()
        self._worked = None
        self._marked = frozenset()
        self._on_disk = None
        self._record = None
        self._prints = ()
        self._history.begin(None)
        self._set_path(None)
        self.changed.emit(Change(None, None))

    # ------------------------------------------------------------ inside

    def _open(self) -> Worked:
        if self._worked is None:
            raise Refused(NOTHING_OPEN)
        return self._worked

    def _start(
        self,
        plan: Plan,
        path: Path | None,
        on_disk: str | None,
        record: str | None,
        *,
        clean: bool,
        prints: tuple[Print, ...] = (),
    ) -> None:
        worked = work_out(plan, self._site)
        self._kept.clear()
        self._keep(worked)
        self._worked = worked
        self._marked = frozenset()
        self._on_disk = on_disk
        self._record = record or new_record()
        self._prints = prints
        self._history.begin(plan, clean=clean)
        self._set_path(path)
        self.changed.emit(Change(None, worked))

    def _save(self, path: Path, record: str | None, prints: tuple[Print, ...]) -> None:
        plan = self._open().plan
        text = plan_text(plan, record, prints)
        replace_files([NewFile(path, text.encode(), partial(_compare, plan, record, prints))])
        self._on_disk = text
        self._record = record
        self._prints = prints
        self._set_path(path)
        self._history.setClean()

    def _set_path(self, path: Path | None) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit(path)

    def _follow(self, plan: Plan) -> None:
        """Show the plan that undo or redo has come to."""
        self._show(self._work_out(plan), None)

    def _show(self, after: Worked, says: Said | None) -> None:
        before = self._open()
        self._worked = after
        self._marked = changed_cells(before, after)
        self.changed.emit(Change(before, after, self._marked, says))

    def _work_out(self, plan: Plan) -> Worked:
        """Return a plan of the history worked out. It was worked out once, so nothing in it can be refused now."""
        worked = self._kept.get(id(plan))
        if worked is None:
            worked = work_out(plan, self._site)
        self._keep(worked)
        return worked

    def _keep(self, worked: Worked) -> None:
        """Remember a plan by its identity, which is its own as long as `worked` holds it."""
        self._kept[id(worked.plan)] = worked
        self._kept.move_to_end(id(worked.plan))
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def _said(self, title: Text | Said) -> str:
        return self._words.say(title.text, **title.values) if isinstance(title, Said) else self._words.say(title)


def _compare(plan: Plan, record: str | None, prints: tuple[Print, ...], read: bytes) -> None:
    """Raise Refused when what was read back from a plan file is not the plan with its record and log."""
    check_same(read.decode(), plan, record, prints)
