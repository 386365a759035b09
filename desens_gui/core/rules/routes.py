"""Which kinds of step a route takes."""

#: for each route the kinds of step that are given by it; priming goes before any line
FITTING: dict[str, frozenset[str]] = {
    "iv-infusion": frozenset({"infusion", "push", "priming"}),
    "iv-push": frozenset({"push", "infusion", "priming"}),
    "subcutaneous": frozenset({"injection", "infusion", "priming"}),
    "intradermal": frozenset({"injection"}),
    "skin-prick": frozenset({"prick"}),
    "oral": frozenset({"oral"}),
}
_OWN = {"infusion": "iv-infusion", "push": "iv-push", "injection": "subcutaneous", "oral": "oral"}


def fits(kind: str, route: str) -> bool:
    """Return whether a step of a kind can be given by a route."""
    return kind in FITTING.get(route, frozenset())


def route_for(kind: str, stated: str) -> str:
    """Return the route of new steps of one kind; injections keep the one that is stated where they fit it."""
    return stated if kind == "injection" and fits(kind, stated) else _OWN.get(kind, stated)
