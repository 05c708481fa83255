"""The window beside a bare QMainWindow of the same run; then the caseload, a grade key and typing over real vaults.

Each figure is measured in a process of its own, on the platform that draws into memory.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from itertools import islice, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from neglect_tool.gui.shell import Shell

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 9
KEYS, TYPED = 300, 600
FAMILIES, ENTRIES = 1000, 2000
PASSPHRASE = "brisk otter lends maps"  # noqa: S105 - of a vault that lasts as long as this run
PACK = "graded-neglect-profile"
_END = """
import resource
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
            sys.stdout.flush()
            os._exit(0)
        return False
painted = Painted()
window.installEventFilter(painted)
window.resize(1366, 768)
window.show()
application.exec()
"""
BARE = (
    "import os, sys\n"
    "from PySide6.QtCore import QEvent, QObject\n"
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "application = QApplication([])\n"
    "window = QMainWindow()\n" + _END
)
OURS = (
    "import os, sys\n"
    "from pathlib import Path\n"
    "from neglect_tool.gui.app import choose_platform, make_application, make_shell\n"
    "choose_platform()\n"
    "from PySide6.QtCore import QEvent, QObject\n"
    "from neglect_tool.bootstrap import Services\n"
    "from neglect_tool.gui.door import LaptopDoor\n"
    "application = make_application()\n"
    "services = Services()\n"
    "window = make_shell(services, LaptopDoor(services, Path(sys.argv[1])))\n" + _END
)


def now() -> datetime:
    """The laptop's clock."""
    return datetime.now(UTC)


def family(number: int, children: int, carers: int, entries: int) -> dict[str, Any]:
    """An assessment of a made-up family of that size."""
    from neglect_tool.packs.load import shipped_pack

    names = ("Ada", "Ben", "Cass", "Dan", "Eve", "Finn")[:children]
    young = [
        {"id": f"c{n}", "name": f"{name} Larkrise", "born": f"20{12 + 2 * n}-03-01"} for n, name in enumerate(names)
    ]
    grown = [
        {"id": f"m{n}", "name": f"{name} Larkrise", "relationship": "carer", "assessed": True, "in_household": True}
        for n, name in enumerate(("Leanne", "Gary", "Nan", "Jo")[:carers])
    ]
    visits = [
        {"id": f"v{n}", "on": f"2026-06-1{n}", "announced": n == 0, "observer": "R. Patel", "place": "home"}
        for n in range(3)
    ]
    said = [{"source": "observed", "text": "The kitchen was warm, and there was food in the fridge."}]
    cells = product(visits, young, grown, shipped_pack(PACK).items())
    grades = [
        {"item": i.id, "child": c["id"], "carer": m["id"], "visit": v["id"], "grade": 1 + n % 3, "evidence": said}
        for n, (v, c, m, i) in enumerate(islice(cells, entries))
    ]
    return {
        "format": "neglect-assessment/1", "id": f"a-{number}", "as_at": "2026-07-01", "pack": PACK,
        "family": {"reference": f"F-{number:04}", "name": f"Larkrise {number}"},
        "children": young, "carers": grown, "visits": visits, "grades": grades,
        "analysis": "What was seen and heard at three visits. " * 60,
    }  # fmt: skip


def make(folder: Path) -> None:
    """A vault of a thousand families, one of them large, its lists brought up."""
    from neglect_tool.crypto import KdfParameters
    from neglect_tool.services.indexing import Index
    from neglect_tool.vault import store
    from neglect_tool.vault.entry import NewEntry

    made = [family(0, 6, 4, ENTRIES), *(family(number, 2, 1, 6) for number in range(1, FAMILIES))]
    with store.create(folder, PASSPHRASE, now, name="R. Patel", kdf=KdfParameters(19 * 1024, 1, 1)) as vault:
        vault.append([NewEntry("R. Patel", "imported", each["id"], json.dumps(each).encode()) for each in made])
        while Index(vault).refresh(500):
            pass


def window(folder: Path) -> "Shell":
    """Ours as it is started, at its unlock page."""
    from PySide6.QtWidgets import QApplication

    from neglect_tool.bootstrap import Services
    from neglect_tool.gui.app import after_paint, make_application, make_shell
    from neglect_tool.gui.door import LaptopDoor
    from neglect_tool.gui.pictures import settle

    make_application()
    services = Services()
    shell = make_shell(services, LaptopDoor(services, folder.parent))
    shell.resize(1366, 768)
    shell.show()
    QApplication.processEvents()
    after_paint(shell)
    settle(shell)
    return shell


