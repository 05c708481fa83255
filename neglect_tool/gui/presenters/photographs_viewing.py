"""The photograph or scan that is open: turned, enlarged, and drawn for the room there is, off the window's thread."""

from collections.abc import Callable
from dataclasses import replace

from neglect_tool.errors import NeglectToolError
from neglect_tool.exchange.attachment import Attachment
from neglect_tool.gui.presenters.photographs_state import ZOOMS, Album, Viewing
from neglect_tool.gui.presenters.ports import Run
from neglect_tool.gui.presenters.report_state import PageImage
from neglect_tool.saying import tr


class Viewer:
    """One at a time; its bytes are in memory only while it is open."""

    def __init__(
        self, album: Album, run: Run, show: Callable[[], None], failed: Callable[[NeglectToolError], None]
    ) -> None:
        self._album, self._run, self._show, self._failed = album, run, show, failed
        self.viewing: Viewing | None = None
        self._open: tuple[Attachment, bytes] | None = None
        self._box = 800, 600

    def open(self, found: Attachment) -> None:
        """Open this one."""
        kept = found.kept
        self.viewing = Viewing(
            kept.id, kept.about.words, 1, kept.pages, None, not kept.kind.is_scan, ZOOMS[0], tr("Opening it…")
        )
        self._show()
        self._run(lambda: self._album.open(found), lambda data: self._opened(found, data), self._not_opened)

    def close(self) -> None:
        """Let go of it."""
        self.viewing = self._open = None

    def turn(self, by: int) -> None:
        """Another page."""
        now = self.viewing
        if now is not None and 1 <= now.page + by <= now.pages:
            self.viewing = replace(now, page=now.page + by)
            self._draw()

    def zoom(self, by: int) -> None:
        """Larger, smaller, or with 0 fitted."""
        if self.viewing is not None:
            at = ZOOMS.index(self.viewing.zoom)
            wanted = ZOOMS[min(max(at + by, 0), len(ZOOMS) - 1)] if by else ZOOMS[0]
            if wanted != self.viewing.zoom:
                self.viewing = replace(self.viewing, zoom=wanted)
                self._draw()

    def fitted(self, width: int, height: int) -> None:
        """There is room for a picture of that many pixels."""
        if (width, height) != self._box:
            self._box = width, height
            if self._open is not None:
                self._draw()

    def _opened(self, found: Attachment, data: bytes) -> None:
        if self.viewing is not None and self.viewing.id == found.kept.id:
            self._open = found, data
            self._draw()

    def _draw(self) -> None:
        if self._open is None or self.viewing is None:
            return
        (found, data), now = self._open, self.viewing
        box = round(self._box[0] * now.zoom), round(self._box[1] * now.zoom)

        def drawn(image: PageImage) -> None:
            if self.viewing is not None and replace(self.viewing, image=None, busy="") == replace(
                now, image=None, busy=""
            ):
                self.viewing = replace(self.viewing, image=image, busy="")
                self._show()

        self.viewing = replace(now, busy=tr("Drawing it…"))
        self._show()
        self._run(lambda: self._album.draw(data, found.kept.kind, now.page, box), drawn, self._not_opened)

    def _not_opened(self, error: NeglectToolError) -> None:
        self.close()
        self._failed(error)
