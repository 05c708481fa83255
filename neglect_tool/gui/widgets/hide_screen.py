"""Hide screen: one press and nothing of a family is to be seen; one press more and everything is as it was."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, Scrolled, column
from neglect_tool.gui.widgets.touch import TouchButton
from neglect_tool.saying import tr

TITLE = tr("A good night’s sleep")
LINES = (
    (
        tr("Every evening the same"),
        tr("A bath, a book, a song. The same few things in the same order say that it is night."),
    ),
    (tr("A dim, quiet room"), tr("Screens off an hour before bed. Not too warm: a child sleeps best in a cool room.")),
    (
        tr("A word in the day"),
        tr("Daylight, running about and a talk about the day help more than anything at bedtime."),
    ),
    (tr("If nights are hard"), tr("Many families find them hard. Your health visitor or surgery can help.")),
)
BACK = tr("Go on")


class HideScreen(QWidget):
    """Lies over the whole window as a leaflet about something else; words that were being typed stay where they are."""

    def __init__(self, look: Look, window: QWidget, under: QWidget) -> None:
        super().__init__(window)
        self._under = under
        self._before: QWidget | None = None
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(TITLE)
        outer = column(gap=0)
        self.setLayout(outer)
        view = Scrolled((24, 40, 24, 24), gap=14)
        outer.addWidget(view)
        view.box.addWidget(Label(TITLE, "h1"))
        for head, words in LINES:
            card = Card()
            card.box.addWidget(Label(head, "leadb"))
            card.box.addWidget(Label(words, "lead"))
            view.box.addWidget(card)
        view.box.addStretch(1)
        self.back = TouchButton(look, BACK)
        self.back.clicked.connect(self.put_away)
        view.box.addWidget(self.back)
        self.hide()
        window.installEventFilter(self)

    def cover(self) -> None:
        """Hide everything, now."""
        if self.isVisible():
            return
        self._before = QApplication.focusWidget()
        self._fill()
        self.show()
        self.raise_()
        self._under.hide()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Back to where one was, the cursor too."""
        if not self.isVisible():
            return
        self._under.show()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fill()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc comes back too; no other key reaches what lies beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        event.accept()
