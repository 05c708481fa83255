"""Grades as they are drawn: a shape with a number, or a dashed circle for what is not a grade."""

from dataclasses import dataclass
from enum import StrEnum

from neglect_tool.gui.presenters.ports import Place


class MarkKind(StrEnum):
    """What to draw."""

    GRADE = "grade"
    UNKNOWN = "unknown"
    DECLINED = "declined"
    NA = "na"
    HIDDEN = "hidden"
    """Another observer's, not shown before one's own choice: a plain dot."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A glyph and the words that a screen reader says for it."""

    kind: MarkKind
    grade: int = 0
    """1 to 5 when `kind` is GRADE."""
    masked: int = 0
    """How many items inside are worse: "+2 worse inside"."""
    provisional: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class DomainMark:
    """A domain's glyph under its letter."""

    domain: str
    name: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A thing to do: linked name, one line of what is left, and a chip."""

    name: str
    line: str
    chip: str
    """"Done", "Left" or "Cannot yet"."""
    place: Place
