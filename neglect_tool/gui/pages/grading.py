"""Grading: one area, one child, one carer; five descriptors an item in view, the result with its reason beside them."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from neglect_tool.gui.pages.grading_keys import KEYS, act
from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.presenters.grading_state import GradingState, Ladder
from neglect_tool.gui.presenters.help import Topic
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Scrolled, column, row
from neglect_tool.gui.widgets.grading_foot import GradingFoot
from neglect_tool.gui.widgets.grading_head import GradingHead
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.ladder import ColumnHeads, ItemLadder
from neglect_tool.gui.widgets.need import NeedCard
from neglect_tool.gui.widgets.side_panel import SidePanel

SIDE_WIDTH, SIDE_FROM, TALL_FROM = 300, 1150, 1000
"""The side panel, the width from which it has room beside the ladders, and the height from which below; at 100 %."""


class GradingPage(PageView):
    """Draws where one stands; every card, key and menu is an intent."""

    INTENTS = (
        "choose_visit", "choose_child", "choose_carer", "choose_domain", "choose_area", "choose_item",
        "move_item", "move_carer", "move_child", "move_area", "grade", "not_grade", "add_evidence",
        "edit_evidence", "form_changed", "form_submit", "form_cancel", "undo", "redo",
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
    history_wanted = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.state: GradingState | None = None
        self._stood: tuple[object, ...] = ()
        self._drawing = False  # while ladders come and go Qt passes the focus on; nobody asked to stand there
        self._outer = outer = row(gap=0)
        self.setLayout(outer)
        left, self._lines = QWidget(), column(gap=0)
        left.setLayout(self._lines)
        self.work = Scrolled((18, 4, 18, 14), gap=8)
        self.foot = GradingFoot(look)
        self.side = SidePanel(look)
        self.side_frame, holder = QFrame(), column(gap=0)
        self.side_frame.setProperty("bar", "side")
        self.side_frame.setLayout(holder)
        holder.addWidget(self.side)
        self.head, self.heads = GradingHead(look), ColumnHeads(look)
        self._top, self._top_box = QWidget(), column(gap=8, margins=(18, 10, 28, 4))
        self._top.setLayout(self._top_box)
        for part in (self._top, self.work, self.foot):
            self._lines.addWidget(part, 1 if part is self.work else 0)
        outer.addWidget(left, 1)
        outer.addWidget(self.side_frame)
        self._side_home: QHBoxLayout | QVBoxLayout = outer
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
            (side.form.submitted, self.form_submit), (side.form.cancelled, self.form_cancel),
            (self.need.wanted, self.place_wanted),
        ):  # fmt: skip
            signal.connect(intent)
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
        writing = state.evidence_form is not None
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
        self.history_wanted.emit(self.state is not None and self.state.history is None)

    def topic(self) -> Topic | None:
        """The need of the item stood at, and what to look and listen for at that age."""
        here = self._here()
        return Topic(f"{here.id} {here.name}", (here.question, *here.look_for)) if here else None

    def fit(self) -> None:
        """As there is less room: the side panel folds into the foot, then the ladders turn to rows, one at a time."""
        text = self.look.theme.text
        narrow = self.narrow
        beside = not narrow and self.width() >= SIDE_FROM * text
        below = narrow and self.height() >= TALL_FROM * text
        sheet = not beside and not below and self.foot.evidence.isChecked()
        graded = self.state is not None and self.state.need is None
        self.side_frame.setVisible(graded and (beside or below or sheet))
        side = round(SIDE_WIDTH * text)
        self.side_frame.setMinimumWidth(side if beside else 0)
        self.side_frame.setMaximumWidth(side if beside else 16_777_215)
        self.work.setVisible(not sheet)
        self.foot.setVisible(graded and not beside)
        if beside and self.head.visits.parentWidget() is not self.side.inner:
            self.side.box.insertWidget(0, self.head.visits)
        room = self.width() - (side if beside else 0) - 46
        self.head.fit(room, narrow=narrow, visits_here=not beside)
        self.heads.setVisible(graded and not narrow and not sheet)
        self._top.setVisible(not narrow)
        for at, part in enumerate((self.head, self.heads)):
            (self.work.box if narrow else self._top_box).insertWidget(at, part)
        self.foot.fit(one_item=narrow, evidence=not below)
        home = self._lines if below or sheet else self._outer
        if self._side_home is not home:
            self._side_home = home
            home.insertWidget(2 if home is self._lines else 1, self.side_frame, 1 if home is self._lines else 0)
        here = self._here()
        for ladder in self.ladders.widgets:
            ladder.stack(stacked=narrow)
            ladder.setVisible(not narrow or here is None or ladder.item == here.id)
