"""What frames every page: where one is, what is saved, what went wrong, and the way to act now."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget

from neglect_tool.gui.presenters.ports import Problem, Saved
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, clear, row
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, URGENT, ActionButton
from neglect_tool.gui.widgets.chips import Drawn
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.saying import tr


class Chevron(Drawn):
    """The mark between two steps of the way here."""

    def sizeHint(self) -> QSize:
        """A small box."""
        side = self.look.theme.px(16)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        theme = self.look.theme
        paint_icon(painter, "chevron", theme.colour("ink3"), QRectF(self.rect()).center(), theme.px(14))


class IconMark(Drawn):
    """An icon beside its words; silent for screen readers, which have the words."""

    def __init__(self, look: Look, icon: str, tone: str = "accent", box: int = 20) -> None:
        super().__init__(look)
        self.icon, self.tone, self._box = icon, tone, box

    def sizeHint(self) -> QSize:
        """The box."""
        side = self.look.theme.px(self._box)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme = self.look.theme
        centre = QRectF(self.rect()).center()
        paint_icon(QPainter(self), self.icon, theme.colour(self.tone), centre, theme.px(self._box))


class SavedCorner(Drawn):
    """Tick and "Saved 14:02:11", always in the same corner; told politely, not each second."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._saved = Saved()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(15_000)
        self._words = ""
        self._brief = False
        self.setAccessibleName(tr("Saved state"))

    def show_saved(self, saved: Saved) -> None:
        """Show this state."""
        if saved == self._saved:
            return
        worse = saved.failed is not None and self._saved.failed is None
        self._saved = saved
        self._words = tr("Not saved") if saved.failed else saved.words
        self.setAccessibleName(self._words or tr("Saved state"))
        if worse or not self._later.isActive():
            self._later.start()
            tell(self, "NameChanged")
        self.measure()

    def fit(self, *, brief: bool) -> None:
        """Where there is little room the tick and the time say it; a save that failed keeps its words."""
        self._brief = brief
        self.measure()

    def _shown(self) -> str:
        return self._words.removeprefix("Saved ") if self._brief else self._words

    def sizeHint(self) -> QSize:
        """Room for its words; none before the first save."""
        theme = self.look.theme
        words = QFontMetrics(theme.font("small", figures=True)).horizontalAdvance(self._shown())
        return QSize(words + theme.px(16) + 8 if self._words else 0, theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tick and words."""
        if not self._words:
            return
        theme = self.look.theme
        painter = QPainter(self)
        side = theme.px(16)
        failed = self._saved.failed is not None
        icon = "alert" if failed else "clock" if self._saved.saving else "tick"
        tone = "ochre" if failed else "accent"
        paint_icon(painter, icon, theme.colour(tone), QPointF(side / 2, self.height() / 2), side)
        painter.setPen(theme.colour("ochre" if failed else "ink2"))
        painter.setFont(theme.font("small", figures=True))
        words = QRectF(side + 5, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._shown())


class Here(Label):
    """Where one is, at the end of the way: shortened where there is no room, as it stands whole on the page."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "bodyb", wrap=False)
        self.setToolTip(words)
        self.setMinimumWidth(min(self.sizeHint().width(), 90))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class TopBar(QFrame):
    """The way here, what can be taken back, the saved corner, and Act now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tight = False
        self._way: tuple[str, ...] = ()
        self._undoable = (False, False, "")
        self.setProperty("bar", "top")
        self.box = row(gap=8, margins=(12, 4, 16, 4))
        self.setLayout(self.box)
        self._crumbs = row(gap=6)
        self.menu = ActionButton(look, tr("Pages"), LINK, icon="menu")
        self.undo = ActionButton(look, tr("Undo"), LINK, icon="undo")
        self.redo = ActionButton(look, tr("Redo"), LINK, icon="redo")
        self.act_now = ActionButton(look, tr("Act now"), URGENT, icon="bell")
        self.saved = SavedCorner(look)
        self._steps: list[QWidget] = []
        self.box.addWidget(self.menu)
        self.box.addLayout(self._crumbs)
        self.box.addStretch(1)
        for widget in (self.undo, self.redo, self.act_now, self.saved):
            self.box.addWidget(widget)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setMinimumHeight(max(52, self._look.theme.px(18) + 30))

    def fit(self, *, tight: bool) -> None:
        """Where there is little room only the last step of the way stays, and Undo leaves its place to its key."""
        for step in self._steps[:-1]:
            step.setVisible(not tight)
        self._tight = tight
        self.saved.fit(brief=self.width() < 560 * self._look.theme.text)
        self.show_undo(*self._undoable)

    def show_undo(self, can_undo: bool, can_redo: bool, words: str) -> None:  # noqa: FBT001 - a signal's arguments
        """What can be taken back or put back."""
        self._undoable = (can_undo, can_redo, words)
        self.undo.setVisible((can_undo or can_redo) and not self._tight)
        self.redo.setVisible(can_redo and not self._tight)
        self.undo.setEnabled(can_undo)
        self.undo.setAccessibleName(words or tr("Undo"))
        self.undo.setToolTip(words)

    def add(self, widget: QWidget) -> None:
        """Something that is seen at times, left of Act now."""
        self.box.insertWidget(self.box.indexOf(self.act_now), widget)

    def show_crumbs(self, crumbs: Sequence[tuple[str, Callable[[], None] | None]]) -> None:
        """The way here: each step but the last leads back."""
        shown = tuple(words for words, _go in crumbs)
        if shown == self._way:
            return
        self._way = shown
        clear(self._crumbs)
        self._steps = []
        for at, (words, go) in enumerate(crumbs):
            if at:
                self._steps.append(Chevron(self._look))
            if go is None:
                self._steps.append(Here(words))
            else:
                step = ActionButton(self._look, words, LINK)
                step.clicked.connect(go)
                self._steps.append(step)
        for each in self._steps:
            self._crumbs.addWidget(each)
        self.fit(tight=self._tight)


STILL = "still"
"""The property of a window in which nothing moves by itself."""


class Busy(QProgressBar):
    """Something is under way, and nobody knows how long it takes; half full where nothing may move."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setAccessibleName(tr("Working"))

    def showEvent(self, event: QShowEvent) -> None:
        """Move, unless the window keeps still."""
        still = self.window().property(STILL) is True
        self.setRange(0, 2 if still else 0)
        if still:
            self.setValue(1)
        super().showEvent(event)


class Banner(QFrame):
    """One at a time under the top bar: what happened, what to do, and a way to put it away, or an act if it stays."""

    acted = Signal()

    def __init__(self, look: Look, act: str = "") -> None:
        super().__init__()
        self._look = look
        self._tone = "ochre"
        self.setProperty("bar", "top")
        self._box = row(gap=12, margins=(20, 8, 16, 8))
        self.setLayout(self._box)
        self._icon = IconMark(look, "alert", "ochre", 22)
        self._what = Label("", "bodyb")
        self._close = ActionButton(look, act or tr("Put away"), OUTLINE)
        self._close.clicked.connect(self.acted if act else self.hide)
        self._box.addWidget(self._icon)
        self._box.addWidget(self._what, 1)
        self._box.addWidget(self._close)
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Show this, or nothing."""
        if problem is None:
            self.hide()
            return
        self._say(f"{problem.what} {problem.remedy}".strip(), "alert", "ochre")

    def show_notice(self, words: str) -> None:
        """Show what was done, and is well."""
        self._say(words, "tick", "accent")

    def _say(self, words: str, icon: str, tone: str) -> None:
        self._tone, self._icon.icon, self._icon.tone = tone, icon, tone
        self.update()
        self._icon.update()
        fresh = self._what.text() != words or self.isHidden()
        self._what.setText(words)
        self.setAccessibleName(words)
        self.show()
        if fresh:
            tell(self, tr("Alert"))

    @property
    def words(self) -> str:
        """What it says; empty when it is away."""
        return "" if self.isHidden() else self._what.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar at its left."""
        super().paintEvent(event)
        painter = QPainter(self)
        soft = {"ochre": "ochresoft", "accent": "accsoft"}[self._tone]
        painter.fillRect(0, 0, self.width(), self.height(), self._look.theme.colour(soft))
        painter.fillRect(0, 0, 4, self.height(), self._look.theme.colour(self._tone))


def tell(widget: QWidget, event: str) -> None:
    """Tell a screen reader of that event, named as in QAccessible.Event; those take long to load, so not at start."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event[event]))


def announce(widget: QWidget, words: str) -> None:
    """Say something to a screen reader without moving the focus."""
    if not words:
        return
    try:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
    except ImportError:
        widget.setAccessibleDescription(words)
        tell(widget, "DescriptionChanged")
        return
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
