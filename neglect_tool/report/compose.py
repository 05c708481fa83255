"""From blocks to pieces of a page, each tied to its element of the structure tree, in reading order."""

from collections.abc import Iterator, Sequence
from functools import partial

from neglect_tool.report import blocks as b
from neglect_tool.report.flow import Beside, Flow, Framed, Stack
from neglect_tool.report.fonts import Face
from neglect_tool.report.glyphs import ALONE, BESIDE, Glyph, GlyphWords, KeyLine, PromptChip, Sparkline
from neglect_tool.report.grid import Grid, GridLook, GridRow, Slot
from neglect_tool.report.heads import DomainLine, SideBySide
from neglect_tool.report.signing_boxes import FieldBox
from neglect_tool.report.tagging import Element
from neglect_tool.report.words import Style, Words, longest_word, style
from neglect_tool.saying import tr

STRONG = (0.9, "rule_strong")
BOX_LOOK = GridLook(gutter=14, above=0, under=0, rule=None, head_rule=None)
_VOICES = {
    b.Voice.LEAD: partial(style, "heading"),
    b.Voice.BODY: partial(style, "body"),
    b.Voice.SOFT: partial(style, "body", colour="ink2"),
    b.Voice.SMALL: partial(style, "caption", leading=1.35, colour="ink2"),
}


def compose(block: b.Block, parent: Element, *, alone: bool = False) -> Flow:
    """The piece for one block; `alone` sets it for a page that stands alone, where heads are smaller."""
    match block:
        case b.Title():
            return _title(block, parent)
        case b.Heading():
            return _heading(block, parent, alone=alone)
        case b.Paragraph():
            return Words(block.words, _VOICES[block.voice](), parent.add(Element("P")), before=4 if alone else 6)
        case b.Quote():
            return _quote(block, parent)
        case b.Bullets():
            return _bullets(block, parent, alone=alone)
        case b.Table():
            return _table(block, parent, alone=alone)
        case b.PromptBox():
            return _prompt(block, parent)
        case b.DomainHead():
            return _domain(block, parent)
        case b.Columns():
            return _columns(block, parent, alone=alone)
        case b.Notice():
            return _notice(block, parent)
        case b.SignatureRow():
            return _signatures(block, parent)
        case b.Key():
            return KeyLine(block.entries, parent.add(Element("Div")), before=5 if alone else 10)


def _title(block: b.Title, parent: Element) -> Flow:
    head = parent.add(Element("H1"))
    note, aside, under = (parent.add(Element("P")) for _ in range(3))
    look = style("title", leading=1.2, face=Face.STRONG)
    named = Words(b.text(block.words), look, head)
    who = Words(b.text(block.under), style("heading", leading=1.35), under, before=1)
    if not (block.aside or block.note):
        return Stack([named, who])
    right = Stack([
        Words(b.text(block.note), _right("caption", "ink2"), note),
        Words(b.text(b.strong(block.aside)), _right("body"), aside, before=2),
    ])  # fmt: skip
    first = Grid((0.4, 0.6), [GridRow((Slot(named), Slot(right, middle=True)))], look=BOX_LOOK)
    return Stack([first, who])


def _right(size: str, colour: str = "ink") -> Style:
    made = style(size, colour=colour)
    return Style(made.size, made.leading, made.face, made.colour, right=True)


def _heading(block: b.Heading, parent: Element, *, alone: bool) -> Flow:
    element = parent.add(Element(f"H{block.level}"))
    part = block.level == 3 or block.small
    ruled = alone or part
    size = "heading" if alone else "section" if part else "chapter"
    if block.quiet:
        return Words(b.text(block.words), style("body", face=Face.STRONG), element, before=9)
    words = Words(b.text(block.words), style(size, leading=1.25 if alone else 1.35, face=Face.STRONG), element)
    before = 7.0 if alone else 16.0 if part else 24.0
    if not block.aside:
        return _ruled(words, before) if ruled else Stack([words], before=before)
    aside = Words(b.text(block.aside), _right("caption", "ink2"), parent.add(Element("P")))
    return SideBySide(words, aside, rule=STRONG if ruled else None, before=before)


