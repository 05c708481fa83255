"""What the camera sees, and the button that takes it; the camera is on only while this is on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import FlowBox, Label, column
from neglect_tool.gui.widgets.buttons import FILLED, LINK, ActionButton
from neglect_tool.saying import tr

if TYPE_CHECKING:
    from neglect_tool.gui.camera import Camera

WAITS = tr("Turning the camera on…")
ON = tr("The camera is on. It is turned off when this is closed.")
NONE_YET = tr("The camera has not shown anything yet. Try again in a moment.")


class Sight(QWidget):
    """The picture as it comes, whole."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("What the camera sees"))

    def sizeHint(self) -> QSize:
        """As a camera's picture lies."""
        return QSize(640, 480)

    def show_image(self, image: QImage) -> None:
        """Show this."""
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self.image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )
        painter.drawImage(box, self.image)


class ViewFinder(QWidget):
    """Takes the place of the list while the camera is on."""

    taken = Signal(object)
    """The picture, as the bytes of a JPEG."""
    closed = Signal()

    def __init__(self, look: Look, camera: "Camera") -> None:
        super().__init__()
        self._camera = camera
        lines = column(gap=10, margins=(24, 16, 24, 16))
        self.setLayout(lines)
        self.take = ActionButton(look, tr("Take it"), FILLED, key=tr("Space"))
        self.back = ActionButton(look, tr("Back to the list"), LINK, icon="back", key="Esc")
        self.take.clicked.connect(self._take)
        self.back.clicked.connect(self.put_away)
        self.words = Label("", "body", "ink2")
        self.sight = Sight()
        lines.addWidget(FlowBox(self.back, self.take))
        lines.addWidget(self.words)
        lines.addWidget(self.sight, 1)
        self.hide()

    def open(self) -> None:
        """Turn the camera on."""
        self.sight.show_image(QImage())
        self.words.setText(WAITS)
        self.show()
        self.take_focus()
        self._camera.start(self._came, self.words.setText)

    def take_focus(self) -> None:
        """The button that takes it."""
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Turn it off."""
        if not self.isHidden():
            self.hide()
            self._camera.stop()
            self.sight.show_image(QImage())
            self.closed.emit()

    def _came(self, image: QImage) -> None:
        if self.sight.image.isNull():
            self.words.setText(ON)
        self.sight.show_image(image)

    def _take(self) -> None:
        data = self._camera.picture()
        if not data:
            self.words.setText(NONE_YET)
            return
        self.put_away()
        self.taken.emit(data)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, the lock, or a closed window: it is off at once."""
        super().hideEvent(event)
        self.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
