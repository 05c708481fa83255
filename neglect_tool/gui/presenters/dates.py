"""Dates and ages as people write and say them."""

import re
from datetime import date

from neglect_tool.domain.ages import age
from neglect_tool.domain.assessment import Child
from neglect_tool.saying import tr, tr_count

MONTHS = (
    tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"),
    tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
)  # fmt: skip
WEEKDAYS = (tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"))

HOW = tr("Write the day, such as 3 June 2026 or 3/6/2026.")
_NUMBERS = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{2}|\d{4})", re.ASCII)
_SHORT = re.compile(r"(\d{1,2})[./ -](\d{1,2})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,})\.?(?:\s+(\d{4}|\d{2}))?", re.ASCII)


def read_day(text: str, today: date, *, ahead: bool = False) -> date | None:
    """The day that was meant, day before month; None if it is none. Without a year: the last such day, or the next."""
    plain = text.strip().casefold()
    if found := _ISO.fullmatch(plain):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(plain):
        return _day(_year(found[3]), int(found[2]), int(found[1]))
    if found := _SHORT.fullmatch(plain):
        return _near(int(found[2]), int(found[1]), today, ahead=ahead)
    if found := _WORDS.fullmatch(plain):
        months = [n for n, name in enumerate(MONTHS, start=1) if name.casefold().startswith(found[2])]
        if len(months) != 1:
            return None
        if found[3]:
            return _day(_year(found[3]), months[0], int(found[1]))
        return _near(months[0], int(found[1]), today, ahead=ahead)
    return None


def day_words(day: date, near: date | None = None) -> str:
    """ "1 July 2026", or "1 July" where `near` is in the same year."""
    year = "" if near is not None and near.year == day.year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]}{year}"


def short_day(day: date) -> str:
    """ "30 Sep"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def weekday_words(day: date) -> str:
    """ "Wednesday 1 July"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def age_words(child: Child, on: date) -> str:
    """ "7 years", "11 months", "3 weeks", or "due 30 Sep"; empty where neither date is known."""
    if child.born is None or child.born > on:
        expected = child.due or child.born
        return tr("due {day}", day=short_day(expected)) if expected else ""
    years = age(child.born, on)
    if years >= 2:
        return tr("{years} years", years=years)
    months = (on.year - child.born.year) * 12 + on.month - child.born.month - (on.day < child.born.day)
    if months >= 1:
        return tr_count(months, "{n} month", "{n} months")
    weeks = (on - child.born).days // 7
    return tr_count(weeks, "{n} week", "{n} weeks")


def _near(month: int, number: int, today: date, *, ahead: bool) -> date | None:
    day = _day(today.year, month, number)
    if day is not None and (day < today if ahead else day > today):
        return _day(today.year + (1 if ahead else -1), month, number)
    return day


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
