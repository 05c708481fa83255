"""What practitioners also keep with a profile: jots of a visit, the record, and a colleague's own grades. None of it is
graded, and no report shows it before a person has put it where it belongs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from neglect_tool.domain.sharing import NOTHING, Sharing


class Mark(StrEnum):
    """How something jotted down came to be known; no more is asked while a visit goes on."""

    SAW = "saw"
    CHILD_SAID = "child-said"
    CARER_SAID = "carer-said"
    WAS_TOLD = "was-told"


class SortedTo(StrEnum):
    """What a person made of a jot."""

    EVIDENCE = "evidence"
    VOICE = "voice"
    VIEW = "view"
    CHRONOLOGY = "chronology"
    STRENGTH = "strength"
    RECORD = "record"
    NOT_EVIDENCE = "not-evidence"


@dataclass(frozen=True, slots=True)
class Sorting:
    """Where a jot went, and for whom; empty where the place has no child, carer or item."""

    to: SortedTo
    item: str = ""
    child: str = ""
    carer: str = ""


@dataclass(frozen=True, slots=True)
class Jot:
    """A line written while a visit goes on; its words and time stay as they were taken."""

    visit: str
    at: str
    """The time here, such as "15:46"."""
    mark: Mark
    text: str
    sorted: tuple[Sorting, ...] = ()
    """Empty: it waits to be sorted. It may have gone to more than one place."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that the record holds about the family, a child or a carer, with its source."""

    topic: str
    """The code of what it is about, one of `domain.record.TOPICS`."""
    text: str
    child: str = ""
    carer: str = ""
    on: date | None = None
    source: str = ""
    """Who said so, or where it stands."""
    restricted: bool = False
    """Whether it stays out of every edition."""
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class Settlement:
    """What two people made of a difference between their grades; both grades stay on record."""

    grade: int
    by: str
    on: date
    reason: str
    first: int | None = None
    """The practitioner's grade that they settled: it may be another one by now."""


@dataclass(frozen=True, slots=True)
class SecondGrade:
    """A colleague's own grade of an item, chosen without seeing the first one."""

    item: str
    child: str
    carer: str
    grade: int | str
    """1 to 5, or "unknown"."""
    by: str
    on: date
    agency: str = ""
    reason: str = ""
    settled: Settlement | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an action of the plan had come at a review."""

    on: date
    text: str
    by: str = ""
