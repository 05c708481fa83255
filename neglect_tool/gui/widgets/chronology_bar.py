"""How the chronology is looked through: words, an agency, newest or oldest first."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.chronology_state import ChronologyState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import FlowBox, Label, column
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.fields import Drop, SearchLine
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.saying import tr

ALL = tr("All agencies")


class ChronologyBar(QWidget):
    """The fields, and below them how many events are shown."""

    words_changed = Signal(str)
    agency_chosen = Signal(str)
    turn_order = Signal()
    bring_all = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        lines = column(gap=8)
        self.setLayout(lines)
        self.search = SearchLine(look, tr("Words that stand in the events"), "/")
        self.search.setPlaceholderText(tr("Words in the events…"))
        self.search.textEdited.connect(self.words_changed)
        name_field(self.search, "words")
        self.agency = Drop(look, tr("Which agency"))
        self.agency.activated.connect(lambda at: self.agency_chosen.emit(str(self.agency.itemData(at))))
        name_field(self.agency, "agency")
        self.order = ActionButton(look, "", OUTLINE)
        self.order.clicked.connect(self.turn_order)
        self.all = ActionButton(look, "", LINK, icon="plus")
        self.all.clicked.connect(self.bring_all)
        self.fields = FlowBox(self.search, self.agency, self.order, self.all, gap=10)
        lines.addWidget(self.fields)
        self.counts = Label("", "small", "ink2")
        lines.addWidget(self.counts)
        self._look = look
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.search.setMinimumWidth(self._look.theme.px(240))
        self.agency.setMaximumWidth(self._look.theme.px(260))

    def show_bar(self, state: ChronologyState) -> None:
        """Show how the list is looked through."""
        self.search.show_text(state.shown.words)
        wanted = [(ALL, ""), *((agency, agency) for agency in state.agencies)]
        with QSignalBlocker(self.agency):
            if [(self.agency.itemText(n), self.agency.itemData(n)) for n in range(self.agency.count())] != wanted:
                self.agency.clear()
                for words, agency in wanted:
                    self.agency.addItem(words, agency)
            self.agency.setCurrentIndex(max(0, self.agency.findData(state.shown.agency)))
        self.order.say(tr("Show oldest first") if state.shown.newest_first else tr("Show newest first"))
        self.all.say(state.bring_all)
        self.all.setVisible(bool(state.bring_all))
        self.counts.setText(state.counts)
