"""Verify a PDF: drop it, choose it or say where it is, and read a verdict in words. It needs no vault."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from neglect_tool.gui.choosing import choose_files
from neglect_tool.gui.pages.drop_page import DropPage
from neglect_tool.gui.pages.page import PageHead
from neglect_tool.gui.presenters.verify_state import VerifyState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Columns, FlowBox, Scrolled, column
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.file_drop import FileDrop
from neglect_tool.gui.widgets.trusted import TrustedCard
from neglect_tool.gui.widgets.verdict import VerdictView
from neglect_tool.saying import tr

PDFS = tr("Reports (*.pdf *.PDF)")
CERTIFICATES = tr("Certificates (*.pem *.crt *.cer *.der)")


class VerifyPage(DropPage):
    """The file at the left, the verdict at the right."""

    INTENTS = (
        "files_chosen", "path_typed", "path_given", "stop", "trust_chosen", "trust_taken_away", "copy_verdict",
        "save_verdict",
    )  # fmt: skip
    KEYS = (("Ctrl O", "choose a file"), ("Ctrl C", "copy the verdict"), ("Esc", "back"))
    files_chosen, path_typed, path_given, stop = Signal(object), Signal(str), Signal(), Signal()
    trust_chosen, trust_taken_away = Signal(object), Signal(str)
    copy_verdict, save_verdict = Signal(), Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._told = False
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.copy_button = ActionButton(look, tr("Copy the verdict"), OUTLINE)
        self.save_button = ActionButton(look, tr("Save as JSON"), LINK)
        self.copy_button.clicked.connect(self.copy_verdict)
        self.save_button.clicked.connect(self._save)
        self.head = PageHead(tr("Verify a PDF"), FlowBox(self.copy_button, self.save_button))
        self.head.subtitle.setText(
            tr("Says who signed it and whether it was changed since. It is read on this laptop only; nothing is sent.")
        )
        self.scrolled.box.addWidget(self.head)
        left, right = QWidget(), QWidget()
        ways, lines = column(gap=14), column(gap=14)
        left.setLayout(ways)
        right.setLayout(lines)
        self.file = FileDrop(look)
        self.file.choose_wanted.connect(self._choose)
        self.file.typed.connect(self.path_typed)
        self.file.given.connect(self.path_given)
        self.file.stopped.connect(self.stop)
        self.trusted = TrustedCard(look)
        self.trusted.wanted.connect(self._choose_authority)
        self.trusted.removed.connect(self.trust_taken_away)
        self.verdict = VerdictView(look)
        ways.addWidget(self.file)
        ways.addStretch(1)
        lines.addWidget(self.verdict)
        lines.addWidget(self.trusted)
        lines.addStretch(1)
        self.columns = Columns(((left, 4), (right, 11)), at_least=900)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)

    def show_state(self, state: VerifyState) -> None:
        """Draw this state; a verdict that has just come gets the focus, so that it is read."""
        told, was = state.told is not None, self._told
        if not told and self.verdict.isAncestorOf(QApplication.focusWidget() or self):
            self.file.choose.setFocus(Qt.FocusReason.OtherFocusReason)  # the verdict goes while another file is read
        waited = self.file.isAncestorOf(QApplication.focusWidget() or self)
        self.file.show_file(state)
        self.verdict.show_told(state.told)
        self.trusted.show_trusted(state.trusted)
        self.copy_button.setVisible(told)
        self.save_button.setVisible(told and bool(state.told and state.told.signatures))
        self._told = told
        self.fit()
        if told and not was and (waited or self.hasFocus() or QApplication.focusWidget() is None):
            self.verdict.headline.setFocus(Qt.FocusReason.OtherFocusReason)
        self.problem_shown.emit(state.problem)
        self.undo_shown.emit(False, False, "")  # noqa: FBT003 - Qt's signature
        self.announced.emit(state.busy or state.wrote)

    def _choose(self) -> None:
        choose_files(self, self.look, tr("Verify a PDF"), self.files_chosen.emit, PDFS)

    def _choose_authority(self) -> None:
        choose_files(
            self, self.look, tr("Trust an authority"), lambda files: self.trust_chosen.emit(files[0]), CERTIFICATES
        )

    def _save(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, tr("Save the verdict"), "verdict.json", tr("JSON (*.json)"))
        if path:
            self.save_verdict.emit(Path(path))

    def take_focus(self) -> None:
        """The verdict, or the way to a file."""
        target: QWidget = self.verdict.headline if self._told else self.file.choose
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose a file, or copy the verdict."""
        if event.matches(QKeySequence.StandardKey.Open):
            self._choose()
        elif event.matches(QKeySequence.StandardKey.Copy) and self._told:
            self.copy_verdict.emit()
        else:
            return False
        return True

    def mark_drop(self, *, on: bool) -> None:
        """On the sheet that says so."""
        self.file.mark_drop(on=on)

    def take_files(self, files: list[Path]) -> None:
        """To be verified."""
        self.files_chosen.emit(files)

    def fit(self) -> None:
        """One column where there is little room, and then the verdict above the way to another file."""
        self.columns.fit(self.width() - 48, self.look.theme.text, last_first=self._told)
