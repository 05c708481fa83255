"""Practice: made-up families in memory in place of the vault's, marked on every page and left by one press."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from neglect_tool.gui.presenters.ports import Page, Place, Saved, problem
from neglect_tool.saying import tr
from neglect_tool.services.ports import EntryStore

if TYPE_CHECKING:
    from neglect_tool.gui.session import Session
    from neglect_tool.gui.shell import Shell

CORNER = tr("Practice: nothing is kept")
WORDS = tr("Practice: nothing is kept. These families are made up, and your vault is not touched.")
_LOOK_MS = 100
"""How often it is looked whether what was practised on may go."""


class Practice(QObject):
    """Lays a session over the real one, which waits as it is; locking and closing leave practice first."""

    def __init__(self, shell: "Shell", make: Callable[[str], EntryStore] | None) -> None:
        super().__init__(shell)
        self._shell = shell
        self._make = make
        self._real: Session | None = None
        self._banner = shell.frame_.practice
        self._banner.acted.connect(self.leave)

    @property
    def under_way(self) -> bool:
        """Whether what is on the screen is made up."""
        return self._real is not None

    def corner(self, saved: Saved) -> Saved:
        """What the corner says: of made-up families never that anything was saved."""
        return replace(saved, words=CORNER) if self.under_way and saved.words else saved

    def join(self, session: "Session") -> None:
        """Listen to the caseload's way in."""
        from neglect_tool.gui.pages.caseload import CaseloadPage

        caseload = session.page(Page.CASELOAD)
        if isinstance(caseload, CaseloadPage):
            caseload.practise.connect(self.begin)

    def begin(self) -> None:
        """Make the families, then show them."""
        session, make = self._shell.session, self._make
        if session is None or make is None or self.under_way:
            return
        session.leave(self._shell.place.page)
        session.desk.flush()
        author = session.desk.author
        self._shell.tasks.run(
            lambda: make(author),
            lambda store: self._show(store, author),
            lambda error: self._shell.frame_.banner.show_problem(problem(error)),
        )

    def _show(self, store: EntryStore, author: str) -> None:
        shell = self._shell
        if shell.session is None or shell.locker.under_way or self.under_way:
            return
        self._real = shell.session
        shell.take_session(shell.begin(store, author, shell.go))
        self._banner.show_notice(WORDS)
        shell.go(Place(Page.CASELOAD))

    def leave(self) -> None:
        """Back to the caseload of the vault; what was practised is let go of."""
        if self._real is None:
            return
        shell, made_up, real = self._shell, self._shell.session, self._real
        self._real = None
        self._banner.hide()
        if made_up is not None:
            made_up.leave(shell.place.page)
        shell.take_session(real, fresh=False)
        shell.go(Place(Page.CASELOAD))
        if made_up is not None:
            self._let_go(made_up)

    def _let_go(self, made_up: "Session") -> None:
        """Its pages go when nothing is under way any more that would still draw on them."""
        if not self._shell.tasks.idle:
            QTimer.singleShot(_LOOK_MS, self, lambda: self._let_go(made_up))
            return
        made_up.desk.close()
        self._shell.frame_.let_go(made_up.pages.values())
        made_up.store.close()
