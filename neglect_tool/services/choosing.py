"""What choosing a card does: an earlier choice at the same visit is withdrawn, never overwritten."""

from dataclasses import dataclass

from neglect_tool.domain.assessment import Grade, GradingEntry, NotGrade, Withdrawal
from neglect_tool.domain.draft import Change, EntryWithdrawn, GradeEntered
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

ANOTHER_CARD = tr("Another card was chosen at the same visit")


@dataclass(frozen=True, slots=True)
class Choice:
    """A card or not-grade for one item, child and carer, at a visit."""

    item: str
    child: str
    carer: str
    visit: str
    grade: Grade
    reason: str = ""


def choose(draft: Draft, choice: Choice, author: str) -> tuple[Change, ...]:
    """The changes that make the choice, one step; none if it stands already.

    A number that alerts is not withdrawn for a better one without a reason: both stand (see `doubted`).
    """
    here = at_visit(draft, choice.item, choice.child, choice.carer, choice.visit)
    if here and (here[-1][1].grade, here[-1][1].reason) == (choice.grade, choice.reason):
        return ()
    withdrawn = [key for key, entry in here if _gives_way(draft, entry, choice.grade)]
    carried = here[-1][1].evidence if here else ()
    entry = GradingEntry(choice.item, choice.child, choice.carer, choice.visit, choice.grade, choice.reason, carried)
    return (
        *(EntryWithdrawn(key, Withdrawal(author, ANOTHER_CARD)) for key in withdrawn),
        GradeEntered(entry),
    )


def at_visit(draft: Draft, item: str, child: str, carer: str, visit: str) -> list[tuple[str, GradingEntry]]:
    """Entries that stand from one visit, with their keys, in the document's order."""
    return [
        (key, entry)
        for key, entry in zip(draft.keys["grades"], draft.assessment.grades, strict=True)
        if entry.withdrawn is None
        and (entry.item, entry.child, entry.carer, entry.visit) == (item, child, carer, visit)
    ]


def doubted(draft: Draft, item: str, child: str, carer: str) -> str | None:
    """The key of an entry that alerts and was followed by a better one at the same visit; it stands until a reason."""
    for alert in draft.result.children[child].alerts if child in draft.result.children else ():
        if (alert.item, alert.carer) == (item, carer):
            entries = at_visit(draft, item, child, carer, alert.visit)
            worse = [key for key, entry in entries if entry.grade == alert.grade]
            last = entries[-1][1].grade if entries else None
            if worse and isinstance(last, int) and last < alert.grade:
                return worse[-1]
    return None


def withdraw(key: str, author: str, reason: str) -> Change:
    """Take an entry back by name."""
    return EntryWithdrawn(key, Withdrawal(author, reason))


def _gives_way(draft: Draft, entry: GradingEntry, to: Grade) -> bool:
    if isinstance(entry.grade, NotGrade):
        return True
    if isinstance(to, NotGrade):
        return False
    return entry.grade <= to or not _alerts(draft, entry)


def _alerts(draft: Draft, entry: GradingEntry) -> bool:
    return any(
        (alert.item, alert.carer, alert.visit, alert.grade) == (entry.item, entry.carer, entry.visit, entry.grade)
        for alert in draft.result.children[entry.child].alerts
    )
