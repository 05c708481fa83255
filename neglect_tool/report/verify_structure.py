"""Whether a PDF is laid out as this tool lays it out, byte for byte, so that nothing can hide between its parts.

A signature proves that bytes are unchanged, not that two readers see the same page in them. A report is one plain
body and one plain addition for each signature: every object is listed once, and between them is only white space.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.xref import XRefSectionType

from neglect_tool.saying import tr

_HEADER: Final = re.compile(rb"%PDF-1\.7\r?\n%[\x80-\xff]{4}\r?\n")
_TRAILER: Final = re.compile(
    rb"\s*(?:trailer\s*)?<<(?:(?!startxref).){1,4096}>>\s*startxref\s+(\d{1,12})\s+%%EOF\r?\n?", re.S
)
_OBJECT: Final = re.compile(rb"(\d{1,10}) (\d{1,5}) obj\b")
_STREAM: Final = re.compile(rb">>\s*stream\r?\n")
_LENGTH: Final = re.compile(rb"/Length\s+(\d{1,10})\b(?!\s+\d+\s+R)")
_STREAM_END: Final = re.compile(rb"\r?\n?endstream\s*endobj\s*")
_HEX: Final = re.compile(rb"<[0-9A-F]+>")
_DIFFERENT: Final = tr(
    "The file is laid out in a way that a report of this tool never is, so that something could hide in it"
)


@dataclass(frozen=True, slots=True)
class Revision:
    """A stretch of the file that was added at once: the report itself, then one for each signature."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The revisions in order, and in words what is amiss with them."""

    revisions: tuple[Revision, ...]
    faults: tuple[str, ...]


def read_layout(data: bytes, reader: PdfFileReader) -> Layout:
    """Walk every byte outside the objects and find each to be accounted for."""
    revisions: list[Revision] = []
    start = 0
    for number in range(reader.xrefs.total_revisions):
        section = reader.xrefs.get_xref_container_info(number)
        found = _TRAILER.match(data, section.end_location)
        table = section.declared_startxref
        ours = section.xref_section_type is XRefSectionType.STANDARD and data.startswith(b"xref", table)
        if not ours or found is None or int(found[1]) != table or table < start:
            return Layout(
                tuple(revisions), (tr("{different}: its tables of contents are not ours.", different=_DIFFERENT),)
            )
        listed = reader.xrefs.get_xref_data(number)
        offsets = sorted((offset, number) for number, (_, offset) in listed.standard_xrefs.items())
        at = start
        if number == 0:
            header = _HEADER.match(data)
            at = header.end() if header else 0
        fault = _walk(data, at, table, offsets)
        if fault or listed.xrefs_in_objstm or any(generation for generation in listed.freed.values() if number):
            return Layout(tuple(revisions), (f"{_DIFFERENT}: {fault or tr('objects are packed or struck out')}.",))
        revisions.append(Revision(start, found.end()))
        start = found.end()
    if start != len(data):
        return Layout(
            tuple(revisions), (tr("{count} bytes were added after the end of the file.", count=len(data) - start),)
        )
    return Layout(tuple(revisions), ())


def _walk(data: bytes, start: int, end: int, offsets: Sequence[tuple[int, int]]) -> str:
    """What is wrong with the objects that should fill the bytes from start to end, or nothing."""
    places = [offset for offset, _ in offsets]
    if not places or data[start : places[0]].strip() or len(set(places)) != len(places):
        return tr("there are bytes that belong to no object")
    for (offset, number), following in zip(offsets, [*places[1:], end], strict=True):
        if not start <= offset < following <= end:
            return tr("its objects overlap")
        fault = _object_fault(data[offset:following], number)
        if fault:
            return fault
    return ""


def _object_fault(body: bytes, number: int) -> str:
    head = _OBJECT.match(body)
    if head is None or int(head[1]) != number or int(head[2]) != 0:
        return tr("an object is not where the table says")
    stream = _STREAM.search(body)
    if stream is not None:
        lengths = _LENGTH.findall(body, 0, stream.start())
        tail = stream.end() + int(lengths[0]) if len(lengths) == 1 else len(body)
        return "" if _STREAM_END.fullmatch(body, tail) else tr("bytes are hidden behind a stream")
    if body.count(b"endobj") != 1 or not body.rstrip().endswith(b"endobj"):
        return tr("bytes are hidden behind an object")
    return ""


def placement_faults(data: bytes, revisions: Sequence[Revision], ranges: Sequence[Sequence[int]]) -> tuple[str, ...]:
    """Whether signatures and additions belong together one to one, each signing all but its own digits.

    `ranges` are the signatures' byte ranges in the order in which they were made.
    """
    faults = []
    if len(ranges) != len(revisions) - 1:
        faults.append(
            tr("The file has been added to outside of its signatures.")
            if len(ranges) < len(revisions) - 1
            else tr("Two signatures share one addition to the file.")
        )
    for number, (signed, revision) in enumerate(zip(ranges, revisions[1:], strict=False), 1):
        if not _covers(data, signed, revision):
            faults.append(tr("Signature {number} leaves out more of the file than its own digits.", number=number))
    return tuple(faults)


def _covers(data: bytes, signed: Sequence[int], revision: Revision) -> bool:
    if len(signed) != 4 or signed[0] != 0:
        return False
    _, before, after, rest = signed
    inside = revision.start < before < after < revision.end
    return inside and after + rest == revision.end and _HEX.fullmatch(data, before, after) is not None
