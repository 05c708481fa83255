"""The caseload: every family of the vault, what the last profile asks for, and what is next."""

import unicodedata
from dataclasses import dataclass
from datetime import date

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.dates import age_words, day_words, weekday_words
from neglect_tool.gui.presenters.marks import DomainMark
from neglect_tool.gui.presenters.ports import Empty, Go, Page, Place, Problem, Run, View, problem
from neglect_tool.gui.presenters.words import counted, result_mark
from neglect_tool.services.casework import CaseRow, Casework

AT_ONCE = 4
"""Rows that are worked out in one piece of work, so that nobody waits long behind it."""


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


@dataclass(frozen=True, slots=True)
class CaseloadState:
    """What the caseload page shows."""

    subtitle: str
    search: str
    rows: tuple[CaseloadRow, ...]
    total: int
    empty: Empty | None = None
    """No family at all, or none that matches."""
    busy: bool = False
    problem: Problem | None = None


class CaseloadPresenter:
    """Lists, filters, and opens."""

    def __init__(self, casework: Casework, view: View[CaseloadState], run: Run, go: Go) -> None:
        self._casework = casework
        self._view = view
        self._run = run
        self._go = go
        self._rows: tuple[CaseRow, ...] = ()
        self._search = ""
        self._round = 0
        self._busy = False
        self._problem: Problem | None = None

    def opened(self) -> None:
        """The page is shown: list at once, then work out prompts a few at a time."""
        self._round += 1
        self._busy = True
        self._problem = None
        self._show()
        self._index(self._round)

    def search_changed(self, text: str) -> None:
        """Filter over reference, name and children."""
        self._search = text
        self._show()

    def open_row(self, assessment: str) -> None:
        """Go to that family."""
        row = next((row for row in self._rows if row.assessment == assessment), None)
        if row is not None and not row.unread:
            self._go(Place(Page.FAMILY, assessment))

    def new_family(self) -> None:
        """Go to the form for a new family."""
        self._go(Place(Page.NEW_FAMILY))

    def _index(self, number: int) -> None:
        def work() -> tuple[bool, tuple[CaseRow, ...]]:
            return self._casework.index(), self._casework.caseload()

        def done(found: tuple[bool, tuple[CaseRow, ...]]) -> None:
            if number != self._round:
                return
            more, self._rows = found
            if more:
                self._show()
                self._index(number)
            else:
                self._work_out(number)

        self._run(work, done, self._failed)

    def _work_out(self, number: int) -> None:
        waiting = [row.assessment for row in self._shown() if row.worked is None and not row.unread]
        waiting += [row.assessment for row in self._rows if row.worked is None and not row.unread]
        self._busy = bool(waiting)
        self._show()
        if not waiting:
            return

        def done(found: tuple[CaseRow, ...]) -> None:
            if number != self._round:
                return
            new = {row.assessment: row for row in found}
            self._rows = tuple(new.get(row.assessment, row) for row in self._rows)
            self._work_out(number)

        self._run(lambda: self._casework.work_out(waiting[:AT_ONCE]), done, self._failed)

    def _failed(self, error: NeglectToolError) -> None:
        self._busy = False
        self._problem = problem(error)
        self._show()

    def _shown(self) -> list[CaseRow]:
        wanted = _plain(self._search).split()
        return [row for row in self._rows if all(word in _searched(row) for word in wanted)]

    def _show(self) -> None:
        today = self._casework.today
        shown = tuple(_row(row, today) for row in self._shown())
        self._view.show_state(
            CaseloadState(
                subtitle=f"{weekday_words(today)}. {counted(len(self._rows), 'family', 'families')}.",
                search=self._search,
                rows=shown,
                total=len(self._rows),
                empty=None if shown or self._busy else self._empty(),
                busy=self._busy,
                problem=self._problem,
            )
        )

    def _empty(self) -> Empty:
        if self._rows:
            return Empty("No family here matches that.", "New family", Place(Page.NEW_FAMILY))
        return Empty("No families here yet.", "New family", Place(Page.NEW_FAMILY))


def children_line(row: CaseRow, today: date) -> str:
    """ "Ruby 7 · Alfie 3 · baby due 30 Sep"."""
    return " · ".join(
        f"{child.name.split()[0]} {age_words(child, today).removesuffix(' years')}".strip() for child in row.children
    )


def _row(row: CaseRow, today: date) -> CaseloadRow:
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


def _searched(row: CaseRow) -> str:
    return _plain(" ".join((row.reference, row.name, *(child.name for child in row.children))))


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
