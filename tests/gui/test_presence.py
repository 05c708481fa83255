"""The window locks when the laptop says that it sleeps or that its screen is locked; told over a real bus."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor

from neglect_tool.gui.presence import watch_laptop
from neglect_tool.gui.presence_linux import LOGIN, LinuxPresence
from neglect_tool.gui.presenters.ports import Page

needs_bus = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon here"
)
PATH = "/org/freedesktop/login1"
OURS, OTHERS = f"{PATH}/session/_31", f"{PATH}/session/_32"


@ClassInfo({"D-Bus Interface": f"{LOGIN}.Manager"})
class LoginManager(QObject):
    """As much of the login manager as we ask of it, on a bus of the test's own."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, ...]] = []
        self.readers: list[int] = []

    @Slot(str, result=QDBusObjectPath)
    def GetSession(self, session: str) -> QDBusObjectPath:  # noqa: N802 - its name on the bus
        self.asked.append(("GetSession", session))
        return QDBusObjectPath(OURS)

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:  # noqa: N802 - its name on the bus
        self.asked.append(("Inhibit", what, who, why, mode))
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        self.readers.append(reader)
        held = QDBusUnixFileDescriptor(writer)
        os.close(writer)
        return held

    def holds(self) -> bool:
        """Whether anybody still keeps the laptop from sleeping."""
        try:
            return os.read(self.readers[-1], 1) != b""
        except BlockingIOError:
            return True


class Bus:
    """A private bus, with the login manager's end of it."""

    def __init__(self, address: str, name: str) -> None:
        self.address = address
        self.names = (f"{name}-window", f"{name}-desktop")
        self.window, self.desktop = (QDBusConnection.connectToBus(address, each) for each in self.names)

    def tell(self, path: str, interface: str, name: str, *arguments: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        assert self.desktop.send(signal)


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={tmp_path}/bus"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert daemon.stdout is not None
    made = Bus(daemon.stdout.readline().strip(), tmp_path.name)
    assert made.window.isConnected()
    yield made
    for name in made.names:
        QDBusConnection.disconnectFromBus(name)
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


@pytest.fixture
def login(bus: Bus) -> LoginManager:
    manager = LoginManager()
    assert bus.desktop.registerService(LOGIN)
    assert bus.desktop.registerObject(PATH, manager, QDBusConnection.RegisterOption.ExportAllSlots)
    return manager


def listen(qtbot, robot, bus: Bus, login: LoginManager | None) -> LinuxPresence:
    robot.go(Page.FAMILY)
    presence = LinuxPresence(robot.shell, robot.shell.locker, bus.window, bus.window)
    if login is not None:
        qtbot.waitUntil(lambda: len(login.readers) == 1 and not presence._calls, timeout=60_000)
    return presence


def locks(qtbot, robot) -> bool:
    """Whether it is locked, once every message that was sent has come."""
    qtbot.wait(150)
    robot.settle()
    return robot.shell.session is None


@needs_bus
def test_it_locks_before_the_laptop_sleeps_which_waits_until_the_keys_are_wiped(qtbot, practice, bus, login):
    presence = listen(qtbot, practice, bus, login)
    assert ("Inhibit", "sleep", "Neglect Tool", "Closing the vault", "delay") in login.asked
    assert login.holds()
    let_go = []
    practice.shell.locker.locked.connect(lambda: let_go.append(practice.shell.session))
    bus.tell(PATH, f"{LOGIN}.Manager", "PrepareForSleep", True)
    assert locks(qtbot, practice)
    assert let_go == [None]
    assert not login.holds()
    bus.tell(PATH, f"{LOGIN}.Manager", "PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(login.readers) == 2 and not presence._calls, timeout=60_000)
    assert login.holds(), "the next sleep waits again"
    bus.tell(PATH, f"{LOGIN}.Manager", "PrepareForSleep", True)
    qtbot.waitUntil(lambda: not login.holds(), timeout=3000)


@needs_bus
def test_it_locks_when_its_own_session_is_locked_and_not_when_another_is(qtbot, practice, bus, login):
    listen(qtbot, practice, bus, login)
    bus.tell(OTHERS, f"{LOGIN}.Session", "Lock")
    assert not locks(qtbot, practice)
    bus.tell(OURS, f"{LOGIN}.Session", "Lock")
    assert locks(qtbot, practice)


@needs_bus
@pytest.mark.parametrize("screen", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_it_locks_when_the_screen_is_locked_and_not_when_it_comes_back(qtbot, practice, bus, screen):
    listen(qtbot, practice, bus, None)
    bus.tell("/org/freedesktop/ScreenSaver", screen, "ActiveChanged", False)
    assert not locks(qtbot, practice)
    bus.tell("/org/freedesktop/ScreenSaver", screen, "ActiveChanged", True)
    assert locks(qtbot, practice)


@needs_bus
def test_another_program_cannot_say_in_the_login_managers_name_that_the_laptop_sleeps(qtbot, practice, bus, login):
    listen(qtbot, practice, bus, login)
    other = QDBusConnection.connectToBus(bus.address, "stranger")
    signal = QDBusMessage.createSignal(PATH, f"{LOGIN}.Manager", "PrepareForSleep")
    signal.setArguments([True])
    assert other.send(signal)
    assert not locks(qtbot, practice)
    QDBusConnection.disconnectFromBus("stranger")


def test_without_a_bus_nothing_is_said_and_nothing_fails(practice):
    code = (
        "import sys, logging\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from PySide6.QtCore import QObject, Signal\n"
        "from neglect_tool.gui.presence import watch_laptop\n"
        "class Lock(QObject):\n"
        "    locked = Signal()\n"
        "    open = False\n"
        "    def lock_unasked(self): sys.exit(3)\n"
        "application = QApplication([])\n"
        "window, lock = QWidget(), Lock()\n"
        "watch_laptop(window, lock)\n"
        "application.processEvents()\n"
    )
    nowhere = "unix:path=/nonexistent/bus"
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": nowhere, "DBUS_SESSION_BUS_ADDRESS": nowhere}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_where_no_bus_can_be_spoken_to_the_clocks_are_left(practice, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtDBus", None)
    monkeypatch.delitem(sys.modules, "neglect_tool.gui.presence_linux", raising=False)
    assert watch_laptop(practice.shell, practice.shell.locker) is None


@pytest.mark.parametrize(
    ("message", "detail", "away"),
    [(0x0218, 0x4, True), (0x0218, 0x12, False), (0x02B1, 0x7, True), (0x02B1, 0x8, False), (0x0100, 0x7, False)],
)
def test_what_windows_says_is_read_as_its_documents_have_it(message, detail, away):
    from neglect_tool.gui.presence_windows import says_away

    assert says_away(message, detail) is away
