"""The line at the foot of the window: what the last edit did, which protocol the plan follows, which file it is in."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QStatusBar

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.library import Entry
from desens_gui.views.menus import status_label

NO_FILE = QT_TRANSLATE_NOOP("MainWindow", "no file yet")
FILE_TIP = QT_TRANSLATE_NOOP("MainWindow", "The file of the plan")
PROTOCOL = QT_TRANSLATE_NOOP("MainWindow", "protocol: {name}")
PROTOCOL_TIP = QT_TRANSLATE_NOOP(
    "MainWindow", "The protocol that the plan follows, and where it is published: {source}"
)
WITH_NOTE = QT_TRANSLATE_NOOP("MainWindow", "{protocol} – {note}")
NEWER_VERSION = QT_TRANSLATE_NOOP("MainWindow", "the library has version {version}")
OTHER_CONTENT = QT_TRANSLATE_NOOP("MainWindow", "the library’s is another one by now")
KEEPS_ITS_OWN = QT_TRANSLATE_NOOP(
    "MainWindow",
    "Of this protocol {note}. The plan keeps the one it was made with; choose it again to follow the new one.",
)
SAID = QT_TRANSLATE_NOOP("MainWindow", "What the last edit did")


class Status(QObject):
    """The three labels of a status bar."""

    def __init__(self, bar: QStatusBar, words: Words) -> None:
        super().__init__(bar)
        self._words = words
        self._said = status_label(bar, "said", words.say(SAID), stretch=1)
        self._protocol = status_label(bar, "protocol_name")
        self._file = status_label(bar, "file_name", words.say(FILE_TIP))

    def say(self, said: object) -> None:
        """Say what an edit did; None takes back what was said."""
        text = self._words.say(said.text, **said.values) if isinstance(said, Said) else ""
        self._said.setText(text)
        self._said.setToolTip(text or self._words.say(SAID))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._said, QAccessible.Event.Alert))

    def show_protocol(self, protocol: Protocol | None, standing: Entry | None) -> None:
        """Say which protocol a plan follows.

        `standing` is the library's entry of it, where that says something else by now.
        """
        if protocol is None:
            self._protocol.setText("")
            return
        say = self._words.say
        text, tip = say(PROTOCOL, name=protocol.name), say(PROTOCOL_TIP, source=protocol.source)
        if standing is not None:
            own, version = standing.origin == "site", standing.item.version
            newer = own and version is not None and version > (protocol.version or 0)
            note = say(NEWER_VERSION, version=version) if newer else say(OTHER_CONTENT)
            text, tip = say(WITH_NOTE, protocol=text, note=note), f"{say(KEEPS_ITS_OWN, note=note)}\n{tip}"
        self._protocol.setText(text)
        self._protocol.setToolTip(tip)

    def show_file(self, path: Path | None, *, is_open: bool) -> None:
        """Say which file a plan is in."""
        self._file.setText("" if not is_open else self._words.say(NO_FILE) if path is None else path.name)
        self._file.setToolTip(self._words.say(FILE_TIP) if path is None else str(path))

    def show_of_plan(self, shown: bool) -> None:
        """Show or hide what belongs to the plan."""
        self._protocol.setVisible(shown)
        self._file.setVisible(shown)
