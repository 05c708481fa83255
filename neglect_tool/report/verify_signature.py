"""One signature: whether what it signed is unchanged, whether its container hides anything, who vouches for whom."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from neglect_tool.domain.days import in_words
from neglect_tool.identity.certificates import Person, describe
from neglect_tool.report.names import ROLES, role_of
from neglect_tool.report.verdict import Covers, Revocation, SignatureVerdict
from neglect_tool.report.verify_container import hidden_data
from neglect_tool.report.verify_trust import revocation
from neglect_tool.saying import tr

for _library in ("pyhanko", "pyhanko_certvalidator"):
    # What it logs quotes objects of the file, which are case data.
    logging.getLogger(_library).addHandler(logging.NullHandler())
    logging.getLogger(_library).propagate = False


@dataclass(frozen=True, slots=True)
class Trust:
    """What the reader brings: authorities, revocation lists, and the moment."""

    roots: tuple[x509.Certificate, ...]
    lists: tuple[x509.CertificateRevocationList, ...]
    now: datetime


def judge(
    embedded: EmbeddedPdfSignature, size: int, trust: Trust, *, later_changes: bool | None = None
) -> SignatureVerdict:
    """The verdict on one signature of a file of `size` bytes.

    `later_changes`: whether something that it forbids was added after it; None to have that found out here.
    """
    certificate = x509.load_der_x509_certificate(embedded.signer_cert.dump())
    person = describe(certificate)
    at = embedded.self_reported_timestamp
    at = at.astimezone(UTC) if at is not None else None
    status = _validated(embedded, trust, skip_diff=later_changes is not None)
    changed = _changes(embedded, status, later=later_changes)
    chain = _chain(status)
    doubts = _doubts(person, certificate, chain, at, trust)
    trusted = bool(trust.roots) and bool(chain) and not doubts
    revoked, unknown = _withdrawn(chain, trust)
    if revoked is Revocation.REVOKED:
        doubts = (
            *doubts,
            tr("{authority} has withdrawn the certificate of {name}.", authority=person.authority, name=person.name),
        )
    limits = (
        []
        if revoked is not Revocation.NOT_CHECKED
        else [
            tr(
                "Whether the certificate of {name} was withdrawn was not checked: {unknown}.",
                name=person.name,
                unknown=unknown,
            )
        ]
    )
    if status is None or not (status.intact and status.valid):
        # Nobody's trust was looked into, so that doubts about the signer would accuse the wrong one.
        doubts, limits = (), []
    elif not trust.roots:
        limits.insert(
            0, tr("No authority to trust was named, so nobody vouches that {name} is who signed.", name=person.name)
        )
    return SignatureVerdict(
        field=str(embedded.field_name),
        role=role_of(embedded.field_name) if role_of(embedded.field_name) in ROLES else None,
        signer=person.name,
        agency=person.agency,
        authority=person.authority,
        fingerprint=person.short_fingerprint,
        at=at.isoformat() if at is not None else "",
        intact=not changed,
        trusted=trusted and revoked is not Revocation.REVOKED,
        revocation=revoked,
        covers=Covers.FILE if _reaches(embedded) == size else Covers.REVISION,
        problems=tuple(f"{_whose(embedded, person)}: {each}" for each in changed) + doubts,
        limits=tuple(limits),
        changed=status is not None and not status.intact,
    )


def _withdrawn(chain: Sequence[x509.Certificate], trust: Trust) -> tuple[Revocation, str]:
    """Whether the signer's certificate, or one that vouches for it, was withdrawn; and why that is not known."""
    told = [revocation(below, above, trust.lists, trust.now) for above, below in pairwise(chain)]
    worst = (Revocation.REVOKED, Revocation.NOT_CHECKED, Revocation.CHECKED)
    return min(
        told, key=lambda each: worst.index(each[0]), default=(Revocation.NOT_CHECKED, tr("nobody vouches for it"))
    )


def _whose(embedded: EmbeddedPdfSignature, person: Person) -> str:
    return tr("The signature of {name}", name=person.name or embedded.field_name)


def _reaches(embedded: EmbeddedPdfSignature) -> int:
    ranges = [int(each) for each in embedded.byte_range]
    return ranges[-1] + ranges[-2] if len(ranges) == 4 else 0


def _validated(embedded: EmbeddedPdfSignature, trust: Trust, *, skip_diff: bool) -> PdfSignatureStatus | None:
    context = ValidationContext(
        trust_roots=[asn1_x509.Certificate.load(root.public_bytes(Encoding.DER)) for root in trust.roots],
        allow_fetching=False,
        moment=trust.now,
    )
    try:
        return asyncio.run(async_validate_pdf_signature(embedded, context, skip_diff=skip_diff))
    except (SignatureValidationError, SigningError):
        return None


def _changes(
    embedded: EmbeddedPdfSignature, status: PdfSignatureStatus | None, *, later: bool | None
) -> tuple[str, ...]:
    """What shows that bytes are not as they were signed."""
    if status is None:
        return (tr("it is not a signature that can be checked."),)
    if not status.intact:
        return (tr("what was signed has been changed since."),)
    if not status.valid:
        return (tr("it was not made with the key of its certificate."),)
    changes = []
    covered = status.coverage or SignatureCoverageLevel.UNCLEAR
    if covered.value < SignatureCoverageLevel.ENTIRE_REVISION.value:
        changes.append(tr("it does not cover the file as it was then."))
    elif later or (later is None and not status.docmdp_ok):
        changes.append(tr("the file was changed afterwards in a way that it forbids."))
    hidden = hidden_data(bytes(embedded.pkcs7_content), [each.public_bytes(Encoding.DER) for each in _chain(status)])
    return (*changes, hidden) if hidden else tuple(changes)


def _chain(status: PdfSignatureStatus | None) -> tuple[x509.Certificate, ...]:
    """From the trusted authority down to the signer; empty where nobody trusted vouches."""
    if status is None or not status.trusted or status.validation_path is None:
        return ()
    return tuple(x509.load_der_x509_certificate(each.dump()) for each in status.validation_path)


def _doubts(
    person: Person,
    certificate: x509.Certificate,
    chain: Sequence[x509.Certificate],
    at: datetime | None,
    trust: Trust,
) -> tuple[str, ...]:
    """Why nobody can be sure that the signer is who the certificate says."""
    doubts = []
    if at is None:
        doubts.append(tr("The signature of {name} does not say when it was made.", name=person.name))
    elif not person.in_force(at):
        doubts.append(
            tr(
                "The certificate of {name} did not count on {day}, when it was used.",
                name=person.name,
                day=in_words(at),
            )
        )
    if trust.now < person.since:
        doubts.append(
            tr("The certificate of {name} does not count before {day}.", name=person.name, day=in_words(person.since))
        )
    elif trust.now > person.until:
        doubts.append(
            tr(
                "The certificate of {name} ended on {day}; no timestamp proves that it was used before.",
                name=person.name,
                day=in_words(person.until),
            )
        )
    if any(not describe(each).in_force(trust.now) for each in chain[:-1]):
        doubts.append(tr("The authority that vouches for {name} has itself ended.", name=person.name))
    if trust.roots and not chain and not doubts:
        if any(root.subject == certificate.issuer for root in trust.roots):
            doubts.append(
                tr(
                    "The certificate of {name} names {authority}, which you trust, but is not from it.",
                    name=person.name,
                    authority=person.authority,
                )
            )
        else:
            doubts.append(tr("No authority that you trust vouches for {name}.", name=person.name))
    return tuple(doubts)
