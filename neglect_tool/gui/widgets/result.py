"""A result with its reason: a large glyph, "4 because K2a", the rule in one line, and what worse it hides."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from neglect_tool.gui.presenters.grading_state import ResultCard
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Ends, Label, clear, column, row, rule
from neglect_tool.gui.widgets.chips import mark_value
from neglect_tool.gui.widgets.glyph import Glyph


class ResultPanel(QWidget):
    """Title and status over the result; `inset` puts it on sunken ground with a large glyph."""

    def __init__(self, look: Look, *, inset: bool) -> None:
        super().__init__()
        self._look = look
        self._inset = inset
        self._shown: ResultCard | None = None
        box = column(gap=8)
        self.setLayout(box)
        self._title = Label("", "bodyb")
        self._status = Label("", "small", "ink2", wrap=False)
        self._head = Ends(self._title, self._status)
        box.addWidget(self._head)
        self._card = Card("inset", gap=8, margins=(14, 12, 14, 12)) if inset else Card("plain", margins=(0, 0, 0, 0))
        box.addWidget(self._card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_result(self, result: ResultCard | None) -> None:
        """Show this result; nothing while there is none to show."""
        self.setVisible(result is not None)
        if result is None or result == self._shown:
            return
        self._shown = result
        self._title.setText(result.title)
        self._status.setText(result.status)
        strong = result.status in ("Graded", "Not applicable")
        self._status.setProperty("role", "small" if strong else "smallb")
        self._status.recolour("ink2" if strong else "ochre")
        self._head.fit()
        clear(self._card.box)
        main = row(gap=12)
        main.addWidget(Glyph(self._look, mark_value(result.mark), 44 if self._inset else 32))
        words = column(gap=2)
        words.addWidget(Label(result.because, "leadb" if self._inset else "body"))
        if result.rule:
            words.addWidget(Label(result.rule, "small", "ink2"))
        main.addLayout(words, 1)
        self._card.box.addLayout(main)
        if result.masked:
            self._card.box.addWidget(rule())
        for line in result.masked:
            under = row(gap=12)
            under.addWidget(Glyph(self._look, mark_value(line.mark), 22))
            under.addWidget(Label(line.words, "small"), 1)
            self._card.box.addLayout(under)
        spoken = [result.title, result.status, result.because, result.rule, *(line.words for line in result.masked)]
        self.setAccessibleName(". ".join(part for part in spoken if part))
