"""A file is written whole or not at all, and an existing one is kept."""

import os
from pathlib import Path

import pytest

from neglect_tool.errors import FileProblem
from neglect_tool.services.files import read_limited, write_whole


def test_a_new_file_is_whole_and_private(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]
    if os.name == "posix":
        assert (tmp_path / "a").stat().st_mode & 0o077 == 0


def test_an_existing_file_is_kept_unless_forced(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(FileProblem, match="exists already and was kept"):
        write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"
    write_whole(tmp_path / "a", b"new", force=True)
    assert (tmp_path / "a").read_bytes() == b"new"


def test_one_that_appears_while_writing_is_kept_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def appear(handle: int) -> None:
        real(handle)
        (tmp_path / "a").write_bytes(b"somebody else's")

    monkeypatch.setattr(os, "fsync", appear)
    with pytest.raises(FileProblem, match="exists already and was kept"):
        write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"somebody else's"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


def test_a_failure_while_writing_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileProblem, match="no space left on device"):
        write_whole(tmp_path / "a", b"new", force=True)
    assert (tmp_path / "a").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


def test_folders_that_are_not_there_or_in_the_way_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="cannot be written"):
        write_whole(tmp_path / "none" / "a", b"new")
    with pytest.raises(FileProblem, match="this is a folder"):
        write_whole(tmp_path, b"new", force=True)


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 11)
    assert read_limited(tmp_path / "a", 11) == b"x" * 11
    with pytest.raises(FileProblem, match="larger than"):
        read_limited(tmp_path / "a", 10)
    with pytest.raises(FileProblem, match="no such file"):
        read_limited(tmp_path / "b")
    with pytest.raises(FileProblem, match="cannot be read"):
        read_limited(tmp_path)
