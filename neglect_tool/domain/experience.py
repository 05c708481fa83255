"""What a child lives with, item by item over all assessed carers, and where one makes up for another."""

from collections.abc import Mapping, Sequence

from neglect_tool.domain.assessment import Compensation, NotGrade
from neglect_tool.domain.profile import Current, ItemExperience
from neglect_tool.domain.standing import Standing

GOOD_ENOUGH = 2
"""A carer who makes up for another has this grade or better."""


def counting(standing: Standing, compensations: Sequence[Compensation]) -> tuple[Compensation, ...]:
    """The compensations that count for this child, in force or not."""
    assessed = {carer.id for carer in standing.carers}
    compensable = {item.id for item in standing.items if standing.band not in item.exposure}
    return tuple(
        each
        for each in compensations
        if each.child == standing.child.id
        and each.item in compensable
        and each.evidence.strip()
        and each.carer != each.by
        and each.carer in assessed
        and each.by in assessed
    )


def experience(
    standing: Standing, current: Mapping[str, Mapping[str, Current]], counted: Sequence[Compensation]
) -> dict[str, ItemExperience]:
    """The child's experience of each applicable item by id, in the pack's order."""
    left_out = _in_force(current, counted)
    found = {}
    for item in standing.items:
        answers = {carer.id: current[carer.id][item.id].grade for carer in standing.carers}
        numbers = {
            carer: grade
            for carer, grade in answers.items()
            if not isinstance(grade, NotGrade) and (item.id, carer) not in left_out
        }
        worst = max(numbers.values(), default=None)
        found[item.id] = ItemExperience(
            number=worst,
            not_applicable=bool(answers) and all(grade is NotGrade.NA for grade in answers.values()),
            provisional=any(grade in (NotGrade.UNKNOWN, NotGrade.DECLINED) for grade in answers.values()),
            set_by=tuple(carer for carer, number in numbers.items() if number == worst),
            compensated=tuple(carer for carer in answers if (item.id, carer) in left_out),
        )
    return found


def _in_force(
    current: Mapping[str, Mapping[str, Current]], counted: Sequence[Compensation]
) -> frozenset[tuple[str, str]]:
    made_up_for = {(each.item, each.carer) for each in counted}
    left_out = set()
    for each in counted:
        theirs = current[each.carer][each.item].grade
        other = current[each.by][each.item]
        if isinstance(theirs, NotGrade) or isinstance(other.grade, NotGrade):
            continue
        better = other.grade <= GOOD_ENOUGH and other.grade < theirs
        if better and other.verified and (each.item, each.by) not in made_up_for:
            left_out.add((each.item, each.carer))
    return frozenset(left_out)
