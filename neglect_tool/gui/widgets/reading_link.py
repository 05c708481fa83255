"""A link of many words, which wraps as a text does."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.buttons import Hovering

_WRAP = int(Qt.TextFlag.TextWordWrap)


class WordsLink(Hovering):
    """As wide as its place, as high as its words."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, words: str) -> None:
        """Other words."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every word."""
        metrics = QFontMetrics(self.look.theme.font("bodyb"))
        return max(24, metrics.boundingRect(QRect(0, 0, max(20, width), 10_000), _WRAP, self.text()).height() + 4)

    def sizeHint(self) -> QSize:
        """All in one line."""
        words = QFontMetrics(self.look.theme.font("bodyb")).horizontalAdvance(self.text())
        return QSize(words + 4, max(24, self.look.theme.px(24)))

    def minimumSizeHint(self) -> QSize:
        """Narrower, in more lines."""
        return QSize(40, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, with a line under it where the pointer is."""
        theme = self.look.theme
        font = theme.font("bodyb")
        font.setUnderline(self.hovered)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(theme.colour("accent"))
        painter.drawText(self.rect(), _WRAP | int(Qt.AlignmentFlag.AlignVCenter), self.text())
