"""Figures on paper: every text is read back, nothing leaves the page, and no colour is needed to read them."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest
from pypdfium2 import PdfDocument

from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import work_out
from desens_gui.documents.blocks import Heading, Picture, Sheet, sheet_lines
from desens_gui.documents.figure_layout import PAPER_WIDTH, SCALE, page_height, paper_canvas
from desens_gui.documents.marks import ALERT, Page, Path, Text, painted
from desens_gui.documents.readback import compare_layout, compare_pdf
from desens_gui.documents.sheet_layout import PAPERS, sheet_pages
from desens_gui.figures.delivery_chart import delivery_chart
from desens_gui.figures.hatching import hatched
from desens_gui.figures.preparation_drawing import preparation_pages
from tests.documents.every_plan import PLANS
from tests.figures.geometry import LONGER, canvas
from tests.plans import SITE, classic_plan, plan_of, seed_plan

EQUIPPED = seed_plan(stock="5 mg/mL", line="20 mL", flush="20 mL", priming="first-bag")


def picture(plan: Plan) -> Picture:
    worked = work_out(plan, SITE)
    drawn = preparation_pages(worked, ENGLISH_WORDS, paper_canvas(), page_height())
    return Picture((*drawn, delivery_chart(worked, ENGLISH_WORDS, paper_canvas(240))))


def sheet(block: Picture) -> Sheet:
    return Sheet(
        "Worksheet", "oxaliplatin", "DRAFT", ("plan",), "page {page} of {pages}", ".", (Heading("Made"), block)
    )


def pdf(pages: tuple[Page, ...]) -> bytes:
    return painted(pages, "title", "en-US", "subject")


def text_of(data: bytes) -> str:
    with PdfDocument(BytesIO(data)) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_number_of_a_figure_is_read_out_of_the_pdf(paper: str) -> None:
    block = picture(EQUIPPED)
    pages = sheet_pages(sheet(block), paper)
    compare_layout("worksheet.pdf", sheet(block).texts(), pages)
    data = pdf(pages)
    compare_pdf("worksheet.pdf", data, pages)
    read = "".join(text_of(data).split())
    for text in block.texts():
        assert "".join(text.split()) in read
    for number in ("26.6 mL", "473.4 mL", "2.7 mL", "26.5886016 mL", "12.15 mg", "0.00054 mg/mL", "×10"):
        assert number.replace(" ", "") in read


@pytest.mark.parametrize("name", PLANS)
def test_the_figures_of_every_plan_lie_on_their_pages(name: str) -> None:
    for paper, (width, height) in PAPERS.items():
        pages = sheet_pages(sheet(picture(PLANS[name]())), paper)
        for page in pages:
            for x, y in _points(page):
                assert 0 <= x <= width
                assert 0 <= y <= height


def _points(page: Page) -> Iterator[tuple[float, float]]:
    for mark in page.marks:
        if isinstance(mark, Path):
            yield from (point for line in mark.lines for point in line)
        elif isinstance(mark, Text):
            wide = mark.face.width(mark.text)
            left = mark.x - {"left": 0, "centre": wide / 2, "right": wide}[mark.align]
            yield from ((left, mark.y), (left + wide, mark.y))


def test_a_figure_that_its_words_make_wider_is_set_smaller() -> None:
    worked = work_out(EQUIPPED, SITE)
    block = Picture(preparation_pages(worked, LONGER, canvas(1200), 600))
    assert max(figure.width for figure in block.figures) > PAPER_WIDTH / SCALE
    for page in sheet_pages(sheet(block), "a4"):
        assert all(x <= page.width for x, _ in _points(page))


def test_a_long_series_goes_over_several_pages() -> None:
    shares = [{"volume": "250 mL", "content": {"share": f"1/{2**power}"}} for power in range(12, 2, -1)]
    steps = [{"solution": str(at), "rate": "10 mL/h", "time": "15 min"} for at in range(1, 11)]
    plan = plan_of("1000 mg", solutions=shares, steps=steps, preparation="sequential")
    pages = sheet_pages(sheet(picture(plan)), "letter")
    assert len(pages) > 1


def test_on_paper_no_colour_is_needed() -> None:
    """Everything is grey but what alarms, and that has a frame, a cross and words too."""
    plan = classic_plan("4000 mg", stock="10 mg/mL")
    for page in sheet_pages(sheet(picture(plan)), "a4"):
        for mark in page.marks:
            if isinstance(mark, Path):
                for colour in (mark.colour, mark.fill or mark.colour):
                    assert colour == ALERT or max(colour) - min(colour) < 0.08


def test_the_hatchings_of_neighbours_differ() -> None:
    patterns = {tuple(lines.lines for lines in hatched(0, 0, 40, 20, number)) for number in range(1, 9)}
    assert len(patterns) == 8


def test_the_same_figure_makes_the_same_bytes() -> None:
    def made() -> bytes:
        return pdf(sheet_pages(sheet(picture(EQUIPPED)), "a4"))

    assert made() == made()


def test_a_golden_shows_what_is_written_in_a_figure() -> None:
    lines = list(sheet_lines(sheet(picture(EQUIPPED))))
    assert "  26.6 mL from stock" in lines
