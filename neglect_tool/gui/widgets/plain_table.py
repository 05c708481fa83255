"""A table as high as its rows, with every word of a cell to be read; it slides sideways where it is too wide."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from neglect_tool.gui.models.plain_table import CELL, PlainTableModel
from neglect_tool.gui.presenters.change_state import Cell, Table
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.chips import mark_value
from neglect_tool.gui.widgets.glyph import paint_glyph

GLYPH, SIDE, TOP = 22, 16, 9
"""Size of a glyph, and room around the words of a cell, in px at 100 %."""
_WRAP = int(Qt.TextFlag.TextWordWrap)

_MOVES = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip


class CellDelegate(QStyledItemDelegate):
    """A glyph, then words that wrap."""

    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(table)
        self._look = look

    def _left(self, cell: Cell) -> int:
        glyph = cell.mark is not None and mark_value(cell.mark) is not None
        return SIDE + (self._look.theme.px(GLYPH) + 8 if glyph else 0)

    def high(self, cell: Cell, width: int) -> int:
        """How high the words are at that width."""
        theme = self._look.theme
        room = QRect(0, 0, max(20, width - self._left(cell) - SIDE), 100_000)
        words = QFontMetrics(theme.font("small")).boundingRect(room, _WRAP, cell.words).height()
        return max(words, theme.px(GLYPH)) + 2 * TOP

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the column is, as high as the words need."""
        width = max(60, option.rect.width())
        return QSize(width, self.high(index.data(CELL), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it; where one stands has a soft ground and a border, as everything chosen."""
        theme, cell = self._look.theme, index.data(CELL)
        box, state = option.rect, option.state
        painter.save()
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(theme.colour("accsoft"))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        value = mark_value(cell.mark) if cell.mark is not None else None
        if value is not None:
            side = theme.px(GLYPH)
            paint_glyph(painter, theme, value, QPointF(box.left() + SIDE + side / 2, box.top() + TOP + side / 2), side)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font("smallb" if index.column() == 0 else "small"))
        room = box.adjusted(self._left(cell), TOP + (theme.px(2) if value is not None else 0), -SIDE, 0)
        painter.drawText(room, _WRAP, cell.words)
        painter.restore()


class PlainTable(QTableView):
    """The page scrolls up and down; the table itself only sideways. Arrows go from cell to cell, Tab leaves it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cells = PlainTableModel(self)
        self._delegate = CellDelegate(look, self)
        self.setModel(self._cells)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        look.changed.connect(self.fit)

    def show_table(self, table: Table | None) -> None:
        """Show this, or nothing."""
        self.setVisible(table is not None)
        if table is not None:
            self.setAccessibleName(table.title)
            if self._cells.show_table(table):
                self.setCurrentIndex(self._cells.index(0, 0))
                self.fit()

    def fit(self) -> None:
        """Share out the width there is, and be as high as every word needs."""
        theme, table = self._look.theme, self._cells.table
        least = [theme.px(width) for width in table.widths]
        spare = max(0, self.viewport().width() - sum(least))
        widths = [width + spare * width // max(1, sum(least)) for width in least]
        for n, width in enumerate(widths):
            self.setColumnWidth(n, width)
        high = 0
        for n, row in enumerate(table.rows):
            tall = max(self._delegate.high(cell, width) for cell, width in zip(row, widths, strict=True))
            self.setRowHeight(n, tall)
            high += tall
        head = theme.px(36)
        self.horizontalHeader().setFixedHeight(head)
        bar = self.horizontalScrollBar().sizeHint().height() if sum(widths) > self.viewport().width() else 0
        self.setFixedHeight(high + head + bar + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and the like move in it; letters, Enter and Esc are the page's."""
        if Qt.Key(event.key()) in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the table, but for a wheel that goes sideways."""
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()
