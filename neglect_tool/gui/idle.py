"""Sees whether anybody touches the window, warns before it locks, and asks for the lock when it is due."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from shiboken6 import isValid

from neglect_tool.gui.presenters.idle import Clocks, Idle, Rest
from neglect_tool.gui.widgets.fields import WheelGuard
from neglect_tool.gui.widgets.lock_bar import LockBar
from neglect_tool.settings import Settings

_T = QEvent.Type
_PRESSES = frozenset(
    (
        _T.KeyPress,
        _T.ShortcutOverride,
        _T.MouseButtonPress,
        _T.MouseButtonDblClick,
        _T.TouchBegin,
        _T.TabletPress,
        _T.InputMethod,
    )
)
_TOUCHES = _PRESSES | {_T.KeyRelease, _T.MouseMove, _T.Wheel, _T.TouchUpdate, _T.TabletMove}
_K = Qt.Key
_HELD = frozenset((_K.Key_Control, _K.Key_Shift, _K.Key_Alt, _K.Key_AltGr, _K.Key_Meta))


class InputGuard(WheelGuard):
    """The one filter of the whole program: every event passes through Python once, and what people do is told."""

    watches: ClassVar[list["IdleWatch"]] = []
    """Of every window of this process."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell those who watch; then what the guard of the wheel does."""
        if event.type() not in _TOUCHES:
            return False
        taken = [watch.takes(event) for watch in self.watches if isValid(watch)]
        return any(taken) or super().eventFilter(watched, event)


class IdleWatch(QObject):
    """Watches every window of the program; `open_` says whether there is anything to lock."""

    due = Signal()
    warned = Signal()

    def __init__(self, bar: LockBar, top: Callable[[], int], open_: Callable[[], bool], clocks: Clocks) -> None:
        super().__init__(bar.window())
        self._bar, self._top, self._open = bar, top, open_
        self.idle = Idle(Settings().lock_after, clocks)
        self._pointer = QPoint()
        self._answer = 0
        """The key that answered the warning; held down, it comes again and again and is still no more than that."""
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        bar.stayed.connect(self.touch)
        InputGuard.watches.append(self)

    def lock_after(self, minutes: int) -> None:
        """Another number of minutes, counted from now."""
        self.idle.minutes = minutes
        self.touch()

    def touch(self) -> None:
        """Somebody is there."""
        self.idle.touch()
        self._bar.hide()

    def tick(self) -> None:
        """Look what the time has come to."""
        rest = self.idle.tick()
        if not self._open():
            self.touch()
        elif rest in (Rest.DUE, Rest.WOKE):
            self._bar.hide()
            self.due.emit()
        elif rest is Rest.WARNED:
            if self._bar.isHidden():
                self.warned.emit()
            self._bar.show_left(self.idle.left, self._top())

    def takes(self, event: QEvent) -> bool:
        """Count what people do; while the bar warns, a key or click only says that somebody is there."""
        kind = event.type()
        if isinstance(event, QInputMethodEvent) and not (event.commitString() or event.preeditString()):
            return False
        if isinstance(event, QKeyEvent) and event.key() == self._answer:
            if event.isAutoRepeat():
                event.accept()
                return True
            self._answer = 0
        if self._bar.isHidden():
            if kind != _T.MouseMove or self._moved(event):
                self.idle.touch()
            return False
        held = isinstance(event, QKeyEvent) and event.key() in _HELD
        if kind not in _PRESSES and not held:
            return False
        event.accept()
        # A key comes as an override first: accepted, it is no shortcut and comes as a key. One that is held for others
        # answers when it is let go, so that what is pressed with it does not act either.
        if kind != _T.ShortcutOverride and held == (kind == _T.KeyRelease):
            self._answer = event.key() if isinstance(event, QKeyEvent) else 0
            self.touch()
        return True

    def _moved(self, event: QEvent) -> bool:
        """Whether the pointer is elsewhere: some desktops tell of it each time that a window is drawn."""
        at = event.globalPosition().toPoint() if isinstance(event, QMouseEvent) else QPoint()
        moved, self._pointer = at != self._pointer, at
        return moved
