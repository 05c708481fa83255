"""Every assessment of a store, known from the register and worked out on demand; kept until something in it changes."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain as joined
from typing import Any

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.profile import AssessmentResult, Prompt, Result
from neglect_tool.domain.readiness import OtherFamily, standing_blockers
from neglect_tool.errors import NeglectToolError, VaultFull
from neglect_tool.exchange.draft_aside import ASIDE
from neglect_tool.exchange.draft_codec import IMPORTED
from neglect_tool.services.case_row import CaseRow, Worked
from neglect_tool.services.drafts import Around, Draft
from neglect_tool.services.drawing import card_of, case_row, plain, sort_key
from neglect_tool.services.indexing import BATCH, Index
from neglect_tool.services.neighbours import in_text, look_in
from neglect_tool.services.ports import EntryStore
from neglect_tool.services.progress import progress
from neglect_tool.services.saves import Chain
from neglect_tool.vault import registering
from neglect_tool.vault.disposed import DISPOSED
from neglect_tool.vault.entry import Entry
from neglect_tool.vault.registering import Card

__all__ = ["CaseRow", "Caseload", "Families", "Worked", "last_author", "worked"]

NEED_DECISION = frozenset(("alert-without-decision", "no-decision"))
"""Findings that a recorded decision settles."""
_MOST_WORKED = 1000
_LOOK_BACK = 4096


@dataclass(frozen=True, slots=True)
class Families:
    """A part of the list of families, each by its last assessment, in order of their names."""

    total: int
    """In the vault."""
    matching: int
    """How many the whole list has."""
    first: int
    """Where in the list `rows` begin."""
    rows: tuple[CaseRow, ...]


class Caseload:
    """Stands on the register; what this session saved is laid over it until the register is brought up."""

    def __init__(self, store: EntryStore, packs: Callable[[str], FormPack]) -> None:
        self._store = store
        self._packs = packs
        self.index = Index(store)
        self._looked = store.head().seq
        self._seen = self._looked - self.index.left
        self._versions: dict[str, int] = {}
        self._fresh: dict[str, Card] = {}
        self._behind: set[str] = set()
        self._worked: OrderedDict[tuple[str, int], Worked | str] = OrderedDict()
        self._held: Draft | None = None
        self._unkept: dict[tuple[str, int], str] = {}

    def refresh(self, most: int = BATCH) -> bool:
        """Bring the register up by up to that many assessments; whether any may be left."""
        self._look()
        if self.index.refresh(most):
            return True
        self._seen = self._store.head().seq
        self._fresh.clear()
        self._behind.clear()
        return False

    def settle(self) -> None:
        """Bring the register up as far as what this session did not write itself."""
        if self._behind or self._store.head().seq > self._seen:
            while self.refresh():
                pass

    def touched(self, assessment: str, entries: Sequence[Entry]) -> None:
        """These were appended to it by this session."""
        self._versions[assessment] = entries[-1].seq
        self._behind.add(assessment)
        if entries[0].seq == self._seen + 1:
            self._seen = entries[-1].seq
        if entries[0].seq == self._looked + 1:
            self._looked = entries[-1].seq

    def version(self, assessment: str) -> int:
        """A number that is another one after each save of this session."""
        return self._versions.get(assessment, 0)

    def families(
        self, wanted: str = "", first: int = 0, limit: int = 100, only: registering.Only | None = None
    ) -> Families:
        """A part of the list: those families in whose reference, name or children's names every wanted word stands."""
        words = tuple(plain(wanted).split())
        if only is registering.PRESSING:
            self.keep_prompts()
        with self.index.register() as db:
            total, matching = registering.count(db, ()), registering.count(db, words, only)
            first = max(0, min(first, matching - 1))
            rows = registering.page(db, words, first, limit, only)
        return Families(total, matching, first, tuple(self._known(case_row(row)) for row in rows))

    def counted(self, some: Sequence[registering.Only]) -> tuple[int, ...]:
        """How many families each of these conditions leaves; it reads the whole register."""
        self.keep_prompts()
        with self.index.register() as db:
            return tuple(registering.count(db, (), only) for only in some)

    def grade_some(self, most: int, around: Callable[[Assessment], Around]) -> int:
        """Grade up to so many families whose prompt is not kept, and keep those that were; how many are left."""
        self.keep_prompts()
        with self.index.register() as db:
            waiting = registering.page(db, (), 0, most, registering.UNGRADED)
        if waiting:
            self.work_out([row.subject for row in waiting], around)
            self.keep_prompts()
        return self.counted((registering.UNGRADED,))[0]

    def keep_prompts(self) -> None:
        """Let the register have the prompts that were worked out, so that the next opening need not."""
        if not self._unkept or not self.index.growing:
            return
        try:
            with self.index.shelf.writing() as db:
                registering.put_prompts(db, self._unkept)
        except VaultFull:
            # Nobody is kept from their records because a list cannot be written.
            return
        self._unkept.clear()

    def place(self, name: str) -> int:
        """Where in the whole list the names that begin so would begin."""
        with self.index.register() as db:
            return registering.place(db, sort_key(name))

    def series(self, reference: str) -> tuple[CaseRow, ...]:
        """Every assessment of a family, oldest first."""
        self.settle()
        with self.index.register() as db:
            held = [row for row in registering.series(db, reference) if row.subject not in self._fresh]
        held += [card.row for card in self._fresh.values() if card.row.reference == reference]
        return tuple(self._known(case_row(row)) for row in sorted(held, key=lambda row: row.as_at))

    def others(self, reference: str, content: Mapping[str, Any]) -> tuple[OtherFamily, ...]:
        """The other families of which something may stand in this one's document."""
        self.settle()
        fresh = look_in(self._fresh.values(), reference)
        with self.index.register() as db:

            def look(kind: int, words: Sequence[str]) -> Iterable[tuple[str, str]]:
                held = registering.traces(db, kind, words, reference=reference, passing_over=tuple(self._fresh))
                return joined(held, fresh(kind, words))

            return in_text(reference, content, look)

    def work_out(self, assessments: Sequence[str], around: Callable[[Assessment], Around]) -> tuple[CaseRow, ...]:
        """Grade and check these, unless nothing changed since it was done."""
        self.settle()
        with self.index.register() as db:
            held = {row.subject: row for row in registering.rows(db, tuple(assessments))}
        held |= {subject: self._fresh[subject].row for subject in assessments if subject in self._fresh}
        return tuple(
            self._work_out(self._known(case_row(held[subject])), around) for subject in assessments if subject in held
        )

    def take(self, draft: Draft) -> None:
        """Keep an open draft, so that its row need not read it again."""
        now = draft.assessment.id
        self._held = draft
        if now in self._behind:
            self._fresh[now] = card_of(now, draft.seq, draft.content, signed=signed_as_it_stands(draft))
            self._behind.discard(now)

    def _look(self) -> None:
        """What others appended, such as an import, makes another version of what it is about."""
        for entry in self._store.entries(after=self._looked):
            self._looked = entry.seq
            if entry.subject:
                self._versions[entry.subject] = entry.seq
            elif entry.kind == DISPOSED:
                # Nothing of it is kept here either; what else was saved is read again.
                self._fresh.clear()
                self._worked.clear()
                self._unkept.clear()
                self._held = None
                self.index.forget()
                self._versions = dict.fromkeys(self._versions, entry.seq)

    def _known(self, row: CaseRow) -> CaseRow:
        found = self._worked.get((row.assessment, row.seq))
        if isinstance(found, str):
            return replace(row, unread=found)
        return row if found is None else replace(row, worked=found)

    def _work_out(self, row: CaseRow, around: Callable[[Assessment], Around]) -> CaseRow:
        if row.worked is not None or row.unread:
            return row
        try:
            self._keep(row, worked(self._draft(row, around)))
        except NeglectToolError as error:
            self._keep(row, f"{error.what}. {error.remedy}")
        return self._known(row)

    def _keep(self, row: CaseRow, found: Worked | str) -> None:
        self._worked[row.assessment, row.seq] = found
        self._unkept[row.assessment, row.seq] = "" if isinstance(found, str) else found.prompt.value
        if len(self._worked) > _MOST_WORKED:
            self._worked.popitem(last=False)

    def _draft(self, row: CaseRow, around: Callable[[Assessment], Around]) -> Draft:
        held = self._held
        if held is not None and (held.assessment.id, held.seq) == (row.assessment, row.seq):
            return held
        return Chain(row.assessment, self._store.entries(subject=row.assessment)).draft(self._packs, around)


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
        changed_since_signed=bool(draft.signed) and not signed_as_it_stands(draft),
    )


def signed_as_it_stands(draft: Draft) -> bool:
    """Whether the last signature is of the document as it is now."""
    return bool(draft.signed) and draft.signed[-1].document_sha256 == draft.document_sha256


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
    """Who wrote in this store last, in the window; empty where nobody has of late, but by import."""
    elsewhere = (IMPORTED, *ASIDE)
    end, least = store.head().seq, max(0, store.head().seq - _LOOK_BACK)
    step = 64
    while end > least:
        start = max(least, end - step)
        window = [
            entry
            for entry in store.entries(after=start)
            if entry.seq <= end and entry.subject and entry.kind not in elsewhere
        ]
        if window:
            return window[-1].author
        end, step = start, step * 4
    return ""
