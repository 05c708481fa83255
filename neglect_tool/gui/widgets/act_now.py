"""Act now: what to do when danger cannot wait for a form; it needs no family, no grade, no vault and no network."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Card, Label, Scrolled, clear, column, row, rule
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.saying import tr

if TYPE_CHECKING:
    from neglect_tool.gui.presenters.whom_to_ring import WhomToRing

STEPS = (
    (tr("In danger now"), tr("Ring 999.")),
    (
        tr("Serious worry"),
        tr("Ring the front door (MASH) now; out of hours, the duty team. Do not finish this first."),
    ),
    (
        tr("A bruise or injury on a child who cannot yet move about"),
        tr("Refer now, whatever the explanation."),
    ),
)
AFTER = tr("What you were writing is kept. Afterwards, write down whom you told and when.")


class ActNow(Card):
    """A panel over any page; Esc puts it away and gives the focus back."""

    referral_wanted = Signal()

    def __init__(self, look: Look, window: QWidget, numbers: "Callable[[], WhomToRing]") -> None:
        super().__init__("true", gap=0, margins=(2, 2, 2, 2))
        self.setParent(window)
        self._look = look
        self._numbers: Callable[[], WhomToRing] | None = numbers
        """Read when it is first wanted, so that the first paint does not wait for a file; None once they are shown."""
        self._before: QWidget | None = None
        self.setAccessibleName(tr("Act now"))
        self._view = Scrolled((18, 16, 18, 16), gap=10)
        self.box.addWidget(self._view)
        lines = self._view.box
        head = row(gap=10)
        head.addWidget(IconMark(look, "bell", "rust", 24))
        head.addWidget(Label(tr("Act now"), "h2", "rust", wrap=False), 1)
        # It has the focus at first: further down, large text would bring it into view and 999 out of it.
        self.close_button = ActionButton(look, tr("Back to where I was"), OUTLINE, key="Esc")
        self.close_button.clicked.connect(self.put_away)
        head.addWidget(self.close_button)
        lines.addLayout(head)
        for title, words in STEPS:
            lines.addWidget(Label(title, "bodyb"))
            lines.addWidget(Label(words, "lead"))
        lines.addWidget(rule())
        self._ring = column(gap=2)
        lines.addLayout(self._ring)
        lines.addWidget(Label(AFTER, "body", "ink2"))
        self.refer = ActionButton(look, tr("Referral summary"), OUTLINE, icon="report", key="Ctrl R")
        self.refer.setAccessibleDescription(tr("Unsigned, with what is known so far, to print or copy. Key: Ctrl R"))
        self.refer.clicked.connect(self._refer)
        lines.addWidget(self.refer, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        window.installEventFilter(self)
        look.changed.connect(lambda: QTimer.singleShot(0, self, self._place))

    def toggle(self, before: QWidget | None, *, in_family: bool = False) -> None:
        """Show it, or put it away; in a family its referral summary is one key away."""
        self.refer.setVisible(in_family)
        if self.isVisible():
            self.put_away()
            return
        self._before = before
        self._fill()
        self.show()
        self._place()
        self.raise_()
        QTimer.singleShot(0, self, self._place)
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Hide it and go back to where the focus was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _refer(self) -> None:
        self.hide()
        self.referral_wanted.emit()

    def _fill(self) -> None:
        """The numbers, the first time."""
        if self._numbers is None:
            return
        found, self._numbers = self._numbers(), None
        clear(self._ring)
        if found.warning:  # before the numbers: nobody may ring one that is only an example
            self._ring.addWidget(Label(found.warning, "bodyb", "ochre"))
            self._ring.addSpacing(6)
        for each in found.numbers:
            self._ring.addWidget(Label(each.name, "bodyb"))
            number = Label(each.number, "h2")
            number.setAccessibleName(f"{each.name}: {each.number}, {each.when}")
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._ring.addWidget(number)
            self._ring.addWidget(Label(each.when, "body", "ink2"))
            self._ring.addSpacing(8)
        if found.about:
            self._ring.addWidget(Label(found.about, "small", "ink2"))

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None or not self.isVisible():
            return
        theme = self._look.theme
        wide, top = min(theme.px(420), window.width() - 24), max(60, theme.px(36) + 4)
        self._view.inner.ensurePolished()
        self._view.box.activate()
        high = self._view.box.totalHeightForWidth(wide - 4) + 8
        self.setGeometry(window.width() - wide - 12, top, wide, min(high, window.height() - top - 12))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner as the window changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
