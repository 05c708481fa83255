"""What a person needs who does not use a mouse, or does not see well: tried on each control of every page there is.

Each page is gone to once in one window, and every test of it follows, so that a failure names its page. Names are
tried in test_every_page.py, and the contrast of every colour in test_look.py.
"""

import itertools

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from neglect_tool.bootstrap import Services
from neglect_tool.gui.focus import FocusRing
from neglect_tool.gui.pictures import LOOKS, PLACES, practice_window
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.tab_order import put_in_order
from neglect_tool.gui.widgets.basics import Label, column
from neglect_tool.gui.widgets.buttons import LINK
from neglect_tool.gui.widgets.fields import TextBox
from neglect_tool.gui.widgets.reading_link import WordsLink
from tests.gui.conftest import Clock, Robot, _close, ended_items, held_items

PAINTED = 6
"""Of so many stops one is looked at as it is painted; the ring is asked for at all of them."""
TARGET, LINE = 36, 24
"""The least height and width of what is pressed, in px; and of a link, which stands in a line of words."""
DESK, TABLET = LOOKS[""][0], LOOKS["-tablet"][0]
SILENT = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Pane}
"""Roles that say of a control only that something is there."""


@pytest.fixture(scope="module")
def window(application):
    """A window that is open on the made-up families for all the tests of this file; none of them changes anything."""
    shell = practice_window(Services(clock=Clock()))
    yield Robot(shell)
    _close(shell)


@pytest.fixture(scope="module", params=sorted(PLACES, key=lambda name: name == "unlock"))
def robot(window, request):
    """The window at each page in turn; last at unlocking, by locking."""
    place = PLACES[request.param]
    if place.page is Page.UNLOCK:
        window.shell.lock()
    else:
        window.shell.go(place)
    window.settle()
    assert window.shell.place.page is place.page
    return window


