"""The few cryptographic operations that everything secret is made of, each with one fixed meaning.

The library behind them is loaded when a key is first derived or used: whose vaults are here is read without it.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES = 12


class WrongKey(Exception):
    """A wrapped key does not open with this key, or is bound to something else."""


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """What one guess at a passphrase costs (Argon2id); a ValueError outside the bounds that are safe to run."""

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        for name, value, least, most in (
            ("memory_kib", self.memory_kib, 19 * 1024, 1024 * 1024),
            ("iterations", self.iterations, 1, 10),
            ("lanes", self.lanes, 1, 8),
        ):
            if type(value) is not int or not least <= value <= most:
                raise ValueError(f"{name} must be from {least} to {most}")

    def halved(self) -> "KdfParameters | None":
        """Half the memory for a machine that has not enough, or None below 64 MiB."""
        if self.memory_kib // 2 < 64 * 1024:
            return None
        return KdfParameters(self.memory_kib // 2, self.iterations, self.lanes)


STANDARD_KDF = KdfParameters(256 * 1024, 3, 4)
"""About half a second on an ordinary laptop."""


def new_key() -> bytearray:
    """A random key; wipe it when done."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def derive_key(passphrase: bytes, salt: bytes, cost: KdfParameters) -> bytearray:
    """The key that a passphrase stands for; a MemoryError where the machine has not enough."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return bytearray(kdf.derive(passphrase))


def subkey(key: bytearray, purpose: str, context: bytes) -> bytearray:
    """A key for one purpose in one context (HKDF-SHA256), so that no key serves two."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return bytearray(HKDF(SHA256(), KEY_BYTES, salt=context, info=purpose.encode()).derive(bytes(key)))


def wrap(key: bytearray, secret: bytearray, bound_to: bytes) -> bytes:
    """The secret under AES-256-GCM with a fresh nonce in front, bound to what must not change around it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(bytes(key)).encrypt(nonce, bytes(secret), bound_to)


def unwrap(key: bytearray, wrapped: bytes, bound_to: bytes) -> bytearray:
    """The secret again, or WrongKey."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return bytearray(AESGCM(bytes(key)).decrypt(wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], bound_to))
    except (InvalidTag, ValueError) as error:
        raise WrongKey from error


def public_half(private: bytearray) -> bytes:
    """The half of an X25519 pair that may be given away; any 32 random bytes are the other half."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(bytes(private)).public_key().public_bytes_raw()


def shared_key(private: bytearray, public: bytes, purpose: str) -> bytearray:
    """The key that both holders of two X25519 halves arrive at, drawn for one purpose; WrongKey for a public half
    that gives nothing secret."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    try:
        agreed = bytearray(
            X25519PrivateKey.from_private_bytes(bytes(private)).exchange(X25519PublicKey.from_public_bytes(public))
        )
    except ValueError as error:
        raise WrongKey from error
    drawn = subkey(agreed, purpose, b"")
    wipe(agreed)
    return drawn


def mac(key: bytearray, *fields: bytes) -> bytes:
    """HMAC-SHA256 over fields that each carry their length, so that no two lists of fields look alike."""
    framed = b"".join(len(field).to_bytes(8, "big") + field for field in fields)
    return hmac.digest(bytes(key), framed, hashlib.sha256().name)


def same(one: bytes, other: bytes) -> bool:
    """Whether two secrets are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(one, other)


def wipe(*keys: bytearray) -> None:
    """Overwrite keys with zeros; copies that libraries made are out of reach."""
    for key in keys:
        key[:] = bytes(len(key))
