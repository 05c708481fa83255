"""Findings that stand, what managers decided about them, and every decision with its reason."""

from neglect_tool.domain.assessment import Decision
from neglect_tool.domain.readiness import Severity
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr

ANSWERED = {"no-decision": tr("What the prompt asks"), "alert-without-decision": tr("An alert"),
            "open-critical": tr("Critical and not seen yet")}  # fmt: skip
"""What a decision answers, where the finding's code names the want of one."""


def findings(facts: ReportFacts) -> b.Section:
    """What stops signing, what a panel may ask about, then the decisions."""
    blocks: list[b.Block] = [b.Heading(2, tr("Findings that stand"))]
    stops = [b.text(each.text) for each in facts.blockers]
    decided = [each for each in facts.findings if each.severity is Severity.BLOCKER and each.decided]
    asks = [b.text(each.text) for each in facts.findings if each.severity is Severity.WARNING]
    if stops:
        blocks += [b.Heading(3, tr("These stop signing"), quiet=True), b.Bullets(tuple(stops))]
    if decided:
        told = tuple((*b.text(each.text), b.soft(tr(" Decided, see below."))) for each in decided)
        blocks += [b.Heading(3, tr("These stand, and a manager has decided about them"), quiet=True), b.Bullets(told)]
    if asks:
        blocks += [b.Heading(3, tr("A panel may ask about these"), quiet=True), b.Bullets(tuple(asks))]
    if not (stops or decided or asks):
        blocks.append(b.Paragraph(b.text(tr("None."))))
    blocks.append(b.Heading(3, tr("Decisions"), quiet=True))
    if facts.assessment.decisions:
        columns = (
            b.Column(tr("About"), 1.5),
            b.Column(tr("By"), 1.3),
            b.Column(tr("Told"), 1.4),
            b.Column(tr("Outcome and reason"), 4),
        )
        rows = tuple(_row(facts, each) for each in facts.assessment.decisions)
        blocks.append(b.Table(tr("Decisions"), columns, rows))
    else:
        blocks.append(b.Paragraph(b.text(tr("No decision is recorded."))))
    return b.Section("findings", tuple(blocks))


def _row(facts: ReportFacts, decision: Decision) -> b.Row:
    on = say.day(decision.on, facts.as_at) if decision.on else tr("no date")
    by = [b.text(words) for words in (decision.by.strip() or tr("nobody named"), decision.role.strip(), on) if words]
    said = [b.text(b.strong(decision.outcome.strip())), b.text(decision.reason.strip())]
    cells = (
        b.Cell((b.text(_about(facts, decision)),)),
        b.Cell(tuple(by)),
        b.Cell((b.text(decision.told.strip() or tr("nobody named")),)),
        b.Cell(tuple(words for words in said if words) or (b.text(tr("not written")),)),
    )
    return b.Row(cells)


def _about(facts: ReportFacts, decision: Decision) -> str:
    names = []
    for kind, value in decision.about:
        known = {"child": facts.children, "carer": facts.carers}.get(kind)
        item = facts.items.get(value) if kind == "item" else None
        names.append(known.get(value, value) if known else say.item_name(item) if item else value)
    subject = ANSWERED.get(decision.code) or say.capital(decision.code.replace("-", " "))
    return f"{subject}: {', '.join(names)}" if names else subject
