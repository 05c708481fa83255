"""The agency's recovery key at the unlock page: the half for laptops at set-up, the agency's own half to recover."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.unlock_state import Agency
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Label, column, row
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.fields import Line
from neglect_tool.gui.widgets.takes_file import TakesFile
from neglect_tool.saying import tr

PUBLIC = tr("Agency recovery key (escrow.pub), if you were given one")
OWN = tr("The agency’s own key file (escrow.key)")


class RecoveryKey(TakesFile):
    """Set-up: the key that lets the agency open the vault, with its fingerprint to compare, or a way to give one."""

    taken_away = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        lines = column(gap=6)
        self.setLayout(lines)
        lines.addWidget(Label(PUBLIC, "bodyb"))
        self.choose = ActionButton(look, tr("Choose the recovery key…"), OUTLINE, icon="key")
        self.choose.clicked.connect(lambda: self.ask(tr("Agency recovery key"), tr("Recovery key (*.pub)")))
        self._drop = Label(tr("or drop the file here"), "small", "ink2")
        offer = row(gap=10)
        offer.addWidget(self.choose)
        offer.addWidget(self._drop, 1)
        lines.addLayout(offer)
        self._agency = Label("", "bodyb")
        self._compare = Label("", "body")
        self.away = ActionButton(look, tr("Take the recovery key away"), LINK)
        self.away.clicked.connect(self.taken_away)
        for widget in (self._agency, self._compare):
            lines.addWidget(widget)
        lines.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeft)

    def show_agency(self, agency: Agency | None) -> None:
        """Show the key that was given, or the way to give one."""
        if agency is not None:
            self._agency.setText(agency.name)
            self._compare.setText(tr("Read this to IT: {fingerprint}", fingerprint=agency.fingerprint))
        for widget in (self.choose, self._drop):
            widget.setVisible(agency is None)
        for widget in (self._agency, self._compare, self.away):
            widget.setVisible(agency is not None)


class OwnKey(TakesFile):
    """Recovery: which agency can open this vault, its key file, and the passphrase of that file."""

    def __init__(self, look: Look, file_typed: Callable[[str], None], passphrase_typed: Callable[[str], None]) -> None:
        super().__init__()
        lines = column(gap=8)
        self.setLayout(lines)
        self._agency = Label("", "body")
        self.file = Line(look, OWN)
        self.file.textEdited.connect(file_typed)
        self.choose = ActionButton(look, tr("Choose…"), OUTLINE)
        self.choose.setAccessibleName(tr("Choose the agency’s own key file"))
        self.choose.clicked.connect(lambda: self.ask(tr("The agency’s own key file"), tr("Agency key (*.key)")))
        self.passphrase = Line(look, tr("Passphrase of the agency’s key"), hidden=True)
        self.passphrase.textEdited.connect(passphrase_typed)
        self.chosen.connect(lambda file: file_typed(str(file)))
        lines.addWidget(self._agency)
        beside = row()
        beside.addWidget(self.file, 1)
        beside.addWidget(self.choose)
        for said, field in ((OWN, self.file), (tr("Passphrase of the agency’s key"), self.passphrase)):
            label = Label(said, "bodyb")
            label.setBuddy(field)
            lines.addWidget(label)
            if field is self.file:
                lines.addLayout(beside)
            else:
                lines.addWidget(field)

    def show_agency(self, agency: Agency | None) -> None:
        """Say whose key it must be."""
        words = (
            tr(
                "{name} can open this vault. Its recovery key is\n{fingerprint}",
                name=agency.name,
                fingerprint=agency.fingerprint,
            )
            if agency
            else ""
        )
        self._agency.setText(words)


class Consequence(QWidget):
    """What a lost passphrase means, said plainly before a vault is made."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        beside = row(gap=10)
        self.setLayout(beside)
        self._words = Label("", "bodyb")
        self._alert, self._shield = IconMark(look, "alert", "ochre", 20), IconMark(look, "shield", "accent", 20)
        for icon in (self._alert, self._shield):
            beside.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._words, 1)

    def say(self, words: str, *, helped: bool) -> None:
        """Say it, or nothing; `helped` is whether the agency can open it."""
        self._words.setText(words)
        self._alert.setVisible(not helped)
        self._shield.setVisible(helped)
        self.setVisible(bool(words))
