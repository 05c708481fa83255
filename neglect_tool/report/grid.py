"""Rows and columns: tables whose head comes again on each page, and blocks side by side."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace

from neglect_tool.report.flow import ENOUGH, Flow, Stack
from neglect_tool.report.scale import ink
from neglect_tool.report.tagging import TaggedCanvas

PAGE = 690
"""About the height of a page's frame in points: a row higher than half of it is parted, a lower one moves on whole."""

MOST = 0.3
"""The most of the width that a column gets for the sake of a long word."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands in one place of a row, over `span` columns."""

    content: Flow
    span: int = 1
    middle: bool = False
    """Whether it is centred on the height of its row."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """The slots of one row, and what follows it over the whole width before the next rule."""

    slots: tuple[Slot, ...]
    below: Flow | None = None
    parted: bool = False
    """Whether it goes on over the page, so that no rule ends it here."""


@dataclass(frozen=True, slots=True)
class GridLook:
    """Room between columns (`gutter`), `above` and `under` rows; rules as thickness and colour, or None."""

    gutter: float = 10
    above: float = 4
    under: float = 4
    rule: tuple[float, str] | None = (0.6, "rule")
    head_rule: tuple[float, str] | None = (0.6, "rule")
    indent: float = 0
    """How far what follows a row is set in."""


class Grid(Flow):
    """A table of pieces; parted between rows, in what follows a row, or in one that is higher than half a page."""

    def __init__(
        self,
        shares: Sequence[float],
        rows: Sequence[GridRow],
        head: GridRow | None = None,
        look: GridLook | None = None,
        before: float = 0,
        *,
        again: bool = False,
        least: Sequence[float] = (),
    ) -> None:
        super().__init__(before)
        self.least = tuple(least) or (0.0,) * len(shares)
        self.shares = tuple(shares)
        self.rows = tuple(rows)
        self.head = head
        self.look = look or GridLook()
        self.again = again
        """Whether the head has been read on an earlier page."""
        self._columns: list[tuple[float, float]] = []
        self._heights: list[tuple[float, float]] = []
        self._head_height = 0.0
        self._laid: float | None = None

    def measure(self, width: float) -> float:
        """Share the width out, and add up the rows."""
        if self._laid != width:
            self._laid = width
            gaps = self.look.gutter * (len(self.shares) - 1)
            left = 0.0
            self._columns = []
            for wide in self._shared(width - gaps):
                self._columns.append((left, wide))
                left += wide + self.look.gutter
            self._head_height = self._row(self.head, width)[0] if self.head else 0.0
            self._heights = [self._row(row, width) for row in self.rows]
        return self._head_height + sum(upper + below for upper, below in self._heights)

    def _shared(self, room: float) -> list[float]:
        """The columns' widths: by their shares, after those that need more have got it."""
        unit = room / sum(self.shares)
        wide = {
            at: min(least + ENOUGH, room * MOST)
            for at, (share, least) in enumerate(zip(self.shares, self.least, strict=True))
            if share * unit < min(least, room * MOST)
        }
        rest = sum(share for at, share in enumerate(self.shares) if at not in wide)
        unit = (room - sum(wide.values())) / rest if rest else 0.0
        return [wide.get(at, share * unit) for at, share in enumerate(self.shares)]

    def _place(self, at: int, span: int) -> tuple[float, float]:
        left = self._columns[at][0]
        last, wide = self._columns[min(at + span, len(self._columns)) - 1]
        return left, last + wide - left

    def _row(self, row: GridRow, width: float) -> tuple[float, float]:
        tallest, at = 0.0, 0
        for slot in row.slots:
            tallest = max(tallest, slot.content.measure(self._place(at, slot.span)[1]))
            at += slot.span
        below = row.below.measure(width - self.look.indent) + self.look.under if row.below else 0.0
        return tallest + self.look.above + self.look.under, below

    def opening(self, width: float) -> float:
        """The head, and the first row with the beginning of what follows it."""
        self.measure(width)
        if not self.rows:
            return self._head_height
        upper = self._heights[0][0]
        row = self.rows[0]
        if row.below:
            return self._head_height + upper + row.below.opening(width - self.look.indent) + self.look.under
        return self._head_height + (upper if upper <= PAGE / 2 else PAGE / 5)

    def part(self, width: float, height: float) -> tuple[Flow, Flow] | None:
        """Part between rows where one fits; a row of more than half a page is parted itself."""
        self.measure(width)
        used = self._head_height
        for at, row in enumerate(self.rows):
            upper, below = self._heights[at]
            if used + upper + below > height + ENOUGH:
                halves = self._part_row(at, width, height - used) if row.below or upper > PAGE / 2 else None
                first = [*self.rows[:at], *(halves[:1] if halves else ())]
                rest = [*(halves[1:] if halves else (row,)), *self.rows[at + 1 :]]
                return (self._with(first, again=self.again), self._with(rest, again=True)) if first else None
            used += upper + below
        return None

    def _with(self, rows: Sequence[GridRow], *, again: bool) -> "Grid":
        return Grid(self.shares, rows, self.head, self.look, self.before, again=again, least=self.least)

    def _part_row(self, at: int, width: float, height: float) -> tuple[GridRow, GridRow] | None:
        row = self.rows[at]
        upper, _ = self._heights[at]
        if row.below and upper <= height:
            halves = row.below.part(width - self.look.indent, height - upper - self.look.under)
            empty = tuple(Slot(Stack(()), slot.span) for slot in row.slots)
            if halves:
                return replace(row, below=halves[0], parted=True), GridRow(empty, halves[1])
            if upper <= PAGE / 2:
                return None
        room = height - self.look.above - self.look.under
        first: list[Slot] = []
        rest: list[Slot] = []
        column, parted = 0, False
        for slot in row.slots:
            wide = self._place(column, slot.span)[1]
            column += slot.span
            if slot.content.measure(wide) <= room:
                first.append(slot)
                rest.append(Slot(Stack(()), slot.span))
                continue
            halves = slot.content.part(wide, room)
            first.append(Slot(halves[0] if halves else Stack(()), slot.span))
            rest.append(Slot(halves[1] if halves else slot.content, slot.span))
            parted = parted or halves is not None
        return (GridRow(tuple(first), parted=True), GridRow(tuple(rest), row.below)) if parted else None

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the head, then row by row and slot by slot, which is the reading order."""
        if self.head:
            with canvas.muted() if self.again else nullcontext():
                self._paint_row(canvas, self.head, x, top, self._head_height)
            top -= self._head_height
            self._rule(canvas, self.look.head_rule, x, top)
        for row, (upper, below) in zip(self.rows, self._heights, strict=True):
            self._paint_row(canvas, row, x, top, upper)
            top -= upper
            if row.below:
                row.below.paint(canvas, x + self.look.indent, top)
                top -= below
            if not row.parted:
                self._rule(canvas, self.look.rule, x, top)

    def _paint_row(self, canvas: TaggedCanvas, row: GridRow, x: float, top: float, height: float) -> None:
        at = 0
        inner = height - self.look.above - self.look.under
        for slot in row.slots:
            left, wide = self._place(at, slot.span)
            at += slot.span
            drop = (inner - slot.content.measure(wide)) / 2 if slot.middle else 0
            slot.content.paint(canvas, x + left, top - self.look.above - drop)

    def _rule(self, canvas: TaggedCanvas, rule: tuple[float, str] | None, x: float, y: float) -> None:
        if rule is None or self._laid is None:
            return
        with canvas.decoration():
            canvas.setLineWidth(rule[0])
            canvas.setStrokeColor(ink(rule[1]))
            canvas.line(x, y, x + self._laid, y)
