"""A new data key for a vault: after a compromise or a leaver, so that no copy of the old key opens what is written now.

The database is copied under the new key, verified, and given its anchor, all beside the old files. Then the new header
is written beside the old one: from that moment the change counts, and whoever opens next finishes it. Killed before,
the old key opens; killed after, the new one does; never neither.
"""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from neglect_tool.crypto import STANDARD_KDF, KdfParameters, new_key, wipe
from neglect_tool.errors import VaultDamaged, VaultError
from neglect_tool.saying import tr
from neglect_tool.vault.anchor import Anchor
from neglect_tool.vault.chain import KEY_ROTATED, VAULT_SUBJECT, Seal, wrapped_former
from neglect_tool.vault.checking import check_entries, check_pages
from neglect_tool.vault.database import Database, connect
from neglect_tool.vault.disk import make_private, settle_folder, unwritable, write_durably
from neglect_tool.vault.entry import Head, NewEntry
from neglect_tool.vault.format import (
    ANCHOR_NAME,
    DATABASE_NAME,
    HEADER_KEPT_NAME,
    HEADER_NAME,
    Header,
    SlotFields,
    encode_header,
    parse_header,
)
from neglect_tool.vault.keys import Keys
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.slot import Binding
from neglect_tool.vault.slots import ESCROW, PASSPHRASE, number_of, open_slot
from neglect_tool.vault.vault import Vault

NEXT = ".next"
"""What the names of files of a change of key end in until it counts."""
DAMAGED = ".damaged"
"""What the name of a header of such a change ends in once it was found to be damaged."""
_STEP = 256
"""Pages copied at once."""


@dataclass(frozen=True, slots=True)
class Rotated:
    """What a change of key did: the new generation, and the slots that open it no longer, by number."""

    generation: int
    dropped: tuple[int, ...]


def rotate(vault: Vault, secret: Passphrase, reason: str, *, kdf: KdfParameters = STANDARD_KDF) -> Rotated:
    """Change the data key of an open vault and close it; `secret` is the passphrase that goes on opening it.

    Recovery keys go on too, since only their public half is needed. Other passphrases cannot: nobody here knows them.
    """
    with vault.turn():
        vault.need_writing()
        vault.database.settle()
        header, keys, dropped = _next_generation(vault, secret, kdf)
        folder = vault.folder
        try:
            _clear(folder)
            _write_next(vault, keys, header, {"reason": reason, "dropped": list(dropped)})
            write_durably(folder / (HEADER_NAME + NEXT), encode_header(header, keys.header))
        except BaseException as error:
            _clear(folder)
            if isinstance(error, OSError):
                raise unwritable(folder, error) from error
            raise
        finally:
            keys.wipe()
        vault.close_files()
    try:
        finish(folder)
    except OSError as error:
        raise VaultError(
            str(folder),
            tr("the key is changed, and its files could not all be put in place"),
            tr("Make room on the disk, then open the vault once more: that finishes it, and nothing is lost."),
        ) from error
    finally:
        vault.release()
    return Rotated(header.generation, dropped)


def finish(folder: Path, *, frozen: bool = False) -> None:
    """Go on with a change of key that counts, or clear away one that does not; called while the vault is held."""
    header = folder / (HEADER_NAME + NEXT)
    left = [path for path in _next_files(folder) if path.exists()]
    if not left:
        return
    _set_aside_damaged(header, frozen=frozen)
    if frozen:
        if _counts(header):
            raise VaultDamaged(
                str(folder), tr("a change of its key was cut short"), tr("Open the vault once where it can be written.")
            )
        return
    if not header.exists():
        _clear(folder)
        return
    data = header.read_bytes()
    parse_header(data, str(header))
    # The old log was settled, but a lost power may bring it back, and it must never be replayed into the new database:
    # it is gone for good before the new one has the name, whether or not that is so already.
    (folder / f"{DATABASE_NAME}-wal").unlink(missing_ok=True)
    settle_folder(folder)
    for name in (DATABASE_NAME, ANCHOR_NAME):
        new = folder / (name + NEXT)
        if new.exists():
            new.replace(folder / name)
    settle_folder(folder)
    write_durably(folder / HEADER_NAME, data)
    write_durably(folder / HEADER_KEPT_NAME, data)
    header.unlink()
    settle_folder(folder)


