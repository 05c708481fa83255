"""Python looks for garbage on this thread alone, and all through it only while nobody types.

Left to itself it does so wherever it happens to be: in the middle of an answer to a key, which then takes twice as
long, or on a thread that saves, which would end widgets that only the window's thread may end.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
QUIET = 3.0
"""Seconds since the last touch before everything is gone through."""
_YOUNG, _OLD = 1, 2
_ENOUGH = 20
"""Sweeps of what is young before all of it is worth going through."""


class Sweeper(QObject):
    """From now on; `rested` says for how many seconds nobody has touched the window."""

    def __init__(self, parent: QObject, rested: Callable[[], float]) -> None:
        super().__init__(parent)
        self._rested = rested
        self._young = 0
        gc.disable()
        self.settle()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def settle(self) -> None:
        """What is there now will stay, such as modules and pages: never gone through again."""
        gc.collect()
        gc.freeze()

    def sweep(self) -> None:
        """What is young now, everything when there is a quiet moment."""
        if self._young >= _ENOUGH and self._rested() >= QUIET:
            self._young = 0
            gc.collect(_OLD)
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            self._young += 1
            gc.collect(_YOUNG)
