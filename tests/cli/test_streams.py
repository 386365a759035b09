"""Where the output goes is the caller's business: closed, full or gone, the exit code still tells the truth."""

import subprocess
import sys
from pathlib import Path

import pytest

ORDER = "--protocol four-bag-16-step --drug oxaliplatin --dose 134mg"
FULL = Path("/dev/full")


def exit_code(shell_line: str, folder: Path) -> tuple[int, str]:
    line = shell_line.replace("desens-gui", f"{sys.executable} -m desens_gui")
    run = subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, text=True, check=False)
    assert "Traceback" not in run.stderr
    return run.returncode, run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell closes the streams")
@pytest.mark.parametrize(
    ("line", "code"),
    [
        (f"desens-gui check {ORDER} >&-", 0),
        (f"desens-gui compute {ORDER} >&- 2>&-", 0),
        ("desens-gui compute 2>&-", 2),
        (f"desens-gui compute {ORDER} | head -1 >/dev/null", 0),
    ],
)
def test_a_closed_stream_is_no_traceback_and_no_red(line: str, code: int, tmp_path: Path) -> None:
    assert exit_code(line, tmp_path)[0] == code


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
def test_a_full_disk_under_the_output_is_said_and_is_unusable(tmp_path: Path) -> None:
    code, said = exit_code(f"desens-gui compute {ORDER} >/dev/full", tmp_path)
    assert (code, "The output could not be written" in said) == (2, True)
    assert exit_code("desens-gui compute 2>/dev/full", tmp_path)[0] == 2
    assert exit_code("desens-gui compute --json >/dev/full 2>/dev/full", tmp_path)[0] == 2
