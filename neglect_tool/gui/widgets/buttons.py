"""Buttons that say what they do and which key does it; painted here, so that words are never cut off."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from neglect_tool.gui.theme import Look, Theme
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.saying import tr

FILLED, OUTLINE, PLAIN, LINK, URGENT = "filled", "outline", "plain", "link", "urgent"
"""One filled button a page; outline and plain for other acts; link for what leads elsewhere; urgent for Act now."""
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


def handle_key(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Enter presses as Space does; arrows are left to the page. True if that was all."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
        button.click()
        return True
    if event.key() in _ARROWS:
        event.ignore()
        return True
    return False


def keycap_width(theme: Theme, key: str) -> int:
    """How wide the picture of a key is."""
    return QFontMetrics(theme.font("cap")).horizontalAdvance(key) + theme.px(10)


def paint_keycap(painter: QPainter, theme: Theme, key: str, left: float, middle: float, ink: QColor) -> None:
    """Draw a key's name in its box, its left edge and vertical middle given."""
    high = theme.px(19)
    box = QRectF(left + 0.5, middle - high / 2 + 0.5, keycap_width(theme, key) - 1, high - 1)
    edge = QColor(ink)
    edge.setAlphaF(0.6)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(ink)
    painter.setFont(theme.font("cap"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two; `share` of the second."""
    return QColor.fromRgbF(
        first.redF() * (1 - share) + second.redF() * share,
        first.greenF() * (1 - share) + second.greenF() * share,
        first.blueF() * (1 - share) + second.blueF() * share,
    )


class Hovering(QAbstractButton):
    """A button that knows whether the pointer is over it and measures itself again when the look changes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer came."""
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went."""
        self.hovered = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; arrows are the page's."""
        if not handle_key(self, event):
            super().keyPressEvent(event)


class ActionButton(QPushButton):
    """A verb, with an icon before it and its key behind it where there is one."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: str = OUTLINE,
        *,
        icon: str = "",
        key: str = "",
        after: str = "",
        checkable: bool = False,
        compact: bool = False,
    ) -> None:
        super().__init__(text)
        self.look = look
        self.kind = kind
        self.icon_name = icon
        self.key = key
        self._compact = compact
        """Little more than its words, among other words."""
        self.after = after
        """An icon behind the words, such as the arrow of a menu."""
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        if key:
            self.setAccessibleDescription(tr("Key: {key}", key=key))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._measure)

    def say(self, text: str) -> None:
        """Other words on it."""
        if self.text() == text:
            return
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; arrows are the page's."""
        if not handle_key(self, event):
            super().keyPressEvent(event)

    def _parts(self) -> tuple[int, int, int]:
        """Widths of icon, words and key, each with the gap that goes with it."""
        theme = self.look.theme
        words = QFontMetrics(theme.font("bodyb")).horizontalAdvance(self.text())
        return (
            theme.px(18) + 8 if self.icon_name else 0,
            words + 2,
            keycap_width(theme, self.key) + 8 if self.key else theme.px(16) + 6 if self.after else 0,
        )

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        theme = self.look.theme
        side = 0 if self._compact else 6 if self.kind == LINK else 14
        high = max(24, theme.px(24)) if self._compact else max(36, theme.px(18) + 18)
        return QSize(sum(self._parts()) + 2 * side, high)

    def minimumSizeHint(self) -> QSize:
        """The same: words are never cut."""
        return self.sizeHint()

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Ground, border and ink for the state it is in."""
        theme = self.look.theme
        ink, accent = theme.colour("ink"), theme.colour("accent")
        if not self.isEnabled():
            return (
                (None if self.kind == LINK else theme.colour("sunken")),
                (None if self.kind == LINK else theme.colour("line")),
                theme.colour("ink3"),
            )
        lively = self.underMouse() or self.isDown()
        if self.kind == FILLED:
            return mix(accent, ink, 0.18) if lively else accent, None, theme.colour("onaccent")
        if self.kind == URGENT:
            rust = theme.colour("rust")
            return (mix(theme.colour("rustsoft"), rust, 0.12) if lively else theme.colour("rustsoft")), rust, rust
        if self.isChecked():
            return theme.colour("accsoft"), accent, accent
        ground = theme.colour("accsoft") if lively else theme.colour("surface")
        if self.kind == OUTLINE:
            return ground, accent, accent
        if self.kind == PLAIN:
            return ground, theme.colour("edge"), ink
        return (theme.colour("accsoft") if lively else None), None, accent

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, words and key, centred together."""
        theme = self.look.theme
        ground, border, ink = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.isChecked() else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        # What cannot be pressed has a broken border too: in high contrast its colours are those of what can.
        line = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(border, width, line) if border else Qt.PenStyle.NoPen)
        painter.setBrush(ground if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.scale.radius_control, theme.scale.radius_control)
        icon, words, key = self._parts()
        words = min(words, self.width() - icon - key - (0 if self._compact else 12))
        left = 0.0 if self._compact else (self.width() - icon - words - key) / 2
        middle = self.height() / 2
        if self.icon_name:
            paint_icon(painter, self.icon_name, ink, QPointF(left + (icon - 8) / 2, middle), icon - 8)
        painter.setPen(ink)
        painter.setFont(theme.font("bodyb"))
        painter.drawText(
            QRectF(left + icon, 0, words, self.height()),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap),
            self.text(),
        )
        end = left + icon + words
        if self.key:
            paint_keycap(painter, theme, self.key, end + 8, middle, ink)
        elif self.after:
            side = theme.px(16)
            paint_icon(painter, self.after, ink, QPointF(end + 6 + side / 2, middle), side)
