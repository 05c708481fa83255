"""`neglect-tool verify`: whether a signed report is to be relied on, and why not."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from neglect_tool.bootstrap import utc_now
from neglect_tool.cli.lines import print_lines, print_objects
from neglect_tool.domain.days import in_words
from neglect_tool.errors import InputError
from neglect_tool.report.names import ROLE_TITLES
from neglect_tool.report.verdict import Revocation, SignatureVerdict, Verdict
from neglect_tool.services.files import read_limited
from neglect_tool.services.verifying_apart import serve, verify_apart


def verify(
    pdf: Annotated[Path | None, Parameter(help="The signed report.")] = None,
    /,
    *,
    trust: Annotated[tuple[Path, ...], Parameter(help="An authority's `authority.pem`; may be repeated.")] = (),
    crl: Annotated[tuple[Path, ...], Parameter(help="A list of withdrawn certificates; may be repeated.")] = (),
    json: Annotated[bool, Parameter(negative="", help="Print one JSON object.")] = False,
    apart: Annotated[bool, Parameter(negative="", show=False)] = False,
) -> int:
    """Say whether a signed report is sound: exit 0 valid, 1 not valid, 2 unreadable."""
    if apart:
        from neglect_tool.services.assessing import ShippedPacks

        serve(sys.stdin.buffer, sys.stdout.buffer, ShippedPacks())
        return 0
    if pdf is None:
        raise InputError("verify", "no file is named", "Name the signed report.")
    verdict = verify_apart(
        read_limited(pdf),
        [read_limited(each) for each in trust],
        [read_limited(each) for each in crl],
        now=utc_now(),
        where=str(pdf),
    )
    if json:
        print_objects([_as_object(verdict)])
    else:
        print_lines(_in_words(verdict))
    return 0 if verdict.valid else 1


def _as_object(verdict: Verdict) -> dict[str, Any]:
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


def _in_words(verdict: Verdict) -> list[str]:
    lines = []
    for each in verdict.signatures:
        lines += [f"{_who(each)}, {_when(each)}", f"  {_how(each)}"]
    if verdict.document.agrees:
        lines.append(f"The grades printed on page one are the grades attached: all {verdict.document.compared} agree.")
    lines += [reason for reason in verdict.reasons if reason not in verdict.headline]
    return [verdict.headline, "", *lines] if lines else [verdict.headline]


def _who(each: SignatureVerdict) -> str:
    title = ROLE_TITLES[each.role].lower() if each.role else f"field “{each.field}”"
    return ", ".join(part for part in (each.signer or "somebody without a name", each.agency, title) if part)


def _when(each: SignatureVerdict) -> str:
    if not each.at:
        return "at no stated time"
    at = datetime.fromisoformat(each.at)
    return f"{in_words(at)}, {at:%H:%M} UTC by their own clock"


def _how(each: SignatureVerdict) -> str:
    if each.changed:
        return f"Changed since, so nothing more can be said of it. Certificate {each.fingerprint}."
    sound = "Unchanged." if each.intact else "Not sound."
    vouched = f"Vouched for by {each.authority}." if each.trusted else "Nobody whom you trust vouches for this signer."
    withdrawn = {
        Revocation.CHECKED: "Not withdrawn.",
        Revocation.NOT_CHECKED: "Whether it was withdrawn was not checked.",
        Revocation.REVOKED: "Withdrawn.",
    }[each.revocation]
    return f"{sound} {vouched} {withdrawn} Certificate {each.fingerprint}."
