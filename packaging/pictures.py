"""Pictures of the window in every palette, size and language that matters, and a sheet with all of them.

    .venv/bin/python packaging/pictures.py FOLDER [NAME ...]

They are made without a screen. Look at them after every change of a form, a palette or a widget: a test sees that a
text is cut off, only a person sees that a page is ugly. With names, only pictures whose name contains one are made.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

os.environ["QT_QPA_PLATFORM"] = "offscreen"

sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget

from desens_gui.app.autosave import Recovered
from desens_gui.app.languages import Translators, window_words
from desens_gui.app.settings import Settings
from desens_gui.app.themes import ThemeName, text_font
from desens_gui.core.edits.basic import Edited, with_basis, with_stock, with_tubing, with_volumes
from desens_gui.core.edits.ladder import with_bag_count, with_step_time
from desens_gui.core.edits.making import with_fill, with_overfill, with_supply
from desens_gui.core.edits.timing import with_category, with_own_time, with_storage
from desens_gui.core.edits.tubing import with_lines
from desens_gui.core.findings import Cell
from desens_gui.core.grid.inverse import type_into
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.units import CONCENTRATIONS, TIMES, VOLUMES, Quantity, read_quantity
from desens_gui.core.rules.basis_text import read_basis
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, Tubing, new_plan
from desens_gui.core.rules.supply_text import read_supply
from desens_gui.models.roles import ID_ROLE
from desens_gui.store.example import example_plan
from desens_gui.store.library import site_library
from desens_gui.store.protocol_files import find
from desens_gui.store.site_in_force import site_in_force
from desens_gui.store.site_place import FOLDER_VARIABLE
from desens_gui.views.about import About
from desens_gui.views.application import Program, application_of
from desens_gui.widgets.choice_field import ChoiceField
from desens_gui.widgets.entry_field import EntryField
from desens_gui.widgets.grid import GridView
from desens_gui.widgets.library_list import LibraryList
from desens_gui.widgets.page_view import PageView
from desens_gui.widgets.theming import wear
from tests.documents.given_plans import injections_over_days, missing_intervals
from tests.plans import pushes_plan, tablets_plan, two_components_plan

SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)
COLUMNS, THUMB = 3, QSize(640, 360)
_TITLE = Text("Pictures", "final rate")


@dataclass(frozen=True)
class Shot:
    """One picture: what is in the window, in which palette, size, language and locale."""

    scene: str
    palette: ThemeName = "light"
    size: QSize = SMALL
    language: str = "en-US"
    locale: str = "en_US"

    @property
    def name(self) -> str:
        return f"{self.scene}-{self.palette}-{self.language}-{self.size.width()}"


def right_plan() -> Plan:
    """The example with stock, tubing, flush and where bags are kept, so that everything can be judged."""
    plan = with_stock(example_plan(), read_quantity("5 mg/mL", CONCENTRATIONS)).plan
    flush = {"flush": "20 mL", "flush_fluid": "glucose 5 %"}
    tubing = made(Tubing, {"line_volume": "20 mL", "priming": "own-line", **flush})
    return with_storage(with_tubing(plan, tubing).plan, "fridge").plan


def _grid(program: Program, name: str) -> GridView:
    grid = program.window.findChild(GridView, name)
    assert grid is not None
    return grid


#: how many seconds a page that is drawn on another thread may take
_PATIENCE = 20


def _empty(program: Program) -> None:
    kept = Recovered(Path("none"), None, datetime(2026, 11, 20, 7, 2), example_plan(), None)
    program.window.start_page.show_recovered((kept,))
    program.window.start_page.show_recent((Path("/ward/oxaliplatin 134 mg.desens"), Path("/ward/carboplatin.desens")))


def _example(program: Program) -> None:
    program.window.start_plan(example_plan(), clean=True)


def _right(program: Program) -> None:
    program.window.start_plan(right_plan(), clean=True)
    _grid(program, "steps").select_cells({Cell("steps", 16, "time_min")})
    _grid(program, "steps").setFocus()


def _oral(program: Program) -> None:
    program.window.start_plan(two_components_plan(), clean=True)
    _grid(program, "steps").setFocus()


def _tablets(program: Program) -> None:
    program.window.start_plan(tablets_plan(), clean=True)
    _grid(program, "steps").select_cells({Cell("steps", 1, "count")})
    _grid(program, "steps").setFocus()


def _days(program: Program) -> None:
    program.window.start_plan(injections_over_days(), clean=True)
    _grid(program, "steps").select_cells({Cell("steps", 5, "day")})
    _grid(program, "steps").setFocus()


def _missing_intervals(program: Program) -> None:
    program.window.start_plan(missing_intervals(), clean=True)
    _grid(program, "steps").select_cells({Cell("steps", 2, "wait_min")})
    _grid(program, "steps").setFocus()


def _pushes(program: Program) -> None:
    program.window.start_plan(pushes_plan(), clean=True)
    _grid(program, "steps").select_cells({Cell("steps", 9, "volume_mL")})
    _grid(program, "steps").setFocus()


def _rate(program: Program, step: int, rate: str, plan: Plan) -> Edited:
    worked = program.document.worked
    assert worked is not None
    return type_into(plan, worked, program.document.site, Cell("steps", step, "rate_mL_h"), rate, ".")


def _red(program: Program) -> None:
    program.window.start_plan(right_plan(), clean=True)
    for step, rate in ((4, "15"), (16, "640")):
        program.document.apply(partial(_rate, program, step, rate), _TITLE)
    _grid(program, "steps").select_cells({Cell("steps", 16, "rise")})
    _grid(program, "steps").setFocus()


def _refused(program: Program) -> None:
    program.window.start_plan(right_plan(), clean=True)
    field = program.window.findChild(EntryField, "dose")
    assert field is not None
    field.setText("1,500")
    field.commit_open()
    grid = _grid(program, "steps")
    grid.setFocus()
    index = next(index for index in grid.all_cells() if index.row() == 15 and index.column() == 3)
    grid.go_to(index)
    grid.open_editor(index, "20")
    grid.commit_open_editor()


def _asked(program: Program) -> None:
    program.window.start_plan(right_plan(), clean=False)
    program.window.close()


def _editor(program: Program) -> None:
    program.window.start_plan(example_plan(), clean=True)
    program.editor.edit_plan(example_plan())
    program.editor.page.grids["steps"].setFocus()


def _editor_refused(program: Program) -> None:
    _editor(program)
    QApplication.processEvents()
    grid = program.editor.page.grids["steps"]
    grid.go_to(grid.model().index(3, 4))
    grid.open_editor(grid.currentIndex(), "")
    grid.commit_open_editor()
    QApplication.processEvents()
    grid.go_to(grid.model().index(6, 5))
    grid.open_editor(grid.currentIndex(), "20")
    grid.commit_open_editor()


def _editor_empty(program: Program) -> None:
    program.editor.begin_empty()


def _generator(program: Program) -> None:
    _editor(program)
    program.editor.page.generate()
    for name, text in (("starting_fraction", "1/1000000"), ("bags", "4"), ("steps_per_bag", "40")):
        field = program.window.findChild(EntryField, f"ladder_{name}")
        assert field is not None
        field.setText(text)
    program.editor.page.generator.generate()


def _own_protocols() -> None:
    """Fill the site's library: one protocol in two versions, one that is retired, one file that is damaged."""
    library, today = site_library(), date(2026, 11, 20)
    own = rebuilt(find("three-bag-12-step"), id="carboplatin-12-step-house", name="Carboplatin, our 12 steps")
    own = rebuilt(own, drugs=("carboplatin",), note="As given on ward 4 since 2024, with longer first steps.")
    for day in (today, date(2026, 11, 21)):
        library.save(own, "M. Weber", day)
    library.save(rebuilt(own, id="old-ladder", name="Ladder of 2019"), "M. Weber", today)
    library.retire("old-ladder")
    (library.folder / "broken.v1.yaml").write_text("desens_protocol: 1\nid: broken\n", encoding="utf-8")


