"""What a window remembers about itself from one day to the next: texts and switches, nothing clinical.

What changes a number or a verdict is a site setting, which the command line reads too; it never stands here.
"""

import base64
import binascii
import json
from pathlib import Path

from PySide6.QtCore import QObject, QSettings

MOST_RECENT = 10
#: the values a choice may have, the default first; anything else that is found there is the default
CHOICES: dict[str, tuple[str, ...]] = {
    "palette": ("light", "dark", "high-contrast"),
}


class Settings(QObject):
    """The settings of the window, kept by Qt where the system keeps such things."""

    def __init__(self, kept: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept

    @classmethod
    def of_user(cls, parent: QObject | None = None) -> "Settings":
        """Return the settings of the user who runs the program."""
        kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "desens", "desens-gui")
        return cls(kept, parent)

    def text(self, name: str) -> str:
        """Return a text; empty when none is kept."""
        found = self._kept.value(name, "")
        return found if isinstance(found, str) else ""

    def set_text(self, name: str, text: str) -> None:
        """Keep a text."""
        self._kept.setValue(name, text)

    def store(self) -> None:
        """Bring everything to the disk now; Qt does it by and by."""
        self._kept.sync()

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a switch."""
        return {"true": True, "false": False}.get(self.text(name), default)

    def set_flag(self, name: str, value: bool) -> None:
        """Keep a switch."""
        self.set_text(name, "true" if value else "false")

    def choice(self, name: str) -> str:
        """Return one of the values of `CHOICES`."""
        found = self.text(name)
        return found if found in CHOICES[name] else CHOICES[name][0]

    def state(self, name: str) -> bytes:
        """Return what a window or splitter said about its geometry; empty when nothing usable is kept."""
        try:
            return base64.b64decode(self.text(name), validate=True)
        except (binascii.Error, ValueError):
            return b""

    def set_state(self, name: str, state: bytes) -> None:
        """Keep what a window or splitter says about its geometry."""
        self.set_text(name, base64.b64encode(state).decode())

    def recent(self) -> tuple[Path, ...]:
        """Return the files that were opened or saved last, the newest first."""
        try:
            found = json.loads(self.text("recent") or "[]")
        except ValueError:
            return ()
        return tuple(Path(path) for path in found if isinstance(path, str)) if isinstance(found, list) else ()

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        self._set_recent([path, *(other for other in self.recent() if other != path)][:MOST_RECENT])

    def forget(self, path: Path) -> None:
        """Take a file that is gone off the recent ones."""
        self._set_recent([other for other in self.recent() if other != path])

    def _set_recent(self, paths: list[Path]) -> None:
        self.set_text("recent", json.dumps([str(path) for path in paths]))
