"""Everything that is written and not graded: the children's voice, views, strengths, chronology, analysis, plan."""

from dataclasses import dataclass

from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Go, Place, Problem, Saved, View


@dataclass(frozen=True, slots=True)
class TextBox:
    """A text that is saved as it is typed."""

    key: str
    label: str
    hint: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A record of several fields, saved as it is typed once what it needs is there."""

    key: str
    form: Form
    """Its `submit` and `cancel` are empty: rows have no buttons but Remove."""
    wants: str
    """What a panel would miss, such as "No measure: how will we know?"."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page: boxes, or rows with a button for one more."""

    id: str
    title: str
    chip: str
    """"Done" or "Left"."""
    line: str
    boxes: tuple[TextBox, ...] = ()
    rows: tuple[Row, ...] = ()
    add: str = ""
    """Words of the button that adds a row; empty: none."""


@dataclass(frozen=True, slots=True)
class StoryState:
    """What the story page shows; sections in the order of the report."""

    sections: tuple[Section, ...]
    tasks: tuple[TaskRow, ...]
    focus: str
    """Key of the box or row to stand at, once; empty: leave the cursor where it is."""
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None


class StoryPresenter:
    """Keeps every text as it is typed."""

    def __init__(self, desk: Desk, view: View[StoryState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go

    def opened(self, place: Place) -> None:
        """The page is shown; `place.key` is a section, box or row to stand at."""

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""

    def text_changed(self, box: str, text: str) -> None:
        """A text box changed; it is saved a moment after the last change."""

    def row_changed(self, row: str, field: str, value: FieldValue) -> None:
        """A field of a row changed."""

    def add_row(self, section: str) -> None:
        """One more row in that section."""

    def remove_row(self, row: str) -> None:
        """Take a row out; Undo puts it back."""

    def undo(self) -> None:
        """Take back the last step."""

    def redo(self) -> None:
        """Put it back."""
