"""What must exist before a page can be used, with the one next step."""

from PySide6.QtCore import Qt, Signal

from neglect_tool.gui.presenters.ports import Empty, Place
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label
from neglect_tool.gui.widgets.buttons import FILLED, ActionButton


class NeedCard(Card):
    """One sentence and one button; away when nothing is needed."""

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__("prompt", gap=12)
        self._place: Place | None = None
        self._words = Label("", "lead")
        self.button = ActionButton(look, "", FILLED)
        self.button.clicked.connect(lambda: self.wanted.emit(self._place))
        self.box.addWidget(self._words)
        self.box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_need(self, need: Empty | None) -> None:
        """Say this, or nothing."""
        self.setVisible(need is not None)
        if need is not None:
            self._place = need.place
            self._words.setText(need.sentence)
            self.button.say(need.button)
