"""The prompt rule: how strongly a child's experience asks for a decision, and by which of its clauses."""

from collections.abc import Iterable, Mapping, Sequence

from neglect_tool.domain.assessment import Carer, Compensation
from neglect_tool.domain.profile import (
    Alert,
    Driver,
    DriverKind,
    ItemExperience,
    OpenCritical,
    Profile,
    Prompt,
    Status,
)
from neglect_tool.domain.standing import Standing

DomainGrades = Mapping[str, int | None]
"""A child's experience in one assessment, by domain id."""


def prompt(
    *,
    standing: Standing,
    experience: Profile,
    items: Mapping[str, ItemExperience],
    alerts: Sequence[Alert],
    opens: Sequence[OpenCritical],
    counted: Sequence[Compensation],
    carers: Sequence[Carer],
    before: Sequence[DomainGrades],
) -> tuple[Prompt, tuple[Driver, ...]]:
    """The prompt and the clauses that hold at its level; `before` is the history, latest last."""
    grades = {domain: result.grade for domain, result in experience.domains.items()}
    clauses = (
        (Prompt.P3, _today(standing, grades, items, alerts)),
        (Prompt.P2, _decide(grades, before)),
        (Prompt.P1, _look_again(grades, experience, opens, counted, carers)),
    )
    for level, candidates in clauses:
        drivers = tuple(driver for driver in candidates if driver.about)
        if drivers:
            return level, drivers
    return Prompt.P0, ()


def _today(
    standing: Standing, grades: DomainGrades, items: Mapping[str, ItemExperience], alerts: Sequence[Alert]
) -> tuple[Driver, ...]:
    criticals = tuple(
        item.id for item in standing.items if standing.band in item.critical and (items[item.id].number or 0) >= 4
    )
    return (
        Driver(DriverKind.ALERT, _once(alert.item for alert in alerts)),
        Driver(DriverKind.DOMAIN_AT_5, _at(grades, 5)),
        Driver(DriverKind.DOMAINS_AT_4, _if_many(_at(grades, 4), 2)),
        Driver(DriverKind.CRITICALS_AT_4, _if_many(criticals, 2)),
    )


def _decide(grades: DomainGrades, before: Sequence[DomainGrades]) -> tuple[Driver, ...]:
    threes = _if_many(_at(grades, 3), 3)
    again = bool(before) and len(_at(before[-1], 3)) >= 3
    lasting: tuple[str, ...] = ()
    if len(before) >= 2:
        lasting = tuple(
            domain for domain in grades if all((each.get(domain) or 0) >= 3 for each in (grades, *before[-2:]))
        )
    return (
        Driver(DriverKind.DOMAIN_AT_4, _at(grades, 4)),
        Driver(DriverKind.DOMAINS_AT_3_TWICE, threes if again else ()),
        Driver(DriverKind.DOMAIN_AT_3_THRICE, lasting),
    )


def _look_again(
    grades: DomainGrades,
    experience: Profile,
    opens: Sequence[OpenCritical],
    counted: Sequence[Compensation],
    carers: Sequence[Carer],
) -> tuple[Driver, ...]:
    unknown = tuple(
        place
        for results in (experience.areas, experience.domains)
        for place, result in results.items()
        if result.status is Status.NOT_ENOUGH_INFORMATION
    )
    return (
        Driver(DriverKind.DOMAIN_AT_3, _at(grades, 3)),
        Driver(DriverKind.COMPENSATION, _once(each.item for each in counted)),
        Driver(DriverKind.OPEN_CRITICAL, _once(each.item for each in opens)),
        Driver(DriverKind.NOT_ENOUGH_INFORMATION, unknown),
        Driver(
            DriverKind.ADULT_NOT_ASSESSED,
            tuple(carer.id for carer in carers if carer.in_household and not carer.assessed),
        ),
    )


def _at(grades: DomainGrades, grade: int) -> tuple[str, ...]:
    return tuple(domain for domain, each in grades.items() if each == grade)


def _if_many(places: tuple[str, ...], least: int) -> tuple[str, ...]:
    return places if len(places) >= least else ()


def _once(places: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(places))