def _library(program: Program) -> None:
    _own_protocols()
    program.window.actions_by_id["library"].trigger()


def _library_of_plan(program: Program) -> None:
    _own_protocols()
    program.window.start_plan(example_plan(), clean=True)
    program.window.actions_by_id["library"].trigger()
    program.library_page.go_to("aspirin-oral-4-dose")


def _library_found(program: Program) -> None:
    _library(program)
    search = program.library_page.findChild(QLineEdit, "search")
    assert search is not None
    search.setText("penicillin")


def _side_by_side(program: Program) -> None:
    _library_of_plan(program)
    view = program.library_page.findChild(LibraryList, "protocols")
    button = program.library_page.findChild(QPushButton, "compare_button")
    assert view is not None
    assert button is not None
    chosen = ("three-bag-12-step", "carboplatin-doubling-13-step", "one-bag-rates-to-250")
    for at in range(view.model().rowCount()):
        index = view.model().index(at, 0)
        if index.data(ID_ROLE) in chosen:
            rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            if index.data(ID_ROLE) == chosen[-1]:
                rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            view.selectionModel().setCurrentIndex(index, rows)
    button.click()


def _changed(program: Program) -> None:
    """A plan that differs from its protocol: another bag, longer steps, a first dose that is asked about."""
    program.window.start_plan(right_plan(), clean=False)
    document = program.document
    document.apply(lambda plan: with_bag_count(plan, 5), _TITLE, take=True)
    document.apply(lambda plan: with_step_time(plan, read_quantity("20 min", TIMES)), _TITLE)
    document.apply(lambda plan: with_volumes(plan, [*map(_mL, (100, 250, 250, 250, 500))]), _TITLE)
    field = program.window.order_panel.findChild(EntryField, "starting_fraction")
    assert field is not None  # the form has it
    field.setFocus()
    field.setText("1/100000000")
    field.commit_open()


