"""What every page of the window has in common: it draws one frozen state, emits intents, and answers to its size."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, column, row
from neglect_tool.gui.widgets.standing import stand_at, stood_at

if TYPE_CHECKING:
    from neglect_tool.gui.presenters.help import Topic

NARROW_BELOW = 900
"""Below this width, in px at 100 % text, things stand below one another."""
LARGE_TEXT = 1.5
"""From this text scale on, too, whatever the width."""


class PageView(QWidget):
    """A page; its signals are named as the presenter's methods that they call."""

    INTENTS: ClassVar[tuple[str, ...]] = ()
    KEYS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Keys and words for the bar at the foot, most used first."""
    NARROW_RAIL: ClassVar[bool] = False
    ALONE: ClassVar[bool] = False
    """Whether it stands without the rail, so that nothing beside it tells of other work."""

    problem_shown = Signal(object)
    saved_shown = Signal(object)
    undo_shown = Signal(bool, bool, str)
    announced = Signal(str)
    place_wanted = Signal(object)
    hide_wanted = Signal()
    """Cover the window at once with something that tells nothing."""
    act_now_wanted = Signal()
    topic_changed = Signal()
    """What help is wanted on may be another thing now."""
    vault_closed = Signal(str)
    """What was done closed the vault: lock, and say this where it is opened again."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.changed.connect(self.fit)

    @property
    def holds(self) -> bool:
        """Whether the way to other pages asks for the passphrase, as somebody may be sitting beside."""
        return False

    @property
    def narrow(self) -> bool:
        """Whether things stand below one another."""
        return self.width() < NARROW_BELOW or self.look.theme.text >= LARGE_TEXT

    def fit(self) -> None:
        """Answer to width and text scale."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that nothing with the focus wanted; True if it was for this page."""
        del event
        return False

    def take_focus(self) -> None:
        """Put the focus where work starts."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def standing(self, page: Page) -> Place:
        """Where on this page one is: the field with the cursor. Forms that are open are kept, to be open again."""
        from neglect_tool.gui.widgets.form import FormView

        field, cursor = stood_at(self)
        for form in self.findChildren(FormView):
            form.hold()
        child, carer, item, visit = self.spot()
        return Place(page, "", child, carer, item, visit, field=field, cursor=cursor)

    def spot(self) -> tuple[str, str, str, str]:
        """Ids of the child, carer, item and visit that one stands at, on a page that has them."""
        return "", "", "", ""

    def topic(self) -> "Topic | None":
        """Help on what one stands at, on a page that has it."""
        return None

    def come_back(self, place: Place) -> None:
        """Stand again where `standing` said; where that is gone, at where work starts."""
        if not (place.field and stand_at(self, place.field, place.cursor)):
            self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size."""
        super().resizeEvent(event)
        self.fit()


def bind(page: PageView, presenter: object) -> None:
    """Join a page's intents to the presenter's methods of the same names."""
    for intent in page.INTENTS:
        getattr(page, intent).connect(getattr(presenter, intent))


class PageHead(QWidget):
    """The page's title, a line under it, and its acts at the right; they go below where there is no room."""

    def __init__(self, title: str, *acts: QWidget) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self.setLayout(self._box)
        lines = column(gap=2)
        self.title = Label(title, "h1")
        self.subtitle = Label("", "body", "ink2")
        lines.addWidget(self.title)
        lines.addWidget(self.subtitle)
        self._box.addLayout(lines, 1)
        self._acts = QWidget()
        flow = row(gap=8)
        self._acts.setLayout(flow)
        for act in acts:
            flow.addWidget(act)
        self._box.addWidget(self._acts, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the whole width where the acts leave them too little."""
        beside = self.width() - self._acts.sizeHint().width() > 320
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        super().resizeEvent(event)
