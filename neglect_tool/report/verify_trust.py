"""Whom the reader trusts, and which certificates have been withdrawn, from files that the reader holds."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm

from neglect_tool.errors import IdentityError
from neglect_tool.report.verdict import Revocation
from neglect_tool.saying import tr


def read_roots(files: Iterable[bytes]) -> tuple[x509.Certificate, ...]:
    """Every certificate in these files, PEM or DER."""
    return tuple(root for file in files for root in _certificates(file))


def _certificates(file: bytes) -> Sequence[x509.Certificate]:
    try:
        if b"-----BEGIN" in file:
            return x509.load_pem_x509_certificates(file)
        return [x509.load_der_x509_certificate(file)]
    except ValueError as error:
        raise IdentityError(
            tr("the authority to trust"),
            tr("this file is not a certificate"),
            tr("Use the authority’s `authority.pem`."),
        ) from error


def read_lists(files: Iterable[bytes]) -> tuple[x509.CertificateRevocationList, ...]:
    """The revocation lists in these files, PEM or DER."""
    return tuple(_list(file) for file in files)


def _list(file: bytes) -> x509.CertificateRevocationList:
    try:
        return x509.load_pem_x509_crl(file) if b"-----BEGIN" in file else x509.load_der_x509_crl(file)
    except ValueError as error:
        raise IdentityError(
            tr("the revocation list"),
            tr("this file is not a revocation list"),
            tr("Ask the authority for its current list."),
        ) from error


def revocation(
    certificate: x509.Certificate,
    issuer: x509.Certificate,
    lists: Sequence[x509.CertificateRevocationList],
    now: datetime,
) -> tuple[Revocation, str]:
    """What the lists say of a certificate, and in words why they do not say enough."""
    ours = [each for each in lists if each.issuer == issuer.subject and _genuine(each, issuer)]
    if any(each.get_revoked_certificate_by_serial_number(certificate.serial_number) for each in ours):
        return Revocation.REVOKED, ""
    if any(_current(each, now) for each in ours):
        return Revocation.CHECKED, ""
    if ours:
        return Revocation.NOT_CHECKED, tr("the revocation list is out of date")
    return Revocation.NOT_CHECKED, tr("no revocation list of its authority was given")


def _genuine(each: x509.CertificateRevocationList, issuer: x509.Certificate) -> bool:
    try:
        signed = each.is_signature_valid(issuer.public_key())  # type: ignore[arg-type]
        partial = any(extension.critical for extension in each.extensions)
    except (TypeError, ValueError, UnsupportedAlgorithm):
        return False
    return signed and not partial


def _current(each: x509.CertificateRevocationList, now: datetime) -> bool:
    until = each.next_update_utc
    return each.last_update_utc <= now and until is not None and now <= until
