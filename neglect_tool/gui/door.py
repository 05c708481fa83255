"""The vaults of this laptop: one folder for each person, kept where data does not roam or synchronise."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from neglect_tool.bootstrap import Services
from neglect_tool.services.ports import EntryStore

if TYPE_CHECKING:
    from neglect_tool.gui.presenters.unlock_state import BackupChoice
    from neglect_tool.services.people import Keeper
    from neglect_tool.vault.escrow import EscrowPublic


_OFFERED = 10
"""Backups that are listed, the newest."""


class LaptopDoor:
    """Finds, opens, makes and recovers vaults in one folder; `also` are vaults elsewhere, such as a demonstration's."""

    def __init__(self, services: Services, folder: Path, also: Sequence[Path] = ()) -> None:
        self._services = services
        self._folder = folder
        self._also = tuple(also)

    def people(self) -> "tuple[Keeper, ...]":
        """Whose vaults are there, by name."""
        return self._services.keepers(self._folder, self._also)

    def offered(self, people: "Sequence[Keeper]") -> "Keeper | None":
        """The one that was asked for by its folder, else the one used last."""
        asked = [keeper for keeper in people if keeper.folder in self._also]
        return max(asked or people, key=lambda keeper: keeper.used, default=None)

    def open(self, keeper: "Keeper", passphrase: str) -> EntryStore:
        """Open one; slow on purpose."""
        return self._services.open_vault(keeper.folder, passphrase)

    def open_with_keystore(self, keeper: "Keeper") -> EntryStore:
        """Open one with what this computer's keystore holds for it."""
        return self._services.open_with_keystore(keeper.folder)

    def create(self, name: str, passphrase: str, escrow: "EscrowPublic | None") -> EntryStore:
        """Make one for that person and open it."""
        from neglect_tool.services.people import folder_name

        self._folder.mkdir(parents=True, exist_ok=True)
        taken = [place.name for place in self._folder.iterdir()]
        return self._services.create_vault(self._folder / folder_name(name, taken), passphrase, name, escrow)

    def backups(self, keeper: "Keeper") -> "tuple[BackupChoice, ...]":
        """Those that lie with that vault, the newest first."""
        from neglect_tool.gui.presenters.dates import day_words
        from neglect_tool.gui.presenters.unlock_state import BackupChoice

        here = ((each.path, each.at.astimezone()) for each in self._services.backups_of(keeper.folder)[:_OFFERED])
        return tuple(BackupChoice(str(path), f"{day_words(at.date())}, {at:%H:%M:%S}") for path, at in here)

    def put_back(self, keeper: "Keeper | None", file: Path, passphrase: str) -> str:
        """Put a backup in the place of that vault, or make a vault of it for whoever it names."""
        if keeper is not None:
            return self._services.put_back(keeper.folder, file, passphrase)
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._services.restore_into(self._folder, file, passphrase)

    def read_escrow(self, file: Path) -> "EscrowPublic":
        """The agency's recovery key for laptops."""
        return self._services.escrow_public(file)

    def recover(self, keeper: "Keeper", file: Path, its_passphrase: str, passphrase: str) -> EntryStore:
        """Open one with the agency's key and give it a new passphrase; slow on purpose, twice."""
        secret = self._services.escrow_secret(file, its_passphrase)
        try:
            return self._services.recover_vault(keeper.folder, secret, passphrase)
        finally:
            secret.wipe()
