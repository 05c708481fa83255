"""The profile by domain: for each child, each carer's areas beside what the child lives with, and why."""

from collections.abc import Iterator

from neglect_tool.domain.assessment import Child
from neglect_tool.domain.change import DomainChange, DriftKind
from neglect_tool.domain.profile import Profile, Result, Status
from neglect_tool.domain.wording import listed
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.reasons import traces
from neglect_tool.report.sections.key import key

NOTES = {
    Status.NOT_APPLICABLE: "Not applicable",
    Status.PROVISIONAL: "Provisional",
    Status.NOT_ENOUGH_INFORMATION: "Too little seen",
}
"""How a note beside an area begins."""


def profile(facts: ReportFacts) -> tuple[b.Section, ...]:
    """A section for each child, on a page of its own."""
    return tuple(_child(facts, child) for child in facts.assessment.children)


def _child(facts: ReportFacts, child: Child) -> b.Section:
    name = facts.children[child.id]
    lived = facts.child(child.id).experience
    lead = "Under every grade of 3 or worse: the items behind it, and when, how and from whom that was seen or said."
    blocks: list[b.Block] = [
        b.Heading(2, f"{name}: the profile by domain", say.how_old(child, facts.as_at)),
        b.Paragraph(b.text(lead), b.Voice.SOFT),
    ]
    if not facts.assessment.assessed_carers(child.id):
        blocks.append(b.Paragraph(b.text(f"Nobody who looks after {name} has been assessed, so there is no grade.")))
    for domain in lived.domains:
        blocks += [_head(facts, child.id, domain), _areas(facts, child.id, domain)]
    blocks.append(key(facts))
    return b.Section(f"profile-{child.id}", tuple(blocks), new_page=True)


def _head(facts: ReportFacts, child: str, domain: str) -> b.DomainHead:
    found = facts.domains[domain]
    result = facts.child(child).experience.domains[domain]
    mark = say.mark(facts.pack, found.name, result)
    return b.DomainHead(domain, found.name, mark, _because(facts, child, domain), tuple(series(facts, child, domain)))


def _because(facts: ReportFacts, child: str, domain: str) -> str:
    result = facts.child(child).experience.domains[domain]
    told = [f"{say.capital(say.grade_words(facts.pack, say.grade_of(result)))}."]
    if result.grade is not None:
        areas = listed([f"{area} {facts.areas[area].name}" for area in result.because])
        told = [f"{result.grade}, {say.grade_words(facts.pack, result.grade)}, because of {areas}."]
    if result.masked:
        told.append(f"+{len(result.masked)} worse inside: {listed(list(result.masked))}.")
    if result.status is Status.PROVISIONAL:
        told.append("Provisional.")
    told += _changed(facts, child, domain)
    return " ".join(told)


def _changed(facts: ReportFacts, child: str, domain: str) -> Iterator[str]:
    change = facts.child_change(child)
    each = change.domains.get(domain) if change else None
    if change is None or each is None or each.before is None or facts.previous is None:
        return
    yield f"{change_words(each, f' since {say.month(facts.previous.as_at, facts.as_at)}')}."
    if any(drift.kind is DriftKind.NO_IMPROVEMENT and drift.about == domain for drift in change.drift):
        yield "Drift."


def change_words(change: DomainChange, since: str = "") -> str:
    """Which way a domain went, and whether that is more than a claim."""
    words = {"improved": "Improved", "worsened": "Worse", "unchanged": "Unchanged", "not_comparable": "Not comparable"}
    told = words[change.change.value] + since
    if change.verification is not None:
        told += ", verified" if change.verification.value == "verified" else ", not verified"
    if change.sustained:
        told += "; sustained"
    return f"{told}; a relapse" if change.relapse else told


def series(facts: ReportFacts, child: str, domain: str) -> Iterator[b.Point]:
    """A domain over the profiles so far."""
    years = len({past.as_at.year for past in facts.earlier} | {facts.as_at.year}) > 1
    for past in facts.earlier:
        lived = facts.before(child, past)
        if lived and domain in lived.domains:
            yield _point(facts, lived, domain, say.short_month(past.as_at, with_year=years))
    lived = facts.child(child).experience
    yield _point(facts, lived, domain, say.short_month(facts.as_at, with_year=years))


def _point(facts: ReportFacts, lived: Profile, domain: str, when: str) -> b.Point:
    grade = say.grade_of(lived.domains[domain])
    number = f"{grade}, " if isinstance(grade, int) else ""
    return b.Point(when, b.Mark(grade, f"{number}{say.grade_words(facts.pack, grade)}"))


def _areas(facts: ReportFacts, child: str, domain: str) -> b.Table:
    found = facts.child(child)
    name = facts.children[child]
    columns = (
        b.Column("Area", 2.6),
        *(b.Column(say.brief(facts.carers[carer]), 1.15) for carer in found.carers),
        b.Column(f"{say.brief(name)} lives with", 1.25),
        b.Column("Note", 1.9),
    )
    rows = [_area(facts, child, area.id) for area in facts.domains[domain].areas if area.id in found.experience.areas]
    return b.Table(f"{facts.domains[domain].name} for {name}", columns, tuple(rows))


def _area(facts: ReportFacts, child: str, area: str) -> b.Row:
    found = facts.child(child)
    title = b.text(b.Run(f"{area}\u2002", code=True), b.strong(facts.areas[area].name))
    grades = [
        _grade(facts, f"{facts.areas[area].name} with {facts.carers[carer]}", own.areas.get(area))
        for carer, own in found.carers.items()
    ]
    lives = _grade(facts, f"{facts.areas[area].name}, lives with", found.experience.areas[area])
    note = b.Cell(tuple(b.text(b.soft(words)) for words in _notes(facts, child, area)) or ((),), small=True)
    return b.Row((b.Cell((title,)), *grades, lives, note), tuple(traces(facts, child, area)))


def _grade(facts: ReportFacts, what: str, result: Result | None) -> b.Cell:
    if result is None:
        return b.Cell(((),))
    drawn = say.mark(facts.pack, what, result)
    if result.masked:
        return b.Cell((b.GradeWords(drawn, (b.text(f"+{len(result.masked)} worse inside"),)),), small=True)
    return b.Cell((drawn,))


def _notes(facts: ReportFacts, child: str, area: str) -> Iterator[str]:
    found = facts.child(child)
    alike: dict[tuple[str, str], list[str]] = {}
    for carer, own in found.carers.items():
        result = own.areas.get(area)
        if result is None or result.status is Status.GRADED:
            continue
        ids = [
            item.id
            for item in facts.areas[area].items
            if item.id in found.current[carer] and not isinstance(found.current[carer][item.id].grade, int)
        ]
        missing = "" if result.status is Status.NOT_APPLICABLE else f": no {listed(ids, 'or')}"
        alike.setdefault((NOTES[result.status], missing), []).append(say.brief(facts.carers[carer]))
    for (word, missing), carers in alike.items():
        yield f"{word} with {listed(carers)}{missing}"
    makers = {
        each.by
        for each in facts.assessment.compensations
        if each.child == child
        and facts.items.get(each.item) in facts.areas[area].items
        and each.item in found.items
        and each.carer in found.items[each.item].compensated
    }
    if makers:
        yield f"Made up for by {listed([facts.carers[carer] for carer in facts.carers if carer in makers])}"
