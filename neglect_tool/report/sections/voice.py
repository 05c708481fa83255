"""Each child's day and voice: everything that was said, shown or lived, as it was written."""

from neglect_tool.domain.assessment import Voice
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts


def voice(facts: ReportFacts) -> b.Section:
    """All of it, child by child."""
    blocks: list[b.Block] = [b.Heading(2, "Each child’s day and voice")]
    for child in facts.assessment.children:
        said = [each for each in facts.assessment.voice if each.child == child.id and each.text.strip()]
        blocks.append(b.Heading(3, child.name, say.how_old(child, facts.as_at)))
        blocks += [b.Quote(say.runs(each.text), _by(facts, each)) for each in said]
        if not said:
            name = facts.children[child.id]
            what = (
                f"is known of {name} before birth" if facts.unborn(child) else f"{name} said, showed or lives through"
            )
            blocks.append(b.Paragraph(b.text(f"Nothing is recorded of what {what}.")))
    return b.Section("voice", tuple(blocks), new_page=True)


def _by(facts: ReportFacts, voice: Voice) -> str:
    parts = [say.capital(voice.method.replace("-", " "))] if voice.method.strip() else []
    if voice.visit:
        visit = facts.assessment.visit(voice.visit)
        seen = "seen alone" if voice.child in visit.seen_alone else "not seen alone"
        alone = "" if facts.unborn_at(voice.child, visit.on) else seen
        by = f"with {visit.observer}" if visit.observer.strip() else ""
        parts += [part for part in (say.day(visit.on, facts.as_at), visit.place, alone, by) if part]
    return ", ".join(parts)
