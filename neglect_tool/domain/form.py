"""The form pack as values: what can be asked of whom, and what each answer would look like."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Band(StrEnum):
    """A child's age on a date, as the pack's rules need it."""

    UNBORN = "U"
    UNDER_ONE = "B"
    UNDER_FIVE = "E"
    PRIMARY = "P"
    TEENAGE = "T"


@dataclass(frozen=True, slots=True)
class Item:
    """One need of a child, graded 1 to 5 by descriptors; every rule about it is a mark here, never an id in code."""

    id: str
    name: str
    question: str
    descriptors: tuple[str, str, str, str, str]
    bands: frozenset[Band]
    exposure: frozenset[Band]
    """Bands in which it is an exposure item (X): what one carer does cannot be compensated by another."""
    critical: frozenset[Band]
    """Bands in which it is critical (!)."""
    alerts_at_four: bool
    """Marked !!: a 4 alerts in every band."""
    sleep_place: bool
    """The item whose evidence must be seen recently for a baby."""
    ask_alone: bool
    """To be asked only when nobody else can hear or see the screen."""
    look_for: Mapping[Band, tuple[str, ...]]
    """What to look and listen for, by band."""

    def descriptor(self, grade: int) -> str:
        """The plain words for a grade from 1 to 5."""
        return self.descriptors[grade - 1]


@dataclass(frozen=True, slots=True)
class Area:
    """A few items that belong together and share a page."""

    id: str
    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Domain:
    """A part of a child's life; `named_needs_only` ones apply only to a child flagged so."""

    id: str
    name: str
    about: str
    named_needs_only: bool
    areas: tuple[Area, ...]

    def items(self) -> Iterator[Item]:
        """Its items in the pack's order."""
        for area in self.areas:
            yield from area.items


@dataclass(frozen=True, slots=True)
class UngradedPart:
    """A required part of an assessment that is written, never graded: voice, chronology, views, capacity to change."""

    id: str
    name: str
    prompts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormPack:
    """A loaded, checked pack; `hash` pins its content (SHA-256, 64 hexadecimal digits)."""

    id: str
    version: str
    title: str
    hash: str
    domains: tuple[Domain, ...]
    ungraded: tuple[UngradedPart, ...]
    grade_names: tuple[str, str, str, str, str]

    def items(self) -> Iterator[Item]:
        """Every item in the pack's order."""
        for domain in self.domains:
            yield from domain.items()

    def areas(self) -> Iterator[Area]:
        """Every area in the pack's order."""
        for domain in self.domains:
            yield from domain.areas
