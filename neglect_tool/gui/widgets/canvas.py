"""A picture from memory, as large as there is room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.report_state import PageImage


class Canvas(QWidget):
    """The picture itself; what it shows is its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: PageImage | None = None
        self._pixmap = QPixmap()

    def show_image(self, image: PageImage | None, room: QSize, *, whole: bool) -> None:
        """Show this, as large as `room` allows, or nothing; not `whole`: as wide as it allows."""
        if image is not self._shown:
            self._shown = image
            self._pixmap = QPixmap()
            if image is not None:
                kind = QImage.Format.Format_RGB888
                drawn = QImage(image.rgb, image.width, image.height, image.width * 3, kind)
                self._pixmap = QPixmap.fromImage(drawn.copy())
        size = QSize(image.width, image.height) if image else QSize(4, 3)
        tall = room.height() if whole else 2**20
        self.setFixedSize(size.scaled(room.width(), tall, Qt.AspectRatioMode.KeepAspectRatio))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if not self._pixmap.isNull():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.rect(), self._pixmap)
