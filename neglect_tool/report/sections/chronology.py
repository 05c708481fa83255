"""Chronology: what happened, who recorded it, and what it meant for the child."""

from neglect_tool.domain.days import in_words
from neglect_tool.report import blocks as b
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def chronology(facts: ReportFacts) -> b.Section:
    """Every event in order of its date."""
    blocks: list[b.Block] = [b.Heading(2, tr("Chronology"))]
    events = sorted(facts.assessment.chronology, key=lambda event: event.on)
    if events:
        columns = (
            b.Column(tr("Date"), 1.5), b.Column(tr("Agency"), 1.5), b.Column(tr("What happened"), 3.2),
            b.Column(tr("What it meant for the child"), 2.6),
        )  # fmt: skip
        rows = tuple(
            b.Row(
                (
                    b.Cell((b.text(in_words(event.on)),)),
                    b.Cell((b.text(event.agency.strip()),)),
                    b.Cell((b.text(event.event.strip()),)),
                    b.Cell((b.text(event.meaning.strip()),)),
                )
            )
            for event in events
        )
        blocks.append(b.Table(tr("Chronology"), columns, rows))
    else:
        blocks.append(b.Paragraph(b.text(tr("No event is recorded."))))
    return b.Section("chronology", tuple(blocks))
