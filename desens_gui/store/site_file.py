"""The site file: what a hospital decides that changes a number or a verdict.

The program ships one. The hospital's own, in the folder of the site, is laid over it: only what it states differs.
The window and the command line both take the settings from `site_in_force`, which adds the hospital's drugs.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from desens_gui.core.ground.model import EXTRA, Model, made, rebuilt
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import VOLUMES, Quantity, read_quantity
from desens_gui.core.rules.label_stock import LabelPrinter, LabelStock
from desens_gui.core.rules.site import Category, Pump, Site, Syringe
from desens_gui.store.diluents import shipped_diluents
from desens_gui.store.drug_files import shipped_drugs
from desens_gui.store.json_text import place_in, read_json
from desens_gui.store.label_stocks import shipped_label_stocks
from desens_gui.store.site_place import FOLDER_VARIABLE, is_named, site_folder
from desens_gui.store.sources import decoded, read_text

FILE = "site.json"
#: the format that this program reads
FORMAT = "1"
FORMAT_FIELD = "desens_site"
MAX_KB = 1000

NOT_A_SITE = QT_TRANSLATE_NOOP("SiteFiles", "This is not a site file: it has no field “desens_site”.")
NEWER_FORMAT = QT_TRANSLATE_NOOP(
    "SiteFiles",
    "This site file was written for a newer version (format {found}); this program reads format {known}.",
)
UNKNOWN_FORMAT = QT_TRANSLATE_NOOP(
    "SiteFiles", "“{found}” is not the format of a site file; this program reads format {known}."
)
NEEDS_LIST = QT_TRANSLATE_NOOP("SiteFiles", "A list of groups is needed here, in which each names its “{key}”.")
NO_FOLDER = QT_TRANSLATE_NOOP(
    "SiteFiles",
    "This folder, which the variable {variable} names, is not there. Connect it or make it: the settings of the "
    "hospital are read from it.",
)
STATED_TWICE = QT_TRANSLATE_NOOP("SiteFiles", "“{named}” is stated twice.")


class SiteFile(Site):
    """Settings as they stand in a file: the format, then what is stated."""

    desens_site: Literal["1"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of the settings whose entries are laid over one by one.

    `model` is what an entry is, `key` the field that names it, and `same` makes of its text or its value what two of
    them are compared by.
    """

    model: type[Model]
    key: str
    same: Callable[[Any], object] = str


def _capacity(stated: Any) -> Fraction:
    """Return a capacity in mL, however it is stated."""
    quantity = stated if isinstance(stated, Quantity) else read_quantity(str(stated), VOLUMES)
    return quantity.into("mL")


#: what has files of its own
ELSEWHERE = ("drugs", "diluents")
#: the lists of the settings that are laid over entry by entry; all others are stated as a whole
LISTS = {
    "pumps": Listed(Pump, "id"),
    "syringes": Listed(Syringe, "capacity", _capacity),
    "categories": Listed(Category, "id"),
    "label_stocks": Listed(LabelStock, "id"),
    "label_printers": Listed(LabelPrinter, "id"),
}


def settings_in_force() -> Site:
    """Return the settings by which every plan is worked out, with the shipped drugs: the shipped under the hospital's.

    Raises Refused, its place the file with the field, when the hospital's own cannot be used: nothing is judged by
    other settings than the hospital has written down.
    """
    file = site_folder() / FILE
    if not _is_there(file):
        return shipped_site()
    return laid_over(shipped_site(), read_text(file, MAX_KB), str(file))


def _is_there(file: Path) -> bool:
    """Return whether a hospital has a site file, readable or not; raise Refused when the named folder is missing.

    A share that is not connected would otherwise pass for a hospital that has decided nothing.
    """
    try:
        file.lstat()
    except FileNotFoundError:
        if is_named() and not file.parent.is_dir():
            raise Refused(NO_FOLDER, str(file.parent), variable=FOLDER_VARIABLE) from None
        return False
    except OSError:
        return True  # reading it tells what is wrong
    return True


@cache
def shipped_site() -> Site:
    """Return the shipped settings and drugs; raise Refused, its place the field, when the file is damaged."""
    file = files("desens_gui").joinpath("data", FILE)
    before = Site(label_stocks=shipped_label_stocks())
    settings = laid_over(before, decoded(file.read_bytes(), file.name, MAX_KB), file.name)
    return rebuilt(settings, drugs=shipped_drugs(), diluents=shipped_diluents())


def laid_over(site: Site, text: str, name: str) -> Site:
    """Return the settings with what the text of the file `name` states in place of theirs.

    Groups are laid over field by field, entries of the lists in `LISTS` by what names them. Raises Refused, its place
    the file with the field, when the text cannot be used.
    """
    stated = _stated(text, name)
    try:
        for elsewhere in ELSEWHERE:
            if elsewhere in stated:
                raise Refused(EXTRA, field=elsewhere)
        changes = {field: _laid(getattr(site, field, None), field, value) for field, value in stated.items()}
        return rebuilt(site, **changes)
    except Refused as refused:
        raise Refused(refused.text, place_in(name, refused.where), **refused.values) from None


def _stated(text: str, name: str) -> dict[str, object]:
    """Return the fields of a site file, without its format."""
    fields = read_json(text, name)
    if not isinstance(fields, dict) or FORMAT_FIELD not in fields:
        raise Refused(NOT_A_SITE, name)
    found = fields[FORMAT_FIELD]
    if found != FORMAT:
        newer = isinstance(found, str) and re.fullmatch(r"[1-9][0-9]{0,8}", found)
        raise Refused(NEWER_FORMAT if newer else UNKNOWN_FORMAT, name, found=shown(str(found)), known=FORMAT)
    return {field: value for field, value in fields.items() if field != FORMAT_FIELD}


def _laid(before: object, field: str, value: object) -> object:
    """Return what one field of the settings is with what is stated for it."""
    if field in LISTS and isinstance(before, tuple):
        return _entries(before, LISTS[field], field, value)
    if isinstance(before, Model) and isinstance(value, dict):
        return _over(before, type(before), value, field)
    return value


def _entries(before: tuple[Any, ...], listed: Listed, field: str, value: object) -> tuple[Model, ...]:
    """Return the entries with the stated ones laid over those they name, new ones after them."""
    if not isinstance(value, list) or not all(isinstance(one, dict) and listed.key in one for one in value):
        raise Refused(NEEDS_LIST, field, key=listed.key)
    entries = {listed.same(getattr(entry, listed.key)): entry for entry in before}
    seen = set()
    for number, stated in enumerate(value, 1):
        where = f"{field} {number}"
        named = _read_at(where, listed, stated[listed.key])
        if named in seen:
            raise Refused(STATED_TWICE, where, named=shown(str(stated[listed.key])))
        seen.add(named)
        entries[named] = _over(entries.get(named), listed.model, stated, where)
    return tuple(entries.values())


def _read_at(where: str, listed: Listed, key: object) -> object:
    try:
        return listed.same(key)
    except Refused as refused:
        raise refused.at(f"{where}, {listed.key}") from None


def _over(before: Model | None, model: type[Model], stated: dict[str, object], where: str) -> Model:
    """Return a group with the stated fields in place of those it had."""
    had = {} if before is None else before.model_dump(mode="json", exclude_none=True)
    try:
        return made(model, had | stated)
    except Refused as refused:
        inner = ", ".join(part for part in (where, refused.where) if part)
        raise Refused(refused.text, inner, **refused.values) from None
