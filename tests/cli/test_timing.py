"""What the command line says of pump and clock: category, storage, change of bags, the end, what is to be infused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desens_gui.cli import run

SEED = ["--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "134 mg"]
CLOCK = ["--prepared", "2026-11-20T08:10", "--start", "2026-11-20T09:00"]
LINES = ["--line-volume", "20 mL", "--priming", "own-line", "--flush", "20 mL"]


def computed(capsys: pytest.CaptureFixture[str], *options: str) -> Any:
    assert run(["compute", *SEED, *options, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_every_added_key_is_there_and_what_is_not_stated_is_null(capsys: pytest.CaptureFixture[str]) -> None:
    plan = computed(capsys)
    assert plan["bag_change_min"] == "0"
    assert [plan[key] for key in ("category", "finish_by", "latest_start", "ends", "pump")] == [None] * 5
    for bag in plan["solutions"]:
        keys = ("storage", "prepared", "hangs", "ends", "begin_by", "discard_by")
        assert [bag[key] for key in keys] == [None] * 6
    assert [step["change_min"] for step in plan["steps"]] == [*[None] * 4, *(["0", None, None, None] * 3)]


def test_begin_by_and_the_latest_start_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Oxaliplatin keeps for 24 h in the fridge: the last bag is over by 08:10, so begun 3 h 39 before. Of the weak ones
    nothing is known, and the category's 24 h hold.

    Three changes of 5 min: over after 414.375 min, at 15:54.

    To be over at 16:00 it starts at 09:05 and 0.625 of a minute.
    """
    chosen = ["--category", "usp-category-1", "--storage", "fridge", "--bag-change", "5 min"]
    plan = computed(capsys, *CLOCK, *chosen, "--finish-by", "2026-11-20T16:00")
    assert (plan["ends"], plan["latest_start"]) == ("2026-11-20T15:54", "2026-11-20T09:05")
    assert (plan["category"], plan["bag_change_min"]) == ("usp-category-1", "5")
    assert [bag["begin_by"][-5:] for bag in plan["solutions"]] == ["08:10", "08:10", "08:10", "04:30"]
    last = plan["solutions"][3]
    assert (last["storage"], last["hangs"], last["ends"]) == ("fridge", "2026-11-20T12:15", "2026-11-20T15:54")
    assert [plan["steps"][at]["starts_min"] for at in (4, 8, 12)] == ["65", "130", "195"]
    assert plan["total"]["time_min"] == "414.375"


def test_the_volume_to_be_infused_is_what_the_pump_takes_after_priming(capsys: pytest.CaptureFixture[str]) -> None:
    """0.25 + 0.5 + 1.25 + 2.5 = 4.5 mL of bag 1; of bag 4 500 mL, of which 20 mL have primed its own line: 480 mL."""
    keys = [bag["to_infuse_mL"] for bag in computed(capsys)["solutions"]]
    assert keys == ["4.5", "9.25", "18.75", "500"]
    assert [bag["to_infuse_mL"] for bag in computed(capsys, *LINES)["solutions"]] == ["4.5", "9.25", "18.75", "480"]
    stopped = computed(capsys, *LINES, "--last", "stop-at-dose", "--pump", "generic")["solutions"]
    assert stopped[3]["to_infuse_mL"] == "496.1"  # 5 + 10 + 20 mL, then the nearest that the pump takes to 461.056 mL
    assert computed(capsys, *LINES, "--pump", "alaris-gp")["pump"] == {
        "id": "alaris-gp",
        "name": "Alaris GP",
        "at_end": None,
        "keep_open_rate": None,
    }


def test_a_change_of_bag_that_takes_nothing_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert computed(capsys, "--bag-change", "0 min") == computed(capsys)


@pytest.mark.parametrize(
    ("options", "where", "part"),
    [
        (["--category", "usp-category-9"], "--category", "There is no category “usp-category-9”. Known here: usp-cat"),
        (["--storage", "shelf"], "--storage", "Possible: room, fridge"),
        (["--bag-change", "5"], "--bag-change", "no unit"),
        (["--bag-change", "5 mL"], "--bag-change", "is a volume"),
        (["--bag-change", "5,5 min"], "--bag-change", "decimal mark or a thousands mark"),
        (["--finish-by", "16:00"], "--finish-by", "is not a date with a time"),
        (["--storage", "room", "--storage", "fridge"], "--storage", "twice"),
    ],
)
def test_what_cannot_be_used_is_refused_at_its_option(
    capsys: pytest.CaptureFixture[str], options: list[str], where: str, part: str
) -> None:
    assert run(["compute", *SEED, *options, "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["where"] == where
    assert part in error["message"]


def test_tablets_are_kept_nowhere(capsys: pytest.CaptureFixture[str]) -> None:
    order = ["--protocol", "aspirin-oral-4-dose", "--drug", "aspirin", "--dose", "609 mg"]
    assert run(["compute", *order, "--storage", "room"]) == 2
    assert "no solutions that could be kept" in capsys.readouterr().err


def test_the_tables_for_people_tell_pump_and_clock(capsys: pytest.CaptureFixture[str]) -> None:
    chosen = ["--category", "usp-category-1", "--storage", "room", "--bag-change", "5 min"]
    assert run(["compute", *SEED, *CLOCK, *LINES, *chosen, "--finish-by", "2026-11-20T16:00", "--pump", "generic"]) == 0
    text = capsys.readouterr().out
    block = text[text.index("Pump and clock") : text.index("\n\nSums")]
    assert "480     20 Nov 2026 08:10  room  20 Nov 2026 12:15  20 Nov 2026 15:54  20 Nov 2026 10:30" in block
    assert "pump “A usual large-volume pump”: what it does at the end of the volume is not stated" in block
    assert "each change to another bag: 5 min" in block
    assert "category: USP <797> Category 1 (USP <797>, revision official since" in block
    assert "to be over by 20 Nov 2026 16:00: start at 20 Nov 2026 09:05 at the latest" in block
