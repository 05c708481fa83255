"""The lines that an edition lacks, to be read by keys: a text of its own that Tab leaves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from neglect_tool.gui.presenters.report_state import Lacking
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import FlowBox, Label, column
from neglect_tool.gui.widgets.buttons import LINK, ActionButton

LINES_HIGH = 12
"""Lines that are seen at once."""


class LackingView(QWidget):
    """A button, and below it what it shows."""

    asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        lines = column(gap=6)
        self.setLayout(lines)
        self.act = ActionButton(look, "", LINK)
        self.act.clicked.connect(self.asked)
        self._title = Label("", "bodyb")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        for part in (FlowBox(self.act), self._title, self.text):
            lines.addWidget(part)

    def show_lacking(self, lacking: Lacking) -> None:
        """Show this."""
        self.setVisible(bool(lacking.act))
        self.act.say(lacking.act)
        self._title.setText(lacking.title)
        self._title.setVisible(bool(lacking.title))
        words = "\n".join(f"•  {line}" for line in lacking.lines)
        if words != self.text.toPlainText():
            self.text.setPlainText(words)
        self.text.setAccessibleName(lacking.title)
        self.text.setFixedHeight(self._look.theme.px(22) * LINES_HIGH)
        self.text.setVisible(bool(lacking.lines))
