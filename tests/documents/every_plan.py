"""Every plan whose papers are made in tests."""

from __future__ import annotations

from collections.abc import Callable

from desens_gui.core.rules.plan import Plan
from tests.documents.dossiers import (
    BLANK,
    EQUIPPED,
    LONG_NAME,
    TIMED,
    classic,
    five_bags,
    mixed,
    one_bag,
    pushes,
    seed,
    tablets,
)
from tests.documents.given_plans import GIVEN
from tests.documents.made_plans import MADE

PLANS: dict[str, Callable[[], Plan]] = {
    "seed": seed,
    "seed-equipped": lambda: seed(**EQUIPPED),
    "seed-timed": lambda: seed(**TIMED),
    "seed-blank": lambda: seed(order=BLANK),
    "seed-long-name": lambda: seed(order={"patient": LONG_NAME}),
    "classic": classic,
    "one-bag": one_bag,
    "forty-steps": lambda: one_bag(40),
    "five-bags": five_bags,
    "pushes": pushes,
    "tablets": tablets,
    "mixed": mixed,
    "mixed-stop-at-dose": lambda: mixed("stop-at-dose"),
    "mixed-as-written": lambda: mixed("as-written"),
    **GIVEN,
    **MADE,
}
