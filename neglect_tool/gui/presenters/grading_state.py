"""What the grading page shows, as frozen values."""

from dataclasses import dataclass

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.marks import Mark, TaskRow
from neglect_tool.gui.presenters.ports import Empty, Problem, Saved


@dataclass(frozen=True, slots=True)
class Tab:
    """A domain, area or child to switch to."""

    id: str
    name: str
    line: str
    """A second line, such as an age; empty if none."""
    mark: Mark | None
    selected: bool
    left: int
    """Items without any entry."""


@dataclass(frozen=True, slots=True)
class CarerCard:
    """A carer with a glyph an item of this area, how many are numbers, and the area's result."""

    id: str
    name: str
    line: str
    """"father, lives elsewhere"."""
    marks: tuple[Mark, ...]
    count: str
    """"1 of 3"."""
    result: Mark
    selected: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A descriptor to choose."""

    grade: int
    text: str
    chosen: bool
    spoken: str
    """"K2a 4, Alfie with Darren: Left alone…"."""


@dataclass(frozen=True, slots=True)
class NotCard:
    """A not-grade to choose."""

    kind: NotGrade
    words: str
    key: str
    chosen: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class Ladder:
    """An item: five cards side by side and three not-grades."""

    id: str
    name: str
    question: str
    head: str
    """"K2a Watched over, Alfie with Darren", for the ladder's head and a screen reader."""
    marks_words: str
    """"Critical at this age", "Ask when alone", or both; empty if neither."""
    cards: tuple[Card, ...]
    not_cards: tuple[NotCard, ...]
    summary: str
    """"24 June, unannounced · 2 pieces of evidence"; empty before a choice."""
    wants: str
    """What the choice still waits for, such as evidence for a 3; it does not block."""
    stands: str
    """"The 2 of 12 June stands", when a not-grade came after a number."""
    last_time: str
    """What was graded last time, only after one's own choice."""
    others: str
    """That another observer has graded this, without saying how, before one's own choice."""
    look_for: tuple[str, ...]
    selected: bool
    ask: Form | None
    """A reason that must be given here before the choice is made."""


@dataclass(frozen=True, slots=True)
class MaskedLine:
    """An item that is worse than the result it is in."""

    mark: Mark
    words: str
    item: str


@dataclass(frozen=True, slots=True)
class ResultCard:
    """A result with its reason."""

    title: str
    """"Supervision, with Leanne" or "What Ruby lives with"."""
    mark: Mark
    because: str
    """"4 because K2a"."""
    rule: str
    """The rule in one line, or by whom; empty if none is needed."""
    status: str
    """"Graded", "Provisional", "Not enough seen yet" or "Not applicable"."""
    masked: tuple[MaskedLine, ...]


@dataclass(frozen=True, slots=True)
class EvidenceCard:
    """A piece of evidence as written."""

    key: str
    """For `edit_evidence`; empty when it cannot be reworded."""
    source: str
    """"Observed", "Child said", "Carer said", "Agency told us" or "On record"."""
    who: str
    when: str
    text: str
    tags: tuple[str, ...]
    """Such as "About a third party" or "Also about Ruby"."""
    marks: tuple[str, ...] = ()
    """Who may not read it, such as "Protected"."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """Something once entered on the item stood at."""

    mark: Mark
    words: str
    withdrawn: str
    """By whom and why; empty if it stands."""


@dataclass(frozen=True, slots=True)
class GradingState:
    """What the grading page shows."""

    need: Empty | None
    """What must exist before anything can be graded (a child, a carer, a visit), with the one next step."""
    domains: tuple[Tab, ...]
    areas: tuple[Tab, ...]
    children: tuple[Tab, ...]
    carers: tuple[CarerCard, ...]
    visits: tuple[Tab, ...]
    columns: tuple[str, ...]
    """Names of grades 1 to 5 over the cards."""
    ladders: tuple[Ladder, ...]
    area_title: str
    """"K2 Supervision"; the id is the first word."""
    result: ResultCard | None
    """Of the selected carer in this area; None while another observer's grades are hidden."""
    lives_with: ResultCard | None
    evidence_title: str
    evidence: tuple[EvidenceCard, ...]
    evidence_form: Form | None
    marking: Form | None
    """Asks who may not read a piece of it."""
    history: tuple[HistoryLine, ...] | None
    """None: closed."""
    tasks: tuple[TaskRow, ...]
    """What is left with whom."""
    can_undo: bool
    can_redo: bool
    undo_words: str
    """What Undo would take back: "Undo K2a 4, Alfie with Darren"."""
    announcement: str
    """What a screen reader says after the last act; empty if nothing is new."""
    saved: Saved
    problem: Problem | None = None

    @property
    def spot(self) -> tuple[str, str, str, str]:
        """Ids of the child, carer, item and visit stood at."""
        rows = (self.children, self.carers, self.ladders, self.visits)
        child, carer, item, visit = (next((one.id for one in row if one.selected), "") for row in rows)
        return child, carer, item, visit
