"""What a reader finds on the finished pages, as another program extracts it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from desens_gui.core.edits.basic import with_recipe
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.typography import ENGLISH
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.label_stock import Size
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.issue import issue
from desens_gui.documents.label_layout import label_page
from desens_gui.documents.labels import labels
from desens_gui.documents.making import make
from desens_gui.documents.marks import MM, Box, Line, Page, Text
from desens_gui.documents.sheet_layout import PAPERS, sheet_pages
from desens_gui.documents.worksheet import worksheet
from tests.consumers import pdf_text
from tests.documents.dossiers import LONG_NAME, classic, dossier, five_bags, one_bag, seed
from tests.documents.every_plan import PLANS

# the label rules of the field (ISMP list of error-prone abbreviations, Joint Commission "do not use" list, USP <7>)
EVERYWHERE = {
    "a trailing zero": r"\d+\.\d*0(?!\d)\s*(?:mg|mcg|micrograms?|g|mL|units?)\b",
    "no leading zero": r"(?<!\d)[.,]\d",
    "no space before the unit": r"\d(?:mg|mcg|g|mL|units?)\b",
    "µg": r"[µμ]g",
    "units abbreviated": r"\d\s*(?:IU|U|u)\b",
    "a stop after a unit": r"\d (?:mg|mL)\.(?= [a-z])",
    "ml or cc": r"\d\s*(?:ml|cc)\b",
    "an exponent": r"\d[eE][-+]?\d",
}
Formats = tuple[Callable[[Fraction], str], ...]
ROUNDED, FULL = (ENGLISH.number,), (ENGLISH.setting,)
BOTH = ROUNDED + FULL
SOLUTION: dict[str, Formats] = {
    "volume_mL": FULL,
    "amount": BOTH,
    "concentration": BOTH,
    "infused_mL": FULL,
    "given": ROUNDED,
    "label_volume_mL": FULL,
    "label_amount": ROUNDED,
    "as_prepared_label_mL": FULL,
    "as_prepared_label_amount": ROUNDED,
    "discarded_mL": FULL,
}
PREPARATION: dict[str, Formats] = {
    "draw_mL": FULL,
    "diluent_mL": FULL,
    "fill_up_mL": FULL,
    "withdraw_mL": FULL,
    "real_mL": FULL,
    "overfill_mL": FULL,
    "as_prepared_amount": BOTH,
    "as_prepared_concentration": BOTH,
}
STEP: dict[str, Formats] = {
    "rate_mL_h": FULL,
    "time_min": FULL,
    "volume_mL": FULL,
    "dose": BOTH,
    "cumulative_dose": BOTH,
    "cumulative_volume_mL": FULL,
    "as_prepared_dose": ROUNDED,
    "rise": ROUNDED,
    "starts_min": FULL,
}
TOTAL: dict[str, Formats] = dict.fromkeys(
    ("ordered", "given", "as_prepared", "prepared", "left_in_line", "left_over", "volume_mL", "time_min"), FULL
)
OMITTED_AT_ZERO = {"volume_mL", "cumulative_volume_mL"}  # of tablets
#: what a test series, in which no doses add up, leaves out
OF_SUMS = {
    *("given", "cumulative_dose", "cumulative_volume_mL", "ordered", "as_prepared", "prepared", "left_in_line"),
    *("left_over", "as_prepared_dose"),
}
ON_LABELS = {"a ratio": r"\b1\s*:\s*\d|\b1/\d", "a Roman numeral": r"\b(?:II|III|IV|VI{0,3})\b"}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both PDFs of every plan."""
    folders = {name: tmp_path_factory.mktemp(name) for name in PLANS}
    for name, folder in folders.items():
        issue(dossier(PLANS[name]()), folder, ["labels", "worksheet"])
    return folders


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("document", ["labels.pdf", "worksheet.pdf"])
def test_no_page_breaks_a_label_rule(written: dict[str, Path], plan: str, document: str) -> None:
    # the plan's hash is no number, though it may look like one: 5e52
    text = re.sub(r"(?<=plan )([0-9a-f]{4} ){3}[0-9a-f]{4}", "", pdf_text(written[plan] / document))
    text += "\n".join(said_by(document, dossier(PLANS[plan]())))
    assert "oxaliplatin" in text or plan not in {"seed", "five-bags"}
    for name, rule in (EVERYWHERE | ON_LABELS if document == "labels.pdf" else EVERYWHERE).items():
        found = re.search(rule, text)
        assert found is None, f"{name}: {text[max(0, found.start() - 30) : found.end() + 30]!r}"


