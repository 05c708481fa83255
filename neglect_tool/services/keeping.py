"""Looking after an open vault: who can open it, its key and its check, for a window that knows nothing of its files."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from neglect_tool.crypto import STANDARD_KDF, KdfParameters
from neglect_tool.errors import VaultError
from neglect_tool.saying import tr
from neglect_tool.services import keystore
from neglect_tool.services.files import read_limited
from neglect_tool.vault import access, escrow, rotation
from neglect_tool.vault.entry import CheckReport, Entry
from neglect_tool.vault.escrow import EscrowPublic
from neglect_tool.vault.keystore import Keystore, SystemKeystore
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.slots import ESCROW, KEYSTORE, PASSPHRASE, number_of
from neglect_tool.vault.vault import Vault

__all__ = ["AGENCY", "COMPUTER", "PASSPHRASES", "EscrowPublic", "VaultKeeper", "Way"]

PASSPHRASES, AGENCY, COMPUTER = PASSPHRASE.name, ESCROW.name, KEYSTORE.name
"""The kinds of ways in that a person can be told about by name."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way into the vault. `mine` is the one that it was opened with this time."""

    number: int
    kind: str
    agency: str = ""
    fingerprint: str = ""
    since: str = ""
    """When it was added, as the record says; empty if it is as old as the vault."""
    mine: bool = False
    name: str = ""
    """What it was called when it was added, such as whose it is; mostly empty."""


class VaultKeeper:
    """Every call but `open` may take a second or more: the key is derived from what was typed."""

    def __init__(self, vault: Vault, *, kdf: KdfParameters = STANDARD_KDF, kept_in: Keystore | None = None) -> None:
        self._vault = vault
        self._kept_in = kept_in or SystemKeystore()
        self._kdf = kdf

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self._vault.folder

    @property
    def owner(self) -> str:
        """Whose it is, as far as it says."""
        return self._vault.name

    @property
    def now(self) -> datetime:
        """By the laptop's clock."""
        return self._vault.clock()

    @property
    def read_only(self) -> str:
        """Why nothing about it may be changed, in words; empty if all may."""
        return self._vault.read_only or ""

    @property
    def open(self) -> bool:
        """Whether it is still open: a change of key closes it."""
        try:
            self._vault.head()
        except VaultError:
            return False
        return True

    def ways(self) -> tuple[Way, ...]:
        """Everyone and everything that can open it."""
        slots, mine, since = self._vault.header.slots, self._opened_with(), self._added()
        named = self._names()
        found = []
        for fields in slots:
            number, kind = number_of(fields, slots), str(fields["kind"])
            public = ESCROW.public(fields) if kind == AGENCY else None
            found.append(
                Way(
                    number=number,
                    kind=kind,
                    agency=public.agency if public else "",
                    fingerprint=public.fingerprint if public else "",
                    since=since.get(number, ""),
                    mine=number == mine,
                    name=named.get(number, ""),
                )
            )
        return tuple(found)

    def read_agency_key(self, file: Path) -> EscrowPublic:
        """What an agency's recovery key for laptops says of itself; refused if it can open the vault already."""
        public = escrow.read_public(read_limited(file, escrow.FILE_LIMIT), str(file))
        if any(way.fingerprint == public.fingerprint for way in self.ways()):
            raise VaultError(
                str(file), tr("this recovery key can open the vault already"), tr("Nothing needs to be done.")
            )
        return public

    def add_agency(self, passphrase: str, public: EscrowPublic) -> None:
        """Let the agency's recovery key open it too."""
        access.add_escrow(self._vault, Passphrase(passphrase), public)

    def add_passphrase(self, passphrase: str, new: str, name: str = "") -> None:
        """Let another passphrase open it too, and call it so."""
        access.add_passphrase(self._vault, Passphrase(passphrase), new, name=name, kdf=self._kdf)

    def add_keystore(self, passphrase: str) -> None:
        """Let the keystore of this computer's account open it too."""
        keystore.turn_on(self._vault, Passphrase(passphrase), self._kept_in)

    def change_passphrase(self, passphrase: str, new: str) -> None:
        """Put a new passphrase in the place of the one given."""
        access.change_passphrase(self._vault, Passphrase(passphrase), new, kdf=self._kdf)

    def remove(self, passphrase: str, number: int) -> None:
        """Take a way in away; of this computer's keystore, what it holds too."""
        if any(way.number == number and way.kind == KEYSTORE.name for way in self.ways()):
            keystore.turn_off(self._vault, Passphrase(passphrase), self._kept_in)
        else:
            access.drop(self._vault, Passphrase(passphrase), number)

    def change_key(self, passphrase: str, reason: str) -> tuple[int, ...]:
        """Encrypt everything under a new key and close the vault; gives the numbers of ways that open it no longer."""
        return rotation.rotate(self._vault, Passphrase(passphrase), reason, kdf=self._kdf).dropped

    def check(self) -> CheckReport:
        """Verify every byte; saves wait until it is through."""
        return self._vault.check()

    def _opened_with(self) -> int:
        """The number of the way that was used last, or of what was put in its place since; at first it is the first."""
        opened = self._vault.about_itself(access.OPENED)
        used, since = (_fields(opened[-1]), opened[-1].seq) if opened else ({"slot": 1, "kind": PASSPHRASES}, 0)
        number = used.get("slot")
        for change in self._vault.about_itself(access.CHANGED):
            fields = _fields(change)
            gone = fields.get("instead_of")
            if change.seq > since and (used.get("kind") == AGENCY or (isinstance(gone, list) and number in gone)):
                number = fields.get("slot")
        return number if isinstance(number, int) else 0

    def _names(self) -> dict[int, str]:
        told = (_fields(entry) for entry in self._vault.about_itself(access.SLOT_ADDED))
        both = ((fields.get("slot"), fields.get("name")) for fields in told)
        return {number: name for number, name in both if isinstance(number, int) and isinstance(name, str)}

    def _added(self) -> dict[int, str]:
        made = (*self._vault.about_itself(access.SLOT_ADDED), *self._vault.about_itself(access.CHANGED))
        return {number: entry.at for entry in made if isinstance(number := _fields(entry).get("slot"), int)}


def _fields(entry: Entry) -> dict[str, object]:
    try:
        found = json.loads(entry.payload)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
