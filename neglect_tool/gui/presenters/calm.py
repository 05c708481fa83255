"""Work that waits until nobody is typing."""

from collections.abc import Callable

from neglect_tool.gui.presenters.ports import Timer

PAUSE = 0.7
"""Seconds without a key."""


class Calm:
    """Holds the last work that was asked for; without a timer nothing waits."""

    def __init__(self, timer: Timer | None) -> None:
        self._timer = timer
        self._typing = False
        self._work: Callable[[], None] | None = None

    def stir(self) -> None:
        """A key was pressed."""
        if self._timer is not None:
            self._typing = True
            self._timer.start(PAUSE, self._settled)

    def then(self, work: Callable[[], None]) -> None:
        """Do this when it is calm: now, if it is."""
        if self._typing:
            self._work = work
        else:
            work()

    def end(self) -> None:
        """Nothing waits any more."""
        self._work = None
        if self._timer is not None:
            self._timer.stop()

    def _settled(self) -> None:
        self._typing = False
        work, self._work = self._work, None
        if work is not None:
            work()
