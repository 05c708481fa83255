"""A signed report in hostile hands: whatever is done to it, the verifier never calls it valid, and never falls over."""

import functools
import io
import os
import random
import re
import shutil
import subprocess
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import page
import pikepdf
import pytest
from asn1crypto import cms, core
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

from neglect_tool.errors import ReportError, SigningRefused, UnreadablePdf
from neglect_tool.exchange.document import parse_document
from neglect_tool.identity import authority as authorities
from neglect_tool.identity.signing_file import SigningIdentity
from neglect_tool.report.seal import seal
from neglect_tool.report.verdict import Judgement, Revocation, Verdict
from neglect_tool.report.verify_reading import open_pdf, signature_fields
from neglect_tool.services.assessing import ShippedPacks
from neglect_tool.services.reporting import ReportRequest, build_report
from neglect_tool.services.signing import sign_report
from neglect_tool.services.verifying import verify_report
from neglect_tool.services.verifying_apart import verify_apart

CASES = Path(__file__).parents[1] / "domain" / "cases"
NOW = datetime(2026, 8, 3, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
PACKS = ShippedPacks()
WHOLE = os.environ.get("NEGLECT_TOOL_TRIALS") == "1"


@dataclass(frozen=True)
class Bench:
    """A report before, between and after its two signatures, and who signed it."""

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


def built(case: str = "ada/ada-1.json", signers: tuple[str, ...] = ("practitioner", "manager")) -> bytes:
    data = (CASES / case).read_bytes()
    assessment = parse_document(data, case, PACKS)
    request = ReportRequest(assessment, (), PACKS[assessment.pack], document=data, signers=signers)
    return build_report(request).data


@pytest.fixture(scope="module")
def bench() -> Bench:
    authority = authorities.new_authority("Example Council", NOW)
    practitioner = authorities.issue(authority, "R. Patel", "Health visiting", NOW, 730)
    manager = authorities.issue(authority, "J. Amos", "Children’s services", NOW, 730)
    unsigned = built()
    first = sign_report(unsigned, practitioner, "practitioner", NOW, "", PACKS)
    signed = sign_report(first, manager, "manager", LATER, "Read and agreed", PACKS)
    return Bench(authority, practitioner, manager, unsigned, first, signed)


# The good file


def test_two_signatures_make_it_sound(bench: Bench) -> None:
    verdict = bench.verdict(bench.signed)
    assert verdict.valid
    assert verdict.judgement is Judgement.SOUND
    assert [(each.role, each.signer, each.agency, each.at) for each in verdict.signatures] == [
        ("practitioner", "R. Patel", "Health visiting", NOW.isoformat()),
        ("manager", "J. Amos", "Children’s services", LATER.isoformat()),
    ]
    assert [each.covers for each in verdict.signatures] == ["revision", "file"]
    assert verdict.document.agrees
    assert verdict.document.compared >= 5
    assert all("was not checked" in reason for reason in verdict.reasons)


def test_signing_keeps_every_byte_before_it(bench: Bench) -> None:
    assert bench.first.startswith(bench.unsigned)
    assert bench.signed.startswith(bench.first)


def failures(data: bytes) -> dict[str, set[str]]:
    return {
        profile: {each.rule_id for each in page.validate_pdf_bytes(data, profile=profile).failures}
        for profile in ("ua1", "3a")
    }


def test_it_stays_accessible_and_archival_after_each_signature(bench: Bench) -> None:
    before = failures(bench.unsigned)
    assert failures(bench.first) == before == {"ua1": set(), "3a": set()}
    # The validator wants the first signature to cover what was added after it, which no signature can.
    assert failures(bench.signed) == {"ua1": set(), "3a": {"PDFA3A-SIGNATURE-BYTERANGE-001"}}


def test_one_signer_certifies_and_locks_at_once(bench: Bench) -> None:
    alone = sign_report(built(signers=("practitioner",)), bench.practitioner, "practitioner", NOW, "", PACKS)
    assert bench.verdict(alone).valid


def test_partners_sign_last_and_in_turn(bench: Bench) -> None:
    data = built(signers=("practitioner", "manager", "partner", "partner"))
    for role in ("practitioner", "manager", "partner", "partner"):
        assert not bench.verdict(data).valid
        data = sign_report(data, bench.manager, role, LATER, "", PACKS)
    verdict = bench.verdict(data)
    assert verdict.valid
    assert [each.field for each in verdict.signatures] == ["practitioner", "manager", "partner", "partner-2"]


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler-utils is not installed")
def test_pdfsig_agrees_on_the_good_file_and_on_a_changed_one(bench: Bench, tmp_path: Path) -> None:
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
def test_openssl_agrees_on_both_signatures(bench: Bench, tmp_path: Path) -> None:
    root, container, content = (tmp_path / name for name in ("root.pem", "signature.der", "signed"))
    root.write_bytes(bench.trust[0])
    for number in (0, 1):
        start, end, contents = hole(bench.signed, number)
        container.write_bytes(contents[: len(cms.ContentInfo.load(contents).dump())])
        reach = revision_end(bench.signed, number)
        content.write_bytes(bench.signed[:start] + bench.signed[end:reach])
        command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", str(container), "-content"]
        command += [str(content), "-CAfile", str(root), "-no_check_time", "-out", os.devnull]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert "successful" in done.stderr.lower(), done.stderr


# Bytes


def hole(data: bytes, number: int = -1) -> tuple[int, int, bytes]:
    """Where a signature's digits are, and what they say."""
    found = list(re.finditer(rb"/Contents (<[0-9A-F]{1000,}>)", data))[number]
    return found.start(1), found.end(1), bytes.fromhex(found[1][1:-1].decode())


def revision_end(data: bytes, number: int) -> int:
    reaches = [list(map(int, each.split())) for each in re.findall(rb"/ByteRange \[([\d ]+)\]", data)]
    return sum(reaches[number][2:])


def with_contents(data: bytes, contents: bytes) -> bytes:
    start, end, before = hole(data)
    assert len(contents) == len(before)
    return data[:start] + b"<" + contents.hex().upper().encode() + b">" + data[end:]


@pytest.mark.trial
def test_no_changed_byte_goes_unseen(bench: Bench) -> None:
    tries = 1000 if WHOLE else 60
    chance = random.Random(20260803)
    start, end, _ = hole(bench.signed)
    missed = []
    for number in range(tries):
        at = int((number + chance.random()) * len(bench.signed) / tries)
        if start <= at < end:
            continue
        changed = bytearray(bench.signed)
        changed[at] ^= chance.randrange(1, 256)
        try:
            if bench.verdict(bytes(changed)).valid:
                missed.append(at)
        except UnreadablePdf:
            continue
    assert missed == []


@pytest.mark.trial
def test_no_changed_digit_of_the_last_signature_goes_unseen(bench: Bench) -> None:
    start, end, _ = hole(bench.signed)
    chance = random.Random(7)
    for at in chance.sample(range(start + 1, end - 1), 400 if WHOLE else 15):
        changed = bytearray(bench.signed)
        changed[at] = ord(chance.choice("0123456789ABCDEFabcdef".replace(chr(changed[at]), "")))
        assert not bench.verdict(bytes(changed)).valid, at


@pytest.mark.trial
def test_no_cut_leaves_it_valid(bench: Bench) -> None:
    chance = random.Random(11)
    for at in chance.sample(range(len(bench.signed)), 200 if WHOLE else 10):
        try:
            assert not bench.verdict(bench.signed[:at]).valid, at
        except UnreadablePdf:
            continue


def test_cut_back_to_the_first_signature(bench: Bench) -> None:
    cut = bench.signed[: revision_end(bench.signed, 0)]
    assert cut == bench.first
    assert "The manager (field “manager”) has not signed." in bench.refused(cut)


@pytest.mark.parametrize("tail", [b"\n", b" ", b"%", b"\0" * 10, b"%%EOF\n", b"hidden", b"\n%PDF-1.7\n"])
def test_bytes_after_the_end(bench: Bench, tail: bytes) -> None:
    assert not bench.verdict(bench.signed + tail).valid


def test_bytes_before_the_start(bench: Bench) -> None:
    with pytest.raises(UnreadablePdf):
        bench.verdict(b"\n" + bench.signed)


def test_data_in_the_padding_of_the_container(bench: Bench) -> None:
    _, _, contents = hole(bench.signed)
    length = len(cms.ContentInfo.load(contents).dump())
    assert len(contents) - length > 40
    for payload in (
        contents[:-20] + b"another family's f" + b"\0\0",
        contents[: length + 1] + b"\1" + contents[length + 2 :],
    ):
        assert "padding" in bench.refused(with_contents(bench.signed, payload))


def repacked(bench: Bench, change: Callable[[cms.SignedData], None]) -> bytes:
    _, _, contents = hole(bench.signed)
    container = cms.ContentInfo.load(contents)
    change(container["content"])
    packed = container.dump(force=True)
    return with_contents(bench.signed, packed + b"\0" * (len(contents) - len(packed)))


def test_data_in_an_unsigned_part_of_the_container(bench: Bench) -> None:
    def attribute(signed: cms.SignedData) -> None:
        hidden = {"type": "1.2.3.4.5", "values": [core.OctetString(b"hidden")]}
        signed["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([cms.CMSAttribute(hidden)])

    assert "nobody signed" in bench.refused(repacked(bench, attribute))


def test_a_foreign_certificate_in_the_container(bench: Bench) -> None:
    stranger = authorities.new_authority("Stranger", NOW).root.public_bytes(Encoding.DER)

    def certificate(signed: cms.SignedData) -> None:
        signed["certificates"].append(cms.CertificateChoices("certificate", asn1_x509.Certificate.load(stranger)))

    assert "nothing to do with the signer" in bench.refused(repacked(bench, certificate))


# Additions


def appended(data: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """The file with one more addition that changes something, as any PDF program could make it."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data), strict=True)
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    assert out.getvalue().startswith(data)
    return out.getvalue()


def first_page(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    found = writer.root["/Pages"]["/Kids"][0].get_object()
    assert isinstance(found, generic.DictionaryObject)
    return found


def elements(node: generic.DictionaryObject) -> Iterator[generic.DictionaryObject]:
    below = node.get("/K")
    for each in below if isinstance(below, generic.ArrayObject) else [below]:
        found = each.get_object() if isinstance(each, generic.IndirectObject) else each
        if isinstance(found, generic.DictionaryObject):
            yield found
            yield from elements(found)


def replace_page(writer: IncrementalPdfFileWriter) -> None:
    stream = first_page(writer)["/Contents"]
    stream = stream[0] if isinstance(stream, generic.ArrayObject) else stream
    stream = stream.get_object()
    fresh = generic.StreamObject(stream_data=stream.data.replace(b"BT", b"BT 0 0 Td", 1))
    first_page(writer)["/Contents"] = writer.add_object(fresh)
    writer.update_container(first_page(writer))


def swap_attachment(writer: IncrementalPdfFileWriter) -> None:
    file = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
    fresh = generic.StreamObject(stream_data=file["/EF"]["/F"].data.replace(b'"grade": 2', b'"grade": 1'))
    file["/EF"]["/F"] = file["/EF"]["/UF"] = writer.add_object(fresh)
    writer.update_container(file["/EF"])


def change_metadata(writer: IncrementalPdfFileWriter) -> None:
    fresh = generic.StreamObject({pdf_name("/Type"): pdf_name("/Metadata")}, stream_data=b"<x/>")
    writer.root["/Metadata"] = writer.add_object(fresh)
    writer.update_root()


def overlay(writer: IncrementalPdfFileWriter) -> None:
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (60, 600, 300, 700))),
            pdf_name("/Contents"): generic.pdf_string("No concerns"),
            pdf_name("/DA"): generic.pdf_string("/Helv 12 Tf"),
        }
    )
    shown = first_page(writer)
    shown["/Annots"] = generic.ArrayObject([*shown.raw_get("/Annots"), writer.add_object(note)])
    writer.update_container(shown)


def change_spoken(writer: IncrementalPdfFileWriter) -> None:
    told = next(each for each in elements(writer.root["/StructTreeRoot"]) if "/ActualText" in each)
    told["/ActualText"] = generic.pdf_string("Kept safe: 1, reliably met")
    writer.update_container(told)


def change_stamp(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    look = field["/AP"]["/N"]
    field["/AP"]["/N"] = writer.add_object(generic.StreamObject(dict(look), stream_data=b"q Q"))
    writer.update_container(field["/AP"])


def remove_signature(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1].get_object()
    field.pop("/V", None)
    writer.update_container(field)


def drop_field(writer: IncrementalPdfFileWriter) -> None:
    form = writer.root["/AcroForm"]
    form["/Fields"] = generic.ArrayObject([form["/Fields"].raw_get(0)])
    writer.update_container(form)


def add_form_field(writer: IncrementalPdfFileWriter) -> None:
    field = {pdf_name("/FT"): pdf_name("/Tx"), pdf_name("/T"): generic.pdf_string("extra")}
    form = writer.root["/AcroForm"]
    form["/Fields"].append(writer.add_object(generic.DictionaryObject(field)))
    writer.update_container(form)


def open_script(writer: IncrementalPdfFileWriter) -> None:
    action = {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.pdf_string("app.alert(1)")}
    writer.root["/OpenAction"] = generic.DictionaryObject(action)
    writer.update_root()


def orphan(writer: IncrementalPdfFileWriter) -> None:
    writer.add_object(generic.pdf_string("nothing points here"))


ADDITIONS = [
    replace_page,
    swap_attachment,
    change_metadata,
    overlay,
    change_spoken,
    change_stamp,
    remove_signature,
    drop_field,
    add_form_field,
    open_script,
    orphan,
]


@pytest.mark.parametrize("change", ADDITIONS, ids=lambda change: change.__name__)
def test_an_addition_after_the_last_signature(bench: Bench, change: Callable[[IncrementalPdfFileWriter], None]) -> None:
    bench.refused(appended(bench.signed, change))


@pytest.mark.parametrize("change", ADDITIONS, ids=lambda change: change.__name__)
def test_an_addition_between_the_signatures(bench: Bench, change: Callable[[IncrementalPdfFileWriter], None]) -> None:
    """The manager is handed a file changed since the practitioner signed; even a signer who went on is found out."""
    changed = appended(bench.first, change)
    with pytest.raises((SigningRefused, UnreadablePdf)):
        sign_report(changed, bench.manager, "manager", LATER, "", PACKS)
    if change is drop_field:
        return
    bench.refused(seal(changed, bench.manager, "manager", LATER, "", first=False, last=True))


class LaterSigner(PdfSigner):
    """Another program's signer, with its clock at LATER."""

    def init_signing_session(self, *args: object, **kwargs: object) -> PdfSigningSession:
        session = super().init_signing_session(*args, **kwargs)
        session.system_time = LATER
        return session


def sign_in_one_addition(
    data: bytes, identity: SigningIdentity, change: Callable[[IncrementalPdfFileWriter], None]
) -> bytes:
    """The manager's own program changes something in the very addition that it signs."""
    plain = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    signer = SimpleSigner(
        asn1_x509.Certificate.load(identity.certificate.public_bytes(Encoding.DER)),
        asn1_keys.PrivateKeyInfo.load(plain),
        SimpleCertificateStore(),
        embed_roots=False,
    )
    metadata = PdfSignatureMetadata("manager", docmdp_permissions=MDPPerm.NO_CHANGES, subfilter=SigSeedSubFilter.PADES)
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    writer._update_meta = lambda: None
    change(writer)
    return bytes(LaterSigner(metadata, signer).sign_pdf(writer, existing_fields_only=True).getvalue())


def test_signing_with_another_program_is_as_good(bench: Bench) -> None:
    for change in (lambda writer: None, orphan):
        assert bench.verdict(sign_in_one_addition(bench.first, bench.manager, change)).valid


@pytest.mark.parametrize(
    "change", [each for each in ADDITIONS if each not in (orphan, remove_signature)], ids=lambda change: change.__name__
)
def test_a_signer_who_changes_something_else_too(
    bench: Bench, change: Callable[[IncrementalPdfFileWriter], None]
) -> None:
    if change is drop_field:
        with pytest.raises(SigningError):
            sign_in_one_addition(bench.first, bench.manager, change)
        return
    verdict = bench.verdict(sign_in_one_addition(bench.first, bench.manager, change))
    assert not verdict.valid
    assert not verdict.signatures[0].intact
    assert all(each.trusted for each in verdict.signatures)


def test_a_signature_after_the_lock(bench: Bench) -> None:
    def field(writer: IncrementalPdfFileWriter) -> None:
        append_signature_field(writer, SigFieldSpec("partner", box=(10, 10, 100, 60)))

    third = seal(appended(bench.signed, field), bench.manager, "partner", LATER, "", first=False, last=False)
    told = bench.refused(third)
    assert "places for signatures" in told


def test_a_signature_again_in_a_field_that_was_signed(bench: Bench) -> None:
    again = appended(bench.signed, remove_signature)
    assert not bench.verdict(seal(again, bench.practitioner, "manager", LATER, "", first=False, last=True)).valid


def test_saved_again_by_another_program(bench: Bench) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(bench.signed)) as pdf:
        pdf.save(out)
    bench.refused(out.getvalue())


# Bodies that were never ours


def doctored(bench: Bench, change: Callable[[bytes], bytes]) -> bytes:
    """A report whose body was tampered with before a trusted signer was made to sign it with some other program."""
    body = change(bench.unsigned)
    first = seal(body, bench.practitioner, "practitioner", NOW, "", first=True, last=False)
    return seal(first, bench.manager, "manager", LATER, "", first=False, last=True)


def test_the_doctoring_itself_changes_nothing(bench: Bench) -> None:
    assert bench.verdict(doctored(bench, lambda body: body)).valid


def rewritten(body: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(body)) as pdf:
        change(pdf)
        pdf.save(
            out, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True, fix_metadata_version=False
        )
    return out.getvalue()


def test_pages_that_say_other_grades_than_the_document_inside(bench: Bench) -> None:
    def other_grades(pdf: pikepdf.Pdf) -> None:
        inside = pdf.attachments["assessment.json"].get_file()
        file = pdf.Root.Names.EmbeddedFiles.Names[1].EF
        before = bytes(inside.read_bytes())
        changed = before.replace(b'"grade": 2', b'"grade": 5')
        assert changed != before
        file.F.write(changed)

    verdict = bench.verdict(doctored(bench, lambda body: rewritten(body, other_grades)))
    assert not verdict.valid
    assert verdict.document.agrees is False
    assert any("grading gives" in reason for reason in verdict.reasons)


def test_tags_that_say_another_grade_than_the_page(bench: Bench) -> None:
    def speak(pdf: pikepdf.Pdf) -> None:
        told = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/ActualText" in each]
        mark = next(each for each in told if re.match(r"Kept safe: \d", str(each.ActualText)))
        mark.ActualText = pikepdf.String(re.sub(r"\d", "1", str(mark.ActualText), count=1))

    verdict = bench.verdict(doctored(bench, lambda body: rewritten(body, speak)))
    assert verdict.document.agrees is False
    assert not verdict.valid


def test_a_page_that_hides_or_acts(bench: Bench) -> None:
    def layer(pdf: pikepdf.Pdf) -> None:
        group = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String("other")))
        pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[group], D=pikepdf.Dictionary(OFF=[group]))

    def script(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pdf.make_indirect(
            pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        )

    for change in (layer, script):
        assert "acts by itself" in bench.refused(doctored(bench, lambda body, change=change: rewritten(body, change)))


def test_a_second_definition_of_an_object_in_the_body(bench: Bench) -> None:
    """One reader follows the table, another the order in the file: they would show different pages."""

    def twice(body: bytes) -> bytes:
        table = body.rindex(b"xref\n", 0, body.rindex(b"startxref"))
        hidden = b"3 0 obj\n<< /Hidden (page) >>\nendobj\n"
        moved = body[:table] + hidden + body[table:]
        return re.sub(rb"startxref\n\d+", b"startxref\n%d" % (table + len(hidden)), moved)

    assert "laid out" in bench.refused(doctored(bench, twice))


def test_words_between_the_objects_of_the_body(bench: Bench) -> None:
    def comment(body: bytes) -> bytes:
        table = body.rindex(b"xref\n", 0, body.rindex(b"startxref"))
        words = b"% not for the panel\n"
        moved = body[:table] + words + body[table:]
        return re.sub(rb"startxref\n\d+", b"startxref\n%d" % (table + len(words)), moved)

    assert "laid out" in bench.refused(doctored(bench, comment))


def test_a_body_that_was_added_to_before_it_was_signed(bench: Bench) -> None:
    with pytest.raises(SigningRefused):
        sign_report(appended(bench.unsigned, overlay), bench.practitioner, "practitioner", NOW, "", PACKS)
    bench.refused(doctored(bench, lambda body: appended(body, overlay)))


# Signers


def resigned(bench: Bench, practitioner: SigningIdentity, manager: SigningIdentity, when: datetime = NOW) -> bytes:
    first = seal(bench.unsigned, practitioner, "practitioner", when, "", first=True, last=False)
    return seal(first, manager, "manager", when, "", first=False, last=True)


def test_a_rogue_issuer_of_another_name(bench: Bench) -> None:
    rogue = authorities.new_authority("Rogue Council", NOW)
    forged = authorities.issue(rogue, "J. Amos", "Children’s services", NOW, 730)
    assert "No authority that you trust vouches for J. Amos" in bench.refused(resigned(bench, forged, forged))


def test_a_rogue_issuer_of_the_same_name(bench: Bench) -> None:
    rogue = authorities.new_authority("Example Council", NOW)
    forged = authorities.issue(rogue, "J. Amos", "Children’s services", NOW, 730)
    assert "but is not from it" in bench.refused(resigned(bench, bench.practitioner, forged))


def test_a_person_who_issues_to_another(bench: Bench) -> None:
    """A practitioner's own certificate vouches for nobody."""
    between = authorities.Authority(bench.practitioner.key, bench.practitioner.certificate)  # type: ignore[arg-type]
    forged = authorities.issue(between, "J. Amos", "Children’s services", NOW, 30)
    chained = SigningIdentity(forged.key, forged.certificate, (bench.practitioner.certificate, bench.authority.root))
    bench.refused(resigned(bench, bench.practitioner, chained))


def test_a_certificate_that_has_ended(bench: Bench) -> None:
    assert "ended on" in bench.refused(bench.signed, now=NOW + timedelta(days=731))
    short = authorities.issue(bench.authority, "R. Patel", "Health visiting", NOW, 1)
    with pytest.raises(SigningRefused, match="ended"):
        sign_report(bench.unsigned, short, "practitioner", NOW + timedelta(days=2), "", PACKS)


def test_a_certificate_that_does_not_count_yet(bench: Bench) -> None:
    early = NOW - timedelta(days=3)
    assert "does not count before" in bench.refused(bench.signed, now=early)
    with pytest.raises(SigningRefused, match="clock"):
        sign_report(bench.unsigned, bench.practitioner, "practitioner", early, "", PACKS)
    backdated = resigned(bench, bench.practitioner, bench.manager, early)
    assert "did not count" in bench.refused(backdated)


def revocation_list(authority: authorities.Authority, serials: list[int], since: datetime = NOW) -> bytes:
    made = x509.CertificateRevocationListBuilder().issuer_name(authority.root.subject).last_update(since)
    made = made.next_update(since + timedelta(days=30))
    for serial in serials:
        gone = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(since).build()
        made = made.add_revoked_certificate(gone)
    return made.sign(authority.key, hashes.SHA384()).public_bytes(Encoding.PEM)


def test_a_withdrawn_certificate(bench: Bench) -> None:
    crl = revocation_list(bench.authority, [bench.manager.certificate.serial_number])
    verdict = bench.verdict(bench.signed, crls=(crl,))
    assert not verdict.valid
    assert [each.revocation for each in verdict.signatures] == [Revocation.CHECKED, Revocation.REVOKED]
    assert any("has withdrawn the certificate of J. Amos" in reason for reason in verdict.reasons)


def test_a_list_that_clears_both(bench: Bench) -> None:
    verdict = bench.verdict(bench.signed, crls=(revocation_list(bench.authority, [1, 2, 3]),))
    assert verdict.valid
    assert verdict.reasons == ()
    assert {each.revocation for each in verdict.signatures} == {Revocation.CHECKED}


def test_a_list_that_is_old_or_forged_says_nothing(bench: Bench) -> None:
    old = revocation_list(bench.authority, [], NOW - timedelta(days=90))
    rogue = authorities.new_authority("Example Council", NOW)
    forged = revocation_list(rogue, [bench.manager.certificate.serial_number])
    for crl in (old, forged):
        verdict = bench.verdict(bench.signed, crls=(crl,))
        assert verdict.valid
        assert {each.revocation for each in verdict.signatures} == {Revocation.NOT_CHECKED}


def test_nobody_named_to_trust(bench: Bench) -> None:
    verdict = verify_report(bench.signed, [], now=LATER, packs=PACKS)
    assert not verdict.valid
    assert verdict.judgement is Judgement.UNCHANGED
    assert "No authority to trust was named" in verdict.reasons[0]


def test_nobody_has_signed(bench: Bench) -> None:
    assert bench.verdict(bench.unsigned).reasons == ("Nobody has signed it.",)


def test_a_file_of_another_maker_cannot_be_judged(bench: Bench) -> None:
    def bare(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.Names
        del pdf.Root.AF

    verdict = bench.verdict(doctored(bench, lambda body: rewritten(body, bare)))
    assert verdict.judgement is Judgement.CANNOT_JUDGE
    assert not verdict.valid
    assert all(each.intact and each.trusted for each in verdict.signatures)
    assert verdict.document.attached is False


# Refusals to sign


def test_signing_out_of_turn_or_twice_or_without_a_place(bench: Bench) -> None:
    for data, role, told in (
        (bench.unsigned, "manager", "not the manager’s turn"),
        (bench.first, "practitioner", "has signed already"),
        (bench.signed, "manager", "has signed already"),
        (bench.first, "partner", "no place for a partner"),
    ):
        with pytest.raises(SigningRefused, match=told):
            sign_report(data, bench.manager, role, LATER, "", PACKS)


def test_signing_while_a_blocker_stands(bench: Bench) -> None:
    with pytest.raises(SigningRefused, match="signing") as caught:
        sign_report(built("evan/evan-1.json"), bench.practitioner, "practitioner", NOW, "", PACKS)
    assert any(detail.startswith("no-decision:") for detail in caught.value.details)


def test_signing_a_changed_file(bench: Bench) -> None:
    at = bench.first.index(b"/MediaBox") + 13
    changed = bench.first[:at] + b"9" + bench.first[at + 1 :]
    with pytest.raises((SigningRefused, UnreadablePdf)):
        sign_report(changed, bench.manager, "manager", LATER, "", PACKS)


def test_signing_with_a_name_that_cannot_be_printed(bench: Bench) -> None:
    strange = authorities.issue(bench.authority, "R. 帕特尔", "Health visiting", NOW, 30)
    with pytest.raises(ReportError, match="fonts"):
        sign_report(bench.unsigned, strange, "practitioner", NOW, "", PACKS)


def test_fields_come_out_as_the_report_made_them(bench: Bench) -> None:
    fields = signature_fields(open_pdf(bench.first, "x").root)
    assert [(each.name, each.signed, each.locks) for each in fields] == [
        ("practitioner", True, False),
        ("manager", False, True),
    ]


# Files made to hurt whoever reads them


@functools.cache
def hostile() -> dict[str, bytes]:
    deep = b"[" * 200_000 + b"]" * 200_000
    bomb = zlib.compress(b"\0" * 100_000_000, 9)
    many = b"".join(b"%d 0 obj << >> endobj\n" % number for number in range(1, 30_000))
    table = b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \n"
    return {
        "nothing": b"",
        "words": b"hello",
        "header": b"%PDF-1.7\n",
        "nested": b"%PDF-1.7\n1 0 obj " + deep + b" endobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        "nested trailer": table + b"trailer\n<< /Root " + deep + b">>\nstartxref\n9\n%%EOF",
        "loop": table + b"trailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF",
        "far": b"%PDF-1.7\nxref\n0 9999999999\ntrailer << /Size 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        "many": b"%PDF-1.7\n" + many + b"startxref\n9\n%%EOF",
        "bomb": (
            b"%PDF-1.7\n1 0 obj << /Type /XRef /W [4 4 4] /Size 20000000 /Root 1 0 R /Filter /FlateDecode /Length "
            + b"%d >>\nstream\n" % len(bomb) + bomb + b"\nendstream endobj\nstartxref\n9\n%%EOF"
        ),
    }  # fmt: skip


@pytest.mark.parametrize("name", [name for name in hostile() if name not in {"bomb", "nested", "loop"}])
def test_a_hostile_file_is_unreadable(bench: Bench, name: str) -> None:
    with pytest.raises(UnreadablePdf):
        bench.verdict(hostile()[name])


@pytest.mark.parametrize("name", ["bomb", "nested", "loop"])
def test_a_hostile_file_apart_neither_hangs_nor_crashes(name: str) -> None:
    with pytest.raises(UnreadablePdf):
        verify_apart(hostile()[name], [], now=NOW, where="hostile.pdf")


def test_a_file_that_takes_too_long_is_given_up(bench: Bench) -> None:
    with pytest.raises(UnreadablePdf, match="takes longer than"):
        verify_apart(bench.signed, bench.trust, now=LATER, where="slow.pdf", seconds=0.001)


def test_the_verdict_apart_is_the_same(bench: Bench) -> None:
    assert verify_apart(bench.signed, bench.trust, now=LATER, where="the file") == bench.verdict(bench.signed)


def test_an_encrypted_file_is_unreadable(bench: Bench) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(bench.signed)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(UnreadablePdf, match="encrypted"):
        bench.verdict(out.getvalue())


@pytest.mark.trial
def test_fuzzed_files_never_pass_and_never_escape(bench: Bench) -> None:
    chance = random.Random(99)
    for _ in range(1000 if WHOLE else 25):
        data = bytearray(chance.choice((bench.signed, bench.first, bench.unsigned)))
        for _ in range(chance.randrange(1, 40)):
            at = chance.randrange(len(data))
            what = chance.randrange(3)
            if what == 0:
                data[at] = chance.randrange(256)
            elif what == 1:
                del data[at : at + chance.randrange(1, 200)]
            else:
                piece = chance.choice((b"<<", b"[", b" 0 R", b"endobj", b"stream\n", b"/Prev 0", b"/Kids [1 0 R]"))
                data[at:at] = piece
        try:
            assert not bench.verdict(bytes(data)).valid
        except UnreadablePdf:
            continue
