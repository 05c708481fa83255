"""The page of the vault without a window, over a real vault: what it says, asks, does and forgets."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.bootstrap import Services
from neglect_tool.crypto import KdfParameters
from neglect_tool.domain.retention import RetentionRule
from neglect_tool.errors import WrongPassphrase
from neglect_tool.gui.presenters.disposal import Disposing
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.vault import PRACTICE, VaultPresenter, parts
from neglect_tool.gui.presenters.vault_state import BEFORE, Section
from neglect_tool.packs.load import shipped_pack
from neglect_tool.paths import shipped
from neglect_tool.services.backups import renewing
from neglect_tool.services.keeping import VaultKeeper
from neglect_tool.services.vault_record import PAGE, vault_record
from neglect_tool.services.vaults import import_documents
from neglect_tool.vault import store
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.escrow import make_pair, read_public
from neglect_tool.vault.memory import MemoryStore
from neglect_tool.vault.vault import Vault

RULE, TODAY = RetentionRule(birthday=25, years=10), date(2052, 1, 1)
"""The rule, and a day on which the youngest of the Marlowes, not born yet in the records, is over 25."""
OLD, NEW = "plum kettle orbit lantern", "seven quiet herons waded"
CHEAP = KdfParameters(19 * 1024, 1, 1)


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 7, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Held:
    """A system's keystore, which no test may touch."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def forget(self, name: str) -> None:
        self.secrets.pop(name, None)


class Open:
    """A vault that is open at its page."""

    def __init__(self, vault: Vault, view: Any, run: Callable[..., None], held: Any = None) -> None:
        self.vault = vault
        self.view = view
        self.unsaved = False
        self.places: list[Place] = []
        keeper = VaultKeeper(vault, kdf=CHEAP, kept_in=held)
        services = Services(vault.clock)
        disposing = Disposing(vault, RULE, "R. Patel", lambda: TODAY, renewing(vault, "R. Patel"))
        sections = parts(vault, keeper, services.backup_keeper(vault, "R. Patel"), disposing)
        self.page = VaultPresenter(sections, keeper, view, run, self.places.append, lambda: self.unsaved)
        self.page.opened(Place(Page.VAULT))

    @property
    def form(self) -> Any:
        return self.view.state.form

    def section(self, key: str) -> Section:
        found: Section = next(each for each in self.view.state.sections if each.key == key)
        return found

    def fill(self, **answers: str | bool) -> None:
        for name, value in answers.items():
            self.page.form_changed(name, value)
        self.page.form_submit()

    def wrong(self) -> dict[str, str]:
        return {field.name: field.wrong for field in self.form.fields if field.wrong}

    def opens_with(self, passphrase: str) -> bool:
        self.vault.close()
        try:
            store.open_(self.vault.folder, passphrase, self.vault.clock).close()
        except WrongPassphrase:
            return False
        return True


@pytest.fixture
def made(tmp_path: Path, view: Any, run_now: Callable[..., None]) -> Iterator[Open]:
    vault = store.create(tmp_path / "Visits", OLD, Clock(), name="R. Patel", kdf=CHEAP)
    yield Open(vault, view, run_now)
    vault.close()


@pytest.fixture
def agency(tmp_path: Path) -> tuple[Path, str]:
    """The agency's key for laptops, and the fingerprint that the agency tells."""
    file = tmp_path / "escrow.pub"
    file.write_bytes(make_pair("Exampleton Council", OLD, Clock(), CHEAP)[0])
    return file, read_public(file.read_bytes(), "").fingerprint


def add_agency(made: Open, file: Path) -> None:
    made.page.act("who", "add-agency")
    made.fill(file=str(file))
    made.fill(compared=True, passphrase=OLD)


def test_without_an_agency_key_it_says_plainly_that_nobody_else_can_open_it(made: Open) -> None:
    who = made.section("who")
    assert who.warning == "If the passphrase is lost, nobody can open this vault."
    assert [(row.title, [act.words for act in row.acts]) for row in who.rows] == [("Your passphrase", ["Change"])]


