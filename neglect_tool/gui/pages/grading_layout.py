"""Where the parts of the grading page stand, and which gives way first as there is less room."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Scrolled, column, row
from neglect_tool.gui.widgets.grading_foot import GradingFoot
from neglect_tool.gui.widgets.grading_head import GradingHead
from neglect_tool.gui.widgets.ladder import ColumnHeads, ItemLadder
from neglect_tool.gui.widgets.side_panel import SidePanel

SIDE_WIDTH, SIDE_FROM, TALL_FROM = 300, 1150, 1000
"""The side panel, the width from which it has room beside the ladders, and the height from which below; at 100 %."""
NO_LIMIT = 16_777_215
"""As wide as Qt lets a widget be."""


class GradingLayout:
    """Head, ladders and foot, with evidence and result in a panel that stands beside them, below, or over them."""

    def __init__(self, look: Look, page: QWidget) -> None:
        self._look, self._page = look, page
        self._outer = outer = row(gap=0)
        page.setLayout(outer)
        left, self._lines = QWidget(), column(gap=0)
        left.setLayout(self._lines)
        self.work = Scrolled((18, 4, 18, 14), gap=8)
        self.foot = GradingFoot(look)
        self.side = SidePanel(look)
        self.side_frame, holder = QFrame(), column(gap=0)
        self.side_frame.setProperty("bar", "side")
        self.side_frame.setLayout(holder)
        holder.addWidget(self.side)
        self.head, self.heads = GradingHead(look), ColumnHeads(look)
        self._top, self._top_box = QWidget(), column(gap=8, margins=(18, 10, 28, 4))
        self._top.setLayout(self._top_box)
        for part in (self._top, self.work, self.foot):
            self._lines.addWidget(part, 1 if part is self.work else 0)
        outer.addWidget(left, 1)
        outer.addWidget(self.side_frame)
        self._side_home: QHBoxLayout | QVBoxLayout = outer

    def fit(self, *, narrow: bool, graded: bool) -> None:
        """The panel folds into the foot, then the heads of the columns go; `graded` is whether there are ladders."""
        text, page = self._look.theme.text, self._page
        beside = not narrow and page.width() >= SIDE_FROM * text
        below = narrow and page.height() >= TALL_FROM * text
        sheet = not beside and not below and self.foot.evidence.isChecked()
        side = round(SIDE_WIDTH * text)
        self.side_frame.setVisible(graded and (beside or below or sheet))
        self.side_frame.setMinimumWidth(side if beside else 0)
        self.side_frame.setMaximumWidth(side if beside else NO_LIMIT)
        self.work.setVisible(not sheet)
        self.foot.setVisible(graded and not beside)
        if beside and self.head.visits.parentWidget() is not self.side.inner:
            self.side.box.insertWidget(0, self.head.visits)
        room = page.width() - (side if beside else 0) - 46
        self.head.fit(room, narrow=narrow, visits_here=not beside)
        self.head.setVisible(graded)
        self.work.box.setContentsMargins(18, 4 if graded else 20, 18, 14)
        self.heads.setVisible(graded and not narrow and not sheet)
        self._top.setVisible(graded and not narrow)
        for at, part in enumerate((self.head, self.heads)):
            (self.work.box if narrow else self._top_box).insertWidget(at, part)
        self.foot.fit(one_item=narrow, evidence=not below)
        self._put_side(self._lines if below or sheet else self._outer)

    def _put_side(self, home: QHBoxLayout | QVBoxLayout) -> None:
        if self._side_home is not home:
            self._side_home = home
            # Its one line is where it meets the ladders.
            self.side_frame.setProperty("bar", "side" if home is self._outer else "foot")
            self.side_frame.style().unpolish(self.side_frame)
            self.side_frame.style().polish(self.side_frame)
            home.insertWidget(2 if home is self._lines else 1, self.side_frame, 1 if home is self._lines else 0)


def fit_ladders(ladders: Iterable[ItemLadder], here: str | None, *, narrow: bool) -> None:
    """Where it is narrow the cards of a ladder stand below one another, and only the item stood at is shown."""
    for ladder in ladders:
        ladder.stack(stacked=narrow)
        ladder.setVisible(not narrow or here is None or ladder.item == here)