def said_by(document: str, made: Dossier) -> Iterator[str]:
    """Yield the texts of a document as they are before they are broken into lines."""
    if document == "worksheet.pdf":
        yield from worksheet(made).texts()
    else:
        for label in labels(made):
            yield from (label.order, label.content, label.strength, label.carrier)
            yield from (*label.statements, *label.times, *label.notes)


@pytest.mark.parametrize("wrong", ["1.0 mg", ".5 mg", "10mg", "5 µg", "100 IU", "5 ml", "1.34E-4 mg"])
def test_the_label_rules_see_what_they_forbid(wrong: str) -> None:
    assert any(re.search(rule, f"give {wrong} now") for rule in EVERYWHERE.values())


def printed(made: Dossier) -> Iterator[tuple[str, str]]:
    """Yield every number of a plan as the worksheet must print it, with its name."""
    solved, omitted = made.solved, OF_SUMS if made.plan.recipe.target == "none" else set[str]()
    tables: list[tuple[str, Sequence[object], Mapping[str, Formats]]] = [
        ("solution", solved.solutions, SOLUTION),
        ("step", solved.steps, STEP),
        ("preparation", [bag.preparation for bag in solved.solutions if bag.preparation is not None], PREPARATION),
        ("total", (solved.total,), TOTAL),
    ]
    for table, rows, columns in tables:
        for number, row in enumerate(rows, 1):
            for column, formats in columns.items():
                value = getattr(row, column)
                absent = value is None or column in omitted or (column in OMITTED_AT_ZERO and not value)
                yield from ((f"{table} {number} {column}", say(value)) for say in formats if not absent)


@pytest.mark.parametrize("plan", PLANS)
def test_the_worksheet_holds_every_number_of_the_plan(written: dict[str, Path], plan: str) -> None:
    text = " ".join(pdf_text(written[plan] / "worksheet.pdf").split())
    for name, number in printed(dossier(PLANS[plan]())):
        assert re.search(rf"(?<![\d.,]){re.escape(number)}(?![\d]|[.,]\d)", text), f"{name}: {number}"


@pytest.mark.parametrize("plan", PLANS)
def test_every_page_says_draft_plan_and_page(written: dict[str, Path], plan: str) -> None:
    hashed = f"plan {dossier(PLANS[plan]()).short_hash}"
    for document in ("labels.pdf", "worksheet.pdf"):
        pages = pdf_text(written[plan] / document).split("\f")[:-1]
        for number, page in enumerate(pages, 1):
            # on a label the state may stand on two lines, beside which another text is read
            assert "DRAFT – NOT CHECKED" in page or ("DRAFT – NOT" in page and "CHECKED" in page)
            assert hashed in page
            assert document == "labels.pdf" or f"page {number} of {len(pages)}" in page


def test_each_label_is_a_page_of_exactly_100_by_70_mm(written: dict[str, Path]) -> None:
    with PdfDocument(written["five-bags"] / "labels.pdf") as pdf:
        sizes = [page.get_size() for page in pdf]
    assert len(sizes) == 5
    for width, height in sizes:
        assert width == pytest.approx(100 * MM, abs=0.01)
        assert height == pytest.approx(70 * MM, abs=0.01)


def test_the_label_says_what_is_in_the_bag_after_donations() -> None:
    made = labels(dossier(PLANS["seed-equipped"]()))
    # 2.7 mL are drawn, not 2.68: 13.5 mg in 250 mL, of which 25 mL go to bag 2
    assert made[2].content == "12.15 mg in 225 mL"
    assert made[2].strength == "(0.054 mg/mL)"
    assert made[2].statements == ("Infuse 18.75 mL in all.", "Do not empty: leave 186.25 mL.")
    # 20 mL of bag 4 have primed its line: the pump takes 480 mL, and the flush brings in the last 20 mL
    assert made[3].statements == ("Infuse 480 mL in all.", "Run until empty.")
    assert made[3].notes == (
        "Own line, primed with this bag (20 mL).",
        "Step 16: pump 445 mL; the last 20 mL are in the line.",
        "Then flush with 20 mL at 160 mL/h.",
    )
    assert labels(dossier(seed()))[2].content == "13.4 mg in 250 mL"


