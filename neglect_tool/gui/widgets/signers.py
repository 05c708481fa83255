"""Who signs, in which order, and who has."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.report_state import SignerRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, column, row
from neglect_tool.gui.widgets.chips import Drawn
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.saying import tr


class Place(Drawn):
    """The number of a signature in a disc: filled if it is next, a tick if it is done."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._signer: SignerRow | None = None

    def show_signer(self, signer: SignerRow) -> None:
        """Show this one."""
        self._signer = signer
        self.measure()

    def sizeHint(self) -> QSize:
        """A disc."""
        side = self.look.theme.px(28)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._signer is None:
            return
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        active = self._signer.can_sign
        painter.setPen(theme.colour("accent") if self._signer.signed or active else theme.colour("edge"))
        painter.setBrush(theme.colour("accent" if active else "accsoft" if self._signer.signed else "sunken"))
        painter.drawEllipse(box)
        if self._signer.signed:
            paint_icon(painter, "tick", theme.colour("accent"), box.center(), theme.px(18))
            return
        painter.setPen(theme.colour("onaccent" if active else "ink2"))
        painter.setFont(theme.font("smallb"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._signer.number))


class SignerLine(QWidget):
    """One signature."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        beside = row(gap=12)
        self.setLayout(beside)
        self._place = Place(look)
        beside.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=0)
        self._title, self._line = Label("", "bodyb"), Label("", "body", "ink2")
        words.addWidget(self._title)
        words.addWidget(self._line)
        beside.addLayout(words, 1)

    def show_signer(self, signer: SignerRow) -> None:
        """Show this one."""
        self._place.show_signer(signer)
        self._title.setText(signer.title)
        self._line.setText(signer.line)
        self.setAccessibleName(
            tr("Signature {number}: {title}. {line}", number=signer.number, title=signer.title, line=signer.line)
        )
