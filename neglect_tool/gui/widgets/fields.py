"""Where people type and choose: Tab always leaves, the wheel never changes an answer, nothing is cut off."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
)

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.buttons import Hovering, keycap_width, paint_keycap
from neglect_tool.gui.widgets.icons import paint_icon


class WheelGuard(QObject):
    """Installed on the application: the wheel scrolls the page, and never an answer under the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the wheel of a value to whatever scrolls around it."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, (QComboBox, QAbstractSpinBox, QAbstractSlider)):
            if isinstance(watched, QScrollBar):
                return False
            event.ignore()
            return True
        return False


class Line(QLineEdit):
    """One line of text."""

    def __init__(self, look: Look, name: str, *, hidden: bool = False) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        if hidden:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        px = self._look.theme.px
        self.setMinimumHeight(max(px(18) + 20, px(29) + 4))  # the second so that large letters keep their tails

    def focusInEvent(self, event: QFocusEvent) -> None:
        """One who is put here goes on where the text ends."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            self.end(False)  # noqa: FBT003 - Qt's signature

    def show_text(self, text: str) -> None:
        """Take over a text from the state, leaving the cursor alone where nothing changed."""
        if self.text() != text:
            with QSignalBlocker(self):
                self.setText(text)
                if not self.hasFocus():
                    self.setCursorPosition(0)  # else a long text shows its end, cut off in the middle of a word


class SearchLine(Line):
    """A line to search in, with a glass before the words and its key behind them."""

    def __init__(self, look: Look, name: str, key: str) -> None:
        super().__init__(look, name)
        self._key = key
        self.setClearButtonEnabled(False)

    def _measure(self) -> None:
        super()._measure()
        theme = self._look.theme
        self.setTextMargins(theme.px(26), 0, theme.px(30), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then glass and key."""
        super().paintEvent(event)
        painter = QPainter(self)
        theme = self._look.theme
        middle = self.height() / 2
        paint_icon(painter, "search", theme.colour("ink2"), QPointF(theme.px(20), middle), theme.px(18))
        if not self.hasFocus():
            left = self.width() - theme.px(10) - keycap_width(theme, self._key)
            paint_keycap(painter, theme, self._key, left, middle, theme.colour("ink2"))


class TextBox(QPlainTextEdit):
    """Many lines; it grows with its text, and Tab leaves it."""

    edited = Signal(str)

    def __init__(self, look: Look, name: str, *, lines: int = 3, role: str = "body") -> None:
        super().__init__()
        self._look = look
        self._lines = lines
        self._role = role
        self.setProperty("role", role)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._text = ""
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._follow_cursor)
        look.changed.connect(self._grow)
        self._grow()

    def _tell(self) -> None:
        """Say that the text changed, if it did: a line under a word is drawn by a change that changes no word."""
        was, self._text = self._text, self.toPlainText()
        if was != self._text:
            self.edited.emit(self._text)

    def _follow_cursor(self) -> None:
        """Keep the line that is being written in view, where the page around the box scrolls."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inner = around.widget() if isinstance(around, QScrollArea) else None
        if self.hasFocus() and isinstance(around, QScrollArea) and inner is not None:
            at = self.viewport().mapTo(inner, self.cursorRect().center())
            around.ensureVisible(at.x(), at.y(), 0, 40)

    def show_text(self, text: str) -> None:
        """Take over a text from the state, keeping the cursor where it was as far as there is text."""
        if self.toPlainText() == text:
            return
        with QSignalBlocker(self):
            at = self.textCursor().position()
            self.setPlainText(text)
            self._text = text
            cursor = self.textCursor()
            cursor.setPosition(min(at, len(text)))
            self.setTextCursor(cursor)
        self._grow()

    def _grow(self) -> None:
        theme = self._look.theme
        line = QFontMetrics(theme.font(self._role)).lineSpacing()
        wanted = max(self._lines, int(self.document().size().height())) * line + 2 * theme.px(6) + 8
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the text in other lines."""
        super().resizeEvent(event)
        self._grow()

    def wheelEvent(self, event: QEvent) -> None:
        """The page scrolls; the box shows all of its text."""
        event.ignore()


class Pill(Hovering):
    """A choice of a form: chosen is a 2 px border, a soft ground and a tick."""

    def __init__(self, look: Look, words: str, label: str = "", *, box: bool = False) -> None:
        super().__init__(look)
        self._box = box
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(f"{label}: {words}" if label else words)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def nextCheckState(self) -> None:
        """A click asks; only the state that comes back chooses."""

    def _words(self, width: int) -> QRect:
        """Where the words go, as tall as they need at that width."""
        theme = self.look.theme
        left = 12 + theme.px(18) + 6
        metrics = QFontMetrics(theme.font("bodyb"))
        room = max(width - left - 12, 20)
        return metrics.boundingRect(QRect(left, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), self.text())

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every word."""
        return max(36, self._words(width).height() + self.look.theme.px(18))

    def sizeHint(self) -> QSize:
        """Room for words and tick in one line, whether or not it is chosen."""
        theme = self.look.theme
        words = QFontMetrics(theme.font("bodyb")).horizontalAdvance(self.text())
        width = 12 + theme.px(18) + 6 + words + 14
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrower, in more lines, where there is less room."""
        width = min(self.sizeHint().width(), self.look.theme.px(110))
        return QSize(width, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = 2 if chosen else 1
        ground = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), width))
        painter.setBrush(theme.colour("accsoft" if chosen or self.hovered else "surface"))
        painter.drawRoundedRect(ground, theme.scale.radius_control, theme.scale.radius_control)
        side, middle = theme.px(18), self.height() / 2
        mark = QRectF(12, middle - side / 2, side, side)
        ink = theme.colour("accent" if chosen else "ink")
        if chosen:
            paint_icon(painter, "tick", ink, mark.center(), side)
        else:
            painter.setPen(QPen(theme.colour("edge"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = mark.adjusted(2, 2, -2, -2)
            if self._box:
                painter.drawRoundedRect(inner, 3, 3)
            else:
                painter.drawEllipse(inner)
        painter.setPen(ink)
        painter.setFont(theme.font("bodyb" if chosen else "body"))
        room = QRectF(12 + side + 6, 0, self.width() - side - 28, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap), self.text())


class Drop(QComboBox):
    """One of several where there are too many for pills; opens a list, shows its arrow."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setMinimumHeight(max(36, self._look.theme.px(18) + 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then our own arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        theme = self._look.theme
        centre = QPointF(self.width() - theme.px(16), self.height() / 2)
        paint_icon(painter, "down", theme.colour("ink2"), centre, theme.px(16))
