"""Whether a page could show one reader something else than another: what moves, hides, loads or runs has no place."""

import io
from typing import Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, PdfError, Stream

from neglect_tool.report.names import ATTACHMENT
from neglect_tool.saying import tr

OTHERWISE_READ: Final = (
    tr("Another PDF reader cannot read the file, so that it may look different elsewhere."),
    tr("Another PDF reader sees something else in the file."),
)
"""What is said where the two readers differ; bytes that were changed later explain it."""

_FORBIDDEN_KEYS: Final = ("/JS", "/AA", "/XFA", "/OCProperties", "/OC", "/RichMediaContent", "/XRefStm")
_FORBIDDEN_ACTIONS: Final = frozenset(
    ("/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/SetOCGState", "/Hide", "/Rendition", "/GoToE", "/GoToR")
)
_ALLOWED_ANNOTATIONS: Final = frozenset(("/Widget", "/Link"))


def content_faults(data: bytes, attached: bytes | None) -> tuple[str, ...]:
    """What a second, independent reader finds amiss; `attached` is the assessment as the first reader saw it."""
    try:
        with Pdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            faults = [fault for found in pdf.objects if (fault := _fault(found))]
            for page in pdf.pages:
                faults += [_annotation_fault(each) for each in page.obj.get(Name.Annots, Array())]
            other = pdf.attachments.get(ATTACHMENT)
            same = (other.get_file().read_bytes() if other else None) == attached
            odd = bool(pdf.get_warnings())
    except (PdfError, ValueError, TypeError, AttributeError, KeyError, IndexError, RuntimeError):
        return OTHERWISE_READ[:1]
    if odd or not same:
        faults.append(OTHERWISE_READ[1])
    return tuple(dict.fromkeys(fault for fault in faults if fault))


def _fault(found: Object) -> str:
    if not isinstance(found, Dictionary | Stream):
        return ""
    if any(key in found for key in _FORBIDDEN_KEYS) or str(found.get(Name.S, "")) in _FORBIDDEN_ACTIONS:
        return tr("The file holds a part that acts by itself or can be hidden, which no report does.")
    if isinstance(found, Stream) and Name.F in found:
        return tr("The file loads a part of itself from elsewhere.")
    return ""


def _annotation_fault(annotation: Object) -> str:
    kind = str(annotation.get(Name.Subtype, "")) if isinstance(annotation, Dictionary) else ""
    return "" if kind in _ALLOWED_ANNOTATIONS else tr("Something is laid over a page.")
