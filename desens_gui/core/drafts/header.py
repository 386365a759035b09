"""The fields of a draft that stand once: how they are shown, and what a person may type into them."""

import re
import unicodedata
from dataclasses import replace

from desens_gui.core.drafts.cells import localised, read_share_text
from desens_gui.core.drafts.draft import Draft
from desens_gui.core.drafts.row import Row
from desens_gui.core.ground.typed import read_typed_quantity
from desens_gui.core.ground.units import AMOUNTS, RATES, VOLUMES, Kind

DRUGS = "drugs"
FINAL_RATE, FINAL_MOVES = "final_rate, rate", "final_rate, moves"
#: the quantities: what they measure, and the unit that is meant where none is typed
QUANTITIES: dict[str, tuple[frozenset[Kind], str | None]] = {
    FINAL_RATE: (RATES, "mL/h"),
    "rate_cap": (RATES, "mL/h"),
    "reference_volume": (VOLUMES, "mL"),
    "limits, least_dose": (AMOUNTS, None),
    "limits, most_dose": (AMOUNTS, None),
    "limits, highest_rate": (RATES, "mL/h"),
    "potency, amount": (AMOUNTS, None),
    "potency, equals": (AMOUNTS, None),
}
SHARES = ("starting_fraction",)
MOST_ID = 80


def header_text(draft: Draft, field: str, mark: str) -> str:
    """Return what a field shows, as it is typed. The drugs are listed with semicolons."""
    if field == DRUGS:
        return "; ".join(row[""] for row in draft.drugs)
    text = draft.header[field]
    return localised(text, mark) if field in QUANTITIES or field in SHARES else text


def read_header(field: str, typed: str, mark: str) -> str:
    """Return what the file would hold for a text typed into a field; raise Refused for what cannot be read."""
    text = typed.strip()
    if not text:
        return ""
    if field in QUANTITIES:
        kinds, unit = QUANTITIES[field]
        return str(read_typed_quantity(text, kinds, mark, unit))
    if field in SHARES:
        return read_share_text(text, mark)
    return text


def with_header(draft: Draft, field: str, typed: str, mark: str, *, keeps_id: bool = False) -> Draft:
    """Return the draft with another text in a field; raise Refused for what cannot be read.

    While the id follows from the name it goes on to do so, unless the protocol `keeps_id`. A final rate says what it
    moves: the last step where that alone is a fraction of it, else all rates.
    """
    if field == DRUGS:
        names = filter(None, map(str.strip, typed.split(";")))
        return replace(draft, drugs=tuple(Row.of({"": name}) for name in names))
    text = read_header(field, typed, mark)
    changes = {field: text}
    if field == "name" and not keeps_id and draft.header["id"] in ("", proposed_id(draft.header["name"])):
        changes["id"] = proposed_id(text)
    if field == FINAL_RATE:
        changes[FINAL_MOVES] = (draft.header[FINAL_MOVES] or _moves(draft)) if text else ""
    return replace(draft, header=draft.header.changed(changes))


def with_choice(draft: Draft, field: str, keyword: str) -> Draft:
    """Return the draft with another choice in a field; a final rate that moves nothing is none."""
    changes = {field: keyword}
    if field == FINAL_MOVES and not keyword:
        changes[FINAL_RATE] = ""
    return replace(draft, header=draft.header.changed(changes))


def _moves(draft: Draft) -> str:
    fractions = [bool(step["of_final"]) for step in draft.steps]
    return "last-step" if fractions.count(True) <= 1 and not any(fractions[:-1]) else "all-rates"


def proposed_id(name: str) -> str:
    """Return the id that a name suggests: small letters, digits and single hyphens.

    >>> proposed_id("4 bags, 16 steps (Prieto-García)")
    '4-bags-16-steps-prieto-garcia'
    """
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:MOST_ID].strip("-")
