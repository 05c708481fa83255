"""The plan: its actions in a table with both of their dates, and the one that is written beside it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.plan_state import PlanState
from neglect_tool.gui.presenters.ports import Place
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, column
from neglect_tool.gui.widgets.beside import Beside
from neglect_tool.gui.widgets.buttons import FILLED, OUTLINE, ActionButton
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.line_table import LineTable
from neglect_tool.gui.widgets.offer import OfferCard
from neglect_tool.gui.widgets.standing import name_field, stand_at
from neglect_tool.gui.widgets.written import RowView

ACTION, OWNER, DUE = range(3)
NONE = "No action yet. Begin with “Add an action”: what will be different for the child, who will do it and by when."


class PlanPage(PageView):
    """The table, and at its side the action that one stands at."""

    INTENTS = (
        "select", "add", "row_changed", "remove_row", "carry_on", "add_progress", "form_changed", "form_submit",
        "form_cancel", "undo", "redo",
    )  # fmt: skip
    KEYS = (("N", "new action"), ("↑ ↓", "move"), ("Enter", "write"), ("F6", "next part"), ("Ctrl Z", "undo"))
    select, add, row_changed, remove_row = Signal(str), Signal(), Signal(str, str, object), Signal(str)
    carry_on, add_progress = Signal(str), Signal()
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()
    undo, redo = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        box = column(gap=12, margins=(24, 20, 24, 16))
        self.setLayout(box)
        self.new = ActionButton(look, "Add an action", FILLED, icon="plus", key="N")
        self.new.clicked.connect(self.add)
        self.head = PageHead("Plan", self.new)
        box.addWidget(self.head)
        self.counts = Label("", "small", "ink2")
        box.addWidget(self.counts)
        self.table = LineTable(look, "Actions", ("Outcome and action", "Who", "Due, and how far"))
        name_field(self.table, "plan")
        self.table.stood.connect(self.select)
        self.table.opened.connect(self._open)
        self.beside = Beside(look, self.table, "Back to the plan")
        box.addWidget(self.beside, 1)
        self._make_side()
        following = QShortcut(QKeySequence("Ctrl+Return"), self)
        following.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        following.activated.connect(self.add)

    def _make_side(self) -> None:
        side = self.beside.side.box
        self.late = Label("", "bodyb", "rust")
        self.row = RowView(self.look)
        self.row.changed.connect(self.row_changed)
        self.row.removed.connect(self._remove)
        self.offer = OfferCard(self.look)
        self.offer.taken.connect(self.carry_on)
        for part in (self.late, self.row, self.offer):
            side.addWidget(part)
        self.progress = Card(gap=10)
        self.progress.heading("Progress at each review")
        self.written = Label("")
        self.further = ActionButton(self.look, "Add progress at this review", OUTLINE, icon="plus")
        self.further.clicked.connect(self.add_progress)
        self.form = FormView(self.look, "inset")
        self.form.changed.connect(self.form_changed)
        self.form.submitted.connect(self.form_submit)
        self.form.cancelled.connect(self.form_cancel)
        self.progress.box.addWidget(self.written)
        self.progress.box.addWidget(self.further, 0, Qt.AlignmentFlag.AlignLeft)
        self.progress.box.addWidget(self.form)
        side.addWidget(self.progress)
        side.addStretch(1)

    def _open(self, key: str) -> None:
        if key:
            self.beside.open_side()
            QTimer.singleShot(0, self, self._write)

    def _write(self) -> None:
        """Put the cursor into what is opened."""
        if self.row.isVisible():
            self.row.form.take_focus()
        elif self.offer.isVisible():
            self.offer.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, key: str) -> None:
        self.remove_row.emit(key)
        self.beside.close_side()

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
        self.written.setText("\n\n".join(state.progress) or "Nothing is written yet.")
        self.further.setVisible(state.can_add_progress)
        self.form.show_form(state.progress_form)
        if state.focus:
            self.beside.open_side()
            QTimer.singleShot(0, self, lambda: stand_at(self, state.focus, 0))
        elif wrote and state.can_add_progress:
            self.further.setFocus(Qt.FocusReason.OtherFocusReason)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, "")

    def come_back(self, place: Place) -> None:
        """The form is opened first where the cursor was in it."""
        if place.field and place.field != "plan":
            self.beside.open_side()
        super().come_back(place)

    def take_key(self, event: QKeyEvent) -> bool:
        """N begins another action."""
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self.add.emit()
            return True
        return False

    def take_focus(self) -> None:
        """The list, or the way to begin it."""
        if self.beside.over:
            QTimer.singleShot(0, self, self._write)
        else:
            (self.table if self.table.lines.rowCount() else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def next_part(self) -> None:
        """F6: from the list to what is opened, to its progress, and round."""
        focused = QApplication.focusWidget()
        if focused is self.table:
            self._write()
        elif focused is not None and self.row.isAncestorOf(focused) and self.further.isVisible():
            self.further.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self) -> None:
        """One thing at a time where there is little room."""
        if hasattr(self, "beside"):
            self.beside.fit(narrow=self.narrow)
            room = (self.width() - 48) * (1 if self.narrow else 0.62)
            self.table.fit({OWNER: (172, 520), DUE: (200, 0)}, stretch=ACTION, room=room)