def test_the_agency_key_counts_only_once_its_fingerprint_was_compared(made: Open, agency: tuple[Path, str]) -> None:
    file, fingerprint = agency
    made.page.act("who", "add-agency")
    made.fill(file="")
    assert made.wrong() == {"file": "Choose the file that the agency gave you."}
    made.fill(file=str(file))
    assert "Exampleton Council" in made.form.title
    assert made.form.value("shown") == fingerprint
    made.fill(passphrase=OLD)
    assert list(made.wrong()) == ["compared"]
    assert len(made.vault.header.slots) == 1
    made.fill(compared=True, passphrase=OLD)
    assert made.form is None
    row = made.section("who").rows[1]
    assert (row.title, made.section("who").warning) == ("Recovery key of Exampleton Council", "")
    assert fingerprint in row.line


def test_a_file_that_is_no_key_and_a_key_that_is_there_are_said_beside_the_form(
    made: Open, agency: tuple[Path, str], tmp_path: Path
) -> None:
    add_agency(made, agency[0])
    made.page.act("who", "add-agency")
    made.fill(file=str(agency[0]))
    assert made.form.problem.what == "This recovery key can open the vault already."
    (tmp_path / "letter.txt").write_text("Dear R. Patel")
    made.fill(file=str(tmp_path / "letter.txt"))
    assert made.form.problem is not None
    assert made.form.value("file") == str(tmp_path / "letter.txt")
    assert len(made.vault.header.slots) == 2


def test_a_wrong_passphrase_loses_nothing_else_that_was_typed(made: Open) -> None:
    made.page.act("who", "add-passphrase")
    made.fill(new=NEW, again=NEW, passphrase="plum kettle")
    assert made.form.problem.what == "This is not its passphrase."
    assert [made.form.value(name) for name in ("new", "again", "passphrase")] == [NEW, NEW, ""]
    made.fill(passphrase=OLD)
    assert made.form is None
    assert [row.title for row in made.section("who").rows] == ["Your passphrase", "Passphrase 2"]
    assert made.opens_with(NEW)


@pytest.mark.parametrize(
    ("new", "again", "wrong"),
    [
        ("short", "short", {"new"}),
        (NEW, NEW + "x", {"again"}),
        (OLD, OLD, {"new"}),
        ("", "", {"new"}),
    ],
)
def test_a_new_passphrase_that_will_not_do_is_said_at_its_field(made: Open, new: str, again: str, wrong: set) -> None:
    made.page.act("who", "change:1")
    made.fill(new=new, again=again, passphrase=OLD)
    assert set(made.wrong()) == wrong
    assert made.vault.about_itself("passphrase-changed") == ()


def test_how_strong_a_new_passphrase_is_is_said_as_it_is_typed(made: Open) -> None:
    made.page.act("who", "change:1")
    made.page.form_changed("new", "abc")
    assert next(field.hint for field in made.form.fields if field.name == "new").startswith("Too short")


def test_an_offered_phrase_is_shown_to_be_written_down_and_opens(made: Open) -> None:
    made.page.act("who", "change:1")
    made.page.form_offer()
    drawn = str(made.form.value("drawn"))
    assert len(drawn.split()) == 5
    assert made.form.value("new") == made.form.value("again") == drawn
    made.page.form_changed("new", "my own four words now")
    assert made.form.value("drawn") == ""
    made.page.form_offer()
    drawn = str(made.form.value("drawn"))
    made.fill(passphrase=OLD)
    assert made.opens_with(drawn)
    assert drawn not in repr(made.view.states)


def test_a_changed_passphrase_opens_and_the_old_one_does_not_but_says_what_it_leaves(made: Open) -> None:
    made.page.act("who", "change:1")
    assert BEFORE in made.form.note
    made.fill(new=NEW, again=NEW, passphrase=OLD)
    assert BEFORE in made.section("who").said
    assert [row.title for row in made.section("who").rows] == ["Your passphrase"]
    assert not made.opens_with(OLD)
    assert made.opens_with(NEW)


def test_a_way_in_is_taken_away_and_the_last_passphrase_cannot_be(made: Open, agency: tuple[Path, str]) -> None:
    add_agency(made, agency[0])
    made.page.act("who", "remove:2")
    assert "If the passphrase is lost, nobody can open this vault." in made.form.note
    made.fill(passphrase=OLD)
    assert [row.title for row in made.section("who").rows] == ["Your passphrase"]
    assert not [act for row in made.section("who").rows for act in row.acts if act.words == "Remove"]


