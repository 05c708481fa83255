"""Whether a folder is a good place for a vault: on a network or in a synchronised folder, locks and the order of writes
are not sure, and a copy made half-way through a save is no vault."""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

from neglect_tool.saying import tr

_SYNCHRONISED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "box sync")
_CLOUD_STORAGE = ("cloudstorage", "mobile documents")
"""Folders in which macOS keeps what is synchronised."""
_NETWORK = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "davfs", "fuse.sshfs", "fuse.rclone")
)
_DRIVE_REMOTE = 4
_ESCAPED = re.compile(r"\\([0-7]{3})")
"""How the list of mounts writes a space."""


def misplaced(folder: Path) -> str | None:
    """Why a vault should not be there, in words, or None."""
    place = folder.absolute()
    if synchronised(place, os.environ):
        why = tr("is synchronised with other computers")
    elif _on_network(place):
        why = tr("is on a network")
    else:
        return None
    return f"This folder {why}, where saves are not sure to be kept. Keep the vault on this laptop's own disk"


def synchronised(place: PurePath, environment: Mapping[str, str]) -> bool:
    """Whether the folder, or one that it is in, is one that a known program copies to other computers."""
    roots = (environment.get(name) for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"))
    if any(root and place.is_relative_to(root) for root in roots):
        return True
    names = [part.casefold() for part in place.parts]
    return any(name.startswith(_SYNCHRONISED) or name in _CLOUD_STORAGE for name in names)


def _on_network(place: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        drive = place.drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return False
    return kind_of_disk(place, mounts) in _NETWORK


def kind_of_disk(place: PurePath, mounts: Iterable[str]) -> str:
    """The kind of file system that holds a folder, from the lines of Linux's list of mounts; empty if none does."""
    best, kind = -1, ""
    for line in mounts:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = PurePath(_ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[1]))
        if place.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind
