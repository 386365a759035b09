"""Files with one mistake each: what is said, and where.

`broken/expected.txt` has a line for each file: its name, the place, the sentence. Without its mistake each file
would be `sound.yaml`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.store.protocol_files import read_protocol

HERE = Path(__file__).parent
BROKEN = HERE / "broken"
EXPECTED = [line.split(" | ") for line in (BROKEN / "expected.txt").read_text(encoding="utf-8").splitlines()]


def test_the_file_without_a_mistake_is_read() -> None:
    assert read_protocol(HERE / "sound.yaml").id == "sound"


def test_every_broken_file_is_expected_once() -> None:
    assert [name for name, _, _ in EXPECTED] == sorted(file.name for file in BROKEN.glob("*.yaml"))


@pytest.mark.parametrize(("name", "place", "sentence"), EXPECTED, ids=[name for name, _, _ in EXPECTED])
def test_the_mistake_is_named_at_its_line(name: str, place: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        read_protocol(BROKEN / name)
    assert ENGLISH_WORDS.refusal(refused.value) == sentence
    assert refused.value.where == f"{name}, {place}"
