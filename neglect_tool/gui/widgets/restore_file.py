"""The backup to put back, at the unlock page: one of those that lie with the vault, or a file from elsewhere."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout

from neglect_tool.gui.presenters.unlock_state import BackupChoice
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, column, row
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.gui.widgets.fields import Drop, Line
from neglect_tool.gui.widgets.takes_file import TakesFile
from neglect_tool.saying import tr

FILE = tr("Backup file (it ends in .neglect-backup)")


class RestoreFile(TakesFile):
    """A list of the newest, where there are any, and the file that counts."""

    def __init__(self, look: Look, file_typed: Callable[[str], None]) -> None:
        super().__init__()
        lines: QVBoxLayout = column(gap=8)
        self.setLayout(lines)
        self._choices: tuple[BackupChoice, ...] = ()
        self._typed = file_typed
        self._list_label = Label(tr("One of the newest on this laptop"), "bodyb")
        self.list = Drop(look, tr("One of the newest backups"))
        self._list_label.setBuddy(self.list)
        self.list.activated.connect(self._pick)
        self.file = Line(look, FILE)
        self.file.textEdited.connect(file_typed)
        self.choose = ActionButton(look, tr("Choose…"), OUTLINE)
        self.choose.setAccessibleName(tr("Choose the backup file"))
        self.choose.clicked.connect(lambda: self.ask(tr("Backup file"), tr("Backup (*.neglect-backup)")))
        self.chosen.connect(lambda file: file_typed(str(file)))
        label = Label(FILE, "bodyb")
        label.setBuddy(self.file)
        beside = row()
        beside.addWidget(self.file, 1)
        beside.addWidget(self.choose)
        for widget in (self._list_label, self.list, label):
            lines.addWidget(widget)
        lines.addLayout(beside)

    def show_choices(self, choices: Sequence[BackupChoice], file: str) -> None:
        """Those there are, and the file that counts now."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.list.clear()
            self.list.addItems([each.words for each in choices])
        for widget in (self._list_label, self.list):
            widget.setVisible(bool(choices))
        chosen = next((at for at, each in enumerate(self._choices) if each.file == file), -1)
        self.list.setCurrentIndex(chosen)
        if self.file.text().strip() != file:
            self.file.show_text(file)

    def _pick(self, at: int) -> None:
        self._typed(self._choices[at].file)
