"""The window itself: the way between pages, the keys that act everywhere, and leaving without losing a word."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow

from neglect_tool.bootstrap import utc_now
from neglect_tool.gui.comfort import Comfort
from neglect_tool.gui.crumbs import IN_FAMILY, TITLE, crumbs
from neglect_tool.gui.focus import FocusRing
from neglect_tool.gui.frame import SETTINGS_KEY, VAULT_KEY, Frame
from neglect_tool.gui.helping import Helping
from neglect_tool.gui.keeping import Keeping
from neglect_tool.gui.pages.page import PageView, bind
from neglect_tool.gui.pages.unlock import UnlockPage
from neglect_tool.gui.practice import Practice
from neglect_tool.gui.presenters.ports import REFERRAL, RESTORE, Go, Page, Place, Problem
from neglect_tool.gui.presenters.unlock import Door, UnlockPresenter, noticed, only_read
from neglect_tool.gui.style import stylesheet
from neglect_tool.gui.tab_order import put_in_order
from neglect_tool.gui.tasks import Tasks
from neglect_tool.gui.theme import Look
from neglect_tool.gui.way_to_verify import VERIFY_KEY, VerifyWay
from neglect_tool.gui.widgets.bars import announce
from neglect_tool.gui.widgets.rail import RAIL
from neglect_tool.services.ports import Clock, EntryStore

if TYPE_CHECKING:
    from neglect_tool.gui.clipboard import ClipButton
    from neglect_tool.gui.locking import Locker
    from neglect_tool.gui.presenters.idle import Clocks
    from neglect_tool.gui.presenters.whom_to_ring import WhomToRing
    from neglect_tool.gui.relaunch import Relaunch
    from neglect_tool.gui.session import Session
    from neglect_tool.gui.spelling import SpellWatch
    from neglect_tool.gui.widgets.act_now import ActNow
    from neglect_tool.gui.widgets.hide_screen import HideScreen
    from neglect_tool.services.place import KeptPlace

PATIENCE_MS = 20_000
AT_A_VISIT = (Page.VISIT, Page.PHOTOGRAPHS)
"""Where one may go in visit mode without the passphrase."""
HELD = "To leave visit mode, give your passphrase. Every jot is kept."
Begin = Callable[[EntryStore, str, Go], "Session"]
"""Makes a session of an open store for a named person."""


class Shell(QMainWindow):
    """One window. Its title never holds case data."""

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        door: Door,
        begin: Begin,
        numbers: "Callable[[], WhomToRing]",
        relaunch: "Relaunch | None" = None,
        clocks: "Clocks | None" = None,
        clock: Clock = utc_now,
        practise: Callable[[str], EntryStore] | None = None,
    ) -> None:
        super().__init__()
        self.look, self.tasks = look, tasks
        self._door, self.begin = door, begin
        self.session: Session | None = None
        self._place = Place(Page.UNLOCK)
        self._back: list[Place] = []
        self._letters = True
        self.warned = False
        """Whether it was said that something typed cannot be saved; asked again, it is given up."""
        self.parting = ""
        """Words to say once the vault is closed, where it is opened again."""
        self.setWindowTitle(TITLE)
        self.setMinimumSize(480, 480)
        self.setStyleSheet(stylesheet(look.theme))  # before there is anything in it: else each part is dressed twice
        self.frame_ = Frame(look)
        self.setCentralWidget(self.frame_)
        self.keeping = Keeping(self.frame_.banner)
        self._numbers = numbers
        self.verifying = VerifyWay(self, clock)
        self.ring = FocusRing(look, self)
        self._relaunch, self._clocks = relaunch, clocks
        self._held = False
        """Whether a visit goes on or has just ended: only the passphrase leads to other pages."""
        self.practice = Practice(self, practise)
        self.comfort = Comfort(look, self.frame_.display, self)
        self.helping = Helping(self)
        self.unlock = UnlockPage(look)
        self._unlocker = UnlockPresenter(door, self.unlock, tasks.run, self._unlocked)
        bind(self.unlock, self._unlocker)
        self.listen(self.unlock)
        self._join()
        self._show(Place(Page.UNLOCK), self.unlock)
        self._unlocker.opened()

    def _join(self) -> None:
        frame = self.frame_
        self.look.changed.connect(self._restyle)
        frame.page_wanted.connect(lambda page: self.go(Place(page)))
        frame.lock_wanted.connect(self.lock)
        self.unlock.help.clicked.connect(self.helping.toggle)
        frame.restore_wanted.connect(lambda: self.go(Place(Page.VAULT, key=RESTORE)))
        frame.display.letters.connect(self._set_letters)
        self.unlock.act_now.clicked.connect(self._act_now)
        frame.top.act_now.clicked.connect(self._act_now)
        self.unlock.verify.clicked.connect(self.verifying.open)
        frame.top.undo.clicked.connect(lambda: self._act("undo"))
        frame.top.redo.clicked.connect(lambda: self._act("redo"))
        for keys, deed in (
            ("Ctrl+L", self.lock), ("Ctrl+H", self.hide_screen), ("Alt+Left", self.back), ("F6", self._next_pane),
            ("Ctrl+R", self.refer), (VAULT_KEY, lambda: self.go(Place(Page.VAULT))), (VERIFY_KEY, self.verifying.open),
            ("F1", self.helping.toggle), (SETTINGS_KEY, lambda: self.go(Place(Page.SETTINGS))),
            ("Ctrl++", lambda: self.look.step_text(1)), ("Ctrl+=", lambda: self.look.step_text(1)),
            ("Ctrl+-", lambda: self.look.step_text(-1)), ("Ctrl+0", lambda: self.look.choose(text=1.0)),
            *((keys, lambda page=page: self._to_page(page)) for page, _, _, keys in RAIL if keys),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, deed)

    # What follows is made when it is first wanted: none of it is seen on the unlock page, which comes the sooner.

    @cached_property
    def locker(self) -> "Locker":
        """What locks the window."""
        from neglect_tool.gui.locking import Locker

        locker = Locker(self, self._relaunch, self._clocks)
        locker.cover.act_now.clicked.connect(self._act_now)
        return locker

    @cached_property
    def clip(self) -> "ClipButton":
        """The copy on the clipboard that takes itself away."""
        from neglect_tool.gui.clipboard import ClipButton

        button = ClipButton(self.look)
        self.frame_.top.add(button)
        self.locker.locked.connect(button.held.forget)
        return button

    @cached_property
    def act_now(self) -> "ActNow":
        """Whom to ring."""
        from neglect_tool.gui.widgets.act_now import ActNow

        panel = ActNow(self.look, self, self._numbers)
        panel.referral_wanted.connect(self.refer)
        return panel

    @cached_property
    def hiding(self) -> "HideScreen":
        """What covers the page while somebody looks over one's shoulder."""
        from neglect_tool.gui.widgets.hide_screen import HideScreen

        return HideScreen(self.look, self, self.frame_)

    @cached_property
    def spelling(self) -> "SpellWatch":
        """Marks words that are not known."""
        from neglect_tool.gui.spelling import SpellWatch

        return SpellWatch(self)

    def _set_letters(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._letters = on

    def _restyle(self) -> None:
        self.setStyleSheet(stylesheet(self.look.theme))
        self.frame_.fit()

    def listen(self, view: PageView) -> None:
        """Show what that page says in the bars around it, while it is in front."""
        top, frame = self.frame_.top, self.frame_
        view.problem_shown.connect(lambda problem: self._if_here(view, lambda: frame.banner.show_problem(problem)))
        view.saved_shown.connect(
            lambda saved: self._if_here(view, lambda: self._show_saved(saved.failed or saved.warned, saved))
        )
        view.undo_shown.connect(lambda *can: self._if_here(view, lambda: top.show_undo(*can)))
        view.announced.connect(lambda words: announce(self, words))
        self.helping.listen(view)
        view.vault_closed.connect(self._part)
        view.hide_wanted.connect(self.hide_screen)
        view.act_now_wanted.connect(self._act_now)

    def _if_here(self, view: PageView, deed: Callable[[], None]) -> None:
        if self.frame_.stack.currentWidget() is view:
            deed()

    def _show_saved(self, failed: Problem | None, saved: object) -> None:
        self.frame_.top.saved.show_saved(saved)  # type: ignore[arg-type]
        if failed is not None:
            self.frame_.banner.show_problem(failed)
        self._show_crumbs()

    @property
    def page(self) -> PageView:
        """The page in front."""
        view = self.frame_.stack.currentWidget()
        if not isinstance(view, PageView):
            raise TypeError("the stack holds pages only")
        return view

    @property
    def place(self) -> Place:
        """Where that page is, and what one came to it for."""
        return self._place

    def _unlocked(self, store: EntryStore, author: str) -> None:
        session = self.begin(store, author, self.go)
        self.take_session(session)
        self.keeping.begin(store, session.desk)
        self.practice.join(session)
        self.locker.resume(session)
        self.frame_.standing.show_problem(only_read(store))
        self.frame_.notice.show_problem(noticed(store))

    def take_session(self, session: "Session", *, fresh: bool = True) -> None:
        """Let the window show that one; one that is not fresh is heard already."""
        self.session = session
        self._back.clear()
        self.spelling.forget()
        if fresh:
            session.hear(self.listen)

    def go(self, place: Place) -> None:
        """Leave the page in front and show another; what it names is opened first."""
        if self.session is None or self.locker.under_way or self.hiding.isVisible():
            return
        self._held = self._held or self.page.holds
        if self._held and place.page not in AT_A_VISIT:
            self.parting = HELD
            self.locker.lock_for(place)
            return
        self.session.leave(self._place.page)
        here = self.session.desk.draft
        if place.assessment and (here is None or here.assessment.id != place.assessment):
            self.session.desk.open(place.assessment, lambda: self.arrive(place))
        else:
            self.arrive(place)

    def arrive(self, place: Place) -> None:
        """Show a page; the assessment that it is of is open."""
        if self.session is None or self.locker.under_way:
            return
        came = Place(Page.CASELOAD) if self._place.page is Page.UNLOCK else self._place
        if came.page is not place.page:
            self._back.append(came)
        self._show(place, self.session.page(place.page))
        self.session.open(place)
        self.page.take_focus()
        if place.field or place.typed:
            # After what the page itself does when it is shown, such as going to the first field of an open form.
            QTimer.singleShot(0, self.page, lambda page=self.page: page.come_back(place))

    def show_alone(self, place: Place, view: PageView) -> None:
        """Show a page that needs no vault."""
        self._show(place, view)

    def _show(self, place: Place, view: PageView) -> None:
        self._place = place
        self.frame_.alone = self.session is None
        self.frame_.banner.show_problem(None)
        self.frame_.top.show_undo(can_undo=False, can_redo=False, words="")
        self.frame_.show_page(place.page, view)
        self._show_crumbs()
        self.helping.show()

    def _show_crumbs(self) -> None:
        if self.session is None:
            self.frame_.top.show_crumbs(self.verifying.crumbs())
            return
        draft, page = self.session.desk.draft, self._place.page
        self.frame_.top.show_crumbs(crumbs(page, draft.assessment.family if draft is not None else None, self.go))

    def back(self) -> None:
        """Where one came from, and at the same thing."""
        if self.session is None or not self._back:
            self.verifying.leave()
            return
        if (self._held or self.page.holds) and self._back[-1].page not in AT_A_VISIT:
            return
        place = self._back.pop()
        self.go(place)
        if self._back and self._back[-1].page is not place.page:
            self._back.pop()

    def _to_page(self, page: Page) -> None:
        if self._place.page in IN_FAMILY:
            self.go(Place(page))

    def _act(self, verb: str) -> None:
        if self.session is not None:
            self.session.act(self._place.page, verb)

    def _act_now(self) -> None:
        in_family = self.session is not None and self._place.page in IN_FAMILY
        self.act_now.toggle(QApplication.focusWidget(), in_family=in_family)

    def refer(self) -> None:
        """The referral summary of the family that is open, past every blocker."""
        if self._place.page in IN_FAMILY:
            self.act_now.hide()
            self.go(Place(Page.REPORT, key=REFERRAL))

    def _next_pane(self) -> None:
        """F6: through the parts of a page that has them, else between the page and the rail."""
        parts = getattr(self.page, "next_part", None)
        if parts is not None:
            parts()
        elif self.page.isAncestorOf(QApplication.focusWidget() or self) and self.frame_.rail.isVisible():
            self.frame_.rail.ways[self._place.page].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.page.take_focus()

    def hide_screen(self) -> None:
        """Cover everything at once; nothing that was typed is touched."""
        if self.session is not None and not self.locker.under_way:
            self.act_now.hide()
            self.hiding.cover()
            self.session.desk.flush()

    def lock(self) -> None:
        """Save what was typed, close the vault, and show the unlock page."""
        self.locker.lock()

    def standing(self) -> "KeptPlace":
        """Where one is, so that it can be kept."""
        place, page = self._place, self._place.page
        if self.session is not None:
            place = self.page.standing(page)
        return self.kept_as(place)

    def kept_as(self, place: Place) -> "KeptPlace":
        """A place, as it is kept: what is open, unless the place names another."""
        from neglect_tool.services.place import KeptPlace

        draft = self.session.desk.draft if self.session is not None else None
        page, assessment = place.page, place.assessment
        if page not in IN_FAMILY:
            assessment = ""
        elif not assessment and draft is not None:
            assessment = draft.assessment.id
        return KeptPlace(
            page, assessment, place.child, place.carer, place.item, place.visit, place.field, place.cursor, place.typed
        )

    def forget_session(self) -> None:
        """The vault is closed: let go of every page of it."""
        if self.session is None:
            return
        session, self.session = self.session, None
        session.desk.close()
        self._show(Place(Page.UNLOCK), self.unlock)
        self.frame_.standing.show_problem(None)
        self.frame_.notice.show_problem(None)
        for view in session.pages.values():
            self.frame_.stack.removeWidget(view)
            view.deleteLater()
        self._back.clear()
        self.warned = self._held = False
        self.act_now.hide()
        self.spelling.forget()
        if self.frame_.helps:
            self.frame_.help.put_away()
        self._unlocker.opened()
        if self.parting:
            self.frame_.banner.show_notice(self.parting)
            self.parting = ""

    def _part(self, words: str) -> None:
        self.parting = words
        self.warned = True  # it is closed: nothing can be saved any more, so that is no reason to stay
        self.lock()

    def offer(self, vault: str) -> None:
        """Ask whoever has the vault in that folder for the passphrase, if it is there."""
        for keeper in self._door.people():
            if str(keeper.folder.absolute()) == vault:
                self._unlocker.choose_person(keeper.shown)
        self.unlock.take_focus()

    def warn(self, failed: Problem, otherwise: str) -> None:
        """Say that something typed is not saved, and what comes of asking again."""
        self.warned = True
        said = Problem(failed.what, f"{failed.remedy} Ask again, and {otherwise}.")
        self.frame_.banner.show_problem(said)
        if self.locker.cover.isVisible():
            self.locker.cover.show_unsafe(f"{said.what} {said.remedy}")

    def _settle(self) -> bool:
        """Everything typed is saved and every answer has come; False if a save failed and that was not yet said."""
        self.practice.leave()
        if self.session is None:
            return True
        if not self.locker.under_way:
            self.locker.note_place()
        self.session.desk.flush()
        self._wait()
        self.locker.send_place(self.session)
        self._wait()
        failed = self.session.desk.saved.failed
        if failed is None or self.warned:
            return True
        self.warn(failed, "the window closes without it")
        return False

    def _wait(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not self.tasks.idle and clock.elapsed() < PATIENCE_MS:
            self.tasks.wait(PATIENCE_MS)
            QCoreApplication.sendPostedEvents()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab and Shift+Tab follow what is seen."""
        put_in_order(self)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nothing with the focus wanted."""
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        silent = plain and event.text().isprintable() and event.text() and not self._letters
        if not silent and self.page.take_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.frame_.helps:
                self.frame_.help.put_away()
            else:
                self.back()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._act("undo")
        elif event.matches(QKeySequence.StandardKey.Redo) or (
            event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._act("redo")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The frame answers to the width."""
        super().resizeEvent(event)
        self.frame_.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing asks nothing and loses nothing."""
        if not self._settle():
            event.ignore()
            return
        if self.session is not None:
            self.session.desk.close()
            self.keeping.leave(self.session.store)()
            self.session = None
        if "clip" in self.__dict__:
            self.clip.held.forget()
        self.verifying.close()
        event.accept()
