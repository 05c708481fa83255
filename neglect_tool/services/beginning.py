"""What an assessment begins with: after an earlier one its people and the record of them, never its grades."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from neglect_tool.domain.ages import LAST_AGE, age
from neglect_tool.domain.assessment import Assessment, Carer, Child
from neglect_tool.domain.draft import CarerPut, Change, ChildPut, FactWritten
from neglect_tool.domain.work import Fact
from neglect_tool.errors import VaultError
from neglect_tool.saying import tr


@dataclass(frozen=True, slots=True)
class CopiedOver:
    """What is taken from the last assessment into the next."""

    children: tuple[Child, ...] = ()
    carers: tuple[Carer, ...] = ()
    facts: tuple[Fact, ...] = ()

    def changes(self) -> Iterable[Change]:
        """That, as changes of the new one."""
        yield from map(ChildPut, self.children)
        yield from map(CarerPut, self.carers)
        yield from map(FactWritten, self.facts)


def copied_over(last: Assessment, today: date) -> CopiedOver:
    """The people who are children still and their carers; VaultError where a review cannot begin today."""
    if last.as_at >= today:
        what = tr("the last profile is dated {isoformat}, and a review must be later", isoformat=last.as_at.isoformat())
        raise VaultError(tr("caseload"), what, tr("Go on with that one, or begin the review on a later day."))
    children = tuple(
        replace(child, sharing=child.sharing.without_shares)
        for child in last.children
        if child.born is None or age(child.born, today) <= LAST_AGE
    )
    kept = {child.id for child in children}
    carers = tuple(
        replace(
            carer,
            children=carer.children and tuple(each for each in carer.children if each in kept),
            sharing=carer.sharing.without_shares,
        )
        for carer in last.carers
    )
    facts = tuple(
        # What is protected stays so; whom it may be shared with is decided anew for another report.
        replace(fact, sharing=replace(fact.sharing, shares=()))
        for fact in last.record
        if fact.child in ("", *kept)
    )
    return CopiedOver(children, carers, facts)
