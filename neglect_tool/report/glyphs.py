"""Grades drawn as shapes with their numbers, alone, beside their words, or along a line of time."""

from collections.abc import Sequence

from neglect_tool.domain.assessment import Grade, NotGrade
from neglect_tool.domain.profile import Prompt
from neglect_tool.report.blocks import SERIES_SHOWN, DomainHead, Mark, Run, Text, series_told
from neglect_tool.report.flow import Flow
from neglect_tool.report.fonts import Face, font, width
from neglect_tool.report.scale import Shape, ink, scale
from neglect_tool.report.tagging import Element, TaggedCanvas
from neglect_tool.report.words import Style, Words, draw_lines, one_line, style
from neglect_tool.saying import tr

ALONE = 14.0
"""The box of a glyph in a row of a table, in points."""
BESIDE = 17.0
"""The box of a glyph with words beside it."""
GAP = 3.5
"""Between a glyph and its words."""
LARGE = 27.0
"""The box of a domain's own glyph."""
_CAPITAL_MIDDLE = 0.364
"""Half the height of numbers and capitals, in parts of the size."""
_QUOTE_MIDDLE = 0.6
"""The middle of a closing quotation mark, which hangs high."""


def shape_of(grade: Grade | None) -> Shape:
    """The shape for a grade; where there is not enough information it is that of `unknown`."""
    look = scale()
    if isinstance(grade, int):
        return look.grades[grade]
    return look.not_grades[grade or NotGrade.UNKNOWN]


def draw_glyph(canvas: TaggedCanvas, grade: Grade | None, x: float, y: float, box: float) -> None:
    """Draw shape and number with the centre there; the caller has opened the mark."""
    shape = shape_of(grade)
    unit = scale().unit * box
    canvas.setLineWidth(max(scale().outline * box, 0.7))
    canvas.setStrokeColor(ink(shape.outline))
    canvas.setDash(*([[part * box / 26 for part in shape.dash]] if shape.dash else []))
    filled = 0
    if shape.fill:
        canvas.setFillColor(ink(shape.fill))
        filled = 1
    if shape.points:
        path = canvas.beginPath()
        for at, (across, down) in enumerate(shape.points):
            (path.lineTo if at else path.moveTo)(x + across * unit, y - down * unit)
        path.close()
        canvas.drawPath(path, stroke=1, fill=filled)
    elif shape.corner:
        side = shape.radius * unit
        canvas.roundRect(x - side, y - side, 2 * side, 2 * side, shape.corner * unit, stroke=1, fill=filled)
    else:
        canvas.circle(x, y, shape.radius * unit, stroke=1, fill=filled)
    canvas.setDash()
    size = shape.number_size * box
    font(Face.HEAVY)
    canvas.setFont(Face.HEAVY.value, size)
    canvas.setFillColor(ink(shape.ink))
    half = _QUOTE_MIDDLE if shape.sign == "”" else _CAPITAL_MIDDLE
    left = x - width(shape.sign, Face.HEAVY, size) / 2
    canvas.drawString(left, y - size * half + shape.shift * box, f"{shape.sign} ")


class Glyph(Flow):
    """A grade alone in its place: a figure with its words as the alternative."""

    def __init__(self, mark: Mark, element: Element, box: float = ALONE, before: float = 0) -> None:
        super().__init__(before)
        self._mark = mark
        self._box = box
        self._element = element
        element.alt = mark.said

    def measure(self, width: float) -> float:  # noqa: ARG002
        """The box."""
        return self._box

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it at the left."""
        set_box(canvas, self._element, x, top, self._box, self._box)
        with canvas.tagged(self._element):
            draw_glyph(canvas, self._mark.grade, x + self._box / 2, top - self._box / 2, self._box)


def set_box(canvas: TaggedCanvas, element: Element, x: float, top: float, wide: float, high: float) -> None:
    """Say where a figure lies on its page."""
    left, upper = canvas.absolutePosition(x, top)
    element.box = (left, upper - high, left + wide, upper)


class GlyphWords(Flow):
    """A grade with its words beside it, heard as one sentence."""

    def __init__(
        self, mark: Mark, lines: Sequence[Text], element: Element, box: float = BESIDE, *, large: bool = False
    ) -> None:
        super().__init__(6 if large else 0)
        self._mark = mark
        self._box = box
        self._element = element
        element.actual = mark.said
        look = style("body" if large else "key", leading=1.3)
        self._lines = [Words((*line, Run(" ")), look, None) for line in lines]
        self._heights: list[float] = []

    def measure(self, width: float) -> float:
        """The higher of the two."""
        self._heights = [line.measure(width - self._box - GAP) for line in self._lines]
        return max(self._box, sum(self._heights))

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the glyph and the words as one content."""
        high = max(self._box, sum(self._heights))
        with canvas.tagged(self._element):
            draw_glyph(canvas, self._mark.grade, x + self._box / 2, top - high / 2, self._box)
            upper = top - (high - sum(self._heights)) / 2
            for words, height in zip(self._lines, self._heights, strict=True):
                words.paint_inside(canvas, x + self._box + GAP, upper)
                upper -= height


