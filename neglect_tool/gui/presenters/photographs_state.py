"""What the page of photographs and scans shows, as frozen values, and what does its slow work."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.wording import calling, listed
from neglect_tool.exchange.attachment import About, Attachment
from neglect_tool.exchange.picture_kinds import Cleaned, Kind, size_words
from neglect_tool.exchange.pictures import removed_words
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.ports import Problem, Saved
from neglect_tool.gui.presenters.report_state import PageImage
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft, moment

ZOOMS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0)
"""How much larger than fitted; the first is fitted."""
PREVIEW = 420, 320
"""Room for a picture beside its form, in pixels."""
NAMES = {
    Kind.JPEG: tr("JPEG picture"),
    Kind.PNG: tr("PNG picture"),
    Kind.WEBP: tr("WebP picture"),
    Kind.PDF: tr("PDF scan"),
}


class Album(Protocol):
    """What takes in, keeps, draws and removes photographs and scans; all of it slow, all of it in memory."""

    def limits(self, assessment: str) -> str:
        """What may be added, in words."""

    def earlier(self, assessment: str) -> tuple[Attachment, ...]:
        """Those of the family's other assessments, oldest first."""

    def take(self, assessment: str, path: Path) -> Cleaned:
        """Read a file and take out what places or names anyone."""

    def take_picture(self, assessment: str, data: bytes) -> Cleaned:
        """The same for a picture of the camera, which was never a file."""

    def keep(self, assessment: str, cleaned: Cleaned, about: About) -> Draft:
        """Keep it with the assessment."""

    def open(self, attachment: Attachment) -> bytes:
        """Its bytes, held against what was kept."""

    def draw(self, data: bytes, kind: Kind, page: int, box: tuple[int, int]) -> PageImage:
        """Page `page`, from 1, upright: a picture as large as the box holds, a page of a scan as wide as it is."""

    def remove(self, attachment: Attachment, reason: str) -> Draft:
        """Take it out for good."""


@dataclass(frozen=True, slots=True)
class PhotographRow:
    """A photograph or scan in the list."""

    id: str
    words: str
    line: str
    """"Visit of 3 June 2026; Ruby; K1a"."""
    details: str
    """"JPEG picture, 2.3 MB. Kept 1 July 2026 by R. Patel. Taken out: …"."""
    can_remove: bool
    """Not where it stands with another profile of the family."""


@dataclass(frozen=True, slots=True)
class Viewing:
    """One that is open."""

    id: str
    words: str
    """What it shows: its accessible name."""
    page: int
    pages: int
    image: PageImage | None
    whole: bool
    """Fitted with its height too; a page of a scan is fitted to the width, to be read."""
    zoom: float
    """1 is fitted."""
    busy: str


@dataclass(frozen=True, slots=True)
class PhotographsState:
    """What the page shows."""

    limits: str
    rows: tuple[PhotographRow, ...]
    earlier: tuple[PhotographRow, ...]
    form: Form | None
    preview: PageImage | None
    preview_words: str
    waiting: str
    """"2 more after this one"; empty: none."""
    can_add: bool
    busy: str
    said: str
    viewing: Viewing | None
    saved: Saved
    problem: Problem | None = None
    stand: str = ""
    """The id of the picture that one came for; mostly empty."""


def rows(attachments: Sequence[Attachment], now: Assessment, *, can_remove: bool) -> tuple[PhotographRow, ...]:
    """A row each, newest first."""
    return tuple(_row(each, now, can_remove=can_remove) for each in reversed(attachments))


def _row(attachment: Attachment, now: Assessment, *, can_remove: bool) -> PhotographRow:
    kept = attachment.kept
    pages = tr(", {pages} pages", pages=kept.pages) if kept.pages > 1 else ""
    day = day_words(moment(attachment.at).astimezone().date())
    size = tr(
        "{names}{pages}, {size}. Kept {day} by {author}.",
        names=NAMES[kept.kind],
        pages=pages,
        size=size_words(kept.print.length),
        day=day,
        author=attachment.author,
    )
    details = f"{size} {removed_words(kept.removed)}"
    line = "; ".join(_belongs(kept.about, now)) or tr("No visit or child named")
    return PhotographRow(kept.id, kept.about.words, line, details, can_remove)


def _belongs(about: About, now: Assessment) -> list[str]:
    called = calling(now).child
    visits = [tr("Visit of {day}", day=day_words(visit.on)) for visit in now.visits if visit.id == about.visit]
    children = [called[child] for child in about.children if child in called]
    return [*visits, *([listed(children)] if children else []), *([about.item] if about.item else [])]
