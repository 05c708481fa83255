"""A young person's edition: how things are for them, what will happen, and whom they can ask, in plain words."""

from collections.abc import Iterator

from neglect_tool.domain.assessment import Action
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.names import OWN_TABLE
from neglect_tool.report.sections import own
from neglect_tool.report.sections.grade_cells import named_grades


def young_page(facts: ReportFacts) -> b.Section:
    """In larger type, and in sentences for the reader; it shows no prompt and no grade by carer."""
    name = own.reader(facts)
    blocks: list[b.Block] = [
        own.title(facts),
        b.Paragraph(b.text(
            b.strong(f"{name}, this is for you. "),
            "People whose work is to help families wrote down how things are for you. Here is what they found.",
        )),
        b.Heading(2, "How things are for you"),
        _grades(facts),
        b.Paragraph(b.text("1 is best and 5 is worst.")),
        *own.not_safe(facts),
        b.Heading(2, "What is going well"),
        _well(facts),
        b.Heading(2, "What will happen"),
        _plan(facts),
        b.Heading(2, "What you can do"),
        b.Bullets(tuple(_rights(facts))),
        *_bar(facts),
    ]  # fmt: skip
    return b.Section("summary", (*blocks, *own.foot(facts)))


def _grades(facts: ReportFacts) -> b.Table:
    rows = tuple(
        b.Row((
            b.Cell((b.text(b.strong(facts.children[child.id])),)),
            b.Cell(named_grades(facts, facts.child(child.id).experience, large=True)),
        ))
        for child in facts.assessment.children
    )  # fmt: skip
    return b.Table(OWN_TABLE, (b.Column("You", 1), b.Column("How it is", 4)), rows)


def _well(facts: ReportFacts) -> b.Block:
    told = tuple(say.runs(each.text) for each in facts.assessment.strengths)
    return b.Bullets(told) if told else b.Paragraph(b.text("Nobody has written this yet. You can tell us."))


def _plan(facts: ReportFacts) -> b.Block:
    steps = tuple(_step(facts, action) for _, action in facts.open_actions())
    return b.Bullets(steps) if steps else b.Paragraph(b.text("No step is written here yet. You can ask."))


def _step(facts: ReportFacts, action: Action) -> b.Text:
    what = say.ended(action.outcome) or say.ended(action.action) or "Not written."
    how = f" {say.ended(action.action)}" if action.outcome.strip() and action.action.strip() else ""
    when = f" By {say.day(action.due, facts.as_at)}." if action.due else ""
    who = f" Who: {say.ended(action.owner)}" if action.owner.strip() else ""
    return b.text(b.strong(what), how, who, when)


def _rights(facts: ReportFacts) -> Iterator[b.Text]:
    yield b.text(f"You can ask {own.ask(facts)} what any of this means.")
    yield b.text("You can say that something here is wrong. It will be written down.")
    yield b.text("You can have somebody with you whom you trust, or an advocate, who speaks for you.")
    yield b.text("If you are in danger now, ring 999.")


def _bar(facts: ReportFacts) -> tuple[b.Block, ...]:
    if not facts.left_out.bar:
        return ()
    words = f" Some things are not on these pages. You can ask {own.ask(facts)} about it."
    return (b.Notice((b.text(b.strong("Withheld."), words),)),)
