"""Two pairs of hands for one journey: a mouse beside a keyboard, and a keyboard alone. Both only do what a person can.

Every event goes to the window, as the system sends it; nothing is focused, clicked or filled behind its back. What
cannot be reached fails with the name of what was looked for and of everything that Tab came to instead.
"""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPlainTextEdit, QScrollArea, QWidget

from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.rail import RAIL
from tests.gui.conftest import Robot

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
STOPS_AT_MOST, ARROWS_AT_MOST, LOOKS_AT_MOST, LOOK_EVERY_MS = 300, 12, 250, 20


def named(widget: QWidget) -> str:
    """What a screen reader calls it: its accessible name, else the words on it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words.replace("&", "")


class Hands:
    """What both can do: look for what is on the screen, and press keys."""

    called: ClassVar[str]

    def __init__(self, robot: Robot) -> None:
        self.robot, self.shell = robot, robot.shell

    def press(self, name: str) -> None:
        """Press the button or choose the answer of that name."""
        raise NotImplementedError

    def fill(self, name: str, text: str) -> None:
        """Write that into the field of that name, instead of what was there."""
        raise NotImplementedError

    def go(self, page: Page) -> None:
        """Go to a page by the rail."""
        raise NotImplementedError

    def grade(self, name: str) -> None:
        """Choose the grade whose card is named so, at the item that one stands at."""
        raise NotImplementedError

    def pick(self, button: str, words: str) -> None:
        """Open the list of that button and choose what begins with those words, by its arrows."""
        self.press(button)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), f"{button!r} opened no list"
        acts = menu.actions()
        for _ in acts:
            self.key(Qt.Key.Key_Down)
            here = menu.activeAction()
            if here is not None and here.text().startswith(words):
                self.key(Qt.Key.Key_Return)
                assert QApplication.activePopupWidget() is None
                return
        raise AssertionError(f"{words!r} is not in the list of {button!r}: {[act.text() for act in acts]}")

    def look_for(self, name: str) -> QWidget:
        """What is on the screen and is called that, or begins so."""
        kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
        seen = {one: named(one) for kind in kinds for one in self.robot.seen(kind)}
        found = [one for one, said in seen.items() if said == name]
        found += [one for one, said in seen.items() if said.startswith(name)]
        assert found, f"{name!r} is not on the screen, only {sorted(seen.values())}"
        assert found[0].isEnabled(), f"{name!r} cannot be used now"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether something of that name is on the screen."""
        kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
        return any(named(one).startswith(name) for kind in kinds for one in self.robot.seen(kind))

    def focused(self) -> QWidget:
        """What a key now goes to; a person sees where that is."""
        if QApplication.activeWindow() is None and QApplication.activeModalWidget() is None:
            self.shell.activateWindow()  # as every desktop does once a dialog has closed; here there is no desktop
            self.robot.settle()
        here = QApplication.focusWidget()
        assert here is not None, "the focus is lost: no key does anything now"
        assert here.isVisible(), f"the focus is on {named(here)!r}, which is not to be seen"
        return here

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key, then let everything that it began come to its end."""
        self._key(key, modifier)
        self.robot.settle()

    def write(self, text: str) -> None:
        """Type that where the cursor is."""
        for letter in text:
            self._key(letter)
        self.robot.settle()

    def over(self, name: str, text: str) -> None:
        """Take away what stands in the field that has the cursor, and write that."""
        assert isinstance(self.focused(), QLineEdit | QPlainTextEdit), f"{name!r} does not take the cursor"
        self._key(Qt.Key.Key_A, CTRL)
        self._key(Qt.Key.Key_Delete)
        self.write(text)

    def _key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        self.focused()
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window takes keys now"
        QTest.keyClick(window, key, modifier)

    def to_line(self) -> None:
        """Tab to the line of the dialog that is open."""
        for _ in range(STOPS_AT_MOST):
            if isinstance(self.focused(), QLineEdit):
                return
            self._key(Qt.Key.Key_Tab)
        raise AssertionError("Tab never came to a line to write in")

    def answer(self, deed: Callable[[], None], way: Callable[["Hands"], None]) -> None:
        """Do what opens a dialog, and go through the dialog by keys; it holds everything else up until it closes."""
        met, failed = [0], []
        timer = QTimer()

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                return  # not open yet: what comes before it may take a while
            met[0] += 1
            if not dialog.isAncestorOf(QApplication.focusWidget() or self.shell) and met[0] < LOOKS_AT_MOST:
                return
            timer.stop()
            try:
                way(self)
                assert not dialog.isVisible(), "the dialog did not close"
            except BaseException as error:  # noqa: BLE001 - told once the dialog is gone
                failed.append(error)
                dialog.close()

        timer.timeout.connect(look)
        timer.start(LOOK_EVERY_MS)
        deed()
        timer.stop()
        self.robot.settle()
        if failed:
            raise failed[0]
        assert met[0], "no dialog opened"


class MouseHands(Hands):
    """Presses with the mouse, where the pointer would really meet the control, and types."""

    called = "mouse and keys"

    def press(self, name: str) -> None:
        """Scroll to it and click."""
        button = self.look_for(name)
        self._bring_into_view(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.robot.settle()

    def fill(self, name: str, text: str) -> None:
        """Click into it and type."""
        self.press(name)
        self.over(name, text)

    def go(self, page: Page) -> None:
        """Click its word on the rail."""
        words = next(words for each, words, _, _ in RAIL if each is page)
        self.press(words)
        assert self.shell.place.page is page

    def grade(self, name: str) -> None:
        """Click the card."""
        self.press(name)

    def _bring_into_view(self, widget: QWidget) -> None:
        """Scroll until the pointer would meet its middle."""
        for area in self.robot.seen(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget, 0, 24)
        self.robot.settle()
        met = self.shell.childAt(widget.mapTo(self.shell, widget.rect().center()))
        assert met is not None, f"{named(widget)!r} is out of sight"
        lies = named(met) or type(met).__name__
        assert met is widget or widget.isAncestorOf(met), f"over {named(widget)!r} lies {lies!r}"


class KeyHands(Hands):
    """Presses keys and nothing else."""

    called = "keys alone"

    def press(self, name: str) -> None:
        """Walk to it and press Space."""
        self.reach(name)
        self.key(Qt.Key.Key_Space)
        self.focused()

    def fill(self, name: str, text: str) -> None:
        """Walk to it and type."""
        self.reach(name)
        self.over(name, text)

    def go(self, page: Page) -> None:
        """Its keys, or the walk to its word on the rail."""
        words, keys = next((words, keys) for each, words, _, keys in RAIL if each is page)
        if keys:
            self.key(keys[-1], CTRL)
        else:
            self.press(words)
        assert self.shell.place.page is page
        self.focused()

    def grade(self, name: str) -> None:
        """Up or down to the item, then the number of the grade."""
        item, number = name.removesuffix(",").split()
        for key in (*[Qt.Key.Key_Up] * ARROWS_AT_MOST, *[Qt.Key.Key_Down] * ARROWS_AT_MOST):
            if named(self.focused()).startswith(f"{item} "):
                break
            self.key(key)
        assert named(self.focused()).startswith(f"{item} "), f"the arrows do not come to {item}"
        self.key(number)

    def reach(self, name: str) -> None:
        """Tab until it has the focus; within a group that has one stop for Tab, then the arrows."""
        wanted = self.look_for(name)
        met: list[QWidget] = []
        while (here := self.focused()) is not wanted:
            if not wanted.focusPolicy() & Qt.FocusPolicy.TabFocus and wanted.parentWidget() is here.parentWidget():
                self._by_arrows(wanted, here)
                return
            if here in met or len(met) > STOPS_AT_MOST:
                way = " → ".join(named(one) or type(one).__name__ for one in met)
                raise AssertionError(f"Tab never came to {name!r}. It went {way}, and round again.")
            met.append(here)
            self._key(Qt.Key.Key_Tab)
            now = self.focused()
            assert now is not here, f"Tab does not leave {named(here)!r}"
            if now is not wanted and not named(wanted).startswith(name):
                wanted = self.look_for(name)  # it says something else since, or was made anew

    def _by_arrows(self, wanted: QWidget, first: QWidget) -> None:
        for _ in range(ARROWS_AT_MOST):
            self._key(Qt.Key.Key_Right)
            if self.focused() is wanted:
                return
        raise AssertionError(f"the arrows never came from {named(first)!r} to {named(wanted)!r}")
