"""Each carer: what the grades are with them for each child, and how they see things themselves."""

from neglect_tool.domain.assessment import Carer
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections.grade_cells import grade_cells, shared_domains
from neglect_tool.saying import tr


def carers(facts: ReportFacts) -> b.Section:
    """Everyone who looks after a child, assessed or not."""
    blocks: list[b.Block] = [b.Heading(2, tr("Each carer’s profile and view"))]
    for carer in facts.assessment.carers:
        lives = tr("in the household") if carer.in_household else tr("not in the household")
        blocks.append(b.Heading(3, carer.name, ", ".join(part for part in (carer.relationship, lives) if part)))
        blocks += _carer(facts, carer)
    if not facts.assessment.carers:
        blocks.append(b.Paragraph(b.text(tr("No carer is named."))))
    return b.Section("carers", tuple(blocks), new_page=True)


def _carer(facts: ReportFacts, carer: Carer) -> list[b.Block]:
    blocks: list[b.Block] = []
    if not carer.assessed:
        reason = say.ended(carer.not_assessed_reason) or tr("No reason is written.")
        blocks.append(b.Paragraph(b.text(b.strong(tr("Not assessed. ")), reason)))
    elif graded := [child for child, result in facts.result.children.items() if carer.id in result.carers]:
        blocks.append(_grades(facts, carer, graded))
    else:
        blocks.append(b.Paragraph(b.text(tr("Assessed for none of the children."))))
    views = [view.text for view in facts.assessment.views if view.carer == carer.id and view.text.strip()]
    name = facts.carers[carer.id]
    blocks += [b.Quote(say.runs(view), tr("{name}’s own view", name=name)) for view in views]
    if not views:
        blocks.append(b.Paragraph(b.text(tr("{name}’s own view is not recorded.", name=name)), b.Voice.SOFT))
    return blocks


def _grades(facts: ReportFacts, carer: Carer, children: list[str]) -> b.Table:
    domains = shared_domains(facts, children)
    columns = (b.Column(tr("Child"), 0.8), *(b.Column(facts.domains[domain].name, 1.2) for domain in domains))
    rows = []
    for child in children:
        named = b.Cell((b.text(b.strong(facts.children[child])),))
        rows.append(b.Row((named, *grade_cells(facts, child, facts.child(child).carers[carer.id], domains))))
    return b.Table(tr("Grades with {carers}", carers=facts.carers[carer.id]), columns, tuple(rows))
