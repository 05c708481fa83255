"""Jots that were kept, the newest at the foot, and what nobody has seen yet."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from neglect_tool.domain.work import Mark
from neglect_tool.gui.presenters.marks import Mark as Glyph
from neglect_tool.gui.presenters.marks import MarkKind
from neglect_tool.gui.presenters.visit_state import MARKS, JotRow, PromptRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Card, Label, Scrolled, column, row, rule
from neglect_tool.gui.widgets.buttons import LINK, ActionButton
from neglect_tool.gui.widgets.chips import Chip, MarkStrip
from neglect_tool.gui.widgets.flow import Flow
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.touch import TOUCH_LEAST, TouchButton
from neglect_tool.saying import tr

ICONS = {Mark.SAW: "eye", Mark.CHILD_SAID: "person", Mark.CARER_SAID: "speech", Mark.WAS_TOLD: "told"}
FIRST = 3
"""How many of what nobody has seen yet are shown before the rest is asked for."""
FOLD_AGAIN_MS = 8000
"""How long the words of a folded jot stay in view."""


class JotHead(QWidget):
    """When a jot was taken, and how it came to be known."""

    def __init__(self, look: Look, mark: Mark) -> None:
        super().__init__()
        line = row(gap=8)
        self.setLayout(line)
        self.at = Label("", "body", "ink2", wrap=False)
        self._look = look
        look.changed.connect(self._measure)
        self._measure()
        line.addWidget(self.at)
        line.addWidget(IconMark(look, ICONS[mark], "accent", 18))
        line.addWidget(Label(MARKS[mark], "bodyb", "accent", wrap=False))
        line.addStretch(1)

    def _measure(self) -> None:
        """As wide for every time of the day, so that what follows stands in a column."""
        self.at.setMinimumWidth(QFontMetrics(self._look.theme.font("body")).horizontalAdvance("00:00") + 2)


class JotLine(QWidget):
    """A jot that was kept; one that folds is shown for a moment, and only when asked."""

    unfold, discard = Signal(str), Signal(str)

    def __init__(self, look: Look, jot: JotRow) -> None:
        super().__init__()
        self._look, self._jot = look, jot
        outer = column(gap=4, margins=(0, 4, 0, 0))
        self.setLayout(outer)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(10)
        outer.addLayout(self._line)
        self._head = JotHead(look, jot.mark)
        self._text = Label("", "lead")
        self.show_ = ActionButton(look, tr("Show"), LINK)
        self.drop = ActionButton(look, tr("Discard"), LINK)
        acts = row(gap=4)
        for button in (self.show_, self.drop):
            button.setMinimumHeight(TOUCH_LEAST)
            acts.addWidget(button)
        body = row(gap=8)
        body.addWidget(self._text, 1)
        body.addLayout(acts)
        self._line.addWidget(self._head)
        self._line.addLayout(body, 1)
        outer.addWidget(rule())
        self.show_.clicked.connect(lambda: self.unfold.emit(self._jot.key if self._jot.folded else ""))
        self.drop.clicked.connect(lambda: self.discard.emit(self._jot.key))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(FOLD_AGAIN_MS)
        self._again.timeout.connect(lambda: self.unfold.emit(""))

    def show_jot(self, jot: JotRow) -> None:
        """Show it, or that it is folded."""
        self._jot = jot
        words = tr("{marks}, folded", marks=MARKS[jot.mark]) if jot.folded else jot.text
        self._head.at.setText(jot.at)
        self._text.setText("folded" if jot.folded else jot.text)
        self._text.recolour("ink2" if jot.folded else "ink")
        self._text.setAccessibleName(f"{jot.at}, {words if jot.folded else f'{MARKS[jot.mark]}: {jot.text}'}")
        self.show_.setVisible(jot.folds)
        self.show_.say(tr("Show") if jot.folded else tr("Fold"))
        self.show_.setAccessibleName(
            tr(
                "{word} what {marks}, {at}",
                word=tr("Show") if jot.folded else tr("Fold"),
                marks=MARKS[jot.mark].casefold(),
                at=jot.at,
            )
        )
        self.drop.setVisible(jot.can_discard)
        self.drop.setAccessibleName(tr("Discard the jot of {at}, {marks}", at=jot.at, marks=MARKS[jot.mark]))
        if jot.folds and not jot.folded:
            self._again.start()
        else:
            self._again.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words below their time where they would have too little room."""
        super().resizeEvent(event)
        beside = self.width() >= 560 * self._look.theme.text
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if beside else down)
        self._head.setMinimumWidth(self._look.theme.px(170) if beside else 0)


