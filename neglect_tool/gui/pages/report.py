"""The report: its pages as they will print beside their words, who has signed, signing, and saving a copy."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.presenters.report_state import ReportState, SignerRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import Busy
from neglect_tool.gui.widgets.basics import Card, Columns, FlowBox, Label, Scrolled, column, grounded, row
from neglect_tool.gui.widgets.buttons import FILLED, LINK, OUTLINE, PLAIN, ActionButton
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.sheet import A4, Sheet, Twin
from neglect_tool.gui.widgets.signers import SignerLine

SHEET_WIDTH = 640


class ReportPage(PageView):
    """Paper at the left; title, signatures and acts at the right."""

    INTENTS = (
        "show_page", "zoomed", "rebuild", "start_signing", "form_changed", "form_submit", "form_cancel",
        "save_copy", "go_to_readiness",
    )  # fmt: skip
    KEYS = (("PgUp PgDn", "page"), ("Ctrl T", "words"), ("Ctrl B", "black and white"), ("Ctrl S", "save a copy"))
    show_page, zoomed, rebuild, start_signing = Signal(int), Signal(float), Signal(), Signal()
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()
    save_copy, go_to_readiness = Signal(object), Signal()
    text_wanted, grey_wanted = Signal(bool), Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._state: ReportState | None = None
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled((0, 0, 0, 0), gap=0, pages=False)
        outer.addWidget(self.scrolled)
        self.columns = Columns(((self._make_paper(), 5), (self._make_side(), 3)), at_least=820, gap=0)
        self.scrolled.box.addWidget(self.columns, 1)
        self._asked_scale, self._was_built, self._signing = 0.0, False, False
        self._measure = QTimer(self)
        self._measure.setSingleShot(True)
        self._measure.timeout.connect(self._ask_scale)

    def _make_paper(self) -> QWidget:
        look = self.look
        box = column(gap=12, margins=(18, 12, 18, 18))
        ground = grounded("sunken", box)
        self.as_page = ActionButton(look, "Page", PLAIN, checkable=True)
        self.as_text = ActionButton(look, "Text", PLAIN, checkable=True)
        self.before, self.after = ActionButton(look, "Page before", LINK), ActionButton(look, "Next page", LINK)
        self._count = Label("", "body", "ink2", wrap=False)
        self.grey = ActionButton(look, "Black and white", PLAIN, icon="print", checkable=True)
        self.as_page.clicked.connect(lambda: self.text_wanted.emit(False))  # noqa: FBT003 - Qt's signature
        self.as_text.clicked.connect(lambda: self.text_wanted.emit(True))  # noqa: FBT003
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.grey.clicked.connect(self.grey_wanted)
        box.addWidget(FlowBox(self.as_page, self.as_text, self.before, self._count, self.after, self.grey))
        self._busy = Busy()
        self._busy_words = Label("", "body", "ink2")
        box.addWidget(self._busy)
        box.addWidget(self._busy_words)
        self.sheet = Sheet(look)
        self.sheet.setMaximumWidth(SHEET_WIDTH)
        middle = row(gap=0)
        middle.addStretch(1)
        middle.addWidget(self.sheet, 100)
        middle.addStretch(1)
        box.addLayout(middle)
        self.words = Twin()
        box.addWidget(self.words, 1)
        box.addStretch(1)
        return ground

    def _make_side(self) -> QWidget:
        look = self.look
        box = column(gap=12, margins=(24, 20, 24, 20))
        side = grounded("surface", box)
        self._title, self._notice = Label("Report", "h2"), Label("", "body")
        box.addWidget(self._title)
        box.addWidget(Label("Signatures, in this order", "bodyb"))
        lines = column(gap=10)
        box.addLayout(lines)
        self.signers = Kept[SignerRow, SignerLine](
            lines, lambda one: one.number, lambda _one: SignerLine(look), SignerLine.show_signer
        )
        self._soft = Card("soft", margins=(14, 10, 14, 10))
        self._soft.box.addWidget(self._notice)
        box.addWidget(self._soft)
        self._why_not = Label("", "body", "ink2")
        box.addWidget(self._why_not)
        self.form = FormView(look)
        self.form.changed.connect(self.form_changed)
        self.form.submitted.connect(self.form_submit)
        self.form.cancelled.connect(self.form_cancel)
        box.addWidget(self.form)
        self.sign = ActionButton(look, "", FILLED, icon="visit")
        self.mend = ActionButton(look, "See what stops signing", OUTLINE)
        self.save = ActionButton(look, "Save a copy", OUTLINE, icon="save")
        self.again = ActionButton(look, "Build it again", LINK)
        self.sign.clicked.connect(self.start_signing)
        self.mend.clicked.connect(self.go_to_readiness)
        self.save.clicked.connect(self._save)
        self.again.clicked.connect(self.rebuild)
        box.addWidget(FlowBox(self.sign, self.mend, self.save, self.again))
        self._wrote = Label("", "body", "accent")
        box.addWidget(self._wrote)
        box.addStretch(1)
        return side

    def show_state(self, state: ReportState) -> None:
        """Draw this state."""
        self._state = state
        self._title.setText(state.title)
        built = state.pages > 0
        self.as_page.setChecked(not state.as_text)
        self.as_text.setChecked(state.as_text)
        self.grey.setChecked(state.grey)
        self._count.setText(f"Page {state.page} of {state.pages}" if built else "")
        self.before.setEnabled(state.page > 1)
        self.after.setEnabled(state.page < state.pages)
        self.sheet.show_page(state.image)
        self.sheet.setVisible(not state.as_text)
        self.words.show_words(state.text)
        self.words.setVisible(state.as_text)
        self._busy.setVisible(bool(state.busy))
        self._soft.setVisible(bool(state.notice))
        self.signers.show(state.signers)
        self.sign.setVisible(bool(state.sign) and state.form is None)
        self.sign.say(state.sign)
        self.mend.setVisible(state.why_not_place is not None and not state.sign)
        self.save.setEnabled(built and not state.busy)
        self.again.setEnabled(not state.busy)
        for label, words in (
            (self._why_not, state.why_not), (self._wrote, state.wrote), (self._busy_words, state.busy),
        ):  # fmt: skip
            label.setText(words)
            label.setVisible(bool(words))
        self._notice.setText(state.notice)
        held = state.form is None and self.form.isAncestorOf(QApplication.focusWidget() or self)
        self.form.show_form(state.form)
        if held or self._signing or (built and not self._was_built and not self.narrow and not self.words.hasFocus()):
            self.take_focus()
        self._was_built, self._signing = built, (held or self._signing) and bool(state.busy)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(False, False, "")  # noqa: FBT003 - Qt's signature
        self.announced.emit(state.busy or state.wrote)

    def _turn(self, by: int) -> None:
        if self._state and 1 <= self._state.page + by <= self._state.pages:
            self.show_page.emit(self._state.page + by)

    def _save(self) -> None:
        name = self._state.file_name if self._state else ""
        path, _kind = QFileDialog.getSaveFileName(self, "Save a copy", name, "PDF (*.pdf)")
        if path:
            self.save_copy.emit(Path(path))

    def _ask_scale(self) -> None:
        """Ask for as many pixels as the sheet can show, while anybody looks at it."""
        if not self.isVisible():
            return
        wanted = round(max(self.sheet.width(), 300) * self.devicePixelRatioF() / A4[0], 2)
        if wanted != self._asked_scale:
            self._asked_scale = wanted
            self.zoomed.emit(wanted)

    def take_focus(self) -> None:
        """The next signature, or what stops it, or a copy to keep."""
        acts = (act for act in (self.sign, self.mend, self.save) if act.isVisible() and act.isEnabled())
        next(acts, self.as_page).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Pages, words, black and white, and a copy."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif control and event.key() == Qt.Key.Key_T and self._state:
            self.text_wanted.emit(not self._state.as_text)
        elif control and event.key() == Qt.Key.Key_B and self._state:
            self.grey_wanted.emit(not self._state.grey)
        elif control and event.key() == Qt.Key.Key_S and self.save.isEnabled():
            self._save()
        else:
            return False
        return True

    def fit(self) -> None:
        """Paper above, signatures below, where there is little room."""
        self.columns.fit(self.width(), self.look.theme.text)
        if self.isVisible():
            self._measure.start(150)
