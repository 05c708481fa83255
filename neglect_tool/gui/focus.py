"""One ring for whatever has the focus, drawn outside it by one widget, so that no control looks different or jumps."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from neglect_tool.gui.theme import Look

_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.Paint,
}


class FocusRing(QWidget):
    """Lies over a window, lets every click through, and follows the focused widget as it moves or scrolls."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring = QRectF()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)
        look.changed.connect(self._follow)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        inside = new is not None and new is not self._window and self._window.isAncestorOf(new)
        self._target = new if inside else None
        self._watched = []
        step = self._target
        while step is not None and step is not self._window:
            self._watched.append(step)
            step = step.parentWidget()
        if isinstance(self._target, QAbstractItemView):
            self._watched.append(self._target.viewport())
        for widget in self._watched:
            widget.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target when it or anything around it moves."""
        if event.type() in _FOLLOWED:
            self._follow()
        return super().eventFilter(watched, event)

    def _seen(self, target: QWidget) -> QRect:
        """How far the ring may reach: never out of the scrolled view that holds its target."""
        room = self._window.rect()
        step = target.parentWidget()
        while step is not None and step is not self._window:
            above = step.parentWidget()
            if isinstance(above, QAbstractScrollArea) and step is above.viewport():
                room &= QRect(step.mapTo(self._window, step.rect().topLeft()), step.size())
            step = above
        return room

    def _wanted(self, target: QWidget) -> QRect:
        """Around the target; in a list, just inside the row that one stands at."""
        scale = self._look.theme.scale
        reach = scale.focus_width + scale.focus_gap
        if isinstance(target, QAbstractItemView) and target.currentIndex().isValid():
            view = target.viewport()
            row = target.visualRect(target.currentIndex())
            whole = QRect(0, row.top(), view.width(), row.height()) & view.rect()
            return QRect(view.mapTo(self._window, whole.topLeft()), whole.size())
        place = QRect(target.mapTo(self._window, target.rect().topLeft()), target.size())
        return place.adjusted(-reach, -reach, reach, reach)

    def _follow(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        wanted = self._wanted(target)
        shown = wanted & self._seen(target)
        if shown.isEmpty():
            self.hide()
            return
        ring = QRectF(wanted.translated(-shown.topLeft()))
        if shown == self.geometry() and ring == self._ring and self.isVisible():
            return
        self._ring = ring
        self.setGeometry(shown)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        theme = self._look.theme
        width = theme.scale.focus_width
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus"), width))
        inner = self._ring.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = theme.scale.radius_control + width
        painter.drawRoundedRect(inner, radius, radius)
