"""Making, showing, signing and writing report files for the window; each library is loaded when it is first needed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage

from neglect_tool.bootstrap import Services
from neglect_tool.domain.sharing import PANEL
from neglect_tool.gui.presenters.ports import REFERRAL
from neglect_tool.gui.presenters.report_state import MadeReport, PageImage, TextLine
from neglect_tool.services.casework import PACK, Casework


class LaptopPress:
    """Works for one open vault, on the thread that also writes to it."""

    def __init__(self, services: Services, casework: Casework) -> None:
        self._services = services
        self._casework = casework

    def build(self, assessment: str, edition: str) -> MadeReport:
        """The assessment as it stands, for that reader; for "referral" the summary, past every blocker."""
        from neglect_tool.services.reporting import build_referral, build_report

        request = self._casework.report_request(assessment)
        built = build_referral(request) if edition == REFERRAL else build_report(replace(request, edition=edition))
        return MadeReport(built.data, built.pages, built.sha256)

    def lacking(self, assessment: str, edition: str) -> tuple[str, ...]:
        """The lines of the panel's edition that stand nowhere in that one."""
        from neglect_tool.services.edition_diff import lacking

        found = lacking(self._casework.report_request(assessment), PANEL, edition)
        return tuple(line.lstrip("# ") for line in found)

    def page(self, pdf: bytes, number: int, scale: float, *, grey: bool) -> PageImage:
        """Page `number`, from 1, with stamps; `scale` 1 is 72 pixels an inch."""
        return draw_page(pdf, number, scale, grey=grey)

    def lines(self, pdf: bytes, number: int) -> tuple[TextLine, ...]:
        """The words of page `number` in reading order, headings told apart."""
        from pypdfium2 import PdfDocument

        from neglect_tool.report.read_page import page_lines

        document = PdfDocument(pdf)
        try:
            return tuple(TextLine(line.level, line.words) for line in page_lines(document[number - 1]))
        finally:
            document.close()

    def sign(self, pdf: bytes, identity: Path, passphrase: str, role: str) -> tuple[bytes, str]:
        """The signed file, and the name on the certificate."""
        from neglect_tool.identity.signing_file import read_signing_file
        from neglect_tool.services.files import read_limited
        from neglect_tool.services.signing import sign_report

        who = read_signing_file(read_limited(identity), passphrase, identity.name)
        packs = {PACK: self._services.pack(PACK)}
        return sign_report(pdf, who, role, self._services.clock(), "", packs), who.person.name

    def write(self, path: Path, data: bytes) -> None:
        """Write a copy, whole or not at all; the dialog has asked before a file is replaced."""
        from neglect_tool.services.files import write_whole

        write_whole(path, data, force=True)


def draw_page(pdf: bytes, number: int, scale: float, *, grey: bool = False) -> PageImage:
    """A page of any PDF, from memory; `scale` 1 is 72 pixels an inch."""
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    try:
        document.init_forms()
        page = document[number - 1]
        bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=True)
        width, height, stride, channels = bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels
        raw = bytes(bitmap.buffer)
    finally:
        document.close()
    rows = b"".join(raw[at * stride : at * stride + width * channels] for at in range(height))
    pixels = _as_rgb(rows, channels)
    return PageImage(width, height, _as_grey(pixels, width, height) if grey else pixels)


def _as_grey(rgb: bytes, width: int, height: int) -> bytes:
    """The coloured page turned grey: drawn in grey from the start, small letters stand unevenly."""
    drawn = QImage(rgb, width, height, width * 3, QImage.Format.Format_RGB888)
    grey = drawn.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB888)
    raw, stride = bytes(grey.constBits()), grey.bytesPerLine()
    return b"".join(raw[at * stride : at * stride + width * 3] for at in range(height))


def _as_rgb(pixels: bytes, channels: int) -> bytes:
    """Pixels of 3 or 4 bytes as 3 bytes each."""
    if channels == 3:
        return pixels
    rgb = bytearray(len(pixels) // channels * 3)
    for at in range(3):
        rgb[at::3] = pixels[at::channels]
    return bytes(rgb)
