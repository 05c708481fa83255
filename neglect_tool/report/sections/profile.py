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
from neglect_tool.saying import tr

NOTES = {
    Status.NOT_APPLICABLE: tr("Not applicable"),
    Status.PROVISIONAL: tr("Provisional"),
    Status.NOT_ENOUGH_INFORMATION: tr("Too little seen"),
}
"""How a note beside an area begins."""


def profile(facts: ReportFacts) -> tuple[b.Section, ...]:
    """A section for each child, on a page of its own."""
    return tuple(_child(facts, child) for child in facts.assessment.children)


def _child(facts: ReportFacts, child: Child) -> b.Section:
    name = facts.children[child.id]
    lived = facts.child(child.id).experience
    lead = tr(
        "Under every grade of 3 or worse: the items behind it, and when, how and from whom that was seen or said."
    )
    blocks: list[b.Block] = [
        b.Heading(2, tr("{name}: the profile by domain", name=name), say.how_old(child, facts.as_at)),
        b.Paragraph(b.text(lead), b.Voice.SOFT),
    ]
    if not facts.assessment.assessed_carers(child.id):
        blocks.append(
            b.Paragraph(b.text(tr("Nobody who looks after {name} has been assessed, so there is no grade.", name=name)))
        )
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
        told = [
            tr(
                "{grade}, {grade2}, because of {areas}.",
                grade=result.grade,
                grade2=say.grade_words(facts.pack, result.grade),
                areas=areas,
            )
        ]
    if result.masked:
        told.append(
            tr("+{count} worse inside: {listed}.", count=len(result.masked), listed=listed(list(result.masked)))
        )
    if result.status is Status.PROVISIONAL:
        told.append(tr("Provisional."))
    told += _changed(facts, child, domain)
    return " ".join(told)


def _changed(facts: ReportFacts, child: str, domain: str) -> Iterator[str]:
    change = facts.child_change(child)
    each = change.domains.get(domain) if change else None
    if change is None or each is None or each.before is None or facts.previous is None:
        return
    yield f"{change_words(each, tr(' since {month}', month=say.month(facts.previous.as_at, facts.as_at)))}."
    if any(drift.kind is DriftKind.NO_IMPROVEMENT and drift.about == domain for drift in change.drift):
        yield tr("Drift.")


def change_words(change: DomainChange, since: str = "") -> str:
    """Which way a domain went, and whether that is more than a claim."""
    words = {
        "improved": tr("Improved"),
        "worsened": tr("Worse"),
        "unchanged": tr("Unchanged"),
        "not_comparable": tr("Not comparable"),
    }
    told = words[change.change.value] + since
    if change.verification is not None:
        told += tr(", verified") if change.verification.value == "verified" else tr(", not verified")
    if change.sustained:
        told += tr("; sustained")
    return tr("{told}; a relapse", told=told) if change.relapse else told


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
        b.Column(tr("Area"), 2.6),
        *(b.Column(say.brief(facts.carers[carer]), 1.15) for carer in found.carers),
        b.Column(tr("{brief} lives with", brief=say.brief(name)), 1.25),
        b.Column(tr("Note"), 1.9),
    )
    rows = [_area(facts, child, area.id) for area in facts.domains[domain].areas if area.id in found.experience.areas]
    return b.Table(tr("{name} for {name2}", name=facts.domains[domain].name, name2=name), columns, tuple(rows))


def _area(facts: ReportFacts, child: str, area: str) -> b.Row:
    found = facts.child(child)
    title = b.text(b.Run(f"{area}\u2002", code=True), b.strong(facts.areas[area].name))
    grades = [
        _grade(
            facts,
            tr("{name} with {carers}", name=facts.areas[area].name, carers=facts.carers[carer]),
            own.areas.get(area),
        )
        for carer, own in found.carers.items()
    ]
    lives = _grade(facts, tr("{name}, lives with", name=facts.areas[area].name), found.experience.areas[area])
    note = b.Cell(tuple(b.text(b.soft(words)) for words in _notes(facts, child, area)) or ((),), small=True)
    return b.Row((b.Cell((title,)), *grades, lives, note), tuple(traces(facts, child, area)))


def _grade(facts: ReportFacts, what: str, result: Result | None) -> b.Cell:
    if result is None:
        return b.Cell(((),))
    drawn = say.mark(facts.pack, what, result)
    if result.masked:
        return b.Cell(
            (b.GradeWords(drawn, (b.text(tr("+{count} worse inside", count=len(result.masked))),)),), small=True
        )
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
        missing = "" if result.status is Status.NOT_APPLICABLE else tr(": no {listed}", listed=listed(ids, tr("or")))
        alike.setdefault((NOTES[result.status], missing), []).append(say.brief(facts.carers[carer]))
    for (word, missing), carers in alike.items():
        yield tr("{word} with {listed}{missing}", word=word, listed=listed(carers), missing=missing)
    makers = {
        each.by
        for each in facts.assessment.compensations
        if each.child == child
        and facts.items.get(each.item) in facts.areas[area].items
        and each.item in found.items
        and each.carer in found.items[each.item].compensated
    }
    if makers:
        yield tr(
            "Made up for by {listed}", listed=listed([facts.carers[carer] for carer in facts.carers if carer in makers])
        )
