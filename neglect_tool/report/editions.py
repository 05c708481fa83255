"""The editions of a report: for whom each is made, what stands at its head, and from which sections."""

from collections.abc import Callable
from dataclasses import dataclass

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.editions import known_in
from neglect_tool.domain.sharing import PANEL, PROFESSIONAL, carer_of, child_of, known_recipient
from neglect_tool.domain.wording import calling
from neglect_tool.errors import InputError
from neglect_tool.report import sections as parts
from neglect_tool.report.blocks import Section
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.phrases import brief
from neglect_tool.saying import tr

Make = Callable[[ReportFacts], Section | tuple[Section, ...]]
LARGER = 1.35
"""How much larger the type of a young person's edition is."""
OFFERED = tr("panel, carer:ID, young-person:ID, professional")
"""The editions that can be asked for, as help names them."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition; `title` stands at the head of every page."""

    recipient: str
    title: str
    sections: tuple[Make, ...]
    type_size: float = 1.0


def recipient_of(words: str) -> str:
    """The recipient that was asked for, or an error that lists the editions there are."""
    if recipient := known_recipient(words):
        return recipient
    raise InputError(
        tr("edition"), tr("there is no edition “{words}”", words=words), tr("Choose from: {offered}.", offered=OFFERED)
    )


def edition_for(recipient: str, assessment: Assessment) -> Edition:
    """The recipient's edition of that assessment, or an error where nobody in it is that recipient."""
    if not known_in(assessment, recipient):
        kind = tr("young person") if child_of(recipient) else "carer"
        ids = assessment.children if child_of(recipient) else assessment.carers
        there = ", ".join(each.id for each in ids) or "nobody"
        raise InputError(
            tr("edition"),
            tr("there is no {kind} with that id", kind=kind),
            tr("The document has: {there}.", there=there),
        )
    if assessment.edition:
        what = tr("this document was filtered for one reader, and lacks what a report must rest on")
        raise InputError(tr("edition"), what, tr("Use the whole document."))
    called = calling(assessment)
    if carer := carer_of(recipient):
        return Edition(recipient, _title(called.carer[carer]), parts.CARER)
    if child := child_of(recipient):
        return Edition(recipient, _title(called.child[child]), parts.YOUNG_PERSON, LARGER)
    if recipient == PROFESSIONAL:
        return Edition(recipient, tr("Edition: professional"), parts.PANEL)
    return Edition(PANEL, tr("Panel edition"), (*parts.PANEL, parts.sharing))


def sections_of(facts: ReportFacts, chosen: Edition) -> tuple[Section, ...]:
    """The edition's sections for this family, those that repeat for each child included."""
    sections: list[Section] = []
    for make in chosen.sections:
        made = make(facts)
        sections += made if isinstance(made, tuple) else (made,)
    return tuple(section for section in sections if section.blocks)


def _title(name: str) -> str:
    """For the head of every page, where there is little room."""
    return tr("Edition: {brief}", brief=brief(name))
