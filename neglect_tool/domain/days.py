"""Dates as people write them, whatever language the machine speaks."""

from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def in_words(day: date) -> str:
    """Such as 3 June 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
