"""The order: what was prescribed. Everything here is an input; the program never proposes a dose."""

from desens_gui.core.ground.model import Amount, Day, Model, Moment, Name, OneLine
from desens_gui.core.rules.basis import Basis


class Order(Model):
    """What was prescribed, and when it is to be made and given.

    `dose` is the total dose D; its unit is the unit of the whole plan, on every screen and every sheet. `basis` is
    what it was worked out from, if that is stated. `prepared` and `start` are local times. `printed_name` is the
    patient's name in letters that can be printed, where the name itself has others. Texts may be empty; what must not
    be empty before release is a finding's business.
    """

    drug: Name
    dose: Amount
    basis: Basis | None = None
    patient: OneLine = ""
    printed_name: OneLine = ""
    patient_id: OneLine = ""
    born: Day | None = None
    ward: OneLine = ""
    prescriber: OneLine = ""
    diluent: OneLine = ""
    prepared: Moment | None = None
    start: Moment | None = None

    @property
    def name_on_paper(self) -> str:
        """The patient's name as it stands on labels and sheets."""
        return self.printed_name or self.patient
