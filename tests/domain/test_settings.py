"""Comfort is kept between days, and a broken file costs nothing but comfort."""

from pathlib import Path

import pytest

from neglect_tool.settings import Settings, load_settings, save_settings


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    chosen = Settings(mode="dark", text=1.5, letters=False)
    path = tmp_path / "new folder" / "settings.toml"
    save_settings(path, chosen)
    assert load_settings(path) == chosen
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"mode = 3",
        b'mode = "purple"',
        b"text = 9.0",
        b"text = nan",
        b"\xff\xfe",
        b"mode = ",
        b"x" * 20_000,
        b"letters = 1",
    ],
)
def test_a_broken_file_is_as_when_new(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(written)
    assert load_settings(path) == Settings()


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    save_settings(blocked / "settings.toml", Settings())
    assert load_settings(blocked / "settings.toml") == Settings()
