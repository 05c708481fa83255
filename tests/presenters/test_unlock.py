"""Opening and making a vault: what may be tried, and that nothing of a family shows before."""

from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Family
from neglect_tool.errors import WrongPassphrase
from neglect_tool.exchange.draft import encode
from neglect_tool.gui.presenters.unlock import UnlockMode, UnlockPresenter, strength
from neglect_tool.packs.load import shipped_pack
from neglect_tool.vault.entry import NewEntry

PACK = shipped_pack("graded-neglect-profile")


class Door:
    """Vaults by name, each with a passphrase, over one store."""

    def __init__(self, store: Any, **vaults: str) -> None:
        self.store = store
        self.vaults = vaults

    def names(self) -> tuple[str, ...]:
        return tuple(self.vaults)

    def open(self, name: str, passphrase: str) -> Any:
        if self.vaults[name] != passphrase:
            raise WrongPassphrase("vault", "that is not the passphrase", "Type it again. Nothing was changed.")
        return self.store

    def create(self, name: str, passphrase: str) -> Any:
        self.vaults[name] = passphrase
        return self.store


@pytest.fixture
def opened() -> list[tuple[Any, str]]:
    return []


def presenter(door: Door, view: Any, run: Any, opened: list[tuple[Any, str]]) -> UnlockPresenter:
    made = UnlockPresenter(door, view, run, lambda store, name: opened.append((store, name)))
    made.opened()
    return made


def test_the_first_time_a_vault_is_made(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    door = Door(office.store)
    page = presenter(door, view, run_now, opened)
    assert (view.state.mode, view.state.vault) == (UnlockMode.CREATE, "Visits")
    assert "on this laptop only" in view.state.subtitle
    assert "If this passphrase is lost, nobody can open the vault" in view.state.subtitle
    page.name_changed("R. Patel")
    page.passphrase_changed("brisk otter lends maps")
    assert not view.state.can_submit
    page.again_changed("brisk utter")
    assert view.state.mismatch
    page.again_changed("brisk otter lends maps")
    assert (view.state.mismatch, view.state.can_submit) == ("", True)
    page.submit()
    assert opened == [(office.store, "R. Patel")]
    assert door.vaults == {"Visits": "brisk otter lends maps"}


def test_a_short_passphrase_cannot_be_tried(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    door = Door(office.store)
    page = presenter(door, view, run_now, opened)
    page.name_changed("R. Patel")
    page.passphrase_changed("secret")
    page.again_changed("secret")
    assert view.state.strength.startswith("Too short")
    page.submit()
    assert (door.vaults, opened) == ({}, [])


def test_a_vault_is_never_made_over_another(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    page = presenter(Door(office.store, Visits="x" * 12), view, run_now, opened)
    page.other_way_wanted()
    page.vault_name_changed("Visits")
    assert view.state.problem.what == "There is a vault of that name already."
    assert not view.state.can_submit


def test_a_wrong_passphrase_says_so_and_empties_the_field(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    page = presenter(Door(office.store, Visits="brisk otter lends maps"), view, run_now, opened)
    page.passphrase_changed("brisk otter")
    page.submit()
    assert view.state.problem.what == "That is not the passphrase."
    assert view.state.clear_passphrase
    assert not view.state.can_submit
    assert opened == []


def test_a_vault_with_only_imports_asks_whose_it_is(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    office.put(b"{}", "a1")
    page = presenter(Door(office.store, Visits="brisk otter lends maps"), view, run_now, opened)
    page.passphrase_changed("brisk otter lends maps")
    page.submit()
    assert (view.state.mode, opened) == (UnlockMode.NAME, [])
    page.name_changed("R. Patel")
    page.submit()
    assert opened == [(office.store, "R. Patel")]


def test_a_vault_that_was_worked_in_knows_whose_it_is(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    kind, payload = encode(changes.Started("a1", office.casework.today, PACK.id, PACK.hash, Family("F", "M")))
    office.store.append([NewEntry("S. Lund", kind, "a1", payload)])
    for number in range(200):
        office.put(b"{}", f"b{number}")
    page = presenter(Door(office.store, Visits="brisk otter lends maps"), view, run_now, opened)
    page.passphrase_changed("brisk otter lends maps")
    page.submit()
    assert opened == [(office.store, "S. Lund")]


def test_while_it_opens_it_cannot_be_tried_twice(office: Any, view: Any, later: Any, opened: Any) -> None:
    page = presenter(Door(office.store, Visits="brisk otter lends maps"), view, later, opened)
    page.passphrase_changed("brisk otter lends maps")
    page.submit()
    page.submit()
    assert (view.state.busy, len(later.waiting)) == (True, 1)


def test_the_page_never_shows_the_passphrase(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    page = presenter(Door(office.store, Visits="brisk otter lends maps"), view, run_now, opened)
    page.passphrase_changed("brisk otter lends")
    page.submit()
    assert "brisk" not in repr(view.states)


@pytest.mark.parametrize(
    ("passphrase", "begins"),
    [
        ("", ""),
        ("short", "Too short"),
        ("aaaaaaaaaaaaaaaa", "Easy to guess"),
        ("lamplighter1!", "Fair"),
        ("brisk otter lends maps", "Good"),
        ("brisk otter lends nine maps", "Strong"),
    ],
)
def test_strength_is_said_in_words(passphrase: str, begins: str) -> None:
    assert strength(passphrase).startswith(begins)
    assert bool(strength(passphrase)) == bool(begins)
