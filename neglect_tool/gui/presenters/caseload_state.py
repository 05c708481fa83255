"""What the caseload page shows, as frozen values, and the words of its lists and of its empty state."""

from dataclasses import dataclass
from datetime import date

from neglect_tool.gui.presenters.caseload_rows import CaseloadRow
from neglect_tool.gui.presenters.dates import weekday_words
from neglect_tool.gui.presenters.found import FoundRow
from neglect_tool.gui.presenters.ports import Empty, Page, Place, Problem
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.casework import Some

LISTS = (
    (Some.ALL, tr("All open")),
    (Some.PRESSING, tr("P2 and P3")),
    (Some.DUE, tr("Due or late")),
    (Some.TO_SORT, tr("To sort")),
    (Some.TO_SIGN, tr("To sign")),
)
"""In the order in which they are offered."""
NONE = {
    Some.PRESSING: tr("No family’s last prompt is P2 or P3. That does not mean safe."),
    Some.DUE: tr("Nothing is late, or due within a week."),
    Some.TO_SORT: tr("No visit notes wait to be sorted."),
    Some.TO_SIGN: tr("Nothing waits to be signed."),
}
FIRST_STEP = tr("No families here yet.")
FIRST_WORDS = tr(
    "Begin with a reference and a name; children, carers and visits come after, in any order. "
    "Everything is saved as you type."
)
PRACTISE = tr("Practise on made-up families")


@dataclass(frozen=True, slots=True)
class Reading:
    """Saves are being read that are not in the list yet; it can be stopped."""

    percent: int
    words: str


@dataclass(frozen=True, slots=True)
class ListChoice:
    """A list that may be chosen; `count` is empty until it is known."""

    key: str
    words: str
    count: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class CaseloadState:
    """What the caseload page shows."""

    subtitle: str
    search: str
    rows: tuple[CaseloadRow, ...]
    """A part of the list that has the rows to be seen."""
    total: int
    """Families in the vault."""
    empty: Empty | None = None
    """No family at all, or none that matches."""
    busy: bool = False
    problem: Problem | None = None
    first: int = 0
    """Where in the list `rows` begin."""
    matching: int | None = None
    """How many rows the whole list has; None: it is `rows`."""
    stand: int = -1
    """The row to stand at, if another one than before."""
    hits: tuple[FoundRow, ...] = ()
    note: str = ""
    """What the search or the list lacks."""
    reading: Reading | None = None
    lists: tuple[ListChoice, ...] = ()
    """The whole list, and those of some families."""


def empty_of(total: int, some: Some, search: str) -> Empty:
    """What is said where a list has nobody in it."""
    first = Place(Page.NEW_FAMILY)
    if total and some is not Some.ALL and not search.strip():
        return Empty(tr("{none} Choose All open to see every family.", none=NONE[some]), tr("New family"), first)
    if total:
        return Empty(tr("No family here matches that."), tr("New family"), first)
    return Empty(FIRST_STEP, tr("New family"), first, FIRST_WORDS, PRACTISE)


def read_so_far(done: int, of: int) -> Reading:
    """How far the reading of saves is."""
    words = tr_count(
        of,
        "Reading what was saved: {done:,} of {n:,} save.",
        "Reading what was saved: {done:,} of {n:,} saves.",
        done=done,
    )
    return Reading(100 * done // max(1, of), words)


def graded_so_far(done: int, of: int) -> Reading:
    """How far the grading for a list by prompts is."""
    words = tr_count(
        of,
        "Grading for this list: {done:,} of {n:,} family.",
        "Grading for this list: {done:,} of {n:,} families.",
        done=done,
    )
    return Reading(100 * done // max(1, of), words)


def not_read(left: int) -> str:
    """What the list lacks where reading was stopped."""
    return tr(
        "{counted} not in this list yet. Open the caseload again to go on.",
        counted=tr_count(left, "{n} save is", "{n} saves are"),
    )


def not_graded(left: int) -> str:
    """What a list by prompts lacks."""
    families = tr_count(left, "{n} family is", "{n} families are")
    return tr("{families} not graded yet, so this list may lack some. Choose it again to go on.", families=families)


def subtitle_of(today: date, families: int) -> str:
    """The day, and how many families there are, if any."""
    return f"{weekday_words(today)}." + (f" {tr_count(families, '{n} family', '{n} families')}." if families else "")
