"""What the unlock page shows, and the words on it; it is seen before the key, so it names people and no family."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Protocol

from neglect_tool.gui.presenters.ports import Problem
from neglect_tool.saying import tr
from neglect_tool.services.ports import EntryStore

if TYPE_CHECKING:
    from neglect_tool.services.people import Keeper
    from neglect_tool.vault.escrow import EscrowPublic


class UnlockMode(StrEnum):
    """What the page asks for."""

    OPEN = "open"
    CREATE = "create"
    NAME = "name"
    """The vault is open but does not know whose it is: only a name is asked."""
    RECOVER = "recover"
    """The passphrase is forgotten; the agency's key opens it."""
    LOST = "lost"
    """The passphrase is forgotten and no recovery key was set: nothing opens it, and that is said."""
    RESTORE = "restore"
    """A backup is put back: in the place of a vault that is damaged, or on a laptop that has none yet."""


TITLES = {
    UnlockMode.OPEN: tr("Open your vault"),
    UnlockMode.CREATE: tr("Make a vault"),
    UnlockMode.NAME: tr("What is your name?"),
    UnlockMode.RECOVER: tr("Open with your agency’s recovery key"),
    UnlockMode.LOST: tr("This vault cannot be opened without its passphrase"),
    UnlockMode.RESTORE: tr("Restore a backup"),
}
SUBMITS = {
    UnlockMode.OPEN: tr("Open"),
    UnlockMode.CREATE: tr("Make the vault"),
    UnlockMode.NAME: tr("Go on"),
    UnlockMode.RECOVER: tr("Open it with a new passphrase"),
    UnlockMode.LOST: tr("Make a new vault"),
    UnlockMode.RESTORE: tr("Restore it"),
}
BUSY = {
    UnlockMode.CREATE: tr("Making the vault…"),
    UnlockMode.RECOVER: tr("Opening with the recovery key…"),
    UnlockMode.RESTORE: tr("Reading all of the backup, then restoring it…"),
}
RESTORE_ASIDE = tr("The backup is read whole first. The vault as it is now is put aside, not deleted.")
RESTORE_NEW = tr("The backup is read whole first. It becomes a vault on this laptop; the file stays where it is.")
HERE_ONLY = tr("Everything that you write is kept in it, encrypted, on this laptop only.")
NAME_STANDS = tr("It stands beside everything that you write.")
NOBODY = tr(
    "Without a recovery key nobody can open this vault if the passphrase is lost. Not us, not IT. "
    "Write the passphrase on paper and keep it apart from the laptop."
)
"""Said before a vault is made that only its passphrase opens."""
NOTHING_OPENS = tr(
    "No recovery key of an agency was set when it was made, so nothing opens it but its passphrase. Not us, not IT, "
    "and a backup has the same passphrase. The vault stays where it is: if the passphrase is found, it opens again. "
    "Until then you can make a new vault."
)
MISMATCH = tr("The two are not the same. Type the second again.")


def consequence(agency: "Agency | None") -> str:
    """What a lost passphrase will mean, said before a vault is made."""
    if agency is None:
        return NOBODY
    return tr("If you lose the passphrase, {name} can open this vault; each use is recorded in it.", name=agency.name)


def name_taken(name: str, people: "Sequence[Keeper]") -> str:
    """How a vault of that name will be told apart from one that is here already; empty: there is none."""
    from neglect_tool.services.people import tidy_name, told_apart

    name = tidy_name(name)
    shown = told_apart(name, (keeper.shown for keeper in people))
    return (
        tr("There is a vault of that name already. Yours will be listed as {shown}.", shown=shown)
        if shown != name
        else ""
    )


def keep_apart() -> str:
    """Said of a phrase that was drawn."""
    from neglect_tool.vault.phrase import KEEP_APART

    return KEEP_APART


def subtitle(mode: UnlockMode, person: "Keeper | None") -> str:
    """The line under the title: which vault, or what is to be known before one goes on."""
    if mode is UnlockMode.RESTORE:
        return RESTORE_ASIDE if person else RESTORE_NEW
    if mode in (UnlockMode.CREATE, UnlockMode.NAME):
        return HERE_ONLY if mode is UnlockMode.CREATE else NAME_STANDS
    shown = person.shown if person else ""
    vault = (
        tr("vault of {shown}", shown=shown)
        if person is not None and person.owner
        else tr("vault “{shown}”", shown=shown)
    )
    return (
        tr("The {vault}. {nothing_opens}", vault=vault, nothing_opens=NOTHING_OPENS)
        if mode is UnlockMode.LOST
        else tr("On this laptop · {vault}", vault=vault)
    )


