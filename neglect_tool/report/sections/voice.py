"""Each child's day and voice: everything that was said, shown or lived, as it was written."""

from neglect_tool.domain.assessment import Voice
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def voice(facts: ReportFacts) -> b.Section:
    """All of it, child by child."""
    blocks: list[b.Block] = [b.Heading(2, tr("Each child’s day and voice"))]
    for child in facts.assessment.children:
        said = [each for each in facts.assessment.voice if each.child == child.id and each.text.strip()]
        blocks.append(b.Heading(3, child.name, say.how_old(child, facts.as_at)))
        blocks += [quote for each in said for quote in _quotes(facts, each)]
        if not said:
            name = facts.children[child.id]
            what = (
                tr("is known of {name} before birth", name=name)
                if facts.unborn(child)
                else tr("{name} said, showed or lives through", name=name)
            )
            blocks.append(b.Paragraph(b.text(tr("Nothing is recorded of what {what}.", what=what))))
    return b.Section("voice", tuple(blocks), new_page=True)


def _quotes(facts: ReportFacts, voice: Voice) -> tuple[b.Quote, ...]:
    """The words as they were written; those that go through a day a line a moment, named once."""
    lines = voice.text.strip().split("\n") if voice.day else [voice.text]
    last = len(lines) - 1
    return tuple(b.Quote(say.runs(line), _by(facts, voice) if n == last else "") for n, line in enumerate(lines))


def _by(facts: ReportFacts, voice: Voice) -> str:
    parts = [say.capital(voice.method.replace("-", " "))] if voice.method.strip() else []
    parts += [tr("a {day}", day=voice.day)] if voice.day else []
    if voice.visit:
        visit = facts.assessment.visit(voice.visit)
        seen = tr("seen alone") if voice.child in visit.seen_alone else tr("not seen alone")
        alone = "" if facts.unborn_at(voice.child, visit.on) else seen
        by = tr("with {observer}", observer=visit.observer) if visit.observer.strip() else ""
        parts += [part for part in (say.day(visit.on, facts.as_at), visit.place, alone, by) if part]
    return ", ".join(parts)
