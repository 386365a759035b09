"""A picture of the window, made where there is no screen."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from desens_gui.app.settings import Settings
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.store.example import example_plan
from desens_gui.store.languages import DEFAULT, words
from desens_gui.store.site_in_force import site_in_force
from desens_gui.views.application import Program, application_of
from desens_gui.widgets.theming import wear

#: the size of many hospital workstations
USUAL_SIZE = QSize(1366, 768)


def picture_of(plan: Plan, words: Words, site: Site, size: QSize = USUAL_SIZE) -> QPixmap:
    """Return a picture of the window on a plan; nobody's settings are read and nothing is kept."""
    with TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        program = Program(words, settings, Path(folder), site)
        program.window.start_plan(plan, clean=True)
        program.window.resize(size)
        program.window.show()
        QApplication.processEvents()
        picture = program.window.grab()
        program.window.close()
        program.window.deleteLater()
    return picture


def write_picture(file: Path) -> None:
    """Write a picture of the window on the example; raise OSError when the file cannot be written."""
    application = application_of(sys.argv[:1])
    wear(application, "light")
    site = site_in_force()
    picture = picture_of(example_plan(), words(DEFAULT, site.digits), site)
    part = file.with_name(f".{file.name}.part")
    if not picture.save(str(part), "PNG"):
        raise OSError(f"{file} cannot be written")
    part.replace(file)
