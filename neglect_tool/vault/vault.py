"""An open vault: entries in a chain, encrypted on disk, durable before they are acknowledged, held by one process."""

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Self

from neglect_tool.errors import VaultError
from neglect_tool.saying import tr
from neglect_tool.vault import disposal, disposed
from neglect_tool.vault.anchor import Anchor
from neglect_tool.vault.ballast import Ballast
from neglect_tool.vault.chain import KEY_ROTATED, VAULT_SUBJECT, Clock, Seal, stamped
from neglect_tool.vault.checking import Noted, check_vault, stands
from neglect_tool.vault.database import Database, Row
from neglect_tool.vault.disk import FolderLock
from neglect_tool.vault.entry import PLACE, CheckReport, Disposed, Entry, Head, NewEntry
from neglect_tool.vault.format import ANCHOR_NAME, BALLAST_NAME, DATABASE_NAME, Header
from neglect_tool.vault.headers import replace_headers
from neglect_tool.vault.kept import PLACE_SET, place_of, with_backups
from neglect_tool.vault.keys import Keys
from neglect_tool.vault.pieces import Pieces
from neglect_tool.vault.shelf import DatabaseShelf, Shelf
from neglect_tool.vault.standing import judge

LOG_LIMIT = 4 * 1024 * 1024
"""Past this many bytes the write-ahead log is settled after a save, and not only when idle."""
_BATCH = 256
_NO_ANCHOR = tr("the last save is kept, but its anchor could not be written")
_MAKE_ROOM = tr("Make room on the disk, close the vault and open it again.")