def test_the_keystore_is_turned_on_and_taken_away_with_what_it_holds(
    made: Open, view: Any, run_now: Callable[..., None]
) -> None:
    held = Held()
    page = Open(made.vault, view, run_now, held)
    page.page.act("who", "add-keystore")
    assert "without the passphrase" in page.form.note
    page.fill(passphrase="not this one")
    assert not held.secrets
    page.fill(passphrase=OLD)
    assert held.secrets
    assert [act.key for act in page.section("who").acts] == ["add-agency", "add-passphrase"]
    assert [row.title for row in page.section("who").rows] == ["Your passphrase", "This computer’s keystore"]
    page.page.act("key", "change-key")
    assert "stops opening with this computer’s keystore" in page.form.note
    page.page.form_cancel()
    page.page.act("who", "remove:2")
    page.fill(passphrase=OLD)
    assert [row.title for row in page.section("who").rows] == ["Your passphrase"]
    assert "This computer’s keystore removed." in page.section("record").text
    assert not held.secrets


def test_a_new_key_names_what_stops_closes_the_vault_and_says_that_it_counts(
    made: Open, agency: tuple[Path, str]
) -> None:
    add_agency(made, agency[0])
    made.page.act("who", "add-passphrase")
    made.fill(new=NEW, again=NEW, passphrase=OLD)
    made.page.act("key", "change-key")
    assert "stops opening with passphrase 3" in made.form.note
    assert "recovery key of Exampleton Council goes on" in made.form.note
    made.fill(reason="", passphrase="")
    assert set(made.wrong()) == {"reason", "passphrase"}
    made.fill(reason="The laptop was lost and found", passphrase=OLD)
    assert made.view.state.closed.startswith("The vault has a new key, and it counts from now on.")
    assert "passphrase 3" in made.view.state.closed
    assert not made.opens_with(NEW)
    with store.open_(made.vault.folder, OLD, made.vault.clock) as again:
        assert again.header.generation == 2
        words = [line.words for line in vault_record(again).lines]
    assert "Key changed. Reason: The laptop was lost and found. Passphrase 3 stopped opening it." in words
    assert not [line for line in words if "former" in line]


def test_a_wrong_passphrase_changes_no_key_and_keeps_the_reason(made: Open) -> None:
    made.page.act("key", "change-key")
    made.fill(reason="S. Lund left", passphrase="nothing like it")
    assert (made.form.value("reason"), made.form.value("passphrase")) == ("S. Lund left", "")
    assert made.view.state.closed == ""
    assert made.opens_with(OLD)


def test_a_key_is_not_changed_while_something_typed_is_not_saved(made: Open) -> None:
    made.unsaved = True
    made.page.act("key", "change-key")
    made.fill(reason="S. Lund left", passphrase=OLD)
    assert "not saved yet" in made.form.problem.what
    assert made.vault.header.generation == 1


def test_a_check_is_one_line_where_all_is_sound(made: Open) -> None:
    assert "not checked since" in made.section("check").about
    made.page.act("check", "check")
    assert made.section("check").said.startswith("The vault is sound: nothing altered, nothing missing.")
    assert not made.section("check").rows


def test_a_check_of_a_damaged_vault_says_where(made: Open) -> None:
    made.vault.append([NewEntry("R. Patel", "text", "a", b"x" * 4000)])
    path = made.vault.folder / "vault.anchor"
    data = bytearray(path.read_bytes())
    data[600] ^= 1
    path.write_bytes(data)
    made.page.act("check", "check")
    section = made.section("check")
    assert section.warning.startswith("2 things are not as they should be.")
    assert section.rows[0].title.startswith("The anchor, which shows that no save is missing (vault.anchor), slot 2")
    assert "put back your last backup" in section.rows[0].line
    assert section.rows[1].title == "The vault as a whole"


def test_the_record_is_newest_first_a_page_at_a_time_and_knows_no_family(made: Open) -> None:
    for number in range(60):
        about = json.dumps({"version": 1, "slot": number, "kind": "passphrase"}).encode()
        made.vault.append([NewEntry("R. Patel", "vault-opened", "", about)])
    made.vault.append([NewEntry("R. Patel", "text", "marlowe", b"Ada Marlowe")])
    made.page.opened(Place(Page.VAULT))
    record = made.section("record")
    lines = [line for line in record.text.splitlines() if "Opened" in line]
    assert len(lines) == PAGE
    assert record.text.startswith(f"1 July 2026\n{lines[0]}")
    assert lines[0].endswith("  Opened with passphrase 59.")
    assert [act.key for act in record.acts] == ["older"]
    made.page.act("record", "older")
    record = made.section("record")
    assert record.text.endswith("  Opened with passphrase 0.")
    assert "Lines 51 to 60 of 60" in record.about
    assert [act.key for act in record.acts] == ["newer"]
    assert "Marlowe" not in repr(record)


