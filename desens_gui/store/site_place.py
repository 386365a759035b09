"""Where the files of the hospital lie: one folder, found the same way by the window and by the command line."""

import os
import sys
from pathlib import Path

#: names the folder of the site's files, when that is not the program's own in the user's profile
FOLDER_VARIABLE = "DESENS_SITE"


def site_folder() -> Path:
    """Return the folder of what the hospital decides: the one that is named, else the program's own in the profile."""
    named = os.environ.get(FOLDER_VARIABLE, "").strip()
    if named:
        return Path(named).expanduser().absolute()
    return _data_folder() / "desens" / "desens-gui"


def is_named() -> bool:
    """Return whether the folder is named by the variable."""
    return bool(os.environ.get(FOLDER_VARIABLE, "").strip())


def _data_folder() -> Path:
    """Return the user's folder for what programs keep: the same that the window's recovery files lie in."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"
