"""What is said of a pump wherever it is named: what it does when the volume to be infused is reached."""

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Setting
from desens_gui.core.rules.site import Pump

STOPS = QT_TRANSLATE_NOOP("Pump", "stops at the end of the volume")
KEEPS_OPEN = QT_TRANSLATE_NOOP("Pump", "goes on at its keep-open rate at the end of the volume")
KEEPS_OPEN_AT = QT_TRANSLATE_NOOP("Pump", "goes on at {rate} at the end of the volume, to keep the vein open")
CONTINUES = QT_TRANSLATE_NOOP("Pump", "goes on at the rate that is set at the end of the volume")
NOT_STATED = QT_TRANSLATE_NOOP("Pump", "what it does at the end of the volume is not stated")


def pump_end_said(pump: Pump) -> Said:
    """Return what a pump does at the end of the volume to be infused, or that it is not stated."""
    if pump.at_end == "keep-open" and pump.keep_open_rate is not None:
        return Said(KEEPS_OPEN_AT, {"rate": Setting(pump.keep_open_rate)})
    texts = {"stop": STOPS, "keep-open": KEEPS_OPEN, "continue": CONTINUES, None: NOT_STATED}
    return Said(texts[pump.at_end])
