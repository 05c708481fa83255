"""A backup's one file, version 1: a line, a manifest and its MAC, the vault's header, its encrypted database.

The line is `neglect-backup/1 ` and the SHA-256 of that name and everything after the line: one byte lost anywhere is
found without any key. It keeps its shape in every version. The manifest is a line of canonical JSON that says which
vault it is of, as it stood when, and how long its parts are; its MAC, a line too, is made with the vault's header key.
Nothing of it can be read without a slot of the header but the vault's name and the times.
"""

import hashlib
import json
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from neglect_tool.crypto import mac, same
from neglect_tool.errors import VaultDamaged, VaultError, VaultTooNew
from neglect_tool.saying import tr
from neglect_tool.vault.disk import settle, unwritable
from neglect_tool.vault.entry import Head
from neglect_tool.vault.format import DATABASE_NAME, HEADER_LIMIT, HEADER_NAME, SealedHeader, canonical, parse_header

VERSION = 1
SUFFIX = ".neglect-backup"
_NAME = b"neglect-backup/"
_LINE = re.compile(rb"neglect-backup/([1-9][0-9]{0,5}) ([0-9a-f]{64})\n")
_LINE_LIMIT = 128
_MANIFEST_LIMIT = 64 * 1024
_BLOCK = 1024 * 1024

Heed = Callable[[], None]
"""Called between blocks; raises where the work is to stop."""


def go_on() -> None:
    """Heed nothing."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Which vault a backup is of, where its chain stood, when, and the parts that follow."""

    vault_id: bytes
    generation: int
    name: str
    made: str
    head: Head
    header_bytes: int
    header_sha256: str
    database_bytes: int
    database_sha256: str

    @property
    def at(self) -> datetime:
        """When it was made."""
        return datetime.fromisoformat(self.made)

    def encoded(self) -> bytes:
        """Its line, without the end."""
        return canonical(
            {
                "generation": self.generation,
                "head": {"mac": self.head.mac, "seq": self.head.seq},
                "made": self.made,
                "name": self.name,
                "parts": [
                    {"bytes": self.header_bytes, "name": HEADER_NAME, "sha256": self.header_sha256},
                    {"bytes": self.database_bytes, "name": DATABASE_NAME, "sha256": self.database_sha256},
                ],
                "vault": self.vault_id.hex(),
            }
        )


@dataclass(frozen=True, slots=True)
class Front:
    """All of a backup but its database, as read; whose it is is known once `verify` has passed."""

    path: Path
    manifest: Manifest
    body: bytes
    seal: bytes
    header: bytes
    start: int
    """Where the database begins."""

    def sealed_header(self) -> SealedHeader:
        """The vault's header as it was then."""
        return parse_header(self.header, f"{self.path}, {HEADER_NAME}")

    def verify(self, key: bytearray) -> None:
        """Raise VaultDamaged unless whoever wrote it held the vault's header key."""
        if not same(mac(key, _NAME + b"1", self.body), self.seal):
            raise VaultDamaged(
                str(self.path),
                tr("this backup was altered by someone without the vault's key"),
                tr("Take another backup."),
            )

    def holds_its_database(self) -> bool:
        """Whether the database in it is the one that its manifest names."""
        try:
            with self.path.open("rb") as file:
                file.seek(self.start)
                return hashlib.file_digest(file, "sha256").hexdigest() == self.manifest.database_sha256
        except OSError as error:
            raise unwritable(self.path, error) from error


def write(path: Path, manifest: Manifest, header: bytes, database: Path, key: bytearray, heed: Heed) -> None:
    """Write a backup, durably, into a new file that only this account can read."""
    body = manifest.encoded()
    front = body + b"\n" + mac(key, _NAME + b"1", body).hex().encode() + b"\n" + header
    whole = _begun(b"1")
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file, database.open("rb") as source:
        file.write(_first_line(b"0" * 64))
        file.write(front)
        whole.update(front)
        while block := source.read(_BLOCK):
            heed()
            file.write(block)
            whole.update(block)
        file.seek(0)
        file.write(_first_line(whole.hexdigest().encode()))
        file.flush()
        settle(file.fileno())


