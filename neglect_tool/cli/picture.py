"""`neglect-tool picture`, for the program alone: clean one photograph or scan, from one pipe to another."""

import sys

from neglect_tool.services.pictures_apart import serve


def picture() -> int:
    """Read a request from stdin, answer on stdout."""
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0
