"""The page of settings in the window: by key, without a family, at once, and back after locking."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.theme import Mode
from neglect_tool.gui.widgets.bars import Busy
from neglect_tool.gui.widgets.fields import Pill

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_comma_leads_there_without_a_family_and_back(practice):
    practice.shell.go(Place(Page.CASELOAD))
    practice.settle()
    practice.key(Qt.Key.Key_Comma, CONTROL)
    assert practice.shell.place.page is Page.SETTINGS
    assert practice.focused().accessibleName() == "Colours: As the desktop"
    practice.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert practice.shell.place.page is Page.CASELOAD
    ways = {action.text().split("\t")[0]: action for action in practice.shell.frame_.ways.actions()}
    ways["Settings"].trigger()
    practice.settle()
    assert practice.shell.place.page is Page.SETTINGS


def test_a_choice_counts_at_once_and_the_menu_says_the_same(practice):
    practice.go(Page.SETTINGS)
    practice.press("Colours: Dark")
    practice.press("Size of text: 150%")
    practice.press("Lock when not touched for: 10 minutes")
    practice.press("Single letters act")
    theme, display = practice.shell.look.theme, practice.shell.frame_.display
    assert (theme.mode, theme.text) == (Mode.DARK, 1.5)
    assert practice.shell.locker.watch.idle.minutes == 10
    assert not display.single_letters.isChecked()
    practice.press("Colours: As the desktop")
    assert practice.shell.look.theme.mode is Mode.LIGHT


def test_a_size_chosen_by_key_is_shown_and_space_chooses(practice):
    practice.go(Page.SETTINGS)
    practice.key(Qt.Key.Key_Plus, CONTROL)
    assert practice.find(Pill, "Size of text: 125%").isChecked()
    pill = practice.find(Pill, "Colours: High contrast")
    pill.setFocus()
    practice.key(Qt.Key.Key_Space)
    assert practice.shell.look.theme.mode is Mode.HIGH_CONTRAST


def test_nothing_moves_by_itself_where_that_was_chosen(practice):
    practice.go(Page.SETTINGS)
    busy = Busy()
    busy.setParent(practice.shell)
    busy.show()
    assert (busy.minimum(), busy.maximum()) == (0, 0)
    busy.hide()
    practice.press("Keep still")
    busy.show()
    assert busy.maximum() == 2


def test_f6_goes_through_the_cards_and_comes_back(practice):
    practice.go(Page.SETTINGS)
    met = []
    for _ in range(3):
        practice.key(Qt.Key.Key_F6)
        met.append(QApplication.focusWidget().accessibleName())
    assert met == ["Go to your vault", "About", "Colours: As the desktop"]


def test_locking_comes_back_to_the_page(empty):
    words = "brisk otter lends maps"
    empty.write("Passphrase", words)
    empty.write("Passphrase again", words)
    empty.write("Your name, as it will be printed", "R. Patel")
    empty.key(Qt.Key.Key_Return)
    empty.key(Qt.Key.Key_Comma, CONTROL)
    empty.key(Qt.Key.Key_L, CONTROL)
    assert empty.shell.session is None
    empty.write("Passphrase", words)
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.place.page is Page.SETTINGS
    assert str(empty.shell.session.store.folder) in " ".join(label.text() for label in empty.seen(QLabel))
