"""What is due next: linked name, who or what for, the day, and how late it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.due_rows import DueRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, column, row, rule
from neglect_tool.gui.widgets.buttons import LINK, ActionButton
from neglect_tool.gui.widgets.chips import Chip
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.reading_link import WordsLink
from neglect_tool.saying import tr

LATE = ("ochresoft", "ochre", "clock")
SHOWN = 5


class DueLine(QWidget):
    """One of them."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        outer = column(gap=6, margins=(0, 4, 0, 0))
        self.setLayout(outer)
        body, words, dates = row(gap=12), column(gap=0), column(gap=2)
        self.link = WordsLink(look)
        self.link.clicked.connect(self.chosen)
        self._line = Label("", "small", "ink2")
        self._when = Label("", "smallb", wrap=False)
        self._late = Chip(look, "", LATE)
        words.addWidget(self.link)
        words.addWidget(self._line)
        for part in (self._when, self._late):
            dates.addWidget(part, 0, Qt.AlignmentFlag.AlignRight)
        dates.addStretch(1)
        body.addLayout(words, 1)
        body.addLayout(dates)
        outer.addLayout(body)
        outer.addWidget(rule())

    def show_due(self, due: DueRow) -> None:
        """Show this."""
        self.link.say(due.name)
        self.link.setAccessibleName(due.spoken)
        self._line.setText(due.line)
        self._line.setVisible(bool(due.line))
        self._when.setText(due.when)
        self._late.say(due.late)
        self._late.setVisible(bool(due.late))


class DueCard(Card):
    """Some of them, and all when asked."""

    opened = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[DueRow, ...] = ()
        self._whole = False
        self.all = ActionButton(look, "", LINK, compact=True)
        self.all.clicked.connect(self._turn)
        self.heading(tr("Due next"), self.all)
        self._none = Label(tr("Nothing has a date. The plan says who does what by when."), "body", "ink2")
        self.box.addWidget(self._none)
        lines = column(gap=0)
        self.box.addLayout(lines)
        self.lines = Kept[tuple[int, DueRow], DueLine](
            lines, lambda each: each[0], self._make, lambda line, each: line.show_due(each[1])
        )

    def _make(self, each: tuple[int, DueRow]) -> DueLine:
        made = DueLine(self._look)
        made.chosen.connect(lambda: self.opened.emit(self._rows[each[0]].place))
        return made

    def _turn(self) -> None:
        self._whole = not self._whole
        self.show_rows(self._rows)
        self.all.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Sequence[DueRow]) -> None:
        """Show these."""
        self._rows = tuple(rows)
        self._none.setVisible(not rows)
        self.all.setVisible(len(rows) > SHOWN)
        self.all.say(tr("Fewer") if self._whole else tr("All {count}", count=len(rows)))
        self.all.setAccessibleName(tr("{text}: due next", text=self.all.text()))
        self.lines.show(enumerate(self._rows if self._whole else self._rows[:SHOWN]))
