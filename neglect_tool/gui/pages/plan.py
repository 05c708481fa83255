"""The plan: its actions in a table with both of their dates, and the one that is written beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication

from neglect_tool.gui.pages.page import PageHead
from neglect_tool.gui.pages.table_page import TablePage
from neglect_tool.gui.presenters.plan_state import PlanState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, column
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.line_table import LineTable
from neglect_tool.saying import tr

ACTION, OWNER, DUE = range(3)
NONE = tr(
    "No action yet. Begin with “Add an action”: what will be different for the child, who will do it and by when."
)


class PlanPage(TablePage):
    """The table, and at its side the action that one stands at."""

    INTENTS = (*TablePage.ROW_INTENTS, "carry_on", "add_progress")
    KEYS = (("N", "new action"), ("↑ ↓", "move"), ("Enter", "write"), ("F6", "next part"), ("Ctrl Z", "undo"))
    carry_on, add_progress = Signal(str), Signal()

    def __init__(self, look: Look) -> None:
        table = LineTable(look, tr("Actions"), (tr("Outcome and action"), tr("Who"), tr("Due, and how far")))
        form = FormView(look, "inset")
        super().__init__(look, table, form, named="plan", add=tr("Add an action"), back=tr("Back to the plan"))
        box = column(gap=12, margins=(24, 20, 24, 16))
        self.setLayout(box)
        self.head = PageHead(tr("Plan"), self.new)
        box.addWidget(self.head)
        self.counts = Label("", "small", "ink2")
        box.addWidget(self.counts)
        box.addWidget(self.beside, 1)
        self._make_side()

    def _make_side(self) -> None:
        side = self.beside.side.box
        self.late = Label("", "bodyb", "rust")
        self.offer.taken.connect(self.carry_on)
        for part in (self.late, self.row, self.offer):
            side.addWidget(part)
        self.progress = Card(gap=10)
        self.progress.heading(tr("Progress at each review"))
        self.written = Label("")
        self.further = ActionButton(self.look, tr("Add progress at this review"), OUTLINE, icon="plus")
        self.further.clicked.connect(self.add_progress)
        self.progress.box.addWidget(self.written)
        self.progress.box.addWidget(self.further, 0, Qt.AlignmentFlag.AlignLeft)
        self.progress.box.addWidget(self.form)
        side.addWidget(self.progress)
        side.addStretch(1)

    def show_state(self, state: PlanState) -> None:
        """Draw this state."""
        wrote = self.form.isVisibleTo(self)
        self.head.subtitle.setText(state.subtitle)
        self.counts.setText(state.counts if state.rows else "")
        self.counts.setVisible(bool(state.rows))
        self.table.show_rows(state.rows, state.selected, NONE)
        self.late.setText(state.late)
        self.late.setVisible(bool(state.late))
        self.row.setVisible(state.row is not None)
        if state.row is not None:
            self.row.show_row(state.row)
        self.offer.show_offer(state.offer)
        self.progress.setVisible(bool(state.progress) or state.can_add_progress or state.progress_form is not None)
        self.written.setText("\n\n".join(state.progress) or tr("Nothing is written yet."))
        self.further.setVisible(state.can_add_progress)
        self.form.show_form(state.progress_form)
        if state.focus:
            self.stand_in(state.focus)
        elif wrote and state.can_add_progress:
            self.further.setFocus(Qt.FocusReason.OtherFocusReason)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, "")

    def next_part(self) -> None:
        """F6: from the list to what is opened, to its progress, and round."""
        focused = QApplication.focusWidget()
        if focused is self.table:
            self.write()
        elif focused is not None and self.row.isAncestorOf(focused) and self.further.isVisible():
            self.further.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self) -> None:
        """One thing at a time where there is little room."""
        self.fit_table({OWNER: (172, 520), DUE: (200, 0)}, stretch=ACTION)