def test_a_container_without_a_stated_volume_has_a_label_to_write_it_on() -> None:
    (vial, *_) = labels(dossier(PLANS["pushes"]()))
    assert (vial.chip, vial.content, vial.strength) == ("VIAL 1 of 3", "______ mg in ______ mL", "(0.1 mg/mL)")


def test_a_container_that_no_step_uses_says_so() -> None:
    plan = seed()
    steps = tuple(step for step in plan.recipe.steps if step.solution != 2)
    made = labels(dossier(with_recipe(plan, steps=steps)))
    assert (made[1].chip, made[1].order) == ("BAG 2 of 4", "not given: for dilution only")


def inside(page: Page) -> None:
    """No mark leaves the page, and no two texts touch."""
    boxes = []
    for mark in page.marks:
        if isinstance(mark, Text):
            width = mark.face.width(mark.text)
            left = mark.x - {"left": 0.0, "centre": width / 2, "right": width}[mark.align]
            boxes.append((left, left + width, mark.y - 0.7 * mark.face.size, mark.y, mark.text))
        elif isinstance(mark, Line):
            assert 0 <= min(mark.x1, mark.x2) <= max(mark.x1, mark.x2) <= page.width
        elif isinstance(mark, Box):
            assert 0 <= mark.x <= mark.x + mark.width <= page.width
            assert 0 <= mark.y <= mark.y + mark.height <= page.height
    for left, right, top, bottom, text in boxes:
        assert 0 <= left <= right <= page.width, text
        assert 0 <= top <= bottom <= page.height - 3, text
    for at, one in enumerate(boxes):
        for other in boxes[at + 1 :]:
            apart = one[1] <= other[0] + 0.1 or other[1] <= one[0] + 0.1 or one[3] <= other[2] or other[3] <= one[2]
            assert apart, (one[4], other[4])


