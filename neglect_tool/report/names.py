"""Names inside a report's PDF that the builder, the signer and the verifier must agree on."""

from collections.abc import Sequence
from typing import Final

from neglect_tool.errors import ReportError

MARKING: Final = "OFFICIAL-SENSITIVE"
"""Printed at the top and foot of every page."""

ATTACHMENT: Final = "assessment.json"
"""The assessment document inside the PDF, by which a receiver can grade it again."""

PREVIOUS: Final = "previous-{n}.json"
"""The earlier documents that the report used, oldest first, `n` from 1."""

PROFILE_TABLE: Final = "What each child lives with"
"""The table on page one, a row a child, by which a verifier compares what is printed with what is attached."""

OWN_TABLE: Final = "The grades in this edition"
"""The same table where an edition has the grades with some carers only, or for one child; it has no prompts."""

ROLES: Final = ("practitioner", "manager", "partner")
"""Who signs, in the order in which they sign; there may be several partners."""

ROLE_TITLES: Final = {"practitioner": "Practitioner", "manager": "Manager", "partner": "Partner agency"}
"""The words for each role on the page and in a screen reader."""


def previous_name(n: int) -> str:
    """The attachment name of the n-th earlier document, from 1, oldest first."""
    return PREVIOUS.format(n=n)


def field_names(signers: Sequence[str]) -> tuple[str, ...]:
    """The signature fields for these roles in signing order, such as `partner-2`; the last one locks the file."""
    for role in signers:
        if role not in ROLES:
            raise ReportError("signers", f"there is no signer called “{role}”", f"Choose from: {', '.join(ROLES)}.")
    for role in ROLES[:-1]:
        if signers.count(role) > 1:
            raise ReportError("signers", f"there can be only one {role}", "Several signers can be partners.")
    if not signers:
        raise ReportError("signers", "nobody is named to sign", f"Name at least one of: {', '.join(ROLES)}.")
    partners = signers.count("partner")
    names = [role for role in ROLES[:-1] if role in signers]
    names += ["partner" if n == 1 else f"partner-{n}" for n in range(1, partners + 1)]
    return tuple(names)


def role_of(field: str) -> str:
    """The role that signs in this field."""
    return field.partition("-")[0]
