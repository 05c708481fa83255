"""A draft as a chain of changes: nothing is overwritten, and what is current is a fold over what stands.

A line of a list has a key: the number of the change that brought it ("12"), or that of an import and its place there
("3.7"). Evidence inside an entry is keyed under it ("12/0"), or by its own change. Children, carers, visits and
actions are keyed by their ids.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from neglect_tool.domain.assessment import (
    Action,
    Carer,
    CarerView,
    Child,
    Compensation,
    Decision,
    Event,
    Evidence,
    Family,
    GradingEntry,
    Meeting,
    Strength,
    Visit,
    Voice,
    Withdrawal,
)
from neglect_tool.domain.sharing import Part, Sharing
from neglect_tool.domain.work import Fact, Jot, SecondGrade, Sorting


class TextField(StrEnum):
    """The texts that an assessment has one of."""

    ANALYSIS = "analysis"
    CAPACITY_TO_CHANGE = "capacity_to_change"
    WHY_NOW = "why_now"


class Section(StrEnum):
    """The lists of an assessment from which a line may be taken out."""

    CHILDREN = "children"
    CARERS = "carers"
    VISITS = "visits"
    COMPENSATIONS = "compensations"
    VOICE = "voice"
    VIEWS = "views"
    CHRONOLOGY = "chronology"
    STRENGTHS = "strengths"
    ACTIONS = "actions"
    JOTS = "jots"
    RECORD = "record"
    SECOND_GRADES = "second_grades"


@dataclass(frozen=True, slots=True)
class Imported:
    """A whole document came in, kept key for key; whatever was there before is history."""

    document: bytes


@dataclass(frozen=True, slots=True)
class Started:
    """An empty assessment was begun."""

    id: str
    as_at: date
    pack: str
    pack_hash: str
    family: Family


@dataclass(frozen=True, slots=True)
class FamilyPut:
    """The family's reference and name are these."""

    family: Family


@dataclass(frozen=True, slots=True)
class AsAtMoved:
    """The assessment's date is this."""

    as_at: date


@dataclass(frozen=True, slots=True)
class MeetingSet:
    """The meeting that it is made for; None: none."""

    meeting: Meeting | None


@dataclass(frozen=True, slots=True)
class ChildPut:
    """The child with this id is as said here."""

    child: Child


@dataclass(frozen=True, slots=True)
class CarerPut:
    """The carer with this id is as said here."""

    carer: Carer


@dataclass(frozen=True, slots=True)
class VisitPut:
    """The visit with this id is as said here."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class ActionPut:
    """The action with this id is as said here."""

    action: Action


@dataclass(frozen=True, slots=True)
class GradeEntered:
    """A card or a not-grade was chosen."""

    entry: GradingEntry


@dataclass(frozen=True, slots=True)
class EntryWithdrawn:
    """A grading entry was taken back, by name and with a reason."""

    entry: str
    withdrawn: Withdrawal


@dataclass(frozen=True, slots=True)
class EvidenceWritten:
    """A piece of evidence for an entry, or (with `line`) another wording of one."""

    entry: str
    evidence: Evidence
    line: str = ""


@dataclass(frozen=True, slots=True)
class CompensationWritten:
    """One carer makes up for another; with `line`, in place of that one."""

    compensation: Compensation
    line: str = ""


@dataclass(frozen=True, slots=True)
class VoiceWritten:
    """What a child said or lives through; with `line`, in place of that one."""

    voice: Voice
    line: str = ""


@dataclass(frozen=True, slots=True)
class ViewWritten:
    """A carer's own view; with `line`, in place of that one."""

    view: CarerView
    line: str = ""


@dataclass(frozen=True, slots=True)
class EventWritten:
    """A line of the chronology; with `line`, in place of that one."""

    event: Event
    line: str = ""


@dataclass(frozen=True, slots=True)
class StrengthWritten:
    """Something that goes well; with `line`, in place of that one."""

    strength: Strength
    line: str = ""


@dataclass(frozen=True, slots=True)
class JotWritten:
    """A line was jotted down at a visit; with `line`, in place of that one."""

    jot: Jot
    line: str = ""


@dataclass(frozen=True, slots=True)
class JotSorted:
    """A jot went where it belongs; what it became is a change of its own in the same step."""

    jot: str
    sorting: Sorting


@dataclass(frozen=True, slots=True)
class FactWritten:
    """Something that the record holds; with `line`, in place of that one."""

    fact: Fact
    line: str = ""


@dataclass(frozen=True, slots=True)
class SecondGradeWritten:
    """A colleague's own grade; with `line`, in place of that one."""

    grade: SecondGrade
    line: str = ""


@dataclass(frozen=True, slots=True)
class TextWritten:
    """One of the texts reads like this now."""

    field: TextField
    text: str


@dataclass(frozen=True, slots=True)
class DecisionRecorded:
    """A named person decided something; decisions are never taken out."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class SharingSet:
    """Who may read a text, by the key of its line; for evidence its own key, for a single text the field's name."""

    section: Part
    key: str
    sharing: Sharing


@dataclass(frozen=True, slots=True)
class Removed:
    """A line was taken out of a list by its key."""

    section: Section
    key: str


@dataclass(frozen=True, slots=True)
class Undone:
    """The step that began with this change counts no more; undoing that again puts the step back."""

    target: int


Change = (
    Imported
    | Started
    | FamilyPut
    | AsAtMoved
    | MeetingSet
    | ChildPut
    | CarerPut
    | VisitPut
    | ActionPut
    | GradeEntered
    | EntryWithdrawn
    | EvidenceWritten
    | CompensationWritten
    | VoiceWritten
    | ViewWritten
    | EventWritten
    | StrengthWritten
    | JotWritten
    | JotSorted
    | FactWritten
    | SecondGradeWritten
    | TextWritten
    | DecisionRecorded
    | SharingSet
    | Removed
    | Undone
)
