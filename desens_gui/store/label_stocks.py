"""The label stocks that come with the program."""

from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

from pydantic import Field

from desens_gui.core.ground.model import Model, made
from desens_gui.core.rules.label_stock import LabelStock
from desens_gui.store.json_text import read_json
from desens_gui.store.sources import decoded

FILE = "label_stock.json"
MAX_KB = 200


class _Stocks(Model):
    """The whole file."""

    desens_label_stock: Literal["1"]
    label_stocks: Annotated[tuple[LabelStock, ...], Field(min_length=1)]


@cache
def shipped_label_stocks() -> tuple[LabelStock, ...]:
    """Return the stocks in the order of the file."""
    file = files("desens_gui").joinpath("data", FILE)
    return made(_Stocks, read_json(decoded(file.read_bytes(), file.name, MAX_KB), file.name)).label_stocks
