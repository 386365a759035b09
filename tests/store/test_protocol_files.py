from __future__ import annotations

import os
import stat
import time
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.core.edits.basic import with_last_solution
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import new_plan
from desens_gui.core.solving.solve import solve
from desens_gui.store.protocol_files import ROUTES, find, protocol_of, read_protocol, shipped
from desens_gui.store.site_file import shipped_site

SOUND = Path(__file__).parent.parent / "protocols" / "sound.yaml"


def refused(path: Path) -> tuple[str, str]:
    """The place and the sentence with which a file is refused."""
    with pytest.raises(Refused) as caught:
        read_protocol(path)
    return caught.value.where, ENGLISH_WORDS.refusal(caught.value)


def outcome(text: str) -> str:
    """The place at which the text of own.yaml is refused, or nothing when it is read."""
    try:
        protocol_of(text, "own.yaml")
    except Refused as error:
        return error.where
    return ""


def order(dose: str) -> Order:
    return made(Order, {"drug": "oxaliplatin", "dose": dose})


# --- the library -----------------------------------------------------------------------------------------------


def test_the_library_is_sorted_by_route_then_from_few_solutions_to_many() -> None:
    places = [(ROUTES.index(each.route), len(each.solutions), len(each.steps)) for each in shipped()]
    assert places == sorted(places)
    assert [each.id for each in shipped() if each.id.startswith(("two", "three-bag-12", "four-bag-16", "five"))] == [
        "two-bag-8-step",
        "three-bag-12-step",
        "four-bag-16-step",
        "five-bag-20-step",
    ]
    assert [shipped()[0].route, shipped()[-1].route] == ["iv-infusion", "oral"]


def test_no_two_entries_of_the_library_share_a_name_and_each_file_bears_its_id() -> None:
    names = {each.name for each in shipped()}
    assert len(names) == len(shipped()) >= 26
    folder = files("desens_gui").joinpath("data", "protocols")
    assert sorted(file.name for file in folder.iterdir()) == sorted(f"{each.id}.yaml" for each in shipped())


def test_what_is_shipped_is_read_in_the_quick_way_as_in_the_careful_one() -> None:
    folder = files("desens_gui").joinpath("data", "protocols")
    careful = [protocol_of(file.read_text(encoding="utf-8"), file.name) for file in folder.iterdir()]
    assert sorted(careful, key=lambda protocol: protocol.id) == sorted(shipped(), key=lambda protocol: protocol.id)


def test_the_published_oxaliplatin_table_is_what_134_mg_gives() -> None:
    solved = solve(new_plan(order("134 mg"), find("four-bag-16-step")), shipped_site())
    assert (solved.total.volume_mL, solved.total.time_min) == (Fraction("532.5"), Fraction("399.375"))
    assert (solved.steps[-1].volume_mL, solved.steps[-1].time_min) == (Fraction(465), Fraction("174.375"))
    assert solved.total.first_fraction == Fraction(1, 1_000_000)


def test_the_classic_ladder_run_as_written_gives_a_surplus() -> None:
    plan = with_last_solution(new_plan(order("500 mg"), find("three-bag-12-step")), "as-written")
    assert solve(plan, shipped_site()).total.given / 500 - 1 == Fraction("0.00787")


def test_shipped_protocols_state_the_first_fraction_that_they_give_where_it_follows_the_dose() -> None:
    stating = [protocol for protocol in shipped() if protocol.starting_fraction is not None]
    assert len(stating) == 10
    for protocol in stating:
        for dose in ("100 mg", "1234 mg"):
            solved = solve(new_plan(order(dose), protocol), shipped_site())
            assert solved.total.first_fraction == protocol.starting_fraction


def test_an_unknown_id_is_refused_with_the_ones_most_like_it() -> None:
    with pytest.raises(Refused) as caught:
        find("three-bag-13-step")
    assert ENGLISH_WORDS.refusal(caught.value) == (
        "There is no protocol “three-bag-13-step”. Most like it: three-bag-12-step, "
        "three-bag-percent-12-step, four-bag-16-step. “desens-gui protocols” lists them all; for a file of your "
        "own, give its path."
    )


@pytest.mark.parametrize("typed", ["", " ", "\0", "x" * 5000, "*", "Four-Bag-16-Step"])
def test_what_is_neither_an_id_nor_a_path_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        find(typed)


def test_a_path_is_found_by_its_separator_its_ending_or_because_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("own.yaml", "own.YML", "own"):
        Path(name).write_text(SOUND.read_text(encoding="utf-8"), encoding="utf-8")
        assert find(name).id == "sound"
        assert find(str(tmp_path / name)).id == "sound"
    for name in ("gone.yaml", "gone.yml", os.path.join("gone", "own")):  # noqa: PTH118  (the separator is the point)
        with pytest.raises(Refused) as caught:
            find(name)
        assert ENGLISH_WORDS.refusal(caught.value) == "There is no such file."


