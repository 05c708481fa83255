"""The table of families: rows come as they are to be seen, and one finds a family by typing the start of its name."""

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from neglect_tool.gui.models.caseload import DUE, FAMILY, GRADES, NEXT, STATE, CaseloadModel
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.caseload_row import CaseloadDelegate
from neglect_tool.saying import tr


class FamilyTable(QTableView):
    """Finds as one types, but for the key that goes to the search."""

    name_typed = Signal(str)
    """The start of a name that is to be found in the whole list."""

    def __init__(self, look: Look, model: CaseloadModel) -> None:
        super().__init__()
        self._look = look
        self._families = model
        self._typed = ""
        self._since = QElapsedTimer()
        self.setModel(model)
        self._rows = CaseloadDelegate(look, self)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(tr("Families"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setMinimumSectionSize(40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave `/` to the page."""
        if event.text() == "/":
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Among the rows that are here if these are all, else in the whole list."""
        if self._families.whole:
            super().keyboardSearch(search)
            return
        patience = QGuiApplication.styleHints().keyboardInputInterval()
        if not self._since.isValid() or self._since.elapsed() > patience:
            self._typed = ""
        self._since.start()
        self._typed += search
        self.name_typed.emit(self._typed)

    def stand(self, at: int) -> None:
        """Stand at that row."""
        if 0 <= at < self._families.rowCount():
            self.setCurrentIndex(self._families.index(at, 0))

    def fit(self, within: QWidget) -> None:
        """Rows grow with the text; where there is little room columns go, and rows say in more lines what they said."""
        theme = self._look.theme
        heads = self.horizontalHeader()
        heads.setMinimumHeight(theme.px(40))
        room = within.width() / theme.text
        for column_at, least in ((STATE, 1120), (NEXT, 1060), (DUE, 1060), (GRADES, 640)):
            self.setColumnHidden(column_at, room < least)
        heads.setVisible(room >= 640)
        for column_at, wide in ((NEXT, 216), (DUE, 176), (GRADES, 350), (STATE, 216)):
            heads.setSectionResizeMode(column_at, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column_at, theme.px(wide))
        heads.setSectionResizeMode(FAMILY, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(self._rows.height())
        self.setMinimumHeight(self._rows.height() + (theme.px(46) if room >= 640 else 2))
