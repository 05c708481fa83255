"""The lists that a caseload offers beside the whole of it; each is told from what the register keeps of a family."""

from datetime import date, timedelta
from enum import StrEnum

from neglect_tool.vault.registering import PRESSING, TO_SIGN, TO_SORT, Only, due_by

AHEAD = timedelta(days=7)


class Some(StrEnum):
    """Which families."""

    ALL = "all"
    DUE = "due"
    """Something is late, or due within a week."""
    PRESSING = "pressing"
    """The last prompt is P2 or P3; it is known of a family once that has been graded."""
    TO_SORT = "to-sort"
    """Jots wait to be sorted."""
    TO_SIGN = "to-sign"
    """There are grades that nobody has signed as they stand."""


def condition(some: Some, today: date) -> Only | None:
    """What tells them; None for all."""
    match some:
        case Some.ALL:
            return None
        case Some.DUE:
            return due_by(today.isoformat(), (today + AHEAD).isoformat())
        case Some.PRESSING:
            return PRESSING
        case Some.TO_SORT:
            return TO_SORT
        case Some.TO_SIGN:
            return TO_SIGN
