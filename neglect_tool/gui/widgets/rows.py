"""Rows of a task list and of findings: a name that leads there, one line of why, and how far it is."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.findings import FindingRow as FindingState
from neglect_tool.gui.presenters.marks import TaskRow as TaskState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, column, row, rule
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.chips import Chip, Drawn
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.gui.widgets.reading_link import WordsLink


class TaskLine(QWidget):
    """One thing to do: linked name, what is left of it, chip."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        outer = column(gap=6, margins=(0, 4, 0, 0))
        self.setLayout(outer)
        body = row(gap=10)
        words = column(gap=0)
        self.link = WordsLink(look)
        self.link.clicked.connect(self.chosen)
        self._line = Label("", "small", "ink2")
        words.addWidget(self.link)
        words.addWidget(self._line)
        self._chip = Chip(look, "")
        body.addLayout(words, 1)
        body.addWidget(self._chip)
        outer.addLayout(body)
        outer.addWidget(rule())

    def show_task(self, task: TaskState) -> None:
        """Show this task."""
        self.link.say(task.name)
        self.link.setAccessibleName(f"{task.name}: {task.chip}. {task.line}")
        self._line.setText(task.line)
        self._line.setVisible(bool(task.line))
        self._chip.say(task.chip)


class Tile(Drawn):
    """An icon on a soft tile: what stops signing, or what a panel may ask about."""

    def __init__(self, look: Look, kind: str) -> None:
        super().__init__(look)
        self.kind = kind

    def sizeHint(self) -> QSize:
        """A square."""
        side = self.look.theme.px(36)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme = self.look.theme
        ground, ink, icon = {
            "blocker": ("rustsoft", "rust", "stop"),
            "warning": ("ochresoft", "ochre", "alert"),
            "decided": ("accsoft", "accent", "tick"),
        }[self.kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(self.rect(), 6, 6)
        paint_icon(painter, icon, theme.colour(ink), QRectF(self.rect()).center(), theme.px(20))


class FindingLine(QWidget):
    """One finding: what, why, a way to put it right, and where it is allowed a person's reason."""

    go = Signal(str)
    reason = Signal(str)

    def __init__(self, look: Look, kind: str) -> None:
        super().__init__()
        self._look = look
        self.key = ""
        outer = column(gap=8, margins=(0, 6, 0, 0))
        self.setLayout(outer)
        body = row(gap=12)
        self._tile = Tile(look, kind)
        body.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        self._what = Label("", "bodyb")
        self._why = Label("", "small", "ink2")
        self._decided = Label("", "small")
        for label in (self._what, self._why, self._decided):
            words.addWidget(label)
        body.addLayout(words, 1)
        self.reason_button = ActionButton(look, "", LINK)
        self.go_button = ActionButton(look, "", OUTLINE)
        self._measure()
        look.changed.connect(self._measure)
        body.addWidget(self.reason_button, 0, Qt.AlignmentFlag.AlignVCenter)
        body.addWidget(self.go_button, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(body)
        self.slot = column()
        outer.addLayout(self.slot)
        outer.addWidget(rule())
        self.reason_button.clicked.connect(lambda: self.reason.emit(self.key))
        self.go_button.clicked.connect(lambda: self.go.emit(self.key))

    def _measure(self) -> None:
        """Ways of one width stand in a column."""
        self.go_button.setMinimumWidth(self._look.theme.px(126))

    def show_finding(self, finding: FindingState) -> None:
        """Show this finding."""
        self.key = finding.key
        self._what.setText(finding.what)
        self._why.setText(finding.why)
        self._why.setVisible(bool(finding.why))
        self._decided.setText(finding.decided)
        self._decided.setVisible(bool(finding.decided))
        self.reason_button.say(finding.reason)
        self.reason_button.setVisible(bool(finding.reason))
        self.reason_button.setAccessibleName(f"{finding.reason}: {finding.what}")
        self.go_button.say(finding.button)
        self.go_button.setVisible(bool(finding.button))
        self.go_button.setAccessibleName(f"{finding.button}: {finding.what}")
        self.setAccessibleName(f"{finding.what.removesuffix('.')}. {finding.why} {finding.decided}".strip())
