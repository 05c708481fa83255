"""A button that says what is chosen and opens a list of what else there is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from neglect_tool.gui.presenters.grading_state import Tab
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.buttons import PLAIN, ActionButton


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
            left = f"   {tab.left} left" if tab.left else ""
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
        self._spoken = f"{self._what}: {whole or 'none chosen'}"
        self.setEnabled(bool(fresh))
        self.fit(brief=self._is_brief)

    def fit(self, *, brief: bool) -> None:
        """Say all of it, or only what tells it apart."""
        self._is_brief = brief
        self.say(self._brief if brief else self._said)
        self.setAccessibleName(self._spoken)
