"""Photographs and scans for the window: taken in, kept and drawn, in memory only; libraries are loaded when needed."""

import contextlib
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from neglect_tool.errors import AttachmentRefused
from neglect_tool.exchange.attachment import About, Attachment
from neglect_tool.exchange.picture_kinds import Cleaned, Kind
from neglect_tool.gui.presenters.report_state import PageImage
from neglect_tool.gui.press import draw_page
from neglect_tool.saying import tr
from neglect_tool.services.attachments import Attachments
from neglect_tool.services.drafts import Draft

if TYPE_CHECKING:
    from PIL import Image

_TURN, _LYING = 0x0112, 5
"""The one tag that is kept of a camera's, and from which of its values on a picture lies on its side."""
MOST_DOTS = 16_000_000
"""The most that is drawn at once, however far a picture is enlarged."""


class LaptopAlbum:
    """Works for one open vault, on the thread that also writes to it."""

    def __init__(self, attachments: Attachments) -> None:
        self._attachments = attachments

    def limits(self, assessment: str) -> str:
        """What may be added, in words."""
        return self._attachments.limits(assessment)

    def earlier(self, assessment: str) -> tuple[Attachment, ...]:
        """Those of the family's other assessments, oldest first."""
        return tuple(each for each in self._attachments.of_family(assessment) if each.assessment != assessment)

    def take(self, assessment: str, path: Path) -> Cleaned:
        """Read a file and take out what places or names anyone."""
        return self._attachments.take(assessment, path)

    def take_picture(self, assessment: str, data: bytes) -> Cleaned:
        """The same for a picture of the camera, which was never a file."""
        return self._attachments.take_picture(assessment, data, "photograph")

    def keep(self, assessment: str, cleaned: Cleaned, about: About) -> Draft:
        """Keep it with the assessment."""
        return self._attachments.keep(assessment, cleaned, about)

    def open(self, attachment: Attachment) -> bytes:
        """Its bytes, held against what was kept."""
        return self._attachments.open(attachment)

    def remove(self, attachment: Attachment, reason: str) -> Draft:
        """Take it out for good."""
        return self._attachments.remove(attachment, reason)

    def draw(self, data: bytes, kind: Kind, page: int, box: tuple[int, int]) -> PageImage:
        """Page `page`, from 1, upright and in its colours: a picture within the box, a page of a scan as wide as it."""
        return _draw_scan(data, page, box[0]) if kind is Kind.PDF else _draw_picture(data, kind, box)


def _draw_scan(data: bytes, page: int, width: int) -> PageImage:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(data)
        try:
            wide, high = document[page - 1].get_size()
        finally:
            document.close()
        scale = min(width / max(wide, 1), (MOST_DOTS / max(wide * high, 1)) ** 0.5)
        return draw_page(data, page, scale)
    except PdfiumError as error:
        raise AttachmentRefused(
            tr("scan"), tr("a page of it cannot be drawn"), tr("Print it to PDF again, and add that.")
        ) from error


def _draw_picture(data: bytes, kind: Kind, box: tuple[int, int]) -> PageImage:
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(data), formats=[kind.name]) as picture:
            lying = picture.getexif().get(_TURN, 1) >= _LYING
            wide, high = picture.size[::-1] if lying else picture.size
            scale = min(box[0] / wide, box[1] / high, (MOST_DOTS / (wide * high)) ** 0.5, 1.0)
            size = max(round(wide * scale), 1), max(round(high * scale), 1)
            # A JPEG can be read at a half, a quarter or an eighth of its size, which is many times as quick.
            picture.draft(picture.mode, size[::-1] if lying else size)
            profile = picture.info.get("icc_profile")
            upright = _on_white(ImageOps.exif_transpose(picture))
    except (OSError, SyntaxError, ValueError) as error:
        raise AttachmentRefused(
            tr("picture"), tr("it cannot be drawn"), tr("Check the vault, or restore a backup.")
        ) from error
    if upright.size != size:
        upright = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    plain = _in_plain_colours(upright, profile)
    return PageImage(plain.width, plain.height, plain.tobytes())


def _on_white(picture: "Image.Image") -> "Image.Image":
    """Colours without gaps: white where nothing is."""
    from PIL import Image

    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture).convert("RGB")
    if picture.mode.startswith("I"):
        # Sixteen bits a dot, of which a screen shows eight.
        return picture.convert("I").point(lambda dot: dot / 256).convert("L")
    return picture if picture.mode in ("RGB", "CMYK", "L") else picture.convert("RGB")


def _in_plain_colours(picture: "Image.Image", profile: bytes | None) -> "Image.Image":
    """Its own colours as a screen shows them."""
    from PIL import ImageCms

    if profile:
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            theirs = ImageCms.ImageCmsProfile(BytesIO(profile))
            made = ImageCms.profileToProfile(picture, theirs, ImageCms.createProfile("sRGB"), outputMode="RGB")
            return made if made is not None else picture.convert("RGB")
    return picture.convert("RGB")
