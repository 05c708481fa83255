"""A scanned PDF without what was stored beside its pages: names, programs, dates, packed files, acts of its own."""

import time
from io import BytesIO
from typing import Any, Final

from neglect_tool.errors import AttachmentRefused
from neglect_tool.exchange.picture_exif import Beside
from neglect_tool.exchange.picture_jpeg import Broken, strip_jpeg
from neglect_tool.exchange.picture_kinds import PAGES, Trace
from neglect_tool.saying import tr

_LEAVES: Final = {
    "/Metadata": Trace.AUTHOR,
    "/PieceInfo": Trace.EDITING,
    "/LastModified": Trace.AUTHOR,
    "/Thumb": Trace.SMALL_COPY,
    "/AF": Trace.ATTACHED,
    "/EmbeddedFiles": Trace.ATTACHED,
    "/EF": Trace.ATTACHED,
    "/OpenAction": Trace.ACTS,
    "/AA": Trace.ACTS,
    "/JavaScript": Trace.ACTS,
    "/JS": Trace.ACTS,
    "/XFA": Trace.ACTS,
    "/SpiderInfo": Trace.AUTHOR,
    "/OPI": Trace.EDITING,
    "/Measure": Trace.PLACE,
    "/LGIDict": Trace.PLACE,
}
"""Keys that no page needs to be seen, wherever they stand; the last two place a page on a map."""
_NOTE_LEAVES: Final = ("/T", "/M", "/CreationDate", "/NM", "/A", "/RC")
_NOT_NOTES: Final = frozenset(("/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D"))
_JP2_WORDS: Final = frozenset((b"uuid", b"xml ", b"uinf", b"jp2i"))
_DEEP: Final = 40
_SMALL: Final = 400
"""How large a page is drawn to see that it can be, in dots."""
_SECONDS: Final = 3.0
"""How long one page may take; larger, on the screen, it takes longer."""
_REPRINT: Final = tr("Print it to PDF again, or scan the paper, and choose that.")


def strip_pdf(data: bytes, beside: Beside, where: str) -> tuple[bytes, int]:
    """The pages alone, and how many; earlier versions that the file still held are gone too."""
    from pikepdf import ObjectStreamMode, PasswordError, Pdf, PdfError, StreamDecodeLevel

    try:
        with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
            pages = len(pdf.pages)
            _require_pages(pages, where)
            _strip(pdf, beside)
            made = BytesIO()
            pdf.save(
                made,
                encryption=False,
                deterministic_id=True,
                fix_metadata_version=False,
                object_stream_mode=ObjectStreamMode.generate,
                stream_decode_level=StreamDecodeLevel.none,
            )
            return made.getvalue(), pages
    except PasswordError as error:
        raise AttachmentRefused(
            where, tr("it is locked with a password"), tr("Open it where it came from, print it to PDF without one.")
        ) from error
    except (PdfError, ValueError, TypeError, KeyError, IndexError, RuntimeError, RecursionError) as error:
        raise Broken from error


def require_drawable(data: bytes, where: str) -> None:
    """Draw every page once, small: what is kept can be opened again, and none of them is made to take for ever."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(data)
        try:
            document.init_forms()
            for number in range(len(document)):
                started = time.perf_counter()
                page = document[number]
                page.render(scale=_SMALL / max(*page.get_size(), 1.0), may_draw_forms=True)
                page.close()
                if time.perf_counter() - started > _SECONDS:
                    raise AttachmentRefused(
                        where, tr("page {number} takes too long to draw", number=number + 1), _REPRINT
                    )
        finally:
            document.close()
    except (PdfiumError, ValueError, MemoryError) as error:
        raise Broken from error


def _require_pages(pages: int, where: str) -> None:
    if pages == 0:
        raise Broken
    if pages > PAGES:
        raise AttachmentRefused(
            where,
            tr("it has {pages} pages, and a scan may have at most {pages2}", pages=pages, pages2=PAGES),
            tr("Keep the pages that matter."),
        )


def _strip(pdf: Any, beside: Beside) -> None:
    from pikepdf import Array, Dictionary, Stream

    if "/Info" in pdf.trailer:
        beside.found.add(Trace.AUTHOR)
        del pdf.trailer["/Info"]
    for thing in pdf.objects:
        if isinstance(thing, Dictionary | Stream | Array):
            _leave(thing, beside, 0)
        if isinstance(thing, Stream):
            _strip_image(thing, beside)


def _leave(thing: Any, beside: Beside, deep: int) -> None:
    """Take out what no page needs, here and in what is held directly."""
    from pikepdf import Array, Dictionary, Stream

    if deep > _DEEP:
        raise Broken
    if isinstance(thing, Array):
        for each in thing:
            if isinstance(each, Array | Dictionary) and not each.is_indirect:
                _leave(each, beside, deep + 1)
        return
    for key in [key for key in thing.keys() if key in _LEAVES]:  # noqa: SIM118 - not a dict
        beside.found.add(_LEAVES[key])
        del thing[key]
    if thing.get("/Type") == "/Sig" or "/ByteRange" in thing:
        beside.found.add(Trace.SIGNATURE)
        for key in list(thing.keys()):
            del thing[key]
        return
    if "/Annots" in thing and isinstance(thing["/Annots"], Array):
        thing["/Annots"] = Array([note for note in thing["/Annots"] if not _is_no_note(note, beside)])
    if "/Rect" in thing and "/Subtype" in thing and thing["/Subtype"] != "/Widget":
        for key in [key for key in _NOTE_LEAVES if key in thing]:
            del thing[key]
    for key in thing.keys():  # noqa: SIM118
        each = thing[key]
        if isinstance(each, Array | Dictionary) and not each.is_indirect and not isinstance(each, Stream):
            _leave(each, beside, deep + 1)


def _is_no_note(note: Any, beside: Beside) -> bool:
    from pikepdf import Dictionary

    if isinstance(note, Dictionary) and str(note.get("/Subtype", "")) in _NOT_NOTES:
        beside.found.add(Trace.ATTACHED)
        return True
    return False


def _strip_image(stream: Any, beside: Beside) -> None:
    """A photograph inside a page carries its camera's details with it."""
    from pikepdf import Array

    filters = stream.get("/Filter")
    names = [str(each) for each in filters] if isinstance(filters, Array) else [str(filters)]
    inner = Beside()
    raw = stream.read_raw_bytes()
    if names == ["/DCTDecode"] and raw[:2] == b"\xff\xd8":
        try:
            clean = strip_jpeg(raw, inner)
        except Broken:
            return
    elif names == ["/JPXDecode"]:
        clean = _strip_jp2(raw, inner)
    else:
        return
    beside.found |= inner.found
    if clean != raw:
        stream.write(clean, filter=filters, decode_parms=stream.get("/DecodeParms"))


def _strip_jp2(data: bytes, beside: Beside) -> bytes:
    """A JPEG 2000 picture without its boxes of words."""
    if data[4:8] != b"jP  ":
        return data
    kept, at = bytearray(), 0
    while at + 8 <= len(data):
        size, kind, head = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16]), 16
        size = len(data) - at if size == 0 else size
        if size < head or at + size > len(data):
            return data
        if kind in _JP2_WORDS:
            beside.take_words(data[at : at + size])
        else:
            kept += data[at : at + size]
        at += size
    return bytes(kept)
