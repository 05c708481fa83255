"""The structure tree and the signature fields, put into a drawn PDF from the elements that its drawing filled."""

from collections.abc import Iterator
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from neglect_tool.report.tagging import ContentMark, Element, FieldPlace

_KEPT_EMPTY = frozenset({"TH", "TD"})
"""Cells stay where they say nothing, so that every row has as many as its table."""


@dataclass(frozen=True, slots=True)
class Unsigned:
    """What stands in a signature field until it is signed: words of ASCII, in a font that the page has."""

    words: str
    font: str
    """The font's resource name on the page, such as `/F1+0`."""
    size: float
    colour: tuple[float, float, float]


class _Builder:
    def __init__(self, pdf: Pdf, unsigned: Unsigned) -> None:
        self.pdf = pdf
        self.pages = [page.obj for page in pdf.pages]
        self.unsigned = unsigned
        self.marks: dict[int, dict[int, Object]] = {}
        self.widgets: list[Object] = []
        self.owners: list[Object] = []

    def node(self, element: Element, parent: Object) -> Object:
        made = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
        kids = list(self._kids(element, made))
        if element.form:
            kids.append(self._widget(element.form, made))
        if kids:
            # The library that signs lets a field be filled only where its element points straight at it.
            made.K = kids[0] if len(kids) == 1 else Array(kids)
        if element.alt:
            made.Alt = String(element.alt)
        if element.actual:
            made.ActualText = String(element.actual)
        if attributes := _attributes(element):
            made.A = attributes
        return made

    def _kids(self, element: Element, made: Object) -> Iterator[Object]:
        for kid in element.kids:
            if isinstance(kid, ContentMark):
                self.marks.setdefault(kid.page, {})[kid.number] = made
                yield Dictionary(Type=Name.MCR, Pg=self.pages[kid.page], MCID=kid.number)
            elif kid.tag in _KEPT_EMPTY or _says_something(kid):
                yield self.node(kid, made)

    def _widget(self, place: FieldPlace, owner: Object) -> Object:
        page = self.pages[place.page]
        left, bottom, right, top = (round(side, 2) for side in place.box)
        widget = self.pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(place.name),
                TU=String(place.tip),
                F=4,
                Rect=Array([left, bottom, right, top]),
                P=page,
                StructParent=len(self.pages) + len(self.owners),
                AP=Dictionary(N=self._appearance(page, (right - left, top - bottom))),
            )
        )
        self.widgets.append(widget)
        self.owners.append(owner)
        if Name.Annots not in page:
            page.Annots = Array()
        page.Annots.append(widget)
        return Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)

    def _appearance(self, page: Object, box: tuple[float, float]) -> Object:
        words = self.unsigned
        colour = " ".join(f"{part:.4f}" for part in words.colour)
        code = f"BT {words.font} {words.size:g} Tf {colour} rg 8 8 Td ({words.words}) Tj ET\n"
        stream = self.pdf.make_stream(code.encode("ascii"))
        stream.Type, stream.Subtype = Name.XObject, Name.Form
        stream.BBox = Array([0, 0, round(box[0], 2), round(box[1], 2)])
        stream.Resources = Dictionary(Font=Dictionary({words.font: page.Resources.Font[words.font]}))
        return stream

    def parent_tree(self) -> Object:
        numbers: list[Object | int] = []
        for at, page in enumerate(self.pages):
            page.Tabs = Name.S
            if marks := self.marks.get(at):
                page.StructParents = at
                numbers += [at, self.pdf.make_indirect(Array([marks[number] for number in range(len(marks))]))]
        for at, owner in enumerate(self.owners):
            numbers += [len(self.pages) + at, owner]
        return self.pdf.make_indirect(Dictionary(Nums=Array(numbers)))


def _says_something(element: Element) -> bool:
    return element.form is not None or any(
        isinstance(kid, ContentMark) or kid.tag in _KEPT_EMPTY or _says_something(kid) for kid in element.kids
    )


def _attributes(element: Element) -> Object | None:
    if element.tag in {"TH", "TD"}:
        table = Dictionary(O=Name.Table)
        if element.scope:
            table.Scope = Name(f"/{element.scope}")
        if element.span > 1:
            table.ColSpan = element.span
        return table if element.scope or element.span > 1 else None
    if element.summary:
        return Dictionary(O=Name.Table, Summary=String(element.summary))
    if element.box:
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array([round(side, 2) for side in element.box]))
    return None


def put_structure(pdf: Pdf, root: Element, unsigned: Unsigned) -> None:
    """Write the tree, tie every mark of every page to it, and make the signature fields, the last of which locks."""
    builder = _Builder(pdf, unsigned)
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    tree.K = builder.node(root, tree)
    tree.ParentTree = builder.parent_tree()
    tree.ParentTreeNextKey = len(builder.pages) + len(builder.owners)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    if builder.widgets:
        lock = Dictionary(Type=Name.SigFieldLock, Action=Name.All, P=1)
        builder.widgets[-1].Lock = pdf.make_indirect(lock)
        pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array(builder.widgets), SigFlags=0))
