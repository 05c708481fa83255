"""Backups that must go for good: those made before a disposal or a change of key, wherever they turn up."""

import contextlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from neglect_tool.errors import NeglectToolError, VaultError
from neglect_tool.saying import tr
from neglect_tool.services.backup_places import every_place, own_backups, second_place
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault.backup import verify
from neglect_tool.vault.backup_file import Front
from neglect_tool.vault.checking import Noted
from neglect_tool.vault.entry import Head, NewEntry
from neglect_tool.vault.kept import backups_folder
from neglect_tool.vault.vault import Vault

DROPPED = "backups-dropped"
"""The kind of the entry that says that backups made before a moment must go, wherever they turn up again."""


@dataclass(frozen=True, slots=True)
class Remains:
    """Where backups, or a folder put aside, from before a moment may still be; `until` says for how long."""

    where: str
    until: str

    @property
    def words(self) -> str:
        """For the person."""
        return tr("What was there before may still be in {where}, {until}.", where=self.where, until=self.until)


@dataclass(frozen=True, slots=True)
class Dropped:
    """How many backups were deleted, how many could not be, and where there may be more."""

    count: int
    left: int = 0
    remains: tuple[Remains, ...] = ()


def drop_older(store: EntryStore, author: str, than: Head) -> Dropped:
    """Delete every backup made before that entry, wherever any ever lay, once a later one is there and verifies.

    It is for after a disposal or a change of key. What cannot be reached now goes when it is next there.
    """
    if not isinstance(store, Vault):
        return Dropped(0)
    moment = next((entry.at for entry in store.entries(after=than.seq - 1) if entry.seq == than.seq), "")
    if not moment:
        raise VaultError(str(store.folder), tr("there is no entry {seq}", seq=than.seq), tr("Check the vault."))
    payload = {"version": 1, "seq": than.seq, "at": moment}
    if not _later_verified(store, than.seq, datetime.fromisoformat(moment)):
        raise VaultError(
            str(store.folder), tr("no later backup is there, so none was deleted"), tr("Make a backup, then try again.")
        )
    store.append([NewEntry(author, DROPPED, "", json.dumps(payload).encode())])
    own = backups_folder(store.folder)
    count = delete_outdated(store, own)
    left = sum(1 for _ in _older(store, own))
    remains: list[Remains] = []
    for place in every_place(store):
        if place.is_dir():
            count += delete_outdated(store, place)
            left += sum(1 for _ in _older(store, place))
        elif place == second_place(store):
            remains.append(Remains(str(place), tr("until this place is there when a backup is next made")))
        else:
            remains.append(Remains(str(place), tr("until those there are deleted by hand")))
    remains += [Remains(path.name, tr("until that folder is deleted by hand")) for path in _put_aside(store.folder)]
    return Dropped(count, left, tuple(remains))


def _floor(store: Vault) -> tuple[int, datetime] | None:
    """The entry and time that backups must not be older than: of all that was decided, what takes away the most."""
    decided = (json.loads(entry.payload) for entry in store.about_itself(DROPPED))
    furthest = max(decided, key=lambda fields: int(fields["seq"]), default=None)
    return None if furthest is None else (furthest["seq"], datetime.fromisoformat(furthest["at"]))


def _older(store: Vault, place: Path) -> Iterator[Path]:
    floor = _floor(store)
    if floor is not None:
        seq, at = floor
        for _, front in own_backups(store, place):
            if _before(store, front, seq, at):
                yield front.path


def _before(store: Vault, front: Front, seq: int, at: datetime) -> bool:
    """Whether a backup was made before that entry.

    Where a vault was restored, entries of another history had the same numbers: of those the time tells. What ends in
    this chain was made after, whatever the clock said.
    """
    head = front.manifest.head
    if head.seq < seq:
        return True
    return front.manifest.at < at.replace(microsecond=0) and not store.holds(Noted(head.seq, head.mac))


def delete_outdated(store: Vault, place: Path) -> int:
    """Delete those there that were decided against before; how many there were."""
    count = 0
    for path in tuple(_older(store, place)):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
            count += 1
    return count


def _later_verified(store: Vault, seq: int, at: datetime) -> bool:
    with store.turn():
        keys = store.keys.copied()
    try:
        for each, front in reversed(own_backups(store, backups_folder(store.folder))):
            if not _before(store, front, seq, at):
                with contextlib.suppress(NeglectToolError):
                    verify(each.path, keys)
                    return True
    finally:
        keys.wipe()
    return False


def _put_aside(folder: Path) -> Sequence[Path]:
    with contextlib.suppress(OSError):
        return sorted(path for path in folder.parent.iterdir() if path.name.startswith(f"{folder.name} (put aside "))
    return ()
