"""Locking, step by step: hide the page, keep what was typed and where one stood, close the vault, begin afresh."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.idle import IdleWatch
from neglect_tool.gui.kept_place import kept_as, place_of
from neglect_tool.gui.presenters.idle import Clocks
from neglect_tool.gui.presenters.ports import Page, Place, Problem
from neglect_tool.gui.relaunch import Relaunch
from neglect_tool.gui.widgets.lock_bar import Cover, LockBar
from neglect_tool.saying import tr
from neglect_tool.services.place import KeptPlace, keep_place, last_place

if TYPE_CHECKING:
    from neglect_tool.gui.session import Session
    from neglect_tool.gui.shell import Shell

RETRY_MS = 5000
"""How often saving is tried again while nobody is there and the disk would not take it."""


def forget_clipboard() -> None:
    """Empty the clipboard if what is on it was copied here; what other programs put there is theirs."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


MOST_OVER_IT = 20
"""Menus and dialogs that are closed at the most: one that opens another for ever must not keep the vault open."""


class Locker(QObject):
    """Owns the warning and the cover; there is nothing of a family in the program once it is through."""

    locked = Signal()
    """The vault is closed and its keys are wiped."""

    def __init__(self, shell: "Shell", relaunch: "Relaunch | None", clocks: Clocks | None) -> None:
        super().__init__(shell)
        self._shell = shell
        self._relaunch = relaunch
        self.under_way = False
        self._asked = False
        self._place = KeptPlace(Page.CASELOAD)
        self._wanted: Place | None = None
        self._focus: QWidget | None = None
        self.cover = Cover(shell.look, shell)
        self.bar = LockBar(shell.look, shell)
        top = shell.frame_.top
        self.watch = IdleWatch(self.bar, top.height, lambda: self.open and not self.under_way, clocks or Clocks())
        self.watch.due.connect(self.lock_unasked)
        self.watch.warned.connect(lambda: shell.session.desk.flush() if shell.session else None)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._save)
        self.cover.again.connect(self._save)
        shell.frame_.display.minutes.connect(self.watch.lock_after)

    @property
    def open(self) -> bool:
        """Whether there is anything to lock."""
        return self._shell.session is not None

    def lock(self) -> None:
        """Somebody asked for it."""
        self._begin(asked=True)

    def lock_for(self, place: Place) -> None:
        """Lock, and lead there once the passphrase is given."""
        self._wanted = place
        self._begin(asked=True)

    def lock_unasked(self) -> None:
        """Nobody is there, or the laptop sleeps or was locked: hidden at once, locked as soon as all is safe."""
        self._begin(asked=False)

    def _begin(self, *, asked: bool) -> None:
        shell = self._shell
        if shell.session is None or self.under_way:
            return
        shell.practice.leave()
        self.under_way, self._asked = True, asked
        shell.hiding.put_away()
        self._focus = QApplication.focusWidget()
        self.note_place()
        if self._wanted is not None:
            self._place, self._wanted = kept_as(self._wanted, shell.opened), None
        _close_what_is_over_it()
        self.bar.hide()
        shell.act_now.hide()
        self.cover.show_locking()
        shell.frame_.hide()
        self._after_all(self._save)

    def note_place(self) -> None:
        """Remember where one stands, while the cursor is there."""
        self._place = self._shell.standing()

    def send_place(self, session: "Session") -> None:
        """Have it written down after all else; a place that cannot be kept costs a few steps, not a word."""
        place = replace(self._place, key=session.lasting(self._shell.place.page, self._place.key))
        author = session.desk.author
        self._shell.tasks.run(lambda: keep_place(session.store, author, place), lambda _: None, lambda _: None)

    def _after_all(self, then: Callable[[], None]) -> None:
        """Call `then` when everything asked for so far is done: a save or a signature under way is never cut."""
        self._shell.tasks.run(lambda: None, lambda _: then(), lambda _: then())

    def _save(self) -> None:
        session = self._shell.session
        if session is not None and self.under_way:
            self._retry.stop()
            session.desk.flush()
            self._after_all(self._look)

    def _look(self) -> None:
        """Whether all is safe by now."""
        session = self._shell.session
        if session is None:
            return
        failed = session.desk.saved.failed
        if not session.desk.unsaved or (self._asked and self._shell.leaving.warned):
            self.send_place(session)
            self._after_all(self._close)
        elif failed is None:
            self._save()
        elif self._asked:
            self._give_back(failed)
        else:
            self.cover.show_unsafe(f"{failed.what} {failed.remedy}".strip())
            self._retry.start()

    def _give_back(self, failed: Problem) -> None:
        """Somebody is there to decide: show why it was not locked, and lock without it when asked again."""
        self.under_way, self._shell.leaving.parting = False, ""
        self._shell.leaving.warn(failed, tr("the vault is locked without it"))
        self._uncover()
        if self._focus is not None:
            self._focus.setFocus()

    def _close(self) -> None:
        session = self._shell.session
        if session is not None:
            session.leave(self._shell.place.page)
            self._shell.tasks.drop()
            close = self._shell.keeping.leave(session.store)
            self._shell.tasks.run(close, lambda _: self._closed(session), lambda _: self._closed(session))

    def _closed(self, session: "Session") -> None:
        shell = self._shell
        folder = getattr(session.store, "folder", None)
        chosen = str(folder.absolute()) if isinstance(folder, Path) else ""
        forget_clipboard()
        said = {"said": shell.leaving.parting} if shell.leaving.parting else {}
        shell.forget_session()
        self.locked.emit()
        if self._relaunch is None:
            self._stay(chosen)
        else:
            look = bytes(shell.saveGeometry().data())
            self._relaunch(look, chosen, QApplication.quit, lambda: self._stay(chosen), **said)

    def _stay(self, chosen: str) -> None:
        """Locked in this process."""
        self.under_way = False
        self._uncover()
        self._shell.offer(chosen)

    def _uncover(self) -> None:
        self._shell.frame_.show()
        self.cover.hide()

    def resume(self, session: "Session") -> None:
        """After unlocking: back to where one left off, or to the caseload."""
        shell = self._shell
        self.watch.touch()

        def found(kept: KeptPlace | None) -> None:
            if shell.session is not session:
                return
            place = place_of(kept)
            if place.assessment:
                session.desk.open(place.assessment, lambda: shell.arrive(place), lambda: shell.go(Place(Page.CASELOAD)))
            else:
                shell.arrive(place)

        shell.tasks.run(lambda: last_place(session.store), found, lambda _: found(None))


def _close_what_is_over_it() -> None:
    """Menus and dialogs, the nearest first. All top-level widgets are not asked for: some may be half destroyed."""
    for _ in range(MOST_OVER_IT):
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None:
            return
        over.close()
