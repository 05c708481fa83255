"""Rows beside the change matrix: an item that moved, and something that does not move."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.change_state import DriftRow, MoveRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Label, column, row, rule
from neglect_tool.gui.widgets.glyph import Glyph


class MoveLine(QWidget):
    """What an item was and is, and whether that is verified or claimed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        outer = column(gap=6, margins=(0, 6, 0, 0))
        self.setLayout(outer)
        body = row(gap=8)
        self._before, self._now = Glyph(look, 1, 24), Glyph(look, 1, 24)
        body.addWidget(self._before, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(IconMark(look, "chevron", "ink2", 24), 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._now, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=0)
        self._name, self._line = Label("", "bodyb"), Label("", "small", "ink2")
        words.addWidget(self._name)
        words.addWidget(self._line)
        body.addLayout(words, 1)
        outer.addLayout(body)
        outer.addWidget(rule())

    def show_move(self, state: MoveRow) -> None:
        """Show this item."""
        self._before.show_value(state.before.grade)
        self._now.show_value(state.now.grade)
        self._name.setText(f"{state.item} {state.name}")
        self._line.setText(state.line)
        self.setAccessibleName(f"{state.item} {state.name}: {state.before.words}, {state.now.words}. {state.line}")


class DriftLine(QWidget):
    """What does not move, and since when."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        body = row(gap=10, margins=(0, 6, 0, 4))
        self.setLayout(body)
        body.addWidget(IconMark(look, "clock", "ochre", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=0)
        self._title, self._line = Label("", "bodyb"), Label("", "small", "ink2")
        words.addWidget(self._title)
        words.addWidget(self._line)
        body.addLayout(words, 1)

    def show_drift(self, state: DriftRow) -> None:
        """Show this."""
        self._title.setText(state.title)
        self._line.setText(state.line)
        self.setAccessibleName(f"{state.title}. {state.line}")
