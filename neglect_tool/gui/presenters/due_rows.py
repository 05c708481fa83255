"""What is due, as rows in words: the day it was first promised, the day now, and how late it is."""

from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.due import Due, DueKind
from neglect_tool.gui.presenters.dates import WEEKDAYS, day_words, short_day
from neglect_tool.gui.presenters.found import place_of
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.search import Hit
from neglect_tool.services.written import Spot


@dataclass(frozen=True, slots=True)
class DueRow:
    """Something with a date, and the way to it."""

    name: str
    line: str
    when: str
    """"Fri 3 July"."""
    late: str
    """"16 days late"; empty where it is not."""
    place: Place

    @property
    def spoken(self) -> str:
        """All of it in one sentence."""
        return f"{self.name}: {self.when}{', ' + self.late if self.late else ''}. {self.line}".strip()


def due_row(due: Due, today: date) -> DueRow:
    """The row as it is shown."""
    late = due.days_late(today)
    late_words = tr("{counted} late", counted=tr_count(late, "{n} day", "{n} days")) if late else ""
    when = near_words(due.on, today)
    if due.kind is DueKind.REPORT:
        return DueRow(
            tr("Report to the family"), tr("Before: {name}", name=due.name), when, late_words, Place(Page.REPORT)
        )
    if due.kind is DueKind.MEETING:
        return DueRow(due.name, "", when, late_words, place_of(Hit("", "", Spot("meeting", "", "meeting"), "", ())))
    dates = (
        tr("First due {day}, now {day2}", day=day_words(due.on, today), day2=day_words(due.moved, today))
        if due.moved
        else ""
    )
    line = ". ".join(part for part in (due.owner, dates) if part)
    place = place_of(Hit("", "", Spot("actions", "", f"actions:{due.key}"), "", ()))
    return DueRow(short(due.name), line, when, late_words, place)


def near_words(day: date, today: date) -> str:
    """ "Today", "Tomorrow", or "Fri 3 July"; with the year where it is another one."""
    away = (day - today).days
    if away in (0, 1):
        return (tr("Today"), tr("Tomorrow"))[away]
    if day.year != today.year:
        return f"{short_day(day)} {day.year}"
    return f"{WEEKDAYS[day.weekday()][:3]} {day_words(day, today)}"


LONGEST = 64
"""Characters of an action's name in a list."""


def short(name: str, most: int = LONGEST) -> str:
    """The beginning of a long action; the plan has all of it."""
    if len(name) <= most:
        return name
    return f"{name[:most].rsplit(' ', 1)[0].rstrip('.,;:')}…"
