"""What a readiness check reports, and what it may look at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from neglect_tool.domain.assessment import Assessment, Decision
from neglect_tool.domain.change import ChildChange
from neglect_tool.domain.form import FormPack, Item
from neglect_tool.domain.profile import AssessmentResult, ChildResult, Current, Prompt
from neglect_tool.domain.standing import Standing
from neglect_tool.domain.wording import Called
from neglect_tool.saying import tr

ABOUT = ("child", "carer", "item", "domain", "action", "visit")
"""What a finding can be about, in the order in which it is written."""


class Severity(StrEnum):
    """Whether a finding stops signing, or is what a panel may ask about."""

    BLOCKER = "blocker"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to put right or explain, about the smallest subject it has."""

    code: str
    severity: Severity
    about: tuple[tuple[str, str], ...]
    """Pairs such as ("child", "c1"), in the order of ABOUT."""
    text: str
    decided: bool
    """Whether a manager's entry names it, with a reason."""


@dataclass(frozen=True, slots=True)
class OtherFamily:
    """What would give another open family of the vault away in this one's text."""

    reference: str
    names: tuple[str, ...]
    birth_dates: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A finding as its check tells it; `severity` only where it differs from the check's own."""

    about: Mapping[str, str]
    text: str
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The current answer to one item, for a child and with a carer."""

    child: str
    carer: str
    item: Item
    current: Current
    critical: bool
    """In the child's band now."""

    @property
    def about(self) -> dict[str, str]:
        """What a finding on it is about."""
        return {"child": self.child, "carer": self.carer, "item": self.item.id}

    @property
    def number(self) -> int | None:
        """Its grade, if it is one."""
        return self.current.grade if isinstance(self.current.grade, int) else None

    @property
    def has_evidence(self) -> bool:
        """Whether any evidence on it says something."""
        return self.current.entry is not None and any(piece.counts for piece in self.current.entry.evidence)


@dataclass(frozen=True, slots=True)
class Review:
    """An assessment with all that its checks look at, worked out once."""

    assessment: Assessment
    pack: FormPack
    result: AssessmentResult
    standings: Mapping[str, Standing]
    changes: Mapping[str, ChildChange] | None
    """Since the assessment before, by child; None without one."""
    others: Sequence[OtherFamily]
    called: Called

    def children(self) -> Iterator[tuple[Standing, ChildResult]]:
        """Each child's part and results, in the document's order."""
        for child, standing in self.standings.items():
            yield standing, self.result.children[child]

    def answers(self) -> Iterator[Answer]:
        """Every current answer: by child, by item in the pack's order, by carer."""
        for standing, result in self.children():
            for item in standing.items:
                critical = standing.band in item.critical
                for carer in standing.carers:
                    yield Answer(standing.child.id, carer.id, item, result.current[carer.id][item.id], critical)

    def child(self, child: str) -> str:
        """What to call a child."""
        return self.called.child[child]

    def carer(self, carer: str) -> str:
        """What to call a carer."""
        return self.called.carer[carer]

    def pair(self, answer: Answer) -> str:
        """Such as "Alfie with Leanne"."""
        return tr("{child} with {carer}", child=self.child(answer.child), carer=self.carer(answer.carer))

    def domain(self, domain: str) -> str:
        """Such as "K Kept safe"."""
        return next((f"{each.id} {each.name}" for each in self.pack.domains if each.id == domain), domain)


def asks_for_decision(prompt: Prompt) -> bool:
    """Whether a prompt asks somebody to decide."""
    return prompt in (Prompt.P2, Prompt.P3)


def is_decided(decisions: Sequence[Decision], code: str, about: Mapping[str, str]) -> bool:
    """Whether a manager's entry names this finding with a reason; it may be about all of its kind, or about one."""
    return any(
        decision.code == code
        and decision.role.strip().casefold() == "manager"
        and decision.reason.strip()
        and all(about.get(kind) == named for kind, named in decision.about)
        for decision in decisions
    )
