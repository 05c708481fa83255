"""Who can open a vault: every kind of slot there is, and the way through them."""

from neglect_tool.errors import VaultDamaged, WrongPassphrase
from neglect_tool.vault.format import Header
from neglect_tool.vault.passphrase import PassphraseSlot
from neglect_tool.vault.slot import Binding, NotMine, SlotKind

KINDS: tuple[SlotKind, ...] = (PassphraseSlot(),)


def unlock(header: Header, secret: object, where: str) -> bytearray:
    """The data key, from the first slot that this secret opens; a broken slot is told only if no other opens."""
    binding = Binding(header.vault_id, header.generation)
    kinds = {kind.name: kind for kind in KINDS}
    broken: VaultDamaged | None = None
    for fields in header.slots:
        kind = kinds.get(str(fields["kind"]))
        if kind is None:
            continue
        try:
            return kind.open(fields, secret, binding)
        except NotMine:
            continue
        except VaultDamaged as error:
            broken = error
    if broken is not None:
        raise broken
    raise WrongPassphrase(
        where, "this is not its passphrase", "Check capital letters and the keyboard's language; nothing was changed."
    )
