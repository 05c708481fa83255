"""What the caseload page shows, as frozen values, and the words of its lists and of its empty state."""

from dataclasses import dataclass

from neglect_tool.gui.presenters.caseload_rows import CaseloadRow
from neglect_tool.gui.presenters.found import FoundRow
from neglect_tool.gui.presenters.ports import Empty, Problem
from neglect_tool.services.casework import Some

LISTS = (
    (Some.ALL, "All open"),
    (Some.DUE, "Due or late"),
    (Some.TO_SORT, "To sort"),
    (Some.TO_SIGN, "To sign"),
)
"""In the order in which they are offered."""
NONE = {
    Some.DUE: "Nothing is late, or due within a week.",
    Some.TO_SORT: "No visit notes wait to be sorted.",
    Some.TO_SIGN: "Nothing waits to be signed.",
}
FIRST_STEP = "No families here yet."
FIRST_WORDS = (
    "Begin with a reference and a name; children, carers and visits come after, in any order. "
    "Everything is saved as you type."
)
PRACTISE = "Practise on made-up families"


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
