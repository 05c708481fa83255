"""A page of rows in a table that scrolls however long it is, and beside it the one that is written."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from neglect_tool.gui.pages.marks import MarksTexts
from neglect_tool.gui.presenters.ports import Place
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.beside import Beside
from neglect_tool.gui.widgets.buttons import FILLED, ActionButton
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.line_table import LineTable
from neglect_tool.gui.widgets.offer import OfferCard
from neglect_tool.gui.widgets.standing import name_field, stand_at
from neglect_tool.gui.widgets.written import RowView

TABLE_SHARE = 0.62
"""How much of the width the table has while something stands beside it."""


class TablePage(MarksTexts):
    """Makes what such pages have in common; each lays it out, and draws its own state."""

    ROW_INTENTS = (
        "select", "add", "row_changed", "remove_row", "form_changed", "form_submit", "form_cancel", "undo", "redo",
        *MarksTexts.MARKS,
    )  # fmt: skip
    select, add, row_changed, remove_row = Signal(str), Signal(), Signal(str, str, object), Signal(str)
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()
    undo, redo = Signal(), Signal()

    def __init__(self, look: Look, table: LineTable, form: FormView, *, named: str, add: str, back: str) -> None:
        super().__init__(look)
        self._named = named
        """What the table is called where a place is kept."""
        self.new = ActionButton(look, add, FILLED, icon="plus", key="N")
        self.new.clicked.connect(self.add)
        self.table, self.form = table, form
        name_field(table, named)
        table.stood.connect(self.select)
        table.opened.connect(self._open)
        self.beside = Beside(look, table, back)
        form.changed.connect(self.form_changed)
        form.submitted.connect(self.form_submit)
        form.cancelled.connect(self.form_cancel)
        self.row = RowView(look)
        self.row.changed.connect(self.row_changed)
        self.row.removed.connect(self._remove)
        self.join_row(self.row)
        self.offer = OfferCard(look)
        following = QShortcut(QKeySequence("Ctrl+Return"), self)
        following.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        following.activated.connect(self.add)

    def _open(self, key: str) -> None:
        if key:
            self.beside.open_side()
            QTimer.singleShot(0, self, self.write)

    def write(self) -> None:
        """Put the cursor into what is opened."""
        if self.row.isVisible():
            self.row.form.take_focus()
        elif self.offer.isVisible():
            self.offer.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, key: str) -> None:
        self.remove_row.emit(key)
        self.beside.close_side()

    def stand_in(self, field: str) -> None:
        """Open what holds that field, and put the cursor there once it is laid out."""
        self.beside.open_side()
        QTimer.singleShot(0, self, lambda: stand_at(self, field, 0))

    def come_back(self, place: Place) -> None:
        """The form is opened first where the cursor was in it."""
        if place.field and place.field != self._named:
            self.beside.open_side()
        super().come_back(place)

    def take_key(self, event: QKeyEvent) -> bool:
        """N begins another row."""
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self.add.emit()
            return True
        return False

    def take_focus(self) -> None:
        """The list, or the way to begin it."""
        if self.beside.over:
            QTimer.singleShot(0, self, self.write)
        else:
            (self.table if self.table.lines.rowCount() else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def fit_table(self, widths: Mapping[int, tuple[int, int]], *, stretch: int) -> None:
        """One thing at a time where there is little room; columns as `LineTable.fit` has them."""
        self.beside.fit(narrow=self.narrow)
        room = (self.width() - 48) * (1 if self.narrow else TABLE_SHARE)
        self.table.fit(widths, stretch=stretch, room=room)
