"""The diluents that the program knows: every fluid once, with what it is called and what it holds."""

from functools import cache
from importlib.resources import files

from desens_gui.core.ground.model import Model, made
from desens_gui.core.rules.diluent import Diluent
from desens_gui.store.file_kind import FORMAT, MAX_KB
from desens_gui.store.sources import decoded
from desens_gui.store.yaml_text import read_shipped_yaml


class _Fluids(Model):
    """The whole file."""

    desens_diluents: str
    diluents: tuple[Diluent, ...]


@cache
def shipped_diluents() -> tuple[Diluent, ...]:
    """Return the fluids in the order of the file."""
    file = files("desens_gui").joinpath("data", "diluents.yaml")
    read = made(_Fluids, read_shipped_yaml(decoded(file.read_bytes(), file.name, MAX_KB), file.name).fields)
    assert read.desens_diluents == FORMAT
    return read.diluents
