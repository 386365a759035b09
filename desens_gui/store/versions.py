"""The shipped entries of a kind, and over them those of the hospital, in one folder of files.

Every version of a site's own entry is a file of its own, `ID.vN.yaml`, that is never written again: who saves makes
the next one. A retired entry, shipped or own, is hidden by an empty file `ID.retired`. Nothing that is shipped is ever
changed.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Generic, Literal, TypeVar

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.drug import Drug
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.file_kind import FileKind
from desens_gui.store.replacing import NewFile, refusing, replace_files, write_new

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
NOT_AS_WRITTEN = QT_TRANSLATE_NOOP("Library", "The file, read back, is not what was written.")
CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
    "Library",
    "“{id}” was changed meanwhile: version {version} is newer than the one you began with. Look at it first, or save "
    "yours under another id.",
)
FOLDER_UNREADABLE = QT_TRANSLATE_NOOP("Library", "This folder of the site’s library cannot be read: {reason}.")
RETIRED = QT_TRANSLATE_NOOP("Library", "“{id}” is retired in this library. Restore it first.")
EXISTS = QT_TRANSLATE_NOOP("Library", "There is a file of this name already. Choose another name.")

_SUFFIX, _RETIRED = ".yaml", ".retired"
_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_ID_ONLY = re.compile(_ID)
_VERSION_FILE = re.compile(rf"({_ID})\.v([1-9][0-9]{{0,2}})\.yaml")
_RETIRED_FILE = re.compile(rf"({_ID})\.retired")
_LONGEST_ID = 80

Origin = Literal["shipped", "site"]
T = TypeVar("T", bound=Protocol | Drug)


@dataclass(frozen=True)  # without slots, which a generic dataclass of Python 3.11 cannot have
class Entry(Generic[T]):
    """One entry of a library in its newest version.

    `file` is where it lies (None: it is shipped). `damaged` says why a still newer version cannot be used.
    """

    item: T
    origin: Origin
    retired: bool
    file: Path | None
    damaged: Refused | None = None

    @property
    def usable(self) -> bool:
        """Whether a new plan may use it."""
        return not self.retired and self.damaged is None


class Versions(Generic[T]):
    """The shipped entries of a kind and those of a folder, which need not be there yet.

    With `over_shipped` the site may save a version of a shipped entry, which then stands in its place; without, an id
    of the site is never a shipped one, so that nothing that is saved can change what a shipped id means.
    """

    def __init__(
        self, folder: Path, kind: FileKind[T], text: Callable[[T], str], *, over_shipped: bool = False
    ) -> None:
        """Take the folder; nothing is read or made yet."""
        self.folder = folder
        self.kind = kind
        self._text = text
        self._over_shipped = over_shipped
        self._read: dict[Path, tuple[tuple[int, int], T | Refused]] = {}

    # --- reading

    def entries(self) -> tuple[Entry[T], ...]:
        """Return every entry in its newest version: the shipped ones in their order, then the site's by name."""
        retired = self._retired()
        own = {id_: self._newest(id_, files, id_ in retired) for id_, files in self._files().items()}
        shipped = [
            own.pop(item.id, None) or Entry(item, "shipped", item.id in retired, None) for item in self.kind.shipped()
        ]
        return (*shipped, *sorted((entry for entry in own.values() if entry is not None), key=_by_name))

    def offered(self) -> tuple[T, ...]:
        """Return what a new plan may use: nothing that is retired or damaged."""
        return tuple(entry.item for entry in self.entries() if entry.usable)

    def problems(self) -> tuple[Refused, ...]:
        """Return why files of the folder cannot be used, each with its place; the others are not touched by it.

        Of the versions of an entry only the newest are read, down to the first one that can be used.
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
            elif match is not None and match[1] in self._barred_ids():
                found.append(Refused(ID_NOW_SHIPPED, name, id=match[1]))
        for id_, numbers in self._by_id(names).items():
            for number in sorted(numbers, reverse=True):
                read = self._version(id_, number)
                if not isinstance(read, Refused):
                    break
                found.append(read)
        return tuple(found)

    def versions(self, id_: str) -> tuple[T, ...]:
        """Return the versions of an entry that can be used, the shipped and the oldest first; none of an unknown id."""
        own = [self._version(id_, number) for number in sorted(self._files().get(id_, ()))]
        known = [item for item in self.kind.shipped() if item.id == id_]
        return (*known, *(read for read in own if not isinstance(read, Refused)))

    def version(self, id_: str, number: int) -> T | None:
        """Return one version of an entry of the site; None where it is not there or cannot be used."""
        if not _ID_ONLY.fullmatch(id_) or id_ in self._barred_ids():
            return None
        read = self._version(id_, number)
        return None if isinstance(read, Refused) else read

    def find(self, id_: str) -> T:
        """Return the newest version of an entry, retired or not.

        Raises Refused for an unknown id, naming those most like it, and when the newest version is damaged: an older
        one never stands in for it unseen.
        """
        return self.entry(id_).item

    def entry(self, id_: str) -> Entry[T]:
        """Return the entry of an id; raise Refused as `find` does."""
        for entry in self.entries():
            if entry.item.id == id_:
                if entry.damaged is not None:
                    raise entry.damaged
                return entry
        numbers = self._files().get(id_)
        read = self._version(id_, max(numbers)) if numbers else None
        raise read if isinstance(read, Refused) else self._unknown(id_)

    def find_anywhere(self, id_or_path: str) -> T:
        """Return an entry of the library by its id, or what is in a file by its path.

        An id of the library always means the library, whatever lies in the current folder. Raises Refused for an
        unknown id, naming those most like it, and for a file that cannot be used.
        """
        if self.knows(id_or_path):
            return self.find(id_or_path)
        return self.kind.read_named(id_or_path) or self.find(id_or_path)

    # --- writing

    def save(self, item: T, author: str, today: date, *, based_on: int | None = None) -> T:
        """Write the next version of an entry, and return it with its author, version and day.

        Nothing is overwritten, even when two save at once. With `based_on`, the number of the version that was
        changed (0: the shipped one), Refused is raised when somebody else has saved a newer one since. Raises Refused
        for an empty author, for a shipped id that may not be saved under, and when the file cannot be written.
        """
        if not author.strip():
            raise Refused(NO_AUTHOR, "author")
        if item.id in self._barred_ids():
            raise Refused(SHIPPED_ID, "id", id=item.id)
        with refusing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
        number = 0
        while True:
            last = self._last(item.id)
            if based_on is not None and last != based_on:
                raise Refused(CHANGED_MEANWHILE, "version", id=item.id, version=last)
            number = max(last, number) + 1
            saved = rebuilt(item, author=author, version=number, saved=today)
            try:
                write_new(self._new_file(self._file(saved.id, number), saved))
            except FileExistsError:  # somebody else was quicker: theirs is this version, ours the next
                continue
            return saved

    def saved(self, item: T) -> Entry[T]:
        """Return the entry of a version that was just saved or found here, whoever has saved a newer one since."""
        retired = item.id in self._retired()
        if item.version is None or item.id in self._barred_ids():
            return Entry(item, "shipped", retired, None)
        return Entry(item, "site", retired, self._file(item.id, item.version))

    def retire(self, id_: str) -> None:
        """Hide an entry, shipped or own, from those that are offered; its files stay."""
        self._check_known(id_)
        marker = self.folder / (id_ + _RETIRED)
        with refusing(marker):
            self.folder.mkdir(parents=True, exist_ok=True)
            marker.touch()

    def restore(self, id_: str) -> None:
        """Offer a retired entry again."""
        self._check_known(id_)
        marker = self.folder / (id_ + _RETIRED)
        with refusing(marker):
            marker.unlink(missing_ok=True)

    def import_file(self, path: Path, author: str, today: date, *, new_version: bool = False) -> T:
        """Save what a file holds into the library, and return it as it was saved.

        When its id is taken it gets a free one, or becomes the next version of the site's own where `new_version`
        says so; a file that states which version it was then must have been the newest, or Refused is raised: what
        somebody else saved since would be lost. What the library holds already, word for word, is returned and not
        saved again.
        """
        item = self.kind.read(path)
        for known in self.versions(item.id)[-1:]:
            if same_content(known, item):
                return known
        if not (new_version and self.takes_versions(item.id)):
            return self.save(rebuilt(item, id=self.free_id(item.id)), author, today)
        stated = item.version
        # a number that this library never had is that of another house
        began = stated if stated is not None and stated <= self._last(item.id) else None
        return self.save(item, author, today, based_on=began)

    def export(self, item: T, path: Path) -> None:
        """Write an entry into a file of its own, which is replaced when it is there."""
        replace_files([self._new_file(path, item)])

    def is_own(self, id_: str) -> bool:
        """Return whether an id is that of an entry of the site."""
        return id_ in self._files()

    def takes_versions(self, id_: str) -> bool:
        """Return whether the next version of a known entry can be saved under its id."""
        return self.is_own(id_) or (self._over_shipped and id_ in self._shipped_ids())

    def knows(self, id_: str) -> bool:
        """Return whether an id is in the library, retired or damaged as it may be."""
        return self.is_own(id_) or id_ in self._shipped_ids()

    def free_id(self, name: str) -> str:
        """Return an id made of a name that no entry has: "3 bags, 12 steps" is 3-bags-12-steps."""
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: _LONGEST_ID - 5].strip("-")
        stem = stem or self.kind.folder.removesuffix("s")
        taken = self._files().keys() | self._shipped_ids()
        numbered = (f"{stem}-{number}" for number in range(2, len(taken) + 3))
        return next(id_ for id_ in (stem, *numbered) if id_ not in taken)

    # --- inside

    def _check_known(self, id_: str) -> None:
        if not self.knows(id_):
            raise self._unknown(id_)

    def _unknown(self, id_: str) -> Refused:
        return self.kind.not_known(id_, [entry.item.id for entry in self.entries() if not entry.retired])

    def _shipped_ids(self) -> frozenset[str]:
        return frozenset(item.id for item in self.kind.shipped())

    def _barred_ids(self) -> frozenset[str]:
        """Return the ids that the site may not save under."""
        return frozenset() if self._over_shipped else self._shipped_ids()

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
            return self._by_id(self._names())
        return {}

    def _by_id(self, names: tuple[str, ...]) -> dict[str, list[int]]:
        """Return the versions of every id of the site, out of the names of its files."""
        barred = self._barred_ids()
        found: dict[str, list[int]] = {}
        for match in map(_VERSION_FILE.fullmatch, names):
            if match is not None and match[1] not in barred:
                found.setdefault(match[1], []).append(int(match[2]))
        return found

    def _last(self, id_: str) -> int:
        return max(self._by_id(self._names()).get(id_, ()), default=0)

    def _retired(self) -> frozenset[str]:
        names: tuple[str, ...] = ()
        with suppress(Refused):
            names = self._names()
        return frozenset(match[1] for match in map(_RETIRED_FILE.fullmatch, names) if match is not None)

    def _file(self, id_: str, number: int) -> Path:
        return self.folder / f"{id_}.v{number}{_SUFFIX}"

    def _new_file(self, path: Path, item: T) -> NewFile:
        return NewFile(path, self._text(item).encode(), partial(self._compare, item))

    def _compare(self, item: T, data: bytes) -> None:
        if self.kind.parse(data.decode(), item.id) != item:
            raise Refused(NOT_AS_WRITTEN)

    def _newest(self, id_: str, numbers: list[int], retired: bool) -> Entry[T] | None:
        damaged: Refused | None = None
        for number in sorted(numbers, reverse=True):
            read = self._version(id_, number)
            if not isinstance(read, Refused):
                return Entry(read, "site", retired, self._file(id_, number), damaged)
            damaged = damaged or read
        return self._shipped_instead(id_, retired, damaged)

    def _shipped_instead(self, id_: str, retired: bool, damaged: Refused | None) -> Entry[T] | None:
        """Return the shipped entry where none of the site's versions of it can be used, and say why they cannot."""
        return next(
            (Entry(item, "shipped", retired, None, damaged) for item in self.kind.shipped() if item.id == id_), None
        )

    def _version(self, id_: str, number: int) -> T | Refused:
        """Return what a version's file holds, or why it cannot be used; a file is read once until it changes."""
        path = self._file(id_, number)
        try:
            state = path.stat()
            seen = (state.st_mtime_ns, state.st_size)
        except OSError:
            seen = (0, 0)
        kept = self._read.get(path)
        if kept is None or kept[0] != seen:
            kept = self._read[path] = (seen, self._read_version(path, id_, number))
        return kept[1]

    def _read_version(self, path: Path, id_: str, number: int) -> T | Refused:
        try:
            item = self.kind.read(path)
        except Refused as refused:
            return refused
        if (item.id, item.version) != (id_, number):
            return Refused(NOT_ITS_NAME, path.name, id=item.id, version=item.version or "–")
        return item


def same_content(one: T, other: T) -> bool:
    """Return whether two entries say the same, whoever saved them when."""
    return _unsaved(one) == _unsaved(other)


def _unsaved(item: T) -> T:
    return rebuilt(item, author="", version=None, saved=None)


def _by_name(entry: Entry[T]) -> tuple[str, str]:
    return entry.item.name.casefold(), entry.item.id
