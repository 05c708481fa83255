"""Where one stands while grading: area, child, carer and visit, as tabs where there is room and as menus where not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.grading_state import GradingState, Tab
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, column, row
from neglect_tool.gui.widgets.flow import Flow
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.menu_button import MenuButton
from neglect_tool.gui.widgets.switcher import AreaTab, Switcher
from neglect_tool.saying import tr


class GradingHead(QWidget):
    """The head of the grading page."""

    child_chosen = Signal(str)
    carer_chosen = Signal(str)
    domain_chosen = Signal(str)
    area_chosen = Signal(str)
    visit_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        lines = column(gap=8)
        self.setLayout(lines)
        self.domains = MenuButton(look, tr("Part of the child’s life"))
        self.areas_menu = MenuButton(look, tr("Area"))
        self.children_menu = MenuButton(look, tr("Child"))
        self.carers_menu = MenuButton(look, tr("Carer"), before=tr("with "))
        self.visits = MenuButton(look, tr("Visit"), before=tr("Seen "), icon="clock")
        self._title_row = QWidget()
        self._title_box = title = row(gap=8)
        self._title_row.setLayout(title)
        self._code = Label("", "h2", "accent", wrap=False)
        self._name = Label("", "h2", wrap=False)
        title.addWidget(self.domains)
        title.addSpacing(4)
        title.addWidget(self._code)
        title.addWidget(self._name)
        title.addStretch(1)
        tabs = row(gap=2)
        self._tabs = QWidget()
        self._tabs.setLayout(tabs)
        title.addWidget(self._tabs)
        lines.addWidget(self._title_row)
        self._menus = QWidget()
        self._flow = Flow(8)
        self._menus.setLayout(self._flow)
        for menu in (self.areas_menu, self.children_menu, self.carers_menu):
            self._flow.addWidget(menu)
        self._narrow = False
        lines.addWidget(self._menus)
        self.switcher = Switcher(look)
        lines.addWidget(self.switcher)
        self.areas = Kept[Tab, AreaTab](tabs, lambda tab: tab.id, self._make_area, AreaTab.show_tab)
        self.domains.picked.connect(self.domain_chosen)
        self.areas_menu.picked.connect(self.area_chosen)
        self.children_menu.picked.connect(self.child_chosen)
        self.carers_menu.picked.connect(self.carer_chosen)
        self.visits.picked.connect(self.visit_chosen)
        self.switcher.child_chosen.connect(self.child_chosen)
        self.switcher.carer_chosen.connect(self.carer_chosen)

    def _make_area(self, tab: Tab) -> AreaTab:
        made = AreaTab(self._look)
        made.show_tab(tab)
        made.clicked.connect(lambda: self.area_chosen.emit(tab.id))
        return made

    def show_state(self, state: GradingState) -> None:
        """Draw where one stands."""
        code, _, name = state.area_title.partition(" ")
        self._code.setText(code)
        self._name.setText(name)
        self.domains.show_tabs(state.domains, with_id=True)
        self.areas_menu.show_tabs(state.areas, with_id=True)
        self.children_menu.show_tabs(state.children, with_line=True, say_line=True)
        carers = tuple(Tab(c.id, c.name, c.line, c.result, selected=c.selected, left=0) for c in state.carers)
        self.carers_menu.show_tabs(carers)
        self.visits.show_tabs(state.visits, with_line=True)
        self.areas.show(state.areas)
        self.switcher.show_people(state.children, state.carers)

    def fit(self, room: int, *, narrow: bool, visits_here: bool) -> None:
        """Tabs and cards in `room` px, or menus; the visit stands here when the side panel has no place for it."""
        crowded = narrow or not self.switcher.fit(room)
        title = self.domains.sizeHint().width() + self._code.sizeHint().width() + self._name.sizeHint().width() + 40
        tabs = sum(tab.sizeHint().width() + 2 for tab in self.areas.widgets)
        tight = narrow or title + tabs > room
        self._menus.setVisible(crowded or tight or visits_here)
        self.switcher.setVisible(not crowded)
        self.children_menu.setVisible(crowded)
        self.carers_menu.setVisible(crowded)
        self.areas_menu.setVisible(tight)
        self._tabs.setVisible(not tight)
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                for menu in (self.domains, self.areas_menu, self.children_menu, self.carers_menu):
                    self._flow.addWidget(menu)
            else:
                self._title_box.insertWidget(0, self.domains)
        self.domains.fit(brief=narrow)
        self.visits.fit(brief=narrow)
        self._title_row.setVisible(not narrow)
        if visits_here:
            self._flow.addWidget(self.visits)
