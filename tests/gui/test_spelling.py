"""Spelling in the window: a line under what is not known, a menu by key, and no text that changes by itself."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.spelling import Marks
from neglect_tool.gui.widgets.fields import TextBox


@pytest.fixture
def box(practice):
    """The first text box of the page of words, empty."""
    practice.go(Page.STORY)
    found = practice.seen(TextBox)[0]
    found.setFocus()
    found.selectAll()
    practice.key(Qt.Key.Key_Delete)
    assert found.toPlainText() == ""
    return found


def marked(box):
    """The words with a line under them."""
    found, block = [], box.document().firstBlock()
    while block.isValid():
        found += [block.text()[each.start : each.start + each.length] for each in block.layout().formats()]
        block = block.next()
    return found


def write(robot, box, text):
    box.setFocus()
    box.moveCursor(QTextCursor.MoveOperation.End)
    robot.key(text)


def test_a_word_is_marked_once_it_is_written_and_not_while_it_is(practice, box):
    write(practice, box, "Alfie was neglegted")
    assert marked(box) == []
    write(practice, box, " agian")
    assert marked(box) == ["neglegted"]
    box.moveCursor(QTextCursor.MoveOperation.Start)
    assert marked(box) == ["neglegted", "agian"]


def test_names_of_the_family_and_capitals_are_not_marked(practice, box):
    now = practice.shell.session.desk.draft.assessment
    names = " ".join(each.name for each in (*now.children, *now.carers))
    write(practice, box, f"{names} {now.children[0].name}'s MASH NHSX done ")
    assert marked(box) == []


def test_shift_f10_suggests_the_first_is_ready_and_undo_takes_it_back(practice, box):
    write(practice, box, "He was neglegted twice")
    for _ in range(len(" twice")):
        practice.key(Qt.Key.Key_Left)
    practice.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert menu is practice.shell.spelling.menu
    assert menu.activeAction().text() == "neglected"
    assert any("Paste" in action.text() for action in menu.actions()), "the usual acts stay"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    practice.settle()
    assert box.toPlainText() == "He was neglected twice"
    assert box.hasFocus()
    box.undo()
    assert box.toPlainText() == "He was neglegted twice"


def test_the_menu_by_mouse_is_of_the_word_under_it(practice, box):
    write(practice, box, "wrod and and")
    place = box.cursorRect(QTextCursor(box.document())).center() + QPoint(3, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, box.mapToGlobal(place))
    QApplication.sendEvent(box, event)
    menu = QApplication.activePopupWidget()
    assert menu.actions()[0].text() == "word"
    menu.close()
    assert box.toPlainText() == "wrod and and"


def test_a_word_is_accepted_until_it_is_locked_and_kept_nowhere(practice, box):
    write(practice, box, "Zorblat came ")
    assert marked(box) == ["Zorblat"]
    box.moveCursor(QTextCursor.MoveOperation.Start)
    practice.key(Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.text().startswith("“Zorblat”")).trigger()
    menu.close()
    assert marked(box) == []
    practice.shell.lock()
    practice.settle()
    watch = practice.shell.spelling
    assert (watch._accepted, watch._answers, watch._names) == (set(), {}, frozenset())


def test_it_can_be_turned_off_and_on_and_nothing_typed_is_changed_by_it(practice, box):
    seen = []
    box.edited.connect(seen.append)
    write(practice, box, "teh wrod is bad ")
    assert seen[-1] == "teh wrod is bad "
    count = len(seen)
    assert marked(box) == ["teh", "wrod"]
    comfort = practice.shell.comfort
    comfort.choose(type(comfort.chosen)(spelling=False))
    assert marked(box) == []
    comfort.choose(type(comfort.chosen)(spelling=True))
    assert marked(box) == ["teh", "wrod"]
    assert len(seen) == count, "a mark is no change of the text"
    assert box.toPlainText() == "teh wrod is bad "


def test_what_was_read_of_the_list_costs_the_first_paint_nothing(empty):
    assert empty.shell.spelling._list is None
    assert empty.shell.findChildren(Marks) == []
