"""Items that moved between two assessments, and what is behind the number that each has now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from neglect_tool.domain.assessment import Evidence, GradingEntry, Source, Visit
from neglect_tool.domain.change import Graded, is_backed


class Behind(StrEnum):
    """What a number rests on; the first four verify it."""

    SEEN_UNANNOUNCED = "seen_unannounced"
    AGENCY = "agency"
    RECORD = "record"
    CHILD_ALONE = "child_alone"
    SEEN_ANNOUNCED = "seen_announced"
    CHILD_NOT_ALONE = "child_not_alone"
    CARER = "carer"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Backing:
    """What is behind the number of one carer who sets it, and when it was seen or heard."""

    carer: str
    on: date
    kinds: tuple[Behind, ...]
    """Those that verify it if any does, else the others; NOTHING alone where no words were written."""
    times: int
    """At how many visits it was seen unannounced at that number or better."""


@dataclass(frozen=True, slots=True)
class Move:
    """An item of a child's experience whose number changed."""

    item: str
    before: int
    now: int
    verified: bool
    """Whether what it is now rests on more than a carer's or a prepared visit's word."""
    backing: tuple[Backing, ...]


def moves(now: Graded, before: Graded, child: str) -> tuple[Move, ...]:
    """Every item that has another number now, in the pack's order; one without a number on either side did not move."""
    found = now.child(child)
    moved = []
    for item in found.items if found is not None else ():
        earlier, later = before.number(child, item), now.number(child, item)
        if earlier is not None and later is not None and earlier != later:
            moved.append(Move(item, earlier, later, is_backed(now, child, item), backing(now, child, item)))
    return tuple(moved)


def backing(graded: Graded, child: str, item: str) -> tuple[Backing, ...]:
    """What is behind an item's number, a carer who sets it each."""
    found = graded.child(child)
    if found is None or found.items[item].number is None:
        return ()
    entries = ((carer, found.current[carer][item].entry) for carer in found.items[item].set_by)
    return tuple(_backing(graded, carer, entry) for carer, entry in entries if entry is not None)


def _backing(graded: Graded, carer: str, entry: GradingEntry) -> Backing:
    visit = graded.assessment.visit(entry.visit)
    kinds = tuple(dict.fromkeys(_kinds(entry, visit)))
    sure = tuple(kind for kind in kinds if kind in _VERIFY)
    return Backing(carer, visit.on, sure or kinds or (Behind.NOTHING,), _times(graded, entry))


def _kinds(entry: GradingEntry, visit: Visit) -> Iterator[Behind]:
    for piece in entry.evidence:
        if piece.counts:
            yield _kind(piece, entry, visit)


def _kind(piece: Evidence, entry: GradingEntry, visit: Visit) -> Behind:
    match piece.source:
        case Source.OBSERVED:
            return Behind.SEEN_ANNOUNCED if visit.announced else Behind.SEEN_UNANNOUNCED
        case Source.CHILD:
            return Behind.CHILD_ALONE if entry.child in visit.seen_alone else Behind.CHILD_NOT_ALONE
        case Source.AGENCY:
            return Behind.AGENCY
        case Source.RECORD:
            return Behind.RECORD
        case Source.CARER:
            return Behind.CARER


def _times(graded: Graded, stands: GradingEntry) -> int:
    """At how many visits of this assessment the same was seen, nobody having been told of the visit."""
    same = (stands.item, stands.child, stands.carer)
    seen = set()
    for entry in graded.assessment.grades:
        if entry.withdrawn is not None or (entry.item, entry.child, entry.carer) != same:
            continue
        as_good = isinstance(entry.grade, int) and isinstance(stands.grade, int) and entry.grade <= stands.grade
        if as_good and Behind.SEEN_UNANNOUNCED in _kinds(entry, graded.assessment.visit(entry.visit)):
            seen.add(entry.visit)
    return len(seen)


_VERIFY = (Behind.SEEN_UNANNOUNCED, Behind.AGENCY, Behind.RECORD, Behind.CHILD_ALONE)