def _another_protocol(program: Program) -> None:
    """A changed plan for which another protocol is chosen, by which the ordered dose would be something else."""
    _changed(program)
    field = program.window.order_panel.findChild(ChoiceField, "protocol")
    assert field is not None  # the form has it
    field.setFocus()
    field.setCurrentIndex(field.findData(find("ceftazidime-seven-bag-tenfold")))
    field.activated.emit(field.currentIndex())


def _auc(program: Program) -> None:
    """An order by AUC that says something else than its basis."""
    order = made(Order, {"drug": "carboplatin", "dose": "540 mg"})
    program.window.start_plan(new_plan(order, find("three-bag-12-step")))
    program.document.apply(lambda plan: with_basis(plan, read_basis("AUC 5 x (90 + 25) mL/min", ".")), _TITLE)
    program.window.order_panel.go_to(Cell("order", 0, "basis"))


def _potency(program: Program) -> None:
    """A swallowed series in units, ordered in mg: the potency is asked for."""
    order = made(Order, {"drug": "penicillin V", "dose": "1296700 units"})
    program.window.start_plan(new_plan(order, find("penicillin-v-oral-14-dose-units")))
    field = program.window.order_panel.findChild(EntryField, "dose")
    assert field is not None  # the form has it
    field.setFocus()
    field.setText("810 mg")
    field.commit_open()


def _mL(volume: int) -> Quantity:
    return read_quantity(f"{volume} mL", VOLUMES)


def _preparation(program: Program) -> None:
    """The published series from stock, with its vials."""
    supply = read_supply("50 mg / 10 mL; 100 mg / 20 mL", program.document.words, None)
    program.window.start_plan(with_supply(right_plan(), supply).plan, clean=True)
    program.window.show_page(program.window.preparation_page)
    _grid(program, "making").select_cells({Cell("solutions", 3, "draws")})
    _grid(program, "making").setFocus()


def _preparation_keeping(program: Program) -> None:
    """Bag 3 is made earlier than the others and kept in the fridge: what is drawn from it ages with it."""
    _preparation(program)
    document = program.document
    document.apply(lambda plan: with_category(plan, document.site.categories[0].id), _TITLE)
    document.apply(lambda plan: with_storage(plan, "room"), _TITLE)
    document.apply(lambda plan: with_storage(plan, "fridge", 3), _TITLE)
    document.apply(lambda plan: with_own_time(plan, datetime(2026, 11, 20, 7, 10), 3), _TITLE)
    program.window.preparation_page.select_cells({Cell("solutions", 3, "begin_by")})


