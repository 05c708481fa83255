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
from neglect_tool.gui.widgets.fields import Drop, Line
from neglect_tool.gui.widgets.passphrase import PassphraseFields
from neglect_tool.gui.widgets.recovery_key import Consequence, OwnKey, RecoveryKey
from neglect_tool.gui.widgets.restore_file import RestoreFile

YOUR_NAME = "Your name, as it will be printed"


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
        self.act_now = ActionButton(look, "Act now", URGENT, icon="bell")
        top = row(margins=(0, 12, 16, 0))
        self.verify = ActionButton(look, "Verify a PDF", LINK, icon="shield")
        top.addStretch(1)
        top.addWidget(self.verify)
        self.help = ActionButton(look, "Help", LINK, icon="help", key="F1")
        top.addWidget(self.help)
        top.addWidget(self.act_now)
        lines.addLayout(top)
        self._scrolled = Scrolled((90, 12, 90, 24), gap=8)
        lines.addWidget(self._scrolled, 1)
        box.addWidget(right, 59)
        self._fill(self._scrolled.box)

    def _fill(self, box: QVBoxLayout) -> None:
        box.addStretch(1)
        self.title, self.subtitle = Label("", "h1"), Label("", "body", "ink2")
        box.addWidget(self.title)
        box.addWidget(self.subtitle)
        box.addSpacing(12)
        self._fill_fields(box)
        self._restored = Label("", "bodyb")
        box.addWidget(self._restored)
        self._problem = Label("", "bodyb", "rust")
        self.consequence = Consequence(self.look)
        box.addWidget(self._problem)
        box.addWidget(self.consequence)
        self._fill_acts(box)
        box.addStretch(2)

    def _fill_fields(self, box: QVBoxLayout) -> None:
        look = self.look
        self.people = Drop(look, "Name")
        self.people.textActivated.connect(self.choose_person)
        self.name = Line(look, YOUR_NAME)
        self.name.textEdited.connect(self.name_changed)
        self._hint = Label("", "small", "ink2")
        self.own_key = OwnKey(look, self.key_file_changed.emit, self.key_passphrase_changed.emit)
        self.backup = RestoreFile(look, self.key_file_changed.emit)
        self.passphrases = PassphraseFields(look)
        self.passphrase, self.again = self.passphrases.first, self.passphrases.again
        self.passphrases.first_changed.connect(self.passphrase_changed)
        self.passphrases.again_changed.connect(self.again_changed)
        self.passphrases.phrase_wanted.connect(self.phrase_wanted)
        self.recovery = RecoveryKey(look)
        self.recovery.chosen.connect(self.escrow_chosen)
        self.recovery.taken_away.connect(self.escrow_taken_away)
        self._people_label, self._name_label = Label("Name", "bodyb"), Label(YOUR_NAME, "bodyb")
        self._people_label.setBuddy(self.people)
        self._name_label.setBuddy(self.name)
        for widget in (
            self._people_label, self.people, self._name_label, self.name, self._hint, self.own_key,
            self.backup, self.passphrases, self.recovery,
        ):  # fmt: skip
            box.addWidget(widget)

    def _fill_acts(self, box: QVBoxLayout) -> None:
        look = self.look
        self.go = ActionButton(look, "Open", FILLED, key="Enter")
        self.go.setMinimumSize(190, 46)
        self.go.clicked.connect(self.submit)
        self.other = ActionButton(look, "", LINK, icon="key")
        self.other.clicked.connect(self.other_way_wanted)
        self.keystore = ActionButton(look, "Open with this computer's keystore", LINK, icon="shield")
        self.keystore.clicked.connect(self.keystore_wanted)
        box.addSpacing(8)
        self.restore = ActionButton(look, "", LINK, icon="undo")
        self.restore.clicked.connect(self.restore_wanted)
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
        self.forget = ActionButton(look, "Forgotten your passphrase?", LINK)
        self.forget.clicked.connect(self.forgotten)
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
        if tuple(self.people.itemText(n) for n in range(self.people.count())) != state.people:
            self.people.clear()
            self.people.addItems(list(state.people))
        self.people.setCurrentText(state.person)
        self._show_fields(state)
        problem = f"{state.problem.what} {state.problem.remedy}".strip() if state.problem else ""
        self._restored.setText(state.restored)
        self._restored.setVisible(bool(state.restored))
        for label, words in (
            (self._hint, state.hint), (self._problem, problem), (self._busy_words, state.busy_words),
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

    def _show_fields(self, state: UnlockState) -> None:
        mode = state.mode
        choosing = mode is UnlockMode.OPEN and len(state.people) > 1
        naming = mode in (UnlockMode.CREATE, UnlockMode.NAME)
        for widget, on in (
            (self._people_label, choosing),
            (self.people, choosing),
            (self._name_label, naming),
            (self.name, naming),
            (self.own_key, mode is UnlockMode.RECOVER),
            (self.backup, mode is UnlockMode.RESTORE),
            (self.passphrases, mode in (UnlockMode.OPEN, UnlockMode.RESTORE) or state.asks_new),
            (self.recovery, mode is UnlockMode.CREATE),
        ):
            widget.setVisible(on)
            widget.setEnabled(not state.busy)
        if self.name.text().strip() != state.your_name:  # the space just typed between two words stays
            self.name.show_text(state.your_name)
        self.passphrases.show_state(state)
        self.recovery.show_agency(state.agency)
        self.own_key.show_agency(state.agency)
        self.backup.show_choices(state.backups, state.key_file)
        if self.own_key.file.text().strip() != state.key_file:
            self.own_key.file.show_text(state.key_file)
        if state.clear_passphrase:
            self.own_key.passphrase.clear()

    def take_focus(self) -> None:
        """The first field that is asked for and is empty; where none is, the act."""
        files = (self.own_key.file, self.backup.file)
        asked = (self.name, *files, self.own_key.passphrase, self.passphrase, self.again)
        seen = [line for line in asked if line.isVisibleTo(self)]
        empty = next((line for line in seen if not line.text()), None)
        (empty or (seen[0] if seen else self.go)).setFocus(Qt.FocusReason.OtherFocusReason)

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
