"""What the window remembers about itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desens_gui.app.settings import MOST_RECENT, Settings


@pytest.fixture
def settings(profile_of_nobody: Path) -> Settings:
    return Settings.of_user()


def again() -> Settings:
    """The settings as the next start of the program finds them."""
    return Settings.of_user()


def test_nothing_is_kept_at_first(settings: Settings) -> None:
    assert settings.text("language") == ""
    assert settings.recent() == ()
    assert settings.state("geometry") == b""
    assert settings.flag("chart", default=True)
    assert not settings.flag("chart", default=False)
    assert settings.choice("palette") == "light"


def test_what_is_kept_is_found_by_the_next_start(settings: Settings) -> None:
    settings.set_text("language", "de, „quer“; [x]=1\n@Invalid()")
    settings.set_flag("chart", False)
    settings.set_state("geometry", bytes(range(256)))
    settings.set_text("palette", "dark")
    for path in (Path("/a, b/plän.desens"), Path("/c.desens")):
        settings.remember(path)
    settings.store()
    found = again()
    assert found.text("language") == "de, „quer“; [x]=1\n@Invalid()"
    assert found.flag("chart", default=True) is False
    assert found.state("geometry") == bytes(range(256))
    assert found.choice("palette") == "dark"
    assert found.recent() == (Path("/c.desens"), Path("/a, b/plän.desens"))


def test_the_settings_are_those_of_the_test_and_nobody_else(settings: Settings, profile_of_nobody: Path) -> None:
    settings.set_text("language", "fr")
    settings.store()
    (file,) = profile_of_nobody.rglob("*.ini")
    assert "fr" in file.read_text(encoding="utf-8")


def test_only_texts_are_written(settings: Settings, profile_of_nobody: Path) -> None:
    settings.set_flag("chart", True)
    settings.set_state("geometry", b"\0\1")
    settings.remember(Path("/a.desens"))
    settings.store()
    (file,) = profile_of_nobody.rglob("*.ini")
    assert "@" not in file.read_text(encoding="utf-8")  # Qt's mark for a value that is no text


def test_the_newest_file_comes_first_and_once(settings: Settings) -> None:
    for name in ("a", "b", "a"):
        settings.remember(Path(f"/{name}"))
    assert settings.recent() == (Path("/a"), Path("/b"))
    settings.forget(Path("/a"))
    assert settings.recent() == (Path("/b"),)


def test_the_list_of_recent_files_is_bounded(settings: Settings) -> None:
    for number in range(MOST_RECENT + 5):
        settings.remember(Path(f"/{number}"))
    assert len(settings.recent()) == MOST_RECENT
    assert settings.recent()[0] == Path(f"/{MOST_RECENT + 4}")


@pytest.mark.parametrize("damaged", ["{", "[", "5", '["a", 5]', "[[]]"])
def test_damaged_settings_are_no_settings(damaged: str, settings: Settings) -> None:
    for name in ("recent", "geometry", "chart", "palette"):
        settings.set_text(name, damaged)
    assert settings.recent() in ((), (Path("a"),))
    assert settings.state("geometry") == b""
    assert settings.flag("chart", default=True)
    assert settings.choice("palette") == "light"


def test_a_value_that_is_no_text_counts_as_nothing(profile_of_nobody: Path) -> None:
    kept = QSettings(str(profile_of_nobody / "x.ini"), QSettings.Format.IniFormat)
    kept.setValue("language", 5)
    kept.setValue("recent", ["a", "b"])
    assert Settings(kept).text("language") == ""
    assert Settings(kept).recent() == ()
