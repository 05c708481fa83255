"""What was found in what people wrote: where it stands, and the text with the words that were found made bold."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from neglect_tool.gui.presenters.found import FoundRow
from neglect_tool.gui.theme import Look
from neglect_tool.saying import tr

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
LINES = 2
"""Lines of a text that are shown."""
PAD = 16
_TOP = QModelIndex()


class FoundModel(QAbstractListModel):
    """The texts, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[FoundRow, ...] = ()

    def show_rows(self, rows: Sequence[FoundRow]) -> bool:
        """Take over these; False if they are the same."""
        if tuple(rows) == self._rows:
            return False
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words; for a screen reader where it stands comes first."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None


class FoundDelegate(QStyledItemDelegate):
    """Paints a text that was found."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A line for where it stands, and those of the text."""
        theme = self._look.theme
        small, body = QFontMetrics(theme.font("small")), QFontMetrics(theme.font("body"))
        return QSize(120, small.lineSpacing() + LINES * body.lineSpacing() + theme.px(16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        row: FoundRow = index.data(ROW)
        theme = self._look.theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("accsoft" if selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), theme.colour("accent"))
        box = rect.adjusted(PAD, theme.px(6), -PAD, 0)
        small = QFontMetrics(theme.font("small"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        where = small.elidedText(row.where, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(
            QRect(box.left(), box.top(), box.width(), small.lineSpacing()), Qt.AlignmentFlag.AlignTop, where
        )
        painter.setPen(theme.colour("ink"))
        self._text(row, box.width()).draw(painter, QPointF(box.left(), box.top() + small.lineSpacing()))
        painter.restore()

    def _text(self, row: FoundRow, width: int) -> QTextLayout:
        """Laid out on as many lines as are shown; what was found is told by weight and a line under it."""
        layout = QTextLayout(row.snippet, self._look.theme.font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        shape = QTextCharFormat()
        shape.setFontWeight(QFont.Weight.Bold)
        shape.setFontUnderline(True)
        ranges = []
        for first, last in row.marks:
            part = QTextLayout.FormatRange()
            # Qt counts in UTF-16, where a character beyond the first 65,536 is two.
            part.start = _utf16(row.snippet[:first])
            part.length = _utf16(row.snippet[first:last])
            part.format = shape
            ranges.append(part)
        layout.setFormats(ranges)
        layout.beginLayout()
        top = 0.0
        for _ in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class FoundList(QListView):
    """The texts that were found; it is as high as some of them."""

    MOST_SEEN = 3

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.found = FoundModel(self)
        self._delegate = FoundDelegate(look, self)
        self.setModel(self.found)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Found in what was written"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._alone = False
        look.changed.connect(self.fit)

    def show_rows(self, rows: Sequence[FoundRow], *, alone: bool = False) -> None:
        """Show these and stand at the first; `alone` they may take all the room that there is."""
        self._alone = alone
        if self.found.show_rows(rows) and rows:
            self.setCurrentIndex(self.found.index(0, 0))
        self.fit()

    def fit(self) -> None:
        """Rows grow with the text; where there is little room, one is seen at a time."""
        high = self._delegate.sizeHint(QStyleOptionViewItem(), _TOP).height()
        count = self.found.rowCount()
        self.setMinimumHeight(high + 2)
        self.setMaximumHeight(high * max(1, count if self._alone else min(self.MOST_SEEN, count)) + 2)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as it may be."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave `/` to the page."""
        if event.text() == "/":
            event.ignore()
        else:
            super().keyPressEvent(event)
