"""Beside the ladders: the result and its reason, what the child lives with, evidence, what to look for, last time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.grading_state import EvidenceCard, GradingState, HistoryLine, Ladder
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Card, Ends, Label, Scrolled, clear, column, row, rule
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.gui.widgets.chips import mark_value
from neglect_tool.gui.widgets.evidence import EvidencePiece
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.glyph import Glyph
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.marking import MarkingForm
from neglect_tool.gui.widgets.result import ResultPanel
from neglect_tool.saying import tr, tr_count

WIDTH = 300


class SidePanel(Scrolled):
    """Everything about the item that one stands at, in one column."""

    add_evidence = Signal()
    edit_evidence, mark = Signal(str), Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__((15, 14, 16, 14), gap=12)
        self._look = look
        self._history_shown: tuple[HistoryLine, ...] | None = None
        self.result = ResultPanel(look, inset=True)
        self.lives_with = ResultPanel(look, inset=False)
        self.box.addWidget(self.result)
        self.box.addWidget(self.lives_with)
        self._line = rule()
        self.box.addWidget(self._line)
        self._title = Label("", "bodyb", "ink2")
        self._count = Label("", "small", "ink2", wrap=False)
        self._head = Ends(self._title, self._count)
        self.box.addWidget(self._head)
        pieces = column(gap=8)
        self.box.addLayout(pieces)
        self.pieces = Kept[EvidenceCard, EvidencePiece](
            pieces, lambda piece: (piece.key, piece.text), lambda _piece: self._piece(), EvidencePiece.show_piece
        )
        self.form = FormView(look)
        self.form.box.setContentsMargins(12, 10, 12, 10)
        self.box.addWidget(self.form)
        self.marking = MarkingForm(look)
        self.marking.box.setContentsMargins(12, 10, 12, 10)
        self.box.addWidget(self.marking)
        self.add = ActionButton(look, tr("Add evidence"), OUTLINE, icon="plus", key="E")
        self.add.clicked.connect(self.add_evidence)
        self.box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.history = Card("true", gap=8, margins=(12, 10, 12, 10))
        self.box.addWidget(self.history)
        self.box.addStretch(1)
        self.last_time = Card("inset", margins=(12, 10, 12, 10))
        last = row(gap=8)
        last.addWidget(IconMark(look, "clock", "ink2", 18), 0, Qt.AlignmentFlag.AlignTop)
        self._last_words = Label("", "small", "ink2")
        last.addWidget(self._last_words, 1)
        self.last_time.box.addLayout(last)
        self.box.addWidget(self.last_time)

    def _piece(self) -> EvidencePiece:
        made = EvidencePiece(self._look)
        made.edit.connect(self.edit_evidence)
        made.mark.connect(self.mark)
        return made

    def show_state(self, state: GradingState, here: Ladder | None) -> None:
        """Draw what the page is at."""
        self.result.show_result(state.result)
        self.lives_with.show_result(state.lives_with)
        self._line.setVisible(state.result is not None or state.lives_with is not None)
        self._title.setText(state.evidence_title)
        count = len(state.evidence)
        self._count.setText("" if not count else tr_count(count, "{n} piece", "{n} pieces"))
        self._head.fit()
        self.pieces.show(state.evidence)
        self.form.show_form(state.evidence_form)
        self.marking.show_form(state.marking)
        self.add.setVisible(state.evidence_form is None and bool(state.evidence_title))
        self._show_history(state.history)
        self._last_words.setText(here.last_time if here else "")
        self.last_time.setVisible(bool(here and here.last_time))
        if state.evidence_form is not None or state.marking is not None:
            self.ensureWidgetVisible(self.form if state.evidence_form is not None else self.marking, 0, 20)

    def _show_history(self, lines: tuple[HistoryLine, ...] | None) -> None:
        self.history.setVisible(lines is not None)
        if lines == self._history_shown:
            return
        self._history_shown = lines
        clear(self.history.box)
        self.history.box.addWidget(Label(tr("History"), "bodyb"))
        for line in lines or ():
            self.history.box.addWidget(self._past(line))
        if not lines:
            self.history.box.addWidget(Label(tr("Nothing was entered before this."), "small", "ink2"))

    def _past(self, line: HistoryLine) -> QWidget:
        holder = QWidget()
        beside = row(gap=8)
        holder.setLayout(beside)
        beside.addWidget(Glyph(self._look, mark_value(line.mark), 20), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=0)
        words.addWidget(Label(line.words, "small"))
        if line.withdrawn:
            words.addWidget(Label(line.withdrawn, "small", "ochre"))
        beside.addLayout(words, 1)
        return holder
