"""The one thing that a vault holds: entries in a chain, only ever appended; a disposal empties some."""

from collections.abc import Mapping
from dataclasses import dataclass

PLACE = "place-kept"
"""Where a person left off. It may name anybody, so every disposal takes all of these with it."""


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What is to be appended. `kind` says how to read `payload` (UTF-8 JSON); `subject` is what it belongs to."""

    author: str
    kind: str
    subject: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """An appended entry. `seq` counts from 1 without gaps; `at` is UTC, ISO 8601 with microseconds and Z."""

    seq: int
    at: str
    author: str
    kind: str
    subject: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Disposed:
    """A disposal as the chain records it: what was said `about` it, and the emptied entries for which it vouches."""

    entry: Entry
    about: Mapping[str, str]
    runs: tuple[tuple[int, int], ...]
    """First and last place of each unbroken run of emptied entries."""
    digest: str
    swept: bool = True
    """Whether the database has been written anew since, so that no unused corner of it keeps a trace."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where the chain ends: the last `seq` (0 when empty) and its MAC, 64 hexadecimal digits."""

    seq: int
    mac: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a check found wrong, and what to do about it."""

    where: str
    what: str
    remedy: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was covered by a check and what is wrong; sound when `faults` is empty."""

    entries: int
    head: Head
    faults: tuple[Fault, ...]
