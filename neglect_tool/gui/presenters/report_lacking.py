"""What the panel's edition says and the one that is shown does not, line by line, for whoever lets texts in."""

from collections.abc import Callable

from neglect_tool.domain.sharing import PANEL
from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.ports import REFERRAL, Run
from neglect_tool.gui.presenters.report_state import NOTHING_LACKS, Lacking, Press
from neglect_tool.saying import tr, tr_count

SHOW, HIDE, BUSY = tr("Show line by line what it lacks"), tr("Hide these lines"), tr("Comparing it with the panel’s…")


class LackingLines:
    """Compares off the window's thread, and again when another edition is chosen or anything was saved."""

    def __init__(
        self,
        desk: Desk,
        press: Press,
        run: Run,
        show: Callable[[], None],
        failed: Callable[[NeglectToolError], None],
    ) -> None:
        self._desk, self._press, self._run, self._show, self._failed = desk, press, run, show, failed
        self._of: tuple[str, str, int] | None = None
        self._lines: tuple[str, ...] | None = None

    def toggle(self, edition: str) -> None:
        """Show the lines of that edition, or hide them again."""
        here = self._here(edition)
        if self._of == here:
            self._of = None
            self._show()
            return
        self._of, self._lines = here, None
        self._show()

        def came(lines: tuple[str, ...]) -> None:
            if self._of == here:
                self._lines = lines
                self._show()

        def failed(error: NeglectToolError) -> None:
            if self._of == here:
                self._of = None
                self._failed(error)

        self._run(lambda: self._press.lacking(here[0], edition), came, failed)

    def state(self, edition: str) -> Lacking:
        """What the page shows of it."""
        if edition in (PANEL, REFERRAL):
            return NOTHING_LACKS
        if self._of != self._here(edition):
            return Lacking(SHOW)
        if self._lines is None:
            return Lacking(HIDE, BUSY)
        title = tr(
            "{counted} of the panel’s edition that this one does not have",
            counted=tr_count(len(self._lines), "{n} line", "{n} lines"),
        )
        return Lacking(HIDE, title, self._lines)

    def _here(self, edition: str) -> tuple[str, str, int]:
        return self._desk.now.assessment.id, edition, self._desk.now.seq
