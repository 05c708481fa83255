"""For whom the report is: the editions to choose from, and under the chosen one the texts that it lets in or not."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from neglect_tool.gui.presenters.report_editions import EditionRow, EditionState, PieceRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, column, rule
from neglect_tool.gui.widgets.buttons import LINK, ActionButton, Hovering
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.saying import tr

_WRAP = int(Qt.TextFlag.TextWordWrap)


class EditionCard(Hovering):
    """One edition: whose, and what it leaves out; chosen is a border, a soft ground and a tick."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setCheckable(True)
        self._row: EditionRow | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def nextCheckState(self) -> None:
        """A click asks; only the state that comes back chooses."""

    def show_edition(self, edition: EditionRow) -> None:
        """Show this one."""
        self._row = edition
        self.setChecked(edition.chosen)
        self.setAccessibleName(f"{edition.title}. {edition.line}{tr(' Chosen.') if edition.chosen else ''}")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its words."""
        return True

    def _boxes(self, width: int) -> tuple[QRectF, QRectF]:
        """Where title and line go."""
        theme = self.look.theme
        side = 14
        room = QRectF(side, theme.px(6), max(40, width - 2 * side - theme.px(26)), 10_000)
        title, line = (self._row.title, self._row.line) if self._row else ("", "")
        first = QFontMetrics(theme.font("bodyb")).boundingRect(room.toRect(), _WRAP, title)
        below = room.translated(0, first.height() + 1)
        second = QFontMetrics(theme.font("small")).boundingRect(below.toRect(), _WRAP, line)
        return QRectF(first).adjusted(0, 0, 2, 0), QRectF(second).adjusted(0, 0, 2, 0)

    def heightForWidth(self, width: int) -> int:
        """Room for every word."""
        return round(self._boxes(width)[1].bottom()) + self.look.theme.px(7)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        """Narrow."""
        return QSize(160, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._row is None:
            return
        theme, chosen = self.look.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if chosen else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), width))
        painter.setBrush(theme.colour("accsoft" if chosen or self.hovered else "surface"))
        painter.drawRoundedRect(box, theme.scale.radius_control, theme.scale.radius_control)
        title, line = self._boxes(self.width())
        painter.setPen(theme.colour("accent" if chosen else "ink"))
        painter.setFont(theme.font("bodyb"))
        painter.drawText(title, _WRAP, self._row.title)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        painter.drawText(line, _WRAP, self._row.line)
        if chosen:
            at = QRectF(self.width() - theme.px(32), 0, theme.px(20), self.height())
            paint_icon(painter, "tick", theme.colour("accent"), at.center(), theme.px(18))


class PieceLine(QWidget):
    """A text: what it is, its words, why it is in or out, and the decision about it."""

    acted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        lines = column(gap=2, margins=(0, 6, 0, 0))
        self.setLayout(lines)
        self._what, self._text, self._why = Label("", "bodyb"), Label("", "body"), Label("", "small", "ink2")
        self.act = ActionButton(look, "", LINK, compact=True)
        self._key = ""
        self.act.clicked.connect(lambda: self.acted.emit(self._key))
        for part in (self._what, self._text, self._why):
            lines.addWidget(part)
        lines.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(rule())

    def show_piece(self, piece: PieceRow) -> None:
        """Show this one."""
        self._key = piece.key
        self._what.setText(piece.what)
        self._text.setText(piece.text)
        self._text.setVisible(bool(piece.text))
        self._why.setText(piece.why)
        self.act.say(piece.act)
        self.act.setVisible(bool(piece.act))
        self.act.setAccessibleName(f"{piece.act}: {piece.what}. {piece.text} {piece.why}")


class EditionsView(QWidget):
    """The choice; then what was asked, and the texts."""

    chosen, acted = Signal(str), Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        lines = column(gap=8)
        self.setLayout(lines)
        lines.addWidget(Label(tr("Which edition?"), "bodyb"))
        self.cards: dict[str, EditionCard] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._across = 0
        lines.addLayout(self._grid)
        self._asked = Label("", "small", "ink2")
        lines.addWidget(self._asked)

    def _make_card(self, row: EditionRow) -> EditionCard:
        card = EditionCard(self._look)
        card.clicked.connect(lambda: self.chosen.emit(row.recipient))
        return card

    def show_editions(self, state: EditionState) -> None:
        """Show these."""
        if [row.recipient for row in state.rows] != list(self.cards):
            for card in self.cards.values():
                card.hide()
                self._grid.removeWidget(card)
                card.deleteLater()
            self.cards = {row.recipient: self._make_card(row) for row in state.rows}
            self._across = 0
        for row in state.rows:
            self.cards[row.recipient].show_edition(row)
        self._lay()
        self._asked.setText(state.asked)
        self._asked.setVisible(bool(state.asked))

    def _lay(self) -> None:
        """Two beside each other where there is room."""
        across = 2 if self.width() >= 340 * self._look.theme.text else 1
        if across == self._across:
            return
        self._across = across
        for at, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, at // across, at % across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._lay()


class PiecesView(QWidget):
    """What the chosen edition has by decision, and what it leaves out."""

    acted, more = Signal(str), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        lines = column(gap=6)
        self.setLayout(lines)
        self._summary = Label("", "body", "ink2")
        self._in_title, self._out_title = Label(tr("Let in by decision"), "bodyb"), Label(tr("Left out"), "bodyb")
        self._own_title = Label(tr("In it by itself"), "bodyb")
        inside, outside, own = column(gap=0), column(gap=0), column(gap=0)
        self._more = ActionButton(look, "", LINK)
        self._more.clicked.connect(self.more)
        lines.addWidget(self._summary)
        lines.addWidget(self._in_title)
        lines.addLayout(inside)
        lines.addWidget(self._out_title)
        lines.addLayout(outside)
        lines.addWidget(self._own_title)
        lines.addLayout(own)
        lines.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.inside, self.outside, self.own = (
            Kept[PieceRow, PieceLine](box, lambda one: one.key, self._make, PieceLine.show_piece)
            for box in (inside, outside, own)
        )

    def _make(self, _piece: PieceRow) -> PieceLine:
        line = PieceLine(self._look)
        line.acted.connect(self.acted)
        return line

    def show_pieces(self, state: EditionState) -> None:
        """Show these, or nothing where the edition leaves nothing out."""
        self.inside.show(state.let_in)
        self.outside.show(state.out)
        self.own.show(state.own)
        for part, on in (
            (self._summary, state.summary), (self._in_title, state.let_in), (self._out_title, state.out),
            (self._own_title, state.own), (self._more, state.more),
        ):  # fmt: skip
            part.setVisible(bool(on))
        self._summary.setText(state.summary)
        self._more.say(state.more)
        self.setVisible(bool(state.let_in or state.out or state.own))
