"""The visits at which the carer was seen; who else was there, and where, stays out."""

from neglect_tool.domain.days import in_words
from neglect_tool.domain.sharing import carer_of
from neglect_tool.report import blocks as b
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def own_visits(facts: ReportFacts) -> b.Section:
    """In order of date."""
    me = carer_of(facts.assessment.edition)
    visits = sorted((each for each in facts.assessment.visits if me in each.seen), key=lambda each: each.on)
    if not visits:
        return b.Section("contributors", ())
    columns = (b.Column(tr("Visit"), 2), b.Column(tr("By"), 2), b.Column(tr("Where"), 2))
    rows = tuple(
        b.Row((
            b.Cell((b.text(in_words(each.on), b.soft(tr(", announced") if each.announced else tr(", unannounced"))),)),
            b.Cell((b.text(", ".join(part for part in (each.observer, each.agency) if part.strip())),)),
            b.Cell((b.text(each.place.strip()),)),
        ))
        for each in visits
    )  # fmt: skip
    return b.Section("contributors", (b.Heading(2, tr("When you were seen")), b.Table(tr("Visits"), columns, rows)))
