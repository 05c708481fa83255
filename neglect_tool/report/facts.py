"""Everything that a report can say, gathered once: the document, its grades, what changed, what stands."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from neglect_tool.domain.assessment import Action, Assessment, Child, Visit
from neglect_tool.domain.change import AssessmentChange, ChildChange, compare
from neglect_tool.domain.editions import Withheld
from neglect_tool.domain.form import Area, Domain, FormPack, Item
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import AssessmentResult, ChildResult, Profile, Prompt
from neglect_tool.domain.readiness import Finding, check, standing_blockers
from neglect_tool.domain.wording import calling

LONGEST_NAME = 26
"""Characters of a name within the text."""


@dataclass(frozen=True, slots=True)
class Past:
    """An earlier assessment, graded with those before it."""

    as_at: date
    result: AssessmentResult


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Where an edition leaves words out and may say so."""

    bar: bool = False
    """Whether a bar says that anything is left out at all."""
    grades: frozenset[tuple[str, str, str]] = frozenset()
    """The grades under which a bar stands: item, child and carer."""


NOTHING_LEFT_OUT = LeftOut()


@dataclass(frozen=True, slots=True)
class EditionLog:
    """What one edition lets in and leaves out, for the log."""

    recipient: str
    name: str
    let_in: int
    withheld: tuple[Withheld, ...]


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What the sections read. People go by their first names where nobody else has the same one."""

    assessment: Assessment
    pack: FormPack
    result: AssessmentResult
    earlier: tuple[Past, ...]
    """Oldest first."""
    changes: tuple[AssessmentChange, ...]
    findings: tuple[Finding, ...]
    signers: tuple[str, ...]
    children: Mapping[str, str]
    """Names by id."""
    carers: Mapping[str, str]
    """Names by id."""
    domains: Mapping[str, Domain]
    areas: Mapping[str, Area]
    items: Mapping[str, Item]
    vault_head: str | None = None
    blockers: tuple[Finding, ...] = field(default=())
    left_out: LeftOut = NOTHING_LEFT_OUT
    """What this edition leaves out."""
    log: tuple[EditionLog, ...] = ()
    """For the panel edition: what each other edition would leave out."""

    @property
    def as_at(self) -> date:
        """The document's date, which is the report's."""
        return self.assessment.as_at

    @property
    def previous(self) -> Past | None:
        """The assessment just before."""
        return self.earlier[-1] if self.earlier else None

    @property
    def change(self) -> AssessmentChange | None:
        """What changed since then."""
        return self.changes[-1] if self.changes else None

    @property
    def prompt(self) -> Prompt:
        """The strongest of the children's prompts."""
        return max((child.prompt for child in self.result.children.values()), default=Prompt.P0)

    def child(self, child: str) -> ChildResult:
        """What grading says of a child."""
        return self.result.children[child]

    def before(self, child: str, past: Past | None = None) -> Profile | None:
        """What the child lived with at an earlier time, by default the last one."""
        past = past or self.previous
        found = past.result.children.get(child) if past else None
        return found.experience if found else None

    def child_change(self, child: str) -> ChildChange | None:
        """What changed for a child since the assessment before."""
        return self.change.children.get(child) if self.change else None

    def unborn(self, child: Child) -> bool:
        """Whether the child is not born at the report's date."""
        return child.born is None or child.born > self.as_at

    def unborn_at(self, child: str, on: date) -> bool:
        """Whether the child was not born on that day, so that nobody can have seen it."""
        born = self.assessment.child(child).born
        return born is None or born > on

    def open_actions(self) -> tuple[tuple[int, Action], ...]:
        """Actions not done yet, with their numbers in the plan."""
        return tuple((n, action) for n, action in enumerate(self.assessment.actions, 1) if not action.done.strip())

    def lead(self) -> Visit | None:
        """The latest visit of whoever made the most, who is taken for the practitioner."""
        made = [visit for visit in self.assessment.visits if visit.observer.strip()]
        often = Counter(visit.observer.strip() for visit in made)
        return max(made, key=lambda visit: (often[visit.observer.strip()], visit.on), default=None)


def gather(
    assessment: Assessment,
    pack: FormPack,
    previous: Sequence[Assessment] = (),
    *,
    packs: Mapping[str, FormPack] | None = None,
    signers: Sequence[str] = (),
    vault_head: str | None = None,
    left_out: LeftOut = NOTHING_LEFT_OUT,
    log: tuple[EditionLog, ...] = (),
) -> ReportFacts:
    """Grade, compare and check, once for all sections."""
    past = sorted(previous, key=lambda each: each.as_at)
    findings = check(assessment, pack, past, packs=packs)
    children, carers = _names(assessment)
    return ReportFacts(
        assessment=assessment,
        pack=pack,
        result=grade(assessment, pack, past, packs),
        earlier=tuple(
            Past(each.as_at, grade(each, (packs or {}).get(each.pack, pack), past[:at], packs))
            for at, each in enumerate(past)
        ),
        changes=compare((*past, assessment), pack, packs) if past else (),
        findings=findings,
        signers=tuple(signers),
        children=children,
        carers=carers,
        domains={domain.id: domain for domain in pack.domains},
        areas={area.id: area for area in pack.areas()},
        items={item.id: item for item in pack.items()},
        vault_head=vault_head,
        blockers=standing_blockers(findings),
        left_out=left_out,
        log=log,
    )


def _names(assessment: Assessment) -> tuple[dict[str, str], dict[str, str]]:
    called = calling(assessment)
    everybody = [*called.child.values(), *called.carer.values()]
    return (
        {child: _cut(name, everybody) for child, name in called.child.items()},
        {carer: _cut(name, everybody) for carer, name in called.carer.items()},
    )


def _cut(name: str, others: Sequence[str]) -> str:
    """A name of a length for a sentence, if nobody else is then called the same; heads have the whole of it."""
    if len(name) <= LONGEST_NAME:
        return name
    start, end = name[: LONGEST_NAME - 9].rstrip(), name[-8:].lstrip()
    alike = sum(other.startswith(start) and other.endswith(end) for other in others)
    return f"{start}…{end}" if alike == 1 else name
