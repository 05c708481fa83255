"""A long table with the form of one row beside it; where there is little room, one of the two at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Scrolled, row
from neglect_tool.gui.widgets.buttons import LINK, ActionButton
from neglect_tool.gui.widgets.line_table import LineTable


class Beside(QWidget):
    """Table at the left, what is opened at the right; narrow, a way back stands above what is opened."""

    turned = Signal(bool)
    """Whether what is opened stands in the place of the table."""

    def __init__(self, look: Look, table: LineTable, back: str) -> None:
        super().__init__()
        self._narrow = self._open = False
        self.table = table
        box = row(gap=14)
        self.setLayout(box)
        self.card = Card("true", margins=(1, 1, 1, 1))
        self.card.box.addWidget(table)
        self.side = Scrolled(margins=(4, 4, 4, 4), gap=12)
        self.back = ActionButton(look, back, LINK, icon="back")
        self.back.clicked.connect(self.close_side)
        self.side.box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.card, 5)
        box.addWidget(self.side, 3)

    @property
    def over(self) -> bool:
        """Whether what is opened stands in the place of the table."""
        return self._narrow and self._open

    def open_side(self) -> None:
        """Bring what is opened to the front."""
        self._open = True
        self._lay_out()

    def close_side(self) -> None:
        """Back to the list, at the row that was opened."""
        self.put_away()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Nothing is open."""
        self._open = False
        self._lay_out()

    def fit(self, *, narrow: bool) -> None:
        """Side by side, or one at a time."""
        self._narrow = narrow
        self._lay_out()

    def _lay_out(self) -> None:
        self.card.setVisible(not self.over)
        self.side.setVisible(not self._narrow or self._open)
        self.back.setVisible(self.over)
        self.turned.emit(self.over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what is opened for the list, and only from there the page."""
        inside = self.side.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        if event.key() == Qt.Key.Key_Escape and inside:
            self.close_side()
        else:
            super().keyPressEvent(event)
