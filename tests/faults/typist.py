"""A person who types on and on in a real window over a real vault, and tells a pipe when each letter was taken.

Run apart, so that it can be killed: `python typist.py VAULTS PASSPHRASE ASSESSMENT LETTERS [--pause]`; with `--pause`
the desk waits for an hour before it saves, which is what the trial must catch.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from neglect_tool.bootstrap import Services
from neglect_tool.gui.app import after_paint, make_application, make_shell
from neglect_tool.gui.door import LaptopDoor
from neglect_tool.gui.pictures import settle
from neglect_tool.gui.presenters import desk
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.widgets.fields import TextBox

EVERY_MS = 30
PATIENCE_S = 20.0


def until(come: Callable[[], bool], what: str) -> None:
    """Let the window work until that has come, or end with the word of what did not."""
    end = time.monotonic() + PATIENCE_S
    while not come():
        QApplication.processEvents()
        if time.monotonic() > end:
            sys.exit(f"{what} never came; {QApplication.focusWidget()} has the focus")


def main(vaults: Path, passphrase: str, assessment: str, letters: str) -> int:
    """Unlock, go to why the family is seen now, and type until killed."""
    application = make_application()
    services = Services()
    shell = make_shell(services, LaptopDoor(services, vaults))
    shell.show()
    application.processEvents()
    after_paint(shell)
    shell.unlock.passphrase_changed.emit(passphrase)
    shell.unlock.submit.emit()
    until(lambda: shell.place.page is Page.CASELOAD, "the caseload")
    settle(shell)
    shell.go(Place(Page.STORY, assessment))
    until(lambda: isinstance(QApplication.focusWidget(), TextBox), "a box to type in")
    box = QApplication.focusWidget()
    typed = 0

    def one() -> None:
        nonlocal typed
        QTest.keyClick(box, letters[typed % len(letters)])
        typed += 1
        sys.stdout.write(f"{typed} {time.monotonic()}\n")
        sys.stdout.flush()

    timer = QTimer()
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(one)
    timer.start()
    return application.exec()


if __name__ == "__main__":
    if "--pause" in sys.argv:
        desk.PAUSE = 3600.0
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]))
