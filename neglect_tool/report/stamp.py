"""What a signature looks like on the page: who signed, for whom, when, and the fingerprint to ask for."""

import io
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from pikepdf import Pdf, StreamDecodeLevel
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from neglect_tool.domain.days import in_words
from neglect_tool.identity.certificates import Person
from neglect_tool.report.finish import mend
from neglect_tool.report.fonts import Face, check_printable, font, tidy, width
from neglect_tool.report.names import ROLE_TITLES
from neglect_tool.report.scale import scale

_INSET: Final = 6.0
_SIZE: Final = 7.4
_NAME_SIZE: Final = 8.6
_SMALLEST: Final = 5.0
_LEADING: Final = 1.24
_RULE: Final = 1.2


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the stamp and how it is set."""

    words: str
    face: Face
    size: float
    soft: bool = False
    gives_way: bool = False
    """Whether it is cut short rather than make the other lines smaller."""


def stamp_lines(person: Person, role: str, when: datetime, reason: str) -> tuple[Line, ...]:
    """The words of the stamp; refuses names that the fonts cannot show."""
    utc = when.astimezone(UTC)
    said = f"Reason: {reason}" if reason else ""
    lines = (
        Line(f"Signed by {person.name}", Face.STRONG, _NAME_SIZE),
        Line(", ".join(part for part in (ROLE_TITLES[role], person.agency) if part), Face.REGULAR, _SIZE),
        Line(f"{in_words(utc)}, {utc:%H:%M} UTC, own clock", Face.REGULAR, _SIZE),
        Line(f"Certificate {person.short_fingerprint}", Face.REGULAR, _SIZE, soft=True),
        Line(said, Face.REGULAR, _SIZE, soft=True, gives_way=True),
    )
    for line in lines:
        check_printable(line.words, "the signature’s stamp")
    return tuple(replace(line, words=tidy(line.words)) for line in lines if line.words)


def draw_stamp(lines: tuple[Line, ...], box: tuple[float, float]) -> bytes:
    """A page of that width and height in points, filled by the stamp, as a PDF with its fonts inside."""
    across, up = box
    for face in {line.face for line in lines}:
        font(face)
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=box, initialFontName=Face.REGULAR.value, invariant=1, pageCompression=1)
    # The words printed in the empty box must not show through.
    canvas.setFillColor(HexColor("#FFFFFF"))
    canvas.rect(0, 0, across, up, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor(scale().colour["ink"]))
    canvas.setLineWidth(_RULE)
    canvas.rect(_RULE / 2, _RULE / 2, across - _RULE, up - _RULE, stroke=1, fill=0)
    tall = sum(line.size for line in lines) * _LEADING
    shrink = min(1.0, (up - _INSET) / tall)
    room = across - 2 * _INSET
    facts = [_fitting(line, room, line.size * shrink) for line in lines if not line.gives_way]
    at = up - (up - tall * shrink) / 2
    for line in lines:
        at -= line.size * _LEADING * shrink
        size = _fitting(line, room, line.size * shrink) if line.size > _SIZE else min(facts)
        words = _cut(line, room, size)
        canvas.setFillColor(HexColor(scale().colour["ink2" if line.soft else "ink"]))
        canvas.setFont(line.face.value, size)
        canvas.drawString(_INSET, at + size * (_LEADING - 1), words)
    canvas.save()
    drawn = Pdf.open(data)
    mend(drawn)
    out = io.BytesIO()
    drawn.save(out, compress_streams=False, stream_decode_level=StreamDecodeLevel.none)
    return out.getvalue()


def _fitting(line: Line, room: float, size: float) -> float:
    """The size at which the words fit, within what can be read."""
    return max(min(size, size * room / width(line.words, line.face, size)), min(size, _SMALLEST))


def _cut(line: Line, room: float, size: float) -> str:
    """The words, cut short where even the smallest size is too wide; the signature itself has them whole."""
    if width(line.words, line.face, size) <= room * 1.001:
        return line.words
    words = line.words
    while words and width(words + "…", line.face, size) > room:
        words = words[:-1]
    return words.rstrip() + "…"
