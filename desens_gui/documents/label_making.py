"""The pages of a plan's labels on the stock that they are printed on, and what has to be told of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.label_stock import Calibration, LabelStock
from desens_gui.documents.blocks import Label, label_texts
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.label_layout import laid_out, refers_to_worksheet, too_small
from desens_gui.documents.label_sheets import check_place, label_sheets
from desens_gui.documents.labels import labels
from desens_gui.documents.marks import Page
from desens_gui.documents.printable import check_texts

NOT_ON_LABEL = QT_TRANSLATE_NOOP(
    "Issue", "There was no room for the steps on {labels}: the rates and doses stand on the worksheet alone."
)
STOCK_TOO_SMALL = QT_TRANSLATE_NOOP(
    "Issue",
    "{label} does not fit on {stock}: name, id, drug and content are never set smaller than 12 points and never cut. "
    "The smallest stock that can carry all labels of this plan is {other} ({id}).",
)
LEFT_OFF = QT_TRANSLATE_NOOP("Issue", "Left off labels for lack of room: {parts}.")
#: what a label may leave off, by its part; the steps are told apart
PARTS: dict[str, Text] = {
    "signatures": QT_TRANSLATE_NOOP("Issue", "lines to sign on"),
    "hash": QT_TRANSLATE_NOOP("Issue", "plan hash"),
    "prepared": QT_TRANSLATE_NOOP("Issue", "when it was prepared"),
    "ward": QT_TRANSLATE_NOOP("Issue", "ward"),
    "notes": QT_TRANSLATE_NOOP("Issue", "how the line is primed and emptied"),
    "statements": QT_TRANSLATE_NOOP("Issue", "how much is given and what stays"),
    "born": QT_TRANSLATE_NOOP("Issue", "date of birth"),
    "order": QT_TRANSLATE_NOOP("Issue", "as which number it is given"),
    "strength": QT_TRANSLATE_NOOP("Issue", "concentration"),
    "carrier": QT_TRANSLATE_NOOP("Issue", "diluent and route"),
    "times": QT_TRANSLATE_NOOP("Issue", "until when it is used"),
}


@dataclass(frozen=True, slots=True)
class LabelPlaces:
    """On which stock labels stand (None: the one that the site uses), the first free place of its first sheet, and how
    the printer is put right.
    """

    stock: LabelStock | None = None
    start_at: int = 1
    calibration: Calibration = field(default_factory=Calibration)


USUAL_PLACES = LabelPlaces()


def stock_in_use(dossier: Dossier, placed: LabelPlaces) -> LabelStock:
    """Return the stock that labels are to stand on."""
    return placed.stock or dossier.site.stock()


def labels_without_steps(dossier: Dossier, placed: LabelPlaces = USUAL_PLACES) -> tuple[str, ...]:
    """Return the names of the labels that have no room for the steps of their container, to be told at the export."""
    size = stock_in_use(dossier, placed).readable
    return tuple(label.chip for label in labels(dossier) if refers_to_worksheet(label, size))


def left_off_labels(dossier: Dossier, placed: LabelPlaces = USUAL_PLACES) -> tuple[Text, ...]:
    """Return what had no room on one label or more, but for the steps, to be told at the export."""
    size = stock_in_use(dossier, placed).readable
    laid = [laid_out(label, size) for label in labels(dossier)]
    gone = {part for one in laid if one is not None for part in one.left_off}
    return tuple(text for part, text in PARTS.items() if part in gone)


def label_pages(dossier: Dossier, name: str, placed: LabelPlaces) -> tuple[Page, ...]:
    """Return the pages of labels; raise Refused for stock that cannot carry what has to be on one of them."""
    stock = stock_in_use(dossier, placed)
    check_place(stock, placed.start_at)
    blocks = labels(dossier)
    for label in blocks:
        check_texts(label_texts(label), name)
    laid = []
    for label in blocks:
        one = laid_out(label, stock.readable)
        if one is None:
            raise _too_small(dossier, blocks, label, stock)
        laid.append(one.page)
    return label_sheets(laid, stock, placed.start_at, placed.calibration)


def _too_small(dossier: Dossier, blocks: Sequence[Label], label: Label, stock: LabelStock) -> Refused:
    """Return why a stock cannot be used for these labels, with the smallest one that can."""

    def area(of: LabelStock) -> int:
        return of.label.width * of.label.height

    by_size = sorted(dossier.site.label_stocks or (stock,), key=area)
    for other in by_size:
        if all(laid_out(one, other.readable) is not None for one in blocks):
            return Refused(STOCK_TOO_SMALL, label=label.chip, stock=stock.name, other=other.name, id=other.id)
    return too_small(label, by_size[-1].readable)
