"""Analysis, and whether the carers can change in time for the child."""

from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def analysis(facts: ReportFacts) -> b.Section:
    """Both texts as they were written."""
    return b.Section(
        "analysis",
        (
            b.Heading(2, tr("Analysis")),
            _written(facts.assessment.analysis),
            b.Heading(2, tr("Capacity to change")),
            _written(facts.assessment.capacity_to_change),
        ),
    )


def _written(words: str) -> b.Paragraph:
    return b.Paragraph(say.runs(words) or b.text(tr("Not written.")))
