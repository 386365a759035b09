"""What labels and sheets say of products of several drugs, of doses that come from no container, and of leftovers."""

from __future__ import annotations

import pytest

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.documents.blocks import Label, Table, dump, label_texts, sheet_lines
from desens_gui.documents.book import Book
from desens_gui.documents.label_layout import label_page
from desens_gui.documents.labels import labels
from desens_gui.documents.workbook import workbook
from desens_gui.documents.worksheet import worksheet
from desens_gui.store.protocol_files import shipped
from tests.documents.dossiers import a_plan, an_order, bag, dossier
from tests.documents.given_plans import injections_over_days, oral_two_components


def shipped_plan(protocol: str, drug: str, dose: str, **changes: object) -> Plan:
    (found,) = (one for one in shipped() if one.id == protocol)
    order: Order = an_order(drug=drug, dose=dose, diluent=None)
    plan = new_plan(order, found)
    return rebuilt(plan, **changes) if changes else plan


def labels_of(plan: Plan) -> tuple[Label, ...]:
    return labels(dossier(plan))


def sheet_text(plan: Plan) -> str:
    sheet = worksheet(dossier(plan))
    return dump(sheet.title, sheet_lines(sheet))


def drawn(label: Label) -> list[str]:
    """What the label's page shows."""
    return [mark.text for mark in label_page(label).marks if hasattr(mark, "text")]


# --- a product of several drugs


@pytest.mark.parametrize("drug", ["co-trimoxazole", "sulfamethoxazole/trimethoprim"])
def test_a_label_names_each_drug_of_a_product_beside_its_own_strength(drug: str) -> None:
    """Doses count sulfamethoxazole (40 mg/mL in the product); trimethoprim is a fifth of it."""
    strongest = labels_of(shipped_plan("co-trimoxazole-oral-4-dose", drug, "22.22 mg"))[3]
    assert strongest.drug == drug
    assert strongest.strength == "(sulfamethoxazole 20 mg/mL + trimethoprim 4 mg/mL)"
    assert strongest.content == "______ mg + ______ mg in ______ mL"
    assert "20 mg + 4 mg" in " ".join(drawn(strongest))


def test_the_two_drugs_are_the_label_s_name_where_the_counted_one_is_ordered() -> None:
    first = labels_of(oral_two_components())[0]
    assert first.drug == "sulfamethoxazole + trimethoprim"
    assert first.strength == "(sulfamethoxazole 0.02 mg/mL + trimethoprim 0.004 mg/mL)"


def test_a_sheet_says_what_the_ordered_dose_counts() -> None:
    text = sheet_text(shipped_plan("co-trimoxazole-oral-4-dose", "co-trimoxazole", "22.22 mg"))
    assert "22.22 mg counts sulfamethoxazole" in text
    assert "0.2 mg of trimethoprim for each mg of sulfamethoxazole" in text
    assert "Dose, sulfamethoxazole" in text
    assert "Dose, co-trimoxazole" not in text


def test_a_workbook_names_the_counted_drug() -> None:
    values = cells_of(workbook(dossier(shipped_plan("co-trimoxazole-oral-4-dose", "co-trimoxazole", "22.22 mg"))))
    assert {"22.22 mg counts sulfamethoxazole", "Dose, sulfamethoxazole (mg)"} <= set(values)


def cells_of(book: Book) -> list[str]:
    return [str(cell.value) for sheet in book.sheets for cell in sheet.cells.values()]


# --- doses that come from no container


def test_each_dose_of_no_container_has_a_label_with_its_own_dose() -> None:
    """A tenth of 300 mg more each day: 30 mg on day 1, 90 mg on day 3, 300 mg on day 10."""
    made = labels_of(shipped_plan("antituberculosis-tenths-10-day", "isoniazid", "300 mg"))
    assert [label.chip for label in made] == [f"DOSE {number} of 10" for number in range(1, 11)]
    assert [label.content for label in made][:3] == ["30 mg", "60 mg", "90 mg"]
    for label in made[:-1]:
        assert not any("300 mg" in text for text in label_texts(label))
    third = " ".join(drawn(made[2]))
    assert "90 mg" in third
    assert "day 3" in third
    assert "to be taken by mouth" in third
    assert made[-1].content == "300 mg"


