"""What stands over the window around locking: the bar that warns of it, and the cover that hides every family."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from neglect_tool.gui.presenters.idle import WARNING, WARNING_REST, warning_words
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import Busy, IconMark, announce
from neglect_tool.gui.widgets.basics import FlowBox, Label, Scrolled, column, row
from neglect_tool.gui.widgets.brand import Brand
from neglect_tool.gui.widgets.buttons import FILLED, OUTLINE, URGENT, ActionButton
from neglect_tool.saying import tr

NARROW_BELOW = 900
LOCKING = tr("Locking")
LOCKING_WORDS = tr("What you typed is being kept.")
UNSAFE = tr("Hidden, and not locked yet")
UNSAFE_WORDS = tr(
    "Your words are still here. Saving is tried again every few seconds; once they are saved this locks by itself."
)


class LockBar(QFrame):
    """Lies over the page, so that nothing under it moves; it takes no focus, so that the cursor stays."""

    stayed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._top = 0
        lines = row(gap=12, margins=(20, 8, 16, 9))
        self.setLayout(lines)
        self._words, self._rest = Label("", "bodyb"), Label(WARNING_REST, "body")
        both = column(gap=0)
        both.addWidget(self._words)
        both.addWidget(self._rest)
        self.stay = ActionButton(look, tr("Stay"), OUTLINE)
        self.stay.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stay.clicked.connect(self.stayed)
        lines.addWidget(IconMark(look, "lock", "accent", 22))
        lines.addLayout(both, 1)
        lines.addWidget(self.stay)
        self.hide()
        # A name of their own, so that a screen reader hears the warning once and not each number.
        said = f"{warning_words(WARNING)} {WARNING_REST}"
        for widget in (self, self._words):
            widget.setAccessibleName(said)
        window.installEventFilter(self)

    def show_left(self, left: float, top: int) -> None:
        """Say how long is left, below that line of the window; said aloud the first time only."""
        fresh = self.isHidden()
        self._words.setText(warning_words(left))
        self._top = top
        self._place()
        if fresh:
            self.show()
            self._place()
            announce(self, self.accessibleName())
        self.raise_()

    @property
    def words(self) -> str:
        """What it says; empty when it is away."""
        return "" if self.isHidden() else f"{self._words.text()} {self._rest.text()}"

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.ensurePolished()
            box = self.layout()
            high = max(box.totalHeightForWidth(window.width()), box.totalMinimumSize().height()) if box else 0
            self.setGeometry(0, self._top, window.width(), high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As wide as the window."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft ground, a bar at its left, and an edge to the page under it."""
        painter, theme = QPainter(self), self._look.theme
        painter.fillRect(self.rect(), theme.colour("accsoft"))
        painter.fillRect(0, 0, 4, self.height(), theme.colour("accent"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.colour("accent"))


class Cover(QWidget):
    """Hides every page while the window locks, and as long as what was typed cannot be saved."""

    again = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box = row(gap=0)
        self.setLayout(box)
        self._brand = Brand(look)
        box.addWidget(self._brand, 41)
        right = Scrolled((40, 24, 40, 24), gap=12)
        box.addWidget(right, 59)
        self._title, self._words, self._why = Label("", "h1"), Label("", "body", "ink2"), Label("", "bodyb", "rust")
        self.try_again = ActionButton(look, tr("Try again now"), FILLED)
        self.try_again.clicked.connect(self.again)
        self.act_now = ActionButton(look, tr("Act now"), URGENT, icon="bell")
        self._acts = FlowBox(self.try_again, self.act_now)
        self._busy = Busy()
        right.box.addStretch(1)
        for part in (self._title, self._words, self._why, self._busy, self._acts):
            right.box.addWidget(part)
        right.box.addStretch(2)
        self.hide()
        window.installEventFilter(self)

    def show_locking(self) -> None:
        """It is about to be locked."""
        self._say(LOCKING, LOCKING_WORDS, "")

    def show_unsafe(self, why: str) -> None:
        """It cannot be locked without losing words; why, and what helps."""
        fresh = self._why.text() != why
        self._say(UNSAFE, UNSAFE_WORDS, why)
        if fresh:
            announce(self, f"{UNSAFE}. {why}")

    @property
    def words(self) -> str:
        """What it says; empty when it is away."""
        said = (self._title.text(), self._words.text(), self._why.text())
        return "" if self.isHidden() else " ".join(part for part in said if part)

    def _say(self, title: str, words: str, why: str) -> None:
        for label, text in ((self._title, title), (self._words, words), (self._why, why)):
            label.setText(text)
        self._why.setVisible(bool(why))
        self._acts.setVisible(bool(why))
        self._busy.setVisible(not why)
        self.setAccessibleName(f"{title}. {words} {why}".strip())
        self._fill()
        self.show()
        self.raise_()
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            (self.try_again if why else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window."""
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """No key of a page acts through it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QEvent) -> None:
        """Nor does one that no button here wanted."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The quiet half gives way first, as on the unlock page."""
        super().resizeEvent(event)
        self._brand.setVisible(self.width() >= NARROW_BELOW and self._look.theme.text < 1.5)
