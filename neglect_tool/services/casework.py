"""The caseload, and the drafts in it, over a store of entries: every use case of the window but signing itself."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from neglect_tool.domain.assessment import Assessment, Family
from neglect_tool.domain.draft import Change, Started, Undone
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import History, grade_after, history
from neglect_tool.domain.profile import AssessmentResult
from neglect_tool.domain.sharing import PANEL
from neglect_tool.errors import NeglectToolError, VaultError, VaultFull
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.exchange.draft import encode
from neglect_tool.exchange.draft_aside import ASIDE, Answer, Aside, FormKept, encode_aside
from neglect_tool.exchange.schema import reported
from neglect_tool.saying import tr
from neglect_tool.services.beginning import CopiedOver, copied_over
from neglect_tool.services.caseload import Caseload, CaseRow, Families
from neglect_tool.services.choosing import Choice, choose
from neglect_tool.services.drafts import Around, Draft
from neglect_tool.services.indexing import BATCH
from neglect_tool.services.lists import Some, condition
from neglect_tool.services.ports import Clock, EntryStore
from neglect_tool.services.saves import Chain
from neglect_tool.services.search import Found, search
from neglect_tool.vault.entry import Entry, NewEntry
from neglect_tool.vault.registering import UNGRADED

if TYPE_CHECKING:
    from neglect_tool.services.reporting import ReportRequest

__all__ = ["CaseRow", "Casework", "Choice", "Draft", "Families", "Found", "Some"]

PACK = "graded-neglect-profile"
"""What a family's first assessment is made with."""