def check_whole(path: Path, heed: Heed = go_on) -> None:
    """Read every byte; VaultError for another kind of file, VaultDamaged, or VaultTooNew for one that is whole."""
    try:
        with path.open("rb") as file:
            _read_from_disk(file)
            line = _line(file, path)
            whole = _begun(line[1])
            while block := file.read(_BLOCK):
                heed()
                whole.update(block)
    except OSError as error:
        raise unwritable(path, error) from error
    if not same(whole.hexdigest().encode(), line[2]):
        raise _damaged(path)
    _refuse_newer(line, path)


def read_front(path: Path) -> Front:
    """What stands before the database; the bytes are believed only after `check_whole` or `verify`."""
    try:
        with path.open("rb") as file:
            _refuse_newer(_line(file, path), path)
            body = file.readline(_MANIFEST_LIMIT).removesuffix(b"\n")
            seal = bytes.fromhex(file.readline(65).decode("ascii").removesuffix("\n"))
            manifest = _manifest(body)
            header = file.read(manifest.header_bytes)
            start = file.tell()
            size = file.seek(0, os.SEEK_END)
    except OSError as error:
        raise unwritable(path, error) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(path) from error
    right = hashlib.sha256(header).hexdigest() == manifest.header_sha256
    if not right or size != start + manifest.database_bytes:
        raise _damaged(path)
    return Front(path, manifest, body, seal, header, start)


def copy_durably(source: Path, target: Path, heed: Heed = go_on) -> None:
    """Every byte of a file into a new one that only this account can read."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with source.open("rb") as read, os.fdopen(os.open(target, flags, 0o600), "wb") as file:
        while block := read.read(_BLOCK):
            heed()
            file.write(block)
        file.flush()
        settle(file.fileno())


def extract(front: Front, target: Path) -> None:
    """The database out of a backup, into a new file, durably; VaultDamaged if it is not what the manifest says."""
    found = hashlib.sha256()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with front.path.open("rb") as source, os.fdopen(os.open(target, flags, 0o600), "wb") as file:
        source.seek(front.start)
        while block := source.read(_BLOCK):
            found.update(block)
            file.write(block)
        file.flush()
        settle(file.fileno())
    if found.hexdigest() != front.manifest.database_sha256:
        raise _damaged(front.path)


def sha256_of(path: Path, heed: Heed) -> str:
    """The SHA-256 of a file's bytes."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            heed()
            found.update(block)
    return found.hexdigest()


def _begun(version: bytes) -> Any:
    return hashlib.sha256(_NAME + version + b"\n")


def _first_line(checksum: bytes) -> bytes:
    return _NAME + b"%d " % VERSION + checksum + b"\n"


def _line(file: BinaryIO, path: Path) -> re.Match[bytes]:
    found = _LINE.fullmatch(file.readline(_LINE_LIMIT))
    if found is None:
        raise VaultError(str(path), tr("this is not a backup of a vault"), tr("Check that it is the right file."))
    return found


def _refuse_newer(line: re.Match[bytes], path: Path) -> None:
    if int(line[1]) > VERSION:
        raise VaultTooNew(
            str(path),
            tr("a later version of the tool made this backup; it was left untouched"),
            tr("Install the newest version of the tool and restore it with that."),
        )


def _read_from_disk(file: BinaryIO) -> None:
    """Ask for the bytes on the disk and not those still in memory, where the system can be asked."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with suppress(OSError):
            advise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _damaged(path: Path) -> VaultDamaged:
    return VaultDamaged(
        str(path),
        tr("this backup is damaged: it is not as it was written"),
        tr("Take another backup, or another copy of it."),
    )


def _manifest(body: bytes) -> Manifest:
    fields = json.loads(body)
    one, two = fields["parts"]
    found = Manifest(
        bytes.fromhex(fields["vault"]), fields["generation"], fields["name"], fields["made"],
        Head(fields["head"]["seq"], fields["head"]["mac"]),
        one["bytes"], one["sha256"], two["bytes"], two["sha256"],
    )  # fmt: skip
    sizes = (found.generation, found.head.seq, found.header_bytes, found.database_bytes)
    words = (found.name, found.made, found.head.mac, found.header_sha256, found.database_sha256)
    if (
        found.encoded() != body
        or not all(type(size) is int and size >= 0 for size in sizes)
        or not all(isinstance(word, str) for word in words)
        or found.header_bytes > HEADER_LIMIT
        or found.at.tzinfo is None
    ):
        raise ValueError
    return found
