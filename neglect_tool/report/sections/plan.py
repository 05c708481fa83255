"""The plan: every action with its owner, both of its dates, how it will be known to have worked, and what if not."""

from neglect_tool.domain.assessment import Action
from neglect_tool.domain.work import Progress
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr


def plan(facts: ReportFacts) -> b.Section:
    """All actions in the document's order, which gives them their numbers."""
    blocks: list[b.Block] = [b.Heading(2, tr("The plan"))]
    rows = tuple(_row(facts, n, action) for n, action in enumerate(facts.assessment.actions, 1))
    if rows:
        columns = (
            b.Column(tr("No."), 0.3),
            b.Column(tr("What will be different, and the action"), 3.2),
            b.Column(tr("Who"), 1.1),
            b.Column(tr("Due"), 1.05),
            b.Column(tr("How we will know"), 1.7),
            b.Column(tr("If it does not work"), 1.9),
        )
        blocks.append(b.Table(tr("The plan"), columns, rows))
    else:
        blocks.append(b.Paragraph(b.text(tr("No action is recorded."))))
    return b.Section("plan", tuple(blocks), new_page=bool(rows))


def _row(facts: ReportFacts, number: int, action: Action) -> b.Row:
    due = say.day(action.due, facts.as_at) if action.due else tr("no date")
    first = say.day(action.first_due, facts.as_at) if action.first_due else ""
    dates = [b.text(b.strong(due))]
    if first and action.first_due != action.due:
        dates.append(b.text(b.soft(tr("first due {first}", first=first))))
    if action.done.strip():
        dates.append(b.text(tr("Done: {done}", done=action.done.strip())))
    what = [words for words in (b.text(b.strong(action.outcome.strip())), b.text(action.action.strip())) if words]
    what += [b.text(b.soft(_progress(facts, each))) for each in action.progress]
    cells = (
        b.Cell((b.text(b.strong(str(number))),)),
        b.Cell(tuple(what) or (b.text(b.soft(tr("not written"))),)),
        b.Cell((_or(action.owner, tr("nobody named")),)),
        b.Cell(tuple(dates)),
        b.Cell((_or(action.measure, tr("not written")),)),
        b.Cell((_or(action.contingency, tr("not written")),)),
    )
    return b.Row(cells)


def _progress(facts: ReportFacts, progress: Progress) -> str:
    by = f", {progress.by.strip()}" if progress.by.strip() else ""
    return f"{say.day(progress.on, facts.as_at)}{by}: {progress.text.strip()}"


def _or(words: str, empty: str) -> b.Text:
    return say.runs(words) or b.text(b.soft(empty))
