"""A family as a list shows it: known from the register at first, worked out on demand."""

from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.assessment import Action, Child, Meeting
from neglect_tool.domain.profile import Prompt, Result
from neglect_tool.services.progress import Progress


@dataclass(frozen=True, slots=True)
class Worked:
    """What grading and checking say of an assessment, as far as a row needs it."""

    prompt: Prompt
    worst: tuple[tuple[str, str, Result], ...]
    """Id, name and the worst experience result of any child, a domain each in the pack's order."""
    blockers: int
    undecided: bool
    """Whether an alert or prompt waits for a decision."""
    progress: Progress
    visits: int
    signed: tuple[str, ...]
    """Roles that have signed the last report, in order."""
    changed_since_signed: bool


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A family, by its last assessment."""

    assessment: str
    reference: str
    name: str
    as_at: date
    children: tuple[Child, ...]
    carers: int
    worked: Worked | None
    """None until it is asked for."""
    unread: str = ""
    """Why it cannot be read, in words; empty if it can."""
    seq: int = 0
    """The last entry that this was drawn from."""
    action: Action | None = None
    """The step of the plan that was promised first and is not done."""
    meeting: Meeting | None = None
    unsorted: int = 0
    """Jots that wait to be sorted."""
    unsigned: bool = False
    """Whether there are grades that nobody has signed as they stand."""