def unlock(shell: "Shell") -> float:
    """Open the vault; the seconds from the key to the painted caseload."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from neglect_tool.gui.models.caseload import CaseloadModel
    from neglect_tool.gui.presenters.ports import Page
    from neglect_tool.vault import store

    derived: list[float] = []
    slow = store.open_slot

    def noted(*args: Any, **more: Any) -> Any:
        found = slow(*args, **more)
        derived.append(time.perf_counter())
        return found

    store.open_slot = noted
    painted: list[float] = []

    class Painted(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name that Qt calls
            if event.type() == QEvent.Type.Paint and any(model.rowCount() for model in models()):
                painted.append(time.perf_counter())
            return False

    def models() -> list[CaseloadModel]:
        return shell.session.pages[Page.CASELOAD].findChildren(CaseloadModel) if shell.session else []

    shell.unlock.passphrase_changed.emit(PASSPHRASE)
    shell.unlock.submit.emit()
    watch = Painted()
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    while not painted:
        QApplication.processEvents()
    QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    store.open_slot = slow
    return painted[0] - derived[0]


def grade_keys(shell: "Shell") -> list[float]:
    """Seconds from a grade key to the state that answers it, saved and painted, in the large family."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from neglect_tool.gui.pictures import settle
    from neglect_tool.gui.presenters.ports import Page, Place

    shell.go(Place(Page.PROFILE, "a-0"))
    settle(shell)
    taken = []
    for n in range(KEYS):
        begun = time.perf_counter()
        QTest.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_1 if n % 2 else Qt.Key.Key_2)
        while not shell.tasks.idle:
            shell.tasks.wait()
            QApplication.processEvents()
        QApplication.processEvents()
        taken.append(time.perf_counter() - begun)
    return taken


def typing(shell: "Shell") -> list[float]:
    """Seconds from a key in a long text to its letter painted, while what was typed before it is being saved."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from neglect_tool.gui.pictures import settle
    from neglect_tool.gui.presenters.ports import Page, Place
    from neglect_tool.gui.widgets.fields import TextBox

    shell.go(Place(Page.STORY, "a-0", key="analysis"))
    settle(shell)
    box = QApplication.focusWidget()
    if not isinstance(box, TextBox) or shell.session is None:
        raise SystemExit("There is no box to type in.")
    taken = []
    for n in range(TYPED):
        if not n % 10:
            shell.session.desk.flush()
        begun = time.perf_counter()
        QTest.keyClick(box, "abcdefgh "[n % 9])
        QApplication.processEvents()
        taken.append(time.perf_counter() - begun)
        time.sleep(0.004)
    settle(shell)
    return taken


def work(folder: Path) -> dict[str, list[float]]:
    """One session of the window: unlock, grade, type."""
    shell = window(folder)
    found = {"caseload": [unlock(shell)]}
    if "--caseload" not in sys.argv:
        found |= {"grade": grade_keys(shell), "type": typing(shell)}
    shell.close()
    return found


def start(code: str, folder: str) -> tuple[float, float]:
    """Seconds from starting a process to its first paint, and its memory then, in megabytes."""
    begun = time.perf_counter()
    said = _said([sys.executable, "-c", code, folder])
    return time.perf_counter() - begun, int(said) / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _said(command: list[str]) -> str:
    # Compiled once, as an installed program is, whatever the caller's environment says of that.
    kept = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": os.environ["COMPILED"]}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | kept
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def _row(what: str, ours: float, bare: float | None, limit: str) -> None:
    beside = f"{bare:>10.0f}{ours / bare:>8.2f}" if bare else f"{'':>18}"
    sys.stdout.write(f"{what:<40}{ours:>10.1f}{beside}  {limit}\n")
    sys.stdout.flush()


def main() -> int:
    """Measure and print the table."""
    if sys.argv[1:2] == ["--work"]:
        sys.stdout.write(json.dumps(work(Path(sys.argv[2]))))
        return 0
    sys.stdout.write(f"{'window':<40}{'ours':>10}{'bare':>10}{'ratio':>8}  limit\n")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COMPILED"] = str(Path(folder) / "compiled")
        start(BARE, folder), start(OURS, folder)
        pairs = [(start(BARE, folder), start(OURS, folder)) for _ in range(ROUNDS)]
        (bare, bare_mb), (ours, ours_mb) = (
            tuple(statistics.median(pair[at][part] for pair in pairs) for part in (0, 1)) for at in (0, 1)
        )
        _row("start to first paint, ms", ours * 1000, bare * 1000, "2.0 times")
        _row("memory at first paint, MB", ours_mb, bare_mb, "2.5 times")
        home = Path(folder) / "vaults" / "r-patel"
        home.parent.mkdir()
        make(home)
        mine = [sys.executable, __file__, "--work", str(home)]
        opened = [json.loads(_said([*mine, "--caseload"]))["caseload"][0] for _ in range(ROUNDS)]
        _row(f"key to painted caseload of {FAMILIES:,}, ms", statistics.median(opened) * 1000, None, "150")
        found = json.loads(_said(mine))
    for name, what, limit in (
        ("grade", f"grade key to repaint, {ENTRIES:,} entries, ms", "50"),
        ("type", "key to letter while saving, ms", "16"),
    ):
        taken = sorted(found[name])
        _row(f"{what}, middle", taken[len(taken) // 2] * 1000, None, "")
        _row(f"{what}, p99", taken[int(len(taken) * 0.99)] * 1000, None, limit)
    return 0


if __name__ == "__main__":
    sys.exit(main())
