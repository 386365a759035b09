"""Which settings of a site are listed in the workbook: those without which a check would say something else."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.worked import work_out
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.site_verdicts import DecisiveSetting, decisive_settings
from desens_gui.documents.workbook import workbook
from desens_gui.store.site_file import shipped_site
from tests.documents.dossiers import dossier, seed


def at_a_site(**thresholds: Fraction) -> Dossier:
    made = dossier(seed())
    site = rebuilt(shipped_site(), thresholds=rebuilt(shipped_site().thresholds, **thresholds))
    worked = work_out(made.plan, site)
    return replace(made, site=site, solved=worked.solved, findings=worked.findings)


def test_a_threshold_that_makes_a_finding_is_listed_with_the_shipped_one() -> None:
    made = at_a_site(rise_amber=Fraction("2.4"))
    assert decisive_settings(made) == (DecisiveSetting("thresholds, rise_amber", "2.4", "2.6", ("rise",)),)
    cells = workbook(made).sheets[0].cells.values()
    assert {"thresholds, rise_amber", "2.4", "2.6"} <= {str(cell.value) for cell in cells}


def test_a_threshold_that_changes_nothing_in_this_plan_is_not() -> None:
    assert decisive_settings(at_a_site(surplus_red=Fraction(1, 10), rise_amber=Fraction("2.55"))) == ()
