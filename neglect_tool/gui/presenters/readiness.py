"""What stops signing, what a panel may ask about, and the way to each."""

from dataclasses import dataclass

from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.ports import Go, Place, Problem, Saved, View


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding: what, why, and one button to the place."""

    key: str
    what: str
    why: str
    button: str
    """"Go to K2a"."""
    place: Place
    reason: str
    """"Manager’s reason" or "Record a decision"; empty where neither is allowed."""
    decided: str
    """Who decided, when and why; empty while it stands."""


@dataclass(frozen=True, slots=True)
class ReadinessState:
    """What the readiness page shows."""

    checked: str
    blockers_title: str
    blockers: tuple[FindingRow, ...]
    warnings_title: str
    warnings: tuple[FindingRow, ...]
    decided: tuple[FindingRow, ...]
    """Blockers that a manager has given a reason for, or that a decision was recorded on."""
    in_place: tuple[str, ...]
    ready: bool
    ready_title: str
    ready_text: str
    form: Form | None
    form_for: str
    """Key of the finding that the form belongs to."""
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None


class ReadinessPresenter:
    """Groups findings, leads to each, and keeps decisions and reasons."""

    def __init__(self, desk: Desk, view: View[ReadinessState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go

    def opened(self, place: Place) -> None:
        """The page is shown; findings are those of the last save."""

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""

    def go_to(self, key: str) -> None:
        """Where that finding is put right."""

    def reason(self, key: str) -> None:
        """Open the form: a manager's reason, or the decision on a prompt or alert."""

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the open form changed."""

    def form_submit(self) -> None:
        """Record it."""

    def form_cancel(self) -> None:
        """Close it without recording."""

    def preview(self) -> None:
        """To the report."""

    def undo(self) -> None:
        """Take back the last step."""

    def redo(self) -> None:
        """Put it back."""
