"""Making, opening, looking at and recovering a vault: from a folder and a secret to an open one."""

import contextlib
import json
import secrets
from collections.abc import Sequence
from pathlib import Path

from neglect_tool.crypto import STANDARD_KDF, KdfParameters, new_key, wipe
from neglect_tool.errors import FileProblem, VaultDamaged, VaultError, VaultFull
from neglect_tool.saying import tr
from neglect_tool.vault import disposal, disposed, rotation
from neglect_tool.vault.access import OPENED, change_passphrase
from neglect_tool.vault.anchor import Anchor
from neglect_tool.vault.chain import VAULT_SUBJECT, Clock, Seal
from neglect_tool.vault.checking import Noted, fault_of
from neglect_tool.vault.database import Database
from neglect_tool.vault.disk import FolderLock, keep_private, make_private, read_only, settle_folder, unwritable
from neglect_tool.vault.entry import CheckReport, Head, NewEntry
from neglect_tool.vault.escrow import EscrowPublic, EscrowSecret
from neglect_tool.vault.format import ANCHOR_NAME, BALLAST_NAME, DATABASE_NAME, FILES, LOCK_NAME, MAKING_NAME, Header
from neglect_tool.vault.headers import ReadHeaders, holds_header, mend_headers, read_headers, write_headers
from neglect_tool.vault.kept import backups_folder, clear_left_over
from neglect_tool.vault.keys import Keys
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.place import misplaced
from neglect_tool.vault.restoring import finish as finish_restore
from neglect_tool.vault.slot import Binding
from neglect_tool.vault.slots import ESCROW, PASSPHRASE, Secret, Unlocked, open_slot
from neglect_tool.vault.vault import Vault

__all__ = ["NO_BALLAST", "Vault", "create", "inspect", "look", "open_", "recover"]

NO_BALLAST = tr(
    "There is too little room on this disk to keep some aside for when it is full. Free some space, or make the vault "
    "on another disk."
)
"""Said of a new vault on a disk that is too small or nearly full."""


def create(
    folder: Path,
    passphrase: str,
    clock: Clock,
    *,
    name: str = "",
    escrow: EscrowPublic | None = None,
    kdf: KdfParameters = STANDARD_KDF,
) -> Vault:
    """Make a vault in a new or empty folder and open it; what was begun is taken away if it cannot be finished."""
    secret = Passphrase(passphrase)
    try:
        made = not folder.exists()
        if not made and not folder.is_dir():
            raise FileProblem(str(folder), tr("this is a file, not a folder"), tr("Name a new folder."))
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_taken(folder, *_left_half_made(folder))
        folder.chmod(0o700)
    except OSError as error:
        raise unwritable(folder, error) from error
    lock = FolderLock(folder / LOCK_NAME)
    try:
        # Somebody else may have made one before we held it, and what is taken away below must be our own.
        left = _left_half_made(folder)
        _refuse_taken(folder, LOCK_NAME, *left)
        for name in left:
            if name != LOCK_NAME:
                (folder / name).unlink(missing_ok=True)
    except BaseException:
        lock.release()
        raise
    try:
        data_key = _lay(folder, secret, clock, name, escrow, kdf)
        vault = _opened(folder, read_headers(folder), Unlocked(data_key, 1, PASSPHRASE.name), lock, clock, frozen=False)
    except BaseException as error:
        lock.release()
        _take_away(folder, made=made)
        if isinstance(error, OSError):
            raise unwritable(folder, error) from error
        raise
    if not (folder / BALLAST_NAME).exists():
        vault.notices += (NO_BALLAST,)
    _warn_of_place(vault)
    return vault


def open_(folder: Path, secret: str | Secret, clock: Clock) -> Vault:
    """Open a vault, mending what a kill or a lost power left; VaultBusy is told before the key derivation."""
    return _open(folder, secret, clock, frozen=False)


def look(folder: Path, secret: str | Secret, clock: Clock) -> Vault:
    """Open a vault to read it: as `open_` does, and where nothing can be written, without writing."""
    return _open(folder, secret, clock, frozen=False, or_frozen=True)


def inspect(folder: Path, secret: str | Secret, clock: Clock, noted: Sequence[Noted] = ()) -> CheckReport:
    """Check a vault that nobody has open and change nothing in it, not even what opening would mend."""
    try:
        with _open(folder, secret, clock, frozen=True) as vault:
            return vault.check(noted)
    except VaultDamaged as error:
        return CheckReport(0, Head(0, ""), (fault_of(error),))


def recover(
    folder: Path, escrow: EscrowSecret, new_passphrase: str, clock: Clock, *, kdf: KdfParameters = STANDARD_KDF
) -> Vault:
    """Open a vault with the agency's key and give it a new passphrase; the lost ones open it no longer."""
    Passphrase(new_passphrase)
    vault = _open(folder, escrow, clock, frozen=False)
    try:
        vault.need_writing()
        change_passphrase(vault, escrow, new_passphrase, kdf=kdf)
    except BaseException:
        vault.close()
        raise
    return vault


