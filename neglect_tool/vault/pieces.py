"""Attachments in pieces beside the chain: the entry that keeps one names every piece, so that none can be changed.

The pieces are written first and the entry last; until it is there nobody is told of them, and pieces whose entry
never came, because the process was killed between the two, are swept.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from neglect_tool.errors import VaultDamaged
from neglect_tool.saying import tr
from neglect_tool.vault.entry import Entry, Fault

if TYPE_CHECKING:
    from neglect_tool.vault.shelf import Shelf

ATTACHED: Final = "attachment-kept"
DETACHED: Final = "attachment-removed"
PIECE_BYTES: Final = 256 * 1024
_REMEDY: Final = tr("Copy the whole folder to a safe place first; then put back your last backup of it.")


@dataclass(frozen=True, slots=True)
class Print:
    """What tells that the pieces of an attachment are those that were kept: its length, and SHA-256 in hexadecimal."""

    length: int
    sha256: str
    pieces: tuple[str, ...]
    """Of each piece, in order."""


def print_of(data: bytes) -> Print:
    """The print of an attachment's bytes."""
    return Print(len(data), _sha256(data), tuple(_sha256(piece) for piece in _cut(data)))


def print_in(entry: Entry) -> tuple[str, Print]:
    """The id and print that an ATTACHED entry holds; raises VaultDamaged."""
    try:
        body = json.loads(entry.payload)
        held = body["print"]
        return str(body["id"]), Print(held["length"], held["sha256"], tuple(held["pieces"]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise VaultDamaged(_where(entry), tr("what it says of its pieces cannot be read"), _REMEDY) from error


class Pieces:
    """The pieces on one shelf; an attachment is named by the subject that it belongs to and an id of its own."""

    def __init__(self, shelf: "Shelf") -> None:
        self._shelf = shelf

    def put(self, subject: str, attachment: str, data: bytes) -> None:
        """Write all pieces durably, or none."""
        key = _key(subject, attachment)
        with self._shelf.writing() as db:
            db.executemany(
                "INSERT INTO piece (attachment, number, bytes) VALUES (?, ?, ?)",
                ((key, number, piece) for number, piece in enumerate(_cut(data))),
            )

    def get(self, subject: str, attachment: str, wanted: Print) -> bytes:
        """Its bytes, in memory only, each piece held against its print; raises VaultDamaged."""
        found = bytearray()
        pieces = self._read(subject, attachment)
        for number, kept in enumerate(wanted.pieces, start=1):
            piece = next(pieces, None)
            if piece is None or _sha256(piece) != kept:
                what = tr("missing") if piece is None else tr("not as it was kept")
                raise VaultDamaged(
                    tr("attachment"),
                    tr("piece {number} of {count} is {what}", number=number, count=len(wanted.pieces), what=what),
                    _REMEDY,
                )
            found += piece
        data = bytes(found)
        if next(pieces, None) is not None or (len(data), _sha256(data)) != (wanted.length, wanted.sha256):
            raise VaultDamaged(tr("attachment"), tr("it is not what was kept"), _REMEDY)
        return data

    def drop(self, subject: str, attachment: str) -> None:
        """Take its pieces out for good; freed pages are overwritten."""
        with self._shelf.writing() as db:
            db.execute("DELETE FROM piece WHERE attachment = ?", (_key(subject, attachment),))

    def names(self) -> frozenset[tuple[str, str]]:
        """Subject and id of every attachment that has pieces."""
        if not self._shelf.ready:
            return frozenset()
        with self._shelf.reading() as db:
            keys = [key for (key,) in db.execute("SELECT attachment FROM piece WHERE number = 0")]
        return frozenset((key.partition("/")[2], key.partition("/")[0]) for key in keys)

    def size(self) -> int:
        """Bytes of all pieces."""
        if not self._shelf.ready:
            return 0
        with self._shelf.reading() as db:
            return int(next(iter(db.execute("SELECT coalesce(sum(length(bytes)), 0) FROM piece")))[0])

    def sweep(self, entries: Callable[[str], Iterable[Entry]]) -> int:
        """Take out the pieces that no entry stands for; `entries` gives those of a subject. How many there were."""
        with self._shelf.reading():
            names = self.names()
            standing = {
                (subject, print_in(entry)[0])
                for subject in {subject for subject, _ in names}
                for entry in still_attached(entries(subject))
            }
            for subject, attachment in names - standing:
                self.drop(subject, attachment)
        return len(names - standing)

    def faults(self, entries: Iterable[Entry]) -> Iterator[Fault]:
        """What is damaged or missing of the attachments that these entries keep."""
        try:
            standing = still_attached(entries)
        except VaultDamaged as error:
            yield Fault(error.where, error.what, error.remedy)
            return
        for entry in standing:
            attachment, wanted = print_in(entry)
            try:
                self.get(entry.subject, attachment, wanted)
            except VaultDamaged as error:
                yield Fault(_where(entry), error.what, error.remedy)

    def _read(self, subject: str, attachment: str) -> Iterator[bytes]:
        key, number = _key(subject, attachment), 0
        while self._shelf.ready:
            with self._shelf.reading() as db:
                found = db.execute(
                    "SELECT bytes FROM piece WHERE attachment = ? AND number = ?", (key, number)
                ).fetchall()
            if not found or not isinstance(found[0][0], bytes):
                return
            yield found[0][0]
            number += 1


def still_attached(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The ATTACHED entries whose attachment was not removed since."""
    held: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        if entry.kind == ATTACHED:
            held[entry.subject, print_in(entry)[0]] = entry
        elif entry.kind == DETACHED:
            held.pop((entry.subject, _id_in(entry)), None)
    return tuple(held.values())


def _id_in(entry: Entry) -> str:
    try:
        return str(json.loads(entry.payload)["id"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise VaultDamaged(_where(entry), tr("what it removed cannot be read"), _REMEDY) from error


def _cut(data: bytes) -> Iterator[bytes]:
    view = memoryview(data)
    return (bytes(view[at : at + PIECE_BYTES]) for at in range(0, len(data), PIECE_BYTES))


def _key(subject: str, attachment: str) -> str:
    return f"{attachment}/{subject}"


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _where(entry: Entry) -> str:
    return f"attachment of assessment “{entry.subject}”, save {entry.seq}"
