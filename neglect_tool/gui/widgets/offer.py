"""Something of an earlier profile, to be read; one button takes it into this one."""

from PySide6.QtCore import Qt, Signal

from neglect_tool.gui.presenters.lines import Offer
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, clear, column
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton


class OfferCard(Card):
    """What it says, a label above each part, and the button."""

    taken = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__("inset", gap=10)
        self._key = ""
        self._title = Label("", "leadb")
        self.box.addWidget(self._title)
        self._lines = column(gap=8)
        self.box.addLayout(self._lines)
        self.take = ActionButton(look, "", OUTLINE, icon="plus")
        self.take.clicked.connect(lambda: self.taken.emit(self._key))
        self.box.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self._said: Offer | None = None

    def show_offer(self, offer: Offer | None) -> None:
        """Show this, or nothing."""
        self.setVisible(offer is not None)
        if offer is None or offer == self._said:
            return
        self._said, self._key = offer, offer.key
        self._title.setText(offer.title)
        clear(self._lines)
        for label, words in offer.said:
            self._lines.addWidget(Label(label, "small", "ink2"))
            self._lines.addWidget(Label(words))
        self.take.say(offer.button)
        self.take.setAccessibleDescription(". ".join(words for _, words in offer.said))
