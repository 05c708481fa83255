"""Backups as a person uses them in the window: what there is, one more, a second place, and putting one back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from neglect_tool.crypto import wipe
from neglect_tool.errors import VaultError
from neglect_tool.saying import tr
from neglect_tool.services import backups
from neglect_tool.services.outdated import Dropped
from neglect_tool.vault.backup_file import check_whole, read_front
from neglect_tool.vault.chain import KEY_ROTATED
from neglect_tool.vault.entry import Head
from neglect_tool.vault.kept import backups_folder, kept_of
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.slots import open_slot
from neglect_tool.vault.vault import Vault

PutBack = Callable[[Path, Path, str], str]
"""Puts a backup in the place of a closed vault: folder, file, passphrase; gives what was done in words."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One that is there, and when it was made."""

    path: Path
    at: datetime


@dataclass(frozen=True, slots=True)
class Backups:
    """Those of this vault in its own folder, the newest first, and the second place if one is set."""

    own: tuple[Backup, ...]
    folder: Path
    place: Path | None = None
    there: bool = False
    """Whether the second place can be reached now."""
    in_place: int = 0
    older_key: int = 0
    """How many, in both places, were made before the key was changed last, and open with what it was then."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A backup that was read whole: when it was made, how much it holds, and how much was added since."""

    path: Path
    at: datetime
    entries: int
    since: int


class BackupKeeper:
    """Works for one open vault; every call but `kept` may take seconds."""

    def __init__(self, vault: Vault, author: str, put_back: PutBack) -> None:
        self._vault = vault
        self._author = author
        self._put_back = put_back

    def kept(self) -> Backups:
        """What is there now."""
        own, vault_id = backups_folder(self._vault.folder), self._vault.header.vault_id
        found = tuple(Backup(each.path, each.at) for each, _ in reversed(kept_of(own, vault_id)))
        place = backups.second_place(self._vault)
        there = place is not None and place.is_dir()
        second = kept_of(place, vault_id) if place is not None and there else ()
        now = self._vault.header.generation
        older = sum(front.manifest.generation < now for _, front in (*kept_of(own, vault_id), *second))
        return Backups(found, own, place, there, len(second), older)

    def make(self) -> tuple[str, ...]:
        """One more, verified; gives what the person should know of it, and refuses if none could be made."""
        outcome = backups.run(self._vault)
        if outcome.made is None:
            what = " ".join(outcome.problems) or tr("It was stopped.")
            raise VaultError(str(self._vault.folder), what.rstrip("."), "")
        return (*outcome.problems, *outcome.notes)

    def set_place(self, place: Path | None) -> None:
        """Choose the second place, or give it up."""
        backups.set_second_place(self._vault, self._author, place)

    def delete_older_key(self) -> Dropped:
        """A fresh backup, then those from before the last change of key go, wherever they turn up."""
        changes = self._vault.about_itself(KEY_ROTATED)
        if not changes:
            return Dropped(0)
        backups.run(self._vault)
        return backups.drop_older(self._vault, self._author, Head(changes[-1].seq, ""))

    def look(self, path: Path) -> Looked:
        """Read all of a backup and say what it holds; refused if it is damaged or another vault's."""
        check_whole(path)
        manifest = read_front(path).manifest
        if manifest.vault_id != self._vault.header.vault_id:
            raise VaultError(str(path), tr("this is a backup of another vault"), tr("Choose one of this vault."))
        since = max(0, self._vault.head().seq - manifest.head.seq)
        return Looked(path, manifest.at, manifest.head.seq, since)

    def restore(self, path: Path, passphrase: str) -> str:
        """Put that backup in the place of this vault, which is closed and put aside; says what was done."""
        header = read_front(path).sealed_header().header
        # Before the vault is closed: a passphrase that does not fit changes nothing.
        wipe(open_slot(header, Passphrase(passphrase), str(path)).key)
        self._vault.close()
        return self._put_back(self._vault.folder, path, passphrase)
