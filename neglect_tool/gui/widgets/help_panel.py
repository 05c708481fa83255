"""Help beside the page, or below it where there is little room; it never covers what it is about."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.help import Help, Keys, Topic, help_of
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, Scrolled, clear, column, row
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton, keycap_width, paint_keycap
from neglect_tool.gui.widgets.chips import Drawn
from neglect_tool.saying import tr

WIDTH = 300
SHARE = 0.38
"""How much of the window's height it may take below the page."""
WHY, KEYS = tr("Why this is asked"), tr("Keys here")


class KeyCap(Drawn):
    """The picture of a key; its line says it in words."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__(look)
        self._key = key

    def sizeHint(self) -> QSize:
        """As wide as its name."""
        return QSize(keycap_width(self.look.theme, self._key) + 2, self.look.theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter, theme = QPainter(self), self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(1, self.height() / 2)
        paint_keycap(painter, theme, self._key, middle.x(), middle.y(), theme.colour("ink2"))


class HelpPanel(QFrame):
    """One stop for the keyboard, whose name is everything it says; Esc or F1 gives the focus back."""

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._before: QWidget | None = None
        self._shown: object = None
        self.setProperty("bar", "side")
        outer = column(gap=0)
        self.setLayout(outer)
        self.view = Scrolled((16, 14, 16, 16), gap=8)
        outer.addWidget(self.view)
        head = row(gap=8)
        self._title = Label(tr("Help"), "leadb")
        self.close_button = ActionButton(look, tr("Close"), OUTLINE, key="Esc")
        self.close_button.setAccessibleName(tr("Close help"))
        self.close_button.clicked.connect(self.put_away)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.view.box.addLayout(head)
        self._lines = column(gap=6)
        self.view.box.addLayout(self._lines)
        self.view.box.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def open(self, before: QWidget | None) -> None:
        """Show it and stand in it; Esc leads back to `before`."""
        self._before = before
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Hide it, and go back to where the focus was if it was here."""
        focused = QApplication.focusWidget()
        inside = focused is not None and (focused is self or self.isAncestorOf(focused))
        self.hide()
        self.closed.emit()
        if inside and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def show_help(self, page: Page, name: str, keys: Keys, topic: Topic | None) -> None:
        """Say what there is to say of that page, and first of what one stands at."""
        if self._shown == (page, name, keys, topic):
            return
        self._shown = (page, name, keys, topic)
        try:
            said = help_of(page)
        except NeglectToolError as error:
            said = Help(str(error), (), "")
        clear(self._lines)
        self._title.setText(tr("Help: {name}", name=name))
        parts = [(topic.title, topic.lines)] if topic else []
        parts += [(WHY, (said.why,)), *([(said.head, said.good)] if said.good else [])]
        for title, lines in parts:
            self._lines.addWidget(Label(title, "bodyb", "accent"))
            for line in lines:
                self._lines.addWidget(Label(line if len(lines) == 1 else f"·  {line}", "body"))
            self._lines.addSpacing(6)
        self._lines.addWidget(Label(KEYS, "bodyb", "accent"))
        for key, words in keys:
            beside = row(gap=8)
            beside.addWidget(KeyCap(self._look, key))
            beside.addWidget(Label(words, "body"), 1)
            self._lines.addLayout(beside)
        spoken = [f"{title}. {' '.join(lines)}" for title, lines in parts]
        spoken.append(f"{KEYS}: {', '.join(f'{key} {words}' for key, words in keys)}.")
        self.setAccessibleName(tr("Help: {name}. {spoken}", name=name, spoken=" ".join(spoken)))
        self.view.verticalScrollBar().setValue(0)

    def fit(self, *, beside: bool, height: int) -> None:
        """A column at the right, or a sheet at the foot."""
        wide = round(WIDTH * self._look.theme.text)
        self.setProperty("bar", "side" if beside else "foot")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setMinimumWidth(wide if beside else 0)
        self.setMaximumWidth(wide if beside else 16_777_215)
        self.setMinimumHeight(0 if beside else round(height * SHARE))
        self.setMaximumHeight(16_777_215 if beside else round(height * SHARE))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away; Page Up and Page Down scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() * (1 if event.key() == Qt.Key.Key_PageDown else -1))
        else:
            super().keyPressEvent(event)
