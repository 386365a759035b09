"""Dates and times as a person types them: what two countries read differently is never taken."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.core.ground.locales import TAGS, typography
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.typed_dates import read_typed_day, read_typed_moment

C, GERMAN = typography("C", 4), typography("de", 4)


@pytest.mark.parametrize(
    "typed", ["1965-03-04", "4 Mar 1965", "04 March 1965", "4.3.1965", "04.03.1965", " 4. März 1965 ", "4 mrz 1965"]
)
def test_a_date_is_taken_in_every_way_that_means_one_day(typed: str) -> None:
    if "mrz" in typed:
        with pytest.raises(Refused):
            read_typed_day(typed, GERMAN)
    else:
        assert read_typed_day(typed, GERMAN) == date(1965, 3, 4)


@pytest.mark.parametrize(
    "typed",
    ["03/04/1965", "4/3/1965", "4.3.65", "31 Feb 1965", "1965", "", "4 Ju 1965", "1965-13-01", "4 x 1965", "٤.٣.١٩٦٥"],
)
def test_what_is_no_date_or_two_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_typed_day(typed, C)


@pytest.mark.parametrize("tag", TAGS)
@given(moment=st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 12, 31)))
def test_what_is_shown_is_read_back_as_the_same(tag: str, moment: datetime) -> None:
    there, moment = typography(tag, 4), moment.replace(second=0, microsecond=0)
    assert read_typed_day(there.day(moment), there) == moment.date()
    assert read_typed_moment(there.moment(moment), there, None) == moment
    assert read_typed_moment(moment.isoformat("T", "minutes"), there, None) == moment


def test_a_time_alone_is_on_the_known_day_and_refused_where_there_is_none() -> None:
    assert read_typed_moment("7:05", C, date(2026, 11, 20)) == datetime(2026, 11, 20, 7, 5)
    for typed, day in (("7:05", None), ("25:00", date(2026, 11, 20)), ("7", date(2026, 11, 20)), ("3/4/26 7:05", None)):
        with pytest.raises(Refused):
            read_typed_moment(typed, C, day)
