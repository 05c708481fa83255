"""The small parts that every page is laid out with: labels by role, cards, rules, scrolled columns, flowing rows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from neglect_tool.gui.widgets.flow import Flow


class Label(QLabel):
    """Words in one of the look's faces and colours; it wraps rather than being cut off."""

    def __init__(self, text: str = "", role: str = "body", tone: str = "ink", *, wrap: bool = True) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            self.setMinimumWidth(40)

    def recolour(self, tone: str) -> None:
        """Another colour of the look."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


def column(*, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """A column with a gap from the 4-grid."""
    box = QVBoxLayout()
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    return box


def row(*, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A row with a gap from the 4-grid."""
    box = QHBoxLayout()
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    return box


def grounded(ground: str, layout: QLayout) -> QFrame:
    """A part of a page on a ground of its own: page, surface or sunken."""
    part = QFrame()
    part.setProperty("ground", ground)
    part.setLayout(layout)
    return part


def rule() -> QFrame:
    """A hairline between rows."""
    line = QFrame()
    line.setProperty("rule", "true")
    line.setFixedHeight(1)
    return line


class Card(QFrame):
    """White paper on warm paper: a hairline border, no shadow. `kind`: true, prompt, inset or soft."""

    def __init__(
        self, kind: str = "true", *, gap: int = 8, margins: tuple[int, int, int, int] = (18, 14, 18, 14)
    ) -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.box = column(gap=gap, margins=margins)
        self.setLayout(self.box)
        if kind == "prompt":
            edge = QFrame(self)
            edge.setProperty("edge", "accent")
            edge.setGeometry(0, 10, 4, 10_000)
            self._edge = edge

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The coloured edge of a prompt is as high as the card, less its round corners."""
        super().resizeEvent(event)
        if self.property("card") == "prompt":
            self._edge.setGeometry(0, 8, 4, self.height() - 16)

    def heading(self, text: str, beside: QWidget | None = None) -> Label:
        """A heading, with something at its right."""
        head = row()
        words = Label(text, "leadb")
        head.addWidget(words, 1)
        if beside is not None:
            head.addWidget(beside)
        self.box.addLayout(head)
        return words


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class _Inner(QWidget):
    """What scrolls: as high as its words are at the width they have, not at the least they could have."""

    laid_out = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands in it grew, as it was laid out or with the text."""
        super().resizeEvent(event)
        self.laid_out.emit()

    def minimumSizeHint(self) -> QSize:
        """Qt would measure wrapped words at their narrowest, and end each page with nothing to scroll through."""
        box, least = self.layout(), super().minimumSizeHint()
        # Whoever holds it asks for the height at its width. Not to be told here: it would depend on a width that
        # depends on it, and a page that just fits would never come to rest.
        return least if box is None or not box.hasHeightForWidth() else QSize(least.width(), 1)


class Scrolled(QScrollArea):
    """A column that scrolls up and down only, as wide as its place; what takes the focus is brought into view."""

    def __init__(
        self, margins: tuple[int, int, int, int] = (24, 20, 24, 24), *, gap: int = 14, pages: bool = True
    ) -> None:
        super().__init__()
        self._ours = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} if pages else set()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = _Inner()
        self.inner.setProperty("ground", "none")
        self.box = column(gap=gap, margins=margins)
        self.inner.setLayout(self.box)
        self.inner.setMinimumWidth(1)  # else Qt makes it as wide as its widest part, and it slides sideways
        behind = QWidget()  # of our own making: asked for Qt's, Python first learns of every class of widget there is
        self.setViewport(behind)
        behind.setAutoFillBackground(False)
        self.setWidget(self.inner)
        self._follows = True
        """Whether what has the focus is kept in view; not after somebody has scrolled away from it."""
        self._begun: QWidget | None = None
        """Where work began when it was shown, until the focus goes elsewhere."""
        self.verticalScrollBar().actionTriggered.connect(self._let_be)
        self.inner.laid_out.connect(self._keep_in_view)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._bring_into_view)

    def _bring_into_view(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and self.inner.isAncestorOf(new):
            self._follows = True
            self._begun = new if self._begun in (None, new) else self
            self.ensureWidgetVisible(new, 0, 16)
            # Once more when a page that is only being shown has been laid out: before that nothing has its place.
            QTimer.singleShot(0, new, lambda: self._still(new))

    def _let_be(self, _action: int) -> None:
        self._follows = False

    def showEvent(self, event: QShowEvent) -> None:
        """Work begins anew."""
        super().showEvent(event)
        self._begun = None

    def _keep_in_view(self) -> None:
        focused = QApplication.focusWidget()
        if self._follows and focused is not None and self.inner.isAncestorOf(focused):
            QTimer.singleShot(0, focused, lambda: self._still(focused))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is less room, as when a banner comes, what one is writing in stays in view."""
        super().resizeEvent(event)
        self._keep_in_view()

    def _still(self, widget: QWidget) -> None:
        if not widget.hasFocus() or not self.inner.isAncestorOf(widget):
            return
        if isinstance(widget, QPlainTextEdit) and widget.height() + 32 > self.viewport().height():
            line = widget.viewport().mapTo(self.inner, widget.cursorRect().center())
            self.ensureVisible(line.x(), line.y(), 0, 40)
        else:
            # The whole of it: Qt would be content with the line of the cursor.
            middle = widget.mapTo(self.inner, widget.rect().center())
            self.ensureVisible(middle.x(), middle.y(), 0, widget.height() // 2 + 16)
        if widget is self._begun and widget.mapTo(self.inner, widget.rect().bottomLeft()).y() < self._room():
            # What it scrolled while the page was being laid out was for nothing: all above it can be seen too.
            self.verticalScrollBar().setValue(0)

    def _room(self) -> int:
        return self.viewport().height() - 16

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the page's; a view that scrolls would swallow them."""
        if event.key() in self._ours:
            super().keyPressEvent(event)
        else:
            event.ignore()


class FlowBox(QWidget):
    """A widget that holds a flow and is as high as it needs."""

    def __init__(self, *parts: QWidget, gap: int = 8) -> None:
        super().__init__()
        self.flow = Flow(gap)
        self.setLayout(self.flow)
        for part in parts:
            self.flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Ends(QWidget):
    """Words at the left and a few at the right; these go below where the words would be left too little room."""

    def __init__(self, left: Label, right: QWidget) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(8)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(left, 1)
        self._box.addWidget(right, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._box)

    def fit(self) -> None:
        """Choose the direction for the width and the words there are now."""
        wide = self._left.fontMetrics().horizontalAdvance
        longest = max((wide(word) for word in self._left.text().split()), default=0)
        room = self.width() - self._right.sizeHint().width() - self._box.spacing()
        beside = room >= min(wide(self._left.text()) + 4, max(longest, self.width() * 0.55))
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self.fit()


class Columns(QWidget):
    """Columns side by side that stand below one another when there is too little width for `at_least` px."""

    def __init__(self, parts: Sequence[tuple[QWidget, int]], *, at_least: int, gap: int = 14) -> None:
        super().__init__()
        self._at_least = at_least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(gap)
        self._box.setContentsMargins(0, 0, 0, 0)
        for part, stretch in parts:
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self._box.addWidget(part, stretch)
        self.setLayout(self._box)

    def fit(self, width: int, text: float, *, last_first: bool = False) -> None:
        """Choose the direction for a width and a text scale; `last_first`: below one another, in the other order."""
        beside, way = width >= self._at_least * text, QBoxLayout.Direction
        wanted = way.LeftToRight if beside else way.BottomToTop if last_first else way.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
