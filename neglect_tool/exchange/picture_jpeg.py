"""A JPEG without what was stored beside it: its picture is copied bit for bit, everything else is left behind."""

import re
from collections.abc import Iterator
from typing import Final

from neglect_tool.exchange.picture_colours import LIMIT, plain_profile
from neglect_tool.exchange.picture_exif import EXIF, Beside
from neglect_tool.exchange.picture_kinds import Trace

_PICTURE: Final = frozenset((*range(0xC0, 0xD0), 0xDB, 0xDC, 0xDD, 0xDE, 0xDF)) - {0xC8}
"""Frames, tables and restart intervals: what a decoder needs."""
_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE
_SCAN_ENDS: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_PROFILE: Final = b"ICC_PROFILE\x00"
_MOST_IN_SEGMENT: Final = 65_519 - len(_PROFILE)
_MOST_SEGMENTS: Final = 20_000


class Broken(ValueError):
    """It does not hold together as a picture of its kind."""


def strip_jpeg(data: bytes, beside: Beside) -> bytes:
    """The picture alone, with its colours and which way up it is; what was found goes into `beside`."""
    heads: dict[str, bytes] = {}
    profile: dict[int, bytes] = {}
    picture = bytearray()
    for marker, body in _segments(data, beside):
        if marker in _PICTURE or marker == _SCAN:
            picture += _segment(marker, body) if marker != _SCAN else body
        elif marker == 0xE0 and body.startswith(b"JFIF\x00") and len(body) >= 14:
            heads["jfif"] = body[:12] + b"\x00\x00"
            if any(body[12:14]):
                beside.found.add(Trace.SMALL_COPY)
        elif marker == 0xE2 and body.startswith(_PROFILE) and len(body) > len(_PROFILE) + 2:
            profile[body[len(_PROFILE)]] = body[len(_PROFILE) + 2 :]
        elif marker == 0xEE and body.startswith(b"Adobe") and len(body) >= 12:
            heads["adobe"] = body[:12]
        else:
            _note(marker, body, beside)
    kept = bytearray(b"\xff\xd8")
    if "jfif" in heads:
        kept += _segment(0xE0, heads["jfif"])
    if exif := beside.kept_exif():
        kept += _segment(0xE1, EXIF + exif)
    for segment in _profile(profile):
        kept += _segment(0xE2, segment)
    if "adobe" in heads:
        kept += _segment(0xEE, heads["adobe"])
    return bytes(kept + picture + b"\xff\xd9")


def _segments(data: bytes, beside: Beside) -> Iterator[tuple[int, bytes]]:
    """Markers and what they hold; a scan's body is its marker, its head and its coded picture."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        if data[at : at + 1] != b"\xff":
            raise Broken
        while data[at : at + 1] == b"\xff":
            at += 1
        if at + 1 > len(data):
            raise Broken
        marker, at = data[at], at + 1
        if marker == _END:
            if data[at:].strip(b"\x00"):
                beside.found.add(Trace.BEHIND)
            return
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:
            continue
        size = int.from_bytes(data[at : at + 2])
        if size < 2 or at + size > len(data):
            raise Broken
        start, at = at, at + size
        if marker != _SCAN:
            yield marker, data[start + 2 : at]
            continue
        ends = _SCAN_ENDS.search(data, at)
        if ends is None:
            raise Broken
        at = ends.start()
        yield marker, b"\xff\xda" + data[start:at]
    raise Broken


def _note(marker: int, body: bytes, beside: Beside) -> None:
    """What is left behind is named."""
    if marker == 0xE1 and body.startswith(EXIF[:5]):
        beside.take_exif(body[len(EXIF) :])
    elif marker == 0xE1 or marker == 0xED:
        beside.take_words(body)
    elif marker == 0xE0:
        beside.found.add(Trace.SMALL_COPY)
    elif marker == _COMMENT:
        beside.found.add(Trace.COMMENTS)
    else:
        beside.found.add(Trace.CAMERA)


def _profile(parts: dict[int, bytes]) -> list[bytes]:
    whole = b"".join(parts[number] for number in sorted(parts))
    plain = plain_profile(whole) if len(whole) <= LIMIT else None
    if plain is None:
        return []
    pieces = [plain[at : at + _MOST_IN_SEGMENT] for at in range(0, len(plain), _MOST_IN_SEGMENT)]
    return [_PROFILE + bytes((number, len(pieces))) + piece for number, piece in enumerate(pieces, start=1)]


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2) + body
