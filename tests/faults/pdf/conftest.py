"""A signed report to be attacked, and the ways in which other programs change PDF files."""

import io
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

import pikepdf
import pytest
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from neglect_tool.exchange.document import parse_document
from neglect_tool.identity import authority as authorities
from neglect_tool.identity.signing_file import SigningIdentity
from neglect_tool.report.seal import seal
from neglect_tool.report.verdict import Verdict
from neglect_tool.services.assessing import ShippedPacks
from neglect_tool.services.reporting import ReportRequest, build_report
from neglect_tool.services.signing import sign_report
from neglect_tool.services.verifying import verify_report

CASES = Path(__file__).parents[2] / "domain" / "cases"
NOW = datetime(2026, 8, 3, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
PACKS = ShippedPacks()


@dataclass(frozen=True)
class Bench:
    """A report before, between and after its two signatures, and who signed it."""

    now: ClassVar = NOW
    later: ClassVar = LATER
    packs: ClassVar = PACKS
    whole: ClassVar = os.environ.get("NEGLECT_TOOL_TRIALS") == "1"

    authority: authorities.Authority
    practitioner: SigningIdentity
    manager: SigningIdentity
    unsigned: bytes
    first: bytes
    signed: bytes

    @property
    def trust(self) -> list[bytes]:
        return [authorities.root_file(self.authority)]

    def verdict(self, data: bytes, *, crls: tuple[bytes, ...] = (), now: datetime = LATER) -> Verdict:
        return verify_report(data, self.trust, crls, now=now, packs=PACKS)

    def refused(self, data: bytes, *, now: datetime = LATER) -> str:
        """Assert that it is not valid, and give the reasons."""
        verdict = self.verdict(data, now=now)
        assert not verdict.valid, verdict.headline
        assert verdict.reasons
        return " ".join(verdict.reasons)

    @staticmethod
    def built(case: str = "ada/ada-1.json", signers: tuple[str, ...] = ("practitioner", "manager")) -> bytes:
        return Bench.made((CASES / case).read_bytes(), signers)

    @staticmethod
    def made(data: bytes, signers: tuple[str, ...] = ("practitioner", "manager")) -> bytes:
        assessment = parse_document(data, "the document", PACKS)
        request = ReportRequest(assessment, (), PACKS[assessment.pack], document=data, signers=signers)
        return build_report(request).data

    @staticmethod
    def hole(data: bytes, number: int = -1) -> tuple[int, int, bytes]:
        """Where a signature's digits are, and what they say."""
        found = list(re.finditer(rb"/Contents (<[0-9A-F]{1000,}>)", data))[number]
        return found.start(1), found.end(1), bytes.fromhex(found[1][1:-1].decode())

    @staticmethod
    def revision_end(data: bytes, number: int) -> int:
        reaches = [list(map(int, each.split())) for each in re.findall(rb"/ByteRange \[([\d ]+)\]", data)]
        return sum(reaches[number][2:])

    @staticmethod
    def appended(data: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
        """The file with one more addition that changes something, as any PDF program could make it."""
        writer = IncrementalPdfFileWriter(io.BytesIO(data), strict=True)
        writer._update_meta = lambda: None
        change(writer)
        out = io.BytesIO()
        writer.write(out)
        assert out.getvalue().startswith(data)
        return out.getvalue()

    def doctored(self, change: Callable[[bytes], bytes]) -> bytes:
        """A report whose body was tampered with before a trusted signer was made to sign it with some other program."""
        body = change(self.unsigned)
        first = seal(body, self.practitioner, "practitioner", NOW, "", first=True, last=False)
        return seal(first, self.manager, "manager", LATER, "", first=False, last=True)

    @staticmethod
    def rewritten(body: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(body)) as pdf:
            change(pdf)
            pdf.save(
                out,
                object_stream_mode=pikepdf.ObjectStreamMode.disable,
                deterministic_id=True,
                fix_metadata_version=False,
            )
        return out.getvalue()


@pytest.fixture(scope="session")
def bench() -> Bench:
    authority = authorities.new_authority("Example Council", NOW)
    practitioner = authorities.issue(authority, "R. Patel", "Health visiting", NOW, 730)
    manager = authorities.issue(authority, "J. Amos", "Children’s services", NOW, 730)
    unsigned = Bench.built()
    first = sign_report(unsigned, practitioner, "practitioner", NOW, "", PACKS)
    signed = sign_report(first, manager, "manager", LATER, "Read and agreed", PACKS)
    return Bench(authority, practitioner, manager, unsigned, first, signed)
