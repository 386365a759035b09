"""The library: the protocols that are shipped, and over them those of the hospital, in one folder of files.

Every version of a site's own protocol is a file of its own, `ID.vN.yaml`, that is never written again: who saves
makes the next one. A retired protocol, shipped or own, is hidden by an empty file `ID.retired`. Nothing that is
shipped is ever changed, and an id of the site is never one of those.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.protocol_files import protocol_of, read_file_named, read_protocol, shipped, unknown
from desens_gui.store.protocol_text import protocol_text
from desens_gui.store.replacing import NewFile, refusing, replace_files, write_new
from desens_gui.store.site_place import site_folder

NO_AUTHOR = QT_TRANSLATE_NOOP("Library", "Say who saves it: the library keeps a name with every version.")
SHIPPED_ID = QT_TRANSLATE_NOOP(
    "Library", "The id “{id}” belongs to a protocol that comes with the program. Choose another one."
)
ID_NOW_SHIPPED = QT_TRANSLATE_NOOP(
    "Library",
    "This file is not used: its id “{id}” belongs to a protocol that comes with the program. Import it under another "
    "id.",
)
WRONG_NAME = QT_TRANSLATE_NOOP("Library", "This file is not used: it was put here by hand. Import it instead.")
NOT_ITS_NAME = QT_TRANSLATE_NOOP(
    "Library", "This file is not used: it holds “{id}”, version {version}, which is not what its name says."
)
NOT_AS_WRITTEN = QT_TRANSLATE_NOOP("Library", "The protocol file, read back, is not the protocol that was written.")
CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
    "Library",
    "“{id}” was changed meanwhile: version {version} is newer than the one you began with. Look at it first, or save "
    "yours under another id.",
)
FOLDER_UNREADABLE = QT_TRANSLATE_NOOP("Library", "The folder of the site’s protocols cannot be read: {reason}.")
RETIRED = QT_TRANSLATE_NOOP("Library", "“{id}” is retired in this library. Restore it first.")
EXISTS = QT_TRANSLATE_NOOP("Library", "There is a file of this name already. Choose another name.")

_SUFFIX, _RETIRED = ".yaml", ".retired"
_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_ID_ONLY = re.compile(_ID)
_VERSION_FILE = re.compile(rf"({_ID})\.v([1-9][0-9]{{0,2}})\.yaml")
_RETIRED_FILE = re.compile(rf"({_ID})\.retired")
_LONGEST_ID = 80

Origin = Literal["shipped", "site"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One protocol of the library in its newest version.

    `file` is where it lies (None: it is shipped). `damaged` says why a still newer version cannot be used.
    """

    protocol: Protocol
    origin: Origin
    retired: bool
    file: Path | None
    damaged: Refused | None = None

    @property
    def usable(self) -> bool:
        """Whether a new plan may follow it."""
        return not self.retired and self.damaged is None


