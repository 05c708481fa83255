"""Heads with something at their right: a remark on the same line, or a domain's way over time."""

from neglect_tool.domain.assessment import Grade
from neglect_tool.report.blocks import Mark
from neglect_tool.report.flow import Flow
from neglect_tool.report.glyphs import LARGE, Sparkline, draw_glyph
from neglect_tool.report.scale import ink
from neglect_tool.report.tagging import TaggedCanvas
from neglect_tool.report.words import Words


class SideBySide(Flow):
    """A head and a remark to its right, on one baseline where both fit, over a rule if there is one."""

    UNDER = 2.0

    def __init__(self, head: Words, aside: Words, *, rule: tuple[float, str] | None = None, before: float = 0) -> None:
        super().__init__(before)
        self._head = head
        self._aside = aside
        self._rule = rule
        self._width = 0.0
        self._lines = (0.0, 0.0)
        self._below = False

    def measure(self, width: float) -> float:
        """One line if the two fit side by side, else the remark comes below."""
        self._width = width
        head, aside = self._head.measure(width), self._aside.measure(width)
        self._below = self._head.widest() + self._aside.widest() + 16 > width
        self._lines = (head, aside)
        return head + (aside if self._below else 0) + self.UNDER

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the head, the remark, then the rule as decoration."""
        head, _ = self._lines
        self._head.paint(canvas, x, top)
        drop = head if self._below else self._head.look.baseline - self._aside.look.baseline
        self._aside.paint(canvas, x, top - drop)
        if self._rule:
            foot = top - self.measure(self._width)
            with canvas.decoration():
                canvas.setLineWidth(self._rule[0])
                canvas.setStrokeColor(ink(self._rule[1]))
                canvas.line(x, foot, x + self._width, foot)


class DomainLine(Flow):
    """A domain's glyph, its name with what set the grade, and its sparkline."""

    def __init__(self, mark: Mark, words: Flow, chart: Sparkline | None, before: float = 0) -> None:
        super().__init__(before)
        self._grade: Grade | None = mark.grade
        self._words = words
        self._chart = chart
        self._heights = (0.0, 0.0)

    def measure(self, width: float) -> float:
        """The highest of the three."""
        room = width - LARGE - 8 - (Sparkline.WIDE + 12 if self._chart else 0)
        self._width = width
        self._heights = (self._words.measure(room), self._chart.measure(width) if self._chart else 0)
        return max(LARGE, *self._heights) + 2

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """The words say what the glyph says, which is decoration."""
        high = max(LARGE, *self._heights)
        with canvas.decoration():
            draw_glyph(canvas, self._grade, x + LARGE / 2, top - high / 2, LARGE)
        self._words.paint(canvas, x + LARGE + 8, top - (high - self._heights[0]) / 2)
        if self._chart:
            self._chart.paint(canvas, x + self._width - Sparkline.WIDE, top)


class Outlined(Flow):
    """A head, which never ends a page; the list of contents leads to it where it has a `level`, from 0."""

    def __init__(self, inner: Flow, words: str, level: int | None) -> None:
        super().__init__(inner.before)
        self.inner = inner
        self._words = words
        self._level = level

    def measure(self, width: float) -> float:
        """The head's own height."""
        return self.inner.measure(width)

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Set the mark, then draw the head."""
        if self._level is not None:
            key = f"head-{canvas.page_index}-{round(canvas.absolutePosition(x, top)[1])}"
            canvas.bookmarkHorizontal(key, x, top + 6)
            canvas.addOutlineEntry(self._words, key, self._level)
        self.inner.paint(canvas, x, top)
