"""A report as values: what is said and in which order, without a page, a font or a file format."""

from dataclasses import dataclass
from enum import StrEnum

from neglect_tool.domain.assessment import Grade
from neglect_tool.domain.profile import Prompt
from neglect_tool.saying import tr


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one voice: `strong` carries the point, `soft` stands back, `code` is an id."""

    text: str
    strong: bool = False
    soft: bool = False
    code: bool = False


Text = tuple[Run, ...]


def text(*parts: str | Run) -> Text:
    """Words in order; a bare string is an ordinary run, and empty ones are left out."""
    runs = (part if isinstance(part, Run) else Run(part) for part in parts)
    return tuple(run for run in runs if run.text)


def strong(words: str) -> Run:
    """Words that carry the point."""
    return Run(words, strong=True)


def soft(words: str) -> Run:
    """Words that stand back."""
    return Run(words, soft=True)


def plain(words: Text) -> str:
    """The bare words."""
    return "".join(run.text for run in words)


@dataclass(frozen=True, slots=True)
class Mark:
    """A grade as a shape with its number; `said` is the same in words, for whoever cannot see it."""

    grade: Grade | None
    """None: there is not enough information for one."""
    said: str


class Voice(StrEnum):
    """How loudly a paragraph speaks."""

    LEAD = "lead"
    BODY = "body"
    SOFT = "soft"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Spill:
    """How a list gives way where a page stands alone: to `least` if that will do; `more` says how many (`{n}`) go."""

    least: int
    more: str
    rank: int = 0
    """Lists of a lower rank give way first."""
    held: int = 1
    """How many of the first entries never go."""


@dataclass(frozen=True, slots=True)
class Title:
    """The name of the report, whom it is about (`under`), and what it is for (`aside`)."""

    words: str
    under: str
    aside: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a section (2), of a part of it (3) or of a passage (4); a `quiet` one takes less room."""

    level: int
    words: str
    aside: str = ""
    quiet: bool = False
    small: bool = False
    """Whether the head of a section looks like that of a part, on paper that is short."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running words."""

    words: Text
    voice: Voice = Voice.BODY


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, then whose they are and when they were said."""

    words: Text
    by: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list in no particular order."""

    items: tuple[Text, ...]
    spill: Spill | None = None


@dataclass(frozen=True, slots=True)
class GradeWords:
    """A grade with its words beside it; the mark says all of them."""

    mark: Mark
    lines: tuple[Text, ...]
    large: bool = False
    """Whether the words are as large as those around them."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A prompt in its box of ink, never in a grade's shape."""

    prompt: Prompt


Piece = Text | Mark | GradeWords | Chip


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of a table, from top to bottom; it may reach over `span` columns."""

    pieces: tuple[Piece, ...]
    span: int = 1
    small: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head, and its share of the width."""

    head: str
    share: float
    whole: bool = False
    """Whether it is widened to its longest word, within reason, so that no word is parted."""


@dataclass(frozen=True, slots=True)
class ReasonTrace:
    """Why a grade is what it is: the item that set it, then each piece of evidence."""

    head: str
    evidence: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row; the first cell names it. Its traces follow over the whole width."""

    cells: tuple[Cell, ...]
    traces: tuple[ReasonTrace, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column heads; `name` tells a screen reader what the table is."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    spill: Spill | None = None


@dataclass(frozen=True, slots=True)
class PromptBox:
    """How strongly the profile asks, what drives it, what has been decided, and that a person decides."""

    prompt: Prompt
    headline: str
    drives: tuple[Text, ...]
    closing: str
    decided: tuple[Text, ...]
    spill: Spill | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """A grade at one time of a series."""

    when: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class DomainHead:
    """A domain's grade, what set it, and its way over the profiles so far."""

    code: str
    name: str
    mark: Mark
    because: str
    series: tuple[Point, ...] = ()


SERIES_SHOWN = 4
"""How many profiles a domain's way over time shows, the latest ones."""


def series_told(head: DomainHead) -> str:
    """A domain's way over time in words."""
    told = ", ".join(f"{point.when}: {point.mark.said}" for point in head.series[-SERIES_SHOWN:])
    return tr("{name} over time. {told}.", name=head.name, told=told)


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side; they are read one column after the other."""

    parts: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Words that stand apart from the text around them; a `grave` one has a heavy edge."""

    words: tuple[Text, ...]
    grave: bool = False


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """A place for one signature: its field, its tooltip, and who is expected to sign."""

    field: str
    tip: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """The signature boxes in the order of signing."""

    boxes: tuple[SignatureBox, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """What the shapes mean."""

    entries: tuple[tuple[Mark, str], ...]


Words = Title | Heading | Paragraph | Quote | Bullets | Notice
Shown = Table | PromptBox | DomainHead | Columns | SignatureRow | Key
Block = Words | Shown


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report. One that stands alone fits one page, with `foot` at the bottom of it."""

    id: str
    blocks: tuple[Block, ...]
    foot: tuple[Block, ...] = ()
    stands_alone: bool = False
    new_page: bool = False
