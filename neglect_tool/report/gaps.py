"""What was not seen, said or asked: counted, and named."""

from collections.abc import Iterator

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.form import Item
from neglect_tool.domain.profile import Current
from neglect_tool.domain.wording import listed
from neglect_tool.report import phrases as say
from neglect_tool.report.facts import ReportFacts


def without_number(facts: ReportFacts, child: str, carer: str) -> Iterator[tuple[Item, Current]]:
    """The items of a child with a carer that have no number, what does not apply included."""
    for item, current in facts.child(child).current[carer].items():
        if not isinstance(current.grade, int):
            yield facts.items[item], current


ALL_SEEN = "Every item that applies has a grade with every carer assessed."
"""Only where somebody was assessed for every child, and nothing is left without a grade."""


def nothing_known(facts: ReportFacts) -> Iterator[str]:
    """Where no item could be seen at all, so that an empty list of gaps never reads as if all had been."""
    if not facts.children:
        yield "No child is entered, so nothing is known of any child."
    for child, name in facts.children.items():
        found = facts.child(child)
        domains = listed([facts.domains[domain].name for domain in found.experience.domains])
        if not found.current:
            yield f"No carer has been assessed for {name}, so nothing is known of {domains or name}."
        elif not found.items:
            yield f"No item of the form applies to {name}, so nothing is known of {name}."


def in_short(facts: ReportFacts) -> Iterator[str]:
    """What we do not know, gravest first, a line each; critical items are told on their own."""
    for child in facts.assessment.children:
        if not facts.unborn(child) and not any(
            child.id in visit.seen and not facts.unborn_at(child.id, visit.on) for visit in facts.assessment.visits
        ):
            yield f"{facts.children[child.id]} has not been seen."
    for child in facts.assessment.children:
        for carer in facts.child(child.id).current:
            yield from _pair(facts, child.id, carer)
    for child in facts.assessment.children:
        change = facts.child_change(child.id)
        doubtful = [
            facts.domains[domain].name
            for domain, each in (change.domains.items() if change else ())
            if each.verification == "unverified" and domain in facts.domains
        ]
        if doubtful:
            name = facts.children[child.id]
            yield f"Whether this has truly got better for {name}: {listed(doubtful)}. It is claimed, not verified."


def _pair(facts: ReportFacts, child: str, carer: str) -> Iterator[str]:
    critical = {each.item for each in facts.child(child).open_criticals if each.carer == carer}
    missing = [
        (item, current)
        for item, current in without_number(facts, child, carer)
        if current.grade is not NotGrade.NA and item.id not in critical
    ]
    unseen = [item.name for item, current in missing if current.grade is not NotGrade.DECLINED]
    declined = [item.name for item, current in missing if current.grade is NotGrade.DECLINED]
    who = f"{facts.children[child]} with {facts.carers[carer]}"
    if unseen:
        yield f"{who}, not seen yet: {_named(unseen)}."
    if declined:
        yield f"{who}, declined: {_named(declined)}."


def _named(names: list[str], most: int = 3) -> str:
    if len(names) <= most:
        return listed(names)
    return f"{', '.join(names[:most])} and {say.count(len(names) - most, 'more item')}"
