"""What a Linux desktop tells over its buses: that it goes to sleep, and that the screen was locked or went dark."""

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from neglect_tool.gui.presence import Lock

LOGIN = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = f"{LOGIN}.Manager"
_SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


def _slot(signature: str) -> Any:
    """A slot by its signature; PySide's types ask for bytes here, and PySide itself refuses them."""
    return SLOT(signature)


class LinuxPresence(QObject):
    """Listens on both buses. A bus that is not there is not missed; nothing here waits for an answer."""

    def __init__(self, parent: QObject, lock: Lock, system: QDBusConnection, session: QDBusConnection) -> None:
        super().__init__(parent)
        self._lock, self._system = lock, system
        self._calls: set[QDBusPendingCallWatcher] = set()
        self._held: int | None = None
        """As long as this is held the laptop waits a few seconds before it sleeps, so that the keys are wiped first."""
        lock.locked.connect(self._let_sleep)
        if system.isConnected():
            system.connect(LOGIN, _PATH, _MANAGER, "PrepareForSleep", self, _slot("sleeps(bool)"))
            self._ask("GetSession", [os.environ.get("XDG_SESSION_ID") or "auto"])
            self._hold()
        if session.isConnected():
            for screen in _SCREENS:
                session.connect("", "", screen, "ActiveChanged", self, _slot("screen(bool)"))

    @Slot(bool)
    def sleeps(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """The laptop is about to sleep, or woke."""
        if on:
            self._lock.lock_unasked()
        if on and not self._lock.open:
            self._let_sleep()
        elif not on:
            self._lock.lock_unasked()
            self._hold()

    @Slot(bool)
    def screen(self, on: bool) -> None:  # noqa: FBT001
        """The screen was locked or went dark, or came back."""
        if on:
            self._lock.lock_unasked()

    @Slot()
    def lock_asked(self) -> None:
        """The session that this window is in was told to lock."""
        self._lock.lock_unasked()

    def _let_sleep(self) -> None:
        if self._held is not None:
            os.close(self._held)
        self._held = None

    def _hold(self) -> None:
        self._ask("Inhibit", ["sleep", "Neglect Tool", "Closing the vault", "delay"])

    def _ask(self, method: str, arguments: list[str]) -> None:
        asked = QDBusMessage.createMethodCall(LOGIN, _PATH, _MANAGER, method)
        asked.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(asked), self)
        watcher.finished.connect(self._answered)
        self._calls.add(watcher)

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        self._calls.discard(watcher)
        reply = watcher.reply()
        answer = reply.arguments()[0] if reply.type() == QDBusMessage.MessageType.ReplyMessage else None
        if isinstance(answer, QDBusObjectPath):
            session = f"{LOGIN}.Session"
            self._system.connect(LOGIN, answer.path(), session, "Lock", self, _slot("lock_asked()"))
        elif isinstance(answer, QDBusUnixFileDescriptor):
            self._let_sleep()
            self._held = os.dup(answer.fileDescriptor())
        # The answer holds the same file until it is let go of.
        watcher.deleteLater()
