"""Tags while drawing: every mark on a page belongs to one element of the structure tree, or is decoration."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfgen.canvas import Canvas

Box = tuple[float, float, float, float]
"""Left, bottom, right, top on the page, in points."""


@dataclass(frozen=True, slots=True)
class ContentMark:
    """One stretch of a page's content, by the page's index and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """Where a signature field lies, and what a screen reader calls it."""

    name: str
    tip: str
    page: int
    box: Box


@dataclass(slots=True, eq=False)
class Element:
    """A node of the structure tree; its kids are in reading order."""

    tag: str
    alt: str = ""
    actual: str = ""
    scope: str = ""
    span: int = 1
    summary: str = ""
    box: Box | None = None
    form: FieldPlace | None = None
    kids: list["Element | ContentMark"] = field(default_factory=list)

    def add(self, kid: "Element") -> "Element":
        """Put an element at the end, and give it back."""
        self.kids.append(kid)
        return kid

    @property
    def shown(self) -> bool:
        """Whether any of its content has been drawn already."""
        return any(isinstance(kid, ContentMark) or kid.shown for kid in self.kids)


Furniture = Callable[["TaggedCanvas", int, int], None]
"""Draws what stands on every page, given the page's number and how many there are."""


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab carries no types
    """A canvas that marks its content, and draws the furniture once it knows how many pages there are."""

    _code: list[str]

    def __init__(self, *args: Any, furniture: Furniture, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._furniture = furniture
        self._finished: list[dict[str, Any]] = []
        self._count = 0
        self._open = False
        self._muted = False

    @property
    def page_index(self) -> int:
        """The current page, from 0."""
        return int(self._pageNumber) - 1

    @contextmanager
    def tagged(self, element: Element | None) -> Iterator[None]:
        """What is drawn inside is content of `element`; without one it is decoration."""
        if element is None:
            with self.decoration():
                yield
            return
        if self._muted:
            yield
            return
        element.kids.append(ContentMark(self.page_index, self._count))
        self._begin(f"/{element.tag} <</MCID {self._count}>> BDC")
        self._count += 1
        yield
        self._end()

    @contextmanager
    def decoration(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside says nothing that the tagged content does not say."""
        self._begin(f"/Artifact <<{kind}>> BDC" if kind else "/Artifact BMC")
        yield
        self._end()

    @contextmanager
    def muted(self) -> Iterator[None]:
        """What is drawn inside has been read before, such as a table's head on a later page."""
        with self.decoration():
            self._muted = True
            yield
            self._muted = False

    def _begin(self, operator: str) -> None:
        if self._muted:
            return
        if self._open:
            raise AssertionError("marked content does not nest")
        self._open = True
        self._code.append(operator)

    def _end(self) -> None:
        if self._muted:
            return
        self._open = False
        self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802  # reportlab's name
        """Keep the page until the number of pages is known."""
        self._finished.append(dict(self.__dict__))
        self._count = 0
        self._startPage()

    def save(self) -> None:
        """Add the furniture to every page, and write the file."""
        pages = self._finished
        for number, page in enumerate(pages, 1):
            self.__dict__.update(page)
            self._furniture(self, number, len(pages))
            super().showPage()
        super().save()
