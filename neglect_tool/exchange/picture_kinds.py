"""What a photograph or scan may be, told by its first bytes and never by its name, and what each refused kind needs."""

from dataclasses import dataclass
from enum import StrEnum

from neglect_tool.errors import AttachmentRefused
from neglect_tool.saying import tr

MB = 1024 * 1024
HEAD_BYTES = 1024
"""How much of a file is read to tell what it is."""
PICTURE_BYTES = 20 * MB
SCAN_BYTES = 40 * MB
FAMILY_COUNT = 60
"""How many photographs and scans a family may have, over all its assessments."""
VAULT_BYTES = 1024 * MB
"""How much of a vault they may take; each backup of it holds them too."""
SPARE_BYTES = 64 * MB
"""What is left free on the disk beside them, so that words can always be saved."""
PIXELS = 64_000_000
"""The largest picture, in pixels: a telephone's 50-megapixel photograph has room in it."""
PAGES = 300
"""The longest scan."""


class Kind(StrEnum):
    """What is taken in; the value is its media type."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"

    @property
    def is_scan(self) -> bool:
        """Whether it has pages."""
        return self is Kind.PDF

    @property
    def limit(self) -> int:
        """The largest file of this kind, in bytes."""
        return SCAN_BYTES if self.is_scan else PICTURE_BYTES


class Trace(StrEnum):
    """What goes in beside a picture and is taken out, in words for the person; in the order in which they are said."""

    PLACE = "where it was taken"
    CAMERA = "the camera’s details"
    SMALL_COPY = "a small copy"
    EDITING = "captions and editing details"
    COMMENTS = "hidden comments"
    BEHIND = "something stored behind it, such as a short film"
    AUTHOR = "author, program and dates"
    ATTACHED = "files packed inside it"
    ACTS = "things that it would do by itself"
    SIGNATURE = "its digital signature"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A picture or scan with nothing beside it but what it shows."""

    data: bytes
    kind: Kind
    removed: tuple[Trace, ...]
    pages: int
    """1 of a picture."""
    taken: str = ""
    """The day on the camera's clock, ISO; empty where it does not say."""


_JPEG_ON_PHONES = tr(
    "On the phone, save a copy of it as JPEG. For next time: on an iPhone choose Settings, Camera, Formats, Most "
    "Compatible; on a Samsung turn off High efficiency pictures in the camera’s settings."
)
_STILL_BRANDS = ("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis")
_AS_PICTURE = tr("Save or export it as a JPEG or PNG picture, and choose that.")
_OF_FILM = (
    tr("this is a film, and only pictures and scans are kept"),
    tr("Choose a photograph, or write down what it shows."),
)
_RAW = (tr("this is a raw photograph or a TIFF, which is not taken"), tr("Save it as JPEG, or scan the paper to PDF."))
_OTHERS: tuple[tuple[bytes, tuple[str, str]], ...] = (
    (b"II*\x00", _RAW),
    (b"MM\x00*", _RAW),
    (b"IIRO", _RAW),
    (b"IIU\x00", _RAW),
    (b"FUJIFILM", _RAW),
    (b"GIF8", (tr("this is a GIF, which is not taken"), _AS_PICTURE)),
    (b"BM", (tr("this is a bitmap (BMP), which is not taken"), _AS_PICTURE)),
    (b"\x1aE\xdf\xa3", _OF_FILM),
    (b"PK", (tr("this is an office document or a folder packed into a file"), tr("Print it to PDF, and choose that."))),
    (b"\xd0\xcf\x11\xe0", (tr("this is an office document"), tr("Print it to PDF, and choose that."))),
)


def kind_of(head: bytes, where: str) -> Kind:
    """What a file is by its first HEAD_BYTES; AttachmentRefused with the way out where it is nothing that we take."""
    if head.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Kind.WEBP
    if b"%PDF-" in head[:HEAD_BYTES]:
        return Kind.PDF
    raise AttachmentRefused(where, *_refused(head))


def _refused(head: bytes) -> tuple[str, str]:
    if not head.strip(b"\x00"):
        return tr("there is nothing in this file"), tr("Copy it again from where it came from.")
    if head[4:8] == b"ftyp":
        brand = head[8:12].decode("latin-1")
        if brand in _STILL_BRANDS:
            return tr("this is a HEIC photograph, which is not taken"), _JPEG_ON_PHONES
        return _RAW if brand == "crx " else _OF_FILM
    if head.startswith(b"RIFF") and head[8:12] == b"AVI ":
        return _OF_FILM
    for begins, words in _OTHERS:
        if head.startswith(begins):
            return words
    return tr("this is not a photograph or a scan"), tr("Choose a JPEG, PNG or WebP picture, or a PDF.")


def too_large(size: int, kind: Kind, where: str) -> AttachmentRefused | None:
    """The refusal of a file that is over the limit of its kind, told from its size alone; None: it is not."""
    if size <= kind.limit:
        return None
    one, remedy = (
        ("scan", tr("Scan it again in black and white or at 200 dots an inch, or in two parts."))
        if kind.is_scan
        else ("picture", tr("Choose a smaller picture size in the camera, or save a smaller copy of it."))
    )
    what = tr(
        "it is {size}, and a {one_} may be at most {size2}",
        size=size_words(size),
        one_=one,
        size2=size_words(kind.limit),
    )
    return AttachmentRefused(where, what, remedy)


def limit_words(held: int) -> str:
    """What is taken, said before anything is chosen; `held` is how many the family has."""
    left = max(FAMILY_COUNT - held, 0)
    return tr(
        "JPEG, PNG and WebP pictures up to {size}, PDF scans up to {size2}. Room for {left} more in this family.",
        size=size_words(PICTURE_BYTES),
        size2=size_words(SCAN_BYTES),
        left=left,
    )


def size_words(size: int) -> str:
    """A size for a person, rounded up, so that what is over a limit never reads as equal to it."""
    if size < MB:
        return tr("{part} KB", part=-(-size // 1024))
    tenths = -(-size * 10 // MB)
    return tr("{tenths} MB", tenths=tenths // 10) if tenths % 10 == 0 else tr("{tenths:.1f} MB", tenths=tenths / 10)


def in_order(found: set[Trace]) -> tuple[Trace, ...]:
    """In the order in which they are said."""
    return tuple(trace for trace in Trace if trace in found)
