"""Unlocking or making a vault. It is seen before the key, so it shows no family, person or count."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.presenters.unlock import UnlockMode, UnlockState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import Busy
from neglect_tool.gui.widgets.basics import Label, Scrolled, column, row, rule
from neglect_tool.gui.widgets.brand import Brand, Promises
from neglect_tool.gui.widgets.buttons import FILLED, LINK, URGENT, ActionButton
from neglect_tool.gui.widgets.fields import Drop, Line


class UnlockPage(PageView):
    """A quiet half that says what this is, and a half with the one thing to do."""

    INTENTS = (
        "choose_vault",
        "other_way_wanted",
        "vault_name_changed",
        "passphrase_changed",
        "again_changed",
        "name_changed",
        "submit",
    )
    KEYS = (("Enter", "open"), ("Tab", "next field"))
    choose_vault = Signal(str)
    other_way_wanted = Signal()
    vault_name_changed = Signal(str)
    passphrase_changed = Signal(str)
    again_changed = Signal(str)
    name_changed = Signal(str)
    submit = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._mode: UnlockMode | None = None
        box = row(gap=0)
        self.setLayout(box)
        self._brand = Brand(look)
        box.addWidget(self._brand, 41)
        right, lines = QWidget(), column(gap=0)
        right.setLayout(lines)
        self.act_now = ActionButton(look, "Act now", URGENT, icon="bell")
        top = row(margins=(0, 12, 16, 0))
        top.addStretch(1)
        top.addWidget(self.act_now)
        lines.addLayout(top)
        self._scrolled = Scrolled((90, 12, 90, 24), gap=8)
        lines.addWidget(self._scrolled, 1)
        box.addWidget(right, 59)
        self._fill(self._scrolled.box)

    def _fill(self, box: QVBoxLayout) -> None:
        look = self.look
        box.addStretch(1)
        self.title = Label("", "h1")
        self.subtitle = Label("", "body", "ink2")
        box.addWidget(self.title)
        box.addWidget(self.subtitle)
        box.addSpacing(12)
        self.vaults = Drop(look, "Vault")
        self.vaults.textActivated.connect(self.choose_vault)
        self.vault_name = Line(look, "Name of the vault")
        self.passphrase = Line(look, "Passphrase", hidden=True)
        self.again = Line(look, "Passphrase again", hidden=True)
        self.name = Line(look, "Your name, as it will be printed")
        self._labels: dict[QWidget, Label] = {}
        for field, said in (
            (self.vaults, "Vault"),
            (self.vault_name, "Name of the vault"),
            (self.passphrase, "Passphrase"),
            (self.again, "Passphrase again"),
            (self.name, "Your name, as it will be printed"),
        ):
            label = Label(said, "bodyb")
            label.setBuddy(field)
            self._labels[field] = label
            box.addWidget(label)
            if field is self.passphrase:
                self.show_it = ActionButton(look, "Show", LINK, icon="eye", checkable=True)
                self.show_it.toggled.connect(self._reveal)
                beside = row()
                beside.addWidget(field, 1)
                beside.addWidget(self.show_it)
                box.addLayout(beside)
                self._strength = Label("", "small", "ink2")
                box.addWidget(self._strength)
            else:
                box.addWidget(field)
        self._mismatch = Label("", "smallb", "rust")
        self._problem = Label("", "bodyb", "rust")
        for said_label in (self._mismatch, self._problem):
            box.addWidget(said_label)
        for line, signal in (
            (self.vault_name, self.vault_name_changed),
            (self.passphrase, self.passphrase_changed),
            (self.again, self.again_changed),
            (self.name, self.name_changed),
        ):
            line.textEdited.connect(signal)
        self.go = ActionButton(look, "Open", FILLED, key="Enter")
        self.go.setMinimumSize(190, 46)
        self.go.clicked.connect(self.submit)
        self.other = ActionButton(look, "", LINK, icon="key")
        self.other.clicked.connect(self.other_way_wanted)
        acts = row(gap=14, margins=(0, 8, 0, 0))
        acts.addWidget(self.go)
        acts.addWidget(self.other)
        acts.addStretch(1)
        box.addLayout(acts)
        self._busy = Busy()
        self._busy_words = Label("", "small", "ink2")
        box.addWidget(self._busy)
        box.addWidget(self._busy_words)
        box.addSpacing(14)
        box.addWidget(rule())
        box.addSpacing(10)
        box.addWidget(Promises(look))
        box.addStretch(2)

    def _reveal(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        for line in (self.passphrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.show_it.say("Hide" if on else "Show")

    def show_state(self, state: UnlockState) -> None:
        """Draw this state."""
        fresh = state.mode is not self._mode
        self._mode = state.mode
        self.title.setText(state.title)
        self.subtitle.setText(state.subtitle)
        if tuple(self.vaults.itemText(n) for n in range(self.vaults.count())) != state.vaults:
            self.vaults.clear()
            self.vaults.addItems(list(state.vaults))
        self.vaults.setCurrentText(state.vault)
        asks_passphrase = state.mode is not UnlockMode.NAME
        shown = {
            self.vaults: state.mode is UnlockMode.OPEN and len(state.vaults) > 1,
            self.vault_name: state.ask_vault_name,
            self.passphrase: asks_passphrase,
            self.again: state.ask_again,
            self.name: state.ask_name,
        }
        for field, on in shown.items():
            field.setVisible(on)
            field.setEnabled(not state.busy)
            self._labels[field].setVisible(on)
        self.show_it.setVisible(asks_passphrase)
        if state.ask_vault_name:
            _take_over(self.vault_name, state.vault)
        _take_over(self.name, state.your_name)
        problem = f"{state.problem.what} {state.problem.remedy}".strip() if state.problem else ""
        for label, words in (
            (self._strength, state.strength),
            (self._mismatch, state.mismatch),
            (self._problem, problem),
            (self._busy_words, state.busy_words),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._busy.setVisible(state.busy)
        self.go.say(state.submit)
        self.go.setEnabled(state.can_submit and not state.busy)
        self.other.say(state.other_way)
        self.other.setVisible(bool(state.other_way))
        if problem:
            self.announced.emit(problem)
        if state.clear_passphrase:
            self.passphrase.clear()
            self.again.clear()
        if fresh or state.clear_passphrase:
            self.take_focus()

    def take_focus(self) -> None:
        """The first field that is asked for."""
        asked = (self.vault_name, self.passphrase, self.again, self.name)
        next((line for line in asked if not line.isHidden() and not line.text()), self.passphrase).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter tries it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.go.isEnabled():
            self.submit.emit()
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """The quiet half gives way first."""
        self._brand.setVisible(not self.narrow)
        side = 24 if self.narrow else 90
        self._scrolled.box.setContentsMargins(side, 12, side, 24)


def _take_over(line: Line, text: str) -> None:
    """The presenter trims names; the space that one has just typed between two words stays."""
    if line.text().strip() != text:
        line.show_text(text)
