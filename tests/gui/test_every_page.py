"""What must hold of every page in every look: nothing is cut off, everything has a name and can be reached by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from neglect_tool.gui.pictures import LOOKS, PLACES
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.buttons import ActionButton
from neglect_tool.gui.widgets.choices import GradeCard, NotGradeButton
from neglect_tool.gui.widgets.fields import Pill, TextBox
from neglect_tool.gui.widgets.rail import RailButton
from neglect_tool.gui.widgets.switcher import AreaTab, CarerCard, ChildTab


def cut_off(robot):
    """Words on the screen that have less room than they need."""
    found = []
    for label in robot.seen(QLabel):
        if label.wordWrap():
            if label.text() and label.heightForWidth(label.width()) > label.height() + 1:
                found.append((label.text(), label.size(), label.heightForWidth(label.width())))
        elif label.sizeHint().width() > label.width() + 1:
            found.append((label.text(), label.size(), label.sizeHint()))
    for kind in (ActionButton, NotGradeButton, AreaTab, CarerCard, ChildTab, Pill):
        for thing in robot.seen(kind):
            least = thing.minimumSizeHint()
            if least.width() > thing.width() + 1 or least.height() > thing.height() + 1:
                found.append((thing.accessibleName(), thing.size(), least))
    found.extend(
        (card.accessibleName(), card.size(), card.heightForWidth(card.width()))
        for card in robot.seen(GradeCard)
        if card.heightForWidth(card.width()) > card.height()
    )
    return found


def beyond_the_edge(robot):
    """Things on the page that lie to the right of the window, where nobody scrolls."""
    right = robot.shell.width()
    return [
        (type(thing).__name__, thing.accessibleName())
        for kind in (QLabel, ActionButton, GradeCard, NotGradeButton, Pill, TextBox)
        for thing in robot.seen(kind)
        if thing.mapTo(robot.shell, thing.rect().topRight()).x() > right
    ]


def test_nothing_is_cut_off_on_any_page_in_any_look(practice):
    faults = {}
    for look, (size, mode, text) in LOOKS.items():
        practice.shell.look.choose(mode=mode, text=text)
        practice.shell.resize(*size)
        for name, place in PLACES.items():
            slow = place.page is Page.REPORT and look not in ("", "-200")
            if place.page is not Page.UNLOCK and not slow:
                practice.go(place.page)
                faults[name + look] = cut_off(practice) + beyond_the_edge(practice)
    assert {page: found for page, found in faults.items() if found} == {}


def test_the_words_of_the_rail_have_room_where_it_is_narrow(practice):
    practice.go(Page.PROFILE)
    for text in (1.0, 1.25, 1.5, 2.0):
        practice.shell.look.choose(text=text)
        practice.settle()
        bold = QFontMetrics(practice.shell.look.theme.font("capb"))
        for way in practice.seen(RailButton):
            longest = max(bold.horizontalAdvance(word) for word in way.text().split())
            assert longest <= way.width(), (way.text(), text)


def test_forms_and_panels_fit_where_they_open(practice):
    practice.go(Page.PROFILE)
    practice.key("e")
    assert practice.shell.page.side.form.isVisible()
    assert cut_off(practice) + beyond_the_edge(practice) == []
    practice.key(Qt.Key.Key_Escape)
    for text in (1.0, 2.0):
        practice.shell.look.choose(text=text)
        practice.settle()
        practice.press("Act now")
        assert cut_off(practice) + beyond_the_edge(practice) == []
        practice.key(Qt.Key.Key_Escape)


def test_every_control_says_its_name(practice):
    for place in PLACES.values():
        if place.page is not Page.UNLOCK:
            practice.go(place.page)
        for widget in practice.seen(QWidget):
            if widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
                continue
            said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert said.strip(), f"{type(widget).__name__} on {place.page} has no name"


def test_names_of_cards_say_item_grade_child_and_carer(practice):
    practice.go(Page.PROFILE)
    first = practice.seen(GradeCard)[0]
    assert first.accessibleName().startswith("H1a 1, Ruby with Leanne: ")


def test_a_ladder_is_one_stop_for_tab(practice):
    practice.go(Page.PROFILE)
    stops = [card for card in practice.seen(GradeCard) if card.focusPolicy() & Qt.FocusPolicy.TabFocus]
    ladders = {card.parentWidget() for card in practice.seen(GradeCard)}
    assert len(stops) <= len(ladders)
