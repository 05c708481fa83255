"""Set-up, unlocking and recovery through the page, with real vaults, real key files and a real second process."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from neglect_tool.bootstrap import Services
from neglect_tool.crypto import KdfParameters
from neglect_tool.gui.pictures import LOOKS
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.widgets.buttons import ActionButton
from neglect_tool.vault import store
from neglect_tool.vault.access import CHANGED, OPENED
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.escrow import make_pair
from neglect_tool.vault.phrase import words

PASSPHRASE = "brisk otter lends maps"
CHEAP = KdfParameters(19 * 1024, 1, 1)
AGENCY = "Exampleton Council"
ROOT = Path(__file__).resolve().parents[2]


def said(robot):
    """Everything that stands on the page."""
    return " ".join(label.text() for label in robot.seen(QLabel))


def make(folder, clock, name, **rest):
    store.create(folder, PASSPHRASE, clock, name=name, kdf=CHEAP, **rest).close()


def come_again(robot):
    """Look at the laptop afresh, as when the window is opened."""
    robot.shell._unlocker.opened()
    robot.settle()


@pytest.fixture
def keys(tmp_path, clock):
    """The agency's two files."""
    public, secret = make_pair(AGENCY, "the agency's own", clock, CHEAP)
    (tmp_path / "escrow.pub").write_bytes(public)
    (tmp_path / "escrow.key").write_bytes(secret)
    return tmp_path


@pytest.fixture
def shelf(tmp_path):
    """Where the window looks for vaults."""
    return tmp_path / "vaults"


def test_set_up_by_keys_alone_with_a_phrase_on_offer(empty, shelf, clock):
    page = empty.shell.unlock
    assert empty.focused() is page.name
    empty.key("Zoe O'Neill/Lodz")
    for _ in range(3):
        empty.key(Qt.Key.Key_Tab)
    assert empty.focused() is page.passphrases.offer
    empty.key(Qt.Key.Key_Space)
    first = page.passphrase.text()
    assert len(first.split()) == 5
    assert set(first.split()) <= set(words())
    assert page.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    assert "Write it on paper and keep it apart from the laptop." in said(empty)
    empty.key(Qt.Key.Key_Space)
    phrase = page.passphrase.text()
    assert (phrase != first, page.again.text()) == (True, phrase)
    while empty.focused() is not page.go:
        empty.key(Qt.Key.Key_Tab)
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.session is not None
    (folder,) = shelf.iterdir()
    assert folder.name == "Zoe O Neill Lodz"
    empty.shell.lock()
    empty.settle()
    assert page.subtitle.text() == "On this laptop · vault of Zoe O'Neill/Lodz"
    assert (page.passphrase.text(), page.passphrase.echoMode()) == ("", QLineEdit.EchoMode.Password)
    with store.open_(folder, phrase, clock) as vault:
        assert vault.name == "Zoe O'Neill/Lodz"


def test_before_making_it_is_said_who_can_open_it(empty, keys, monkeypatch):
    page = empty.shell.unlock
    alone = "Without a recovery key nobody can open this vault if the passphrase is lost. Not us, not IT."
    assert alone in said(empty)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(keys / "escrow.pub"), ""))
    empty.press("Choose the recovery key")
    assert AGENCY in said(empty)
    assert "Read this to IT: " in said(empty)
    assert f"If you lose the passphrase, {AGENCY} can open this vault; each use is recorded in it." in said(empty)
    assert alone not in said(empty)
    empty.press("Take the recovery key away")
    assert alone in said(empty)
    assert page.recovery.choose.isVisible()


def drop(widget, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, none))


def test_a_recovery_key_that_was_dropped_recovers_a_forgotten_passphrase(empty, keys, shelf, clock):
    page = empty.shell.unlock
    empty.write("Your name, as it will be printed", "R. Patel")
    empty.write("Passphrase", PASSPHRASE)
    empty.write("Passphrase again", PASSPHRASE)
    drop(page.recovery, keys / "escrow.pub")
    empty.settle()
    empty.press("Make the vault")
    assert empty.shell.session is not None
    empty.shell.lock()
    empty.settle()
    empty.press("Forgotten your passphrase?")
    assert f"{AGENCY} can open this vault" in said(empty)
    assert empty.focused() is page.fields.own_key.file
    drop(page.fields.own_key, keys / "escrow.key")
    empty.settle()
    assert page.fields.own_key.file.text() == str(keys / "escrow.key")
    empty.write("Passphrase of the agency’s key", "a guess")
    empty.write("New passphrase", "plum kettle orbit")
    empty.write("New passphrase again", "plum kettle orbit")
    empty.key(Qt.Key.Key_Return)
    assert "recovery key's passphrase" in page._problem.text()
    assert empty.focused() is page.again, "one goes on where one was"
    empty.write("Passphrase of the agency’s key", "the agency's own")
    empty.press("Open it with a new passphrase")
    assert empty.shell._place.page is Page.CASELOAD
    kept = empty.shell.session.store
    assert [b'"kind": "escrow"' in entry.payload for entry in kept.about_itself(OPENED)][-1:] == [True]
    assert len(kept.about_itself(CHANGED)) == 1
    empty.shell.lock()
    empty.settle()
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.session is None, "the lost passphrase opens it no longer"
    empty.write("Passphrase", "plum kettle orbit")
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.session is not None


