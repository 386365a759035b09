"""Where lines of text break: at spaces and after the hyphens of words, never between a number and its unit."""

import re
from collections.abc import Callable, Iterator

#: a number is not torn from its unit, nor a sign from its number
_UNITS = r"(?:%|mg|mcg|ng|g|micrograms?|nanograms?|mL|L|units?|million|mmol|min|h|s|days?)(?![A-Za-z])"
_HYPHEN = re.compile(r"(?<=[^\W\d]-)(?=[^\W\d])")
_BREAK = re.compile(rf"(?<![≈×÷−=+]) +(?!(?<=\d ){_UNITS})(?!(?<=million )units)")
_ROUNDING = 0.01  # of a sum of widths


def broken(text: str, width: float, text_width: Callable[[str], float]) -> list[str]:
    """Return the text broken into lines of at most `width`; a word that is wider is broken anywhere."""
    lines: list[str] = []
    line = ""
    for space, word in parts(text):
        longer = line + space + word if line else word
        if text_width(longer) <= width + _ROUNDING:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _pieces(word, width, text_width)
        lines += whole
    return [*lines, line]


def parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield the parts between which a line may break, and the space before each."""
    for word in _BREAK.split(text):
        space = " "
        for part in _HYPHEN.split(word):
            yield space, part
            space = ""


def _pieces(word: str, width: float, text_width: Callable[[str], float]) -> list[str]:
    """Return a word cut where it reaches the width."""
    pieces = [""]
    for char in word:
        if pieces[-1] and text_width(pieces[-1] + char) > width + _ROUNDING:
            pieces.append("")
        pieces[-1] += char
    return pieces