def test_a_dose_of_no_container_says_when_the_next_one_follows() -> None:
    protocol = {
        "id": "swallowed",
        "name": "Two doses",
        "route": "oral",
        "pace": "slow",
        "last_solution": "as-written",
        "steps": [{"kind": "oral", "dose": "1 mg", "interval": "90 min"}, {"kind": "oral", "dose": "2 mg"}],
    }
    first, last = labels_of(a_plan({"drug": "aspirin", "dose": "3 mg", "diluent": None}, protocol, {}))
    assert first.statements == ("Next dose after 1 h 30 min.",)
    assert last.statements == ("This is the last dose.",)


def test_a_dose_of_no_container_does_not_say_that_the_next_one_follows_at_once_where_no_time_is_stated() -> None:
    protocol = {
        "route": "oral",
        "pace": "slow",
        "last_solution": "as-written",
        "steps": [{"kind": "oral", "dose": "1 mg"}, {"kind": "oral", "dose": "2 mg"}],
    }
    first, last = labels_of(a_plan({"drug": "aspirin", "dose": "3 mg", "diluent": None}, protocol, {}))
    assert first.statements == ("The time to the next dose is not stated.",)
    assert last.statements == ("This is the last dose.",)


# --- what stays in a container, and times


def test_a_label_says_how_much_is_given_and_how_much_stays() -> None:
    """0.8 mL of 5 mL: 4.2 mL stay; 15 days are no 21,600 min."""
    third = labels_of(shipped_plan("adalimumab-subcutaneous-6-dose", "adalimumab", "40 mg"))[2]
    assert third.statements == ("Give 0.8 mL.", "4.2 mL stays: do not give it.")
    assert "15 days" in drawn(third)
    assert not any("21,600" in text for text in label_texts(third))


def test_a_label_of_several_doses_says_how_much_stays() -> None:
    first = labels_of(injections_over_days())[0]
    assert any("stays: do not give it" in text for text in first.statements)


def test_where_no_interval_is_stated_no_later_dose_has_a_time() -> None:
    """18 pushes whose interval the source leaves out: the first at 09:00, and no other at any time."""
    plan = shipped_plan("ampicillin-push-18-dose", "ampicillin", "1621 mg")
    table = next(
        block for block in worksheet(dossier(plan)).blocks if isinstance(block, Table) and len(block.rows) == 18
    )
    starts = [row[-2].text for row in table.rows]
    clocks = [row[-1].text for row in table.rows]
    assert (starts, clocks) == (["0", *["not stated"] * 17], ["09:00", *["not stated"] * 17])
    assert "Total time: not stated" in sheet_text(plan)
    assert not any("min" in text for label in labels_of(plan) for text in label_texts(label))


def test_an_interval_of_a_second_is_printed_as_one() -> None:
    steps = [
        {"kind": "push", "solution": "1", "volume": "1 mL", "interval": "1 s"},
        {"kind": "push", "solution": "1", "volume": "2 mL", "interval": "26 h"},
        {"kind": "push", "solution": "1", "volume": "2 mL"},
    ]
    protocol = {"route": "iv-push", "last_solution": "as-written", "solutions": [bag("5 mL", {"share": "1"})]}
    (label,) = labels_of(a_plan({"drug": "cefazolin", "dose": "5 mg"}, protocol | {"steps": steps}, {}))
    texts = list(label_texts(label))
    assert {"1 s", "1 day 2 h"} <= set(texts)
    assert not any("0.01667" in text for text in texts)


# --- the worksheet's reason, and the workbook's words


def test_a_sheet_does_not_deny_a_stock_that_is_chosen() -> None:
    plan = shipped_plan("co-trimoxazole-oral-4-dose", "co-trimoxazole", "22.22 mg", stock="40 mg/mL")
    text = sheet_text(plan)
    assert "No stock chosen" not in text
    assert "Draws are not computed: solutions 1–5 have no volume." in text


@pytest.mark.parametrize(
    ("protocol", "drug", "dose", "words"),
    [
        ("antituberculosis-tenths-10-day", "isoniazid", "300 mg", "Last single dose"),
        ("aspirin-oral-4-dose", "aspirin", "609 mg", "Total dose"),
    ],
)
def test_the_workbook_calls_the_dose_what_the_sheet_calls_it(protocol: str, drug: str, dose: str, words: str) -> None:
    plan = shipped_plan(protocol, drug, dose)
    values = cells_of(workbook(dossier(plan)))
    assert words in values
    assert f"{words} (mg)" in values or words in sheet_text(plan)
    assert ("Total dose" in values) == (words == "Total dose")