@pytest.mark.parametrize(
    ("kind", "about", "words"),
    [
        ("vault-opened", {"slot": 2, "kind": "escrow"}, "Opened with the agency’s recovery key."),
        ("slot-dropped", {"slot": 3, "kind": "passphrase", "about": "256 MB a guess"}, "Passphrase 3 removed."),
        (
            "passphrase-changed",
            {"slot": 4, "instead_of": [1, 3], "opened_with": "escrow"},
            "Recovered with the agency’s key: passphrase 4 set, in the place of passphrases 1 and 3.",
        ),
        ("key-rotated", {"former": "ab" * 32, "reason": "", "dropped": []}, "Key changed."),
        ("backup-place-set", {"place": "/media/stick"}, "Second place for backups set: /media/stick."),
        ("vault-opened", {"slot": 3, "kind": "keystore"}, "Opened with this computer’s keystore."),
        ("slot-added", {"slot": 3, "kind": "keystore", "about": ""}, "This computer’s keystore added."),
        ("restored", {"made": "yesterday"}, "Restored from a backup."),
        ("backup-place-set", {"place": ""}, "Second place for backups given up."),
        ("disposed", {}, "One family’s records disposed of by R. Patel."),
        (
            "disposed",
            {"about": {"family": "F-2047", "reason": "All grown.", "early": "Entered twice"}},
            "Records of F-2047 disposed of by R. Patel. Reason: All grown. Before it was due, because: Entered twice.",
        ),
        ("slot-added", {"slot": 2, "kind": "passphrase", "name": "night desk"}, "Passphrase 2, “night desk”, added."),
        ("moon-landed", {"reference": "F-2047"}, "Something that this version does not know of (moon-landed)."),
        ("Ada Marlowe!", {}, "Something that this version does not know of (no name)."),
        ("vault-opened", None, "Opened."),
    ],
)
def test_the_record_words_what_it_knows_and_admits_the_rest(kind: str, about: Any, words: str) -> None:
    kept = MemoryStore(Clock())
    kept.append([NewEntry("R. Patel", kind, "", b"\xff" if about is None else json.dumps(about).encode())])
    assert [line.words for line in vault_record(kept).lines] == [words]


def test_another_passphrase_has_the_name_that_it_was_given(made: Open) -> None:
    made.page.act("who", "add-passphrase")
    made.fill(name="night desk", new=NEW, again=NEW, passphrase=OLD)
    titles = [row.title for row in made.section("who").rows]
    assert titles == ["Your passphrase", "Passphrase “night desk”"]
    assert "Passphrase 2, “night desk”, added." in made.section("record").text
    assert b"night desk" not in (made.vault.folder / "vault.hdr").read_bytes(), "the header can be read without a key"


def test_two_backups_of_one_minute_can_be_told_apart(made: Open) -> None:
    for _ in range(2):
        made.page.act("backups", "backup")
    made.page.act("backups", "restore")
    words = [words for _, words in next(field for field in made.form.fields if field.name == "which").choices]
    assert len(set(words)) == len(words) == 2


def test_a_form_that_was_half_filled_is_there_again_but_no_passphrase_and_no_tick(made: Open) -> None:
    typed = (("opened by", "who\nadd-passphrase"), ("name", "night desk"), ("new", NEW), ("gone", "x"))
    made.page.left()
    made.page.opened(Place(Page.VAULT, typed=typed))
    assert made.form.text("name") == "night desk"
    assert made.form.value("new") == ""


def test_where_one_stood_is_not_on_the_record(made: Open) -> None:
    made.vault.append([NewEntry("R. Patel", "place-kept", "", b"{}"), NewEntry("", "gone", "", b"")])
    assert vault_record(made.vault).lines == ()


def test_no_passphrase_is_in_what_is_said_of_a_state_or_kept_when_the_page_is_left(made: Open) -> None:
    made.page.act("who", "change:1")
    made.fill(new=NEW, again=NEW + "x", passphrase=OLD)
    assert NEW not in repr(made.view.states)
    assert OLD not in repr(made.view.states)
    made.page.left()
    made.page.opened(Place(Page.VAULT))
    assert made.form is None


