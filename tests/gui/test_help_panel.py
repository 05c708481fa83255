"""Help beside each page: it covers nothing, one key opens it and gives the focus back, and it is read aloud whole."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel

from neglect_tool.gui.pictures import PLACES
from neglect_tool.gui.presenters.help import EVERYWHERE, help_of
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.fields import TextBox
from tests.gui.test_every_page import beyond_the_edge, cut_off


def on_window(widget):
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize(("size", "text"), [((1366, 768), 1.0), ((800, 1280), 1.0), ((1366, 768), 2.0)])
def test_it_says_why_and_how_on_each_page_and_covers_none(practice, size, text):
    practice.shell.look.choose(text=text)
    practice.shell.resize(*size)
    panel = practice.shell.frame_.help
    for place in PLACES.values():
        if place.page in (Page.UNLOCK, Page.REPORT):
            continue
        practice.go(place.page)
        if not panel.isVisible():
            practice.key(Qt.Key.Key_F1)
        said = " ".join(label.text() for label in panel.findChildren(QLabel))
        assert help_of(place.page).why in said
        assert not on_window(panel).intersects(on_window(practice.shell.page)), place.page
        assert cut_off(practice) + beyond_the_edge(practice) == [], place.page


def test_the_keys_of_the_page_are_named_and_read_aloud(practice):
    practice.go(Page.STORY)
    practice.key(Qt.Key.Key_F1)
    panel = practice.shell.frame_.help
    said = QAccessible.queryAccessibleInterface(panel).text(QAccessible.Text.Name)
    for key, words in practice.shell.page.KEYS:
        assert f"{key} {words}" in said
    assert help_of(Page.STORY).good[-1] in said


def test_the_keys_that_act_everywhere_do(practice):
    there = {QKeySequence(each.key()).toString() for each in practice.shell.findChildren(QShortcut)}
    plain = {key.replace(" ", "+").replace("←", "Left").replace("+−", "-") for key, _ in EVERYWHERE}
    plain = {"Ctrl+-" if key.startswith("Ctrl++") or key == "Ctrl+-" else key for key in plain}
    assert plain <= there


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_it_gives_the_cursor_back_where_it_was(practice, key):
    practice.go(Page.STORY)
    box = practice.seen(TextBox)[0]
    box.setFocus()
    practice.key(Qt.Key.Key_F1)
    assert practice.focused() is practice.shell.frame_.help
    practice.key(key)
    assert not practice.shell.frame_.help.isVisible()
    assert practice.focused() is box
    assert practice.shell.place.page is Page.STORY


def test_escape_puts_it_away_before_it_leaves_a_page(practice):
    practice.go(Page.FAMILY)
    practice.go(Page.READINESS)
    practice.key(Qt.Key.Key_F1)
    practice.shell.page.take_focus()
    practice.key(Qt.Key.Key_Escape)
    assert practice.shell.place.page is Page.READINESS
    practice.key(Qt.Key.Key_Escape)
    assert practice.shell.place.page is Page.FAMILY


def test_it_is_there_before_the_key_and_at_the_foot_of_the_rail(empty, practice):
    empty.press("Help")
    assert help_of(Page.UNLOCK).why in empty.shell.frame_.help.accessibleName()
    practice.go(Page.FAMILY)
    practice.press("Help")
    assert help_of(Page.FAMILY).why in practice.shell.frame_.help.accessibleName()
    practice.shell.lock()
    practice.settle()
    assert not practice.shell.frame_.help.isVisible()
