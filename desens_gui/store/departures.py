"""Everything that a plan departs in from what was published: from its own protocol, and that one from the library.

A plan carries the protocol it was made with. A plan file whose protocol has an id of the library, but says something
else under it, would otherwise pass for the library's.
"""

from desens_gui.core.compare.differences import Difference, differences, differences_from_library
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.protocol_files import shipped


def departures(plan: Plan) -> tuple[Difference, ...]:
    """Return what the plan differs in from its protocol, and its protocol from the library's; empty: in nothing."""
    library = library_protocol(plan.protocol.id)
    from_library = () if library is None else differences_from_library(plan.protocol, library)
    return (*from_library, *differences(plan))


def library_protocol(protocol_id: str) -> Protocol | None:
    """Return the library's protocol of this id, or None."""
    return next((protocol for protocol in shipped() if protocol.id == protocol_id), None)
