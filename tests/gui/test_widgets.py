"""Fields, forms and lists behave as people expect of them, one by one."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QSlider, QSpinBox, QVBoxLayout, QWidget

from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.widgets.basics import FlowBox, column
from neglect_tool.gui.widgets.buttons import ActionButton
from neglect_tool.gui.widgets.fields import Drop, Line, TextBox
from neglect_tool.gui.widgets.form import _MAKERS, FormView
from neglect_tool.gui.widgets.kept import Kept


@pytest.fixture
def window(qtbot, application):
    window = QWidget()
    window.setLayout(QVBoxLayout())
    window.resize(600, 400)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def turn_wheel(widget):
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_tab_leaves_a_text_box_and_shift_tab_comes_back(look, window):
    box, line = TextBox(look, "What was seen"), Line(look, "Who")
    window.layout().addWidget(box)
    window.layout().addWidget(line)
    QApplication.processEvents()
    box.setFocus()
    QTest.keyClicks(box, "Seen")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Backtab)
    assert box.hasFocus()
    assert box.toPlainText() == "Seen"


def test_the_wheel_never_changes_a_value(look, window):
    drop = Drop(look, "Vault")
    drop.addItems(["One", "Two", "Three"])
    combo, spin, day, slider = QComboBox(), QSpinBox(), QDateEdit(), QSlider()
    combo.addItems(["One", "Two"])
    spin.setValue(7)
    slider.setValue(7)
    before = day.date()
    for widget in (drop, combo, spin, day, slider):
        window.layout().addWidget(widget)
        widget.show()
        widget.setFocus()
        turn_wheel(widget)
    assert (drop.currentIndex(), combo.currentIndex(), spin.value(), slider.value()) == (0, 0, 7, 7)
    assert day.date() == before


def test_a_text_box_grows_with_its_text_and_shrinks_again(look, window):
    box = TextBox(look, "What was seen")
    window.layout().addWidget(box)
    QApplication.processEvents()
    low = box.height()
    box.show_text("\n".join("line" for _ in range(12)))
    QApplication.processEvents()
    assert box.height() > low * 2
    box.show_text("")
    QApplication.processEvents()
    assert box.height() == low


def test_a_state_that_says_nothing_new_leaves_cursor_and_signals_alone(look, window):
    box = TextBox(look, "What was seen")
    window.layout().addWidget(box)
    sent = []
    box.edited.connect(sent.append)
    QTest.keyClicks(box, "abc")
    cursor = box.textCursor()
    cursor.setPosition(1)
    box.setTextCursor(cursor)
    box.show_text("abc")
    assert box.textCursor().position() == 1
    box.show_text("abcd")
    assert box.textCursor().position() == 1
    assert sent == ["a", "ab", "abc"]


def test_every_kind_of_field_has_its_widget():
    assert set(_MAKERS) == set(FieldKind)


def a_form(**answers):
    fields = (
        Field("name", "Name", value=answers.get("name", "")),
        Field("born", "Born", FieldKind.DATE),
        Field("note", "Note", FieldKind.LONG),
        Field("role", "Role", FieldKind.CHOICE, answers.get("role", ""), choices=(("m", "Mother"), ("f", "Father"))),
        Field("seen", "Seen", FieldKind.SEVERAL, answers.get("seen", ()), choices=(("a", "Ada"), ("b", "Ben"))),
        Field("alone", "Seen alone", FieldKind.TICK, answers.get("alone", False)),
        Field("file", "Identity", FieldKind.FILE),
        Field("pass", "Passphrase", FieldKind.HIDDEN),
    )
    return Form("person", "A person", fields, "Keep")


def test_a_form_sends_every_answer_and_shows_what_comes_back(look, window):
    view = FormView(look)
    window.layout().addWidget(view)
    sent = []
    view.changed.connect(lambda name, value: sent.append((name, value)))
    view.show_form(a_form(seen=("a",)))
    QTest.keyClicks(view.fields["name"].control, "Jo")
    view.fields["role"].pills["f"].click()
    view.fields["seen"].pills["b"].click()
    view.fields["seen"].pills["a"].click()
    view.fields["alone"].pills[""].click()
    assert sent == [
        ("name", "J"), ("name", "Jo"), ("role", "f"), ("seen", ("a", "b")), ("seen", ()), ("alone", True),
    ]  # fmt: skip
    assert not view.fields["role"].pills["f"].isChecked(), "only the state that comes back chooses"
    view.show_form(a_form(name="Jo", role="f", seen=("a", "b"), alone=True))
    assert view.fields["role"].pills["f"].isChecked()
    assert view.fields["seen"].pills["b"].isChecked()
    assert view.fields["alone"].pills[""].isChecked()


def test_a_form_keeps_its_cursor_while_its_answers_change(look, window):
    view = FormView(look)
    window.layout().addWidget(view)
    view.show_form(a_form())
    field = view.fields["name"].control
    field.setFocus()
    view.show_form(a_form(name="Jo"))
    assert view.fields["name"].control is field
    assert field.text() == "Jo"
    assert field.hasFocus()


def test_enter_keeps_a_form_and_esc_leaves_it(look, window):
    view = FormView(look)
    window.layout().addWidget(view)
    done = []
    view.submitted.connect(lambda: done.append("kept"))
    view.cancelled.connect(lambda: done.append("left"))
    view.show_form(a_form())
    QTest.keyClick(view.fields["name"].control, Qt.Key.Key_Return)
    QTest.keyClick(view.fields["name"].control, Qt.Key.Key_Escape)
    QTest.keyClick(view.fields["note"].control, Qt.Key.Key_Return)
    assert done == ["kept", "left"]
    assert view.fields["note"].control.toPlainText() == "\n"


def test_what_is_wrong_is_said_beneath_its_field_and_to_a_screen_reader(look, window):
    view = FormView(look)
    window.layout().addWidget(view)
    view.show_form(a_form().corrected({"born": "Write the day as 3 June 2026."}))
    assert "3 June 2026" in view.fields["born"].control.accessibleDescription()
    assert view.fields["born"]._wrong.isVisible()
    assert not view.fields["name"]._wrong.isVisible()


def test_enter_and_space_press_a_button_and_arrows_do_not_move_from_it(look, window):
    first, second = ActionButton(look, "Open"), ActionButton(look, "Other")
    pressed = []
    first.clicked.connect(lambda: pressed.append(1))
    window.layout().addWidget(first)
    window.layout().addWidget(second)
    QApplication.processEvents()
    first.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(first, key)
    assert len(pressed) == 2
    assert first.hasFocus()


def test_kept_rows_are_reused_reordered_and_removed(look, window):
    box = column()
    window.layout().addLayout(box)
    rows = Kept(box, lambda name: name, lambda name: ActionButton(look, name), lambda button, name: button.say(name))
    rows.show(("a", "b", "c"))
    first = rows.at("a")
    rows.show(("c", "a", "d"))
    assert rows.at("a") is first
    assert rows.at("b") is None
    assert [row.text() for row in sorted(rows.widgets, key=box.indexOf)] == ["c", "a", "d"]


def test_things_that_do_not_fit_a_line_flow_to_the_next(look, window):
    buttons = [ActionButton(look, f"Button number {n}") for n in range(6)]
    box = FlowBox(*buttons)
    window.layout().addWidget(box)
    window.layout().addStretch(1)
    QApplication.processEvents()
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() <= box.width() for button in buttons)
    assert box.height() >= buttons[-1].geometry().bottom()
