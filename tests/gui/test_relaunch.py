"""Starting the program again: what the new process is told, and what becomes of one that does not come up."""

import os
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from neglect_tool.gui import relaunch
from neglect_tool.gui.relaunch import NAME, Handover, LaptopRelaunch, give, take

TAKES_SIGN_AWAY = (
    "import os, json, pathlib, sys, time\n"
    f"told = json.loads(os.environ[{NAME!r}])\n"
    "pathlib.Path(told['sign']).unlink()\n"
    "time.sleep(20)\n"
)


def test_what_is_handed_over_is_taken_once(tmp_path: Path) -> None:
    told = Handover(b"\x01\xd9\xd0\xcb", "R. Patel", tmp_path / "Größe" / "vault", tmp_path / "sign", "A new key.")
    environment = {NAME: give(told), "HOME": "/home/r"}
    assert take(environment) == told
    assert environment == {"HOME": "/home/r"}
    assert take(environment) is None


@pytest.mark.parametrize("told", ["", "{", "[]", "null", "{}", '{"window":"?","chosen":"","vault":"","sign":"x"}'])
def test_what_is_malformed_is_a_start_like_any_other(told: str) -> None:
    environment = {NAME: told}
    assert take(environment) is None
    assert environment == {}


def test_only_an_empty_file_is_taken_away(tmp_path: Path) -> None:
    for name, held in (("sign", ""), ("letter", "Dear team")):
        (tmp_path / name).write_text(held)
        Handover(b"", "", None, tmp_path / name).say_up()
    assert [each.name for each in tmp_path.iterdir()] == ["letter"]


@pytest.mark.parametrize(
    ("command", "ends"),
    [
        ([sys.executable, "-c", TAKES_SIGN_AWAY], "up"),
        ([sys.executable, "-c", "import sys; sys.exit(1)"], "failed"),
        (["/nonexistent/program"], "failed"),
    ],
)
def test_it_says_whether_the_new_window_came_up_and_leaves_no_file(
    qtbot, application: QApplication, monkeypatch, tmp_path: Path, command: list[str], ends: str
) -> None:
    monkeypatch.setattr(relaunch, "command", lambda: command)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    ended = []
    begun = LaptopRelaunch(tmp_path / "vault")
    begun(b"\x01", "R. Patel", lambda: ended.append("up"), lambda: ended.append("failed"))
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    qtbot.wait(120)
    assert ended == [ends]
    assert list(tmp_path.iterdir()) == []
    if begun._process is not None:
        begun._process.kill()
        begun._process.wait(10)


def test_one_that_never_shows_is_ended(qtbot, application: QApplication, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(relaunch, "command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    monkeypatch.setattr(relaunch, "PATIENCE_S", 0.3)
    ended = []
    begun = LaptopRelaunch()
    begun(b"", "", lambda: ended.append("up"), lambda: ended.append("failed"))
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert ended == ["failed"]
    assert begun._process is not None
    assert begun._process.wait(10) != 0


def test_this_process_was_told_nothing() -> None:
    assert NAME not in os.environ
