"""How many things stop signing, beside "Readiness" in the rail; counted in a quiet moment, off the window's thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from neglect_tool.gui.presenters.ports import Page
from neglect_tool.saying import tr_count

if TYPE_CHECKING:
    from neglect_tool.gui.session import Session
    from neglect_tool.gui.shell import Shell
    from neglect_tool.services.casework import Draft

QUIET_MS = 400


class Blockers(QObject):
    """Counts again once nothing was saved for a moment; what is not counted yet shows no number."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__(shell)
        self._shell = shell
        self._way = shell.frame_.rail.ways[Page.READINESS]
        self._counted: Draft | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._count)

    def watch(self, session: "Session") -> None:
        """Follow the saves of that session."""
        session.desk.listen(lambda: self._changed(session))

    def look(self) -> None:
        """Another page is shown, so another family may be."""
        session = self._shell.session
        if session is not None:
            self._changed(session)

    def _changed(self, session: "Session") -> None:
        if session is not self._shell.session:
            return
        draft = session.desk.draft
        was = self._counted
        if was is None or draft is None or draft.assessment.id != was.assessment.id:
            self._say("")
        if draft is not self._counted:
            self._quiet.start()

    def _count(self) -> None:
        session = self._shell.session
        draft = session.desk.draft if session is not None else None
        if session is None or draft is None:
            return
        if session.desk.waiting:
            self._quiet.start()
            return

        from neglect_tool.domain.readiness import standing_blockers

        def found() -> None:
            if self._shell.session is session and session.desk.draft is draft:
                self._counted = draft
                blockers = len(standing_blockers(draft.findings))
                self._say(str(blockers) if blockers else "")

        session.desk.check(found)

    def _say(self, number: str) -> None:
        self._way.show_badge(number, tr_count(int(number), "{n} blocker", "{n} blockers") if number else "")
