"""How a family is drawn in the caseload: two lines, rules not stripes, glyphs under letters, nothing cut off."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from neglect_tool.gui.models.caseload import DUE, FAMILY, GRADES, NEXT, ROW, STATE
from neglect_tool.gui.presenters.caseload_rows import CaseloadRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.chips import mark_value, paint_prompt
from neglect_tool.gui.widgets.glyph import paint_glyph

PAD, GAP = 16, 10
BETWEEN = " · "
"""What stands between two children in a row's second line."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def whole_names(children: str, metrics: QFontMetrics, room: float) -> str:
    """As many children as there is room for, each whole, and how many more there are."""
    named = children.split(BETWEEN)
    for left_out in range(len(named)):
        words = BETWEEN.join(named[: len(named) - left_out]) + (f" and {left_out} more" if left_out else "")
        if metrics.horizontalAdvance(words) <= room:
            return words
    return f"{len(named)} children" if len(named) > 1 else children


def two_lines(row: CaseloadRow, bold: QFontMetrics, small: QFontMetrics, room: float) -> tuple[str, str]:
    """What stands beside the family's name, and below it: a reference is whole in one of the two places."""
    if bold.horizontalAdvance(row.name) + GAP + small.horizontalAdvance(row.reference) <= room:
        return row.reference, whole_names(row.children, small, room)
    before = f"{row.reference}{BETWEEN}"
    return "", f"{before}{whole_names(row.children, small, room - small.horizontalAdvance(before))}"


class CaseloadDelegate(QStyledItemDelegate):
    """Paints cells of the caseload."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines high."""
        return QSize(120, self._look.theme.px(60))

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
        half = box.height() / 2
        upper, lower = box.adjusted(0, half * 0.18, 0, -half * 0.86), box.adjusted(0, half * 0.92, 0, -half * 0.12)
        bold, small = QFontMetrics(theme.font("bodyb")), QFontMetrics(theme.font("small"))
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font("bodyb"))
        painter.drawText(upper, _MIDDLE, bold.elidedText(row.name, Qt.TextElideMode.ElideRight, int(upper.width())))
        beside, below = two_lines(self._with_late(row), bold, small, box.width())
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        painter.drawText(upper.translated(bold.horizontalAdvance(row.name) + GAP, 0), _MIDDLE, beside)
        painter.drawText(lower, _MIDDLE, below)

    def _with_late(self, row: CaseloadRow) -> CaseloadRow:
        """Where there is no room for the column, that something is late stands first in the second line."""
        table = self.parent()
        gone = isinstance(table, QTableView) and table.isColumnHidden(DUE)
        return replace(row, children=f"{row.due_line}{BETWEEN}{row.children}") if gone and row.late else row

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
        theme = self._look.theme
        middle = box.center().y()
        left = box.left()
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
            painter.drawText(QRectF(left, box.top(), wide + 2, box.height()), _MIDDLE, mark.domain)
            left += wide + 5
            value = mark_value(mark.mark)
            if value is not None:
                paint_glyph(painter, theme, value, QPointF(left + side / 2, middle), side)
            left += side + 11
