"""The one thing that a vault holds: entries in a chain, only ever appended."""

from dataclasses import dataclass


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
