"""The vault: entries in a chain, encrypted on disk, durable before they are acknowledged, and held by one process."""

import contextlib
import secrets
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from neglect_tool.crypto import STANDARD_KDF, KdfParameters, new_key, wipe
from neglect_tool.errors import FileProblem, VaultDamaged, VaultError
from neglect_tool.vault.anchor import Anchor
from neglect_tool.vault.ballast import free_ballast, keep_ballast
from neglect_tool.vault.chain import Clock, first_mac, next_mac, stamped
from neglect_tool.vault.checking import check_vault, fault_of
from neglect_tool.vault.database import Database, Row
from neglect_tool.vault.disk import FolderLock, keep_private, read_only, settle_folder, unwritable
from neglect_tool.vault.entry import CheckReport, Entry, Head, NewEntry
from neglect_tool.vault.format import (
    ANCHOR_NAME,
    BALLAST_NAME,
    DATABASE_NAME,
    FILES,
    LOCK_NAME,
    Header,
)
from neglect_tool.vault.headers import ReadHeaders, mend_headers, read_headers, write_headers
from neglect_tool.vault.keys import Keys
from neglect_tool.vault.passphrase import Passphrase, PassphraseSlot
from neglect_tool.vault.slot import Binding
from neglect_tool.vault.slots import unlock
from neglect_tool.vault.standing import judge

LOG_LIMIT = 4 * 1024 * 1024
"""Past this many bytes the write-ahead log is settled after a save, and not only when idle."""
NO_BALLAST = (
    "There is too little room on this disk to keep some aside for when it is full. Free some space, or make the vault "
    "on another disk."
)
"""Said of a new vault on a disk that is too small or nearly full."""
_BATCH = 256


class Vault:
    """An open vault. Any thread may use it; a lock lets one in at a time."""

    def __init__(
        self, folder: Path, header: Header, keys: Keys, lock: FolderLock, clock: Clock, *, frozen: bool
    ) -> None:
        self.folder = folder
        self.notices: tuple[str, ...] = ()
        self._header = header
        self._keys = keys
        self._held = lock
        self._clock = clock
        self._frozen = frozen
        self._turn = threading.RLock()
        self._closed = False
        self._stopped: str | None = (
            "It is read-only here, so it was read without changing anything." if frozen else None
        )
        with contextlib.ExitStack() as undo:
            self._database = Database(folder / DATABASE_NAME, keys.database, frozen=frozen)
            undo.callback(self._database.close)
            self._anchor = Anchor(folder / ANCHOR_NAME, keys.anchor, header.vault_id, frozen=frozen)
            undo.callback(self._anchor.close)
            self._standing = judge(self._database, self._anchor, keys, header.vault_id)
            undo.pop_all()

    @property
    def name(self) -> str:
        """What this vault is called: a practitioner's name perhaps, never a family's."""
        return self._header.name

    @property
    def read_only(self) -> str | None:
        """Why nothing may be appended, in words for the person, or None."""
        return self._standing.read_only or self._stopped

    def append(self, entries: Sequence[NewEntry]) -> tuple[Entry, ...]:
        """Append all or none, durably; a VaultFull leaves the vault as it was and ready to try again."""
        with self._use():
            if self.read_only is not None:
                raise VaultError(str(self.folder), "this vault is open to be read only", self.read_only)
            mac = self._standing.mac
            rows: list[Row] = []
            for entry in stamped(entries, self._standing.seq, self._clock):
                mac = next_mac(self._keys.chain, mac, entry)
                rows.append((entry, mac))
            if rows:
                self._database.append(rows)
                self._move_to(rows[-1][0].seq, mac)
            return tuple(entry for entry, _ in rows)

    def entries(self, *, subject: str | None = None, after: int = 0) -> Iterator[Entry]:
        """Entries in order of `seq`, of one subject if given, as they stood when this was called."""
        with self._use():
            end = self._standing.seq
        return self._read(subject, after, end)

    def subjects(self) -> tuple[str, ...]:
        """Every subject, in order of its first entry."""
        with self._use():
            return self._database.subjects()

    def head(self) -> Head:
        """Where the chain ends now."""
        with self._use():
            return self._standing.head

    def check(self) -> CheckReport:
        """Verify every byte and write nothing in the vault."""
        with self._use():
            return check_vault(self.folder, self._database, self._anchor, self._keys, self._header.vault_id)

    def idle(self) -> None:
        """Settle what the log holds and set aside the ballast again, if there is room; never fails for want of it."""
        with self._use():
            if self.read_only is None:
                with contextlib.suppress(VaultError):
                    if self._database.log_bytes():
                        self._database.settle()
                keep_ballast(self.folder / BALLAST_NAME)

    def free_ballast(self) -> bool:
        """Give up the space kept for a full disk; False if it was given up already."""
        with self._use():
            return free_ballast(self.folder / BALLAST_NAME)

    def close(self) -> None:
        """Settle what is written, wipe the keys and let others in; may be called twice."""
        with self._turn:
            if self._closed:
                return
            try:
                self.idle()
            finally:
                self._closed = True
                self._database.close()
                self._anchor.close()
                self._keys.wipe()
                self._held.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def put_right(self, read: ReadHeaders) -> None:
        """Mend what a kill may leave once all is found sound: a copy of the header, an anchor one save behind."""
        if self.read_only is not None:
            return
        if read.faults:
            mend_headers(read)
            self.notices += tuple(
                f"{fault.where}: {fault.what}. The sound copy was put in its place." for fault in read.faults
            )
        if self._database.log_bytes():
            # What a killed process left in the log must be durable before the anchor says that it is there.
            with contextlib.suppress(VaultError):
                self._database.settle()
        if self._standing.anchor_behind and not self._database.log_bytes():
            self._move_to(self._standing.seq, self._standing.mac)
        keep_ballast(self.folder / BALLAST_NAME)

    def _move_to(self, seq: int, mac: bytes) -> None:
        try:
            self._anchor.move_to(seq, mac)
        except OSError as error:
            self._stopped = "The disk would not take the anchor after the last save. Close the vault and open it again."
            raise VaultError(
                str(self.folder / ANCHOR_NAME),
                "the last save is kept, but its anchor could not be written",
                "Make room on the disk, close the vault and open it again.",
            ) from error
        self._standing = self._standing.moved_to(seq, mac)
        if self._database.log_bytes() > LOG_LIMIT:
            with contextlib.suppress(VaultError):
                self._database.settle()

    def _read(self, subject: str | None, after: int, end: int) -> Iterator[Entry]:
        while after < end:
            with self._use():
                rows = self._database.rows(subject=subject, after=after, limit=_BATCH)
            for entry, _ in rows:
                if entry.seq <= end:
                    yield entry
            after = rows[-1][0].seq if len(rows) == _BATCH else end

    @contextlib.contextmanager
    def _use(self) -> Iterator[None]:
        with self._turn:
            if self._closed:
                raise VaultError(str(self.folder), "this vault is closed", "Open it again.")
            yield


