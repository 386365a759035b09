"""The example that comes with the program: the published oxaliplatin plan (Prieto-García 2019)."""

from desens_gui.core.ground.model import made
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.store.protocol_files import find

_ORDER = {
    "drug": "oxaliplatin",
    "dose": "134 mg",
    "diluent": "glucose 5 %",
    "patient": "SURNAME Given Name",
    "patient_id": "00417255",
    "born": "1965-03-04",
    "ward": "Oncology day unit",
    "prepared": "2026-11-20T08:10",
    "start": "2026-11-20T09:00",
}


def example_plan() -> Plan:
    """Return the plan of the published oxaliplatin table, for a patient who does not exist."""
    return new_plan(made(Order, _ORDER), find("four-bag-16-step"))
