"""Compensation: where one carer is said to make up for another, and whether that holds."""

from neglect_tool.domain.assessment import Compensation
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def compensation(facts: ReportFacts) -> b.Section:
    """Every record, in force or not."""
    blocks: list[b.Block] = [b.Heading(2, tr("Where one carer makes up for another"))]
    rows = tuple(_row(facts, each) for each in facts.assessment.compensations)
    if rows:
        lead = tr("It holds where the other carer is better on the item, at 2 or 1, and verified.")
        blocks.append(b.Paragraph(b.text(lead), b.Voice.SOFT))
        columns = (
            b.Column(tr("Item"), 1.5),
            b.Column(tr("For"), 0.8),
            b.Column(tr("Whose lapse"), 1.2),
            b.Column(tr("Who makes up"), 1.2),
            b.Column(tr("Evidence"), 3.4),
        )
        blocks.append(b.Table(tr("Compensation"), columns, rows))
    else:
        blocks.append(b.Paragraph(b.text(tr("None is recorded."))))
    return b.Section("compensation", tuple(blocks))


def _row(facts: ReportFacts, each: Compensation) -> b.Row:
    answers = facts.child(each.child).current
    item = facts.items.get(each.item)
    lived = facts.child(each.child).items.get(each.item)
    holds = tr("In force.") if lived and each.carer in lived.compensated else tr("Not in force.")
    cells = (
        b.text(say.item_name(item) if item else each.item),
        b.text(facts.children[each.child]),
        b.text(facts.carers[each.carer], b.soft(_now(answers, each.carer, each.item))),
        b.text(facts.carers[each.by], b.soft(_now(answers, each.by, each.item))),
        b.text(b.strong(f"{holds} "), each.evidence.strip() or tr("No evidence is written.")),
    )
    return b.Row(tuple(b.Cell((words,)) for words in cells))


def _now(answers: object, carer: str, item: str) -> str:
    current = answers.get(carer, {}).get(item) if isinstance(answers, dict) else None
    return f", {current.grade}" if current is not None and isinstance(current.grade, int) else ""
