"""A table of rows told apart by rules: arrows walk through it, Enter opens the row that one stands at.

A row is as high as its words, up to a few lines a cell, so that a long table is read and not only looked through.
"""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
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

PAD, END, TOP = 16, 8, 9
"""Room left, right and above the words of a cell, in px."""
GAP = 3
MOST, MOST_ALONE = 3, 6
"""Lines of each of the two texts of a cell, and of one that stands alone; all is whole in the form beside the table."""
LEAST = 48
AT_ONCE = 100
"""Rows that are measured before the window answers again."""
_PARTS = re.compile(r"(?<=-)(?=\w)")
"""A long name may go on in the next line after a hyphen."""


class Breaker:
    """Breaks words into lines as wide as a cell, quickly: each word is measured once."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._text = 0.0
        self._faces: dict[str, tuple[QFontMetricsF, float, dict[str, float]]] = {}

    def face(self, role: str) -> tuple[QFontMetricsF, float, dict[str, float]]:
        """Its measures at the size that text has now, the height of a line, and how wide words are that were met."""
        if self._look.theme.text != self._text:
            self._text = self._look.theme.text
            self._faces.clear()
        if role not in self._faces:
            metrics = QFontMetricsF(self._look.theme.font(role))
            self._faces[role] = metrics, metrics.height(), {" ": metrics.horizontalAdvance(" ")}
        return self._faces[role]

    def lines(self, words: str, role: str, room: float, most: int) -> list[str]:
        """As many as they need, but no more than `most` and one that stands for the rest."""
        metrics, _, known = self.face(role)
        lines, used, space = list[str](), 0.0, known[" "]
        for word in words.split():
            for at, part in enumerate(_PARTS.split(word) if "-" in word else (word,)):
                wide = known.get(part)
                if wide is None:
                    wide = known[part] = metrics.horizontalAdvance(part)
                gap = 0.0 if at else space
                if lines and used + gap + wide <= room:
                    lines[-1] += part if at else f" {part}"
                    used += gap + wide
                elif len(lines) > most:
                    return lines
                else:
                    lines.append(part)
                    used = wide
        return lines

    def shown(self, words: str, role: str, room: float, most: int) -> list[str]:
        """The lines as they are painted: an ellipsis says that there is more."""
        lines = self.lines(words, role, room, most)
        if len(lines) > most:
            lines[most - 1 :] = [f"{lines[most - 1]} {lines[most]}"]
        elided = self.face(role)[0].elidedText
        return [elided(line, Qt.TextElideMode.ElideRight, room + 1) for line in lines]


class LineDelegate(QStyledItemDelegate):
    """Paints a cell: its upper words in ink, its lower ones smaller."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._breaker = Breaker(look)

    def shown(self, words: str, width: int) -> list[str]:
        """The lines of words that stand alone in a cell of that width."""
        return self._breaker.shown(words, "body", width - PAD - END, MOST_ALONE)

    def high(self, row: LineRow, widths: Sequence[int]) -> int:
        """How high the row is with columns of these widths."""
        tallest = 0.0
        for cell, wide in zip(row.cells, widths, strict=True):
            tall = 0.0
            for role, words in (("body", cell.upper), ("small", cell.lower)):
                if words and wide:
                    most = MOST if cell.lower else MOST_ALONE
                    lines = min(most, len(self._breaker.lines(words, role, wide - PAD - END, most)))
                    tall += lines * self._breaker.face(role)[1] + (GAP if tall else 0)
            tallest = max(tallest, tall)
        return max(self._look.theme.px(LEAST), round(tallest) + 2 * self._look.theme.px(TOP))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The table gives each row its height."""
        return QSize(120, self._look.theme.px(LEAST))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell, its first lines in step with those of the cells beside it."""
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
        y = float(rect.top() + theme.px(TOP))
        for role, tone, words in (("body", "ink", cell.upper), ("small", cell.tone, cell.lower)):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(tone))
            line_height = self._breaker.face(role)[1]
            most = MOST if cell.lower else MOST_ALONE
            for line in self._breaker.shown(words, role, rect.width() - PAD - END, most):
                painter.drawText(QRectF(rect.left() + PAD, y, rect.width(), line_height), 0, line)
                y += line_height
            y += GAP
        painter.restore()


class LineTable(QTableView):
    """Says which row one stands at, and which one is opened."""

    stood = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look, name: str, heads: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._none = ""
        self._room: tuple[tuple[int, ...], float] = ((), 0.0)
        self._high: dict[str, tuple[LineRow, int]] = {}
        self._next = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._go_on)
        self._showing = False
        self.lines = LineModel(heads, self)
        self.setModel(self.lines)
        self._delegate = LineDelegate(look, self)
        self.setItemDelegate(self._delegate)
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

    def show_rows(self, rows: tuple[LineRow, ...], selected: str, none: str = "") -> None:
        """Take over these rows, and stand at the one that is selected; where there are none, say so."""
        self._showing = True
        self._none = none
        self.setAccessibleDescription("" if rows else none)
        self.lines.show_rows(rows)
        self._measure()
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

    def _measure(self) -> None:
        """Give each row the height of its words: those that are looked at now, the others when there is time."""
        widths = tuple(self.columnWidth(at) for at in range(self.lines.columnCount()))
        if self._room != (widths, self._look.theme.text):
            self._room = widths, self._look.theme.text
            self._high = {}
        self._next = 0
        self._go_on()

    def _go_on(self) -> None:
        """Measure some more rows, and leave in its place what one looks at."""
        rows = self.lines.rows
        at, end = self._next, min(len(rows), self._next + AT_ONCE)
        top = max(0, self.rowAt(0))
        was = self.rowViewportPosition(top)
        for number in range(at, end):
            row = rows[number]
            known = self._high.get(row.key)
            if known is None or known[0] != row:
                known = self._high[row.key] = row, self._delegate.high(row, self._room[0])
            if self.rowHeight(number) != known[1]:
                self.setRowHeight(number, known[1])
        if at:
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(top) - was)
        self._next = end
        if end < len(rows):
            self._later.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other lines."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or what to do where there are none."""
        super().paintEvent(event)
        if not self.lines.rows and self._none:
            theme, painter = self._look.theme, QPainter(self.viewport())
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("ink2"))
            room = self.viewport().rect().adjusted(PAD, theme.px(14), -PAD, 0)
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self._none)

    def fit(self, widths: Mapping[int, tuple[int, int]], *, stretch: int, room: float) -> None:
        """Rows grow with the text; `widths` says of each column how wide it is, and from which room on it is shown."""
        theme = self._look.theme
        self.verticalHeader().setDefaultSectionSize(theme.px(LEAST + 36))
        self.setMinimumHeight(theme.px(106))
        heads = self.horizontalHeader()
        heads.setMinimumHeight(theme.px(36))
        for at, (wide, least) in widths.items():
            self.setColumnHidden(at, room / theme.text < least)
            heads.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(at, theme.px(wide))
        heads.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self._measure()
