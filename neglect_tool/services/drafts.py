"""An open assessment with everything worked out from it."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from neglect_tool.domain.assessment import Assessment, Evidence, GradingEntry
from neglect_tool.domain.draft import Change
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import History
from neglect_tool.domain.profile import AssessmentResult
from neglect_tool.domain.readiness import Finding, OtherFamily
from neglect_tool.exchange.attachment import Attachment
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.exchange.draft_aside import (
    Answer,
    Delivered,
    ReportSigned,
)
from neglect_tool.exchange.edition_aside import EditionAsked
from neglect_tool.exchange.schema import reported


@dataclass(frozen=True, slots=True)
class Written:
    """Who wrote a change, and when (UTC, ISO 8601)."""

    author: str
    at: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An assessment as it stands after its last save."""

    assessment: Assessment
    content: Mapping[str, Any]
    """The document as an object."""
    pack: FormPack
    result: AssessmentResult
    checked: Callable[[], tuple[Finding, ...]]
    """Works out the findings when they are first asked for."""
    previous: tuple[Assessment, ...]
    """Earlier assessments of the family, oldest first."""
    last_result: AssessmentResult | None
    """The one just before, graded."""
    keys: Mapping[str, tuple[str, ...]]
    """Keys of the lines of each list, in step with those of `assessment`."""
    evidence_keys: tuple[tuple[str, ...], ...]
    """Keys of the evidence of each grading entry, in step with `assessment.grades`."""
    written: Mapping[int, Written]
    seq: int
    saved_at: str
    """UTC, ISO 8601."""
    undo: Change | None
    """What Undo would take back."""
    can_redo: bool
    signed: tuple[ReportSigned, ...]
    """The signatures of the last report that was signed, in order."""
    signed_at: tuple[str, ...]
    """When each of them was kept; UTC, ISO 8601."""
    kept: Mapping[str, Mapping[str, Answer]]
    """Forms left half filled, by key."""
    attachments: tuple[Attachment, ...]
    """Photographs and scans that are kept with it, oldest first."""
    delivered: tuple[Delivered, ...] = ()
    """To whom its reports went, oldest first."""
    signed_editions: Mapping[str, tuple[ReportSigned, ...]] = field(default_factory=dict)
    """The same as `signed` for the editions of others than the panel, by recipient."""
    asked: Mapping[str, EditionAsked] = field(default_factory=dict)
    """What was last said on who could be hurt by an edition, by recipient."""

    def signed_of(self, edition: str) -> tuple[ReportSigned, ...]:
        """The signatures of the last report that was signed for that reader, in order."""
        return self.signed if edition == "panel" else self.signed_editions.get(edition, ())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the readiness checks say."""
        return self.checked()

    @property
    def document(self) -> bytes:
        """In canonical order, whole, as an export holds it."""
        return canonical_bytes(self.content)

    @property
    def reported(self) -> bytes:
        """As a report holds it: without jots and whatever else no report shows."""
        return canonical_bytes(reported(self.content))

    @property
    def document_sha256(self) -> str:
        """What a signed report names, so that a later change of anything it holds shows."""
        return hashlib.sha256(self.reported).hexdigest()

    def entry(self, key: str) -> GradingEntry:
        """The grading entry with that key."""
        return self.assessment.grades[self.keys["grades"].index(key)]

    def evidence_of(self, key: str) -> Mapping[str, Evidence]:
        """The evidence of the grading entry with that key, each piece by its own key."""
        at = self.keys["grades"].index(key)
        return dict(zip(self.evidence_keys[at], self.assessment.grades[at].evidence, strict=True))

    def key_of(self, entry: GradingEntry) -> str:
        """The key of an entry that this draft holds, told by identity: two may be equal."""
        for key, each in zip(self.keys["grades"], self.assessment.grades, strict=True):
            if each is entry:
                return key
        raise KeyError(entry.item)

    def author(self, key: str) -> Written:
        """Who brought the line with that key."""
        return self.written[int(key.split("/")[0].split(".")[0])]


@dataclass(frozen=True, slots=True)
class Around:
    """What is known beside the assessment itself: its series, and the other families of the vault."""

    previous: tuple[Assessment, ...]
    history: History
    last_result: AssessmentResult | None
    others: Callable[[Mapping[str, Any]], tuple[OtherFamily, ...]]
    """Those of which something may stand in a document."""


def moment(at: str) -> datetime:
    """The time of an entry, in UTC with its zone."""
    return datetime.fromisoformat(at)
