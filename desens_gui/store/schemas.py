"""The JSON schemas of the files: what the published copies in `docs` are made from."""

from typing import Any, Literal

from desens_gui.core.ground.model import Model
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.plan_files import PlanFile
from desens_gui.store.site_file import LISTS, SiteFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class ProtocolFile(Protocol):
    """A protocol as it stands in a file: the format, then the fields of the protocol."""

    desens_protocol: Literal["1"]


SCHEMAS = ("plan", "protocol", "site")
Name = Literal["plan", "protocol", "site"]

_FILES: dict[Name, tuple[type[Model], str, str]] = {
    "plan": (
        PlanFile,
        "Desens plan file",
        "Every input of a desensitization plan, nothing computed. Numbers are text, so that no reader can round them.",
    ),
    "protocol": (
        ProtocolFile,
        "Desens protocol file",
        "A drug-independent recipe of solutions and steps. The file is YAML, every value of which is read as text.",
    ),
    "site": (
        SiteFile,
        "Desens site file",
        "What a hospital decides that changes a number or a verdict: only what is stated differs from the shipped.",
    ),
}


def schema(name: Name) -> dict[str, Any]:
    """Return the JSON schema of a plan file, a protocol file or a site file."""
    model, title, description = _FILES[name]
    made = model.model_json_schema()
    if model is SiteFile:
        for listed in LISTS.values():  # of a known one only what differs is stated
            made["$defs"][listed.model.__name__]["required"] = [listed.key]
    return {"$schema": DIALECT} | made | {"title": title, "description": description}
