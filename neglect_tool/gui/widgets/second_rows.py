"""Rows of a second opinion: a round that was begun, and an item with both grades."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.marks import Mark
from neglect_tool.gui.presenters.second_state import PairRow, RoundRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import FlowBox, Label, column, row, rule
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.chips import mark_value
from neglect_tool.gui.widgets.glyph import Glyph
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.saying import tr


class RoundLine(QWidget):
    """A colleague, whom they grade and how far they came, with the one thing to do."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        outer = column(gap=6, margins=(0, 6, 0, 0))
        self.setLayout(outer)
        body, words = row(gap=10), column(gap=0)
        self._name, self._line = Label("", "bodyb"), Label("", "small", "ink2")
        words.addWidget(self._name)
        words.addWidget(self._line)
        self.button = ActionButton(look, "", OUTLINE)
        self.button.clicked.connect(self.chosen)
        body.addLayout(words, 1)
        body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(body)
        outer.addWidget(rule())

    def show_round(self, state: RoundRow) -> None:
        """Show this round."""
        self._name.setText(state.name)
        self._line.setText(state.line)
        self.button.say(state.button)
        self.button.setAccessibleName(f"{state.button}: {state.name}, {state.line}")
        self.button.setEnabled(not state.selected)
        name_field(self.button, f"round/{state.key}")


class _Given(QWidget):
    """Whose grade, and the grade."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        lines = column(gap=4)
        self.setLayout(lines)
        self._name, self._glyph = Label("", "cap", "ink2"), Glyph(look, None, 26)
        lines.addWidget(self._name)
        lines.addWidget(self._glyph)
        lines.addStretch(1)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedWidth(self._look.theme.px(84))

    def show_given(self, name: str, mark: Mark) -> None:
        """Show it."""
        self._name.setText(name)
        self._glyph.show_value(mark_value(mark))
        self._glyph.setAccessibleName(f"{name}: {mark.words}")


class PairLine(QWidget):
    """An item with both grades, how far apart they are, and what the two made of it."""

    sort_out, enter = Signal(str), Signal(str)
    place_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._state: PairRow | None = None
        outer = column(gap=6, margins=(0, 8, 0, 0))
        self.setLayout(outer)
        body, words = row(gap=10), column(gap=4)
        self._name, self._apart = Label("", "bodyb"), Label("", "small", "ink2")
        self._settled = Label("", "small", "accent")
        self.sort_button = ActionButton(look, "", OUTLINE)
        self.enter_button = ActionButton(look, "", OUTLINE, icon="tick")
        self.place_button = ActionButton(look, tr("Go to the profile"), LINK)
        self.sort_button.clicked.connect(lambda: self._state and self.sort_out.emit(self._state.key))
        self.enter_button.clicked.connect(lambda: self._state and self.enter.emit(self._state.key))
        self.place_button.clicked.connect(lambda: self._state and self.place_wanted.emit(self._state.place))
        self._acts = FlowBox(self.enter_button, self.sort_button, self.place_button)
        for part in (self._name, self._apart, self._settled, self._acts):
            words.addWidget(part)
        self.first, self.second = _Given(look), _Given(look)
        body.addLayout(words, 1)
        body.addWidget(self.first, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self.second, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(body)
        self.slot = column()
        outer.addLayout(self.slot)
        outer.addWidget(rule())

    def show_pair(self, state: PairRow, first: str, second: str) -> None:
        """Show this item."""
        self._state = state
        self._name.setText(f"{state.item} {state.name}")
        self._apart.setText(state.words)
        self._apart.recolour("ink" if state.sort_out else "ink2")
        self._settled.setText(state.settled)
        self._settled.setVisible(bool(state.settled))
        self.first.show_given(first, state.first)
        self.second.show_given(second, state.second)
        for button, words in ((self.sort_button, state.sort_out), (self.enter_button, state.enter)):
            button.say(words)
            button.setAccessibleName(f"{words}: {state.item} {state.name}")
            button.setVisible(bool(words))
        self.place_button.setAccessibleName(tr("Go to {item} on the profile", item=state.item))
        self.place_button.setVisible(state.place is not None)
        self._acts.setVisible(bool(state.sort_out or state.enter or state.place))
        said = f"{first}: {state.first.words}. {second}: {state.second.words}. {state.words}. {state.settled}"
        self.setAccessibleName(f"{state.item} {state.name}. {said}".strip())
        name_field(self.sort_button, f"sort/{state.key}")
        name_field(self.enter_button, f"enter/{state.key}")
