"""The box with versions, licences and sources."""

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QWidget

from desens_gui import __version__
from desens_gui.forms.ui_about import Ui_About
from desens_gui.widgets.icons import themed_icon
from desens_gui.widgets.theming import current_theme


class About(QDialog):
    """What the program is, and what to write into a report of a fault."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_About()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form.picture.setPixmap(themed_icon("desens", current_theme()).pixmap(56, 56))
        self._form.versions.setText(
            f"desens-gui {__version__}\nPython {platform.python_version()}, Qt {qVersion()}, PySide {pyside_version}\n"
            f"{platform.platform(terse=True)}"
        )
        self._form.close_button.clicked.connect(self.close)
