"""Grading by keys, by clicks and by touch: a choice is one act, saved at once, and can be taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from neglect_tool.gui.pictures import stand_at_a_result
from neglect_tool.gui.presenters.grading_state import Tab
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.choices import GradeCard
from neglect_tool.gui.widgets.fields import Pill, TextBox
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.ladder import ItemLadder
from neglect_tool.gui.widgets.switcher import AreaTab, CarerCard, ChildTab


def entries(robot):
    return robot.shell.session.desk.draft.assessment.grades


def stand_at_something_open(robot):
    """An item that nobody has said anything about yet, for some child with some carer."""
    robot.go(Page.FAMILY)
    draft = robot.shell.session.desk.draft
    child, carer, item = next(
        (child, carer, item)
        for child, result in draft.result.children.items()
        for carer, items in result.current.items()
        for item, current in items.items()
        if current.entry is None
    )
    robot.go(Page.PROFILE, child=child, carer=carer, item=item)
    here = robot.shell.page._here()
    assert here.id == item
    return here


def test_a_number_key_grades_the_item_that_one_stands_at_and_is_saved(practice):
    here = stand_at_something_open(practice)
    before = len(entries(practice))
    practice.key("2")
    assert len(entries(practice)) == before + 1
    assert (entries(practice)[-1].item, entries(practice)[-1].grade) == (here.id, 2)
    assert isinstance(practice.focused(), GradeCard)
    assert practice.focused().value == 2
    assert practice.focused().accessibleName().endswith("Chosen.")


def test_a_click_grades_and_undo_takes_it_back(practice):
    here = stand_at_something_open(practice)
    before = entries(practice)
    ladder = next(one for one in practice.seen(ItemLadder) if one.item == here.id)
    QTest.mouseClick(ladder.cards[0], Qt.MouseButton.LeftButton)
    practice.settle()
    assert entries(practice)[-1].grade == 1
    practice.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entries(practice) == before
    practice.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert entries(practice)[-1].grade == 1


def test_a_three_asks_for_evidence_at_once_and_waits_without_blocking(practice):
    here = stand_at_something_open(practice)
    practice.key("3")
    assert entries(practice)[-1].grade == 3
    wants = [label.text() for label in practice.seen(QLabel) if label.property("tone") == "ochre" and label.text()]
    assert any("evidence" in words.lower() or "seen" in words.lower() for words in wants)
    page = practice.shell.page
    if not page.side.form.isVisible():
        practice.key("e")
    assert page.side.form.isVisible()
    for view in page.side.form.fields.values():
        if isinstance(view.control, TextBox):
            view.control.setFocus()
            QTest.keyClicks(view.control, "Seen asleep on the sofa at noon.")
    pill = next(one for one in practice.seen(Pill) if "saw" in one.text().lower() or "observed" in one.text().lower())
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    practice.settle()
    page.side.form.submit.click()
    practice.settle()
    assert not page.side.form.isVisible(), page.side.form.findChildren(QLabel)
    entry = next(one for one in reversed(entries(practice)) if one.item == here.id and one.withdrawn is None)
    assert [piece.text for piece in entry.evidence] == ["Seen asleep on the sofa at noon."]


def test_letters_give_the_answers_that_are_not_grades(practice):
    here = stand_at_something_open(practice)
    practice.key("u")
    assert (entries(practice)[-1].item, entries(practice)[-1].grade) == (here.id, "unknown")
    practice.key("n")
    ladder = next(one for one in practice.seen(ItemLadder) if one.item == here.id)
    assert ladder.ask.isVisible(), "not applicable needs a reason before it counts"
    assert entries(practice)[-1].grade == "unknown"
    practice.key(Qt.Key.Key_Escape)
    assert not ladder.ask.isVisible()


def test_digits_in_a_text_field_are_text(practice):
    stand_at_something_open(practice)
    practice.key("2")
    before = entries(practice)
    practice.key("e")
    form = practice.shell.page.side.form
    box = next(view.control for view in form.fields.values() if isinstance(view.control, TextBox))
    box.setFocus()
    QTest.keyClicks(box, "4 plates, u d n e [ ]")
    practice.settle()
    assert box.toPlainText() == "4 plates, u d n e [ ]"
    assert entries(practice) == before


def test_the_evidence_form_opens_at_its_text_and_what_is_typed_is_text(practice):
    stand_at_something_open(practice)
    practice.key("2")
    before = entries(practice)
    practice.key("e")
    assert isinstance(practice.focused(), TextBox)
    for letter in "2 bottles by the cot. Seen alone":
        practice.key(letter)
    assert practice.focused().toPlainText() == "2 bottles by the cot. Seen alone"
    assert entries(practice) == before


@pytest.mark.parametrize("opens", ["e", "n"])
def test_no_letter_grades_while_a_form_is_open_wherever_the_focus_is(practice, opens):
    here = stand_at_something_open(practice)
    practice.key("2")
    practice.key(opens)
    before = entries(practice)
    form = next(one for one in practice.seen(FormView) if one.fields)
    places = [pill for view in form.fields.values() for pill in view.pills.values()]
    card = next(one for one in practice.seen(ItemLadder) if one.item == here.id).cards[0]
    for place in (*places, form.submit, card):
        place.setFocus()
        for letter in "12345udneh":
            practice.key(letter)
        assert form.isVisible()
        assert entries(practice) == before


def test_letters_can_be_turned_off_and_then_do_nothing(practice):
    stand_at_something_open(practice)
    before = entries(practice)
    practice.shell.frame_.display.single_letters.setChecked(False)
    for key in "125ude":
        practice.key(key)
    assert entries(practice) == before
    assert not practice.shell.page.side.form.isVisible()


def test_brackets_and_braces_change_carer_and_child_and_control_arrows_the_area(practice):
    practice.go(Page.PROFILE)

    def stands(kind):
        return next(one.accessibleName() for one in practice.seen(kind) if one.isChecked())

    carer, child, area = stands(CarerCard), stands(ChildTab), stands(AreaTab)
    practice.key("]")
    assert stands(CarerCard) != carer
    practice.key("[")
    assert stands(CarerCard) == carer
    practice.key("}")
    assert stands(ChildTab) != child
    practice.key("{")
    assert stands(ChildTab) == child
    practice.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert stands(AreaTab) != area
    assert isinstance(practice.focused(), GradeCard), "the focus went along"


def test_arrows_go_through_the_cards_of_an_item_without_choosing(practice):
    practice.go(Page.PROFILE)
    before, at = entries(practice), practice.focused()
    assert isinstance(at, GradeCard)
    practice.key(Qt.Key.Key_Right)
    assert practice.focused() is not at
    assert practice.focused().parentWidget() is at.parentWidget()
    assert entries(practice) == before


LONG = "Nienarodzone Żółć-Wiśniewska"


def with_long_words(state):
    """The same state as a family with long names and a dull status has it."""
    result = replace(state.result, title=f"Supervision, with {LONG}", status="Not enough seen yet")
    piece = replace(
        state.evidence[0], source="Agency told us", who=LONG, when="24 September 2026", tags=(f"Also about {LONG}",)
    )
    visit = Tab("v9", "24 September 2026 at the grandmother's, unannounced", "", None, selected=True, left=0)
    return replace(
        state,
        result=result,
        lives_with=replace(result, title=f"What {LONG} lives with", status="Provisional"),
        evidence=(piece, *state.evidence[1:]),
        evidence_title=f"Evidence for K2a, {LONG} with {LONG}",
        visits=(visit,),
    )


def sticks_out(side):
    """What lies outside the panel, or has less width than its longest word, or less height than its words."""
    room = side.viewport().width()
    found = []
    for part in side.inner.findChildren(QWidget):
        if not part.isVisible():
            continue
        left = part.mapTo(side.viewport(), part.rect().topLeft()).x()
        if left < 0 or left + part.width() > room:
            found.append((type(part).__name__, part.accessibleName(), left, part.width()))
        words = part.text().replace("-", "- ").split() if isinstance(part, QLabel) else []
        longest = max((part.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        if longest > part.width() or (part.hasHeightForWidth() and part.heightForWidth(part.width()) > part.height()):
            found.append((type(part).__name__, words or part.accessibleName(), part.size()))
    return found


@pytest.mark.parametrize("size", [(1366, 768), (1366, 900), (1280, 720)])
def test_the_side_panel_is_as_wide_as_its_words_may_be_and_never_slides(practice, size):
    practice.shell.resize(*size)
    practice.go(Page.PROFILE)
    page = practice.shell.page
    stand_at_a_result(practice.shell, page)
    assert page.state.evidence
    assert page.state.lives_with
    for state in (page.state, with_long_words(page.state)):
        page.show_state(state)
        practice.settle()
        assert page.head.visits.isVisible()
        assert page.side.inner.width() == page.side.viewport().width()
        assert page.side.horizontalScrollBar().maximum() == 0
        assert sticks_out(page.side) == []


def test_help_shows_what_to_look_for_on_the_item_stood_at(practice):
    practice.go(Page.PROFILE)
    practice.key(Qt.Key.Key_F1)
    panel = practice.shell.frame_.help
    first = practice.shell.page._here()
    for words in (first.question, *first.look_for):
        assert words in panel.accessibleName()
    practice.key(Qt.Key.Key_Down)
    second = practice.shell.page._here()
    assert second.id != first.id
    assert second.question in panel.accessibleName()
    assert first.question not in panel.accessibleName()
    practice.key(Qt.Key.Key_F1)
    assert not panel.isVisible()


def test_on_a_tablet_one_item_is_shown_in_rows_with_its_evidence_below(practice):
    practice.shell.resize(800, 1280)
    practice.go(Page.PROFILE)
    ladders = practice.seen(ItemLadder)
    assert len(ladders) == 1
    tops = [card.mapTo(practice.shell, card.rect().topLeft()).y() for card in ladders[0].cards]
    assert tops == sorted(set(tops)), "five rows, one below another"
    assert all(card.height() >= 44 for card in ladders[0].cards)
    assert practice.shell.page.side.isVisible()
    first = ladders[0].item
    practice.press("Next item")
    assert practice.seen(ItemLadder)[0].item != first


def test_at_double_size_all_eight_answers_are_on_one_screen(practice):
    practice.shell.look.choose(text=2.0)
    practice.shell.resize(1366, 768)
    practice.go(Page.PROFILE)
    page = practice.shell.page
    bottom = page.foot.mapTo(practice.shell, page.foot.rect().topLeft()).y()
    for choice in practice.seen(ItemLadder)[0].choices:
        assert choice.isVisible()
        assert choice.mapTo(practice.shell, choice.rect().bottomLeft()).y() <= bottom


@pytest.mark.parametrize("size", [(800, 600), (1000, 700)])
def test_in_a_small_window_the_evidence_lies_over_the_ladders_with_a_way_back(practice, size):
    practice.shell.resize(*size)
    stand_at_something_open(practice)
    practice.key("2")
    page = practice.shell.page
    before, had = entries(practice), page.work.geometry()
    practice.key("e")
    assert isinstance(practice.focused(), TextBox)
    assert page.side.width() >= page.width() - 2
    assert page.side_frame.height() >= had.height()
    practice.key(Qt.Key.Key_Escape)
    assert page.work.isVisible()
    assert not page.side.isVisible()
    practice.press("Evidence")
    for letter in "45un":
        practice.key(letter)
    assert entries(practice) == before, "what is out of sight is not graded"
    practice.press("Back to the grades")
    assert page.work.isVisible()
    practice.key("1")
    assert entries(practice)[-1].grade == 1


def test_where_there_is_no_room_beside_evidence_opens_as_a_sheet(practice):
    practice.shell.look.choose(text=2.0)
    practice.go(Page.PROFILE)
    page = practice.shell.page
    assert not page.side.isVisible()
    QTest.mouseClick(page.foot.evidence, Qt.MouseButton.LeftButton)
    practice.settle()
    assert page.side.isVisible()
    assert not page.work.isVisible()
    QTest.mouseClick(page.foot.evidence, Qt.MouseButton.LeftButton)
    practice.settle()
    assert page.work.isVisible()
