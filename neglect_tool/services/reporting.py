"""Making a report: the document graded, said, laid out and finished, from values alone."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from neglect_tool.domain.alignment import misaligned
from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.readiness import Finding
from neglect_tool.exchange.document import canonical_bytes, parse_document, read_bytes
from neglect_tool.exchange.schema import reported
from neglect_tool.exchange.strict_json import decode
from neglect_tool.report.blocks import Section
from neglect_tool.services.assessing import require_earlier


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What a report is made from; the documents are the bytes that go inside it, in the order of the values."""

    assessment: Assessment
    previous: tuple[Assessment, ...]
    pack: FormPack
    document: bytes
    edition: str = "panel"
    signers: tuple[str, ...] = ("practitioner", "manager")
    previous_documents: tuple[bytes, ...] = ()
    vault_head: str | None = None
    packs: Mapping[str, FormPack] | None = None
    """Other packs by id, where an earlier document was made with one."""


@dataclass(frozen=True, slots=True)
class BuiltReport:
    """The PDF, its SHA-256 (64 hexadecimal digits), its sections as printed, and the blockers that stand."""

    data: bytes
    pages: int
    sha256: str
    sections: tuple[Section, ...]
    blockers: tuple[Finding, ...]


def editions_made() -> str:
    """The names of the editions that can be asked for."""
    from neglect_tool.report.editions import EDITIONS

    return ", ".join(each.name for each in EDITIONS)


def request_from_files(
    file: Path,
    previous: Sequence[Path],
    packs: Mapping[str, FormPack],
    *,
    edition: str,
    signers: tuple[str, ...] = ("practitioner", "manager"),
) -> tuple[ReportRequest, tuple[str, ...]]:
    """What to make a report from, and a note for whatever does not align with earlier assessments."""
    from neglect_tool.report.editions import edition as known_edition
    from neglect_tool.report.names import field_names

    known_edition(edition)
    field_names(signers)
    assessment, document = _read(file, packs)
    earlier = [(str(path), *_read(path, packs)) for path in previous]
    require_earlier(assessment, [(where, each) for where, each, _ in earlier])
    request = ReportRequest(
        assessment=assessment,
        previous=tuple(each for _, each, _ in earlier),
        pack=packs[assessment.pack],
        document=document,
        edition=edition,
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
    """The report; the same request gives the same bytes. Raises ReportError for what cannot be printed."""
    from neglect_tool.report.build import build_pdf
    from neglect_tool.report.editions import edition
    from neglect_tool.report.facts import gather

    by_date = sorted(zip(request.previous, request.previous_documents, strict=True), key=lambda pair: pair[0].as_at)
    facts = gather(
        request.assessment,
        request.pack,
        [assessment for assessment, _ in by_date],
        packs=request.packs,
        signers=request.signers,
        vault_head=request.vault_head,
    )
    made = build_pdf(facts, edition(request.edition), request.document, [data for _, data in by_date])
    return BuiltReport(made.data, made.pages, hashlib.sha256(made.data).hexdigest(), made.sections, facts.blockers)
