"""The one way in which files are read and written, so that each is whole or not there and none is lost by accident."""

import contextlib
import os
import tempfile
from pathlib import Path

from neglect_tool.errors import FileProblem
from neglect_tool.saying import tr

LIMIT = 50 * 1024 * 1024
"""The largest file that is read, in bytes, unless a caller says otherwise."""


def read_limited(path: Path, limit: int = LIMIT) -> bytes:
    """All bytes of a file of at most `limit` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise FileProblem(str(path), tr("there is no such file"), tr("Check the name and the folder.")) from error
    except OSError as error:
        raise FileProblem(
            str(path), tr("it cannot be read ({why})", why=_why(error)), tr("Check that it is a file you may open.")
        ) from error
    if len(data) > limit:
        raise FileProblem(
            str(path), tr("it is larger than {size}", size=_size(limit)), tr("Check that it is the right file.")
        )
    return data


def refuse_existing(path: Path, *, force: bool) -> None:
    """Say early, before long work, that a file would be in the way."""
    if path.is_dir():
        raise FileProblem(str(path), tr("this is a folder"), tr("Name a file to write."))
    if path.exists() and not force:
        raise FileProblem(
            str(path), tr("this file exists already and was kept"), tr("Choose another name, or use --force.")
        )


def write_whole(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write all of it or nothing, readable by this person only; an existing file is kept unless `force`."""
    refuse_existing(path, force=force)
    try:
        handle, name = tempfile.mkstemp(prefix=".neglect-tool-", dir=path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _put(Path(name), path, force=force)
    except FileExistsError:
        refuse_existing(path, force=force)
        raise
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()


def _put(made: Path, path: Path, *, force: bool) -> None:
    if force:
        made.replace(path)
        return
    try:
        path.hardlink_to(made)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links, such as a memory stick.
        refuse_existing(path, force=False)
        made.replace(path)


def _unwritable(path: Path, error: OSError) -> FileProblem:
    return FileProblem(
        str(path),
        tr("it cannot be written ({why})", why=_why(error)),
        tr("Check the folder, its rights and its space."),
    )


def _size(limit: int) -> str:
    return (
        tr("{limit} MB", limit=limit // 1024 // 1024) if limit >= 1024 * 1024 else tr("{limit} KB", limit=limit // 1024)
    )


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
