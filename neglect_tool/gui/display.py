"""Whether there is a screen to open a window on, told in one line before Qt would end the process or draw unseen."""

import os
import socket
import sys
from collections.abc import Mapping

from neglect_tool.errors import NeglectToolError


class NoDisplay(NeglectToolError):
    """There is nowhere to open a window."""

    def __init__(self) -> None:
        super().__init__(
            "window",
            "there is no display to open a window on",
            "Run it where there is one, or use the command line: neglect-tool --help.",
        )


def need_display(environment: Mapping[str, str] = os.environ) -> None:
    """Refuse where X and Wayland are both missing, or X does not answer; a platform chosen on purpose is believed."""
    if not sys.platform.startswith("linux"):
        return
    if environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return
    if not _x_answers(environment.get("DISPLAY", "")):
        raise NoDisplay


def _x_answers(display: str) -> bool:
    """Whether the X server of this laptop answers; one that is reached through a host is left to Qt."""
    host, colon, rest = display.rpartition(":")
    if not colon:
        return False
    if host not in ("", "unix"):
        return True
    name = f"/tmp/.X11-unix/X{rest.partition('.')[0]}"  # noqa: S108 - where X servers listen, on every Linux
    return any(_listens(path) for path in (name, f"\0{name}"))


def _listens(path: str) -> bool:
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
            knock.settimeout(2)
            knock.connect(path)
    except OSError:
        return False
    return True
