"""The desk: the open assessment that all its pages share, every save of it, and what may be undone."""

from collections.abc import Callable
from datetime import datetime

from neglect_tool.gui.presenters.ports import Run, Saved, Timer
from neglect_tool.services.casework import Casework, Draft


def _here(moment: datetime) -> datetime:
    return moment.astimezone()


class Desk:
    """Holds the draft; pages give it work and are told when the draft or the saved corner changes."""

    def __init__(
        self, casework: Casework, run: Run, timer: Timer, local: Callable[[datetime], datetime] = _here
    ) -> None:
        self._casework = casework
        self._run = run
        self._timer = timer
        self._local = local

    @property
    def draft(self) -> Draft | None:
        """What is open, as it stands after the last save."""

    @property
    def saved(self) -> Saved:
        """The saved corner."""

    def open(self, assessment: str, done: Callable[[], None]) -> None:
        """Open an assessment off the window's thread, then call `done`."""

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever the draft or the saved corner changes."""

    def flush(self) -> None:
        """Save at once everything that was typed: on leaving a page, locking and closing."""

    def close(self) -> None:
        """Flush, then let go of the assessment."""

    def undo(self) -> None:
        """Take back the last step."""

    def redo(self) -> None:
        """Put it back."""
