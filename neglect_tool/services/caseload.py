"""Every assessment of a store, known a little at first and worked out on demand; kept until something in it changes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from neglect_tool.domain.assessment import Assessment, Child
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.profile import AssessmentResult, Prompt, Result
from neglect_tool.domain.readiness import OtherFamily, standing_blockers
from neglect_tool.errors import NeglectToolError
from neglect_tool.exchange.draft_aside import ASIDE
from neglect_tool.exchange.draft_codec import IMPORTED
from neglect_tool.services.drafts import Around, Chain, Draft
from neglect_tool.services.neighbours import Neighbours
from neglect_tool.services.ports import EntryStore
from neglect_tool.services.progress import Progress, progress
from neglect_tool.vault.entry import Entry

NEED_DECISION = frozenset(("alert-without-decision", "no-decision"))
"""Findings that a recorded decision settles."""


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


class Caseload:
    """Reads each assessment once, and again only after it was touched."""

    def __init__(self, store: EntryStore, packs: Callable[[str], FormPack]) -> None:
        self._store = store
        self._packs = packs
        self._seen = store.head().seq
        self._waiting = dict.fromkeys(store.subjects())
        self._known: dict[str, CaseRow] = {}
        self._versions: dict[str, int] = {}
        self._neighbours = Neighbours()
        self._drafts: dict[str, Draft] = {}

    def index(self, most: int) -> bool:
        """Read up to that many that are waiting; whether any are left."""
        self._look()
        for subject in list(self._waiting)[:most]:
            del self._waiting[subject]
            self._read(subject)
        return bool(self._waiting)

    def index_all(self) -> None:
        """Read all that are waiting."""
        self._look()
        self.index(len(self._waiting))

    def touched(self, assessment: str, entries: Sequence[Entry]) -> None:
        """These were appended to it by this session."""
        self._waiting[assessment] = None
        self._versions[assessment] = entries[-1].seq
        if entries[0].seq == self._seen + 1:
            self._seen = entries[-1].seq

    def version(self, assessment: str) -> int:
        """A number that is another one after each save of this session."""
        return self._versions.get(assessment, 0)

    def rows(self) -> tuple[CaseRow, ...]:
        """A row for each family: its last assessment, by name."""
        last: dict[str, CaseRow] = {}
        for row in self._known.values():
            if row.reference not in last or last[row.reference].as_at <= row.as_at:
                last[row.reference] = row
        return tuple(sorted(last.values(), key=lambda row: (row.name.casefold(), row.reference)))

    def series(self, reference: str) -> tuple[CaseRow, ...]:
        """Every assessment of a family, oldest first."""
        return tuple(
            sorted((row for row in self._known.values() if row.reference == reference), key=lambda row: row.as_at)
        )

    def others(self, reference: str, content: Mapping[str, Any]) -> tuple[OtherFamily, ...]:
        """The other families of which something may stand in this one's document."""
        return self._neighbours.in_text(reference, content)

    def work_out(self, assessments: Sequence[str], around: Callable[[Assessment], Around]) -> tuple[CaseRow, ...]:
        """Grade and check these, unless nothing changed since it was done."""
        for assessment in assessments:
            row = self._known.get(assessment)
            if row is not None and row.worked is None and not row.unread:
                try:
                    self._known[assessment] = replace(row, worked=worked(self._draft(assessment, around)))
                except NeglectToolError as error:
                    self._known[assessment] = replace(row, unread=f"{error.what}. {error.remedy}")
        return tuple(self._known[each] for each in assessments if each in self._known)

    def take(self, draft: Draft) -> None:
        """Keep an open draft, so that its row need not read it again."""
        now = draft.assessment
        self._waiting.pop(now.id, None)
        self._drafts[now.id] = draft
        self._put(*_header(now.id, draft.content))

    def _look(self) -> None:
        """What others appended, such as an import, waits to be read."""
        if self._store.head().seq > self._seen:
            for entry in self._store.entries(after=self._seen):
                self._seen = entry.seq
                if entry.subject:
                    self._waiting[entry.subject] = None
                    self._versions[entry.subject] = entry.seq

    def _draft(self, assessment: str, around: Callable[[Assessment], Around]) -> Draft:
        held = self._drafts.pop(assessment, None)
        if held is not None:
            return held
        return Chain(assessment, self._store.entries(subject=assessment)).draft(self._packs, around)

    def _read(self, subject: str) -> None:
        """Only what a row needs: the rest is read strictly when it is worked out or opened."""
        try:
            chain = Chain(subject, self._store.entries(subject=subject))
            if chain.begun:
                self._put(*_header(subject, chain.content))
        except NeglectToolError as error:
            self._known[subject] = _unread(subject, f"{error.what}. {error.remedy}")
        except (KeyError, TypeError, ValueError, AttributeError):
            self._known[subject] = _unread(subject, "It is not an assessment. Check the vault, or restore a backup.")

    def _put(self, row: CaseRow, names: tuple[str, ...]) -> None:
        self._known[row.assessment] = row
        births = tuple(child.born for child in row.children if child.born is not None)
        self._neighbours.add(row.reference, names, births)


def _header(subject: str, content: Mapping[str, Any]) -> tuple[CaseRow, tuple[str, ...]]:
    family, carers = content["family"], content["carers"]
    children = tuple(
        Child(each["id"], each["name"], _day(each.get("born")), _day(each.get("due"))) for each in content["children"]
    )
    as_at = date.fromisoformat(content["as_at"])
    row = CaseRow(subject, family["reference"], family["name"], as_at, children, len(carers), None)
    return row, (row.name, *(child.name for child in children), *(carer["name"] for carer in carers))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _unread(subject: str, why: str) -> CaseRow:
    return CaseRow(subject, subject, subject, date.min, (), 0, None, why)


def worked(draft: Draft) -> Worked:
    """What a row says of a draft."""
    children = draft.result.children.values()
    standing = standing_blockers(draft.findings)
    return Worked(
        prompt=max((child.prompt for child in children), default=Prompt.P0),
        worst=_worst(draft.pack, draft.result),
        blockers=len(standing),
        undecided=any(finding.code in NEED_DECISION for finding in standing),
        progress=progress(draft.assessment, draft.result),
        visits=len(draft.assessment.visits),
        signed=tuple(signed.role for signed in draft.signed),
        changed_since_signed=bool(draft.signed) and draft.signed[-1].document_sha256 != draft.document_sha256,
    )


def _worst(pack: FormPack, result: AssessmentResult) -> tuple[tuple[str, str, Result], ...]:
    found: list[tuple[str, str, Result]] = []
    for domain in pack.domains:
        results = [
            child.experience.domains[domain.id]
            for child in result.children.values()
            if domain.id in child.experience.domains
        ]
        if results:
            found.append((domain.id, domain.name, max(results, key=lambda each: each.grade or 0)))
    return tuple(found)


def last_author(store: EntryStore) -> str:
    """Who wrote in this store last, in the window; empty where nobody has but by import."""
    elsewhere = (IMPORTED, *ASIDE)
    end = store.head().seq
    step = 64
    while end > 0:
        start = max(0, end - step)
        window = [
            entry
            for entry in store.entries(after=start)
            if entry.seq <= end and entry.subject and entry.kind not in elsewhere
        ]
        if window:
            return window[-1].author
        end, step = start, step * 4
    return ""
