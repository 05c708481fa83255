"""What can be chosen on an item: a card for each grade, a button for each honest answer that is not one."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.buttons import Hovering, keycap_width, paint_keycap
from neglect_tool.gui.widgets.glyph import paint_glyph
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.saying import tr

_WRAP = int(Qt.TextFlag.TextWordWrap)


LARGE_TEXT = 1.5
"""From this text scale on rows across a page keep the size of cards."""


def not_grades_width(look: Look) -> int:
    """How wide the column of not-grades is: 154 px at 100 %, more as its words grow."""
    theme = look.theme
    words = max(QFontMetrics(theme.font("bodyb")).horizontalAdvance(shape.name) for shape in theme.scale.not_grades)
    return max(154, words + theme.px(20) + keycap_width(theme, "U") + 8 + 7 + 8 + 7)


class Choice(Hovering):
    """Something that is chosen or not; what is chosen has a 2 px border, a soft ground, a tick and the word."""

    def __init__(self, look: Look, value: int | str) -> None:
        super().__init__(look)
        self.value = value
        self.stacked = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def nextCheckState(self) -> None:
        """A click asks; only the state that comes back chooses."""

    def stack(self, *, stacked: bool) -> None:
        """Lie as a row across the page, or stand as a card."""
        self.stacked = stacked
        self.updateGeometry()

    def paint_ground(self, painter: QPainter) -> None:
        """The card itself."""
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.isChecked() else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        lively = self.hovered and self.isEnabled()
        border = "accent" if self.isChecked() else "edge" if lively else "line"
        painter.setPen(QPen(theme.colour(border), width))
        painter.setBrush(theme.colour("accsoft" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, theme.scale.radius_control, theme.scale.radius_control)


class GradeCard(Choice):
    """One grade of one item: its glyph and its descriptor."""

    def __init__(self, look: Look, grade: int, descriptor: str) -> None:
        super().__init__(look, grade)
        self.descriptor = descriptor
        self._heights: dict[tuple[int, str, float], int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _text_box(self, width: int) -> QRect:
        """Where the words go, as tall as they need at that width."""
        theme = self.look.theme
        if self.stacked:
            left = 14 + theme.px(24) + 14
            room = width - left - 12 - self._mark_width()
            top = 10
        else:
            left, room, top = 10, width - 18, 12 + theme.px(22) + 6
        asked = (room, self._face(), theme.text)
        if asked not in self._heights:
            metrics = QFontMetrics(theme.font(self._face()))
            bounds = metrics.boundingRect(QRect(0, 0, max(room, 20), 10_000), _WRAP, self.descriptor)
            self._heights[asked] = bounds.height()
        return QRect(left, top, room, self._heights[asked])

    def _face(self) -> str:
        """Larger in rows across a page, as on a lap, until the text itself is large."""
        return "lead" if self.stacked and self.look.theme.text < LARGE_TEXT else "small"

    def _mark_width(self) -> int:
        theme = self.look.theme
        return theme.px(18) + 6 + QFontMetrics(theme.font("smallb")).horizontalAdvance(tr("Chosen")) + 4

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every word."""
        box = self._text_box(width)
        if self.stacked:
            return max(box.height() + 14, self.look.theme.px(26) + 10, 56 if self._face() == "lead" else 44)
        return box.bottom() + 13

    def sizeHint(self) -> QSize:
        """A comfortable card."""
        width = self.look.theme.px(480 if self.stacked else 140)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest words want."""
        width = self.look.theme.px(110)
        return QSize(width, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw glyph, words and, if chosen, tick and word."""
        theme = self.look.theme
        painter = QPainter(self)
        self.paint_ground(painter)
        box = self._text_box(self.width())
        glyph = theme.px(24)
        accent = theme.colour("accent")
        if self.stacked:
            middle = self.height() / 2
            centre = QPointF(14 + glyph / 2, middle)
            box.moveTop((self.height() - box.height()) // 2)
            mark_left, mark_middle = self.width() - 10 - self._mark_width(), middle
        else:
            centre = QPointF(11 + glyph / 2, 12 + glyph / 2 - 2)
            mark_left, mark_middle = self.width() - 8 - self._mark_width(), centre.y()
        paint_glyph(painter, theme, self.value, centre, glyph)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(self._face()))
        painter.drawText(box, _WRAP, self.descriptor)
        if self.isChecked():
            paint_icon(painter, "tick", accent, QPointF(mark_left + theme.px(9), mark_middle), theme.px(18))
            painter.setPen(accent)
            painter.setFont(theme.font("smallb"))
            words = QRectF(mark_left + theme.px(18) + 6, mark_middle - 20, self._mark_width(), 40)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tr("Chosen"))


class NotGradeButton(Choice):
    """One of the honest answers that is not a grade."""

    def __init__(self, look: Look, value: str) -> None:
        super().__init__(look, value)
        self.shape = look.theme.scale.shape(value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Room for glyph, name and key or tick."""
        theme = self.look.theme
        words = QFontMetrics(theme.font("bodyb")).horizontalAdvance(self.shape.name)
        width = self._left() + theme.px(20) + 7 + words + 8 + keycap_width(theme, self.shape.key) + 8
        return QSize(width, max(48 if self.stacked else 36, theme.px(24) + 12))

    def _left(self) -> int:
        return 14 if self.stacked else 8

    def minimumSizeHint(self) -> QSize:
        """The same: its name is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sign, name, and key or tick."""
        theme = self.look.theme
        painter = QPainter(self)
        self.paint_ground(painter)
        middle = self.height() / 2
        glyph, left = theme.px(20), self._left()
        paint_glyph(painter, theme, self.value, QPointF(left + glyph / 2, middle), glyph)
        ink = theme.colour("accent" if self.isChecked() else "ink")
        painter.setPen(ink)
        painter.setFont(theme.font("bodyb" if self.isChecked() else "small"))
        words = QRectF(left + glyph + 7, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.shape.name)
        if self.isChecked():
            paint_icon(painter, "tick", ink, QPointF(self.width() - 8 - theme.px(9), middle), theme.px(18))
        else:
            key = self.shape.key
            paint_keycap(painter, theme, key, self.width() - 7 - keycap_width(theme, key), middle, theme.colour("ink2"))
