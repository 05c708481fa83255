"""Making an agency's authority, and issuing signing files to its people."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from neglect_tool.errors import FileProblem, IdentityError
from neglect_tool.identity import authority as authorities
from neglect_tool.identity.certificates import Person
from neglect_tool.identity.signing_file import write_signing_file
from neglect_tool.saying import tr
from neglect_tool.services.files import read_limited, refuse_existing, write_whole
from neglect_tool.services.ports import Clock

DEFAULT_DAYS = 730


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Whom a signing file is for, and for how long."""

    name: str
    agency: str
    days: int = DEFAULT_DAYS


def init_authority(folder: Path, name: str, passphrase: str, clock: Clock) -> Person:
    """Make an authority in a folder that has none yet, and say who it is."""
    for taken in (folder / authorities.KEY_FILE, folder / authorities.ROOT_FILE):
        if taken.exists():
            raise IdentityError(
                str(folder),
                tr("there is an authority in this folder already, and it was kept"),
                tr("Name another folder."),
            )
    made = authorities.new_authority(name, clock())
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileProblem(
            str(folder), tr("this folder cannot be made"), tr("Check the path and your rights.")
        ) from error
    root = folder / authorities.ROOT_FILE
    write_whole(root, authorities.root_file(made))
    try:
        write_whole(folder / authorities.KEY_FILE, authorities.key_file(made, passphrase))
    except FileProblem:
        root.unlink(missing_ok=True)
        raise
    return made.person


def issue_identity(
    folder: Path, passphrase: str, person: NewPerson, out: Path, protection: str, clock: Clock
) -> Person:
    """Write a signing file for a person, protected by a passphrase of its own, after a line in the authority's log."""
    refuse_existing(out, force=False)
    if not (folder / authorities.KEY_FILE).exists():
        raise IdentityError(str(folder), tr("there is no authority in this folder"), tr("Run `authority init` first."))
    opened = authorities.open_authority(
        read_limited(folder / authorities.KEY_FILE),
        read_limited(folder / authorities.ROOT_FILE),
        passphrase,
        str(folder),
    )
    now = clock()
    identity = authorities.issue(opened, person.name, person.agency, now, person.days)
    file = write_signing_file(identity, protection)
    # Logged first: a certificate that nobody could ever withdraw must not exist.
    _append(folder / authorities.LOG_FILE, authorities.log_line(identity, now))
    write_whole(out, file)
    return identity.person


def _append(path: Path, line: bytes) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
        try:
            os.write(handle, line)
            with contextlib.suppress(OSError):
                os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise FileProblem(
            str(path), tr("the log of issued files cannot be written"), tr("Check the folder's rights.")
        ) from error
