"""What was not seen, and why: every item without a grade, by child and carer."""

from collections.abc import Iterator

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.report import blocks as b
from neglect_tool.report import driving, gaps
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def unseen(facts: ReportFacts) -> b.Section:
    """Critical ones first; then a table for each child and carer."""
    blocks: list[b.Block] = [b.Heading(2, tr("What was not seen, and why"))]
    blocks += [b.Paragraph(b.text(b.strong(sentence))) for sentence in gaps.nothing_known(facts)]
    critical = [sentence for child in facts.result.children for sentence in driving.open_criticals(facts, child)]
    if critical:
        blocks.append(b.Bullets(tuple(b.text(b.strong(sentence)) for sentence in critical)))
    rows = [row for child, result in facts.result.children.items() for carer in result.current
            for row in _rows(facts, child, carer)]  # fmt: skip
    if rows:
        columns = (
            b.Column(tr("Child and carer"), 1.4),
            b.Column(tr("Item"), 2.8),
            b.Column(tr("Answer"), 1),
            b.Column(tr("Why"), 2.4),
        )
        blocks.append(b.Table(tr("What was not seen"), columns, tuple(rows)))
    elif len(blocks) == 1:
        blocks.append(b.Paragraph(b.text(gaps.ALL_SEEN)))
    return b.Section("unseen", tuple(blocks))


def _rows(facts: ReportFacts, child: str, carer: str) -> Iterator[b.Row]:
    """A row for each reason; the items without one stand together."""
    who = tr("{children} with {carers}", children=facts.children[child], carers=facts.carers[carer])
    bare: dict[NotGrade, list[str]] = {}
    for item, current in gaps.without_number(facts, child, carer):
        answer = current.grade if isinstance(current.grade, NotGrade) else NotGrade.UNKNOWN
        reason = current.entry.reason.strip() if current.entry else ""
        if reason:
            yield _row(who, say.item_name(item), say.NOT_GRADES[answer], reason)
        else:
            bare.setdefault(answer, []).append(say.item_name(item))
    for answer, names in bare.items():
        yield _row(who, "; ".join(names), say.NOT_GRADES[answer], tr("No reason is written."))


def _row(*words: str) -> b.Row:
    return b.Row(tuple(b.Cell((b.text(each),)) for each in words))
