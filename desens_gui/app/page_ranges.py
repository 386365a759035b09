"""Which pages of a document are meant, as a person types it."""

import re

from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

NOT_PAGES = QT_TRANSLATE_NOOP("Printing", "“{typed}” names no pages. Write them like 1-3, 5; nothing means all.")
NO_SUCH_PAGE = QT_TRANSLATE_NOOP("Printing", "There is no page {number}: the document has {count}.")
BACKWARDS = QT_TRANSLATE_NOOP("Printing", "{first}-{last} runs backwards.")

_RANGE = re.compile(r"([0-9]{1,4})(?:\s*[-–]\s*([0-9]{1,4}))?")


def read_pages(text: str, count: int) -> tuple[int, ...]:
    """Return the numbers of the pages that are meant, in their order, each once; all of `count` for an empty text.

    Raises Refused for what names no page of the document.

    >>> read_pages("5, 1-3 2", 6), read_pages("", 2)
    ((1, 2, 3, 5), (1, 2))
    """
    if not text.strip():
        return tuple(range(1, count + 1))
    found: set[int] = set()
    rest = _RANGE.sub("", text)
    if rest.strip(" ,;") or not _RANGE.search(text):
        raise Refused(NOT_PAGES, typed=shown(text))
    for first, last in _RANGE.findall(text):
        start, end = int(first), int(last or first)
        if start > end:
            raise Refused(BACKWARDS, first=start, last=end)
        for number in (start, end):
            if not 1 <= number <= count:
                raise Refused(NO_SUCH_PAGE, number=number, count=count)
        found.update(range(start, end + 1))
    return tuple(sorted(found))