class PromptChip(Flow):
    """A prompt's code in a box of ink."""

    HIGH = 17.0
    WIDE = 25.0

    def __init__(self, prompt: Prompt, element: Element) -> None:
        super().__init__()
        self._prompt = prompt
        self._element = element

    def measure(self, width: float) -> float:  # noqa: ARG002
        """The box."""
        return self.HIGH

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the box as decoration and the code as content."""
        with canvas.decoration():
            canvas.setStrokeColor(ink("ink"))
            canvas.setLineWidth(0.9)
            canvas.roundRect(x + 0.5, top - self.HIGH + 0.5, self.WIDE, self.HIGH - 1, 3, stroke=1, fill=0)
        line, wide = one_line(self._prompt.value, style("body", face=Face.STRONG))
        with canvas.tagged(self._element):
            look = Style(scale().size["body"], self.HIGH, Face.STRONG)
            draw_lines(canvas, [line], look, x + 0.5 + (self.WIDE - wide) / 2, top, self.WIDE)


class Sparkline(Flow):
    """A domain over the profiles so far: on its staff the worse is the higher."""

    WIDE = 150.0
    STEP = 5.0
    BOX = 11.5

    def __init__(self, head: DomainHead, element: Element) -> None:
        super().__init__()
        self._points = head.series[-SERIES_SHOWN:]
        self._element = element
        element.alt = series_told(head)

    def measure(self, width: float) -> float:  # noqa: ARG002
        """Four steps of the staff, the glyphs that overlap it, and the dates."""
        return 4 * self.STEP + self.BOX + 11

    def _places(self, x: float, top: float) -> list[tuple[float, float]]:
        gap = (self.WIDE - 34) / max(1, len(self._points) - 1)
        left = x + 17
        places = []
        for at, point in enumerate(self._points):
            grade = point.mark.grade if isinstance(point.mark.grade, int) else 1
            places.append((left + at * gap, top - self.BOX / 2 - (5 - grade) * self.STEP))
        return places

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the line, the glyphs on it, and the dates under it."""
        places = self._places(x, top)
        set_box(canvas, self._element, x, top, self.WIDE, self.measure(0))
        with canvas.tagged(self._element):
            canvas.setStrokeColor(ink("ink2"))
            canvas.setLineWidth(1)
            known = [isinstance(point.mark.grade, int) for point in self._points]
            for at in range(1, len(places)):
                if known[at - 1] and known[at]:
                    canvas.line(*places[at - 1], *places[at])
            for point, (across, up) in zip(self._points, places, strict=True):
                draw_glyph(canvas, point.mark.grade, across, up, self.BOX)
            foot = top - 4 * self.STEP - self.BOX - 1
            for at, (point, (across, _)) in enumerate(zip(self._points, places, strict=True)):
                last = at == len(places) - 1
                face, colour = (Face.STRONG, "ink") if last else (Face.REGULAR, "ink2")
                look = Style(scale().size["key"], 10, face, colour)
                line, wide = one_line(point.when, look)
                draw_lines(canvas, [line], look, across - wide / 2, foot, wide)


class KeyLine(Flow):
    """What the shapes mean, in one or more lines."""

    BOX = 11.5
    LEADING = 12.5

    def __init__(self, entries: Sequence[tuple[Mark, str]], parent: Element, before: float = 0) -> None:
        super().__init__(before)
        self._look = style("key", colour="ink2")
        self._head = parent.add(Element("P"))
        self._entries = [(mark, words, parent.add(Element("P", actual=mark.said))) for mark, words in entries]
        self._places: list[tuple[float, int]] = []
        self._rows = 1

    def measure(self, width_: float) -> float:
        """Fill lines from the left."""
        across, row = 32.0, 0
        self._places = []
        for _, words, _ in self._entries:
            wide = self.BOX + 4 + width(words, self._look.face, self._look.size) + 11
            if across + wide - 11 > width_:
                across, row = 32.0, row + 1
            self._places.append((across, row))
            across += wide
        self._rows = row + 1
        return self._rows * self.LEADING

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw each shape with its words."""
        look = Style(self._look.size, self.LEADING, Face.REGULAR, "ink2")
        strong = Style(self._look.size, self.LEADING, Face.STRONG, "ink2")
        with canvas.tagged(self._head):
            draw_lines(canvas, [one_line(tr("Key "), strong)[0]], strong, x, top, 30)
        for (mark, words, element), (across, row) in zip(self._entries, self._places, strict=True):
            upper = top - row * self.LEADING
            with canvas.tagged(element):
                draw_glyph(canvas, mark.grade, x + across + self.BOX / 2, upper - self.LEADING / 2, self.BOX)
                draw_lines(canvas, [one_line(f"{words} ", look)[0]], look, x + across + self.BOX + 4, upper, 200)
