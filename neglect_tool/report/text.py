"""A report as plain text: to read on screen, and in the order in which a screen reader tells the pages."""

from collections.abc import Iterable, Iterator

from neglect_tool.report import blocks as b
from neglect_tool.saying import tr


def as_text(sections: Iterable[b.Section]) -> str:
    """Everything that the sections say, a line or more for each block."""
    lines: list[str] = []
    for section in sections:
        for block in (*section.blocks, *section.foot):
            lines += [line.rstrip() for line in _lines(block)]
        lines.append("")
    return "\n".join(lines)


def _lines(block: b.Block) -> Iterator[str]:
    match block:
        case b.Title():
            yield f"# {block.words}"
            yield from (words for words in (block.note, block.aside, block.under) if words)
        case b.Heading():
            aside = f"  [{block.aside}]" if block.aside else ""
            yield from ("", f"{'#' * block.level} {block.words}{aside}")
        case b.Bullets():
            yield from (f"- {b.plain(item)}" for item in block.items)
        case b.Table():
            yield " | ".join(column.head for column in block.columns)
            for row in block.rows:
                yield " | ".join("; ".join(spoken_piece(piece) for piece in cell.pieces) for cell in row.cells)
                for trace in row.traces:
                    yield from (f"    {words}" for words in _trace(trace))
        case b.PromptBox():
            yield f"[{block.prompt}] {block.headline}"
            yield from (f"    {words}" for words in (*map(b.plain, block.drives), block.closing))
            yield from (f"    {b.plain(words)}" for words in block.decided)
        case b.DomainHead():
            yield from ("", f"### {block.code} {block.name}", block.because)
        case b.Columns():
            yield from (line for part in block.parts for inner in part for line in _lines(inner))
        case b.SignatureRow():
            yield from (f"[ ] {n} {box.tip}" for n, box in enumerate(block.boxes, 1))
        case _:
            yield from spoken_block(block)


def spoken(sections: Iterable[b.Section]) -> Iterator[str]:
    """Each stretch of words in reading order, as a screen reader tells it."""
    for section in sections:
        for block in (*section.blocks, *section.foot):
            yield from (words for words in spoken_block(block) if words.strip())


def spoken_block(block: b.Block) -> Iterator[str]:
    """The same for one block."""
    match block:
        case b.Title():
            yield from (block.words, block.note, block.aside, block.under)
        case b.Heading():
            yield from (block.words, block.aside)
        case b.Paragraph():
            yield b.plain(block.words)
        case b.Quote():
            yield from (b.plain(block.words), block.by)
        case b.Bullets():
            for item in block.items:
                yield from ("–", b.plain(item))
        case b.Notice():
            yield from map(b.plain, block.words)
        case b.Table():
            yield from (column.head for column in block.columns)
            for row in block.rows:
                yield from (spoken_piece(piece) for cell in row.cells for piece in cell.pieces)
                yield from (words for trace in row.traces for words in _trace(trace))
        case b.PromptBox():
            yield from (block.prompt.value, tr("prompt"), block.headline, *map(b.plain, block.drives), block.closing)
            yield from map(b.plain, block.decided)
        case b.DomainHead():
            yield from (f"{block.code} {block.name}", block.because)
            if len(block.series) > 1:
                yield b.series_told(block)
        case b.Columns():
            yield from (words for part in block.parts for inner in part for words in spoken_block(inner))
        case b.SignatureRow():
            for n, box in enumerate(block.boxes, 1):
                yield f"{n} {box.name} {box.role}"
                yield box.tip
        case b.Key():
            yield tr("Key")
            yield from (mark.said for mark, _ in block.entries)


def spoken_piece(piece: b.Piece) -> str:
    """What stands in a table, in words."""
    match piece:
        case b.Mark():
            return piece.said
        case b.GradeWords():
            return piece.mark.said
        case b.Chip():
            return piece.prompt.value
        case _:
            return b.plain(piece)


def _trace(trace: b.ReasonTrace) -> Iterator[str]:
    first, *more = trace.evidence or ((),)
    yield f"{trace.head} {b.plain(first)}"
    yield from map(b.plain, more)