def _preparation_begin(program: Program) -> None:
    """No stock yet: the page says where to begin."""
    program.window.start_plan(example_plan(), clean=True)
    program.window.show_page(program.window.preparation_page)


def _preparation_choosing(program: Program) -> None:
    """The list of what bag 1 can be drawn from."""
    _preparation(program)
    QApplication.processEvents()
    grid = _grid(program, "making")
    grid.select_cells({Cell("solutions", 1, "source")})
    grid.open_editor(grid.currentIndex())


def _preparation_filled(program: Program) -> None:
    """Bags that are bought filled, one with its own overfill, one way that is refused."""
    _preparation(program)
    document = program.document
    document.apply(lambda plan: with_fill(plan, None, "withdraw-drug"), _TITLE)
    document.apply(lambda plan: with_overfill(plan, None, _mL(25)), _TITLE)
    document.apply(lambda plan: with_fill(plan, 4, "add-only"), _TITLE)
    document.apply(lambda plan: with_fill(plan, 2, "withdraw-drug-and-overfill"), _TITLE)
    QApplication.processEvents()
    grid = _grid(program, "making")
    grid.setFocus()
    grid.select_cells({Cell("solutions", 1, "source")})
    grid.open_editor(grid.currentIndex(), "bag 4")
    grid.commit_open_editor()


def _preparation_between(program: Program) -> None:
    """Bag 1 from a dilution of the stock, bag 2 with an overfill that nobody states, five bags."""
    _preparation(program)
    document = program.document
    document.apply(lambda plan: with_bag_count(plan, 5), _TITLE, take=True)
    document.apply(lambda plan: with_fill(plan, 2, "add-only"), _TITLE)
    grid = _grid(program, "making")
    grid.select_cells({Cell("solutions", 1, "source")})
    grid.open_editor(grid.currentIndex(), "intermediate")
    grid.commit_open_editor()


def _series(program: Program) -> None:
    """A test series that waits for its strength."""
    order = made(Order, {"drug": "cefazolin", "dose": "1 mg"})
    program.window.start_plan(new_plan(order, find("intradermal-test-4-step")), clean=True)


def _documents(program: Program) -> None:
    """The pages that print: papers are made on another thread, and waited for."""
    program.window.start_plan(right_plan(), clean=True)
    program.window.show_page(program.documents_page)
    shown = program.documents_page.findChild(PageView, "page_view")
    assert shown is not None  # the form has it
    until = monotonic() + _PATIENCE
    while shown.image.isNull() and monotonic() < until:
        QApplication.processEvents()
        sleep(0.01)


def _delivery_of(program: Program, plan: Plan) -> None:
    program.window.start_plan(plan, clean=True)
    program.window.show_page(program.delivery_page)


def _delivery(program: Program) -> None:
    _delivery_of(program, right_plan())


def _delivery_late(program: Program) -> None:
    """One line, primed with the first bag: ten steps under half of plan."""
    _delivery_of(program, with_lines(right_plan(), priming="first-bag").plan)
    _grid(program, "delivery_steps").select_cells({Cell("steps", 12, "at_vein")})
    _grid(program, "delivery_steps").setFocus()


def _delivery_rest(program: Program) -> None:
    """The lower end of the page, and a field that refused what was typed."""
    fields = {"flush_fluid": "glucose 5 %", "common_volume": "1.5 mL", "carrier": "10 mL/h"}
    _delivery_of(program, with_lines(right_plan(), **fields).plan)
    field = program.window.findChild(EntryField, "waste")
    assert field is not None
    field.setText("2 mg")
    field.commit_open()
    for _ in range(3):
        QApplication.processEvents()
    scroll = program.window.findChild(QScrollArea, "lines_scroll")
    assert scroll is not None
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum() * 3 // 5)


