"""What the plan promised: actions that are overdue by their first date, and what a weak one lacks."""

from collections.abc import Sequence
from datetime import date

from neglect_tool.domain.assessment import Action


def overdue(actions: Sequence[Action], on: date) -> tuple[Action, ...]:
    """The actions not done whose first due date has passed; moving the due date does not move that one."""
    return tuple(
        action for action in actions if not action.done and action.owed_since is not None and action.owed_since < on
    )


LACKING = {
    "an owner": "owner",
    "a due date": "due",
    "a way to know that it worked": "measure",
    "a plan for if it does not work": "contingency",
}
"""What an action needs, in the words of the plan, and the field that is empty without it."""


def lacks(action: Action) -> tuple[str, ...]:
    """What an action needs and has not, in the words of the plan."""
    return tuple(name for name, field in LACKING.items() if not str(getattr(action, field) or "").strip())


def days_late(action: Action, on: date) -> int:
    """For how many days an action that is not done has been owed, from the first date by which it was due."""
    owed = action.owed_since
    return (on - owed).days if owed is not None and overdue((action,), on) else 0


def to_carry_on(actions: Sequence[Action], last: Sequence[Action]) -> tuple[Action, ...]:
    """The actions of the profile before that are not done and that this one does not hold."""
    held = {action.id for action in actions}
    return tuple(action for action in last if not action.done.strip() and action.id not in held)
