"""What the story page shows, as frozen values."""

from dataclasses import dataclass

from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Problem, Saved


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
    """What a panel would miss, such as "A panel would miss an owner."."""
    can_remove: bool = True
    """Whether there is anything to take out."""
    named: str = ""
    """What its button to take it out says that it takes out, such as "strength 2 of 3"."""
    can_mark: bool = False
    """Whether it is there, so that it can be said who may not read it."""
    marks: tuple[str, ...] = ()
    """What was said of that, such as "Protected"."""
    marking: Form | None = None
    """Asks that."""


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
    ways: tuple[TaskRow, ...] = ()
    """Other pages on which some of it is written."""


@dataclass(frozen=True, slots=True)
class StoryState:
    """What the story page shows; sections in the order of the report."""

    sections: tuple[Section, ...]
    tasks: tuple[TaskRow, ...]
    focus: str
    """Key of the section, box or row to stand at, once; empty: leave the cursor where it is."""
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None