def _delivery_unknown(program: Program) -> None:
    """No lines are stated; some are tried."""
    _delivery_of(program, with_stock(example_plan(), read_quantity("5 mg/mL", CONCENTRATIONS)).plan)
    for name in ("try_line_volume", "try_flush"):
        field = program.window.findChild(EntryField, name)
        assert field is not None
        field.setText("20 mL")
        field.commit_open()


SCENES: dict[str, Callable[[Program], None]] = {
    "start": _empty,
    "documents": _documents,
    "example": _example,
    "right": _right,
    "red": _red,
    "refused": _refused,
    "asked": _asked,
    "editor": _editor,
    "editor-refused": _editor_refused,
    "editor-empty": _editor_empty,
    "editor-generate": _generator,
    "library": _library,
    "library-plan": _library_of_plan,
    "library-found": _library_found,
    "compare": _side_by_side,
    "changed": _changed,
    "another-protocol": _another_protocol,
    "auc": _auc,
    "potency": _potency,
    "oral": _oral,
    "tablets": _tablets,
    "pushes": _pushes,
    "days": _days,
    "missing-intervals": _missing_intervals,
    "series": _series,
    "delivery": _delivery,
    "delivery-late": _delivery_late,
    "delivery-rest": _delivery_rest,
    "delivery-unknown": _delivery_unknown,
    "preparation": _preparation,
    "preparation-begin": _preparation_begin,
    "preparation-choosing": _preparation_choosing,
    "preparation-filled": _preparation_filled,
    "preparation-between": _preparation_between,
    "preparation-keeping": _preparation_keeping,
}
SHOTS = (
    Shot("start"),
    Shot("start", size=LARGE),
    Shot("start", "dark", language="qps-ploc", locale="de_DE"),
    Shot("example"),
    Shot("right"),
    Shot("right", size=LARGE),
    Shot("right", "dark"),
    Shot("right", language="qps-ploc", locale="de_DE"),
    Shot("right", language="qps-ploc", locale="fr_FR", size=LARGE),
    Shot("oral"),
    Shot("oral", "dark"),
    Shot("tablets"),
    Shot("tablets", language="qps-ploc", locale="de_DE"),
    Shot("days"),
    Shot("missing-intervals"),
    Shot("missing-intervals", "dark", language="qps-ploc", locale="de_DE"),
    Shot("pushes"),
    Shot("pushes", "dark", language="qps-ploc", locale="de_DE"),
    Shot("red"),
    Shot("red", "dark", size=LARGE),
    Shot("red", "high-contrast"),
    Shot("refused"),
    Shot("refused", "high-contrast", language="qps-ploc", locale="de_DE"),
    Shot("asked"),
    Shot("asked", "dark"),
    Shot("changed"),
    Shot("changed", "dark", size=LARGE),
    Shot("changed", "high-contrast"),
    Shot("changed", language="qps-ploc", locale="de_DE"),
    Shot("another-protocol"),
    Shot("another-protocol", "dark"),
    Shot("another-protocol", language="qps-ploc", locale="de_DE"),
    Shot("auc"),
    Shot("auc", "dark"),
    Shot("auc", language="qps-ploc", locale="fr_FR"),
    Shot("potency"),
    Shot("potency", "dark", language="qps-ploc", locale="de_DE"),
    Shot("about"),
    Shot("editor"),
    Shot("editor", size=LARGE),
    Shot("editor", "dark"),
    Shot("editor", language="qps-ploc", locale="de_DE"),
    Shot("editor-refused"),
    Shot("editor-refused", "high-contrast", size=LARGE),
    Shot("editor-empty"),
    Shot("editor-generate"),
    Shot("editor-generate", "dark", language="qps-ploc", locale="de_DE"),
    Shot("library"),
    Shot("library", "dark", size=LARGE),
    Shot("library", language="qps-ploc", locale="de_DE"),
    Shot("library-found", "high-contrast"),
    Shot("library-plan"),
    Shot("library-plan", "dark", language="qps-ploc", locale="fr_FR", size=LARGE),
    Shot("compare"),
    Shot("compare", "dark"),
    Shot("compare", language="qps-ploc", locale="de_DE"),
    Shot("compare", "high-contrast", size=LARGE),
    Shot("series"),
    Shot("series", "dark", language="qps-ploc", locale="de_DE"),
    Shot("delivery"),
    Shot("delivery", "dark", size=LARGE),
    Shot("delivery-late"),
    Shot("delivery-late", "dark", language="qps-ploc", locale="de_DE"),
    Shot("delivery-late", "high-contrast"),
    Shot("delivery-rest"),
    Shot("delivery-rest", "dark", language="qps-ploc", locale="fr_FR"),
    Shot("delivery-unknown"),
    Shot("delivery-unknown", "high-contrast", language="qps-ploc", locale="de_DE"),
    Shot("documents"),
    Shot("documents", "dark", size=LARGE),
    Shot("documents", language="qps-ploc", locale="de_DE"),
    Shot("preparation"),
    Shot("preparation", "dark"),
    Shot("preparation", size=LARGE),
    Shot("preparation", language="qps-ploc", locale="de_DE"),
    Shot("preparation-begin"),
    Shot("preparation-begin", "dark", language="qps-ploc", locale="de_DE"),
    Shot("preparation-choosing"),
    Shot("preparation-choosing", "dark", language="qps-ploc", locale="de_DE"),
    Shot("preparation-choosing", "high-contrast"),
    Shot("preparation-filled"),
    Shot("preparation-filled", "high-contrast"),
    Shot("preparation-filled", language="qps-ploc", locale="de_DE"),
    Shot("preparation-keeping"),
    Shot("preparation-keeping", "dark", language="qps-ploc", locale="de_DE"),
    Shot("preparation-between", "dark"),
    Shot("preparation-between", size=LARGE),
)


