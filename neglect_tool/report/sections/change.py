"""Change since the last profile: what is verified apart from what is claimed, and what does not move."""

from collections.abc import Iterator

from neglect_tool.domain.change import ChildChange, Drift, DriftKind
from neglect_tool.domain.days import in_words
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections.profile import change_words
from neglect_tool.saying import tr


def change(facts: ReportFacts) -> b.Section:
    """Child by child, then drift."""
    since = facts.change
    if since is None:
        none = b.Paragraph(b.text(tr("This is the first profile, or no earlier one was given.")))
        return b.Section("change", (b.Heading(2, tr("Change since the last profile")), none))
    blocks: list[b.Block] = [
        b.Heading(2, tr("Change since the last profile"), tr("compared with {day}", day=in_words(since.before_as_at))),
        b.Paragraph(
            b.text(
                tr(
                    "Verified: seen on an unannounced visit, confirmed by an agency or a record, or told "
                    "by a child seen "
                    "alone. All other improvement is somebody’s claim."
                )
            ),
            b.Voice.SOFT,
        ),
    ]
    for child, each in since.children.items():
        blocks += [b.Heading(3, facts.children[child]), _domains(facts, child, each), *_drift(facts, each)]
    return b.Section("change", tuple(blocks))


def _domains(facts: ReportFacts, child: str, change: ChildChange) -> b.Block:
    rows = []
    for domain, each in change.domains.items():
        name = facts.domains[domain].name if domain in facts.domains else domain
        cells = (
            b.Cell((b.text(b.strong(name)),)),
            _mark(facts, tr("{name}, then", name=name), each.before),
            _mark(facts, tr("{name}, now", name=name), each.now),
            b.Cell((b.text(change_words(each)),)),
        )
        rows.append(b.Row(cells))
    columns = (
        b.Column(tr("Domain"), 2.4),
        b.Column(tr("Then"), 0.8),
        b.Column(tr("Now"), 0.8),
        b.Column(tr("Change"), 3),
    )
    return b.Table(tr("Change for {children}", children=facts.children[child]), columns, tuple(rows))


def _mark(facts: ReportFacts, what: str, grade: int | None) -> b.Cell:
    number = f"{grade}, " if grade is not None else ""
    return b.Cell((b.Mark(grade, f"{what}: {number}{say.grade_words(facts.pack, grade)}"),))


def _drift(facts: ReportFacts, change: ChildChange) -> Iterator[b.Block]:
    if change.drift:
        yield b.Heading(4, tr("Drift: what has not moved"), quiet=True)
        yield b.Bullets(tuple(b.text(_told(facts, each)) for each in change.drift))


def _told(facts: ReportFacts, drift: Drift) -> str:
    match drift.kind:
        case DriftKind.ITEM:
            item = facts.items.get(drift.about)
            return tr(
                "{item_name}: at 4 or 5 then and now, and no better.",
                item_name=say.item_name(item) if item else drift.about,
            )
        case DriftKind.ACTION:
            number, action = next(
                (n, each) for n, each in enumerate(facts.assessment.actions, 1) if each.id == drift.about
            )
            owed = tr(", first due {day}", day=say.day(action.owed_since, facts.as_at)) if action.owed_since else ""
            return tr(
                "Action {number} is not done{owed}: {ended}",
                number=number,
                owed=owed,
                ended=say.ended(say.shorten(action.outcome or action.action, 140)),
            )
        case DriftKind.NO_IMPROVEMENT:
            name = facts.domains[drift.about].name if drift.about in facts.domains else drift.about
            return tr("{name}: at 3 or worse, and no better than {days} days ago.", name=name, days=drift.days)
