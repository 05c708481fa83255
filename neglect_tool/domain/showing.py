"""What an edition shows, asked by the place of each text in the document."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from neglect_tool.domain.assessment import (
    Action,
    Assessment,
    Carer,
    CarerView,
    Child,
    Compensation,
    Decision,
    Event,
    Evidence,
    GradingEntry,
    NotGrade,
    Strength,
    Visit,
    Voice,
)
from neglect_tool.domain.letting_in import Ruling
from neglect_tool.domain.pieces import Piece
from neglect_tool.domain.sharing import NOTHING, Part
from neglect_tool.domain.work import Fact
from neglect_tool.saying import tr

Line = TypeVar("Line")
Decided = TypeVar("Decided", Child, Carer, Visit, Compensation, Voice, CarerView, Event, Strength, Action, Fact)
"""A line that may bear a decision on who may see it."""
WITHHELD = tr("Withheld")
"""Stands for words that are left out where a line must say something."""


class Shown:
    """The rulings for one edition, by place. A line without words is shown, for there is nothing in it to hold back."""

    def __init__(self, ruled: Iterable[tuple[Piece, Ruling]]) -> None:
        self._out = {(piece.part, piece.key if piece.part is Part.TEXTS else piece.at): ruling
                     for piece, ruling in ruled if not ruling.admitted}  # fmt: skip

    def shows(self, part: Part, *at: int) -> bool:
        """Whether the text at that place is in."""
        return (part, at) not in self._out

    def text(self, name: str, words: str) -> str:
        """One of the texts that there is one of; nothing where it is out."""
        return "" if (Part.TEXTS, name) in self._out else words

    def lines(self, part: Part, lines: Iterable[Line]) -> tuple[Line, ...]:
        """Those of a list that are in."""
        return tuple(line for at, line in enumerate(lines) if self.shows(part, at))


def bare_evidence(evidence: Evidence) -> Evidence:
    """Evidence whose words are out: its source stays."""
    return replace(evidence, text=WITHHELD if evidence.counts else "", said_by="", sharing=NOTHING)


def bare_action(action: Action) -> Action:
    """An action whose words are out: its dates stay."""
    said: dict[str, Any] = {name: WITHHELD if getattr(action, name).strip() else "" for name in _ACTION}
    return replace(action, **said, progress=(), sharing=NOTHING)


def bare_decision(decision: Decision) -> Decision:
    """A decision whose words are out: that it was made, by which role and when, stays."""
    said: dict[str, Any] = {name: WITHHELD if getattr(decision, name).strip() else "" for name in _DECISION}
    return replace(decision, **said, sharing=NOTHING)


def with_reason(entry: GradingEntry, *, shown: bool) -> GradingEntry:
    """An entry with its reason, or with the word for it where one must be given."""
    if shown:
        return entry
    needed = entry.grade in (NotGrade.NA, NotGrade.DECLINED)
    return replace(entry, reason=WITHHELD if needed else "")


def undecided(lines: Iterable[Decided]) -> tuple[Decided, ...]:
    """Lines without what was decided about them: an edition does not tell who may see what."""
    return tuple(replace(each, sharing=NOTHING) for each in lines)


def events_told(assessment: Assessment, shown: Shown) -> tuple[Event, ...]:
    """The events that are in and say something."""
    events = shown.lines(Part.CHRONOLOGY, assessment.chronology)
    return undecided(each for each in events if (each.event + each.meaning).strip())


def strengths_told(assessment: Assessment, shown: Shown, children: Collection[str]) -> tuple[Strength, ...]:
    """The strengths of these children that are in and say something."""
    strengths = shown.lines(Part.STRENGTHS, assessment.strengths)
    return undecided(each for each in strengths if each.child in children and each.text.strip())


def decisions_told(assessment: Assessment, shown: Shown, known: Collection[tuple[str, str]]) -> tuple[Decision, ...]:
    """The decisions that are in and say something, naming only what the edition has."""
    decisions = shown.lines(Part.DECISIONS, assessment.decisions)
    return tuple(of_ids(each, known) for each in decisions if (each.outcome + each.reason).strip())


def children_told(assessment: Assessment, shown: Shown, children: Collection[str]) -> tuple[Child, ...]:
    """These children; where somebody lives only if that is in."""
    return undecided(
        each if shown.shows(Part.CHILDREN, at) else replace(each, lives_elsewhere="")
        for at, each in enumerate(assessment.children)
        if each.id in children
    )


def bare_visit(visit_id: str, on: date, *, announced: bool) -> Visit:
    """A visit of which no more is told than its day."""
    return Visit(visit_id, on, announced)


def free_id(wanted: str, taken: set[str]) -> str:
    """An id that nothing has yet."""
    while wanted in taken:
        wanted += "-"
    return wanted


def of_ids(decision: Decision, known: Iterable[tuple[str, str]]) -> Decision:
    """A decision that names only what its edition has."""
    there = frozenset(known)
    kept = tuple(pair for pair in decision.about if pair[0] in ("item", "domain") or pair in there)
    return replace(decision, about=kept, sharing=NOTHING)


def begun(assessment: Assessment, shown: Shown) -> Assessment:
    """An edition before anything of the family is in it."""
    return Assessment(
        id=assessment.id,
        as_at=assessment.as_at,
        pack=assessment.pack,
        family=assessment.family,
        pack_hash=assessment.pack_hash,
        meeting=assessment.meeting,
        why_now=shown.text("why_now", assessment.why_now),
        analysis=shown.text("analysis", assessment.analysis),
        capacity_to_change=shown.text("capacity_to_change", assessment.capacity_to_change),
    )


_ACTION = ("outcome", "action", "owner", "done", "measure", "contingency")
_DECISION = ("by", "told", "outcome", "reason")
