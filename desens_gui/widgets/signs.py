"""The signs of the levels and the chips of the bags, painted.

Each level has a shape of its own, so that nothing depends on colour: pass is a tick in a disc, info an i in a disc,
amber a triangle, red an octagon, open a square with dots.
"""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from desens_gui.app.themes import Level, Theme, text_font

_SIZES = (16, 20, 24, 32, 48)


def paint_sign(painter: QPainter, area: QRectF, level: Level, theme: Theme) -> None:
    """Paint the sign of `level` into the largest square in the middle of `area`; nothing for "none"."""
    if level == "none":
        return
    side = min(area.width(), area.height())
    square = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
    tone = theme.tones[level]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.mark))
    painter.drawPath(_outline(square, level))
    pen = QPen(QColor(tone.sign), side * 0.125)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in _STROKES[level]:
        points = [square.topLeft() + QPointF(x * side, y * side) for x, y in stroke]
        if len(points) == 1:
            painter.drawPoint(points[0])
        else:
            painter.drawPolyline(QPolygonF(points))
    painter.restore()


#: the strokes inside each shape, in parts of its side; one point is a dot
_STROKES: dict[Level, tuple[tuple[tuple[float, float], ...], ...]] = {
    "pass": (((0.28, 0.53), (0.44, 0.68), (0.73, 0.36)),),
    "info": (((0.5, 0.28),), ((0.5, 0.47), (0.5, 0.74))),
    "amber": (((0.5, 0.38), (0.5, 0.62)), ((0.5, 0.81),)),
    "red": (((0.34, 0.34), (0.66, 0.66)), ((0.66, 0.34), (0.34, 0.66))),
    "open": (((0.27, 0.5),), ((0.5, 0.5),), ((0.73, 0.5),)),
}


def _outline(square: QRectF, level: Level) -> QPainterPath:
    path = QPainterPath()
    side, centre = square.width(), square.center()
    if level == "amber":
        corners = ((0.5, 0.02), (1.0, 0.96), (0.0, 0.96))
        triangle = QPolygonF([square.topLeft() + QPointF(x * side, y * side) for x, y in corners])
        path.addPolygon(triangle)
        path.closeSubpath()
    elif level == "red":
        angles = (pi / 8 + step * pi / 4 for step in range(8))
        path.addPolygon(QPolygonF([centre + QPointF(cos(a), sin(a)) * side * 0.54 for a in angles]))
        path.closeSubpath()
    elif level == "open":
        path.addRoundedRect(square.adjusted(side * 0.03, side * 0.03, -side * 0.03, -side * 0.03), side / 5, side / 5)
    else:
        path.addEllipse(square)
    return path


def sign_icon(level: Level, theme: Theme) -> QIcon:
    """Return the sign of a level as an icon that is crisp in the usual sizes."""
    icon = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_sign(painter, QRectF(1, 1, size - 2, size - 2), level, theme)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def paint_unequal(painter: QPainter, area: QRectF, colour: str) -> None:
    """Paint the sign ≠, for what differs from the protocol, into the middle of `area`."""
    side = min(area.width(), area.height()) * 0.62
    middle = area.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), max(side * 0.16, 1.2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for x, y, to_x, to_y in ((-0.5, -0.2, 0.5, -0.2), (-0.5, 0.2, 0.5, 0.2), (-0.28, 0.55, 0.28, -0.55)):
        painter.drawLine(middle + QPointF(x * side, y * side), middle + QPointF(to_x * side, to_y * side))
    painter.restore()


def paint_chip(
    painter: QPainter,
    area: QRectF,
    number: int,
    theme: Theme,
    across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Paint the chip of a bag, its number on its colour, into the middle of `area` or to one of its sides."""
    height = min(area.height(), 15.0)
    text = str(number)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(text_font(small=True, bold=True))
    width = min(max(19.0, painter.fontMetrics().horizontalAdvance(text) + 9.0), area.width())
    chip = QRectF(0, area.center().y() - height / 2, width, height)
    if across == Qt.AlignmentFlag.AlignLeft:
        chip.moveLeft(area.left())
    elif across == Qt.AlignmentFlag.AlignRight:
        chip.moveRight(area.right())
    else:
        chip.moveLeft(area.center().x() - width / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.bag(number).chip))
    painter.drawRoundedRect(chip, 3, 3)
    painter.setPen(QColor(theme.bag(number).number))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
