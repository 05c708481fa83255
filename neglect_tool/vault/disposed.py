"""The record of a disposal: what is left of emptied entries, and the one entry that vouches for them.

What was written in an emptied entry is gone, so its MAC cannot be computed again; it stays as it was saved, and the
chain goes on from it. The `disposed` entry holds a digest over the places, times and MACs of all that it emptied.
An emptied entry that no such record vouches for is damage, and so is a record that does not fit what is there.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from neglect_tool.saying import tr
from neglect_tool.vault.chain import VAULT_SUBJECT
from neglect_tool.vault.entry import PLACE, Disposed, Entry, NewEntry

DISPOSED = "disposed"
GONE = "gone"
VERSION = 1
NOT_SWEPT = tr(
    "There was no room to write the database anew after a disposal, so traces may be left in unused corners of the "
    "encrypted file. Free some space on this disk, then close the vault and open it again."
)
"""Said of a disposal that is whole on the record, but whose last step is still to come."""

Row = tuple[Entry, bytes]
"""An entry and its MAC."""
RowsBetween = Callable[[int, int], Sequence[Row]]
"""The rows from one place to another, both included."""


def record(author: str, about: Mapping[str, str], doomed: Sequence[Row]) -> NewEntry:
    """The entry that says what was disposed of, by whom and why, and vouches for what is left of it."""
    doomed = sorted(doomed, key=lambda row: row[0].seq)
    own = [entry for entry, _ in doomed if entry.subject == VAULT_SUBJECT]
    if len(own) == len(doomed) or any(entry.kind != PLACE for entry in own):
        raise ValueError("only what belongs to a subject can be disposed of, and there must be some")
    body = {
        "version": VERSION,
        "about": dict(about),
        "entries": len(doomed),
        "runs": _runs(entry.seq for entry, _ in doomed),
        "digest": _digest(doomed),
    }
    payload = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    return NewEntry(author, DISPOSED, VAULT_SUBJECT, payload)


def done(entry: Entry, *, swept: bool) -> Disposed:
    """What was done, from the record of it that was just made."""
    disposed = read(entry)
    if disposed is None:
        raise AssertionError("a record of our own making can be read")
    return replace(disposed, swept=swept)


def stub(entry: Entry) -> Entry:
    """What is left of an entry: that there was one, and when."""
    return Entry(entry.seq, entry.at, "", GONE, VAULT_SUBJECT, b"")


def is_stub(entry: Entry) -> bool:
    """Whether that is all there is of it."""
    return entry == stub(entry)


def read(entry: Entry) -> Disposed | None:
    """What a `disposed` entry says, or None if it breaks the format."""
    try:
        body = json.loads(entry.payload)
        about = {str(key): str(value) for key, value in body["about"].items()}
        runs = tuple((_place(first), _place(last)) for first, last in body["runs"])
        ends = [0, *(seq for run in runs for seq in run), entry.seq]
        rising = all(before < after for before, after in zip(ends[::2], ends[1::2], strict=True))
        whole = all(first <= last for first, last in runs)
        count = sum(last - first + 1 for first, last in runs)
        if body["version"] != VERSION or not rising or not whole or count != body["entries"]:
            return None
        return Disposed(entry, about, runs, str(body["digest"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def vouches(disposed: Disposed, rows: Sequence[Row]) -> bool:
    """Whether these, all those in its runs, are emptied, and are those that it emptied."""
    return all(is_stub(entry) for entry, _ in rows) and _digest(rows) == disposed.digest


class Stubs:
    """Emptied entries met along the chain, until a record of their disposal vouches for them."""

    def __init__(self, rows_between: RowsBetween) -> None:
        self._rows_between = rows_between
        self._waiting: dict[int, None] = {}

    def wait(self, entry: Entry) -> bool:
        """Take in an entry whose MAC is not that of what is there; False if it is not one that was emptied."""
        if is_stub(entry):
            self._waiting[entry.seq] = None
        return entry.seq in self._waiting

    def vouch(self, entry: Entry) -> bool:
        """Take in an entry that fits the chain; False if it is a record of a disposal that does not fit."""
        if entry.kind != DISPOSED or entry.subject != VAULT_SUBJECT:
            return True
        disposed = read(entry)
        if disposed is None:
            return False
        rows = [row for first, last in disposed.runs for row in self._rows_between(first, last)]
        if not vouches(disposed, rows):
            return False
        for row, _ in rows:
            self._waiting.pop(row.seq, None)
        return True

    @property
    def left(self) -> tuple[int, ...]:
        """The places of those that nothing vouches for."""
        return tuple(self._waiting)


def _place(value: object) -> int:
    if type(value) is not int or value < 1:
        raise ValueError
    return value


def _runs(places: Iterable[int]) -> list[list[int]]:
    """Places in order as runs of first and last."""
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1][1] = place
        else:
            runs.append([place, place])
    return runs


def _digest(rows: Sequence[Row]) -> str:
    """SHA-256 over place, time and MAC of each, in order, every part with its length before it."""
    digest = hashlib.sha256(b"neglect-vault disposal 1")
    for entry, mac in rows:
        for part in (entry.seq.to_bytes(8, "big"), entry.at.encode(), mac):
            digest.update(len(part).to_bytes(4, "big") + part)
    return digest.hexdigest()
