"""The caseload: every family of the vault, what the last profile asks for, and what is next."""

from dataclasses import dataclass

from neglect_tool.gui.presenters.marks import DomainMark
from neglect_tool.gui.presenters.ports import Empty, Go, Problem, Run, View
from neglect_tool.services.casework import Casework


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

    def opened(self) -> None:
        """The page is shown: list at once, then work out prompts a few at a time."""

    def search_changed(self, text: str) -> None:
        """Filter over reference, name and children."""

    def open_row(self, assessment: str) -> None:
        """Go to that family."""

    def new_family(self) -> None:
        """Go to the form for a new family."""
