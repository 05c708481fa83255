"""Who contributed: every visit, who made it, and who was seen."""

from collections.abc import Sequence

from neglect_tool.domain.assessment import Visit
from neglect_tool.domain.days import in_words
from neglect_tool.domain.wording import listed
from neglect_tool.report import blocks as b
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def contributors(facts: ReportFacts) -> b.Section:
    """All visits in order of date."""
    blocks: list[b.Block] = [b.Heading(2, tr("Who contributed"))]
    visits = sorted(facts.assessment.visits, key=lambda visit: visit.on)
    if visits:
        columns = (
            b.Column(tr("Visit"), 1.5), b.Column(tr("By"), 1.9), b.Column(tr("Where"), 1.6), b.Column(tr("Seen"), 1.9),
            b.Column(tr("Seen alone"), 1.2),
        )  # fmt: skip
        blocks.append(b.Table(tr("Visits"), columns, tuple(_row(facts, visit) for visit in visits)))
    else:
        blocks.append(b.Paragraph(b.text(tr("No visit is recorded."))))
    return b.Section("contributors", tuple(blocks))


def _row(facts: ReportFacts, visit: Visit) -> b.Row:
    seen, alone = (_names(facts, visit, people) for people in (visit.seen, visit.seen_alone))
    by = [words.strip() for words in (visit.observer, visit.agency) if words.strip()]
    cells = (
        b.Cell((b.text(in_words(visit.on)), b.text(b.soft(tr("announced") if visit.announced else tr("unannounced"))))),
        b.Cell(tuple(b.text(words) for words in by) or (b.text(b.soft(tr("nobody named"))),)),
        b.Cell((b.text(visit.place.strip()),)),
        b.Cell((b.text(seen or b.soft("nobody")),)),
        b.Cell((b.text(alone or b.soft("nobody")),)),
    )
    return b.Row(cells)


def _names(facts: ReportFacts, visit: Visit, people: Sequence[str]) -> str:
    names = {**facts.carers, **facts.children}
    born = {*facts.carers, *(child for child in facts.children if not facts.unborn_at(child, visit.on))}
    return listed([names[person] for person in people if person in born])
