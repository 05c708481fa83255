"""A backup of an open vault in one file, made while it is in use and believed only once it has been read back.

The database is copied page by page through SQLite's own backup; between steps others have their turn, and what they
save goes into the copy as well, so that it is the vault of one moment: that of the last step. The copy is checked as a
vault is, put into the file behind its manifest, and every byte of that is read again before it gets its name.
"""

import contextlib
import hashlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

import apsw

from neglect_tool.crypto import same
from neglect_tool.errors import FileProblem, NeglectToolError, VaultDamaged, VaultError, VaultFull
from neglect_tool.saying import tr
from neglect_tool.vault.backup_file import Heed, Manifest, check_whole, read_front, sha256_of, write
from neglect_tool.vault.chain import KEY_ROTATED, Seal
from neglect_tool.vault.checking import check_attachments, check_entries
from neglect_tool.vault.database import Database, connect
from neglect_tool.vault.disk import make_private, settle_folder, unwritable
from neglect_tool.vault.entry import Head
from neglect_tool.vault.format import Header, encode_header
from neglect_tool.vault.kept import begun
from neglect_tool.vault.keys import Keys
from neglect_tool.vault.pages import bad_page
from neglect_tool.vault.vault import Vault

Say = Callable[[int, str], None]
"""How far it is, in hundredths, and in words."""
Cancelled = Callable[[], bool]

_STEP = 64
"""Pages copied in one turn: a few milliseconds."""
_STEPS_OF_A_QUERY = 20_000
"""How often a long query asks whether it is to stop."""
_BREATH = 0.001
"""Seconds between turns, or the lock would hardly ever go to whoever waits to save."""
_KEPT = tr("The backups that are there were kept.")


class BackupStopped(Exception):
    """It was asked to stop; nothing of it is left."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made and verified."""

    path: Path
    manifest: Manifest


def silent(_percent: int, _words: str) -> None:
    """Say nothing."""


def never() -> bool:
    """Never to be cancelled."""
    return False


def make(vault: Vault, out: Path, *, force: bool = False, say: Say = silent, cancelled: Cancelled = never) -> Made:
    """Make and verify a backup; `force` replaces an earlier one of the same vault, and nothing else."""
    if vault.unsound is not None:
        raise VaultError(
            str(vault.folder),
            tr(
                "no backup was made, because the vault is not sound: {unsound}{split}",
                unsound=vault.unsound[:1].lower(),
                split=vault.unsound[1:].split(". ")[0],
            ),
            _KEPT,
        )
    _refuse_taken(vault, out, force=force)
    part, copy = begun(out)
    with vault.turn():
        keys = vault.keys.copied()

    def heed() -> None:
        if cancelled():
            raise BackupStopped

    try:
        with _said(out), contextlib.ExitStack() as left:
            left.callback(_clear, part, copy)
            _clear(part, copy)
            head, header = _copy(vault, copy, keys, lambda percent: say(percent, "Copying the vault…"), heed)
            say(60, "Checking the copy…")
            _check_copy(copy, header, head, keys, cancelled)
            heed()
            data = encode_header(header, keys.header)
            made = vault.clock().astimezone(UTC).isoformat(timespec="seconds")
            manifest = Manifest(
                header.vault_id, header.generation, header.name, made, head,
                len(data), hashlib.sha256(data).hexdigest(), copy.stat().st_size, sha256_of(copy, heed),
            )  # fmt: skip
            say(75, "Writing the backup…")
            write(part, manifest, data, copy, keys.header, heed)
            copy.unlink()
            say(90, "Reading the backup again…")
            verify(part, keys, heed)
            _refuse_taken(vault, out, force=force)
            part.replace(out)
            settle_folder(out.parent)
    finally:
        keys.wipe()
    say(100, tr("The backup is made."))
    return Made(out, manifest)


def verify(path: Path, keys: Keys, heed: Heed = lambda: None) -> None:
    """Read all of a backup that these keys open: hash, MACs, and the seal of every page."""
    check_whole(path, heed)
    front = read_front(path)
    front.verify(keys.header)
    front.sealed_header().verify(keys.header)
    with path.open("rb") as file:
        file.seek(front.start)
        bad = bad_page(file, front.manifest.database_bytes, keys.database, heed)
    if bad is not None or not front.holds_its_database():
        raise VaultDamaged(
            str(path), tr("the database in this backup is not as it was written"), tr("Take another backup.")
        )


