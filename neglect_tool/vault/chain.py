"""The seal over the entries: each MAC covers the one before it, so nothing can be changed, left out or put in.

A change of key does not touch what was sealed before it: the first entry under the new key holds the former one, and
its MAC covers the last MAC under that. A head that was printed before the change can so be found again for good. The
former key is wrapped under the new one: nobody who has the database's key alone can read it there and seal with it.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Self

from neglect_tool.crypto import KEY_BYTES, WrongKey, mac, subkey, unwrap, wipe, wrap
from neglect_tool.vault.entry import Entry, NewEntry

Clock = Callable[[], datetime]
"""Now, in UTC, with its zone."""

VAULT_SUBJECT = ""
"""The subject of entries about the vault itself: who opened it, its slots, its keys."""
KEY_ROTATED = "key-rotated"
_FORMER = "neglect-vault/1 former chain"


@dataclass(frozen=True, slots=True)
class Seal:
    """The chain's key, and those that it had before, each with the last place that it sealed; oldest first."""

    key: bytearray = field(repr=False)
    vault_id: bytes
    former: tuple[tuple[int, bytearray], ...] = field(default=(), repr=False)

    def after(self, rotations: Sequence[Entry]) -> Self:
        """This seal with the keys that the vault's `key-rotated` entries hold; one that breaks the format is left."""
        key, former = self.key, list[tuple[int, bytearray]]()
        for entry in reversed(rotations):
            before = _former_in(entry, key, self.vault_id)
            if before is not None:
                former.insert(0, (entry.seq - 1, before))
                key = before
        return type(self)(self.key, self.vault_id, tuple(former))

    def first_mac(self) -> bytes:
        """The MAC before the first entry, so that the chain of one vault cannot be grafted on to another."""
        return mac(self._key_at(0), b"neglect-vault chain 1", self.vault_id)

    def next_mac(self, before: bytes, entry: Entry) -> bytes:
        """The MAC of an entry that stands after the one with the MAC `before`."""
        return mac(
            self._key_at(entry.seq),
            before,
            entry.seq.to_bytes(8, "big"),
            entry.at.encode(),
            entry.author.encode(),
            entry.kind.encode(),
            entry.subject.encode(),
            entry.payload,
        )

    def wipe(self) -> None:
        """Overwrite the former keys; the present one belongs to the vault's keys."""
        wipe(*(key for _, key in self.former))

    def _key_at(self, seq: int) -> bytearray:
        return next((key for last, key in self.former if seq <= last), self.key)


def wrapped_former(former: bytearray, key: bytearray, vault_id: bytes) -> str:
    """The key that sealed everything so far, as the first entry under the next one holds it."""
    wrapping = subkey(key, _FORMER, vault_id)
    try:
        return wrap(wrapping, former, vault_id).hex()
    finally:
        wipe(wrapping)


def _former_in(rotation: Entry, key: bytearray, vault_id: bytes) -> bytearray | None:
    """The key that sealed everything before this entry, or None if it does not hold one."""
    wrapping = subkey(key, _FORMER, vault_id)
    try:
        found = unwrap(wrapping, bytes.fromhex(json.loads(rotation.payload)["former"]), vault_id)
    except (WrongKey, ValueError, KeyError, TypeError, RecursionError):
        return None
    finally:
        wipe(wrapping)
    return found if len(found) == KEY_BYTES else None


def stamped(new: Sequence[NewEntry], after: int, clock: Clock) -> Iterator[Entry]:
    """One save's entries with their places and its one time."""
    moment = clock()
    if moment.tzinfo is None:
        raise ValueError("a clock must say its zone")
    at = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    for seq, entry in enumerate(new, start=after + 1):
        yield Entry(seq, at, entry.author, entry.kind, entry.subject, entry.payload)
