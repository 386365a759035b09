"""The number of a record: drawn by whoever saves first, readable, and never readable as a number."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.record import grouped, how_many, is_record, record_of
from desens_gui.store.plan_files import PlanFile, check_same, plan_file_of, plan_text
from desens_gui.store.records import new_record
from tests.documents.dossiers import seed


@given(st.integers(0, how_many() - 1))
def test_no_group_of_a_record_can_be_read_as_a_number(drawn: int) -> None:
    record = record_of(drawn)
    assert is_record(record)
    for group in grouped(record).split("-"):
        assert group[0].isalpha()
        with pytest.raises(ValueError, match="could not convert"):
            float(group)
    assert not set(record) & set("ILOUilou")


@given(st.integers(0, how_many() - 1), st.integers(0, how_many() - 1))
def test_another_number_is_another_record(one: int, other: int) -> None:
    assert (record_of(one) == record_of(other)) == (one == other)


def test_records_are_drawn_and_not_counted() -> None:
    drawn = {new_record() for _ in range(200)}
    assert len(drawn) == 200
    assert all(map(is_record, drawn))
    for outside in (-1, how_many()):
        with pytest.raises(ValueError, match=str(outside)):
            record_of(outside)


@pytest.mark.parametrize(
    "text", ["", "k3qxm2p7t4", "K3QX-M2P7-T4", "K3QXM2P7T", "K3QXM2P7T44", "33QXM2P7T4", "K3QXM2P7TO"]
)
def test_what_is_no_record_is_refused_where_it_stands(text: str) -> None:
    written = plan_text(seed(), "K3QXM2P7T4").replace("K3QXM2P7T4", text)
    with pytest.raises(Refused) as caught:
        plan_file_of(written, "plan.desens")
    assert caught.value.where == "plan.desens (record)"


def test_a_plan_file_keeps_its_record_and_one_without_still_opens() -> None:
    with_record = plan_file_of(plan_text(seed(), "K3QXM2P7T4"), "plan.desens")
    assert (with_record.record, with_record.plan) == ("K3QXM2P7T4", seed())
    assert plan_file_of(plan_text(seed()), "plan.desens").record is None
    assert not re.search("record", plan_text(seed()))
    assert made(PlanFile, {"desens_plan": "1", "made_with": "0.0.1", "plan": seed()}).record is None


def test_a_file_that_reads_back_with_another_record_is_not_the_one_that_was_meant() -> None:
    check_same(plan_text(seed(), "K3QXM2P7T4"), seed(), "K3QXM2P7T4")
    with pytest.raises(Refused, match="is not the plan that was written"):
        check_same(plan_text(seed(), "K3QXM2P7T4"), seed(), "K3QXM2P7T5")
