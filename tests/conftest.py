"""What all tests share: the switch that renews goldens, and how many examples the laws are tried on."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

pytest_plugins = ["tests.qt_support"]

settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("dev", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--regenerate-goldens", action="store_true", help="write the golden files anew; read the difference in git"
    )


@pytest.fixture
def regenerate(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--regenerate-goldens"))
