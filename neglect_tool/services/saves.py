"""The saves that an assessment is made of: folded into the draft that they give, and what Undo would take back."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.draft import Change
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.readiness import check
from neglect_tool.domain.undoing import UndoStack, undo_stack
from neglect_tool.errors import VaultDamaged
from neglect_tool.exchange.attachment import Attachment, attachments
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.exchange.draft import Fold, Saved, decode, read_entry
from neglect_tool.exchange.draft_aside import (
    ASIDE,
    SIGNED,
    Answer,
    Aside,
    ReportSigned,
    decode_aside,
    deliveries,
    kept_forms,
)
from neglect_tool.exchange.edition_aside import ASKED, EditionAsked
from neglect_tool.exchange.schema import reported
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Around, Draft, Written
from neglect_tool.services.growing import Grading, Reading
from neglect_tool.vault.entry import Entry
from neglect_tool.vault.pieces import ATTACHED, DETACHED

_SECTIONS = (
    "children", "carers", "visits", "grades", "compensations", "voice", "views", "chronology", "strengths",
    "actions", "decisions", "jots", "record", "second_grades",
)  # fmt: skip
"""The lists of a document that have lines with keys."""


class Chain:
    """The saves of one assessment; grows by what is appended, and is folded anew only for undo."""

    def __init__(self, subject: str, entries: Iterable[Entry], since: int = 0) -> None:
        self.subject = subject
        self._opened_at = since
        self._aside: list[Entry] = []
        self._saved: list[Saved] = []
        self._told: dict[int, Aside] = {}
        self._attached: tuple[tuple[Entry, ...], tuple[Attachment, ...]] = (), ()
        self._fold = Fold()
        self._stacked: tuple[tuple[int, int], UndoStack] | None = None
        self._reading, self._grading = Reading(), Grading()
        self._written: dict[int, Written] = {}
        self.grow(tuple(entries))

    @property
    def begun(self) -> bool:
        """Whether there is an assessment here at all."""
        return bool(self._saved)

    @property
    def content(self) -> dict[str, Any]:
        """The document as it stands, not yet read strictly."""
        return self._fold.document()

    @property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """Keys of the lines of each list, in step with those of the document."""
        return {section: self._fold.keys(section) for section in _SECTIONS}

    @property
    def kept(self) -> Mapping[str, Mapping[str, Answer]]:
        """Forms left half filled, by key."""
        return kept_forms(self._aside)

    def grow(self, entries: Sequence[Entry]) -> None:
        """Take in what was appended, or is about to be."""
        anew = not self._saved
        for entry in entries:
            if entry.kind in ASIDE:
                self._aside.append(entry)
                continue
            self._saved.append(read_entry(entry))
            self._written[entry.seq] = Written(entry.author, entry.at)
            anew = anew or self._saved[-1].link.undoes is not None
            if not anew:
                self._fold.add(self._saved[-1])
        if anew:
            self._fold = Fold.of(self._saved)

    def forget(self, after: int) -> None:
        """Forget what was tried and not appended."""
        self._aside = [entry for entry in self._aside if entry.seq <= after]
        self._told.clear()
        self._stacked = None
        self._saved = [saved for saved in self._saved if saved.entry.seq <= after]
        self._written = {seq: written for seq, written in self._written.items() if seq <= after}
        self._fold = Fold.of(self._saved)

    def settle(self, entries: Sequence[Entry]) -> None:
        """What was tried has been appended; these are the entries with their times."""
        at = {entry.seq: entry for entry in entries}
        # They are the last of their lists: a long chain is not gone through at every save.
        for n in range(max(0, len(self._aside) - len(at)), len(self._aside)):
            self._aside[n] = at.get(self._aside[n].seq, self._aside[n])
        for n in range(max(0, len(self._saved) - len(at)), len(self._saved)):
            saved = self._saved[n]
            entry = at.get(saved.entry.seq, saved.entry)
            self._saved[n] = replace(saved, entry=entry)
            self._written[entry.seq] = Written(entry.author, entry.at)

    def target(self, *, redo: bool) -> int | None:
        """What the next Undo (or Redo) names: nothing from before this session, or before the last signature."""
        waiting = self._stack().redo if redo else self._stack().undo
        return waiting[-1] if waiting else None

    def _stack(self) -> UndoStack:
        """What may be undone and redone; asked for several times between two saves."""
        at = len(self._saved), len(self._aside)
        if self._stacked is None or self._stacked[0] != at:
            signed = [entry.seq for entry in self._aside if entry.kind == SIGNED]
            stack = undo_stack([saved.link for saved in self._saved], max([self._opened_at, *signed]))
            self._stacked = at, stack
        return self._stacked[1]

    def assessment(self, packs: Callable[[str], FormPack]) -> tuple[Assessment, Mapping[str, Any]]:
        """The assessment and its document; DocumentError if it does not hold together."""
        content = self.content
        pack = content.get("pack")
        if not isinstance(pack, str):
            raise VaultDamaged(
                self.subject, tr("this is not an assessment"), tr("Check the vault, or restore a backup.")
            )
        where = tr("assessment “{subject}”", subject=self.subject)
        return self._reading.read(content, self._fold.keys("grades"), where, packs(pack)), content

    def saved(self, draft: Draft) -> Draft:
        """The draft with the numbers, authors and times of its saves."""
        last = max([*self._aside[-1:], *(saved.entry for saved in self._saved[-1:])], key=lambda entry: entry.seq)
        return replace(
            draft,
            written=dict(self._written),
            seq=last.seq,
            saved_at=last.at,
            undo=self._undoes(),
            can_redo=self.target(redo=True) is not None,
            signed=tuple(signed for signed, _ in self._signed("panel")),
            signed_at=tuple(at for _, at in self._signed("panel")),
            signed_editions={one: tuple(signed for signed, _ in self._signed(one)) for one in self._signed_for()},
            asked={one.recipient: one for one, _ in self._of(ASKED) if isinstance(one, EditionAsked)},
            kept=self.kept,
            attachments=self.attachments,
            delivered=deliveries(self._aside),
        )

    def draft(self, packs: Callable[[str], FormPack], around: Callable[[Assessment], Around]) -> Draft:
        """Everything that follows from the saves."""
        assessment, content = self.assessment(packs)
        pack = packs(assessment.pack)
        beside = around(assessment)
        keys = self.keys
        return self.saved(
            Draft(
                assessment=assessment,
                content=content,
                pack=pack,
                result=self._grading.grade(assessment, pack, beside.history),
                checked=cache(lambda: check(assessment, pack, beside.previous, others=beside.others(content))),
                previous=beside.previous,
                last_result=beside.last_result,
                keys=keys,
                evidence_keys=tuple(self._fold.evidence_keys(key) for key in keys["grades"]),
                written={},
                seq=0,
                saved_at="",
                undo=None,
                can_redo=False,
                signed=(),
                signed_at=(),
                kept={},
                attachments=(),
            )
        )

    @property
    def signed_as_it_stands(self) -> bool:
        """Whether the last signature is of the document as it is now; asked without reading it strictly."""
        signed = self._signed("panel")
        if not signed:
            return False
        return signed[-1][0].document_sha256 == hashlib.sha256(canonical_bytes(reported(self.content))).hexdigest()

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """Photographs and scans that are kept now; worked out again only when one came or went, not at every save."""
        entries = tuple(entry for entry in self._aside if entry.kind in (ATTACHED, DETACHED))
        if entries != self._attached[0]:
            self._attached = entries, attachments(entries)
        return self._attached[1]

    def _undoes(self) -> Change | None:
        """The change that says what a step was: its last."""
        target = self.target(redo=False)
        found: Entry | None = None
        for saved in self._saved:
            if saved.entry.seq == target or (found is not None and saved.link.joined):
                found = saved.entry
            elif found is not None:
                break
        return None if found is None else decode(found.kind, found.payload)

    def _of(self, kind: str) -> tuple[tuple[Aside, str], ...]:
        """What stands of a kind, with the time of each."""
        found = []
        for entry in self._aside:
            if entry.kind == kind:
                if entry.seq not in self._told:
                    self._told[entry.seq] = decode_aside(entry)
                found.append((self._told[entry.seq], entry.at))
        return tuple(found)

    def _signed_for(self) -> tuple[str, ...]:
        """The readers other than the panel for whom something was signed."""
        told = (signed.edition for signed, _ in self._of(SIGNED) if isinstance(signed, ReportSigned))
        return tuple(dict.fromkeys(one for one in told if one != "panel"))

    def _signed(self, edition: str) -> tuple[tuple[ReportSigned, str], ...]:
        found: list[tuple[ReportSigned, str]] = []
        for signed, at in self._of(SIGNED):
            if isinstance(signed, ReportSigned) and signed.edition == edition:
                if any(s.role == signed.role or s.document_sha256 != signed.document_sha256 for s, _ in found):
                    found.clear()
                found.append((signed, at))
        return tuple(found)
