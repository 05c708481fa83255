"""What PDF programs append to a signed file, alone or inside the next signature: none of it is called valid."""

import io
from collections.abc import Callable, Iterator
from datetime import datetime

import pikepdf
import pytest
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

from neglect_tool.errors import SigningRefused, UnreadablePdf
from neglect_tool.report.seal import seal
from neglect_tool.services.signing import sign_report


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
def test_an_addition_after_the_last_signature(bench, change: Callable[[IncrementalPdfFileWriter], None]) -> None:
    bench.refused(bench.appended(bench.signed, change))


@pytest.mark.parametrize("change", ADDITIONS, ids=lambda change: change.__name__)
def test_an_addition_between_the_signatures(bench, change: Callable[[IncrementalPdfFileWriter], None]) -> None:
    """The manager is handed a file changed since the practitioner signed; even a signer who went on is found out."""
    changed = bench.appended(bench.first, change)
    with pytest.raises((SigningRefused, UnreadablePdf)):
        sign_report(changed, bench.manager, "manager", bench.later, "", bench.packs)
    if change is drop_field:
        return
    bench.refused(seal(changed, bench.manager, "manager", bench.later, "", first=False, last=True))


class LaterSigner(PdfSigner):
    """Another program's signer, with a clock of our own."""

    when: datetime

    def init_signing_session(self, *args: object, **kwargs: object) -> PdfSigningSession:
        session = super().init_signing_session(*args, **kwargs)
        session.system_time = self.when
        return session


def sign_in_one_addition(bench, change: Callable[[IncrementalPdfFileWriter], None], role: str = "manager") -> bytes:
    """Somebody's own program changes something in the very addition that it signs, as manager or before anybody."""
    first = role == "practitioner"
    plain = bench.manager.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    signer = SimpleSigner(
        asn1_x509.Certificate.load(bench.manager.certificate.public_bytes(Encoding.DER)),
        asn1_keys.PrivateKeyInfo.load(plain),
        SimpleCertificateStore(),
        embed_roots=False,
    )
    metadata = PdfSignatureMetadata(
        role,
        certify=first,
        docmdp_permissions=MDPPerm.FILL_FORMS if first else MDPPerm.NO_CHANGES,
        subfilter=SigSeedSubFilter.PADES,
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(bench.unsigned if first else bench.first))
    writer._update_meta = lambda: None
    change(writer)
    program = LaterSigner(metadata, signer)
    program.when = bench.later
    return bytes(program.sign_pdf(writer, existing_fields_only=True).getvalue())


def test_signing_with_another_program_is_as_good(bench) -> None:
    for change in (lambda writer: None, orphan):
        assert bench.verdict(sign_in_one_addition(bench, change)).valid


@pytest.mark.parametrize(
    "change", [each for each in ADDITIONS if each not in (orphan, remove_signature)], ids=lambda change: change.__name__
)
def test_a_signer_who_changes_something_else_too(bench, change: Callable[[IncrementalPdfFileWriter], None]) -> None:
    if change is drop_field:
        with pytest.raises(SigningError):
            sign_in_one_addition(bench, change)
        return
    verdict = bench.verdict(sign_in_one_addition(bench, change))
    assert not verdict.valid
    assert not verdict.signatures[0].intact
    assert all(each.trusted for each in verdict.signatures)


def test_a_first_signer_who_changes_something_else_too(bench) -> None:
    for change, sound in ((orphan, True), (replace_page, False)):
        first = sign_in_one_addition(bench, change, "practitioner")
        signed = seal(first, bench.manager, "manager", bench.later, "", first=False, last=True)
        assert bench.verdict(signed).valid is sound
    assert "The first addition to the file changed more" in bench.refused(signed)
    with pytest.raises(SigningRefused):
        sign_report(first, bench.manager, "manager", bench.later, "", bench.packs)


def test_a_signature_after_the_lock(bench) -> None:
    def field(writer: IncrementalPdfFileWriter) -> None:
        append_signature_field(writer, SigFieldSpec("partner", box=(10, 10, 100, 60)))

    third = seal(
        bench.appended(bench.signed, field), bench.manager, "partner", bench.later, "", first=False, last=False
    )
    told = bench.refused(third)
    assert "places for signatures" in told


def test_a_signature_again_in_a_field_that_was_signed(bench) -> None:
    again = bench.appended(bench.signed, remove_signature)
    assert not bench.verdict(seal(again, bench.practitioner, "manager", bench.later, "", first=False, last=True)).valid


def test_saved_again_by_another_program(bench) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(bench.signed)) as pdf:
        pdf.save(out)
    bench.refused(out.getvalue())
