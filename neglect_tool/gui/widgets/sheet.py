"""A page of the report as it will print, fitted to its width, on the ground of a desk."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from neglect_tool.gui.presenters.report_state import PageImage
from neglect_tool.gui.theme import Look

A4 = (595, 842)
"""Points, which are pixels at scale 1."""


class Sheet(QWidget):
    """Shows one picture of a page; its twin in words is for those who hear it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: PageImage | None = None
        self._pixmap = QPixmap()
        self.setAccessibleName("Page of the report")
        self.setAccessibleDescription("Its words are under Text.")
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


class Twin(QPlainTextEdit):
    """The words of a page in reading order, for those who hear them or copy them."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName("Words of the page")
        self.setMinimumHeight(480)

    def show_words(self, words: str) -> None:
        """Show these; the cursor stays where they are the same."""
        if self.toPlainText() != words:
            self.setPlainText(words)
