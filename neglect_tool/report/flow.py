"""The pieces that a page is set from: each knows its height, can be parted between two pages, and paints itself."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

from neglect_tool.report.scale import ink
from neglect_tool.report.tagging import TaggedCanvas

ENOUGH = 1e-6
"""What rounding may add to a height without it counting."""


class Flow(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """A piece of a page; `before` is the room above it in points, which a page's top swallows."""

    canv: TaggedCanvas

    def __init__(self, before: float = 0) -> None:
        super().__init__()
        self.before = before
        self.spaceBefore = before
        self.spaceAfter = 0

    def measure(self, width: float) -> float:
        """Lay out for this width and give the height; asked before anything is painted."""
        raise NotImplementedError

    def part(self, width: float, height: float) -> "tuple[Flow, Flow] | None":  # noqa: ARG002
        """Two pieces of which the first is at most that high, or None where it cannot be parted so."""
        return None

    def opening(self, width: float) -> float:
        """The least height that its beginning needs at the foot of a page."""
        return self.measure(width)

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw with the left upper corner there, as last measured."""
        raise NotImplementedError

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """Platypus asks for the size."""
        self.width, self.height = width, self.measure(width)
        return self.width, self.height

    def split(self, width: float, height: float) -> Sequence["Flow"]:
        """Platypus asks for two pieces, the first of which fits."""
        return self.part(width, height) or ()

    def draw(self) -> None:
        """Platypus asks for the drawing, with the origin at the left lower corner."""
        self.paint(self.canv, 0, self.height)


class Stack(Flow):
    """Pieces below one another, kept together where they fit."""

    def __init__(self, pieces: Sequence[Flow], before: float = 0) -> None:
        super().__init__(before)
        self.pieces = tuple(pieces)
        self._heights: list[float] = []

    def measure(self, width: float) -> float:
        """The sum of the pieces and of the room between them."""
        self._heights = [piece.measure(width) for piece in self.pieces]
        return sum(self._heights) + sum(piece.before for piece in self.pieces[1:])

    def opening(self, width: float) -> float:
        """What the first piece needs."""
        return self.pieces[0].opening(width) if self.pieces else 0

    def part(self, width: float, height: float) -> tuple[Flow, Flow] | None:
        """Part between two pieces, or inside one."""
        used = 0.0
        for at, piece in enumerate(self.pieces):
            room = height - used - (piece.before if at else 0)
            needed = piece.measure(width)
            if needed > room + ENOUGH:
                halves = piece.part(width, room) if room > 0 else None
                first = [*self.pieces[:at], *(halves[:1] if halves else ())]
                rest = [*(halves[1:] if halves else (piece,)), *self.pieces[at + 1 :]]
                return (Stack(first, self.before), Stack(rest, self.before)) if first else None
            used = height - room + needed
        return None

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the pieces from top to bottom."""
        for at, (piece, height) in enumerate(zip(self.pieces, self._heights, strict=True)):
            top -= piece.before if at else 0
            piece.paint(canvas, x, top)
            top -= height


class Room(Flow):
    """Nothing, so high; pushes what follows down."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self._room = height

    def measure(self, width: float) -> float:  # noqa: ARG002
        """That height."""
        return self._room

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw nothing."""


class Framed(Flow):
    """A piece with room around it, on a ground, inside a border or behind a bar, as asked."""

    def __init__(
        self,
        inner: Flow,
        *,
        padding: tuple[float, float] = (0, 0),
        ground: str | None = None,
        border: tuple[float, str] | None = None,
        bar: tuple[float, str] | None = None,
        before: float = 0,
    ) -> None:
        super().__init__(before)
        self.inner = inner
        self._look: dict[str, Any] = {"padding": padding, "ground": ground, "border": border, "bar": bar}
        self._across, self._down = padding
        self._size = (0.0, 0.0)

    def measure(self, width: float) -> float:
        """The piece's height and the room above and below it."""
        height = self.inner.measure(width - 2 * self._across) + 2 * self._down
        self._size = (width, height)
        return height

    def opening(self, width: float) -> float:
        """What the piece's beginning needs."""
        return self.inner.opening(width - 2 * self._across) + 2 * self._down

    def part(self, width: float, height: float) -> tuple[Flow, Flow] | None:
        """The same look around both halves of the piece."""
        halves = self.inner.part(width - 2 * self._across, height - 2 * self._down)
        if not halves:
            return None
        return Framed(halves[0], before=self.before, **self._look), Framed(halves[1], before=self.before, **self._look)

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the ground and the lines as decoration, then the piece."""
        width, height = self._size
        with canvas.decoration():
            if self._look["ground"]:
                canvas.setFillColor(ink(self._look["ground"]))
                canvas.rect(x, top - height, width, height, stroke=0, fill=1)
            if self._look["border"]:
                thick, colour = self._look["border"]
                canvas.setStrokeColor(ink(colour))
                canvas.setLineWidth(thick)
                canvas.rect(x + thick / 2, top - height + thick / 2, width - thick, height - thick, stroke=1, fill=0)
            if self._look["bar"]:
                thick, colour = self._look["bar"]
                canvas.setFillColor(ink(colour))
                canvas.rect(x, top - height, thick, height, stroke=0, fill=1)
        self.inner.paint(canvas, x + self._across, top - self._down)


class Beside(Flow):
    """A piece with a short one, such as a dash, before its first line; `by` is how far it is set in."""

    def __init__(self, label: Flow, inner: Flow, by: float, before: float = 0) -> None:
        super().__init__(before)
        self._label = label
        self._inner = inner
        self._by = by

    def measure(self, width: float) -> float:
        """The piece's height in what width is left."""
        self._label.measure(self._by)
        return self._inner.measure(width - self._by)

    def opening(self, width: float) -> float:
        """What the piece's beginning needs."""
        return self._inner.opening(width - self._by)

    def part(self, width: float, height: float) -> tuple[Flow, Flow] | None:
        """The label stays with the first half."""
        halves = self._inner.part(width - self._by, height)
        if not halves:
            return None
        first = Beside(self._label, halves[0], self._by, self.before)
        return first, Beside(Room(0), halves[1], self._by, self.before)

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the label, then the piece to the right of it."""
        self._label.paint(canvas, x, top)
        self._inner.paint(canvas, x + self._by, top)
