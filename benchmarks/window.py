"""The window: start to first paint and memory beside a bare QMainWindow, and a grade key to its repainted result."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 9
KEYS = 200
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


def start(code: str, folder: str) -> tuple[float, float]:
    """Seconds from starting a process to its first paint, and its memory then, in megabytes."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, folder], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return time.perf_counter() - begun, int(done.stdout) / (1024 * 1024 if sys.platform == "darwin" else 1024)


def grade_keys() -> list[float]:
    """Seconds from a grade key to the state that answers it, painted, on the largest of the made-up families."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from neglect_tool.bootstrap import Services
    from neglect_tool.gui.app import make_application
    from neglect_tool.gui.pictures import PLACES, practice_window, settle

    make_application()
    shell = practice_window(Services())
    shell.go(PLACES["grading"])
    settle(shell)
    taken = []
    for n in range(KEYS):
        key = Qt.Key.Key_1 if n % 2 else Qt.Key.Key_2
        begun = time.perf_counter()
        QTest.keyClick(QApplication.focusWidget() or shell, key)
        while not shell.tasks.idle:
            shell.tasks.wait()
            QApplication.processEvents()
        QApplication.processEvents()
        taken.append(time.perf_counter() - begun)
    shell.close()
    return taken


def main() -> int:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        start(BARE, folder), start(OURS, folder)
        pairs = [(start(BARE, folder), start(OURS, folder)) for _ in range(ROUNDS)]
    bare, ours = (statistics.median(pair[at][0] for pair in pairs) for at in (0, 1))
    bare_mb, ours_mb = (statistics.median(pair[at][1] for pair in pairs) for at in (0, 1))
    keys = sorted(grade_keys())
    sys.stdout.write(f"{'window':<34}{'ours':>10}{'bare':>10}{'ratio':>8}  limit\n")
    sys.stdout.write(
        f"{'start to first paint, ms':<34}{ours * 1000:>10.0f}{bare * 1000:>10.0f}{ours / bare:>8.2f}  2.0\n"
    )
    sys.stdout.write(
        f"{'memory at first paint, MB':<34}{ours_mb:>10.0f}{bare_mb:>10.0f}{ours_mb / bare_mb:>8.2f}  2.5\n"
    )
    half, late = keys[len(keys) // 2] * 1000, keys[int(len(keys) * 0.99)] * 1000
    sys.stdout.write(f"{'grade key to repaint, ms, middle':<34}{half:>10.0f}\n")
    sys.stdout.write(f"{'grade key to repaint, ms, p99':<34}{late:>10.0f}{'':>18}  50\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