def picture(application: QApplication, shot: Shot) -> QPixmap:
    """Return the picture of one shot."""
    wear(application, shot.palette)
    words = window_words(shot.language, shot.locale, 4)
    translators = Translators(words, application)
    with TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        settings.set_text("palette", shot.palette)
        os.environ[FOLDER_VARIABLE] = folder
        program = Program(words, settings, Path(folder), site_in_force())
        window = program.window
        window.resize(shot.size)
        window.show()
        window.activateWindow()
        application.processEvents()
        seen: QWidget = window
        if shot.scene == "about":
            seen = About(window)
            seen.show()
        else:
            SCENES[shot.scene](program)
        for _ in range(3):
            application.processEvents()
        found = seen.grab()
        seen.close()
        window.leave_at_once()
        window.deleteLater()
        # Or every window lives until the end, and each new theme is put on all of them.
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    translators.remove()
    return found


def contact_sheet(pictures: dict[str, QPixmap]) -> QPixmap:
    """Return all pictures on one sheet, each with its name."""
    rows = -(-len(pictures) // COLUMNS)
    cell = THUMB + QSize(16, 34)
    sheet = QPixmap(cell.width() * COLUMNS, cell.height() * rows)
    sheet.fill(QColor("#808890"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setFont(text_font(bold=True))
    for at, (name, one) in enumerate(pictures.items()):
        left, top = at % COLUMNS * cell.width() + 8, at // COLUMNS * cell.height() + 26
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = one.scaled(min(THUMB.width(), one.width()), min(THUMB.height(), one.height()), keep, smooth)
        painter.drawText(QRect(left, top - 24, THUMB.width(), 22), Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawPixmap(left, top, small)
    painter.end()
    return sheet


def chosen(names: list[str]) -> Iterator[Shot]:
    for shot in SHOTS:
        if not names or any(name in shot.name for name in names):
            yield shot


def main(arguments: list[str]) -> int:
    if not arguments:
        print((__doc__ or "").strip())
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = application_of(sys.argv[:1])
    pictures = {}
    for shot in chosen(arguments[1:]):
        pictures[shot.name] = picture(application, shot)
        pictures[shot.name].save(str(folder / f"{shot.name}.png"))
    contact_sheet(pictures).save(str(folder / "contact-sheet.png"))
    print(f"{len(pictures)} pictures and contact-sheet.png in {folder.resolve()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
