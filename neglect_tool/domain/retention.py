"""How long a family's records are kept; what is past that is due for disposal, which only a person decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.assessment import Child
from neglect_tool.domain.days import in_words
from neglect_tool.saying import tr, tr_count


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """A strategy's rule: keep until the youngest child is `birthday` and until `years` after the last entry."""

    birthday: int
    years: int
    hold: str = ""
    """Why nothing at all may be disposed of now, such as an inquiry, in a sentence; empty: nothing forbids it."""

    def __str__(self) -> str:
        """The rule in a sentence, as a disposal's record keeps it."""
        keep = tr(
            "Keep until the youngest child is {birthday}, and at least until {years} after",
            birthday=self.birthday,
            years=_years(self.years),
        )
        return tr("{keep} the last entry; where no birth was entered, the day that the baby was due counts.", keep=keep)


@dataclass(frozen=True, slots=True)
class Keeping:
    """The day from which a family's records are due for disposal, if nothing is added, and why that day."""

    due: date
    reason: str
    """A sentence, true on the day that it was asked for."""


def keeping(children: Iterable[Child], last_entry: date, rule: RetentionRule, today: date) -> Keeping:
    """How long the records of a family with these children are kept, by the rule and leaving its hold aside.

    `children` may name one child several times, as a series of assessments does. The later day of the two counts. A
    birth that was never entered is taken to have been on the day it was due, since a baby may have been born.
    """
    named = tuple(children)
    since = anniversary(last_entry, rule.years)
    added = tr("nothing was added since {day}", day=in_words(last_entry))
    years = tr("{years} after that {was} {day}", years=_years(rule.years), was=_was(since, today), day=in_words(since))
    youngest = max((child for child in named if child.born or child.due), key=_born, default=None)
    if youngest is None:
        return Keeping(since, tr("No child was entered; {added}, and {years}.", added=added, years=years))
    birthday = anniversary(_born(youngest), rule.birthday)
    name = youngest.name.strip() or tr("The youngest child")
    grown = tr(
        "{name} {was} {birthday} on {day}",
        name=name,
        was=_was(birthday, today),
        birthday=rule.birthday,
        day=in_words(birthday),
    )
    if youngest.born is None:
        grown += tr(", counted from the day the baby was due, {day}", day=in_words(_born(youngest)))
    return Keeping(max(birthday, since), tr("{grown}; {added}, and {years}.", grown=grown, added=added, years=years))


def due_for_disposal(children: Iterable[Child], last_entry: date, rule: RetentionRule, today: date) -> date | None:
    """Since when the records are due for disposal, or None: they are not yet, or a hold keeps everything."""
    due = keeping(children, last_entry, rule, today).due
    return due if due <= today and not rule.hold else None


def anniversary(day: date, years: int) -> date:
    """The same day so many years on; of 29 February, 1 March in common years. Never past the end of the calendar."""
    year = day.year + years
    if year > date.max.year:
        return date.max
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _born(child: Child) -> date:
    return child.born or child.due or date.min


def _was(day: date, today: date) -> str:
    return "was" if day <= today else tr("will be")


def _years(count: int) -> str:
    return tr_count(count, "{n} year", "{n} years")
