"""The frame around every page: bars, rail, banner and keys; it gives its room to the page as width or text asks."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QBoxLayout, QMenu, QStackedWidget, QWidget

from neglect_tool.gui.crumbs import IN_FAMILY
from neglect_tool.gui.pages.page import LARGE_TEXT, PageView
from neglect_tool.gui.presenters.ports import Page, Problem, Saved
from neglect_tool.gui.theme import TEXT_SCALES, Look, Mode
from neglect_tool.gui.way_to_verify import VERIFY_KEY
from neglect_tool.gui.widgets.bars import Banner, TopBar
from neglect_tool.gui.widgets.basics import column, row
from neglect_tool.gui.widgets.chips import KeyBar
from neglect_tool.gui.widgets.rail import RAIL, Rail
from neglect_tool.saying import tr, tr_count, tr_pairs
from neglect_tool.settings import LOCK_AFTER

if TYPE_CHECKING:
    from neglect_tool.gui.widgets.help_panel import HelpPanel

RAIL_FROM = 1000
"""Below this width, in px, the rail is a menu."""
VAULT_KEY, SETTINGS_KEY = "Ctrl+9", "Ctrl+,"
_MODES = ((Mode.LIGHT, tr("Light")), (Mode.DARK, tr("Dark")), (Mode.HIGH_CONTRAST, tr("High contrast")))


class DisplayMenu(QMenu):
    """Colours, text size, whether single letters act, and how long the window stays open untouched."""

    minutes = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("Display"), parent)
        self._look = look
        self.setAccessibleName(tr("Display"))
        self._modes = {mode: self._choice(words) for mode, words in _MODES}
        self.addSeparator()
        self._sizes = {size: self._choice(tr("Text at {size:.0%}", size=size)) for size in TEXT_SCALES}
        self.addSeparator()
        for group, choices in ((QActionGroup(self), self._modes), (QActionGroup(self), self._sizes)):
            for action in choices.values():
                group.addAction(action)
        for mode, action in self._modes.items():
            action.triggered.connect(lambda _on=False, mode=mode: look.choose(mode=mode))
        for size, action in self._sizes.items():
            action.triggered.connect(lambda _on=False, size=size: look.choose(text=size))
        self.single_letters = self._choice(tr("Single letters act"))
        self.single_letters.setChecked(True)
        self._add_minutes()
        look.changed.connect(self._mark)
        self._mark()

    def _add_minutes(self) -> None:
        held = self.addMenu(tr("Lock when not touched for"))
        held.setAccessibleName(held.title())
        group = QActionGroup(self)
        self._minutes: dict[int, QAction] = {}
        for minutes in LOCK_AFTER:
            action = held.addAction(tr_count(minutes, "{n} minute", "{n} minutes"))
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, minutes=minutes: self.lock_after(minutes))
            group.addAction(action)
            self._minutes[minutes] = action

    def lock_after(self, minutes: int) -> None:
        """Choose how many minutes, one of LOCK_AFTER."""
        self._minutes[minutes].setChecked(True)
        self.minutes.emit(minutes)

    def _choice(self, words: str) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        return action

    def _mark(self) -> None:
        theme = self._look.theme
        self._modes[theme.mode].setChecked(True)
        if theme.text in self._sizes:
            self._sizes[theme.text].setChecked(True)


class Frame(QWidget):
    """Top bar, banner, rail, the page, and the keys."""

    page_wanted = Signal(object)
    lock_wanted = Signal()
    help_wanted = Signal()
    restore_wanted = Signal()
    """The act of the banner that stays."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page = Page.UNLOCK
        self._alone = True
        """No vault is open: there is nowhere to go by a menu."""
        lines = column(gap=0)
        self.setLayout(lines)
        self.top, self.banner, self.rail, self.keys = TopBar(look), Banner(look), Rail(look), KeyBar(look)
        self.standing = Banner(look, tr("Restore a backup…"))
        """Says of the vault what holds on every page: that it can only be read, and why."""
        self.notice = Banner(look)
        """Says what opening the vault put right."""
        self.practice = Banner(look, tr("Leave practice"))
        self.standing.acted.connect(self.restore_wanted)
        self.stack = QStackedWidget()
        self.display = DisplayMenu(look, self)
        self.ways = QMenu(self)
        self.ways.setAccessibleName(tr("Menu"))
        across = row(gap=0)
        across.addWidget(self.rail)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(0)
        self._beside.addWidget(self.stack, 1)
        across.addLayout(self._beside, 1)
        lines.addWidget(self.top)
        lines.addWidget(self.practice)
        lines.addWidget(self.standing)
        lines.addWidget(self.notice)
        lines.addWidget(self.banner)
        lines.addLayout(across, 1)
        lines.addWidget(self.keys)
        self._page_actions = self._fill_ways()
        self.top.menu.setMenu(self.ways)
        self.rail.chosen.connect(self.page_wanted)
        self.rail.lock.clicked.connect(self.lock_wanted)
        self.rail.help.clicked.connect(self.help_wanted)
        self.rail.display.clicked.connect(self._open_display)
        self.rail.more.clicked.connect(self._open_more)

    def _fill_ways(self) -> dict[Page, QAction]:
        """The menu that stands for the rail where there is no room for it; gives its ways to pages of a family."""
        actions: dict[Page, QAction] = {}
        for page, words, _icon, keys in RAIL:
            actions[page] = self._way(f"{words}\t{keys}", page)
        self.ways.addSeparator()
        self._way(tr("Your vault\t{vault_key}", vault_key=VAULT_KEY), Page.VAULT)
        self._way(tr("Verify a PDF\t{verify_key}", verify_key=VERIFY_KEY), Page.VERIFY)
        self._way(tr("Settings\t{settings_key}", settings_key=SETTINGS_KEY), Page.SETTINGS)
        self.ways.addMenu(self.display)
        self.ways.addAction(tr("Help\tF1")).triggered.connect(lambda: self.help_wanted.emit())
        self.ways.addAction(tr("Lock now\tCtrl+L")).triggered.connect(lambda: self.lock_wanted.emit())
        return actions

    def _way(self, words: str, page: Page) -> QAction:
        action = self.ways.addAction(words)
        action.triggered.connect(lambda: self.page_wanted.emit(page))
        return action

    @cached_property
    def help(self) -> "HelpPanel":
        """Made when it is first asked for: few look for help before there is a window."""
        from neglect_tool.gui.widgets.help_panel import HelpPanel

        panel = HelpPanel(self._look)
        panel.closed.connect(self.fit)
        self._beside.addWidget(panel)
        return panel

    @property
    def helps(self) -> bool:
        """Whether help is in view, or will be once the page is."""
        return "help" in self.__dict__ and not self.help.isHidden()

    def _open_display(self) -> None:
        button = self.rail.display
        self.display.popup(button.mapToGlobal(button.rect().topRight()))

    def _open_more(self) -> None:
        button = self.rail.more
        self.ways.popup(button.mapToGlobal(button.rect().topRight()))

    def show_page(self, page: Page, view: PageView, *, alone: bool) -> None:
        """Bring that page to the front, and the frame it wants, with bars that say nothing of the one before."""
        self._page, self._alone = page, alone
        self.banner.show_problem(None)
        self.top.show_undo(can_undo=False, can_redo=False, words="")
        if self.stack.indexOf(view) < 0:
            self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)
        self.rail.stand_at(page)
        self.keys.show_keys(tr_pairs(view.KEYS))
        in_family = page in IN_FAMILY
        for action in self._page_actions.values():
            action.setVisible(in_family)
        self.fit()

    def let_go(self, views: Iterable[PageView]) -> None:
        """These pages are over."""
        for view in views:
            self.stack.removeWidget(view)
            view.deleteLater()

    def say_of_vault(self, standing: Problem | None, notice: Problem | None) -> None:
        """What stays to be seen while the vault is open, whatever page is in front, and what is told once."""
        self.standing.show_problem(standing)
        self.notice.show_problem(notice)

    def listen(self, view: PageView, corner: Callable[[Saved], Saved], saved_shown: Callable[[], None]) -> None:
        """Show in the bars what that page says of its work, while it is in front; `corner` words its saves."""

        def here(deed: Callable[[], None]) -> None:
            if self.stack.currentWidget() is view:
                deed()

        view.problem_shown.connect(lambda problem: here(lambda: self.banner.show_problem(problem)))
        view.saved_shown.connect(lambda saved: here(lambda: self._show_saved(corner(saved), saved_shown)))
        view.undo_shown.connect(lambda *can: here(lambda: self.top.show_undo(*can)))

    def _show_saved(self, saved: Saved, shown: Callable[[], None]) -> None:
        self.top.saved.show_saved(saved)
        failed = saved.failed or saved.warned
        if failed is not None:
            self.banner.show_problem(failed)
        shown()

    def fit(self) -> None:
        """As there is less room: the rail turns to a menu, the key bar goes."""
        large = self._look.theme.text >= LARGE_TEXT
        locked = self._page is Page.UNLOCK
        in_family = self._page in IN_FAMILY
        view = self.stack.currentWidget()
        alone = isinstance(view, PageView) and view.ALONE
        self.rail.fit(narrow=isinstance(view, PageView) and view.NARROW_RAIL)
        room = self.height() - self.top.sizeHint().height() - self.keys.sizeHint().height()
        wide = not large and self.width() >= RAIL_FROM
        beside = in_family and wide and not alone and room >= self.rail.sizeHint().height()
        self.rail.setVisible(beside)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(across if wide else down)
        if self.helps:
            self.help.fit(beside=wide, height=self.height())
        self.top.setVisible(not locked)
        self.top.fit(tight=large or self.width() < RAIL_FROM)
        self.top.menu.setVisible(not beside and not self._alone)
        self.top.menu.say(tr("Pages") if in_family else tr("Menu"))
        self.keys.setVisible(not locked and not large)
