"""Opening or making a vault, before anything about a family may be shown."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from neglect_tool.gui.presenters.ports import Problem, Run, View
from neglect_tool.services.ports import EntryStore


class UnlockMode(StrEnum):
    """What the page asks for."""

    OPEN = "open"
    CREATE = "create"
    NAME = "name"
    """The vault is open but does not know whose it is: only a name is asked."""


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
        self._opened = opened

    def opened(self) -> None:
        """The page is shown: ask for the last vault, or to make the first."""

    def choose_vault(self, name: str) -> None:
        """Another of the vaults there."""

    def other_way_wanted(self) -> None:
        """From opening to making, and back."""

    def vault_name_changed(self, text: str) -> None:
        """The name of the vault being made."""

    def passphrase_changed(self, text: str) -> None:
        """Every change of the first field."""

    def again_changed(self, text: str) -> None:
        """Every change of the second field."""

    def name_changed(self, text: str) -> None:
        """The practitioner's own name."""

    def submit(self) -> None:
        """Try it."""
