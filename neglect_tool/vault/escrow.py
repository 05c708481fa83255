"""The agency's recovery key: a pair made on an office machine, whose public half goes into each vault as a slot.

The private half never leaves the office, so a lost passphrase costs no records and a stolen laptop gives nobody the
key. The data key is wrapped for the pair with X25519: a pair of one use, HKDF over what both arrive at, AES-256-GCM.
"""

import hashlib
from dataclasses import dataclass, field

from neglect_tool.crypto import (
    STANDARD_KDF,
    KdfParameters,
    WrongKey,
    new_key,
    public_half,
    shared_key,
    unwrap,
    wipe,
    wrap,
)
from neglect_tool.errors import VaultError, WrongPassphrase
from neglect_tool.saying import tr
from neglect_tool.vault.chain import Clock
from neglect_tool.vault.format import HEADER_NAME, SlotFields, damaged_header
from neglect_tool.vault.framed import Frame
from neglect_tool.vault.passphrase import Passphrase, PassphraseSlot
from neglect_tool.vault.slot import Binding, NotMine

PUBLIC_NAME = "escrow.pub"
KEY_NAME = "escrow.key"
FILE_LIMIT = 16 * 1024
"""Bytes; both files are far smaller."""

_PUBLIC = Frame("neglect-escrow", 1, "an agency's recovery key for laptops")
_SECRET = Frame("neglect-escrow-key", 1, "an agency's own recovery key")
_PURPOSE = "neglect-vault/1 escrow"


@dataclass(frozen=True, slots=True)
class EscrowPublic:
    """The half that laptops are given: whose it is, and the key that data keys are wrapped for."""

    agency: str
    created: str
    key: bytes

    @property
    def fingerprint(self) -> str:
        """What two people read to each other: eight groups of four hexadecimal digits."""
        digits = hashlib.sha256(b"neglect-escrow/1" + self.key).hexdigest()[:32].upper()
        return " ".join(digits[at : at + 4] for at in range(0, 32, 4))


@dataclass(frozen=True, slots=True)
class EscrowSecret:
    """The half that opens; wipe it when done."""

    public: EscrowPublic
    private: bytearray = field(repr=False)

    def wipe(self) -> None:
        """Overwrite the private half."""
        wipe(self.private)


def make_pair(agency: str, passphrase: str, clock: Clock, cost: KdfParameters = STANDARD_KDF) -> tuple[bytes, bytes]:
    """The bytes of `escrow.pub` and of `escrow.key`, the second under a passphrase of its own."""
    private = new_key()
    public = EscrowPublic(agency, clock().isoformat(timespec="seconds"), public_half(private))
    told = {"agency": public.agency, "created": public.created, "key": public.key.hex()}
    slot = PassphraseSlot().make(Passphrase(passphrase), private, _binding(public), cost)
    wipe(private)
    return _PUBLIC.put(told), _SECRET.put({**told, "slot": dict(slot)})


def read_public(data: bytes, where: str) -> EscrowPublic:
    """The public half from its file."""
    return _public(_PUBLIC, _PUBLIC.read(data, where), where)


def open_secret(data: bytes, passphrase: str, where: str) -> EscrowSecret:
    """The private half from its file; WrongPassphrase if it is another's."""
    fields = _SECRET.read(data, where)
    slot = fields.pop("slot", None)
    public = _public(_SECRET, fields, where)
    if not isinstance(slot, dict):
        raise _SECRET.broken(where)
    try:
        private = PassphraseSlot().open(slot, Passphrase(passphrase), _binding(public))
    except NotMine as error:
        raise WrongPassphrase(
            where,
            tr("this is not the recovery key's passphrase"),
            tr("Check capital letters and the keyboard's language."),
        ) from error
    if public_half(private) != public.key:
        raise _SECRET.broken(where)
    return EscrowSecret(public, private)


class EscrowSlot:
    """Makes and opens the slot of an agency."""

    name = "escrow"

    def make(self, public: EscrowPublic, key: bytearray, binding: Binding, number: int) -> SlotFields:
        """A new slot around the data key, which only the agency's private half opens."""
        once = new_key()
        fields: dict[str, str | int] = {
            "kind": self.name,
            "number": number,
            "agency": public.agency,
            "created": public.created,
            "recipient": public.key.hex(),
            "sender": public_half(once).hex(),
        }
        try:
            agreed = shared_key(once, public.key, _PURPOSE)
        except WrongKey as error:
            raise VaultError(
                tr("recovery key"), tr("it is not one that can be used"), tr("Take another copy of it.")
            ) from error
        fields["wrapped"] = wrap(agreed, key, binding.over(fields)).hex()
        wipe(once, agreed)
        return fields

    def open(self, fields: SlotFields, secret: object, binding: Binding) -> bytearray:
        """The data key, with the agency's private half."""
        if not isinstance(secret, EscrowSecret):
            raise NotMine
        public = self.public(fields)
        if public.key != secret.public.key:
            raise NotMine
        try:
            sender, wrapped = bytes.fromhex(str(fields["sender"])), bytes.fromhex(str(fields["wrapped"]))
            agreed = shared_key(secret.private, sender, _PURPOSE)
            return unwrap(agreed, wrapped, binding.over(fields))
        except WrongKey:
            raise NotMine from None
        except (KeyError, ValueError) as error:
            raise damaged_header(f"{HEADER_NAME}, recovery slot", "its fields break the format") from error

    def public(self, fields: SlotFields) -> EscrowPublic:
        """Whose slot it is, read without a key; the header's own seal guards it."""
        try:
            key = bytes.fromhex(str(fields["recipient"]))
            if len(key) == 32:
                return EscrowPublic(str(fields["agency"]), str(fields["created"]), key)
        except (KeyError, ValueError):
            pass
        raise damaged_header(f"{HEADER_NAME}, recovery slot", "its fields break the format")


def _public(frame: Frame, fields: dict[str, object], where: str) -> EscrowPublic:
    agency, created, key = (fields.get(name) for name in ("agency", "created", "key"))
    if len(fields) == 3 and isinstance(agency, str) and isinstance(created, str) and isinstance(key, str):
        try:
            raw = bytes.fromhex(key)
        except ValueError:
            raw = b""
        if len(raw) == 32:
            return EscrowPublic(agency, created, raw)
    raise frame.broken(where)


def _binding(public: EscrowPublic) -> Binding:
    return Binding(public.key, 1)
