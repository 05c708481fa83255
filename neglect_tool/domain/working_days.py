"""Working days in England: weekends and the bank holidays that come round by rule are none.

A holiday that is proclaimed for one year alone, such as for a coronation, is not known here: where one falls between,
a day that is counted back from a meeting comes out a day too late. Local deadlines belong to the strategy.
"""

from datetime import date, timedelta
from functools import cache

_DAY = timedelta(days=1)
MONDAY, SATURDAY = 0, 5


def is_working(day: date) -> bool:
    """Whether offices are open."""
    return day.weekday() < SATURDAY and day not in bank_holidays(day.year)


def before(day: date, working_days: int) -> date:
    """So many working days before that day, which itself does not count."""
    while working_days:
        day -= _DAY
        working_days -= is_working(day)
    return day


@cache
def bank_holidays(year: int) -> frozenset[date]:
    """Those of that year; one that falls on a weekend is kept on the next working day."""
    easter = easter_sunday(year)
    kept = {
        easter - 2 * _DAY,
        easter + _DAY,
        _monday_from(date(year, 5, 1)),
        _monday_from(date(year, 5, 25)),
        _monday_from(date(year, 8, 25)),
    }
    for day in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        moved = day
        while moved.weekday() >= SATURDAY or moved in kept:
            moved += _DAY
        # A Christmas Day on a Sunday gives Monday to Boxing Day, which falls on it, and is kept on Tuesday.
        if day.month == 12 and day.day == 25 and day.weekday() == SATURDAY + 1:
            moved = day + 2 * _DAY
        kept.add(moved)
    return frozenset(kept)


def easter_sunday(year: int) -> date:
    """By the calendar's own reckoning: the Sunday after the first full moon of spring, as the Church counts moons."""
    golden, century = year % 19, year // 100
    skipped = century - century // 4
    epact = (skipped - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - skipped) % 7
    from_march = moon - weekday
    month = 3 + (from_march + 40) // 44
    return date(year, month, from_march + 28 - 31 * (month // 4))


def _monday_from(day: date) -> date:
    """The first Monday on that day or after it."""
    return day + (MONDAY - day.weekday()) % 7 * _DAY
