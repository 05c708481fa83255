"""Setting up takes a newcomer less than two minutes: counted by a typist of 40 words a minute, with keys alone."""

from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from neglect_tool.gui.presenters.ports import Page

A_KEY = 60 / (40 * 5)
"""Seconds; a word has five letters."""
READING = 5.0
"""Seconds to read a question before one answers it."""
MOST = 120.0


class Typist:
    """Types with keys alone, reads each question, and counts."""

    def __init__(self, robot) -> None:
        self.robot, self.keys, self.questions = robot, 0, []

    def type(self, text: str) -> None:
        QTest.keyClicks(self.robot.focused(), text)
        self.keys += len(text)
        self.robot.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.robot.key(key, modifier)
        self.keys += 1

    def answer(self, name: str, text: str) -> None:
        """Tab to the field of that name and fill it in."""
        for _ in range(12):
            focused = QApplication.focusWidget()
            if isinstance(focused, QLineEdit) and focused.accessibleName() == name:
                break
            self.press(Qt.Key.Key_Tab)
        assert self.robot.focused().accessibleName() == name
        self.questions.append(name)
        self.type(text)

    def seconds(self, machine: float) -> float:
        return self.keys * A_KEY + len(self.questions) * READING + machine


def test_from_an_empty_laptop_to_the_page_of_the_first_family_in_under_two_minutes(empty):
    began, typist = perf_counter(), Typist(empty)
    typist.answer("Your name, as it will be printed", "Rosa Patel")
    typist.answer("Passphrase", "brisk otter lends maps")
    typist.answer("Passphrase again", "brisk otter lends maps")
    typist.press(Qt.Key.Key_Return)
    assert empty.shell.place.page is Page.CASELOAD
    set_up = typist.seconds(perf_counter() - began)
    typist.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    typist.answer("Reference", "F-3000")
    typist.answer("Family name", "Example")
    typist.press(Qt.Key.Key_Return)
    assert empty.shell.place.page is Page.FAMILY
    whole = typist.seconds(perf_counter() - began)
    assert len(typist.questions) == 5, "each further question has to earn its place"
    assert set_up < MOST / 2, f"{set_up:.0f} s until the vault is open"
    assert whole < MOST, f"{whole:.0f} s until the first family is there"
