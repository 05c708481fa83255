"""The caseload: the families of the vault a part at a time, what each asks for, and what was written where."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from time import monotonic

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.caseload_rows import CaseloadRow, caseload_row, children_line
from neglect_tool.gui.presenters.caseload_state import (
    LISTS,
    CaseloadState,
    ListChoice,
    Reading,
    empty_of,
    graded_so_far,
    not_graded,
    not_read,
    read_so_far,
    subtitle_of,
)
from neglect_tool.gui.presenters.found import found_row, place_of
from neglect_tool.gui.presenters.ports import Go, Page, Place, Problem, Run, View, problem
from neglect_tool.services.casework import CaseRow, Casework, Families, Found, Some

__all__ = ["CaseloadPresenter", "CaseloadRow", "CaseloadState", "ListChoice", "Reading", "children_line"]

AT_ONCE = 4
"""Rows that are worked out in one piece of work, so that nobody waits long behind it."""
SPAN = 80
"""Rows that are held: what is seen, and what is near it."""
MOST_HITS = 20
LEAST_LETTERS = 2
PATIENCE = 1.0
"""Seconds of reading after which it is said how far it is."""


class CaseloadPresenter:
    """Lists, filters, looks for words, and opens."""

    def __init__(self, casework: Casework, view: View[CaseloadState], run: Run, go: Go) -> None:
        self._casework = casework
        self._view = view
        self._run = run
        self._go = go
        self._list = Families(0, 0, 0, ())
        self._found = Found(())
        self._search = ""
        self._some = Some.ALL
        self._counts: Mapping[Some, int] = {}
        self._counted = False
        self._at = 0
        self._wanted = 0
        self._stand = -1
        self._round = 0
        self._busy = False
        self._stopped = False
        self._began, self._to_read = 0.0, 0
        self._left, self._ungraded, self._to_grade, self._grading = 0, 0, 0, False
        self._problem: Problem | None = None

    def opened(self, place: Place | None = None) -> None:  # noqa: ARG002 - every page is opened at a place
        """The page is shown: list at once, then work out prompts a few at a time."""
        self._problem = None
        self._stopped = self._counted = False
        self._began, self._to_read = monotonic(), self._left
        self._begin()

    def search_changed(self, text: str) -> None:
        """Filter over reference, name and children, and look for it in what was written."""
        self._search, self._at, self._found = text, 0, Found(())
        self._begin()

    def list_chosen(self, key: str) -> None:
        """Show only those families, or all of them."""
        self._some, self._at, self._stopped, self._to_grade = Some(key), 0, False, 0
        self._begin()

    def rows_wanted(self, at: int) -> None:
        """Rows near that one are to be seen."""
        self._fetch(at, lambda: at, stand=False)

    def name_typed(self, name: str) -> None:
        """Go to the first family whose name begins so, in the whole list."""
        if not self._search.strip() and self._some is Some.ALL:
            self._fetch(-1, lambda: self._casework.place(name), stand=True)

    def stop_reading(self) -> None:
        """Leave what has not been read yet for another time."""
        self._stopped = True
        self._show()

    def open_row(self, assessment: str) -> None:
        """Go to that family."""
        row = next((row for row in self._list.rows if row.assessment == assessment), None)
        if row is None or not row.unread:
            self._go(Place(Page.FAMILY, assessment))

    def open_hit(self, number: int) -> None:
        """Go to where that text stands."""
        if 0 <= number < len(self._found.hits):
            self._go(place_of(self._found.hits[number]))

    def new_family(self) -> None:
        """Go to the form for a new family."""
        self._go(Place(Page.NEW_FAMILY))

    def _begin(self) -> None:
        self._round += 1
        self._busy = True
        self._show()
        self._read(self._round)

    def _read(self, number: int) -> None:
        """Read a batch of what was saved since, and the part of the list that is seen; then what follows from it."""
        search, some, first = self._search, self._some, self._at - SPAN // 2

        def work() -> tuple[bool, int, Families] | None:
            if number != self._round:
                return None
            more = not self._stopped and self._casework.refresh()
            return more, self._casework.left, self._casework.families(search, first, SPAN, some)

        def done(found: tuple[bool, int, Families] | None) -> None:
            if found is None or number != self._round:
                return
            more, self._left, self._list = found
            self._to_read = max(self._to_read, self._left)
            if more and not self._stopped:
                self._show()
                self._read(number)
            else:
                self._left = self._left if self._stopped else 0
                self._look(number)
                self._work_out(number)
                self._count(number)
                self._grade(number)

        self._run(work, done, self._failed)

    def _grade(self, number: int, before: int = -1) -> None:
        """A list by prompts lacks whom nobody has graded, so they are graded, a few at a time; it can be stopped."""
        self._grading = self._some is Some.PRESSING and not self._stopped
        if not self._grading:
            return
        search, first = self._search, self._at - SPAN // 2

        def work() -> tuple[int, Families] | None:
            if number != self._round or self._stopped:
                return None
            left = self._casework.grade_some(AT_ONCE)
            return left, self._casework.families(search, first, SPAN, Some.PRESSING)

        def done(found: tuple[int, Families] | None) -> None:
            if found is None or number != self._round:
                return
            self._ungraded, self._list = found
            self._to_grade = max(self._to_grade, self._ungraded)
            if self._ungraded and self._ungraded != before:
                self._show()
                self._grade(number, self._ungraded)
            else:
                self._grading = False
                self._counted = False
                self._work_out(number)
                self._count(number)

        self._run(work, done, self._failed)

    def _count(self, number: int) -> None:
        """How many the lists of some families have: once for each time the page is opened, not for each letter."""
        if self._counted or not self._list.total:
            return

        def work() -> tuple[Mapping[Some, int], int] | None:
            return (self._casework.counts(), self._casework.ungraded) if number == self._round else None

        def done(found: tuple[Mapping[Some, int], int] | None) -> None:
            if found is not None and number == self._round:
                (self._counts, self._ungraded), self._counted = found, True
                self._show()

        self._run(work, done, self._failed)

    def _fetch(self, at: int, place: Callable[[], int], *, stand: bool) -> None:
        number, search, some = self._round, self._search, self._some
        self._wanted = at

        def work() -> tuple[int, Families] | None:
            if number != self._round or self._wanted != at:
                return None
            row = place()
            return row, self._casework.families(search, row - SPAN // 2, SPAN, some)

        def done(found: tuple[int, Families] | None) -> None:
            if found is None or number != self._round:
                return
            self._at, self._list = found
            self._stand = min(self._at, self._list.matching - 1) if stand else -1
            idle = not self._busy
            self._show()
            if idle:
                self._work_out(number)

        self._run(work, done, self._failed)

    def _look(self, number: int) -> None:
        """Look for the words in what was written, behind the list."""
        search = self._search
        if len(search.strip()) < LEAST_LETTERS:
            return

        def work() -> Found | None:
            return self._casework.search(search, MOST_HITS) if number == self._round else None

        def done(found: Found | None) -> None:
            if found is not None and number == self._round:
                self._found = found
                self._show()

        self._run(work, done, self._failed)

    def _work_out(self, number: int) -> None:
        """Grade what is seen, the nearest first."""
        at = self._at - self._list.first
        near = sorted(enumerate(self._list.rows), key=lambda each: abs(each[0] - at))
        waiting = [row.assessment for _, row in near if row.worked is None and not row.unread]
        self._busy = bool(waiting)
        self._show()
        if not waiting:
            if self._ungraded and self._counted:
                # Those that are seen were graded meanwhile: the list by prompts may be whole now.
                self._counted = False
                self._count(number)
            return

        def work() -> tuple[CaseRow, ...] | None:
            return self._casework.work_out(waiting[:AT_ONCE]) if number == self._round else None

        def done(found: tuple[CaseRow, ...] | None) -> None:
            if found is None or number != self._round:
                return
            new = {row.assessment: row for row in found}
            rows = tuple(new.get(row.assessment, row) for row in self._list.rows)
            self._list = replace(self._list, rows=rows)
            self._work_out(number)

        self._run(work, done, self._failed)

    def _failed(self, error: NeglectToolError) -> None:
        self._busy = False
        self._problem = problem(error)
        self._show()

    def _show(self) -> None:
        today = self._casework.today
        hits = tuple(found_row(hit) for hit in self._found.hits)
        nothing = not (self._list.rows or self._busy)
        self._view.show_state(
            CaseloadState(
                subtitle=subtitle_of(today, self._list.total),
                lists=self._lists() if self._list.total else (),
                search=self._search,
                rows=tuple(caseload_row(row, today) for row in self._list.rows),
                total=self._list.total,
                empty=empty_of(self._list.total, self._some, self._search) if nothing else None,
                busy=self._busy,
                problem=self._problem,
                first=self._list.first,
                matching=self._list.matching,
                stand=self._stand,
                hits=hits,
                note=self._note(),
                reading=self._reading(),
            )
        )
        self._stand = -1

    def _lists(self) -> tuple[ListChoice, ...]:
        counts = {Some.ALL: self._list.total, **self._counts}
        if self._ungraded:
            counts.pop(Some.PRESSING, None)
        return tuple(
            ListChoice(some.value, words, f"{counts[some]:,}" if some in counts else "", some is self._some)
            for some, words in LISTS
        )

    def _note(self) -> str:
        if self._stopped and self._left:
            return not_read(self._left)
        if self._some is Some.PRESSING and self._ungraded and (self._stopped or not self._grading):
            return not_graded(self._ungraded)
        return self._found.note if self._search.strip() else ""

    def _reading(self) -> Reading | None:
        if self._grading and self._ungraded and not self._stopped:
            return graded_so_far(self._to_grade - self._ungraded, self._to_grade)
        if self._stopped or not self._left or monotonic() - self._began < PATIENCE:
            return None
        return read_so_far(self._to_read - self._left, self._to_read)
