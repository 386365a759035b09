"""Where solutions and steps are generated: from a starting fraction and bags, or from a first dose and a ratio."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desens_gui.core.drafts.cells import localised, read_share_text
from desens_gui.core.generators import Generated, GeometricInputs, LadderInputs, geometric, ladder
from desens_gui.core.ground.model import MISSING, made
from desens_gui.core.ground.numbers import exact_text
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typed import read_typed, read_typed_quantity
from desens_gui.core.ground.units import AMOUNTS, CONCENTRATIONS, RATES, TIMES, VOLUMES, Kind, Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.site import Site
from desens_gui.forms.ui_generator_pane import Ui_GeneratorPane
from desens_gui.widgets.entry_field import EntryField, place_message
from desens_gui.widgets.text_field import TextField
from desens_gui.widgets.theming import set_property

WAYS: dict[str, Text] = {
    "ladder": QT_TRANSLATE_NOOP("Generator", "starting fraction, bags, steps per bag"),
    "series": QT_TRANSLATE_NOOP("Generator", "first dose, ratio, interval, target"),
}
KINDS: dict[str, Text] = {
    "infusion": QT_TRANSLATE_NOOP("Generator", "infusions"),
    "push": QT_TRANSLATE_NOOP("Generator", "pushes"),
    "injection": QT_TRANSLATE_NOOP("Generator", "injections"),
    "oral": QT_TRANSLATE_NOOP("Generator", "swallowed doses"),
}

GENERATED = QT_TRANSLATE_NOOP("Generator", "Generated ({way}): {inputs}.")
INPUT = QT_TRANSLATE_NOOP("Generator", "{name} {value}")

#: reads a typed text in the decimal mark, and returns what the generator takes
Reader = Callable[[str, str], str]


def _quantity(kinds: frozenset[Kind], unit: str | None, text: str, mark: str) -> str:
    return str(read_typed_quantity(text, kinds, mark, unit))


def _number(text: str, mark: str) -> str:
    return exact_text(read_typed(text, mark))


def _listed(read: Reader, text: str, mark: str) -> str:
    return "; ".join(read(part, mark) for part in text.split(";") if part.strip())


_RATE, _TIME = partial(_quantity, RATES, "mL/h"), partial(_quantity, TIMES, "min")
_VOLUME, _AMOUNT = partial(_quantity, VOLUMES, "mL"), partial(_quantity, AMOUNTS, None)
_CONCENTRATION = partial(_quantity, CONCENTRATIONS, None)
_LISTS = frozenset({"volumes", "concentrations"})
_READERS: dict[str, dict[str, Reader]] = {
    "ladder": {
        "starting_fraction": read_share_text,
        "bags": _number,
        "steps_per_bag": _number,
        "step_time": _TIME,
        "volumes": partial(_listed, _VOLUME),
        "final_rate": _RATE,
        "dilution": read_share_text,
        "least_rate": _RATE,
        "most_rate": _RATE,
    },
    "series": {
        "first": _AMOUNT,
        "ratio": read_share_text,
        "interval": _TIME,
        "target": _AMOUNT,
        "concentrations": partial(_listed, _CONCENTRATION),
        "volumes": partial(_listed, _VOLUME),
        "least_volume": _VOLUME,
        "most_volume": _VOLUME,
        "least_rate": _RATE,
        "most_rate": _RATE,
        "final_rate": _RATE,
    },
}


class GeneratorPane(QFrame):
    """The inputs of the two generators. What is refused is said under the input that it is about."""

    #: carries a core Generated, the target dose or None, and the inputs in words
    generated = Signal(object, object, str)

    def __init__(self, words: Words, site: Site, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._site = site
        self._form = Ui_GeneratorPane()
        self._form.setupUi(self)
        self._fields: dict[str, dict[str, TextField]] = {}
        for way, readers in _READERS.items():
            self._fields[way] = {}
            for name, reader in readers.items():
                field = self.findChild(TextField, f"{way}_{name}")
                assert field is not None  # the form has it
                field.configure(words, partial(self._read, reader))
                field.setAcceptDrops(False)
                place_message(field)
                self._fields[way][name] = field
        ways = [(words.say(text), way) for way, text in WAYS.items()]
        kinds = [(words.say(text), kind) for kind, text in KINDS.items()]
        self._form.generator_way.offer(list(ways), "ladder")
        self._form.series_kind.offer(list(kinds), "infusion")
        labels = [label for label in self.findChildren(QLabel) if label.objectName().endswith("_label")]
        width = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(width)
        self._form.generator_way.activated.connect(self._show_way)
        self._form.generate_button.clicked.connect(self.generate)
        self._form.generator_cancel.clicked.connect(self.hide)
        self._tell("")
        self._show_way()

    def begin(self) -> None:
        """Go to the first input."""
        self.show()
        next(iter(self._fields[self._way()].values())).setFocus()

    def generate(self) -> None:
        """Generate from what was typed, or say at which input it cannot be done."""
        self._tell("")
        way = self._way()
        for field in self._fields[way].values():
            if not field.commit_open():
                field.setFocus()
                return
        try:
            generated, target = self._ladder() if way == "ladder" else self._series()
        except Refused as refused:
            self._refuse(refused)
            return
        self.hide()
        self.generated.emit(generated, target, self._in_words())

    # --- inside

    def _way(self) -> str:
        return str(self._form.generator_way.currentData())

    def _show_way(self) -> None:
        pages = {"ladder": self._form.ladder_page, "series": self._form.series_page}
        self._form.generator_stack.setCurrentWidget(pages[self._way()])
        self._form.generator_stack.setMaximumHeight(pages[self._way()].sizeHint().height())
        self._tell("")

    def _read(self, reader: Reader, typed: str) -> str:
        """Return how the program writes what was typed."""
        mark = self._words.typography.decimal_mark
        return localised(reader(typed, mark), mark) if typed.strip() else ""

    def _inputs(self) -> dict[str, object]:
        """Return what was typed, as the generator takes it."""
        way, mark = self._way(), self._words.typography.decimal_mark
        inputs: dict[str, object] = {}
        for name, field in self._fields[way].items():
            if field.text().strip():
                text = _READERS[way][name](field.text(), mark)
                inputs[name] = text.split("; ") if name in _LISTS else text
        return inputs

    def _in_words(self) -> str:
        """Return what was typed, as the note of the protocol says it."""
        way = self._way()
        parts = [self._words.say(WAYS[way])]
        if way == "series":
            parts.append(self._words.say(KINDS[str(self._form.series_kind.currentData())]))
        fields = [field for field in self._fields[way].values() if field.text().strip()]
        inputs = tuple(Said(INPUT, {"name": field.accessibleName(), "value": field.text().strip()}) for field in fields)
        return self._words.say(GENERATED, way=", ".join(parts), inputs=inputs)

    def _ladder(self) -> tuple[Generated, Quantity | None]:
        return ladder(made(LadderInputs, self._inputs()), self._site), None

    def _series(self) -> tuple[Generated, Quantity | None]:
        inputs = made(GeometricInputs, self._inputs() | {"kind": self._form.series_kind.currentData()})
        return geometric(inputs, self._site), inputs.target

    def _refuse(self, refused: Refused) -> None:
        """Say why, and go to the input."""
        missing = str(refused.values.get("field", ""))
        name = refused.where.partition(",")[0].partition(" ")[0] or missing
        field: EntryField | None = self._fields[self._way()].get(name)
        if field is not None and refused.text is MISSING:
            refused = Refused(MISSING, field=field.accessibleName())
        self._tell(self._words.refusal(refused))
        if field is not None:
            field.setFocus()

    def _tell(self, sentence: str) -> None:
        self._form.generator_message.setText(sentence)
        self._form.generator_message.setVisible(bool(sentence))
        set_property(self._form.generator_message, "state", "refused" if sentence else "")
        self.setAccessibleDescription(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves solutions and steps as they are."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
