"""The one way out: a plan's documents on disk, all of them as meant, or none of them changed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.label_making import USUAL_PLACES, LabelPlaces
from desens_gui.documents.making import ALL_FILES, make
from desens_gui.store.replacing import NewFile, reason_of, replace_files

NOT_A_FOLDER = QT_TRANSLATE_NOOP("Issue", "{path} is a file, not a folder. Choose a folder for the documents.")
CANNOT_MAKE_FOLDER = QT_TRANSLATE_NOOP("Issue", "The folder {path} cannot be made: {reason}.")
CANCELLED = QT_TRANSLATE_NOOP("Issue", "Cancelled. Nothing was replaced.")


def issue(
    dossier: Dossier,
    folder: Path,
    kinds: Sequence[str],
    *,
    paper: str = "a4",
    plan_text: str = "",
    verify_plan: Callable[[str], None] | None = None,
    placed: LabelPlaces = USUAL_PLACES,
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Path]:
    """Write the documents `kinds` into `folder` and return their paths.

    `plan_text` is the text of the plan file; `verify_plan` may raise Refused for the text read back. `placed` says on
    which stock labels stand. Raises Refused, and leaves every old file as it was, when anything cannot be made,
    written or verified.

    `progress` is told how many parts of the work are done, of how many, and the name of the file that is next (empty:
    all are replaced now, or it is done). `cancelled` is asked before each part; from the replacing on it is too late.
    """
    parts = _Parts(2 * sum(kind in kinds for kind in ALL_FILES) + 1, progress, cancelled)
    made = make(
        dossier, kinds, paper=paper, plan_text=plan_text, verify_plan=verify_plan, placed=placed, step=parts.next
    )
    folder = _folder(folder)
    files = [NewFile(folder / document.name, document.data, document.compare) for document in made.values()]
    replace_files(files, parts.next)
    parts.end()
    return [file.target for file in files]


class _Parts:
    """The parts of the work, told one after the other, and the question whether to go on."""

    def __init__(
        self, total: int, progress: Callable[[int, int, str], None] | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._begun = 0
        self._total = total
        self._progress = progress
        self._cancelled = cancelled

    def next(self, name: str) -> None:
        """Begin a part; raise Refused when the work was cancelled."""
        if self._cancelled is not None and self._cancelled():
            raise Refused(CANCELLED)
        self._tell(name)
        self._begun += 1

    def end(self) -> None:
        """Tell that everything is done."""
        self._tell("")

    def _tell(self, name: str) -> None:
        if self._progress is not None:
            self._progress(self._begun, self._total, name)


def _folder(folder: Path) -> Path:
    """Return the folder, made if need be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        file = next((path for path in (folder, *folder.parents) if path.exists() and not path.is_dir()), folder)
        raise Refused(NOT_A_FOLDER, path=file) from None
    except OSError as error:
        raise Refused(CANNOT_MAKE_FOLDER, path=folder, reason=reason_of(error)) from None
    return folder
