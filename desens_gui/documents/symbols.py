"""Data Matrix symbols as squares, and the reader that finds them again in a picture.

The reading library ignores options that it does not know, so what it made is asked for its kind before it is used.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

#: the symbology identifiers (ISO/IEC 15424) of a plain Data Matrix and of one by GS1
PLAIN, GS1 = "]d1", "]d2"


@lru_cache(maxsize=512)
def data_matrix(content: str, *, gs1: bool) -> tuple[str, ...]:
    """Return the rows of a square symbol: # for a dark square, a point for a light one; without a quiet zone."""
    from zxingcpp import BarcodeFormat, create_barcode  # noqa: PLC0415  (late: heavy)

    symbol = create_barcode(content, BarcodeFormat.DataMatrix, gs1=gs1, force_square=True)
    assert symbol.symbology_identifier == (GS1 if gs1 else PLAIN)
    picture = memoryview(symbol.to_image(scale=1, add_quiet_zones=False))  # type: ignore[arg-type]
    rows, columns = picture.shape or (0, 0)
    assert rows == columns
    return tuple("".join("." if picture[row, column] else "#" for column in range(columns)) for row in range(rows))


def read_symbols(picture: "Image") -> list[tuple[str, str]]:
    """Return the text and the symbology identifier of every Data Matrix that is found in a picture."""
    from zxingcpp import BarcodeFormat, BarcodeFormats, TextMode, read_barcodes  # noqa: PLC0415  (late: heavy)

    found = read_barcodes(picture, formats=BarcodeFormats(BarcodeFormat.DataMatrix), text_mode=TextMode.HRI)
    return [(one.text, one.symbology_identifier) for one in found]
