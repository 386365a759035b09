"""What a solution holds, as text in a cell: written for editing, and read back.

A bare number is never taken: 0.5 could be half of the dose or half a milligram. A share is taken as a share of the
dose, except where the cell held a share of something else: there it must be said which of the two is meant.
"""

import re
from fractions import Fraction

from desens_gui.core.ground.model import made
from desens_gui.core.ground.numbers import MAX_DIGITS, decimal_places, exact_text, share_text, shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typed import read_typed, read_typed_quantity
from desens_gui.core.ground.typography import PartOfDose, Percent, Setting
from desens_gui.core.ground.units import AMOUNTS, Kind, Quantity, kind_of, per_mL
from desens_gui.core.rules.parts import (
    Content,
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    ShareOfDose,
    ShareOfFullStrength,
)

FORMS = QT_TRANSLATE_NOOP(
    "Contents",
    "“{typed}” does not say what it is. Write a share of the dose as “1/1000” or “2{mark}5 %”, an amount as "
    "“1{mark}5 {unit}”, a concentration as “0{mark}1 {unit}/mL”, or “remainder”.",
)
WHOLE_PARTS = QT_TRANSLATE_NOOP(
    "Contents", "“{typed}” is not a share. Write a share as two whole numbers without marks, for example “1/1000”."
)
OF_DOSE = QT_TRANSLATE_NOOP("Contents", "{share}")
OF_FULL_STRENGTH = QT_TRANSLATE_NOOP("Contents", "{share} of full strength")
STATED = QT_TRANSLATE_NOOP("Contents", "{value}")
DILUTED = QT_TRANSLATE_NOOP("Contents", "solution {number} ÷ {factor}")
THE_REMAINDER = QT_TRANSLATE_NOOP("Contents", "remainder")
WHICH_SHARE = QT_TRANSLATE_NOOP(
    "Contents",
    "This solution holds a share of the full strength. Write “{typed} of full strength”, or “{typed} of dose” for a "
    "share of the ordered dose.",
)
WHICH_DILUTION = QT_TRANSLATE_NOOP(
    "Contents",
    "This solution is a dilution of solution {number}. Write “solution {number} ÷ 10” for another dilution of it, or "
    "“{typed} of dose” for a share of the ordered dose.",
)

_SHARE = re.compile(r"(?P<share>[^a-zA-Z]*?)\s*(?P<of>of (?:the )?(?:dose|full strength))?", re.IGNORECASE)
_DILUTION = re.compile(r"(?:solution|bag|syringe|vial|cup)\s*([0-9]{1,3})\s*[÷/:]\s*(.+)", re.IGNORECASE)
_RATIO = re.compile(r"([0-9]+) ?/ ?([0-9]+)")
#: the word for the content that is what the others leave
REMAINDER = "remainder"


def content_text(content: Content, unit: str, mark: str) -> str:
    """Return a content as it is edited and read back, in the plan's `unit`, exact, with the decimal `mark`."""
    match content:
        case ShareOfDose(share=share):
            return part_text(share, mark)
        case FixedAmount(amount=amount):
            return _quantity_text(in_unit(amount, unit), mark)
        case FixedConcentration(concentration=concentration):
            return _quantity_text(in_unit(concentration, per_mL(unit)), mark)
        case ShareOfFullStrength(full_strength=share):
            return f"{part_text(share, mark)} of full strength"
        case DilutionOf(dilution_of=number, factor=factor):
            return f"solution {number} ÷ {number_text(factor, mark)}"
        case _:
            return REMAINDER


def content_said(content: Content, unit: str) -> Said:
    """Return a content as a person reads it, in the plan's `unit`."""
    match content:
        case ShareOfDose(share=share):
            return Said(OF_DOSE, {"share": part_said(share)})
        case FixedAmount(amount=amount):
            return Said(STATED, {"value": Setting(in_unit(amount, unit))})
        case FixedConcentration(concentration=concentration):
            return Said(STATED, {"value": Setting(in_unit(concentration, per_mL(unit)))})
        case ShareOfFullStrength(full_strength=share):
            return Said(OF_FULL_STRENGTH, {"share": part_said(share)})
        case DilutionOf(dilution_of=number, factor=factor):
            return Said(DILUTED, {"number": number, "factor": factor})
        case _:
            return Said(THE_REMAINDER)


