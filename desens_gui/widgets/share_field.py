"""The field for a share of the dose: 1/10000 or 0.01 %, exact, in the decimal mark of the locale."""

from fractions import Fraction

from desens_gui.core.ground.model import made
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.contents import part_text, read_content
from desens_gui.core.rules.parts import ShareOfDose
from desens_gui.widgets.entry_field import EntryField

NOT_A_SHARE = QT_TRANSLATE_NOOP(
    "Fields", "“{typed}” is not a share of the dose. Write, for example, “1/10000” or “0{mark}01 %”."
)

#: what a share is read against: a solution that holds a share of the dose
_OF_DOSE = made(ShareOfDose, {"share": "1"})


class ShareField(EntryField):
    """A share of the dose, or nothing. A bare number is refused: 0.5 could be half of the dose or half a percent."""

    def share(self, typed: str) -> Fraction | None:
        """Return what `typed` is read as, None for nothing; raise Refused when it cannot be read."""
        if not typed.strip():
            return None
        mark = self._words.typography.decimal_mark
        if "/" not in typed and "%" not in typed:
            raise Refused(NOT_A_SHARE, typed=shown(typed), mark=mark)
        content = read_content(typed, _OF_DOSE, "mg", mark)
        if not isinstance(content, ShareOfDose):
            raise Refused(NOT_A_SHARE, typed=shown(typed), mark=mark)
        return content.share

    def read(self, typed: str) -> str:
        """Return how the program writes what was typed."""
        share = self.share(typed)
        return "" if share is None else part_text(share, self._words.typography.decimal_mark)
