"""The library of drugs: the shipped ones, and over them the site's versions (see `versions`).

A site saves its own version of a shipped drug under the same id, because what is known of a drug has to be one thing:
a plan finds it by the drug's name.
"""

from datetime import date
from pathlib import Path
from typing import TypeAlias

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.drug import Drug, plain_name
from desens_gui.core.rules.site import Site
from desens_gui.store import versions
from desens_gui.store.diluents import shipped_diluents
from desens_gui.store.drug_files import DRUGS, drug_text
from desens_gui.store.site_place import site_folder
from desens_gui.store.versions import Versions

NAME_TAKEN = QT_TRANSLATE_NOOP(
    "DrugLibrary",
    "“{name}” is in the library already, as a name of “{id}”. Save a new version of that one, or retire it first.",
)

DrugEntry: TypeAlias = versions.Entry[Drug]


class DrugLibrary(Versions[Drug]):
    """The shipped drugs and those of a folder, which need not be there yet. No two that are offered share a name."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; nothing is read or made yet."""
        super().__init__(folder, DRUGS, drug_text, over_shipped=True)

    def save(self, item: Drug, author: str, today: date, *, based_on: int | None = None) -> Drug:
        """Write the next version of a drug; raise Refused as `Versions.save` does, and for a name of another drug."""
        self._refuse_taken_names(item)
        return super().save(item, author, today, based_on=based_on)

    def restore(self, id_: str) -> None:
        """Offer a retired drug again; raise Refused when another one has its name by now."""
        if self.knows(id_):
            self._refuse_taken_names(self.find(id_))
        super().restore(id_)

    def _refuse_taken_names(self, drug: Drug) -> None:
        wanted = {plain_name(name): name for name in drug.names}
        for other in self.offered():
            if other.id == drug.id:
                continue
            for name in other.names:
                if plain_name(name) in wanted:
                    raise Refused(NAME_TAKEN, "name", name=wanted[plain_name(name)], id=other.id)


def site_drugs() -> DrugLibrary:
    """Return the drugs of this site, the same for the window and for the command line."""
    return DrugLibrary(site_folder() / DRUGS.folder)


def with_library(site: Site, library: DrugLibrary) -> Site:
    """Return the settings with what the library knows now: the drugs that are neither retired nor damaged."""
    return rebuilt(site, drugs=library.offered(), diluents=shipped_diluents())
