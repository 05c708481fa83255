"""X.509 certificates of the agency's authority and of the people it vouches for: what goes in, what is read out."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from neglect_tool.errors import IdentityError
from neglect_tool.saying import tr

DOCUMENT_SIGNING: Final = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
ROOT_YEARS: Final = 10
LONGEST_DAYS: Final = 1095
"""A practitioner's certificate lasts three years at most: people leave."""
BACKDATED: Final = timedelta(days=1)
"""A certificate counts from a day before its issue, because laptops' clocks differ."""
LONGEST_NAME: Final = 64
"""X.509 allows no more characters in a common name, organisation or unit (RFC 5280, appendix A)."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who a certificate says its holder is, and for how long (both ends UTC)."""

    name: str
    agency: str
    authority: str
    """The organisation that vouches for them."""
    serial: str
    """Hexadecimal, upper case, as other programs show it."""
    fingerprint: str
    """SHA-256 of the certificate, hexadecimal, upper case."""
    since: datetime
    until: datetime

    @property
    def short_fingerprint(self) -> str:
        """The first eight bytes in groups, for people to read to each other."""
        return " ".join(self.fingerprint[at : at + 4] for at in range(0, 16, 4))

    def in_force(self, when: datetime) -> bool:
        """Whether the certificate counts at that moment."""
        return self.since <= when <= self.until


def checked_name(value: str, what: str) -> str:
    """A name fit for a certificate, without outer spaces; `what` says whose, for the error."""
    name = " ".join(value.split())
    if not name:
        raise IdentityError(what, tr("it is empty"), tr("Give a name that people will recognise on the report."))
    if len(name) > LONGEST_NAME:
        raise IdentityError(
            what, tr("it is longer than {longest_name} characters", longest_name=LONGEST_NAME), tr("Shorten it.")
        )
    if not name.isprintable():
        raise IdentityError(what, tr("it has a character that cannot be printed"), tr("Type the name again."))
    return name


def describe(certificate: x509.Certificate) -> Person:
    """What a certificate says of its holder; absent parts are empty."""
    unit = _attribute(certificate.subject, NameOID.ORGANIZATIONAL_UNIT_NAME)
    organisation = _attribute(certificate.subject, NameOID.ORGANIZATION_NAME)
    return Person(
        name=_attribute(certificate.subject, NameOID.COMMON_NAME),
        agency=unit or organisation,
        authority=_attribute(certificate.issuer, NameOID.ORGANIZATION_NAME)
        or _attribute(certificate.issuer, NameOID.COMMON_NAME),
        serial=f"{certificate.serial_number:X}",
        fingerprint=certificate.fingerprint(hashes.SHA256()).hex().upper(),
        since=certificate.not_valid_before_utc,
        until=certificate.not_valid_after_utc,
    )


def _attribute(name: x509.Name, oid: ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""


def root_certificate(key: ec.EllipticCurvePrivateKey, name: str, now: datetime) -> x509.Certificate:
    """The authority's own certificate, which partners and laptops trust."""
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, name),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Signing authority"),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    return (
        _builder(subject, subject, key.public_key(), now, now + timedelta(days=365 * ROOT_YEARS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(signs_certificates=True), critical=True)
        .add_extension(identifier, critical=False)
        .sign(key, hashes.SHA384())
    )


def leaf_certificate(
    root_key: ec.EllipticCurvePrivateKey,
    root: x509.Certificate,
    public_key: ec.EllipticCurvePublicKey,
    name: str,
    agency: str,
    now: datetime,
    days: int,
) -> x509.Certificate:
    """A person's certificate: good for signing documents and nothing else, for `days` from now."""
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, describe(root).authority),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, agency),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
    # Readers built on NSS trust document signing only beside e-mail protection.
    purposes = x509.ExtendedKeyUsage([DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION])
    authority = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(
        root.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    )
    return (
        _builder(subject, root.subject, public_key, now, now + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(signs_certificates=False), critical=True)
        .add_extension(purposes, critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
        .add_extension(authority, critical=False)
        .sign(root_key, hashes.SHA384())
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, now: datetime, until: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - BACKDATED)
        .not_valid_after(until)
    )


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )
