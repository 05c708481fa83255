"""A photograph or scan, open in the window: turned, enlarged and moved by keys and buttons; drawn from memory."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from neglect_tool.gui.presenters.photographs_state import ZOOMS, Viewing
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import FlowBox, Label, column
from neglect_tool.gui.widgets.buttons import LINK, PLAIN, ActionButton
from neglect_tool.gui.widgets.canvas import Canvas
from neglect_tool.saying import tr

STEP = 60
"""How far an arrow moves an enlarged picture, in px."""


class Viewer(QWidget):
    """Takes the place of the list while one is open, so that Lock and Act now stay in reach."""

    closed = Signal()
    turned, zoomed, fitted = Signal(int), Signal(int), Signal(int, int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._state: Viewing | None = None
        lines = column(gap=10, margins=(24, 16, 24, 16))
        self.setLayout(lines)
        self.back = ActionButton(look, tr("Back to the list"), LINK, icon="back", key="Esc")
        self.smaller = ActionButton(look, tr("Smaller"), PLAIN, key="−")
        self.larger = ActionButton(look, tr("Larger"), PLAIN, key="+")
        self.fit = ActionButton(look, tr("Whole picture"), PLAIN, key="0")
        self.before, self.after = ActionButton(look, tr("Page before"), LINK), ActionButton(look, tr("Next page"), LINK)
        self._count = Label("", "body", "ink2", wrap=False)
        self.back.clicked.connect(self.closed)
        self.smaller.clicked.connect(lambda: self.zoomed.emit(-1))
        self.larger.clicked.connect(lambda: self.zoomed.emit(1))
        self.fit.clicked.connect(lambda: self.zoomed.emit(0))
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        lines.addWidget(FlowBox(self.back, self.smaller, self.larger, self.fit, self.before, self._count, self.after))
        self._words = Label("", "leadb")
        self._busy = Label("", "small", "ink2")
        # Its room stays when it has nothing to say, so that the picture does not change its size as it comes.
        room = self._busy.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(room)
        lines.addWidget(self._words)
        lines.addWidget(self._busy)
        self.area = QScrollArea()
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.canvas = Canvas()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setWidget(self.canvas)
        lines.addWidget(self.area, 1)
        self._measure = QTimer(self)
        self._measure.setSingleShot(True)
        self._measure.timeout.connect(self._ask)
        self.hide()

    def show_viewing(self, state: Viewing) -> None:
        """Draw this."""
        fresh = self._state is None or self._state.id != state.id
        self._state = state
        self._words.setText(state.words)
        self._busy.setText(state.busy)
        self._busy.setVisible(bool(state.busy) and state.image is None)
        of = tr("Page {page} of {pages}", page=state.page, pages=state.pages)
        self._count.setText(of)
        for part in (self.before, self._count, self.after):
            part.setVisible(state.pages > 1)
        self.before.setEnabled(state.page > 1)
        self.after.setEnabled(state.page < state.pages)
        self.smaller.setEnabled(state.zoom > ZOOMS[0])
        self.larger.setEnabled(state.zoom < ZOOMS[-1])
        self.fit.setEnabled(state.zoom != ZOOMS[0])
        self.canvas.setAccessibleName(f"{state.words}. {of}" if state.pages > 1 else state.words)
        self.fit.say(tr("Whole picture") if state.whole else tr("Whole width"))
        self.show()
        self._place()
        if fresh:
            self._ask()
            self.take_focus()

    def put_away(self) -> None:
        """Nothing is open: let go of the picture."""
        self._state = None
        self.canvas.show_image(None, self._room(), whole=True)
        self.hide()

    def take_focus(self) -> None:
        """The picture, so that keys move it."""
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Zoom, pages, moving, and back to the list."""
        key = event.key()
        across, down = self.area.horizontalScrollBar(), self.area.verticalScrollBar()
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoomed.emit(1)
        elif key == Qt.Key.Key_Minus:
            self.zoomed.emit(-1)
        elif key == Qt.Key.Key_0:
            self.zoomed.emit(0)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._leaf(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            across.setValue(across.value() + (STEP if key == Qt.Key.Key_Right else -STEP))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            down.setValue(down.value() + (STEP if key == Qt.Key.Key_Down else -STEP))
        else:
            return False
        return True

    def _leaf(self, by: int) -> None:
        """A screen on, and at its end the next page."""
        down = self.area.verticalScrollBar()
        end = down.maximum() if by > 0 else down.minimum()
        if self._state is not None and self._state.pages > 1 and down.value() == end:
            self.turned.emit(by)
            down.setValue(down.minimum() if by > 0 else down.maximum())
        else:
            down.setValue(down.value() + by * down.pageStep())

    def _room(self) -> QSize:
        """What can be seen at once; a scroll bar and the ring of the focus have room beside it."""
        return (self.area.size() - QSize(20, 12)).expandedTo(QSize(200, 150))

    def _place(self) -> None:
        if self._state is not None:
            self.canvas.show_image(self._state.image, self._room() * self._state.zoom, whole=self._state.whole)

    def _ask(self) -> None:
        """Ask for as many pixels as can be shown."""
        if self._state is not None:
            room = self._room() * self.devicePixelRatioF()
            self.fitted.emit(room.width(), room.height())
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: drawn again a moment later."""
        super().resizeEvent(event)
        self._measure.start(150)
