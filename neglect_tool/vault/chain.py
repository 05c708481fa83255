"""The seal over the entries: each MAC covers the one before it, so nothing can be changed, left out or put in."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from neglect_tool.crypto import mac
from neglect_tool.vault.entry import Entry, NewEntry

Clock = Callable[[], datetime]
"""Now, in UTC, with its zone."""


def first_mac(key: bytearray, vault_id: bytes) -> bytes:
    """The MAC before the first entry, so that the chain of one vault cannot be grafted on to another."""
    return mac(key, b"neglect-vault chain 1", vault_id)


def next_mac(key: bytearray, before: bytes, entry: Entry) -> bytes:
    """The MAC of an entry that stands after the one with the MAC `before`."""
    return mac(
        key,
        before,
        entry.seq.to_bytes(8, "big"),
        entry.at.encode(),
        entry.author.encode(),
        entry.kind.encode(),
        entry.subject.encode(),
        entry.payload,
    )


def stamped(new: Sequence[NewEntry], after: int, clock: Clock) -> Iterator[Entry]:
    """One save's entries with their places and its one time."""
    moment = clock()
    if moment.tzinfo is None:
        raise ValueError("a clock must say its zone")
    at = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    for seq, entry in enumerate(new, start=after + 1):
        yield Entry(seq, at, entry.author, entry.kind, entry.subject, entry.payload)
