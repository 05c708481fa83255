"""Grading area by area: one child, one carer, one visit, the five descriptors and the three not-grades."""

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue
from neglect_tool.gui.presenters.grading_state import GradingState
from neglect_tool.gui.presenters.ports import Go, Place, View


class GradingPresenter:
    """Where one stands, what a choice does, and what is asked at once; every choice is saved as it is made."""

    def __init__(self, desk: Desk, view: View[GradingState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go

    def opened(self, place: Place) -> None:
        """The page is shown, at the child, carer and item that the place names, or where one left off."""

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""

    def choose_visit(self, visit: str) -> None:
        """The visit that new entries belong to."""

    def choose_child(self, child: str) -> None:
        """Another child."""

    def choose_carer(self, carer: str) -> None:
        """Another carer."""

    def choose_domain(self, domain: str) -> None:
        """The first area of another domain."""

    def choose_area(self, area: str) -> None:
        """Another area."""

    def choose_item(self, item: str) -> None:
        """Stand at an item of this area."""

    def move_item(self, step: int) -> None:
        """`↑ ↓`: the item that many further, going on into the next area at the end."""

    def move_carer(self, step: int) -> None:
        """`[ ]`."""

    def move_child(self, step: int) -> None:
        """`{ }`."""

    def move_area(self, step: int) -> None:
        """`Ctrl ← →`: across domains too."""

    def grade(self, grade: int, item: str = "") -> None:
        """Choose a card, 1 to 5, of an item (the one stood at, if not named)."""

    def not_grade(self, kind: NotGrade, item: str = "") -> None:
        """Choose a not-grade; one that needs a reason opens the ask."""

    def add_evidence(self) -> None:
        """`E`: open the form for evidence of the item stood at."""

    def edit_evidence(self, key: str) -> None:
        """Reword a piece of evidence; both wordings stay on record."""

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the open ask or evidence form changed."""

    def form_submit(self) -> None:
        """Keep it."""

    def form_cancel(self) -> None:
        """Close it; what waits for it stays as it was."""

    def show_history(self, *, on: bool) -> None:
        """`H`: everything ever entered on this item, after one's own choice."""

    def go_to_visits(self) -> None:
        """To the family page, to write down a visit."""

    def undo(self) -> None:
        """Take back the last step."""

    def redo(self) -> None:
        """Put it back."""