class _Longer(dict[tuple[str, str], str]):
    """A language 40 % longer than English."""

    def get(self, key: tuple[str, str], default: str | None = None) -> str:  # type: ignore[override]
        text = key[1]
        return f"[{text} {'ôñé ţŵô ' * 20}"[: len(text) + 1 + len(text) * 2 // 5].rstrip() + "]"


LONGER = Words("qps-ploc", _Longer())


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("words", [Words(), LONGER], ids=["english", "longer"])
def test_no_text_overlaps_or_leaves_its_page(plan: str, words: Words) -> None:
    made = dossier(PLANS[plan](), words)
    for paper in PAPERS:
        for page in sheet_pages(worksheet(made), paper):
            inside(page)
    for label in labels(made):
        inside(label_page(label))


def test_what_fits_on_no_label_is_refused_by_name() -> None:
    long_drug = {"drug": "a drug with a name " * 10, "patient": LONG_NAME}
    with pytest.raises(Refused, match="BAG 1 of 4 do not fit"):
        label_page(labels(dossier(seed(order=long_drug)))[0], Size(width=100_000, height=40_000))
    with pytest.raises(Refused, match="order, patient"):
        list(map(label_page, labels(dossier(seed(order={"patient": "Longname " * 20})))))


def texts_of(page: Page) -> list[Text]:
    return [mark for mark in page.marks if isinstance(mark, Text)]


@pytest.mark.parametrize("plan", [seed(), seed(order={"patient": LONG_NAME}), one_bag(12), one_bag(40), five_bags()])
def test_name_drug_and_dose_are_never_smaller_than_twelve_points(plan: object) -> None:
    made = dossier(plan)  # type: ignore[arg-type]
    for label in labels(made):
        large = "".join(mark.text for mark in texts_of(label_page(label)) if mark.face.size >= 12)
        for text in (label.patient.value, label.drug, label.content):
            assert "".join(text.split()) in "".join(large.split())


def test_up_to_twelve_steps_stand_on_the_label_and_forty_on_the_worksheet() -> None:
    (twelve,) = (label_page(label) for label in labels(dossier(one_bag(12))))
    assert {"1", "7", "12"} <= {mark.text for mark in texts_of(twelve)}
    assert "ON WORKSHEET" not in " ".join(mark.text for mark in texts_of(twelve))
    (forty,) = (label_page(label) for label in labels(dossier(one_bag(40))))
    assert "steps 1–40: RATES ON WORKSHEET." in " ".join(mark.text for mark in texts_of(forty))


def test_forty_steps_break_between_rows_under_a_repeated_head(written: dict[str, Path]) -> None:
    pages = pdf_text(written["forty-steps"] / "worksheet.pdf").split("\f")[:-1]
    assert len(pages) > 2
    heads = [page for page in pages if re.search(r"Step +Bag +Rate +Time", page)]
    assert len(heads) >= 2


def test_a_rounded_rate_says_what_it_was_rounded_from(written: dict[str, Path]) -> None:
    assert "rounded from 41.23 mL/h" in " ".join(pdf_text(written["mixed"] / "worksheet.pdf").split())


def test_a_final_rate_that_scales_all_says_how_many() -> None:
    texts = list(worksheet(dossier(classic())).texts())
    assert "80 mL/h: scales 12 rates" in texts
    assert "160 mL/h: changes 1 step, the last" in list(worksheet(dossier(seed())).texts())


@pytest.mark.parametrize(
    ("char", "said"),
    [("ש", "“ש” (U+05E9)"), ("ع", "“ع” (U+0639)"), ("😀", "“😀” (U+1F600)"), ("漢", "“漢” (U+6F22)")],
)
@pytest.mark.parametrize("field", ["patient", "drug", "ward", "diluent"])
def test_a_character_that_cannot_be_printed_is_named_where_it_was_typed(
    tmp_path: Path, char: str, said: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        issue(dossier(seed(order={field: f"Ann {char}"})), tmp_path, ["labels"])
    asked_for = {"patient": "printed_name"}.get(field, field)  # the name itself may be in any letters
    assert refused.value.where == f"order, {asked_for}"
    assert said in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_latin_greek_and_cyrillic_names_print(tmp_path: Path) -> None:
    name = "Žofie Ångström Ελένη Наталья"
    issue(dossier(seed(order={"patient": name})), tmp_path, ["labels"])
    assert name in pdf_text(tmp_path / "labels.pdf")


@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)", "<b>x</b>", "Ann & Bob", "{drug} %s \\n"])
def test_hostile_names_are_printed_as_they_are(tmp_path: Path, name: str) -> None:
    issue(dossier(seed(order={"patient": name, "ward": name})), tmp_path, ["labels", "worksheet"])
    for document in ("labels.pdf", "worksheet.pdf"):
        assert name in pdf_text(tmp_path / document)


def test_the_pdf_names_its_title_author_and_language(tmp_path: Path) -> None:
    issue(dossier(seed()), tmp_path, ["worksheet"])
    with PdfDocument(tmp_path / "worksheet.pdf") as pdf:
        about = pdf.get_metadata_dict()
    assert about["Author"] == "Desens"
    assert about["Title"].startswith("Compounding worksheet: oxaliplatin, plan ")
    assert b"/Lang (en-US)" in (tmp_path / "worksheet.pdf").read_bytes()


def test_a_difference_is_shown_with_its_sign() -> None:
    texts = list(worksheet(dossier(PLANS["pushes"]())).texts())
    assert "−39.4 mg (−3.94 %)" in texts
    assert ENGLISH.number(Fraction("-39.4")) == "−39.4"


def test_a_name_in_other_letters_is_printed_as_it_is_stated() -> None:
    foreign = {"patient": "כהן דוד"}
    with pytest.raises(Refused, match="order, printed_name"):
        make(dossier(seed(order=foreign)), ["labels"])
    made = dossier(seed(order=foreign | {"printed_name": "COHEN David"}))
    for kind, document in make(made, ["labels", "worksheet", "bedside"]).items():
        with PdfDocument(document.data) as pdf:
            pages = [page.get_textpage().get_text_bounded() for page in pdf]
        assert all("COHEN David" in page for page in pages), kind
