"""Colour profiles made plain: what gives a picture its colours stays, and who made it, on what and when goes."""

import struct
import zlib
from typing import Final

LIMIT: Final = 4 * 1024 * 1024
"""The largest profile that is read, in bytes."""

_HEADER: Final = 128
_KEPT: Final = frozenset(
    b"rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC wtpt bkpt chad cicp A2B0 A2B1 A2B2 B2A0 B2A1 B2A2 gamt".split()
)
_TYPES: Final = frozenset(b"XYZ _curv_para_sf32_mft1_mft2_mAB _mBA _cicp".split(b"_"))
_DAY: Final = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)


def plain_profile(profile: bytes) -> bytes | None:
    """The same colours with a fixed name, date and maker; None if it is not a profile that can be read."""
    tags = _tags(profile)
    if not tags:
        return None
    version = profile[8]
    tags = {b"desc": _text("Colours", version), b"cprt": _text("-", version), **tags}
    placed: dict[bytes, int] = {}
    body = bytearray()
    table = bytearray(struct.pack(">I", len(tags)))
    start = _HEADER + 4 + 12 * len(tags)
    for name, data in tags.items():
        if data not in placed:
            placed[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += name + struct.pack(">II", placed[data], len(data))
    head = bytearray(_HEADER)
    head[0:4] = struct.pack(">I", _HEADER + len(table) + len(body))
    head[8:24], head[24:36], head[36:40] = profile[8:24], _DAY, b"acsp"
    head[64:80] = profile[64:80]  # rendering intent and illuminant
    return bytes(head + table + body)


def _tags(profile: bytes) -> dict[bytes, bytes]:
    if not _HEADER + 4 < len(profile) <= LIMIT or profile[36:40] != b"acsp":
        return {}
    (count,) = struct.unpack_from(">I", profile, _HEADER)
    if not 0 < count <= 100 or _HEADER + 4 + 12 * count > len(profile):
        return {}
    found: dict[bytes, bytes] = {}
    for at in range(_HEADER + 4, _HEADER + 4 + 12 * count, 12):
        name, offset, size = struct.unpack_from(">4sII", profile, at)
        data = profile[offset : offset + size]
        if name in _KEPT and len(data) == size >= 8 and data[:4] in _TYPES:
            found[name] = data
    return found


def _text(words: str, version: int) -> bytes:
    if version >= 4:
        coded = words.encode("utf-16-be")
        return b"mluc" + struct.pack(">III2s2sII", 0, 1, 12, b"en", b"GB", len(coded), 28) + coded
    plain = words.encode("ascii") + b"\x00"
    if words == "-":
        return b"text" + bytes(4) + plain
    return b"desc" + struct.pack(">II", 0, len(plain)) + plain + bytes(4 + 4 + 2 + 1 + 67)


def packed_profile(packed: bytes) -> bytes | None:
    """The plain profile of a PNG's compressed one, unpacked only as far as LIMIT."""
    name, _, rest = packed.partition(b"\x00")
    if not 1 <= len(name) <= 79 or rest[:1] != b"\x00":
        return None
    try:
        unpacked = zlib.decompressobj().decompress(rest[1:], LIMIT + 1)
    except zlib.error:
        return None
    plain = plain_profile(unpacked)
    return None if plain is None else b"Colours\x00\x00" + zlib.compress(plain, 9)
