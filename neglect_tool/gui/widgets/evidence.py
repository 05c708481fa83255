"""Evidence as written: its source in an icon and a word, who, when, and tags that stop it from travelling."""

from PySide6.QtCore import Qt, Signal

from neglect_tool.gui.presenters.grading_state import EvidenceCard as EvidenceState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Card, FlowBox, Label, clear, row
from neglect_tool.gui.widgets.buttons import LINK, ActionButton
from neglect_tool.gui.widgets.chips import Chip
from neglect_tool.gui.widgets.flow import Flow
from neglect_tool.gui.widgets.marking import LOCK, MarkButton, MarkChips
from neglect_tool.saying import tr

SOURCES = {
    "Observed": "eye",
    "Child said": "person",
    "Carer said": "speech",
    "Agency told us": "told",
    "On record": "report",
}
"""The icon of each source's word."""
SHORT = 16
"""A name of up to so many letters stays in one line."""


class EvidencePiece(Card):
    """One piece, with ways to reword it and to say who may not read it where that is allowed."""

    edit, mark = Signal(str), Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__("true", gap=6, margins=(12, 10, 12, 10))
        self._look = look
        self._shown: EvidenceState | None = None

    def show_piece(self, piece: EvidenceState) -> None:
        """Show this piece."""
        if piece == self._shown:
            return
        self._shown = piece
        clear(self.box)
        head = row(gap=6)
        head.addWidget(
            IconMark(self._look, SOURCES.get(piece.source, "info"), "ink2", 16), 0, Qt.AlignmentFlag.AlignTop
        )
        who = Label(piece.who, "small", "ink2", wrap=len(piece.who) > SHORT)
        told = FlowBox(Label(piece.source, "smallb", wrap=False), who, gap=6)
        head.addWidget(told, 1, Qt.AlignmentFlag.AlignTop)
        when = Label(piece.when, "small", "ink2", wrap=False)
        head.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(head)
        self.box.addWidget(Label(piece.text, "small"))
        if piece.tags:
            tags = Flow(6)
            for tag in piece.tags:
                third = tag == "About a third party"
                chip = Chip(self._look, tag, LOCK) if third else None
                tags.addWidget(chip or Label(tag, "small", "ink2"))
            self.box.addLayout(tags)
        if piece.key:
            reword = ActionButton(self._look, tr("Reword"), LINK, compact=True)
            reword.setAccessibleName(tr("Reword: {text}", text=piece.text))
            reword.clicked.connect(lambda: self.edit.emit(piece.key))
            mark = MarkButton(self._look)
            mark.show_marks(piece.text, piece.marks)
            mark.clicked.connect(lambda: self.mark.emit(piece.key))
            marks = MarkChips(self._look)
            self.box.addWidget(marks)
            marks.show_marks(piece.marks)
            self.box.addWidget(FlowBox(reword, mark, gap=12))
        said = "".join(f" {words}." for words in piece.marks)
        self.setAccessibleName(f"{piece.source}, {piece.who}, {piece.when}: {piece.text}{said}")
