"""The report: its pages as they will print beside their words; for whom, signatures, printing, copying and saving."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from neglect_tool.gui import printing
from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.presenters.report_state import ReportState, SignerRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Columns, Label, Scrolled, column, grounded
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.report_acts import ReportActs
from neglect_tool.gui.widgets.report_editions import EditionsView, PiecesView
from neglect_tool.gui.widgets.report_lacking import LackingView
from neglect_tool.gui.widgets.report_paper import PaperView
from neglect_tool.gui.widgets.signers import SignerLine
from neglect_tool.saying import tr


class ReportPage(PageView):
    """Paper at the left; title, editions, signatures and acts at the right."""

    INTENTS = (
        "show_page", "zoomed", "rebuild", "start_signing", "form_changed", "form_submit", "form_cancel", "save_copy",
        "go_to_readiness", "choose_edition", "piece", "more_pieces", "deliver", "print_wanted", "print_cancel",
        "print_on", "copy_text", "show_text", "show_grey", "show_lacking",
    )  # fmt: skip
    KEYS = (
        ("PgUp PgDn", "page"), ("Ctrl T", "words"), ("Ctrl B", "black and white"), ("Ctrl P", "print"),
        ("Ctrl S", "save a copy"), ("Ctrl R", "referral"),
    )  # fmt: skip
    show_page, zoomed, rebuild, start_signing = Signal(int), Signal(float), Signal(), Signal()
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()
    save_copy, go_to_readiness, copy_text = Signal(object), Signal(), Signal()
    choose_edition, piece, more_pieces, deliver = Signal(str), Signal(str), Signal(), Signal()
    print_wanted, print_cancel, print_on = Signal(), Signal(), Signal(object)
    show_text, show_grey, show_lacking = Signal(bool), Signal(bool), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._state: ReportState | None = None
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled((0, 0, 0, 0), gap=0, pages=False)
        outer.addWidget(self.scrolled)
        self.paper = PaperView(look)
        self.words, self.sheet, self.printing = self.paper.words, self.paper.sheet, self.paper.printing
        self.paper.turned.connect(self._turn)
        self.paper.text_wanted.connect(self.show_text)
        self.paper.grey_wanted.connect(self.show_grey)
        self.paper.zoomed.connect(self.zoomed)
        self.printing.chosen.connect(self._choose_printer)
        self.printing.cancelled.connect(self.print_cancel)
        self.columns = Columns(((self.paper, 5), (self._make_side(), 3)), at_least=820, gap=0)
        self.scrolled.box.addWidget(self.columns, 1)
        self._was_built = self._signing = False

    def _make_side(self) -> QWidget:
        look = self.look
        box = column(gap=12, margins=(24, 20, 24, 20))
        side = grounded("surface", box)
        self._title, self._notice = Label(tr("Report"), "h2"), Label("", "body")
        box.addWidget(self._title)
        self.editions, self.pieces = EditionsView(look), PiecesView(look)
        self.editions.chosen.connect(self.choose_edition)
        self.lacking = LackingView(look)
        self.lacking.asked.connect(self.show_lacking)
        self.pieces.acted.connect(self.piece)
        self.pieces.more.connect(self.more_pieces)
        box.addWidget(self.editions)
        self._signatures = Label(tr("Signatures, in this order"), "bodyb")
        box.addWidget(self._signatures)
        lines = column(gap=10)
        box.addLayout(lines)
        self.signers = Kept[SignerRow, SignerLine](
            lines, lambda one: one.number, lambda _one: SignerLine(look), SignerLine.show_signer
        )
        self._soft = Card("soft", margins=(14, 10, 14, 10))
        self._soft.box.addWidget(self._notice)
        self._why_not, self._wrote = Label("", "body", "ink2"), Label("", "body", "accent")
        self._delivered = Label("", "small", "ink2")
        self.form = FormView(look)
        self.form.changed.connect(self.form_changed)
        self.form.submitted.connect(self.form_submit)
        self.form.cancelled.connect(self.form_cancel)
        parts = (self._soft, self._why_not, self.form, self._make_acts(), self._wrote, self._delivered)
        for part in (*parts, self.lacking, self.pieces):
            box.addWidget(part)
        box.addStretch(1)
        return side

    def _make_acts(self) -> QWidget:
        acts = ReportActs(self.look)
        self.acts, self.sign, self.mend, self.print, self.save = acts, acts.sign, acts.mend, acts.print, acts.save
        for button, act in (
            (acts.sign, self.start_signing), (acts.mend, self.go_to_readiness), (acts.print, self.print_wanted),
            (acts.save, self._save), (acts.copy, self.copy_text), (acts.hand_over, self.deliver),
            (acts.again, self.rebuild),
        ):  # fmt: skip
            button.clicked.connect(act)
        return acts

    def show_state(self, state: ReportState) -> None:
        """Draw this state."""
        fresh = self._state is None or self._state.title != state.title
        self._state = state
        built = state.pages > 0
        self._title.setText(state.title)
        if fresh or (state.printing is not None and self.printing.isHidden()):
            self.scrolled.verticalScrollBar().setValue(0)
        self.paper.show_state(state)
        self.editions.show_editions(state.editions)
        self.pieces.show_pieces(state.editions)
        self.lacking.show_lacking(state.lacking)
        self._soft.setVisible(bool(state.notice))
        self.signers.show(state.signers)
        self._signatures.setVisible(bool(state.signers))
        self.acts.show_state(state)
        for label, words in (
            (self._why_not, state.why_not if state.why_not != state.notice else ""), (self._wrote, state.wrote),
            (self._delivered, "\n".join(state.editions.delivered)),
        ):  # fmt: skip
            label.setText(words)
            label.setVisible(bool(words))
        self._notice.setText(state.notice)
        held = state.form is None and self.form.isAncestorOf(QApplication.focusWidget() or self)
        self.form.show_form(state.form)
        if held or self._signing or (built and not self._was_built and not self.narrow and not self._reading()):
            self.take_focus()
        self._was_built, self._signing = built, (held or self._signing) and bool(state.busy)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, state.undo_words)
        self.announced.emit(state.busy or state.wrote)

    def _reading(self) -> bool:
        """Whether somebody stands at the words, an edition or what is printed, and is to stay there."""
        here = QApplication.focusWidget()
        parts = (self.words, self.editions, self.pieces, self.printing)
        return here is not None and any(part is here or part.isAncestorOf(here) for part in parts)

    def _turn(self, by: int) -> None:
        if self._state and 1 <= self._state.page + by <= self._state.pages:
            self.show_page.emit(self._state.page + by)

    def _choose_printer(self) -> None:
        state = self._state
        if state is not None and state.pages:
            paper = printing.ask_paper(self, state.file_name.removesuffix(".pdf"), state.pages, grey=state.grey)
            if paper is not None:
                self.print_on.emit(paper)

    def _save(self) -> None:
        named = self._state.file_name if self._state else ""
        path, _kind = QFileDialog.getSaveFileName(self, tr("Save a copy"), named, tr("PDF (*.pdf)"))
        if path:
            self.save_copy.emit(Path(path))

    def spot(self) -> tuple[str, str, str, str]:
        """The edition that is chosen: locking comes back to it."""
        rows = self._state.editions.rows if self._state else ()
        return "", "", next((row.recipient for row in rows if row.chosen), ""), ""

    def take_focus(self) -> None:
        """The next signature, or what stops it, or a copy to keep; the edition where that is out of sight."""
        acts = (act for act in (self.sign, self.mend, self.save) if act.isVisible() and act.isEnabled())
        act: QWidget = next(acts, self.paper.as_page)
        card = next((each for each in self.editions.cards.values() if each.isChecked()), self.paper.as_page)
        if act.mapTo(self.scrolled.inner, act.rect().bottomLeft()).y() > self.scrolled.height():
            act = self.paper.as_page if self.narrow else card
            self.scrolled.verticalScrollBar().setValue(0)
        act.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Pages, words, black and white, printing, and a copy."""
        state, key = self._state, event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif control and key == Qt.Key.Key_T and state:
            self.show_text.emit(not state.as_text)
        elif control and key == Qt.Key.Key_B and state:
            self.show_grey.emit(not state.grey)
        elif control and key == Qt.Key.Key_P and self.print.isEnabled():
            self.print_wanted.emit()
        elif control and key == Qt.Key.Key_S and self.save.isEnabled():
            self._save()
        else:
            return False
        return True

    def fit(self) -> None:
        """Paper above, signatures below, where there is little room."""
        self.columns.fit(self.width(), self.look.theme.text)
        if self.isVisible():
            self.paper.measure()
