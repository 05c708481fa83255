"""Backups without anybody's asking: when one is due, where they lie, which are kept, and what cannot be done in words.

They lie in the vault's own folder and, if one is set, in a second place, such as a stick that is there now and then.
Where that is, only the encrypted vault knows.
"""

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from neglect_tool.errors import FileProblem, NeglectToolError, VaultError
from neglect_tool.services.generations import kept
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault.access import OPENED
from neglect_tool.vault.backup import BackupStopped, Made, make, never, silent, verify
from neglect_tool.vault.backup_file import Front, check_whole, copy_durably
from neglect_tool.vault.disk import settle_folder, unwritable
from neglect_tool.vault.entry import Head, NewEntry
from neglect_tool.vault.format import DATABASE_NAME
from neglect_tool.vault.kept import (
    PLACE_SET,
    KeptBackup,
    backups_folder,
    begun,
    clear_left_over,
    kept_of,
    name_of,
    place_of,
)
from neglect_tool.vault.vault import Vault

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
DROPPED = "backups-dropped"
"""The kind of the entry that says that backups made before a moment must go, wherever they turn up again."""
RESERVE = 256 * 1024 * 1024
"""Bytes of a disk that backups leave free."""
QUICK = 24 * 1024 * 1024
"""A vault up to this many bytes is backed up in about a second, so that leaving can wait for it."""

