"""The agency's authority: one key that vouches for practitioners, kept on an office machine and never on a laptop."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from neglect_tool.domain.days import in_words
from neglect_tool.errors import IdentityError
from neglect_tool.identity.certificates import (
    LONGEST_DAYS,
    Person,
    checked_name,
    describe,
    leaf_certificate,
    root_certificate,
)
from neglect_tool.identity.sealed_key import open_key, seal_key
from neglect_tool.identity.signing_file import SigningIdentity
from neglect_tool.saying import tr

KEY_FILE: Final = "authority.key"
ROOT_FILE: Final = "authority.pem"
LOG_FILE: Final = "issued.jsonl"


@dataclass(frozen=True, slots=True)
class Authority:
    """An open authority, able to issue."""

    key: ec.EllipticCurvePrivateKey
    root: x509.Certificate

    @property
    def person(self) -> Person:
        """The authority's own name, fingerprint and dates."""
        return describe(self.root)


def new_authority(name: str, now: datetime) -> Authority:
    """A fresh key and the certificate that names the agency."""
    key = ec.generate_private_key(ec.SECP384R1())
    return Authority(key, root_certificate(key, checked_name(name, "the authority's name"), now))


def key_file(authority: Authority, passphrase: str) -> bytes:
    """The bytes of `authority.key`."""
    return seal_key(authority.key, passphrase)


def root_file(authority: Authority) -> bytes:
    """The bytes of `authority.pem`, which laptops and partners are given to trust."""
    return authority.root.public_bytes(Encoding.PEM)


def open_authority(key: bytes, root: bytes, passphrase: str, where: str) -> Authority:
    """The authority from its two files; `where` names the folder in an error."""
    try:
        certificate = x509.load_pem_x509_certificate(root)
    except ValueError as error:
        raise IdentityError(
            f"{where}/{ROOT_FILE}", tr("this is not a certificate"), tr("Restore it from the copy that laptops trust.")
        ) from error
    opened = open_key(key, passphrase, f"{where}/{KEY_FILE}")
    if opened.public_key() != certificate.public_key():
        raise IdentityError(
            where, tr("its key and its certificate do not belong together"), tr("Restore both from a copy.")
        )
    return Authority(opened, certificate)


def issue(authority: Authority, name: str, agency: str, now: datetime, days: int) -> SigningIdentity:
    """A new identity for one person, vouched for from now for `days`."""
    if not 1 <= days <= LONGEST_DAYS:
        raise IdentityError(
            tr("the number of days"),
            tr("{days} is not between 1 and {longest_days}", days=days, longest_days=LONGEST_DAYS),
            tr("A new file can be issued at any time."),
        )
    root = authority.person
    if not root.in_force(now):
        raise IdentityError(
            root.authority,
            tr("the authority counts from {day} to {day2}", day=in_words(root.since), day2=in_words(root.until)),
            tr("Make a new one."),
        )
    if (root.until - now).days < days:
        raise IdentityError(
            root.authority,
            tr("the authority itself ends on {day}", day=in_words(root.until)),
            tr("Choose fewer days, or make a new authority."),
        )
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = leaf_certificate(
        authority.key,
        authority.root,
        key.public_key(),
        checked_name(name, "the person's name"),
        checked_name(agency, "the person's agency"),
        now,
        days,
    )
    return SigningIdentity(key, certificate, (authority.root,))


def log_line(identity: SigningIdentity, now: datetime) -> bytes:
    """The line that `issued.jsonl` keeps of each issue, by which one can be withdrawn later."""
    person = identity.person
    line = {
        "serial": person.serial,
        "name": person.name,
        "agency": person.agency,
        "issued": now.isoformat(timespec="seconds"),
        "since": person.since.isoformat(),
        "until": person.until.isoformat(),
        "fingerprint": person.fingerprint,
    }
    return json.dumps(line, ensure_ascii=False).encode() + b"\n"
