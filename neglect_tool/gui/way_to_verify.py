"""The way to the verify page, from everywhere: a page among others, or alone where no vault is open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from neglect_tool.gui.crumbs import TITLE
from neglect_tool.gui.presenters.ports import Page, Place, Saved
from neglect_tool.saying import tr

if TYPE_CHECKING:
    from neglect_tool.gui.shell import Shell
    from neglect_tool.gui.verifying import Verifying
    from neglect_tool.services.ports import Clock

VERIFY_KEY = "Ctrl+Shift+V"


class VerifyWay:
    """Makes the page when it is first asked for: nothing of it is loaded before the first paint."""

    folder: Path | None = None
    """Where the authorities that one trusts are kept; None: only until the window closes."""

    def __init__(self, shell: "Shell", clock: "Clock") -> None:
        self._shell = shell
        self._clock = clock
        self.made: list[Verifying] = []
        self._alone: Verifying | None = None

    def make(self) -> "Verifying":
        """A page and its presenter."""
        from neglect_tool.gui.verifying import Verifying

        made = Verifying(self._shell.look, self._clock, self.folder, self._shell.clip.held.copy)
        self.made.append(made)
        return made

    def open(self) -> None:
        """Go there."""
        shell = self._shell
        if shell.session is not None:
            shell.go(Place(Page.VERIFY))
        elif not shell.locker.under_way and shell.place.page is Page.UNLOCK:
            if self._alone is None:
                self._alone = self.make()
                shell.listen(self._alone.page)
            shell.frame_.top.saved.show_saved(Saved())
            shell.show_page(Place(Page.VERIFY), self._alone.page)
            self._alone.presenter.opened()
            shell.page.take_focus()

    def leave(self) -> None:
        """Back to the unlock page, if it stands alone."""
        shell = self._shell
        if shell.session is None and self._alone is not None and shell.place.page is Page.VERIFY:
            self._alone.presenter.left()
            shell.show_page(Place(Page.UNLOCK), shell.unlock)
            shell.unlock.take_focus()

    def crumbs(self) -> tuple[tuple[str, Callable[[], None] | None], ...]:
        """Where one is without a vault."""
        alone = self._shell.place.page is Page.VERIFY
        return ((TITLE, self.leave), (tr("Verify a PDF"), None)) if alone else ((TITLE, None),)

    def close(self) -> None:
        """The window closes: no process that reads a file outlives it."""
        for made in self.made:
            made.presenter.left()
            made.examiner.tasks.wait()
