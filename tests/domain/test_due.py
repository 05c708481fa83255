"""What is due, counted from the first promise and in working days."""

from datetime import date

import pytest

from neglect_tool.domain.assessment import Action, Meeting
from neglect_tool.domain.due import Due, DueKind, due_next, report_by
from neglect_tool.domain.working_days import bank_holidays, before, easter_sunday, is_working

TODAY = date(2026, 7, 1)


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2026, ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"]),
        (2027, ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"]),
        (2028, ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"]),
        (2033, ["01-03", "04-15", "04-18", "05-02", "05-30", "08-29", "12-26", "12-27"]),
    ],
)
def test_bank_holidays_that_come_round(year: int, days: list[str]) -> None:
    assert sorted(bank_holidays(year)) == [date.fromisoformat(f"{year}-{day}") for day in days]


@pytest.mark.parametrize(
    "day", ["2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2285-03-22", "1954-04-18", "2049-04-18"]
)
def test_easter(day: str) -> None:
    assert easter_sunday(int(day[:4])) == date.fromisoformat(day)


def test_working_days_are_counted_back_over_weekends_and_holidays() -> None:
    assert before(date(2026, 7, 8), 5) == TODAY
    assert before(date(2026, 7, 8), 3) == date(2026, 7, 3)
    assert before(date(2026, 4, 8), 3) == date(2026, 4, 1), "over Easter"
    assert before(date(2027, 1, 4), 2) == date(2026, 12, 30)
    assert not is_working(date(2026, 7, 4))


def test_a_report_is_due_before_a_conference_and_no_other_meeting() -> None:
    day = date(2026, 7, 8)
    assert report_by(Meeting("Review child protection conference", day)) == date(2026, 7, 1)
    assert report_by(Meeting("Initial child protection conference", day)) == date(2026, 7, 3)
    assert report_by(Meeting("Child protection conference", day)) is None, "it is not said which"
    assert report_by(Meeting("Core group review", day)) is None


def test_what_is_late_counts_from_its_first_date_and_both_dates_are_there() -> None:
    moved = Action("x1", action="Met at the gate", owner="D. Pike", due=date(2026, 7, 3), first_due=date(2026, 6, 15))
    done = Action("x2", action="Gate", due=date(2026, 6, 1), done="2026-06-01")
    undated, later = Action("x3", action="Some day"), Action("x4", outcome="Attendance", due=date(2026, 7, 7))
    meeting = Meeting("Review child protection conference", date(2026, 7, 8))
    found = due_next((later, undated, done, moved), meeting, TODAY)
    assert found[0] == Due(
        DueKind.ACTION, date(2026, 6, 15), "Met at the gate", "x1", "D. Pike", moved=date(2026, 7, 3)
    )
    assert found[0].days_late(TODAY) == 16
    assert [(each.kind, each.on.day) for each in found[1:]] == [
        (DueKind.REPORT, 1), (DueKind.ACTION, 7), (DueKind.MEETING, 8),
    ]  # fmt: skip
    assert found[1].days_late(TODAY) == 0
    assert due_next((), meeting, date(2026, 7, 9)) == (), "a meeting that was held is not due"
