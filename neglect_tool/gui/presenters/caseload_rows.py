"""A family as the caseload says it: two lines, what is next, and how far it is."""

from dataclasses import dataclass
from datetime import date

from neglect_tool.gui.presenters.dates import age_words, day_words
from neglect_tool.gui.presenters.marks import DomainMark
from neglect_tool.gui.presenters.words import counted, result_mark
from neglect_tool.services.casework import CaseRow


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


def children_line(row: CaseRow, today: date) -> str:
    """ "Ruby 7 · Alfie 3 · baby due 30 Sep"."""
    return " · ".join(
        f"{child.name.split()[0]} {age_words(child, today).removesuffix(' years')}".strip() for child in row.children
    )


def caseload_row(row: CaseRow, today: date) -> CaseloadRow:
    """The row as it is shown."""
    children = children_line(row, today)
    if row.unread:
        next_, state = "", f"Cannot be read. {row.unread}"
    else:
        next_, state = _next(row)
    worked = row.worked
    marks = tuple(
        DomainMark(domain, name, result_mark(result, name)) for domain, name, result in (worked.worst if worked else ())
    )
    prompt = worked.prompt.value if worked else ""
    as_at = "" if row.unread else day_words(row.as_at)
    parts = (row.name, row.reference, children, prompt, ", ".join(mark.mark.words for mark in marks), state, next_)
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
        spoken=". ".join(part for part in parts if part),
    )


def _next(row: CaseRow) -> tuple[str, str]:
    """What is next, and the state, in words."""
    worked = row.worked
    if worked is None:
        return "", ""
    if not row.children:
        return "Add the children", "No child entered yet"
    if not row.carers:
        return "Add the carers", "Just begun"
    if not worked.visits:
        return "Write down a visit", "Just begun"
    if worked.signed and not worked.changed_since_signed:
        if "manager" in worked.signed:
            return "Review profile", "Signed"
        return "Countersign report", "Waiting for manager"
    state = f"{counted(worked.blockers, 'blocker', 'blockers')} before signing" if worked.blockers else "Ready to sign"
    if worked.changed_since_signed:
        state = f"Changed since it was signed. {state}"
    if worked.undecided:
        return "Record a decision", state
    if worked.progress.left:
        return f"Grade: {counted(worked.progress.left, 'item', 'items')} left", state
    return ("Clear what stops signing" if worked.blockers else "Sign the report"), state
