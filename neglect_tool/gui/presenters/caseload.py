"""The caseload: the families of the vault a part at a time, what each asks for, and what was written where."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from time import monotonic

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.caseload_rows import CaseloadRow, caseload_row, children_line
from neglect_tool.gui.presenters.caseload_state import (
    FIRST_STEP,
    FIRST_WORDS,
    LISTS,
    NONE,
    PRACTISE,
    CaseloadState,
    ListChoice,
    Reading,
)
from neglect_tool.gui.presenters.dates import weekday_words
from neglect_tool.gui.presenters.found import found_row, place_of
from neglect_tool.gui.presenters.ports import Empty, Go, Page, Place, Problem, Run, View, problem
from neglect_tool.gui.presenters.words import counted
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
        self._left = 0
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
        self._some, self._at = Some(key), 0
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

        self._run(work, done, self._failed)

    def _count(self, number: int) -> None:
        """How many the lists of some families have: once for each time the page is opened, not for each letter."""
        if self._counted or not self._list.total:
            return

        def work() -> Mapping[Some, int] | None:
            return self._casework.counts() if number == self._round else None

        def done(found: Mapping[Some, int] | None) -> None:
            if found is not None and number == self._round:
                self._counts, self._counted = found, True
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
                subtitle=_subtitle(today, self._list.total),
                lists=self._lists() if self._list.total else (),
                search=self._search,
                rows=tuple(caseload_row(row, today) for row in self._list.rows),
                total=self._list.total,
                empty=self._empty() if nothing else None,
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

    def _empty(self) -> Empty:
        if self._list.total and self._some is not Some.ALL and not self._search.strip():
            return Empty(
                f"{NONE[self._some]} Choose All open to see every family.", "New family", Place(Page.NEW_FAMILY)
            )
        if self._list.total:
            return Empty("No family here matches that.", "New family", Place(Page.NEW_FAMILY))
        return Empty(FIRST_STEP, "New family", Place(Page.NEW_FAMILY), FIRST_WORDS, PRACTISE)

    def _lists(self) -> tuple[ListChoice, ...]:
        counts = {Some.ALL: self._list.total, **self._counts}
        return tuple(
            ListChoice(some.value, words, f"{counts[some]:,}" if some in counts else "", some is self._some)
            for some, words in LISTS
        )

    def _note(self) -> str:
        if self._stopped and self._left:
            return (
                f"{counted(self._left, 'save is', 'saves are')} not in this list yet. Open the caseload again to go on."
            )
        return self._found.note if self._search.strip() else ""

    def _reading(self) -> Reading | None:
        if self._stopped or not self._left or monotonic() - self._began < PATIENCE:
            return None
        done = self._to_read - self._left
        words = f"Reading what was saved: {done:,} of {counted(self._to_read, 'save', 'saves')}."
        return Reading(100 * done // self._to_read, words)


def _subtitle(today: date, families: int) -> str:
    """The day, and how many families there are, if any."""
    return f"{weekday_words(today)}." + (f" {counted(families, 'family', 'families')}." if families else "")
