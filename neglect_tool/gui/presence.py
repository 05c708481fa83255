"""Lock when the laptop sleeps or its screen is locked, where the desktop tells; elsewhere the clocks tell after it."""

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget


class Lock(Protocol):
    """What can be locked."""

    @property
    def locked(self) -> SignalInstance:
        """The vault is closed."""

    @property
    def open(self) -> bool:
        """Whether there is anything to lock."""

    def lock_unasked(self) -> None:
        """Nobody is there."""


class AfterPaint(QObject):
    """Calls `deed` once the window has been painted for the first time, so that nobody waits for it."""

    def __init__(self, window: QWidget, deed: Callable[[], object]) -> None:
        super().__init__(window)
        self._deed = deed
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._deed)
        return False


def watch_laptop(window: QWidget, lock: Lock) -> QObject | None:
    """Listen from now on; to be called after the first paint. None where nothing can be listened to."""
    if sys.platform == "win32":
        from neglect_tool.gui.presence_windows import WindowsPresence

        return WindowsPresence(window, lock)
    if not sys.platform.startswith("linux"):
        return None
    try:
        from PySide6.QtDBus import QDBusConnection

        from neglect_tool.gui.presence_linux import LinuxPresence
    except ImportError:  # a Linux without the library that speaks to its buses
        return None
    return LinuxPresence(window, lock, QDBusConnection.systemBus(), QDBusConnection.sessionBus())
