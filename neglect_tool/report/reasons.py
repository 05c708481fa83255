"""Why a grade is what it is: the items at 3 or worse behind it, each with all its evidence."""

from collections.abc import Iterator

from neglect_tool.domain.assessment import GradingEntry
from neglect_tool.domain.profile import Result
from neglect_tool.report import phrases as say
from neglect_tool.report.blocks import ReasonTrace, Text, text
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr

WORSE = 3
"""From this grade on, every grade is explained."""


def traces(facts: ReportFacts, child: str, area: str) -> Iterator[ReasonTrace]:
    """A trace for each item of the area and each carer with a grade of 3 or worse, then for standing alerts."""
    found = facts.child(child)
    for item in facts.areas[area].items:
        for carer, answers in found.current.items():
            current = answers.get(item.id)
            if current is None or current.entry is None or not isinstance(current.grade, int):
                continue
            if current.grade >= WORSE:
                lived = found.items[item.id]
                result = found.carers[carer].areas[area]
                head = tr(
                    "{lead}, {name}, with {carers}.",
                    lead=_lead(result, item.id, current.grade),
                    name=item.name,
                    carers=facts.carers[carer],
                )
                notes = []
                if not current.verified:
                    notes.append(tr("Not verified."))
                if carer in lived.compensated:
                    name = facts.children[child]
                    notes.append(
                        tr("Left out of what {name} lives with while the compensation is in force.", name=name)
                    )
                yield ReasonTrace(_at(head, current.grade), _evidence(facts, current.entry, " ".join(notes)))
    for alert in found.alerts:
        current = found.current[alert.carer][alert.item]
        if facts.items[alert.item] in facts.areas[area].items and current.grade != alert.grade:
            visit = facts.assessment.visit(alert.visit)
            name = say.item_name(facts.items[alert.item])
            head = tr(
                "Alert: {name}, with {carers}, was {grade} on ",
                name=name,
                carers=facts.carers[alert.carer],
                grade=alert.grade,
            )
            words = text(tr("It stands until a later grade that is better and verified."))
            yield ReasonTrace(f"{head}{say.day(visit.on, facts.as_at)}.", (words,))


def _lead(result: Result, item: str, grade: int) -> str:
    if item in result.because:
        return tr("{grade} because {item}", grade=grade, item=item)
    if item in result.masked:
        return tr("Worse inside: {item}", item=item)
    return tr("Also {item}", item=item)


def _at(head: str, grade: int) -> str:
    return head if head.startswith(str(grade)) else tr("{head}, at {grade}.", head=head[:-1], grade=grade)


def _evidence(facts: ReportFacts, entry: GradingEntry, note: str) -> tuple[Text, ...]:
    visit = facts.assessment.visit(entry.visit)
    said = [say.told(evidence, visit, facts.as_at) for evidence in entry.evidence if evidence.counts]
    if not said:
        said = [text(tr("{when_seen}: no evidence is written.", when_seen=say.when_seen(visit, facts.as_at)))]
    if note:
        said[-1] = (*said[-1], *text(f" {note}"))
    return tuple(said)
