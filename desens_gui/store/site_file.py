"""The site file: what a hospital decides that changes a number or a verdict.

This version reads the one that is shipped; the window and the command line both take it from here.
"""

from functools import cache
from importlib.resources import files

from desens_gui.core.ground.model import EXTRA, made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.site import Site
from desens_gui.store.diluents import shipped_diluents
from desens_gui.store.drug_files import shipped_drugs
from desens_gui.store.json_text import place_in, read_json
from desens_gui.store.sources import decoded

MAX_KB = 1000


@cache
def shipped_site() -> Site:
    """Return the shipped settings and drugs; raise Refused, its place the field, when the file is damaged."""
    file = files("desens_gui").joinpath("data", "site.json")
    settings = site_of(decoded(file.read_bytes(), file.name, MAX_KB), file.name)
    return rebuilt(settings, drugs=shipped_drugs(), diluents=shipped_diluents())


def site_of(text: str, name: str) -> Site:
    """Return the settings in the text of the file `name`; raise Refused when they cannot be used."""
    try:
        fields = read_json(text, name)
        for elsewhere in ("drugs", "diluents"):  # they have files of their own
            if isinstance(fields, dict) and elsewhere in fields:
                raise Refused(EXTRA, field=elsewhere)
        return made(Site, fields)
    except Refused as refused:
        where = refused.where if refused.where.startswith(name) else place_in(name, refused.where)
        raise Refused(refused.text, where, **refused.values) from None
