"""A carer's grades, child by child, with what was seen; where words are left out a bar stands, and no source."""

from collections.abc import Iterator

from neglect_tool.domain.assessment import Child, GradingEntry
from neglect_tool.domain.wording import listed
from neglect_tool.report import blocks as b
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections import own
from neglect_tool.report.sections.profile import series
from neglect_tool.saying import tr

BAR = tr("withheld; you can ask about it.")


def own_grades(facts: ReportFacts) -> tuple[b.Section, ...]:
    """A section for each child who has a grade in this edition."""
    return tuple(_child(facts, child) for child in facts.assessment.children if facts.child(child.id).carers)


def _child(facts: ReportFacts, child: Child) -> b.Section:
    name = facts.children[child.id]
    blocks: list[b.Block] = [
        b.Heading(
            2,
            tr("{name}: the grades with {graded_with}", name=name, graded_with=own.graded_with(facts)),
            say.how_old(child, facts.as_at),
        ),
        b.Paragraph(b.text(tr("Under the grades: what was seen or said, and when.")), b.Voice.SOFT),
    ]
    for domain, result in facts.child(child.id).experience.domains.items():
        found = facts.domains[domain]
        because = [f"{say.capital(say.grade_words(facts.pack, say.grade_of(result)))}."]
        if result.grade is not None:
            areas = listed([f"{area} {facts.areas[area].name}" for area in result.because])
            because = [
                tr(
                    "{grade}, {grade2}, because of {areas}.",
                    grade=result.grade,
                    grade2=say.grade_words(facts.pack, result.grade),
                    areas=areas,
                )
            ]
        if result.masked:
            because.append(
                tr("+{count} worse inside: {listed}.", count=len(result.masked), listed=listed(list(result.masked)))
            )
        mark = say.mark(facts.pack, found.name, result)
        blocks.append(b.DomainHead(domain, found.name, mark, " ".join(because), tuple(series(facts, child.id, domain))))
        blocks.append(_areas(facts, child.id, domain))
    return b.Section(f"profile-{child.id}", tuple(blocks), new_page=True)


def _areas(facts: ReportFacts, child: str, domain: str) -> b.Table:
    found = facts.child(child)
    columns = (b.Column(tr("Area"), 3), *(b.Column(say.brief(facts.carers[carer]), 1.4) for carer in found.carers))
    rows = [_area(facts, child, area.id) for area in facts.domains[domain].areas if area.id in found.experience.areas]
    return b.Table(
        tr("{name} for {children}", name=facts.domains[domain].name, children=facts.children[child]),
        columns,
        tuple(rows),
    )


def _area(facts: ReportFacts, child: str, area: str) -> b.Row:
    name = facts.areas[area].name
    cells = [b.Cell((b.text(b.Run(f"{area}\u2002", code=True), b.strong(name)),))]
    for carer, profile in facts.child(child).carers.items():
        result = profile.areas.get(area)
        what = tr("{name} with {carers}", name=name, carers=facts.carers[carer])
        words = b.GradeWords(say.mark(facts.pack, what, result), say.beside(facts.pack, result)) if result else ()
        cells.append(b.Cell((words,)))
    return b.Row(tuple(cells), tuple(_traces(facts, child, area)))


def _traces(facts: ReportFacts, child: str, area: str) -> Iterator[b.ReasonTrace]:
    for item in facts.areas[area].items:
        for carer, answers in facts.child(child).current.items():
            current = answers.get(item.id)
            if current is None or current.entry is None or not isinstance(current.grade, int):
                continue
            if current.grade >= own.WORSE or any(each.counts for each in current.entry.evidence):
                head = tr(
                    "{grade} on {id}, {name}, with {carers}.",
                    grade=current.grade,
                    id=item.id,
                    name=item.name,
                    carers=facts.carers[carer],
                )
                yield b.ReasonTrace(head, _evidence(facts, current.entry))


def _evidence(facts: ReportFacts, entry: GradingEntry) -> tuple[b.Text, ...]:
    """What is in, each with its source; then one bar that says neither how much is out nor from whom it came.

    A visit at which the reader was not seen has no day here.
    """
    visit = facts.assessment.visit(entry.visit)
    dated = bool(visit.seen)
    told = [
        say.told(each, visit, facts.as_at) if dated else b.text(f"{say.capital(say.whence(each))}: {each.text.strip()}")
        for each in entry.evidence
        if each.counts
    ]
    if entry.reason.strip():
        told.append(b.text(tr("Note: {ended}", ended=say.ended(entry.reason))))
    when = say.when_seen(visit, facts.as_at) if dated else ""
    if (entry.item, entry.child, entry.carer) in facts.left_out.grades:
        told.append(b.text(f"{when}: " if when else "", b.strong(BAR if when else say.capital(BAR))))
    return tuple(told) or (b.text(f"{when}." if when else tr("No more is written here.")),)
