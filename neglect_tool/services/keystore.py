"""This computer's keystore beside a passphrase: turned on and off, opened with, and asked where a vault ended."""

import contextlib
from datetime import datetime
from pathlib import Path

from neglect_tool.crypto import wipe
from neglect_tool.errors import InputError, VaultError, WrongPassphrase
from neglect_tool.saying import tr
from neglect_tool.services.ports import Clock
from neglect_tool.vault import access, keystore, store
from neglect_tool.vault.checking import Noted
from neglect_tool.vault.entry import Head
from neglect_tool.vault.headers import read_headers
from neglect_tool.vault.keystore import Keystore, KeystoreSlot
from neglect_tool.vault.slots import Secret
from neglect_tool.vault.vault import Vault

RESTORED = "restored"
"""The kind of the entry that a person's restoring of a backup leaves."""
ROLLED_BACK = tr(
    "This computer remembers entries that are not in the vault: all of it was put back to an older time. It can be "
    "read and exported, not added to. Look for a newer copy or backup"
)


def turn_on(vault: Vault, secret: Secret, kept_in: Keystore) -> access.SlotInfo:
    """Let this computer's keystore open the vault too."""
    if is_on(vault):
        raise VaultError(str(vault.folder), tr("the keystore can open it already"), tr("Nothing needs to be done."))
    made = access.add_keystore(vault, secret, lambda: keystore.new_secret(kept_in, vault.header.vault_id))
    note_head(vault, kept_in, vault.head())
    return made


def turn_off(vault: Vault, secret: Secret, kept_in: Keystore) -> None:
    """Take the keystore's slot away, then what it holds; a keystore that cannot be asked stops only the second."""
    for slot in access.slots(vault):
        if slot.kind == KeystoreSlot.name:
            access.drop(vault, secret, slot.number)
    keystore.forget(kept_in, vault.header.vault_id)


def is_on(vault: Vault) -> bool:
    """Whether the vault has such a slot."""
    return any(slot.kind == KeystoreSlot.name for slot in access.slots(vault))


def open_with(folder: Path, kept_in: Keystore, clock: Clock) -> Vault:
    """Open a vault with what this computer's keystore holds for it."""
    found = keystore.kept_secret(kept_in, read_headers(folder).sealed.header.vault_id)
    if found is None:
        raise WrongPassphrase(
            str(folder),
            tr("this computer's keystore holds no key for it"),
            tr("Open it with its passphrase, which still works."),
        )
    try:
        vault = store.open_(folder, found, clock)
    finally:
        wipe(found.key)
    hold_to_noted(vault, kept_in)
    return vault


def note_head(vault: Vault, kept_in: Keystore, head: Head) -> None:
    """Keep where the chain ends, so that the whole vault put back to an older time is noticed."""
    if is_on(vault) and vault.read_only is None:
        at = vault.clock().isoformat()
        kept_in.put(keystore.head_name(vault.header.vault_id), f"{head.seq}:{head.mac} {at}")


def hold_to_noted(vault: Vault, kept_in: Keystore) -> None:
    """Let nothing be added where the keystore remembers a head that the chain does not hold: saves are missing.

    A backup that a person restored since is no alarm. What the chain ends with on closing is noted next.
    """
    if not is_on(vault):
        return
    with contextlib.suppress(InputError, VaultError, ValueError, TypeError):
        head, _, at = (kept_in.get(keystore.head_name(vault.header.vault_id)) or "").partition(" ")
        noted, when = Noted.parse(head), datetime.fromisoformat(at)
        if not vault.holds(noted) and not _restored_since(vault, when):
            vault.distrust(ROLLED_BACK)
    vault.after_closing(lambda head: _note_quietly(vault, kept_in, head))


def _note_quietly(vault: Vault, kept_in: Keystore, head: Head) -> None:
    with contextlib.suppress(VaultError):
        note_head(vault, kept_in, head)


def _restored_since(vault: Vault, when: datetime) -> bool:
    return any(datetime.fromisoformat(entry.at) > when for entry in vault.about_itself(RESTORED))