def _ruled(words: Flow, before: float) -> Flow:
    look = GridLook(above=0, under=2, rule=STRONG)
    return Grid((1,), [GridRow((Slot(words),))], look=look, before=before)


def _quote(block: b.Quote, parent: Element) -> Flow:
    quote = parent.add(Element("BlockQuote"))
    said = Words(block.words, style("body", leading=1.45), quote.add(Element("P")))
    if not block.by:
        return Stack([said], before=7)
    by = Words(b.text(block.by), style("caption", colour="ink2"), quote.add(Element("P")), before=1)
    return Stack([said, by], before=7)


def _bullets(block: b.Bullets, parent: Element, *, alone: bool) -> Flow:
    listing = parent.add(Element("L"))
    look = style("body", leading=1.3 if alone else 1.4)
    pieces: list[Flow] = []
    for words in block.items:
        item = listing.add(Element("LI"))
        label, body = item.add(Element("Lbl")), item.add(Element("LBody"))
        dash = Words(b.text("–"), Style(look.size, look.leading, colour="ink2"), label)
        pieces.append(Beside(dash, Words(words, look, body), 11, before=2.5))
    return Stack(pieces, before=4)


def _cell(cell: b.Cell, element: Element, look: Style) -> Slot:
    pieces: list[Flow] = []
    alone = len(cell.pieces) == 1
    for piece in cell.pieces:
        match piece:
            case b.Mark():
                pieces.append(Glyph(piece, element.add(Element("Figure"))))
            case b.GradeWords():
                box = ALONE if cell.small else BESIDE
                pieces.append(GlyphWords(piece.mark, piece.lines, element.add(Element("P")), box, large=piece.large))
            case b.Chip():
                pieces.append(PromptChip(piece.prompt, element.add(Element("P"))))
            case _:
                words = style("caption", leading=1.3) if cell.small else look
                pieces.append(Words(piece, words, element if alone else element.add(Element("P"))))
    drawn = any(isinstance(piece, b.Mark | b.GradeWords | b.Chip) for piece in cell.pieces)
    return Slot(pieces[0] if alone else Stack(pieces), cell.span, middle=drawn)


def _table(block: b.Table, parent: Element, *, alone: bool) -> Flow:
    table = parent.add(Element("Table", summary=block.name))
    look = style("body", leading=1.28 if alone else 1.32)
    small = style("caption", leading=1.35, face=Face.STRONG, colour="ink2")
    head = table.add(Element("THead")).add(Element("TR"))
    body = table.add(Element("TBody"))
    titles = GridRow(
        tuple(
            Slot(Words(b.text(column.head), small, head.add(Element("TH", scope="Column")))) for column in block.columns
        )
    )
    rows = [_row(row, body, look, len(block.columns)) for row in block.rows]
    shares = [column.share for column in block.columns]
    least = [
        max(longest_word(b.text(column.head), small), *_longest(block, at, look)) if column.whole else 0.0
        for at, column in enumerate(block.columns)
    ]
    grid_look = GridLook(gutter=8, above=4.2, under=4.6, indent=22)
    if alone:
        grid_look = GridLook(gutter=6, above=3.2, under=3.4, indent=22)
    return Grid(shares, rows, titles, grid_look, before=2, least=least)


def _longest(block: b.Table, at: int, look: Style) -> Iterator[float]:
    """The width of the longest word of each cell that stands in that column alone."""
    yield 0.0
    for row in block.rows:
        if at < len(row.cells) and all(cell.span == 1 for cell in row.cells[: at + 1]):
            yield from (longest_word(piece, look) for piece in row.cells[at].pieces if isinstance(piece, tuple))


def _row(row: b.Row, body: Element, look: Style, columns: int) -> GridRow:
    line = body.add(Element("TR"))
    slots = []
    marked = any(isinstance(piece, b.Mark | b.GradeWords | b.Chip) for cell in row.cells for piece in cell.pieces)
    for at, cell in enumerate(row.cells):
        element = Element("TD", span=cell.span) if at else Element("TH", scope="Row", span=cell.span)
        slot = _cell(cell, line.add(element), look)
        slots.append(Slot(slot.content, slot.span, middle=marked))
    if not row.traces:
        return GridRow(tuple(slots))
    below = body.add(Element("TR")).add(Element("TD", span=columns))
    return GridRow(tuple(slots), Stack([_trace(trace, below) for trace in row.traces]))


