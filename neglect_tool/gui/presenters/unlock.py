"""Opening or making a vault, before anything about a family may be shown."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.ports import Problem, Run, View, problem
from neglect_tool.services.ports import EntryStore


class UnlockMode(StrEnum):
    """What the page asks for."""

    OPEN = "open"
    CREATE = "create"
    NAME = "name"
    """The vault is open but does not know whose it is: only a name is asked."""


SHORTEST = 12
"""Characters in a new passphrase, at least."""

FIRST_VAULT = "Visits"
"""The name that is offered for the first vault; any will do, but never a family's."""

LOST = (
    "Everything that you write is kept in it, encrypted, on this laptop only. "
    "If this passphrase is lost, nobody can open the vault: write it down and keep it safe."
)
"""Said before a vault is made."""

_TITLES = {
    UnlockMode.OPEN: "Open your vault",
    UnlockMode.CREATE: "Make a vault",
    UnlockMode.NAME: "What is your name?",
}
_SUBMITS = {UnlockMode.OPEN: "Open", UnlockMode.CREATE: "Make the vault", UnlockMode.NAME: "Go on"}


class Door(Protocol):
    """The vaults of this laptop, by name."""

    def names(self) -> tuple[str, ...]:
        """Names of the vaults that are there."""

    def open(self, name: str, passphrase: str) -> EntryStore:
        """Open one; slow on purpose."""

    def create(self, name: str, passphrase: str) -> EntryStore:
        """Make one and open it."""


@dataclass(frozen=True, slots=True)
class UnlockState:
    """What the unlock page shows; passphrases are in the fields of the page alone."""

    mode: UnlockMode
    title: str
    subtitle: str
    vaults: tuple[str, ...]
    """Names to choose from when there is more than one."""
    vault: str
    """The one chosen, or being made."""
    your_name: str = ""
    ask_vault_name: bool = False
    ask_again: bool = False
    ask_name: bool = False
    strength: str = ""
    """How good a new passphrase is, in words."""
    mismatch: str = ""
    submit: str = "Open"
    can_submit: bool = False
    busy: bool = False
    busy_words: str = ""
    problem: Problem | None = None
    clear_passphrase: bool = False
    """Empty the passphrase fields and put the cursor in the first."""
    other_way: str = ""
    """The words of the link to the other mode; empty when there is none."""


class UnlockPresenter:
    """Decides what may be tried, and hands over the open store with the name of whose it is."""

    def __init__(
        self, door: Door, view: View[UnlockState], run: Run, opened: Callable[[EntryStore, str], None]
    ) -> None:
        self._door = door
        self._view = view
        self._run = run
        self._hand_over = opened
        self._vaults: tuple[str, ...] = ()
        self._mode = UnlockMode.OPEN
        self._vault = ""
        self._name = ""
        self._passphrase = ""
        self._again = ""
        self._store: EntryStore | None = None
        self._busy = False

    def opened(self) -> None:
        """The page is shown: ask for the last vault, or to make the first."""
        self._vaults = self._door.names()
        self._mode = UnlockMode.OPEN if self._vaults else UnlockMode.CREATE
        self._vault = self._vaults[-1] if self._vaults else FIRST_VAULT
        self._forget()
        self._show(clear=True)

    def choose_vault(self, name: str) -> None:
        """Another of the vaults there."""
        self._vault = name
        self._forget()
        self._show(clear=True)

    def other_way_wanted(self) -> None:
        """From opening to making, and back."""
        making = self._mode is UnlockMode.OPEN
        self._mode = UnlockMode.CREATE if making else UnlockMode.OPEN
        self._vault = "" if making else self._vaults[-1]
        self._forget()
        self._show(clear=True)

    def vault_name_changed(self, text: str) -> None:
        """The name of the vault being made."""
        self._vault = text.strip()
        self._show()

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

    def submit(self) -> None:
        """Try it."""
        if self._busy or not self._ready():
            return
        if self._mode is UnlockMode.NAME:
            self._finish()
            return
        vault, passphrase, making = self._vault, self._passphrase, self._mode is UnlockMode.CREATE
        self._busy = True
        self._show()

        def work() -> tuple[EntryStore, str]:
            from neglect_tool.services.caseload import last_author

            store = self._door.create(vault, passphrase) if making else self._door.open(vault, passphrase)
            return store, last_author(store)

        self._run(work, self._came, self._failed)

    def _came(self, found: tuple[EntryStore, str]) -> None:
        self._busy = False
        self._store, author = found
        self._forget()
        self._name = self._name or author
        if self._name:
            self._finish()
        else:
            self._mode = UnlockMode.NAME
            self._show(clear=True)

    def _finish(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            self._hand_over(store, self._name)

    def _failed(self, error: NeglectToolError) -> None:
        self._busy = False
        if self._mode is UnlockMode.OPEN:
            self._forget()
        self._show(said=problem(error), clear=self._mode is UnlockMode.OPEN)

    def _forget(self) -> None:
        self._passphrase = self._again = ""

    def _ready(self) -> bool:
        if self._mode is UnlockMode.NAME:
            return bool(self._name)
        if self._mode is UnlockMode.OPEN:
            return bool(self._passphrase)
        return bool(
            self._vault
            and self._vault not in self._vaults
            and self._name
            and len(self._passphrase) >= SHORTEST
            and self._passphrase == self._again
        )

    def _show(self, *, said: Problem | None = None, clear: bool = False) -> None:
        making = self._mode is UnlockMode.CREATE
        if making and self._vault in self._vaults:
            said = Problem("There is a vault of that name already.", "Give this one another name.")
        self._view.show_state(
            UnlockState(
                mode=self._mode,
                title=_TITLES[self._mode],
                subtitle=self._subtitle(),
                vaults=self._vaults if self._mode is UnlockMode.OPEN else (),
                vault=self._vault,
                your_name=self._name,
                ask_vault_name=making,
                ask_again=making,
                ask_name=self._mode is not UnlockMode.OPEN,
                strength=strength(self._passphrase) if making else "",
                mismatch=self._mismatch() if making else "",
                submit=_SUBMITS[self._mode],
                can_submit=not self._busy and self._ready(),
                busy=self._busy,
                busy_words=("Making the vault…" if making else "Opening…") if self._busy else "",
                problem=said,
                clear_passphrase=clear,
                other_way=self._other_way(),
            )
        )

    def _subtitle(self) -> str:
        if self._mode is UnlockMode.CREATE:
            return LOST
        if self._mode is UnlockMode.NAME:
            return "It stands beside everything that you write."
        return f"On this laptop · vault “{self._vault}”"

    def _mismatch(self) -> str:
        if self._again and not self._passphrase.startswith(self._again):
            return "The two are not the same. Type the second again."
        return ""

    def _other_way(self) -> str:
        if self._mode is UnlockMode.OPEN:
            return "Make a new vault"
        return "Open a vault that is here" if self._mode is UnlockMode.CREATE and self._vaults else ""


def strength(passphrase: str) -> str:
    """How good a new passphrase is, in words, and what would make it better; empty before it is begun."""
    if not passphrase:
        return ""
    words = passphrase.split()
    different = len(set(passphrase.casefold()))
    if len(passphrase) < SHORTEST:
        return f"Too short: at least {SHORTEST} characters. Four or five words that do not belong together are good."
    if different < 6:
        return "Easy to guess: it says the same thing again and again. Use different words."
    if len(passphrase) >= 24 and len({word.casefold() for word in words}) >= 4:
        return "Strong: several words."
    if len(passphrase) >= 20:
        return "Good. Another word would make it strong."
    return "Fair. More words would make it stronger than signs or capitals do."
