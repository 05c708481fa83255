"""What grading an assessment gives, as values that the window, the report and the command line share."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from neglect_tool.domain.assessment import Grade, GradingEntry
from neglect_tool.domain.form import Band


class Status(StrEnum):
    """How much stands behind a grade of an area or domain."""

    GRADED = "graded"
    PROVISIONAL = "provisional"
    NOT_ENOUGH_INFORMATION = "not_enough_information"
    NOT_APPLICABLE = "not_applicable"


class Prompt(StrEnum):
    """How strongly a profile asks for a decision; a person decides."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"


@dataclass(frozen=True, slots=True)
class Result:
    """The grade of an area or domain, why, and what worse items it hides."""

    grade: int | None
    status: Status
    because: tuple[str, ...] = ()
    """Ids of the items (for a domain: areas) that equal the grade, in the pack's order."""
    masked: tuple[str, ...] = ()
    """Ids of the items in it that are worse than the grade."""
    held: bool = False
    """Whether a 4, a 5 or a critical 3 set the grade, instead of the middle one."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Results by area id and by domain id, each in the pack's order; every one that has an applicable item is there."""

    areas: Mapping[str, Result]
    domains: Mapping[str, Result]


@dataclass(frozen=True, slots=True)
class Current:
    """What stands now for one item, child and carer."""

    grade: Grade
    entry: GradingEntry | None
    """None: nothing was ever entered, which counts as unknown."""
    verified: bool


@dataclass(frozen=True, slots=True)
class ItemExperience:
    """What the child lives with on one item, over all assessed carers."""

    number: int | None
    not_applicable: bool
    provisional: bool
    set_by: tuple[str, ...]
    """Ids of the carers whose number it is."""
    compensated: tuple[str, ...]
    """Ids of the carers whose number is left out because another makes up for it."""


@dataclass(frozen=True, slots=True)
class Alert:
    """A grade that must be acted on before anything else; it stands until a verified better entry."""

    item: str
    carer: str
    grade: int
    visit: str


@dataclass(frozen=True, slots=True)
class OpenCritical:
    """A critical item that nobody has seen with that carer."""

    item: str
    carer: str


class DriverKind(StrEnum):
    """The clauses of the prompt rule, so that each prompt can say what drives it."""

    ALERT = "alert"
    DOMAIN_AT_5 = "domain_at_5"
    DOMAINS_AT_4 = "domains_at_4"
    CRITICALS_AT_4 = "criticals_at_4"
    DOMAIN_AT_4 = "domain_at_4"
    DOMAINS_AT_3_TWICE = "domains_at_3_twice"
    DOMAIN_AT_3_THRICE = "domain_at_3_thrice"
    DOMAIN_AT_3 = "domain_at_3"
    COMPENSATION = "compensation"
    OPEN_CRITICAL = "open_critical"
    NOT_ENOUGH_INFORMATION = "not_enough_information"
    ADULT_NOT_ASSESSED = "adult_not_assessed"


@dataclass(frozen=True, slots=True)
class Driver:
    """One reason for the prompt; `about` holds ids of items, areas, domains or carers, as its kind says."""

    kind: DriverKind
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChildResult:
    """Everything that grading says of one child."""

    band: Band
    carers: Mapping[str, Profile]
    """By id of the assessed carers of this child, in the document's order."""
    experience: Profile
    alerts: tuple[Alert, ...]
    open_criticals: tuple[OpenCritical, ...]
    prompt: Prompt
    drivers: tuple[Driver, ...]
    """The clauses that hold at the level of `prompt`; empty at P0."""
    current: Mapping[str, Mapping[str, Current]]
    """By carer id, then by id of each applicable item in the pack's order."""
    items: Mapping[str, ItemExperience]
    """By id of each applicable item in the pack's order."""


@dataclass(frozen=True, slots=True)
class AssessmentResult:
    """The graded assessment: a result for each child by id, in the document's order."""

    id: str
    children: Mapping[str, ChildResult]
