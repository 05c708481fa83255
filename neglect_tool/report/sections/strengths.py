"""Strengths: what goes well for each child."""

from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def strengths(facts: ReportFacts) -> b.Section:
    """All that are written, child by child, then what is graded 1 or 2 throughout a domain."""
    blocks: list[b.Block] = [b.Heading(2, tr("Strengths"))]
    for child, name in facts.children.items():
        told = [say.runs(each.text) for each in facts.assessment.strengths if each.child == child and each.text.strip()]
        blocks.append(b.Heading(3, name, quiet=True))
        blocks.append(b.Bullets(tuple(told)) if told else b.Paragraph(b.text(tr("None is written.")), b.Voice.SOFT))
    return b.Section("strengths", tuple(blocks))
