"""How a draw is measured and how a container is filled, in words: what a hand does, with the volumes it sets."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Percent
from desens_gui.core.solving.solved import Preparation, SolvedSolution
from desens_gui.core.solving.syringes import Draw, drawn_mL
from desens_gui.documents.phrases import Phrases

SYRINGE = QT_TRANSLATE_NOOP("Worksheet", "{syringe} syringe to {mark}")
SYRINGES = QT_TRANSLATE_NOOP("Worksheet", "{count} × {syringe} syringe to {mark}")
EMPTY = QT_TRANSLATE_NOOP("Worksheet", "Take an empty container. Put in {volume} of {diluent}.")
EMPTY_UNDILUTED = QT_TRANSLATE_NOOP("Worksheet", "Take an empty container. No diluent goes in.")
SUM = QT_TRANSLATE_NOOP("Worksheet", "{diluent} + {drawn} = {real}")
WITHDRAW_DRUG = QT_TRANSLATE_NOOP(
    "Worksheet", "Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it."
)
WITHDRAW_BOTH = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Take a commercial container of {nominal} of {diluent}. Draw out {volume} and discard it: the drug's volume "
    "({drawn}) and the overfill ({overfill}).",
)
WITHDRAW_UNKNOWN = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Take a commercial container of {nominal} of {diluent}. Draw out {drawn} and all of its overfill, and discard it. "
    "The overfill is not stated: it has to be known first.",
)
ADD_ONLY = QT_TRANSLATE_NOOP(
    "Worksheet", "Take a commercial container of {nominal} of {diluent}. Draw nothing out: the drug is only added."
)
OVERFILL_STAYS = QT_TRANSLATE_NOOP(
    "Worksheet", "Its overfill of {overfill} stays in it: it holds {real} in all when the drug is in."
)
OVERFILL_UNKNOWN = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Its overfill is not stated and stays in it: with {least} to {most} of its volume it holds {real} in all when the "
    "drug is in.",
)
DRAW = QT_TRANSLATE_NOOP("Worksheet", "Draw {volume} of {source}: {syringes}. Add it and mix.")
DRAW_UNMEASURED = QT_TRANSLATE_NOOP("Worksheet", "Draw {volume} of {source}. No syringe of this site can measure that.")


def syringes_said(phrases: Phrases, draws: Sequence[Draw]) -> str:
    """Return which syringes are filled to which marks; equal fillings one after the other are counted."""
    said = []
    for draw, run in groupby(draws):
        values = {"syringe": phrases.volume(draw.syringe_mL), "mark": phrases.volume(draw.volume_mL)}
        count = len(list(run))
        said.append(phrases.say(SYRINGE if count == 1 else SYRINGES, count=count, **values))
    return " + ".join(said)


def draw_said(phrases: Phrases, source: str, planned: Fraction, draws: Sequence[Draw]) -> str:
    """Return how a draw is made out of a source."""
    if not draws:
        return phrases.say(DRAW_UNMEASURED, volume=phrases.volume(planned), source=source)
    volume = phrases.volume(drawn_mL(draws))
    return phrases.say(DRAW, volume=volume, source=source, syringes=syringes_said(phrases, draws))


def filled_said(phrases: Phrases, solution: SolvedSolution, made: Preparation) -> tuple[str, str]:
    """Return what is done to a container before the drug goes in, and what it comes to."""
    drawn = drawn_mL(made.draws) or made.draw_mL
    values: dict[str, object] = {
        "diluent": phrases.diluent,
        "nominal": phrases.volume(solution.made_mL or Fraction(0)),
        "drawn": phrases.volume(drawn),
        "overfill": "" if made.overfill_mL is None else phrases.volume(made.overfill_mL),
        "volume": "" if made.withdraw_mL is None else phrases.volume(made.withdraw_mL),
    }
    if made.fill == "empty":
        if made.fill_up_mL <= 0:
            return phrases.say(EMPTY_UNDILUTED), ""
        total = phrases.volume(made.fill_up_mL + drawn)
        put_in = phrases.volume(made.fill_up_mL)
        return (
            phrases.say(EMPTY, volume=put_in, diluent=phrases.diluent),
            phrases.say(SUM, diluent=put_in, drawn=values["drawn"], real=total),
        )
    if made.fill == "withdraw-drug-and-overfill":
        return phrases.say(WITHDRAW_UNKNOWN if made.withdraw_mL is None else WITHDRAW_BOTH, **values), ""
    text = WITHDRAW_DRUG if made.fill == "withdraw-drug" else ADD_ONLY
    return phrases.say(text, **values), "".join(_stays(phrases, solution, made))


def put_in_or_out(made: Preparation) -> tuple[Fraction | None, Fraction | None]:
    """Return the volume that is put into or drawn out of a container before the drug, as planned and as measured.

    None where there is none, where an overfill that is to be drawn out is not stated, and as measured where no syringe
    measures the draw that it makes room for.
    """
    match made.fill:
        case "empty" if made.fill_up_mL > 0:
            return made.diluent_mL, made.fill_up_mL if made.draws else None
        case "withdraw-drug":
            return made.draw_mL, made.withdraw_mL
        case "withdraw-drug-and-overfill":
            return None if made.overfill_mL is None else made.draw_mL + made.overfill_mL, made.withdraw_mL
        case _:
            return None, None


def _stays(phrases: Phrases, solution: SolvedSolution, made: Preparation) -> Iterator[str]:
    """Yield what the overfill that stays in a container makes of it."""
    if made.overfill_mL is not None and made.real_mL is not None:
        overfill, real = phrases.volume(made.overfill_mL), phrases.volume(made.real_mL)
        yield phrases.say(OVERFILL_STAYS, overfill=overfill, real=real)
        return
    ends = None if phrases.overfills is None else phrases.overfills.volume(solution.number)
    if ends is not None:
        limits = phrases.dossier.site.thresholds
        least, most = Percent(limits.overfill_least), Percent(limits.overfill_most)
        yield phrases.say(OVERFILL_UNKNOWN, least=least, most=most, real=phrases.volumes(ends))
