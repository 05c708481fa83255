"""A child's age and band on a date, as the grading rules count them."""

from datetime import date

from neglect_tool.domain.assessment import Child
from neglect_tool.domain.form import Band
from neglect_tool.errors import DocumentError
from neglect_tool.saying import tr

LAST_AGE = 17
"""In whole years; at 18 there is no profile to make."""


def age(born: date, on: date) -> int:
    """Whole years on a date, below 0 before birth; a birthday of 29 February falls on 1 March in common years."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def band(child: Child, on: date) -> Band:
    """The child's band on a date; raises DocumentError for one who is 18 or over."""
    if child.born is None or child.born > on:
        return Band.UNBORN
    years = age(child.born, on)
    if years < 1:
        return Band.UNDER_ONE
    if years < 5:
        return Band.UNDER_FIVE
    if years < 11:
        return Band.PRIMARY
    if years <= LAST_AGE:
        return Band.TEENAGE
    what = tr("this child is {last_age} or over on {isoformat}", last_age=LAST_AGE + 1, isoformat=on.isoformat())
    raise DocumentError(
        tr("child “{id}”", id=child.id), what, tr("Check the birth date; a profile is for children under 18.")
    )
