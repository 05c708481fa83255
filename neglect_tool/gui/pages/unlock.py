"""Unlocking, making or recovering a vault. It is seen before the key, so it shows people and no family or count."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.presenters.unlock_state import UnlockMode, UnlockState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import Busy
from neglect_tool.gui.widgets.basics import FlowBox, Label, Scrolled, column, row, rule
from neglect_tool.gui.widgets.brand import Brand, Promises
from neglect_tool.gui.widgets.buttons import FILLED, LINK, URGENT, ActionButton
from neglect_tool.gui.widgets.recovery_key import Consequence
from neglect_tool.gui.widgets.unlock_fields import UnlockFields
from neglect_tool.saying import tr


class UnlockPage(PageView):
    """A quiet half that says what this is, and a half with the one thing to do."""

    INTENTS = (
        "choose_person", "other_way_wanted", "forgotten", "passphrase_changed", "again_changed", "name_changed",
        "keystore_wanted", "restore_wanted", "phrase_wanted", "escrow_chosen", "escrow_taken_away",
        "key_file_changed", "key_passphrase_changed", "submit",
    )  # fmt: skip
    KEYS = (("Enter", "open"), ("Tab", "next field"))
    choose_person = Signal(str)
    other_way_wanted = Signal()
    forgotten = Signal()
    keystore_wanted = Signal()
    restore_wanted = Signal()
    passphrase_changed = Signal(str)
    again_changed = Signal(str)
    name_changed = Signal(str)
    phrase_wanted = Signal()
    escrow_chosen = Signal(object)
    escrow_taken_away = Signal()
    key_file_changed = Signal(str)
    key_passphrase_changed = Signal(str)
    submit = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._mode: UnlockMode | None = None
        self._at: QWidget | None = None
        """What had the focus when something began, and gets it back if that fails."""
        box = row(gap=0)
        self.setLayout(box)
        self._brand = Brand(look)
        box.addWidget(self._brand, 41)
        right, lines = QWidget(), column(gap=0)
        right.setLayout(lines)
        self.act_now = ActionButton(look, tr("Act now"), URGENT, icon="bell")
        top = row(margins=(0, 12, 16, 0))
        self.verify = ActionButton(look, tr("Verify a PDF"), LINK, icon="shield")
        top.addStretch(1)
        top.addWidget(self.verify)
        self.help = ActionButton(look, tr("Help"), LINK, icon="help", key="F1")
        top.addWidget(self.help)
        top.addWidget(self.act_now)
        lines.addLayout(top)
        self._scrolled = Scrolled((90, 12, 90, 24), gap=8)
        lines.addWidget(self._scrolled, 1)
        box.addWidget(right, 59)
        self._fill(self._scrolled.box)
        self._join()

    def _fill(self, box: QVBoxLayout) -> None:
        box.addStretch(1)
        self.title, self.subtitle = Label("", "h1"), Label("", "body", "ink2")
        box.addWidget(self.title)
        box.addWidget(self.subtitle)
        box.addSpacing(12)
        self.fields = fields = UnlockFields(self.look)
        self.people, self.name = fields.people, fields.name
        self.recovery, self.passphrases = fields.recovery, fields.passphrases
        self.passphrase, self.again = fields.passphrases.first, fields.passphrases.again
        box.addWidget(fields)
        self._restored = Label("", "bodyb")
        box.addWidget(self._restored)
        self._problem = Label("", "bodyb", "rust")
        self.consequence = Consequence(self.look)
        box.addWidget(self._problem)
        box.addWidget(self.consequence)
        self._fill_acts(box)
        box.addStretch(2)

    def _join(self) -> None:
        fields, passphrases, recovery = self.fields, self.fields.passphrases, self.fields.recovery
        for signal, intent in (
            (fields.person_chosen, self.choose_person), (fields.name_changed, self.name_changed),
            (fields.key_file_changed, self.key_file_changed),
            (fields.key_passphrase_changed, self.key_passphrase_changed),
            (passphrases.first_changed, self.passphrase_changed), (passphrases.again_changed, self.again_changed),
            (passphrases.phrase_wanted, self.phrase_wanted),
            (recovery.chosen, self.escrow_chosen), (recovery.taken_away, self.escrow_taken_away),
            (self.go.clicked, self.submit), (self.other.clicked, self.other_way_wanted),
            (self.keystore.clicked, self.keystore_wanted), (self.restore.clicked, self.restore_wanted),
            (self.forget.clicked, self.forgotten),
        ):  # fmt: skip
            signal.connect(intent)

    def _fill_acts(self, box: QVBoxLayout) -> None:
        look = self.look
        self.go = ActionButton(look, tr("Open"), FILLED, key="Enter")
        self.go.setMinimumSize(190, 46)
        self.other = ActionButton(look, "", LINK, icon="key")
        self.keystore = ActionButton(look, tr("Open with this computer's keystore"), LINK, icon="shield")
        box.addSpacing(8)
        self.restore = ActionButton(look, "", LINK, icon="undo")
        box.addWidget(FlowBox(self.go, self.keystore, self.restore, self.other, gap=14))
        self._busy = Busy()
        self._busy_words = Label("", "small", "ink2")
        box.addWidget(self._busy)
        box.addWidget(self._busy_words)
        self._below, lines = QWidget(), column(gap=0)
        self._below.setLayout(lines)
        lines.addSpacing(14)
        lines.addWidget(rule())
        lines.addSpacing(18)
        lines.addWidget(Promises(look))
        lines.addSpacing(18)
        self.forget = ActionButton(look, tr("Forgotten your passphrase?"), LINK)
        lines.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._below)

    def show_state(self, state: UnlockState) -> None:
        """Draw this state."""
        fresh = state.mode is not self._mode
        self._mode = state.mode
        if state.busy and self._at is None:
            self._at = QApplication.focusWidget()
        self.title.setText(state.title)
        self.subtitle.setText(state.subtitle)
        self.fields.show_state(state)
        problem = f"{state.problem.what} {state.problem.remedy}".strip() if state.problem else ""
        self._restored.setText(state.restored)
        self._restored.setVisible(bool(state.restored))
        for label, words in (
            (self._problem, problem), (self._busy_words, state.busy_words),
        ):  # fmt: skip
            label.setText(words)
            label.setVisible(bool(words))
        self.consequence.say(state.consequence, helped=state.agency is not None)
        self._busy.setVisible(state.busy)
        self.go.say(state.submit)
        self.go.setEnabled(state.can_submit and not state.busy)
        self.other.say(state.other_way)
        self.other.setVisible(bool(state.other_way))
        self._below.setVisible(state.mode is UnlockMode.OPEN)
        self.restore.say(state.restore)
        self.restore.setVisible(bool(state.restore))
        self.keystore.setVisible(state.can_use_keystore)
        self.keystore.setEnabled(not state.busy)
        self.forget.setEnabled(state.can_forget)
        if problem:
            self.announced.emit(problem)
        if fresh or state.clear_passphrase:
            self.take_focus()
        elif self._at is not None and not state.busy:
            self._at.setFocus(Qt.FocusReason.OtherFocusReason)
        if not state.busy:
            self._at = None

    def take_focus(self) -> None:
        """The first field that is asked for and is empty; where none is, the act."""
        if not self.fields.take_focus():
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

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