class Library:
    """The shipped protocols and those of a folder, which need not be there yet."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; nothing is read or made yet."""
        self.folder = folder
        self._read: dict[Path, tuple[tuple[int, int], Protocol | Refused]] = {}

    # --- reading

    def entries(self) -> tuple[Entry, ...]:
        """Return every protocol in its newest version: the shipped ones in their order, then the site's by name."""
        retired = self._retired()
        own = [self._newest(id_, files, id_ in retired) for id_, files in self._files().items()]
        entries = [Entry(protocol, "shipped", protocol.id in retired, None) for protocol in shipped()]
        return (*entries, *sorted(filter(None, own), key=_by_name))

    def offered(self) -> tuple[Protocol, ...]:
        """Return the protocols that a new plan may follow: none that is retired or damaged."""
        return tuple(entry.protocol for entry in self.entries() if entry.usable)

    def problems(self) -> tuple[Refused, ...]:
        """Return why files of the folder cannot be used, each with its place; the others are not touched by it.

        Of the versions of a protocol only the newest are read, down to the first one that can be used.
        """
        found: list[Refused] = []
        try:
            names = self._names()
        except Refused as refused:
            return (refused,)
        for name in names:
            match = _VERSION_FILE.fullmatch(name)
            if match is None and name.endswith((_SUFFIX, ".yml")) and not name.startswith("."):
                found.append(Refused(WRONG_NAME, name))
            elif match is not None and match[1] in _shipped_ids():
                found.append(Refused(ID_NOW_SHIPPED, name, id=match[1]))
        for id_, numbers in _by_id(names).items():
            for number in sorted(numbers, reverse=True):
                read = self._protocol(id_, number)
                if isinstance(read, Protocol):
                    break
                found.append(read)
        return tuple(found)

    def versions(self, id_: str) -> tuple[Protocol, ...]:
        """Return the versions of a protocol that can be used, the oldest first; none for an unknown id."""
        own = [self._protocol(id_, number) for number in sorted(self._files().get(id_, ()))]
        known = [protocol for protocol in shipped() if protocol.id == id_]
        return (*known, *(read for read in own if isinstance(read, Protocol)))

    def version(self, id_: str, number: int) -> Protocol | None:
        """Return one version of a protocol of the site; None where it is not there or cannot be used."""
        if not _ID_ONLY.fullmatch(id_) or id_ in _shipped_ids():
            return None
        read = self._protocol(id_, number)
        return read if isinstance(read, Protocol) else None

    def find(self, id_: str) -> Protocol:
        """Return the newest version of a protocol, retired or not.

        Raises Refused for an unknown id, naming those most like it, and when the newest version is damaged: an older
        one never stands in for it unseen.
        """
        return self.entry(id_).protocol

    def entry(self, id_: str) -> Entry:
        """Return the entry of an id; raise Refused as `find` does."""
        for entry in self.entries():
            if entry.protocol.id == id_:
                if entry.damaged is not None:
                    raise entry.damaged
                return entry
        numbers = self._files().get(id_)
        read = self._protocol(id_, max(numbers)) if numbers else None
        raise read if isinstance(read, Refused) else self._unknown(id_)

    # --- writing

    def save(self, protocol: Protocol, author: str, today: date, *, based_on: int | None = None) -> Protocol:
        """Write the next version of a protocol, and return it with its author, version and day.

        Nothing is overwritten, even when two save at once. With `based_on`, the number of the version that was
        changed, Refused is raised when somebody else has saved a newer one since. Raises Refused for an empty
        author, for the id of a shipped protocol, and when the file cannot be written.
        """
        if not author.strip():
            raise Refused(NO_AUTHOR, "author")
        if protocol.id in _shipped_ids():
            raise Refused(SHIPPED_ID, "id", id=protocol.id)
        with refusing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
        number = 0
        while True:
            last = self._last(protocol.id)
            if based_on is not None and last != based_on:
                raise Refused(CHANGED_MEANWHILE, "version", id=protocol.id, version=last)
            number = max(last, number) + 1
            saved = rebuilt(protocol, author=author, version=number, saved=today)
            new = NewFile(self._file(saved.id, number), protocol_text(saved).encode(), partial(_compare, saved))
            try:
                write_new(new)
            except FileExistsError:  # somebody else was quicker: theirs is this version, ours the next
                continue
            return saved

    def saved(self, protocol: Protocol) -> Entry:
        """Return the entry of a version that was just saved or found here, whoever has saved a newer one since."""
        retired = protocol.id in self._retired()
        if protocol.version is None or protocol.id in _shipped_ids():
            return Entry(protocol, "shipped", retired, None)
        return Entry(protocol, "site", retired, self._file(protocol.id, protocol.version))

    def retire(self, id_: str) -> None:
        """Hide a protocol, shipped or own, from those that are offered; its files stay."""
        self._check_known(id_)
        marker = self.folder / (id_ + _RETIRED)
        with refusing(marker):
            self.folder.mkdir(parents=True, exist_ok=True)
            marker.touch()

    def restore(self, id_: str) -> None:
        """Offer a retired protocol again."""
        self._check_known(id_)
        marker = self.folder / (id_ + _RETIRED)
        with refusing(marker):
            marker.unlink(missing_ok=True)

    def import_file(self, path: Path, author: str, today: date, *, new_version: bool = False) -> Protocol:
        """Save the protocol of a file into the library, and return it as it was saved.

        When its id is taken it gets a free one, or becomes the next version of the site's own where `new_version`
        says so; a file that states which version it was then must have been the newest, or Refused is raised: what
        somebody else saved since would be lost. What the library holds already, word for word, is returned and not
        saved again.
        """
        protocol = read_protocol(path)
        for known in self.versions(protocol.id)[-1:]:
            if same_content(known, protocol):
                return known
        if not (new_version and self.is_own(protocol.id)):
            return self.save(rebuilt(protocol, id=self.free_id(protocol.id)), author, today)
        stated = protocol.version
        # a number that this library never had is that of another house
        began = stated if stated is not None and stated <= self._last(protocol.id) else None
        return self.save(protocol, author, today, based_on=began)

    def export(self, protocol: Protocol, path: Path) -> None:
        """Write a protocol into a file of its own, which is replaced when it is there."""
        replace_files([NewFile(path, protocol_text(protocol).encode(), partial(_compare, protocol))])

    def is_own(self, id_: str) -> bool:
        """Return whether an id is that of a protocol of the site."""
        return id_ in self._files()

    def knows(self, id_: str) -> bool:
        """Return whether an id is in the library, retired or damaged as it may be."""
        return self.is_own(id_) or id_ in _shipped_ids()

    def free_id(self, name: str) -> str:
        """Return an id made of a name that no protocol of the library has: "3 bags, 12 steps" is 3-bags-12-steps."""
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: _LONGEST_ID - 5].strip("-") or "protocol"
        taken = self._files().keys() | _shipped_ids()
        numbered = (f"{stem}-{number}" for number in range(2, len(taken) + 3))
        return next(id_ for id_ in (stem, *numbered) if id_ not in taken)

    # --- inside

    def _check_known(self, id_: str) -> None:
        if not self.knows(id_):
            raise self._unknown(id_)

    def _unknown(self, id_: str) -> Refused:
        return unknown(id_, [entry.protocol.id for entry in self.entries() if not entry.retired])

    def _names(self) -> tuple[str, ...]:
        try:
            return tuple(sorted(path.name for path in self.folder.iterdir()))
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise Refused(FOLDER_UNREADABLE, str(self.folder), reason=error.strerror or str(error)) from None

    def _files(self) -> Mapping[str, list[int]]:
        """Return the versions by their numbers of every id of the site, whether they can be used or not.

        None of a folder that cannot be read; `problems` tells of it.
        """
        with suppress(Refused):
            return _by_id(self._names())
        return {}

    def _last(self, id_: str) -> int:
        return max(_by_id(self._names()).get(id_, ()), default=0)

    def _retired(self) -> frozenset[str]:
        names: tuple[str, ...] = ()
        with suppress(Refused):
            names = self._names()
        return frozenset(match[1] for match in map(_RETIRED_FILE.fullmatch, names) if match is not None)

    def _file(self, id_: str, number: int) -> Path:
        return self.folder / f"{id_}.v{number}{_SUFFIX}"

    def _newest(self, id_: str, numbers: list[int], retired: bool) -> Entry | None:
        damaged: Refused | None = None
        for number in sorted(numbers, reverse=True):
            read = self._protocol(id_, number)
            if isinstance(read, Protocol):
                return Entry(read, "site", retired, self._file(id_, number), damaged)
            damaged = damaged or read
        return None

    def _protocol(self, id_: str, number: int) -> Protocol | Refused:
        """Return what a version's file holds, or why it cannot be used; a file is read once until it changes."""
        path = self._file(id_, number)
        try:
            state = path.stat()
            seen = (state.st_mtime_ns, state.st_size)
        except OSError:
            seen = (0, 0)
        kept = self._read.get(path)
        if kept is None or kept[0] != seen:
            kept = self._read[path] = (seen, _read(path, id_, number))
        return kept[1]


