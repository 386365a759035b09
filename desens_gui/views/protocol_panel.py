"""The chosen protocol: everything about it, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desens_gui.app.settings import Settings
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import Words
from desens_gui.forms.ui_protocol_panel import Ui_ProtocolPanel
from desens_gui.store.library import Entry
from desens_gui.store.versions import NO_AUTHOR
from desens_gui.widgets.entry_field import place_message

RETIRE = QT_TRANSLATE_NOOP("ProtocolPanel", "&Retire")
RESTORE = QT_TRANSLATE_NOOP("ProtocolPanel", "&Restore")
PLACED = QT_TRANSLATE_NOOP("ProtocolPanel", "{where}: {sentence}")

#: the setting that holds who imports and saves protocols
AUTHOR = "author"


class ProtocolPanel(QFrame):
    """Shows one entry of the library and asks for what its buttons say."""

    use_asked = Signal()
    use_here_asked = Signal()
    compare_asked = Signal()
    edit_asked = Signal()
    retire_asked = Signal()
    export_asked = Signal()
    #: carries the name of the person who imports
    import_asked = Signal(str)

    def __init__(self, words: Words, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._settings = settings
        self._form = Ui_ProtocolPanel()
        self._form.setupUi(self)
        form = self._form
        form.author.configure(words)
        form.author.commit = self._keep_author
        form.author.setAcceptDrops(False)
        place_message(form.author)
        form.edit_button.setVisible(False)
        for button, signal in (
            (form.use_button, self.use_asked),
            (form.use_here_button, self.use_here_asked),
            (form.compare_button, self.compare_asked),
            (form.edit_button, self.edit_asked),
            (form.retire_button, self.retire_asked),
            (form.export_protocol_button, self.export_asked),
        ):
            button.clicked.connect(signal)
        form.import_button.clicked.connect(self._import)

    def show_entry(self, entry: Entry | None, about: str, *, plan_open: bool, comparing: bool) -> None:
        """Show an entry by what is said about it (HTML); None: nothing is chosen."""
        form = self._form
        form.protocol_refusal.tell("")
        form.about.setHtml(about)
        form.compare_button.setVisible(not comparing)
        form.use_here_button.setVisible(plan_open)
        form.use_here_button.setDefault(plan_open)
        form.use_button.setDefault(not plan_open)
        usable = entry is not None and entry.usable
        for button in (form.use_button, form.use_here_button):
            button.setEnabled(usable)
        for button in (form.edit_button, form.retire_button, form.export_protocol_button):
            button.setEnabled(entry is not None)
        retired = entry is not None and entry.retired
        form.retire_button.setText(self._words.say(RESTORE if retired else RETIRE))
        form.author.show_text(self._settings.text(AUTHOR))

    def offer_editor(self) -> None:
        """Show the button that edits a copy."""
        self._form.edit_button.setVisible(True)

    def commit_open(self) -> bool:
        """Commit the name that was typed."""
        return self._form.author.commit_open()

    def refuse(self, refused: Refused) -> None:
        """Say why something cannot be done, under what it is about."""
        sentence = self._words.refusal(refused)
        if refused.where and refused.where not in sentence and refused.text is not NO_AUTHOR:
            sentence = self._words.say(PLACED, where=refused.where, sentence=sentence)
        self._form.protocol_refusal.tell(sentence)

    # --- inside

    def _keep_author(self, typed: str) -> None:
        self._settings.set_text(AUTHOR, typed.strip())

    def _import(self) -> None:
        author = self._form.author
        if not author.commit_open() or not author.text().strip():
            author.setFocus()
            self.refuse(Refused(NO_AUTHOR, "author"))
            return
        self._form.protocol_refusal.tell("")
        self.import_asked.emit(author.text().strip())
