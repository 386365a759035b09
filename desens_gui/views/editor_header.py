"""The fields of the editor that stand once: each commits by itself; what is refused stays, the reason under it."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desens_gui.app.draft_document import DraftDocument
from desens_gui.app.drafting import DraftChange
from desens_gui.core.drafts.cells import localised
from desens_gui.core.drafts.draft import HEADER, Draft
from desens_gui.core.drafts.header import (
    DRUGS,
    FINAL_MOVES,
    FINAL_RATE,
    header_text,
    read_header,
    with_choice,
    with_header,
)
from desens_gui.core.drafts.row import Complaint
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.widgets.choice_field import ChoiceField
from desens_gui.widgets.entry_field import EntryField, FieldMessage, place_message
from desens_gui.widgets.text_field import TextField
from desens_gui.widgets.theming import set_property

FIELD = QT_TRANSLATE_NOOP("Editor", "{field}")

#: the lines of text, by the names of their fields in the form, and the field of the file that each stands for
TEXTS: dict[str, str] = {
    "draft_name": "name",
    "draft_id": "id",
    "draft_source": "source",
    "draft_date": "date",
    "draft_drugs": DRUGS,
    "draft_note": "note",
    "draft_final_rate": FINAL_RATE,
    "draft_rate_cap": "rate_cap",
    "draft_starting_fraction": "starting_fraction",
    "draft_reference_volume": "reference_volume",
    "draft_counted": "counted",
    "draft_least_dose": "limits, least_dose",
    "draft_most_dose": "limits, most_dose",
    "draft_highest_rate": "limits, highest_rate",
    "draft_potency_amount": "potency, amount",
    "draft_potency_equals": "potency, equals",
}
#: the choices, likewise, and what each keyword of the file is called; an empty keyword is that of a field left out
CHOICES: dict[str, tuple[str, dict[str, Text]]] = {
    "draft_route": (
        "route",
        {
            "iv-infusion": QT_TRANSLATE_NOOP("Editor", "infusion"),
            "iv-push": QT_TRANSLATE_NOOP("Editor", "IV pushes"),
            "subcutaneous": QT_TRANSLATE_NOOP("Editor", "subcutaneous"),
            "intradermal": QT_TRANSLATE_NOOP("Editor", "intradermal"),
            "skin-prick": QT_TRANSLATE_NOOP("Editor", "skin prick"),
            "oral": QT_TRANSLATE_NOOP("Editor", "oral"),
        },
    ),
    "draft_pace": (
        "pace",
        {"rapid": QT_TRANSLATE_NOOP("Editor", "rapid"), "slow": QT_TRANSLATE_NOOP("Editor", "slow")},
    ),
    "draft_last_solution": (
        "last_solution",
        {
            "remainder": QT_TRANSLATE_NOOP("Editor", "carries remainder"),
            "stop-at-dose": QT_TRANSLATE_NOOP("Editor", "stops at the dose"),
            "as-written": QT_TRANSLATE_NOOP("Editor", "as written"),
        },
    ),
    "draft_final_moves": (
        FINAL_MOVES,
        {
            "": QT_TRANSLATE_NOOP("Editor", "none"),
            "last-step": QT_TRANSLATE_NOOP("Editor", "moves last step"),
            "all-rates": QT_TRANSLATE_NOOP("Editor", "moves all rates"),
        },
    ),
    "draft_preparation": (
        "preparation",
        {
            "auto": QT_TRANSLATE_NOOP("Editor", "as amounts allow"),
            "sequential": QT_TRANSLATE_NOOP("Editor", "in sequence"),
        },
    ),
    "draft_target": (
        "target",
        {
            "": QT_TRANSLATE_NOOP("Editor", "all steps together"),
            "last-dose": QT_TRANSLATE_NOOP("Editor", "the last dose"),
            "none": QT_TRANSLATE_NOOP("Editor", "neither (tests)"),
        },
    ),
    "draft_dose_in": (
        "dose_in",
        {
            "": QT_TRANSLATE_NOOP("Editor", "drug"),
            "ready-made-volume": QT_TRANSLATE_NOOP("Editor", "mL of a product"),
        },
    ),
}


class EditorHeader(QObject):
    """Connects the fields in `panel` with the draft."""

    def __init__(self, document: DraftDocument, panel: QWidget) -> None:
        super().__init__(panel)
        self._document = document
        self._words = document.words
        self._panel = panel
        self._messages: dict[str, FieldMessage] = {}
        for name, field in TEXTS.items():
            entry = self.text_field(name)
            entry.configure(self._words, partial(self._read, field))
            entry.commit = partial(self._commit, entry, field)
            entry.setAcceptDrops(False)
            self._messages[name] = place_message(entry)
        for name in CHOICES:
            choice = self._choice(name)
            choice.activated.connect(self._choose)
            self._messages[name] = _message_under(choice)
        labels = [label for label in panel.findChildren(QLabel) if label.objectName().endswith("_label")]
        width = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(width)
        document.changed.connect(self._follow)
        document.problem_changed.connect(self._show_complaints)

    def text_field(self, name: str) -> TextField:
        """Return a line of text by its name in the form."""
        field = self._panel.findChild(TextField, name)
        assert field is not None  # the form has it
        return field

    def commit_open(self) -> bool:
        """Commit what was typed into any field; where one is refused go to it and return False."""
        for name in TEXTS:
            field = self.text_field(name)
            if not field.commit_open():
                field.setFocus()
                return False
        return True

    def begin(self) -> None:
        """Go to the first field."""
        name = self.text_field("draft_name")
        name.setFocus()
        name.end(False)
        name.home(True)  # all of it is selected, and its beginning can be seen

    def field_of(self, column: str) -> QWidget | None:
        """Return the field that a complaint about the header belongs to."""
        fields = {field: name for name, field in TEXTS.items()} | {field: name for name, (field, _) in CHOICES.items()}
        found = fields.get(column) or next(
            (name for field, name in fields.items() if field.startswith(f"{column},")), ""
        )
        return self._panel.findChild(QWidget, found) if found else None

    # --- showing

    def _follow(self, change: DraftChange[Draft]) -> None:
        draft = change.after
        if draft is None:
            return
        for name, field in TEXTS.items():
            text = header_text(draft, field, self._mark())
            entry = self.text_field(name)
            if change.before is None:
                entry.reset(text)
            else:
                entry.show_text(text)
        for name, (field, choices) in CHOICES.items():
            said = [(self._words.say(text), keyword) for keyword, text in choices.items()]
            chosen = draft.header[field]
            if chosen not in choices:  # only a file that cannot be used says so
                said.append((chosen, chosen))
            self._choice(name).offer(list(said), chosen)
        keeps_id = self._document.entry is not None
        self.text_field("draft_id").setReadOnly(keeps_id)
        self._show_complaints()

    def _show_complaints(self) -> None:
        """Say under each field what is wrong with it; what is only missing is said in one line elsewhere."""
        wrong: dict[QWidget, Complaint] = {}
        for complaint in self._document.complaints:
            if complaint.cell.table == HEADER and not complaint.missing:
                field = self.field_of(complaint.cell.column)
                if field is not None:
                    wrong.setdefault(field, complaint)
        for name, message in self._messages.items():
            widget = self._panel.findChild(QWidget, name)
            assert widget is not None  # the form has it
            found = wrong.get(widget)
            if isinstance(widget, EntryField) and widget.is_open():
                continue  # what is being typed says more
            sentence = "" if found is None else self._words.refusal(found.refused)
            message.tell(sentence)
            set_property(widget, "state", "refused" if sentence else "")
            widget.setAccessibleDescription(sentence)

    # --- committing

    def _mark(self) -> str:
        return self._words.typography.decimal_mark

    def _read(self, field: str, typed: str) -> str:
        """Return how the program writes what was typed."""
        if field == DRUGS:
            return header_text(with_header(Draft(), field, typed, self._mark()), field, self._mark())
        text = read_header(field, typed, self._mark())
        return text if field in ("name", "id", "source", "date", "note") else localised(text, self._mark())

    def _commit(self, entry: TextField, field: str, typed: str) -> None:
        keeps_id, mark = self._document.entry is not None, self._mark()
        title = Said(FIELD, {"field": entry.accessibleName()})
        self._document.apply(
            lambda draft: with_header(draft, field, typed, mark, keeps_id=keeps_id), title, f"header {field}"
        )

    def _choose(self, at: int) -> None:
        choice = self.sender()
        assert isinstance(choice, ChoiceField)  # nothing else comes here
        field, keyword = CHOICES[choice.objectName()][0], str(choice.itemData(at))
        draft = self._document.draft
        if not self.commit_open():
            if draft is not None:
                choice.setCurrentIndex(choice.findData(draft.header[field]))
            return
        title = Said(FIELD, {"field": choice.accessibleName()})
        self._document.apply(lambda now: with_choice(now, field, keyword), title)

    def _choice(self, name: str) -> ChoiceField:
        field = self._panel.findChild(ChoiceField, name)
        assert field is not None  # the form has it
        return field


def _message_under(field: ChoiceField) -> FieldMessage:
    """Put a message under a choice, and return it."""
    parent = field.parentWidget()
    assert parent is not None  # it stands in the panel
    message = FieldMessage(parent)
    message.setObjectName(f"{field.objectName()}_message")
    for layout in parent.findChildren(QFormLayout):
        row = next((row for row in range(layout.rowCount()) if _field_in(layout, row) is field), -1)
        if row >= 0:
            layout.insertRow(row + 1, message)
    return message


def _field_in(layout: QFormLayout, row: int) -> QWidget | None:
    item = layout.itemAt(row, QFormLayout.ItemRole.FieldRole)
    return None if item is None else item.widget()
