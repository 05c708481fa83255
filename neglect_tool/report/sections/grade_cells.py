"""A row of domain grades: a column for each domain of the born children, one wide place for whoever has others."""

from collections.abc import Sequence

from neglect_tool.domain.profile import Profile
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def shared_domains(facts: ReportFacts, children: Sequence[str]) -> tuple[str, ...]:
    """The domains that need a column: those of the born children, or of all where none is born."""
    born = [child.id for child in facts.assessment.children if child.id in children and not facts.unborn(child)]
    having = {domain for child in born or children for domain in facts.child(child).experience.domains}
    return tuple(domain for domain in facts.domains if domain in having)


def grade_cells(
    facts: ReportFacts, child: str, own: Profile, domains: Sequence[str], before: Profile | None = None
) -> tuple[b.Cell, ...]:
    """A cell for each of the columns, or one over all of them for a child with none of these domains."""
    if any(domain in own.domains for domain in domains) or not domains:
        return tuple(
            b.Cell((_words(facts, own, domain, before),))
            if domain in own.domains
            else b.Cell((b.text(b.soft(_why_none(facts, child, domain))),))
            for domain in domains
        )
    pieces = tuple(_words(facts, own, domain, before, named=True) for domain in own.domains)
    return (b.Cell(pieces or (b.text(b.soft(tr("no grade"))),), len(domains)),)


def _why_none(facts: ReportFacts, child: str, domain: str) -> str:
    """Why a domain that a sibling has is not there: an answer of no is not a question that nobody asked."""
    needs = facts.assessment.child(child).named_needs
    if not facts.domains[domain].named_needs_only or needs:
        return tr("not for this age")
    return tr("no named needs") if needs is False else tr("not asked")


def _words(
    facts: ReportFacts, own: Profile, domain: str, before: Profile | None, *, named: bool = False
) -> b.GradeWords:
    result = own.domains[domain]
    past = before.domains.get(domain) if before else None
    was = (tr("was {grade}", grade=past.grade),) if past and past.grade else ()
    name = facts.domains[domain].name
    lines = say.beside(facts.pack, result, *was)
    if named:
        lines = (b.text(b.strong(f"{name}: "), *lines[0]), *lines[1:])
    return b.GradeWords(say.mark(facts.pack, name, result, *was), lines)
