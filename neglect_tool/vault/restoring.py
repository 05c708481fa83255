"""A vault made again from a backup: in a new folder, or in the place of a damaged one, which is put aside and kept.

All of it is written and verified in a folder beside, `NAME.restoring`. In the place of another vault three renames
follow: beside becomes `NAME.restored`, which says that it is whole; the old folder is put aside; the new one takes its
name. Killed before the second, the old one is in place; killed after it, `finish` puts the new one there.
"""

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import apsw

from neglect_tool.crypto import wipe
from neglect_tool.errors import FileProblem, NeglectToolError, VaultDamaged, VaultError, VaultFull, VaultMissing
from neglect_tool.saying import tr, tr_count
from neglect_tool.vault.anchor import Anchor
from neglect_tool.vault.backup import whole_up_to
from neglect_tool.vault.backup_file import Front, check_whole, extract, read_front
from neglect_tool.vault.chain import VAULT_SUBJECT, Clock
from neglect_tool.vault.database import Database
from neglect_tool.vault.disk import FolderLock, settle_folder, unwritable
from neglect_tool.vault.entry import Head, NewEntry
from neglect_tool.vault.format import ANCHOR_NAME, DATABASE_NAME, FILES, HEADER_NAME, LOCK_NAME, RESTORING, Header
from neglect_tool.vault.headers import read_headers, write_headers
from neglect_tool.vault.kept import backups_folder
from neglect_tool.vault.keys import Keys
from neglect_tool.vault.pages import bad_page
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.slots import Secret, open_slot
from neglect_tool.vault.vault import Vault

RESTORED_KIND = "restored"
BUILDING, WHOLE = RESTORING
_ANOTHER = tr("Take another backup; nothing was changed.")


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: where the vault is, the head and time of its backup, and where the old one was put."""

    folder: Path
    made: str
    head: Head
    age: timedelta
    aside: Path | None = None

    @property
    def notice(self) -> str:
        """How far back it lies, for the person."""
        days = max(self.age.days, 0)
        ago = "less than a day" if days == 0 else tr_count(days, "{n} day", "{n} days")
        return tr(
            "This is the vault as it was at {replace} UTC, {ago} ago. What was saved after that is not in "
            "it, and a report printed since may name a later entry than it holds.",
            replace=self.made[:16].replace("T", " "),
            ago=ago,
        )


def restore(file: Path, folder: Path, secret: str | Secret, clock: Clock) -> Restored:
    """A vault in a new or empty folder; the backup is verified first, and nothing is left where it cannot be used."""
    folder = folder.absolute()
    with _said(folder):
        _refuse_taken(folder)
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside, _ = _beside(folder)
        done = _build(file, folder, beside, secret, clock)
        try:
            if folder.exists():
                folder.rmdir()
            beside.rename(folder)
        except OSError:
            _clear(beside)
            raise
        settle_folder(folder.parent)
        return done


def replace(folder: Path, file: Path, secret: str | Secret, clock: Clock) -> Restored:
    """A backup in the place of a vault that nobody has open; its folder is put aside beside it, never deleted."""
    folder = folder.absolute()
    with _said(folder):
        if not folder.is_dir():
            raise VaultMissing(
                str(folder), tr("there is no vault in this folder"), tr("Restore into a new folder instead.")
            )
        lock = FolderLock(folder / LOCK_NAME)
        try:
            _undo(folder)
            _refuse_another(folder, read_front(file))
            done = _build(file, folder, _beside(folder)[0], secret, clock)
            aside = _aside(folder, clock)
            if os.name == "nt":
                # A folder with an open file in it cannot be renamed there.
                lock.release()
            _exchange(folder, aside)
        finally:
            lock.release()
        return Restored(folder, done.made, done.head, done.age, aside)


def finish(folder: Path) -> None:
    """Before opening: put a restored vault in its place where a kill left none, else take back what was begun."""
    folder = folder.absolute()
    if not folder.name:
        return
    building, whole = _beside(folder)
    if not building.exists() and not whole.exists():
        return
    with contextlib.suppress(OSError, NeglectToolError):
        if (folder / LOCK_NAME).exists():
            lock = FolderLock(folder / LOCK_NAME)
            try:
                _undo(folder)
            finally:
                lock.release()
        elif not folder.exists() and (whole / HEADER_NAME).exists():
            whole.rename(folder)
            settle_folder(folder.parent)


def finish_all(vaults: Path) -> None:
    """The same for every vault of a folder of vaults, so that one whose restore was cut short is listed."""
    with contextlib.suppress(OSError):
        for path in tuple(vaults.iterdir()):
            if path.name.endswith(WHOLE) and path.is_dir():
                finish(path.with_name(path.name.removesuffix(WHOLE)))


def _beside(folder: Path) -> tuple[Path, Path]:
    return folder.with_name(folder.name + BUILDING), folder.with_name(folder.name + WHOLE)


def _exchange(folder: Path, aside: Path) -> None:
    """The three renames; an error takes them back, and the old vault is in its place again."""
    building, whole = _beside(folder)
    try:
        building.rename(whole)
        _move_backups(folder, whole)
        folder.rename(aside)
        # Another process may have finished this already.
        with contextlib.suppress(FileNotFoundError):
            whole.rename(folder)
    except OSError:
        if not folder.exists() and aside.exists():
            aside.rename(folder)
        _undo(folder)
        raise
    settle_folder(folder.parent)


def _undo(folder: Path) -> None:
    """Take away a restored vault that has not got its place; the backup that it came from is where it was."""
    building, whole = _beside(folder)
    if whole.exists():
        _move_backups(whole, folder)
        _clear(whole)
    if building.exists():
        lock = FolderLock(building / LOCK_NAME)
        lock.release()
        _clear(building)


def _move_backups(source: Path, target: Path) -> None:
    """A vault's backups go on with whichever of the two is in its place; none is overwritten."""
    old, new = backups_folder(source), backups_folder(target)
    if not old.is_dir():
        return
    if not new.exists():
        old.rename(new)
        return
    for path in old.iterdir():
        if not (new / path.name).exists():
            path.rename(new / path.name)
    with contextlib.suppress(OSError):
        old.rmdir()


