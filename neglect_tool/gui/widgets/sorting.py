"""The two sides of sorting: jots that can be lifted, and the items they may be put to, by mouse, finger or keys."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy

from neglect_tool.gui.presenters.sort_state import JotCard, TargetRow
from neglect_tool.gui.presenters.visit_state import MARKS
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.buttons import Hovering, keycap_width, paint_keycap
from neglect_tool.gui.widgets.chips import paint_marks
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.gui.widgets.jots import ICONS
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.saying import tr

MIME = "application/x-neglect-tool-jot"
"""Carries a jot's key and none of its words: what is dragged out of the window tells nothing."""
_WRAP = int(Qt.TextFlag.TextWordWrap)


class _Sorted(Hovering):
    """A card that is as high as its words, with a 2 px border and a soft ground where it is chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setCheckable(True)
        self.over = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def nextCheckState(self) -> None:
        """A press asks; only the state that comes back chooses."""

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its words."""
        return True

    def sizeHint(self) -> QSize:
        """A comfortable card."""
        width = self.look.theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrower, in more lines."""
        return QSize(self.look.theme.px(200), 44)

    def high(self, role: str, text: str, room: int) -> int:
        """How high words in that face are at that width."""
        metrics = QFontMetrics(self.look.theme.font(role))
        return metrics.boundingRect(QRect(0, 0, max(room, 20), 10_000), _WRAP, text).height() if text else 0

    def paint_ground(self, painter: QPainter) -> None:
        """The card itself."""
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isChecked() or self.over
        width = 2 if strong else 1
        painter.setPen(QPen(theme.colour("accent" if strong else "edge" if self.hovered else "line"), width))
        painter.setBrush(theme.colour("accsoft" if strong else "surface"))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, 8, 8)


class JotCardView(_Sorted):
    """A jot: pressing takes it in hand, pulling drags it, Space lifts it, Enter keeps it where it was put."""

    lifted, kept = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.jot: JotCard | None = None
        self._from = QPoint()
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_jot(self, jot: JotCard) -> None:
        """Show this one."""
        self.jot = jot
        went = tr(". Went to {went}", went=", ".join(jot.went)) if jot.went else tr(". Not sorted yet")
        self.setAccessibleName(f"{jot.at}, {MARKS[jot.mark]}: {jot.text}{went}")
        self.setAccessibleDescription(tr("Space lifts it, then arrows to an item, and Space puts it there."))
        self.setChecked(jot.chosen)
        name_field(self, f"jot:{jot.key}")
        self.updateGeometry()
        self.update()

    def _room(self, width: int) -> int:
        return width - self.look.theme.px(44) - 14

    def _chips(self) -> str:
        return " · ".join(self.jot.went) if self.jot else ""

    def heightForWidth(self, width: int) -> int:
        """Room for every word, and for where it went."""
        if self.jot is None:
            return 44
        room = self._room(width)
        words = self.high("lead", self.jot.text, room)
        return 12 + self.look.theme.px(22) + 4 + words + (self.high("smallb", self._chips(), room) + 8 if self.jot.went
                                                         else 0) + 12  # fmt: skip

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grip, time, mark, words, and where it went."""
        if self.jot is None:
            return
        theme, painter = self.look.theme, QPainter(self)
        self.paint_ground(painter)
        accent, quiet = theme.colour("accent"), theme.colour("ink2")
        middle, left = 12 + theme.px(11), theme.px(44)
        paint_icon(painter, "grip", quiet, QPointF(theme.px(22), middle), theme.px(18))
        painter.setPen(quiet)
        painter.setFont(theme.font("body", figures=True))
        painter.drawText(QRectF(left, 12, 200, theme.px(22)), Qt.AlignmentFlag.AlignVCenter, self.jot.at)
        x = left + QFontMetrics(theme.font("body", figures=True)).horizontalAdvance(self.jot.at) + 10
        paint_icon(painter, ICONS[self.jot.mark], accent, QPointF(x + theme.px(9), middle), theme.px(18))
        painter.setPen(accent)
        painter.setFont(theme.font("bodyb"))
        head = QRectF(x + theme.px(18) + 6, 12, self.width(), theme.px(22))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, MARKS[self.jot.mark])
        room, top = self._room(self.width()), 12 + theme.px(22) + 4
        painter.setFont(theme.font("lead"))
        painter.setPen(theme.colour("ink2" if self.jot.went else "ink"))
        high = self.high("lead", self.jot.text, room)
        painter.drawText(QRect(left, top, room, high), _WRAP, self.jot.text)
        if self.jot.went:
            side = theme.px(14)
            low = top + high + 8
            paint_icon(painter, "tick", accent, QPointF(left + side / 2, low + theme.px(8)), side)
            painter.setPen(accent)
            painter.setFont(theme.font("smallb"))
            painter.drawText(QRect(left + side + 6, low, room - side - 6, self.height()), _WRAP, self._chips())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space lifts, Enter keeps; arrows are the page's."""
        if event.key() == Qt.Key.Key_Space:
            self.lifted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where a pull begins."""
        self._from = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pulled far enough it is dragged."""
        far = (event.position().toPoint() - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self.jot is None or not event.buttons() & Qt.MouseButton.LeftButton or not far:
            super().mouseMoveEvent(event)
            return
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(self.carried())
        drag.exec(Qt.DropAction.MoveAction)

    def carried(self) -> QMimeData:
        """What a drag of it carries."""
        data = QMimeData()
        data.setData(MIME, (self.jot.key if self.jot else "").encode())
        return data


class TargetView(_Sorted):
    """An item: its number, its name, why it is offered, one's own grade; a jot may be dropped on it."""

    dropped = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.row: TargetRow | None = None
        self._key = ""
        self.setAcceptDrops(True)

    def show_row(self, row: TargetRow, key: str) -> None:
        """Show this one under that number key."""
        self.row, self._key = row, key
        parts = (
            f"{row.item} {row.name}",
            tr("by {why}", why=row.why) if row.why else "",
            row.mark.words if row.mark else "",
        )
        chosen = tr(", chosen") if row.chosen else ""
        self.setAccessibleName(", ".join(part for part in parts if part) + chosen)
        self.setAccessibleDescription(tr("Key: {key}", key=key) if key else "")
        self.setChecked(row.chosen)
        name_field(self, f"item:{row.item}")
        self.updateGeometry()
        self.update()

    def _room(self, width: int) -> int:
        glyph = self.look.theme.px(26) + 12 if self.row and self.row.mark else 0
        return width - self.look.theme.px(46) - glyph - 12

    def _title(self) -> str:
        return f"{self.row.item}  {self.row.name}" if self.row else ""

    def heightForWidth(self, width: int) -> int:
        """Room for name and reason, and for a thumb."""
        room = self._room(width)
        why = self.high("small", self.row.why, room) if self.row else 0
        return max(52, 10 + self.high("bodyb", self._title(), room) + why + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw key, name, reason and glyph."""
        if self.row is None:
            return
        theme, painter = self.look.theme, QPainter(self)
        self.paint_ground(painter)
        left, room, middle = theme.px(46), self._room(self.width()), self.height() / 2
        accent = theme.colour("accent")
        if self.row.chosen:
            paint_icon(painter, "tick", accent, QPointF(theme.px(24), middle), theme.px(20))
        elif self._key:
            ink = theme.colour("ink2")
            paint_keycap(painter, theme, self._key, theme.px(24) - keycap_width(theme, self._key) / 2, middle, ink)
        high, why = self.high("bodyb", self._title(), room), self.high("small", self.row.why, room)
        top = round(middle - (high + why) / 2)
        painter.setFont(theme.font("bodyb"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRect(left, top, room, high), _WRAP, self._title())
        painter.setPen(accent)
        painter.drawText(QRect(left, top, room, high), int(Qt.TextFlag.TextSingleLine), self.row.item)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(QRect(left, top + high, room, why), _WRAP, self.row.why)
        if self.row.mark:
            paint_marks(painter, self.look, (self.row.mark,), self.width() - theme.px(26) - 12.0, middle, 26)

    def _mark_over(self, *, on: bool) -> None:
        self.over = on
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A jot may be put here."""
        if event.mimeData().hasFormat(MIME):
            self._mark_over(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went on."""
        super().dragLeaveEvent(event)
        self._mark_over(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """It was put here."""
        self._mark_over(on=False)
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode())
