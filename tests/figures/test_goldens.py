"""Both figures of the published plans in readable form: what a change to them changes is seen in the difference."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked, work_out
from desens_gui.figures.canvas import Canvas
from desens_gui.figures.delivery_chart import delivery_chart
from desens_gui.figures.marks import Figure
from desens_gui.figures.preparation_drawing import preparation_drawing
from tests.figures.drawn import lines_of
from tests.figures.geometry import canvas
from tests.plans import SITE, classic_plan, seed_plan

GOLDEN = Path(__file__).parent.parent / "golden"
LINES = {"line": "20 mL", "flush": "20 mL"}
#: the published series from a 5 mg/mL stock: bag 4 from 20 + 6.6 mL, bag 3 from 2.7 mL, 2 and 1 from 25 mL each
PLANS: dict[str, Callable[[], Plan]] = {
    "seed": lambda: seed_plan(stock="5 mg/mL", **LINES, priming="own-line-diluent"),
    "classic": lambda: classic_plan(stock="10 mg/mL", **LINES, priming="first-bag"),
}
DRAWINGS: dict[str, Callable[[Worked, Words, Canvas], Figure]] = {
    "preparation": preparation_drawing,
    "delivery": delivery_chart,
}


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("kind", DRAWINGS)
def test_figures_show_what_they_showed(plan: str, kind: str, regenerate: bool) -> None:
    figure = DRAWINGS[kind](work_out(PLANS[plan](), SITE), ENGLISH_WORDS, canvas(1000))
    path = GOLDEN / f"figure-{kind}-{plan}.txt"
    text = "\n".join(lines_of(figure)).rstrip() + "\n"
    if regenerate:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), "see CONTRIBUTING: pytest --regenerate-goldens"
