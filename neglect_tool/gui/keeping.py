"""Backups while the window is open: after a quiet while, and before it is locked or closed if that takes no time."""

from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.ports import Problem
from neglect_tool.gui.tasks import Job, Progress, Tasks
from neglect_tool.gui.widgets.bars import Banner
from neglect_tool.services.ports import EntryStore

if TYPE_CHECKING:
    from neglect_tool.gui.presenters.desk import Desk

QUIET_MS = 30_000
"""How long after the last save, or after unlocking, a backup is made if one is due."""
PATIENCE = 5.0
"""Seconds that locking waits for a backup at most; it is then given up, and made another time."""


class Keeping(QObject):
    """Has a thread of its own, so that no save waits behind a backup; the vault lets both have their turn."""

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self.tasks = Tasks()
        self._banner = banner
        self._store: EntryStore | None = None
        self._job: Job | None = None
        self._told: set[str] = set()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.look)

    def begin(self, store: EntryStore, desk: "Desk") -> None:
        """A vault was unlocked: look after its backups until `leave`."""
        self._store = store
        self._told.clear()
        desk.listen(lambda: self._wait(store))
        self._wait(store)

    def look(self) -> None:
        """Make a backup now if one is due, off the window's thread."""
        store = self._store
        if store is not None and self.tasks.idle:
            self._job = self._start(store)

    def leave(self, store: EntryStore) -> Callable[[], None]:
        """Look after it no longer. What this gives closes it, on any thread, and makes a quick backup first if due."""
        self._store = None
        self._quiet.stop()
        if self._job is not None:
            self._job.cancel()
        return lambda: self._close(store)

    def _close(self, store: EntryStore) -> None:
        from neglect_tool.services import backups

        try:
            self.tasks.wait()
            until = monotonic() + PATIENCE
            with suppress(NeglectToolError):
                if backups.quick(store) and backups.due(store):
                    backups.run(store, cancelled=lambda: monotonic() > until)
        finally:
            store.close()

    def _wait(self, store: EntryStore) -> None:
        if self._store is store:
            self._quiet.start(QUIET_MS)

    def _start(self, store: EntryStore) -> Job:
        def work(progress: Progress) -> tuple[str, ...]:
            from neglect_tool.services import backups

            if backups.due(store):
                return backups.run(store, progress.say, lambda: progress.cancelled).problems
            return backups.catch_up(store, lambda: progress.cancelled).problems if backups.behind(store) else ()

        return self.tasks.run_long(work, self._tell, lambda error: self._tell((str(error),)), lambda *_how_far: None)

    def _tell(self, problems: tuple[str, ...]) -> None:
        """Once each; the work in front goes on."""
        for words in problems:
            if words not in self._told:
                self._told.add(words)
                self._banner.show_problem(Problem(words))
