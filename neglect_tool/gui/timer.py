"""A timer on the window's thread, in the words that presenters ask for one; they know nothing of Qt."""

from collections.abc import Callable

from PySide6.QtCore import QTimer


class ShotTimer:
    """Rings once; what is due is handed over with each start."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._due: Callable[[], None] | None = None
        self._timer.timeout.connect(self._fire)

    def start(self, seconds: float, due: Callable[[], None], /) -> None:
        """Call `due` once, that much later; starting again forgets the earlier one."""
        self._due = due
        self._timer.start(round(seconds * 1000))

    def stop(self) -> None:
        """Forget it."""
        self._timer.stop()

    def _fire(self) -> None:
        if self._due is not None:
            self._due()
