"""The timeline: date, dot with icon, head and line; a model, so that hundreds of rows cost no more than those seen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from neglect_tool.gui.presenters.timeline import TimelineRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label
from neglect_tool.gui.widgets.buttons import LINK, ActionButton
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.saying import tr

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
SHOWN, TALLEST = 6, 620
"""Rows before all are asked for; px that the list then takes at most."""
_WRAP = int(Qt.TextFlag.TextWordWrap)
_TOP = QModelIndex()


class TimelineModel(QAbstractListModel):
    """The rows, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TimelineRow, ...] = ()

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Take over these."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, all in one sentence."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        return row.spoken if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class TimelineDelegate(QStyledItemDelegate):
    """Paints a row; its height follows from its words."""

    def __init__(self, look: Look, parent: "TimelineList") -> None:
        super().__init__(parent)
        self._look, self._list = look, parent

    def _boxes(self, row: TimelineRow, width: int) -> tuple[QRect, QRect, QRect, int]:
        """Date, head, line, and where the dot is."""
        theme = self._look.theme
        small, bold = QFontMetrics(theme.font("small")), QFontMetrics(theme.font("smallb"))
        date = small.boundingRect(QRect(4, 8, theme.px(54), 10_000), _WRAP, row.day)
        dot = theme.px(54) + 8 + theme.px(14)
        left = dot + theme.px(14) + 8
        room = max(60, width - left - 6)
        head = bold.boundingRect(QRect(left, 8, room, 10_000), _WRAP, row.head)
        line = small.boundingRect(QRect(left, head.bottom() + 1, room, 10_000), _WRAP, row.line)
        return date, head, line if row.line else QRect(left, head.bottom(), 0, 0), dot

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for every word."""
        width = self._list.viewport().width()
        date, _head, line, _dot = self._boxes(index.data(ROW), width)
        return QSize(60, max(date.bottom(), line.bottom(), self._look.theme.px(36)) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        row: TimelineRow = index.data(ROW)
        theme = self._look.theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        here = bool(state & QStyle.StateFlag.State_Selected) and self._list.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("accsoft" if here else "surface"))
        painter.translate(rect.topLeft())
        date, head, line, dot = self._boxes(row, rect.width())
        painter.setPen(QPen(theme.colour("line"), 2))
        side = theme.px(28)
        painter.drawLine(dot, 0 if index.row() else side // 2, dot, rect.height())
        painter.setPen(QPen(theme.colour("edge"), 1) if theme.mode == "hc" else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface" if here else "accsoft"))
        circle = QRectF(dot - side / 2, 4, side, side)
        painter.drawEllipse(circle)
        paint_icon(painter, row.icon, theme.colour("accent"), circle.center(), theme.px(15))
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        painter.drawText(date.adjusted(0, 0, 2, 0), _WRAP, row.day)
        painter.drawText(line.adjusted(0, 0, 2, 0), _WRAP, row.line)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font("smallb"))
        painter.drawText(head.adjusted(0, 0, 2, 0), _WRAP, row.head)
        painter.restore()


class TimelineList(QListView):
    """As high as the rows that are shown; Enter or a click goes to what one stands at."""

    opened = QtSignal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows = TimelineModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(TimelineDelegate(look, self))
        self.setAccessibleName(tr("Timeline"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._open)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(40)
        self.whole = False
        self._all: tuple[TimelineRow, ...] = ()
        look.changed.connect(self.fit)

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Show as many of these as are asked for."""
        self._all = tuple(rows)
        self.show_more(whole=self.whole)

    def show_more(self, *, whole: bool) -> None:
        """Show all of them, or some."""
        self.whole = whole
        self.rows.show_rows(self._all if whole else self._all[:SHOWN])
        self.fit()

    def fit(self) -> None:
        """As high as what is shown; all of them scroll within their own place."""
        total, most = 0, self._look.theme.px(TALLEST)
        for at in range(self.rows.rowCount()):
            total += self.sizeHintForIndex(self.rows.index(at)).height()
            if self.whole and total > most:
                total = most
                break
        needed = total + 2
        if self.minimumHeight() != needed or self.maximumHeight() != needed:
            self.setFixedHeight(needed)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words in other lines."""
        super().resizeEvent(event)
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand at a row, so that Enter acts at once."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.opened.emit(row.place)


class TimelineCard(Card):
    """Some of it, and all of it when asked."""

    opened = QtSignal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(14, 14, 8, 10))
        self._count = 0
        self.all = ActionButton(look, "", LINK, compact=True)
        self.all.clicked.connect(self._turn)
        self.heading(tr("Timeline"), self.all)
        self._none = Label(
            tr("Nothing has happened yet. Visits, events and decisions come here by themselves."), "body", "ink2"
        )
        self.list = TimelineList(look)
        self.list.opened.connect(self.opened)
        self.box.addWidget(self._none)
        self.box.addWidget(self.list)
        self.box.addStretch(1)

    def _turn(self) -> None:
        self.list.show_more(whole=not self.list.whole)
        self._say()

    def _say(self) -> None:
        self.all.setVisible(self._count > SHOWN)
        self.all.say(tr("Fewer") if self.list.whole else tr("All {count}", count=self._count))
        self.all.setAccessibleName(tr("{text}: timeline", text=self.all.text()))

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Show these."""
        self._count = len(rows)
        self._none.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.show_rows(rows)
        self._say()