Say = Callable[[int, str], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one run: the backup, if one was made, and what the person should know."""

    made: Made | None = None
    problems: tuple[str, ...] = ()
    """What could not be done, a sentence or two each."""
    notes: tuple[str, ...] = ()
    """What is so and is no fault, such as a stick that is not plugged in."""


@dataclass(frozen=True, slots=True)
class Remains:
    """Backups, or a folder put aside, from before a moment that are still somewhere; `until` says for how long."""

    where: str
    until: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """How many backups were deleted, and what remains where."""

    count: int
    remains: tuple[Remains, ...] = field(default=())


def due(store: EntryStore) -> bool:
    """Whether anything was saved since the last backup and that is older than an hour, or it is older than a day."""
    if not isinstance(store, Vault) or store.read_only is not None:
        return False
    now, place = store.clock(), second_place(store)
    # One from after now, because the clock was set back, must not keep another from being made.
    done = [each for each in _own(store, backups_folder(store.folder)) if each[0].at <= now]
    if not done:
        return bool(store.subjects())
    backup, front = done[-1]
    if place is not None and place.is_dir() and backup.path.name not in _names(place, store.header.vault_id):
        return True
    age = now - backup.at
    saved = any(entry.kind != OPENED for entry in store.entries(after=front.manifest.head.seq))
    return age > DAY or (age > HOUR and (saved or front.manifest.head.seq > store.head().seq))


def quick(store: EntryStore) -> bool:
    """Whether a backup takes so little time that locking can wait for it."""
    if not isinstance(store, Vault):
        return False
    with contextlib.suppress(OSError):
        return _size(store) <= QUICK
    return False


def run(store: EntryStore, say: Say = silent, cancelled: Cancelled = never) -> Outcome:
    """Make a backup, put it in the second place too, and let go of those that are not to be kept; never raises."""
    if not isinstance(store, Vault):
        return Outcome()
    try:
        made = _make(store, say, cancelled)
        notes = _old_keys(store)
        own = backups_folder(store.folder)
        problems = (*_prune(store, own, made), *_second(store, made, cancelled, notes))
    except BackupStopped:
        return Outcome()
    except NeglectToolError as error:
        return Outcome(problems=(_words(error),))
    return Outcome(made, problems, tuple(notes))


def second_place(store: EntryStore) -> Path | None:
    """Where backups are to lie a second time, whether or not that is there now."""
    return place_of(store.about_itself(PLACE_SET))


def set_second_place(store: EntryStore, author: str, place: Path | None) -> None:
    """Choose the second place, which must be there, or none; it is kept in the encrypted vault alone."""
    if place is not None:
        place = place.absolute()
        if not place.is_dir():
            raise FileProblem(str(place), "there is no such folder", "Plug the stick in, or choose another folder.")
        if isinstance(store, Vault) and place.resolve().is_relative_to(store.folder.resolve()):
            raise FileProblem(
                str(place), "this is inside the vault's own folder", "Choose a folder on another disk or stick."
            )
    payload = {"version": 1, "place": "" if place is None else str(place)}
    store.append([NewEntry(author, PLACE_SET, "", json.dumps(payload).encode())])


def drop_older(store: EntryStore, author: str, than: Head) -> Dropped:
    """Delete every backup made before that entry, in both places, once a later one is there and verifies.

    It is for after a disposal or a change of key. What cannot be reached now goes when it is next there.
    """
    if not isinstance(store, Vault):
        return Dropped(0)
    moment = next((entry.at for entry in store.entries(after=than.seq - 1) if entry.seq == than.seq), "")
    if not moment:
        raise VaultError(str(store.folder), f"there is no entry {than.seq}", "Check the vault.")
    payload = {"version": 1, "seq": than.seq, "at": moment}
    if not _later_verified(store, than.seq, datetime.fromisoformat(moment)):
        raise VaultError(
            str(store.folder), "no later backup is there, so none was deleted", "Make a backup, then try again."
        )
    store.append([NewEntry(author, DROPPED, "", json.dumps(payload).encode())])
    own, place = backups_folder(store.folder), second_place(store)
    count = _drop(store, own)
    remains = [*_left(store, own)]
    if place is not None and place.is_dir():
        count += _drop(store, place)
        remains += _left(store, place)
    elif place is not None:
        remains.append(Remains(str(place), "until this place is there when a backup is next made"))
    remains += [Remains(str(path), "until it is deleted by hand") for path in _put_aside(store.folder)]
    return Dropped(count, tuple(remains))


def _make(store: Vault, say: Say, cancelled: Cancelled) -> Made:
    place = backups_folder(store.folder)
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        clear_left_over(place)
        _need_room(place, 2 * _size(store))
    except OSError as error:
        raise unwritable(place, error) from error
    return make(store, place / name_of(store.folder, store.clock()), say=say, cancelled=cancelled)


def _second(store: Vault, made: Made, cancelled: Cancelled, notes: list[str]) -> tuple[str, ...]:
    """Bring the second place up to date, newest first, and say what is so or could not be done."""
    place = second_place(store)
    if place is None:
        return ()
    if not place.is_dir():
        notes.append(f"The second place for backups, {place}, is not there now. It is caught up when it is.")
        return ()
    clear_left_over(place, store.folder)
    there, here = _own(store, place), _own(store, backups_folder(store.folder))
    wanted = kept([each.at for each, _ in (*there, *here)], store.clock())
    names = {each.path.name for each, _ in there}
    try:
        for each, _ in reversed(here):
            if (each.at in wanted or each.path == made.path) and each.path.name not in names:
                _copy(each.path, place, cancelled)
    except NeglectToolError as error:
        return (f"In the second place for backups: {_words(error)}",)
    return _prune(store, place, made)


def _copy(backup: Path, place: Path, cancelled: Cancelled) -> None:
    """A backup into the second place under its own name, once it has been read again from there."""
    target = place / backup.name
    part, _ = begun(target)

    def heed() -> None:
        if cancelled():
            raise BackupStopped

    try:
        _need_room(place, backup.stat().st_size)
        if target.exists():
            raise FileProblem(str(target), "another vault's backup has this name and was kept", "Rename that file.")
        try:
            copy_durably(backup, part, heed)
            check_whole(part, heed)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        settle_folder(place)
    except OSError as error:
        raise unwritable(place, error) from error


def _need_room(place: Path, more: int) -> None:
    if shutil.disk_usage(place).free < more + RESERVE:
        raise FileProblem(
            str(place),
            "this disk is nearly full, so no backup was made there; those that are there were kept",
            "Free some space on it.",
        )


def _prune(store: Vault, place: Path, made: Made) -> tuple[str, ...]:
    """Delete what is not to be kept there, and never the one just verified, whatever the clock says."""
    there = _own(store, place)
    keep = kept([each.at for each, _ in there], store.clock())
    try:
        _drop(store, place)
        for each, _ in there:
            if each.at not in keep and each.path.name != made.path.name:
                each.path.unlink(missing_ok=True)
    except OSError as error:
        return (_words(unwritable(place, error)),)
    return ()


def _floor(store: Vault) -> tuple[int, datetime] | None:
    """The entry and time that backups must not be older than, by what was decided last."""
    entries = store.about_itself(DROPPED)
    if not entries:
        return None
    fields = json.loads(entries[-1].payload)
    return fields["seq"], datetime.fromisoformat(fields["at"])


def _older(store: Vault, place: Path) -> Iterator[Path]:
    floor = _floor(store)
    if floor is not None:
        seq, at = floor
        for _, front in _own(store, place):
            # Both: a vault that was restored has entries of the same number as backups made before.
            if front.manifest.head.seq < seq or front.manifest.at < at.replace(microsecond=0):
                yield front.path


def _drop(store: Vault, place: Path) -> int:
    count = 0
    for path in tuple(_older(store, place)):
        path.unlink(missing_ok=True)
        count += 1
    return count


def _left(store: Vault, place: Path) -> Iterator[Remains]:
    yield from (Remains(str(path), "until it can be deleted") for path in _older(store, place))


def _later_verified(store: Vault, seq: int, at: datetime) -> bool:
    with store.turn():
        keys = store.keys.copied()
    try:
        for each, front in reversed(_own(store, backups_folder(store.folder))):
            if front.manifest.head.seq >= seq and front.manifest.at >= at.replace(microsecond=0):
                with contextlib.suppress(NeglectToolError):
                    verify(each.path, keys)
                    return True
    finally:
        keys.wipe()
    return False


def _old_keys(store: Vault) -> list[str]:
    """What an older backup opens with, after a change of key."""
    own = _own(store, backups_folder(store.folder))
    count = sum(front.manifest.generation < store.header.generation for _, front in own)
    if not count:
        return []
    many = "1 backup from before the change of key still opens" if count == 1 else (
        f"{count} backups from before the change of key still open"
    )  # fmt: skip
    return [f"{many} with the passphrase and key of that time."]


def _put_aside(folder: Path) -> Sequence[Path]:
    with contextlib.suppress(OSError):
        return sorted(path for path in folder.parent.iterdir() if path.name.startswith(f"{folder.name} (put aside "))
    return ()


def _own(store: Vault, place: Path) -> tuple[tuple[KeptBackup, Front], ...]:
    return kept_of(place, store.header.vault_id)


def _names(place: Path, vault_id: bytes) -> frozenset[str]:
    return frozenset(each.path.name for each, _ in kept_of(place, vault_id))


def _size(store: Vault) -> int:
    return (store.folder / DATABASE_NAME).stat().st_size + store.database.log_bytes()


def _words(error: NeglectToolError) -> str:
    return f"{error.what[:1].upper()}{error.what[1:]}. {error.remedy}"
