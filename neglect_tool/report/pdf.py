"""Sections become pages: a page that stands alone, then the rest with heads that never end a page."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.lib.pagesizes import A4
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import CondPageBreak, Flowable, PageBreak
from reportlab.platypus.frames import Frame

from neglect_tool.report import blocks as b
from neglect_tool.report.compose import compose
from neglect_tool.report.finish import LANGUAGE, About, Attached, finish
from neglect_tool.report.flow import Flow, Room
from neglect_tool.report.fonts import Face, font
from neglect_tool.report.grid import PAGE
from neglect_tool.report.heads import Outlined
from neglect_tool.report.names import MARKING
from neglect_tool.report.onepage import Fitted, fit
from neglect_tool.report.scale import ink, scale
from neglect_tool.report.structure import Unsigned
from neglect_tool.report.tagging import Element, TaggedCanvas
from neglect_tool.report.words import Style, draw_lines, one_line

SIDE = 51.0
"""Margins at the sides: 18 mm."""
TOP = 40.0
FOOT = 44.0
WIDTH = A4[0] - 2 * SIDE
HEIGHT = A4[1] - TOP - FOOT
NOT_SIGNED = "Not signed yet"


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page beside the marking and the page's number."""

    reference: str
    edition: str
    as_at: str
    made_with: str


@dataclass(frozen=True, slots=True)
class Made:
    """The file, how many pages it has, and the sections as they were printed, with lists cut where a page was full."""

    data: bytes
    pages: int
    sections: tuple[b.Section, ...]


def make_pdf(sections: Sequence[b.Section], furniture: Furniture, about: About, attached: Sequence[Attached]) -> Made:
    """Lay out, draw and finish."""
    root = Element("Document")
    printed: list[b.Section] = []
    story: list[Flowable] = []
    for section in sections:
        if story and section.new_page:
            story.append(PageBreak())
        parent = root.add(Element("Sect"))
        if section.stands_alone:
            fitted = fit(section, WIDTH, HEIGHT)
            printed.append(fitted.page)
            story += _alone(fitted, parent)
            if fitted.overleaf:
                printed.append(b.Section(f"{section.id}-overleaf", fitted.overleaf))
                story += [PageBreak(), *_flowing(fitted.overleaf, root.add(Element("Sect")), alone=True)]
        else:
            printed.append(section)
            story += _flowing((*section.blocks, *section.foot), parent)
    first_font = font(Face.REGULAR).fontName
    out = io.BytesIO()
    template = BaseDocTemplate(
        out, pagesize=A4, title=about.title, lang=LANGUAGE, invariant=1, pageCompression=0, initialFontName=first_font
    )
    frame = Frame(SIDE, FOOT, WIDTH, HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    template.addPageTemplates(PageTemplate("page", [frame]))
    words_font: list[str] = []

    def canvas(*args: object, **kwargs: object) -> TaggedCanvas:
        kwargs["initialFontName"] = first_font
        made = TaggedCanvas(*args, furniture=partial(_furnish, furniture), **kwargs)
        words_font.append(font(Face.REGULAR).getSubsetInternalName(0, made._doc))
        return made

    template.build(story, canvasmaker=canvas)
    return Made(finish(out.getvalue(), root, about, attached, _unsigned(words_font[-1])), template.page, tuple(printed))


def _alone(fitted: Fitted, parent: Element) -> Iterator[Flowable]:
    """The page that stands alone, its foot at the bottom."""
    if fitted.room <= 0:
        yield from _flowing((*fitted.page.blocks, *fitted.page.foot), parent, alone=True)
        return
    for block in fitted.page.blocks:
        yield _piece(block, parent, alone=True)
    yield Room(max(0, fitted.room - 1))
    for block in fitted.page.foot:
        yield compose(block, parent, alone=True)


def _piece(block: b.Block, parent: Element, *, alone: bool) -> Flow:
    flow = compose(block, parent, alone=alone)
    match block:
        case b.Title():
            return Outlined(flow, block.words, 0)
        case b.Heading():
            quiet = alone or block.quiet
            return Outlined(flow, block.words, None if quiet else block.level - 2)
        case b.DomainHead():
            return Outlined(flow, f"{block.code} {block.name}", 1)
        case _:
            return flow


def _flowing(blocks: Sequence[b.Block], parent: Element, *, alone: bool = False) -> Iterator[Flowable]:
    """The pieces, each head preceded by the room that it and the beginning of what follows need."""
    flows = [_piece(block, parent, alone=alone) for block in blocks]
    for at, flow in enumerate(flows):
        if isinstance(flow, Outlined):
            needed = flow.before + flow.measure(WIDTH)
            for block, after in zip(blocks[at + 1 :], flows[at + 1 :], strict=True):
                needed += after.before + after.opening(WIDTH)
                if not (isinstance(after, Outlined) or _leads(block)):
                    break
            yield CondPageBreak(min(needed, PAGE / 2))
        yield flow


def _leads(block: b.Block) -> bool:
    """Whether it is a remark that belongs to the head above it."""
    return isinstance(block, b.Paragraph) and block.voice is b.Voice.SOFT


def _unsigned(words_font: str) -> Unsigned:
    grey = ink("ink2")
    return Unsigned(NOT_SIGNED, words_font, scale().size["caption"], (grey.red, grey.green, grey.blue))


def _furnish(furniture: Furniture, canvas: TaggedCanvas, number: int, total: int) -> None:
    caption = scale().size["caption"]
    soft, loud = Style(caption, 10, colour="ink2"), Style(caption, 10, Face.STRONG)
    small = Style(scale().size["key"], 10, colour="ink2")
    right = A4[0] - SIDE
    with canvas.decoration("/Type /Pagination /Subtype /Header"):
        top = A4[1] - 22
        _put(canvas, furniture.reference, soft, top, left=SIDE)
        _put(canvas, MARKING, loud, top, middle=A4[0] / 2)
        _put(canvas, furniture.edition, soft, top, right=right)
    with canvas.decoration("/Type /Pagination /Subtype /Footer"):
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(ink("rule"))
        canvas.line(SIDE, 36, right, 36)
        _put(canvas, furniture.as_at, soft, 33, left=SIDE)
        _put(canvas, MARKING, loud, 33, middle=A4[0] / 2)
        _put(canvas, f"Page {number} of {total}", loud, 33, right=right)
        _put(canvas, furniture.made_with, small, 22.5, left=SIDE)


def _put(
    canvas: TaggedCanvas,
    words: str,
    look: Style,
    top: float,
    *,
    left: float | None = None,
    middle: float | None = None,
    right: float | None = None,
) -> None:
    line, wide = one_line(words, look)
    x = left if left is not None else middle - wide / 2 if middle is not None else (right or 0) - wide
    draw_lines(canvas, [line], look, x, top, wide)