def site_library() -> Library:
    """Return the library of this site, the same for the window and for the command line."""
    return Library(site_folder() / "protocols")


def find_offered(id_or_path: str, library: Library) -> Protocol:
    """Return the protocol that a new plan shall follow, by its id or its path; raise Refused for a retired one too."""
    if library.knows(id_or_path) and library.entry(id_or_path).retired:
        raise Refused(RETIRED, id=id_or_path)
    return find_anywhere(id_or_path, library)


def find_anywhere(id_or_path: str, library: Library) -> Protocol:
    """Return a protocol of the library by its id, or the one in a file by its path.

    An id of the library always means the library, whatever lies in the current folder. Raises Refused for an
    unknown id, naming those most like it, and for a file that cannot be used.
    """
    if library.knows(id_or_path):
        return library.find(id_or_path)
    return read_file_named(id_or_path) or library.find(id_or_path)


def standing(protocol: Protocol, entries: Iterable[Entry]) -> Entry | None:
    """Return what the library holds under the id of a plan's protocol, where that says something else now."""
    entry = next((entry for entry in entries if entry.protocol.id == protocol.id), None)
    return None if entry is None or same_content(entry.protocol, protocol) else entry


def same_content(one: Protocol, other: Protocol) -> bool:
    """Return whether two protocols say the same, whoever saved them when."""
    return _unsaved(one) == _unsaved(other)


def _unsaved(protocol: Protocol) -> Protocol:
    return rebuilt(protocol, author="", version=None, saved=None)


def _shipped_ids() -> frozenset[str]:
    return frozenset(protocol.id for protocol in shipped())


def _by_id(names: tuple[str, ...]) -> dict[str, list[int]]:
    """Return the versions of every id of the site, out of the names of its files."""
    found: dict[str, list[int]] = {}
    for match in map(_VERSION_FILE.fullmatch, names):
        if match is not None and match[1] not in _shipped_ids():
            found.setdefault(match[1], []).append(int(match[2]))
    return found


def _by_name(entry: Entry | None) -> tuple[str, str]:
    assert entry is not None  # left out before
    return entry.protocol.name.casefold(), entry.protocol.id


def _read(path: Path, id_: str, number: int) -> Protocol | Refused:
    try:
        protocol = read_protocol(path)
    except Refused as refused:
        return refused
    if (protocol.id, protocol.version) != (id_, number):
        return Refused(NOT_ITS_NAME, path.name, id=protocol.id, version=protocol.version or "–")
    return protocol


def _compare(protocol: Protocol, data: bytes) -> None:
    if protocol_of(data.decode(), protocol.id) != protocol:
        raise Refused(NOT_AS_WRITTEN)
