"""Backups without anybody's asking: when one is due, where they lie, which are kept, and what cannot be done in words.

They lie in the vault's own folder and, if one is set, in a second place, such as a stick that is there now and then.
Where that is, only the encrypted vault knows.
"""

import contextlib
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from neglect_tool.errors import FileProblem, NeglectToolError
from neglect_tool.saying import tr
from neglect_tool.services.backup_places import opens_with_older_key, own_backups, second_place, set_second_place
from neglect_tool.services.generations import kept
from neglect_tool.services.outdated import delete_outdated, drop_older
from neglect_tool.services.ports import EntryStore
from neglect_tool.services.retention import DropOlderBackups, OlderBackups
from neglect_tool.vault.access import OPENED
from neglect_tool.vault.backup import BackupStopped, Made, make, never, silent
from neglect_tool.vault.backup_file import check_whole, copy_durably
from neglect_tool.vault.disk import settle_folder, unwritable
from neglect_tool.vault.entry import Head
from neglect_tool.vault.format import DATABASE_NAME
from neglect_tool.vault.kept import backups_folder, begun, clear_left_over, kept_of, name_of
from neglect_tool.vault.vault import Vault

__all__ = [
    "Outcome", "behind", "catch_up", "drop_older", "due", "opens_with_older_key", "quick", "renewing", "run",
    "second_place", "set_second_place",
]  # fmt: skip

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
RESERVE = 256 * 1024 * 1024
"""Bytes of a disk that backups leave free."""
QUICK = 24 * 1024 * 1024
"""A vault up to this many bytes is backed up in about a second, so that leaving can wait for it."""

_ONE = threading.Lock()
"""Held by whoever makes or copies backups: another's half-made ones are cleared away as what a kill left."""

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


def due(store: EntryStore) -> bool:
    """Whether anything was saved since the last backup and that is older than an hour, or it is older than a day."""
    if not isinstance(store, Vault) or store.read_only is not None:
        return False
    now = store.clock()
    # One from after now, because the clock was set back, must not keep another from being made.
    done = [each for each in own_backups(store, backups_folder(store.folder)) if each[0].at <= now]
    if not done:
        return bool(store.subjects())
    backup, front = done[-1]
    age = now - backup.at
    saved = any(entry.kind != OPENED for entry in store.entries(after=front.manifest.head.seq))
    return age > DAY or (age > HOUR and (saved or front.manifest.head.seq > store.head().seq))


def behind(store: EntryStore) -> bool:
    """Whether the second place is there and lacks the newest backup."""
    place = second_place(store)
    if not isinstance(store, Vault) or place is None or not place.is_dir():
        return False
    newest = next(reversed(own_backups(store, backups_folder(store.folder))), None)
    return newest is not None and newest[0].path.name not in _names(place, store.header.vault_id)


def catch_up(store: EntryStore, cancelled: Cancelled = never) -> Outcome:
    """Bring the second place up to date without another backup; never raises."""
    if not isinstance(store, Vault):
        return Outcome()
    notes: list[str] = []
    try:
        with _alone(cancelled):
            own = own_backups(store, backups_folder(store.folder))
            problems = _second(store, own[-1][0].path, cancelled, notes) if own else ()
    except BackupStopped:
        return Outcome()
    return Outcome(None, problems, tuple(notes))


def renewing(store: EntryStore, author: str) -> DropOlderBackups:
    """For a disposal: makes a fresh backup, then deletes those made before the chain reached that place."""

    def renew(seq: int) -> OlderBackups:
        outcome = run(store)
        if outcome.made is None and isinstance(store, Vault):
            raise FileProblem(str(store.folder), tr("no fresh backup could be made"), " ".join(outcome.problems))
        dropped = drop_older(store, author, Head(seq, ""))
        return OlderBackups(dropped.left, elsewhere=tuple(each.words for each in dropped.remains))

    return renew


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
        with _alone(cancelled):
            made = _make(store, say, cancelled)
            notes = [words for words in (opens_with_older_key(store.folder),) if words]
            own = backups_folder(store.folder)
            problems = (*_prune(store, own, made.path), *_second(store, made.path, cancelled, notes))
    except BackupStopped:
        return Outcome()
    except NeglectToolError as error:
        return Outcome(problems=(_words(error),))
    return Outcome(made, problems, tuple(notes))


@contextlib.contextmanager
def _alone(cancelled: Cancelled) -> Iterator[None]:
    """Wait for whoever is at it in another thread; BackupStopped where that takes longer than one would wait."""
    while not _ONE.acquire(timeout=0.05):
        if cancelled():
            raise BackupStopped
    try:
        yield
    finally:
        _ONE.release()


def _make(store: Vault, say: Say, cancelled: Cancelled) -> Made:
    place = backups_folder(store.folder)
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        clear_left_over(place)
        _need_room(place, 2 * _size(store))
    except OSError as error:
        raise unwritable(place, error) from error
    # Two within one second have names of two.
    names = (place / name_of(store.folder, store.clock() + timedelta(seconds=more)) for more in range(60))
    out = next(path for path in names if not path.exists())
    return make(store, out, say=say, cancelled=cancelled)


def _second(store: Vault, made: Path, cancelled: Cancelled, notes: list[str]) -> tuple[str, ...]:
    """Bring the second place up to date, newest first, and say what is so or could not be done."""
    place = second_place(store)
    if place is None:
        return ()
    if not place.is_dir():
        notes.append(
            tr("The second place for backups, {place}, is not there now. It is caught up when it is.", place=place)
        )
        return ()
    clear_left_over(place, store.folder)
    there, here = own_backups(store, place), own_backups(store, backups_folder(store.folder))
    wanted = kept([each.at for each, _ in (*there, *here)], store.clock())
    names = {each.path.name for each, _ in there}
    try:
        for each, _ in reversed(here):
            if (each.at in wanted or each.path == made) and each.path.name not in names:
                _copy(each.path, place, cancelled)
    except NeglectToolError as error:
        return (tr("In the second place for backups: {words}", words=_words(error)),)
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
            raise FileProblem(
                str(target), tr("another vault's backup has this name and was kept"), tr("Rename that file.")
            )
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
            tr("this disk is nearly full, so no backup was made there; those that are there were kept"),
            tr("Free some space on it."),
        )


def _prune(store: Vault, place: Path, made: Path) -> tuple[str, ...]:
    """Delete what is not to be kept there, and never the one just verified, whatever the clock says."""
    there = own_backups(store, place)
    keep = kept([each.at for each, _ in there], store.clock())
    try:
        delete_outdated(store, place)
        for each, _ in there:
            if each.at not in keep and each.path.name != made.name:
                each.path.unlink(missing_ok=True)
    except OSError as error:
        return (_words(unwritable(place, error)),)
    return ()


def _names(place: Path, vault_id: bytes) -> frozenset[str]:
    return frozenset(each.path.name for each, _ in kept_of(place, vault_id))


def _size(store: Vault) -> int:
    return (store.folder / DATABASE_NAME).stat().st_size + store.database.log_bytes()


def _words(error: NeglectToolError) -> str:
    return f"{error.what[:1].upper()}{error.what[1:]}. {error.remedy}"
