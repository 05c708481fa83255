"""Change between the assessments of a family: what got better, whether that is more than a word, and what drifts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import Band, FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.plan import overdue
from neglect_tool.domain.profile import AssessmentResult, ChildResult

SUSTAINED_DAYS = 91
NO_IMPROVEMENT_DAYS = {
    Band.UNBORN: 42,
    Band.UNDER_ONE: 91,
    Band.UNDER_FIVE: 91,
    Band.PRIMARY: 183,
    Band.TEENAGE: 183,
}
"""How long a domain may stay at 3 or worse, no better than at first, before it is said to drift."""


class Direction(StrEnum):
    """Which way a domain went since the assessment before."""

    IMPROVED = "improved"
    WORSENED = "worsened"
    UNCHANGED = "unchanged"
    NOT_COMPARABLE = "not_comparable"


class Verification(StrEnum):
    """Whether an improvement rests on more than a carer's or a prepared visit's word."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class DomainChange:
    """One domain of a child's experience, then and now."""

    before: int | None
    now: int | None
    change: Direction
    verification: Verification | None
    """None unless it improved."""
    sustained: bool
    relapse: bool


class DriftKind(StrEnum):
    """The ways in which nothing happens."""

    ITEM = "item"
    ACTION = "action"
    NO_IMPROVEMENT = "no_improvement"


@dataclass(frozen=True, slots=True)
class Drift:
    """An item, action or domain that does not move; `days` is how long, for a domain."""

    kind: DriftKind
    about: str
    days: int | None = None


@dataclass(frozen=True, slots=True)
class ChildChange:
    """What changed for one child; domains in the pack's order."""

    domains: Mapping[str, DomainChange]
    drift: tuple[Drift, ...]


@dataclass(frozen=True, slots=True)
class AssessmentChange:
    """What changed since the assessment before, for each child of the later one."""

    id: str
    as_at: date
    before_id: str
    before_as_at: date
    children: Mapping[str, ChildChange]


@dataclass(frozen=True, slots=True)
class Graded:
    """An assessment of a series with what its own pack makes of it, so that a series is graded once."""

    assessment: Assessment
    pack: FormPack
    result: AssessmentResult

    def child(self, child: str) -> ChildResult | None:
        """The results of a child; None where it is not in that assessment."""
        return self.result.children.get(child)

    def number(self, child: str, item: str) -> int | None:
        """What the child lives with on an item, as a number."""
        found = self.child(child)
        lived = found.items.get(item) if found is not None else None
        return lived.number if lived is not None else None

    def grade(self, child: str, domain: str) -> int | None:
        """The grade of a domain of the child's experience."""
        found = self.child(child)
        result = found.experience.domains.get(domain) if found is not None else None
        return result.grade if result is not None else None


def compare(
    series: Sequence[Assessment], pack: FormPack, packs: Mapping[str, FormPack] | None = None
) -> tuple[AssessmentChange, ...]:
    """The changes of one family's assessments, given in any order: one value for each after the first.

    One made with another pack is graded by its own, if `packs` has it; the two are aligned by item id.
    """
    graded = graded_series(series, pack, packs)
    return tuple(last_change(graded[: end + 1]) for end in range(1, len(graded)))


def graded_series(
    series: Sequence[Assessment], pack: FormPack, packs: Mapping[str, FormPack] | None = None
) -> tuple[Graded, ...]:
    """Each assessment graded by its own pack, oldest first; worth keeping while only the last one changes."""
    ordered = sorted(series, key=lambda each: each.as_at)
    own = [(packs or {}).get(each.pack, pack) for each in ordered]
    return tuple(Graded(each, with_, grade(each, with_)) for each, with_ in zip(ordered, own, strict=True))


def last_change(series: Sequence[Graded]) -> AssessmentChange:
    """What changed from the last but one to the last, in the light of those before; at least two, oldest first."""
    now, before = series[-1], series[-2]
    return AssessmentChange(
        id=now.assessment.id,
        as_at=now.assessment.as_at,
        before_id=before.assessment.id,
        before_as_at=before.assessment.as_at,
        children={
            child: ChildChange(
                {domain: _domain_change(series, child, domain) for domain in _domains(now, before, child)},
                _drift(series, child),
            )
            for child in now.result.children
        },
    )