def _open(folder: Path, secret: str | Secret, clock: Clock, *, frozen: bool, or_frozen: bool = False) -> Vault:
    secret = Passphrase(secret) if isinstance(secret, str) else secret
    if not frozen or not folder.exists():
        # A check changes nothing, unless a kill left the vault without its name.
        finish_restore(folder)
    try:
        # Before the lock, so that what is no vault, or one of a later version, is not touched.
        read_headers(folder)
        still = read_only(folder)
    except OSError as error:
        raise unwritable(folder, error) from error
    if still and not (frozen or or_frozen):
        raise VaultError(
            str(folder),
            tr("this folder is read-only, so nothing can be saved in it"),
            tr("Copy it to this laptop's own disk and use the copy."),
        )
    lock = FolderLock(folder / LOCK_NAME, frozen=still)
    frozen = frozen or still
    try:
        rotation.finish(folder, frozen=frozen)
        if not frozen:
            clear_left_over(backups_folder(folder))
        read = read_headers(folder)
        unlocked = open_slot(read.sealed.header, secret, str(folder))
        vault = _opened(folder, read, unlocked, lock, clock, frozen=frozen)
    except BaseException as error:
        lock.release()
        if isinstance(error, OSError):
            raise unwritable(folder, error) from error
        raise
    try:
        _record(vault, unlocked)
    except BaseException:
        vault.close()
        raise
    _warn_of_place(vault)
    return vault


def _opened(
    folder: Path, read: ReadHeaders, unlocked: Unlocked, lock: FolderLock, clock: Clock, *, frozen: bool
) -> Vault:
    header = read.sealed.header
    keys = Keys.drawn_from(unlocked.key, header.vault_id)
    wipe(unlocked.key)
    try:
        read.sealed.verify(keys.header)
        vault = Vault(folder, header, keys, lock, clock, frozen=frozen)
    except BaseException:
        keys.wipe()
        raise
    if not frozen:
        with contextlib.suppress(OSError):
            (folder / MAKING_NAME).unlink(missing_ok=True)
        keep_private(folder / name for name in FILES)
        try:
            _put_right(vault, read)
        except BaseException:
            vault.close()
            raise
    return vault


def _put_right(vault: Vault, read: ReadHeaders) -> None:
    """Mend what a kill may leave once all is found sound: a copy of the header, an anchor one save behind."""
    if vault.read_only is not None:
        return
    mend_headers(read)
    vault.notices += tuple(
        tr("{where}: {what}. The sound copy was put in its place.", where=fault.where, what=fault.what)
        for fault in read.faults
    )
    if vault.database.log_bytes():
        # What a killed process left in the log must be durable before the anchor says that it is there.
        with contextlib.suppress(VaultError):
            vault.database.settle()
    vault.bring_anchor_up()
    with contextlib.suppress(VaultError):
        vault.database.bring_up()
    if not disposal.sweep(vault.database, vault.keys.database):
        vault.notices += (disposed.NOT_SWEPT,)
    vault.keep_ballast()


def _record(vault: Vault, unlocked: Unlocked) -> None:
    """That a slot was used is an entry; where the disk is too full it comes with the next save."""
    if vault.read_only is not None:
        return
    payload = json.dumps({"version": 1, "slot": unlocked.number, "kind": unlocked.kind}).encode()
    used = NewEntry(vault.name, OPENED, VAULT_SUBJECT, payload)
    try:
        vault.append([used])
    except VaultFull:
        vault.owe(used)


def _warn_of_place(vault: Vault) -> None:
    why = misplaced(vault.folder)
    if why is not None:
        vault.notices += (why,)


def _lay(
    folder: Path, secret: Passphrase, clock: Clock, name: str, escrow: EscrowPublic | None, kdf: KdfParameters
) -> bytearray:
    """Write all files of a new vault, the header last: until it is there, there is no vault. Gives the data key."""
    vault_id = secrets.token_bytes(16)
    data_key = new_key()
    binding = Binding(vault_id, 1)
    slots = [PASSPHRASE.make(secret, data_key, binding, kdf)]
    if escrow is not None:
        slots.append(ESCROW.make(escrow, data_key, binding, 2))
    keys = Keys.drawn_from(data_key, vault_id)
    make_private(folder / MAKING_NAME)
    Database(folder / DATABASE_NAME, keys.database, create=True).close()
    start = Seal(keys.chain, vault_id).first_mac()
    Anchor.make(folder / ANCHOR_NAME, keys.anchor, vault_id, Head(0, start.hex()))
    created = clock().isoformat(timespec="seconds")
    write_headers(folder, Header(vault_id, 1, name, created, tuple(slots)), keys.header)
    (folder / MAKING_NAME).unlink()
    settle_folder(folder.parent)
    keys.wipe()
    return data_key


def _left_half_made(folder: Path) -> tuple[str, ...]:
    """Names of what a process that was killed while it made a vault left there; nobody ever had that vault."""
    if not (folder / MAKING_NAME).exists() or holds_header(folder):
        return ()
    return FILES


def _refuse_taken(folder: Path, *but: str) -> None:
    if any(path.name not in but for path in folder.iterdir()):
        raise FileProblem(str(folder), tr("this folder is not empty and was left as it was"), tr("Name a new folder."))


def _take_away(folder: Path, *, made: bool) -> None:
    with contextlib.suppress(OSError):
        for name in FILES:
            (folder / name).unlink(missing_ok=True)
        if made:
            folder.rmdir()
