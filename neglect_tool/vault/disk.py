"""What the vault asks of the disk: files that are there for good once written, and one process at a time."""

import contextlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from neglect_tool.errors import VaultBusy, VaultError
from neglect_tool.saying import tr


def settle(descriptor: int) -> None:
    """Return only once the bytes of an open file would outlast a loss of power."""
    if sys.platform == "darwin":
        import fcntl

        # fsync on macOS stops at the drive's cache.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    elif hasattr(os, "fdatasync"):
        os.fdatasync(descriptor)
    else:
        os.fsync(descriptor)


def settle_folder(folder: Path) -> None:
    """Return only once the names in a folder would outlast a loss of power; Windows does this by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_durably(path: Path, data: bytes) -> None:
    """Put a whole file in the place of the one before it, or leave that as it was."""
    new = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            settle(file.fileno())
        new.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    settle_folder(path.parent)


def make_private(path: Path) -> None:
    """Make an empty file that only this account can read; FileExistsError if there is one."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def keep_private(paths: Iterable[Path]) -> None:
    """Let only this account read those of the files that are there, where the disk knows of accounts."""
    for path in paths:
        with contextlib.suppress(OSError):
            if path.stat().st_mode & 0o077:
                path.chmod(0o600)


def read_only(folder: Path) -> bool:
    """Whether a vault there cannot be written: its folder or a file is closed to us, or the disk takes no writing."""
    return not all(os.access(path, os.W_OK) for path in (folder, *folder.glob("vault.*")))


def unwritable(where: Path, error: OSError) -> VaultError:
    """An operating system's refusal, in words."""
    why = (error.strerror or type(error).__name__).lower()
    return VaultError(
        str(where), tr("it cannot be used ({why})", why=why), tr("Check the disk, its space and your rights to it.")
    )


class FolderLock:
    """Holds a vault for this process; the operating system lets go of it when the process ends, however it ends."""

    def __init__(self, path: Path, *, frozen: bool = False) -> None:
        self._descriptor = -1
        mode = os.O_RDONLY if frozen else os.O_RDWR | os.O_CREAT
        try:
            self._descriptor = os.open(path, mode | getattr(os, "O_BINARY", 0), 0o600)
            _take(self._descriptor)
        except BlockingIOError as error:
            self.release()
            raise VaultBusy(
                str(path.parent),
                tr("another window or command has this vault open"),
                tr("Close that first, then try again."),
            ) from error
        except OSError as error:
            self.release()
            # Where nothing can be written there may be no file to hold, and some such disks hold none.
            if not frozen:
                raise unwritable(path, error) from error

    def release(self) -> None:
        """Let go; may be called twice."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _take(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
