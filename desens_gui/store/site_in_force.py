"""The site in force: the settings and the library as they are now, the same for the window and the command line."""

from desens_gui.core.rules.site import Site
from desens_gui.store.drug_library import DrugLibrary, site_drugs, with_library
from desens_gui.store.site_file import settings_in_force


def site_in_force(drugs: DrugLibrary | None = None) -> Site:
    """Return the settings with the drugs of a library, this site's own unless another is given.

    Raises Refused, its place the file, when the hospital's settings cannot be used.
    """
    return with_library(settings_in_force(), drugs or site_drugs())
