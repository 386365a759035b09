"""The vials of a stock as a person types and reads them: "50 mg / 10 mL; 100 mg / 20 mL".

Before the slash stands the drug in one vial as labelled, behind it what can be drawn out of one. A powder is said to
be one, because nobody could tell from the vials: "powder: 100 mg / 20 mL".
"""

import re

from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typed import read_typed_quantity
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import AMOUNTS, VOLUMES
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.contents import number_text
from desens_gui.core.rules.supply import MOST_SIZES, Supply, Vial

POWDER = QT_TRANSLATE_NOOP("Supply", "powder")
VIAL = QT_TRANSLATE_NOOP("Supply", "{amount} / {usable}")
NOT_A_VIAL = QT_TRANSLATE_NOOP(
    "Supply",
    "“{typed}” is no vial. Write the drug in it and the mL that can be drawn out of it: “{example}”; several sizes "
    "with “;” between them.",
)
EXAMPLE = "50 mg / 10 mL"
SIZE_TWICE = QT_TRANSLATE_NOOP("Supply", "The vial of {vial} is stated twice.")
TOO_MANY = QT_TRANSLATE_NOOP("Supply", "These are {count} sizes of vial; the program takes {most}.")


def supply_text(supply: Supply | None, words: Words) -> str:
    """Return the vials of a supply exactly, as they are edited and read back; empty where none are stated."""
    if supply is None:
        return ""
    mark = words.typography.decimal_mark
    vials = "; ".join(
        " / ".join(f"{number_text(side.value, mark)} {side.unit}" for side in (vial.amount, vial.usable))
        for vial in supply.vials
    )
    return f"{words.say(POWDER)}: {vials}" if supply.form == "powder" else vials


def vial_said(vial: Vial) -> Said:
    """Return one size of vial in words: "50 mg / 10 mL"."""
    return Said(VIAL, {"amount": Setting(vial.amount), "usable": Setting(vial.usable)})


def read_supply(typed: str, words: Words, before: Supply | None) -> Supply | None:
    """Read the vials that a stock is drawn from, as typed in these words; None for an empty text.

    What `before` says besides (how a powder is dissolved, where that is written) stays where it still is a powder or
    still is none. Raises Refused for what is no vial.
    """
    text = typed.strip()
    word = re.match(rf"({re.escape(words.say(POWDER))}|{POWDER.source})\s*:\s*", text, flags=re.IGNORECASE)
    rest = text if word is None else text[word.end() :]
    if not rest:
        return None
    sizes = [part.strip() for part in rest.split(";") if part.strip()]
    if len(sizes) > MOST_SIZES:
        raise Refused(TOO_MANY, "supply", count=len(sizes), most=MOST_SIZES)
    vials = tuple(_read_vial(size, words.typography.decimal_mark) for size in sizes)
    for at, vial in enumerate(vials):
        if vial in vials[:at]:
            raise Refused(SIZE_TWICE, "supply", vial=vial_said(vial))
    form = "concentrate" if word is None else "powder"
    if before is not None and before.form == form:
        return rebuilt(before, vials=vials)
    return made(Supply, {"form": form, "vials": vials})


def _read_vial(typed: str, mark: str) -> Vial:
    sides = typed.split("/")
    if len(sides) != 2 or not all(side.strip() for side in sides):
        raise Refused(NOT_A_VIAL, "supply", typed=shown(typed), example=EXAMPLE)
    amount = read_typed_quantity(sides[0], AMOUNTS, mark, None)
    usable = read_typed_quantity(sides[1], VOLUMES, mark, "mL")
    return made(Vial, {"amount": amount, "usable": usable})
