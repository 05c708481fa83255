"""A second opinion by keyboard alone: asked, graded blind, left and gone on with, shown, sorted out, entered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.choices import GradeCard
from neglect_tool.gui.widgets.glyph import Glyph
from neglect_tool.gui.widgets.second_rows import PairLine
from tests.gui.test_every_page import beyond_the_edge, cut_off


def page(robot):
    return robot.shell.session.pages[Page.SECOND_OPINION]


def tab_to(robot, name):
    """Press Tab until the focus is on what is called so."""
    for _ in range(200):
        if QApplication.focusWidget().accessibleName().startswith(name):
            return
        robot.key(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never came to {name!r}")


@pytest.fixture
def asked(practice):
    practice.go(Page.SECOND_OPINION)
    assert practice.focused().accessibleName() == "Ask a colleague"
    practice.key(Qt.Key.Key_Return)
    practice.key("K. Iqbal")
    practice.key(Qt.Key.Key_Tab)
    practice.key("Health visiting")
    tab_to(practice, "Whom they grade: Ruby with Leanne")
    practice.key(Qt.Key.Key_Space)
    tab_to(practice, "Begin the blind round")
    practice.key(Qt.Key.Key_Return)
    return practice


def grade_all(robot, *, apart):
    """As the practitioner did, but one worse for these items."""
    first = robot.shell.session.desk.now.result.children["ruby"].current["leanne"]
    for tab in page(robot).state.blind.items:
        assert page(robot).state.blind.ladder.id == tab.id
        number = first[tab.id].grade
        robot.key("u" if isinstance(number, NotGrade) else str(number + (tab.id in apart)))
        robot.key(Qt.Key.Key_Down)


def test_a_blind_round_shows_no_first_grade_anywhere_on_the_page(asked):
    assert isinstance(asked.focused(), GradeCard), "work starts at the cards"
    asked.key(Qt.Key.Key_Down)
    inside = [widget for widget in asked.seen(QWidget) if page(asked).isAncestorOf(widget)]
    assert not [widget for widget in inside if isinstance(widget, Glyph)]
    assert not [widget for widget in inside if isinstance(widget, QAbstractButton) and widget.isChecked()]
    said = " ".join(label.text() for label in asked.seen(QLabel))
    assert "are closed until it is ended or left" in said
    assert not asked.shell.frame_.top.undo.isVisible() or not asked.shell.frame_.top.undo.isEnabled()


def test_the_cards_say_item_grade_child_and_carer(asked):
    first = QAccessible.queryAccessibleInterface(asked.focused()).text(QAccessible.Text.Name)
    assert first.startswith("H1a 1, Ruby with Leanne: ")
    asked.key("3")
    chosen = next(card for card in asked.seen(GradeCard) if card.isChecked())
    assert chosen.accessibleName().endswith("Chosen.")
    assert chosen.value == 3


def test_both_are_shown_sorted_out_and_entered(asked):
    grade_all(asked, apart=("H3b",))
    tab_to(asked, "End the blind round and show both")
    asked.key(Qt.Key.Key_Return)
    assert asked.focused().accessibleName() == "Sort out H3b: H3b Clothed"
    line = asked.seen(PairLine)[0]
    said = QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name)
    assert said.startswith("H3b Clothed. R. Patel: 2. K. Iqbal: 3. One apart.")
    asked.key(Qt.Key.Key_Return)
    assert page(asked).form.isVisible()
    tab_to(asked, "Why: what was seen")
    asked.key("No coat that fits.")
    for _ in range(30):
        if asked.focused().accessibleName().startswith("You two agree on: 3"):
            break
        asked.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    asked.key(Qt.Key.Key_Space)
    tab_to(asked, "Keep what you agree")
    asked.key(Qt.Key.Key_Return)
    assert not page(asked).form.isVisible()
    tab_to(asked, "Enter 3 as a new choice")
    asked.key(Qt.Key.Key_Return)
    current = asked.shell.session.desk.now.result.children["ruby"].current["leanne"]
    assert current["H3b"].grade == 3
    assert "It is the grade of the profile" in asked.seen(PairLine)[0].accessibleName()


def test_pages_with_the_first_grades_are_closed_till_the_round_is_ended_or_left(asked):
    shell = asked.shell
    for page_ in (Page.PROFILE, Page.SORT, Page.CHANGE, Page.READINESS, Page.REPORT):
        asked.go(page_)
        assert shell.place.page is Page.SECOND_OPINION
        assert shell.frame_.banner.words.startswith("A colleague is grading blind:")
    asked.key("3", Qt.KeyboardModifier.ControlModifier)
    asked.press("Report")
    assert shell.place.page is Page.SECOND_OPINION
    asked.go(Page.CHRONOLOGY)
    assert shell.place.page is Page.CHRONOLOGY
    asked.go(Page.PROFILE)
    assert shell.place.page is Page.CHRONOLOGY, "no way round by another page"
    asked.key("r", Qt.KeyboardModifier.ControlModifier)
    assert shell.place.page is Page.REPORT, "a referral never waits"
    asked.go(Page.SECOND_OPINION)
    asked.press("Leave it for now")
    asked.go(Page.PROFILE)
    assert shell.place.page is Page.PROFILE


def test_it_is_left_by_another_page_and_gone_on_with(asked):
    asked.key("2")
    asked.go(Page.FAMILY)
    asked.go(Page.SECOND_OPINION)
    assert page(asked).state.blind.count.startswith("1 of ")
    tab_to(asked, "Leave it for now")
    asked.key(Qt.Key.Key_Return)
    assert page(asked).state.blind is None
    assert asked.focused().accessibleName().startswith("Go on grading: K. Iqbal, Health visiting")
    asked.key(Qt.Key.Key_Return)
    assert isinstance(asked.focused(), GradeCard)


@pytest.mark.parametrize(("size", "text"), [((1366, 768), 1.0), ((1366, 768), 2.0), ((800, 1280), 1.0)])
def test_nothing_is_cut_off_in_a_round_or_after_it(asked, size, text):
    asked.shell.look.choose(text=text)
    asked.shell.resize(*size)
    asked.settle()
    assert cut_off(asked) + beyond_the_edge(asked) == []
    asked.key("3")
    page(asked).show_both.emit()
    asked.settle()
    assert page(asked).state.both is not None
    assert cut_off(asked) + beyond_the_edge(asked) == []
