"""Line icons on 24 units, drawn for this project: `M` move, `L` line, `C` curve, `O` circle, `R` box, `Z` close."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

STROKE = 1.7

ICONS = {
    "family": (
        "O 9 8 3.2 M 3 19.5 C 3 15.5 5.5 13.8 9 13.8 C 12.5 13.8 15 15.5 15 19.5 M 15.2 5.2 C 17.2 5.2 "
        "18.6 6.4 18.6 8.2 C 18.6 9.9 17.4 11.1 15.8 11.2 M 17.2 14 C 19.6 14.6 21 16.4 21 19.5"
    ),
    "visit": (
        "M 4.5 19.5 L 5.4 15.2 L 15.9 4.7 C 16.8 3.8 18.2 3.8 19.1 4.7 C 20.1 5.7 20.1 7.1 19.2 8 L 8.7 "
        "18.6 Z M 13.8 6.8 L 17.1 10.1"
    ),
    "profile": "M 5 20 L 5 15 M 9.7 20 L 9.7 11.5 M 14.4 20 L 14.4 8 M 19 20 L 19 4.5",
    "person": "O 12 8 3.6 M 5 20 C 5 15.8 7.9 13.9 12 13.9 C 16.1 13.9 19 15.8 19 20",
    "change": "M 3.5 17 L 9 11.3 L 13 14.8 L 20.5 6.8 M 15.6 6.8 L 20.5 6.8 L 20.5 11.6",
    "plan": "R 4 5.5 16 15 2 M 4 10 L 20 10 M 8.3 3.2 L 8.3 7.2 M 15.7 3.2 L 15.7 7.2",
    "tick": "M 4.5 12.8 L 9.5 17.6 L 19.5 6.8",
    "report": (
        "M 6 3.5 L 14 3.5 L 18.5 8 L 18.5 20.5 L 6 20.5 Z M 14 3.5 L 14 8 L 18.5 8 M 9.2 12.5 L 15.3 12.5 "
        "M 9.2 16 L 15.3 16"
    ),
    "help": (
        "M 12 6.5 C 10 5 7 4.6 3.5 5 L 3.5 18.5 C 7 18.1 10 18.5 12 20 C 14 18.5 17 18.1 20.5 18.5 L 20.5 "
        "5 C 17 4.6 14 5 12 6.5 Z M 12 6.5 L 12 20"
    ),
    "lock": ("R 5 10.5 14 10 2 M 8.2 10.5 L 8.2 7.6 C 8.2 5.2 9.8 3.6 12 3.6 C 14.2 3.6 15.8 5.2 15.8 7.6 L 15.8 10.5"),
    "picture": "R 3.5 5 17 14 2 O 8.6 10 1.7 M 4.5 18 L 10 12.6 L 13.4 15.8 L 16.2 13 L 20 16.6",
    "plus": "M 12 5 L 12 19 M 5 12 L 19 12",
    "search": "O 10.5 10.5 6 M 15 15 L 20.5 20.5",
    "undo": ("M 8.5 4.5 L 4 9 L 8.5 13.5 M 4 9 L 14.5 9 C 18 9 20 11.3 20 14.3 C 20 17.4 18 19.5 14.5 19.5 L 11 19.5"),
    "redo": ("M 15.5 4.5 L 20 9 L 15.5 13.5 M 20 9 L 9.5 9 C 6 9 4 11.3 4 14.3 C 4 17.4 6 19.5 9.5 19.5 L 13 19.5"),
    "clock": "O 12 12 8.5 M 12 7 L 12 12.3 L 15.5 14.2",
    "eye": (
        "M 2.5 12 C 5 7.8 8.2 5.8 12 5.8 C 15.8 5.8 19 7.8 21.5 12 C 19 16.2 15.8 18.2 12 18.2 C 8.2 18.2 "
        "5 16.2 2.5 12 Z O 12 12 3"
    ),
    "speech": "M 4 5 L 20 5 L 20 16.5 L 10 16.5 L 5.5 20.5 L 5.5 16.5 L 4 16.5 Z",
    "told": (
        "M 3.5 4 L 14.5 4 L 14.5 12 L 8.5 12 L 5.5 14.8 L 5.5 12 L 3.5 12 Z M 17.5 9 L 20.5 9 L 20.5 17 L "
        "18.5 17 L 18.5 19.8 L 15.5 17 L 9.5 17 L 9.5 15"
    ),
    "camera": ("M 3.5 8 L 7.5 8 L 9 5.5 L 15 5.5 L 16.5 8 L 20.5 8 L 20.5 18.5 L 3.5 18.5 Z O 12 13 3.4"),
    "grip": "O 9 6 0.9 O 15 6 0.9 O 9 12 0.9 O 15 12 0.9 O 9 18 0.9 O 15 18 0.9",
    "alert": "M 12 4 L 21.3 20 L 2.7 20 Z M 12 10 L 12 14.6 M 12 17 L 12 17.4",
    "stop": (
        "M 8.2 3.5 L 15.8 3.5 L 20.5 8.2 L 20.5 15.8 L 15.8 20.5 L 8.2 20.5 L 3.5 15.8 L 3.5 8.2 Z M 8 12 L 16 12"
    ),
    "info": "O 12 12 8.5 M 12 11 L 12 16.4 M 12 7.6 L 12 8",
    "shield": "M 12 3.2 L 19.5 5.8 L 19.5 11.5 C 19.5 16 16.5 19 12 20.8 C 7.5 19 4.5 16 4.5 11.5 L 4.5 5.8 Z",
    "print": (
        "M 7 8.5 L 7 3.5 L 17 3.5 L 17 8.5 M 7 17 L 3.8 17 L 3.8 8.5 L 20.2 8.5 L 20.2 17 L 17 17 M 7 "
        "13.5 L 17 13.5 L 17 20.5 L 7 20.5 Z"
    ),
    "folder": "M 3.5 19 L 3.5 5.5 L 9.5 5.5 L 11.5 8 L 20.5 8 L 20.5 19 Z",
    "list": "M 9 6 L 20.5 6 M 9 12 L 20.5 12 M 9 18 L 20.5 18 O 4.6 6 0.9 O 4.6 12 0.9 O 4.6 18 0.9",
    "chevron": "M 9.5 5.5 L 15.5 12 L 9.5 18.5",
    "down": "M 5.5 9 L 12 15.5 L 18.5 9",
    "back": "M 10.5 5 L 4 12 L 10.5 19 M 4 12 L 20 12",
    "key": "O 7.5 16 4 M 10.4 13.1 L 20 3.8 M 16.2 7.4 L 19 10.2",
    "sun": (
        "O 12 12 4 M 12 2.8 L 12 5 M 12 19 L 12 21.2 M 2.8 12 L 5 12 M 19 12 L 21.2 12 M 5.5 5.5 L 7 7 M "
        "17 17 L 18.5 18.5 M 18.5 5.5 L 17 7 M 7 17 L 5.5 18.5"
    ),
    "cross": "M 6 6 L 18 18 M 18 6 L 6 18",
    "bell": (
        "M 12 3.5 C 8.3 3.5 6.3 6 6.3 9.5 L 6.3 13.6 L 4.2 17.2 L 19.8 17.2 L 17.7 13.6 L 17.7 9.5 C 17.7 "
        "6 15.7 3.5 12 3.5 Z M 9.8 20.4 L 14.2 20.4"
    ),
    "home": "M 3.8 11.5 L 12 4.2 L 20.2 11.5 M 6.2 9.6 L 6.2 20 L 17.8 20 L 17.8 9.6",
    "menu": "M 4 6.5 L 20 6.5 M 4 12 L 20 12 M 4 17.5 L 20 17.5",
    "save": "M 12 3.5 L 12 15 M 7.2 10.4 L 12 15.2 L 16.8 10.4 M 4 19.8 L 20 19.8",
}
"""Each is shown with a word beside or below it, never alone, except where a tick marks what is chosen."""


@cache
def icon_path(name: str) -> QPainterPath:
    """The path of an icon on its 24-unit grid."""
    words = ICONS[name].split()
    path = QPainterPath()
    at = 0

    def take(count: int) -> list[float]:
        nonlocal at
        numbers = [float(word) for word in words[at : at + count]]
        at += count
        return numbers

    while at < len(words):
        step = words[at]
        at += 1
        if step == "M":
            path.moveTo(*take(2))
        elif step == "L":
            path.lineTo(*take(2))
        elif step == "C":
            path.cubicTo(*take(6))
        elif step == "O":
            x, y, reach = take(3)
            path.addEllipse(QPointF(x, y), reach, reach)
        elif step == "R":
            x, y, wide, high, corner = take(5)
            path.addRoundedRect(QRectF(x, y, wide, high), corner, corner)
        else:
            path.closeSubpath()
    return path


def paint_icon(painter: QPainter, name: str, colour: QColor, centre: QPointF, side: float) -> None:
    """Draw an icon in a box of `side` px around `centre`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre.x() - side / 2, centre.y() - side / 2)
    painter.scale(side / 24, side / 24)
    pen = QPen(colour, STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(name))
    painter.restore()
