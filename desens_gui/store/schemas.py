"""The JSON schemas of the files: what the published copies in `docs` are made from."""

from typing import Any, Literal

from desens_gui.core.ground.model import Model
from desens_gui.core.rules.drug import Drug
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.plan_files import PlanFile
from desens_gui.store.site_file import ELSEWHERE, LISTS, SiteFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class ProtocolFile(Protocol):
    """A protocol as it stands in a file: the format, then the fields of the protocol."""

    desens_protocol: Literal["1"]


class DrugFile(Drug):
    """A drug as it stands in a file: the format, then the fields of the drug."""

    desens_drug: Literal["1"]


SCHEMAS = ("plan", "protocol", "drug", "site")
SchemaName = Literal["plan", "protocol", "drug", "site"]

_FILES: dict[SchemaName, tuple[type[Model], str, str]] = {
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
    "drug": (
        DrugFile,
        "Desens drug file",
        "What is known of a drug, each fact with its source. The file is YAML, every value of which is read as text.",
    ),
    "site": (
        SiteFile,
        "Desens site file",
        "What a hospital decides that changes a number or a verdict: only what is stated differs from the shipped.",
    ),
}


def schema(name: SchemaName) -> dict[str, Any]:
    """Return the JSON schema of a kind of file."""
    model, title, description = _FILES[name]
    made = model.model_json_schema()
    if model is SiteFile:
        for name_of in ELSEWHERE:
            del made["properties"][name_of]
        for listed in LISTS.values():  # of a known one only what differs is stated
            made["$defs"][listed.model.__name__]["required"] = [listed.key]
    return {"$schema": DIALECT} | made | {"title": title, "description": description}
