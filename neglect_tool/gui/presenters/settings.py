"""The page of settings: each choice counts at once; what ships is read off the window's thread and only shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Protocol, TypeVar

from neglect_tool import __version__
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.strategy import Strategy
from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.forms import FieldValue
from neglect_tool.gui.presenters.ports import Go, Page, Place, Problem, Run, View, problem
from neglect_tool.gui.presenters.settings_state import (
    SettingsState,
    about_section,
    backups,
    choices,
    packs_section,
    strategy_section,
)
from neglect_tool.paths import settings_file
from neglect_tool.settings import Settings

T = TypeVar("T")


class Chosen(Protocol):
    """What is chosen, and the way to choose otherwise."""

    @property
    def chosen(self) -> Settings:
        """As it is now."""

    def choose(self, wanted: Settings, /) -> None:
        """Have all of this from now on."""


@dataclass(frozen=True, slots=True)
class Laptop:
    """What there is to be read here of program and vault."""

    packs: Callable[[], tuple[FormPack, ...]]
    strategy: Callable[[], Strategy]
    today: Callable[[], date]
    vault: Path | None


@dataclass(frozen=True, slots=True)
class _Found:
    packs: tuple[FormPack, ...] | None
    packs_broken: Problem | None
    strategy: Strategy | None
    strategy_broken: Problem | None


class SettingsPresenter:
    """Needs no family; the vault is only named."""

    def __init__(self, comfort: Chosen, laptop: Laptop, view: View[SettingsState], run: Run, go: Go) -> None:
        self._comfort = comfort
        self._laptop = laptop
        self._view = view
        self._run = run
        self._go = go
        self._found: _Found | None = None
        self._shown = False

    def opened(self, place: Place) -> None:  # noqa: ARG002 - as every page
        """The page is shown."""
        self._shown = True
        self.refresh()
        if self._found is None:
            self._run(self._read, self._take, lambda _error: None)

    def left(self) -> None:
        """The page is left; there is nothing to save."""
        self._shown = False

    def form_changed(self, field: str, value: FieldValue) -> None:
        """Something was chosen."""
        taken: Any = float(str(value)) if field == "text" else int(str(value)) if field == "lock_after" else value
        self._comfort.choose(replace(self._comfort.chosen, **{field: taken}))
        self.refresh()

    def act(self, section: str, key: str) -> None:  # noqa: ARG002 - as every page of cards
        """The one button: to the vault."""
        if key == "vault":
            self._go(Place(Page.VAULT))

    def refresh(self) -> None:
        """Something was chosen, here or by a key."""
        if not self._shown:
            return
        found, laptop = self._found, self._laptop
        sections = [backups()]
        if found is not None:
            sections += [
                packs_section(found.packs, found.packs_broken),
                strategy_section(found.strategy, found.strategy_broken, laptop.today()),
            ]
        sections.append(about_section(__version__, settings_file(), laptop.vault))
        self._view.show_state(SettingsState(choices(self._comfort.chosen), tuple(sections)))

    def _read(self) -> _Found:
        packs, packs_broken = _try(self._laptop.packs)
        strategy, strategy_broken = _try(self._laptop.strategy)
        return _Found(packs, packs_broken, strategy, strategy_broken)

    def _take(self, found: _Found) -> None:
        self._found = found
        self.refresh()


def _try(read: Callable[[], T]) -> tuple[T | None, Problem | None]:
    try:
        return read(), None
    except NeglectToolError as error:
        return None, problem(error)
