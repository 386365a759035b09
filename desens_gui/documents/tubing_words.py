"""The lines of a plan in a few words: how they are primed and joined, what else runs, and the flush."""

from collections.abc import Iterator

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.plan import Priming, Tubing
from desens_gui.documents.phrases import Phrases

NOT_STATED = QT_TRANSLATE_NOOP("Worksheet", "not stated")
LINES: dict[Priming, Text] = {
    "own-line": QT_TRANSLATE_NOOP("Worksheet", "a line of {volume} per container, primed with it"),
    "own-line-diluent": QT_TRANSLATE_NOOP("Worksheet", "a line of {volume} per container, primed with {diluent}"),
    "first-bag": QT_TRANSLATE_NOOP("Worksheet", "one line of {volume} for all, primed with the first container"),
    "diluent": QT_TRANSLATE_NOOP("Worksheet", "one line of {volume} for all, primed with {diluent}"),
}
WASTE = QT_TRANSLATE_NOOP("Worksheet", "{volume} lost in priming")
COMMON = QT_TRANSLATE_NOOP("Worksheet", "{volume} in common before the vein")
CARRIER = QT_TRANSLATE_NOOP("Worksheet", "carrier {rate}")
CARRIER_OF = QT_TRANSLATE_NOOP("Worksheet", "carrier {rate} of {fluid}")
FLUSH = QT_TRANSLATE_NOOP("Worksheet", "flush {volume}")
FLUSH_OF = QT_TRANSLATE_NOOP("Worksheet", "flush {volume} of {fluid}")
NO_FLUSH = QT_TRANSLATE_NOOP("Worksheet", "no flush")


def tubing_said(phrases: Phrases) -> str:
    """Return what is stated of the lines, or that nothing is."""
    tubing = phrases.dossier.plan.tubing
    return phrases.say(NOT_STATED) if tubing is None else "; ".join(_parts(phrases, tubing))


def _parts(phrases: Phrases, tubing: Tubing) -> Iterator[str]:
    say, written = phrases.say, phrases.typography.set_quantity
    yield say(LINES[tubing.priming], volume=written(tubing.line_volume), diluent=phrases.diluent)
    if tubing.waste is not None:
        yield say(WASTE, volume=written(tubing.waste))
    if tubing.common_volume is not None:
        yield say(COMMON, volume=written(tubing.common_volume))
    if tubing.carrier is not None:
        text = CARRIER_OF if tubing.carrier_fluid else CARRIER
        yield say(text, rate=written(tubing.carrier), fluid=tubing.carrier_fluid)
    if tubing.flush is None:
        yield say(NO_FLUSH)
    else:
        text = FLUSH_OF if tubing.flush_fluid else FLUSH
        yield say(text, volume=written(tubing.flush), fluid=tubing.flush_fluid)
