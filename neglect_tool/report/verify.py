"""Everything that can be said of a signed PDF from its bytes: signatures, layout, completeness, attachments."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import FieldMDPAction, MDPPerm
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from neglect_tool.report.names import ATTACHMENT, ROLE_TITLES
from neglect_tool.report.verdict import Covers, SignatureVerdict
from neglect_tool.report.verify_additions import overstepping
from neglect_tool.report.verify_content import content_faults
from neglect_tool.report.verify_reading import (
    Field,
    attachments,
    foreign_bytes,
    only_signatures,
    open_pdf,
    resolved,
    signature_fields,
)
from neglect_tool.report.verify_signature import Trust, judge
from neglect_tool.report.verify_structure import placement_faults, read_layout
from neglect_tool.saying import tr


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found; `problems` are about the file as a whole, and each forbids relying on it."""

    ours: bool
    """Whether it is a report of this tool, so that it can be said what should be in it."""
    fields: tuple[Field, ...]
    signatures: tuple[SignatureVerdict, ...]
    """In the order in which they were made."""
    missing: tuple[str, ...]
    """Who has not signed, in words."""
    problems: tuple[str, ...]
    attached: Mapping[str, bytes]


def examine(data: bytes, where: str, trust: Trust) -> Examined:
    """Judge the file; raises UnreadablePdf where its bytes are not a PDF that can be read."""
    reader = open_pdf(data, where)
    with foreign_bytes(where):
        fields = signature_fields(reader.root)
        embedded = list(reader.embedded_signatures)
        attached = attachments(reader)
        ours = ATTACHMENT in attached and all(field.role for field in fields)
        layout = read_layout(data, reader) if ours else None
        over = overstepping(reader, [each.field_name for each in embedded]) if layout else None
        signatures = tuple(
            judge(each, len(data), trust, later_changes=None if over is None else any(each > number for each in over))
            for number, each in enumerate(embedded, 1)
        )
        missing = tuple(tr("{title} has not signed.", title=_title(field)) for field in fields if not field.signed)
        problems = _coverage(fields, signatures)
        if layout:
            problems += [*_form(reader, fields, embedded), *layout.faults]
            if not layout.faults:
                ranges = [[int(part) for part in each.byte_range] for each in embedded]
                problems += placement_faults(data, layout.revisions, ranges)
            if over and over[0] == 1:
                problems.append(tr("The first addition to the file changed more than the place of its signature."))
            problems += content_faults(data, attached.get(ATTACHMENT))
    return Examined(ours, fields, signatures, missing, tuple(problems), attached)


def _coverage(fields: Sequence[Field], signatures: Sequence[SignatureVerdict]) -> list[str]:
    problems = []
    if sum(field.signed for field in fields) != len(signatures):
        problems.append(tr("It has a signature of a kind that cannot be checked."))
    if signatures and signatures[-1].covers is not Covers.FILE:
        problems.append(tr("Something was added to the file after the last signature."))
    return problems


def _title(field: Field) -> str:
    return tr("The {role_titles}", role_titles=ROLE_TITLES[field.role].lower()) if field.role else f"“{field.name}”"


def _form(reader: PdfFileReader, fields: Sequence[Field], embedded: Sequence[EmbeddedPdfSignature]) -> list[str]:
    """Whether the fields are those that the report was built with, signed in their order, certified and locked."""
    problems = []
    built = signature_fields(reader.get_historical_root(0))
    if [field.name for field in built] != [field.name for field in fields] or any(field.signed for field in built):
        problems.append(tr("The places for signatures are not those with which the report was made."))
    if not only_signatures(reader.root):
        problems.append(tr("It has a form to fill in, which no report does."))
    if [field.locks for field in fields] != [False] * (len(fields) - 1) + [True]:
        problems.append(tr("The last signature is not the one that closes the report."))
    names = [each.field_name for each in embedded]
    if names != [field.name for field in fields][: len(names)]:
        problems.append(tr("The signatures were not made in the order of the report."))
    if embedded and not _certifies(reader.root, embedded[0]):
        problems.append(tr("The first signature does not forbid changes to the report."))
    if len(embedded) == len(fields) and embedded and not _locks(embedded[-1]):
        problems.append(tr("The last signature does not lock the report."))
    return problems


def _certifies(root: DictionaryObject, first: EmbeddedPdfSignature) -> bool:
    permissions = resolved(root.get("/Perms"))
    named = resolved(permissions.get("/DocMDP")) if isinstance(permissions, DictionaryObject) else None
    return named is first.sig_object and first.docmdp_level in (MDPPerm.NO_CHANGES, MDPPerm.FILL_FORMS)


def _locks(last: EmbeddedPdfSignature) -> bool:
    closes = last.fieldmdp
    return closes is not None and closes.action is FieldMDPAction.ALL and last.docmdp_level is MDPPerm.NO_CHANGES
