"""The only place that builds concrete parts and joins them; both front ends start here.

Heavy libraries are imported by the part that needs them when it is first asked for, so that a command that
grades a document never waits for a PDF library, nor the window's first paint for a signer.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neglect_tool.domain.form import FormPack
    from neglect_tool.services.casework import Casework
    from neglect_tool.services.ports import Clock, EntryStore


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

    def vault_exists(self, folder: Path) -> bool:
        """Whether that folder holds a vault, told without a key."""
        from neglect_tool.vault.format import HEADER_NAME

        return (folder / HEADER_NAME).exists()

    def create_vault(self, folder: Path, passphrase: str) -> "EntryStore":
        """A new, empty vault in a new or empty folder."""
        from neglect_tool.vault.store import create

        return create(folder, passphrase, self.clock)

    def open_vault(self, folder: Path, passphrase: str) -> "EntryStore":
        """The vault of that folder, unlocked; it takes about half a second."""
        from neglect_tool.services.keystore import hold_to_noted
        from neglect_tool.vault.keystore import SystemKeystore
        from neglect_tool.vault.store import open_

        vault = open_(folder, passphrase, self.clock)
        hold_to_noted(vault, SystemKeystore())
        return vault

    def casework(self, store: "EntryStore", author: str) -> "Casework":
        """The caseload and drafts of an open vault; what is written is written as `author`."""
        from neglect_tool.services.casework import Casework

        return Casework(store, self.pack, author, self.clock)
