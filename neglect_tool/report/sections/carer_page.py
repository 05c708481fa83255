"""Page one of a carer's edition: the grades with them, what must change, and what is going well."""

from neglect_tool.domain.sharing import carer_of
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections import own
from neglect_tool.report.sections.summary import actions_table
from neglect_tool.saying import tr


def carer_page(facts: ReportFacts) -> b.Section:
    """The page that stands alone. It shows no prompt: that rests on the grades with everybody."""
    name, others = own.reader(facts), own.graded_with(facts)
    me = facts.assessment.carer(carer_of(facts.assessment.edition))
    past = (
        tr("grade now, and on {day}", day=say.day(facts.previous.as_at, facts.as_at))
        if facts.previous
        else tr("first profile")
    )
    blocks: list[b.Block] = [
        own.title(facts),
        b.Paragraph(b.text(
            b.strong(tr("This edition is for {name}. ", name=name)),
            tr("It has {what}. It is not the whole assessment.", what=_what(others)),
        )),
    ]  # fmt: skip
    if me.assessed:
        blocks += [b.Heading(2, tr("The grades with {others}", others=others), past), own.grades_table(facts)]
    else:
        reason = say.ended(say.shorten(me.not_assessed_reason, 200)) or tr("No reason is written.")
        blocks.append(b.Paragraph(b.text(b.strong(tr("{name} was not assessed. ", name=name)), reason)))
        blocks.append(own.grades_table(facts))
    blocks.append(b.Paragraph(b.text(tr("1 is best and 5 is worst. There is no total and no average.")), b.Voice.SMALL))
    if me.assessed:
        blocks += own.not_safe(facts)
    blocks += [
        b.Heading(2, tr("What must change, and by when")),
        actions_table(facts),
        b.Columns((
            (b.Heading(2, tr("{name}’s own view", name=name)), _view(facts, me.id)),
            (b.Heading(2, tr("What is going well")), _well(facts)),
        )),
        *own.bar(facts),
    ]  # fmt: skip
    return b.Section("summary", tuple(blocks), own.foot(facts), stands_alone=True)


def _what(others: str) -> str:
    if not others:
        return tr("the plan, as far as it may be read")
    worse = tr(", the worse where they differ") if " and " in others else ""
    return tr("the grades with {others}{worse}, what was seen, and the plan", others=others, worse=worse)


def _view(facts: ReportFacts, carer: str) -> b.Block:
    said = [view.text for view in facts.assessment.views if view.carer == carer]
    if not said:
        return b.Paragraph(b.text(tr("It is not recorded. You can add it.")))
    return b.Paragraph(b.text(say.shorten(said[-1], 320)))


def _well(facts: ReportFacts) -> b.Block:
    lines = [
        b.text(b.strong(f"{facts.children[each.child]}: "), say.ended(say.shorten(each.text, 130)))
        for each in facts.assessment.strengths
    ]
    if not lines:
        return b.Paragraph(b.text(tr("Nobody has written what is going well.")))
    return b.Bullets(tuple(lines), b.Spill(2, tr("And {n} more, under “Strengths”."), rank=2))
