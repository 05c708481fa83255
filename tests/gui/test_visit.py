"""Visit mode and sorting as a person meets them: by touch, by keys, with somebody beside, and killed half-way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from neglect_tool.domain.work import Mark, SortedTo
from neglect_tool.gui.pictures import LOOKS
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.shell import HELD
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.sorting import MIME, JotCardView, TargetView
from neglect_tool.gui.widgets.touch import TouchButton
from neglect_tool.gui.widgets.writing import JotBox
from tests.gui.conftest import Clock, QuickServices, Robot, _close
from tests.gui.test_every_page import beyond_the_edge, cut_off
from tests.gui.test_locking import Time, fill, lock, said, unlock, window_on

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
)  # fmt: skip
SECRET = "Ruby hides when Craig shouts"


@pytest.fixture
def robot(application: QApplication, clock: Clock, tmp_path: Path) -> Iterator[Robot]:
    """A window on a real vault, unlocked: what the passphrase holds back must truly be held back."""
    folder = tmp_path / "vaults"
    folder.mkdir()
    fill(QuickServices(clock=clock), folder / "R. Patel")
    made = window_on(QuickServices(clock=clock), folder, Time())
    unlock(made)
    yield made
    _close(made.shell)


def draft(robot):
    return robot.shell.session.desk.now


def start(robot, *, announced="Unannounced"):
    robot.go(Page.VISIT)
    robot.press(announced)
    assert isinstance(robot.focused(), JotBox)


def jot(robot, text, mark=1):
    robot.key(getattr(Qt.Key, f"Key_{mark}"), ALT)
    assert isinstance(robot.focused(), JotBox)
    robot.key(text)
    robot.key(Qt.Key.Key_Return)


def full(robot, many=30):
    """A visit with many jots of every kind."""
    start(robot)
    for number in range(many):
        jot(robot, f"Jot {number}: the gate to the yard stood open and nobody was in the tractor.", number % 4 + 1)


# Visit mode


def test_a_whole_visit_by_keys_alone(practice):
    practice.go(Page.FAMILY)
    practice.shell.page.head.setFocus()
    practice.key("v")
    assert practice.shell.place.page is Page.VISIT
    assert isinstance(practice.focused(), JotBox)
    practice.key("Door answered by Ruby.")
    practice.key(Qt.Key.Key_Return, SHIFT)
    practice.key("Laughing.")
    practice.key(Qt.Key.Key_Return)
    assert draft(practice).assessment.jots == ()
    for name, key in (("Unannounced", Qt.Key.Key_Space), ("Ruby: not here", Qt.Key.Key_Space)):
        practice.find(TouchButton, name).setFocus()
        practice.key(key)
    visit = draft(practice).assessment.visits[-1]
    assert (visit.announced, visit.seen) == (False, ("ruby",))
    assert draft(practice).assessment.jots[0].text == "Door answered by Ruby.\nLaughing."
    practice.find(TouchButton, "Ruby: seen").setFocus()
    practice.key(Qt.Key.Key_Return)
    assert draft(practice).assessment.visits[-1].seen_alone == ("ruby",)
    practice.shell.page.box.setFocus()
    jot(practice, "Leanne: money came Saturday.", 3)
    assert draft(practice).assessment.jots[-1].mark is Mark.CARER_SAID
    assert practice.find(TouchButton, "Carer said, chosen").isChecked(), "the last mark stays"
    practice.find(TouchButton, "End visit").setFocus()
    practice.key(Qt.Key.Key_Return)
    assert draft(practice).assessment.visits[-1].ended
    assert "Anything that cannot wait?" in [label.text() for label in practice.seen(QLabel)]
    assert practice.focused().accessibleName() == "Act now"
    practice.key(Qt.Key.Key_Return)
    assert practice.shell.act_now.isVisible()


def test_every_target_is_large_enough_for_a_thumb(practice):
    full(practice, 6)
    for look, (size, mode, text) in LOOKS.items():
        practice.shell.look.choose(mode=mode, text=text)
        practice.shell.resize(*size)
        practice.settle()
        page = practice.shell.page
        buttons = [one for one in practice.seen(QAbstractButton) if page.isAncestorOf(one)]
        small = [(one.accessibleName(), one.height()) for one in buttons if one.height() < 44]
        assert small == [], look
        low = [one for one in buttons if isinstance(one, TouchButton) and one.height() < 56]
        assert len([one for one in buttons if isinstance(one, TouchButton)]) > 2 * len(low), "most are 56"
        for one in (*page.people.values(), *page.marks.values(), page.knew, page.not_told, page.finish, page.photo):
            assert one.height() >= 56, (look, one.accessibleName())


def test_nothing_is_cut_off_however_much_was_jotted(practice):
    full(practice)
    page = practice.shell.page
    for look, (size, mode, text) in LOOKS.items():
        practice.shell.look.choose(mode=mode, text=text)
        practice.shell.resize(*size)
        practice.settle()
        assert cut_off(practice) + beyond_the_edge(practice) == [], look
        newest = page.list.lines.widgets[-1]
        at = newest.mapTo(page, QPoint(0, newest.height())).y()
        assert 0 <= page.box.mapTo(page, QPoint(0, 0)).y() - at < 80, f"the newest jot is next to the box {look}"
        page.read_back.emit()
        practice.settle()
        assert cut_off(practice) == [], look
        practice.key(Qt.Key.Key_Escape)
    page.end_visit.emit()
    for look, (size, mode, text) in LOOKS.items():
        practice.shell.look.choose(mode=mode, text=text)
        practice.shell.resize(*size)
        practice.settle()
        assert cut_off(practice) + beyond_the_edge(practice) == [], look


def test_tab_goes_through_visit_mode_and_comes_back(practice):
    full(practice, 3)
    met = []
    first = practice.focused()
    for _ in range(200):
        practice.shell.focusNextChild()
        if QApplication.focusWidget() is first:
            break
        met.append(QApplication.focusWidget())
    else:
        pytest.fail("Tab never came back")
    assert practice.shell.page.hide_button in met
    assert practice.shell.frame_.top.act_now in met
    box = practice.shell.page.box
    box.setFocus()
    practice.key(Qt.Key.Key_Tab)
    assert practice.focused() is not box


def test_everything_in_visit_mode_and_sorting_has_a_name(practice):
    full(practice, 4)
    for widget in practice.seen(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name.strip(), type(widget).__name__


def test_a_folded_jot_is_nowhere_on_the_screen_until_it_is_asked_for(practice):
    start(practice)
    jot(practice, SECRET, 2)
    assert SECRET not in said(practice)
    names = [QAccessible.queryAccessibleInterface(one) for one in practice.seen(QWidget)]
    assert all(SECRET not in one.text(QAccessible.Text.Name) + one.text(QAccessible.Text.Description) for one in names)
    practice.press("Show what child said")
    assert SECRET in said(practice)
    line = practice.shell.page.list.lines.widgets[-1]
    assert line._again.isActive()
    line._again.timeout.emit()
    practice.settle()
    assert SECRET not in said(practice)
    practice.press("Read back")
    assert SECRET not in said(practice)


# Somebody beside


def test_hide_screen_covers_everything_at_once_and_gives_it_back(practice):
    start(practice)
    jot(practice, "Gate open.")
    practice.key("Half a wo")
    practice.key(Qt.Key.Key_H, CTRL)
    words = said(practice)
    for name in ("Marlowe", "Ruby", "Alfie", "Leanne", "Gate", "Half", "Visit", "jot", "Caseload"):
        assert name not in words, name
    assert practice.shell.windowTitle() == "Neglect Tool"
    for key in ("x", "1", Qt.Key.Key_Up):
        practice.key(key)
    practice.key(Qt.Key.Key_1, CTRL)
    assert practice.shell.hiding.isVisible()
    assert practice.shell.place.page is Page.VISIT
    practice.key(Qt.Key.Key_Escape)
    box = practice.shell.page.box
    assert practice.focused() is box
    assert box.toPlainText() == "Half a wo"
    practice.key("rd")
    assert box.toPlainText() == "Half a word"
    practice.press("Hide screen")
    practice.press("Go on")
    assert box.toPlainText() == "Half a word"


def test_hide_screen_is_up_wherever_one_has_scrolled_to(practice):
    full(practice, 12)
    practice.shell.look.choose(text=2.0)
    practice.settle()
    practice.shell.page.finish.setFocus()
    practice.settle()
    button = practice.shell.page.hide_button
    at = button.mapTo(practice.shell, QPoint(0, 0))
    assert practice.shell.rect().contains(at)
    assert practice.shell.childAt(button.mapTo(practice.shell, button.rect().center())) is button


@pytest.mark.parametrize("way", ["Ctrl+1", "menu", "vault", "end then family"])
def test_visit_mode_reaches_nothing_else_without_the_passphrase(robot, way):
    start(robot)
    jot(robot, SECRET, 2)
    robot.key("Half typed")
    if way == "end then family":
        robot.press("End visit")
    if way in ("Ctrl+1", "end then family"):
        robot.key(Qt.Key.Key_1, CTRL)
    elif way == "menu":
        robot.shell.frame_.page_wanted.emit(Page.CASELOAD)
    else:
        robot.key(Qt.Key.Key_9, CTRL)
    robot.settle()
    assert robot.shell.session is None, "the vault is closed, so there is nothing to reach"
    assert HELD in said(robot)
    assert "Marlowe" not in said(robot)
    unlock(robot)
    wanted = {"menu": Page.CASELOAD, "vault": Page.VAULT}.get(way, Page.FAMILY)
    assert robot.shell.place.page is wanted
    robot.go(Page.VISIT)
    texts = [each.text for each in draft(robot).assessment.jots]
    if way == "end then family":
        assert texts == [SECRET, "Half typed"]
    else:
        assert texts == [SECRET]
        assert robot.shell.page.box.toPlainText() == "Half typed"


def test_going_back_or_esc_leads_nowhere_and_photographs_lead_only_back(robot):
    robot.go(Page.FAMILY)
    start(robot)
    robot.key(Qt.Key.Key_Escape)
    robot.key(Qt.Key.Key_Left, ALT)
    assert robot.shell.place.page is Page.VISIT
    assert robot.shell.session is not None
    robot.press("Photo")
    assert robot.shell.place.page is Page.PHOTOGRAPHS
    robot.key(Qt.Key.Key_Left, ALT)
    assert robot.shell.place.page is Page.VISIT
    robot.press("Photo")
    robot.key(Qt.Key.Key_3, CTRL)
    robot.settle()
    assert robot.shell.session is None


def test_sorting_after_the_visit_asks_for_the_passphrase_and_is_then_there(robot):
    start(robot)
    jot(robot, SECRET, 2)
    robot.press("End visit")
    robot.press("Sort 1 jot")
    assert robot.shell.session is None
    unlock(robot)
    assert robot.shell.place.page is Page.SORT
    assert [card.jot.text for card in robot.seen(JotCardView)] == [SECRET]


def test_a_page_that_was_only_looked_at_is_left_freely(robot):
    robot.go(Page.VISIT)
    robot.key(Qt.Key.Key_1, CTRL)
    assert robot.shell.session is not None
    assert robot.shell.place.page is Page.FAMILY


# Nothing is lost


def test_locking_half_way_through_a_jot_comes_back_to_it(robot):
    start(robot)
    robot.key("Ruby back from next door")
    robot.key(Qt.Key.Key_3, ALT)
    lock(robot)
    unlock(robot)
    assert robot.shell.place.page is Page.VISIT
    box = robot.focused()
    assert isinstance(box, JotBox)
    assert box.toPlainText() == "Ruby back from next door"
    robot.key(", wet")
    robot.key(Qt.Key.Key_Return)
    assert [(each.text, each.mark) for each in draft(robot).assessment.jots] == [
        ("Ruby back from next door, wet", Mark.CARER_SAID)
    ]


def test_locking_while_the_screen_is_hidden_keeps_the_place(robot):
    start(robot)
    robot.key("Half")
    robot.key(Qt.Key.Key_H, CTRL)
    robot.shell.locker.lock_unasked()
    robot.settle()
    assert robot.shell.session is None
    assert not robot.shell.hiding.isVisible()
    assert robot.shell.unlock.isVisible()
    unlock(robot)
    assert robot.shell.page.box.toPlainText() == "Half"


def test_a_killed_window_has_every_jot_and_what_was_typed_two_seconds_before(robot, clock):
    store = robot.shell.session.store
    robot.go(Page.VISIT)
    jot(robot, "Kept before it was said what this visit is")
    robot.key("Half typed")
    robot.shell.session.desk._timer._fire()
    robot.settle()
    from neglect_tool.packs.load import shipped_pack
    from neglect_tool.services.casework import Casework

    after = Casework(store, shipped_pack, "R. Patel", clock).open_draft(draft(robot).assessment.id)
    assert after.kept["jot"]["text"] == "Half typed"
    assert "Kept before it was said what this visit is" in after.kept["visit-waiting"]["jots"]


# Sorting


@pytest.fixture
def sorting(practice):
    """Four jots of a visit that was written down, at the page of sorting; no visit goes on in this window."""
    from datetime import date

    from neglect_tool.domain import draft as changes
    from neglect_tool.domain.assessment import Visit
    from neglect_tool.domain.work import Jot

    practice.go(Page.FAMILY)
    step = [changes.VisitPut(Visit("v9", date(2026, 7, 1), announced=False, observer="R. Patel", place="home"))]
    texts = (
        "Gate to yard open, Ruby near the tractor.",
        "“I do the gate.”",
        "Leanne: fridge empty.",
        "Neighbour: hers.",
    )
    step += [changes.JotWritten(Jot("v9", f"15:4{at}", list(Mark)[at], text)) for at, text in enumerate(texts)]
    desk = practice.shell.session.desk
    assessment = desk.now.assessment.id
    desk.submit(lambda casework: casework.apply(assessment, step))
    practice.settle()
    practice.go(Page.SORT)
    return practice


def test_sorting_by_keys_alone(sorting):
    assert isinstance(sorting.focused(), JotCardView)
    sorting.key("1")
    sorting.find(TouchButton, "And which carer? Leanne").setFocus()
    sorting.key(Qt.Key.Key_Space)
    before = len(draft(sorting).assessment.grades)
    sorting.shell.page.take_focus()
    sorting.key(Qt.Key.Key_Return)
    assert len(draft(sorting).assessment.grades) == before + 1
    entry = draft(sorting).assessment.grades[-1]
    assert (entry.child, entry.carer, entry.visit) == ("ruby", "leanne", "v9")
    assert entry.evidence[0].text == "Gate to yard open, Ruby near the tractor."
    assert sorting.focused().jot.at == "15:41", "on to the next"
    sorting.key("c")
    assert draft(sorting).assessment.jots[1].sorted[0].to is SortedTo.CHRONOLOGY
    sorting.key("x")
    assert draft(sorting).assessment.jots[2].sorted[0].to is SortedTo.NOT_EVIDENCE
    sorting.key(Qt.Key.Key_Z, CTRL)
    assert draft(sorting).assessment.jots[2].sorted == ()
    sorting.key(Qt.Key.Key_Up)
    sorting.key("/")
    assert sorting.focused() is sorting.shell.page.search
    sorting.key("h1a")
    sorting.key(Qt.Key.Key_Return)
    assert [target.row.item for target in sorting.seen(TargetView) if target.row.chosen] == ["H1a"]


def test_enter_waits_and_says_for_what(sorting):
    before = draft(sorting).seq
    heard = []
    sorting.shell.page.announced.connect(heard.append)
    sorting.key(Qt.Key.Key_Return)
    assert draft(sorting).seq == before
    assert heard[-1] == "Choose an item and a carer."


def test_space_lifts_arrows_move_and_space_drops(sorting):
    sorting.key(Qt.Key.Key_Space)
    assert isinstance(sorting.focused(), TargetView)
    second = sorting.seen(TargetView)[1]
    sorting.key(Qt.Key.Key_Down)
    assert sorting.focused() is second
    sorting.key(Qt.Key.Key_Space)
    assert second.row.chosen
    assert isinstance(sorting.focused(), JotCardView)
    assert not draft(sorting).assessment.jots[0].sorted, "a person still says for whom"
    sorting.key(Qt.Key.Key_Space)
    sorting.key(Qt.Key.Key_Escape)
    assert isinstance(sorting.focused(), JotCardView)
    assert sorting.shell.place.page is Page.SORT


def test_a_jot_is_dragged_to_an_item_and_carries_no_words(sorting, monkeypatch):
    from PySide6.QtGui import QDrag

    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: carried.append(drag.mimeData()))
    card = sorting.seen(JotCardView)[2]
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(card, left, none, QPoint(20, 20))
    to = QPointF(20, 90)
    moved = QMouseEvent(QEvent.Type.MouseMove, to, card.mapToGlobal(to), Qt.MouseButton.NoButton, left, none)
    QApplication.sendEvent(card, moved)
    assert carried[0].formats() == [MIME]
    assert bytes(carried[0].data(MIME).data()).decode() == card.jot.key
    target = sorting.seen(TargetView)[0]
    data = card.carried()  # held here: the event does not own it
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, left, none)
    target.dropEvent(drop)
    sorting.settle()
    state = sorting.shell.page._state
    assert [one.at for one in state.jots if one.chosen] == ["15:42"]
    assert [row.item for row in state.targets if row.chosen] == [target.row.item]


def test_letters_written_into_a_field_sort_nothing(sorting):
    sorting.press("15:43")
    sorting.press("Where does it come from? Neighbour")
    before = draft(sorting).seq
    sorting.write("Who said it?", "xc 12 vs")
    assert draft(sorting).assessment.jots[3].sorted == ()
    assert sorting.shell.page.whose.by.text() == "xc 12 vs"
    assert draft(sorting).seq >= before


def test_nothing_is_cut_off_while_sorting(sorting):
    sorting.press("15:43")
    sorting.key("c")
    faults = {}
    for look, (size, mode, text) in LOOKS.items():
        sorting.shell.look.choose(mode=mode, text=text)
        sorting.shell.resize(*size)
        sorting.settle()
        high = [card for card in sorting.seen(JotCardView) if card.heightForWidth(card.width()) > card.height() + 1]
        high += [one for one in sorting.seen(TargetView) if one.heightForWidth(one.width()) > one.height() + 1]
        faults[look] = cut_off(sorting) + beyond_the_edge(sorting) + high
    assert {look: found for look, found in faults.items() if found} == {}


def test_tab_goes_through_sorting_and_comes_back_and_all_has_names(sorting):
    first = sorting.focused()
    for _ in range(200):
        sorting.shell.focusNextChild()
        here = QApplication.focusWidget()
        assert QAccessible.queryAccessibleInterface(here).text(QAccessible.Text.Name).strip()
        if here is first:
            return
    pytest.fail("Tab never came back")


def test_sorting_with_no_jots_says_what_will_come(practice):
    practice.go(Page.SORT)
    assert any("No jots yet" in label.text() for label in practice.seen(QLabel))
    practice.key("1")
    practice.key("c")
    assert practice.shell.place.page is Page.SORT


def test_what_a_visit_asks_afterwards_is_a_form_like_any_other(practice):
    start(practice)
    practice.press("End visit")
    form = next(one for one in practice.seen(FormView))
    practice.write("Where was it?", "home")
    practice.write("Who interpreted, if anyone?", "M. Kowalska")
    form.submitted.emit()
    practice.settle()
    visit = draft(practice).assessment.visits[-1]
    assert (visit.place, visit.interpreter) == ("home", "M. Kowalska")
    assert not any("home" in box.toPlainText() for box in practice.seen(QPlainTextEdit))
