"""The keys that act everywhere in the window, and what becomes of one that nothing with the focus wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from neglect_tool.gui.crumbs import IN_FAMILY
from neglect_tool.gui.frame import SETTINGS_KEY, VAULT_KEY
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.way_to_verify import VERIFY_KEY
from neglect_tool.gui.widgets.rail import RAIL

if TYPE_CHECKING:
    from neglect_tool.gui.shell import Shell

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class WindowKeys:
    """Asks the page in front first; single letters act only while that is chosen."""

    def __init__(self, shell: "Shell") -> None:
        self._shell = shell
        look = shell.look
        for keys, deed in (
            ("Ctrl+L", shell.lock), ("Ctrl+H", shell.hide_screen), ("Alt+Left", shell.back), ("F6", self._next_pane),
            ("Ctrl+R", shell.refer), (VAULT_KEY, lambda: shell.go(Place(Page.VAULT))),
            (VERIFY_KEY, shell.verifying.open), ("F1", shell.helping.toggle),
            (SETTINGS_KEY, lambda: shell.go(Place(Page.SETTINGS))),
            ("Ctrl++", lambda: look.step_text(1)), ("Ctrl+=", lambda: look.step_text(1)),
            ("Ctrl+-", lambda: look.step_text(-1)), ("Ctrl+0", lambda: look.choose(text=1.0)),
            *((keys, lambda page=page: self._to_page(page)) for page, _, _, keys in RAIL if keys),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), shell, deed)

    def take(self, event: QKeyEvent) -> bool:
        """Act on a key that nothing with the focus wanted; False if it means nothing here."""
        shell = self._shell
        again = event.key() == Qt.Key.Key_Z and event.modifiers() & _CONTROL
        if not self._silent(event) and shell.page.take_key(event):
            return True
        if event.key() == Qt.Key.Key_Escape:
            if shell.frame_.helps:
                shell.frame_.help.put_away()
            else:
                shell.back()
        elif event.matches(QKeySequence.StandardKey.Undo):
            shell.act("undo")
        elif event.matches(QKeySequence.StandardKey.Redo) or again:
            shell.act("redo")
        else:
            return False
        return True

    def _silent(self, event: QKeyEvent) -> bool:
        """Whether it is a single letter, and these are not to act."""
        plain = not event.modifiers() & (_CONTROL | _ALT)
        letter = plain and bool(event.text()) and event.text().isprintable()
        return letter and not self._shell.frame_.display.single_letters.isChecked()

    def _to_page(self, page: Page) -> None:
        if self._shell.place.page in IN_FAMILY:
            self._shell.go(Place(page))

    def _next_pane(self) -> None:
        """F6: through the parts of a page that has them, else between the page and the rail."""
        shell = self._shell
        parts = getattr(shell.page, "next_part", None)
        if parts is not None:
            parts()
        elif shell.page.isAncestorOf(QApplication.focusWidget() or shell) and shell.frame_.rail.isVisible():
            shell.frame_.rail.ways[shell.place.page].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            shell.page.take_focus()