def test_while_it_works_nothing_else_can_be_asked(made: Open, view: Any, later: Any) -> None:
    page = Open(made.vault, view, later)
    later.go_on()
    page.page.act("check", "check")
    page.page.act("check", "check")
    page.page.act("who", "add-agency")
    assert len(later.waiting) == 1
    assert page.view.state.busy
    later.go_on()
    later.go_on()
    assert not page.view.state.busy


def test_a_vault_that_is_read_only_offers_no_change(made: Open, view: Any, run_now: Any) -> None:
    made.vault.close()
    (made.vault.folder / "vault.anchor").write_bytes(b"\0" * 1024)
    with store.open_(made.vault.folder, OLD, made.vault.clock) as damaged:
        page = Open(damaged, view, run_now)
        assert page.section("who").acts == ()
        assert not [act for row in page.section("who").rows for act in row.acts]
        assert page.section("key").acts == ()
        assert page.view.state.problem is None, "the window's banner says it, once"
        assert page.section("check").acts


def test_the_practice_vault_says_that_nothing_is_kept(office: Any, view: Any, run_now: Any) -> None:
    disposing = Disposing(office.store, RULE, "R. Patel", lambda: TODAY)
    page = VaultPresenter(parts(office.store, None, None, disposing), None, view, run_now, office.go, lambda: False)
    page.opened(Place(Page.VAULT))
    (section,) = view.state.sections
    assert section.title == PRACTICE == "This is the practice vault: nothing in it is kept."
    assert section.rows == ()
    page.act("who", "back")
    assert office.places == [Place(Page.CASELOAD)]


def row(made: Open, section: str, key: str) -> Any:
    return next(each for each in made.section(section).rows if each.key == key)


def write(made: Open, count: int = 1) -> None:
    made.vault.append([NewEntry("R. Patel", "text", "a", b"seen at home") for _ in range(count)])


def test_a_backup_is_made_on_demand_and_listed(made: Open) -> None:
    assert row(made, "backups", "last").title == "No backup is here"
    assert "its backups go with it" in made.section("backups").warning
    write(made)
    made.page.act("backups", "backup")
    assert made.section("backups").said.startswith("The backup is made and was read again: it is whole.")
    assert row(made, "backups", "last").title.startswith("Last made 1 July 2026, ")
    assert "1 backup in" in row(made, "backups", "last").line


def test_a_second_place_is_set_shown_and_given_up(made: Open, tmp_path: Path) -> None:
    made.page.act("backups", "place")
    made.fill(place="")
    assert made.wrong() == {"place": "Choose a folder."}
    made.fill(place=str(tmp_path / "no stick"))
    assert made.form.problem.what == "There is no such folder."
    stick = tmp_path / "stick"
    stick.mkdir()
    made.fill(place=str(stick))
    assert row(made, "backups", "place").line == f"{stick}. There now, with 0 backups."
    assert made.section("backups").warning == ""
    made.page.act("backups", "backup")
    assert row(made, "backups", "place").line.endswith("with 1 backup.")
    stick.rename(tmp_path / "pulled out")
    made.page.opened(Place(Page.VAULT))
    assert row(made, "backups", "place").line.endswith("Not there now; it is caught up when it is.")
    made.page.act("backups", "no-place")
    assert row(made, "backups", "place").title == "No second place"


def test_a_backup_is_looked_at_first_then_put_back_and_the_vault_is_put_aside(made: Open) -> None:
    write(made)
    made.page.act("backups", "backup")
    write(made, 2)
    seen = made.vault.head().seq
    made.page.act("backups", "restore")
    made.page.form_submit()
    assert made.wrong() == {"file": "Choose one above, or a file."}
    (newest, _words), *_older = next(field.choices for field in made.form.fields if field.name == "which")
    made.fill(which=newest)
    assert "2 entries were saved after it and will not be in the vault." in made.form.note
    assert "put aside, not deleted" in made.form.note
    assert made.vault.head().seq == seen
    made.fill(passphrase="nothing like it")
    assert made.form.problem.what == "This is not its passphrase."
    assert made.vault.head().seq == seen
    made.fill(passphrase=OLD)
    assert "is kept as" in made.view.state.closed
    with store.open_(made.vault.folder, OLD, made.vault.clock) as again:
        assert sum(entry.subject == "a" for entry in again.entries()) == 1
        assert any(line.words.startswith("Restored from the backup of") for line in vault_record(again).lines)
    aside = next(path for path in made.vault.folder.parent.iterdir() if "put aside" in path.name)
    with store.open_(aside, OLD, made.vault.clock) as old:
        assert sum(entry.subject == "a" for entry in old.entries()) == 3


