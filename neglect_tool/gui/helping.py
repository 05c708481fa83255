"""Help on the page in front: opened by key, rail or menu, and following the page and what one stands at on it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from neglect_tool.gui.crumbs import page_name
from neglect_tool.gui.pages.page import PageView

if TYPE_CHECKING:
    from neglect_tool.gui.shell import Shell
    from neglect_tool.gui.widgets.help_panel import HelpPanel


class Helping:
    """Fills the panel of the frame from whatever page is in front."""

    def __init__(self, shell: "Shell") -> None:
        self._shell = shell
        shell.frame_.help_wanted.connect(self.toggle)

    @property
    def panel(self) -> "HelpPanel":
        """That of the frame."""
        return self._shell.frame_.help

    def listen(self, view: PageView) -> None:
        """Follow what one stands at on that page."""
        view.topic_changed.connect(self.show)

    def toggle(self) -> None:
        """Open it, or put it away."""
        if self._shell.frame_.helps and self.panel.isVisible():
            self.panel.put_away()
        elif not self._shell.locker.under_way:
            self.panel.open(QApplication.focusWidget())
            self._shell.frame_.fit()
            self.show()

    def show(self) -> None:
        """Say what there is to say of the page in front, if it is open."""
        if self._shell.frame_.helps:
            from neglect_tool.gui.presenters.help import keys_of

            page, view = self._shell.place.page, self._shell.page
            self.panel.show_help(page, page_name(page), keys_of(page, view.KEYS), view.topic())
