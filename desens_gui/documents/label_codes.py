"""The code of each label of a plan, and the same in characters beside it."""

from collections.abc import Sequence
from dataclasses import replace

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.print_log import times_printed
from desens_gui.core.rules.record import grouped
from desens_gui.documents.blocks import Label
from desens_gui.documents.codes import Container, encoded
from desens_gui.documents.dossier import Dossier

PRINTED_AGAIN = QT_TRANSLATE_NOOP("Label", "{record} · print {number}")
RECORD = QT_TRANSLATE_NOOP("Label", "Record {record} · {container} · {check}")


def marked(dossier: Dossier, labels: Sequence[Label], containers: Sequence[Container]) -> tuple[Label, ...]:
    """Return the labels with their codes; as they are where the plan has no record.

    Beside a code of GS1 its element strings are printed too, as GS1 asks.
    """
    if dossier.record is None:
        return tuple(labels)
    done = []
    for piece, (label, container) in enumerate(zip(labels, containers, strict=True), 1):
        code = encoded(dossier.record, container, dossier.site.gs1, piece=piece, pieces=len(labels))
        record = dossier.words.say(RECORD, record=grouped(dossier.record), container=container.text, check=code.check)
        if code.gs1:
            record = f"{record} {code.text.replace('(21)', ' (21)')}"
        before = times_printed(dossier.prints, piece)
        if before:
            record = dossier.words.say(PRINTED_AGAIN, record=record, number=before + 1)
        done.append(replace(label, record=record, code=code))
    return tuple(done)
