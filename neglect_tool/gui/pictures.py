"""Pictures of the window with the made-up families that ship with it, for the README and for looking at every page.

`python -m neglect_tool.gui.pictures FOLDER` saves each page in each look;
with the name of a page after it, that page in light alone.
"""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from neglect_tool.bootstrap import Services
from neglect_tool.gui.app import choose_platform, make_application, make_shell
from neglect_tool.gui.pages.grading import GradingPage
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.unlock_state import BackupChoice
from neglect_tool.gui.shell import Shell
from neglect_tool.gui.theme import Mode
from neglect_tool.services.people import Keeper
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault.escrow import EscrowPublic

WHEN = datetime(2026, 7, 1, 13, 2, 11, tzinfo=UTC)
"""What the laptop's clock says in a picture, so that the same picture is made on every day."""
ASSESSMENT = "marlowe-2026-07"
PLACES = {
    "unlock": Place(Page.UNLOCK),
    "caseload": Place(Page.CASELOAD),
    "family": Place(Page.FAMILY, ASSESSMENT),
    "visit": Place(Page.VISIT, ASSESSMENT),
    "sort": Place(Page.SORT, ASSESSMENT),
    "grading": Place(Page.PROFILE, ASSESSMENT),
    "story": Place(Page.STORY, ASSESSMENT),
    "change": Place(Page.CHANGE, ASSESSMENT, child="ruby"),
    "day": Place(Page.DAY, ASSESSMENT),
    "plan": Place(Page.PLAN, ASSESSMENT),
    "chronology": Place(Page.CHRONOLOGY, ASSESSMENT),
    "readiness": Place(Page.READINESS, ASSESSMENT),
    "report": Place(Page.REPORT, ASSESSMENT),
    "record": Place(Page.RECORD, ASSESSMENT),
    "photographs": Place(Page.PHOTOGRAPHS, ASSESSMENT),
    "second-opinion": Place(Page.SECOND_OPINION, ASSESSMENT),
    "vault": Place(Page.VAULT),
    "verify": Place(Page.VERIFY),
    "settings": Place(Page.SETTINGS),
}
AREAS_AT_MOST = 40
PATIENCE_MS = 10_000
"""How long events may take at most to come to their end; with none left nothing waits, on a busy machine either."""
LOOKS: dict[str, tuple[tuple[int, int], Mode, float]] = {
    "": ((1366, 768), Mode.LIGHT, 1.0),
    "-dark": ((1366, 768), Mode.DARK, 1.0),
    "-contrast": ((1366, 768), Mode.HIGH_CONTRAST, 1.0),
    "-200": ((1366, 768), Mode.LIGHT, 2.0),
    "-tablet": ((800, 1280), Mode.LIGHT, 1.0),
}


class PracticeDoor:
    """A vault in memory that holds the made-up families; it is gone when the program ends."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def people(self) -> tuple[Keeper, ...]:
        """The one there is."""
        return (Keeper(Path("practice"), "R. Patel", "R. Patel"),)

    def offered(self, people: Sequence[Keeper]) -> Keeper | None:
        """That one."""
        return people[0]

    def open(self, keeper: Keeper, passphrase: str) -> EntryStore:
        """The families, afresh; any passphrase will do, as nothing in it is secret."""
        del passphrase
        return self._services.practice_store(keeper.owner)

    def open_with_keystore(self, keeper: Keeper) -> EntryStore:
        """The same."""
        return self.open(keeper, "")

    def create(self, name: str, passphrase: str, escrow: EscrowPublic | None) -> EntryStore:
        """The same."""
        del name, escrow
        return self.open(self.people()[0], passphrase)

    def backups(self, keeper: Keeper) -> tuple[BackupChoice, ...]:
        """There are none."""
        del keeper
        return ()

    def put_back(self, keeper: Keeper | None, file: Path, passphrase: str) -> str:
        """There is nothing to put back."""
        del keeper, file, passphrase
        return ""

    def read_escrow(self, file: Path) -> EscrowPublic:
        """An agency's recovery key, as everywhere."""
        return self._services.escrow_public(file)

    def recover(self, keeper: Keeper, file: Path, its_passphrase: str, passphrase: str) -> EntryStore:
        """The same as opening: nothing in it is secret."""
        del file, its_passphrase
        return self.open(keeper, passphrase)


def practice_window(services: Services) -> Shell:
    """A window that is open on the made-up families."""
    shell = make_shell(services, PracticeDoor(services))
    shell.resize(1366, 768)
    shell.show()
    shell.unlock.passphrase_changed.emit("practice")
    shell.unlock.submit.emit()
    settle(shell)
    return shell


def settle(shell: Shell) -> None:
    """Let everything that is under way come to its end and be painted."""
    for _ in range(3):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PATIENCE_MS)
        while not shell.tasks.idle:
            shell.tasks.wait()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PATIENCE_MS)


def stand_at_a_result(shell: Shell, page: GradingPage) -> None:
    """Go on through the areas to one whose result is in view, with an item in it that is worse than the result."""
    for _ in range(AREAS_AT_MOST):
        state = page.state
        if state is not None and state.result is not None and state.result.masked:
            return
        page.move_area.emit(1)
        settle(shell)


def save_picture(shell: Shell, place: Place, out: Path, look: str = "") -> None:
    """Go to that place, and save the window as a PNG in one of LOOKS; the unlock page is reached by locking."""
    size, mode, text = LOOKS[look]
    shell.look.choose(mode=mode, text=text)
    shell.resize(*size)
    if place.page is Page.UNLOCK:
        shell.lock()
    else:
        shell.go(place)
    settle(shell)
    if isinstance(shell.page, GradingPage):
        stand_at_a_result(shell, shell.page)
    if not shell.grab().save(str(out)):
        raise OSError(f"{out} could not be written")


def main(folder: Path, only: str = "") -> int:
    """Save every page in every look, or one page in light."""
    choose_platform()
    application = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    services = Services(clock=lambda: WHEN)
    for look in LOOKS if not only else ("",):
        shell = practice_window(services)
        wanted = {only: PLACES[only]} if only else PLACES
        for name, place in reversed(wanted.items()):
            save_picture(shell, place, folder / f"{name}{look}.png", look)
        shell.close()
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:3]))
