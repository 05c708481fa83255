"""The encrypted database: SQLite with SQLCipher's format, opened with every guard, and the few statements we need."""

import contextlib
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import apsw

from neglect_tool.crypto import KEY_BYTES
from neglect_tool.errors import VaultBusy, VaultDamaged, VaultError, VaultFull, VaultTooNew
from neglect_tool.saying import tr
from neglect_tool.vault import schema
from neglect_tool.vault.disk import make_private, read_only
from neglect_tool.vault.entry import Entry

Row = tuple[Entry, bytes]
"""An entry and its MAC."""

LEAST_CIPHER = (2, 6, 1)
_PLAIN = b"SQLite format 3\0"
_LEAST_BYTES = 4096
_COLUMNS = "seq, at, author, kind, subject, payload, mac"
_SETTINGS: tuple[tuple[str, str | int, object], ...] = (
    ("busy_timeout", 0, 0),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("fullfsync", 1, 1),
    ("checkpoint_fullfsync", 1, 1),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("mmap_size", 0, 0),
    ("cache_size", -16000, -16000),
    ("wal_autocheckpoint", 0, 0),
)
"""Each setting, and what must be read back."""


def require_cipher(version: str) -> None:
    """Refuse to run on an encryption library older than the one that was tried, or on none."""
    found = re.search(r"(\d+)\.(\d+)\.(\d+)", version)
    if found is None or tuple(int(part) for part in found.groups()) < LEAST_CIPHER:
        raise VaultError(
            tr("encryption library"),
            tr("it is {version}, which is too old", version=version or "missing"),
            tr("Install the program again."),
        )


def connect(path: Path, key: bytearray, *, create: bool = False, immutable: bool = False) -> apsw.Connection:
    """A keyed connection, its settings read back; nothing has been read from the file yet."""
    require_cipher(getattr(apsw, "mc_version", ""))
    if len(key) != KEY_BYTES or not any(key):
        # SQLite takes an empty key for none and would write plain text.
        raise ValueError("the key of a database is 32 bytes, not all zero")
    if not create:
        refuse_plain(path)
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
    name = str(path.absolute())
    if immutable:
        name, flags = path.absolute().as_uri() + "?immutable=1", apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    db = apsw.Connection(name, flags=flags, statementcachesize=0)
    try:
        # What is in the write-ahead log is settled by us, and only where the vault is found sound.
        db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        _set(db, "cipher", "sqlcipher", "sqlcipher")
        _set(db, "legacy", 4, 4)
        _require("key", db.pragma("key", f"x'{key.hex()}'"), "ok")
        _set(db, "hmac_check", None, 1)
        _set(db, "locking_mode", "EXCLUSIVE", "exclusive")
    except BaseException:
        db.close()
        raise
    return db


def refuse_plain(path: Path) -> None:
    """Refuse a file without encryption, whoever put it there, and one so short that SQLite would begin it anew."""
    with path.open("rb") as file:
        start = file.read(_LEAST_BYTES)
    if start.startswith(_PLAIN):
        raise damaged(path, "it is not encrypted, so it is not this vault's")
    if len(start) < _LEAST_BYTES:
        raise damaged(path, "the database is cut short")


def damaged(where: Path | str, what: str) -> VaultDamaged:
    """Bytes that are not as they were written, and the remedy."""
    return VaultDamaged(
        str(where), what, tr("Copy the whole folder to a safe place first; then put back your last backup of it.")
    )


def _set(db: apsw.Connection, name: str, value: str | int | None, wanted: object) -> None:
    if value is not None:
        db.pragma(name, value)
    _require(name, db.pragma(name), wanted)


def _require(name: str, found: object, wanted: object) -> None:
    if str(found) != str(wanted):
        raise VaultError(
            tr("encryption library"),
            tr("{name} is {found} and must be {wanted}", name=name, found=found, wanted=wanted),
            tr("Install the program again."),
        )


