"""The words of a page in the order of its tags, headings told apart, for a screen reader."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from neglect_tool.report.verify_printed import page_words

_DEEPEST: Final = 60
_HEADINGS: Final = {"H1": 1, "H2": 2, "H3": 3, "H4": 3}
_ROWS: Final = ("TR", "LI")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words; `level` 1 to 3 is a heading, 0 is none."""

    level: int
    words: str


def page_lines(page: Any) -> tuple[Line, ...]:
    """The lines of a page of a tagged PDF, as pypdfium2 opens it; without tags, its words as they come."""
    from pypdfium2 import raw

    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    try:
        reader = _Reader(raw, page_words(page))
        count = raw.FPDF_StructTree_CountChildren(tree) if tree else 0
        tops = [raw.FPDF_StructTree_GetChildAtIndex(tree, at) for at in range(max(0, count))]
        lines = tuple(line for top in tops if top for line in reader.lines(top, 0))
    finally:
        if tree:
            raw.FPDF_StructTree_Close(tree)
    if lines:
        return lines
    plain = str(page.get_textpage().get_text_range()).splitlines()
    return tuple(Line(0, words) for words in plain if words.strip())


class _Reader:
    def __init__(self, raw: Any, words: dict[int, str]) -> None:
        self._raw = raw
        self._words = words

    def lines(self, element: Any, depth: int) -> Iterator[Line]:
        """What it says, a line for each paragraph, row of a table and point of a list."""
        kind = self._text(self._raw.FPDF_StructElement_GetType, element)
        kids = self._kids(element)
        inner = [kid for kid, _ in kids if kid]
        holds = inner and not self._text(self._raw.FPDF_StructElement_GetActualText, element)
        if depth < _DEEPEST and holds and kind not in (*_HEADINGS, *_ROWS):
            for kid in inner:
                yield from self.lines(kid, depth + 1)
            return
        words = " ".join(self.said(element, depth, "; " if kind == "TR" else " ").split())
        if words:
            yield Line(_HEADINGS.get(kind, 0), words)

    def said(self, element: Any, depth: int, between: str = " ") -> str:
        """All its words: what stands for it where something does, else what is drawn."""
        actual = self._text(self._raw.FPDF_StructElement_GetActualText, element)
        if actual or depth > _DEEPEST:
            return actual
        parts = [self.said(kid, depth + 1) if kid else self._words.get(mark, "") for kid, mark in self._kids(element)]
        return between.join(part.strip() for part in parts if part.strip())

    def _kids(self, element: Any) -> list[tuple[Any, int]]:
        """Each kid: an element, or the number of marked content."""
        raw = self._raw
        count = max(0, raw.FPDF_StructElement_CountChildren(element))
        return [
            (
                raw.FPDF_StructElement_GetChildAtIndex(element, at),
                raw.FPDF_StructElement_GetChildMarkedContentID(element, at),
            )
            for at in range(count)
        ]

    def _text(self, ask: Any, element: Any) -> str:
        size = ask(element, None, 0)
        if size <= 2:
            return ""
        buffer = ctypes.create_string_buffer(size)
        ask(element, buffer, size)
        return buffer.raw[: size - 2].decode("utf-16-le", "replace")
