"""What the change page shows, as frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from neglect_tool.gui.presenters.grading_state import Tab
from neglect_tool.gui.presenters.marks import Mark
from neglect_tool.gui.presenters.ports import Empty, Place, Problem, Saved

TABLE, SIDES = "table", "sides"
"""What the tables are called as fields to come back to; two profiles side by side with the domain after it."""


class Sight(StrEnum):
    """The ways to look at the same series."""

    MATRIX = "matrix"
    TABLE = "table"
    SIDES = "sides"


@dataclass(frozen=True, slots=True)
class Column:
    """A profile of the series; the last is the present one."""

    day: str
    short: str
    """"12 Jan", for the head of a narrow column."""
    year: str
    now: bool

    @property
    def words(self) -> str:
        """ "1 July 2026"."""
        return f"{self.day} {self.year}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a domain, and why."""

    head: str
    reason: str
    icon: str = ""
    """Empty where nothing stands out."""
    tone: str = "ink2"


@dataclass(frozen=True, slots=True)
class DomainRow:
    """A domain over the series: a mark a column, None where it was not graded for this child at all."""

    id: str
    name: str
    line: str
    """"4 → 3"; empty where earlier grades are not shown yet."""
    marks: tuple[Mark | None, ...]
    verdict: Verdict
    hidden: bool
    """Whether earlier grades wait for one's own choices."""
    place: Place | None
    """Where the first of those choices is made."""
    spoken: str


@dataclass(frozen=True, slots=True)
class MoveRow:
    """An item that moved since the profile before."""

    item: str
    name: str
    before: Mark
    now: Mark
    line: str


@dataclass(frozen=True, slots=True)
class DriftRow:
    """Something that does not move, and since when."""

    title: str
    line: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: words, with a glyph before them where it is a grade."""

    words: str
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table that a screen reader can go through cell by cell."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    """The least width of each column, in px at 100 % text."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Two profiles of the series, item by item, for one domain."""

    profiles: tuple[tuple[str, str], ...]
    """Ids and dates, oldest first."""
    before: str
    after: str
    domain: str
    domains: tuple[Tab, ...]
    table: Table


@dataclass(frozen=True, slots=True)
class ChangeState:
    """Everything on the page."""

    subtitle: str
    saved: Saved
    children: tuple[Tab, ...] = ()
    title: str = ""
    sight: Sight = Sight.MATRIX
    columns: tuple[Column, ...] = ()
    rows: tuple[DomainRow, ...] = ()
    moves_title: str = ""
    moves: tuple[MoveRow, ...] = ()
    drift: tuple[DriftRow, ...] = ()
    notes: tuple[str, ...] = ()
    """What does not align, and what is not shown yet."""
    table: Table | None = None
    sides: Sides | None = None
    need: Empty | None = None
    """Why there is nothing to compare yet, and the next step."""
    child: str = ""
    focus: str = ""
    """The field to stand at, told once: the one that one comes back to after locking."""
    can_undo: bool = False
    can_redo: bool = False
    undo_words: str = ""
    problem: Problem | None = None