def _trace(trace: b.ReasonTrace, parent: Element) -> Flow:
    look = style("reason", leading=1.42)
    first = trace.evidence[0] if trace.evidence else ()
    lines = [Words((b.strong(f"{trace.head} "), *first), look, parent.add(Element("P")))]
    lines += [Words(words, look, parent.add(Element("P")), before=2.5) for words in trace.evidence[1:]]
    return Framed(Stack(lines), padding=(8, 0), bar=(1.6, "ink2"), before=5)


def _prompt(block: b.PromptBox, parent: Element) -> Flow:
    box = parent.add(Element("Div"))
    code, told = box.add(Element("P")), box.add(Element("P"))
    left = Stack([
        Words(b.text(block.prompt.value), style("prompt", leading=1.1, face=Face.STRONG), code),
        Words(b.text(tr("prompt")), style("caption", colour="ink2"), told),
    ])  # fmt: skip
    right: list[Flow] = [
        Words(b.text(block.headline), style("heading", leading=1.25, face=Face.STRONG), box.add(Element("P")))
    ]
    right += [Words(words, style("body", leading=1.32), box.add(Element("P")), before=2) for words in block.drives]
    closing = style("body", leading=1.32, colour="ink2")
    right.append(Words(b.text(block.closing), closing, box.add(Element("P")), before=3))
    right += [Words(words, style("body", leading=1.32), box.add(Element("P")), before=4) for words in block.decided]
    inner = Grid((0.11, 0.89), [GridRow((Slot(left, middle=True), Slot(Stack(right))))], look=BOX_LOOK)
    return Framed(inner, padding=(13, 6), ground="tint", border=(1.2, "rule_strong"), before=7)


def _domain(block: b.DomainHead, parent: Element) -> Flow:
    head, because = parent.add(Element("H3")), parent.add(Element("P"))
    line = parent.add(Element("Figure")) if len(block.series) > 1 else None
    words = [
        Words(b.text(f"{block.code}\u2002{block.name}"), style("section", leading=1.3, face=Face.STRONG), head),
        Words(b.text(block.because), style("body", colour="ink2"), because),
    ]
    chart = Sparkline(block, line) if line else None
    return DomainLine(block.mark, Stack(words), chart, before=14)


def _columns(block: b.Columns, parent: Element, *, alone: bool) -> Flow:
    slots = [Slot(Stack([compose(inner, parent, alone=alone) for inner in part])) for part in block.parts if part]
    look = GridLook(gutter=18, above=0, under=0, rule=None, head_rule=None)
    return Grid([1] * len(slots), [GridRow(tuple(slots))], look=look, before=7 if alone else 10)


def _notice(block: b.Notice, parent: Element) -> Flow:
    look = style("body", leading=1.38)
    words = Stack([Words(line, look, parent.add(Element("P")), before=3) for line in block.words])
    if block.grave:
        return Framed(words, padding=(10, 5), ground="tint", bar=(4, "rule_strong"), before=7)
    return Framed(words, padding=(10, 8), ground="tint", border=(0.6, "rule"), before=12)


def _signatures(block: b.SignatureRow, parent: Element) -> Flow:
    per_row = min(3, len(block.boxes))
    slots = [Slot(FieldBox(number, box, parent)) for number, box in enumerate(block.boxes, 1)]
    rows = [_padded(slots[start : start + per_row], per_row) for start in range(0, len(slots), per_row)]
    look = GridLook(gutter=10, above=0, under=5, rule=None, head_rule=None)
    return Grid([1] * per_row, rows, look=look, before=7)


def _padded(slots: Sequence[Slot], count: int) -> GridRow:
    return GridRow((*slots, *(Slot(Stack(())) for _ in range(count - len(slots)))))
