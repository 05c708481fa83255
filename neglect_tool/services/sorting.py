"""Sorting jots: what a jot becomes where it belongs, as one step that can be undone, its words never changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from neglect_tool.domain.assessment import (
    CarerView,
    Event,
    Evidence,
    GradingEntry,
    NotGrade,
    Source,
    Strength,
    Voice,
)
from neglect_tool.domain.draft import (
    Change,
    EventWritten,
    EvidenceWritten,
    GradeEntered,
    JotSorted,
    StrengthWritten,
    ViewWritten,
    VoiceWritten,
)
from neglect_tool.domain.work import Jot, Mark, SortedTo, Sorting
from neglect_tool.services.choosing import at_visit
from neglect_tool.services.drafts import Draft

SOURCE = {Mark.SAW: Source.OBSERVED, Mark.CHILD_SAID: Source.CHILD, Mark.CARER_SAID: Source.CARER}
"""What a mark says of where the words come from; of what one was told, a person has to say it."""


@dataclass(frozen=True, slots=True)
class Said:
    """Where the words of a jot come from, and who said them where that is somebody else."""

    source: Source
    by: str = ""
    third_party: bool = False


def jot_at(draft: Draft, key: str) -> Jot | None:
    """The jot with that key, if it is there."""
    return next((jot for each, jot in jots(draft) if each == key), None)


def jots(draft: Draft) -> Sequence[tuple[str, Jot]]:
    """Every jot with its key, in the order in which they were taken."""
    return tuple(zip(draft.keys["jots"], draft.assessment.jots, strict=True))


def as_evidence(draft: Draft, key: str, item: str, child: str, carer: str, said: Said) -> tuple[Change, ...]:
    """The jot joins the entry that stands from its visit; where there is none, an entry without a grade carries it.

    No changes if the jot is there already.
    """
    jot = jot_at(draft, key)
    sorting = Sorting(SortedTo.EVIDENCE, item, child, carer)
    if jot is None or sorting in jot.sorted:
        return ()
    evidence = Evidence(said.source, jot.text, (), said.third_party, jot.at, said.by)
    standing = at_visit(draft, item, child, carer, jot.visit)
    if standing:
        return EvidenceWritten(standing[-1][0], evidence), JotSorted(key, sorting)
    entry = GradingEntry(item, child, carer, jot.visit, NotGrade.UNKNOWN, "", (evidence,))
    return GradeEntered(entry), JotSorted(key, sorting)


def elsewhere(draft: Draft, key: str, to: SortedTo, child: str = "", carer: str = "") -> tuple[Change, ...]:
    """The jot becomes a line of the chronology, a child's voice, a carer's view or a strength, or is no evidence."""
    jot = jot_at(draft, key)
    if jot is None:
        return ()
    sorting = Sorting(to, "", child if to in OF_CHILD else "", carer if to is SortedTo.VIEW else "")
    if sorting in jot.sorted:
        return ()
    visit = draft.assessment.visit(jot.visit)
    made: tuple[Change, ...]
    match to:
        case SortedTo.CHRONOLOGY:
            made = (EventWritten(Event(visit.on, visit.agency, jot.text)),)
        case SortedTo.VOICE:
            made = (VoiceWritten(Voice(child, jot.visit, "", jot.text)),)
        case SortedTo.STRENGTH:
            made = (StrengthWritten(Strength(child, jot.text)),)
        case SortedTo.VIEW:
            made = (_view(draft, carer, jot.text),)
        case _:
            made = ()
    return (*made, JotSorted(key, sorting))


OF_CHILD = (SortedTo.VOICE, SortedTo.STRENGTH)
"""Where a child has to be named."""


def _view(draft: Draft, carer: str, text: str) -> Change:
    """A carer has one text of their view; what they said today goes below what stands there."""
    for key, view in zip(draft.keys["views"], draft.assessment.views, strict=True):
        if view.carer == carer:
            joined = f"{view.text}\n{text}" if view.text.strip() else text
            return ViewWritten(CarerView(carer, joined), key)
    return ViewWritten(CarerView(carer, text))
