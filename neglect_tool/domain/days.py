"""Dates as people write them, whatever language the machine speaks."""

from datetime import date

from neglect_tool.saying import tr

MONTHS = (
    tr("January"),
    tr("February"),
    tr("March"),
    tr("April"),
    tr("May"),
    tr("June"),
    tr("July"),
    tr("August"),
    tr("September"),
    tr("October"),
    tr("November"),
    tr("December"),
)


def in_words(day: date) -> str:
    """Such as 3 June 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
