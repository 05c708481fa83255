"""Who can open a vault: every kind of slot there is, and the way through them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from neglect_tool.errors import VaultDamaged, WrongPassphrase
from neglect_tool.saying import tr
from neglect_tool.vault.escrow import EscrowSecret, EscrowSlot
from neglect_tool.vault.format import Header, SlotFields
from neglect_tool.vault.keystore import KeystoreSecret, KeystoreSlot
from neglect_tool.vault.passphrase import Passphrase, PassphraseSlot
from neglect_tool.vault.slot import Binding, NotMine, SlotKind

PASSPHRASE, ESCROW, KEYSTORE = PassphraseSlot(), EscrowSlot(), KeystoreSlot()
KINDS: tuple[SlotKind, ...] = (PASSPHRASE, ESCROW, KEYSTORE)

Secret = Passphrase | EscrowSecret | KeystoreSecret
"""What opens a slot of one kind."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The data key, and the slot that gave it."""

    key: bytearray = field(repr=False)
    number: int
    kind: str


def number_of(fields: SlotFields, slots: Sequence[SlotFields]) -> int:
    """A slot's own number, kept when others go; those of the first vaults are numbered as they stand."""
    own = fields.get("number")
    return own if isinstance(own, int) else 1 + next(at for at, each in enumerate(slots) if each is fields)


def open_slot(header: Header, secret: object, where: str) -> Unlocked:
    """The data key, from the first slot that this secret opens; a broken slot is told only if no other opens."""
    binding = Binding(header.vault_id, header.generation)
    kinds: Mapping[str, SlotKind] = {kind.name: kind for kind in KINDS}
    broken: VaultDamaged | None = None
    for fields in header.slots:
        kind = kinds.get(str(fields["kind"]))
        if kind is None:
            continue
        try:
            key = kind.open(fields, secret, binding)
        except NotMine:
            continue
        except VaultDamaged as error:
            broken = error
        else:
            return Unlocked(key, number_of(fields, header.slots), kind.name)
    if broken is not None:
        raise broken
    if isinstance(secret, EscrowSecret):
        raise WrongPassphrase(
            where,
            tr("this vault does not open with the recovery key {fingerprint}", fingerprint=secret.public.fingerprint),
            tr("Check that it is your agency's key; nothing was changed."),
        )
    if isinstance(secret, KeystoreSecret):
        raise WrongPassphrase(
            where,
            tr("what this computer's keystore holds no longer opens it"),
            tr("Open it with its passphrase, then turn the keystore on again."),
        )
    raise WrongPassphrase(
        where,
        tr("this is not its passphrase"),
        tr("Check capital letters and the keyboard's language; nothing was changed."),
    )


def unlock(header: Header, secret: object, where: str) -> bytearray:
    """The data key alone."""
    return open_slot(header, secret, where).key
