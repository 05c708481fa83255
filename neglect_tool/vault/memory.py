"""The vault's twin in memory: the same chain, nothing on disk; for tests of whatever uses a store."""

import contextlib
import threading
from collections.abc import Iterator, Mapping, Sequence

import apsw

from neglect_tool.crypto import new_key, same, wipe
from neglect_tool.errors import VaultError
from neglect_tool.saying import tr
from neglect_tool.vault import disposal, disposed, schema
from neglect_tool.vault.chain import Clock, Seal, stamped
from neglect_tool.vault.entry import PLACE, CheckReport, Disposed, Entry, Fault, Head, NewEntry
from neglect_tool.vault.pieces import Pieces
from neglect_tool.vault.shelf import DatabaseShelf, Shelf


class MemoryStore:
    """Entries that last as long as the process."""

    notices: tuple[str, ...] = ()
    """Nothing: there is nothing to put right in memory."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._key = new_key()
        self._seal = Seal(self._key, b"memory")
        self._rows: list[tuple[Entry, bytes]] = []
        self._lock = threading.RLock()
        self._closed = False
        self._tables = _tables()
        self._shelf = DatabaseShelf(self._tables, self._turn, self._turn)

    @property
    def read_only(self) -> str | None:
        """Never: memory cannot be rolled back."""
        return None

    def append(self, entries: Sequence[NewEntry]) -> tuple[Entry, ...]:
        """Append all of them or none."""
        with self._lock:
            self._open()
            rows = []
            before = self._last_mac()
            for entry in stamped(entries, len(self._rows), self._clock):
                before = self._seal.next_mac(before, entry)
                rows.append((entry, before))
            self._rows.extend(rows)
        return tuple(entry for entry, _ in rows)

    def dispose(self, subjects: Sequence[str], author: str, about: Mapping[str, str]) -> Disposed:
        """Empty all entries of these subjects, with a record of it."""
        with self._lock:
            self._open()
            doomed = [row for row in self._rows if row[0].subject in subjects or row[0].kind == PLACE]
            (record,) = self.append([disposed.record(author, about, doomed)])
            with self._shelf.writing() as db:
                disposal.clear_shelves(db, subjects)
            for entry, mac in doomed:
                self._rows[entry.seq - 1] = disposed.stub(entry), mac
            return disposed.done(record, swept=True)

    def entries(self, *, subject: str | None = None, after: int = 0) -> Iterator[Entry]:
        """Entries in order, of one subject if given, as they stood when this was called."""
        with self._lock:
            self._open()
            rows = self._rows[max(after, 0) :]
        return (entry for entry, _ in rows if subject is None or entry.subject == subject)

    def subjects(self) -> tuple[str, ...]:
        """Every subject but the store itself, in order of its first entry."""
        return tuple(dict.fromkeys(entry.subject for entry in self.entries() if entry.subject))

    def about_itself(self, kind: str) -> tuple[Entry, ...]:
        """Entries of one kind about the store itself, oldest first."""
        return tuple(entry for entry in self.entries(subject="") if entry.kind == kind)

    @property
    def shelf(self) -> Shelf:
        """The tables beside the chain."""
        return self._shelf

    def head(self) -> Head:
        """Where the chain ends now."""
        with self._lock:
            self._open()
            return Head(len(self._rows), self._last_mac().hex())

    def free_ballast(self) -> bool:
        """There is none: memory has no disk."""
        return False

    def keep_ballast(self) -> bool:
        """None is needed."""
        return True

    def check(self) -> CheckReport:
        """Recompute the chain."""
        head = self.head()
        faults = []
        before = self._seal.first_mac()
        stubs = disposed.Stubs(lambda first, last: self._rows[first - 1 : last])
        for entry, stored in list(self._rows):
            fits = same(self._seal.next_mac(before, entry), stored)
            if not (stubs.vouch(entry) if fits else stubs.wait(entry)):
                faults.append(
                    Fault(f"entry {entry.seq}", "it does not fit the chain", tr("Start again from what was kept."))
                )
            before = stored
        faults += [
            Fault(f"entry {seq}", "it was emptied, and no disposal says so", tr("Start again.")) for seq in stubs.left
        ]
        faults.extend(Pieces(self._shelf).faults(self.entries()))
        return CheckReport(head.seq, head, tuple(faults))

    def close(self) -> None:
        """Forget the key; may be called twice."""
        self._closed = True
        self._tables.close()
        wipe(self._key)

    def _last_mac(self) -> bytes:
        return self._rows[-1][1] if self._rows else self._seal.first_mac()

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        with self._lock:
            self._open()
            yield

    def _open(self) -> None:
        if self._closed:
            raise VaultError(tr("vault"), tr("it is closed"), tr("Open it again."))


def new_shelf() -> Shelf:
    """Empty tables of nobody's, in memory, for where the store's own cannot be written; gone when let go of."""
    lock = threading.RLock()

    @contextlib.contextmanager
    def turn() -> Iterator[None]:
        with lock:
            yield

    return DatabaseShelf(_tables(), turn, turn)


def _tables() -> apsw.Connection:
    made = apsw.Connection(":memory:", statementcachesize=0)
    schema.make(made)
    return made
