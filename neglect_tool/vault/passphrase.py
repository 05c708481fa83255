"""The slot that a passphrase opens (Argon2id), with its cost written in it and bounded when read."""

import secrets
import unicodedata
from dataclasses import dataclass, field

from neglect_tool.crypto import SALT_BYTES, KdfParameters, WrongKey, derive_key, unwrap, wipe, wrap
from neglect_tool.errors import VaultDamaged, VaultError
from neglect_tool.saying import tr
from neglect_tool.vault.format import HEADER_NAME, SlotFields, damaged_header
from neglect_tool.vault.slot import Binding, NotMine


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What a person types; the same however their keyboard composes accents."""

    text: str = field(repr=False)

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise VaultError(tr("passphrase"), tr("it is empty"), tr("Give a passphrase of several words."))

    def encoded(self) -> bytes:
        """The bytes that the key is derived from."""
        return unicodedata.normalize("NFC", self.text).encode("utf-8", "surrogatepass")


class PassphraseSlot:
    """Makes and opens passphrase slots."""

    name = "passphrase"

    def make(
        self, passphrase: Passphrase, key: bytearray, binding: Binding, cost: KdfParameters, number: int = 1
    ) -> SlotFields:
        """A new slot around the data key, cheaper where the machine has not the memory."""
        salt = secrets.token_bytes(SALT_BYTES)
        derived, paid = _affordable(passphrase.encoded(), salt, cost)
        fields: dict[str, str | int] = {
            "kind": self.name,
            "number": number,
            "kdf": "argon2id",
            "salt": salt.hex(),
            "memory_kib": paid.memory_kib,
            "iterations": paid.iterations,
            "lanes": paid.lanes,
        }
        fields["wrapped"] = wrap(derived, key, binding.over(fields)).hex()
        wipe(derived)
        return fields

    def open(self, fields: SlotFields, secret: object, binding: Binding) -> bytearray:
        """The data key, after the derivation."""
        if not isinstance(secret, Passphrase):
            raise NotMine
        salt, wrapped, cost = _read(fields)
        try:
            derived = derive_key(secret.encoded(), salt, cost)
        except MemoryError as error:
            raise VaultError(
                tr("passphrase"),
                tr(
                    "checking it needs {memory_kib} MB of memory and there is not so much free",
                    memory_kib=cost.memory_kib // 1024,
                ),
                tr("Close other programs and try again."),
            ) from error
        try:
            return unwrap(derived, wrapped, binding.over(fields))
        except WrongKey:
            raise NotMine from None
        finally:
            wipe(derived)


def _affordable(passphrase: bytes, salt: bytes, cost: KdfParameters) -> tuple[bytearray, KdfParameters]:
    attempt: KdfParameters | None = cost
    while attempt is not None:
        try:
            return derive_key(passphrase, salt, attempt), attempt
        except MemoryError:
            attempt = attempt.halved()
    raise VaultError(
        tr("passphrase"), tr("there is not enough free memory to protect it"), tr("Close other programs and try again.")
    )


def _read(fields: SlotFields) -> tuple[bytes, bytes, KdfParameters]:
    try:
        salt, wrapped = bytes.fromhex(str(fields["salt"])), bytes.fromhex(str(fields["wrapped"]))
        memory, iterations, lanes = fields["memory_kib"], fields["iterations"], fields["lanes"]
        known = fields["kdf"] == "argon2id" and len(salt) == SALT_BYTES
        if known and isinstance(memory, int) and isinstance(iterations, int) and isinstance(lanes, int):
            return salt, wrapped, KdfParameters(memory, iterations, lanes)
    except (KeyError, ValueError) as error:
        raise _broken() from error
    raise _broken()


def _broken() -> VaultDamaged:
    return damaged_header(f"{HEADER_NAME}, passphrase slot", "its fields break the format or ask for an unsafe cost")
