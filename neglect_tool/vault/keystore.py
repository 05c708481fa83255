"""The keystore of this computer's account as one more way in: off by default, never the only one, and easy to lose.

A change of system, account or keystore software can empty it, so a passphrase always stays beside it. While it is on,
it also holds where the chain ended: database and anchor put back together from an older copy are then noticed.
"""

import sys
from dataclasses import dataclass, field
from typing import Protocol

from neglect_tool.crypto import KEY_BYTES, WrongKey, new_key, unwrap, wipe, wrap
from neglect_tool.errors import VaultError
from neglect_tool.saying import tr
from neglect_tool.vault.format import HEADER_NAME, SlotFields, damaged_header
from neglect_tool.vault.slot import Binding, NotMine

_SERVICE = "Neglect Tool"
_BACKENDS = {
    "linux": ("SecretService", "Keyring"),
    "win32": ("Windows", "WinVaultKeyring"),
    "darwin": ("macOS", "Keyring"),
}
"""The one backend for each system; nothing is ever chosen by what happens to be installed."""


class Keystore(Protocol):
    """Short secrets by name, kept by the system for this account."""

    def get(self, name: str) -> str | None:
        """The secret, or None; VaultError where the keystore cannot be asked."""

    def put(self, name: str, secret: str) -> None:
        """Keep a secret in the place of any before it."""

    def forget(self, name: str) -> None:
        """Take it away, if it is there."""


class SystemKeystore:
    """The keystore of this system: Secret Service on Linux, Credential Manager on Windows, Keychain on macOS."""

    def get(self, name: str) -> str | None:
        """The secret, or None."""
        found: str | None = self._ask("get_password", name)
        return found

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._ask("set_password", name, secret)

    def forget(self, name: str) -> None:
        """Take it away."""
        if self.get(name) is not None:
            self._ask("delete_password", name)

    def _ask(self, verb: str, *arguments: str) -> str | None:
        try:
            answer: str | None = getattr(_backend(), verb)(_SERVICE, *arguments)
        except Exception as error:
            # Each backend lets errors of its own kinds through, such as one for a Linux without a session bus.
            raise _absent(type(error).__name__) from error
        return answer


def _backend() -> object:
    from importlib import import_module

    name = next((each for each in _BACKENDS if sys.platform.startswith(each)), None)
    if name is None:
        raise RuntimeError("no keystore is known for this system")
    module, cls = _BACKENDS[name]
    return getattr(import_module(f"keyring.backends.{module}"), cls)()


def _absent(why: str) -> VaultError:
    return VaultError(
        tr("this computer's keystore"),
        tr("it cannot be asked ({why})", why=why),
        tr("Open the vault with its passphrase; the keystore is a convenience beside it."),
    )


@dataclass(frozen=True, slots=True)
class KeystoreSecret:
    """What the keystore holds for one vault."""

    key: bytearray = field(repr=False)


class KeystoreSlot:
    """Makes and opens the slot of this computer's keystore."""

    name = "keystore"

    def make(self, secret: KeystoreSecret, key: bytearray, binding: Binding, number: int) -> SlotFields:
        """A new slot around the data key."""
        fields: dict[str, str | int] = {"kind": self.name, "number": number}
        fields["wrapped"] = wrap(secret.key, key, binding.over(fields)).hex()
        return fields

    def open(self, fields: SlotFields, secret: object, binding: Binding) -> bytearray:
        """The data key."""
        if not isinstance(secret, KeystoreSecret):
            raise NotMine
        try:
            return unwrap(secret.key, bytes.fromhex(str(fields["wrapped"])), binding.over(fields))
        except WrongKey:
            raise NotMine from None
        except (KeyError, ValueError) as error:
            raise damaged_header(f"{HEADER_NAME}, keystore slot", "its fields break the format") from error


def new_secret(keystore: Keystore, vault_id: bytes) -> KeystoreSecret:
    """A fresh secret, kept in the keystore, and read back from it before anything is built on it."""
    secret = KeystoreSecret(new_key())
    keystore.put(_key_name(vault_id), secret.key.hex())
    kept = kept_secret(keystore, vault_id)
    if kept != secret:
        raise _absent("it did not keep what it was given")
    wipe(kept.key)
    return secret


def kept_secret(keystore: Keystore, vault_id: bytes) -> KeystoreSecret | None:
    """What the keystore holds for this vault, or None."""
    try:
        key = bytearray.fromhex(keystore.get(_key_name(vault_id)) or "")
    except ValueError:
        return None
    return KeystoreSecret(key) if len(key) == KEY_BYTES else None


def forget(keystore: Keystore, vault_id: bytes) -> None:
    """Take away all that it holds for this vault."""
    keystore.forget(_key_name(vault_id))
    keystore.forget(head_name(vault_id))


def _key_name(vault_id: bytes) -> str:
    return f"vault {vault_id.hex()}"


def head_name(vault_id: bytes) -> str:
    """Under which the last head is kept."""
    return f"record {vault_id.hex()}"
