"""Words on a page: broken into lines, parted between pages, and readable in the text layer as they were written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from neglect_tool.report.blocks import Run
from neglect_tool.report.flow import ENOUGH, Flow
from neglect_tool.report.fonts import Face, font, tidy, width
from neglect_tool.report.phrases import HYPHEN
from neglect_tool.report.scale import ink, points
from neglect_tool.report.tagging import Element, TaggedCanvas


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set; `colour` is a name of the print colours."""

    size: float
    leading: float
    face: Face = Face.REGULAR
    colour: str = "ink"
    right: bool = False

    @property
    def baseline(self) -> float:
        """How far the first line's foot lies below its top."""
        return self.leading / 2 + self.size * 0.35


def style(size: str, *, leading: float = 1.4, face: Face = Face.REGULAR, colour: str = "ink") -> Style:
    """A style from a named size of the scale, `leading` in parts of it."""
    found = points(size)
    return Style(found, found * leading, face, colour)


class Voice(NamedTuple):
    """The face and the colour of a stretch of words."""

    face: Face
    colour: str


class Stretch(NamedTuple):
    """Words in one voice on one line."""

    voice: Voice
    words: str


class Atom(NamedTuple):
    """What stays together on a line, its width, and whether a space or a new line follows."""

    stretches: tuple[Stretch, ...]
    width: float
    after: str


Line = tuple[Stretch, ...]


def _voice(run: Run, base: Style) -> Voice:
    face = Face.STRONG if (run.strong or run.code) and base.face is Face.REGULAR else base.face
    colour = "code" if run.code else "ink2" if run.soft else base.colour
    return Voice(face, colour)


def _atoms(runs: Sequence[Run], base: Style) -> list[Atom]:
    atoms: list[Atom] = []
    stretches: list[Stretch] = []

    def close(after: str) -> None:
        wide = sum(width(stretch.words, stretch.voice.face, base.size) for stretch in stretches)
        if stretches:
            atoms.append(Atom(tuple(stretches), wide, after))
            stretches.clear()
        elif after == "\n" or (atoms and not atoms[-1].after):
            atoms.append(Atom((), 0, after))

    for run in runs:
        voice = _voice(run, base)
        for number, line in enumerate(tidy(run.text).split("\n")):
            if number:
                close("\n")
            for place, word in enumerate(line.split(" ")):
                if place:
                    close(" ")
                first, *rest = HYPHEN.split(word)
                if word:
                    stretches.append(Stretch(voice, first))
                for part in rest:
                    close("")
                    stretches.append(Stretch(voice, part))
    close("")
    return atoms


def _cut(atom: Atom, size: float, room: float) -> list[Atom]:
    """Part an atom that is wider than a line; nothing is put in at the cuts."""
    pieces: list[Atom] = []
    line: list[Stretch] = []
    used = 0.0
    for voice, words in atom.stretches:
        start = 0
        for at, char in enumerate(words):
            wide = width(char, voice.face, size)
            if used + wide > room and (line or at > start):
                pieces.append(Atom((*line, Stretch(voice, words[start:at])), used, "cut"))
                line, start, used = [], at, 0.0
            used += wide
        line.append(Stretch(voice, words[start:]))
    return [*pieces, Atom(tuple(line), used, atom.after)]


def break_lines(runs: Sequence[Run], base: Style, room: float) -> list[Line]:
    """Lines of at most `room` points; a line that ends between words ends in a space, so that words never join."""
    space = width(" ", base.face, base.size)
    lines: list[Line] = []
    line: list[Stretch] = []
    used = 0.0

    def close(end: str) -> None:
        nonlocal used
        if end and line:
            line[-1] = Stretch(line[-1].voice, line[-1].words + end)
        lines.append(_joined(line))
        line.clear()
        used = 0.0

    for whole in _atoms(runs, base):
        for atom in [whole] if whole.width <= room + ENOUGH else _cut(whole, base.size, room):
            if line and used + atom.width > room + ENOUGH:
                close("")
            line.extend(atom.stretches)
            used += atom.width
            if atom.after == "\n":
                close(" ")
            elif atom.after == "cut":
                close("")
            elif atom.after == " " and line:
                line[-1] = Stretch(line[-1].voice, line[-1].words + " ")
                used += space
    if line or not lines:
        close("")
    return lines


