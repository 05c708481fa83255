"""Whom the reader trusts to vouch for signers, with a way to add one and to take one away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, column
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.saying import tr
from neglect_tool.services.trusting import TrustedAuthority

NOBODY = tr("Nobody yet. Ask your agency for its file authority.pem, and compare its fingerprint by telephone.")


class TrustedLine(QWidget):
    """One authority."""

    removed = Signal(str)

    def __init__(self, look: Look, one: TrustedAuthority) -> None:
        super().__init__()
        lines = column(gap=2)
        self.setLayout(lines)
        lines.addWidget(Label(one.name, "bodyb"))
        lines.addWidget(Label(one.fingerprint, "small", "ink2"))
        away = ActionButton(look, tr("Trust it no longer"), LINK, compact=True)
        away.setAccessibleName(tr("Trust it no longer: {name}", name=one.name))
        away.clicked.connect(lambda: self.removed.emit(one.fingerprint))
        lines.addWidget(away, 0, Qt.AlignmentFlag.AlignLeft)


class TrustedCard(Card):
    """The list and its button."""

    wanted = Signal()
    removed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.heading(tr("Whom you trust"))
        self._nobody = Label(NOBODY, "small", "ink2")
        self.box.addWidget(self._nobody)
        lines = column(gap=10)
        self.box.addLayout(lines)
        self._lines = Kept[TrustedAuthority, TrustedLine](
            lines, lambda one: one.fingerprint, self._make, lambda _line, _one: None
        )
        self.add = ActionButton(look, tr("Trust an authority…"), OUTLINE, icon="shield")
        self.add.clicked.connect(self.wanted)
        self.box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _make(self, one: TrustedAuthority) -> TrustedLine:
        line = TrustedLine(self._look, one)
        line.removed.connect(self._removed)
        return line

    def _removed(self, fingerprint: str) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(fingerprint)

    def show_trusted(self, trusted: tuple[TrustedAuthority, ...]) -> None:
        """Show these."""
        self._nobody.setVisible(not trusted)
        self._lines.show(trusted)
