"""How the window looks and answers, kept between days, so that nobody sets up their eyes and hands each morning."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.frame import DisplayMenu
from neglect_tool.gui.theme import Look, Mode
from neglect_tool.gui.widgets.bars import STILL
from neglect_tool.settings import LOCK_AFTER, Settings, load_settings, save_settings

if TYPE_CHECKING:
    from neglect_tool.gui.shell import Shell

AS_THE_DESKTOP = "system"


class Comfort(QObject):
    """What is chosen now, wherever it was chosen: by key, in the menu or on the page of settings."""

    changed = Signal()

    def __init__(self, look: Look, display: DisplayMenu, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._display, self._window = look, display, window
        self._desktop = look.theme.mode
        self._chosen = Settings(text=look.theme.text)
        look.changed.connect(self._note)
        display.single_letters.toggled.connect(self._note)
        display.minutes.connect(self._note_minutes)

    @property
    def chosen(self) -> Settings:
        """What is chosen."""
        return self._chosen

    def choose(self, wanted: Settings) -> None:
        """Have all of this from now on."""
        before, self._chosen = self._chosen, wanted
        self._window.setProperty(STILL, wanted.still)
        mode = self._desktop if wanted.mode == AS_THE_DESKTOP else Mode(wanted.mode)
        self._look.choose(mode=mode, text=wanted.text)
        self._display.single_letters.setChecked(wanted.letters)
        self._display.lock_after(wanted.lock_after if wanted.lock_after in LOCK_AFTER else before.lock_after)
        if wanted != before:
            self.changed.emit()

    def _note(self, *_changed: object) -> None:
        theme = self._look.theme
        untouched = self._chosen.mode == AS_THE_DESKTOP and theme.mode is self._desktop
        mode = AS_THE_DESKTOP if untouched else theme.mode.value
        self._take(replace(self._chosen, mode=mode, text=theme.text, letters=self._display.single_letters.isChecked()))

    def _note_minutes(self, minutes: int) -> None:
        self._take(replace(self._chosen, lock_after=minutes))

    def _take(self, now: Settings) -> None:
        if now != self._chosen:
            self._chosen = now
            self.changed.emit()


def keep_comfort(shell: "Shell", file: Path) -> None:
    """Be as was chosen last, and write down each new choice; colours follow the desktop until one is chosen."""
    shell.comfort.choose(load_settings(file))
    shell.comfort.changed.connect(lambda: save_settings(file, shell.comfort.chosen))
