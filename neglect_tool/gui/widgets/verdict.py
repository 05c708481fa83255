"""A verdict in words: the judgement first, then each signature, then what was checked and what could not be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neglect_tool.gui.presenters.verify_state import LIMIT, SOUND, WRONG, CheckLine, Told
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Card, Ends, Label, clear, column, row, rule
from neglect_tool.saying import tr

MARKS = {SOUND: ("tick", "accent"), LIMIT: ("info", "ochre"), WRONG: ("stop", "rust")}
"""Icon and colour of each mark; the words say the same."""


def selectable(label: Label) -> Label:
    """Words that can be selected with the mouse and copied."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class Line(QWidget):
    """One thing that was checked; a stop for the keyboard, so that a screen reader says all of it."""

    def __init__(self, look: Look, line: CheckLine) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(line.spoken)
        across = row(gap=12, margins=(0, 8, 0, 8))
        self.setLayout(across)
        icon, tone = MARKS[line.mark]
        across.addWidget(IconMark(look, icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        when = Label(line.when, "small", "ink2", wrap=False)
        what = selectable(Label(line.what, "bodyb"))
        words.addWidget(Ends(what, when) if line.when else what)
        if line.why:
            words.addWidget(selectable(Label(line.why, "body", "ink2")))
        across.addLayout(words, 1)


class Lines(Card):
    """Lines under their heading; nothing where there are none."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(gap=2)
        self._look = look
        self.heading(title)
        self._lines = column(gap=0)
        self.box.addLayout(self._lines)
        self._shown: tuple[CheckLine, ...] = ()

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these."""
        self.setVisible(bool(lines))
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        clear(self._lines)
        for at, line in enumerate(lines):
            if at:
                self._lines.addWidget(rule())
            self._lines.addWidget(Line(self._look, line))


class Headline(Card):
    """The judgement, one of four, and what it means; a stop for the keyboard."""

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(26, 18, 18, 18))
        self._look = look
        self._tone = "ochre"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        across = row(gap=20)
        self._icon = IconMark(look, "info", "ochre", 40)
        across.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        self.title, self.words = selectable(Label("", "h2")), selectable(Label("", "lead"))
        words.addWidget(self.title)
        words.addWidget(self.words)
        across.addLayout(words, 1)
        self.box.addLayout(across)

    def show_told(self, told: Told) -> None:
        """Show this one."""
        self._icon.icon, self._icon.tone = MARKS[told.mark]
        self._tone = self._icon.tone
        self._icon.update()
        self.title.setText(told.title)
        self.words.setText(told.headline)
        self.words.setVisible(bool(told.headline))
        self.setAccessibleName(f"{told.title}. {told.headline}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar at its left."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(1, 8, 4, self.height() - 16, self._look.theme.colour(self._tone))


class VerdictView(QWidget):
    """All of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        lines: QVBoxLayout = column(gap=14)
        self.setLayout(lines)
        self.headline = Headline(look)
        self.signatures = Lines(look, tr("Signatures"))
        self.checks = Lines(look, tr("What was checked, and what was not"))
        for part in (self.headline, self.signatures, self.checks):
            lines.addWidget(part)

    def show_told(self, told: Told | None) -> None:
        """Show this, or nothing."""
        self.setVisible(told is not None)
        if told is not None:
            self.headline.show_told(told)
            self.signatures.show_lines(told.signatures)
            self.checks.show_lines(told.checks)
