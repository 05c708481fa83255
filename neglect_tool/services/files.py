"""The one way in which files are read and written, so that each is whole or not there and none is lost by accident."""

import contextlib
import os
import tempfile
from pathlib import Path

from neglect_tool.errors import FileProblem

LIMIT = 50 * 1024 * 1024
"""The largest file that is read, in bytes, unless a caller says otherwise."""


def read_limited(path: Path, limit: int = LIMIT) -> bytes:
    """All bytes of a file of at most `limit` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise FileProblem(str(path), "there is no such file", "Check the name and the folder.") from error
    except OSError as error:
        raise FileProblem(
            str(path), f"it cannot be read ({_why(error)})", "Check that it is a file you may open."
        ) from error
    if len(data) > limit:
        raise FileProblem(str(path), f"it is larger than {_size(limit)}", "Check that it is the right file.")
    return data


def refuse_existing(path: Path, *, force: bool) -> None:
    """Say early, before long work, that a file would be in the way."""
    if path.is_dir():
        raise FileProblem(str(path), "this is a folder", "Name a file to write.")
    if path.exists() and not force:
        raise FileProblem(str(path), "this file exists already and was kept", "Choose another name, or use --force.")


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
        str(path), f"it cannot be written ({_why(error)})", "Check the folder, its rights and its space."
    )


def _size(limit: int) -> str:
    return f"{limit // 1024 // 1024} MB" if limit >= 1024 * 1024 else f"{limit // 1024} KB"


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
