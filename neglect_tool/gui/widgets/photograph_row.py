"""A photograph or scan in the list: what it shows, where it belongs, what was taken out, and its two acts."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.photographs_state import PhotographRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Columns, Label, column, row, rule
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.saying import tr


class PhotographLine(QWidget):
    """Told by its words, not by a small picture of it: so every panel member has the same."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        outer, lines = column(gap=8, margins=(0, 8, 0, 0)), column(gap=2)
        self.setLayout(outer)
        told = QWidget()
        told.setLayout(lines)
        self._words, self._line, self._details = (
            Label("", "bodyb"),
            Label("", "body", "ink2"),
            Label("", "small", "ink2"),
        )
        for label in (self._words, self._line, self._details):
            lines.addWidget(label)
        self.open = ActionButton(look, tr("Open"), OUTLINE, icon="eye")
        self.remove = ActionButton(look, tr("Remove"), LINK)
        acts, side = QWidget(), row()
        acts.setLayout(side)
        side.addWidget(self.open)
        side.addWidget(self.remove)
        side.addStretch(1)
        self._columns = Columns(((told, 1), (acts, 0)), at_least=640)
        outer.addWidget(self._columns)
        outer.addWidget(rule())

    def show_row(self, shown: PhotographRow) -> None:
        """Show this."""
        self._words.setText(shown.words)
        self._line.setText(shown.line)
        self._details.setText(shown.details)
        self.open.setAccessibleName(tr("Open: {words}", words=shown.words))
        self.open.setAccessibleDescription(f"{shown.line}. {shown.details}")
        self.remove.setAccessibleName(tr("Remove: {words}", words=shown.words))
        self.remove.setVisible(shown.can_remove)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its acts below its words where there is little room."""
        super().resizeEvent(event)
        self._columns.fit(self.width(), self._look.theme.text)
