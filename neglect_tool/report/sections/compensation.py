"""Compensation: where one carer is said to make up for another, and whether that holds."""

from neglect_tool.domain.assessment import Compensation
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts


def compensation(facts: ReportFacts) -> b.Section:
    """Every record, in force or not."""
    blocks: list[b.Block] = [b.Heading(2, "Where one carer makes up for another")]
    rows = tuple(_row(facts, each) for each in facts.assessment.compensations)
    if rows:
        lead = "It holds where the other carer is better on the item, at 2 or 1, and verified."
        blocks.append(b.Paragraph(b.text(lead), b.Voice.SOFT))
        columns = (
            b.Column("Item", 1.5), b.Column("For", 0.8), b.Column("Whose lapse", 1.2), b.Column("Who makes up", 1.2),
            b.Column("Evidence", 3.4),
        )  # fmt: skip
        blocks.append(b.Table("Compensation", columns, rows))
    else:
        blocks.append(b.Paragraph(b.text("None is recorded.")))
    return b.Section("compensation", tuple(blocks))


def _row(facts: ReportFacts, each: Compensation) -> b.Row:
    answers = facts.child(each.child).current
    item = facts.items.get(each.item)
    lived = facts.child(each.child).items.get(each.item)
    holds = "In force." if lived and each.carer in lived.compensated else "Not in force."
    cells = (
        b.text(say.item_name(item) if item else each.item),
        b.text(facts.children[each.child]),
        b.text(facts.carers[each.carer], b.soft(_now(answers, each.carer, each.item))),
        b.text(facts.carers[each.by], b.soft(_now(answers, each.by, each.item))),
        b.text(b.strong(f"{holds} "), each.evidence.strip() or "No evidence is written."),
    )
    return b.Row(tuple(b.Cell((words,)) for words in cells))


def _now(answers: object, carer: str, item: str) -> str:
    current = answers.get(carer, {}).get(item) if isinstance(answers, dict) else None
    return f", {current.grade}" if current is not None and isinstance(current.grade, int) else ""