def test_an_id_of_the_library_means_the_library_whatever_lies_in_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("four-bag-16-step").write_text(SOUND.read_text(encoding="utf-8"), encoding="utf-8")
    assert find("four-bag-16-step").id == "four-bag-16-step"


# --- files that are none ---------------------------------------------------------------------------------------


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.yaml") == (str(tmp_path / "gone.yaml"), "There is no such file.")
    assert refused(tmp_path) == (str(tmp_path), "This is a folder, not a file.")
    assert refused(SOUND / "below.yaml")[1] == "The file cannot be read: Not a directory."


def test_a_path_that_no_file_system_takes_is_refused() -> None:
    for typed in ("own\0.yaml", "x" * 5000 + ".yaml"):
        with pytest.raises(Refused):
            find(typed)


def test_a_field_name_with_a_hidden_character_is_refused_without_repeating_it() -> None:
    with pytest.raises(Refused) as caught:
        protocol_of(SOUND.read_text(encoding="utf-8") + "\u202eetar: 5 mL/h\n", "own.yaml")
    assert str(caught.value) == "own.yaml, line 1 (\ufffdetar): “\ufffdetar” is not known here."


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    assert refused(pipe)[1] == "This is not an ordinary file."


def test_a_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.yaml"
    path.write_text("x", encoding="utf-8")

    def forbidden(*_: object) -> None:  # a superuser may read everything, so the system's answer is played
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    assert refused(path) == (str(path), "You have no permission to read this file.")


@pytest.mark.parametrize(
    ("content", "place", "sentence"),
    [
        (b"", "", "The file is empty."),
        (b" \n\n", "", "The file is empty."),
        (b"\xef\xbb\xbf", "", "The file is empty."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "", "The file is not text: it holds bytes that no text has."),
        ("id: x\n".encode("utf-16"), "", "The file is not written in UTF-8. Save it as UTF-8 text."),
        (b"id: x\nname: Garc\xeda\n", ", line 2", "The file is not written in UTF-8. Save it as UTF-8 text."),
        (b"# much\n" * 43_000, "", "The file is larger than 256 kB. It cannot be a file of this kind."),
    ],
    ids=["empty", "blank", "mark only", "picture", "UTF-16", "Latin-1", "300 kB"],
)
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes, place: str, sentence: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_bytes(content)
    assert refused(path) == (f"own.yaml{place}", sentence)


def test_a_file_from_a_windows_editor_is_read(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + SOUND.read_bytes().replace(b"\n", b"\r\n"))
    assert read_protocol(path) == read_protocol(SOUND)


def test_lines_are_counted_right_in_a_file_with_windows_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_bytes(SOUND.read_bytes().replace(b"10 mL/h", b"10 mg/h").replace(b"\n", b"\r\n"))
    assert refused(path)[0] == "own.yaml, line 19 (steps 2, rate)"


def test_a_file_cut_off_anywhere_is_refused_at_a_line_until_it_is_complete() -> None:
    text = SOUND.read_text(encoding="utf-8")
    for end in range(len(text)):
        where = outcome(text[:end])
        assert where == "" if text[:end].endswith("until: empty}") else where.startswith("own.yaml, line ")


@given(st.text(max_size=200))
def test_no_text_whatever_ends_in_a_traceback(text: str) -> None:
    with pytest.raises(Refused):
        protocol_of(text, "own.yaml")


@given(st.data())
def test_no_change_of_a_few_characters_ends_in_a_traceback(data: st.DataObject) -> None:
    text = SOUND.read_text(encoding="utf-8")
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 8))
    put_in = data.draw(st.text(alphabet="{}[]:,-&*!|>'\"%@` \t\n#?0a½\u202e", max_size=4))
    where = outcome(text[:start] + put_in + text[start + length :])
    assert where == "" or where.startswith("own.yaml, line ")


@pytest.mark.parametrize(
    "text",
    ["[" * 250_000, "{a: " * 60_000, "- " * 120_000, "? " * 120_000, "a: b\n" * 50_000, "'" + "a\n" * 120_000],
    ids=["brackets", "braces", "dashes", "questions", "fields", "quote"],
)
def test_a_hostile_file_is_refused_soon(text: str) -> None:
    start = time.perf_counter()
    with pytest.raises(Refused):
        protocol_of("desens_protocol: 1\nid: " + text, "own.yaml")
    assert time.perf_counter() - start < 10  # seconds; on a slow machine too


def test_the_shipped_files_can_be_read_by_everyone() -> None:
    folder = Path(__file__).parent.parent.parent / "desens_gui" / "data"
    for file in (*folder.glob("protocols/*.yaml"), folder / "site.json"):
        assert stat.S_IMODE(file.stat().st_mode) & stat.S_IROTH
