"""The side panel folded into a bar: the result in one line, and the way to the evidence and the next item."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from neglect_tool.gui.presenters.grading_state import GradingState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, row
from neglect_tool.gui.widgets.buttons import OUTLINE, PLAIN, ActionButton
from neglect_tool.gui.widgets.chips import mark_value
from neglect_tool.gui.widgets.glyph import Glyph
from neglect_tool.saying import tr


class GradingFoot(QFrame):
    """Shown where there is no room for the side panel."""

    next_item = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("bar", "foot")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(8)
        self._box.setContentsMargins(18, 8, 18, 8)
        self.setLayout(self._box)
        result, self._acts = row(gap=14), row(gap=14)
        self._glyph = Glyph(look, None, 32)
        self._words = Label("", "body")
        self.count = Label("", "body", "ink2", wrap=False)
        self.next = ActionButton(look, tr("Next item"), PLAIN, icon="down")
        self.next.clicked.connect(self.next_item)
        self.evidence = ActionButton(look, tr("Evidence"), OUTLINE, checkable=True)
        self.evidence.toggled.connect(self._say_way)
        self._pieces = 0
        result.addWidget(self._glyph)
        result.addWidget(self._words, 1)
        self._acts.addStretch(1)
        for part in (self.count, self.next, self.evidence):
            self._acts.addWidget(part)
        self._box.addLayout(result, 1)
        self._box.addLayout(self._acts)

    def show_state(self, state: GradingState) -> None:
        """The result with its reason, and how much evidence there is."""
        result = state.result
        self._glyph.setVisible(result is not None)
        if result is not None:
            self._glyph.show_value(mark_value(result.mark))
        words = "" if result is None else f"{result.because}."
        if result is not None and result.masked:
            names = ", ".join(line.item for line in result.masked)
            words = tr("{words} +{count} worse inside: {names}.", words=words, count=len(result.masked), names=names)
        self._words.setText(words)
        at = next((n for n, ladder in enumerate(state.ladders, start=1) if ladder.selected), 1)
        self.count.setText(tr("Item {at} of {count}", at=at, count=len(state.ladders)))
        self._pieces = len(state.evidence)
        self._say_way()

    def _say_way(self) -> None:
        """The button says where it leads: to the evidence, or back."""
        self.evidence.say(
            tr("Back to the grades") if self.evidence.isChecked() else tr("Evidence ({pieces})", pieces=self._pieces)
        )

    def fit(self, *, one_item: bool, evidence: bool) -> None:
        """The way to the next item where one is shown at a time, the way to the evidence where it is not in view."""
        self.evidence.setVisible(evidence)
        self.count.setVisible(one_item)
        self.next.setVisible(one_item)
        self._fit()

    def _fit(self) -> None:
        """The acts below the words where these would stand one below another."""
        words = min(self._words.fontMetrics().horizontalAdvance(self._words.text()), self.width() * 0.45)
        beside = words + self._glyph.sizeHint().width() + self._acts.sizeHint().width() + 58 <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()
