"""An assessment as values, in the words of the document format; made only by `exchange.document` or the tests."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from neglect_tool.domain.sharing import NOTHING, Sharing
from neglect_tool.domain.work import Fact, Jot, Progress, SecondGrade


class NotGrade(StrEnum):
    """What can stand in place of a number, each as good an answer as a grade."""

    NA = "na"
    UNKNOWN = "unknown"
    DECLINED = "declined"


Grade = int | NotGrade
"""1 to 5, or a NotGrade."""


class Source(StrEnum):
    """Where a piece of evidence comes from; observation, allegation and opinion are kept apart."""

    OBSERVED = "observed"
    CHILD = "child"
    CARER = "carer"
    AGENCY = "agency"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Family:
    """The reference under which the agency knows them, and a name."""

    reference: str
    name: str


@dataclass(frozen=True, slots=True)
class Child:
    """A child; unborn ones have a due date only."""

    id: str
    name: str
    born: date | None = None
    due: date | None = None
    named_needs: bool | None = None
    """Whether flagged disabled or with additional needs; None: nobody has asked."""
    lives_elsewhere: str = ""
    """With whom or where, for a child who does not live in the household."""
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class Carer:
    """Anyone who looks after a child, in the household or not."""

    id: str
    name: str
    relationship: str = ""
    assessed: bool = True
    not_assessed_reason: str = ""
    in_household: bool = False
    children: tuple[str, ...] | None = None
    """Ids of the children they are graded for; None: all."""
    sharing: Sharing = NOTHING

    def cares_for(self, child_id: str) -> bool:
        """Whether they are to be graded for that child, if assessed at all."""
        return self.children is None or child_id in self.children


@dataclass(frozen=True, slots=True)
class Visit:
    """One contact with the family; `seen` holds ids of children and carers."""

    id: str
    on: date
    announced: bool
    observer: str = ""
    agency: str = ""
    place: str = ""
    seen: tuple[str, ...] = ()
    seen_alone: tuple[str, ...] = ()
    began: str = ""
    """The time here, such as "15:44"; empty for a visit that was written up afterwards."""
    ended: str = ""
    interpreter: str = ""
    """Who interpreted; never a child or relative."""
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was seen, heard or recorded; without text it counts for nothing."""

    source: Source
    text: str = ""
    about: tuple[str, ...] = ()
    """Ids of the children it is about, when more than one."""
    third_party: bool = False
    at: str = ""
    """The time of the visit at which it was jotted down."""
    said_by: str = ""
    """Who said it, where it is second-hand."""
    sharing: Sharing = NOTHING

    @property
    def counts(self) -> bool:
        """Whether it says anything."""
        return bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Who took an entry back, and why; the entry stays on the record."""

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class GradingEntry:
    """One judgement of one item for one child with one carer at one visit."""

    item: str
    child: str
    carer: str
    visit: str
    grade: Grade
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()
    withdrawn: Withdrawal | None = None
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class Compensation:
    """Evidence that carer `by` makes up for a lapse of `carer`."""

    item: str
    child: str
    carer: str
    by: str
    evidence: str = ""
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class Voice:
    """What a child said, showed, or lives through in a day."""

    child: str
    visit: str | None = None
    method: str = ""
    text: str = ""
    day: str = ""
    """"weekday", "weekend" or "holiday", where the text goes through a day, a line a moment ("Bedtime: …")."""
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class CarerView:
    """A carer's own view of things."""

    carer: str
    text: str = ""
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the chronology."""

    on: date
    agency: str = ""
    event: str = ""
    meaning: str = ""
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class Strength:
    """Something that goes well for a child."""

    child: str
    text: str = ""
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class Action:
    """A step of the plan; overdue counts from the first due date."""

    id: str
    outcome: str = ""
    action: str = ""
    owner: str = ""
    due: date | None = None
    first_due: date | None = None
    done: str = ""
    measure: str = ""
    contingency: str = ""
    progress: tuple[Progress, ...] = ()
    sharing: Sharing = NOTHING

    @property
    def owed_since(self) -> date | None:
        """The first date by which it was due; moving `due` does not move it."""
        return self.first_due or self.due


@dataclass(frozen=True, slots=True)
class Decision:
    """What a named person decided about a finding, whom they told, and why."""

    code: str
    about: tuple[tuple[str, str], ...] = ()
    """Pairs such as ("child", "c1")."""
    by: str = ""
    role: str = ""
    on: date | None = None
    told: str = ""
    outcome: str = ""
    reason: str = ""
    sharing: Sharing = NOTHING


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting that a report is made for."""

    name: str
    on: date


@dataclass(frozen=True, slots=True)
class Assessment:
    """One graded profile of a family as at a date."""

    id: str
    as_at: date
    pack: str
    family: Family
    children: tuple[Child, ...] = ()
    carers: tuple[Carer, ...] = ()
    visits: tuple[Visit, ...] = ()
    grades: tuple[GradingEntry, ...] = ()
    compensations: tuple[Compensation, ...] = ()
    voice: tuple[Voice, ...] = ()
    views: tuple[CarerView, ...] = ()
    chronology: tuple[Event, ...] = ()
    strengths: tuple[Strength, ...] = ()
    analysis: str = ""
    capacity_to_change: str = ""
    actions: tuple[Action, ...] = ()
    decisions: tuple[Decision, ...] = ()
    pack_hash: str | None = None
    why_now: str = ""
    meeting: Meeting | None = None
    jots: tuple[Jot, ...] = ()
    record: tuple[Fact, ...] = ()
    second_grades: tuple[SecondGrade, ...] = ()
    texts: tuple[tuple[str, Sharing], ...] = ()
    """Who may read each of the texts that there is one of, by its name, such as "analysis"."""
    edition: str = ""
    """For whom it was filtered, such as "carer:m"; empty: it is whole."""

    def child(self, child_id: str) -> Child:
        """The child with that id; references were checked when the document was read."""
        return next(child for child in self.children if child.id == child_id)

    def carer(self, carer_id: str) -> Carer:
        """The carer with that id."""
        return next(carer for carer in self.carers if carer.id == carer_id)

    def visit(self, visit_id: str) -> Visit:
        """The visit with that id."""
        return next(visit for visit in self.visits if visit.id == visit_id)

    def assessed_carers(self, child_id: str) -> tuple[Carer, ...]:
        """The carers who are graded for that child, in the document's order."""
        return tuple(carer for carer in self.carers if carer.assessed and carer.cares_for(child_id))
