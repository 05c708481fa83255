"""The paper at the left of the report page: as it prints, or its words; and what stands above it while one prints."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from neglect_tool.gui.presenters.report_state import Printing, ReportState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import Busy
from neglect_tool.gui.widgets.basics import Card, FlowBox, Label, column, row
from neglect_tool.gui.widgets.buttons import FILLED, LINK, OUTLINE, PLAIN, ActionButton
from neglect_tool.gui.widgets.sheet import A4, Sheet, Twin
from neglect_tool.saying import tr

SHEET_WIDTH = 640
ASKED = tr("The pages are made once the questions about this edition are answered.")


class PrintCard(Card):
    """What is printed for whom, then how far it is."""

    chosen, cancelled = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__("soft", margins=(14, 10, 14, 12))
        self._title, self._line = Label("", "leadb"), Label("", "body")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far"))
        self.choose = ActionButton(look, tr("Choose a printer…"), FILLED, icon="print")
        self.cancel = ActionButton(look, tr("Do not print"), OUTLINE)
        self.choose.clicked.connect(self.chosen)
        self.cancel.clicked.connect(self.cancelled)
        for part in (self._title, self._line, self._bar, FlowBox(self.choose, self.cancel)):
            self.box.addWidget(part)
        self.hide()

    def show_printing(self, printing: Printing | None) -> None:
        """Show this, or nothing."""
        fresh = printing is not None and self.isHidden()
        self.setVisible(printing is not None)
        if printing is None:
            return
        under_way = printing.percent >= 0
        held = self.choose.hasFocus()
        self._title.setText(printing.title)
        self._line.setText(printing.line)
        self._bar.setVisible(under_way)
        self._bar.setValue(max(0, printing.percent))
        self.choose.setVisible(not under_way)
        self.cancel.say(tr("Stop printing") if under_way else tr("Do not print"))
        if fresh and not under_way:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        elif held and under_way:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)


class PaperView(QWidget):
    """Page or words, which page, colour or not."""

    turned = Signal(int)
    text_wanted, grey_wanted = Signal(bool), Signal(bool)
    zoomed = Signal(float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = column(gap=12, margins=(18, 12, 18, 18))
        self.setLayout(box)
        self.as_page = ActionButton(look, tr("Page"), PLAIN, checkable=True)
        self.as_text = ActionButton(look, tr("Text"), PLAIN, checkable=True)
        self.before, self.after = ActionButton(look, tr("Page before"), LINK), ActionButton(look, tr("Next page"), LINK)
        self._count = Label("", "body", "ink2", wrap=False)
        self.grey = ActionButton(look, tr("Black and white"), PLAIN, icon="print", checkable=True)
        self.as_page.clicked.connect(lambda: self.text_wanted.emit(False))  # noqa: FBT003 - Qt's signature
        self.as_text.clicked.connect(lambda: self.text_wanted.emit(True))  # noqa: FBT003
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.grey.clicked.connect(self.grey_wanted)
        box.addWidget(FlowBox(self.as_page, self.as_text, self.before, self._count, self.after, self.grey))
        self.printing = PrintCard(look)
        box.addWidget(self.printing)
        self._busy, self._busy_words = Busy(), Label("", "body", "ink2")
        box.addWidget(self._busy)
        box.addWidget(self._busy_words)
        self.sheet = Sheet(look)
        self._look = look
        look.changed.connect(self._grow)
        self._grow()
        middle = row(gap=0)
        middle.addStretch(1)
        middle.addWidget(self.sheet, 100)
        middle.addStretch(1)
        box.addLayout(middle)
        self.words = Twin(look)
        box.addWidget(self.words, 1)
        box.addStretch(1)
        self._asked_scale = 0.0
        self._measure = QTimer(self)
        self._measure.setSingleShot(True)
        self._measure.timeout.connect(self._ask_scale)

    def _grow(self) -> None:
        """The page is as much larger as the text is, where there is room."""
        self.sheet.setMaximumWidth(self._look.theme.px(SHEET_WIDTH))

    def show_state(self, state: ReportState) -> None:
        """Draw this state."""
        built = state.pages > 0
        self.as_page.setChecked(not state.as_text)
        self.as_text.setChecked(state.as_text)
        self.grey.setChecked(state.grey)
        self._count.setText(tr("Page {page} of {pages}", page=state.page, pages=state.pages) if built else "")
        self.before.setEnabled(state.page > 1)
        self.after.setEnabled(state.page < state.pages)
        self.sheet.show_page(state.image)
        asked = not built and not state.busy and state.form is not None
        self.sheet.setVisible(not state.as_text and not asked)
        self.words.show_lines(state.lines)
        self.words.setVisible(state.as_text)
        self._busy.setVisible(bool(state.busy))
        self._busy_words.setText(ASKED if asked else state.busy)
        self._busy_words.setVisible(bool(asked or state.busy))
        self.printing.show_printing(state.printing)

    def measure(self) -> None:
        """Ask for as many pixels as the sheet can show, once it has found its size."""
        self._measure.start(150)

    def _ask_scale(self) -> None:
        if not self.isVisible():
            return
        wanted = round(max(self.sheet.width(), 300) * self.devicePixelRatioF() / A4[0], 2)
        if wanted != self._asked_scale:
            self._asked_scale = wanted
            self.zoomed.emit(wanted)
