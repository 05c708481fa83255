"""Opening, making and recovering a vault: what may be tried, and that nothing of a family shows before."""

from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Family
from neglect_tool.errors import VaultDamaged, VaultError, WrongPassphrase
from neglect_tool.exchange.draft import encode
from neglect_tool.gui.presenters.unlock import UnlockMode, UnlockPresenter, noticed, only_read
from neglect_tool.gui.presenters.unlock_state import BackupChoice
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.people import Keeper
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.escrow import EscrowPublic
from neglect_tool.vault.phrase import words

PACK = shipped_pack("graded-neglect-profile")
GOOD = "brisk otter lends maps"
AGENCY = EscrowPublic("Exampleton Council", "2026-01-05", bytes(range(32)))


class Door:
    """Vaults by name, each with a passphrase, over one store."""

    def __init__(self, store: Any, **vaults: str) -> None:
        self.store = store
        self.vaults = vaults
        self.owners: dict[str, str] = {}
        self.agencies: dict[str, EscrowPublic] = {}
        self.made_with: list[EscrowPublic | None] = []
        self.kept: dict[str, bool] = {}
        self.put: list[tuple[str | None, str]] = []
        self.damaged = False

    def people(self) -> tuple[Keeper, ...]:
        return tuple(
            Keeper(
                Path(name),
                self.owners.get(name, ""),
                self.owners.get(name, name),
                agencies=(self.agencies[name],) if name in self.agencies else (),
                keystore=name in self.kept,
            )
            for name in self.vaults
        )

    def offered(self, people: Any) -> Keeper | None:
        return people[-1] if people else None

    def open(self, keeper: Keeper, passphrase: str) -> Any:
        if self.damaged:
            raise VaultDamaged("vault", "the database is damaged", "Put back your last backup.")
        if self.vaults[keeper.folder.name] != passphrase:
            raise WrongPassphrase("vault", "that is not the passphrase", "Type it again. Nothing was changed.")
        return self.store

    def open_with_keystore(self, keeper: Keeper) -> Any:
        if not self.kept[keeper.folder.name]:
            raise WrongPassphrase("vault", "this computer's keystore holds no key for it", "Use the passphrase.")
        return self.store

    def create(self, name: str, passphrase: str, escrow: EscrowPublic | None) -> Any:
        self.vaults[name] = passphrase
        self.made_with.append(escrow)
        return self.store

    def backups(self, keeper: Keeper) -> tuple[BackupChoice, ...]:
        return (BackupChoice(f"{keeper.folder}/newest", "24 November 2026, 14:00"),)

    def put_back(self, keeper: Keeper | None, file: Path, passphrase: str) -> str:
        if passphrase != GOOD:
            raise WrongPassphrase("backup", "this is not its passphrase", "Type that of its time.")
        if keeper is None:
            self.vaults["R. Patel"] = passphrase
        self.put.append((keeper and keeper.folder.name, file.name))
        return "The backup is of today."

    def read_escrow(self, file: Path) -> EscrowPublic:
        if file.name != "escrow.pub":
            raise VaultError(str(file), "this is not an agency's recovery key for laptops", "Take another copy of it.")
        return AGENCY

    def recover(self, keeper: Keeper, file: Path, its_passphrase: str, passphrase: str) -> Any:
        if its_passphrase != "of the agency":
            raise WrongPassphrase("key", "this is not the recovery key's passphrase", "Type it again.")
        self.vaults[keeper.folder.name] = passphrase
        return self.store


@pytest.fixture
def opened() -> list[tuple[Any, str]]:
    return []


def presenter(door: Door, view: Any, run: Any, opened: list[tuple[Any, str]]) -> UnlockPresenter:
    made = UnlockPresenter(door, view, run, lambda store, name: opened.append((store, name)))
    made.opened()
    return made


