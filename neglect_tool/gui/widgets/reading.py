"""How far the reading of what was saved is, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from neglect_tool.gui.presenters.caseload import Reading
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, row
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.saying import tr


class ReadingBar(QWidget):
    """Words, a bar and a button."""

    stop = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        box = row(gap=12)
        self.setLayout(box)
        self._words = Label("", "small", "ink2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far"))
        self.button = ActionButton(look, tr("Stop reading"), OUTLINE)
        self.button.clicked.connect(self.stop)
        box.addWidget(self._words, 1)
        box.addWidget(self._bar, 1)
        box.addWidget(self.button)
        self.hide()

    def show_reading(self, reading: Reading | None) -> None:
        """Show this, or nothing."""
        if reading is not None:
            self._words.setText(reading.words)
            self._bar.setValue(reading.percent)
        self.setVisible(reading is not None)
