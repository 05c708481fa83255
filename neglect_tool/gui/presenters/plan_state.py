"""What the plan page shows: each action with both of its dates, what a panel would miss, and how far it came."""

from dataclasses import dataclass, replace

from neglect_tool.domain.assessment import Action
from neglect_tool.domain.draft import Section
from neglect_tool.domain.plan import days_late, lacks, to_carry_on
from neglect_tool.domain.wording import listed
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.lines import Cell, LineRow, Offer
from neglect_tool.gui.presenters.ports import Problem, Saved
from neglect_tool.gui.presenters.story_rows import records
from neglect_tool.gui.presenters.story_sections import Typing, row_keys
from neglect_tool.gui.presenters.story_state import Row
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.drafts import Draft

OFFERED = "carry"
"""Begins the key of an action that the last profile left open."""


@dataclass(frozen=True, slots=True)
class PlanState:
    """What the page shows."""

    subtitle: str
    rows: tuple[LineRow, ...]
    counts: str
    selected: str
    row: Row | None
    """The selected action, to be written in."""
    late: str
    """How late it is, from its first date; empty: it is not."""
    progress: tuple[str, ...]
    """What was written of it at each review, oldest first; None of it can be changed."""
    progress_form: Form | None
    can_add_progress: bool
    offer: Offer | None
    focus: str
    """The field to stand at, once, as its form calls it; empty: leave the cursor where it is."""
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None


def offered(draft: Draft) -> dict[str, Action]:
    """The actions that the last profile left open and this one does not hold."""
    last = draft.previous[-1].actions if draft.previous else ()
    return {
        f"{OFFERED}:{action.id}": replace(action, sharing=action.sharing.without_shares)
        for action in to_carry_on(draft.assessment.actions, last)
    }


def rows_of(draft: Draft, typing: Typing) -> tuple[LineRow, ...]:
    """The actions in the plan's order, then what the last profile left open."""
    saved = records(draft, Section.ACTIONS)
    found = []
    for key in row_keys(draft, typing, Section.ACTIONS):
        action = saved.get(typing.line(key))
        found.append(_row(key, action, draft) if action is not None else _waiting(key))
    return (*found, *(_row(key, action, draft, ours=False) for key, action in offered(draft).items()))


def late_words(action: Action, draft: Draft) -> str:
    """ "16 days late: first due 15 June"; empty where it is not late."""
    on = draft.assessment.as_at
    late = days_late(action, on)
    owed = action.owed_since
    return (
        tr("{counted} late: first due {day}", counted=tr_count(late, "{n} day", "{n} days"), day=day_words(owed, on))
        if late and owed
        else ""
    )


def missing_words(action: Action) -> str:
    """What a panel would miss; empty where nothing is."""
    return tr("A panel would miss {listed}", listed=listed(lacks(action))) if lacks(action) else ""


def progress_words(action: Action) -> tuple[str, ...]:
    """What was written at each review."""
    return tuple(f"{day_words(each.on)}{f', {each.by}' if each.by else ''}: {each.text}" for each in action.progress)


def offer_of(key: str, draft: Draft) -> Offer | None:
    """An action that the last profile left open, to be read and carried on with."""
    action = offered(draft).get(key)
    if action is None:
        return None
    said = (
        (tr("What will be different for the child"), action.outcome),
        (tr("What will be done"), action.action),
        (tr("Who will do it"), action.owner),
        (tr("By when"), _due(action, draft)[0]),
        (tr("Late"), late_words(action, draft)),
        (tr("How will we know that it worked?"), action.measure),
        (tr("And if it does not?"), action.contingency),
        (tr("Progress"), "\n".join(progress_words(action))),
    )
    title = tr("Left open by the profile of {day}", day=day_words(draft.previous[-1].as_at))
    return Offer(key, title, tuple(pair for pair in said if pair[1]), tr("Carry on with this action"))


def count_words(draft: Draft) -> str:
    """ "6 actions, 1 done, 2 late; 1 not complete. 2 more were left open last time."."""
    actions = draft.assessment.actions
    said = tr_count(len(actions), "{n} action", "{n} actions")
    for count, what in (
        (sum(bool(action.done.strip()) for action in actions), tr("done")),
        (sum(days_late(action, draft.assessment.as_at) > 0 for action in actions), tr("late")),
        (sum(bool(lacks(action)) for action in actions), tr("not complete")),
    ):
        said += f", {count} {what}" if count else ""
    left = len(offered(draft))
    return (
        tr(
            "{said}. {left} more {word} left open last time.",
            said=said,
            left=left,
            word=tr("was") if left == 1 else tr("were"),
        )
        if left
        else f"{said}."
    )


def progress_form(key: str, action: Action, draft: Draft, author: str) -> Form:
    """Asks how far an action had come."""
    fields = (
        Field("text", tr("How far has it come?"), FieldKind.LONG, hint=tr("What was done and seen since last time")),
        Field("on", tr("On which day"), FieldKind.DATE, day_words(draft.assessment.as_at)),
        Field("by", tr("Who says so"), value=author),
    )
    note = tr("{outcome}. What is added here stays as it is.", outcome=action.outcome or action.action)
    return Form(key, tr("Progress at this review"), fields, tr("Add to the progress"), tr("Not now"), note=note)


def _due(action: Action, draft: Draft) -> tuple[str, str]:
    near = draft.assessment.as_at
    due = day_words(action.due, near) if action.due else tr("No due date")
    moved = action.first_due is not None and action.first_due != action.due
    return due, tr("First due {day}", day=day_words(action.first_due, near)) if moved and action.first_due else ""


def _row(key: str, action: Action, draft: Draft, *, ours: bool = True) -> LineRow:
    late, missing, (due, first) = late_words(action, draft), missing_words(action), _due(action, draft)
    state = tr("Done") if action.done.strip() else late.partition(":")[0]
    whence = "" if ours else tr("Left open last time")
    note = (
        whence
        or state
        or missing
        or (tr("Progress {day}", day=day_words(action.progress[-1].on)) if action.progress else tr("Open"))
    )
    what = (action.outcome or tr("No outcome yet"), action.action or tr("No action yet"))
    tone = "rust" if late and ours else "ochre" if note == missing else "ink2"
    when = tr("{due}, first {rpartition}", due=due, rpartition=first.rpartition("due ")[2]) if first else due
    cells = (Cell(*what), Cell(action.owner or tr("Nobody named")), Cell(when, note, tone))
    parts = (
        *what,
        action.owner or tr("Nobody named"),
        tr("Due {due}", due=due) if action.due else due,
        first,
        late or note,
        missing,
    )
    said = dict.fromkeys(part.rstrip(".") for part in parts if part)
    return LineRow(key, cells, ". ".join(said) + ".", ours)


def _waiting(key: str) -> LineRow:
    cells = (Cell(tr("New action"), tr("Not in the plan yet"), "ochre"), Cell(""), Cell(""))
    return LineRow(key, cells, tr("New action, not in the plan yet."))
