"""Large buttons for a lap and a thumb: a word that can be hit in bad light, with what it means now beneath it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.buttons import Hovering, keycap_width, mix, paint_keycap
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.saying import tr

TOUCH, TOUCH_LEAST = 56, 44
"""Heights in px: of most targets in visit mode, and of the few that stand in rows."""
_CENTRE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class TouchButton(Hovering):
    """An act or a choice; what is chosen has a 2 px border, a soft ground and a tick."""

    def __init__(
        self, look: Look, words: str, *, icon: str = "", filled: bool = False, choice: bool = False, high: int = TOUCH,
        key: str = "",
    ) -> None:  # fmt: skip
        super().__init__(look)
        self.setText(words)
        self.setAccessibleName(words)
        self.below = ""
        self._icon, self._filled, self._high, self._key = icon, filled, high, key
        if key:
            self.setAccessibleDescription(tr("Key: {key}", key=key))
        self.setCheckable(choice)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def nextCheckState(self) -> None:
        """A press asks; only the state that comes back chooses."""

    def say(self, words: str, below: str = "", name: str = "") -> None:
        """Other words on it, a line beneath them, and what a screen reader says."""
        name = name or ": ".join(part for part in (words, below) if part)
        if (self.text(), self.below, self.accessibleName()) != (words, below, name):
            self.setText(words)
            self.below = below
            self.setAccessibleName(name)
            self.updateGeometry()
            self.update()

    def _mark(self) -> str:
        return "tick" if self.isCheckable() and self.isChecked() and (self.below or not self._icon) else self._icon

    def _left(self) -> int:
        """Room for the icon, or for the tick that may come."""
        return self.look.theme.px(18) + 10 if self._icon or self.isCheckable() else 0

    def _right(self) -> int:
        return keycap_width(self.look.theme, self._key) + 10 if self._key else 0

    def _face(self) -> str:
        return "leadb" if self._filled or self.isChecked() or not self.isCheckable() else "lead"

    def _words(self, width: int) -> QRect:
        """The room that the words need in a button of that width."""
        room = max(width - self._left() - self._right() - 24, 20)
        metrics = QFontMetrics(self.look.theme.font("leadb"))
        return metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), self.text())

    def _low(self) -> int:
        return QFontMetrics(self.look.theme.font("small")).height() if self.below else 0

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every word, and never less than a thumb needs."""
        return max(self._high, self._words(width).height() + self._low() + 16)

    def sizeHint(self) -> QSize:
        """Its words in one line."""
        theme = self.look.theme
        words = QFontMetrics(theme.font("leadb")).horizontalAdvance(self.text()) + 4
        low = QFontMetrics(theme.font("small")).horizontalAdvance(self.below) + 4 if self.below else 0
        width = self._left() + max(words, low) + self._right() + 24
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word, or part of a double name, in more lines."""
        theme = self.look.theme
        metrics = QFontMetrics(theme.font("leadb"))
        pieces = self.text().replace("-", "- ").split()
        longest = max((metrics.horizontalAdvance(piece) for piece in pieces), default=0)
        low = QFontMetrics(theme.font("small")).horizontalAdvance(self.below) if self.below else 0
        return QSize(self._left() + max(longest, low) + self._right() + 28, self._high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon or tick, words, what stands beneath, and the key."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isCheckable() and self.isChecked()
        accent = theme.colour("accent")
        edge = accent if chosen or not self.isCheckable() else theme.colour("edge")
        ground = theme.colour("accsoft" if chosen or self.hovered else "surface")
        ink = accent if chosen or not self.isCheckable() else theme.colour("ink")
        if self._filled:
            lively = self.hovered or self.isDown()
            ground = mix(accent, theme.colour("ink"), 0.18) if lively else accent
            edge, ink = ground, theme.colour("onaccent")
        width = 2 if chosen else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(edge, width))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 8, 8)
        words = self._words(self.width())
        left, right = self._left(), self._right()
        low = QFontMetrics(theme.font("small")).horizontalAdvance(self.below) if self.below else 0
        broad = max(words.width(), low) + 2
        start = max(12.0, (self.width() - left - broad - right) / 2)
        middle = self.height() / 2
        if self.isCheckable() and not self._mark():
            painter.setPen(QPen(theme.colour("edge"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            empty = QRectF(start + theme.px(1), middle - theme.px(8), theme.px(16), theme.px(16))
            # Of what stands with a line below several may be chosen, as in a list of boxes to tick; of others one.
            corner = 3 if self.below else theme.px(8)
            painter.drawRoundedRect(empty, corner, corner)
        elif self._mark():
            paint_icon(painter, self._mark(), ink, QPointF(start + theme.px(9), middle), theme.px(20))
        if chosen and self._mark() != "tick":
            paint_icon(painter, "tick", ink, QPointF(theme.px(12), theme.px(12)), theme.px(14))
        top = middle - (words.height() + self._low()) / 2
        painter.setPen(ink)
        painter.setFont(theme.font(self._face()))
        painter.drawText(QRectF(start + left, top, broad, words.height()), _CENTRE, self.text())
        if self.below:
            painter.setPen(theme.colour("ink2"))
            painter.setFont(theme.font("small"))
            painter.drawText(QRectF(start + left, top + words.height(), broad + 4, self._low()), _CENTRE, self.below)
        if self._key:
            paint_keycap(painter, theme, self._key, start + left + broad + 10, middle, ink)
