"""What every document is made from."""

from dataclasses import dataclass, field
from datetime import datetime

from desens_gui.core.findings import Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.plan import Plan, digest
from desens_gui.core.rules.print_log import Print
from desens_gui.core.rules.record import RecordId, grouped
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solved import Solved
from desens_gui.core.worked import Worked

#: the only state of this version: nothing is checked or released yet
DRAFT = QT_TRANSLATE_NOOP("Documents", "DRAFT – NOT CHECKED")
PLAN_HASH = QT_TRANSLATE_NOOP("Documents", "plan {hash}")
_HASH_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Dossier:
    """A plan with its numbers, its findings, the site it was worked out for and the language of its papers.

    `version` is the program's, `printed` the local time of printing (None: it is not printed, so that equal plans
    make equal files). `record` is the number by which the plan is found again (None: it has none yet, so that no code
    is printed), `prints` what was printed of it before.
    """

    plan: Plan
    solved: Solved
    findings: tuple[Finding, ...]
    words: Words
    version: str
    printed: datetime | None = None
    site: Site = field(kw_only=True)
    record: RecordId | None = field(default=None, kw_only=True)
    prints: tuple[Print, ...] = field(default=(), kw_only=True)

    @property
    def worked(self) -> Worked:
        """The plan worked out, as figures take it."""
        return Worked(self.plan, self.solved, self.findings)

    @property
    def digest(self) -> str:
        """The plan's hash in full."""
        return digest(self.plan)

    @property
    def short_hash(self) -> str:
        """The plan's hash as paper shows it: its first digits in groups of four."""
        return grouped(self.digest[:_HASH_DIGITS], " ")

    @property
    def draft(self) -> str:
        """The state, as it is printed across every page."""
        return self.words.say(DRAFT)
