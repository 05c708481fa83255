"""A day in a child's life: whose and which day at the top, then a card a moment with what may be asked."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.pages.marks import MarksTexts
from neglect_tool.gui.pages.page import PageHead
from neglect_tool.gui.presenters.day import OPEN
from neglect_tool.gui.presenters.day_state import DayState, MomentRow
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Empty, Page, Place
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Columns, FlowBox, Label, Scrolled, column
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.marking import MarkButton, MarkChips, MarkingForm
from neglect_tool.gui.widgets.moment import MomentCard
from neglect_tool.gui.widgets.need import NeedCard
from neglect_tool.gui.widgets.rows import TaskLine
from neglect_tool.saying import tr

NO_CHILD = Empty(tr("No child is written down yet."), tr("Add a child"), Place(Page.FAMILY, key="child"))


class DayPage(MarksTexts):
    """Moments in the order of the day, to be filled in any order; at the side, how far one is."""

    INTENTS = ("head_changed", "moment_changed", "again", "undo", "redo", *MarksTexts.MARKS)
    KEYS = (("Tab", "next field"), ("F6", "next moment"), ("Ctrl Z", "undo"), ("Alt ←", "back"))
    head_changed, moment_changed = Signal(str, object), Signal(str, str, object)
    again, undo, redo = Signal(), Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._state: DayState | None = None
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.another = ActionButton(look, "", OUTLINE)
        self.another.clicked.connect(self.again)
        self.head = PageHead(tr("A day in a child’s life"), self.another)
        self.scrolled.box.addWidget(self.head)
        self.begin = Label("", "lead")
        self.scrolled.box.addWidget(self.begin)
        self.none = NeedCard(look)
        self.none.wanted.connect(self.place_wanted)
        self.scrolled.box.addWidget(self.none)
        left, right = QWidget(), QWidget()
        cards, side = column(gap=14), column(gap=14)
        left.setLayout(cards)
        right.setLayout(side)
        self.whose = FormView(look)
        self.whose.changed.connect(self.head_changed)
        cards.addWidget(self.whose)
        self.chips, self.who = MarkChips(look), MarkButton(look)
        self.who.clicked.connect(lambda: self.mark.emit(""))
        self.marking = MarkingForm(look, self.who)
        self.join_marking(self.marking)
        for part in (self.chips, FlowBox(self.who), self.marking):
            cards.addWidget(part)
        moments = column(gap=14)
        cards.addLayout(moments)
        cards.addStretch(1)
        self.moments = Kept[MomentRow, MomentCard](
            moments, lambda row: row.key, self._make_moment, MomentCard.show_moment
        )
        self.tasks_card = Card()
        self.asked = self.tasks_card.heading("")
        lines = column(gap=0)
        self.tasks_card.box.addLayout(lines)
        self.tasks = Kept[TaskRow, TaskLine](lines, lambda row: row.place.key, self._make_task, TaskLine.show_task)
        side.addWidget(self.tasks_card)
        side.addStretch(1)
        self.columns = Columns(((left, 5), (right, 2)), at_least=900)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)

    def _make_moment(self, row: MomentRow) -> MomentCard:
        made = MomentCard(self.look, row.key)
        made.changed.connect(self.moment_changed)
        return made

    def _make_task(self, row: TaskRow) -> TaskLine:
        made = TaskLine(self.look)
        made.chosen.connect(lambda: self._go_to(row.place.key))
        return made

    def _go_to(self, moment: str) -> None:
        card = self.moments.at(moment)
        if card is not None:
            card.write()

    def show_state(self, state: DayState) -> None:
        """Draw this state."""
        self._state = state
        self.head.title.setText(state.title)
        self.head.subtitle.setText(state.subtitle)
        self.another.say(state.again)
        self.another.setVisible(bool(state.again))
        self.begin.setText(state.begin)
        self.begin.setVisible(bool(state.begin))
        self.none.show_need(NO_CHILD if state.head is None else None)
        self.whose.show_form(state.head, take_focus=False)
        self.chips.show_marks(state.marks)
        self.who.setVisible(state.can_mark and state.marking is None)
        self.who.show_marks(tr("this day"), state.marks)
        self.marking.show_form(state.marking)
        self.moments.show(state.moments)
        self.asked.setText(state.asked)
        self.tasks.show(
            TaskRow(each.name, "", each.chip, Place(Page.DAY, key=each.key)) for each in state.moments if each.chip
        )
        self.tasks_card.setVisible(bool(state.moments))
        if state.focus:
            QTimer.singleShot(0, self, self.take_focus)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, "")

    def standing(self, page: Page) -> Place:
        """The field with the cursor, and the account that it is of."""
        place = super().standing(page)
        return replace(place, typed=((OPEN, self._state.account),)) if self._state is not None else place

    def take_focus(self) -> None:
        """The first moment; where no child is entered yet, the way to do that."""
        first = next(iter(self.moments.widgets), None)
        if first is None:
            self.none.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            # Once it can be seen: a card that was only just made cannot yet, and nothing hidden takes the cursor.
            QTimer.singleShot(0, self, first.write)

    def next_part(self) -> None:
        """F6: the next moment."""
        cards, focused = self.moments.widgets, QApplication.focusWidget()
        if cards:
            at = next((n for n, card in enumerate(cards) if focused is not None and card.isAncestorOf(focused)), -1)
            cards[(at + 1) % len(cards)].write()

    def fit(self) -> None:
        """One column where there is little room."""
        self.columns.fit(self.width() - 48, self.look.theme.text)
