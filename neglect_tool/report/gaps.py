"""What was not seen, said or asked: counted, and named."""

from collections.abc import Iterator

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.form import Item
from neglect_tool.domain.profile import Current
from neglect_tool.domain.wording import listed
from neglect_tool.report.facts import ReportFacts
from neglect_tool.saying import tr, tr_count


def without_number(facts: ReportFacts, child: str, carer: str) -> Iterator[tuple[Item, Current]]:
    """The items of a child with a carer that have no number, what does not apply included."""
    for item, current in facts.child(child).current[carer].items():
        if not isinstance(current.grade, int):
            yield facts.items[item], current


ALL_SEEN = tr("Every item that applies has a grade with every carer assessed.")
"""Only where somebody was assessed for every child, and nothing is left without a grade."""


def nothing_known(facts: ReportFacts) -> Iterator[str]:
    """Where no item could be seen at all, so that an empty list of gaps never reads as if all had been."""
    if not facts.children:
        yield tr("No child is entered, so nothing is known of any child.")
    for child, name in facts.children.items():
        found = facts.child(child)
        domains = listed([facts.domains[domain].name for domain in found.experience.domains])
        if not found.current:
            yield tr(
                "No carer has been assessed for {name}, so nothing is known of {domains}.",
                name=name,
                domains=domains or name,
            )
        elif not found.items:
            yield tr("No item of the form applies to {name}, so nothing is known of {name}.", name=name)


def in_short(facts: ReportFacts) -> Iterator[str]:
    """What we do not know, gravest first, a line each; critical items are told on their own."""
    for child in facts.assessment.children:
        if not facts.unborn(child) and not any(
            child.id in visit.seen and not facts.unborn_at(child.id, visit.on) for visit in facts.assessment.visits
        ):
            yield tr("{children} has not been seen.", children=facts.children[child.id])
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
            yield tr(
                "Whether this has truly got better for {name}: {listed}. It is claimed, not verified.",
                name=name,
                listed=listed(doubtful),
            )


def _pair(facts: ReportFacts, child: str, carer: str) -> Iterator[str]:
    critical = {each.item for each in facts.child(child).open_criticals if each.carer == carer}
    missing = [
        (item, current)
        for item, current in without_number(facts, child, carer)
        if current.grade is not NotGrade.NA and item.id not in critical
    ]
    unseen = [item.name for item, current in missing if current.grade is not NotGrade.DECLINED]
    declined = [item.name for item, current in missing if current.grade is NotGrade.DECLINED]
    who = tr("{children} with {carers}", children=facts.children[child], carers=facts.carers[carer])
    if unseen:
        yield tr("{who}, not seen yet: {named}.", who=who, named=_named(unseen))
    if declined:
        yield tr("{who}, declined: {named}.", who=who, named=_named(declined))


def _named(names: list[str], most: int = 3) -> str:
    if len(names) <= most:
        return listed(names)
    return tr(
        "{names} and {count}",
        names=", ".join(names[:most]),
        count=tr_count(len(names) - most, "{n} more item", "{n} more items"),
    )
