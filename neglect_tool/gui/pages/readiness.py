"""Readiness: what stops signing, what a panel may ask about, and one button to the place of each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.findings import FindingRow, ReadinessState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Card, Columns, Label, Scrolled, clear, column, row
from neglect_tool.gui.widgets.buttons import FILLED, OUTLINE, ActionButton
from neglect_tool.gui.widgets.chips import Chip
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.rows import FindingLine
from neglect_tool.saying import tr

_CHIPS = {
    "blocker": (tr("Blockers"), ("rustsoft", "rust", "stop")),
    "warning": (tr("Warnings"), ("ochresoft", "ochre", "alert")),
    "decided": (tr("Decided"), ("accsoft", "accent", "tick")),
}


class FindingsCard(Card):
    """Findings of one kind under their heading."""

    def __init__(self, page: "ReadinessPage", kind: str) -> None:
        super().__init__()
        words, tone = _CHIPS[kind]
        self._title = self.heading("", Chip(page.look, words, tone))
        lines = column(gap=0)
        self.box.addLayout(lines)
        self._page, self._kind = page, kind
        self.lines = Kept[FindingRow, FindingLine](lines, lambda one: one.key, self._make, FindingLine.show_finding)

    def _make(self, _finding: FindingRow) -> FindingLine:
        made = FindingLine(self._page.look, self._kind)
        made.go.connect(self._page.go_to)
        made.reason.connect(self._page.reason)
        return made

    def show_findings(self, title: str, findings: tuple[FindingRow, ...]) -> None:
        """Show these, or nothing if there are none."""
        self._title.setText(title)
        self.lines.show(findings)
        self.setVisible(bool(findings))


class ReadinessPage(PageView):
    """Blockers, then warnings, then what was decided; beside them whether it can be signed and what is in place."""

    INTENTS = ("go_to", "reason", "form_changed", "form_submit", "form_cancel", "preview", "undo", "redo")
    KEYS = (("↑ ↓", "finding"), ("Enter", "go there"), ("Alt ←", "come back here"), ("R", "manager’s reason"))
    go_to, reason, preview = Signal(str), Signal(str), Signal()
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()
    undo, redo = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.head = PageHead(tr("Readiness"))
        self.scrolled.box.addWidget(self.head)
        left, right = QWidget(), QWidget()
        lines, side = column(gap=14), column(gap=14)
        left.setLayout(lines)
        right.setLayout(side)
        self.form = FormView(look, "soft")
        self.form.changed.connect(self.form_changed)
        self.form.submitted.connect(self.form_submit)
        self.form.cancelled.connect(self.form_cancel)
        self.blockers, self.warnings, self.decided = (FindingsCard(self, kind) for kind in _CHIPS)
        for card in (self.blockers, self.warnings, self.decided):
            lines.addWidget(card)
        lines.addStretch(1)
        self._lines = self._home = lines
        lines.addWidget(self.form)
        ready = Card(gap=10)
        self._ready_title, self._ready_text = Label("", "h2"), Label("", "body", "ink2")
        self.preview_button = ActionButton(look, tr("Preview the report"), OUTLINE, icon="report")
        self.preview_button.clicked.connect(self.preview)
        for part in (self._ready_title, self._ready_text, self.preview_button):
            ready.box.addWidget(part)
        side.addWidget(ready)
        self.in_place = Card()
        self.in_place.heading(tr("In place"))
        self._in_place = column(gap=8)
        self.in_place.box.addLayout(self._in_place)
        side.addWidget(self.in_place)
        side.addStretch(1)
        self._in_place_shown: tuple[str, ...] = ()
        self._form_for = self._stood_at = ""
        self.columns = Columns(((left, 9), (right, 4)), at_least=900)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)

    def rows(self) -> tuple[FindingLine, ...]:
        """Every finding shown that leads somewhere, in order."""
        cards = (self.blockers, self.warnings, self.decided)
        return tuple(one for card in cards for one in card.lines.widgets if one.go_button.text())

    def show_state(self, state: ReadinessState) -> None:
        """Draw this state."""
        self.head.subtitle.setText(state.checked)
        self._stood_at = state.stood_at
        self.blockers.show_findings(state.blockers_title, state.blockers)
        self.warnings.show_findings(state.warnings_title, state.warnings)
        self.decided.show_findings(tr("Decided, and printed"), state.decided)
        self._ready_title.setText(state.ready_title)
        self._ready_text.setText(state.ready_text)
        self.preview_button.kind = FILLED if state.ready else OUTLINE
        self.preview_button.update()
        if state.in_place != self._in_place_shown:
            self._in_place_shown = state.in_place
            clear(self._in_place)
            for words in state.in_place:
                line = row(gap=10)
                line.addWidget(IconMark(self.look, "tick", "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(Label(words), 1)
                self._in_place.addLayout(line)
        self.in_place.setVisible(bool(state.in_place))
        self._show_form(state)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, "")

    def _show_form(self, state: ReadinessState) -> None:
        """The form stands under the finding that it belongs to."""
        line = next((one for one in self.rows() if one.key == state.form_for), None)
        home = line.slot if line is not None and state.form is not None else self._lines
        if home is not self._home:
            home.addWidget(self.form)
            self._home = home
        if state.form is None and self._form_for:
            (line.go_button if line else self.preview_button).setFocus()
        self._form_for = state.form_for if state.form is not None else ""
        self.form.show_form(state.form)

    def _stood(self) -> int:
        focused = QApplication.focusWidget()
        return next((n for n, one in enumerate(self.rows()) if focused and one.isAncestorOf(focused)), -1)

    def take_focus(self) -> None:
        """The finding that one went to mend, the first, or the way to the report."""
        rows = self.rows()
        first = next((one for one in rows if one.key == self._stood_at), next(iter(rows), None))
        (first.go_button if first else self.preview_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Up and down go through the findings; R opens the reason."""
        rows, at = self.rows(), self._stood()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and rows:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            target = rows[max(0, min(len(rows) - 1, at + step))]
            target.go_button.setFocus(Qt.FocusReason.TabFocusReason)
            self.scrolled.ensureWidgetVisible(target)
        elif event.text().lower() == "r" and at >= 0 and not rows[at].reason_button.isHidden():
            self.reason.emit(rows[at].key)
        else:
            return False
        return True

    def fit(self) -> None:
        """One column where there is little room."""
        self.columns.fit(self.width() - 48, self.look.theme.text)