def other_way(mode: UnlockMode, *, anybody: bool) -> str:
    """The words of the link to the other mode; `anybody` is whether anyone has a vault here."""
    if mode is UnlockMode.OPEN:
        return tr("Make a new vault")
    if mode in (UnlockMode.RECOVER, UnlockMode.LOST, UnlockMode.RESTORE):
        return tr("Back to the passphrase") if anybody else tr("Make a new vault")
    return tr("Open a vault that is here") if mode is UnlockMode.CREATE and anybody else ""


def only_read(store: EntryStore) -> Problem | None:
    """Why an opened vault is open to be read only, to be said for as long as it is."""
    return Problem(tr("This vault is open to be read only."), store.read_only) if store.read_only else None


def noticed(store: EntryStore) -> Problem | None:
    """What opening it put right, to be said once."""
    said = (_without_folder(notice) for notice in store.notices)
    return Problem(" ".join(said)) if store.notices else None


def _without_folder(notice: str) -> str:
    """A file's name is enough in the window."""
    where, colon, rest = notice.partition(": ")
    return f"{PurePath(where).name}: {rest}" if colon and PurePath(where).is_absolute() else notice


class Door(Protocol):
    """The vaults of this laptop."""

    def people(self) -> "tuple[Keeper, ...]":
        """Whose vaults are there, by name."""

    def offered(self, people: "Sequence[Keeper]") -> "Keeper | None":
        """The one to offer first, of these."""

    def open(self, keeper: "Keeper", passphrase: str) -> EntryStore:
        """Open one; slow on purpose."""

    def open_with_keystore(self, keeper: "Keeper") -> EntryStore:
        """Open one with what this computer's keystore holds for it."""

    def create(self, name: str, passphrase: str, escrow: "EscrowPublic | None") -> EntryStore:
        """Make one for that person and open it."""

    def backups(self, keeper: "Keeper") -> "Sequence[BackupChoice]":
        """Those that lie with that vault, the newest first."""

    def put_back(self, keeper: "Keeper | None", file: Path, passphrase: str) -> str:
        """Put a backup in the place of that vault, or make a vault of it; slow. What was done, in words."""

    def read_escrow(self, file: Path) -> "EscrowPublic":
        """The agency's recovery key for laptops."""

    def recover(self, keeper: "Keeper", file: Path, its_passphrase: str, passphrase: str) -> EntryStore:
        """Open one with the agency's own key and give it a new passphrase."""


@dataclass(frozen=True, slots=True)
class BackupChoice:
    """A backup that lies with the vault, and when it was made, in words."""

    file: str
    words: str


@dataclass(frozen=True, slots=True)
class Agency:
    """Whose recovery key it is, and what two people read to each other to compare it."""

    name: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class UnlockState:
    """What the unlock page shows; what was typed as a passphrase is in the fields of the page alone."""

    mode: UnlockMode
    title: str
    subtitle: str
    people: tuple[str, ...] = ()
    """Names to choose from when there is more than one."""
    person: str = ""
    """The one chosen."""
    your_name: str = ""
    hint: str = ""
    """Beside the name, such as that there is one of that name already."""
    strength: str = ""
    """How good a new passphrase is, in words."""
    mismatch: str = ""
    offered: str = field(default="", repr=False)
    """A drawn phrase to put into both fields, for all to see, once."""
    keep_apart: str = ""
    """What to do with the drawn phrase that is in the fields."""
    agency: Agency | None = None
    """Set-up: the recovery key that was given. Recovery: the one that this vault knows."""
    key_file: str = ""
    """Recovery: the agency's own key file that was chosen."""
    consequence: str = ""
    """What a lost passphrase means, said before the vault is made."""
    submit: str = tr("Open")
    can_submit: bool = False
    busy: bool = False
    busy_words: str = ""
    problem: Problem | None = None
    clear_passphrase: bool = False
    """Empty the passphrase fields and put the cursor in the first."""
    other_way: str = ""
    """The words of the link to another mode; empty when there is none."""
    can_use_keystore: bool = False
    """Whether this computer's keystore may open it, without the passphrase."""
    restore: str = ""
    """The words of the link to putting a backup back; empty when it is not offered."""
    backups: tuple[BackupChoice, ...] = ()
    restored: str = ""
    """What putting a backup back has done, in words."""
    can_forget: bool = False
    """Whether "Forgotten your passphrase?" is offered."""

    @property
    def asks_new(self) -> bool:
        """Whether a new passphrase is asked for, twice."""
        return self.mode in (UnlockMode.CREATE, UnlockMode.RECOVER)
