"""Making a report: the document graded, said, laid out and finished, from values alone."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from neglect_tool.domain.alignment import misaligned
from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.editions import Withheld
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.readiness import Finding, check, standing_blockers
from neglect_tool.domain.sharing import PANEL, of_family
from neglect_tool.exchange.document import canonical_bytes, parse_document, read_bytes
from neglect_tool.exchange.schema import reported
from neglect_tool.exchange.strict_json import decode
from neglect_tool.report.blocks import Section
from neglect_tool.services.assessing import require_earlier
from neglect_tool.services.editions import EditionContent, edition_logs, edition_of, left_out

if TYPE_CHECKING:
    from neglect_tool.report.facts import ReportFacts


REFERRAL = "referral"
"""What stands for an edition where a referral summary was made or delivered; nobody of the family is sent one."""


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What a report is made from; the documents are the bytes that go inside it, in the order of the values."""

    assessment: Assessment
    previous: tuple[Assessment, ...]
    pack: FormPack
    document: bytes
    edition: str = PANEL
    """For whom: "panel", "professional", "carer:ID" or "child:ID"."""
    signers: tuple[str, ...] = ("practitioner", "manager")
    previous_documents: tuple[bytes, ...] = ()
    vault_head: str | None = None
    packs: Mapping[str, FormPack] | None = None
    """Other packs by id, where an earlier document was made with one."""


@dataclass(frozen=True, slots=True)
class BuiltReport:
    """The PDF, its SHA-256 (64 hexadecimal digits), its sections as printed, and what stands against signing."""

    data: bytes
    pages: int
    sha256: str
    sections: tuple[Section, ...]
    blockers: tuple[Finding, ...]
    """Of the whole assessment, whatever the edition shows."""
    edition: str = PANEL
    document_sha256: str = ""
    """Of the document inside."""
    withheld: tuple[Withheld, ...] = ()


def editions_made() -> str:
    """The editions that can be asked for."""
    from neglect_tool.report.editions import OFFERED

    return OFFERED


def request_from_files(
    file: Path,
    previous: Sequence[Path],
    packs: Mapping[str, FormPack],
    *,
    edition: str,
    signers: tuple[str, ...] = ("practitioner", "manager"),
) -> tuple[ReportRequest, tuple[str, ...]]:
    """What to make a report from, and a note for whatever does not align with earlier assessments."""
    from neglect_tool.report.editions import edition_for, recipient_of
    from neglect_tool.report.names import field_names

    recipient = recipient_of(edition)
    field_names(signers)
    assessment, document = _read(file, packs)
    edition_for(recipient, assessment)
    earlier = [(str(path), *_read(path, packs)) for path in previous]
    require_earlier(assessment, [(where, each) for where, each, _ in earlier])
    request = ReportRequest(
        assessment=assessment,
        previous=tuple(each for _, each, _ in earlier),
        pack=packs[assessment.pack],
        document=document,
        edition=recipient,
        signers=signers,
        previous_documents=tuple(data for _, _, data in earlier),
        packs=packs,
    )
    series = sorted((*request.previous, assessment), key=lambda each: each.as_at)
    return request, misaligned(series, packs)


def _read(path: Path, packs: Mapping[str, FormPack]) -> tuple[Assessment, bytes]:
    where = str(path)
    data = read_bytes(path)
    return parse_document(data, where, packs), canonical_bytes(reported(decode(data, where)))


def build_report(request: ReportRequest) -> BuiltReport:
    """The report; the same request gives the same bytes. Raises ReportError for what cannot be printed or told."""
    from neglect_tool.report.build import build_pdf
    from neglect_tool.report.editions import edition_for

    chosen = edition_for(request.edition, request.assessment)
    made = edition_of(request)
    blockers = _blockers(request)
    printed = build_pdf(_facts(request, made, blockers), chosen, made.document, made.previous_documents)
    return BuiltReport(
        printed.data,
        printed.pages,
        hashlib.sha256(printed.data).hexdigest(),
        printed.sections,
        blockers,
        request.edition,
        hashlib.sha256(made.document).hexdigest(),
        made.withheld,
    )


def sections_for(request: ReportRequest) -> tuple[Section, ...]:
    """What the report would say, before it is laid out."""
    from neglect_tool.report.editions import edition_for, sections_of

    chosen = edition_for(request.edition, request.assessment)
    return sections_of(_facts(request, edition_of(request), _blockers(request)), chosen)


def _blockers(request: ReportRequest) -> tuple[Finding, ...]:
    return standing_blockers(check(request.assessment, request.pack, request.previous, packs=request.packs))


def _facts(request: ReportRequest, made: EditionContent, blockers: tuple[Finding, ...]) -> "ReportFacts":
    """The edition graded. One for the family has places to sign only where nothing stops signing the whole."""
    from neglect_tool.report.facts import gather

    return gather(
        made.assessment,
        request.pack,
        made.previous,
        packs=request.packs,
        signers=() if of_family(request.edition) and blockers else request.signers,
        vault_head=request.vault_head,
        left_out=left_out(made),
        log=edition_logs(request.assessment, request.pack) if request.edition == PANEL else (),
    )


def build_referral(request: ReportRequest) -> BuiltReport:
    """The referral summary of the whole assessment, for the front door alone: unsigned, and past every blocker."""
    from neglect_tool.report.facts import gather
    from neglect_tool.report.referral import build_referral_pdf

    facts = gather(request.assessment, request.pack, request.previous, packs=request.packs)
    made = build_referral_pdf(facts)
    sha256 = hashlib.sha256(made.data).hexdigest()
    return BuiltReport(made.data, made.pages, sha256, made.sections, facts.blockers, REFERRAL)
