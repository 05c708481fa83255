"""A verdict in words and as an object, the same for the command line and the window."""

from datetime import datetime
from typing import Any

from neglect_tool.domain.days import in_words
from neglect_tool.report.names import ROLE_TITLES
from neglect_tool.report.verdict import Revocation, SignatureVerdict, Verdict
from neglect_tool.saying import tr


def as_object(verdict: Verdict) -> dict[str, Any]:
    """What `verify --json` prints, and what is saved of a verdict."""
    return {
        "valid": verdict.valid,
        "reasons": list(verdict.reasons),
        "signatures": [
            {
                "field": each.field,
                "role": each.role,
                "signer": each.signer,
                "agency": each.agency,
                "at": each.at or None,
                "intact": each.intact,
                "trusted": each.trusted,
                "revocation": each.revocation,
                "covers": each.covers,
            }
            for each in verdict.signatures
        ],
        "document": {"attached": verdict.document.attached, "agrees": verdict.document.agrees},
    }


def in_lines(verdict: Verdict) -> list[str]:
    """The whole verdict, a line each: to print, or to copy."""
    lines = []
    for each in verdict.signatures:
        lines += [f"{who_signed(each)}, {when_signed(each)}", f"  {how_signed(each)}"]
    if verdict.document.agrees:
        lines.append(
            tr(
                "The grades printed on page one are the grades attached: all {compared} agree.",
                compared=verdict.document.compared,
            )
        )
    lines += [reason for reason in verdict.reasons if reason not in verdict.headline]
    return [verdict.headline, "", *lines] if lines else [verdict.headline]


def who_signed(each: SignatureVerdict) -> str:
    """Name, agency and role."""
    title = ROLE_TITLES[each.role].lower() if each.role else tr("field “{field}”", field=each.field)
    return ", ".join(part for part in (each.signer or tr("somebody without a name"), each.agency, title) if part)


def when_signed(each: SignatureVerdict) -> str:
    """By the signer's own clock."""
    at = signed_at(each)
    if at is None:
        return tr("at no stated time")
    return tr("{day}, {at:%H:%M} UTC by their own clock", day=in_words(at), at=at)


def how_signed(each: SignatureVerdict) -> str:
    """Whether it is sound, who vouches for it, and its fingerprint."""
    if each.changed:
        return tr(
            "Changed since, so nothing more can be said of it. Certificate {fingerprint}.", fingerprint=each.fingerprint
        )
    sound = tr("Unchanged.") if each.intact else tr("Not sound.")
    vouched = (
        tr("Vouched for by {authority}.", authority=each.authority)
        if each.trusted
        else tr("Nobody whom you trust vouches for this signer.")
    )
    withdrawn = {
        Revocation.CHECKED: "Not withdrawn.",
        Revocation.NOT_CHECKED: "Whether it was withdrawn was not checked.",
        Revocation.REVOKED: "Withdrawn.",
    }[each.revocation]
    return tr(
        "{sound} {vouched} {withdrawn} Certificate {fingerprint}.",
        sound=sound,
        vouched=vouched,
        withdrawn=withdrawn,
        fingerprint=each.fingerprint,
    )


def how_signed_and_why(each: SignatureVerdict) -> str:
    """The same with its problems and limits, and nothing said twice."""
    certificate, why = tr("Certificate {fingerprint}.", fingerprint=each.fingerprint), (*each.problems, *each.limits)
    if not why:
        return how_signed(each)
    if each.changed:
        return " ".join((*why, tr("Nothing more can be said of it."), certificate))
    sound = tr("Unchanged.") if each.intact else tr("Not sound.")
    vouched = (tr("Vouched for by {authority}.", authority=each.authority),) if each.trusted else ()
    known = (tr("Not withdrawn."),) if each.revocation is Revocation.CHECKED else ()
    return " ".join((sound, *vouched, *known, *why, certificate))


def signed_at(each: SignatureVerdict) -> datetime | None:
    """The time that the signer states, in UTC; None where there is none."""
    return datetime.fromisoformat(each.at) if each.at else None
