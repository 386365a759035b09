"""Every stock with the longest realistic content: nothing is cut, touches or leaves its label, and codes are read."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PIL.Image import Image
from pypdfium2 import PdfDocument

from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.label_stock import Calibration, LabelStock
from desens_gui.core.rules.site import Gs1
from desens_gui.documents.blocks import Label
from desens_gui.documents.codes import Container, Marked, parse
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.label_layout import LEFT_OFF, LaidOut, laid_out
from desens_gui.documents.label_making import LabelPlaces, labels_without_steps, left_off_labels
from desens_gui.documents.label_sheets import label_sheets, points
from desens_gui.documents.labels import labels
from desens_gui.documents.making import make
from desens_gui.documents.marks import Box, Code, Line, Mark, Page, Text, painted
from desens_gui.documents.readback import compare_pdf
from desens_gui.documents.symbols import read_symbols
from desens_gui.store.label_stocks import shipped_label_stocks
from tests.consumers import tool
from tests.documents.dossiers import RECORD, TIMED, dossier, one_bag, seed
from tests.documents.every_plan import PLANS
from tests.documents.test_paper import LONGER, inside

STOCKS = {stock.id: stock for stock in shipped_label_stocks()}
LONG = {
    "patient": "Papadopoulos-Konstantinidou, Maria Alexandra",
    "patient_id": "123456789",
    "ward": "Haematology and Oncology Day Unit 4B",
    "drug": "trastuzumab deruxtecan",
}
LANGUAGES = {"english": ENGLISH_WORDS, "longer": LONGER}
COARSE = 203.2 / 72


@cache
def long_dossier(language: str) -> Dossier:
    return dossier(seed(order=LONG, **TIMED), LANGUAGES[language])


@cache
def long_labels(language: str) -> tuple[Label, ...]:
    return labels(long_dossier(language))


def code_of(page: Page) -> Code:
    (code,) = (mark for mark in page.marks if isinstance(mark, Code))
    return code


def reach(mark: Mark) -> tuple[float, float, float, float]:
    """The box around a mark: left, top, right, bottom."""
    match mark:
        case Text(x, y, text, face, align):
            width = face.width(text)
            before = {"left": 0.0, "centre": width / 2, "right": width}[align]
            if mark.turned:
                return x - 0.2 * face.size, y - before, x + 0.75 * face.size, y - before + width
            return x - before, y - 0.75 * face.size, x - before + width, y + 0.2 * face.size
        case Line(x1, y1, x2, y2):
            return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
        case Box(x, y, width, height):
            return x, y, x + width, y + height
        case Code(x, y):
            return x, y, x + mark.side, y + mark.side
    raise AssertionError(mark)


def touches(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def check_upright(label: Label, laid: LaidOut) -> None:
    """Nothing leaves the label or touches; what is never left off is there, large and whole."""
    inside(laid.page)
    code = code_of(laid.page)
    left, top, right, bottom = reach(code)
    white = (left - code.square, top - code.square, right + code.square, bottom + code.square)
    assert white[0] >= 0
    assert white[2] <= laid.page.width
    assert white[3] <= laid.page.height
    assert not [mark for mark in laid.page.marks if mark is not code and touches(reach(mark), white)]
    written = [mark for mark in laid.page.marks if isinstance(mark, Text)]
    large = "".join("".join(mark.text.split()) for mark in written if mark.face.size >= 12)
    for text in (label.patient.value, label.drug, label.content, label.chip):
        assert "".join(text.split()) in large
    lines = [mark.text for mark in written if mark.face.size >= 12 and mark.text in label.patient.value]
    assert len(lines) <= 2
    for line in lines:  # no word is cut
        assert all(word in label.patient.value.replace("-", "- ").split() for word in line.replace("-", "- ").split())
    every = "".join("".join(mark.text.split()) for mark in written)
    for text in (label.facts[0].value, label.record, label.state):
        assert "".join(text.split()) in every
    assert min(mark.face.size for mark in written) >= 6.5


def check_placed(laid: LaidOut, stock: LabelStock) -> None:
    """On the sheet each mark lies in its own label."""
    for place, corner in enumerate(stock.corners, 1):
        if place not in (1, len(stock.corners)):
            continue
        (page,) = label_sheets([laid.page], stock, place)
        assert (page.width, page.height) == (points(stock.page.width), points(stock.page.height))
        left, top = map(points, corner)
        right, bottom = left + points(stock.label.width), top + points(stock.label.height)
        for mark in page.marks:
            box = reach(mark)
            assert left - 0.01 <= box[0] <= box[2] <= right + 0.01, mark
            assert top - 0.01 <= box[1] <= box[3] <= bottom + 0.01, mark


def pictures(data: bytes, scale: float = COARSE) -> Iterator[Image]:
    with PdfDocument(data) as pdf:
        for page in pdf:
            yield page.render(scale=scale, grayscale=True).to_pil()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stock", STOCKS)
def test_a_stock_carries_the_longest_content_or_is_refused_for_the_smallest_that_can(stock: str, language: str) -> None:
    of, made_labels = STOCKS[stock], long_labels(language)
    laid = [laid_out(label, of.readable) for label in made_labels]
    if None in laid:
        with pytest.raises(Refused) as caught:
            make(long_dossier(language), ["labels"], placed=LabelPlaces(of))
        named = STOCKS[str(caught.value.values["id"])]
        assert caught.value.values["stock"] == of.name
        assert named.label.width * named.label.height >= of.label.width * of.label.height or named.id != of.id
        assert all(laid_out(label, named.readable) for label in made_labels)
        for smaller in STOCKS.values():
            if smaller.label.width * smaller.label.height < named.label.width * named.label.height:
                assert any(laid_out(label, smaller.readable) is None for label in made_labels)
        return
    for label, one in zip(made_labels, laid, strict=True):
        assert one is not None
        check_upright(label, one)
        check_placed(one, of)
    made_of = make(long_dossier(language), ["labels"], placed=LabelPlaces(of, len(of.corners)))["labels"]
    made_of.compare(made_of.data)  # read back, codes too
    found = [parse(text) for picture in pictures(made_of.data) for text, _ in read_symbols(picture)]
    expected = [Marked(RECORD, Container("solution", number)) for number in range(1, 5)]
    assert sorted(found, key=lambda marked: marked.container.number) == expected


@pytest.mark.parametrize("stock", ["roll-100x70", "dymo-30258"])
def test_an_independent_reader_finds_the_codes(stock: str, tmp_path: Path) -> None:
    """It searches a whole label for half a minute, so it gets the corner with the code."""
    reader, of = tool("dmtxread"), STOCKS[stock]
    laid = laid_out(long_labels("english")[2], of.readable)
    assert laid is not None
    (page,) = label_sheets([laid.page], of)
    code = code_of(page)
    (picture,) = pictures(painted((page,), "x", "en", "x"), 2 * COARSE)
    edge = 2 * code.square
    corners = (code.x - edge, code.y - edge, code.x + code.side + edge, code.y + code.side + edge)
    file = tmp_path / "code.png"
    picture.crop(tuple(round(corner * 2 * COARSE) for corner in corners)).save(file)  # type: ignore[arg-type]
    run = subprocess.run(
        [reader, "-n", "-N", "1", "-m", "9000", str(file)], capture_output=True, check=False, timeout=60
    )
    assert parse(run.stdout.decode().strip()) == Marked(RECORD, Container("solution", 3))


@pytest.mark.parametrize("plan", PLANS)
def test_labels_of_every_plan_are_made_on_large_and_on_small_stock(plan: str) -> None:
    made_of = dossier(PLANS[plan](), LONGER)
    for stock in ("roll-100x70", "roll-100x50", "dymo-30258", "roll-102x152"):
        for label in labels(made_of):
            laid = laid_out(label, STOCKS[stock].readable)
            if laid is not None and label.patient.value:
                inside(laid.page)
            assert laid is not None or stock == "dymo-30258"


def test_what_a_smaller_label_leaves_off_goes_in_the_stated_order() -> None:
    """Parts that are left off, and then what still fits, put back from the other end."""
    label = long_labels("english")[3]
    before: set[str] = set()
    for height in range(72, 26, -2):
        laid = laid_out(label, rebuilt(STOCKS["roll-100x70"].label, height=height * 1000))
        if laid is None:
            break
        gone: set[str] = set(laid.left_off)
        assert [part for part in LEFT_OFF if part in gone] == list(laid.left_off)
        if gone and "steps" not in gone and not laid.refers:
            assert gone <= set(LEFT_OFF[: LEFT_OFF.index("statements")])
        assert len(gone) + laid.refers >= len(before) - 3
        before = gone
    assert {"signatures", "hash"} <= before


def test_a_larger_label_is_set_larger() -> None:
    label = long_labels("english")[0]
    sizes = []
    for stock in ("roll-100x70", "avery-5168", "roll-102x152", "avery-5126"):
        laid = laid_out(label, STOCKS[stock].readable)
        assert laid is not None
        assert laid.left_off == ()
        sizes.append(
            max(mark.face.size for mark in laid.page.marks if isinstance(mark, Text) and mark.text == label.drug)
        )
    assert sizes == sorted(sizes)
    assert sizes[-1] > 1.5 * sizes[0]


def test_what_is_left_off_is_told() -> None:
    made_of, small = long_dossier("english"), LabelPlaces(STOCKS["dymo-30258"])
    assert left_off_labels(made_of) == ()
    assert labels_without_steps(made_of, small) != ()
    assert [ENGLISH_WORDS.say(text) for text in left_off_labels(made_of, small)][:2] == [
        "lines to sign on",
        "plan hash",
    ]


def test_a_name_that_fits_nowhere_is_refused_where_it_was_typed() -> None:
    with pytest.raises(Refused, match="order, patient"):
        make(dossier(seed(order={"patient": "Longname " * 20})), ["labels"])


def test_labels_begin_at_the_first_free_place_and_go_on_on_the_next_sheet() -> None:
    stock = STOCKS["avery-l7163"]
    laid = [laid_out(label, stock.readable) for label in long_labels("english")]
    pages = label_sheets([one.page for one in laid if one is not None], stock, 13)
    at = [[(round(mark.x), round(mark.y)) for mark in page.marks if isinstance(mark, Code)] for page in pages]
    assert list(map(len, at)) == [2, 2]
    first = [next(mark for mark in page.marks if isinstance(mark, Code)).says for page in pages]
    assert [parse(says).container.number for says in first] == [1, 3]
    with pytest.raises(Refused, match="There is no place 15 on Avery L7163"):
        label_sheets([], stock, 15)


def test_a_code_on_a_turned_label_is_turned_and_not_mirrored() -> None:
    """Upright its solid edges are the left and the lower one; a quarter turn on, the upper and the left one."""
    for stock, edges in (("roll-100x70", "lower"), ("roll-102x152", "upper")):
        laid = laid_out(long_labels("english")[0], STOCKS[stock].readable)
        assert laid is not None
        (page,) = label_sheets([laid.page], STOCKS[stock])
        rows = code_of(page).rows
        assert {row[0] for row in rows} == {"#"}
        assert set(rows[-1 if edges == "lower" else 0]) == {"#"}
        assert set(rows[0 if edges == "lower" else -1]) == {"#", "."}


def test_a_printer_that_is_off_is_put_right() -> None:
    stock = STOCKS["avery-l7163"]
    laid = laid_out(long_labels("english")[0], stock.readable)
    assert laid is not None
    (straight,) = label_sheets([laid.page], stock, 4)
    calibration = made(Calibration, {"right": "2 mm", "down": "-1 mm", "scale": "98 %"})
    (moved,) = label_sheets([laid.page], stock, 4, calibration)
    for one, other in zip(straight.marks, moved.marks, strict=True):
        if isinstance(one, Text) and isinstance(other, Text):
            assert other.x == pytest.approx(one.x * 0.98 + points(2000))
            assert other.y == pytest.approx(one.y * 0.98 - points(1000))
            assert other.face.size == pytest.approx(one.face.size * 0.98)


@pytest.mark.parametrize(("dpi", "dots"), [(203, 3), (300, 4), (600, 9)])
def test_the_squares_of_a_code_are_whole_dots_of_the_printer(dpi: int, dots: int) -> None:
    stock = STOCKS["roll-100x70"]
    laid = laid_out(long_labels("english")[0], stock.readable)
    assert laid is not None
    dot = 72 / (203.2 if dpi == 203 else dpi)
    (page,) = label_sheets([laid.page], stock, 1, made(Calibration, {"dpi": str(dpi), "right": "0.31 mm"}))
    code = code_of(page)
    assert code.square == pytest.approx(dots * dot)
    for place in (code.x, code.y):
        assert place / dot == pytest.approx(round(place / dot), abs=1e-6)
    if dpi == 203:  # of these dots the page itself is a whole number, so that a picture of it shows each of them
        (picture,) = pictures(painted((page,), "x", "en", "x"), (1 - 1e-6) / dot)
        x, y, side = (round(value / dot) for value in (code.x, code.y, code.side))
        shades = set(picture.crop((x, y, x + side, y + side)).tobytes())
        assert shades <= {0, 1, 254, 255}, "a square is blurred"


def test_a_code_that_a_scanner_would_not_read_is_found_before_success() -> None:
    stock = STOCKS["avery-l7164"]
    laid = [laid_out(label, stock.readable) for label in long_labels("english")]
    (page,) = label_sheets([one.page for one in laid if one is not None], stock)
    data = painted((page,), "x", "en", "x")
    compare_pdf("labels.pdf", data, (page,))
    codes = [at for at, mark in enumerate(page.marks) if isinstance(mark, Code)]

    def with_code(at: int, code: Mark) -> Page:
        return replace(page, marks=(*page.marks[:at], code, *page.marks[at + 1 :]))

    first, second = (page.marks[at] for at in codes[:2])
    assert isinstance(first, Code)
    assert isinstance(second, Code)
    wrong = with_code(codes[0], replace(first, rows=second.rows))
    covered = with_code(codes[0], Box(first.x, first.y, first.side, first.side, fill=(0, 0, 0)))
    for spoilt in (wrong, covered):
        with pytest.raises(Refused, match="a scanner would not read the code"):
            compare_pdf("labels.pdf", painted((spoilt,), "x", "en", "x"), (page,))


def test_a_hospital_of_gs1_has_codes_of_gs1() -> None:
    made_of = long_dossier("english")
    site = rebuilt(made_of.site, gs1=Gs1(company_prefix="0614141", item_reference="00001"))
    document = make(replace(made_of, site=site), ["labels"])["labels"]
    document.compare(document.data)
    found = [symbol for picture in pictures(document.data) for symbol in read_symbols(picture)]
    assert {symbology for _, symbology in found} == {"]d2"}
    assert [text[:27] for text, _ in found] == [f"(8006)00614141000012{number:02}04(21" for number in range(1, 5)]
    assert [parse(text).container.number for text, _ in found] == [1, 2, 3, 4]


def test_labels_without_a_record_have_no_code() -> None:
    label = labels(replace(long_dossier("english"), record=None))[0]
    assert (label.code, label.record) == (None, "")
    laid = laid_out(label, STOCKS["roll-100x70"].readable)
    assert laid is not None
    assert not [mark for mark in laid.page.marks if isinstance(mark, Code)]


@pytest.mark.parametrize("stock", STOCKS)
def test_a_calibration_page_shows_every_outline_on_its_own_paper(stock: str) -> None:
    of = STOCKS[stock]
    made_of = make(long_dossier("english"), ["calibration"], placed=LabelPlaces(of))["calibration"]
    made_of.compare(made_of.data)
    with PdfDocument(made_of.data) as pdf:
        assert len(pdf) == 1
        width, height = pdf[0].get_size()
        text = pdf[0].get_textpage().get_text_range()
    assert (width, height) == (
        pytest.approx(points(of.page.width), abs=0.1),
        pytest.approx(points(of.page.height), abs=0.1),
    )
    assert "mm long" in " ".join(text.split())


def test_forty_steps_are_referred_to_on_the_usual_stock() -> None:
    made_of = dossier(one_bag(40))
    assert labels_without_steps(made_of) == ("BAG 1 of 1",)
