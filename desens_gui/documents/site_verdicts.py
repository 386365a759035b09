"""Which settings of a site change what the checks say of a plan: found by asking the checks with the shipped ones."""

from collections.abc import Iterator
from dataclasses import dataclass

from desens_gui.core.checks import check
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solve import solve
from desens_gui.documents.dossier import Dossier
from desens_gui.store.site_file import shipped_site


@dataclass(frozen=True, slots=True)
class DecisiveSetting:
    """A setting as the site file calls it, its value here and as shipped, and the checks that it changes."""

    name: str
    here: str
    shipped: str
    checks: tuple[str, ...]


def decisive_settings(dossier: Dossier) -> tuple[DecisiveSetting, ...]:
    """Return the numbers of the site's settings without which a check would say something else of this plan."""
    said = _verdicts(dossier.findings)
    found = []
    for name, here, shipped, other in _changed(dossier.site, shipped_site()):
        try:
            findings = check(dossier.plan, solve(dossier.plan, other), other)
        except Refused as refused:
            found.append(DecisiveSetting(name, here, shipped, (refused.text.source,)))
            continue
        changed = sorted({check_id for check_id, *_ in said ^ _verdicts(findings)})
        if changed:
            found.append(DecisiveSetting(name, here, shipped, tuple(changed)))
    return tuple(found)


def _verdicts(findings: tuple[Finding, ...]) -> set[tuple[str, str, object]]:
    return {(finding.id, finding.severity, finding.where) for finding in findings}


def _changed(site: Site, shipped: Site) -> Iterator[tuple[str, str, str, Site]]:
    """Yield each number of the settings that is not the shipped one, and the site with the shipped one in its place."""
    ours, theirs = (of.thresholds.model_dump(mode="json") for of in (site, shipped))
    for name in ours:
        if ours[name] != theirs[name]:
            thresholds = rebuilt(site.thresholds, **{name: getattr(shipped.thresholds, name)})
            yield f"thresholds, {name}", str(ours[name]), str(theirs[name]), rebuilt(site, thresholds=thresholds)
    if site.most_vials != shipped.most_vials:
        other = rebuilt(site, most_vials=shipped.most_vials)
        here, there = ("" if of.most_vials is None else str(of.most_vials) for of in (site, shipped))
        yield "most_vials", here, there, other