class Vault:
    """An open vault. Any thread may use it; a lock lets one in at a time."""

    def __init__(
        self, folder: Path, header: Header, keys: Keys, lock: FolderLock, clock: Clock, *, frozen: bool
    ) -> None:
        self.folder = folder
        self.notices: tuple[str, ...] = ()
        self.clock = clock
        self._header = header
        self._keys = keys
        self._held = lock
        self._turn = threading.RLock()
        self._closed = False
        self._last: list[Callable[[Head], None]] = []
        self._owed: tuple[NewEntry, ...] = ()
        self._swept = False
        self._distrusted: str | None = None
        self._stopped = tr("It is read-only here, so it was read without changing anything.") if frozen else None
        self._ballast = Ballast(folder / BALLAST_NAME)
        with contextlib.ExitStack() as undo:
            self._database = Database(folder / DATABASE_NAME, keys.database, frozen=frozen)
            undo.callback(self._database.close)
            self._anchor = Anchor(folder / ANCHOR_NAME, keys.anchor, header.vault_id, frozen=frozen)
            undo.callback(self._anchor.close)
            self._seal = Seal(keys.chain, header.vault_id).after(self._database.of_vault(KEY_ROTATED))
            undo.callback(self._seal.wipe)
            self._standing = judge(self._database, self._anchor, self._seal)
            self._shelf = DatabaseShelf(self._database.connection, self._reading, self._writing)
            undo.pop_all()

    @property
    def name(self) -> str:
        """What this vault is called: a practitioner's name perhaps, never a family's."""
        return self._header.name

    @property
    def header(self) -> Header:
        """Which vault this is and who can open it."""
        return self._header

    @property
    def keys(self) -> Keys:
        """What it is encrypted and sealed with, for its own room alone; wiped on closing."""
        return self._keys

    @property
    def database(self) -> Database:
        """For its own room alone, within `turn`."""
        return self._database

    @property
    def shelf(self) -> Shelf:
        """The tables beside the chain."""
        return self._shelf

    @property
    def read_only(self) -> str | None:
        """Why nothing may be appended, in words for the person, or None."""
        return self._standing.read_only or self._stopped

    @property
    def unsound(self) -> str | None:
        """Why it cannot be shown that nothing is missing, in words for the person, or None."""
        return self._standing.read_only or self._distrusted

    def append(self, entries: Sequence[NewEntry]) -> tuple[Entry, ...]:
        """Append all or none, durably; a VaultFull leaves the vault as it was and ready to try again."""
        with self.turn():
            self.need_writing()
            rows = self.sealed([*self._owed, *entries] if entries else ())
            if rows:
                self._database.append(rows)
                owed, self._owed = self._owed, ()
                self._move_to(rows[-1][0].seq, rows[-1][1])
                return tuple(entry for entry, _ in rows[len(owed) :])
            return ()

    def owe(self, entry: NewEntry) -> None:
        """Append this with the next save: the disk was too full for it."""
        self._owed += (entry,)

    def dispose(self, subjects: Sequence[str], author: str, about: Mapping[str, str]) -> Disposed:
        """Empty all entries of these subjects for good, with a record of it; all or nothing, durably."""
        with self.turn():
            self.need_writing()
            doomed = [row for subject in subjects for row in self._database.rows(subject=subject)]
            doomed += [row for row in self._database.rows(subject=VAULT_SUBJECT) if row[0].kind == PLACE]
            rows = self.sealed([disposed.record(author, about, doomed)])
            shelves = self._shelf.ready
            with self._shelf.writing() as db:
                disposal.empty(db, subjects, shelves=shelves)
                self._database.put(rows)
            self._move_to(rows[0][0].seq, rows[0][1])
            return disposed.done(rows[0][0], swept=disposal.sweep(self._database, self._keys.database))

    def sealed(self, entries: Sequence[NewEntry], seal: Seal | None = None) -> list[Row]:
        """These as the chain's next rows; nothing is written yet, and the caller keeps its turn until it is."""
        mac = self._standing.mac
        rows: list[Row] = []
        for entry in stamped(entries, self._standing.seq, self.clock):
            mac = (seal or self._seal).next_mac(mac, entry)
            rows.append((entry, mac))
        return rows

    def need_writing(self) -> None:
        """Raise a VaultError where nothing may be written."""
        if self.read_only is not None:
            raise VaultError(str(self.folder), tr("this vault is open to be read only"), self.read_only)

    def entries(self, *, subject: str | None = None, after: int = 0) -> Iterator[Entry]:
        """Entries in order of `seq`, of one subject if given, as they stood when this was called."""
        with self.turn():
            end = self._standing.seq
        return self._read(subject, after, end)

    def subjects(self) -> tuple[str, ...]:
        """Every subject but the vault itself, in order of its first entry."""
        with self.turn():
            return self._database.subjects()

    def about_itself(self, kind: str) -> tuple[Entry, ...]:
        """Entries of one kind about the vault itself, oldest first."""
        with self.turn():
            return tuple(self._database.of_vault(kind))

    def head(self) -> Head:
        """Where the chain ends now."""
        with self.turn():
            return self._standing.head

    def check(self, noted: Sequence[Noted] = ()) -> CheckReport:
        """Verify every byte, of its backups too, and that heads noted elsewhere still stand; write nothing there."""
        with self.turn():
            found = check_vault(self.folder, self._database, self._anchor, self._keys, self._header.vault_id, noted)
            keys, place = self._keys.copied(), place_of(tuple(self._database.of_vault(PLACE_SET)))
        return with_backups(found, self.folder, place, keys)

    def holds(self, noted: Noted) -> bool:
        """Whether a head that was noted elsewhere stands in this chain."""
        with self.turn():
            return stands(self._database, noted)

    def distrust(self, why: str) -> None:
        """Let nothing be added from now on: something outside the vault shows that it is not whole."""
        self._stopped = self._distrusted = why

    def idle(self) -> None:
        """Sweep what a kill left, settle the log, set aside the ballast again if there is room; never fails for it."""
        with self.turn():
            if self.read_only is None:
                with contextlib.suppress(VaultError):
                    self._sweep()
                    if self._database.log_bytes():
                        self._database.settle()
                self._ballast.keep()

    def free_ballast(self) -> bool:
        """Give up the space kept for a full disk; False if it was given up already."""
        with self.turn():
            return self._ballast.free()

    def keep_ballast(self) -> bool:
        """Set that space aside again if there is room for it; whether it is there now."""
        with self.turn():
            return self._ballast.keep()

    def take_header(self, header: Header) -> None:
        """Write another header under the same key, durably, and go on with it."""
        with self.turn():
            self.need_writing()
            replace_headers(self.folder, header, self._keys.header)
            self._header = header

    def after_closing(self, last: Callable[[Head], None]) -> None:
        """Call this, which must not fail and may take long, with the head once the vault is closed."""
        self._last.append(last)

    def close(self) -> None:
        """Settle what is written, wipe the keys and let others in; may be called twice."""
        with self._turn:
            if self._closed:
                return
            try:
                self.idle()
            finally:
                with contextlib.ExitStack() as left:
                    left.callback(self._held.release)
                    self.close_files()
        while self._last:
            self._last.pop()(self._standing.head)

    def close_files(self) -> None:
        """Let go of the files and wipe the keys, but keep others out until `release`; it is closed for everyone."""
        with self._turn, contextlib.ExitStack() as left:
            self._closed = True
            left.callback(self._keys.wipe)
            left.callback(self._seal.wipe)
            left.callback(self._anchor.close)
            self._database.close()

    def release(self) -> None:
        """Let others in."""
        self._held.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def bring_anchor_up(self) -> None:
        """Let the anchor say the last save where a kill left it one behind; only of what is durable."""
        if self._standing.anchor_behind and not self._database.log_bytes():
            self._move_to(self._standing.seq, self._standing.mac)

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """One caller at a time, and none once it is closed."""
        with self._turn:
            if self._closed:
                raise VaultError(str(self.folder), tr("this vault is closed"), tr("Open it again."))
            yield

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        with self.turn(), self._database.said():
            yield

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        with self.turn():
            self.need_writing()
            with self._database.said(writing=True):
                yield
            self._relieve_log()

    def _move_to(self, seq: int, mac: bytes) -> None:
        try:
            self._anchor.move_to(seq, mac)
        except OSError as error:
            self._stopped = tr(
                "The disk would not take the anchor after the last save. Close the vault and open it again."
            )
            raise VaultError(str(self.folder / ANCHOR_NAME), _NO_ANCHOR, _MAKE_ROOM) from error
        self._standing = self._standing.moved_to(seq, mac)
        self._relieve_log()

    def _sweep(self) -> None:
        """Pieces whose entry never came; once an opening, since only a kill leaves any."""
        if not self._swept:
            Pieces(self._shelf).sweep(lambda subject: self.entries(subject=subject))
            self._swept = True

    def _relieve_log(self) -> None:
        if self._database.log_bytes() > LOG_LIMIT:
            with contextlib.suppress(VaultError):
                self._database.settle()

    def _read(self, subject: str | None, after: int, end: int) -> Iterator[Entry]:
        while after < end:
            with self.turn():
                rows = self._database.rows(subject=subject, after=after, limit=_BATCH)
            for entry, _ in rows:
                if entry.seq <= end:
                    yield entry
            after = rows[-1][0].seq if len(rows) == _BATCH else end
