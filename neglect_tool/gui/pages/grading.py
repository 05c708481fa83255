"""Grading: one area, one child, one carer; five descriptors an item in view, the result with its reason beside them."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from neglect_tool.gui.pages.grading_keys import KEYS, act
from neglect_tool.gui.pages.grading_layout import GradingLayout, fit_ladders
from neglect_tool.gui.pages.marks import MarksTexts
from neglect_tool.gui.presenters.grading_state import GradingState, Ladder
from neglect_tool.gui.presenters.help import Topic
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import column
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.ladder import ItemLadder
from neglect_tool.gui.widgets.need import NeedCard


class GradingPage(MarksTexts):
    """Draws where one stands; every card, key and menu is an intent."""

    INTENTS = (
        "choose_visit", "choose_child", "choose_carer", "choose_domain", "choose_area", "choose_item",
        "move_item", "move_carer", "move_child", "move_area", "grade", "not_grade", "add_evidence",
        "edit_evidence", "form_changed", "form_submit", "form_cancel", "undo", "redo", "show_history",
        *MarksTexts.MARKS,
    )  # fmt: skip
    KEYS = KEYS
    NARROW_RAIL = True
    choose_visit, choose_child, choose_carer = Signal(str), Signal(str), Signal(str)
    choose_domain, choose_area, choose_item = Signal(str), Signal(str), Signal(str)
    move_item, move_carer, move_child, move_area = Signal(int), Signal(int), Signal(int), Signal(int)
    grade, not_grade = Signal(int, str), Signal(object, str)
    add_evidence, edit_evidence = Signal(), Signal(str)
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()
    undo, redo = Signal(), Signal()
    show_history = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.state: GradingState | None = None
        self._stood: tuple[object, ...] = ()
        self._drawing = False  # while ladders come and go Qt passes the focus on; nobody asked to stand there
        self._layout = parts = GradingLayout(look, self)
        self.head, self.heads, self.work, self.foot = parts.head, parts.heads, parts.work, parts.foot
        self.side, self.side_frame = parts.side, parts.side_frame
        self.need = NeedCard(look)
        ladders = column(gap=10)
        self.work.box.addWidget(self.need)
        self.work.box.addLayout(ladders)
        self.work.box.addStretch(1)
        self.ladders = Kept[Ladder, ItemLadder](
            ladders,
            lambda shown: (shown.id, tuple(card.text for card in shown.cards)),
            self._make_ladder,
            ItemLadder.show_ladder,
        )
        self._join()

    def _join(self) -> None:
        head, side = self.head, self.side
        for signal, intent in (
            (head.domain_chosen, self.choose_domain), (head.area_chosen, self.choose_area),
            (head.child_chosen, self.choose_child), (head.carer_chosen, self.choose_carer),
            (head.visit_chosen, self.choose_visit), (side.add_evidence, self.add_evidence),
            (side.edit_evidence, self.edit_evidence), (side.form.changed, self.form_changed),
            (side.form.submitted, self.form_submit), (side.form.cancelled, self.form_cancel), (side.mark, self.mark),
            (self.need.wanted, self.place_wanted),
        ):  # fmt: skip
            signal.connect(intent)
        self.join_marking(side.marking)
        self.foot.next_item.connect(lambda: self.move_item.emit(1))
        self.foot.evidence.toggled.connect(self.fit)

    def _make_ladder(self, shown: Ladder) -> ItemLadder:
        made = ItemLadder(self.look, shown)
        made.stack(stacked=self.narrow)
        made.chose_grade.connect(self.grade)
        made.chose_other.connect(self.not_grade)
        made.entered.connect(self._entered)
        made.ask_changed.connect(self.form_changed)
        made.ask_submitted.connect(self.form_submit)
        made.ask_cancelled.connect(self.form_cancel)
        return made

    def _entered(self, item: str) -> None:
        here = self._here()
        if here is not None and here.id != item and not self._drawing:
            self.choose_item.emit(item)

    def _here(self) -> Ladder | None:
        return next((one for one in self.state.ladders if one.selected), None) if self.state else None

    def show_state(self, state: GradingState) -> None:
        """Draw this state, and stand where it stands."""
        was, self.state = self.state, state
        if was is None or replace(was, saved=state.saved, problem=state.problem, announcement="") != state:
            self._draw(state)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, state.undo_words)
        self.announced.emit(state.announcement)

    def _draw(self, state: GradingState) -> None:
        here, focused = self._here(), QApplication.focusWidget()
        was_here = focused is None or self.isAncestorOf(focused)
        self._drawing = True
        self.head.show_state(state)
        self.heads.show_columns(state.columns)
        self.ladders.show(state.ladders)
        self._drawing = False
        self.side.show_state(state, here)
        self.foot.show_state(state)
        self.need.show_need(state.need)
        writing = state.evidence_form is not None or state.marking is not None
        if writing != self.foot.evidence.isChecked() and (writing or self._stood[2:3] == (True,)):
            self.foot.evidence.setChecked(writing)
        self.fit()
        if was_here:
            self._stand(here, writing=writing)
        self.topic_changed.emit()

    def _stand(self, here: Ladder | None, *, writing: bool) -> None:
        """Move the focus to the item stood at when that, or what is chosen there, changed; never out of a text."""
        cards = [one.chosen for one in here.cards] + [one.chosen for one in here.not_cards] if here else []
        chosen = cards.index(True) if True in cards else None
        at = (here and here.id, chosen, writing, bool(here and here.ask))
        if at == self._stood:
            return
        self._stood = at
        if here is None or writing or here.ask or not self.isVisible() or QApplication.activePopupWidget():
            return
        self.take_focus()

    def take_focus(self) -> None:
        """The card chosen on the item stood at, else its first."""
        here = self._here()
        ladder = next((one for one in self.ladders.widgets if here and one.item == here.id), None)
        target = ladder.home() if ladder else self.need.button if not self.need.isHidden() else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if ladder is not None:
            self.work.ensureWidgetVisible(ladder, 0, 24)

    def spot(self) -> tuple[str, str, str, str]:
        """Where the state says that one stands."""
        return self.state.spot if self.state else super().spot()

    def take_key(self, event: QKeyEvent) -> bool:
        """The keys of the bar at the foot."""
        return act(self, event)

    def toggle_history(self) -> None:
        """Open what was entered before, or close it."""
        self.show_history.emit(self.state is not None and self.state.history is None)

    def topic(self) -> Topic | None:
        """The need of the item stood at, and what to look and listen for at that age."""
        here = self._here()
        return Topic(f"{here.id} {here.name}", (here.question, *here.look_for)) if here else None

    def fit(self) -> None:
        """As there is less room the side panel folds into the foot, then the ladders turn to rows, one at a time."""
        self._layout.fit(narrow=self.narrow, graded=self.state is not None and self.state.need is None)
        here = self._here()
        fit_ladders(self.ladders.widgets, here.id if here else None, narrow=self.narrow)
