"""The drills of a vault as a new user does them in the window, from an empty laptop: keys, passphrases, a check."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from neglect_tool.crypto import KdfParameters
from neglect_tool.gui.pictures import LOOKS
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.theme import Mode
from neglect_tool.gui.widgets.buttons import FILLED, ActionButton
from neglect_tool.gui.widgets.fields import Pill, TextBox
from neglect_tool.vault.escrow import make_pair, read_public
from tests.gui.test_every_page import beyond_the_edge, cut_off

OLD, NEW = "brisk otter lends maps", "seven quiet herons waded"
PRESENT = "Your passphrase, as it opens the vault now"


@pytest.fixture
def begun(empty):
    """A vault that was just made, at its page."""
    empty.write("Passphrase", OLD)
    empty.write("Passphrase again", OLD)
    empty.write("Your name, as it will be printed", "R. Patel")
    empty.key(Qt.Key.Key_Return)
    empty.key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert empty.shell._place.page is Page.VAULT
    return empty


@pytest.fixture
def agency(tmp_path, clock):
    """The file that the agency gives, and the fingerprint that it tells by telephone."""
    file = tmp_path / "escrow.pub"
    file.write_bytes(make_pair("Exampleton Council", OLD, clock, KdfParameters(19 * 1024, 1, 1))[0])
    return file, read_public(file.read_bytes(), "").fingerprint


def words(robot):
    texts = [box.toPlainText() for box in robot.seen(TextBox)]
    return " ".join((*(label.text() for label in robot.seen(QLabel)), *texts))


def add_agency(robot, file):
    robot.press("Add the agency’s key")
    robot.write("The agency’s key for laptops", str(file))
    robot.key(Qt.Key.Key_Return)
    robot.press("It is the same as the one that the agency gave me")
    robot.write(PRESENT, OLD)
    robot.key(Qt.Key.Key_Return)


def test_a_reason_half_typed_is_there_after_locking_and_no_passphrase(begun):
    begun.press("Change the key…")
    begun.write("Why, for the record", "The laptop was le")
    begun.write(PRESENT, OLD)
    begun.find(QLineEdit, "Why, for the record").setFocus()
    begun.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    unlock(begun, OLD)
    assert begun.shell.place.page is Page.VAULT
    assert begun.find(QLineEdit, "Why, for the record").text() == "The laptop was le"
    assert begun.find(QLineEdit, PRESENT).text() == ""
    assert begun.focused().accessibleName() == "Why, for the record"


def unlock(robot, passphrase):
    robot.write("Passphrase", passphrase)
    robot.key(Qt.Key.Key_Return)


def test_the_menu_says_the_way_and_its_key_and_alt_left_comes_back(begun):
    ways = {action.text().split("\t")[0]: action for action in begun.shell.frame_.ways.actions()}
    assert ways["Your vault"].text().endswith("\tCtrl+9")
    assert begun.shell.frame_.top.menu.isVisible()
    begun.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert begun.shell._place.page is Page.CASELOAD
    ways["Your vault"].trigger()
    begun.settle()
    assert begun.shell._place.page is Page.VAULT
    begun.key(Qt.Key.Key_Escape)
    assert begun.shell._place.page is Page.CASELOAD


def test_the_recovery_key_is_added_once_its_fingerprint_was_shown(begun, agency):
    file, fingerprint = agency
    assert "If the passphrase is lost, nobody can open this vault." in words(begun)
    begun.press("Add the agency’s key")
    begun.write("The agency’s key for laptops", str(file))
    begun.key(Qt.Key.Key_Return)
    assert fingerprint in words(begun)
    assert begun.focused().accessibleName() == PRESENT
    begun.press("It is the same as the one that the agency gave me")
    begun.write(PRESENT, "something else")
    begun.key(Qt.Key.Key_Return)
    assert "This is not its passphrase." in words(begun)
    assert begun.focused().accessibleName() == PRESENT
    assert begun.focused().text() == ""
    begun.write(PRESENT, OLD)
    begun.key(Qt.Key.Key_Return)
    assert "Recovery key of Exampleton Council" in words(begun)
    assert "nobody can open this vault" not in words(begun)
    assert [slot["kind"] for slot in begun.shell.session.store.header.slots] == ["passphrase", "escrow"]
    assert begun.focused().accessibleName() == "Add the agency’s key"


def test_the_passphrase_is_changed_the_old_one_is_refused_and_the_new_one_opens(begun):
    begun.press("Change: Your passphrase")
    assert begun.focused().accessibleName() == "New passphrase"
    assert begun.focused().echoMode() is QLineEdit.EchoMode.Password
    begun.write("New passphrase", NEW)
    begun.write("New passphrase again", NEW)
    begun.write(PRESENT, OLD)
    begun.key(Qt.Key.Key_Return)
    assert "the old one opens the vault no longer" in words(begun)
    begun.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    unlock(begun, OLD)
    assert begun.shell.session is None
    assert "This is not its passphrase." in words(begun)
    unlock(begun, NEW)
    assert begun.shell.session is not None


def test_the_key_is_changed_and_the_window_locks_and_says_that_it_counts(begun, agency):
    begun.press("Add another passphrase")
    begun.write("New passphrase", NEW)
    begun.write("New passphrase again", NEW)
    begun.write(PRESENT, OLD)
    begun.key(Qt.Key.Key_Return)
    add_agency(begun, agency[0])
    begun.press("Change the key…")
    assert "It stops opening with passphrase 2" in words(begun)
    begun.write("Why, for the record", "S. Lund left the team")
    begun.write(PRESENT, OLD)
    begun.key(Qt.Key.Key_Return)
    assert begun.shell.session is None
    assert begun.shell._place.page is Page.UNLOCK
    assert begun.shell.frame_.banner.words.startswith("The vault has a new key, and it counts from now on.")
    assert begun.focused() is begun.shell.unlock.passphrase
    unlock(begun, NEW)
    assert begun.shell.session is None
    unlock(begun, OLD)
    assert begun.shell.session.store.header.generation == 2
    begun.key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert "Key changed. Reason: S. Lund left the team. Passphrase 2 stopped opening it." in words(begun)
    assert "Recovery key of Exampleton Council" in words(begun)


def test_unlocking_leads_back_to_this_page_and_out_of_it(begun):
    begun.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    unlock(begun, OLD)
    assert begun.shell._place.page is Page.VAULT
    begun.shell.look.choose(text=1.25)
    begun.key(Qt.Key.Key_Escape)
    assert begun.shell._place.page is Page.CASELOAD


def test_what_closed_the_vault_is_said_in_the_new_process_too(begun):
    asked = []
    begun.shell.locker._relaunch = lambda *given, **more: asked.append(more)
    begun.press("Change the key…")
    begun.write("Why, for the record", "S. Lund left the team")
    begun.write(PRESENT, OLD)
    begun.key(Qt.Key.Key_Return)
    begun.settle()
    (more,) = asked
    assert more["said"].startswith("The vault has a new key, and it counts from now on.")


def new_family(robot, reference):
    robot.shell.go(Place(Page.CASELOAD))
    robot.settle()
    robot.press("New family")
    robot.write("Reference", reference)
    robot.write("Family name", "Example")
    robot.key(Qt.Key.Key_Return)
    robot.key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)


def test_a_backup_is_put_back_and_the_vault_as_it_was_is_put_aside(begun):
    new_family(begun, "F-3000")
    begun.press("Make one now")
    assert "The backup is made and was read again: it is whole." in words(begun)
    new_family(begun, "F-3001")
    begun.press("Restore a backup…")
    begun.find(Pill, "One of the newest: ").click()
    begun.settle()
    begun.press("Look at it")
    assert "saved after it and will not be in the vault" in words(begun)
    assert "put aside, not deleted" in words(begun)
    begun.write("The passphrase that opened the vault when the backup was made", OLD)
    begun.key(Qt.Key.Key_Return)
    assert begun.shell.session is None
    assert "This is the vault as it was at" in begun.shell.frame_.banner.words
    unlock(begun, OLD)
    subjects = begun.shell.session.store.subjects()
    assert len(subjects) == 1
    assert subjects[0].startswith("F-3000")
    begun.key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert "Restored from the backup of 1 July 2026" in words(begun)


def test_what_is_due_is_disposed_of_by_a_person_and_the_window_begins_afresh(begun, clock):
    new_family(begun, "F-3000")
    begun.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    clock.now += timedelta(days=11 * 366)
    unlock(begun, OLD)
    begun.key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    begun.press("Dispose…: F-3000")
    assert cut_off(begun) + beyond_the_edge(begun) == []
    begun.write("Why these records are disposed of", "Everybody is grown up.")
    begun.press("I have checked that nothing obliges us to keep this")
    begun.write("The reference of F-3000", "F-3000")
    begun.key(Qt.Key.Key_Return)
    assert begun.shell.session is None
    assert begun.shell.frame_.banner.words.startswith("The disposal is done and on the record.")
    assert "F-3000" not in words(begun)
    unlock(begun, OLD)
    assert begun.shell.session.store.subjects() == ()
    begun.key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert "F-3000, disposed of" in words(begun)


def test_everything_is_checked_off_the_windows_thread(begun):
    assert "It was not checked since you opened it." in words(begun)
    button = begun.find(ActionButton, "Check everything now")
    button.setFocus()
    button.click()
    assert not button.isEnabled()
    assert "You can go on working" in words(begun)
    begun.settle()
    assert "The vault is sound: nothing altered, nothing missing." in words(begun)
    assert begun.focused() is button


def test_esc_in_a_form_changes_nothing_and_stays_on_the_page(begun):
    begun.press("Change the key…")
    begun.write("Why, for the record", "no reason")
    begun.key(Qt.Key.Key_Escape)
    assert begun.shell._place.page is Page.VAULT
    assert not begun.shell.page.form.isVisible()
    assert begun.focused().accessibleName() == "Change the key…"
    assert begun.shell.session.store.header.generation == 1


def test_leaving_the_page_forgets_what_was_typed(begun):
    begun.press("Change: Your passphrase")
    begun.write(PRESENT, OLD)
    begun.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    begun.key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    begun.press("Change: Your passphrase")
    assert [line.text() for line in begun.seen(QLineEdit)] == ["", "", ""]


def test_f6_goes_from_card_to_card_and_tab_through_all_and_back(begun):
    cards = [card for card in begun.shell.page.cards.values() if card.isVisible() and card.first_stop()]
    met = []
    for _ in cards:
        met.append(next(card for card in cards if card.isAncestorOf(begun.focused())))
        begun.key(Qt.Key.Key_F6)
    assert met == cards
    start, seen = begun.focused(), []
    for _ in range(100):
        begun.shell.focusNextChild()
        if begun.focused() is start:
            break
        seen.append(begun.focused())
    buttons = {button for card in cards for button in card.every_button().values()}
    assert buttons <= {start, *seen}


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_off_with_every_form_open_and_all_is_named(begun, agency, look):
    add_agency(begun, agency[0])
    size, mode, text = LOOKS[look]
    begun.shell.look.choose(mode=mode, text=text)
    begun.shell.resize(*size)
    begun.settle()
    for button in (
        "Check everything now", "Change: Your passphrase", "Remove: Recovery key", "Change the key…", "Make one now",
        "Restore a backup…", "Choose one: second place", "Dispose before it is due…",
    ):  # fmt: skip
        begun.press(button)
        assert cut_off(begun) + beyond_the_edge(begun) == []
        assert sum(each.kind == FILLED for each in begun.seen(ActionButton)) <= 1
        for widget in begun.seen(QWidget):
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                assert said.strip(), f"{type(widget).__name__} has no name"


def test_the_practice_vault_says_that_nothing_is_kept(practice):
    practice.shell.look.choose(mode=Mode.LIGHT)
    practice.key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert "This is the practice vault: nothing in it is kept." in words(practice)
    QApplication.processEvents()
    practice.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert practice.shell._place.page is Page.CASELOAD
