"""What the family's editions share: whose it is, their grades in a table, and the one bar for what is left out."""

from collections.abc import Sequence

from neglect_tool.domain.assessment import Child
from neglect_tool.domain.days import in_words
from neglect_tool.domain.sharing import carer_of, child_of
from neglect_tool.domain.wording import listed
from neglect_tool.report import blocks as b
from neglect_tool.report import driving
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.names import OWN_TABLE
from neglect_tool.report.sections.grade_cells import grade_cells, shared_domains
from neglect_tool.report.sections.key import key
from neglect_tool.report.sections.signatures import signature_row
from neglect_tool.saying import tr

WORSE = 3


def reader(facts: ReportFacts) -> str:
    """What the person is called for whom the edition is made."""
    edition = facts.assessment.edition
    return facts.carers.get(carer_of(edition)) or facts.children.get(child_of(edition), "")


def title(facts: ReportFacts) -> b.Title:
    """Whom it is about, and as at when."""
    children = " · ".join(f"{child.name}, {say.how_old(child, facts.as_at)}" for child in facts.assessment.children)
    meeting = facts.assessment.meeting
    aside = f"{meeting.name}, {in_words(meeting.on)}" if meeting else ""
    return b.Title(tr("What we found"), children, aside, tr("As at {day}", day=in_words(facts.as_at)))


def graded_with(facts: ReportFacts) -> str:
    """The carers whose grades the edition has, as a sentence names them."""
    graded = [each for each in facts.assessment.carers if each.assessed and each.children != ()]
    return listed([facts.carers[carer.id] for carer in graded])


def grades_table(facts: ReportFacts) -> b.Table:
    """A row a child, by which a verifier compares what is printed with what is attached."""
    domains = shared_domains(facts, list(facts.children))
    heads = (
        b.Column(tr("Child"), 0.175 * max(4, len(domains)), whole=True),
        *(b.Column(facts.domains[domain].name, 1.25) for domain in domains),
    )
    return b.Table(OWN_TABLE, heads, tuple(_child(facts, child, domains) for child in facts.assessment.children))


def _child(facts: ReportFacts, child: Child, domains: Sequence[str]) -> b.Row:
    named = say.short_words(facts.children[child.id], facts.children.values())
    name = b.Cell((b.text(b.strong(named)), b.text(b.soft(say.short_age(child, facts.as_at)))))
    return b.Row(
        (name, *grade_cells(facts, child.id, facts.child(child.id).experience, domains, facts.before(child.id)))
    )


def not_safe(facts: ReportFacts) -> list[b.Block]:
    """What must be said wherever nothing is graded 3 or worse."""
    return [
        b.Paragraph(b.text(driving.not_safe(facts, child)))
        for child, result in facts.result.children.items()
        if not any((each.grade or 0) >= WORSE for each in result.experience.domains.values())
    ]


def ask(facts: ReportFacts) -> str:
    """Whom to ask, as far as the edition names anybody."""
    visit = facts.lead()
    who = visit.observer.strip() if visit else ""
    return who or tr("the person who gave you this")


def bar(facts: ReportFacts) -> tuple[b.Block, ...]:
    """One bar for everything that is left out; nothing where not even that may stand."""
    if not facts.left_out.bar:
        return ()
    words = tr(
        " Parts of the assessment are not in this edition. You can ask {ask} about it, or ask in "
        "writing. You will be told what can be told, and how to take it further if you do not agree.",
        ask=ask(facts),
    )
    return (b.Notice((b.text(b.strong(tr("Withheld.")), words),)),)


def foot(facts: ReportFacts) -> tuple[b.Block, ...]:
    """Where it is signed, if anything may be signed yet."""
    if not facts.signers:
        return (b.Paragraph(b.text(b.soft(tr("Nobody can sign this report yet.")))), key(facts))
    return (b.Heading(2, tr("Signatures, in this order")), signature_row(facts), key(facts))
