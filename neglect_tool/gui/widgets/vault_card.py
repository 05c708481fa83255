"""A section of the vault's page: what it says, its rows with what can be done to each, its acts, and its form."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from neglect_tool.gui.presenters.vault_state import Act, Row, Section
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import Busy, IconMark
from neglect_tool.gui.widgets.basics import Card, FlowBox, Label, clear, column, row, rule
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.fields import TextBox
from neglect_tool.gui.widgets.kept import Kept


class RowLine(QWidget):
    """Icon, words, and what can be done, which goes below where the words would be left too little room."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Row | None = None
        outer = column(gap=6, margins=(0, 6, 0, 0))
        self.setLayout(outer)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(4)
        self._across.setContentsMargins(0, 0, 0, 0)
        said = row(gap=10)
        self._icon = IconMark(look, "info", "ink2", 20)
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        self._title, self._line = Label("", "bodyb"), Label("", "small", "ink2")
        words.addWidget(self._title)
        words.addWidget(self._line)
        said.addLayout(words, 1)
        self._acts = FlowBox(gap=4)
        self._across.addLayout(said, 1)
        self._across.addWidget(self._acts, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(self._across)
        self.slot = column()
        outer.addLayout(self.slot)
        outer.addWidget(rule())
        self.buttons: dict[str, ActionButton] = {}

    def show_row(self, shown: Row) -> None:
        """Show this one."""
        if shown == self._shown:
            return
        self._shown = shown
        self._icon.icon = shown.icon or "info"
        self._icon.setVisible(bool(shown.icon))
        self._icon.update()
        self._title.setText(shown.title)
        self._line.setText(shown.line)
        self._line.setVisible(bool(shown.line))
        self.buttons = fill(self._acts, self._look, shown.acts, LINK, self.pressed.emit)
        self._acts.setVisible(bool(shown.acts))
        self.setAccessibleName(f"{shown.title}. {shown.line}".strip())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._acts.sizeHint().width()
        beside = room >= self._look.theme.px(240)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._across.setDirection(across if beside else down)


def fill(
    box: FlowBox, look: Look, acts: tuple[Act, ...], kind: str, pressed: Callable[[str], None]
) -> dict[str, ActionButton]:
    """Buttons by key for these acts in a flow, instead of those that were there."""
    clear(box.flow)
    made = {}
    for act in acts:
        button = ActionButton(look, act.words, kind, icon=act.icon)
        if act.about:
            button.setAccessibleName(f"{act.words}: {act.about}")
        button.clicked.connect(lambda _on=False, key=act.key: pressed(key))
        box.flow.addWidget(button)
        made[act.key] = button
    return made


class SectionCard(Card):
    """One section; `acted` gives its key and that of the act."""

    acted = Signal(str, str)

    def __init__(self, look: Look, key: str) -> None:
        super().__init__(gap=10)
        self.key = key
        self._look = look
        self._acts_shown: tuple[Act, ...] = ()
        self._title = self.heading("")
        self._about = Label("", "body", "ink2")
        self._warning = Label("", "bodyb", "ochre")
        self._said = Label("", "body", "accent")
        self.box.addWidget(self._about)
        warned = row(gap=10)
        self._mark = IconMark(look, "alert", "ochre", 20)
        warned.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self._warning, 1)
        self.box.addLayout(warned)
        lines = column(gap=0)
        self.box.addLayout(lines)
        self.lines = Kept[Row, RowLine](lines, lambda one: one.key, self._make, RowLine.show_row)
        self.text = TextBox(look, "", lines=1)
        self.text.setReadOnly(True)
        self.box.addWidget(self.text)
        self._acts = FlowBox(gap=8)
        self.buttons: dict[str, ActionButton] = {}
        self._busy, self._busy_words = Busy(), Label("", "body", "ink2")
        for part in (self._said, self._busy, self._busy_words, self._acts):
            self.box.addWidget(part)
        self.slot = column()
        self.box.addLayout(self.slot)

    def _make(self, _row: Row) -> RowLine:
        made = RowLine(self._look)
        made.pressed.connect(lambda key: self.acted.emit(self.key, key))
        return made

    def show_section(self, section: Section, *, enabled: bool) -> None:
        """Show this."""
        self._title.setText(section.title)
        self.setAccessibleName(section.title)
        for label, words in (
            (self._about, section.about),
            (self._warning, section.warning),
            (self._said, section.said),
            (self._busy_words, section.busy),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.text.setAccessibleName(section.title)
        self.text.show_text(section.text)
        self.text.setVisible(bool(section.text))
        self._mark.setVisible(bool(section.warning))
        self._busy.setVisible(bool(section.busy))
        self.lines.show(section.rows)
        if section.acts != self._acts_shown:
            self._acts_shown = section.acts
            self.buttons = fill(
                self._acts, self._look, section.acts, OUTLINE, lambda key: self.acted.emit(self.key, key)
            )
        self._acts.setVisible(bool(section.acts))
        for button in self.every_button().values():
            button.setEnabled(enabled)

    def every_button(self) -> dict[str, ActionButton]:
        """Those of its rows, then its own, by what they do."""
        every = [*(line.buttons for line in self.lines.widgets), self.buttons]
        return {key: button for some in every for key, button in some.items()}

    def first_stop(self) -> QWidget | None:
        """Where the keyboard comes first: a button, else the text; None where there is neither."""
        text = None if self.text.isHidden() else self.text
        return next(iter(self.every_button().values()), text)
