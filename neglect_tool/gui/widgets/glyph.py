"""Grades as shapes with numbers, and not-grades as dashed circles with a sign: drawn from the scale's own points."""

from dataclasses import replace
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from neglect_tool.gui.theme import Look, Mode, Scale, Shape, Theme
from neglect_tool.saying import tr


def outline_path(scale: Scale, shape: Shape, centre: QPointF, box: float) -> QPainterPath:
    """The outline of a glyph in a box of that size; `u` of the file is `unit` times the box."""
    unit = scale.unit * box
    path = QPainterPath()
    if "radius" in shape.size:
        reach = shape.size["radius"] * unit
        path.addEllipse(centre, reach, reach)
    elif "half_side" in shape.size:
        half, corner = shape.size["half_side"] * unit, shape.size["corner"] * unit
        path.addRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), corner, corner)
    else:
        first, *rest = (QPointF(centre.x() + x * unit, centre.y() + y * unit) for x, y in shape.points)
        path.moveTo(first)
        for point in rest:
            path.lineTo(point)
        path.closeSubpath()
    return path


_LARGER = {"”": 1.6}
"""Signs that stand small at the top of their line are drawn larger, or they are a speck in their circle."""


@cache
def _letter(family: str, weight: int, size: int, sign: str) -> QPainterPath:
    """The outline of a number or sign, which is the same wherever it is drawn."""
    font = QFont(family)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    letter = QPainterPath()
    letter.setFillRule(Qt.FillRule.WindingFill)
    letter.addText(0, 0, font, sign)
    return letter


def paint_glyph(painter: QPainter, theme: Theme, value: int | str, centre: QPointF, box: float) -> None:
    """Draw shape and number (or sign) in a box of `box` px, already scaled, around `centre`."""
    scale, mode = theme.scale, theme.mode
    shape = scale.shape(value)
    path = outline_path(scale, shape, centre, box)
    pen = QPen(QColor(shape.outline[mode]), max(1.2, scale.outline_at_26 * box / 26))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if shape.dash:
        pen.setDashPattern(list(shape.dash))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(shape.fill[mode]) if shape.fill else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    size = scale.number_size_5 if value == scale.grades[-1].value else scale.number_size
    size *= _LARGER.get(shape.sign, 1)
    letter = _letter(scale.family, scale.number_weight, max(8, round(size * box)), shape.sign)
    bounds = letter.boundingRect()
    shift = shape.size.get("number_shift_y", 0.0) * box
    painter.translate(centre.x() - bounds.center().x(), centre.y() + shift - bounds.center().y())
    painter.fillPath(letter, QColor(shape.number[mode]))
    painter.restore()


def spoken(scale: Scale, value: int | str | None) -> str:
    """A grade or not-grade in words, for those who hear the screen."""
    if value is None:
        return tr("no grade")
    shape = scale.shape(value)
    return f"{value}, {shape.name.lower()}" if isinstance(value, int) else shape.name


class Glyph(QWidget):
    """One glyph that stands alone; `None` keeps its place and shows a dash; `mode` for a ground that is always dark."""

    def __init__(self, look: Look, value: int | str | None, box: int = 24, mode: Mode | None = None) -> None:
        super().__init__()
        self._look = look
        self._mode = mode
        self._box = box
        self._value = value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._measure)
        self.show_value(value)

    def show_value(self, value: int | str | None) -> None:
        """Show another grade."""
        self._value = value
        self.setAccessibleName(tr("Grade: {spoken}", spoken=spoken(self._look.theme.scale, value)))
        self.update()

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The box, grown with the text."""
        side = self._look.theme.px(self._box)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        centre = QRectF(self.rect()).center()
        if self._value is None:
            painter.setPen(QPen(self._look.theme.colour("ink3"), 1.5))
            painter.drawLine(QPointF(centre.x() - 5, centre.y()), QPointF(centre.x() + 5, centre.y()))
            return
        theme = self._look.theme
        theme = theme if self._mode is None else replace(theme, mode=self._mode)
        paint_glyph(painter, theme, self._value, centre, theme.px(self._box))
