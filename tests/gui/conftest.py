"""A real window over a real store, driven as a person drives it."""

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
    QWidgetItem,
)
from shiboken6 import getAllValidWrappers, getCppPointer

from neglect_tool.bootstrap import Services
from neglect_tool.crypto import KdfParameters
from neglect_tool.gui.app import guard, make_application, make_shell
from neglect_tool.gui.door import LaptopDoor
from neglect_tool.gui.pictures import ASSESSMENT, practice_window, settle
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.shell import Shell
from neglect_tool.gui.theme import Look, Theme, shipped_scale
from neglect_tool.gui.widgets.flow import Flow
from neglect_tool.services.keeping import VaultKeeper
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault.escrow import EscrowPublic, EscrowSecret
from neglect_tool.vault.store import create, open_, recover
from neglect_tool.vault.vault import Vault


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says this of every window; any other word of Qt's fails a test."""
    for item in items:
        if "tests/gui/" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore(*SAID, extend=True))


W = TypeVar("W", bound=QWidget)
SAID = ("propagateSizeHints", r"does not support (raise\(\)|grabbing the keyboard)")
"""Of every window, and of every menu."""
CHEAP = KdfParameters(19 * 1024, 1, 1)


class Clock:
    """A clock that moves a second each time it is read."""

    def __init__(self) -> None:
        self.now = datetime(2026, 7, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass(frozen=True, slots=True)
class QuickServices(Services):
    """The real services, but that a new vault costs little to open; it is a real vault all the same."""

    def create_vault(
        self, folder: Path, passphrase: str, name: str = "", escrow: EscrowPublic | None = None
    ) -> EntryStore:
        return create(folder, passphrase, self.clock, name=name, escrow=escrow, kdf=CHEAP)

    def recover_vault(self, folder: Path, secret: EscrowSecret, passphrase: str) -> EntryStore:
        return recover(folder, secret, passphrase, self.clock, kdf=CHEAP)

    def open_vault(self, folder: Path, passphrase: str) -> EntryStore:
        return open_(folder, passphrase, self.clock)

    def keeper(self, store: EntryStore) -> VaultKeeper | None:
        return VaultKeeper(store, kdf=CHEAP) if isinstance(store, Vault) else None


class Robot:
    """Hands and eyes: finds what is on the screen by the name that a screen reader says, and presses keys."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def settle(self) -> None:
        settle(self.shell)

    def seen(self, kind: type[W]) -> list[W]:
        """Everything of that kind that is on the screen."""
        return [widget for widget in self.shell.findChildren(kind) if widget.isVisible()]

    def find(self, kind: type[W], name: str) -> W:
        """The first whose accessible name is or begins with that."""
        found = [widget for widget in self.seen(kind) if widget.accessibleName() == name]
        found += [widget for widget in self.seen(kind) if widget.accessibleName().startswith(name)]
        assert found, f"{name!r} is not among {[widget.accessibleName() for widget in self.seen(kind)]}"
        return found[0]

    def press(self, name: str) -> None:
        """Press a button by its name."""
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name!r} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Write into a field by its name, instead of what was there."""
        field = next(
            (one for kind in (QLineEdit, QPlainTextEdit) for one in self.seen(kind) if one.accessibleName() == name),
            None,
        )
        assert field is not None, f"there is no field {name!r}"
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        self.settle()

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, wherever the focus is."""
        target = QApplication.focusWidget() or self.shell
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifier)
        else:
            QTest.keyClick(target, key, modifier)
        self.settle()

    def go(self, page: Page, **stand: str) -> None:
        """Go to a page of the made-up family."""
        self.shell.go(Place(page, ASSESSMENT, **stand))
        self.settle()

    def focused(self) -> QWidget:
        """What has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget


@pytest.fixture(scope="session")
def application() -> Iterator[QApplication]:
    """The application with our style and fonts; Python looks for garbage on this thread alone, as in the program."""
    application = make_application()
    gc.freeze()
    guard(application)
    yield application
    gc.enable()


@pytest.fixture
def look(application: QApplication) -> Look:
    return Look(Theme(shipped_scale()))


@pytest.fixture
def clock() -> Clock:
    return Clock()


def held_items() -> list[QWidgetItem]:
    """What Python holds of the items in which Qt's own layouts keep their widgets; those of `Flow` are in its hands."""
    wrappers = getAllValidWrappers()
    ours = {id(item) for one in wrappers if isinstance(one, Flow) for item in one._items}
    return [one for one in wrappers if type(one) is QWidgetItem and id(one) not in ours]


def ended_items(*windows: QWidget) -> list[int]:
    """Where such items lay that Qt has ended since: whatever lies there next is taken for it, and that kills."""
    held = {getCppPointer(one)[0] for one in held_items()}
    layouts = [layout for window in windows for layout in window.findChildren(QLayout)]
    layouts += [window.layout() for window in windows if window.layout() is not None]
    there = {getCppPointer(layout.itemAt(at))[0] for layout in layouts for at in range(layout.count())}
    return sorted(held - there)


def _close(shell: Shell) -> None:
    """Close the window and let go of it; every page that was made was shown, and goes with it."""
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()


@pytest.fixture
def practice(application: QApplication, clock: Clock) -> Iterator[Robot]:
    """A window that is open on the made-up families."""
    shell = practice_window(Services(clock=clock))
    yield Robot(shell)
    _close(shell)


@pytest.fixture
def empty(application: QApplication, clock: Clock, tmp_path: Path) -> Iterator[Robot]:
    """A window on a laptop without a vault."""
    services = QuickServices(clock=clock)
    shell = make_shell(services, LaptopDoor(services, tmp_path / "vaults"))
    shell.resize(1366, 768)
    shell.show()
    QApplication.processEvents()
    yield Robot(shell)
    _close(shell)
