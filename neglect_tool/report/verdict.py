"""What can be said of a signed file, as values: whether to rely on it, and every reason in words."""

from dataclasses import dataclass
from enum import StrEnum

from neglect_tool.saying import tr


class Judgement(StrEnum):
    """The four things that a verifier may say."""

    SOUND = "sound"
    UNCHANGED = "unchanged, with a limit"
    NOT_SOUND = "not sound"
    CANNOT_JUDGE = "cannot judge"


class Revocation(StrEnum):
    """Whether it is known that the signer's certificate has not been withdrawn."""

    CHECKED = "checked"
    NOT_CHECKED = "not_checked"
    REVOKED = "revoked"


class Covers(StrEnum):
    """How much of the file a signature speaks for."""

    FILE = "file"
    REVISION = "revision"


@dataclass(frozen=True, slots=True)
class SignatureVerdict:
    """One signature; times are ISO 8601 in UTC, empty where the file does not say."""

    field: str
    role: str | None
    """None: a field that this tool does not know."""
    signer: str
    agency: str
    authority: str
    """Who vouches for the signer, by the signer's own certificate."""
    fingerprint: str
    """The short form, as on the stamp."""
    at: str
    intact: bool
    """Nothing that it signed was changed since, and nothing was done to the file that it forbids."""
    trusted: bool
    """An authority that the reader trusts vouches for the signer."""
    revocation: Revocation
    covers: Covers
    problems: tuple[str, ...] = ()
    """Sentences that each make the file not to be relied on."""
    limits: tuple[str, ...] = ()
    """Sentences on what could not be known."""
    changed: bool = False
    """What it signed is not as it was; then nothing more is said of it, since all else would follow from that."""


@dataclass(frozen=True, slots=True)
class DocumentVerdict:
    """The assessment inside the file; `agrees` is None where there is nothing to compare."""

    attached: bool
    agrees: bool | None
    problems: tuple[str, ...] = ()
    compared: int = 0
    """How many printed grades and prompts were held against it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The whole answer."""

    judgement: Judgement
    headline: str
    reasons: tuple[str, ...]
    """What is wrong, then what could not be known."""
    signatures: tuple[SignatureVerdict, ...]
    document: DocumentVerdict
    valid: bool = False
    """Whether to rely on it; it may be so with a limit, of which the reader must know."""


def was_signed(pdf: bytes) -> bool:
    """Whether bytes that cannot be read are what is left of a signed PDF."""
    return pdf.startswith(b"%PDF-") and b"/ByteRange" in pdf and b"/Encrypt" not in pdf


def broken() -> Verdict:
    """The verdict on a signed PDF that can no longer be read."""
    what = tr("The file was signed, but is damaged or changed so that it can no longer be read.")
    return Verdict(
        Judgement.NOT_SOUND,
        tr("Not sound. {what}", what=what),
        (what,),
        (),
        DocumentVerdict(attached=False, agrees=None),
    )
