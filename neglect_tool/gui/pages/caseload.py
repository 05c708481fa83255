"""The caseload: every family of the vault in two lines, the pressing ones told by shape and number, keyboard first."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from neglect_tool.gui.models.caseload import FAMILY, GRADES, LAST, NEXT, STATE, CaseloadModel
from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.caseload import CaseloadState
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, column
from neglect_tool.gui.widgets.buttons import FILLED, OUTLINE, ActionButton
from neglect_tool.gui.widgets.caseload_row import CaseloadDelegate
from neglect_tool.gui.widgets.fields import SearchLine
from neglect_tool.gui.widgets.standing import name_field


class FamilyTable(QTableView):
    """Finds as one types, but for the key that goes to the search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave `/` to the page."""
        if event.text() == "/":
            event.ignore()
        else:
            super().keyPressEvent(event)


class CaseloadPage(PageView):
    """A search field over a table; Enter opens the family that one stands at."""

    INTENTS = ("search_changed", "open_row", "new_family")
    KEYS = (("↑ ↓", "move"), ("Enter", "open"), ("/", "search"), ("Ctrl N", "new family"), ("Ctrl L", "lock"))
    search_changed = Signal(str)
    open_row = Signal(str)
    new_family = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        box = column(gap=14, margins=(28, 20, 28, 16))
        self.setLayout(box)
        self.new = ActionButton(look, "New family", FILLED, icon="plus", key="Ctrl N")
        self.new.clicked.connect(self.new_family)
        self.head = PageHead("Caseload", self.new)
        box.addWidget(self.head)
        self.search = SearchLine(look, "Search families", "/")
        self.search.setPlaceholderText("Search names and references…")
        self.search.textEdited.connect(self.search_changed)
        name_field(self.search, "search")
        box.addWidget(self.search)
        self.card = Card("true", margins=(1, 1, 1, 1))
        self.model = CaseloadModel(self)
        self.table = FamilyTable()
        self.table.setModel(self.model)
        self.table.setItemDelegate(CaseloadDelegate(look, self.table))
        self.table.setAccessibleName("Families")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
        heads = self.table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setMinimumSectionSize(40)
        self.table.doubleClicked.connect(self._open)
        self.card.box.addWidget(self.table)
        box.addWidget(self.card, 1)
        self.none = Card("true", gap=14, margins=(32, 40, 32, 40))
        self._none_words = Label("", "lead")
        self.none_button = ActionButton(look, "", OUTLINE)
        self.none_button.clicked.connect(self.new_family)
        self.none.box.addStretch(1)
        self.none.box.addWidget(self._none_words)
        self.none.box.addWidget(self.none_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.none.box.addStretch(2)
        box.addWidget(self.none, 1)
        self.none.hide()
        self.model.modelReset.connect(self._stand)
        self.fit()

    def show_state(self, state: CaseloadState) -> None:
        """Draw this state."""
        at = self.table.currentIndex().row()
        stood = self.model.row(at).assessment if 0 <= at < self.model.rowCount() else ""
        self.head.subtitle.setText(state.subtitle)
        self.search.show_text(state.search)
        self.model.show_rows(state.rows)
        self._stand(stood)
        self.none.setVisible(state.empty is not None)
        self.card.setVisible(state.empty is None)
        if state.empty is not None:
            self._none_words.setText(state.empty.sentence)
            self.none_button.say(state.empty.button)
        self.problem_shown.emit(state.problem)

    def _stand(self, assessment: str = "") -> None:
        """Always stand at a row, so that Enter and the arrows act at once."""
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(max(0, self.model.place(assessment)), 0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
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
            self._open(self.table.currentIndex())
        elif event.text() == "/":
            self.search.setFocus()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search_changed.emit("")
        elif event.key() == Qt.Key.Key_N and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.new_family.emit()
        else:
            return False
        return True

    def fit(self) -> None:
        """Rows grow with the text; where there is little room, what is said elsewhere too goes first."""
        theme = self.look.theme
        self.table.verticalHeader().setDefaultSectionSize(theme.px(60))
        self.table.horizontalHeader().setMinimumHeight(theme.px(40))
        room = self.width() / theme.text
        heads = self.table.horizontalHeader()
        for column_at, least in ((NEXT, 1050), (LAST, 860), (STATE, 950)):
            self.table.setColumnHidden(column_at, room < least)
        for column_at, wide in ((NEXT, 200), (LAST, 140), (GRADES, 356), (STATE, 210)):
            heads.setSectionResizeMode(column_at, QHeaderView.ResizeMode.Fixed)
            self.table.setColumnWidth(column_at, theme.px(wide))
        heads.setSectionResizeMode(FAMILY, QHeaderView.ResizeMode.Stretch)
