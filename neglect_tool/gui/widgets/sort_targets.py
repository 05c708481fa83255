"""The items that a jot may go to, in a column: chosen by click, number or arrows, or a jot is dropped on one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.presenters.sort_state import TargetRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import column
from neglect_tool.gui.widgets.sorting import TargetView

NUMBERED = 9
"""So many have a number key."""


class Targets(QWidget):
    """Reuses the views in their order: which item stands at which place changes with every jot."""

    chosen = Signal(str)
    dropped = Signal(str, str)
    """A jot, and the item that it was put on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines = column(gap=8)
        self.setLayout(self._lines)
        self._views: list[TargetView] = []

    @property
    def shown(self) -> list[TargetView]:
        """Those that can be chosen now."""
        return [view for view in self._views if view.isVisible()]

    def show_rows(self, rows: Sequence[TargetRow]) -> None:
        """Offer these."""
        self.setVisible(bool(rows))
        while len(self._views) < len(rows):
            self._make()
        for view in self._views[len(rows) :]:
            view.hide()
        for at, (view, row) in enumerate(zip(self._views, rows, strict=False)):
            view.show()
            view.show_row(row, str(at + 1) if at < NUMBERED else "")

    def _make(self) -> None:
        made = TargetView(self._look)
        made.clicked.connect(lambda: self.chosen.emit(made.row.item if made.row else ""))
        made.dropped.connect(lambda jot: self.dropped.emit(jot, made.row.item if made.row else ""))
        self._lines.addWidget(made)
        self._views.append(made)

    def step(self, by: int) -> None:
        """The focus to the next one, or the one before; to the first from elsewhere."""
        shown, focused = self.shown, QApplication.focusWidget()
        at = next((at for at, view in enumerate(shown) if view is focused), 0)
        shown[max(0, min(len(shown) - 1, at + by))].setFocus(Qt.FocusReason.OtherFocusReason)
