"""The report: its pages as they will print, its text, who has signed, signing, and saving a copy."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.ports import Go, Place, Problem, Run, Saved, View


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels: RGB, 8 bits each, rows from the top, without padding."""

    width: int
    height: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report file as built."""

    pdf: bytes
    pages: int
    sha256: str


class Press(Protocol):
    """What makes, shows, signs and writes report files; all of it slow, and none of it loaded before it is asked."""

    def build(self, assessment: str) -> MadeReport:
        """The panel edition of the assessment as it stands."""

    def page(self, pdf: bytes, number: int, scale: float, *, grey: bool) -> PageImage:
        """Page `number`, from 1, with stamps; `scale` 1 is 72 pixels an inch."""

    def text(self, pdf: bytes, number: int) -> str:
        """The text of page `number` in reading order."""

    def sign(self, pdf: bytes, identity: Path, passphrase: str, role: str) -> tuple[bytes, str]:
        """The signed file, and the name on the certificate."""

    def write(self, path: Path, data: bytes) -> None:
        """Write a copy, whole or not at all."""


@dataclass(frozen=True, slots=True)
class SignerRow:
    """A signature, in its order."""

    number: int
    role: str
    title: str
    """"Practitioner" or the name on the certificate."""
    line: str
    """"Signed 1 July 2026, 16:20", "Next", or "After the practitioner"."""
    signed: bool
    can_sign: bool


@dataclass(frozen=True, slots=True)
class ReportState:
    """What the report page shows."""

    page: int
    pages: int
    """0 until it is built."""
    image: PageImage | None
    text: str
    as_text: bool
    grey: bool
    title: str
    notice: str
    """What stands, such as "Built from the draft; 2 blockers stand" or that it has changed since it was signed."""
    signers: tuple[SignerRow, ...]
    sign: str
    """Words of the button; empty when nobody can sign now."""
    why_not: str
    """Why nobody can sign now; the button then goes to `why_not_place`."""
    why_not_place: Place | None
    form: Form | None
    """The signing form: identity file and passphrase."""
    file_name: str
    """A name to suggest when saving: the reference and date, never a surname."""
    wrote: str
    """"Saved a copy to …"."""
    busy: str
    """What is being done; empty if nothing."""
    saved: Saved
    problem: Problem | None = None


class ReportPresenter:
    """Builds, shows, signs and saves."""

    def __init__(self, desk: Desk, press: Press, view: View[ReportState], run: Run, go: Go) -> None:
        self._desk = desk
        self._press = press
        self._view = view
        self._run = run
        self._go = go

    def opened(self, place: Place) -> None:
        """The page is shown: the signed file if there is one, else build."""

    def left(self) -> None:
        """The page is left, the window closes or locks."""

    def show_page(self, number: int) -> None:
        """Another page."""

    def zoomed(self, scale: float) -> None:
        """The pixels an inch over 72 that the page can use."""

    def show_text(self, *, on: bool) -> None:
        """The text twin, or the page."""

    def show_grey(self, *, on: bool) -> None:
        """As it prints in black and white."""

    def rebuild(self) -> None:
        """Build afresh from the draft as it stands; a signed file stays in the vault."""

    def start_signing(self) -> None:
        """Open the form for the role that is next."""

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the signing form changed."""

    def form_submit(self) -> None:
        """Sign."""

    def form_cancel(self) -> None:
        """Close the form without signing."""

    def save_copy(self, path: Path) -> None:
        """Write the file that is shown."""

    def go_to_readiness(self) -> None:
        """To what stops signing."""