def _counts(header: Path) -> bool:
    """Whether the header of a change is there and whole."""
    if not header.exists():
        return False
    try:
        parse_header(header.read_bytes(), str(header))
    except VaultDamaged:
        return False
    return True


def _set_aside_damaged(header: Path, *, frozen: bool) -> None:
    """A header that is damaged can finish nothing, and must not keep anybody out: it is kept under another name."""
    if not frozen and header.exists() and not _counts(header):
        header.replace(header.with_name(header.name + DAMAGED))
        settle_folder(header.parent)


def _next_generation(vault: Vault, secret: Passphrase, kdf: KdfParameters) -> tuple[Header, Keys, tuple[int, ...]]:
    """The header and keys after the change, and the numbers of the slots that do not go on."""
    header = vault.header
    opened = open_slot(header, secret, str(vault.folder))
    wipe(opened.key)
    binding, data_key = Binding(header.vault_id, header.generation + 1), new_key()
    kept: list[SlotFields] = []
    dropped: list[int] = []
    for fields in header.slots:
        number = number_of(fields, header.slots)
        if number == opened.number:
            kept.append(PASSPHRASE.make(secret, data_key, binding, kdf, number))
        elif fields["kind"] == ESCROW.name:
            kept.append(ESCROW.make(ESCROW.public(fields), data_key, binding, number))
        else:
            dropped.append(number)
    keys = Keys.drawn_from(data_key, header.vault_id)
    wipe(data_key)
    return replace(header, generation=binding.generation, slots=tuple(kept)), keys, tuple(dropped)


def _write_next(vault: Vault, keys: Keys, header: Header, about: dict[str, object]) -> None:
    """The database and the anchor of the next generation, whole and verified, beside the present ones."""
    path = vault.folder / (DATABASE_NAME + NEXT)
    _copy(vault, path, keys)
    former = wrapped_former(vault.keys.chain, keys.chain, header.vault_id)
    payload = {"version": 1, "generation": header.generation, "former": former, **about}
    entry = NewEntry(vault.name, KEY_ROTATED, VAULT_SUBJECT, json.dumps(payload).encode())
    fresh = Seal(keys.chain, header.vault_id)
    database = Database(path, keys.database)
    try:
        rows = vault.sealed([entry], fresh)
        database.append(rows)
        database.settle()
        seal = fresh.after(database.of_vault(KEY_ROTATED))
        try:
            faults = [*check_pages(database), *check_entries(database, seal)[1]]
        finally:
            seal.wipe()
    finally:
        database.close()
    Path(f"{path}-wal").unlink(missing_ok=True)
    if faults:
        raise VaultError(
            str(vault.folder), tr("it is not sound, so its key was not changed"), tr("Check the vault first.")
        )
    head = Head(rows[-1][0].seq, rows[-1][1].hex())
    Anchor.make(vault.folder / (ANCHOR_NAME + NEXT), keys.anchor, header.vault_id, head)


def _copy(vault: Vault, path: Path, keys: Keys) -> None:
    with vault.database.said(writing=True):
        make_private(path)
        copy = connect(path, keys.database, create=True)
        try:
            copy.execute("PRAGMA synchronous = FULL")
            with copy.backup("main", vault.database.connection, "main") as backup:
                while not backup.done:
                    backup.step(_STEP)
        finally:
            copy.close()


def _next_files(folder: Path) -> tuple[Path, ...]:
    database, anchor, header = (name + NEXT for name in (DATABASE_NAME, ANCHOR_NAME, HEADER_NAME))
    return tuple(
        folder / name for name in (header, f"{header}.new", database, f"{database}-wal", f"{database}-journal", anchor)
    )


def _clear(folder: Path) -> None:
    # The header first, and for good: with it and without the files that it makes count, no key would open anything.
    header, *others = _next_files(folder)
    header.unlink(missing_ok=True)
    settle_folder(folder)
    for path in others:
        path.unlink(missing_ok=True)
    settle_folder(folder)
