"""The way in: no arguments open the window, arguments are a command."""

import sys


def main() -> int:
    """Open the window, or run the command that was asked for."""
    arguments = sys.argv[1:]
    if not arguments:
        from neglect_tool.gui.app import open_window

        return open_window()
    from neglect_tool.cli.app import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
