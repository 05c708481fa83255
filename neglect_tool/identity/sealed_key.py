"""A private key at rest: PKCS#8 under a passphrase, with as many rounds as the signing files have.

The one that the crypto library writes by itself has 2,048 rounds of PBKDF2, too few for an authority that lasts
ten years. This one is the same standard structure (RFC 8018, PBES2), so that any program opens it.
"""

import os
from typing import Final

from asn1crypto import algos, core, keys, pem
from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from neglect_tool.errors import IdentityError
from neglect_tool.saying import tr

ROUNDS: Final = 600_000


def seal_key(key: ec.EllipticCurvePrivateKey, passphrase: str) -> bytes:
    """The key as PEM, encrypted with AES-256 under the passphrase."""
    salt, vector = os.urandom(16), os.urandom(16)
    plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    stretched = PBKDF2HMAC(hashes.SHA256(), 32, salt, ROUNDS).derive(passphrase.encode())
    pad = padding.PKCS7(128).padder()
    cipher = Cipher(algorithms.AES256(stretched), modes.CBC(vector)).encryptor()
    sealed = keys.EncryptedPrivateKeyInfo(
        {
            "encryption_algorithm": algos.EncryptionAlgorithm(
                {
                    "algorithm": "pbes2",
                    "parameters": {
                        "key_derivation_func": {
                            "algorithm": "pbkdf2",
                            "parameters": {
                                "salt": algos.Pbkdf2Salt(name="specified", value=core.OctetString(salt)),
                                "iteration_count": ROUNDS,
                                "prf": {"algorithm": "sha256"},
                            },
                        },
                        "encryption_scheme": {"algorithm": "aes256_cbc", "parameters": core.OctetString(vector)},
                    },
                }
            ),
            "encrypted_data": cipher.update(pad.update(plain) + pad.finalize()) + cipher.finalize(),
        }
    )
    return bytes(pem.armor("ENCRYPTED PRIVATE KEY", sealed.dump()))


def open_key(data: bytes, passphrase: str, where: str) -> ec.EllipticCurvePrivateKey:
    """The key again; `where` names the file in an error."""
    if b"-----BEGIN ENCRYPTED PRIVATE KEY-----" not in data:
        raise IdentityError(
            where, tr("this is not an authority's key"), tr("Name the folder that `authority init` made.")
        )
    try:
        key = load_pem_private_key(data, passphrase.encode())
    except ValueError as error:
        raise IdentityError(
            where, tr("the passphrase does not open it"), tr("Check the passphrase and try again.")
        ) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise IdentityError(
            where, tr("this is not an authority's key"), tr("Name the folder that `authority init` made.")
        )
    return key