class Database:
    """One vault's table of entries. Not safe for two threads at once; its owner holds a lock."""

    def __init__(self, path: Path, key: bytearray, *, create: bool = False, frozen: bool = False) -> None:
        self.path = path
        self._scratch = contextlib.ExitStack()
        with self.said(writing=create):
            if create:
                # SQLite would make it readable by others; the log takes its mode.
                make_private(path)
            # Without a log there is nothing to replay, and looking must not make one.
            still = frozen and not self.log_bytes()
            try:
                opened = self._copied() if frozen and not still and read_only(path.parent) else path
                self.connection = connect(opened, key, create=create, immutable=still)
            except BaseException:
                self._scratch.close()
                raise
        try:
            with self.said(writing=create):
                self.connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
                for name, value, wanted in _SETTINGS:
                    if not (still and name == "journal_mode"):
                        _set(self.connection, name, value, wanted)
            if create:
                with self.said(writing=True):
                    schema.make(self.connection)
                self.settle()
                refuse_plain(path)
            with self.said():
                self._recognise()
        except BaseException:
            self.close()
            raise

    @property
    def log(self) -> Path:
        """The write-ahead log beside the database."""
        return self.path.with_name(self.path.name + "-wal")

    def append(self, rows: Sequence[Row]) -> None:
        """Commit all rows, durably, or none."""
        with self.said(writing=True):
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                self.put(rows)
                self.connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(apsw.Error):
                    if self.connection.in_transaction:
                        self.connection.execute("ROLLBACK")
                raise

    def put(self, rows: Sequence[Row]) -> None:
        """Put rows in, within the caller's transaction."""
        self.connection.executemany(
            f"INSERT INTO entry ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
            ((entry.seq, entry.at, entry.author, entry.kind, entry.subject, entry.payload, mac) for entry, mac in rows),
        )

    def rows_between(self, first: int, last: int) -> list[Row]:
        """Rows from one place to another, both included."""
        return self._select("WHERE seq BETWEEN ? AND ? ORDER BY seq", (first, last))

    def rows(self, *, subject: str | None = None, after: int = 0, limit: int = -1) -> list[Row]:
        """Rows in order of `seq` above `after`, at most `limit` of them."""
        where = "seq > ?" if subject is None else "seq > ? AND subject = ?"
        bound: tuple[int | str, ...] = (after, limit) if subject is None else (after, subject, limit)
        return self._select(tr("WHERE {where} ORDER BY seq LIMIT ?", where=where), bound)

    def last(self) -> Row | None:
        """The row with the highest `seq`."""
        return next(iter(self._select("ORDER BY seq DESC LIMIT 1", ())), None)

    def of_vault(self, kind: str) -> list[Entry]:
        """Entries of one kind about the vault itself, in order."""
        return [entry for entry, _ in self._select("WHERE subject = '' AND kind = ? ORDER BY seq", (kind,))]

    def of_kinds(self, *kinds: str) -> list[Entry]:
        """Entries of these kinds about any subject, in order."""
        marks = ", ".join("?" for _ in kinds)
        return [entry for entry, _ in self._select(f"WHERE kind IN ({marks}) ORDER BY seq", kinds)]

    def bring_up(self) -> None:
        """Bring a database of an older version to this one; it must have been found sound."""
        with self.said(writing=True):
            schema.bring_up(self.connection)

    def subjects(self) -> tuple[str, ...]:
        """Every subject but the vault itself, in order of its first entry."""
        sql = "SELECT subject FROM entry WHERE subject > '' GROUP BY subject ORDER BY min(seq)"
        with self.said():
            return tuple(row[0] for row in self.connection.execute(sql))

    def shape(self) -> tuple[int, int]:
        """How many pages there are, and the bytes of one."""
        with self.said():
            return self.connection.pragma("page_count"), self.connection.pragma("page_size")

    def log_bytes(self) -> int:
        """How much of the write-ahead log is waiting to be settled."""
        try:
            return self.log.stat().st_size
        except FileNotFoundError:
            return 0

    def forget_pages(self) -> None:
        """Drop what is held in memory, so that what is read next comes from the disk."""
        with self.said():
            self.connection.pragma("shrink_memory")

    def settle(self) -> None:
        """Move everything from the write-ahead log into the database and empty the log."""
        with self.said(writing=True):
            self.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def close(self) -> None:
        """Let go of the file; may be called twice."""
        # Whatever a backup of it came to grief on was told to whoever made that; nothing may keep it open.
        self.connection.close(force=True)
        self._scratch.close()

    def _copied(self) -> Path:
        """A copy, as encrypted as what it is of, in which a log can be replayed that cannot be where it is."""
        refuse_plain(self.path)
        scratch = Path(self._scratch.enter_context(tempfile.TemporaryDirectory(prefix="neglect-tool-")))
        for file in (self.path, self.log):
            shutil.copyfile(file, scratch / file.name)
        return scratch / self.path.name

    def _select(self, clauses: str, bound: tuple[int | str, ...]) -> list[Row]:
        with self.said():
            return [
                (Entry(seq, at, author, kind, subject, payload), mac)
                for seq, at, author, kind, subject, payload, mac in self.connection.execute(
                    f"SELECT {_COLUMNS} FROM entry {clauses}",  # noqa: S608 - constants
                    bound,
                )
            ]

    def _recognise(self) -> None:
        version = self.connection.pragma("user_version")
        if version > schema.VERSION:
            raise VaultTooNew(
                str(self.path),
                tr("a later version of the tool wrote this vault; it was left untouched"),
                tr("Install the newest version of the tool and open it with that."),
            )
        if version < 1:
            raise damaged(self.path, "it holds no vault")

    @contextlib.contextmanager
    def said(self, *, writing: bool = False) -> Iterator[None]:
        """The library's errors in words, without anything that is in the vault."""
        try:
            yield
        except FileNotFoundError as error:
            raise damaged(self.path, "the database is missing") from error
        except (apsw.NotADBError, apsw.CorruptError, UnicodeDecodeError) as error:
            raise damaged(self.path, "the database is damaged: a page is not as it was written") from error
        except (apsw.BusyError, apsw.LockedError) as error:
            raise VaultBusy(
                str(self.path), tr("another program has the database open"), tr("Close that first, then try again.")
            ) from error
        except (apsw.FullError, apsw.IOError, apsw.CantOpenError, apsw.ReadOnlyError) as error:
            if not writing and not isinstance(error, apsw.FullError):
                raise damaged(self.path, "the database cannot be read to its end") from error
            raise VaultFull(
                str(self.path),
                tr("the disk is full or cannot be written; nothing of this save was kept"),
                tr("Free some space on this disk, then save again; nothing was half-saved."),
            ) from error
        except OSError as error:
            raise VaultError(
                str(self.path),
                tr("it cannot be used ({strerror})", strerror=(error.strerror or type(error).__name__).lower()),
                tr("Check the disk and your rights to it."),
            ) from error
