"""Names inside a report's PDF that the builder, the signer and the verifier must agree on."""

from collections.abc import Sequence
from typing import Final

from neglect_tool.errors import ReportError
from neglect_tool.saying import tr

MARKING: Final = tr("OFFICIAL-SENSITIVE")
"""Printed at the top and foot of every page."""

ATTACHMENT: Final = "assessment.json"
"""The assessment document inside the PDF, by which a receiver can grade it again."""

PREVIOUS: Final = "previous-{n}.json"
"""The earlier documents that the report used, oldest first, `n` from 1."""

PROFILE_TABLE: Final = tr("What each child lives with")
"""The table on page one, a row a child, by which a verifier compares what is printed with what is attached."""

OWN_TABLE: Final = tr("The grades in this edition")
"""The same table where an edition has the grades with some carers only, or for one child; it has no prompts."""

ROLES: Final = ("practitioner", "manager", "partner")
"""Who signs, in the order in which they sign; there may be several partners."""

ROLE_TITLES: Final = {"practitioner": tr("Practitioner"), "manager": tr("Manager"), "partner": tr("Partner agency")}
"""The words for each role on the page and in a screen reader."""


def previous_name(n: int) -> str:
    """The attachment name of the n-th earlier document, from 1, oldest first."""
    return PREVIOUS.format(n=n)


def field_names(signers: Sequence[str]) -> tuple[str, ...]:
    """The signature fields for these roles in signing order, such as `partner-2`; the last one locks the file."""
    for role in signers:
        if role not in ROLES:
            raise ReportError(
                tr("signers"),
                tr("there is no signer called “{role}”", role=role),
                tr("Choose from: {roles}.", roles=", ".join(ROLES)),
            )
    for role in ROLES[:-1]:
        if signers.count(role) > 1:
            raise ReportError(
                tr("signers"), tr("there can be only one {role}", role=role), tr("Several signers can be partners.")
            )
    if not signers:
        raise ReportError(
            tr("signers"), tr("nobody is named to sign"), tr("Name at least one of: {roles}.", roles=", ".join(ROLES))
        )
    partners = signers.count("partner")
    names = [role for role in ROLES[:-1] if role in signers]
    names += ["partner" if n == 1 else f"partner-{n}" for n in range(1, partners + 1)]
    return tuple(names)


def role_of(field: str) -> str:
    """The role that signs in this field."""
    return field.partition("-")[0]
