"""Where a vault's backups lie: beside it, and in a second place that only the encrypted vault knows."""

import json
from pathlib import Path

from neglect_tool.errors import FileProblem
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault.backup_file import Front
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.headers import read_headers
from neglect_tool.vault.kept import PLACE_SET, KeptBackup, backups_folder, kept_of, place_of
from neglect_tool.vault.vault import Vault


def second_place(store: EntryStore) -> Path | None:
    """Where backups are to lie a second time, whether or not that is there now."""
    return place_of(store.about_itself(PLACE_SET))


def every_place(store: EntryStore) -> tuple[Path, ...]:
    """Wherever backups were ever to lie a second time, whether or not they still are to."""
    places = (place_of((entry,)) for entry in store.about_itself(PLACE_SET))
    return tuple(dict.fromkeys(place for place in places if place is not None))


def set_second_place(store: EntryStore, author: str, place: Path | None) -> None:
    """Choose the second place, which must be there, or none; it is kept in the encrypted vault alone."""
    if place is not None:
        place = place.absolute()
        if not place.is_dir():
            raise FileProblem(
                str(place), tr("there is no such folder"), tr("Plug the stick in, or choose another folder.")
            )
        if isinstance(store, Vault) and place.resolve().is_relative_to(store.folder.resolve()):
            raise FileProblem(
                str(place), tr("this is inside the vault's own folder"), tr("Choose a folder on another disk or stick.")
            )
    payload = {"version": 1, "place": "" if place is None else str(place)}
    store.append([NewEntry(author, PLACE_SET, "", json.dumps(payload).encode())])


def own_backups(store: Vault, place: Path) -> tuple[tuple[KeptBackup, Front], ...]:
    """Those of this vault that lie there, oldest first."""
    return kept_of(place, store.header.vault_id)


def opens_with_older_key(folder: Path) -> str:
    """What a vault's backups from before a change of key still open with, told without a key; empty if there are none.

    In a second place there may be more.
    """
    header = read_headers(folder).sealed.header
    found = kept_of(backups_folder(folder), header.vault_id)
    count = sum(front.manifest.generation < header.generation for _, front in found)
    if not count:
        return ""
    many = tr_count(
        count,
        "{n} backup from before the change of key still opens",
        "{n} backups from before the change of key still open",
    )
    return tr("{many_} with the passphrase and key of that time.", many_=many)
