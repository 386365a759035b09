"""Killed at any moment, inside a save or inside an edit: the files are whole and at most the last edit is missing.

DESENS_KILLS sets how often at a random moment; 20 times unless it says otherwise.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from desens_gui.app.autosave import recoverable
from desens_gui.core.rules.plan import Plan
from desens_gui.store.plan_files import read_plan
from tests.app import editing_until_killed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which processes were killed, each in a folder of its own."""
    folder = tmp_path_factory.mktemp("killed")
    root = Path(__file__).parents[2]
    subprocess.run(
        [sys.executable, editing_until_killed.__file__, folder, os.environ.get("DESENS_KILLS", "20")],
        cwd=root, env={**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}, check=True,
    )  # fmt: skip
    return folder


def number_of(plan: Plan) -> int:
    """Return the number of the edit that made the plan: it is in the final rate. 0 for the plan of the beginning."""
    assert plan.recipe.final_rate is not None
    return max(int(plan.recipe.final_rate.rate.into("mL/h")) - 200, 0)


def what_is_left(folder: Path) -> str:
    """Check what a killed process has left; return whether the newest plan is in its file or was rescued."""
    said = [line.split() for line in (folder / "said").read_text(encoding="utf-8").splitlines()]
    edited = max([int(number) for word, number in said if word == "edited"], default=0)
    told_saved = max([int(number) for word, number in said if word == "saved"], default=0)
    assert not (folder / "failed").exists()
    saved = number_of(read_plan(folder / "plan.desens"))  # raises when it is not whole
    rescued = recoverable(folder / "recovery")
    assert [str(one.refusal) for one in rescued if one.refusal is not None] == []
    numbers = [number_of(one.plan) for one in rescued if one.plan is not None]
    newest = max([saved, *numbers])
    assert told_saved <= saved
    assert edited <= newest <= edited + 1, f"{edited} edits were done, {newest} are left"
    return "saved" if saved == newest else "rescued"


def test_killed_at_a_random_moment_nothing_is_half_and_at_most_the_last_edit_is_missing(killed: Path) -> None:
    found = Counter(what_is_left(folder) for folder in killed.glob("moment-*"))
    assert found["saved"] > 2
    assert found["rescued"] > 2


def test_killed_at_any_operation_on_a_file_nothing_is_half_and_at_most_the_last_edit_is_missing(killed: Path) -> None:
    folders = list(killed.glob("operation-*"))
    found = Counter(what_is_left(folder) for folder in folders)
    assert len(folders) > 20  # two edits and a save are many operations
    assert found["saved"] > 2
    assert found["rescued"] > 2
