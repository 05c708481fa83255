"""A family as the caseload says it: two lines, what is next, and how far it is."""

from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.due import Due, DueKind, due_next
from neglect_tool.gui.presenters.dates import age_words, day_words
from neglect_tool.gui.presenters.due_rows import near_words, short
from neglect_tool.gui.presenters.marks import DomainMark
from neglect_tool.gui.presenters.words import result_mark
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.casework import CaseRow

BRIEF = 44
"""Characters of a step of the plan there."""
LONGEST = 60
"""Characters of a state in a row of two lines."""


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """A family in two lines."""

    assessment: str
    """Id of its last assessment; the row's key."""
    reference: str
    name: str
    children: str
    """"Ruby 7 · Alfie 3 · baby due 30 Sep"."""
    as_at: str
    prompt: str
    """"P0" to "P3"; empty while it is being worked out."""
    worst: tuple[DomainMark, ...]
    """The worst experience grade of any child, a domain each."""
    next: str
    state: str
    """"2 blockers before signing"."""
    spoken: str
    """The whole row in one sentence."""
    due: str = ""
    """"Fri 3 July"; empty where nothing has a date."""
    due_line: str = ""
    """"16 days late", or "in 2 days"."""
    late: bool = False
    moved: str = ""
    """"now 3 July", where a step of the plan was moved."""


def children_line(row: CaseRow, today: date) -> str:
    """ "Ruby 7 · Alfie 3 · baby due 30 Sep"."""
    return " · ".join(
        f"{child.name.split()[0]} {age_words(child, today).removesuffix(' years')}".strip() for child in row.children
    )


def caseload_row(row: CaseRow, today: date) -> CaseloadRow:
    """The row as it is shown."""
    children = children_line(row, today)
    if row.unread:
        next_, state = "", tr("Cannot be read. {unread}", unread=row.unread)
    else:
        next_, state = _next(row)
    first = next(iter(due_next((row.action,) if row.action else (), row.meeting, today)), None)
    days = first.days_late(today) if first else 0
    if first is not None:
        both = f"{next_}. {state}" if next_ else state
        state = both if len(both) <= LONGEST else next_
        next_ = _due_name(first, late=days > 0)
    worked = row.worked
    marks = tuple(
        DomainMark(domain, name, result_mark(result, name)) for domain, name, result in (worked.worst if worked else ())
    )
    prompt = worked.prompt.value if worked else ""
    as_at = "" if row.unread else day_words(row.as_at)
    due, due_line = (near_words(first.on, today), _away(first, today)) if first else ("", "")
    profile = tr("Profile of {as_at}", as_at=as_at) if as_at else ""
    grades = ", ".join(mark.mark.words for mark in marks)
    moved = tr("now {day}", day=day_words(first.moved, today)) if first and first.moved else ""
    when = ", ".join(part for part in (next_, due, due_line, moved) if part)
    parts = (row.name, row.reference, children, prompt, grades, state, when, profile)
    return CaseloadRow(
        assessment=row.assessment,
        reference=row.reference,
        name=row.name,
        children=children,
        as_at=as_at,
        prompt=prompt,
        worst=marks,
        next=next_,
        state=state,
        spoken=". ".join(part.rstrip(".") for part in parts if part),
        due=due,
        due_line=due_line,
        late=days > 0,
        moved=moved,
    )


def _due_name(due: Due, *, late: bool) -> str:
    if due.kind is DueKind.ACTION:
        return f"{tr('Overdue: ') if late else ''}{short(due.name, BRIEF)}"
    return tr("Report to the family") if due.kind is DueKind.REPORT else due.name


def _away(due: Due, today: date) -> str:
    """How far off it is."""
    late, away = due.days_late(today), (due.on - today).days
    if late:
        return tr("{counted} late", counted=tr_count(late, "{n} day", "{n} days"))
    return tr("in {counted}", counted=tr_count(away, "{n} day", "{n} days")) if away > 1 else ""


def _next(row: CaseRow) -> tuple[str, str]:
    """What is next, and the state, in words."""
    worked = row.worked
    if worked is None:
        return "", ""
    if not row.children:
        return tr("Add the children"), tr("No child entered yet")
    if not row.carers:
        return tr("Add the carers"), tr("Just begun")
    if not worked.visits:
        return tr("Write down a visit"), tr("Just begun")
    if worked.signed and not worked.changed_since_signed:
        if "manager" in worked.signed:
            return tr("Review profile"), tr("Signed")
        return tr("Countersign report"), tr("Waiting for manager")
    state = (
        tr("{counted} before signing", counted=tr_count(worked.blockers, "{n} blocker", "{n} blockers"))
        if worked.blockers
        else tr("Ready to sign")
    )
    if worked.changed_since_signed:
        state = tr("Changed since it was signed. {state}", state=state)
    if worked.undecided:
        return tr("Record a decision"), state
    if row.unsorted:
        return tr("Sort the jots"), tr("Visit notes to sort: {unsorted}", unsorted=row.unsorted)
    if worked.progress.left:
        return tr("Grade: {counted} left", counted=tr_count(worked.progress.left, "{n} item", "{n} items")), state
    return (tr("Clear what stops signing") if worked.blockers else tr("Sign the report")), state
