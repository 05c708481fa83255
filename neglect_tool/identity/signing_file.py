"""A person's signing file: PKCS#12 with their key, their certificate and the authority's, under a passphrase."""

from dataclasses import dataclass
from typing import Final

from asn1crypto import pkcs12 as pfx
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12

from neglect_tool.errors import IdentityError
from neglect_tool.identity.certificates import Person, describe
from neglect_tool.identity.pkcs12_mac import with_strong_check
from neglect_tool.saying import tr

ROUNDS: Final = 600_000
SMALLEST_RSA: Final = 2048

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True, slots=True)
class SigningIdentity:
    """What a person signs with; it stays in memory only as long as it is needed."""

    key: PrivateKey
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    """The authority's certificates that came with it."""

    @property
    def person(self) -> Person:
        """Who they are, by their certificate."""
        return describe(self.certificate)


def write_signing_file(identity: SigningIdentity, passphrase: str) -> bytes:
    """The identity as PKCS#12 under AES-256."""
    protection = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode())
    )
    name = identity.person.name.encode()
    made = pkcs12.serialize_key_and_certificates(
        name, identity.key, identity.certificate, list(identity.chain), protection
    )
    return with_strong_check(made, passphrase, ROUNDS)


def read_signing_file(data: bytes, passphrase: str, where: str) -> SigningIdentity:
    """The identity of a PKCS#12 file, whoever issued it; `where` names the file in an error."""
    try:
        outer = pfx.Pfx.load(data)
        is_pfx = outer["version"].native == "v3" and outer["auth_safe"]["content_type"].native == "data"
    except (ValueError, TypeError, KeyError):
        is_pfx = False
    if not is_pfx:
        raise IdentityError(
            where,
            tr("this is not a signing file (PKCS#12)"),
            tr("Ask whoever issues your agency's signing files for one."),
        )
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(data, passphrase.encode())
    except UnsupportedAlgorithm as error:
        raise _outdated(where) from error
    except ValueError as error:
        if "unsupported" in str(error).lower() or "unknown" in str(error).lower():
            raise _outdated(where) from error
        raise IdentityError(
            where, tr("the passphrase does not open it"), tr("Check the passphrase and try again.")
        ) from error
    if key is None or certificate is None:
        raise IdentityError(
            where,
            tr("it holds no private key with its certificate, so nothing can be signed with it"),
            tr("Use the signing file that was issued to you, not the authority's certificate."),
        )
    return SigningIdentity(_usable(key, where), certificate, tuple(others))


def _usable(key: object, where: str) -> PrivateKey:
    if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1 | ec.SECP384R1):
        return key
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= SMALLEST_RSA:
        return key
    raise IdentityError(
        where,
        tr("its key is of a kind that this tool does not sign with"),
        tr("Use a P-256, P-384 or RSA key of 2,048 bits."),
    )


def _outdated(where: str) -> IdentityError:
    return IdentityError(
        where,
        tr("it is protected in an outdated way that this tool does not open"),
        tr("Have it issued again with AES-256."),
    )
