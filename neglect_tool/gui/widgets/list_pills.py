"""The whole caseload, or some families of it: one pill each, with how many there are."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from neglect_tool.gui.presenters.caseload import ListChoice
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import FlowBox
from neglect_tool.gui.widgets.fields import Pill
from neglect_tool.saying import tr


class ListPills(FlowBox):
    """Made once; afterwards only what they say and which is chosen changes."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pills: dict[str, Pill] = {}

    def show_lists(self, lists: Sequence[ListChoice]) -> None:
        """Show these, or none where there is nothing to choose from."""
        self.setVisible(bool(lists))
        for one in lists:
            if one.key not in self._pills:
                made = self._pills[one.key] = Pill(self._look, "")
                made.clicked.connect(lambda _on=False, key=one.key: self.chosen.emit(key))
                self.flow.addWidget(made)
            pill, words = self._pills[one.key], f"{one.words}  {one.count}".strip()
            pill.setChecked(one.chosen)
            if pill.text() != words:
                pill.setText(words)
                pill.setAccessibleName(tr("Show: {words}, {count}", words=one.words, count=one.count).rstrip(", "))
                pill.updateGeometry()
        self.updateGeometry()
