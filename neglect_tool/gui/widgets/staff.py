"""Grades of a domain over the profiles, on a staff of five lines: worse is higher, and a thin line joins them."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from neglect_tool.gui.presenters.change_state import Column
from neglect_tool.gui.presenters.marks import Mark, MarkKind
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.chips import Drawn, mark_value
from neglect_tool.gui.widgets.glyph import paint_glyph
from neglect_tool.saying import tr

COLUMN, STEP, GLYPH = 66, 15, 26
"""Width of a profile, distance of two lines, and size of a glyph, in px at 100 %."""


class Staff(Drawn):
    """One domain; what is not a grade stands below the lowest line and is joined to nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._marks: Sequence[Mark | None] = ()
        self._now = -1

    def show_marks(self, marks: Sequence[Mark | None], now: int) -> None:
        """Show these; `now` is the column of the present profile, or -1 where that is out of view."""
        self._marks, self._now = marks, now
        self.setAccessibleName(", ".join(mark.words if mark else tr("not in it") for mark in marks))
        self.measure()

    def sizeHint(self) -> QSize:
        """A column each, with room for five lines and what stands below."""
        theme = self.look.theme
        return QSize(len(self._marks) * theme.px(COLUMN), theme.px(STEP * 5 + GLYPH + 12))

    def _centre(self, column: int, mark: Mark) -> QPointF:
        theme = self.look.theme
        level = mark.grade if mark.kind is MarkKind.GRADE else 0
        middle = self.height() / 2 - theme.px(STEP) / 2
        return QPointF((column + 0.5) * theme.px(COLUMN), middle + (3 - level) * theme.px(STEP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tint, staff, line and glyphs."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = theme.px(COLUMN)
        if self._now >= 0:
            painter.fillRect(QRectF(self._now * wide + 5, 0, wide - 10, self.height()), theme.colour("accsoft"))
        pen = QPen(theme.colour("ink3" if theme.mode == "hc" else "edge"), 1, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for level in range(1, 6):
            high = self._centre(0, Mark(MarkKind.GRADE, level)).y()
            painter.drawLine(QPointF(0, high), QPointF(self.width(), high))
        painter.setPen(QPen(theme.colour("ink2"), 1.6))
        at = [self._centre(n, mark) if mark and mark.kind is MarkKind.GRADE else None for n, mark in self._numbered()]
        for first, second in itertools.pairwise(at):
            if first is not None and second is not None:
                painter.drawLine(first, second)
        for n, mark in self._numbered():
            if mark is not None:
                self._paint_mark(painter, n, mark)

    def _numbered(self) -> Sequence[tuple[int, Mark | None]]:
        return tuple(enumerate(self._marks))

    def _paint_mark(self, painter: QPainter, column: int, mark: Mark) -> None:
        theme = self.look.theme
        centre, value = self._centre(column, mark), mark_value(mark)
        if value is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("ink3"))
            painter.drawEllipse(centre, 3, 3)
            return
        paint_glyph(painter, theme, value, centre, theme.px(GLYPH))
        if mark.masked:
            painter.setPen(theme.colour("ink"))
            painter.setFont(theme.font("capb"))
            room = QRectF(centre.x() + theme.px(GLYPH) / 2 - 1, centre.y() - theme.px(22), theme.px(28), theme.px(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, f"+{mark.masked}")


class StaffHeads(Drawn):
    """The dates over the columns; the present one in bold, under which every staff is tinted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._columns: Sequence[Column] = ()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these dates."""
        self._columns = columns
        said = ", ".join(f"{each.words}{tr(', this one') if each.now else ''}" for each in columns)
        self.setAccessibleName(tr("Profiles: {said}", said=said))
        self.measure()

    def sizeHint(self) -> QSize:
        """Two lines."""
        theme = self.look.theme
        return QSize(len(self._columns) * theme.px(COLUMN), theme.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw day over year."""
        theme = self.look.theme
        painter = QPainter(self)
        wide = theme.px(COLUMN)
        for n, each in enumerate(self._columns):
            painter.setFont(theme.font("smallb" if each.now else "small"))
            painter.setPen(theme.colour("ink" if each.now else "ink2"))
            for line, words in enumerate((each.short, each.year)):
                room = QRectF(n * wide, theme.px(2 + 17 * line), wide, theme.px(18))
                painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, words)
