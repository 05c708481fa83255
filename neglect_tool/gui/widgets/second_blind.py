"""A blind round: one item with its need, its cards and what was written; the first grade is nowhere here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.second_state import Blind
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, FlowBox, Label, clear, column
from neglect_tool.gui.widgets.buttons import FILLED, LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.ladder import ItemLadder
from neglect_tool.gui.widgets.menu_button import MenuButton
from neglect_tool.saying import tr

STAY_HERE = tr(
    "Blind round. Pages on which the first grades stand are closed until it is ended or left: Profile, Sort jots, "
    "Change, Readiness and Report. The referral summary is not, for danger never waits."
)


class BlindView(QWidget):
    """Says what blind asks of the two, shows the item stood at, and ends the round."""

    chose_grade, chose_other, item_chosen = Signal(int, str), Signal(object, str), Signal(str)
    step = Signal(int)
    show_both, left = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shape: tuple[object, ...] = ()
        self.ladder: ItemLadder | None = None
        self._stacked = False
        outer = column(gap=14)
        self.setLayout(outer)
        notice = Card("prompt", gap=4)
        self._who, self._count = Label("", "leadb"), Label("", "body", "ink2")
        for part in (self._who, self._count, Label(STAY_HERE, "small")):
            notice.box.addWidget(part)
        outer.addWidget(notice)
        card = Card(gap=10)
        self.items = MenuButton(look, tr("Item"))
        self.items.picked.connect(self.item_chosen)
        self.back, self.next = (
            ActionButton(look, tr("Back"), OUTLINE, key="↑"),
            ActionButton(look, tr("Next"), OUTLINE, key="↓"),
        )
        self.back.setAccessibleName(tr("Item before"))
        self.next.setAccessibleName(tr("Next item"))
        self.back.clicked.connect(lambda: self.step.emit(-1))
        self.next.clicked.connect(lambda: self.step.emit(1))
        self._need = Label("", "lead")
        self._slot = column(gap=0)
        card.box.addWidget(FlowBox(self.items, self.back, self.next))
        card.box.addWidget(self._need)
        card.box.addLayout(self._slot)
        outer.addWidget(card)
        written = Card(gap=6)
        written.heading(tr("What was written"))
        self._evidence = column(gap=6)
        written.box.addLayout(self._evidence)
        outer.addWidget(written)
        self.end = ActionButton(look, tr("End the blind round and show both"), OUTLINE)
        self.leave = ActionButton(look, tr("Leave it for now"), LINK)
        self.end.clicked.connect(self.show_both)
        self.leave.clicked.connect(self.left)
        outer.addWidget(FlowBox(self.end, self.leave))

    def show_blind(self, state: Blind | None) -> None:
        """Show this item, or nothing."""
        self.setVisible(state is not None)
        if state is None:
            return
        self._who.setText(f"{state.who}.")
        self._count.setText(tr("{count}. It can be left and gone on with at any time.", count=state.count))
        self.items.show_tabs(state.items, with_id=True, with_line=True)
        self._need.setText(state.need)
        shape = (state.ladder.id, state.who)
        if shape != self._shape or self.ladder is None:
            self._shape = shape
            clear(self._slot)
            self.ladder = ItemLadder(self._look, state.ladder)
            self.ladder.chose_grade.connect(self.chose_grade)
            self.ladder.chose_other.connect(self.chose_other)
            self.ladder.stack(stacked=self._stacked)
            self._slot.addWidget(self.ladder)
        self.ladder.show_ladder(state.ladder)
        clear(self._evidence)
        for words in state.evidence:
            self._evidence.addWidget(Label(words, "body"))
        kind = FILLED if state.finished else OUTLINE
        if self.end.kind != kind:
            self.end.kind = kind
            self.end.update()

    def stack(self, *, stacked: bool) -> None:
        """Cards beside each other, or as rows."""
        self._stacked = stacked
        if self.ladder is not None:
            self.ladder.stack(stacked=stacked)

    def take_focus(self) -> None:
        """The card chosen, or the first."""
        if self.ladder is not None:
            self.ladder.home().setFocus(Qt.FocusReason.OtherFocusReason)
