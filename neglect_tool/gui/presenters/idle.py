"""How long nobody has touched the window, and what follows: a warning, then locking. Time comes from outside."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from time import monotonic, time

from neglect_tool.saying import tr

WARNING = 30
"""Seconds before locking in which the window says that it will."""
ASLEEP = 15
"""Seconds that a tick, due each second, may come late; later than that the laptop slept."""

Seconds = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Clocks:
    """Two clocks: the steady one stands still while some laptops sleep, the wall's goes on and may be put right."""

    steady: Seconds = monotonic
    wall: Seconds = time


class Rest(StrEnum):
    """What a moment without touch has come to."""

    NONE = "none"
    WARNED = "warned"
    DUE = "due"
    WOKE = "woke"
    """The laptop slept meanwhile."""


class Idle:
    """Counts from the last touch; asked once a second."""

    def __init__(self, minutes: int, clocks: Clocks) -> None:
        self.minutes = minutes
        self._clocks = clocks
        self._touched = self._ticked = clocks.steady()
        self._ticked_wall = clocks.wall()

    @property
    def left(self) -> float:
        """Seconds until it locks."""
        return max(0.0, self.minutes * 60 - self.rested)

    @property
    def rested(self) -> float:
        """Seconds since the last touch."""
        return self._clocks.steady() - self._touched

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self._clocks.steady()

    def tick(self) -> Rest:
        """What it has come to by now."""
        steady, wall = self._clocks.steady(), self._clocks.wall()
        gap = max(steady - self._ticked, wall - self._ticked_wall)
        self._ticked, self._ticked_wall = steady, wall
        if gap > ASLEEP:
            return Rest.WOKE
        if self.left <= 0:
            return Rest.DUE
        return Rest.WARNED if self.left <= WARNING else Rest.NONE


def warning_words(left: float) -> str:
    """How long is left, in steps of five seconds, so that it counts down without hurrying anybody."""
    return tr("Locks in {part} seconds, as nobody has touched it for a while.", part=max(5, math.ceil(left / 5) * 5))


WARNING_REST = tr("What you typed is kept. Press any key to stay.")
