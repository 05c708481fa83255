"""The integrity check of a PKCS#12 file, made as slow to guess against as its encryption.

The crypto library strengthens the encryption but leaves this check at 2,048 rounds: whoever steals the file would
try passphrases against the check instead. RFC 7292, appendix B, with SHA-256.
"""

import hashlib
import hmac
import os
from typing import Final

from asn1crypto import algos, core, pkcs12

_BLOCK: Final = 64
_INTEGRITY: Final = b"\x03"


def with_strong_check(data: bytes, passphrase: str, rounds: int) -> bytes:
    """The same PKCS#12 file with its integrity check under `rounds` rounds."""
    outer = pkcs12.Pfx.load(data)
    content: bytes = outer["auth_safe"]["content"].native
    salt = os.urandom(16)
    digest = hmac.digest(_stretch(passphrase, salt, rounds), content, "sha256")
    mac = pkcs12.MacData(
        {
            "mac": {
                "digest_algorithm": algos.DigestAlgorithm({"algorithm": "sha256", "parameters": core.Null()}),
                "digest": digest,
            },
            "mac_salt": salt,
            "iterations": rounds,
        }
    )
    made = pkcs12.Pfx({"version": "v3", "auth_safe": outer["auth_safe"], "mac_data": mac})
    return bytes(made.dump(force=True))


def _stretch(passphrase: str, salt: bytes, rounds: int) -> bytes:
    secret = (passphrase + "\0").encode("utf-16-be")
    block = hashlib.sha256(_INTEGRITY * _BLOCK + _fill(salt) + _fill(secret)).digest()
    for _ in range(rounds - 1):
        block = hashlib.sha256(block).digest()
    return block


def _fill(part: bytes) -> bytes:
    size = -(-len(part) // _BLOCK) * _BLOCK
    return (part * (size // len(part) + 1))[:size]
