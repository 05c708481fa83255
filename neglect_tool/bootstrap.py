"""The only place that builds concrete parts and joins them; both front ends start here.

Heavy libraries are imported by the part that needs them when it is first asked for, so that a command that
grades a document never waits for a PDF library, nor the window's first paint for a signer.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neglect_tool.domain.day import DayPack
    from neglect_tool.domain.form import FormPack
    from neglect_tool.domain.strategy import Strategy
    from neglect_tool.services.attachments import Attachments
    from neglect_tool.services.backing_up import BackupKeeper
    from neglect_tool.services.casework import Casework
    from neglect_tool.services.keeping import VaultKeeper
    from neglect_tool.services.people import Keeper
    from neglect_tool.services.ports import Clock, EntryStore
    from neglect_tool.vault.escrow import EscrowPublic, EscrowSecret
    from neglect_tool.vault.kept import KeptBackup


def utc_now() -> datetime:
    """The laptop's clock, in UTC; the one place where it is read."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Services:
    """What the window needs from below, already joined; tests pass another clock."""

    clock: "Clock" = utc_now

    def pack(self, pack_id: str) -> "FormPack":
        """A pack that ships with the program."""
        from neglect_tool.packs.load import shipped_pack

        return shipped_pack(pack_id)

    def packs(self) -> "tuple[FormPack, ...]":
        """Every pack that ships with the program."""
        from neglect_tool.packs.load import shipped_pack, shipped_pack_ids

        return tuple(shipped_pack(each) for each in shipped_pack_ids())

    def day_pack(self) -> "DayPack":
        """The moments of a day that a child is asked about, and what may be asked at each age."""
        from neglect_tool.packs.day import shipped_day

        return shipped_day()

    def strategy(self) -> "Strategy":
        """The strategy that is followed here: so far the example that ships with the program."""
        from neglect_tool.packs.strategy import shipped_strategy

        return shipped_strategy("strategy-example")

    def keepers(self, folder: Path, also: "Sequence[Path]" = ()) -> "tuple[Keeper, ...]":
        """Whose vaults are in that folder, and elsewhere, told without a key."""
        from neglect_tool.services.people import keepers
        from neglect_tool.vault.format import RESTORING

        if any(path.name.endswith(RESTORING) for path in folder.glob("*")):
            from neglect_tool.vault.restoring import finish_all

            finish_all(folder)
        return keepers(folder, also)

    def backups_of(self, folder: Path) -> "tuple[KeptBackup, ...]":
        """The backups in a vault's own folder, newest first, by their names alone."""
        from neglect_tool.vault.kept import backups_folder, kept_in

        return kept_in(backups_folder(folder))[::-1]

    def put_back(self, folder: Path, backup: Path, passphrase: str) -> str:
        """A backup in the place of a vault that is not open; the old one is put aside. How old it is, in words."""
        from neglect_tool.vault.restoring import replace

        done = replace(folder, backup, passphrase, self.clock)
        return f"{done.notice} The vault that was there is kept as “{done.aside.name if done.aside else ''}”."

    def restore_into(self, vaults: Path, backup: Path, passphrase: str) -> str:
        """A backup as one more vault among those, in a folder of its own. How old it is, in words."""
        from neglect_tool.services.people import folder_name
        from neglect_tool.vault.backup_file import read_front
        from neglect_tool.vault.restoring import restore

        name = read_front(backup).manifest.name
        folder = vaults / folder_name(name, [place.name for place in vaults.iterdir()])
        return restore(backup, folder, passphrase, self.clock).notice

    def create_vault(
        self, folder: Path, passphrase: str, name: str = "", escrow: "EscrowPublic | None" = None
    ) -> "EntryStore":
        """A new, empty vault in a new or empty folder, which that person opens, and the agency in need."""
        from neglect_tool.vault.store import create

        return create(folder, passphrase, self.clock, name=name, escrow=escrow)

    def open_vault(self, folder: Path, passphrase: str) -> "EntryStore":
        """The vault of that folder, unlocked; it takes about half a second."""
        from neglect_tool.services.keystore import hold_to_noted
        from neglect_tool.vault.keystore import SystemKeystore
        from neglect_tool.vault.store import open_

        vault = open_(folder, passphrase, self.clock)
        hold_to_noted(vault, SystemKeystore())
        return vault

    def open_with_keystore(self, folder: Path) -> "EntryStore":
        """The vault of that folder, unlocked with what the keystore of this computer's account holds for it."""
        from neglect_tool.services.keystore import open_with
        from neglect_tool.vault.keystore import SystemKeystore

        return open_with(folder, SystemKeystore(), self.clock)

    def recover_vault(self, folder: Path, secret: "EscrowSecret", passphrase: str) -> "EntryStore":
        """The vault of that folder, unlocked by its agency, and a new passphrase in the place of the lost one."""
        from neglect_tool.vault.store import recover

        return recover(folder, secret, passphrase, self.clock)

    def escrow_public(self, file: Path) -> "EscrowPublic":
        """An agency's recovery key for laptops."""
        from neglect_tool.services.files import read_limited
        from neglect_tool.vault.escrow import read_public

        return read_public(read_limited(file), str(file))

    def escrow_secret(self, file: Path, passphrase: str) -> "EscrowSecret":
        """An agency's own recovery key, unlocked; it takes about half a second."""
        from neglect_tool.services.files import read_limited
        from neglect_tool.vault.escrow import open_secret

        return open_secret(read_limited(file), passphrase, str(file))

    def casework(self, store: "EntryStore", author: str) -> "Casework":
        """The caseload and drafts of an open vault; what is written is written as `author`."""
        from neglect_tool.services.casework import Casework

        return Casework(store, self.pack, author, self.clock)

    def practice_store(self, author: str) -> "EntryStore":
        """A store in memory with the made-up families that ship; nothing of it is ever written down."""
        from neglect_tool.paths import shipped
        from neglect_tool.services.casework import PACK
        from neglect_tool.services.vaults import import_documents
        from neglect_tool.vault.memory import MemoryStore

        store = MemoryStore(self.clock)
        files = sorted((shipped("resources") / "families").glob("*.json"))
        import_documents(store, files, {PACK: self.pack(PACK)}, author)
        return store

    def attachments(self, store: "EntryStore", casework: "Casework") -> "Attachments":
        """The photographs and scans of an open vault."""
        import shutil

        from neglect_tool.services.attachments import Attachments

        folder = getattr(store, "folder", None)
        return Attachments(store, casework, lambda: shutil.disk_usage(folder).free if folder else None)

    def keeper(self, store: "EntryStore") -> "VaultKeeper | None":
        """What looks after the vault itself; None for a store that is only practised on."""
        from neglect_tool.services.keeping import VaultKeeper
        from neglect_tool.vault.vault import Vault

        return VaultKeeper(store) if isinstance(store, Vault) else None

    def backup_keeper(self, store: "EntryStore", author: str) -> "BackupKeeper | None":
        """What looks after its backups; what is written is written as `author`."""
        from neglect_tool.services.backing_up import BackupKeeper
        from neglect_tool.vault.vault import Vault

        return BackupKeeper(store, author, self.put_back) if isinstance(store, Vault) else None
