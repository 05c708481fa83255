"""Photographs and scans on their way in: the picture stays as it is, what places or names anyone is taken out.

JPEG, PNG and WebP keep their coded picture bit for bit; a PDF keeps its pages. Colours and which way up it is stay.
"""

import warnings
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Final

from neglect_tool.domain.wording import listed
from neglect_tool.errors import AttachmentRefused
from neglect_tool.exchange.picture_chunks import strip_png, strip_webp
from neglect_tool.exchange.picture_exif import Beside
from neglect_tool.exchange.picture_jpeg import Broken, strip_jpeg
from neglect_tool.exchange.picture_kinds import PIXELS, Cleaned, Kind, Trace, in_order, kind_of, too_large
from neglect_tool.exchange.picture_pdf import require_drawable, strip_pdf
from neglect_tool.saying import tr

_STRIPPERS: Final[dict[Kind, Callable[[bytes, Beside], bytes]]] = {
    Kind.JPEG: strip_jpeg,
    Kind.PNG: strip_png,
    Kind.WEBP: strip_webp,
}


def clean(data: bytes, where: str) -> Cleaned:
    """What the file shows and nothing beside it; AttachmentRefused where it cannot be shown or is too large."""
    kind = kind_of(data, where)
    over = too_large(len(data), kind, where)
    if over is not None:
        raise over
    beside = Beside()
    try:
        if kind is Kind.PDF:
            kept, pages = strip_pdf(data, beside, where)
            require_drawable(kept, where)
        else:
            kept, pages = _STRIPPERS[kind](data, beside), 1
            _require_picture(kept, kind, where)
    except Broken as error:
        raise AttachmentRefused(
            where,
            tr("a part of it is missing or broken, so it cannot be shown"),
            tr("Copy it again from where it came from, or take it again."),
        ) from error
    return Cleaned(kept, kind, in_order(beside.found), pages, beside.taken)


def _require_picture(data: bytes, kind: Kind, where: str) -> None:
    """Decode it whole, once, within bounds: what is kept can be opened again."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data), formats=[kind.name]) as picture:
                width, height = picture.size
                if width * height > PIXELS:
                    raise AttachmentRefused(
                        where,
                        tr(
                            "it is {width} by {height} dots, and a picture may have {pixels} million at most",
                            width=width,
                            height=height,
                            pixels=PIXELS // 1000000,
                        ),
                        tr("Choose a smaller picture size in the camera, or save a smaller copy of it."),
                    )
                if getattr(picture, "n_frames", 1) > 1:
                    raise Broken
                picture.load()
    except (
        OSError,
        SyntaxError,
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        EOFError,
        Image.DecompressionBombError,
    ) as error:
        raise Broken from error


def removed_words(removed: Sequence[Trace]) -> str:
    """What was taken out, for the person: "Taken out: where it was taken and hidden comments."."""
    if not removed:
        return tr("Nothing hidden was found in it.")
    return tr("Taken out: {listed}.", listed=listed([trace.value for trace in removed]))
