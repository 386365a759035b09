"""What the window says in place of itself when the settings of the hospital cannot be read."""

from PySide6.QtWidgets import QDialog, QWidget

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.site import Site
from desens_gui.forms.ui_site_problem import Ui_SiteProblem
from desens_gui.store.site_in_force import site_in_force


class SiteProblem(QDialog):
    """Says why the site file cannot be used, until it can be: `site` then holds the settings."""

    def __init__(self, refused: Refused, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.site: Site | None = None
        self._form = Ui_SiteProblem()
        self._form.setupUi(self)
        self._form.sign.show_level("red")
        self._form.again_button.clicked.connect(self._read_again)
        self._form.quit_button.clicked.connect(self.reject)
        self._say(refused)

    def _say(self, refused: Refused) -> None:
        self._form.reason.setText(f"{refused.where}: {self._words.refusal(refused)}")
        self.adjustSize()

    def _read_again(self) -> None:
        try:
            self.site = site_in_force()
        except Refused as refused:
            self._say(refused)
            return
        self.accept()


def site_of_window(words: Words) -> Site | None:
    """Return the settings in force, where need be after their file was mended; None: the person has given up."""
    try:
        return site_in_force()
    except Refused as refused:
        problem = SiteProblem(refused, words)
        problem.exec()
        problem.deleteLater()
        return problem.site
