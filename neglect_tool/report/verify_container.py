"""The container of a signature: the only bytes of the file that the signature itself does not protect."""

from collections.abc import Sequence
from typing import Any, Final

from asn1crypto import cms
from asn1crypto import x509 as asn1_x509

from neglect_tool.saying import tr

_STAMPED_TIME: Final = "signature_time_stamp_token"
_CONSTRUCTED: Final = 0x20
_DEEPEST: Final = 40


def hidden_data(contents: bytes, chain: Sequence[bytes]) -> str:
    """What a signature's container holds besides the signature, in words, or nothing.

    These digits are the only bytes of the file that the signature itself does not protect. `chain` is the DER of the
    certificates that vouch for the signer, and the signer's; empty where nobody trusted vouches.
    """
    end = _end(contents, 0, len(contents))
    if end is None:
        return tr("it is written in an irregular way that could hide data.")
    if any(contents[end:]):
        return tr("data is hidden behind it, in its padding.")
    signed = cms.ContentInfo.load(contents[:end], strict=True)["content"]
    signers = signed["signer_infos"]
    if len(signers) != 1 or signed["encap_content_info"]["content"].native is not None:
        return tr("it holds more than one signature.")
    if signed["version"].native != "v1" or not _plain(signers[0], signed["digest_algorithms"]):
        return tr("it is written in an irregular way that could hide data.")
    if signed["crls"].native or any(each["type"].native != _STAMPED_TIME for each in _unsigned(signers[0])):
        return tr("it holds data that nobody signed.")
    if not _belong_together([each.chosen for each in signed["certificates"]], chain):
        return tr("it holds certificates that have nothing to do with the signer.")
    return ""


def _end(data: bytes, at: int, limit: int, depth: int = 0) -> int | None:
    """Where the value that starts at `at` ends, if it and all inside it are written as DER demands, else None."""
    if at + 2 > limit or data[at] & 0x1F == 0x1F or depth > _DEEPEST:
        return None
    length, body = data[at + 1], at + 2
    if length > 0x7F:
        digits = length & 0x7F
        length = int.from_bytes(data[body : body + digits])
        body += digits
        if not 1 <= digits <= 4 or length < 0x80 or length >> (8 * (digits - 1)) == 0:
            return None
    end = body + length
    if end > limit:
        return None
    if data[at] & _CONSTRUCTED:
        inner: int | None = body
        while inner is not None and inner < end:
            inner = _end(data, inner, end, depth + 1)
        if inner is None:
            return None
    return end


def _plain(signer: Any, digests: Any) -> bool:
    """Whether the entries that nothing protects say only what they must."""
    return (
        signer["version"].native == "v1"
        and len(digests) == 1
        and bool(digests[0].dump() == signer["digest_algorithm"].dump())
        and signer["digest_algorithm"]["parameters"].native is None
    )


def _unsigned(signer: Any) -> Sequence[Any]:
    attributes = signer["unsigned_attrs"]
    return [] if attributes.native is None else list(attributes)


def _belong_together(certificates: Sequence[asn1_x509.Certificate], chain: Sequence[bytes]) -> bool:
    """Whether each certificate is in the chain; without one, whether at most the last vouches for no other."""
    held = [each.dump() for each in certificates]
    if len(set(held)) != len(held):
        return False
    if chain:
        return set(held) <= set(chain)
    issuers = {each.issuer.dump() for each in certificates}
    return sum(each.subject.dump() not in issuers for each in certificates) <= 1
