"""What the plan promised: actions that are overdue by their first date, and what a weak one lacks."""

from collections.abc import Sequence
from datetime import date

from neglect_tool.domain.assessment import Action


def overdue(actions: Sequence[Action], on: date) -> tuple[Action, ...]:
    """The actions not done whose first due date has passed; moving the due date does not move that one."""
    return tuple(
        action for action in actions if not action.done and action.owed_since is not None and action.owed_since < on
    )


def lacks(action: Action) -> tuple[str, ...]:
    """What an action needs and has not, in the words of the plan."""
    needed = (
        ("an owner", action.owner.strip()),
        ("a due date", action.due),
        ("a way to know that it worked", action.measure.strip()),
        ("a plan for if it does not work", action.contingency.strip()),
    )
    return tuple(name for name, given in needed if not given)
