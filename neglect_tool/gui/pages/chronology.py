"""The chronology: every event in a table that scrolls however long it is, and the one that is written beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from neglect_tool.gui.pages.page import PageHead
from neglect_tool.gui.pages.table_page import TablePage
from neglect_tool.gui.presenters.chronology_state import ChronologyState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import FlowBox, Label, Scrolled, column
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.gui.widgets.chronology_bar import ChronologyBar
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.line_table import LineTable
from neglect_tool.saying import tr

DAY, AGENCY, EVENT = range(3)
NONE = tr("No event yet. Begin with “Add an event”, or paste a list that you keep in a spreadsheet.")
NO_MATCH = tr("No event has all of these words. Take a word out, or look in all agencies.")


class ChronologyPage(TablePage):
    """A bar to find with, the table, and at its side the event that one stands at."""

    INTENTS = (
        *TablePage.ROW_INTENTS, "words_changed", "agency_chosen", "turn_order", "bring", "bring_all", "paste",
    )  # fmt: skip
    KEYS = (("N", "new event"), ("↑ ↓", "move"), ("Enter", "write"), ("Ctrl Enter", "another"))
    words_changed, agency_chosen, turn_order = Signal(str), Signal(str), Signal()
    bring, bring_all, paste = Signal(str), Signal(), Signal()

    def __init__(self, look: Look) -> None:
        table = LineTable(look, tr("Events"), (tr("Day"), tr("Which agency"), tr("What happened, and what it meant")))
        super().__init__(
            look, table, FormView(look), named="events", add=tr("Add an event"), back=tr("Back to the list")
        )
        outer = column(gap=0)
        self.setLayout(outer)
        scrolled = Scrolled((24, 20, 24, 16), gap=12, pages=False)
        outer.addWidget(scrolled)
        box = scrolled.box
        self.from_sheet = ActionButton(look, tr("Paste from a spreadsheet"), OUTLINE)
        self.from_sheet.clicked.connect(self.paste)
        self.head = PageHead(tr("Chronology"), FlowBox(self.new, self.from_sheet))
        box.addWidget(self.head)
        self.bar = ChronologyBar(look)
        self.bar.words_changed.connect(self.words_changed)
        self.bar.agency_chosen.connect(self.agency_chosen)
        self.bar.turn_order.connect(self.turn_order)
        self.bar.bring_all.connect(self.bring_all)
        box.addWidget(self.bar)
        self._nothing = False
        self.beside.turned.connect(self._show_bar)
        box.addWidget(self.beside, 1)
        self._make_side()

    def _make_side(self) -> None:
        self.pasted = Label("", "small", "ink2")
        self.offer.taken.connect(self.bring)
        self.prompts = Label("", "body", "ink2")
        for part in (self.form, self.pasted, self.row, self.offer, self.prompts):
            self.beside.side.box.addWidget(part)
        self.beside.side.box.addStretch(1)

    def _show_bar(self) -> None:
        """Nothing to find with where there is nothing, or where one event stands in the place of the list."""
        self.bar.setVisible(not self.beside.over and not self._nothing)

    def show_state(self, state: ChronologyState) -> None:
        """Draw this state."""
        was = self.form.isVisibleTo(self)
        self.head.subtitle.setText(state.subtitle)
        self.bar.show_bar(state)
        sought = bool(state.shown.words or state.shown.agency)
        self.table.show_rows(state.rows, state.selected, NO_MATCH if sought else NONE)
        self._nothing = not state.rows and not sought
        self._show_bar()
        self.form.show_form(state.paste)
        self.pasted.setText("\n".join(state.pasted))
        self.pasted.setVisible(state.paste is not None and bool(state.pasted))
        alone = state.paste is None
        self.row.setVisible(alone and state.row is not None)
        if state.row is not None:
            self.row.show_row(state.row)
        self.offer.show_offer(state.offer if alone else None)
        self.prompts.setText("\n\n".join(state.prompts))
        self.prompts.setVisible(alone and state.row is None and state.offer is None)
        if state.focus:
            self.stand_in(state.focus)
        elif was and alone:
            self.beside.close_side()
        elif alone and state.row is None and state.offer is None:
            self.beside.put_away()
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, "")

    def take_key(self, event: QKeyEvent) -> bool:
        """/ looks for words."""
        if event.text() == "/":
            self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().take_key(event)

    def next_part(self) -> None:
        """F6: from the bar to the table, to what is opened, and round."""
        focused = QApplication.focusWidget()
        if focused is self.table:
            self.write()
        elif focused is not None and self.beside.side.isAncestorOf(focused):
            self.bar.search.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self) -> None:
        """One thing at a time where there is little room."""
        self.fit_table({DAY: (156, 0), AGENCY: (170, 520)}, stretch=EVENT)
