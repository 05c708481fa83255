"""What was copied out of the tool, for a short time: the clipboard is seen by every program, and often kept."""

from collections.abc import Callable
from typing import Protocol

from neglect_tool.gui.presenters.ports import Timer

SECONDS = 60
"""How long a copy stays on the clipboard."""


class Board(Protocol):
    """The clipboard of the desktop."""

    def put(self, text: str) -> None:
        """Put this on it, marked so that programs that keep what was copied leave it out."""

    def holds(self, text: str) -> bool:
        """Whether this is what is on it."""

    def clear(self) -> None:
        """Empty it."""


class HeldCopy:
    """Puts a text on the clipboard, counts down, and takes it away if it is still ours; what others put is theirs."""

    def __init__(self, board: Board, timer: Timer, tell: Callable[[int], None]) -> None:
        self._board = board
        self._timer = timer
        self._tell = tell
        self._text = ""
        self._left = 0

    @property
    def left(self) -> int:
        """Seconds that the copy still stays; 0: there is none."""
        return self._left

    def copy(self, text: str) -> None:
        """Put it there; the time begins anew."""
        self._text, self._left = text, 0
        self._board.put(text)
        self._left = SECONDS
        self._wait()

    def forget(self) -> None:
        """Take it away now: asked for, or the window locks or closes."""
        self._timer.stop()
        if self._text and self._board.holds(self._text):
            self._board.clear()
        self._text, self._left = "", 0
        self._tell(0)

    def _wait(self) -> None:
        self._tell(self._left)
        self._timer.start(1.0, self.second)

    def second(self) -> None:
        """A second has passed."""
        self._left -= 1
        if self._left <= 0:
            self.forget()
        else:
            self._wait()

    def changed(self) -> None:
        """Something was put on the clipboard, by us or by another program: what is not ours is not counted down."""
        if self._left and not self._board.holds(self._text):
            self.forget()
