"""A family: who is who, the visits, what is left to do; and the form for a new one."""

from dataclasses import dataclass

from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Go, Place, Problem, Run, Saved, View
from neglect_tool.services.casework import Casework


@dataclass(frozen=True, slots=True)
class NewFamilyState:
    """The form for a new family; `known` offers the way to one with that reference."""

    form: Form
    known: Place | None = None
    busy: bool = False


class NewFamilyPresenter:
    """Asks for a reference and a name, and starts the first assessment."""

    def __init__(self, casework: Casework, view: View[NewFamilyState], run: Run, go: Go) -> None:
        self._casework = casework
        self._view = view
        self._run = run
        self._go = go

    def opened(self) -> None:
        """An empty form."""

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer changed."""

    def form_submit(self) -> None:
        """Make it and go to its page."""

    def form_cancel(self) -> None:
        """Back to the caseload."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A child, carer or visit in two lines."""

    id: str
    name: str
    line: str
    can_remove: bool
    """Whether nothing refers to it yet."""


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """An assessment of this family made before."""

    assessment: str
    words: str


@dataclass(frozen=True, slots=True)
class FamilyState:
    """What the family page shows."""

    name: str
    reference: str
    subtitle: str
    as_at: str
    prompt: str
    """"P2"."""
    prompt_title: str
    """"The profile asks for a decision about Ruby"."""
    prompt_text: str
    """What drives it, then that a person decides."""
    children: tuple[PersonRow, ...]
    carers: tuple[PersonRow, ...]
    visits: tuple[PersonRow, ...]
    tasks: tuple[TaskRow, ...]
    next_step: TaskRow | None
    """The one thing to do next."""
    earlier: tuple[EarlierRow, ...]
    can_review: bool
    """Whether a new assessment may be started after this one."""
    review_words: str
    form: Form | None
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None


class FamilyPresenter:
    """People, visits and dates of the open assessment, and what is left."""

    def __init__(self, desk: Desk, view: View[FamilyState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go

    def opened(self, place: Place) -> None:
        """The page is shown; `place.key` may be "child", "carer", "visit" or "date" to open that form."""

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""

    def edit_family(self) -> None:
        """Change the name or reference."""

    def add_child(self) -> None:
        """A form for another child, born or unborn."""

    def edit_child(self, child: str) -> None:
        """The child's form."""

    def remove_child(self, child: str) -> None:
        """Take out a child that nothing refers to."""

    def add_carer(self) -> None:
        """A form for another carer."""

    def edit_carer(self, carer: str) -> None:
        """The carer's form."""

    def remove_carer(self, carer: str) -> None:
        """Take out a carer that nothing refers to."""

    def add_visit(self) -> None:
        """A form for another visit."""

    def edit_visit(self, visit: str) -> None:
        """The visit's form."""

    def remove_visit(self, visit: str) -> None:
        """Take out a visit that nothing refers to."""

    def edit_date(self) -> None:
        """Move the date of the assessment."""

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the open form changed."""

    def form_submit(self) -> None:
        """Keep it."""

    def form_cancel(self) -> None:
        """Close the form without keeping it."""

    def start_review(self) -> None:
        """Start the next assessment of this family, empty but for people."""

    def open_assessment(self, assessment: str) -> None:
        """Another assessment of this family."""

    def go_to(self, row: TaskRow) -> None:
        """Where that task is done."""

    def undo(self) -> None:
        """Take back the last step."""

    def redo(self) -> None:
        """Put it back."""
