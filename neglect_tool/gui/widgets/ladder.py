"""The grade ladder: five descriptors side by side, all readable at once, the three not-grades within the same reach."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from neglect_tool.gui.presenters.grading_state import Ladder as LadderState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Label, column, row
from neglect_tool.gui.widgets.choices import Choice, GradeCard, NotGradeButton, not_grades_width
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.saying import tr


class ItemLadder(QWidget):
    """One item for one child with one carer: head, five cards, three not-grades, what the choice still waits for."""

    chose_grade = Signal(int, str)
    chose_other = Signal(object, str)
    entered = Signal(str)
    ask_changed = Signal(str, object)
    ask_submitted = Signal()
    ask_cancelled = Signal()

    def __init__(self, look: Look, state: LadderState) -> None:
        super().__init__()
        self.item = state.id
        outer = column(gap=4)
        self.setLayout(outer)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._named, self._said = row(gap=8), row(gap=8)
        self.note = Label("", "small", "ink2", wrap=False)
        self.critical = Label("", "capb", "ochre", wrap=False)
        self._named.addWidget(Label(state.id, "bodyb", "accent", wrap=False))
        self._named.addWidget(Label(state.name, "bodyb", wrap=False))
        self._named.addWidget(self.critical)
        self._named.addStretch(1)
        self._wants_icon = IconMark(look, "alert", "ochre", 16)
        self.wants = Label("", "small", "ochre", wrap=False)
        for part in (self._wants_icon, self.wants, self.note):
            self._said.addWidget(part)
        self._head.addLayout(self._named)
        self._head.addLayout(self._said)
        outer.addLayout(self._head)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body, self._cards, self._others = QBoxLayout(across), QBoxLayout(across), QBoxLayout(down)
        for box, gap in ((self._body, 8), (self._cards, 8), (self._others, 7)):
            box.setSpacing(gap)
        self.cards = tuple(GradeCard(look, card.grade, card.text) for card in state.cards)
        self.others = tuple(NotGradeButton(look, other.kind.value) for other in state.not_cards)
        self.choices: tuple[Choice, ...] = (*self.cards, *self.others)
        for card in self.cards:
            self._cards.addWidget(card, 1)
            card.clicked.connect(lambda _on=False, grade=card.value: self.chose_grade.emit(grade, self.item))
        for other, shown in zip(self.others, state.not_cards, strict=True):
            self._others.addWidget(other, 1)
            other.clicked.connect(lambda _on=False, kind=shown.kind: self.chose_other.emit(kind, self.item))
        self._body.addLayout(self._cards, 1)
        self._body.addLayout(self._others)
        outer.addLayout(self._body)
        self.ask = FormView(look)
        self.ask.changed.connect(self.ask_changed)
        self.ask.submitted.connect(self.ask_submitted)
        self.ask.cancelled.connect(self.ask_cancelled)
        outer.addWidget(self.ask)
        for choice in self.choices:
            choice.installEventFilter(self)

    def stack(self, *, stacked: bool) -> None:
        """Five rows and the not-grades beneath, or five cards and the not-grades beside."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(down if stacked else across)
        self._cards.setDirection(down if stacked else across)
        self._others.setDirection(across if stacked else down)
        for choice in self.choices:
            choice.stack(stacked=stacked)
        for other in self.others:
            wide = not_grades_width(other.look)
            other.setMinimumWidth(0 if stacked else wide)
            other.setMaximumWidth(16_777_215 if stacked else wide)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What is said of the item below its name, and the not-grades below one another, where they have no room."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        room = self.width()
        said = [label for label in (self.wants, self.note) if not label.isHidden()]
        needed = sum(label.fontMetrics().horizontalAdvance(label.text()) + 8 for label in said)
        needed += 0 if self.wants.isHidden() else self._wants_icon.sizeHint().width() + 8
        below = self._named.sizeHint().width() + needed > room
        others = sum(other.minimumSizeHint().width() for other in self.others) + 2 * self._others.spacing()
        for box, direction in (
            (self._head, down if below else across),
            (self._others, across if self.cards[0].stacked and others <= room else down),
        ):
            if box.direction() != direction:
                box.setDirection(direction)
                QTimer.singleShot(0, self, self._measure_again)
        if self.note.wordWrap() != below:
            for label in (self.wants, self.note):
                label.setWordWrap(below)
                self._said.setStretchFactor(label, int(below))

    def _measure_again(self) -> None:
        """What changes while it is being laid out is measured when that is done."""
        for box in (self._head, self._others, self._body):
            box.invalidate()
        self.updateGeometry()

    def show_ladder(self, state: LadderState) -> None:
        """Show what stands, what was chosen and what it waits for."""
        for card, shown in zip(self.cards, state.cards, strict=True):
            card.setChecked(shown.chosen)
            card.setAccessibleName(tr("{spoken} Chosen.", spoken=shown.spoken) if shown.chosen else shown.spoken)
        for other, kind in zip(self.others, state.not_cards, strict=True):
            other.setChecked(kind.chosen)
            other.setAccessibleName(tr("{spoken} Chosen.", spoken=kind.spoken) if kind.chosen else kind.spoken)
        self.critical.setText(state.marks_words)
        self.critical.setVisible(bool(state.marks_words))
        self.note.setText(" · ".join(part for part in (state.stands, state.summary, state.others) if part))
        self.wants.setText(state.wants)
        self.wants.setVisible(bool(state.wants))
        self._wants_icon.setVisible(bool(state.wants))
        self.note.setVisible(not (state.wants and self.cards[0].stacked))
        self._fit()
        self.setAccessibleName(state.head)
        self.ask.show_form(state.ask)
        self._rove()

    def _rove(self) -> None:
        """One stop for Tab in each ladder: what is chosen, else the first card; arrows go through the rest."""
        home = self.home()
        for choice in self.choices:
            stop = choice is home or choice.hasFocus()
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def home(self) -> Choice:
        """What Tab comes to."""
        return next((choice for choice in self.choices if choice.isChecked()), self.choices[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say when one comes to stand at this item."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.item)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through cards and not-grades; anything else is the page's."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        at = next((n for n, choice in enumerate(self.choices) if choice.hasFocus()), None)
        if step is None or at is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.choices[(at + step) % len(self.choices)].setFocus(Qt.FocusReason.TabFocusReason)
        self._rove()


class ColumnHeads(QWidget):
    """The names of the grades over their columns, once a page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._box = row(gap=8)
        self.setLayout(self._box)
        look.changed.connect(self._measure)

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show these names, and that the others count as much."""
        if self._box.count():
            return
        for name in columns:
            label = Label(name, "cap", "ink2")
            label.setAlignment(Qt.AlignmentFlag.AlignBottom)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._box.addWidget(label, 1)
        self._last = Label(tr("Not a grade, and just as useful"), "cap", "ink2")
        self._last.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self._box.addWidget(self._last)
        self._measure()

    def _measure(self) -> None:
        if self._box.count():
            self._last.setFixedWidth(not_grades_width(self._look))
