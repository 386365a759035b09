"""The papers of the open plan, made again after every change, off the GUI thread."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desens_gui import __version__
from desens_gui.app.bench import Bench, Broken
from desens_gui.app.document import Change, Document
from desens_gui.app.paper_work import (
    DrawWork,
    Looked,
    LookWork,
    MakeWork,
    NotMade,
    NotPrinted,
    NotWritten,
    PaperPage,
    Picture,
    Printed,
    PrintersFound,
    PrintersWork,
    PrintWork,
    Progress,
    Sheaf,
    Wish,
    WriteWork,
    Written,
)
from desens_gui.app.print_service import Job
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.print_log import Print
from desens_gui.documents.dossier import Dossier
from desens_gui.store.languages import words

FAULT = QT_TRANSLATE_NOOP("Papers", "This did not work, by a fault of the program. It was written down.")

PAPERS = ("a4", "letter")
#: how long nothing must change before papers are made again
PAUSE_MS = 300
#: papers that were made longer ago carry an old time of printing: they are made again when they are looked at
_FRESH = timedelta(minutes=1)


class Papers(QObject):
    """Makes, draws and writes the documents of the current plan.

    What is shown and what is written are made of the same dossier, so they are the same bytes. Nothing is made
    while nobody looks (`look_at`). `stop` must be called before the program ends.
    """

    #: the papers, whether they are stale, or why there are none, has changed
    changed = Signal()
    #: carries a Picture
    drawn = Signal(object)
    #: carries Progress, Written or NotWritten
    writing = Signal(object)
    #: carries Looked
    looked = Signal(object)
    #: carries PrintersFound
    printers_found = Signal(object)
    #: carries Printed or NotPrinted
    printing = Signal(object)
    _came = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = words(document.words.tag, document.site.digits)
        self._dossier: Dossier | None = None
        self._wish = Wish(PAPERS[0])
        self._sheaf: Sheaf | None = None
        self._refused: Refused | None = None
        self._looked_at = False
        self._write: WriteWork | None = None
        self._print: PrintWork | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._make)
        self._came.connect(self._take)
        self._bench = Bench(self._came.emit)
        self.destroyed.connect(self._bench.stop)
        document.changed.connect(self._follow)

    # --- what there is

    @property
    def sheaf(self) -> Sheaf | None:
        """The papers that were made last; they may be stale. None: none were made of this document."""
        return self._sheaf

    @property
    def stale(self) -> bool:
        """Whether the papers are not those of the current plan."""
        sheaf = self._sheaf
        return sheaf is None or sheaf.dossier is not self._current() or sheaf.wish != self._wish

    @property
    def refused(self) -> Refused | None:
        """Why the current plan has no papers; None: it has, or they are being made."""
        return self._refused

    @property
    def wish(self) -> Wish:
        """How the documents are made: paper, label stock, its first free place, the label printer."""
        return self._wish

    @property
    def busy_writing(self) -> bool:
        """Whether documents are being written."""
        return self._write is not None

    # --- what is wanted

    def look_at(self, looked_at: bool) -> None:
        """Say whether somebody looks at the papers: then they are made, and made again after every change."""
        if looked_at == self._looked_at:
            return
        self._looked_at = looked_at
        if not looked_at:
            self._pause.stop()
            return
        dossier = self._dossier
        if dossier is not None and dossier.printed is not None and datetime.now() - dossier.printed > _FRESH:
            self._dossier = None
        if self.stale:
            self._make()
        self.changed.emit()

    def use(self, wish: Wish) -> None:
        """Make the documents in another way."""
        if wish != self._wish:
            self._wish = wish
            self._want_others()

    @property
    def language(self) -> str:
        """The tag of the language that the documents are printed in."""
        return self._words.tag

    def use_language(self, tag: str) -> None:
        """Make the documents in another language; raise Refused for one that there is not."""
        if tag != self._words.tag:
            self._words = words(tag, self._document.site.digits)
            self._dossier = None
            self._want_others()

    def draw(self, page: PaperPage, scale: float) -> None:
        """Draw a page of the papers that were made last, with so many pixels for a point; see `drawn`."""
        if self._sheaf is not None:
            self._bench.ask(DrawWork(self._sheaf, page, scale))

    def look_into(self, folder: Path, kinds: tuple[str, ...]) -> None:
        """Count which files a folder has already; see `looked`."""
        self._bench.ask(LookWork(folder, kinds))

    def write(self, folder: Path, kinds: tuple[str, ...]) -> None:
        """Write documents of the current plan into a folder; see `writing`."""
        dossier = self._current() or self._new_dossier()
        if dossier is not None and self._write is None:
            self._write = WriteWork(dossier, self._wish, folder, kinds)
            self._bench.ask(self._write)

    @property
    def busy_printing(self) -> bool:
        """Whether pages are on their way to the printer."""
        return self._print is not None

    def ask_printers(self) -> None:
        """Ask which printers there are; see `printers_found`."""
        self._bench.ask(PrintersWork())

    def print_pages(self, pages: Sequence[PaperPage], printer: str, copies: int) -> None:
        """Print pages of one document of the papers that are shown; see `printing`. Stale papers are not printed."""
        if self._sheaf is None or self.stale or self._print is not None or not pages:
            return
        first = pages[0]
        chosen = tuple(page.number for page in pages)
        numbers = () if len(chosen) == first.count else chosen
        title = f"Desens {first.kind} {self._sheaf.dossier.short_hash}"
        job = Job(title, printer, copies, numbers, first.width, first.height)
        self._print = PrintWork(self._sheaf, first.kind, job)
        self._bench.ask(self._print)

    def cancel(self) -> None:
        """Write nothing, if it is not too late."""
        if self._write is not None:
            self._write.cancelled.set()

    def stop(self) -> None:
        """End all work and wait for its end."""
        self._pause.stop()
        self._bench.stop()

    # --- inside

    def _want_others(self) -> None:
        """Make other documents of the same plan."""
        self._refused = None
        self.changed.emit()
        if self._looked_at:
            self._make()

    def _current(self) -> Dossier | None:
        """Return the dossier of the current plan, if one was made."""
        worked = self._document.worked
        if worked is None or self._dossier is None or self._dossier.plan is not worked.plan:
            return None
        if self._dossier.record != self._document.record:  # saved as a copy, which is another record
            return None
        return self._dossier

    def _new_dossier(self) -> Dossier | None:
        worked = self._document.worked
        if worked is None:
            return None
        printed = datetime.now().replace(microsecond=0)
        self._dossier = Dossier(
            worked.plan,
            worked.solved,
            worked.findings,
            self._words,
            __version__,
            printed,
            site=self._document.site,
            record=self._document.record,
            prints=self._document.prints,
        )
        return self._dossier

    def _follow(self, change: Change) -> None:
        self._refused = None
        if change.before is None:
            self._sheaf = None
        self._bench.forget(MakeWork)
        self._pause.stop()
        if change.after is not None and self._looked_at:
            self._pause.start()
        self.changed.emit()

    def _make(self) -> None:
        dossier = self._current() or self._new_dossier()
        if dossier is not None:
            self._bench.ask(MakeWork(dossier, self._wish))

    def _take(self, came: object) -> None:
        """Take what comes from the other thread, if it is still of use."""
        match came:
            case Sheaf():
                if came.dossier is self._current() and came.wish == self._wish:
                    self._sheaf = came
                    self._refused = None
                    self.changed.emit()
            case NotMade():
                if came.dossier is self._current() and came.wish == self._wish:
                    self._refused = came.refused
                    self.changed.emit()
            case Picture():
                if came.sheaf is self._sheaf:
                    self.drawn.emit(came)
            case Looked():
                self.looked.emit(came)
            case Progress():
                self.writing.emit(came)
            case PrintersFound():
                self.printers_found.emit(came)
            case Printed() | NotPrinted():
                self._print = None
                if isinstance(came, Printed):
                    self._note(came)
                self.printing.emit(came)
            case Written() | NotWritten():
                self._write = None
                self.writing.emit(came)
            case Broken():
                self._break(came)

    def _note(self, printed: Printed) -> None:
        """Keep in the plan's file what was printed; the next labels of the same containers say that they are again.

        Nothing is noted of a plan that is not the one that is open any more.
        """
        sheaf, job = printed.sheaf, printed.job
        if sheaf.dossier.record != self._document.record:
            return
        labels = sheaf.labels_on(printed.pages) if printed.kind == "labels" else ()
        self._document.note_print(
            made(
                Print,
                {
                    "at": datetime.now().isoformat("T", "minutes"),
                    "document": printed.kind,
                    "pages": [str(number) for number in printed.pages],
                    "labels": [str(label) for label in labels],
                    "copies": str(job.copies),
                    "printer": job.printer,
                    "plan": sheaf.dossier.short_hash,
                },
            )
        )
        if printed.kind == "labels":
            self._dossier = None  # its labels are not the first ones any more
            self._want_others()

    def _break(self, broken: Broken) -> None:
        """Say that it did not work, and let whoever watches over the program report the fault."""
        if isinstance(broken.work, WriteWork):
            self._write = None
            self.writing.emit(NotWritten(Refused(FAULT)))
        elif isinstance(broken.work, PrintWork):
            self._print = None
            self.printing.emit(NotPrinted(Refused(FAULT)))
        elif isinstance(broken.work, PrintersWork):
            self.printers_found.emit(PrintersFound(refused=Refused(FAULT)))
        else:
            self._refused = Refused(FAULT)
            self.changed.emit()
        raise broken.error
