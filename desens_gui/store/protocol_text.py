"""A protocol written as the text of a protocol file, as a person would write it by hand.

The header's fields stand in the order in which `docs/protocol-files.md` shows them, with one line per solution and
per step; what has its default is left out.
"""

from collections.abc import Mapping

from desens_gui.core.rules.file_fields import Tree, fields_of
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.fields_text import Layout
from desens_gui.store.protocol_files import FORMAT_FIELD

_LAYOUT = Layout(
    FORMAT_FIELD,
    (
        "id name route pace source date author version saved drugs limits starting_fraction note",
        "preparation last_solution final_rate rate_cap target dose_in reference_volume potency counted components",
        "strengths",
        "tablets",
        "solutions",
        "steps",
    ),
    # which kind, from where, how fast, how much, how long
    "kind drug name container solution tablet rate of_final dose_rate volume content dose amount share count until "
    "equals concentration source year parts per time wait interval day",
    ("components", "strengths", "tablets", "solutions", "steps"),
)


def protocol_text(protocol: Protocol) -> str:
    """Return the text of a protocol file that `protocol_of` reads back to an equal protocol."""
    return fields_text(fields_of(protocol))


def fields_text(fields: Mapping[str, Tree]) -> str:
    """Return the text of a file with these fields, whether or not they make a protocol; what is read back is equal."""
    return _LAYOUT.text(fields)
