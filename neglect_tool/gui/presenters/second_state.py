"""What the second opinion page shows, as frozen values; nothing of the first grade is in it while a round is blind."""

from dataclasses import dataclass

from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.grading_state import Ladder, Tab
from neglect_tool.gui.presenters.marks import Mark
from neglect_tool.gui.presenters.ports import Empty, Place, Problem, Saved


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A colleague's grades for one child and carer."""

    key: str
    name: str
    line: str
    button: str
    """"Go on grading" or "See both"."""
    selected: bool


@dataclass(frozen=True, slots=True)
class Blind:
    """A round under way: an item at a time, with its need, its descriptors and what was written, and no grade."""

    who: str
    """"K. Khan, Health visiting, grades Alfie with Darren"."""
    count: str
    items: tuple[Tab, ...]
    ladder: Ladder
    need: str
    evidence: tuple[str, ...]
    finished: bool
    """Whether every item has the colleague's choice."""


@dataclass(frozen=True, slots=True)
class PairRow:
    """An item with both grades, and what the two made of a difference."""

    key: str
    item: str
    name: str
    first: Mark
    second: Mark
    words: str
    """"The same", "One apart", "Two or more apart", or why the two are not compared."""
    settled: str
    sort_out: str
    """Words of the button that opens the form; empty where there is no difference."""
    enter: str
    """"Enter 3 as a new choice", where the agreed grade is not the practitioner's own; empty where it is."""
    place: Place | None
    """Where an alert that stands beside the agreed grade is given its reason."""


@dataclass(frozen=True, slots=True)
class Both:
    """A round that has ended, item by item."""

    who: str
    counts: str
    figure: str
    """The weighted kappa in words, or why there is none."""
    rows: tuple[PairRow, ...]
    first_name: str
    second_name: str


@dataclass(frozen=True, slots=True)
class SecondState:
    """Everything on the page."""

    saved: Saved
    rounds: tuple[RoundRow, ...] = ()
    ask: bool = False
    """Whether a colleague can be asked now."""
    blind: Blind | None = None
    both: Both | None = None
    form: Form | None = None
    form_for: str = ""
    """The key of the pair that the form belongs to; empty for that of a new round."""
    need: Empty | None = None
    spot: tuple[str, str, str, str] = ("", "", "", "")
    can_undo: bool = False
    can_redo: bool = False
    undo_words: str = ""
    announcement: str = ""
    problem: Problem | None = None