def create(folder: Path, passphrase: str, clock: Clock, *, name: str = "", kdf: KdfParameters = STANDARD_KDF) -> Vault:
    """Make a vault in a new or empty folder and open it; what was begun is taken away if it cannot be finished."""
    secret = Passphrase(passphrase)
    made = not folder.exists()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise FileProblem(str(folder), "this folder is not empty and was left as it was", "Name a new folder.")
        folder.chmod(0o700)
    except OSError as error:
        raise unwritable(folder, error) from error
    lock = FolderLock(folder / LOCK_NAME)
    try:
        _lay(folder, secret, clock, name, kdf)
        read = read_headers(folder)
        vault = _opened(folder, read, secret, lock, clock, frozen=False)
    except BaseException as error:
        lock.release()
        _take_away(folder, made=made)
        if isinstance(error, OSError):
            raise unwritable(folder, error) from error
        raise
    if not (folder / BALLAST_NAME).exists():
        vault.notices += (NO_BALLAST,)
    return vault


def open_(folder: Path, passphrase: str, clock: Clock) -> Vault:
    """Open a vault, mending what a kill or a lost power left; VaultBusy is told before the key derivation."""
    return _open(folder, passphrase, clock, frozen=False)


def look(folder: Path, passphrase: str, clock: Clock) -> Vault:
    """Open a vault to read it: as `open_` does, and where nothing can be written, without writing."""
    return _open(folder, passphrase, clock, frozen=False, or_frozen=True)


def inspect(folder: Path, passphrase: str, clock: Clock) -> CheckReport:
    """Check a vault that nobody has open and change nothing in it, not even what opening would mend."""
    try:
        with _open(folder, passphrase, clock, frozen=True) as vault:
            return vault.check()
    except VaultDamaged as error:
        return CheckReport(0, Head(0, ""), (fault_of(error),))


def _open(folder: Path, passphrase: str, clock: Clock, *, frozen: bool, or_frozen: bool = False) -> Vault:
    secret = Passphrase(passphrase)
    try:
        # Before the lock, so that what is no vault, or one of a later version, is not touched.
        read_headers(folder)
        still = read_only(folder)
    except OSError as error:
        raise unwritable(folder, error) from error
    if still and not (frozen or or_frozen):
        raise VaultError(
            str(folder),
            "this folder is read-only, so nothing can be saved in it",
            "Copy it to this laptop's own disk and use the copy.",
        )
    lock = FolderLock(folder / LOCK_NAME, frozen=still)
    try:
        return _opened(folder, read_headers(folder), secret, lock, clock, frozen=frozen or still)
    except BaseException as error:
        lock.release()
        if isinstance(error, OSError):
            raise unwritable(folder, error) from error
        raise


def _opened(
    folder: Path, read: ReadHeaders, secret: Passphrase, lock: FolderLock, clock: Clock, *, frozen: bool
) -> Vault:
    header = read.sealed.header
    data_key = unlock(header, secret, str(folder))
    keys = Keys.drawn_from(data_key, header.vault_id)
    wipe(data_key)
    try:
        read.sealed.verify(keys.header)
        vault = Vault(folder, header, keys, lock, clock, frozen=frozen)
    except BaseException:
        keys.wipe()
        raise
    if not frozen:
        keep_private(folder / name for name in FILES)
        try:
            vault.put_right(read)
        except BaseException:
            vault.close()
            raise
    return vault


def _lay(folder: Path, secret: Passphrase, clock: Clock, name: str, kdf: KdfParameters) -> None:
    """Write all files of a new vault, the header last: until it is there, there is no vault."""
    vault_id = secrets.token_bytes(16)
    data_key = new_key()
    slot = PassphraseSlot().make(secret, data_key, Binding(vault_id, 1), kdf)
    keys = Keys.drawn_from(data_key, vault_id)
    wipe(data_key)
    Database(folder / DATABASE_NAME, keys.database, create=True).close()
    Anchor.make(folder / ANCHOR_NAME, keys.anchor, vault_id, Head(0, first_mac(keys.chain, vault_id).hex()))
    created = clock().isoformat(timespec="seconds")
    write_headers(folder, Header(vault_id, 1, name, created, (slot,)), keys.header)
    settle_folder(folder.parent)
    keys.wipe()


def _take_away(folder: Path, *, made: bool) -> None:
    with contextlib.suppress(OSError):
        for name in FILES:
            (folder / name).unlink(missing_ok=True)
        if made:
            folder.rmdir()
