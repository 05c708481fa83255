"""Starting the window: as little as the first paint needs, then the rest."""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QRect
    from PySide6.QtWidgets import QApplication

    from neglect_tool.bootstrap import Services
    from neglect_tool.gui.presenters.idle import Clocks
    from neglect_tool.gui.presenters.ports import Go
    from neglect_tool.gui.presenters.unlock import Door
    from neglect_tool.gui.presenters.whom_to_ring import WhomToRing
    from neglect_tool.gui.relaunch import Relaunch
    from neglect_tool.gui.session import Session
    from neglect_tool.gui.shell import Shell
    from neglect_tool.services.ports import EntryStore

SIZE = (1366, 768)
FRAME = (16, 40)
"""What the desktop's title bar and borders take of the screen, at most; it is not known before the window is up."""

GUARDED = "guarded"
TURN = 0.001
"""Seconds that a thread which saves keeps the interpreter at most while the window's thread waits for it."""


def choose_platform() -> None:
    """Without a display Qt would end the process: draw into memory instead. To be called before Qt is imported."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def make_application() -> "QApplication":
    """The application with our style and fonts; one a process.

    Until the first paint Python looks for no garbage, which would take a tenth of the time: see `after_paint`.
    """
    from PySide6.QtWidgets import QApplication

    from neglect_tool.gui.theme import load_fonts

    gc.disable()
    running = QApplication.instance()
    # The style by option: asked for by a call, it comes back as an object whose many names Python would first learn.
    application = running if isinstance(running, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("Neglect Tool")
    load_fonts()
    return application


def make_shell(
    services: "Services", door: "Door", relaunch: "Relaunch | None" = None, clocks: "Clocks | None" = None
) -> "Shell":
    """The window at its unlock page, over the vaults of that door; without `relaunch` it locks in this process."""
    from PySide6.QtWidgets import QApplication

    from neglect_tool.gui.presence import AfterPaint
    from neglect_tool.gui.shell import Shell
    from neglect_tool.gui.tasks import Tasks
    from neglect_tool.gui.theme import Look, Theme, shipped_scale, system_mode

    application = QApplication.instance() or make_application()
    look, tasks = Look(Theme(shipped_scale(), system_mode())), Tasks()

    def begin(store: "EntryStore", author: str, go: "Go") -> "Session":
        from neglect_tool.gui.beginning import begin_session

        return begin_session(services, shell, store, author, go)

    def numbers() -> "WhomToRing":
        from neglect_tool.errors import NeglectToolError
        from neglect_tool.gui.presenters.whom_to_ring import WhomToRing, whom_to_ring

        try:
            return whom_to_ring(services.strategy(), services.clock().astimezone().date())
        except NeglectToolError:
            return WhomToRing()

    shell = Shell(
        look,
        tasks,
        door,
        begin,
        numbers,
        relaunch,
        clocks,
        services.clock,
        practise=services.practice_store,
    )
    AfterPaint(shell, lambda: guard(application))
    return shell


def guard(application: "QCoreApplication") -> None:
    """See all input from now on: the wheel changes no answer, and idle time is counted; once a process is enough.

    Only after the first paint: each event that makes a window would pass through it, and nobody can touch it yet.
    """
    from neglect_tool.gui.idle import InputGuard

    if application.property(GUARDED) is None:
        application.setProperty(GUARDED, True)  # noqa: FBT003 - Qt's own
        InputGuard(application)


def after_paint(window: "Shell") -> None:
    """What nobody waits for: listening to the laptop, and the pages behind the key, while the passphrase is typed."""
    from neglect_tool.gui.presence import watch_laptop
    from neglect_tool.gui.sweeping import Sweeper

    sys.setswitchinterval(TURN)
    watch_laptop(window, window.locker)
    sweeper = Sweeper(window, lambda: window.locker.watch.idle.rested)
    window.tasks.run(_load_pages, lambda _: sweeper.settle(), lambda _: None)


def _load_pages() -> None:
    import neglect_tool.gui.beginning  # only so that they are there
    import neglect_tool.services.casework  # noqa: F401


def open_on_screen(window: "Shell", room: "QRect") -> None:
    """Show the window in the room there is: as large as wanted with its frame, else the whole of a small screen."""
    wide, high = SIZE
    if room.width() < wide + FRAME[0] or room.height() < high + FRAME[1]:
        window.resize(
            max(window.minimumWidth(), min(wide, room.width() - FRAME[0])),
            max(window.minimumHeight(), min(high, room.height() - FRAME[1])),
        )
        window.move(room.topLeft())
        window.showMaximized()
        return
    window.resize(wide, high)
    window.show()


def open_window(vault: Path | None = None, services: "Services | None" = None) -> int:
    """Open the window, on a vault of its own folder if one is named, and stay until it is closed."""
    from neglect_tool.gui.display import NoDisplay, need_display

    try:
        need_display()
    except NoDisplay as missing:
        sys.stderr.write(f"neglect-tool: {missing}\n")
        return 2
    from neglect_tool.gui.language import choose_language, give_qt_its_words

    language = choose_language()
    from neglect_tool.bootstrap import Services
    from neglect_tool.gui import crash
    from neglect_tool.gui.comfort import keep_comfort
    from neglect_tool.gui.door import LaptopDoor
    from neglect_tool.gui.presence import AfterPaint
    from neglect_tool.gui.relaunch import LaptopRelaunch, take
    from neglect_tool.paths import authorities_folder, settings_file, vaults_folder

    application = make_application()
    if language:
        give_qt_its_words(application, language)
    crash.install()
    services = services or Services()
    again = take()
    vault = again.vault if again is not None else vault
    door = LaptopDoor(services, vaults_folder(), (vault,) if vault else ())
    window = make_shell(services, door, LaptopRelaunch(vault))
    keep_comfort(window, settings_file())
    window.verifying.folder = authorities_folder()
    if again is None or not window.restoreGeometry(again.window):
        open_on_screen(window, window.screen().availableGeometry())
    else:
        window.show()
    if again is not None:
        window.offer(again.chosen)
        if again.said:
            window.frame_.banner.show_notice(again.said)
        AfterPaint(window, again.say_up)
    AfterPaint(window, lambda: after_paint(window))
    return application.exec()
