"""What a plan departs in from the library: a file must not pass for a protocol of the site that says something else."""

import re
from datetime import date
from pathlib import Path

import pytest

from desens_gui.cli import run
from desens_gui.core.compare.differences import Difference
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.departures import departures
from desens_gui.store.library import site_library
from desens_gui.store.plan_files import read_plan

DOCUMENTATION = Path(__file__).parent.parent.parent / "docs" / "protocol-files.md"
TODAY = date(2026, 11, 20)


@pytest.fixture
def own(tmp_path: Path) -> Protocol:
    """The first example of the documentation, imported as a person does."""
    example = re.search(
        r"```yaml\n(desens_protocol: 1\n\nid: own-two-bags.*?)```", DOCUMENTATION.read_text("utf-8"), re.S
    )
    assert example is not None
    file = tmp_path / "own.yaml"
    file.write_text(example[1], encoding="utf-8")
    return site_library().import_file(file, "A. Author", TODAY)


@pytest.fixture
def file(own: Protocol, tmp_path: Path) -> Path:
    """A plan that follows it, as it was exported."""
    order = ["--protocol", own.id, "--drug", "carboplatin", "--dose", "500 mg"]
    assert run(["export", *order, "--out", str(tmp_path), "--only", "plan"]) == 0
    (found,) = tmp_path.glob("*.desens")
    return found


def sentences(found: tuple[Difference, ...]) -> list[str]:
    return [ENGLISH_WORDS.say(one.says.text, **one.says.values) for one in found]


def changed(plan: Plan, **changes: object) -> Plan:
    protocol = rebuilt(plan.protocol, **changes)
    return rebuilt(plan, protocol=protocol, recipe=protocol.recipe)


def test_a_plan_that_follows_the_site_s_protocol_departs_in_nothing(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert departures(read_plan(file)) == ()
    capsys.readouterr()
    run(["compute", str(file)])
    printed = capsys.readouterr().out
    assert "Follows the protocol to the letter." in printed
    assert "protocol, version 1 of this site, by A. Author" in printed


def test_a_plan_file_changed_in_protocol_and_recipe_does_not_pass_for_the_site_s(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Twice the drug in bag 1, in both places: nothing inside the file disagrees, only the library does."""
    text, tenth = file.read_text(encoding="utf-8"), '"share": "0.1"'
    assert text.count(tenth) == 2
    file.write_text(text.replace(tenth, tenth.replace("0.1", "0.2")), encoding="utf-8")
    capsys.readouterr()
    run(["compute", str(file)])
    printed = capsys.readouterr().out
    assert "to the letter" not in printed
    assert "own-two-bags), changed" in printed
    assert "in the library" in printed


def test_without_its_version_it_is_compared_with_the_newest(file: Path, own: Protocol) -> None:
    plan = read_plan(file)
    assert departures(changed(plan, version=None, author="", saved=None)) == ()
    assert departures(changed(plan, version=None, author="", saved=None, pace="slow"))
    site_library().save(rebuilt(own, pace="slow"), "B. Author", TODAY)
    assert departures(plan) == ()  # it names version 1, which says what it said
    assert departures(changed(plan, version=None, author="", saved=None))


def test_a_version_that_the_library_does_not_have_is_told(file: Path) -> None:
    plan = read_plan(file)
    expected = "Protocol in this plan: the library of this site has no version 7 of “own-two-bags” to compare it with."
    assert sentences(departures(changed(plan, version=7))) == [expected]
    elsewhere = changed(plan, id="of-another-house")
    assert "no version 1 of “of-another-house”" in sentences(departures(elsewhere))[0]


def test_who_saved_it_when_is_compared_too(file: Path) -> None:
    said = sentences(departures(changed(read_plan(file), author="Somebody Else", saved=date(2026, 11, 21))))
    assert len(said) == 2
    assert all("A. Author" in one or "saved" in one for one in said)


def test_a_version_written_anew_by_hand_is_seen_without_starting_again(file: Path) -> None:
    plan = read_plan(file)
    assert departures(plan) == ()
    version = site_library().folder / "own-two-bags.v1.yaml"
    version.write_text(version.read_text("utf-8").replace("1/10", "1/20"), encoding="utf-8")
    assert departures(plan)
    version.write_text("", encoding="utf-8")
    assert "to compare it with" in sentences(departures(plan))[0]
