"""A passphrase: asked for once to open, or twice for a new one, with its strength in words and a phrase on offer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from neglect_tool.gui.presenters.unlock_state import UnlockMode, UnlockState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import FlowBox, Label, column, row
from neglect_tool.gui.widgets.buttons import LINK, ActionButton
from neglect_tool.gui.widgets.fields import Line
from neglect_tool.saying import tr


class PassphraseFields(QWidget):
    """The only place where a typed passphrase is seen, and only when asked for."""

    first_changed = Signal(str)
    again_changed = Signal(str)
    phrase_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        lines = column(gap=8)
        self.setLayout(lines)
        self.first = Line(look, tr("Passphrase"), hidden=True)
        self.again = Line(look, tr("Passphrase again"), hidden=True)
        self.show_it = ActionButton(look, tr("Show"), LINK, icon="eye", checkable=True)
        self.show_it.toggled.connect(self._reveal)
        self.offer = ActionButton(look, tr("Offer me a phrase"), LINK, icon="plus")
        self.offer.clicked.connect(self.phrase_wanted)
        self._first_label, self._again_label = Label("", "bodyb"), Label("", "bodyb")
        self._strength, self._keep_apart = Label("", "small", "ink2"), Label("", "smallb")
        self._mismatch = Label("", "smallb", "rust")
        beside = row()
        beside.addWidget(self.first, 1)
        beside.addWidget(self.show_it)
        lines.addWidget(self._first_label)
        lines.addLayout(beside)
        self._offers = FlowBox(self.offer)
        for widget in (
            self._strength, self._offers, self._keep_apart, self._again_label, self.again, self._mismatch,
        ):  # fmt: skip
            lines.addWidget(widget)
        self._first_label.setBuddy(self.first)
        self._again_label.setBuddy(self.again)
        self.first.textEdited.connect(self.first_changed)
        self.again.textEdited.connect(self.again_changed)

    def _reveal(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.show_it.say(tr("Hide") if on else tr("Show"))

    def show_state(self, state: UnlockState) -> None:
        """Draw this state."""
        name = {
            UnlockMode.RECOVER: tr("New passphrase"),
            UnlockMode.RESTORE: tr("Passphrase that opened the vault when the backup was made"),
        }.get(state.mode, tr("Passphrase"))
        for line, label, said in (
            (self.first, self._first_label, name),
            (self.again, self._again_label, tr("{name} again", name=name)),
        ):
            label.setText(said)
            line.setAccessibleName(said)
            line.setEnabled(not state.busy)
        for widget in (self.again, self._again_label, self._offers):
            widget.setVisible(state.asks_new)
        for label, words in (
            (self._strength, state.strength),
            (self._keep_apart, state.keep_apart),
            (self._mismatch, state.mismatch),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.offer.say(tr("Offer me another phrase") if state.keep_apart else tr("Offer me a phrase"))
        self.offer.setEnabled(not state.busy)
        if state.clear_passphrase:
            self.first.clear()
            self.again.clear()
            self.show_it.setChecked(False)
        if state.offered:
            self.first.show_text(state.offered)
            self.again.show_text(state.offered)
            self.show_it.setChecked(True)
            self.first.setCursorPosition(0)
            self.offer.setFocus(Qt.FocusReason.OtherFocusReason)
