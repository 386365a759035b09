"""Plan files: JSON with every number as text, so that a plan read back is exactly the plan that was written.

What is written is every input of a plan and nothing computed. Writing to disk is not done here.
"""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from desens_gui import __version__
from desens_gui.core.ground.model import Model, OneLine, made
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.print_log import Print, Prints
from desens_gui.core.rules.record import RecordId
from desens_gui.store.json_text import place_in, read_json
from desens_gui.store.sources import read_text

#: the format that this program reads and writes
FORMAT = "1"
FORMAT_FIELD = "desens_plan"
MAX_KB = 4000

NOT_A_PLAN = QT_TRANSLATE_NOOP("PlanFiles", "This is not a plan file: it has no field “desens_plan”.")
NEWER_FORMAT = QT_TRANSLATE_NOOP(
    "PlanFiles",
    "This plan file was written by a newer version (format {found}); this program reads format {known}.",
)
UNKNOWN_FORMAT = QT_TRANSLATE_NOOP(
    "PlanFiles", "“{found}” is not the format of a plan file; this program reads format {known}."
)
NOT_SAME = QT_TRANSLATE_NOOP("PlanFiles", "The plan file, read back, is not the plan that was written.")


class PlanFile(Model):
    """A plan as it stands in a file: the format, the version of the program that wrote it, the plan.

    `record` is the number by which the plan and its labels are found again; files of earlier versions have none. It is
    no part of what the plan states, so that neither undo nor the plan's hash knows of it; nor is `prints`, the log of
    what was printed of it.
    """

    desens_plan: Literal["1"]
    made_with: OneLine
    record: RecordId | None = None
    prints: Prints = ()
    plan: Plan


def plan_text(plan: Plan, record: str | None = None, prints: Sequence[Print] = ()) -> str:
    """Return the text of a plan file: JSON in UTF-8, indented by 2, with a newline at its end."""
    written = {
        FORMAT_FIELD: FORMAT,
        "made_with": __version__,
        **({} if record is None else {"record": record}),
        **({"prints": [one.model_dump(mode="json") for one in prints]} if prints else {}),
        "plan": plan.model_dump(mode="json", exclude_none=True),
    }
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def check_same(text: str, plan: Plan, record: str | None = None, prints: Sequence[Print] = ()) -> None:
    """Raise Refused when the text of a plan file, read back, is not this plan with this record and log."""
    read = plan_file_of(text, "plan.desens")
    if (read.plan, read.record, read.prints) != (plan, record, tuple(prints)):
        raise Refused(NOT_SAME)


def read_plan(path: Path) -> Plan:
    """Return the plan in a file; raise Refused, its place the file with a line or a field, when it cannot be used."""
    return read_plan_file(path).plan


def read_plan_file(path: Path) -> PlanFile:
    """Return what is in a plan file, the plan and its record; raise Refused as `read_plan` does."""
    return plan_file_of(read_text(path, MAX_KB), path.name)


def plan_of(text: str, name: str) -> Plan:
    """Return the plan in the text of the file `name`; raise Refused when it cannot be used."""
    return plan_file_of(text, name).plan


def plan_file_of(text: str, name: str) -> PlanFile:
    """Return what the text of the file `name` holds; raise Refused when it cannot be used."""
    fields = read_json(text, name)
    if not isinstance(fields, dict) or FORMAT_FIELD not in fields:
        raise Refused(NOT_A_PLAN, name)
    found = fields[FORMAT_FIELD]
    if found != FORMAT:
        newer = isinstance(found, str) and re.fullmatch(r"[1-9][0-9]{0,8}", found)
        raise Refused(NEWER_FORMAT if newer else UNKNOWN_FORMAT, name, found=shown(str(found)), known=FORMAT)
    try:
        return made(PlanFile, fields)
    except Refused as refused:
        raise Refused(refused.text, place_in(name, refused.where), **refused.values) from None
