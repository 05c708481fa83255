"""Locking the real program: another process stands there afterwards, and what was typed is not in its memory."""

import ctypes
import os
import re
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("it reads the memory of processes as Linux shows it", allow_module_level=True)

PASSPHRASE = "correct horse battery staple"
BECOME_PARENT = 36  # PR_SET_CHILD_SUBREAPER: the new process becomes this one's child when the old one is gone
DRIVER = '''
"""A person at the real program: opens the vault, types, and locks, each when a line of stdin says so."""
import sys, threading
from pathlib import Path
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from neglect_tool.gui import app
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.widgets.fields import TextBox

class Person(QObject):
    told = Signal(str)

def act(line):
    verb, _, rest = line.partition(" ")
    shell = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "Shell")
    if verb == "unlock":
        QTest.keyClicks(shell.unlock.passphrase, rest)
        QTest.keyClick(shell.unlock.passphrase, Qt.Key.Key_Return)
    elif verb == "name":
        if shell.session is None:
            QTest.keyClicks(shell.unlock.name, rest)
            QTest.keyClick(shell.unlock.name, Qt.Key.Key_Return)
    elif verb == "go":
        shell.go(Place(Page.STORY, rest))
    elif verb == "type":
        box = next(each for each in shell.findChildren(TextBox) if each.isVisible())
        box.setFocus()
        QTest.keyClicks(box, rest)
    elif verb == "lock":
        QTest.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    print(verb, "open" if shell.session else "shut", shell.place.page.value, flush=True)

def listen(person):
    for line in sys.stdin:
        person.told.emit(line.rstrip("\\n"))

app.choose_platform()
make = app.make_application
def made():
    application = make()
    application.person = Person()
    application.person.told.connect(act, Qt.ConnectionType.QueuedConnection)
    threading.Thread(target=listen, args=(application.person,), daemon=True).start()
    return application
app.make_application = made
sys.exit(app.open_window(Path(sys.argv[1]) if sys.argv[1:] else None))
'''


def memory_holds(pid: int, needle: bytes) -> bool:
    """Whether the memory of a process holds that, in UTF-8 or as Qt and Python hold text of one or two bytes a sign."""
    wanted = (needle, needle.decode().encode("utf-16-le"))
    regions = re.findall(
        r"^([0-9a-f]+)-([0-9a-f]+) r\S* \S+ \S+ \S+ *(.*)$", Path(f"/proc/{pid}/maps").read_text(), re.M
    )
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end, name in regions:
            if name in ("[vvar]", "[vsyscall]", "[vvar_vclock]"):
                continue
            try:
                memory.seek(int(start, 16))
                held = memory.read(int(end, 16) - int(start, 16)) or b""
            except (OSError, OverflowError):
                continue
            if any(one in held for one in wanted):
                return True
    return False


def until(done: Callable[[], object], what: str) -> None:
    """Wait for it, a while."""
    give_up = time.monotonic() + 60
    while not done():
        assert time.monotonic() < give_up, what
        time.sleep(0.05)


def begun_again(sign: str) -> list[int]:
    """Processes of ours that were begun by the lock."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            told = (folder / "environ").read_bytes() if folder.name.isdigit() else b""
        except OSError:
            continue
        if b"NEGLECT_TOOL_AGAIN=" in told and sign.encode() in told:
            found.append(int(folder.name))
    return found


@pytest.fixture
def home(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A laptop's account of its own; what was begun in it is ended afterwards."""
    assert ctypes.CDLL(None).prctl(BECOME_PARENT, 1, 0, 0, 0) == 0
    root = str(Path(__file__).parents[2])
    keep = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS", "XDG", "NEGLECT"))}
    yield {
        **keep, "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "conf"),
        "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }  # fmt: skip
    for pid in begun_again(str(tmp_path)):
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    ctypes.CDLL(None).prctl(BECOME_PARENT, 0, 0, 0, 0)


class Person:
    """Somebody at the program."""

    def __init__(self, home: dict[str, str], *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", DRIVER, *arguments],
            env=home,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def does(self, line: str) -> str:
        """What the window says of it afterwards."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def ends(self) -> None:
        self.process.wait(60)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


def made_vault(home: dict[str, str], out: Path) -> Path:
    """The demonstration's vault, which lies elsewhere."""
    command = [sys.executable, "-m", "neglect_tool", "demo", "--out", str(out), "--headless"]
    done = subprocess.run(command, env=home, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out / "vault"


def test_after_locking_another_process_is_there_and_does_not_hold_what_was_typed(
    home: dict[str, str], tmp_path: Path
) -> None:
    from neglect_tool.services.demo import PASSPHRASE

    vault = made_vault(home, tmp_path / "demo")
    canary = f"canary{secrets.token_hex(12)}"
    person = Person(home, str(vault))
    pid = person.process.pid
    person.does(f"unlock {PASSPHRASE}")
    until(lambda: person.does("name R. Patel").split()[1] == "open", "it opens")
    until(lambda: person.does("look").split()[2] == "caseload", "the caseload is shown")
    until(lambda: person.does("go marlowe-2026-07").split()[2] == "story", "the story is shown")
    person.does(f"type {canary}")
    try:
        held = memory_holds(pid, canary.encode())
    except PermissionError:
        pytest.skip("this account may not read the memory of its own processes")
    assert held, "the control: an open vault does hold what was just typed"
    person.does("lock")
    person.ends()
    assert person.process.returncode == 0
    assert not Path(f"/proc/{pid}").exists(), "the old process is gone"
    (fresh,) = begun_again(str(tmp_path))
    assert fresh != pid
    assert b"--" not in Path(f"/proc/{fresh}/cmdline").read_bytes()
    for told in ("environ", "cmdline"):
        assert canary.encode() not in Path(f"/proc/{fresh}/{told}").read_bytes()
        assert b"marlowe" not in Path(f"/proc/{fresh}/{told}").read_bytes().lower()
    assert str(vault).encode() in Path(f"/proc/{fresh}/environ").read_bytes()
    time.sleep(0.5)
    assert not memory_holds(fresh, canary.encode())
    assert memory_holds(fresh, b"Open your vault"), (
        "the control: the new one is looked into, and asks for the passphrase"
    )
    again = Person(home, str(vault))
    again.does(f"unlock {PASSPHRASE}")
    until(lambda: again.does("name R. Patel").split()[1:] == ["open", "story"], "it leads back")
    assert memory_holds(again.process.pid, canary.encode()), "and what was typed was kept"
    again.process.kill()
    again.ends()