def controls(robot):
    """Everything on the screen that keys can reach."""
    return [widget for widget in robot.seen(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def round_trip(robot):
    """Where Tab leads, from where it begins until it is there again."""
    start = QApplication.focusWidget()
    met = [start]
    for _ in range(400):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is start:
            return met
        assert here.isVisible(), f"{said(here)} has the focus and cannot be seen"
        met.append(here)
    raise AssertionError("Tab never comes back")


def value(widget):
    """What stands in it."""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QAbstractSpinBox):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text()
    return widget.isChecked() if isinstance(widget, QAbstractButton) else None


def said(widget):
    """What a failure calls it."""
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def holds(image, wanted):
    """Whether that colour is in the picture, in a line across or down its middle or at an edge of it."""
    lines = [(x, y) for x in range(image.width()) for y in (1, image.height() // 2, image.height() - 2)]
    lines += [(x, y) for y in range(image.height()) for x in (1, image.width() // 2, image.width() - 2)]
    points = ((x, y) for x, y in lines if 0 <= x < image.width() and 0 <= y < image.height())
    return any(near(image.pixelColor(x, y), wanted) for x, y in points)


def near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 12


def around(robot):
    """Whether the ring is painted in its colour around what has the focus."""
    ring = robot.shell.findChild(FocusRing)
    place = ring.geometry() & robot.shell.rect()
    return ring.isVisible() and holds(robot.shell.grab(place).toImage(), robot.shell.look.theme.colour("focus"))


def test_every_control_says_what_it_is(robot):
    roles = {
        said(widget): QAccessible.queryAccessibleInterface(widget).role()
        for widget in controls(robot)
        if widget is not robot.shell.page
    }
    assert roles, "there is nothing to reach by keys"
    assert {name: role for name, role in roles.items() if role in SILENT} == {}


def out_of_order(met):
    """Of two stops side by side in one container, where the next is above the one before, or left of it in a row."""
    wrong = []
    for first, second in itertools.pairwise(met):
        if first.parentWidget() is not second.parentWidget() or second is met[0]:
            continue
        one, other = first.geometry(), second.geometry()
        in_a_row = one.top() < other.bottom() and other.top() < one.bottom()
        if (other.bottom() <= one.top() and other.left() < one.right()) or (in_a_row and other.right() <= one.left()):
            wrong.append((said(first), said(second)))
    return wrong


def test_tab_reaches_every_control_down_each_column_and_shift_tab_goes_the_same_way_back(robot):
    met = round_trip(robot)
    exempt = (robot.shell.page, *robot.seen(QScrollArea))
    reached = {*met, *exempt}
    missed = [one for one in controls(robot) if one not in reached and one.focusProxy() is None and one.isEnabled()]
    assert [said(one) for one in missed] == []
    assert len(set(met)) == len(met)
    assert robot.shell.place.page is Page.UNLOCK or robot.shell.frame_.top.act_now in met
    assert out_of_order([one for one in met if one is not robot.shell.page]) == []
    back = [QApplication.focusWidget()]
    for _ in met[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        back.append(QApplication.focusWidget())
    assert [back[0], *reversed(back[1:])] == met


def test_tab_leaves_every_box_of_many_lines_and_writes_nothing(robot):
    for box, key in itertools.product(robot.seen(TextBox), (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)):
        before = box.toPlainText()
        box.setFocus()
        QTest.keyClick(box, key)
        assert not box.hasFocus(), said(box)
        assert box.toPlainText() == before, said(box)


def changed_by_the_wheel(widget, send=QApplication.sendEvent):
    """Whether turning the wheel over it changes what stands in it."""
    before, middle = value(widget), QPointF(widget.rect().center())
    for turn in (120, -120):
        event = QWheelEvent(
            middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        send(widget, event)
        if value(widget) != before:
            return True
    return False


def test_the_wheel_changes_no_answer(robot):
    answers = [one for one in robot.seen(QWidget) if not isinstance(one, QAbstractItemView)]
    assert [said(one) for one in answers if changed_by_the_wheel(one)] == []


def test_without_the_guard_of_the_wheel_a_changed_answer_is_caught(application):
    plain = QComboBox()
    plain.addItems(["1", "2", "3"])
    plain.setCurrentIndex(1)
    assert not changed_by_the_wheel(plain)
    assert changed_by_the_wheel(plain, lambda widget, event: widget.wheelEvent(event))


def test_everything_that_is_pressed_is_large_enough(robot):
    """36 px at a desk for buttons; for links, which stand in lines of words, the 24 px of WCAG 2.2 AA (2.5.8)."""
    small = []
    for one in robot.seen(QAbstractButton):
        link = isinstance(one, WordsLink) or getattr(one, "kind", None) == LINK
        if min(one.width(), one.height()) < (LINE if link else TARGET):
            small.append((said(one), one.width(), one.height()))
    assert small == []


def test_one_sees_what_has_the_focus(robot):
    ring, start = robot.shell.findChild(FocusRing), QApplication.focusWidget()
    for step in range(400):
        robot.shell.focusNextChild()
        QApplication.processEvents()
        here = QApplication.focusWidget()
        if here is not robot.shell.page:
            assert ring.isVisible(), said(here)
            assert step % PAINTED or around(robot), f"there is no ring around {said(here)}"
        if here is start:
            break


def test_nothing_scrolls_sideways(robot):
    for size in (TABLET, DESK):
        robot.shell.resize(*size)
        robot.settle()
        wide = [
            (said(area), area.widget().width(), area.viewport().width())
            for area in robot.seen(QScrollArea)
            if area.widget() is not None and area.widget().width() > area.viewport().width() + 1
        ]
        assert wide == [], size


@pytest.mark.parametrize("look", [look for look in LOOKS if look])
def test_one_sees_what_has_the_focus_in_every_look(practice, look):
    size, mode, text = LOOKS[look]
    practice.shell.look.choose(mode=mode, text=text)
    practice.shell.resize(*size)
    practice.go(Page.PROFILE)
    for _ in range(20):
        practice.shell.focusNextChild()
        QApplication.processEvents()
        here = QApplication.focusWidget()
        assert here is practice.shell.page or around(practice), said(here)
    ring = practice.shell.findChild(FocusRing)
    place = ring.geometry() & practice.shell.rect()
    with_ring = practice.shell.grab(place).toImage()
    ring.hide()
    assert practice.shell.grab(place).toImage() != with_ring, "nothing is painted around what has the focus"


def test_tab_leaves_nothing_in_the_hands_of_python_that_qt_may_end(practice):
    practice.go(Page.PROFILE)
    before = len(held_items())
    put_in_order(practice.shell)
    assert len(held_items()) == before
    assert practice.shell.frame_.layout().itemAt(0) is not None
    assert len(held_items()) == before + 1, "one that is asked for is seen here"


def test_what_qt_has_ended_is_seen(look, application):
    box, row, word = column(), column(), Label("gone")
    page = QWidget()
    page.setLayout(box)
    row.addWidget(word)
    assert row.itemAt(0) is not None
    box.addLayout(row)
    before = ended_items(page)
    word.setParent(None)
    assert len(ended_items(page)) == len(before) + 1
