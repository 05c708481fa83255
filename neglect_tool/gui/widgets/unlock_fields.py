"""What is asked for at the unlock page: who one is, a passphrase, and for what is rarer a key file or a backup."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.unlock_state import UnlockMode, UnlockState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, column
from neglect_tool.gui.widgets.fields import Drop, Line
from neglect_tool.gui.widgets.passphrase import PassphraseFields
from neglect_tool.gui.widgets.recovery_key import RecoveryKey
from neglect_tool.saying import tr

if TYPE_CHECKING:
    from neglect_tool.gui.widgets.recovery_key import OwnKey
    from neglect_tool.gui.widgets.restore_file import RestoreFile

YOUR_NAME = tr("Your name, as it will be printed")


class UnlockFields(QWidget):
    """Every field that may be asked for, of which a mode shows a few."""

    person_chosen = Signal(str)
    name_changed = Signal(str)
    key_file_changed = Signal(str)
    key_passphrase_changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._box = box = column(gap=8)
        self.setLayout(box)
        self.people = Drop(look, tr("Name"))
        self.people.textActivated.connect(self.person_chosen)
        self.name = Line(look, YOUR_NAME)
        self.name.textEdited.connect(self.name_changed)
        self._hint = Label("", "small", "ink2")
        self.passphrases = PassphraseFields(look)
        self.recovery = RecoveryKey(look)
        self._people_label, self._name_label = Label(tr("Name"), "bodyb"), Label(YOUR_NAME, "bodyb")
        self._people_label.setBuddy(self.people)
        self._name_label.setBuddy(self.name)
        for widget in (
            self._people_label, self.people, self._name_label, self.name, self._hint, self.passphrases, self.recovery,
        ):  # fmt: skip
            box.addWidget(widget)

    @cached_property
    def own_key(self) -> "OwnKey":
        """The agency's key; made when it is first asked for, as few ever are."""
        from neglect_tool.gui.widgets.recovery_key import OwnKey

        made = OwnKey(self._look, self.key_file_changed.emit, self.key_passphrase_changed.emit)
        self._box.insertWidget(self._box.indexOf(self.passphrases), made)
        return made

    @cached_property
    def backup(self) -> "RestoreFile":
        """A backup; made when it is first asked for."""
        from neglect_tool.gui.widgets.restore_file import RestoreFile

        made = RestoreFile(self._look, self.key_file_changed.emit)
        self._box.insertWidget(self._box.indexOf(self.passphrases), made)
        return made

    def show_state(self, state: UnlockState) -> None:
        """Ask for what this state asks for."""
        if tuple(self.people.itemText(n) for n in range(self.people.count())) != state.people:
            self.people.clear()
            self.people.addItems(list(state.people))
        self.people.setCurrentText(state.person)
        self._hint.setText(state.hint)
        self._hint.setVisible(bool(state.hint))
        self._show_asked(state)
        if self.name.text().strip() != state.your_name:  # the space just typed between two words stays
            self.name.show_text(state.your_name)
        self.passphrases.show_state(state)
        self.recovery.show_agency(state.agency)
        if self._has("backup"):
            self.backup.show_choices(state.backups, state.key_file)
        if self._has("own_key"):
            self.own_key.show_agency(state.agency)
            if self.own_key.file.text().strip() != state.key_file:
                self.own_key.file.show_text(state.key_file)
            if state.clear_passphrase:
                self.own_key.passphrase.clear()

    def _has(self, part: str) -> bool:
        return part in self.__dict__

    def _show_asked(self, state: UnlockState) -> None:
        mode = state.mode
        choosing = mode is UnlockMode.OPEN and len(state.people) > 1
        naming = mode in (UnlockMode.CREATE, UnlockMode.NAME)
        rare = {"own_key": mode is UnlockMode.RECOVER, "backup": mode is UnlockMode.RESTORE}
        made: list[tuple[QWidget, bool]] = [
            (getattr(self, part), on) for part, on in rare.items() if on or self._has(part)
        ]
        for widget, on in (
            *made,
            (self._people_label, choosing),
            (self.people, choosing),
            (self._name_label, naming),
            (self.name, naming),
            (self.passphrases, mode in (UnlockMode.OPEN, UnlockMode.RESTORE) or state.asks_new),
            (self.recovery, mode is UnlockMode.CREATE),
        ):
            widget.setVisible(on)
            widget.setEnabled(not state.busy)

    def take_focus(self) -> bool:
        """To the first field that is asked for and is empty, else to the first; False if nothing is asked for."""
        key = (self.own_key.file,) if self._has("own_key") else ()
        backup = (self.backup.file,) if self._has("backup") else ()
        secret = (self.own_key.passphrase,) if key else ()
        asked = (self.name, *key, *backup, *secret, self.passphrases.first, self.passphrases.again)
        seen = [line for line in asked if line.isVisibleTo(self)]
        target = next((line for line in seen if not line.text()), seen[0] if seen else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target is not None