class Casework:
    """One person's work on one store; called by one thread at a time."""

    def __init__(self, store: EntryStore, packs: Callable[[str], FormPack], author: str, clock: Clock) -> None:
        self._store = store
        self._packs = packs
        self._author = author
        self._clock = clock
        self._since = store.head().seq
        self._caseload = Caseload(store, packs)
        self.disk_full = False
        """Whether a save went through only because the space kept for a full disk was given up, and it is not back."""
        self._open: tuple[Chain, Draft] | None = None
        self._before: tuple[object, tuple[Assessment, ...], History, AssessmentResult | None] = None, (), (), None

    @property
    def author(self) -> str:
        """Whose work it is."""
        return self._author

    @property
    def today(self) -> date:
        """The day here, by the laptop's clock."""
        return self._clock().astimezone().date()

    @property
    def now(self) -> datetime:
        """The time here, by the laptop's clock."""
        return self._clock().astimezone()

    def pack(self, pack: str) -> FormPack:
        """The pack of that name, as an earlier assessment may have been made with another one."""
        return self._packs(pack)

    def refresh(self, most: int = BATCH) -> bool:
        """Bring lists and search up by up to that many assessments that were changed; whether any may be left."""
        return self._caseload.refresh(most)

    def settle(self) -> None:
        """Bring them up as far as what this session did not write itself."""
        self._caseload.settle()

    @property
    def left(self) -> int:
        """How many entries have yet to be looked at for lists and search."""
        return self._caseload.index.left

    def families(self, wanted: str = "", first: int = 0, limit: int = 100, only: Some = Some.ALL) -> Families:
        """A part of the list of families by name, of those in which every wanted word stands."""
        return self._caseload.families(wanted, first, limit, condition(only, self.today))

    def counts(self) -> Mapping[Some, int]:
        """How many families each list of some of them has; at many families it takes a while."""
        some = [each for each in Some if each is not Some.ALL]
        found = self._caseload.counted([each for some_ in some if (each := condition(some_, self.today))])
        return dict(zip(some, found, strict=True))

    @property
    def ungraded(self) -> int:
        """Of how many families the last prompt is not known, so that a list by prompts lacks them."""
        return self._caseload.counted((UNGRADED,))[0]

    def grade_some(self, most: int) -> int:
        """Grade up to so many families whose last prompt is not kept; how many are left for another time."""
        return self._caseload.grade_some(most, self._around)

    def place(self, name: str) -> int:
        """Where in the whole list the names that begin so would begin."""
        return self._caseload.place(name)

    def search(self, typed: str, limit: int = 20) -> Found:
        """Where in what was written those words stand, as far as lists and search have been brought up."""
        return search(self._caseload.index, typed, limit)

    def work_out(self, assessments: Sequence[str]) -> tuple[CaseRow, ...]:
        """Grade and check these; kept until something in them changes."""
        return self._caseload.work_out(assessments, self._around)

    def series(self, reference: str) -> tuple[CaseRow, ...]:
        """Every assessment of a family, oldest first; empty if it is not in the vault."""
        return self._caseload.series(reference)

    def new_family(self, reference: str, name: str) -> Draft:
        """Begin the first assessment of a family."""
        if self.series(reference):
            raise VaultError(
                tr("caseload"),
                tr("{reference} is in this vault already", reference=reference),
                tr("Open it from the caseload."),
            )
        return self._start(Family(reference, name), PACK, CopiedOver())

    def start_assessment(self, reference: str) -> Draft:
        """Begin the next assessment: people and what the record holds of them are copied, grades never are."""
        series = self.series(reference)
        if not series:
            raise VaultError(
                tr("caseload"),
                tr("{reference} is not in this vault", reference=reference),
                tr("Begin it as a new family."),
            )
        last = self._read(series[-1].assessment)
        return self._start(last.family, last.pack, copied_over(last, self.today))

    def open_draft(self, assessment: str) -> Draft:
        """The assessment as it stands, with its series; kept open for what follows."""
        chain = self._chain(assessment)
        draft = chain.draft(self._packs, self._around)
        self._open = chain, draft
        self._caseload.take(draft)
        return draft

    def apply(self, assessment: str, step: Sequence[Change]) -> Draft:
        """Append changes as one step, durably; nothing is appended if the assessment would not hold together."""
        return self._append(assessment, [encode(change, joined=n > 0) for n, change in enumerate(step)])

    def choose(self, assessment: str, choice: Choice) -> Draft:
        """Choose a card or a not-grade."""
        return self.apply(assessment, choose(self.draft(assessment), choice, self._author))

    def undo(self, assessment: str) -> Draft:
        """Take back the last step of this session; no change if there is none."""
        return self._undo(assessment, redo=False)

    def redo(self, assessment: str) -> Draft:
        """Put it back."""
        return self._undo(assessment, redo=True)

    def record(self, assessment: str, aside: Aside) -> Draft:
        """Append what stands with the assessment: a report made or signed, a form left half filled."""
        return self._append(assessment, [encode_aside(aside)])

    def keep_form(self, assessment: str, key: str, answers: Mapping[str, Answer]) -> Draft:
        """Keep a half-filled form, or with no answers forget it."""
        draft = self.draft(assessment)
        if dict(draft.kept.get(key, {})) == dict(answers):
            return draft
        return self.record(assessment, FormKept(key, tuple(answers.items())))

    def report_request(self, assessment: str, edition: str = PANEL) -> "ReportRequest":
        """What a report is made from: the document as it stands, and those before it; the edition filters them."""
        from neglect_tool.services.reporting import ReportRequest

        draft = self.draft(assessment)
        head = self._store.head()
        return ReportRequest(
            assessment=draft.assessment,
            previous=draft.previous,
            pack=draft.pack,
            document=draft.reported,
            previous_documents=tuple(
                canonical_bytes(reported(self._chain(each.id).assessment(self._packs)[1])) for each in draft.previous
            ),
            vault_head=f"{head.seq}:{head.mac}",
            edition=edition,
        )

    def _start(self, family: Family, pack_id: str, copied: CopiedOver) -> Draft:
        pack = self._packs(pack_id)
        assessment = self._free_id(family.reference)
        step: list[Change] = [Started(assessment, self.today, pack.id, pack.hash, family), *copied.changes()]
        self._write(assessment, [encode(change, joined=n > 0) for n, change in enumerate(step)])
        return self.open_draft(assessment)

    def _free_id(self, reference: str) -> str:
        plain = re.sub(r"[^A-Za-z0-9]+", "-", reference).strip("-") or "family"
        found = wanted = f"{plain}-{self.today.isoformat()}"
        number = 1
        while any(True for _ in self._store.entries(subject=found)):
            number += 1
            found = f"{wanted}-{number}"
        return found

    def draft(self, assessment: str) -> Draft:
        """The open draft of that assessment, opened if need be."""
        if self._open is None or self._open[0].subject != assessment:
            return self.open_draft(assessment)
        return self._open[1]

    def _undo(self, assessment: str, *, redo: bool) -> Draft:
        draft = self.draft(assessment)
        target = self._open[0].target(redo=redo) if self._open else None
        return draft if target is None else self.apply(assessment, [Undone(target)])

    def _append(self, assessment: str, step: Sequence[tuple[str, bytes]]) -> Draft:
        draft = self.draft(assessment)
        if not step or self._open is None:
            return draft
        chain = self._open[0]
        head = self._store.head().seq
        tried = [
            Entry(head + n, draft.saved_at, self._author, kind, assessment, payload)
            for n, (kind, payload) in enumerate(step, start=1)
        ]
        try:
            chain.grow(tried)
            if any(kind not in ASIDE for kind, _ in step):
                draft = chain.draft(self._packs, self._around)
            chain.settle(self._write(assessment, step))
        except NeglectToolError:
            chain.forget(head)
            raise
        draft = chain.saved(draft)
        self._open = chain, draft
        self._caseload.take(draft)
        return draft

    def _write(self, assessment: str, step: Sequence[tuple[str, bytes]]) -> tuple[Entry, ...]:
        new = [NewEntry(self._author, kind, assessment, payload) for kind, payload in step]
        try:
            entries = self._store.append(new)
            self.disk_full = self.disk_full and not self._store.keep_ballast()
        except VaultFull:
            if not self._store.free_ballast():
                raise
            entries = self._store.append(new)
            self.disk_full = True
        self._caseload.touched(assessment, entries)
        return entries

    def _chain(self, assessment: str) -> Chain:
        chain = Chain(assessment, self._store.entries(subject=assessment), self._since)
        if not chain.begun:
            raise VaultError(
                tr("caseload"),
                tr("there is no assessment “{assessment}” in this vault", assessment=assessment),
                tr("Open the caseload."),
            )
        return chain

    def _read(self, assessment: str) -> Assessment:
        return self._chain(assessment).assessment(self._packs)[0]

    def _around(self, now: Assessment) -> Around:
        """The series before `now`, read again only when it is another one."""
        reference = now.family.reference
        earlier = [
            row.assessment for row in self.series(reference) if row.as_at < now.as_at and row.assessment != now.id
        ]
        key = [now.pack, *((each, self._caseload.version(each)) for each in earlier)]
        if self._before[0] != key:
            previous = tuple(self._read(each) for each in earlier)
            past = history(previous, self._packs(now.pack))
            last = grade_after(previous[-1], self._packs(previous[-1].pack), past[:-1]) if previous else None
            self._before = key, previous, past, last
        _, previous, past, last = self._before
        return Around(previous, past, last, lambda content: self._caseload.others(reference, content))
