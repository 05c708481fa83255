"""PNG and WebP without what was stored beside the picture: its own chunks are copied, all others are left behind."""

import zlib
from collections.abc import Iterator
from typing import Final

from neglect_tool.exchange.picture_colours import packed_profile, plain_profile
from neglect_tool.exchange.picture_exif import EXIF, Beside
from neglect_tool.exchange.picture_jpeg import Broken
from neglect_tool.exchange.picture_kinds import Trace

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_PICTURE: Final = frozenset(b"IHDR PLTE IDAT tRNS gAMA cHRM sRGB sBIT pHYs bKGD cICP".split())
_PNG_WORDS: Final = frozenset(b"tEXt zTXt iTXt".split())
_PNG_FILM: Final = frozenset(b"acTL fcTL fdAT".split())
_WEBP_PICTURE: Final = frozenset((b"VP8 ", b"VP8L", b"ALPH"))
_HAS_PROFILE, _HAS_ALPHA, _HAS_EXIF = 0x20, 0x10, 0x08


def strip_png(data: bytes, beside: Beside) -> bytes:
    """The picture alone, with its colours and which way up it is; what was found goes into `beside`."""
    kept: list[tuple[bytes, bytes]] = []
    for kind, body in _png_chunks(data, beside):
        if kind in _PNG_PICTURE:
            kept.append((kind, body))
        elif kind == b"iCCP":
            profile = packed_profile(body)
            kept += [] if profile is None else [(kind, profile)]
        elif kind == b"eXIf":
            beside.take_exif(body.removeprefix(EXIF))
        elif kind in _PNG_WORDS:
            beside.take_words(body)
        else:
            beside.found.add(Trace.BEHIND if kind in _PNG_FILM else Trace.CAMERA)
    if not kept or kept[0][0] != b"IHDR":
        raise Broken
    if exif := beside.kept_exif():
        kept.insert(1, (b"eXIf", exif))
    return _PNG + b"".join(_png_chunk(kind, body) for kind, body in (*kept, (b"IEND", b"")))


def _png_chunks(data: bytes, beside: Beside) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while True:
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        end = at + 12 + size
        if end > len(data):
            raise Broken
        if kind == b"IEND":
            if data[end:].strip(b"\x00") or size:
                beside.found.add(Trace.BEHIND)
            return
        body = data[at + 8 : at + 8 + size]
        if zlib.crc32(kind + body) != int.from_bytes(data[end - 4 : end]):
            raise Broken
        yield kind, body
        at = end


def _png_chunk(kind: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4)


def strip_webp(data: bytes, beside: Beside) -> bytes:
    """The picture alone, with its colours and which way up it is; what was found goes into `beside`."""
    picture = bytearray()
    extended, profile = b"", b""
    for kind, body in _webp_chunks(data, beside):
        if kind in _WEBP_PICTURE:
            picture += _webp_chunk(kind, body)
        elif kind == b"VP8X" and len(body) == 10:
            extended = body
        elif kind == b"ICCP":
            profile = plain_profile(body) or b""
        elif kind == b"EXIF":
            beside.take_exif(body.removeprefix(EXIF))
        elif kind == b"XMP ":
            beside.take_words(body)
        elif kind in (b"ANIM", b"ANMF"):
            raise Broken
        else:
            beside.found.add(Trace.CAMERA)
    if not picture:
        raise Broken
    exif, head = beside.kept_exif(), bytearray()
    if extended:
        flags = (extended[0] & _HAS_ALPHA) | (_HAS_PROFILE if profile else 0) | (_HAS_EXIF if exif else 0)
        head += _webp_chunk(b"VP8X", bytes((flags, 0, 0, 0)) + extended[4:])
        head += _webp_chunk(b"ICCP", profile) if profile else b""
        picture += _webp_chunk(b"EXIF", exif) if exif else b""
    body = b"WEBP" + head + picture
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _webp_chunks(data: bytes, beside: Beside) -> Iterator[tuple[bytes, bytes]]:
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise Broken
    if data[end:].strip(b"\x00"):
        beside.found.add(Trace.BEHIND)
    at = 12
    while at + 8 <= end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + size > end:
            raise Broken
        yield data[at : at + 4], data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _webp_chunk(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "little") + body + bytes(len(body) % 2)