def test_backups_from_before_a_change_of_key_are_told_and_deleted_on_request(
    made: Open, view: Any, run_now: Callable[..., None]
) -> None:
    write(made)
    made.page.act("backups", "backup")
    made.page.act("key", "change-key")
    made.fill(reason="The laptop was lost and found", passphrase=OLD)
    with store.open_(made.vault.folder, OLD, made.vault.clock) as again:
        page = Open(again, view, run_now)
        assert row(page, "backups", "older").title == "1 backup from before the key was changed"
        page.page.act("backups", "older")
        page.page.form_submit()
        assert page.wrong() == {"sure": "Tick it first."}
        page.fill(sure=True)
        assert page.section("backups").said == "1 backup is deleted."
        assert [each.key for each in page.section("backups").rows] == ["last", "place"]
        (left,) = (again.folder / "backups").glob("*.neglect-backup")
        page.page.act("backups", "restore")
        page.fill(file=str(left))
        assert page.form.key == "restore"


def test_a_backup_with_one_byte_changed_is_refused_before_anything_is_done(made: Open, tmp_path: Path) -> None:
    write(made)
    made.page.act("backups", "backup")
    good = next((made.vault.folder / "backups").glob("*.neglect-backup"))
    data = bytearray(good.read_bytes())
    data[len(data) // 2] ^= 1
    bad = tmp_path / good.name
    bad.write_bytes(data)
    made.page.act("backups", "restore")
    made.fill(file=str(bad))
    assert "damaged" in made.form.problem.what
    assert made.form.key == "choose"
    assert made.view.state.closed == ""
    write(made)


@pytest.fixture
def families(tmp_path: Path, view: Any, run_now: Callable[..., None]) -> Iterator[Open]:
    """A vault that holds the made-up families, on the day that the Marlowes are due."""
    vault = store.create(tmp_path / "Visits", OLD, Clock(), name="R. Patel", kdf=CHEAP)
    pack = shipped_pack("graded-neglect-profile")
    import_documents(vault, sorted((shipped("resources") / "families").glob("*.json")), {pack.id: pack}, "R. Patel")
    yield Open(vault, view, run_now)
    vault.close()


def test_what_is_due_is_listed_by_reference_with_its_reason_and_no_name(families: Open) -> None:
    line = row(families, "disposal", "due:F-2047")
    assert (line.title, [act.words for act in line.acts]) == ("F-2047", ["Dispose…"])
    assert re.match(r"Due since \d+ \w+ 2051\. The youngest child was 25 on \d+ \w+ 2051, counted from", line.line)
    families.page.act("disposal", "due:F-2047")
    for name in ("Marlowe", "Alfie", "Ruby", "Leanne"):
        assert name not in repr(families.view.states)


def test_disposing_needs_a_reason_the_tick_and_the_reference_and_begins_afresh(families: Open) -> None:
    families.page.act("backups", "backup")
    families.page.act("disposal", "due:F-2047")
    families.page.form_submit()
    assert set(families.wrong()) == {"reason", "checked", "reference"}
    families.fill(reason="Everybody is grown up.", checked=True, reference="F-2071")
    assert set(families.wrong()) == {"reference"}
    assert any("marlowe" in subject for subject in families.vault.subjects())
    families.fill(reference="F-2047")
    closed = families.view.state.closed
    assert closed.startswith("The disposal is done and on the record.")
    assert "F-2047" not in closed
    assert not any("marlowe" in subject for subject in families.vault.subjects())
    (left,) = (families.vault.folder / "backups").glob("*.neglect-backup")
    assert left.exists()
    families.page.opened(Place(Page.VAULT))
    assert row(families, "disposal", "past:0").title == "F-2047, disposed of"
    text = families.section("record").text
    assert "Backups from before that moment given up, wherever they are." in text
    assert "Records of F-2047 disposed of by R. Patel. Reason: Everybody is grown up." in text
    assert not families.vault.check().faults
