"""Sorting jots: at the left the jots of a visit, at the right where one of them belongs, and for whom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout

from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.presenters.sort_state import NO_JOTS, JotCard, SortState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, Scrolled, column
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.need import NeedCard
from neglect_tool.gui.widgets.sort_side import ELSEWHERE, Picks, SortSide, UndoBar
from neglect_tool.gui.widgets.sort_targets import Targets
from neglect_tool.gui.widgets.sorting import JotCardView, TargetView
from neglect_tool.saying import tr

SIDE_BY_SIDE = 680


class SortPage(PageView):
    """Two columns that scroll for themselves, so that the jot in hand and where it goes stay in view together."""

    INTENTS = (
        "choose_visit", "choose_jot", "step", "choose_item", "pick", "look_for", "choose_child", "choose_carer",
        "choose_source", "say_who", "keep", "send", "undo", "redo",
    )  # fmt: skip
    KEYS = (("1–9", "item"), ("Enter", "keep"), ("↑ ↓", "jot"), ("C", "chronology"), ("X", "not evidence"),
            ("Ctrl Z", "undo"), ("Space", "lift, then arrows"), ("/", "another item"))  # fmt: skip
    choose_visit, choose_jot, step, choose_item, pick = (
        Signal(str), Signal(str), Signal(int), Signal(str), Signal(int)
    )  # fmt: skip
    look_for, choose_child, choose_carer, choose_source = Signal(str), Signal(str), Signal(str), Signal(str)
    say_who, keep, send, undo, redo = Signal(str), Signal(), Signal(str), Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        outer = column(gap=0)
        self.setLayout(outer)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self.left, self.right = Scrolled((16, 16, 16, 16), gap=10), Scrolled((16, 16, 16, 16), gap=10)
        self._sides.addWidget(self.left, 1)
        self._sides.addWidget(self.right, 1)
        outer.addLayout(self._sides, 1)
        self._fill_left()
        self._fill_right()
        self.undo_bar = UndoBar(look)
        self.undo_bar.button.clicked.connect(self.undo)
        outer.addWidget(self.undo_bar)
        self._state: SortState | None = None
        self._lifted = False

    def _fill_left(self) -> None:
        box = self.left.box
        self._progress = Label("", "body", "ink2")
        box.addWidget(Label(tr("Sort jots"), "h1"))
        box.addWidget(self._progress)
        self.visits = Picks(self.look, tr("Jots of which visit?"))
        self.visits.picked.connect(self.choose_visit)
        box.addWidget(self.visits)
        lines = column(gap=10)
        box.addLayout(lines)
        self.jots = Kept[JotCard, JotCardView](lines, lambda one: one.key, self._make_jot, JotCardView.show_jot)
        self._none = NeedCard(self.look)
        self._none.wanted.connect(self.place_wanted)
        box.addWidget(self._none)
        box.addStretch(1)

    def _fill_right(self) -> None:
        look, box = self.look, self.right.box
        self._where, self._hint = Label(tr("Where does it belong?"), "h2"), Label("", "small", "ink2")
        box.addWidget(self._where)
        box.addWidget(self._hint)
        self.targets = Targets(look)
        self.targets.chosen.connect(self._target_chosen)
        self.targets.dropped.connect(self._drop)
        box.addWidget(self.targets)
        self.side = SortSide(look)
        self.search, self.whose = self.side.search, self.side.whose
        for signal, intent in (
            (self.search.textEdited, self.look_for), (self.whose.children_.picked, self.choose_child),
            (self.whose.carers.picked, self.choose_carer), (self.whose.sources.picked, self.choose_source),
            (self.whose.by_changed, self.say_who), (self.side.keep.clicked, self.keep), (self.side.sent, self.send),
        ):  # fmt: skip
            signal.connect(intent)
        self.search.returnPressed.connect(lambda: self.pick.emit(1))
        box.addWidget(self.side)
        box.addStretch(1)

    def _make_jot(self, jot: JotCard) -> JotCardView:
        made = JotCardView(self.look)
        made.clicked.connect(lambda: self.choose_jot.emit(jot.key))
        made.lifted.connect(lambda: self._lift(jot.key))
        made.kept.connect(lambda: self._keep_at(jot.key))
        return made

    @property
    def _in_hand(self) -> str:
        return self._state.in_hand if self._state is not None else ""

    def _keep_at(self, key: str) -> None:
        if self._in_hand == key:
            self.keep.emit()
        else:
            self.choose_jot.emit(key)

    def _lift(self, key: str) -> None:
        self.choose_jot.emit(key)
        if shown := self.targets.shown:
            self._lifted = True
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.announced.emit(tr("Lifted. Arrows to an item, Space puts it there, Esc lets go."))

    def _drop(self, jot: str, item: str) -> None:
        self._lifted = False
        self.choose_jot.emit(jot)
        self.choose_item.emit(item)

    def _target_chosen(self, item: str) -> None:
        self.choose_item.emit(item)
        if self._lifted:
            self._lifted = False
            self.take_focus()

    def show_state(self, state: SortState) -> None:
        """Draw this state."""
        was, self._state = self._in_hand, state
        self._progress.setText(state.progress)
        self._progress.setVisible(bool(state.progress))
        self.visits.show_picks(state.visits if len(state.visits) > 1 else ())
        self.jots.show(state.jots)
        self._none.show_need(None if state.jots else NO_JOTS)
        self._hint.setText(state.hint)
        self.targets.show_rows(state.targets)
        self.side.show_side(state)
        for part in (self._where, self._hint, self.side):
            part.setVisible(bool(state.jots))
        self.undo_bar.say(state.undo)
        at_a_card = isinstance(QApplication.focusWidget(), JotCardView | TargetView)
        if was and state.in_hand != was and not self._lifted and at_a_card:
            self.take_focus()
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, state.undo)
        if state.said:
            self.announced.emit(state.said)

    def take_focus(self) -> None:
        """The jot in hand."""
        card = self.jots.at(self._in_hand)
        (card or self._none.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Arrows, numbers and letters, where nobody is writing."""
        key, text = event.key(), event.text().casefold()
        control = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not control:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self._lifted:
            self._lifted = False
            self.take_focus()
        elif control or not text or self._state is None or not self._state.jots:
            return False
        elif text in "123456789":
            self.pick.emit(int(text))
        elif text == "/":
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        elif found := next((to for letter, to, _, _ in ELSEWHERE if letter.casefold() == text), None):
            self.send.emit(found.value)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """With a jot lifted over the items, else from jot to jot."""
        if self._lifted and self.targets.shown:
            self.targets.step(by)
        else:
            self.step.emit(by)
            self.take_focus()

    def fit(self) -> None:
        """The two sides below one another where there is little room."""
        beside = self.width() >= SIDE_BY_SIDE * self.look.theme.text
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(across if beside else down)
        self._sides.setStretch(0, 1 if beside else 2)
        self._sides.setStretch(1, 1 if beside else 3)
