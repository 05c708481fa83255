"""Who may read what: nothing reaches a family's edition of a report until a named person lets it in, and says why."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

PANEL = "panel"
PROFESSIONAL = "professional"
CARER = "carer:"
CHILD = "child:"
_YOUNG_PERSON = "young-person:"


@dataclass(frozen=True, slots=True)
class Reason:
    """Who decided it, on which day, and why."""

    by: str
    on: date
    why: str


@dataclass(frozen=True, slots=True)
class Share:
    """A named person's decision about one recipient's edition, such as "carer:m"."""

    with_: str
    by: str
    on: date
    why: str


@dataclass(frozen=True, slots=True)
class Sharing:
    """What was decided about one text. A share is for the words as they stood: other words need a new one."""

    shares: tuple[Share, ...] = ()
    protected: Reason | None = None
    """It stays in the panel edition, whatever else is decided; an edition that would tell it is refused."""
    traceless: tuple[Share, ...] = ()
    """In whose editions not even a bar may stand where it is left out: a manager's decision."""
    withheld: tuple[Share, ...] = ()
    """From whose editions it stays out, though it would be in them by itself or by an earlier decision."""

    @property
    def empty(self) -> bool:
        """Whether nothing was ever decided."""
        return not (self.shares or self.protected or self.traceless or self.withheld)

    @property
    def without_shares(self) -> "Sharing":
        """What still holds for other words, or for the next assessment: protection, not letting in."""
        return Sharing((), self.protected, self.traceless, self.withheld)

    def let_in(self, share: Share) -> "Sharing":
        """With a later decision to let it in, which replaces those that kept it out of that reader's edition."""

        def others(decided: tuple[Share, ...]) -> tuple[Share, ...]:
            return tuple(each for each in decided if each.with_ != share.with_)

        shares, bare, out = (*self.shares, share), others(self.traceless), others(self.withheld)
        return replace(self, shares=shares, traceless=bare, withheld=out)

    def share_with(self, recipient: str) -> Share | None:
        """The latest decision to let it into that recipient's edition."""
        return next((each for each in reversed(self.shares) if each.with_ == recipient), None)

    def traceless_for(self, recipient: str) -> Share | None:
        """The decision that no bar may show that recipient that something is left out."""
        return next((each for each in reversed(self.traceless) if each.with_ == recipient), None)

    def withheld_from(self, recipient: str) -> Share | None:
        """The decision that keeps it out of that recipient's edition."""
        return next((each for each in reversed(self.withheld) if each.with_ == recipient), None)


NOTHING = Sharing()


class Part(StrEnum):
    """The kinds of text about which sharing is decided, by the list of the document in which they stand."""

    TEXTS = "texts"
    """The texts that an assessment has one of; the key is the field's name."""
    CHILDREN = "children"
    CARERS = "carers"
    VISITS = "visits"
    GRADES = "grades"
    EVIDENCE = "evidence"
    COMPENSATIONS = "compensations"
    VOICE = "voice"
    VIEWS = "views"
    CHRONOLOGY = "chronology"
    STRENGTHS = "strengths"
    ACTIONS = "actions"
    DECISIONS = "decisions"
    RECORD = "record"


def for_carer(carer: str) -> str:
    """The recipient that a carer with that id is."""
    return CARER + carer


def for_child(child: str) -> str:
    """The recipient that a young person with that id is."""
    return CHILD + child


def carer_of(recipient: str) -> str:
    """The id of the carer whose edition it is, or nothing."""
    return recipient.removeprefix(CARER) if recipient.startswith(CARER) else ""


def child_of(recipient: str) -> str:
    """The id of the young person whose edition it is, or nothing."""
    return recipient.removeprefix(CHILD) if recipient.startswith(CHILD) else ""


def of_family(recipient: str) -> bool:
    """Whether it goes to somebody of the family, so that texts stay out until they are let in."""
    return bool(carer_of(recipient) or child_of(recipient))


def known_recipient(words: str) -> str:
    """A recipient as it is kept, from what somebody typed; nothing where it is none."""
    words = words.strip()
    if words.startswith(_YOUNG_PERSON):
        words = CHILD + words.removeprefix(_YOUNG_PERSON)
    return words if words in (PANEL, PROFESSIONAL) or of_family(words) else ""