def in_unit(quantity: Quantity, unit: str) -> Quantity:
    """Return a quantity in `unit`, or as it is stated where the two measure different things (see `Potency`)."""
    try:
        return Quantity(quantity.into(unit), unit)
    except Refused:
        return quantity


def _quantity_text(quantity: Quantity, mark: str) -> str:
    return f"{number_text(quantity.value, mark)} {quantity.unit}"


def part_said(share: Fraction) -> PartOfDose | Percent:
    """Return a share as a person reads it: one part in n, else a percentage; all of it is 100 %, not 1/1."""
    return Percent(share) if share == 1 else PartOfDose(share)


def part_text(share: Fraction, mark: str) -> str:
    """Return a share exactly: one part in n, else a percentage where one is exact, else a fraction."""
    if share.numerator == 1:
        return f"1/{share.denominator}"
    places = decimal_places(share * 100)
    if places is not None and places <= MAX_DIGITS:
        return f"{number_text(share * 100, mark)} %"
    return f"{share.numerator}/{share.denominator}"


def number_text(value: Fraction, mark: str) -> str:
    """Return a number exactly, without thousands marks: a decimal with the locale's mark, else a fraction."""
    return exact_text(value).replace(".", mark)


def read_content(typed: str, current: Content | None, unit: str | None, mark: str) -> Content:
    """Read the content of a solution that holds `current`, as typed in a plan of this amount `unit`.

    `current` is None for a solution that holds nothing yet, `unit` where no order says in what drug is counted.
    Raises Refused for what is no content, and for a text that has two meanings here.
    """
    text = typed.strip()
    if text.casefold() == REMAINDER:
        return "remainder"
    dilution = _DILUTION.fullmatch(text)
    if dilution:
        fields = {"dilution_of": dilution[1], "factor": share_text(read_ratio(dilution[2].strip(), mark))}
        return made(DilutionOf, fields)
    share = _SHARE.fullmatch(text)
    if share and (share["of"] or "/" in text or "%" in text):
        value = share_text(read_ratio(share["share"], mark))
        of = (share["of"] or "").casefold()
        if of.endswith("strength"):
            return made(ShareOfFullStrength, {"full_strength": value})
        if not of and isinstance(current, ShareOfFullStrength):
            raise Refused(WHICH_SHARE, typed=shown(text))
        if not of and isinstance(current, DilutionOf):
            raise Refused(WHICH_DILUTION, typed=shown(text), number=current.dilution_of)
        return made(ShareOfDose, {"share": value})
    if not any(char.isalpha() for char in text):
        read_typed(text, mark)  # what is no number is refused for its own reason
        raise Refused(FORMS, typed=shown(text), mark=mark, unit=unit or "mg")
    # an amount in another measure is read where the content is stated in one: a potency may compare the two
    stated = {current.amount.kind} if isinstance(current, FixedAmount) else set()
    amounts = AMOUNTS if unit is None else frozenset({kind_of(unit), *stated})
    quantity = read_typed_quantity(text, amounts | {Kind.CONCENTRATION}, mark, None)
    if quantity.kind is Kind.CONCENTRATION:
        return made(FixedConcentration, {"concentration": str(quantity)})
    return made(FixedAmount, {"amount": str(quantity)})


def read_ratio(text: str, mark: str) -> Fraction:
    """Read a share, a factor or a number of tablets; no marks between its digits.

    In "1/1,000" either reading of the mark is wrong by a thousand.
    """
    if "/" in text:
        parts = _RATIO.fullmatch(text)
        if parts is None:
            raise Refused(WHOLE_PARTS, typed=shown(text))
        above, below = (read_typed(part, mark) for part in parts.groups())
        if not below:
            raise Refused(WHOLE_PARTS, typed=shown(text))
        return above / below
    if text.endswith("%"):
        return read_typed(text[:-1].rstrip(), mark) / 100
    return read_typed(text, mark)
