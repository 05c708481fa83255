"""What one edition has that another lacks, line by line, for whoever decides what to let in."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from neglect_tool.domain.sharing import known_recipient
from neglect_tool.report import blocks as b
from neglect_tool.services.reporting import ReportRequest, sections_for


@dataclass(frozen=True, slots=True)
class Line:
    """A line of either edition: "both", or the side that alone has it, "first" or "second"."""

    side: str
    text: str


def edition_diff(request: ReportRequest, first: str, second: str) -> tuple[Line, ...]:
    """The lines of both editions in order; raises what making either would raise."""
    ours, theirs = (_lines(replace(request, edition=known_recipient(each) or each)) for each in (first, second))
    found: list[Line] = []
    for tag, a, b_, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [Line("both", text) for text in ours[a:b_]]
            continue
        found += [Line("first", text) for text in ours[a:b_]]
        found += [Line("second", text) for text in theirs[c:d]]
    return tuple(found)


def lacking(request: ReportRequest, first: str, second: str) -> tuple[str, ...]:
    """The lines of the first edition that stand nowhere in the second."""
    ours, theirs = (_lines(replace(request, edition=known_recipient(each) or each)) for each in (first, second))
    there = Counter(theirs)
    return tuple(text for text in ours if not there[text])


def _lines(request: ReportRequest) -> list[str]:
    told = (line for section in sections_for(request) for block in (*section.blocks, *section.foot)
            for line in said(block))  # fmt: skip
    return [line for line in told if line]


def said(block: b.Block) -> Iterator[str]:
    """The words of a block, a line each."""
    match block:
        case b.Title():
            yield from (block.words, block.under, block.aside, block.note)
        case b.Heading():
            yield " ".join(part for part in (block.words, block.aside) if part)
        case b.Paragraph():
            yield b.plain(block.words)
        case b.Quote():
            yield f"{b.plain(block.words)} {block.by}"
        case b.Bullets():
            yield from (b.plain(item) for item in block.items)
        case b.Notice():
            yield from (b.plain(words) for words in block.words)
        case b.Table():
            for row in block.rows:
                yield " | ".join(_cell(cell) for cell in row.cells)
                for trace in row.traces:
                    yield " ".join((trace.head, *(b.plain(each) for each in trace.evidence)))
        case b.PromptBox():
            yield f"{block.prompt} {block.headline}"
            yield from (b.plain(words) for words in (*block.drives, *block.decided))
        case b.DomainHead():
            yield f"{block.mark.said}. {block.because}"
        case b.Columns():
            yield from (line for part in block.parts for inner in part for line in said(inner))
        case _:
            return


def _cell(cell: b.Cell) -> str:
    return " ".join(
        piece.said if isinstance(piece, b.Mark)
        else piece.mark.said if isinstance(piece, b.GradeWords)
        else piece.prompt.value if isinstance(piece, b.Chip)
        else b.plain(piece)
        for piece in cell.pieces
    )  # fmt: skip
