"""The signature boxes of page one: who is expected, in the order of signing."""

from neglect_tool.report import blocks as b
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.names import ROLE_TITLES, field_names, role_of
from neglect_tool.saying import tr


def signature_row(facts: ReportFacts) -> b.SignatureRow:
    """A box for each signer; names come from the document where it has them."""
    return b.SignatureRow(tuple(_box(facts, name) for name in field_names(facts.signers)))


def _box(facts: ReportFacts, field: str) -> b.SignatureBox:
    role = role_of(field)
    title = ROLE_TITLES[role]
    name = _expected(facts, role)
    tip = (
        tr("Signature of the {title}, {name}", title=title.lower(), name=name)
        if name
        else tr("Signature of the {title}", title=title.lower())
    )
    if field != role:
        tip = f"{tip} ({field.rpartition('-')[2]})"
    return b.SignatureBox(field, tip, name, title)


def _expected(facts: ReportFacts, role: str) -> str:
    if role == "practitioner":
        visit = facts.lead()
        return visit.observer.strip() if visit else ""
    deciders = [each.by.strip() for each in facts.assessment.decisions if each.role.strip().lower() == role]
    return deciders[-1] if deciders else ""
