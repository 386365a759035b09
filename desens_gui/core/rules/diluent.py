"""Diluents: the fluids that a drug is made up with, and the one way to know which of them was typed.

A fluid has one id whatever it is called: glucose 5 %, dextrose 5 % and D5W are one fluid. Which of them there are is
data (`data/diluents.yaml`); what a drug may be mixed with is a fact of the drug.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field

from desens_gui.core.ground.model import Identifier, Model, Name

MAX_NAMES = 30

#: what a drug can be incompatible with
Ingredient = Literal["chloride", "glucose", "calcium", "lactate", "bicarbonate", "mannitol"]


class Diluent(Model):
    """A fluid: its id, what it is called, and what it holds that a drug may not bear."""

    id: Identifier
    name: Name
    synonyms: Annotated[tuple[Name, ...], Field(max_length=MAX_NAMES)] = ()
    holds: tuple[Ingredient, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Its name and its synonyms."""
        return self.name, *self.synonyms


def find_diluent(typed: str, diluents: Iterable[Diluent]) -> Diluent | None:
    """Return the fluid that is called so, or has this id; None where it is not known.

    Capitals, spaces, a decimal comma and the side on which a single strength stands make no difference; nothing else
    is guessed: "saline" without a strength is a fluid of its own, of which only is known that it holds chloride.
    """
    wanted = _plain(typed)
    known = ((fluid, name) for fluid in diluents for name in (fluid.id, *fluid.names))
    return next((fluid for fluid, name in known if wanted and _plain(name) == wanted), None)


def _plain(name: str) -> str:
    """Return a name as it is compared: "5% Glucose" and "glucose 5 %" are the same."""
    text = unicodedata.normalize("NFKC", name).casefold()
    text = re.sub(r"(?<=[0-9]),(?=[0-9])", ".", text)
    text = re.sub(r"\s*%", "%", text)
    words = re.split(r"[\s/+]+", text.strip())
    strengths = [word for word in words if word.endswith("%")]
    if len(strengths) == 1:
        words = [*(word for word in words if word not in strengths), *strengths]
    return " ".join(words)