def _refuse_taken(vault: Vault, out: Path, *, force: bool) -> None:
    if out.is_dir():
        raise FileProblem(str(out), tr("this is a folder"), tr("Name a file to write."))
    if not out.exists():
        return
    if not force:
        raise FileProblem(
            str(out),
            tr("this file exists already and was kept"),
            tr("Choose another name, or --force over an older backup."),
        )
    try:
        own = read_front(out).manifest.vault_id == vault.header.vault_id
    except NeglectToolError:
        own = False
    if not own:
        raise FileProblem(
            str(out), tr("this file is not an earlier backup of this vault and was kept"), tr("Choose another name.")
        )


def _copy(vault: Vault, path: Path, keys: Keys, say: Callable[[int], None], heed: Heed) -> tuple[Head, Header]:
    """The database as it is at the last step, and the head and header of that moment."""
    make_private(path)
    copy = connect(path, keys.database, create=True)
    try:
        # A half-made copy is deleted, never mended, and only the file that is made from it has to last.
        copy.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        with vault.turn():
            backup = copy.backup("main", vault.database.connection, "main")
        try:
            while True:
                heed()
                # Whatever is asked of the backup is asked of the vault's connection too, which others use.
                with vault.turn():
                    backup.step(_STEP)
                    if backup.done:
                        backup.close()
                        return vault.head(), vault.header
                    percent = 60 * (backup.page_count - backup.remaining) // max(backup.page_count, 1)
                say(percent)
                time.sleep(_BREATH)
        except BaseException:
            # Where the vault was closed meanwhile, this was closed with it.
            with contextlib.suppress(VaultError), vault.turn():
                backup.close(force=True)
            raise
    finally:
        copy.close()


def _check_copy(path: Path, header: Header, head: Head, keys: Keys, cancelled: Cancelled) -> None:
    """The copy as a vault is checked, and that it ends where the vault ended."""
    database = Database(path, keys.database, frozen=True)
    try:
        database.connection.set_progress_handler(cancelled, _STEPS_OF_A_QUERY)
        whole = whole_up_to(database, keys, header.vault_id, head)
    finally:
        database.close()
    if not whole:
        raise VaultDamaged(
            path.parent.name,
            tr("no backup was made, because an entry or attachment of the vault is not as it was kept"),
            _KEPT,
        )


def whole_up_to(database: Database, keys: Keys, vault_id: bytes, head: Head) -> bool:
    """Whether tables and indexes fit each other, every entry and attachment is as it was kept, and they end there."""
    with database.said():
        if database.connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            return False
    seal = Seal(keys.chain, vault_id).after(database.of_vault(KEY_ROTATED))
    try:
        entries, faults = check_entries(database, seal)
        last = database.last()
        mac = seal.first_mac() if last is None else last[1]
    finally:
        seal.wipe()
    if faults or any(True for _ in check_attachments(database)):
        return False
    return entries == head.seq and same(mac, bytes.fromhex(head.mac))


def _clear(*paths: Path) -> None:
    for path in paths:
        for each in (path, path.with_name(path.name + "-journal"), path.with_name(path.name + "-wal")):
            with contextlib.suppress(OSError):
                each.unlink(missing_ok=True)


@contextlib.contextmanager
def _said(out: Path) -> Iterator[None]:
    """What goes wrong, in the words of a backup: no save is touched, and earlier ones are kept."""
    try:
        yield
    except apsw.InterruptError as error:
        raise BackupStopped from error
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise VaultDamaged(
            str(out), tr("no backup was made, because a page of the vault is not as it was written"),
            tr("{kept} Check the vault.", kept=_KEPT),
        ) from error  # fmt: skip
    except (apsw.FullError, apsw.IOError, apsw.CantOpenError, apsw.ReadOnlyError, VaultFull) as error:
        raise VaultFull(
            str(out),
            tr("no backup was made, because the disk is full or cannot be written"),
            tr("{kept} Free some space.", kept=_KEPT),
        ) from error
    except OSError as error:
        raise unwritable(out, error) from error
