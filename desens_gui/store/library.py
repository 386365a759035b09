"""The library of protocols: the shipped ones, and over them those of the hospital (see `versions`)."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store import versions
from desens_gui.store.protocol_files import PROTOCOLS
from desens_gui.store.protocol_text import protocol_text
from desens_gui.store.site_place import site_folder
from desens_gui.store.versions import RETIRED, Versions, same_content

Entry: TypeAlias = versions.Entry[Protocol]


class Library(Versions[Protocol]):
    """The shipped protocols and those of a folder, which need not be there yet."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; nothing is read or made yet."""
        super().__init__(folder, PROTOCOLS, protocol_text)


def site_library() -> Library:
    """Return the library of this site, the same for the window and for the command line."""
    return Library(site_folder() / PROTOCOLS.folder)


def find_offered(id_or_path: str, library: Library) -> Protocol:
    """Return the protocol that a new plan shall follow, by its id or its path; raise Refused for a retired one too."""
    if library.knows(id_or_path) and library.entry(id_or_path).retired:
        raise Refused(RETIRED, id=id_or_path)
    return library.find_anywhere(id_or_path)


def standing(protocol: Protocol, entries: Iterable[Entry]) -> Entry | None:
    """Return what the library holds under the id of a plan's protocol, where that says something else now."""
    entry = next((entry for entry in entries if entry.item.id == protocol.id), None)
    return None if entry is None or same_content(entry.item, protocol) else entry