def _joined(line: Sequence[Stretch]) -> Line:
    joined: list[Stretch] = []
    for stretch in line:
        if joined and joined[-1].voice == stretch.voice:
            joined[-1] = Stretch(stretch.voice, joined[-1].words + stretch.words)
        else:
            joined.append(stretch)
    return tuple(joined)


def longest_word(runs: Sequence[Run], base: Style) -> float:
    """The width under which a word would have to be parted."""
    return max((atom.width for atom in _atoms(runs, base)), default=0.0)


class Words(Flow):
    """A paragraph, heading or cell text that belongs to one element; never parted so that one line stands alone."""

    def __init__(self, runs: Sequence[Run], look: Style, element: Element | None, before: float = 0) -> None:
        super().__init__(before)
        self.runs = tuple(runs)
        self.look = look
        self.element = element
        self._lines: list[Line] = []
        self._laid: float | None = None

    def measure(self, width: float) -> float:
        """Break the lines for this width."""
        if self._laid != width:
            self._lines = break_lines(self.runs, self.look, width)
            self._laid = width
        return len(self._lines) * self.look.leading

    def opening(self, width: float) -> float:
        """Two lines, or three where the rest would be a single one."""
        self.measure(width)
        count = len(self._lines)
        return (count if count <= 3 else 2) * self.look.leading

    def part(self, width: float, height: float) -> tuple[Flow, Flow] | None:
        """Part between lines, at least two on either side."""
        self.measure(width)
        fit = min(int((height + ENOUGH) / self.look.leading), len(self._lines) - 2)
        if fit < 2:
            return None
        return self._with(self._lines[:fit], width), self._with(self._lines[fit:], width)

    def _with(self, lines: list[Line], width: float) -> "Words":
        piece = Words((), self.look, self.element, self.before)
        piece._lines, piece._laid = lines, width
        return piece

    def widest(self) -> float:
        """The width of the widest line, as last measured."""
        return max((self._wide(line) for line in self._lines), default=0.0)

    def _wide(self, line: Line) -> float:
        return sum(width(stretch.words, stretch.voice.face, self.look.size) for stretch in line)

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the lines as content of the element."""
        if any(self._lines):
            with canvas.tagged(self.element):
                self.paint_inside(canvas, x, top)

    def paint_inside(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the lines inside a mark that the caller has opened."""
        draw_lines(canvas, self._lines, self.look, x, top, self._laid or 0)


def draw_lines(canvas: TaggedCanvas, lines: Sequence[Line], look: Style, x: float, top: float, room: float) -> None:
    """Draw lines of words whose first has its top there; the caller has opened the mark."""
    out = canvas.beginText()
    baseline = top - look.baseline
    current: Voice | None = None
    for line in lines:
        wide = sum(width(part.words, part.voice.face, look.size) for part in line) if look.right else 0
        out.setTextOrigin(x + (room - wide if look.right else 0), baseline)
        for voice, words in line:
            if voice != current:
                font(voice.face)
                out.setFont(voice.face.value, look.size, look.leading)
                out.setFillColor(ink(voice.colour))
                current = voice
            out.textOut(words)
        baseline -= look.leading
    canvas.drawText(out)


def one_line(words: str, look: Style, **changes: object) -> tuple[Line, float]:
    """A single line in one voice and its width, for drawing at a place."""
    look = replace(look, **changes) if changes else look  # type: ignore[arg-type]
    tidied = tidy(words)
    return (Stretch(Voice(look.face, look.colour), tidied),), width(tidied, look.face, look.size)
