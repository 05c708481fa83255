"""Opening on the screen there is: within a small one, and with one clear line where there is none."""

import os
import socket
import subprocess
import sys

import pytest
from PySide6.QtCore import QRect

from neglect_tool.gui.app import SIZE, open_on_screen
from neglect_tool.gui.display import NoDisplay, need_display

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only X and Wayland can be missing")
NONE = (
    "neglect-tool: window: there is no display to open a window on. "
    "Run it where there is one, or use the command line: neglect-tool --help.\n"
)


@linux
@pytest.mark.parametrize("display", [None, "", ":9321", "unix:9321.0", "nonsense"])
def test_without_a_display_that_answers_it_says_so_in_one_line(display, tmp_path):
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    } | {"HOME": str(tmp_path)}
    if display is not None:
        environment["DISPLAY"] = display
    done = subprocess.run(
        [sys.executable, "-m", "neglect_tool"], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, "", NONE)


@linux
def test_a_display_that_answers_is_believed():
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X9322")
        server.listen()
        need_display({"DISPLAY": ":9322.0"})
    with pytest.raises(NoDisplay):
        need_display({"DISPLAY": ":9322.0"})


@pytest.mark.parametrize(
    "environment", [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"DISPLAY": "localhost:10.0"}]
)
def test_another_platform_or_host_is_left_to_qt(environment):
    need_display(environment)


def test_on_a_small_screen_the_window_fills_it_and_on_a_large_one_it_does_not(empty):
    shell = empty.shell
    shell.hide()
    open_on_screen(shell, QRect(0, 0, 1920, 1040))
    assert (shell.width(), shell.height()) == SIZE
    assert not shell.isMaximized()
    for room in (QRect(0, 0, 1366, 768), QRect(0, 30, 1366, 738), QRect(0, 0, 1024, 600)):
        shell.hide()
        shell.showNormal()
        open_on_screen(shell, room)
        assert shell.isMaximized()
        unmaximised = shell.normalGeometry()
        assert unmaximised.height() < room.height()
        assert unmaximised.width() < room.width()
