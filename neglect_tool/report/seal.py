"""Putting a signature into the field of a role: the file so far stays byte for byte, the signature is appended.

PAdES baseline. The first signature certifies that from then on only signature fields may be filled; the last one
locks everything. The fields and the lock are in the file already, put there when it was built.
"""

import asyncio
import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.pdf_utils.generic import IndirectObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfSigningSession
from pyhanko.stamp import BaseStamp, BaseStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from neglect_tool.identity.signing_file import SigningIdentity
from neglect_tool.report.names import role_of
from neglect_tool.report.stamp import Line, draw_stamp, stamp_lines


def seal(
    pdf: bytes, identity: SigningIdentity, field: str, when: datetime, reason: str, *, first: bool, last: bool
) -> bytes:
    """The same file with that field signed at `when`; the caller has made sure that it may be."""
    writer = _Writer(io.BytesIO(pdf), strict=True)
    metadata = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=reason or None,
        name=identity.person.name,
        certify=first,
        docmdp_permissions=MDPPerm.NO_CHANGES if last else MDPPerm.FILL_FORMS,
    )
    style = _Style(lines=stamp_lines(identity.person, role_of(field), when, reason))
    signer = _Signer(metadata, _keys(identity), stamp_style=style)
    signer.when = when
    out = io.BytesIO()
    asyncio.run(signer.async_sign_pdf(writer, existing_fields_only=True, output=out))
    return out.getvalue()


def _keys(identity: SigningIdentity) -> SimpleSigner:
    held = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    held.register_multiple([_asn1(each) for each in identity.chain])
    plain = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SimpleSigner(
        signing_cert=_asn1(identity.certificate),
        signing_key=asn1_keys.PrivateKeyInfo.load(plain),
        cert_registry=held,
        # Readers have the authority's certificate already; here it would only be bytes that nobody signs.
        embed_roots=False,
    )


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))


class _Writer(IncrementalPdfFileWriter):
    """Appends a signature and leaves the metadata alone: rewriting the XMP would break PDF/A."""

    def _update_meta(self) -> None:
        pass


class _Signer(PdfSigner):
    """Signs at the moment it is told, not at the one that the library reads from a clock of its own."""

    when: datetime

    def register_extensions(self, pdf_out: BasePdfFileWriter, *, md_algorithm: str) -> None:
        """Nothing: declaring the kind of signature would make the file PDF 2.0, which PDF/A-3 is not."""

    def init_signing_session(self, *args: Any, **kwargs: Any) -> PdfSigningSession:
        session = super().init_signing_session(*args, **kwargs)
        session.system_time = self.when
        return session


@dataclass(frozen=True)
class _Style(BaseStampStyle):
    """Draws our stamp in the size of whatever field is signed."""

    lines: tuple[Line, ...] = ()

    def create_stamp(self, writer: BasePdfFileWriter, box: BoxConstraints, text_params: dict[str, Any]) -> BaseStamp:
        """The stamp for a field of that size; the library's own text parameters say nothing that ours does not."""
        del text_params
        page = draw_stamp(self.lines, (float(box.width), float(box.height)))
        return _Stamp(writer=writer, style=self, box=box, page=page)


class _Stamp(BaseStamp):
    """The drawn page, taken over as the look of the field."""

    def __init__(self, writer: BasePdfFileWriter, style: _Style, box: BoxConstraints, page: bytes) -> None:
        super().__init__(writer, style, box)
        self.page = page

    def register(self) -> IndirectObject:
        """Put the page and its fonts into the file."""
        writer = self._ensure_writer
        look: IndirectObject = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self.page)))
        return look
