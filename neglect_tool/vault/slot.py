"""What every kind of slot has in common: it wraps the vault's one data key, bound to its vault and its own fields."""

from dataclasses import dataclass
from typing import Protocol

from neglect_tool.vault.format import SlotFields, canonical


class NotMine(Exception):
    """This slot is sound but does not open with what was given: try the next."""


@dataclass(frozen=True, slots=True)
class Binding:
    """What a wrapped key belongs to, so that a slot cannot be moved to another vault or outlive a rotation."""

    vault_id: bytes
    generation: int

    def over(self, fields: SlotFields) -> bytes:
        """The bytes that the wrapped key is bound to: everything about the slot but the wrapped key."""
        rest = {name: value for name, value in fields.items() if name != "wrapped"}
        return canonical({"generation": self.generation, "slot": rest, "vault": self.vault_id.hex()})


class SlotKind(Protocol):
    """One way to open a vault. A new one is a file with this shape and a line in `slots.py`."""

    @property
    def name(self) -> str:
        """What a slot of this kind has as its `kind`."""

    def open(self, fields: SlotFields, secret: object, binding: Binding) -> bytearray:
        """The data key; NotMine if the secret is another's; VaultDamaged if the slot itself is broken."""
