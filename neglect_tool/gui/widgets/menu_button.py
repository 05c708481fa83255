"""A button that says what is chosen and opens a list of what else there is."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QSizePolicy

from neglect_tool.gui.presenters.grading_state import Tab
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.buttons import PLAIN, ActionButton
from neglect_tool.saying import tr


class MenuButton(ActionButton):
    """Its words are `before` and the name of what is selected."""

    picked = Signal(str)

    def __init__(self, look: Look, what: str, *, before: str = "", icon: str = "") -> None:
        super().__init__(look, what, PLAIN, icon=icon, after="down")
        self._what = what
        self._before = before
        self._shown: tuple[Tab, ...] = ()
        self._said = self._brief = self._spoken = what
        self._is_brief = False
        self._list = QMenu(self)
        self._list.setAccessibleName(what)
        self.setMenu(self._list)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A long name goes on in another line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every word."""
        icon, words, arrow = self._parts()
        room = min(words, max(20, width - icon - arrow - 12))
        metrics = QFontMetrics(self.look.theme.font("bodyb"))
        lines = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), self.text())
        return max(self.sizeHint().height(), lines.height() + 18)

    def minimumSizeHint(self) -> QSize:
        """Narrower, in more lines, where there is less room."""
        return QSize(min(self.sizeHint().width(), self.look.theme.px(160)), self.sizeHint().height())

    def show_tabs(
        self, tabs: Sequence[Tab], *, with_id: bool = False, with_line: bool = False, say_line: bool = False
    ) -> None:
        """List these and say the one that is selected; `say_line`: with its second line on the button too."""
        fresh = tuple(tabs)
        if fresh == self._shown:
            return
        self._shown = fresh
        self._list.clear()
        for tab in fresh:
            named = f"{tab.id}  {tab.name}" if with_id else tab.name
            left = tr("   {left} left", left=tab.left) if tab.left else ""
            words = f"{named}, {tab.line}{left}" if tab.line and with_line else f"{named}{left}"
            act = self._list.addAction(words.replace("&", "&&"))
            act.setCheckable(True)
            act.setChecked(tab.selected)
            act.triggered.connect(lambda _on=False, key=tab.id: self.picked.emit(key))
        here = next((tab for tab in fresh if tab.selected), None)
        named = "" if here is None else f"{here.id} {here.name}" if with_id else here.name
        whole = f"{named}, {here.line}" if here is not None and with_line and here.line else named
        said = whole if say_line else named
        self._said = f"{self._before}{said}" if said else self._what
        self._brief = here.id if here is not None and with_id else said.split(", ")[0] or self._what
        self.setToolTip(whole)
        self._spoken = f"{self._what}: {whole or tr('none chosen')}"
        self.setEnabled(bool(fresh))
        self.fit(brief=self._is_brief)

    def fit(self, *, brief: bool) -> None:
        """Say all of it, or only what tells it apart."""
        self._is_brief = brief
        self.say(self._brief if brief else self._said)
        self.setAccessibleName(self._spoken)
