"""Space set aside for a full disk: a file of no meaning whose removal lets saves go on."""

import contextlib
import os
import secrets
import shutil
from pathlib import Path

from neglect_tool.vault.disk import settle, settle_folder

BALLAST_BYTES = 4 * 1024 * 1024
_ROOM = 16 * BALLAST_BYTES


def keep_ballast(path: Path) -> None:
    """Set the space aside if it is not, where the disk has plenty; a disk that refuses is no error."""
    if path.exists():
        return
    try:
        if shutil.disk_usage(path.parent).free < _ROOM:
            return
        # Random, so that no file system can store it in less.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(BALLAST_BYTES))
            file.flush()
            settle(file.fileno())
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def free_ballast(path: Path) -> bool:
    """Give the space up; False if there is none."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    settle_folder(path.parent)
    return True
