"""The caseload: every family of the vault in two lines, the pressing ones told by shape and number, keyboard first."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from neglect_tool.gui.models.caseload import CaseloadModel
from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.caseload import CaseloadState
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Columns, FlowBox, Label, column
from neglect_tool.gui.widgets.buttons import FILLED, LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.family_table import FamilyTable
from neglect_tool.gui.widgets.fields import SearchLine
from neglect_tool.gui.widgets.found import FoundList
from neglect_tool.gui.widgets.list_pills import ListPills
from neglect_tool.gui.widgets.reading import ReadingBar
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.saying import tr


class CaseloadPage(PageView):
    """A search field over a table, and below it what was found in texts; Enter opens what one stands at."""

    INTENTS = (
        "search_changed", "open_row", "open_hit", "new_family", "rows_wanted", "name_typed", "stop_reading",
        "list_chosen",
    )  # fmt: skip
    KEYS = (("↑ ↓", "move"), ("Enter", "open"), ("/", "search"), ("Ctrl N", "new family"), ("Ctrl L", "lock"))
    search_changed = Signal(str)
    open_row = Signal(str)
    open_hit = Signal(int)
    new_family = Signal()
    rows_wanted = Signal(int)
    name_typed = Signal(str)
    stop_reading = Signal()
    list_chosen = Signal(str)
    practise = Signal()
    """Asked of the window: made-up families in place of the vault's."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        box = column(gap=14, margins=(28, 20, 28, 16))
        self.setLayout(box)
        self.new = ActionButton(look, tr("New family"), FILLED, icon="plus", key="Ctrl N")
        self.new.clicked.connect(self.new_family)
        self.head = PageHead(tr("Caseload"), self.new)
        box.addWidget(self.head)
        self.search = SearchLine(look, tr("Search families and what was written"), "/")
        self.search.setPlaceholderText(tr("Search names, references, and what was written…"))
        self.search.textEdited.connect(self.search_changed)
        name_field(self.search, "search")
        self.lists = ListPills(look)
        self.lists.chosen.connect(self.list_chosen)
        self._finding = Columns(((self.search, 1), (self.lists, 0)), at_least=1040)
        box.addWidget(self._finding)
        self.reading = ReadingBar(look)
        self.reading.stop.connect(self.stop_reading)
        box.addWidget(self.reading)
        self.note = Label("", "small", "ink2")
        box.addWidget(self.note)
        self.card = Card("true", margins=(1, 1, 1, 1))
        self.model = CaseloadModel(self)
        self.table = FamilyTable(look, self.model)
        self.table.doubleClicked.connect(self._open)
        self.table.name_typed.connect(self.name_typed)
        # Asked for while the table is painted, so it is told after that.
        self.model.wanted.connect(self.rows_wanted, Qt.ConnectionType.QueuedConnection)
        self.card.box.addWidget(self.table)
        box.addWidget(self.card, 1)
        self.none = Card("true", gap=14, margins=(32, 40, 32, 40))
        self._none_words = Label("", "lead")
        self.none_button = ActionButton(look, "", OUTLINE)
        self.none_button.clicked.connect(self.new_family)
        self._none_more = Label("", "body", "ink2")
        self.practise_button = ActionButton(look, "", LINK)
        self.practise_button.clicked.connect(self.practise)
        self.none.box.addStretch(1)
        self.none.box.addWidget(self._none_words)
        self.none.box.addWidget(self._none_more)
        self.none.box.addWidget(FlowBox(self.none_button, self.practise_button, gap=12))
        self.none.box.addStretch(2)
        box.addWidget(self.none, 1)
        self.none.hide()
        self.found = Card("true", gap=6, margins=(1, 10, 1, 1))
        words = Label(tr("Found in what was written"), "leadb")
        words.setContentsMargins(16, 0, 16, 0)
        self.hits = FoundList(look)
        self.hits.doubleClicked.connect(lambda index: self.open_hit.emit(index.row()))
        self.found.box.addWidget(words)
        self.found.box.addWidget(self.hits)
        box.addWidget(self.found)
        # Nothing but air below what was found, where no table takes the room.
        box.addStretch(0)
        self.found.hide()
        self.model.modelReset.connect(self._stand)
        self.fit()

    def show_state(self, state: CaseloadState) -> None:
        """Draw this state."""
        at = self.table.currentIndex().row()
        stood = self.model.row(at).assessment if self.model.has(at) else ""
        self.head.subtitle.setText(state.subtitle)
        self.search.show_text(state.search)
        self.lists.show_lists(state.lists)
        self.model.show_rows(state.rows, state.first, state.matching)
        self._stand(stood)
        self.table.stand(state.stand)
        self.reading.show_reading(state.reading)
        self.hits.show_rows(state.hits, alone=state.empty is not None)
        self.found.setVisible(bool(state.hits))
        stood_at_rows = self.table.hasFocus()
        self.none.setVisible(state.empty is not None and not state.hits)
        self.card.setVisible(state.empty is None)
        note = state.note
        if state.empty is not None:
            self._none_words.setText(state.empty.sentence)
            self.none_button.say(state.empty.button)
            self._none_more.setText(state.empty.words)
            self._none_more.setVisible(bool(state.empty.words))
            self.practise_button.say(state.empty.practise)
            self.practise_button.setVisible(bool(state.empty.practise))
            note = f"{state.empty.sentence} {note}".strip() if state.hits else note
            if stood_at_rows:
                self.take_focus()
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.problem_shown.emit(state.problem)

    def _stand(self, assessment: str = "") -> None:
        """Always stand at a row, so that Enter and the arrows act at once."""
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(max(0, self.model.place(assessment)), 0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.has(index.row()):
            self.open_row.emit(self.model.row(index.row()).assessment)

    def standing(self, page: Page) -> Place:
        """With what is searched for, which no assessment keeps."""
        return replace(super().standing(page), typed=(("search", self.search.text()),))

    def come_back(self, place: Place) -> None:
        """Search for that again."""
        self.search_changed.emit(dict(place.typed).get("search", ""))
        super().come_back(place)

    def take_focus(self) -> None:
        """The rows, or the first step where there are none."""
        if self.none.isVisible():
            self.none_button.setFocus()
        else:
            self.table.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter opens; `/` searches, Esc ends that; from the search, down goes to the rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.hits.hasFocus() or not self.model.rowCount():
                self.open_hit.emit(self.hits.currentIndex().row())
            else:
                self._open(self.table.currentIndex())
        elif event.text() == "/":
            self.search.setFocus()
            self.search.selectAll()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            (self.table if self.model.rowCount() else self.hits).setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search_changed.emit("")
        elif event.key() == Qt.Key.Key_N and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.new_family.emit()
        else:
            return False
        return True

    def fit(self) -> None:
        """The table answers to width and text scale."""
        self.table.fit(self)
        self._finding.fit(self.width() - 56, self.look.theme.text)
