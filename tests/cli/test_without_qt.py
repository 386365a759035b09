"""Every command runs where there is no Qt, and what does not draw loads no drawing library."""

import subprocess
import sys
from pathlib import Path

import pytest

ORDER = ["--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "134 mg"]
BLOCKED = """
import sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
from desens_gui.cli import run
code = run(sys.argv[1:])
heavy = {"reportlab", "openpyxl", "pypdfium2"} & set(sys.modules)
print(code, sorted(heavy), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("argv", "draws"),
    [
        (["compute", *ORDER], False),
        (["check", *ORDER], False),
        (["protocols"], False),
        (["protocols", "show", "four-bag-16-step"], False),
        (["schema", "plan"], False),
        (["export", *ORDER, "--out", "papers"], True),
        (["demo", "--out", "papers"], True),
    ],
)
def test_a_command_needs_no_qt_and_loads_only_what_it_uses(argv: list[str], draws: bool, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", BLOCKED, *argv], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    loaded = "['openpyxl', 'pypdfium2', 'reportlab']" if draws else "[]"
    assert run.stderr.splitlines()[-1] == f"0 {loaded}"
