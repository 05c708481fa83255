"""Whom the reader of reports trusts to vouch for signers: authorities' certificates, kept on this laptop."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from neglect_tool.errors import FileProblem, IdentityError
from neglect_tool.saying import tr
from neglect_tool.services.files import read_limited, write_whole

LIMIT: Final = 100_000
"""Bytes; a certificate has a few thousand."""
MOST: Final = 50
_WHERE: Final = tr("the authority to trust")


@dataclass(frozen=True, slots=True)
class TrustedAuthority:
    """An authority, by its own name and the short form of its fingerprint, which a person can compare by telephone."""

    name: str
    fingerprint: str


class Authorities:
    """Keeps them in a folder, or only in memory where there is none."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._held: dict[TrustedAuthority, bytes] = {}
        self._read = folder is None

    def held(self) -> tuple[TrustedAuthority, ...]:
        """Those that are trusted, by name; a file in the folder that is none is passed over."""
        self._load()
        return tuple(sorted(self._held, key=lambda each: (each.name.casefold(), each.fingerprint)))

    def files(self) -> tuple[bytes, ...]:
        """Their certificates, for verifying."""
        self._load()
        return tuple(self._held.values())

    def add(self, file: Path) -> TrustedAuthority:
        """Trust the authority whose certificate that is."""
        self._load()
        one, data = _read(read_limited(file, LIMIT))
        if len(self._held) >= MOST and one not in self._held:
            raise IdentityError(_WHERE, tr("{most} are trusted already", most=MOST), tr("Take one away first."))
        if self._folder is not None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise FileProblem(
                    _WHERE, tr("it cannot be kept"), tr("Check this account's settings folder.")
                ) from error
            write_whole(self._folder / _file_name(one), data, force=True)
        self._held[one] = data
        return one

    def remove(self, fingerprint: str) -> None:
        """Trust that one no longer."""
        self._load()
        for one in [each for each in self._held if each.fingerprint == fingerprint]:
            del self._held[one]
            if self._folder is not None:
                try:
                    (self._folder / _file_name(one)).unlink(missing_ok=True)
                except OSError as error:
                    raise FileProblem(
                        _WHERE, tr("it cannot be taken away"), tr("Check the settings folder.")
                    ) from error

    def _load(self) -> None:
        if self._read or self._folder is None:
            return
        self._read = True
        for path in sorted(self._folder.glob("*.pem"))[:MOST]:
            try:
                one, data = _read(read_limited(path, LIMIT))
            except (IdentityError, FileProblem):
                continue
            self._held[one] = data


def _file_name(one: TrustedAuthority) -> str:
    return "".join(each for each in one.fingerprint.lower() if each.isalnum()) + ".pem"


def _read(data: bytes) -> tuple[TrustedAuthority, bytes]:
    """The first certificate of a file, if it is an authority's."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    from neglect_tool.identity.certificates import describe
    from neglect_tool.report.verify_trust import read_roots

    found = read_roots([data])
    if len(found) != 1:
        raise IdentityError(
            _WHERE, tr("this file holds {count} certificates", count=len(found)), tr("Choose a file with one.")
        )
    try:
        vouches = found[0].extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        vouches = False
    if not vouches:
        raise IdentityError(
            _WHERE, tr("this is the certificate of a person and cannot vouch for others"), tr("Use `authority.pem`.")
        )
    person = describe(found[0])
    return TrustedAuthority(person.authority, person.short_fingerprint), found[0].public_bytes(Encoding.PEM)
