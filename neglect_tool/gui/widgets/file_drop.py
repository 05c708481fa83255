"""Where a file is given: dropped, looked for, or named by where it lies; and how its reading goes."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.presenters.verify_state import VerifyState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import Busy, IconMark
from neglect_tool.gui.widgets.basics import Label, column
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.gui.widgets.fields import Line
from neglect_tool.saying import tr

WHERE = tr("Or say where it is")


class FileDrop(QWidget):
    """A dashed sheet with the ways in; the whole page takes a drop, not only this."""

    choose_wanted, given, stopped = Signal(), Signal(), Signal()
    typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._over = False
        lines = column(gap=10, margins=(20, 24, 20, 24))
        self.setLayout(lines)
        middle = Qt.AlignmentFlag.AlignHCenter
        lines.addWidget(IconMark(look, "report", "accent", 36), 0, middle)
        self._name, self._size = Label("", "bodyb"), Label("", "small", "ink2")
        self.choose = ActionButton(look, tr("Choose a PDF…"), OUTLINE, icon="folder")
        self.choose.clicked.connect(self.choose_wanted)
        self._hint = Label(tr("or drop a PDF anywhere on this page"), "small", "ink2")
        for label in (self._name, self._size, self._hint):
            label.setAlignment(middle)
        lines.addWidget(self._name)
        lines.addWidget(self._size)
        lines.addWidget(self.choose, 0, middle)
        lines.addWidget(self._hint)
        self._busy, self._busy_words = Busy(), Label("", "small", "ink2")
        self.halt = ActionButton(look, tr("Stop"), OUTLINE)
        self.halt.clicked.connect(self.stopped)
        lines.addWidget(self._busy)
        lines.addWidget(self._busy_words)
        lines.addWidget(self.halt, 0, middle)
        self.path = Line(look, WHERE)
        self.path.textEdited.connect(self.typed)
        self.path.returnPressed.connect(self.given)
        self.go = ActionButton(look, tr("Verify it"), OUTLINE)
        self.go.clicked.connect(self.given)
        label = Label(WHERE, "bodyb")
        label.setBuddy(self.path)
        self._said = Label("", "smallb", "rust")
        self._done = Label("", "small", "accent")
        for widget in (label, self.path, self._said):
            lines.addWidget(widget)
        lines.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self._done)
        look.changed.connect(self.update)

    def show_file(self, state: VerifyState) -> None:
        """The file, and how far it is."""
        busy = bool(state.busy)
        held = self.halt.hasFocus() or (busy and self.isAncestorOf(QApplication.focusWidget() or self))
        self.choose.say(tr("Choose another…") if state.file else tr("Choose a PDF…"))
        self.path.show_text(state.typed)
        self.path.setAccessibleDescription(state.wrong)
        for label, words in (
            (self._name, state.file), (self._size, state.size), (self._busy_words, state.busy),
            (self._said, state.wrong), (self._done, state.wrote),
        ):  # fmt: skip
            label.setText(words)
            label.setVisible(bool(words))
        self._busy.setVisible(busy)
        self.halt.setVisible(busy)
        if held:
            (self.halt if busy else self.choose).setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_drop(self, *, on: bool) -> None:
        """Something is held over the page."""
        self._over = on
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Drawn afresh when what Qt draws changes."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._over else 1
        pen = QPen(theme.colour("accent" if self._over else "edge"), width, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("accsoft" if self._over else "surface"))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, theme.scale.radius_card, theme.scale.radius_card)
