"""The good file: sound, still accessible and archival, and other programs say so too."""

import io
import os
import shutil
import subprocess
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pytest
from asn1crypto import cms
from PIL import Image, ImageChops

from neglect_tool.report.verdict import Judgement
from neglect_tool.services.signing import sign_report


def test_two_signatures_make_it_sound(bench) -> None:
    verdict = bench.verdict(bench.signed)
    assert verdict.valid
    assert verdict.judgement is Judgement.SOUND
    assert [(each.role, each.signer, each.agency, each.at) for each in verdict.signatures] == [
        ("practitioner", "R. Patel", "Health visiting", bench.now.isoformat()),
        ("manager", "J. Amos", "Children’s services", bench.later.isoformat()),
    ]
    assert [each.covers for each in verdict.signatures] == ["revision", "file"]
    assert verdict.document.agrees
    assert verdict.document.compared >= 5
    assert all("was not checked" in reason for reason in verdict.reasons)


def test_signing_keeps_every_byte_before_it(bench) -> None:
    assert bench.first.startswith(bench.unsigned)
    assert bench.signed.startswith(bench.first)


def failures(data: bytes) -> dict[str, set[str]]:
    return {
        profile: {each.rule_id for each in page.validate_pdf_bytes(data, profile=profile).failures}
        for profile in ("ua1", "3a")
    }


def test_it_stays_accessible_and_archival_after_each_signature(bench) -> None:
    before = failures(bench.unsigned)
    assert failures(bench.first) == before == {"ua1": set(), "3a": set()}
    # The validator wants the first signature to cover what was added after it, which no signature can.
    assert failures(bench.signed) == {"ua1": set(), "3a": {"PDFA3A-SIGNATURE-BYTERANGE-001"}}


def test_one_signer_certifies_and_locks_at_once(bench) -> None:
    alone = sign_report(
        bench.built(signers=("practitioner",)), bench.practitioner, "practitioner", bench.now, "", bench.packs
    )
    assert bench.verdict(alone).valid


def test_partners_sign_last_and_in_turn(bench) -> None:
    data = bench.built(signers=("practitioner", "manager", "partner", "partner"))
    for role in ("practitioner", "manager", "partner", "partner"):
        assert not bench.verdict(data).valid
        data = sign_report(data, bench.manager, role, bench.later, "", bench.packs)
    verdict = bench.verdict(data)
    assert verdict.valid
    assert [each.field for each in verdict.signatures] == ["practitioner", "manager", "partner", "partner-2"]


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler-utils is not installed")
def test_pdfsig_agrees_on_the_good_file_and_on_a_changed_one(bench, tmp_path: Path) -> None:
    def told(data: bytes) -> str:
        file = tmp_path / "report.pdf"
        file.write_bytes(data)
        command = ["pdfsig", "-nocert", str(file)]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout

    assert told(bench.signed).count("Signature is Valid") == 2
    at = bench.signed.index(b"/Rect")
    changed = bench.signed[: at + 8] + b"9" + bench.signed[at + 9 :]
    assert "Digest Mismatch" in told(changed)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_openssl_agrees_on_both_signatures(bench, tmp_path: Path) -> None:
    root, container, content = (tmp_path / name for name in ("root.pem", "signature.der", "signed"))
    root.write_bytes(bench.trust[0])
    for number in (0, 1):
        start, end, contents = bench.hole(bench.signed, number)
        container.write_bytes(contents[: len(cms.ContentInfo.load(contents).dump())])
        reach = bench.revision_end(bench.signed, number)
        content.write_bytes(bench.signed[:start] + bench.signed[end:reach])
        command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", str(container), "-content"]
        command += [str(content), "-CAfile", str(root), "-no_check_time", "-out", os.devnull]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert "successful" in done.stderr.lower(), done.stderr


def test_the_stamps_can_be_seen_where_pages_are_shown_and_printed(bench) -> None:
    """The renderer of the window and of its printer: ink appears in each field as it is signed, and nowhere else."""

    def shown(data: bytes) -> Image.Image:
        document = pypdfium2.PdfDocument(data)
        document.init_forms()
        picture = document[0].render(scale=2, may_draw_forms=True).to_pil().convert("L")
        document.close()
        return picture

    def changed(before: Image.Image, after: Image.Image) -> tuple[int, int, int, int]:
        box = ImageChops.difference(before, after).getbbox()
        assert box is not None
        return box

    pages = [shown(data) for data in (bench.unsigned, bench.first, bench.signed)]
    with pikepdf.open(io.BytesIO(bench.unsigned)) as pdf:
        high = float(pdf.pages[0].mediabox[3])
        fields = [[float(side) for side in field.Rect] for field in pdf.Root.AcroForm.Fields]
    for (left, bottom, right, top), before, after in zip(fields, pages, pages[1:], strict=False):
        box = changed(before, after)
        assert box[0] >= 2 * left - 2
        assert box[1] >= 2 * (high - top) - 2
        assert box[2] <= 2 * right + 2
        assert box[3] <= 2 * (high - bottom) + 2
        assert (box[2] - box[0]) * (box[3] - box[1]) > 0.8 * 4 * (right - left) * (top - bottom)


def test_every_font_is_embedded_and_no_added_stream_ends_in_a_line_end(bench) -> None:
    with pikepdf.open(io.BytesIO(bench.signed)) as pdf:
        for found in pdf.objects:
            if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/FontDescriptor":
                assert "/FontFile2" in found
            if isinstance(found, pikepdf.Stream) and found.get("/Type") != "/Metadata":
                assert found.read_raw_bytes()[-1:] not in {b"\r", b"\n"}
