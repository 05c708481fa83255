"""What a person chose for their eyes and hands is there on the next day."""

from pathlib import Path

from neglect_tool.gui.comfort import keep_comfort
from neglect_tool.gui.theme import Mode
from neglect_tool.settings import Settings, load_settings


def test_colours_size_and_letters_come_back(practice, empty, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    keep_comfort(practice.shell, file)
    practice.shell.look.choose(mode=Mode.HIGH_CONTRAST, text=1.5)
    practice.shell.frame_.display.single_letters.trigger()
    keep_comfort(empty.shell, file)
    assert (empty.shell.look.theme.mode, empty.shell.look.theme.text) == (Mode.HIGH_CONTRAST, 1.5)
    assert not empty.shell.frame_.display.single_letters.isChecked()


def test_colours_follow_the_desktop_until_one_is_chosen(practice, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    keep_comfort(practice.shell, file)
    practice.shell.look.choose(text=1.25)
    assert load_settings(file) == Settings(mode="system", text=1.25)


def test_nothing_of_a_family_is_kept(practice, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    keep_comfort(practice.shell, file)
    practice.shell.look.choose(mode=Mode.DARK)
    assert (
        file.read_text(encoding="utf-8")
        == 'mode = "dark"\ntext = 1.0\nletters = true\nlock_after = 5\nstill = false\nspelling = true\n'
    )
