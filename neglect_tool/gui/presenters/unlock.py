"""Opening, making or recovering a vault, before anything about a family may be shown."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from neglect_tool.errors import NeglectToolError, VaultDamaged
from neglect_tool.gui.presenters.ports import Problem, Run, View, problem
from neglect_tool.gui.presenters.unlock_state import (
    BUSY,
    MISMATCH,
    SUBMITS,
    TITLES,
    Agency,
    BackupChoice,
    Door,
    UnlockMode,
    UnlockState,
    consequence,
    keep_apart,
    name_taken,
    noticed,
    only_read,
    other_way,
    subtitle,
)
from neglect_tool.saying import tr
from neglect_tool.services.ports import EntryStore

if TYPE_CHECKING:
    from neglect_tool.services.people import Keeper
    from neglect_tool.vault.escrow import EscrowPublic
    from neglect_tool.vault.strength import Strength

__all__ = ["Door", "UnlockMode", "UnlockPresenter", "UnlockState", "noticed", "only_read"]


class UnlockPresenter:
    """Decides what may be tried, and hands over the open store with the name of whose it is."""

    def __init__(
        self, door: Door, view: View[UnlockState], run: Run, opened: Callable[[EntryStore, str], None]
    ) -> None:
        self._door = door
        self._view = view
        self._run = run
        self._hand_over = opened
        self._people: tuple[Keeper, ...] = ()
        self._person: Keeper | None = None
        self._mode = UnlockMode.OPEN
        self._name = ""
        self._key_file = ""
        self._escrow: EscrowPublic | None = None
        self._store: EntryStore | None = None
        self._busy = False
        self._damaged = False
        self._backups: tuple[BackupChoice, ...] = ()
        self._restored = ""
        self._forget()

    def opened(self) -> None:
        """The page is shown: ask whoever was here last for the passphrase, or make the first vault."""
        if self._store is not None:
            self._store.close()
            self._store = None
        self._people = self._door.people()
        self._person = self._door.offered(self._people)
        self._name = ""
        self._turn_to(UnlockMode.OPEN if self._people else UnlockMode.CREATE)

    def choose_person(self, shown: str) -> None:
        """Another of those who have a vault here."""
        self._person = next((keeper for keeper in self._people if keeper.shown == shown), self._person)
        self._turn_to(UnlockMode.OPEN)

    def other_way_wanted(self) -> None:
        """From opening to making, and back."""
        self._person = self._person or self._door.offered(self._people)
        self._turn_to(UnlockMode.CREATE if self._mode is UnlockMode.OPEN or not self._people else UnlockMode.OPEN)

    def restore_wanted(self) -> None:
        """Put a backup back: of the vault that is damaged, or on a laptop without one."""
        if self._mode is UnlockMode.CREATE:
            self._person = None
        self._backups = tuple(self._door.backups(self._person)) if self._person else ()
        self._key_file = self._backups[0].file if self._backups else ""
        self._turn_to(UnlockMode.RESTORE)

    def forgotten(self) -> None:
        """The passphrase is lost: the agency's key, or the plain word that nothing opens it."""
        if self._mode is UnlockMode.OPEN and self._person is not None:
            self._turn_to(UnlockMode.RECOVER if self._person.agencies else UnlockMode.LOST)

    def passphrase_changed(self, text: str) -> None:
        """Every change of the first field."""
        self._passphrase = text
        self._show()

    def again_changed(self, text: str) -> None:
        """Every change of the second field."""
        self._again = text
        self._show()

    def name_changed(self, text: str) -> None:
        """The practitioner's own name."""
        self._name = text.strip()
        self._show()

    def phrase_wanted(self) -> None:
        """A drawn phrase, in both fields; asked again, another."""
        from neglect_tool.vault.phrase import new_phrase

        self._drawn = self._passphrase = self._again = new_phrase()
        self._show(offered=self._drawn)

    def escrow_chosen(self, file: Path) -> None:
        """The agency's recovery key for laptops was named or dropped."""
        self._run(lambda: self._door.read_escrow(file), self._escrow_came, self._failed)

    def escrow_taken_away(self) -> None:
        """The recovery key is taken away again."""
        self._escrow = None
        self._show()

    def key_file_changed(self, text: str) -> None:
        """The agency's own key file."""
        self._key_file = text.strip()
        self._show()

    def key_passphrase_changed(self, text: str) -> None:
        """Every change of the field for the passphrase of the agency's key."""
        self._key_passphrase = text
        self._show()

    def submit(self) -> None:
        """Try it."""
        if self._busy or not self._ready():
            return
        if self._mode is UnlockMode.NAME:
            self._finish()
        elif self._mode is UnlockMode.LOST:
            self._turn_to(UnlockMode.CREATE)
        elif self._mode is UnlockMode.RESTORE:
            door, person, file, passphrase = self._door, self._person, Path(self._key_file), self._passphrase
            self._busy = True
            self._show()
            self._run(lambda: door.put_back(person, file, passphrase), self._put_back, self._failed)
        else:
            self._try(self._work())

    def keystore_wanted(self) -> None:
        """Open it with what this computer's keystore holds."""
        door, person = self._door, self._person
        if person is not None and person.keystore and not self._busy:
            self._try(lambda: _whose(door.open_with_keystore(person), person))

    def _try(self, work: Callable[[], tuple[EntryStore, str]]) -> None:
        self._busy = True
        self._show()
        self._run(work, self._came, self._failed)

    def _work(self) -> Callable[[], tuple[EntryStore, str]]:
        """What is to be done off the window's thread, with what is asked for now."""
        door, person, passphrase = self._door, self._person, self._passphrase
        name, escrow, file, its_own = self._name, self._escrow, Path(self._key_file), self._key_passphrase
        if person is None or self._mode is UnlockMode.CREATE:
            return lambda: _made(door, name, passphrase, escrow)
        if self._mode is UnlockMode.RECOVER:
            return lambda: _whose(door.recover(person, file, its_own, passphrase), person)
        return lambda: _whose(door.open(person, passphrase), person)

    def _put_back(self, done: str) -> None:
        self._busy = False
        self._restored = done
        self.opened()

    def _escrow_came(self, escrow: "EscrowPublic") -> None:
        self._escrow = escrow
        self._show()

    def _came(self, found: tuple[EntryStore, str]) -> None:
        self._busy = False
        self._store, self._name = found
        self._forget()
        if self._name:
            self._finish()
        else:
            self._turn_to(UnlockMode.NAME)

    def _finish(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            self._hand_over(store, self._name)

    def _failed(self, error: NeglectToolError) -> None:
        self._busy = False
        opening = self._mode is UnlockMode.OPEN
        self._damaged = isinstance(error, VaultDamaged) and opening
        if opening:
            self._forget()
        self._show(said=problem(error), clear=opening)

    def _turn_to(self, mode: UnlockMode) -> None:
        self._mode = mode
        self._damaged = False
        self._forget()
        self._show(clear=True)

    def _forget(self) -> None:
        self._passphrase = self._again = self._drawn = self._key_passphrase = ""

    def _ready(self) -> bool:
        strength = self._strength()
        new = strength is not None and strength.will_do and self._passphrase == self._again
        return {
            UnlockMode.OPEN: bool(self._passphrase),
            UnlockMode.CREATE: bool(self._name) and new,
            UnlockMode.NAME: bool(self._name),
            UnlockMode.RECOVER: bool(self._key_file and self._key_passphrase) and new,
            UnlockMode.LOST: True,
            UnlockMode.RESTORE: bool(self._key_file and self._passphrase),
        }[self._mode]

    def _show(self, *, said: Problem | None = None, clear: bool = False, offered: str = "") -> None:
        mode, new = self._mode, self._mode in (UnlockMode.CREATE, UnlockMode.RECOVER)
        shown = self._person.shown if self._person else ""
        strength, agency = self._strength(), self._agency()
        differ = new and self._again and not self._passphrase.startswith(self._again)
        self._view.show_state(
            UnlockState(
                mode=mode,
                title=TITLES[mode],
                subtitle=subtitle(mode, self._person),
                people=tuple(keeper.shown for keeper in self._people) if mode is UnlockMode.OPEN else (),
                person=shown,
                your_name=self._name,
                hint=name_taken(self._name, self._people) if mode is UnlockMode.CREATE else "",
                strength=strength.words if new and strength else "",
                mismatch=MISMATCH if differ else "",
                offered=offered,
                keep_apart=keep_apart() if self._drawn and self._passphrase == self._drawn else "",
                agency=agency,
                key_file=self._key_file,
                consequence=consequence(agency) if mode is UnlockMode.CREATE else "",
                submit=SUBMITS[mode],
                can_submit=not self._busy and self._ready(),
                busy=self._busy,
                busy_words=BUSY.get(mode, tr("Opening…")) if self._busy else "",
                problem=said,
                clear_passphrase=clear,
                other_way=other_way(mode, anybody=bool(self._people)),
                restore=self._restore(),
                backups=self._backups if mode is UnlockMode.RESTORE else (),
                restored=self._restored if mode is UnlockMode.OPEN else "",
                can_use_keystore=bool(mode is UnlockMode.OPEN and self._person and self._person.keystore),
                can_forget=mode is UnlockMode.OPEN and not self._busy,
            )
        )

    def _strength(self) -> "Strength | None":
        if not self._passphrase or self._mode not in (UnlockMode.CREATE, UnlockMode.RECOVER):
            return None
        from neglect_tool.vault.strength import strength

        owner = self._person.owner if self._person and self._mode is UnlockMode.RECOVER else ""
        return strength(self._passphrase, self._name or owner)

    def _agency(self) -> Agency | None:
        known = self._person.agencies if self._person and self._mode is UnlockMode.RECOVER else ()
        escrow = self._escrow if self._mode is UnlockMode.CREATE else next(iter(known), None)
        return Agency(escrow.agency or tr("The agency of this key"), escrow.fingerprint) if escrow else None

    def _restore(self) -> str:
        offered = self._mode is UnlockMode.CREATE or (self._mode is UnlockMode.OPEN and self._damaged)
        return tr("Restore a backup…") if offered and not self._busy else ""


def _made(door: Door, name: str, passphrase: str, escrow: "EscrowPublic | None") -> tuple[EntryStore, str]:
    from neglect_tool.services.people import tidy_name

    named = tidy_name(name)
    return door.create(named, passphrase, escrow), named


def _whose(store: EntryStore, person: "Keeper") -> tuple[EntryStore, str]:
    """The store, and whose it is: as its header says, else whoever wrote in it last."""
    from neglect_tool.services.caseload import last_author

    return store, person.owner or last_author(store)
