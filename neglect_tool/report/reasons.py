"""Why a grade is what it is: the items at 3 or worse behind it, each with all its evidence."""

from collections.abc import Iterator

from neglect_tool.domain.assessment import GradingEntry
from neglect_tool.domain.profile import Result
from neglect_tool.report import phrases as say
from neglect_tool.report.blocks import ReasonTrace, Text, text
from neglect_tool.report.facts import ReportFacts

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
                head = f"{_lead(result, item.id, current.grade)}, {item.name}, with {facts.carers[carer]}."
                notes = []
                if not current.verified:
                    notes.append("Not verified.")
                if carer in lived.compensated:
                    name = facts.children[child]
                    notes.append(f"Left out of what {name} lives with while the compensation is in force.")
                yield ReasonTrace(_at(head, current.grade), _evidence(facts, current.entry, " ".join(notes)))
    for alert in found.alerts:
        current = found.current[alert.carer][alert.item]
        if facts.items[alert.item] in facts.areas[area].items and current.grade != alert.grade:
            visit = facts.assessment.visit(alert.visit)
            name = say.item_name(facts.items[alert.item])
            head = f"Alert: {name}, with {facts.carers[alert.carer]}, was {alert.grade} on "
            words = text("It stands until a later grade that is better and verified.")
            yield ReasonTrace(f"{head}{say.day(visit.on, facts.as_at)}.", (words,))


def _lead(result: Result, item: str, grade: int) -> str:
    if item in result.because:
        return f"{grade} because {item}"
    if item in result.masked:
        return f"Worse inside: {item}"
    return f"Also {item}"


def _at(head: str, grade: int) -> str:
    return head if head.startswith(str(grade)) else f"{head[:-1]}, at {grade}."


def _evidence(facts: ReportFacts, entry: GradingEntry, note: str) -> tuple[Text, ...]:
    visit = facts.assessment.visit(entry.visit)
    said = [say.told(evidence, visit, facts.as_at) for evidence in entry.evidence if evidence.counts]
    if not said:
        said = [text(f"{say.when_seen(visit, facts.as_at)}: no evidence is written.")]
    if note:
        said[-1] = (*said[-1], *text(f" {note}"))
    return tuple(said)
