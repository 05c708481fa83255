"""The backups that lie in a folder: their names, which are of this vault, what a killed one left, and their check."""

import contextlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from neglect_tool.errors import NeglectToolError, VaultDamaged, VaultTooNew
from neglect_tool.saying import tr
from neglect_tool.vault.backup_file import SUFFIX, Front, check_whole, read_front
from neglect_tool.vault.entry import CheckReport, Entry, Fault
from neglect_tool.vault.format import BACKUPS_NAME
from neglect_tool.vault.headers import read_headers
from neglect_tool.vault.keys import Keys

PLACE_SET = "backup-place-set"
"""The kind of the entry that says where backups lie a second time; in the encrypted vault and nowhere else."""
BEGUN = ".part"
"""What the name of a backup ends in until it is whole."""
_COPY = f"{BEGUN}.db"
_LEFT_OVER = tuple(re.escape(f"{SUFFIX}{end}") for end in (BEGUN, _COPY, f"{_COPY}-journal", f"{_COPY}-wal"))
_WHEN = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(rf".*-(\d{{8}}T\d{{6}}Z){re.escape(SUFFIX)}", re.DOTALL)
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """One backup, and when it was made by its name."""

    path: Path
    at: datetime


def begun(out: Path) -> tuple[Path, Path]:
    """Where a backup is written until it is whole, and the copy of the database that it is made from."""
    return out.with_name(out.name + BEGUN), out.with_name(out.name + _COPY)


def name_of(vault: Path, at: datetime) -> str:
    """A backup's file name: its vault's folder and the second, so that names sort by time."""
    return f"{_NOT_IN_NAMES.sub('_', vault.name)}-{at.astimezone(UTC).strftime(_WHEN)}{SUFFIX}"


def backups_folder(vault: Path) -> Path:
    """Where a vault keeps its own backups."""
    return vault / BACKUPS_NAME


def place_of(entries: Sequence[Entry]) -> Path | None:
    """The second place by the entries that set it, the newest last; None where there is none."""
    if not entries:
        return None
    try:
        place = json.loads(entries[-1].payload)["place"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return Path(place) if isinstance(place, str) and place else None


def kept_in(place: Path) -> tuple[KeptBackup, ...]:
    """Every backup there by its name, oldest first, of whichever vault; none where the folder is not there."""
    found: list[KeptBackup] = []
    with contextlib.suppress(OSError):
        for path in place.iterdir():
            name = _NAME.fullmatch(path.name)
            # What is no file, such as a pipe that somebody put there, could keep a reader waiting for ever.
            if name is not None and path.is_file():
                with contextlib.suppress(ValueError):
                    found.append(KeptBackup(path, datetime.strptime(name[1], _WHEN).replace(tzinfo=UTC)))
    return tuple(sorted(found, key=lambda each: (each.at, each.path.name)))


def kept_of(place: Path, vault_id: bytes) -> tuple[tuple[KeptBackup, Front], ...]:
    """Those of one vault that can be read so far, oldest first; a stick may hold those of several people."""
    found: list[tuple[KeptBackup, Front]] = []
    for each in kept_in(place):
        with contextlib.suppress(NeglectToolError):
            front = read_front(each.path)
            if front.manifest.vault_id == vault_id:
                found.append((each, front))
    return tuple(found)


def clear_left_over(place: Path, vault: Path | None = None) -> None:
    """Take away what backups that were killed or cancelled left there; of one vault alone where others' lie too."""
    start = ".*" if vault is None else re.escape(_NOT_IN_NAMES.sub("_", vault.name)) + r"-\d{8}T\d{6}Z"
    left_over = re.compile(f"{start}({'|'.join(_LEFT_OVER)})", re.DOTALL)
    with contextlib.suppress(OSError):
        for path in place.iterdir():
            if left_over.fullmatch(path.name):
                path.unlink(missing_ok=True)


def with_backups(found: CheckReport, vault: Path, place: Path | None, keys: Keys) -> CheckReport:
    """The report with what is wrong with the backups in its folder and at that place; the keys are wiped."""
    try:
        backups = _check_backups(vault, () if place is None else (place,), keys, sound=not found.faults)
        return replace(found, faults=(*found.faults, *backups))
    finally:
        keys.wipe()


def _check_backups(vault: Path, places: Iterable[Path], keys: Keys, *, sound: bool) -> Iterator[Fault]:
    """Every byte of each backup hashed, and whose it is; `sound` says that nothing else of the vault is at fault."""
    try:
        header = read_headers(vault).sealed.header
    except NeglectToolError:
        return
    own = backups_folder(vault)
    for place in (own, *places):
        for each in kept_in(place):
            where = f"{BACKUPS_NAME}/{each.path.name}" if place == own else str(each.path)
            try:
                what = _wrong(each.path, header.vault_id, header.generation, keys, own=place == own)
            except NeglectToolError as error:
                what = error.what
            if what is not None:
                beside = "; the vault itself is sound" if sound else ""
                yield Fault(where, f"{what}{beside}", tr("Another is made by itself; this one can be deleted."))


def _wrong(path: Path, vault_id: bytes, generation: int, keys: Keys, *, own: bool) -> str | None:
    try:
        check_whole(path)
        front = read_front(path)
        whole = front.holds_its_database()
    except VaultTooNew:
        return None
    if front.manifest.vault_id != vault_id:
        return "this backup is another vault's" if own else None
    if not whole:
        return "this backup was altered by someone without the vault's key"
    if front.manifest.generation < generation:
        # It was sealed with a key that is gone; its own passphrase or the recovery key still tells.
        return None
    try:
        front.verify(keys.header)
        front.sealed_header().verify(keys.header)
    except VaultDamaged as error:
        return error.what
    return None
