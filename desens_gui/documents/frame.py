"""What is on every page of a sheet: its title, whom and what it is about, its state, the plan it belongs to."""

from collections.abc import Iterable

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.blocks import Block, Sheet
from desens_gui.documents.dossier import PLAN_HASH, Dossier

RUNNING = QT_TRANSLATE_NOOP("Worksheet", "{drug} {dose} · {patient}")
NO_PATIENT = QT_TRANSLATE_NOOP("Worksheet", "no patient named")
VERSION = QT_TRANSLATE_NOOP("Worksheet", "Desens {version}")
PRINTED = QT_TRANSLATE_NOOP("Worksheet", "printed {moment}")
PAGE = QT_TRANSLATE_NOOP("Worksheet", "page {page} of {pages}")


def framed(
    dossier: Dossier, title: str, blocks: Iterable[Block], *, about: Iterable[str] = (), landscape: bool = False
) -> Sheet:
    """Return blocks as a sheet; `about` is what every page says besides drug, dose and patient."""
    say, typography, order = dossier.words.say, dossier.words.typography, dossier.plan.order
    dose = typography.set_quantity(order.dose)
    running = say(RUNNING, drug=order.drug, dose=dose, patient=order.name_on_paper or say(NO_PATIENT))
    printed = dossier.printed
    return Sheet(
        title=title,
        running=" · ".join((running, *about)),
        state=dossier.draft,
        foot=(
            say(PLAN_HASH, hash=dossier.short_hash),
            say(VERSION, version=dossier.version),
            *(() if printed is None else (say(PRINTED, moment=typography.moment(printed)),)),
        ),
        page_of=dossier.words.table.get((PAGE.context, PAGE.source), PAGE.source),
        mark=typography.decimal_mark,
        blocks=tuple(blocks),
        landscape=landscape,
    )
