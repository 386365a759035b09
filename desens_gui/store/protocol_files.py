"""Protocol files, and the library of those that are shipped.

A protocol file is YAML that a person writes by hand; `docs/protocol-files.md` tells how.
"""

from pathlib import Path
from typing import get_args

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.file_kind import FileKind

FORMAT_FIELD = "desens_protocol"
#: every route, in the order in which the library lists them
ROUTES: tuple[str, ...] = get_args(Protocol.model_fields["route"].annotation)

NO_FORMAT = QT_TRANSLATE_NOOP(
    "ProtocolFiles", "This is not a protocol file: it must begin with the line “desens_protocol: 1”."
)
UNKNOWN_PROTOCOL = QT_TRANSLATE_NOOP(
    "ProtocolFiles",
    "There is no protocol “{typed}”. Most like it: {known}. “desens-gui protocols” lists them all; for a file of your "
    "own, give its path.",
)


def _place(protocol: Protocol) -> tuple[int, int, int, str]:
    """Return what a protocol is sorted by."""
    return ROUTES.index(protocol.route), len(protocol.solutions), len(protocol.steps), protocol.id


PROTOCOLS = FileKind(Protocol, FORMAT_FIELD, "protocols", _place, NO_FORMAT, UNKNOWN_PROTOCOL)


def read_protocol(path: Path) -> Protocol:
    """Return the protocol in a file; raise Refused, its place the file with its line, when it cannot be used."""
    return PROTOCOLS.read(path)


def protocol_of(text: str, name: str) -> Protocol:
    """Return the protocol in the text of the file `name`; raise Refused as `FileKind.parse` does."""
    return PROTOCOLS.parse(text, name)


def shipped() -> tuple[Protocol, ...]:
    """Return the protocols of the library by route, then those of fewer solutions and of fewer steps first."""
    return PROTOCOLS.shipped()


def find(id_or_path: str) -> Protocol:
    """Return a shipped protocol by its id, or the one in a file by its path.

    An id always means the shipped one, whatever lies in the current folder. Raises Refused for an unknown id, naming
    those most like it, and for a file that cannot be used. `Library.find_anywhere` knows the site's own as well.
    """
    for protocol in shipped():
        if protocol.id == id_or_path:
            return protocol
    protocol_in_file = PROTOCOLS.read_named(id_or_path)
    if protocol_in_file is None:
        raise PROTOCOLS.not_known(id_or_path, [protocol.id for protocol in shipped()])
    return protocol_in_file
