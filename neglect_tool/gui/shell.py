"""The window itself: the way between pages, the keys that act everywhere, and leaving without losing a word."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication

from neglect_tool.bootstrap import utc_now
from neglect_tool.gui.blockers import Blockers
from neglect_tool.gui.comfort import Comfort
from neglect_tool.gui.crumbs import IN_FAMILY, TITLE, crumbs
from neglect_tool.gui.focus import FocusRing
from neglect_tool.gui.helping import Helping
from neglect_tool.gui.keeping import Keeping
from neglect_tool.gui.late_parts import LateParts
from neglect_tool.gui.leaving import Leaving
from neglect_tool.gui.pages.page import PageView, bind
from neglect_tool.gui.pages.unlock import UnlockPage
from neglect_tool.gui.practice import Practice
from neglect_tool.gui.presenters.ports import REFERRAL, RESTORE, Go, Page, Place, Problem
from neglect_tool.gui.presenters.unlock import Door, UnlockPresenter, noticed, only_read
from neglect_tool.gui.style import stylesheet
from neglect_tool.gui.tab_order import put_in_order
from neglect_tool.gui.tasks import Tasks
from neglect_tool.gui.theme import Look
from neglect_tool.gui.way_to_verify import VerifyWay
from neglect_tool.gui.widgets.bars import announce
from neglect_tool.gui.window_keys import WindowKeys
from neglect_tool.saying import tr
from neglect_tool.services.ports import Clock, EntryStore

if TYPE_CHECKING:
    from neglect_tool.gui.presenters.idle import Clocks
    from neglect_tool.gui.presenters.whom_to_ring import WhomToRing
    from neglect_tool.gui.relaunch import Relaunch
    from neglect_tool.gui.session import Session
    from neglect_tool.services.place import KeptPlace

AT_A_VISIT = (Page.VISIT, Page.PHOTOGRAPHS)
"""Where one may go in visit mode without the passphrase."""
HELD = tr("To leave visit mode, give your passphrase. Every jot is kept.")
BLIND = Problem(
    tr("A colleague is grading blind: pages with the first grades are closed."), tr("End or leave the round.")
)
Begin = Callable[[EntryStore, str, Go], "Session"]
"""Makes a session of an open store for a named person."""


class Shell(LateParts):
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
        super().__init__(look, numbers, relaunch, clocks)
        self.tasks = tasks
        self._door, self.begin = door, begin
        self.session: Session | None = None
        self._place = Place(Page.UNLOCK)
        self._back: list[Place] = []
        self.leaving = Leaving(self)
        self.setWindowTitle(TITLE)
        self.setMinimumSize(480, 480)
        self.keeping = Keeping(self.frame_.banner)
        self.verifying = VerifyWay(self, clock)
        self.ring = FocusRing(look, self)
        self._held = False
        """Whether a visit goes on or has just ended: only the passphrase leads to other pages."""
        self.practice = Practice(self, practise)
        self.blockers = Blockers(self)
        self.comfort = Comfort(look, self.frame_.display, self)
        self.helping = Helping(self)
        self.unlock = UnlockPage(look)
        self._unlocker = UnlockPresenter(door, self.unlock, tasks.run, self._unlocked)
        bind(self.unlock, self._unlocker)
        self.listen(self.unlock)
        self._join()
        self.keys = WindowKeys(self)
        self.show_page(Place(Page.UNLOCK), self.unlock)
        self._unlocker.opened()

    def _join(self) -> None:
        frame = self.frame_
        self.look.changed.connect(self._restyle)
        frame.page_wanted.connect(lambda page: self.go(Place(page)))
        frame.lock_wanted.connect(self.lock)
        self.unlock.help.clicked.connect(self.helping.toggle)
        frame.restore_wanted.connect(lambda: self.go(Place(Page.VAULT, key=RESTORE)))
        for pressed in (self.unlock.act_now.clicked, frame.top.act_now.clicked, self.act_now_pressed):
            pressed.connect(self._act_now)
        self.unlock.verify.clicked.connect(self.verifying.open)
        self.referral_wanted.connect(self.refer)
        frame.top.undo.clicked.connect(lambda: self.act("undo"))
        frame.top.redo.clicked.connect(lambda: self.act("redo"))

    def _restyle(self) -> None:
        self.setStyleSheet(stylesheet(self.look.theme))
        self.frame_.fit()

    def listen(self, view: PageView) -> None:
        """Show what that page says in the bars around it, while it is in front."""
        self.frame_.listen(view, self.practice.corner, self._show_crumbs)
        view.announced.connect(lambda words: announce(self, words))
        self.helping.listen(view)
        view.vault_closed.connect(self.leaving.closed)
        view.hide_wanted.connect(self.hide_screen)
        view.act_now_wanted.connect(self._act_now)

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
        self.frame_.say_of_vault(only_read(store), noticed(store))

    def take_session(self, session: "Session", *, fresh: bool = True) -> None:
        """Let the window show that one; one that is not fresh is heard already."""
        self.session = session
        self._back.clear()
        self.spelling.forget()
        if fresh:
            session.hear(self.listen)
            self.blockers.watch(session)

    def go(self, place: Place) -> None:
        """Leave the page in front and show another; what it names is opened first."""
        if self.session is None or self.locker.under_way or self.hiding.isVisible():
            return
        self._held = self._held or self.page.holds
        if self._held and place.page not in AT_A_VISIT:
            self.leaving.parting = HELD
            self.locker.lock_for(place)
            return
        if self.session.closed(place):
            self.frame_.banner.show_problem(BLIND)
            return
        self.session.leave(self._place.page)
        if place.assessment not in ("", self.opened):
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
        self.show_page(place, self.session.page(place.page))
        self.session.open(place)
        self.blockers.look()
        self.page.take_focus()
        if place.field or place.typed:
            # After what the page itself does when it is shown, such as going to the first field of an open form.
            QTimer.singleShot(0, self.page, lambda page=self.page: page.come_back(place))

    def show_page(self, place: Place, view: PageView) -> None:
        """Bring that page to the front."""
        self._place = place
        self.frame_.show_page(place.page, view, alone=self.session is None)
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

    def act(self, verb: str) -> None:
        """Undo or redo on the page in front, where it has that."""
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

    def hide_screen(self) -> None:
        """Cover everything at once; nothing that was typed is touched."""
        if self.session is not None and not self.locker.under_way:
            self.act_now.hide()
            self.hiding.cover()
            self.session.desk.flush()

    def lock(self) -> None:
        """Save what was typed, close the vault, and show the unlock page."""
        self.locker.lock()

    @property
    def opened(self) -> str:
        """The id of the assessment that is open; empty: none."""
        draft = self.session.desk.draft if self.session is not None else None
        return draft.assessment.id if draft is not None else ""

    def standing(self) -> "KeptPlace":
        """Where one is, so that it can be kept."""
        from neglect_tool.gui.kept_place import kept_as

        place = self._place if self.session is None else self.page.standing(self._place.page)
        return kept_as(place, self.opened)

    def forget_session(self) -> None:
        """The vault is closed: let go of every page of it."""
        if self.session is None:
            return
        session, self.session = self.session, None
        session.desk.close()
        self.show_page(Place(Page.UNLOCK), self.unlock)
        self.frame_.say_of_vault(None, None)
        self.frame_.let_go(session.pages.values())
        self._back.clear()
        self._held = False
        self.act_now.hide()
        self.spelling.forget()
        if self.frame_.helps:
            self.frame_.help.put_away()
        self._unlocker.opened()
        self.leaving.part()

    def offer(self, vault: str) -> None:
        """Ask whoever has the vault in that folder for the passphrase, if it is there."""
        for keeper in self._door.people():
            if str(keeper.folder.absolute()) == vault:
                self._unlocker.choose_person(keeper.shown)
        self.unlock.take_focus()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab and Shift+Tab follow what is seen."""
        put_in_order(self)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nothing with the focus wanted."""
        if not self.keys.take(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The frame answers to the width."""
        super().resizeEvent(event)
        self.frame_.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing asks nothing and loses nothing."""
        if not self.leaving.settle():
            event.ignore()
            return
        if self.session is not None:
            self.session.desk.close()
            self.keeping.leave(self.session.store)()
            self.session = None
        self.forget_copy()
        self.verifying.close()
        event.accept()