def test_the_first_time_a_vault_is_made_for_a_person(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    door = Door(office.store)
    page = presenter(door, view, run_now, opened)
    assert (view.state.mode, view.state.people) == (UnlockMode.CREATE, ())
    assert "on this laptop only" in view.state.subtitle
    page.name_changed("R.  Patel ")
    page.passphrase_changed(GOOD)
    assert not view.state.can_submit
    page.again_changed("brisk utter")
    assert view.state.mismatch
    page.again_changed(GOOD)
    assert (view.state.mismatch, view.state.can_submit) == ("", True)
    page.submit()
    assert opened == [(office.store, "R. Patel")]
    assert (door.vaults, door.made_with) == ({"R. Patel": GOOD}, [None])


@pytest.mark.parametrize("passphrase", ["secret", "R. Patel R. Patel", "password123456"])
def test_what_is_too_short_or_easy_to_guess_makes_no_vault(
    passphrase: str, office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    door = Door(office.store)
    page = presenter(door, view, run_now, opened)
    page.name_changed("R. Patel")
    page.passphrase_changed(passphrase)
    page.again_changed(passphrase)
    assert view.state.strength.startswith(("Too short", "Easy to guess"))
    page.submit()
    assert (door.vaults, opened) == ({}, [])


def test_a_phrase_on_offer_fills_both_fields_and_another_comes_when_asked(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    door = Door(office.store)
    page = presenter(door, view, run_now, opened)
    page.name_changed("R. Patel")
    page.phrase_wanted()
    first = view.state.offered
    assert set(first.split()) <= set(words())
    assert view.state.strength.startswith("Strong")
    assert view.state.keep_apart == "Write it on paper and keep it apart from the laptop."
    page.phrase_wanted()
    second = view.state.offered
    assert second != first
    page.name_changed("R. Patel-Jones")
    assert (view.state.offered, bool(view.state.keep_apart)) == ("", True), "it is put into the fields once"
    page.submit()
    assert door.vaults == {"R. Patel-Jones": second}


def test_a_phrase_of_one_s_own_takes_the_words_about_the_drawn_one_away(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    page = presenter(Door(office.store), view, run_now, opened)
    page.phrase_wanted()
    page.passphrase_changed(GOOD)
    assert view.state.keep_apart == ""
    assert view.state.mismatch, "the drawn phrase is still in the second field"


def test_two_people_of_one_name_are_told_apart(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    page = presenter(Door(office.store, **{"R. Patel": "x" * 12}), view, run_now, opened)
    page.other_way_wanted()
    page.name_changed("R. Patel")
    assert "R. Patel (2)" in view.state.hint
    page.name_changed("S. Lund")
    assert view.state.hint == ""


def test_without_a_recovery_key_it_is_said_that_nobody_can_open_it(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    page = presenter(Door(office.store), view, run_now, opened)
    assert (
        "Without a recovery key nobody can open this vault if the passphrase is lost. Not us, not IT."
        in view.state.consequence
    )
    page.escrow_chosen(Path("escrow.pub"))
    assert (view.state.agency.name, view.state.agency.fingerprint) == ("Exampleton Council", AGENCY.fingerprint)
    assert view.state.consequence == (
        "If you lose the passphrase, Exampleton Council can open this vault; each use is recorded in it."
    )
    page.escrow_taken_away()
    assert view.state.agency is None
    assert "nobody can open" in view.state.consequence


def test_the_recovery_key_that_was_given_goes_into_the_vault(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    door = Door(office.store)
    page = presenter(door, view, run_now, opened)
    page.escrow_chosen(Path("escrow.pub"))
    page.name_changed("R. Patel")
    page.phrase_wanted()
    page.submit()
    assert door.made_with == [AGENCY]


def test_a_file_that_is_no_recovery_key_is_refused_and_what_was_typed_stays(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    page = presenter(Door(office.store), view, run_now, opened)
    page.name_changed("R. Patel")
    page.phrase_wanted()
    page.escrow_chosen(Path("holiday.jpg"))
    assert view.state.problem.what == "This is not an agency's recovery key for laptops."
    assert (view.state.can_submit, view.state.clear_passphrase, view.state.agency) == (True, False, None)


def forgotten(door: Door, view: Any, run: Any, opened: Any) -> UnlockPresenter:
    page = presenter(door, view, run, opened)
    page.forgotten()
    return page


def test_a_forgotten_passphrase_without_a_recovery_key_is_told_at_once_and_nothing_is_asked(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    page = forgotten(Door(office.store, Visits=GOOD), view, run_now, opened)
    state = view.state
    assert (state.mode, state.asks_new, state.submit) == (UnlockMode.LOST, False, "Make a new vault")
    assert "nothing opens it but its passphrase" in state.subtitle
    assert state.restore == ""
    page.submit()
    assert (view.state.mode, opened) == (UnlockMode.CREATE, [])


def test_a_forgotten_passphrase_is_replaced_with_the_agency_s_key(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    door = Door(office.store, Visits=GOOD)
    door.owners["Visits"], door.agencies["Visits"] = "R. Patel", AGENCY
    page = forgotten(door, view, run_now, opened)
    assert view.state.mode is UnlockMode.RECOVER
    assert view.state.agency.fingerprint == AGENCY.fingerprint
    page.passphrase_changed("plum kettle orbit")
    page.again_changed("plum kettle orbit")
    assert not view.state.can_submit
    page.key_file_changed("escrow.key")
    page.key_passphrase_changed("wrong")
    page.submit()
    assert view.state.problem.what == "This is not the recovery key's passphrase."
    assert opened == []
    page.key_passphrase_changed("of the agency")
    page.submit()
    assert opened == [(office.store, "R. Patel")]
    assert door.vaults == {"Visits": "plum kettle orbit"}


def test_one_s_own_name_counts_for_nothing_in_a_recovered_passphrase_either(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    door = Door(office.store, Visits=GOOD)
    door.owners["Visits"], door.agencies["Visits"] = "Wendeline Quarshie", AGENCY
    page = forgotten(door, view, run_now, opened)
    page.passphrase_changed("Wendeline Quarshie")
    assert "your own name" in view.state.strength


def test_the_computer_s_keystore_opens_it_where_it_was_turned_on(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    door = Door(office.store, **{"R. Patel": GOOD})
    page = presenter(door, view, run_now, opened)
    assert not view.state.can_use_keystore
    page.keystore_wanted()
    assert opened == []
    door.kept["R. Patel"] = False
    page.opened()
    assert view.state.can_use_keystore
    page.keystore_wanted()
    assert (opened, view.state.problem.remedy) == ([], "Use the passphrase.")
    door.kept["R. Patel"] = True
    page.keystore_wanted()
    assert [store for store, _ in opened] == [office.store] or view.state.mode is UnlockMode.NAME


def test_a_vault_that_is_too_damaged_to_open_is_restored_from_here(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    door = Door(office.store, **{"R. Patel": GOOD})
    page = presenter(door, view, run_now, opened)
    assert view.state.restore == ""
    door.damaged = True
    page.passphrase_changed(GOOD)
    page.submit()
    assert view.state.restore == "Restore a backup…"
    page.restore_wanted()
    assert view.state.mode is UnlockMode.RESTORE
    assert "put aside, not deleted" in view.state.subtitle
    assert (view.state.key_file, view.state.can_submit) == ("R. Patel/newest", False)
    page.passphrase_changed("not this one")
    page.submit()
    assert view.state.problem.remedy == "Type that of its time."
    assert view.state.key_file == "R. Patel/newest"
    page.passphrase_changed(GOOD)
    page.submit()
    assert door.put == [("R. Patel", "newest")]
    assert (view.state.mode, view.state.restored) == (UnlockMode.OPEN, "The backup is of today.")


def test_on_a_laptop_without_a_vault_one_is_made_of_a_backup(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    door = Door(office.store)
    page = presenter(door, view, run_now, opened)
    page.restore_wanted()
    assert (view.state.backups, view.state.other_way) == ((), "Make a new vault")
    page.other_way_wanted()
    assert view.state.mode is UnlockMode.CREATE
    page.restore_wanted()
    page.key_file_changed("/stick/one.neglect-backup")
    page.passphrase_changed(GOOD)
    page.submit()
    assert door.put == [(None, "one.neglect-backup")]
    assert (view.state.mode, view.state.person) == (UnlockMode.OPEN, "R. Patel")


def test_a_vault_that_waits_for_a_name_is_closed_when_the_page_is_left_for_another(
    office: Any, view: Any, run_now: Any, opened: Any
) -> None:
    page = presenter(Door(office.store, Visits=GOOD), view, run_now, opened)
    page.passphrase_changed(GOOD)
    page.submit()
    assert view.state.mode is UnlockMode.NAME
    page.opened()
    with pytest.raises(VaultError, match="closed"):
        office.store.head()


def test_the_list_holds_people_and_another_can_be_chosen(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    door = Door(office.store, one=GOOD, two="x" * 12)
    door.owners = {"one": "R. Patel", "two": "S. Lund"}
    page = presenter(door, view, run_now, opened)
    assert (view.state.people, view.state.person) == (("R. Patel", "S. Lund"), "S. Lund")
    assert view.state.subtitle == "On this laptop · vault of S. Lund"
    page.choose_person("R. Patel")
    page.passphrase_changed(GOOD)
    page.submit()
    assert opened == [(office.store, "R. Patel")]


def test_what_opening_found_is_told_without_the_folder(office: Any) -> None:
    assert (noticed(office.store), only_read(office.store)) == (None, None)
    office.store.notices = ("/home/rp/vaults/x/vault.hdr: it is missing. The sound copy was put in its place.",)
    told = noticed(office.store)
    assert told is not None
    assert told.what == "vault.hdr: it is missing. The sound copy was put in its place."


def test_a_wrong_passphrase_says_so_and_empties_the_field(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    page = presenter(Door(office.store, Visits=GOOD), view, run_now, opened)
    page.passphrase_changed("brisk otter")
    page.submit()
    assert view.state.problem.what == "That is not the passphrase."
    assert view.state.clear_passphrase
    assert not view.state.can_submit
    assert opened == []


def test_a_vault_with_only_imports_asks_whose_it_is(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    office.put(b"{}", "a1")
    page = presenter(Door(office.store, Visits=GOOD), view, run_now, opened)
    page.passphrase_changed(GOOD)
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
    page = presenter(Door(office.store, Visits=GOOD), view, run_now, opened)
    page.passphrase_changed(GOOD)
    page.submit()
    assert opened == [(office.store, "S. Lund")]


def test_while_it_opens_it_cannot_be_tried_twice(office: Any, view: Any, later: Any, opened: Any) -> None:
    page = presenter(Door(office.store, Visits=GOOD), view, later, opened)
    page.passphrase_changed(GOOD)
    page.submit()
    page.submit()
    assert (view.state.busy, len(later.waiting)) == (True, 1)


def test_the_page_never_shows_the_passphrase(office: Any, view: Any, run_now: Any, opened: Any) -> None:
    page = presenter(Door(office.store, Visits=GOOD), view, run_now, opened)
    page.passphrase_changed("brisk otter lends")
    page.submit()
    assert "brisk" not in repr(view.states)
