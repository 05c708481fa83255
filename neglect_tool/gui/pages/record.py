"""The record: what practitioners and panels expect to find beside the profile, by topic, each with its source."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neglect_tool.gui.pages.marks import MarksTexts
from neglect_tool.gui.pages.page import PageHead
from neglect_tool.gui.presenters.record_state import Group, RecordState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Columns, Scrolled, column
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.record_group import GroupCard
from neglect_tool.gui.widgets.standing import stand_at
from neglect_tool.saying import tr


class RecordPage(MarksTexts):
    """Family and work at the left, each person at the right."""

    INTENTS = (
        "add_fact", "edit_fact", "remove_fact", "show_fact", "form_changed", "form_submit", "form_cancel",
        "undo", "redo", *MarksTexts.MARKS,
    )  # fmt: skip
    KEYS = (("Ctrl 1–8", "pages"), ("Tab", "next"), ("Enter", "open"), ("Alt ←", "back"), ("Ctrl Z", "undo"))
    add_fact, edit_fact, remove_fact, show_fact = Signal(str, str, str), Signal(str), Signal(str), Signal(str)
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()
    undo, redo = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.head = PageHead(tr("Record"))
        self.head.subtitle.setText(tr("Facts with their sources. None of it is graded, and the next profile keeps it."))
        self.scrolled.box.addWidget(self.head)
        left, right = QWidget(), QWidget()
        self._left, self._right = self._lines(left), self._lines(right)
        self.columns = Columns(((left, 1), (right, 1)), at_least=860)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)
        self._form_of = self._marking = ""

    def _lines(self, holder: QWidget) -> Kept[Group, GroupCard]:
        box, cards = column(gap=0), QVBoxLayout()
        cards.setSpacing(14)
        holder.setLayout(box)
        box.addLayout(cards)
        box.addStretch(1)
        return Kept[Group, GroupCard](cards, lambda group: group.key, self._make, GroupCard.show_group)

    def _make(self, _group: Group) -> GroupCard:
        made = GroupCard(self.look)
        made.add.connect(self.add_fact)
        made.edit.connect(self.edit_fact)
        made.remove.connect(self.remove_fact)
        made.show_fact.connect(self.show_fact)
        made.mark.connect(self.mark)
        self.join_marking(made.marking)
        made.form.changed.connect(self.form_changed)
        made.form.submitted.connect(self.form_submit)
        made.form.cancelled.connect(self.form_cancel)
        return made

    def show_state(self, state: RecordState) -> None:
        """Draw this state."""
        own = ("family", "work")
        self._left.show(group for group in state.groups if group.key in own)
        self._right.show(group for group in state.groups if group.key not in own)
        form_of = next((group.key for group in state.groups if group.form), "")
        if self._form_of and not form_of:
            card = self._left.at(self._form_of) or self._right.at(self._form_of)
            if card is not None:
                card.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form_of = form_of
        marking = next((group.marking for group in state.groups if group.marking), None)
        if self._marking and marking is None:
            stand_at(self, self._marking, 0)
        self._marking = marking.key.removeprefix("mark-") if marking else ""
        self._focus = f"record:{state.focus}" if state.focus else ""
        if self._focus:
            stand_at(self, self._focus, 0)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, "")

    def take_focus(self) -> None:
        """What one came for, else the first way to add."""
        if not (self._focus and stand_at(self, self._focus, 0)):
            self._left.widgets[0].add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """One column where there is little room."""
        self.columns.fit(self.width() - 48, self.look.theme.text)
