"""What a report's first page says of each child, read back from the page itself and from its tags."""

import ctypes
import io
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import pypdfium2
import pypdfium2.raw as pdfium
from pikepdf import Array, Dictionary, Name, Object, Pdf

from neglect_tool.report.names import OWN_TABLE, PROFILE_TABLE

_DEEPEST: Final = 60
_MOST_OBJECTS: Final = 200_000


@dataclass(frozen=True, slots=True)
class PrintedMark:
    """A grade on the page: what the eye sees, and what a screen reader says instead."""

    seen: str
    said: str


@dataclass(frozen=True, slots=True)
class PrintedChild:
    """A child's row."""

    name: str
    prompt: str | None
    """None: its table has no place for one."""
    marks: tuple[PrintedMark, ...]


def printed_children(data: bytes) -> tuple[PrintedChild, ...] | None:
    """The rows of the table of children, or None where there is not exactly one such table."""
    with Pdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        tables = [each for each in _elements(pdf.Root.StructTreeRoot) if _is_profile(each)]
        if len(tables) != 1:
            return None
        words, prompted = _Words(data, pages), _summary(tables[0]) == PROFILE_TABLE
        body = [row for part in _kids(tables[0]) if part.get(Name.S) == Name.TBody for row in _kids(part)]
        return tuple(child for row in body if (child := _child(row, words, prompted=prompted)) is not None)


class _Words:
    """The visible words of each piece of marked content, page by page as they are asked for."""

    def __init__(self, data: bytes, pages: dict[tuple[int, int], int]) -> None:
        self._document = pypdfium2.PdfDocument(data)
        self._pages = pages
        self._read: dict[int, dict[int, str]] = {}

    def of(self, page: Object, mark: int) -> str:
        number = self._pages[page.objgen]
        if number not in self._read:
            self._read[number] = page_words(self._document[number])
        return self._read[number].get(mark, "")


def page_words(page: Any) -> dict[int, str]:
    """Words by the number of their marked content; words that cannot be seen are left out."""
    words: dict[int, str] = defaultdict(str)
    layer = page.get_textpage()
    for at in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        shown = pdfium.FPDFPage_GetObject(page, at)
        if pdfium.FPDFPageObj_GetType(shown) != pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        if pdfium.FPDFTextObj_GetTextRenderMode(shown) != pdfium.FPDF_TEXTRENDERMODE_FILL:
            continue
        size = pdfium.FPDFTextObj_GetText(shown, layer, None, 0)
        buffer = ctypes.create_string_buffer(size)
        pdfium.FPDFTextObj_GetText(shown, layer, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
        words[pdfium.FPDFPageObj_GetMarkedContentID(shown)] += buffer.raw[: size - 2].decode("utf-16-le", "replace")
    return words


def _child(row: Dictionary, words: _Words, *, prompted: bool) -> PrintedChild | None:
    cells = [cell for cell in _kids(row) if cell.get(Name.S) in (Name.TH, Name.TD)]
    if len(cells) < 2:
        return None
    names = [_text(each, words) for each in _lines(cells[0])]
    prompts = [_text(each, words) for each in _lines(cells[1])] if prompted else None
    marks = tuple(
        PrintedMark(_text(each, words), str(each[Name.ActualText]))
        for cell in cells[2 if prompted else 1 :]
        for each in _lines(cell)
        if Name.ActualText in each
    )
    return PrintedChild(names[0] if names else "", None if prompts is None else "".join(prompts), marks)


def _is_profile(element: Dictionary) -> bool:
    return element.get(Name.S) == Name.Table and _summary(element) in (PROFILE_TABLE, OWN_TABLE)


def _summary(element: Dictionary) -> str:
    about = element.get(Name.A)
    return str(about.get(Name.Summary)) if isinstance(about, Dictionary) else ""


def _elements(root: Object, depth: int = 0) -> Iterator[Dictionary]:
    for kid in _kids(root):
        yield kid
        if depth < _DEEPEST:
            yield from _elements(kid, depth + 1)


def _lines(cell: Dictionary) -> list[Dictionary]:
    return [each for each in _elements(cell) if Name.S in each] or [cell]


def _kids(element: Object) -> list[Dictionary]:
    return [each for each in _listed(element) if isinstance(each, Dictionary) and Name.S in each]


def _listed(element: Object) -> list[Any]:
    below = element.get(Name.K)
    return list(below) if isinstance(below, Array) else [] if below is None else [below]


def _text(element: Dictionary, words: _Words) -> str:
    """The words marked as this element's own."""
    said = []
    for each in _listed(element):
        if isinstance(each, int):
            said.append(words.of(element[Name.Pg], each))
        elif isinstance(each, Dictionary) and Name.MCID in each:
            said.append(words.of(each.get(Name.Pg) or element[Name.Pg], int(each.MCID)))
    return " ".join("".join(said).split())
