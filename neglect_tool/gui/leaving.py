"""Leaving without losing a word: what is typed is saved first, and where it cannot be, that is said once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer

from neglect_tool.gui.presenters.ports import Problem
from neglect_tool.saying import tr

if TYPE_CHECKING:
    from neglect_tool.gui.shell import Shell

PATIENCE_MS = 20_000
"""How long closing the window waits for what is under way."""


class Leaving:
    """What locking and closing the window have in common: asked a second time, what cannot be saved is given up."""

    def __init__(self, shell: "Shell") -> None:
        self._shell = shell
        self.warned = False
        """Whether it was said that something typed cannot be saved."""
        self.parting = ""
        """Words to say once the vault is closed, where it is opened again."""

    def closed(self, words: str) -> None:
        """What was done closed the vault: nothing can be saved any more, so that is no reason to stay."""
        self.parting, self.warned = words, True
        self._shell.lock()

    def part(self) -> None:
        """The vault is closed: say the words that were meant for then, and begin afresh."""
        words, self.parting, self.warned = self.parting, "", False
        if words:
            self._shell.frame_.banner.show_notice(words)

    def warn(self, failed: Problem, otherwise: str) -> None:
        """Say that something typed is not saved, and what comes of asking again."""
        self.warned = True
        said = Problem(
            failed.what, tr("{remedy} Ask again, and {otherwise}.", remedy=failed.remedy, otherwise=otherwise)
        )
        self._shell.frame_.banner.show_problem(said)
        if self._shell.locker.cover.isVisible():
            self._shell.locker.cover.show_unsafe(f"{said.what} {said.remedy}")

    def settle(self) -> bool:
        """Everything typed is saved and every answer has come; False if a save failed and that was not yet said."""
        shell = self._shell
        shell.practice.leave()
        if shell.session is None:
            return True
        if not shell.locker.under_way:
            shell.locker.note_place()
        shell.session.desk.flush()
        self._wait()
        shell.locker.send_place(shell.session)
        self._wait()
        failed = shell.session.desk.saved.failed
        if failed is None or self.warned:
            return True
        self.warn(failed, tr("the window closes without it"))
        return False

    def _wait(self) -> None:
        clock, tasks = QElapsedTimer(), self._shell.tasks
        clock.start()
        while not tasks.idle and clock.elapsed() < PATIENCE_MS:
            tasks.wait(PATIENCE_MS)
            QCoreApplication.sendPostedEvents()
