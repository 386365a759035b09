"""The icons of the actions, drawn in the colours of a theme.

The files in `resources/icons` are line drawings in black. Here the black becomes the theme's text colour, and the
drawing is painted once for each usual size, so that it is crisp.
"""

from PySide6.QtCore import QBuffer, QFile, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from desens_gui.app.themes import Theme

_SIZES = (16, 20, 24, 32, 40, 48, 64)


def themed_icon(name: str, theme: Theme) -> QIcon:
    """Return the icon `name` of the resources; raise LookupError when there is none."""
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(name)
    drawing = bytes(file.readAll().data())
    file.close()
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.disabled)):
        coloured = drawing.replace(b"#000000", colour.encode())
        for size in _SIZES:
            buffer = QBuffer()
            buffer.setData(coloured)
            reader = QImageReader(buffer, b"svg")
            reader.setScaledSize(QSize(size, size))
            icon.addPixmap(QPixmap.fromImage(reader.read()), mode)
    return icon
