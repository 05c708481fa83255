"""What is due next of a family: steps of the plan, the meeting, and the report that the family must have before it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from neglect_tool.domain.assessment import Action, Meeting
from neglect_tool.domain.working_days import before

BEFORE_INITIAL, BEFORE_REVIEW = 3, 5
"""Working days before a conference by which the family must have the report; until the strategy pack says its own."""


class DueKind(StrEnum):
    """What has a date."""

    ACTION = "action"
    REPORT = "report"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Due:
    """Something with a date; `on` is the first date that was promised, and moving an action does not move it."""

    kind: DueKind
    on: date
    name: str
    """The action, or the meeting."""
    key: str = ""
    """The id of an action."""
    owner: str = ""
    moved: date | None = None
    """The date of an action now, where it is another one than it was first."""

    def days_late(self, today: date) -> int:
        """How many days ago it was due; 0 if it is not late."""
        return max(0, (today - self.on).days)


def due_next(actions: Sequence[Action], meeting: Meeting | None, today: date) -> tuple[Due, ...]:
    """What is late and what is to come, the earliest first; a meeting that has been held is neither."""
    found = [
        Due(
            DueKind.ACTION,
            action.owed_since,
            action.action or action.outcome,
            action.id,
            action.owner,
            action.due if action.due != action.owed_since else None,
        )
        for action in actions
        if not action.done and action.owed_since is not None
    ]
    if meeting is not None and meeting.on >= today:
        report = report_by(meeting)
        if report is not None:
            found.append(Due(DueKind.REPORT, report, meeting.name))
        found.append(Due(DueKind.MEETING, meeting.on, meeting.name))
    return tuple(sorted(found, key=lambda each: (each.on, each.kind)))


def report_by(meeting: Meeting) -> date | None:
    """The day by which the family must have the report for a conference; None for any other meeting."""
    words = meeting.name.casefold()
    if "conference" not in words:
        return None
    if "review" in words:
        return before(meeting.on, BEFORE_REVIEW)
    return before(meeting.on, BEFORE_INITIAL) if "initial" in words else None
