"""How each shipped locale writes numbers, dates and units.

Where the decimal mark is a comma, thousands stand apart by a narrow no-break space: a point there would look like
the decimal mark of the next locale. Dates name the month, so that no reader takes the day for the month.
"""

from dataclasses import replace

from desens_gui.core.ground.typography import Typography

#: between groups of thousands where the decimal mark is a comma (ISO 80000-1)
NARROW_SPACE = "\u202f"
_SPELT_OUT = ("units", "million units", "days", "mcg", "ng")


def _comma(months: str, *, many: str, one: str, one_below_two: bool = False) -> Typography:
    """Return a locale with a decimal comma.

    `many` and `one` are its words for units, million units, days, mcg and ng. Where an abbreviated microgram is not
    stated to be safe, it is written in full, as the British rules have it; Spanish rules have mcg (ISMP-España).
    """
    return Typography(
        decimal_mark=",",
        thousands_mark=NARROW_SPACE,
        months=_twelve(months),
        unit_words=dict(zip(_SPELT_OUT, many.split(", "), strict=True)),
        one=dict(zip(_SPELT_OUT, one.split(", "), strict=True)),
        one_below_two=one_below_two,
    )


def _twelve(months: str) -> tuple[str, str, str, str, str, str, str, str, str, str, str, str]:
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve = months.split()
    return one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve


_LOCALES: dict[str, Typography] = {
    "C": Typography(thousands_mark=""),
    "en-US": Typography(),
    # British rules have these in full: an abbreviated microgram is misread as a milligram
    "en-GB": Typography(
        unit_words={"mcg": "micrograms", "ng": "nanograms"},
        one={"mcg": "microgram", "ng": "nanogram", "units": "unit", "days": "day"},
    ),
    "de": _comma(
        "Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez",
        many="Einheiten, Millionen Einheiten, Tage, Mikrogramm, Nanogramm",
        one="Einheit, Million Einheiten, Tag, Mikrogramm, Nanogramm",
    ),
    "fr": _comma(
        "janv févr mars avr mai juin juil août sept oct nov déc",
        many="unités, millions d’unités, jours, microgrammes, nanogrammes",
        one="unité, million d’unités, jour, microgramme, nanogramme",
        one_below_two=True,
    ),
    "es": _comma(
        "ene feb mar abr may jun jul ago sep oct nov dic",
        many="unidades, millones de unidades, días, mcg, ng",
        one="unidad, millón de unidades, día, mcg, ng",
    ),
    "it": _comma(
        "gen feb mar apr mag giu lug ago set ott nov dic",
        many="unità, milioni di unità, giorni, microgrammi, nanogrammi",
        one="unità, milione di unità, giorno, microgrammo, nanogrammo",
    ),
}
#: regions that write numbers as their language is listed above; de-CH and es-MX, for example, do not
_SAME_AS = {
    "en": "en-US",
    "de-DE": "de",
    "de-AT": "de",
    "fr-FR": "fr",
    "fr-BE": "fr",
    "fr-CA": "fr",
    "es-ES": "es",
    "it-IT": "it",
}

#: every locale that is shipped
TAGS: tuple[str, ...] = tuple(_LOCALES)

#: unit words that some locale prints -> the closed list's name, so that what is shown can be typed
UNITS_READ: dict[str, str] = {
    word: unit
    for locale in _LOCALES.values()
    for words in (locale.unit_words, locale.one)
    for unit, word in words.items()
}


def typography(tag: str, digits: int) -> Typography:
    """Return how the locale `tag` (BCP 47, or with an underscore) writes numbers of `digits` significant digits.

    A locale that is not shipped is written like "C": with a decimal point and no thousands marks, which no reader
    can take for something else.

    >>> typography("de_DE", 4).decimal_mark, typography("de-CH", 4).decimal_mark
    (',', '.')
    """
    tidy = tag.replace("_", "-").partition(".")[0]
    return replace(_LOCALES.get(_SAME_AS.get(tidy, tidy), _LOCALES["C"]), digits=digits)
