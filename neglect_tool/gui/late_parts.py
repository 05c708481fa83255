"""Parts of the window that are made when they are first wanted: the unlock page, which shows none, comes the sooner."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from neglect_tool.gui.frame import Frame
from neglect_tool.gui.style import stylesheet
from neglect_tool.gui.theme import Look

if TYPE_CHECKING:
    from neglect_tool.gui.clipboard import ClipButton
    from neglect_tool.gui.locking import Locker
    from neglect_tool.gui.presenters.idle import Clocks
    from neglect_tool.gui.presenters.whom_to_ring import WhomToRing
    from neglect_tool.gui.relaunch import Relaunch
    from neglect_tool.gui.shell import Shell
    from neglect_tool.gui.spelling import SpellWatch
    from neglect_tool.gui.widgets.act_now import ActNow
    from neglect_tool.gui.widgets.hide_screen import HideScreen


class LateParts(QMainWindow):
    """A window with its frame, before there is anything else in it; `Shell` is what becomes of it."""

    act_now_pressed = Signal()
    referral_wanted = Signal()

    def __init__(
        self,
        look: Look,
        numbers: "Callable[[], WhomToRing]",
        relaunch: "Relaunch | None",
        clocks: "Clocks | None",
    ) -> None:
        super().__init__()
        self.look = look
        self._numbers, self._relaunch, self._clocks = numbers, relaunch, clocks
        self.setStyleSheet(stylesheet(look.theme))  # before there is anything in it: else each part is dressed twice
        self.frame_ = Frame(look)
        self.setCentralWidget(self.frame_)

    @cached_property
    def locker(self) -> "Locker":
        """What locks the window."""
        from neglect_tool.gui.locking import Locker

        locker = Locker(cast("Shell", self), self._relaunch, self._clocks)
        locker.cover.act_now.clicked.connect(self.act_now_pressed)
        return locker

    @cached_property
    def clip(self) -> "ClipButton":
        """The copy on the clipboard that takes itself away."""
        from neglect_tool.gui.clipboard import ClipButton

        button = ClipButton(self.look)
        self.frame_.top.add(button)
        self.locker.locked.connect(button.held.forget)
        return button

    def forget_copy(self) -> None:
        """Take it off the clipboard, if anything was ever copied."""
        if "clip" in self.__dict__:
            self.clip.held.forget()

    @cached_property
    def act_now(self) -> "ActNow":
        """Whom to ring."""
        from neglect_tool.gui.widgets.act_now import ActNow

        panel = ActNow(self.look, self, self._numbers)
        panel.referral_wanted.connect(self.referral_wanted)
        return panel

    @cached_property
    def hiding(self) -> "HideScreen":
        """What covers the page while somebody looks over one's shoulder."""
        from neglect_tool.gui.widgets.hide_screen import HideScreen

        return HideScreen(self.look, self, self.frame_)

    @cached_property
    def spelling(self) -> "SpellWatch":
        """Marks words that are not known."""
        from neglect_tool.gui.spelling import SpellWatch

        return SpellWatch(cast("Shell", self))
