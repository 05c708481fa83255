"""Grades that must be acted on before anything else, and critical items that nobody has seen."""

from collections.abc import Mapping

from neglect_tool.domain.ages import band
from neglect_tool.domain.assessment import GradingEntry, NotGrade
from neglect_tool.domain.form import Band, Item
from neglect_tool.domain.profile import Alert, Current, OpenCritical
from neglect_tool.domain.standing import Standing, is_verified

_FOUR_ALERTS = frozenset((Band.UNBORN, Band.UNDER_ONE, Band.UNDER_FIVE))


def alerts(standing: Standing) -> tuple[Alert, ...]:
    """The alerts that stand, by item in the pack's order, then by carer."""
    found = []
    for item in standing.items:
        for carer in standing.carers:
            entry = _standing_alert(standing, item, carer.id)
            if entry is not None and not isinstance(entry.grade, NotGrade):
                found.append(Alert(item.id, carer.id, entry.grade, entry.visit))
    return tuple(found)


def open_criticals(standing: Standing, current: Mapping[str, Mapping[str, Current]]) -> tuple[OpenCritical, ...]:
    """Critical items for which an assessed carer has neither a number nor `na`."""
    return tuple(
        OpenCritical(item.id, carer.id)
        for item in standing.items
        if standing.band in item.critical
        for carer in standing.carers
        if current[carer.id][item.id].grade in (NotGrade.UNKNOWN, NotGrade.DECLINED)
    )


def _standing_alert(standing: Standing, item: Item, carer: str) -> GradingEntry | None:
    alerted: GradingEntry | None = None
    for entry in standing.of(carer, item.id):
        if isinstance(entry.grade, NotGrade):
            continue
        visit = standing.visits[entry.visit]
        if _alerts(entry.grade, item, band(standing.child, visit.on)):
            alerted = entry
        elif is_verified(entry, visit):
            alerted = None
    return alerted


def _alerts(grade: int, item: Item, then: Band) -> bool:
    if then not in item.critical:
        return False
    return grade == 5 or (grade == 4 and (then in _FOUR_ALERTS or item.alerts_at_four))
