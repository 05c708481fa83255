"""A young person's edition: how things are for them, what will happen, and whom they can ask, in plain words."""

from collections.abc import Iterator

from neglect_tool.domain.assessment import Action, Grade, NotGrade
from neglect_tool.domain.days import in_words
from neglect_tool.domain.profile import Status
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.names import OWN_TABLE
from neglect_tool.report.sections import own
from neglect_tool.report.sections.signatures import signature_row
from neglect_tool.saying import tr, tr_count

PLAIN: dict[Grade | None, str] = {
    1: tr("you get what you need"),
    2: tr("you get what you need, and slips are put right"),
    3: tr("sometimes you do not get what you need"),
    4: tr("often you do not get what you need"),
    5: tr("you do not get what you need, and that is serious"),
    NotGrade.NA: tr("this is not about you"),
    None: tr("we do not know enough yet"),
}
"""What each grade means to the child who lives with it."""


def young_page(facts: ReportFacts) -> b.Section:
    """In larger type, and in sentences for the reader; it shows no prompt and no grade by carer."""
    name = own.reader(facts)
    blocks: list[b.Block] = [
        b.Title(tr("What we found"), f"{_who(facts)} · {in_words(facts.as_at)}"),
        b.Paragraph(b.text(
            b.strong(tr("{name}, this is for you. ", name=name)),
            tr("People whose work is to help families wrote down how things are for you. Here is what they found."),
        )),
        b.Heading(2, tr("How things are for you")),
        _grades(facts),
        b.Paragraph(b.text(tr("1 is best and 5 is worst."))),
        *_not_safe(facts),
        b.Heading(2, tr("What is going well")),
        _well(facts),
        b.Heading(2, tr("What will happen")),
        _plan(facts),
        b.Heading(2, tr("What you can do")),
        b.Bullets(tuple(_rights(facts))),
        *_bar(facts),
    ]  # fmt: skip
    return b.Section("summary", tuple(blocks), _foot(facts), stands_alone=True)


def _who(facts: ReportFacts) -> str:
    return " · ".join(f"{child.name}, {say.how_old(child, facts.as_at)}" for child in facts.assessment.children)


def _grades(facts: ReportFacts) -> b.Table:
    rows = tuple(
        b.Row((
            b.Cell((b.text(b.strong(facts.children[child.id])),)),
            b.Cell(tuple(_grade(facts, child.id, domain) for domain in facts.child(child.id).experience.domains)),
        ))
        for child in facts.assessment.children
    )  # fmt: skip
    return b.Table(OWN_TABLE, (b.Column(tr("You"), 1), b.Column(tr("How it is"), 4)), rows)


def _grade(facts: ReportFacts, child: str, domain: str) -> b.GradeWords:
    result, name = facts.child(child).experience.domains[domain], facts.domains[domain].name
    grade = say.grade_of(result)
    number = f"{grade}, " if isinstance(grade, int) else ""
    worse = len(result.masked)
    lines = [b.text(b.strong(f"{name}: "), PLAIN[grade])]
    if result.status is Status.PROVISIONAL:
        lines.append(b.text(b.soft(tr("as far as anybody has seen"))))
    if worse:
        lines.append(
            b.text(
                b.soft(tr_count(worse, "{n} thing in it is worse than that", "{n} things in it are worse than that"))
            )
        )
    inside = tr(", {worse} worse inside", worse=worse) if worse else ""
    return b.GradeWords(b.Mark(grade, f"{name}: {number}{PLAIN[grade]}{inside}"), tuple(lines), large=True)


def _not_safe(facts: ReportFacts) -> Iterator[b.Block]:
    """What must be said where nothing is graded 3 or worse, for a reader who is the child."""
    if own.not_safe(facts):
        words = tr("Nothing here is at 3 or worse. That does not mean that all is well. Tell somebody if it is not.")
        yield b.Paragraph(b.text(words))


def _well(facts: ReportFacts) -> b.Block:
    told = tuple(say.runs(each.text) for each in facts.assessment.strengths)
    return b.Bullets(told) if told else b.Paragraph(b.text(tr("Nobody has written this yet. You can tell us.")))


def _plan(facts: ReportFacts) -> b.Block:
    steps = tuple(_step(facts, action) for _, action in facts.open_actions())
    return b.Bullets(steps) if steps else b.Paragraph(b.text(tr("No step is written here yet. You can ask.")))


def _step(facts: ReportFacts, action: Action) -> b.Text:
    what = say.ended(action.outcome) or say.ended(action.action) or tr("Not written.")
    how = f" {say.ended(action.action)}" if action.outcome.strip() and action.action.strip() else ""
    when = tr(" By {day}.", day=say.day(action.due, facts.as_at)) if action.due else ""
    who = tr(" Who: {ended}", ended=say.ended(action.owner)) if action.owner.strip() else ""
    return b.text(b.strong(what), how, who, when)


def _rights(facts: ReportFacts) -> Iterator[b.Text]:
    yield b.text(tr("You can ask {ask} what any of this means.", ask=own.ask(facts)))
    yield b.text(tr("You can say that something here is wrong. It will be written down."))
    yield b.text(tr("You can have somebody with you whom you trust, or an advocate, who speaks for you."))
    yield b.text(tr("If you are in danger now, ring 999."))


def _bar(facts: ReportFacts) -> tuple[b.Block, ...]:
    if not facts.left_out.bar:
        return ()
    words = tr(" Some things are not on these pages. You can ask {ask} about it.", ask=own.ask(facts))
    return (b.Notice((b.text(b.strong(tr("Withheld.")), words),)),)


def _foot(facts: ReportFacts) -> tuple[b.Block, ...]:
    """No key: the words beside each shape are plainer than those of the form."""
    return (b.Heading(2, tr("Signatures, in this order")), signature_row(facts)) if facts.signers else ()
