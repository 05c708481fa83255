"""How the window looks, kept between days, so that nobody sets up their eyes again each morning."""

from pathlib import Path

from neglect_tool.gui.shell import Shell
from neglect_tool.gui.theme import Mode
from neglect_tool.settings import Settings, load_settings, save_settings

AS_THE_DESKTOP = "system"


def keep_comfort(shell: Shell, file: Path) -> None:
    """Look as was chosen last, and write down each new choice; colours follow the desktop until one is chosen."""
    look, letters = shell.look, shell.frame_.display.single_letters
    chosen = load_settings(file)
    look.choose(mode=None if chosen.mode == AS_THE_DESKTOP else Mode(chosen.mode), text=chosen.text)
    letters.setChecked(chosen.letters)
    shell.frame_.display.lock_after(chosen.lock_after)
    began = look.theme.mode

    def save(*_changed: object) -> None:
        untouched = chosen.mode == AS_THE_DESKTOP and look.theme.mode is began
        mode = AS_THE_DESKTOP if untouched else look.theme.mode.value
        minutes = shell.locker.watch.idle.minutes
        save_settings(file, Settings(mode, look.theme.text, letters.isChecked(), minutes))

    look.changed.connect(save)
    letters.toggled.connect(save)
    shell.frame_.display.minutes.connect(save)
