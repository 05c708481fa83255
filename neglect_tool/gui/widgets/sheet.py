"""A page of the report as it will print, fitted to its width, on the ground of a desk."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from neglect_tool.gui.presenters.report_state import PageImage, TextLine
from neglect_tool.gui.theme import Look
from neglect_tool.saying import tr

A4 = (595, 842)
"""Points, which are pixels at scale 1."""


class Sheet(QWidget):
    """Shows one picture of a page; its twin in words is for those who hear it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: PageImage | None = None
        self._pixmap = QPixmap()
        self.setAccessibleName(tr("Page of the report"))
        self.setAccessibleDescription(tr("Its words are under Text."))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def show_page(self, page: PageImage | None) -> None:
        """Show this page, or an empty sheet."""
        if page is self._shown:
            return
        self._shown = page
        if page is None:
            self._pixmap = QPixmap()
        else:
            kind = QImage.Format.Format_RGB888
            image = QImage(page.rgb, page.width, page.height, page.width * 3, kind)
            self._pixmap = QPixmap.fromImage(image.copy())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As its page is."""
        wide, high = (self._shown.width, self._shown.height) if self._shown else A4
        return round(width * high / wide)

    def sizeHint(self) -> QSize:
        """A page at 72 pixels an inch."""
        return QSize(*A4)

    def minimumSizeHint(self) -> QSize:
        """No more than half of that."""
        return QSize(A4[0] // 2, A4[1] // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.rect(), self._pixmap)
        painter.setPen(self._look.theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Twin(QTextEdit):
    """The words of a page in reading order with its headings, for those who hear them or copy them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[TextLine, ...] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAccessibleName(tr("Words of the page"))
        self.setAccessibleDescription(tr("H goes to the next heading, Shift H to the one before."))
        self.setMinimumHeight(480)
        look.changed.connect(self._write)

    def show_lines(self, lines: tuple[TextLine, ...]) -> None:
        """Show these; the cursor stays where they are the same."""
        if lines != self._shown:
            self._shown = lines
            self._write()

    def _write(self) -> None:
        """Headings are larger, and told to screen readers as headings."""
        theme = self._look.theme
        self.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for at, line in enumerate(self._shown):
            block, letters = QTextBlockFormat(), QTextCharFormat()
            block.setHeadingLevel(line.level)
            block.setTopMargin(theme.px(14) if line.level and at else theme.px(4))
            letters.setFont(theme.font({1: "h2", 2: "leadb", 3: "bodyb"}.get(line.level, "body")))
            letters.setForeground(theme.colour("ink"))
            if at:
                cursor.insertBlock()
            cursor.setBlockFormat(block)
            cursor.insertText(line.words, letters)
        cursor.endEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """H goes from heading to heading; keys of the page go on to it."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_H and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._to_heading(-1 if back else 1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _to_heading(self, step: int) -> None:
        block = self.textCursor().block()
        block = block.next() if step > 0 else block.previous()
        while block.isValid() and not block.blockFormat().headingLevel():
            block = block.next() if step > 0 else block.previous()
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
