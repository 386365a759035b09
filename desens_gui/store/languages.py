"""Languages: which there are, and the words and typography of each.

English needs no translation. Every other language is a file of words that the build makes from its catalogue. There are
more languages for documents than for the window: a ward reads them, whatever the pharmacist reads.
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
#: languages whose catalogues have the documents' texts only
_ON_PAPER_ONLY = ("de", "fr", "es", "it")
#: made by machine, to see what is cut off or was never marked; it writes numbers as the default does
PSEUDO = "qps-ploc"


def available() -> tuple[str, ...]:
    """Return the tags of all languages that documents can be printed in, the default first."""
    there = _compiled()
    return (*_ENGLISH, *(tag for tag in (*_ON_PAPER_ONLY, PSEUDO) if tag in there))


def for_window() -> tuple[str, ...]:
    """Return the tags of all languages that the window speaks, the default first."""
    return tuple(tag for tag in available() if tag not in _ON_PAPER_ONLY)


def words(tag: str, digits: int) -> Words:
    """Return a language by its tag, its numbers printed with `digits` significant digits.

    Raises Refused, naming the languages there are, for a tag that is not among them.
    """
    if tag not in available():
        raise Refused(UNKNOWN_LANGUAGE, typed=shown(tag), available=", ".join(available()))
    written = typography(DEFAULT if tag == PSEUDO else tag, digits)
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
