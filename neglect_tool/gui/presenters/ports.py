"""What a presenter needs from the window: a view, a way to run work, a timer, and somewhere to go."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from neglect_tool.errors import NeglectToolError

T = TypeVar("T")
S_contra = TypeVar("S_contra", contravariant=True)


class Page(StrEnum):
    """The pages of the window, in the order of the rail."""

    UNLOCK = "unlock"
    CASELOAD = "caseload"
    NEW_FAMILY = "new-family"
    VAULT = "vault"
    FAMILY = "family"
    VISIT = "visit"
    SORT = "sort"
    PROFILE = "profile"
    STORY = "story"
    DAY = "day"
    CHRONOLOGY = "chronology"
    CHANGE = "change"
    PLAN = "plan"
    READINESS = "readiness"
    REPORT = "report"
    PHOTOGRAPHS = "photographs"
    RECORD = "record"
    SECOND_OPINION = "second-opinion"
    SETTINGS = "settings"
    VERIFY = "verify"


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go: a page, and what on it to stand at; empty parts are left as they are."""

    page: Page
    assessment: str = ""
    """Only needed from the caseload; pages of the open assessment leave it empty."""
    child: str = ""
    carer: str = ""
    item: str = ""
    visit: str = ""
    key: str = ""
    """The key of a text box, form or row on the page."""
    field: str = ""
    """The field with the cursor, as the page calls it when it is asked where one stands."""
    cursor: int = 0
    """How far into the text of that field."""
    typed: tuple[tuple[str, str], ...] = ()
    """What stands in fields that no assessment keeps."""


RESTORE = "restore"
"""The key of the place on the vault's page where a backup is put back."""
REFERRAL = "referral"
"""The key of the place on the report's page that is the referral summary: no edition, but shown as one."""

Go = Callable[[Place], None]
"""The shell's way: it opens the assessment on the desk if the place names one, then calls `opened` of that page."""


class Run(Protocol):
    """Runs work off the window's thread, one piece at a time in the order given, then calls back on that thread."""

    def __call__(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[NeglectToolError], None], /
    ) -> None:
        """Expected errors go to `failed`; any other crashes loudly."""


class Timer(Protocol):
    """A single shot timer on the window's thread."""

    def start(self, seconds: float, due: Callable[[], None], /) -> None:
        """Call `due` once, that much later; starting again forgets the earlier one."""

    def stop(self) -> None:
        """Forget it."""


class View(Protocol[S_contra]):
    """A page: it draws one frozen state and emits intents."""

    def show_state(self, state: S_contra, /) -> None:
        """Draw this state, whatever was drawn before."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What happened, then what to do; drawn as a banner or beside its field."""

    what: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """The saved corner: `words` is "Saved 14:02:11", "Saving…", or empty before the first save."""

    words: str = ""
    saving: bool = False
    failed: Problem | None = None
    """Shown as a banner; what was typed is kept and tried again at the next save."""
    warned: Problem | None = None
    """Shown as a banner too: it is saved, and a person must do something soon."""


@dataclass(frozen=True, slots=True)
class Empty:
    """An empty state: one sentence and one button. Its act is `place`."""

    sentence: str
    button: str
    place: Place
    words: str = ""
    """What a newcomer should know first, below the sentence."""
    practise: str = ""
    """Words of the way to practise; mostly none."""


def problem(error: NeglectToolError) -> Problem:
    """The words of an expected error for the window, which has no file or place to name."""
    return Problem(f"{error.what[:1].upper()}{error.what[1:]}.", error.remedy)
