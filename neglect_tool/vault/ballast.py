"""Space set aside for a full disk: a file of no meaning whose removal lets saves go on."""

import contextlib
import os
import secrets
import shutil
from pathlib import Path

from neglect_tool.vault.disk import settle, settle_folder

BALLAST_BYTES = 4 * 1024 * 1024
_ROOM = 16 * BALLAST_BYTES


class Ballast:
    """The file, wherever it is meant to be; it comes and goes as the disk fills."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self) -> bool:
        """Set the space aside if it is not, where the disk has plenty; whether it is there now."""
        # A disk that refuses is no error.
        with contextlib.suppress(OSError):
            if not self._path.exists() and shutil.disk_usage(self._path.parent).free >= _ROOM:
                self._write()
        return self._path.exists()

    def _write(self) -> None:
        try:
            # Random, so that no file system can store it in less.
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(self._path, flags, 0o600), "wb") as file:
                file.write(secrets.token_bytes(BALLAST_BYTES))
                file.flush()
                settle(file.fileno())
        except OSError:
            self._path.unlink(missing_ok=True)

    def free(self) -> bool:
        """Give the space up; False if there is none."""
        try:
            self._path.unlink()
        except FileNotFoundError:
            return False
        settle_folder(self._path.parent)
        return True
