"""Everything that a plan departs in from what was published: from its own protocol, and that one from the library.

A plan carries the protocol it was made with. A plan file whose protocol has an id of the library, shipped or the
site's own, but says something else under it, would otherwise pass for the library's.
"""

from functools import cache
from pathlib import Path

from desens_gui.core.compare.differences import Difference, differences, differences_from_library, not_in_library
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.library import Library, site_library
from desens_gui.store.protocol_files import shipped


def departures(plan: Plan) -> tuple[Difference, ...]:
    """Return what the plan differs in from its protocol, and its protocol from the library's; empty: in nothing.

    A version that the site's library does not have is a difference too: nobody can say that it is followed.
    """
    return (*_from_library(plan.protocol), *differences(plan))


def _from_library(protocol: Protocol) -> tuple[Difference, ...]:
    known = library_protocol(protocol)
    if known is not None:
        return differences_from_library(protocol, known)
    return () if protocol.version is None else (not_in_library(protocol),)


def library_protocol(protocol: Protocol) -> Protocol | None:
    """Return what the library holds under a protocol's id and version; None: nothing that can be read.

    Without a version the newest one of the site is meant, and who saved it when is not compared.
    """
    for known in shipped():
        if known.id == protocol.id:
            return known
    library = _library(site_library().folder)
    if protocol.version is not None:
        return library.version(protocol.id, protocol.version)
    newest = next(reversed(library.versions(protocol.id)), None)
    if newest is None:
        return None
    return rebuilt(newest, author=protocol.author, version=None, saved=protocol.saved)


@cache
def _library(folder: Path) -> Library:
    """Return the library of a folder, kept: it reads a file once until the file changes."""
    return Library(folder)
