"""The change matrix: a row a domain, its grades over the profiles, and what became of it in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from neglect_tool.gui.presenters.change_state import Column, DomainRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import FlowBox, Label, column, row
from neglect_tool.gui.widgets.buttons import PLAIN, ActionButton, Hovering
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.staff import COLUMN, Staff, StaffHeads
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.saying import tr

NAME, WORDS, BESIDE_FROM = 150, 210, 620
"""Width of a domain's name, least width of its words, and from which width they stand beside the staff, at 100 %."""


class DomainLine(Hovering):
    """One domain: pressed, it shows its items side by side, or leads to the choice that is still to be made."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(4, 0, 4, 0)
        self._box.setSpacing(8)
        self.setLayout(self._box)
        self._names, names = QWidget(), column(gap=2, margins=(0, 10, 0, 10))
        self._names.setLayout(names)
        head = row(gap=8)
        self._code, self._name = Label("", "bodyb", "accent", wrap=False), Label("", "bodyb")
        head.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        self._line = Label("", "small", "ink2")
        names.addLayout(head)
        names.addWidget(self._line)
        self.staff = Staff(look)
        words, told = QWidget(), row(gap=8, margins=(4, 10, 0, 10))
        words.setLayout(told)
        self._icon = IconMark(look, "info", box=18)
        lines = column(gap=2)
        self._head, self._reason = Label("", "bodyb"), Label("", "small", "ink2")
        lines.addWidget(self._head)
        lines.addWidget(self._reason)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(lines, 1)
        self._box.addWidget(self._names, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self.staff)
        self._box.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, state: DomainRow) -> None:
        """Show this domain; the columns in view are set apart."""
        self._code.setText(state.id)
        self._name.setText(state.name)
        self._line.setText(state.line)
        self._line.setVisible(bool(state.line))
        self._head.setText(state.verdict.head)
        self._head.recolour(state.verdict.tone if state.verdict.tone != "ink2" else "ink")
        self._reason.setText(state.verdict.reason)
        self._icon.icon, self._icon.tone = state.verdict.icon or "info", state.verdict.tone
        self._icon.setVisible(bool(state.verdict.icon))
        self._icon.update()
        self.setAccessibleName(state.spoken)
        act = tr("Grade {item}", item=state.place.item) if state.place else tr("Item by item")
        self.setAccessibleDescription(tr("Enter: {act}", act=act))
        self.setToolTip(act)
        name_field(self, f"domain/{state.id}")

    def show_columns(self, state: DomainRow, first: int, last: int) -> None:
        """The columns in view, the present one tinted."""
        now = len(state.marks) - 1
        self.staff.show_marks(state.marks[first:last], now - first if first <= now < last else -1)

    def fit(self, *, beside: bool) -> None:
        """Words beside the staff, or beneath it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        name = self.look.theme.px(NAME)
        self._names.setMinimumWidth(name if beside else 0)
        self._names.setMaximumWidth(name if beside else 16_777_215)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground where the pointer is, and a hairline below."""
        theme = self.look.theme
        painter = QPainter(self)
        if self.hovered:
            painter.fillRect(self.rect(), theme.colour("sunken"))
        painter.setPen(QPen(theme.colour("line"), 1))
        foot = self.height() - 1
        painter.drawLine(0, foot, self.width(), foot)


class ChangeMatrix(QWidget):
    """As many profiles as fit, the last first in view; `←` and `→` go through the rest."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._columns: Sequence[Column] = ()
        self._rows: Sequence[DomainRow] = ()
        self._back = 0
        """How many profiles are out of view at the right."""
        box = column(gap=0)
        self.setLayout(box)
        self.earlier = ActionButton(look, tr("Earlier profiles"), PLAIN, key="←")
        self.later = ActionButton(look, tr("Later profiles"), PLAIN, key="→")
        self.earlier.clicked.connect(lambda: self.slide(-1))
        self.later.clicked.connect(lambda: self.slide(1))
        self._ways = FlowBox(self.earlier, self.later)
        box.addWidget(self._ways)
        heads = row(gap=8, margins=(4, 4, 4, 0))
        self._gap = QWidget()
        self._heads = StaffHeads(look)
        heads.addWidget(self._gap)
        heads.addWidget(self._heads)
        heads.addStretch(1)
        box.addLayout(heads)
        lines = column(gap=0)
        box.addLayout(lines)
        self.lines = Kept[DomainRow, DomainLine](lines, lambda one: one.id, self._make, DomainLine.show_row)
        look.changed.connect(self.fit)

    def _make(self, state: DomainRow) -> DomainLine:
        made = DomainLine(self._look)
        made.clicked.connect(lambda: self.chosen.emit(state.id))
        return made

    def show_rows(self, columns: Sequence[Column], rows: Sequence[DomainRow]) -> None:
        """Show these."""
        if len(columns) != len(self._columns):
            self._back = 0
        self._columns, self._rows = columns, rows
        self.lines.show(rows)
        self.fit()

    def slide(self, step: int) -> None:
        """One profile earlier or later."""
        self._back = max(0, min(self._back - step, len(self._columns) - self._fitting()))
        self.fit()

    def step(self, by: int) -> None:
        """`↑ ↓`: the domain that many further."""
        lines = self.lines.widgets
        at = next((n for n, line in enumerate(lines) if line.hasFocus()), None)
        if lines:
            lines[0 if at is None else max(0, min(at + by, len(lines) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _beside(self) -> bool:
        return self.width() >= self._look.theme.px(BESIDE_FROM)

    def _fitting(self) -> int:
        px = self._look.theme.px
        room = self.width() - 16 - (px(NAME + WORDS) + 16 if self._beside() else 0)
        return max(1, min(len(self._columns), int(room // px(COLUMN))))

    def fit(self) -> None:
        """Answer to width and text scale."""
        beside, count = self._beside(), self._fitting()
        self._back = max(0, min(self._back, len(self._columns) - count))
        last = len(self._columns) - self._back
        first = max(0, last - count)
        self._gap.setFixedWidth(self._look.theme.px(NAME) if beside else 0)
        self._gap.setVisible(beside)
        self._heads.show_columns(self._columns[first:last])
        for line, state in zip(self.lines.widgets, self._rows, strict=True):
            line.fit(beside=beside)
            line.show_columns(state, first, last)
        self._ways.setVisible(count < len(self._columns))
        self.earlier.setEnabled(first > 0)
        self.later.setEnabled(self._back > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self.fit()
