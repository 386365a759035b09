"""Drug files, and those that are shipped.

A drug file is YAML that a person writes by hand; `docs/drug-files.md` tells how.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import get_args

from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.diluent import Ingredient
from desens_gui.core.rules.drug import ANY, OTHERS, Drug
from desens_gui.core.rules.file_fields import Tree, fields_of
from desens_gui.store.diluents import shipped_diluents
from desens_gui.store.fields_text import Layout
from desens_gui.store.file_kind import FileKind

NO_FORMAT = QT_TRANSLATE_NOOP("DrugFiles", "This is not a drug file: it must begin with the line “desens_drug: 1”.")
UNKNOWN_DRUG = QT_TRANSLATE_NOOP(
    "DrugFiles",
    "There is no drug “{typed}”. Most like it: {known}. “desens-gui drugs” lists them all; for a file of your own, "
    "give its path.",
)
UNKNOWN_FLUID = QT_TRANSLATE_NOOP("DrugFiles", "There is no fluid “{typed}”. Most like it: {known}.")

_FIELD = "desens_drug"
_NEAREST = 3
_LAYOUT = Layout(
    _FIELD,
    (
        "id name synonyms author version saved note",
        "potency",
        "caps",
        "stocks",
        "diluents",
        "concentrations",
        "stability",
        "rates",
        "remarks",
        "references",
    ),
    # what it is, its figures, where they hold, what is said of it, from where
    "use about name form made_with kind of fluid concentration min max most_rate most_dose_rate least_time most_dose "
    "most_vials amount equals reconstitute volume vials storage time until once_out note source verified by on",
    ("stocks", "diluents", "concentrations", "stability", "rates", "remarks", "references"),
)


def fluids() -> tuple[str, ...]:
    """Return every name that a drug file may give a fluid or a group of them."""
    groups = (*(ANY + ingredient for ingredient in get_args(Ingredient)), OTHERS)
    return (*(fluid.id for fluid in shipped_diluents()), *groups)


def _look(drug: Drug) -> None:
    """Raise Refused for a fluid that the program does not know: a check would never find it."""
    groups = fluids()
    named = [(f"diluents {number}", fact.fluid, groups) for number, fact in enumerate(drug.diluents, 1)]
    single = tuple(name for name in groups if name != OTHERS)  # nobody says how long a drug keeps in all others
    limited = [(f"stability {number}", fact.fluid, single) for number, fact in enumerate(drug.stability, 1)]
    for where, fluid, possible in (*named, *limited):
        if fluid is not None and fluid not in possible:
            known = ", ".join(get_close_matches(fluid, possible, _NEAREST, cutoff=0))
            raise Refused(UNKNOWN_FLUID, f"{where}, fluid", typed=shown(fluid), known=known)


def _place(drug: Drug) -> tuple[str, str]:
    return drug.name.casefold(), drug.id


DRUGS = FileKind(Drug, _FIELD, "drugs", _place, NO_FORMAT, UNKNOWN_DRUG, _look)


def shipped_drugs() -> tuple[Drug, ...]:
    """Return the drugs that come with the program, by name."""
    return DRUGS.shipped()


def read_drug(path: Path) -> Drug:
    """Return the drug in a file; raise Refused, its place the file with its line, when it cannot be used."""
    return DRUGS.read(path)


def drug_text(drug: Drug) -> str:
    """Return the text of a drug file that is read back to an equal drug."""
    return drug_fields_text(fields_of(drug))


def drug_fields_text(fields: Mapping[str, Tree]) -> str:
    """Return the text of a file with these fields, whether or not they make a drug; what is read back is equal."""
    return _LAYOUT.text(fields)
