"""What can be done in the window, as one table: the menu, the button and the key of an action all come from here."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.words import Words

TIP_WITH_KEY = QT_TRANSLATE_NOOP("Actions", "{tip} ({key})")


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    `id` is also the name of the QAction. `text` has the letter for the menu; of `keys` the first is shown; `icon` is
    the name of a drawing in the resources (empty: none); `tip` says what the action does. `checkable` ones are
    switches.
    """

    id: str
    text: Text
    keys: tuple[str, ...]
    icon: str
    tip: Text
    checkable: bool = False


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "new",
        QT_TRANSLATE_NOOP("Actions", "&New"),
        ("Ctrl+N",),
        "new",
        QT_TRANSLATE_NOOP("Actions", "Begin a plan: choose a protocol, an example or the last plan"),
    ),
    ActionSpec(
        "open",
        QT_TRANSLATE_NOOP("Actions", "&Open…"),
        ("Ctrl+O",),
        "open",
        QT_TRANSLATE_NOOP("Actions", "Open a plan file"),
    ),
    ActionSpec(
        "library",
        QT_TRANSLATE_NOOP("Actions", "&Protocols…"),
        ("Ctrl+L",),
        "library",
        QT_TRANSLATE_NOOP("Actions", "Look for a protocol, compare several, use one"),
    ),
    ActionSpec(
        "drugs",
        QT_TRANSLATE_NOOP("Actions", "Dr&ugs…"),
        ("Ctrl+Shift+L",),
        "",
        QT_TRANSLATE_NOOP("Actions", "Read what is known of a drug, correct and verify it"),
    ),
    ActionSpec(
        "save",
        QT_TRANSLATE_NOOP("Actions", "&Save"),
        ("Ctrl+S",),
        "save",
        QT_TRANSLATE_NOOP("Actions", "Save the plan in its file"),
    ),
    ActionSpec(
        "save-as",
        QT_TRANSLATE_NOOP("Actions", "Save &as…"),
        ("Ctrl+Shift+S",),
        "save-as",
        QT_TRANSLATE_NOOP("Actions", "Save the plan in another file"),
    ),
    ActionSpec(
        "export",
        QT_TRANSLATE_NOOP("Actions", "&Export documents…"),
        ("Ctrl+E",),
        "export",
        QT_TRANSLATE_NOOP("Actions", "Write labels, worksheet, bedside sheet, workbook and plan file into a folder"),
    ),
    ActionSpec(
        "print",
        QT_TRANSLATE_NOOP("Actions", "Pr&int…"),
        ("Ctrl+P",),
        "",
        QT_TRANSLATE_NOOP("Actions", "Print labels or sheets"),
    ),
    ActionSpec(
        "close",
        QT_TRANSLATE_NOOP("Actions", "&Close plan"),
        ("Ctrl+W",),
        "close",
        QT_TRANSLATE_NOOP("Actions", "Close the plan; the window stays"),
    ),
    ActionSpec(
        "quit",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        ("Ctrl+Q",),
        "",
        QT_TRANSLATE_NOOP("Actions", "Close the window"),
    ),
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        ("Ctrl+Z",),
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Take the last change back"),
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back"),
    ),
    ActionSpec(
        "copy",
        QT_TRANSLATE_NOOP("Actions", "&Copy cells"),
        ("Ctrl+C",),
        "copy",
        QT_TRANSLATE_NOOP("Actions", "Copy the selected cells, for a spreadsheet too"),
    ),
    ActionSpec(
        "paste",
        QT_TRANSLATE_NOOP("Actions", "&Paste cells"),
        ("Ctrl+V",),
        "paste",
        QT_TRANSLATE_NOOP("Actions", "Type the copied cells into the selected ones: all of them, or none"),
    ),
    ActionSpec(
        "insert-step",
        QT_TRANSLATE_NOOP("Actions", "&Insert step"),
        ("Ctrl+I", "Ctrl+Ins"),
        "insert-step",
        QT_TRANSLATE_NOOP("Actions", "Put a step in before the selected one"),
    ),
    ActionSpec(
        "remove-step",
        QT_TRANSLATE_NOOP("Actions", "&Remove steps"),
        ("Ctrl+Del",),
        "remove-step",
        QT_TRANSLATE_NOOP("Actions", "Take the selected steps out"),
    ),
    ActionSpec(
        "move-up",
        QT_TRANSLATE_NOOP("Actions", "Move &up"),
        ("Alt+Up",),
        "move-up",
        QT_TRANSLATE_NOOP("Actions", "Move the selected step or bag up"),
    ),
    ActionSpec(
        "move-down",
        QT_TRANSLATE_NOOP("Actions", "Move &down"),
        ("Alt+Down",),
        "move-down",
        QT_TRANSLATE_NOOP("Actions", "Move the selected step or bag down"),
    ),
    ActionSpec(
        "add-bag",
        QT_TRANSLATE_NOOP("Actions", "Insert &bag"),
        ("Ctrl+B",),
        "add-bag",
        QT_TRANSLATE_NOOP("Actions", "Put a weaker bag in before the selected one"),
    ),
    ActionSpec(
        "remove-bag",
        QT_TRANSLATE_NOOP("Actions", "Remove ba&g"),
        ("Ctrl+Shift+B",),
        "remove-bag",
        QT_TRANSLATE_NOOP("Actions", "Take the selected bag out, where no step draws on it"),
    ),
    ActionSpec(
        "protocol-new",
        QT_TRANSLATE_NOOP("Actions", "&New protocol"),
        ("Ctrl+Shift+N",),
        "",
        QT_TRANSLATE_NOOP("Actions", "Write a protocol from nothing"),
    ),
    ActionSpec(
        "protocol-edit",
        QT_TRANSLATE_NOOP("Actions", "Protocol &editor"),
        ("Ctrl+Shift+P",),
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Go to the protocol that is open in the editor, or begin with that of the plan"),
    ),
    ActionSpec(
        "protocol-open",
        QT_TRANSLATE_NOOP("Actions", "&Open protocol file…"),
        ("Ctrl+Shift+O",),
        "",
        QT_TRANSLATE_NOOP("Actions", "Open a protocol file in the editor"),
    ),
    ActionSpec(
        "generate",
        QT_TRANSLATE_NOOP("Actions", "&Generate steps…"),
        ("Ctrl+G",),
        "",
        QT_TRANSLATE_NOOP("Actions", "Make solutions and steps of the protocol in the editor from a few inputs"),
    ),
    ActionSpec(
        "duplicate",
        QT_TRANSLATE_NOOP("Actions", "&Duplicate rows"),
        ("Ctrl+Shift+D",),
        "duplicate",
        QT_TRANSLATE_NOOP("Actions", "Put the selected rows of the protocol in once more"),
    ),
    ActionSpec(
        "fill-down",
        QT_TRANSLATE_NOOP("Actions", "&Fill down"),
        ("Ctrl+D",),
        "fill-down",
        QT_TRANSLATE_NOOP("Actions", "Type the text of the top selected cell into the selected cells below it"),
    ),
    ActionSpec(
        "explain",
        QT_TRANSLATE_NOOP("Actions", "&Explain this cell"),
        ("F1",),
        "explain",
        QT_TRANSLATE_NOOP("Actions", "Say how the number in this cell comes about, with its numbers"),
    ),
    ActionSpec(
        "next-finding",
        QT_TRANSLATE_NOOP("Actions", "Next &finding"),
        ("F8",),
        "",
        QT_TRANSLATE_NOOP("Actions", "Go to the cells of the next finding"),
    ),
    ActionSpec(
        "light",
        QT_TRANSLATE_NOOP("Actions", "&Light"),
        ("Ctrl+Alt+1",),
        "",
        QT_TRANSLATE_NOOP("Actions", "Dark text on a light ground"),
        checkable=True,
    ),
    ActionSpec(
        "dark",
        QT_TRANSLATE_NOOP("Actions", "&Dark"),
        ("Ctrl+Alt+2",),
        "",
        QT_TRANSLATE_NOOP("Actions", "Light text on a dark ground"),
        checkable=True,
    ),
    ActionSpec(
        "high-contrast",
        QT_TRANSLATE_NOOP("Actions", "&High contrast"),
        ("Ctrl+Alt+3",),
        "contrast",
        QT_TRANSLATE_NOOP("Actions", "The strongest contrast"),
        checkable=True,
    ),
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("Actions", "&About Desens"),
        (),
        "about",
        QT_TRANSLATE_NOOP("Actions", "Versions, licences and sources"),
    ),
)


def action_of(spec: ActionSpec, words: Words, parent: QObject) -> QAction:
    """Return the action, owned by `parent`, without its icon (which is drawn in the colours of the theme)."""
    action = QAction(words.say(spec.text), parent)
    action.setObjectName(spec.id)
    action.setCheckable(spec.checkable)
    keys = [QKeySequence(key) for key in spec.keys]
    action.setShortcuts(keys)
    tip = words.say(spec.tip)
    if keys:
        shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
        tip = words.say(TIP_WITH_KEY, tip=tip, key=shown)
    action.setToolTip(tip)
    action.setStatusTip(tip)
    return action
