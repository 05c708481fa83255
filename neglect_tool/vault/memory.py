"""The vault's twin in memory: the same chain, nothing on disk; for tests of whatever uses a store."""

import threading
from collections.abc import Iterator, Sequence

from neglect_tool.crypto import new_key, same, wipe
from neglect_tool.errors import VaultError
from neglect_tool.vault.chain import Clock, first_mac, next_mac, stamped
from neglect_tool.vault.entry import CheckReport, Entry, Fault, Head, NewEntry


class MemoryStore:
    """Entries that last as long as the process."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._key = new_key()
        self._start = first_mac(self._key, b"memory")
        self._rows: list[tuple[Entry, bytes]] = []
        self._lock = threading.Lock()
        self._closed = False

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
                before = next_mac(self._key, before, entry)
                rows.append((entry, before))
            self._rows.extend(rows)
        return tuple(entry for entry, _ in rows)

    def entries(self, *, subject: str | None = None, after: int = 0) -> Iterator[Entry]:
        """Entries in order, of one subject if given, as they stood when this was called."""
        with self._lock:
            self._open()
            rows = self._rows[max(after, 0) :]
        return (entry for entry, _ in rows if subject is None or entry.subject == subject)

    def subjects(self) -> tuple[str, ...]:
        """Every subject, in order of its first entry."""
        return tuple(dict.fromkeys(entry.subject for entry in self.entries()))

    def head(self) -> Head:
        """Where the chain ends now."""
        with self._lock:
            self._open()
            return Head(len(self._rows), self._last_mac().hex())

    def check(self) -> CheckReport:
        """Recompute the chain."""
        head = self.head()
        faults = []
        before = self._start
        for entry, stored in list(self._rows):
            if not same(next_mac(self._key, before, entry), stored):
                faults.append(
                    Fault(f"entry {entry.seq}", "it does not fit the chain", "Start again from what was kept.")
                )
            before = stored
        return CheckReport(head.seq, head, tuple(faults))

    def close(self) -> None:
        """Forget the key; may be called twice."""
        self._closed = True
        wipe(self._key)

    def _last_mac(self) -> bytes:
        return self._rows[-1][1] if self._rows else self._start

    def _open(self) -> None:
        if self._closed:
            raise VaultError("vault", "it is closed", "Open it again.")