def test_a_file_that_is_no_key_is_refused_in_words(empty, keys):
    drop(empty.shell.unlock.recovery, keys / "escrow.key")
    empty.settle()
    assert empty.shell.unlock._problem.text()
    assert "Not us, not IT." in said(empty)


def test_without_a_recovery_key_a_forgotten_passphrase_is_told_and_nothing_is_asked(empty, shelf, clock):
    make(shelf / "R Patel", clock, "R. Patel")
    come_again(empty)
    empty.press("Forgotten your passphrase?")
    assert empty.seen(QLineEdit) == []
    assert "nothing opens it but its passphrase. Not us, not IT" in said(empty)
    assert not [button for button in empty.seen(ActionButton) if "estore" in button.text()]
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.unlock.title.text() == "Make a vault"
    empty.press("Open a vault that is here")
    assert empty.shell.unlock.title.text() == "Open your vault"


def test_the_list_names_people_sorted_and_the_one_here_last_is_chosen(empty, shelf, clock):
    make(shelf / "Visits", clock, "")
    make(shelf / "S Lund", clock, "S. Lund")
    make(shelf / "E Abara", clock, "É. Abara")
    make(shelf / "S Lund 2", clock, "S. Lund")
    (shelf / "not a vault").mkdir()
    for at, name in enumerate(("Visits", "S Lund 2", "E Abara", "S Lund")):
        os.utime(shelf / name / "vault.anchor", (1_000_000 + at, 1_000_000 + at))
    come_again(empty)
    people = empty.shell.unlock.people
    assert [people.itemText(n) for n in range(people.count())] == ["É. Abara", "S. Lund", "S. Lund (2)", "Visits"]
    assert people.currentText() == "S. Lund"
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.session.store.folder.name == "S Lund"


def test_an_old_vault_without_a_name_is_asked_whose_it_is(empty, shelf, clock):
    make(shelf / "Visits", clock, "")
    come_again(empty)
    assert "vault “Visits”" in empty.shell.unlock.subtitle.text()
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.unlock.title.text() == "What is your name?"
    assert [line.accessibleName() for line in empty.seen(QLineEdit)] == ["Your name, as it will be printed"]


HOLD = (
    "import sys\n"
    "from datetime import UTC, datetime\n"
    "from pathlib import Path\n"
    "from neglect_tool.vault import store\n"
    "vault = store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC))\n"
    "print('held', flush=True)\n"
    "sys.stdin.read()\n"
    "vault.close()\n"
)


def test_a_vault_that_another_process_holds_is_told_within_two_seconds(empty, shelf, clock):
    make(shelf / "R Patel", clock, "R. Patel")
    come_again(empty)
    path = os.pathsep.join([str(ROOT), *sys.path])
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(shelf / "R Patel"), PASSPHRASE],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    try:
        assert holder.stdout.readline() == "held\n"
        empty.write("Passphrase", PASSPHRASE)
        began = time.monotonic()
        empty.key(Qt.Key.Key_Return)
        assert time.monotonic() - began < 2
        assert "open" in empty.shell.unlock._problem.text()
        assert empty.shell.session is None
    finally:
        holder.communicate("")
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.session is not None


def test_saves_that_are_missing_are_told_for_as_long_as_the_vault_is_open(empty, shelf, clock, tmp_path):
    folder = shelf / "R Patel"
    make(folder, clock, "R. Patel")
    older = (folder / "vault.db").read_bytes()
    with store.open_(folder, PASSPHRASE, clock) as vault:
        vault.append([NewEntry("R. Patel", "text", "", b"x")] * 3)
    (folder / "vault.db").write_bytes(older)
    come_again(empty)
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    banner = empty.shell.frame_.standing
    assert empty.shell._place.page is Page.CASELOAD
    assert "open to be read only" in banner.words
    assert "are missing" in banner.words
    empty.press("New family")
    assert "are missing" in banner.words
    empty.press("Restore a backup…")
    assert empty.shell._place.page is Page.VAULT
    assert empty.find(QLineEdit, "A backup file").isVisible()
    assert banner.words
    empty.shell.lock()
    empty.settle()
    assert banner.words == ""


