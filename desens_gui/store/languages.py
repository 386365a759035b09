"""Languages: which there are, and the words and typography of each.

English needs no translation. Every other language is a file of words that the build makes from the catalogue.
"""

import json
from importlib.resources import files

from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import Words

UNKNOWN_LANGUAGE = QT_TRANSLATE_NOOP("Languages", "There is no language “{typed}”. Available: {available}.")

DEFAULT = "en-US"

#: languages that need no words, each with numbers and units of its own; British prescriptions write micrograms in full
#: (BNF, guidance on prescribing)
_ENGLISH = ("en-US", "en-GB")


def available() -> tuple[str, ...]:
    """Return the tags of all languages, the default first."""
    return (*_ENGLISH, *sorted(_compiled().keys() - set(_ENGLISH)))


def words(tag: str, digits: int) -> Words:
    """Return a language by its tag, its numbers printed with `digits` significant digits.

    Raises Refused, naming the languages there are, for a tag that is not among them.
    """
    if tag not in available():
        raise Refused(UNKNOWN_LANGUAGE, typed=shown(tag), available=", ".join(available()))
    written = typography(tag if tag in _ENGLISH else DEFAULT, digits)
    file = _compiled().get(tag)
    contexts: dict[str, dict[str, str]] = {} if file is None else json.loads(file)
    table = {(context, source): said for context, sources in contexts.items() for source, said in sources.items()}
    return Words(tag, table, written)


def _compiled() -> dict[str, str]:
    """Return the text of every file of words the build has made, by language tag."""
    folder = files("desens_gui").joinpath("data", "words")
    if not folder.is_dir():
        return {}
    suffix = ".json"
    return {
        file.name.removesuffix(suffix): file.read_text(encoding="utf-8")
        for file in folder.iterdir()
        if file.name.endswith(suffix)
    }
