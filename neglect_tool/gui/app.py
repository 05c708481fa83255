"""Starting the window: as little as the first paint needs, then the rest."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from neglect_tool.bootstrap import Services
    from neglect_tool.gui.presenters.ports import Go
    from neglect_tool.gui.presenters.unlock import Door
    from neglect_tool.gui.session import Session
    from neglect_tool.gui.shell import Shell
    from neglect_tool.services.ports import EntryStore

SIZE = (1366, 768)


def choose_platform() -> None:
    """Without a display Qt would end the process: draw into memory instead. To be called before Qt is imported."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def make_application() -> "QApplication":
    """The application with our style, fonts and the guard of the wheel; one a process."""
    from PySide6.QtWidgets import QApplication

    from neglect_tool.gui.theme import load_fonts
    from neglect_tool.gui.widgets.fields import WheelGuard

    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Neglect Tool")
    application.setStyle("Fusion")
    load_fonts()
    guard = WheelGuard(application)
    application.installEventFilter(guard)
    return application


def make_shell(services: "Services", door: "Door") -> "Shell":
    """The window at its unlock page, over the vaults of that door."""
    from neglect_tool.gui.shell import Shell
    from neglect_tool.gui.tasks import Tasks
    from neglect_tool.gui.theme import Look, Theme, shipped_scale, system_mode

    look, tasks = Look(Theme(shipped_scale(), system_mode())), Tasks()

    def begin(store: "EntryStore", author: str, go: "Go") -> "Session":
        from neglect_tool.gui.press import LaptopPress
        from neglect_tool.gui.session import Session

        casework = services.casework(store, author)
        return Session(look, store, casework, LaptopPress(services, casework), tasks.run, go)

    return Shell(look, tasks, door, begin)


def open_window(vault: Path | None = None, services: "Services | None" = None) -> int:
    """Open the window, on a vault of its own folder if one is named, and stay until it is closed."""
    choose_platform()
    from neglect_tool.bootstrap import Services
    from neglect_tool.gui import crash
    from neglect_tool.gui.comfort import keep_comfort
    from neglect_tool.gui.door import LaptopDoor
    from neglect_tool.paths import settings_file, vaults_folder

    application = make_application()
    crash.install()
    services = services or Services()
    window = make_shell(services, LaptopDoor(services, vaults_folder(), (vault,) if vault else ()))
    keep_comfort(window, settings_file())
    window.resize(*SIZE)
    window.show()
    return application.exec()