def _domains(now: Graded, before: Graded, child: str) -> tuple[str, ...]:
    applying = {
        domain
        for each in (now, before)
        if (found := each.child(child)) is not None
        for domain in found.experience.domains
    }
    order = dict.fromkeys(domain.id for each in (now, before) for domain in each.pack.domains)
    return tuple(domain for domain in order if domain in applying)


def _domain_change(series: Sequence[Graded], child: str, domain: str) -> DomainChange:
    grades = [each.grade(child, domain) for each in series]
    before, now = grades[-2], grades[-1]
    verification = None
    if before is None or now is None:
        direction = Direction.NOT_COMPARABLE
    elif now < before:
        direction = Direction.IMPROVED
        sure = _is_verified(series[-1], series[-2], child, domain)
        verification = Verification.VERIFIED if sure else Verification.UNVERIFIED
    else:
        direction = Direction.WORSENED if now > before else Direction.UNCHANGED
    return DomainChange(
        before=before,
        now=now,
        change=direction,
        verification=verification,
        sustained=_is_sustained(series, grades, child, domain),
        relapse=_is_good(before) and _is_poor(now) and any(_is_poor(each) for each in grades[:-2]),
    )


def _is_verified(now: Graded, before: Graded, child: str, domain: str) -> bool:
    fell = _fallen_items(now, before, child, domain)
    return bool(fell) and all(is_backed(now, child, item) for item in fell)


def _is_sustained(series: Sequence[Graded], grades: Sequence[int | None], child: str, domain: str) -> bool:
    start = len(grades)
    while start and _is_good(grades[start - 1]):
        start -= 1
    if start in (0, len(grades)) or not _is_poor(grades[start - 1]):
        return False
    first, before, now = series[start], series[start - 1], series[-1]
    return (
        (now.assessment.as_at - first.assessment.as_at).days >= SUSTAINED_DAYS
        and _is_verified(first, before, child, domain)
        and all(is_backed(now, child, item) for item in _fallen_items(first, before, child, domain))
    )


def _fallen_items(now: Graded, before: Graded, child: str, domain: str) -> tuple[str, ...]:
    of_domain = (item.id for each in now.pack.domains if each.id == domain for item in each.items())
    fallen = []
    for item in of_domain:
        earlier, later = before.number(child, item), now.number(child, item)
        if earlier is not None and later is not None and later < earlier:
            fallen.append(item)
    return tuple(fallen)


def is_backed(graded: Graded, child: str, item: str) -> bool:
    """Whether more than a carer's or a prepared visit's word is behind an item's number, for each carer who sets it."""
    found = graded.child(child)
    lived = found.items.get(item) if found is not None else None
    if found is None or lived is None or lived.number is None:
        return False
    return all(found.current[carer][item].verified for carer in lived.set_by)


def _drift(series: Sequence[Graded], child: str) -> tuple[Drift, ...]:
    now, before = series[-1], series[-2]
    found = now.result.children[child]
    stuck = [Drift(DriftKind.ITEM, item) for item in found.items if _is_stuck(now, before, child, item)]
    late = [Drift(DriftKind.ACTION, action.id) for action in overdue(now.assessment.actions, now.assessment.as_at)]
    waiting = []
    for domain in found.experience.domains:
        days = _days_without_improvement(series, child, domain)
        if days is not None and days >= NO_IMPROVEMENT_DAYS[found.band]:
            waiting.append(Drift(DriftKind.NO_IMPROVEMENT, domain, days))
    return (*stuck, *late, *waiting)


def _is_stuck(now: Graded, before: Graded, child: str, item: str) -> bool:
    earlier, later = before.number(child, item), now.number(child, item)
    return earlier is not None and later is not None and later >= earlier >= 4


def _days_without_improvement(series: Sequence[Graded], child: str, domain: str) -> int | None:
    now = series[-1].grade(child, domain)
    for each in series[:-1]:
        first = each.grade(child, domain)
        if first is not None:
            if now is None or now < first or not _is_poor(now):
                return None
            return (series[-1].assessment.as_at - each.assessment.as_at).days
    return None


def _is_good(number: int | None) -> bool:
    return number is not None and number <= 2


def _is_poor(number: int | None) -> bool:
    return number is not None and number >= 3
