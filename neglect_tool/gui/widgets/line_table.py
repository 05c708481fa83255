"""A table of two-line rows, told apart by rules: arrows walk through it, Enter opens the row that one stands at."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from neglect_tool.gui.models.lines import ROW, LineModel
from neglect_tool.gui.presenters.lines import LineRow
from neglect_tool.gui.theme import Look

PAD = 14


class LineDelegate(QStyledItemDelegate):
    """Paints a cell: its upper line in ink, its lower one smaller. Both are whole in the form beside the table."""

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
        row: LineRow = index.data(ROW)
        cell, theme, rect = row.cells[index.column()], self._look.theme, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(rect)
        ground = "accsoft" if selected else "surface" if row.ours else "sunken"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        if selected and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), theme.colour("accent"))
        box = QRectF(rect).adjusted(PAD, theme.px(8), -6, -theme.px(8))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        if not cell.lower:
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap), cell.upper)
        else:
            half = box.height() / 2
            self._line(painter, cell.upper, QRectF(box.left(), box.top(), box.width(), half))
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour(cell.tone))
            self._line(painter, cell.lower, QRectF(box.left(), box.top() + half, box.width(), half))
        painter.restore()

    def _line(self, painter: QPainter, words: str, room: QRectF) -> None:
        shown = painter.fontMetrics().elidedText(
            words.replace("\n", " "), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class LineTable(QTableView):
    """Says which row one stands at, and which one is opened."""

    stood = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look, name: str, heads: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._showing = False
        self.lines = LineModel(heads, self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(look, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        heads_ = self.horizontalHeader()
        heads_.setHighlightSections(False)
        heads_.setSectionsClickable(False)
        heads_.setMinimumSectionSize(40)
        self.selectionModel().currentRowChanged.connect(self._stand)

    def show_rows(self, rows: tuple[LineRow, ...], selected: str) -> None:
        """Take over these rows, and stand at the one that is selected."""
        self._showing = True
        self.lines.show_rows(rows)
        at = self.lines.place(selected)
        if at < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        elif self.currentIndex().row() != at or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.lines.index(at, 0))
        self._showing = False

    def _stand(self, now: QModelIndex) -> None:
        """Say where one stands, unless it was the state that said so."""
        if not self._showing and now.isValid():
            self.stood.emit(self.lines.key(now.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are the page's."""
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.lines.key(self.currentIndex().row()))
        elif plain and event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a row opens it where there is no room beside."""
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and at.isValid():
            self.opened.emit(self.lines.key(at.row()))

    def fit(self, widths: Mapping[int, tuple[int, int]], *, stretch: int, room: float) -> None:
        """Rows grow with the text; `widths` says of each column how wide it is, and from which room on it is shown."""
        theme = self._look.theme
        self.verticalHeader().setDefaultSectionSize(theme.px(60))
        self.setMinimumHeight(theme.px(106))
        heads = self.horizontalHeader()
        heads.setMinimumHeight(theme.px(36))
        for at, (wide, least) in widths.items():
            self.setColumnHidden(at, room / theme.text < least)
            heads.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(at, theme.px(wide))
        heads.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
