"""Fitting a section on the one page on which it must stand alone: lists give way, type never shrinks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from neglect_tool.report.blocks import (
    Block,
    Bullets,
    Cell,
    Columns,
    Heading,
    Paragraph,
    PromptBox,
    Row,
    Section,
    Spill,
    Table,
    soft,
    strong,
    text,
)
from neglect_tool.report.compose import compose
from neglect_tool.report.tagging import Element
from neglect_tool.saying import tr

Place = tuple[int, ...]
"""Where a block stands: its index, and for one inside columns the column and the index there."""


@dataclass(frozen=True, slots=True)
class _List:
    """A list that can give way, and how many of its entries are shown."""

    place: Place
    spill: Spill
    whole: int
    shown: int


@dataclass(frozen=True, slots=True)
class Fitted:
    """The section as one page, the room left over on it, and what had to go on overleaf."""

    page: Section
    room: float
    overleaf: tuple[Block, ...] = ()


def fit(section: Section, width: float, height: float) -> Fitted:
    """The section with its lists cut until it fits; what is still too much goes on overleaf, and the page says so."""
    lists = {found.place: found for found in _lists(section.blocks)}
    foot = sum(_height(block, width) for block in section.foot)
    heights = [_height(block, width, first=at == 0) for at, block in enumerate(section.blocks)]
    blocks = list(section.blocks)
    while sum(heights) + foot > height:
        yielding = [found for found in lists.values() if found.shown > found.spill.least]
        yielding = yielding or [found for found in lists.values() if found.shown > found.spill.held]
        if not yielding:
            return _overleaf(section, blocks, heights, lists, width, height - foot)
        first = min(yielding, key=lambda found: (found.spill.rank, -found.shown))
        lists[first.place] = replace(first, shown=first.shown - 1)
        at = first.place[0]
        blocks[at] = _cut(section.blocks[at], (at,), lists)
        heights[at] = _height(blocks[at], width, first=at == 0)
    return Fitted(replace(section, blocks=tuple(blocks)), height - sum(heights) - foot)


def _overleaf(
    section: Section, cut: list[Block], heights: list[float], lists: dict[Place, _List], width: float, height: float
) -> Fitted:
    """Keep what fits above the foot, up to a head, and give its lists the room left; the rest follows, uncut."""
    heads = [at for at, block in enumerate(section.blocks) if isinstance(block, Heading | Columns)]
    for at in reversed(heads):
        names = "; ".join(name for block in section.blocks[at:] for name in _heads(block))
        note = Paragraph(text(strong(tr("Overleaf: ")), f"{names}."))
        room = height - sum(heights[:at]) - _height(note, width)
        if room >= 0:
            kept = cut[:at]
            for found in [each for each in lists.values() if each.place[0] < at]:
                room -= _grow(section, kept, found, lists, width, room)
            return Fitted(replace(section, blocks=(*kept, note)), room, section.blocks[at:])
    return Fitted(section, 0)


def _grow(
    section: Section, kept: list[Block], found: _List, lists: dict[Place, _List], width: float, room: float
) -> float:
    """Show as many of a list's entries again as there is room for; how much of it that takes."""
    at = found.place[0]
    before = _height(kept[at], width, first=at == 0)
    for shown in range(found.whole, found.shown, -1):
        grown = _cut(section.blocks[at], (at,), lists | {found.place: replace(found, shown=shown)})
        more = _height(grown, width, first=at == 0) - before
        if more <= room:
            lists[found.place] = replace(found, shown=shown)
            kept[at] = grown
            return more
    return 0.0


def _heads(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.words
        case Columns():
            yield from (name for part in block.parts for inner in part for name in _heads(inner))


def _lists(blocks: tuple[Block, ...], above: Place = ()) -> Iterator[_List]:
    for at, block in enumerate(blocks):
        match block:
            case Columns():
                for column, part in enumerate(block.parts):
                    yield from _lists(part, (*above, at, column))
            case Bullets() | Table() | PromptBox() if block.spill:
                count = len(_entries(block))
                yield _List((*above, at), block.spill, count, count)


def _entries(block: Bullets | Table | PromptBox) -> tuple[object, ...]:
    match block:
        case Bullets():
            return block.items
        case Table():
            return block.rows
        case PromptBox():
            return block.drives


def _cut(block: Block, place: Place, lists: dict[Place, _List]) -> Block:
    if isinstance(block, Columns):
        return Columns(
            tuple(
                tuple(_cut(inner, (*place, column, at), lists) for at, inner in enumerate(part))
                for column, part in enumerate(block.parts)
            )
        )
    found = lists.get(place)
    if found is None or found.shown == found.whole:
        return block
    told = text(soft(found.spill.more.format(n=found.whole - found.shown)))
    more = (told,) if told else ()
    match block:
        case Bullets():
            return replace(block, items=(*block.items[: found.shown], *more))
        case PromptBox():
            return replace(block, drives=(*block.drives[: found.shown], *more))
        case Table():
            last = [Row((Cell((words,), span=len(block.columns)),)) for words in more]
            return replace(block, rows=(*block.rows[: found.shown], *last))
        case _:
            return block


def _height(block: Block, width: float, *, first: bool = False) -> float:
    flow = compose(block, Element("Sect"), alone=True)
    return flow.measure(width) + (0 if first else flow.before)
