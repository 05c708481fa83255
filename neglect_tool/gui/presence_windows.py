"""What Windows tells each window: that it goes to sleep, and that the session was locked."""

import ctypes
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.presence import Lock

_POWER, _SESSION = 0x0218, 0x02B1
_SUSPENDS, _LOCKED = 0x0004, 0x7
_THIS_SESSION = 0


def says_away(message: int, detail: int) -> bool:
    """Whether a message of Windows says that the laptop sleeps or its screen was locked."""
    return (message, detail) in ((_POWER, _SUSPENDS), (_SESSION, _LOCKED))


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, lock: Lock) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:
        """Look at each message and leave it to Qt."""
        if kind == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if says_away(told.message, told.wParam):
                self._lock.lock_unasked()
        return False, 0


class WindowsPresence(QObject):
    """Asks Windows to tell of this session, and listens."""

    def __init__(self, window: QWidget, lock: Lock) -> None:
        super().__init__(window)
        self._filter = _Filter(lock)
        library = getattr(ctypes, "windll", None)
        if library is not None:
            library.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(window.winId()), _THIS_SESSION)
        application = QApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
