"""Small pieces that say a state: chips, the prompt's box in ink, a strip of glyphs, keys and their words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from neglect_tool.gui.presenters.marks import Mark, MarkKind
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.buttons import keycap_width, paint_keycap
from neglect_tool.gui.widgets.glyph import paint_glyph
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.saying import tr


def mark_value(mark: Mark) -> int | str | None:
    """The glyph of the scale that stands for a mark; None for what is hidden."""
    if mark.kind is MarkKind.GRADE:
        return mark.grade
    return None if mark.kind is MarkKind.HIDDEN else mark.kind.value


class Drawn(QWidget):
    """A small thing drawn here that measures itself again when the look changes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.measure)

    def measure(self) -> None:
        """Ask for room and paint again."""
        self.updateGeometry()
        self.update()


_TONES = {"Done": ("accsoft", "accent", "tick"), "Left": ("sunken", "ink2", ""), "Cannot yet": ("sunken", "ink2", "")}


class Chip(Drawn):
    """A word on a soft ground; its tone follows from the word, or is given."""

    def __init__(self, look: Look, text: str, tone: tuple[str, str, str] | None = None) -> None:
        super().__init__(look)
        self._tone = tone
        self.text = ""
        self.say(text)

    def say(self, text: str) -> None:
        """Another word."""
        if self.text == text:
            return
        self.text = text
        self.setAccessibleName(text)
        self.measure()

    def _look(self) -> tuple[str, str, str]:
        return self._tone or _TONES.get(self.text, ("sunken", "ink2", ""))

    def sizeHint(self) -> QSize:
        """Room for icon and word."""
        theme = self.look.theme
        metrics = QFontMetrics(theme.font("capb"))
        icon = theme.px(14) + 5 if self._look()[2] else 0
        return QSize(metrics.horizontalAdvance(self.text) + icon + 18, metrics.height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme = self.look.theme
        ground, ink, icon = self._look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        contrast = theme.mode == "hc"
        painter.setPen(QPen(theme.colour(ink), 1) if contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = 9.0
        if icon:
            side = theme.px(14)
            paint_icon(painter, icon, theme.colour(ink), QPointF(left + side / 2, self.height() / 2), side)
            left += side + 5
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font("capb"))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self.text)


class MarkStrip(Drawn):
    """Glyphs in a row, one an item, and a line after them."""

    def __init__(self, look: Look, box: int = 18) -> None:
        super().__init__(look)
        self._box = box
        self._marks: Sequence[Mark] = ()
        self._words = ""

    def show_marks(self, marks: Sequence[Mark], words: str = "") -> None:
        """Show these."""
        self._marks, self._words = marks, words
        spoken = ", ".join(mark.words for mark in marks if mark.words)
        self.setAccessibleName(f"{spoken}. {words}".strip(". "))
        self.measure()

    def sizeHint(self) -> QSize:
        """Room for all."""
        theme = self.look.theme
        words = QFontMetrics(theme.font("small")).horizontalAdvance(self._words)
        return QSize(len(self._marks) * (theme.px(self._box) + 6) + words + 2, theme.px(self._box) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        theme = self.look.theme
        left = paint_marks(painter, self.look, self._marks, 0.0, self.height() / 2, self._box)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        room = QRectF(left, 0, self.width(), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)


def paint_marks(painter: QPainter, look: Look, marks: Sequence[Mark], left: float, middle: float, box: int) -> float:
    """Draw glyphs from `left` on; gives where they end."""
    theme = look.theme
    side = theme.px(box)
    for mark in marks:
        value, centre = mark_value(mark), QPointF(left + side / 2, middle)
        if value is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("ink3"))
            painter.drawEllipse(centre, 2.5, 2.5)
        else:
            paint_glyph(painter, theme, value, centre, side)
        left += side + 6
    return left


def paint_prompt(painter: QPainter, look: Look, prompt: str, box: QRectF) -> None:
    """The prompt in an outlined box of ink, which no grade looks like."""
    theme = look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("ink"), 1.2))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box, theme.scale.radius_control, theme.scale.radius_control)
    painter.setFont(theme.font("bodyb"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, prompt)


class KeyBar(Drawn):
    """The keys that act on this page; what does not fit is left out, from the right."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._keys: Sequence[tuple[str, str]] = ()

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show these, most used first."""
        self._keys = keys
        self.setAccessibleName(tr("Keys: ") + ", ".join(f"{key} {words}" for key, words in keys))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self.look.theme.px(33))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar, keys and words."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
        metrics = QFontMetrics(theme.font("cap"))
        left = 20.0
        for key, words in self._keys:
            wide = keycap_width(theme, key)
            needed = wide + 8 + metrics.horizontalAdvance(words) + 14
            if left + needed > self.width():
                break
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_keycap(painter, theme, key, left, self.height() / 2, theme.colour("ink2"))
            painter.setPen(theme.colour("ink2"))
            painter.setFont(theme.font("cap"))
            room = QRectF(left + wide + 7, 0, needed, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            left += needed