def _clear(beside: Path) -> None:
    """Take away the files of a vault and the folder, if that is all there was in it."""
    with contextlib.suppress(OSError):
        # The header first: from then on it is no vault.
        for name in FILES:
            for path in (beside / name, beside / f"{name}.new"):
                path.unlink(missing_ok=True)
        beside.rmdir()


def _build(file: Path, folder: Path, beside: Path, secret: str | Secret, clock: Clock) -> Restored:
    """The vault of a backup, whole and verified, in the folder beside; its name comes after."""
    secret = Passphrase(secret) if isinstance(secret, str) else secret
    check_whole(file)
    front = read_front(file)
    sealed = front.sealed_header()
    header = sealed.header
    unlocked = open_slot(header, secret, str(file))
    keys = Keys.drawn_from(unlocked.key, header.vault_id)
    wipe(unlocked.key)
    try:
        sealed.verify(keys.header)
        front.verify(keys.header)
        _check_pages(front, keys)
        beside.mkdir(mode=0o700, exist_ok=True)
        lock = FolderLock(beside / LOCK_NAME)
        try:
            for name in FILES:
                if name != LOCK_NAME:
                    (beside / name).unlink(missing_ok=True)
            _lay(front, header, keys, beside)
            vault = Vault(beside, header, keys, lock, clock, frozen=False)
        except BaseException:
            lock.release()
            _clear(beside)
            raise
    except BaseException:
        keys.wipe()
        raise
    made, head = front.manifest.made, front.manifest.head
    try:
        payload = {"version": 1, "made": made, "seq": head.seq, "mac": head.mac}
        entry = NewEntry(vault.name, RESTORED_KIND, VAULT_SUBJECT, json.dumps(payload).encode())
        vault.append([entry])
        vault.close()
    except BaseException:
        vault.close()
        _clear(beside)
        raise
    return Restored(folder, made, head, clock() - front.manifest.at)


def _check_pages(front: Front, keys: Keys) -> None:
    with front.path.open("rb") as data:
        data.seek(front.start)
        bad = bad_page(data, front.manifest.database_bytes, keys.database)
    if bad is not None:
        raise VaultDamaged(
            str(front.path), tr("page {bad} of its database is not as it was written", bad=bad), _ANOTHER
        )


def _lay(front: Front, header: Header, keys: Keys, beside: Path) -> None:
    """The files of the vault, its chain verified and anchored at the backup's head; the header comes last."""
    path = beside / DATABASE_NAME
    extract(front, path)
    database = Database(path, keys.database, frozen=True)
    try:
        whole = whole_up_to(database, keys, header.vault_id, front.manifest.head)
    finally:
        database.close()
    if not whole:
        raise VaultDamaged(str(front.path), tr("an entry or attachment in this backup is not as it was kept"), _ANOTHER)
    Anchor.make(beside / ANCHOR_NAME, keys.anchor, header.vault_id, front.manifest.head)
    write_headers(beside, header, keys.header)
    settle_folder(beside)


def _refuse_taken(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileProblem(
            str(folder),
            tr("this folder is not empty and was left as it was"),
            tr("Name a new folder for the restored vault."),
        )


def _refuse_another(folder: Path, front: Front) -> None:
    try:
        own = read_headers(folder).sealed.header.vault_id
    except NeglectToolError:
        return
    if own != front.manifest.vault_id:
        raise VaultError(
            str(front.path),
            tr("this is a backup of another vault, so nothing was replaced"),
            tr("Take a backup of this one."),
        )


def _aside(folder: Path, clock: Clock) -> Path:
    when = f"{clock().astimezone():%Y-%m-%d %H-%M-%S}"
    names = (f"{folder.name} (put aside {when}{more})" for more in ("", *(f" {n}" for n in range(2, 1000))))
    return next(path for path in map(folder.with_name, names) if not path.exists())


@contextlib.contextmanager
def _said(folder: Path) -> Iterator[None]:
    """A disk's refusal in the words of a restore."""
    try:
        yield
    except (VaultFull, apsw.FullError) as error:
        raise VaultFull(
            str(folder), tr("there is not enough room on this disk for it"), tr("Make room; nothing was changed.")
        ) from error
    except OSError as error:
        raise unwritable(folder, error) from error
