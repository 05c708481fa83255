"""Second opinion: rounds that were begun; a blind one an item at a time; then both grades, and sorting out."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.second_state import Both, PairRow, RoundRow, SecondState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, Scrolled, column
from neglect_tool.gui.widgets.buttons import FILLED, ActionButton
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.need import NeedCard
from neglect_tool.gui.widgets.second_blind import BlindView
from neglect_tool.gui.widgets.second_rows import PairLine, RoundLine
from neglect_tool.saying import tr

NONE = tr(
    "Nobody has been asked yet. A colleague who has read the evidence sits down here and grades an item at a time. "
    "When they have ended you see both grades, and sort out the differences together."
)


class SecondOpinionPage(PageView):
    """Draws one state; a blind one has nothing of the first grades in it."""

    INTENTS = (
        "ask", "choose_round", "leave_round", "choose_item", "move_item", "grade", "not_grade", "show_both",
        "sort_out", "enter", "form_changed", "form_submit", "form_cancel", "undo", "redo",
    )  # fmt: skip
    KEYS = (("1–5", "grade"), ("U", "not seen yet"), ("↑ ↓", "item"), ("Ctrl Z", "undo"), ("Alt ←", "back"))
    ask, leave_round, show_both = Signal(), Signal(), Signal()
    choose_round, choose_item, move_item = Signal(str), Signal(str), Signal(int)
    grade, not_grade = Signal(int, str), Signal(object, str)
    sort_out, enter = Signal(str), Signal(str)
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()
    undo, redo = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.state: SecondState | None = None
        self._stood: tuple[object, ...] = ()
        self._names = ("", "")
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.ask_button = ActionButton(look, tr("Ask a colleague"), FILLED, icon="plus")
        self.ask_button.clicked.connect(self.ask)
        self.head = PageHead(tr("Second opinion"), self.ask_button)
        self.head.subtitle.setText(
            tr("A colleague grades the same items without seeing your grades. Both stay on record.")
        )
        self.need = NeedCard(look)
        self.need.wanted.connect(self.place_wanted)
        self.none = Card("prompt")
        self.none.box.addWidget(Label(NONE, "lead"))
        self.form = FormView(look, "soft")
        for signal, intent in (
            (self.form.changed, self.form_changed), (self.form.submitted, self.form_submit),
            (self.form.cancelled, self.form_cancel),
        ):  # fmt: skip
            signal.connect(intent)
        self.rounds_card = Card()
        self.rounds_card.heading(tr("Rounds"))
        lines = column(gap=0)
        self.rounds_card.box.addLayout(lines)
        self.rounds = Kept[RoundRow, RoundLine](lines, lambda one: one.key, self._make_round, RoundLine.show_round)
        self.blind = BlindView(look)
        for shown, wanted in (
            (self.blind.chose_grade, self.grade), (self.blind.chose_other, self.not_grade),
            (self.blind.item_chosen, self.choose_item), (self.blind.step, self.move_item),
            (self.blind.show_both, self.show_both), (self.blind.left, self.leave_round),
        ):  # fmt: skip
            shown.connect(wanted)
        self.both = Card(gap=6)
        self._who, self._counts, self._figure = Label("", "leadb"), Label(""), Label("", "small", "ink2")
        for label in (self._who, self._counts, self._figure):
            self.both.box.addWidget(label)
        pairs = column(gap=0)
        self.both.box.addLayout(pairs)
        self.pairs = Kept[PairRow, PairLine](pairs, lambda one: one.item, self._make_pair, self._show_pair)
        for part in (self.head, self.need, self.none, self.form, self.rounds_card, self.blind, self.both):
            self.scrolled.box.addWidget(part)
        self._form_home = self.scrolled.box
        self.scrolled.box.addStretch(1)

    def _make_round(self, state: RoundRow) -> RoundLine:
        made = RoundLine(self.look)
        made.chosen.connect(lambda: self.choose_round.emit(state.key))
        return made

    def _make_pair(self, _state: PairRow) -> PairLine:
        made = PairLine(self.look)
        made.sort_out.connect(self.sort_out)
        made.enter.connect(self.enter)
        made.place_wanted.connect(self.place_wanted)
        return made

    def _show_pair(self, line: PairLine, state: PairRow) -> None:
        line.show_pair(state, *self._names)

    def show_state(self, state: SecondState) -> None:
        """Draw this state."""
        self.state = state
        self.ask_button.setVisible(state.ask)
        self.need.show_need(state.need)
        self.none.setVisible(state.ask and not state.rounds)
        self.rounds_card.setVisible(bool(state.rounds))
        self.rounds.show(state.rounds)
        self.blind.show_blind(state.blind)
        self._show_both(state.both)
        self._place_form(state)
        self.form.show_form(state.form)
        self.fit()
        at = (state.blind and (state.blind.ladder.id, state.blind.who), bool(state.both), bool(state.form))
        if at != self._stood:
            self._stood = at
            if self.isVisible() and state.form is None:
                QTimer.singleShot(0, self, self._stand)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, state.undo_words)
        self.announced.emit(state.announcement)

    def _show_both(self, both: Both | None) -> None:
        self.both.setVisible(both is not None)
        self._names = (both.first_name, both.second_name) if both else ("", "")
        if both is not None:
            self._who.setText(both.who)
            self._counts.setText(both.counts)
            self._figure.setText(both.figure)
        self._release_form()
        self.pairs.show(both.rows if both else ())

    def _release_form(self) -> None:
        """Take the form out of its row before rows come and go with it."""
        if self._form_home is not self.scrolled.box:
            self._form_home.removeWidget(self.form)
            self.scrolled.box.insertWidget(3, self.form)
            self._form_home = self.scrolled.box

    def _place_form(self, state: SecondState) -> None:
        """Right under the pair that it is about."""
        keys = {row.key: row.item for row in state.both.rows} if state.both else {}
        line = self.pairs.at(keys.get(state.form_for, "")) if state.form_for else None
        if line is not None:
            self.scrolled.box.removeWidget(self.form)
            line.slot.addWidget(self.form)
            self._form_home = line.slot

    def _stand(self) -> None:
        """Go where work goes on, once rows that are new are there; never out of a form."""
        if self.isVisible() and self.state is not None and self.state.form is None:
            self.take_focus()

    def take_focus(self) -> None:
        """The card of the item stood at, or what is to be done next."""
        state = self.state
        sorts = [line.sort_button for line in self.pairs.widgets if not line.sort_button.isHidden()]
        targets: list[QWidget] = [self.need.button, *(sorts if state and state.both else ())]
        targets += [line.button for line in self.rounds.widgets if line.button.isEnabled()] + [self.ask_button]
        if state is not None and state.blind is not None:
            self.blind.take_focus()
            return
        target = next((one for one in targets if one.isVisibleTo(self)), self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def spot(self) -> tuple[str, str, str, str]:
        """The item of the round stood at."""
        return self.state.spot if self.state else super().spot()

    def take_key(self, event: QKeyEvent) -> bool:
        """The keys of the bar at the foot, in a blind round."""
        text, key = event.text().lower(), Qt.Key(event.key())
        free = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if self.state is None or self.state.blind is None or not free:
            return False
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_item.emit(1 if key is Qt.Key.Key_Down else -1)
        elif text and text in "12345":
            self.grade.emit(int(text), "")
        elif text == "u":
            self.not_grade.emit(NotGrade.UNKNOWN, "")
        else:
            return False
        return True

    def fit(self) -> None:
        """Cards as rows where there is little room."""
        self.blind.stack(stacked=self.narrow)
