"""How a family is drawn in the caseload: rules not stripes, glyphs under letters, nothing cut off.

Where a column has no room, what it says stands in further lines of the columns that stay.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from neglect_tool.gui.models.caseload import DUE, FAMILY, GRADES, NEXT, ROW, STATE
from neglect_tool.gui.presenters.caseload_rows import CaseloadRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.chips import mark_value, paint_prompt
from neglect_tool.gui.widgets.glyph import paint_glyph
from neglect_tool.saying import tr

PAD, GAP = 16, 10
BETWEEN = " · "
"""What stands between two children in a row's second line."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def whole_names(children: str, metrics: QFontMetrics, room: float) -> str:
    """As many children as there is room for, each whole, and how many more there are."""
    named = children.split(BETWEEN)
    for left_out in range(len(named)):
        words = BETWEEN.join(named[: len(named) - left_out]) + (
            tr(" and {left_out} more", left_out=left_out) if left_out else ""
        )
        if metrics.horizontalAdvance(words) <= room:
            return words
    return tr("{count} children", count=len(named)) if len(named) > 1 else children


def two_lines(row: CaseloadRow, bold: QFontMetrics, small: QFontMetrics, room: float) -> tuple[str, str]:
    """What stands beside the family's name, and below it: a reference is whole in one of the two places."""
    if bold.horizontalAdvance(row.name) + GAP + small.horizontalAdvance(row.reference) <= room:
        return row.reference, whole_names(row.children, small, room)
    before = f"{row.reference}{BETWEEN}"
    return "", f"{before}{whole_names(row.children, small, room - small.horizontalAdvance(before))}"


def when(row: CaseloadRow, metrics: QFontMetrics, room: float) -> str:
    """The day of what is next, how far off it is, and to when it was moved if there is room for that."""
    parts = [part for part in (row.due, row.due_line, row.moved) if part]
    return ", ".join(parts if metrics.horizontalAdvance(", ".join(parts)) <= room else parts[:2])


class CaseloadDelegate(QStyledItemDelegate):
    """Paints cells of the caseload."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def height(self) -> int:
        """Two lines, and room for what columns say that are not shown."""
        base = 60 + (44 if self._gone(DUE) else 0)
        if self._gone(GRADES):
            base += 74
        elif self._gone(STATE):
            base = max(base, 76)
        return self._look.theme.px(base)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its lines."""
        return QSize(120, self.height())

    def _gone(self, column: int) -> bool:
        """Whether there is no room for that column."""
        table = self.parent()
        return isinstance(table, QTableView) and table.isColumnHidden(column)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        row: CaseloadRow = index.data(ROW)
        theme = self._look.theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("accsoft" if selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        if selected and index.column() == FAMILY:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), theme.colour("accent"))
        box = QRectF(rect).adjusted(PAD, 0, -6, 0)
        if index.column() == FAMILY:
            self._family(painter, box, row)
        elif index.column() == DUE:
            self._due(painter, box, row)
        elif index.column() == GRADES:
            self._grades(painter, box, row)
        else:
            words = {NEXT: row.next, STATE: row.state}[index.column()]
            painter.setPen(theme.colour("ink2" if index.column() == STATE else "ink"))
            painter.setFont(theme.font("small" if index.column() == STATE else "body"))
            painter.drawText(box, int(_MIDDLE) | int(Qt.TextFlag.TextWordWrap), words)
        painter.restore()

    def _family(self, painter: QPainter, box: QRectF, row: CaseloadRow) -> None:
        theme = self._look.theme
        two = QRectF(box.left(), box.top(), box.width(), theme.px(60))
        half = two.height() / 2
        upper, lower = two.adjusted(0, half * 0.18, 0, -half * 0.86), two.adjusted(0, half * 0.92, 0, -half * 0.12)
        bold, small = QFontMetrics(theme.font("bodyb")), QFontMetrics(theme.font("small"))
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font("bodyb"))
        painter.drawText(upper, _MIDDLE, bold.elidedText(row.name, Qt.TextElideMode.ElideRight, int(upper.width())))
        beside, below = two_lines(row, bold, small, box.width())
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        painter.drawText(upper.translated(bold.horizontalAdvance(row.name) + GAP, 0), _MIDDLE, beside)
        painter.drawText(lower, _MIDDLE, below)
        top = two.bottom() - theme.px(4)
        if self._gone(DUE):
            for words, face, tone in self.next_lines(row, box.width()):
                painter.setFont(theme.font(face))
                painter.setPen(theme.colour(tone))
                painter.drawText(QRectF(box.left(), top, box.width(), theme.px(20)), _MIDDLE, words)
                top += theme.px(20)
        if self._gone(GRADES):
            self._grades(painter, QRectF(box.left(), top + theme.px(2), box.width(), theme.px(74)), row)

    def next_lines(self, row: CaseloadRow, room: float) -> list[tuple[str, str, str]]:
        """What is due and when, with face and colour, for a row whose columns have no room to say it."""
        theme = self._look.theme
        face = "smallb" if row.late else "small"
        due = when(row, QFontMetrics(theme.font(face)), room)
        small = QFontMetrics(theme.font("small"))
        next_ = small.elidedText(row.next, Qt.TextElideMode.ElideRight, int(room))
        return [(due, face, "ochre" if row.late else "ink2")] * bool(due) + [(next_, "small", "ink")]

    def _due(self, painter: QPainter, box: QRectF, row: CaseloadRow) -> None:
        """The day, and below it how far off it is, or how late in words."""
        theme = self._look.theme
        half = box.height() / 2
        upper, lower = box.adjusted(0, half * 0.18, 0, -half * 0.86), box.adjusted(0, half * 0.92, 0, -half * 0.12)
        if not row.due_line:
            upper = box
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font("bodyb" if row.late else "body"))
        painter.drawText(upper, _MIDDLE, row.due or "—")
        painter.setPen(theme.colour("ochre" if row.late else "ink2"))
        painter.setFont(theme.font("small"))
        both = ", ".join(part for part in (row.due_line, row.moved) if part)
        fits = painter.fontMetrics().horizontalAdvance(both) <= box.width()
        painter.drawText(lower, _MIDDLE, both if fits else row.due_line)

    def _grades(self, painter: QPainter, box: QRectF, row: CaseloadRow) -> None:
        """The prompt and the worst grades; beneath them the state, where it has no column."""
        theme = self._look.theme
        left, middle = box.left(), box.center().y()
        if self._gone(STATE):
            middle = box.top() + theme.px(22)
            painter.setPen(theme.colour("ink2"))
            painter.setFont(theme.font("small"))
            rest = QRectF(left, middle + theme.px(16), box.width(), box.bottom() - middle - theme.px(16))
            painter.drawText(rest, int(Qt.TextFlag.TextWordWrap), row.state)
        if row.prompt:
            high, wide = theme.px(26), theme.px(36)
            paint_prompt(painter, self._look, row.prompt, QRectF(left, middle - high / 2, wide, high))
        left += theme.px(36) + 16
        letters = QFontMetrics(theme.font("small"))
        side = theme.px(22)
        for mark in row.worst:
            painter.setPen(theme.colour("ink2"))
            painter.setFont(theme.font("small"))
            wide = letters.horizontalAdvance(mark.domain)
            painter.drawText(QRectF(left, middle - side, wide + 2, 2 * side), _MIDDLE, mark.domain)
            left += wide + 5
            value = mark_value(mark.mark)
            if value is not None:
                paint_glyph(painter, theme, value, QPointF(left + side / 2, middle), side)
            left += side + 11