def test_what_was_typed_into_a_vault_that_is_only_read_does_not_stand_in_the_way_of_a_restore(empty, shelf, clock):
    from neglect_tool.services.backups import run

    folder = shelf / "R Patel"
    make(folder, clock, "R. Patel")
    with store.open_(folder, PASSPHRASE, clock) as vault:
        family = Services(clock=clock).casework(vault, "R. Patel").new_family("F-1", "Marlowe").assessment.id
        run(vault)
    older = (folder / "vault.db").read_bytes()
    with store.open_(folder, PASSPHRASE, clock) as vault:
        vault.append([NewEntry("R. Patel", "text", "", b"x")] * 3)
    (folder / "vault.db").write_bytes(older)
    come_again(empty)
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    empty.shell.go(Place(Page.STORY, family))
    empty.settle()
    empty.write("Why now", "A call from school")
    empty.shell.session.desk.flush()
    empty.settle()
    assert empty.shell.session.desk.saved.failed is not None
    empty.press("Restore a backup…")
    empty.press("One of the newest")
    empty.press("Look at it")
    empty.write("The passphrase that opened the vault when the backup was made", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.session is None
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    assert not empty.shell.session.store.read_only


def test_a_vault_too_damaged_to_open_is_restored_from_the_unlock_page(empty, shelf, clock):
    from neglect_tool.services.backups import run

    make(shelf / "R Patel", clock, "R. Patel")
    with store.open_(shelf / "R Patel", PASSPHRASE, clock) as vault:
        vault.append([NewEntry("R. Patel", "text", "a", b"what was seen")])
        assert run(vault).made is not None
    database = shelf / "R Patel" / "vault.db"
    database.write_bytes(bytes(byte ^ 1 for byte in database.read_bytes()))
    come_again(empty)
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    assert "damaged" in said(empty)
    empty.press("Restore a backup…")
    assert "put aside, not deleted" in said(empty)
    empty.write("Passphrase that opened the vault when the backup was made", PASSPHRASE)
    empty.press("Restore it")
    assert "is kept as" in said(empty)
    assert len([place for place in shelf.iterdir() if place.is_dir()]) == 2
    with store.open_(shelf / "R Patel", PASSPHRASE, clock) as vault:
        assert [entry.payload for entry in vault.entries(subject="a")] == [b"what was seen"]


def test_what_opening_put_right_is_told_once(empty, shelf, clock):
    make(shelf / "R Patel", clock, "R. Patel")
    (shelf / "R Patel" / "vault.hdr").unlink()
    come_again(empty)
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    banner = empty.shell.frame_.notice
    assert banner.words == "vault.hdr: it is missing. The sound copy was put in its place."
    empty.press("Put away")
    assert banner.words == ""
    empty.shell.lock()
    empty.settle()
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    assert banner.words == ""


def states(robot, keys, shelf, clock):
    """Every state of the page that a person can come to, one after another."""
    page = robot.shell.unlock
    yield "first"
    page.escrow_chosen.emit(keys / "escrow.pub")
    page.phrase_wanted.emit()
    yield "offered"
    make(shelf / "R Patel", clock, "R. Patel")
    make(shelf / "S Lund", clock, "S. Lund", escrow=robot.shell._unlocker._escrow)
    come_again(robot)
    yield "open"
    page.choose_person.emit("S. Lund")
    page.forgotten.emit()
    yield "recover"
    page.other_way_wanted.emit()
    page.choose_person.emit("R. Patel")
    page.forgotten.emit()
    yield "lost"


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_off_and_every_stop_has_a_name_and_is_reached(empty, keys, shelf, clock, look):
    size, mode, text = LOOKS[look]
    empty.shell.look.choose(mode=mode, text=text)
    empty.shell.resize(*size)
    for state in states(empty, keys, shelf, clock):
        empty.settle()
        for label in empty.seen(QLabel):
            assert not label.text() or label.heightForWidth(label.width()) <= label.height() + 1, (state, label.text())
        for widget in (*empty.seen(ActionButton), *empty.seen(QLineEdit)):
            assert widget.width() >= widget.minimumSizeHint().width(), (state, widget.accessibleName())
            assert widget.height() >= widget.minimumSizeHint().height(), (state, widget.accessibleName())
            assert widget.mapTo(empty.shell, widget.rect().topRight()).x() <= empty.shell.width(), state
        stops = [one for one in empty.seen(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()]
        for stop in stops:
            assert QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name).strip(), (state, stop)
        met = set()
        for _ in range(2 * len(stops) + 10):
            empty.shell.focusNextChild()
            met.add(QApplication.focusWidget())
        assert {stop for stop in stops if empty.shell.unlock.isAncestorOf(stop)} <= met, state