class JotList(Scrolled):
    """The newest at the foot, next to the box; as high as it needs and as there is room for."""

    unfold, discard = Signal(str), Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__((0, 0, 8, 0), gap=0)
        self._look = look
        self._most = 300
        self.setAccessibleName(tr("Jots"))
        lines = column(gap=0)
        self.box.addLayout(lines)
        self.box.addStretch(1)
        self.lines = Kept[JotRow, JotLine](lines, lambda jot: jot.key, self._make, JotLine.show_jot)
        self.verticalScrollBar().rangeChanged.connect(lambda _low, high: self.verticalScrollBar().setValue(high))

    def _make(self, jot: JotRow) -> JotLine:
        made = JotLine(self._look, jot)
        made.unfold.connect(self.unfold)
        made.discard.connect(self.discard)
        return made

    def show_jots(self, jots: tuple[JotRow, ...]) -> None:
        """Show these."""
        self.lines.show(jots)
        self.setVisible(bool(jots))
        self.fit(self._most)

    def fit(self, most: int) -> None:
        """No higher than that many px."""
        self._most = most
        self.inner.ensurePolished()
        self.box.activate()
        needed = self.box.totalHeightForWidth(max(self.viewport().width(), 200)) if self.box.hasHeightForWidth() else 0
        self.setFixedHeight(max(48, min(most, max(needed, self.box.totalMinimumSize().height()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines, another height."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, lambda: self.fit(self._most))


class _Name(Label):
    """A name in one line; where that is too long it goes on in another. Qt would wrap a short one too."""

    def sizeHint(self) -> QSize:
        """All of it in one line."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())


class PromptLine(QWidget):
    """Something that nobody has seen yet, asked gently, with a way to jot about it."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        outer = column(gap=6, margins=(0, 4, 0, 0))
        self.setLayout(outer)
        body = row(gap=12)
        self._glyph = MarkStrip(look, 24)
        words = column(gap=2)
        head = Flow(8)
        holder = QWidget()
        holder.setLayout(head)
        self._code, self._name = Label("", "bodyb", "accent", wrap=False), _Name("", "bodyb")
        self._chip = Chip(look, tr("critical"), ("ochresoft", "ochre", ""))
        for part in (self._code, self._name, self._chip):
            head.addWidget(part)
        self._line = Label("", "body", "ink2")
        words.addWidget(holder)
        words.addWidget(self._line)
        self.jot = TouchButton(look, tr("Jot"), high=TOUCH_LEAST)
        self.jot.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.jot.clicked.connect(self.chosen)
        body.addWidget(self._glyph)
        body.addLayout(words, 1)
        body.addWidget(self.jot)
        outer.addLayout(body)
        outer.addWidget(rule())

    def show_prompt(self, prompt: PromptRow) -> None:
        """Show this one."""
        self._glyph.show_marks((Glyph(MarkKind.UNKNOWN, words=tr("not seen yet")),))
        self._code.setText(prompt.code)
        self._name.setText(prompt.name)
        self._chip.setVisible(prompt.critical)
        self._line.setText(prompt.line)
        self.jot.say(
            tr("Jot"), name=tr("Jot about {code}, {name}. {line}", code=prompt.code, name=prompt.name, line=prompt.line)
        )


class NotSeen(Card):
    """What nobody has seen yet: a few first, the rest folded; only if it fits the visit."""

    noted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(gap=4)
        self._look = look
        self.heading(tr("Not seen yet"), Label(tr("only if it fits the visit"), "body", "ink2", wrap=False))
        lines = column(gap=0)
        self.box.addLayout(lines)
        self.lines = Kept[PromptRow, PromptLine](lines, lambda one: one.key, self._make, PromptLine.show_prompt)
        self.more = TouchButton(look, "", icon="down", high=TOUCH_LEAST)
        self.box.addWidget(self.more)

    def _make(self, prompt: PromptRow) -> PromptLine:
        made = PromptLine(self._look)
        made.chosen.connect(lambda: self.noted.emit(prompt.key))
        return made

    def show_prompts(self, prompts: tuple[PromptRow, ...], *, every: bool) -> None:
        """Show the first, or all."""
        self.lines.show(prompts if every else prompts[:FIRST])
        self.setVisible(bool(prompts))
        self.more.setVisible(len(prompts) > FIRST)
        self.more.say(tr("Fewer") if every else tr("{count} more, less pressing", count=len(prompts) - FIRST))
