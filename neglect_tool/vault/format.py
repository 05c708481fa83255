"""The vault's own bytes on disk, version 1: the header (who can open it) and the anchor (where the chain ended).

The header is text: `neglect-vault/1 ` and the SHA-256 of the rest, then canonical JSON, then its MAC, a line each. The
SHA-256 tells damage from a wrong passphrase before any key is known; the MAC tells who wrote it. The first line
keeps its shape in every version. The anchor is two slots of 512 bytes: a body padded with zeros, and a MAC over it.
"""

import hashlib
import json
import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from neglect_tool.crypto import mac, same
from neglect_tool.errors import VaultDamaged, VaultError, VaultTooNew
from neglect_tool.saying import tr

VERSION = 1
HEADER_NAME = "vault.hdr"
HEADER_KEPT_NAME = "vault.hdr.old"
DATABASE_NAME = "vault.db"
ANCHOR_NAME = "vault.anchor"
LOCK_NAME = "vault.lock"
BALLAST_NAME = "ballast"
MAKING_NAME = "vault.making"
"""There while a new vault is made: without a header beside it, what a kill left is nobody's and may go."""
RESTORING = (".restoring", ".restored")
"""What the folder of a vault that is being restored ends in, until it is whole and until it has its own name."""
BACKUPS_NAME = "backups"
"""The folder of backups in a vault's own."""
FILES = (
    HEADER_NAME, HEADER_KEPT_NAME, ANCHOR_NAME, DATABASE_NAME, f"{DATABASE_NAME}-wal", f"{DATABASE_NAME}-journal",
    BALLAST_NAME, LOCK_NAME, MAKING_NAME,
)  # fmt: skip
"""Every file that a vault may have, besides the folder of its backups."""

HEADER_LIMIT = 64 * 1024
MOST_SLOTS = 16
"""Of a header: each may cost a derivation, so a file made to do harm could keep whoever opens it waiting for hours."""
SLOT_BYTES = 512
_FRAME = re.compile(rb"neglect-vault/([1-9][0-9]{0,5}) ([0-9a-f]{64})\n(.*)", re.DOTALL)
_ANCHOR = struct.Struct(">16s16sQQ32s")
_ANCHOR_MARK = b"neglect-anchor/1"
_MAC_BYTES = 32

SlotFields = Mapping[str, str | int]
"""A slot as it stands in the header: flat, bytes in hexadecimal, `kind` naming who understands it."""


@dataclass(frozen=True, slots=True)
class Header:
    """Which vault this is and who can open it; `generation` counts the data keys that it has had, from 1."""

    vault_id: bytes
    generation: int
    name: str
    created: str
    slots: tuple[SlotFields, ...]


@dataclass(frozen=True, slots=True)
class SealedHeader:
    """A header as read, not yet known to be ours: that needs the key that a slot gives."""

    header: Header
    body: bytes
    seal: bytes
    where: str

    def verify(self, key: bytearray) -> None:
        """Raise VaultDamaged unless whoever wrote it held the vault's key."""
        if not same(mac(key, b"neglect-vault/1", self.body), self.seal):
            raise damaged_header(self.where, "it was altered by someone without the vault's key")


def damaged_header(where: str, what: str) -> VaultDamaged:
    """A header that cannot be used, and its remedy."""
    remedy = tr(
        "Copy the whole folder to a safe place first; then put back {header_name} from a copy or a backup.",
        header_name=HEADER_NAME,
    )
    return VaultDamaged(where, what, remedy)


def canonical(value: object) -> bytes:
    """JSON in the one form that is sealed: sorted keys, no spaces, ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def encode_header(header: Header, key: bytearray) -> bytes:
    """The bytes of a header, sealed."""
    body = canonical(
        {
            "cipher": "sqlcipher-4",
            "created": header.created,
            "generation": header.generation,
            "name": header.name,
            "slots": [dict(slot) for slot in header.slots],
            "vault": header.vault_id.hex(),
        }
    )
    rest = body + b"\n" + mac(key, b"neglect-vault/1", body).hex().encode() + b"\n"
    data = b"neglect-vault/1 " + _checksum(b"1", rest) + b"\n" + rest
    if len(data) > HEADER_LIMIT:
        raise VaultError(
            HEADER_NAME, tr("it would be longer than can be read again"), tr("Use shorter names, or drop a slot.")
        )
    return data


def parse_header(data: bytes, where: str) -> SealedHeader:
    """A header read strictly, or VaultDamaged, or VaultTooNew for one that is whole and of a later version."""
    frame = _FRAME.fullmatch(data)
    if frame is None or not same(_checksum(frame[1], frame[3]), frame[2]):
        raise damaged_header(where, "it is damaged or cut short")
    if int(frame[1]) > VERSION:
        raise VaultTooNew(
            where,
            tr("a later version of the tool wrote this vault; it was left untouched"),
            tr("Install the newest version of the tool and open it with that."),
        )
    try:
        body, seal = frame[3].removesuffix(b"\n").split(b"\n")
        return SealedHeader(_header(body), body, bytes.fromhex(seal.decode("ascii")), where)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged_header(where, "its contents break the format") from error


def _checksum(version: bytes, rest: bytes) -> bytes:
    return hashlib.sha256(b"neglect-vault/" + version + b"\n" + rest).hexdigest().encode()


def _header(body: bytes) -> Header:
    fields: dict[str, Any] = json.loads(body)
    if canonical(fields) != body or fields.pop("cipher") != "sqlcipher-4":
        raise ValueError
    vault_id = bytes.fromhex(fields.pop("vault"))
    slots = tuple(fields.pop("slots"))
    header = Header(vault_id, fields.pop("generation"), fields.pop("name"), fields.pop("created"), slots)
    named = all(isinstance(value, str) for value in (header.name, header.created))
    counted = _is_int(header.generation) and header.generation >= 1
    flat = len(slots) <= MOST_SLOTS and all(_flat(slot) for slot in slots)
    if fields or len(vault_id) != 16 or not named or not counted or not flat:
        raise ValueError
    return header


def _is_int(value: object) -> bool:
    return type(value) is int


def _flat(slot: object) -> bool:
    return (
        isinstance(slot, dict)
        and isinstance(slot.get("kind"), str)
        and all(isinstance(value, str) or _is_int(value) for value in slot.values())
    )


@dataclass(frozen=True, slots=True)
class Anchored:
    """One slot of the anchor: the head that had been reached; the higher `counter` is the newer."""

    counter: int
    seq: int
    mac: bytes


def encode_anchor_slot(slot: Anchored, key: bytearray, vault_id: bytes) -> bytes:
    """The 512 bytes of a slot."""
    body = _ANCHOR.pack(_ANCHOR_MARK, vault_id, slot.counter, slot.seq, slot.mac)
    body = body.ljust(SLOT_BYTES - _MAC_BYTES, b"\0")
    return body + mac(key, body)


def parse_anchor_slot(data: bytes, key: bytearray, vault_id: bytes) -> Anchored | None:
    """A slot, or None where any bit of its 512 bytes is not as it was written."""
    body, seal = data[:-_MAC_BYTES], data[-_MAC_BYTES:]
    if len(data) != SLOT_BYTES or not same(mac(key, body), seal):
        return None
    mark, vault, counter, seq, head = _ANCHOR.unpack_from(body)
    return Anchored(counter, seq, head) if (mark, vault) == (_ANCHOR_MARK, vault_id) else None
