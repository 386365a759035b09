"""How each shipped locale writes numbers, dates and units.

Where the decimal mark is a comma, thousands stand apart by a narrow no-break space: a point there would look like
the decimal mark of the next locale. Dates name the month, so that no reader takes the day for the month.
"""

from dataclasses import dataclass, field

from desens_gui.core.ground.typography import Typography

#: between groups of thousands where the decimal mark is a comma (ISO 80000-1)
NARROW_SPACE = "\u202f"


@dataclass(frozen=True)
class LocalTypography(Typography):
    """The typography of one locale; `one` holds the words for a single unit."""

    one: dict[str, str] = field(default_factory=dict)

    def with_unit(self, number: str, unit: str) -> str:
        """Return a printed number and its unit, a space between them."""
        name, slash, per = unit.partition("/")
        if number == "1" and name in self.one:
            return f"{number} {self.one[name]}{slash}{per}"
        return super().with_unit(number, unit)


def _comma(months: str, units: str, million: str, one: str, one_million: str) -> LocalTypography:
    words = {"units": units, "million units": million}
    return LocalTypography(
        decimal_mark=",",
        thousands_mark=NARROW_SPACE,
        months=_twelve(months),
        unit_words=words,
        one={"units": one, "million units": one_million},
    )


def _twelve(months: str) -> tuple[str, str, str, str, str, str, str, str, str, str, str, str]:
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve = months.split()
    return one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve


_LOCALES: dict[str, LocalTypography] = {
    "C": LocalTypography(thousands_mark=""),
    "en-US": LocalTypography(),
    # British rules have these in full: an abbreviated microgram is misread as a milligram
    "en-GB": LocalTypography(
        unit_words={"mcg": "micrograms", "ng": "nanograms"}, one={"mcg": "microgram", "ng": "nanogram"}
    ),
    "de": _comma(
        "Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez",
        "Einheiten",
        "Millionen Einheiten",
        "Einheit",
        "Million Einheiten",
    ),
    "fr": _comma(
        "janv févr mars avr mai juin juil août sept oct nov déc",
        "unités",
        "millions d’unités",
        "unité",
        "million d’unités",
    ),
    "es": _comma(
        "ene feb mar abr may jun jul ago sep oct nov dic",
        "unidades",
        "millones de unidades",
        "unidad",
        "millón de unidades",
    ),
    "it": _comma(
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "unità",
        "milioni di unità",
        "unità",
        "milione di unità",
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
    locale = _LOCALES.get(_SAME_AS.get(tidy, tidy), _LOCALES["C"])
    fields = {name: getattr(locale, name) for name in locale.__dataclass_fields__}
    return LocalTypography(**(fields | {"digits": digits}))
