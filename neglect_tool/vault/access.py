"""Who can open a vault, changed: each change asks for a secret that opens it now, and is an entry in the chain.

The entry comes first, the header after: a slot is never there without a record of how it came.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from neglect_tool.crypto import STANDARD_KDF, KdfParameters, wipe
from neglect_tool.errors import VaultError, WrongPassphrase
from neglect_tool.saying import tr
from neglect_tool.vault.chain import VAULT_SUBJECT
from neglect_tool.vault.disk import unwritable
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.escrow import EscrowPublic
from neglect_tool.vault.format import MOST_SLOTS, SlotFields, encode_header
from neglect_tool.vault.keystore import KeystoreSecret
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.slot import Binding
from neglect_tool.vault.slots import ESCROW, KEYSTORE, PASSPHRASE, Secret, number_of, open_slot
from neglect_tool.vault.vault import Vault

OPENED = "vault-opened"
SLOT_ADDED = "slot-added"
SLOT_DROPPED = "slot-dropped"
CHANGED = "passphrase-changed"


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """A slot as it is listed: its number, its kind, and whose it is or what it costs, in words."""

    number: int
    kind: str
    about: str


Make = Callable[[bytearray, Binding, int], SlotFields]
"""A new slot around this data key, so bound and of that number."""


def slots(vault: Vault) -> tuple[SlotInfo, ...]:
    """Every slot of an open vault."""
    return tuple(_info(fields, vault.header.slots) for fields in vault.header.slots)


def add_passphrase(
    vault: Vault, secret: Secret, passphrase: str, *, name: str = "", kdf: KdfParameters = STANDARD_KDF
) -> SlotInfo:
    """Another passphrase beside those that open it now; its name is kept inside the vault, where the key is needed."""
    new = Passphrase(passphrase)

    def make(key: bytearray, binding: Binding, number: int) -> SlotFields:
        _refuse_known(vault, new)
        return PASSPHRASE.make(new, key, binding, kdf, number)

    return _add(vault, secret, make, name)


def add_escrow(vault: Vault, secret: Secret, public: EscrowPublic) -> SlotInfo:
    """The agency's recovery key, whose fingerprint the person has been shown."""
    for fields in vault.header.slots:
        if fields["kind"] == ESCROW.name and ESCROW.public(fields).key == public.key:
            raise VaultError(
                str(vault.folder), tr("this recovery key can open it already"), tr("Nothing needs to be done.")
            )
    return _add(vault, secret, lambda key, binding, number: ESCROW.make(public, key, binding, number))


def add_keystore(vault: Vault, secret: Secret, make_secret: Callable[[], KeystoreSecret]) -> SlotInfo:
    """This computer's keystore, which is given its secret once the present one is known to open the vault."""

    def make(key: bytearray, binding: Binding, number: int) -> SlotFields:
        fresh = make_secret()
        try:
            return KEYSTORE.make(fresh, key, binding, number)
        finally:
            wipe(fresh.key)

    return _add(vault, secret, make)


def drop(vault: Vault, secret: Secret, number: int) -> SlotInfo:
    """Take a slot away; the last passphrase stays, or nobody here could open the vault."""
    found = [fields for fields in vault.header.slots if number_of(fields, vault.header.slots) == number]
    if not found:
        raise VaultError(
            str(vault.folder),
            tr("there is no slot {number}", number=number),
            tr("List the slots to see their numbers."),
        )
    kept = tuple(fields for fields in vault.header.slots if fields is not found[0])
    if not any(fields["kind"] == PASSPHRASE.name for fields in kept):
        raise VaultError(
            str(vault.folder),
            tr("this is its last passphrase"),
            tr("Add another passphrase first, or change this one."),
        )
    wipe(open_slot(vault.header, secret, str(vault.folder)).key)
    info = _info(found[0], vault.header.slots)
    _take(vault, SLOT_DROPPED, {"slot": info.number, "kind": info.kind, "about": info.about}, kept)
    return info


def change_passphrase(vault: Vault, secret: Secret, new: str, *, kdf: KdfParameters = STANDARD_KDF) -> SlotInfo:
    """A new passphrase in the place of that one; opened with the agency's key, in that of all: they are lost."""
    passphrase = Passphrase(new)
    opened = open_slot(vault.header, secret, str(vault.folder))
    before = vault.header.slots
    if opened.kind == PASSPHRASE.name:
        try:
            _refuse_known(vault, passphrase)
        except VaultError:
            wipe(opened.key)
            raise
    gone = [
        fields
        for fields in before
        if fields["kind"] == PASSPHRASE.name
        and (opened.kind != PASSPHRASE.name or number_of(fields, before) == opened.number)
    ]
    try:
        fields = PASSPHRASE.make(passphrase, opened.key, _binding(vault), kdf, _next_number(before))
    finally:
        wipe(opened.key)
    kept = tuple(each for each in before if not any(each is one for one in gone))
    numbers = [number_of(each, before) for each in gone]
    about = {"slot": fields["number"], "instead_of": numbers, "opened_with": opened.kind}
    _take(vault, CHANGED, about, (*kept, fields))
    return _info(fields, vault.header.slots)


def _refuse_known(vault: Vault, new: Passphrase) -> None:
    """One passphrase has one slot, or it would still open the vault after it was changed or its slot dropped."""
    try:
        wipe(open_slot(vault.header, new, str(vault.folder)).key)
    except WrongPassphrase:
        return
    raise VaultError(str(vault.folder), tr("this passphrase can open it already"), tr("Choose another one."))


def _add(vault: Vault, secret: Secret, make: Make, name: str = "") -> SlotInfo:
    before = vault.header.slots
    if len(before) >= MOST_SLOTS:
        raise VaultError(
            str(vault.folder),
            tr("it has {most_slots} slots, the most there may be", most_slots=MOST_SLOTS),
            tr("Drop one first."),
        )
    key = open_slot(vault.header, secret, str(vault.folder)).key
    try:
        fields = make(key, _binding(vault), _next_number(before))
    finally:
        wipe(key)
    info = _info(fields, before)
    about = {"slot": info.number, "kind": info.kind, "about": info.about, **({"name": name} if name else {})}
    _take(vault, SLOT_ADDED, about, (*before, fields))
    return info


def _take(vault: Vault, kind: str, about: Mapping[str, object], kept: tuple[SlotFields, ...]) -> None:
    with vault.turn():
        header = replace(vault.header, slots=kept)
        # Refused before it is on the record, if it is too long.
        encode_header(header, vault.keys.header)
        vault.append([NewEntry(vault.name, kind, VAULT_SUBJECT, json.dumps({"version": 1, **about}).encode())])
        try:
            vault.take_header(header)
        except OSError as error:
            raise unwritable(vault.folder, error) from error


def _binding(vault: Vault) -> Binding:
    return Binding(vault.header.vault_id, vault.header.generation)


def _next_number(before: Sequence[SlotFields]) -> int:
    return 1 + max((number_of(fields, before) for fields in before), default=0)


def _info(fields: SlotFields, among: Sequence[SlotFields]) -> SlotInfo:
    kind = str(fields["kind"])
    number = number_of(fields, among)
    if kind == ESCROW.name:
        public = ESCROW.public(fields)
        return SlotInfo(number, kind, f"{public.agency}, fingerprint {public.fingerprint}".removeprefix(", "))
    if kind == PASSPHRASE.name:
        memory = fields.get("memory_kib")
        return SlotInfo(number, kind, f"{memory // 1024} MB a guess" if isinstance(memory, int) else "")
    return SlotInfo(number, kind, "")
