"""The way in: no arguments open the window, arguments are a command."""

import os
import sys


def main() -> int:
    """Open the window, or run the command that was asked for."""
    arguments = sys.argv[1:]
    vault = None
    if arguments[:1] == ["demo"] and _has_display():
        from neglect_tool.gui.language import choose_language

        choose_language()  # before anything that the window, which opens afterwards, says is imported
    if arguments:
        from neglect_tool.cli.app import run

        ended = run(arguments)
        vault = ended.window_on
        if vault is None or not _has_display():
            return ended.code
    from neglect_tool.gui.app import open_window

    return open_window(vault)


def _has_display() -> bool:
    """Whether there is a screen to open a window on; only X and Wayland can be missing one."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
