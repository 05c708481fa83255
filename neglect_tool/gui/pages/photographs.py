"""Photographs and scans: added by choosing or dropping, listed with what was taken out, opened inside the window."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.choosing import choose_files
from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.photographs_state import PREVIEW, PhotographRow, PhotographsState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import Busy
from neglect_tool.gui.widgets.basics import Card, Columns, Label, Scrolled, column
from neglect_tool.gui.widgets.buttons import FILLED, ActionButton
from neglect_tool.gui.widgets.canvas import Canvas
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.photograph_row import PhotographLine
from neglect_tool.gui.widgets.viewer import Viewer

ADD = "Add a photograph or scan"
PROMISE = (
    "Where it was taken, and with what, is taken out as it comes in. No copy is left on this laptop but in the vault."
)


class PhotographsPage(PageView):
    """What may be added and the form of what is being added; below, what is kept; over both, one that is open."""

    INTENTS = (
        "add_files", "form_changed", "form_submit", "form_cancel", "remove", "show_photograph", "close_view", "turn",
        "zoom", "fitted",
    )  # fmt: skip
    KEYS = (("A", "add"), ("Enter", "open"), ("+ −", "larger, smaller"), ("Esc", "back"))
    add_files, form_changed, form_submit, form_cancel = Signal(object), Signal(str, object), Signal(), Signal()
    remove, show_photograph, close_view = Signal(str), Signal(str), Signal()
    turn, zoom, fitted = Signal(int), Signal(int), Signal(int, int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._state: PhotographsState | None = None
        self._open_id = ""
        self.setAcceptDrops(True)
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled, self.viewer = Scrolled(), Viewer(look)
        outer.addWidget(self.scrolled)
        outer.addWidget(self.viewer)
        self.viewer.closed.connect(self.close_view)
        self.viewer.turned.connect(self.turn)
        self.viewer.zoomed.connect(self.zoom)
        self.viewer.fitted.connect(self.fitted)
        head = PageHead("Photographs and scans")
        head.subtitle.setText("Kept encrypted with this profile. They are not part of the report.")
        self.scrolled.box.addWidget(head)
        self.scrolled.box.addWidget(self._make_adding())
        self.list_card, self.list = self._make_list("Kept with this profile")
        self._none = Label(
            "None yet. A photograph shows a room as it was that day; words say what it means.", "body", "ink2"
        )
        self.list_card.box.addWidget(self._none)
        self.earlier_card, self.earlier = self._make_list("From the family’s other profiles")
        self.scrolled.box.addStretch(1)

    def _make_adding(self) -> QWidget:
        look = self.look
        self.drop = Card(gap=10)
        self.add = ActionButton(look, ADD, FILLED, icon="plus", key="A")
        self.add.clicked.connect(self._choose)
        self._limits = Label("", "body")
        self._promise = Label(PROMISE, "small", "ink2")
        self._said, self._busy_words = Label("", "body", "accent"), Label("", "body", "ink2")
        self._busy = Busy()
        self._waiting = Label("", "small", "ink2")
        self.drop.box.addWidget(self._limits)
        self.drop.box.addWidget(self._promise)
        self.drop.box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._or = Label("Or drop files anywhere on this page.", "small", "ink2")
        parts: tuple[QWidget, ...] = (self._or, self._said, self._busy, self._busy_words, self._waiting)
        for part in parts:
            self.drop.box.addWidget(part)
        self.form = FormView(look, "inset")
        self.form.changed.connect(self.form_changed)
        self.form.submitted.connect(self.form_submit)
        self.form.cancelled.connect(self.form_cancel)
        self.preview = Canvas()
        self.columns = Columns(((self.form, 3), (self._beside(), 2)), at_least=760)
        self.drop.box.addWidget(self.columns)
        return self.drop

    def _beside(self) -> QWidget:
        side, lines = QWidget(), column(gap=4)
        side.setLayout(lines)
        lines.addWidget(self.preview)
        lines.addStretch(1)
        self._side = side
        return side

    def _make_list(self, title: str) -> tuple[Card, Kept[PhotographRow, PhotographLine]]:
        card = Card(gap=4)
        card.heading(title)
        lines = column(gap=0)
        card.box.addLayout(lines)
        self.scrolled.box.addWidget(card)
        return card, Kept[PhotographRow, PhotographLine](
            lines, lambda one: one.id, self._make_line, PhotographLine.show_row
        )

    def _make_line(self, row: PhotographRow) -> PhotographLine:
        made = PhotographLine(self.look)
        made.open.clicked.connect(lambda: self.show_photograph.emit(row.id))
        made.remove.clicked.connect(lambda: self.remove.emit(row.id))
        return made

    def show_state(self, state: PhotographsState) -> None:
        """Draw this state."""
        was, self._state = self._state, state
        acted = self.form.isVisible() or (was is not None and bool(was.busy))
        self._limits.setText(state.limits)
        for part in (self._limits, self._promise, self.add, self._or):
            part.setVisible(state.form is None)
        self.add.setEnabled(state.can_add)
        self._busy.setVisible(bool(state.busy))
        for label, words in ((self._busy_words, state.busy), (self._said, state.said), (self._waiting, state.waiting)):
            label.setText(words)
            label.setVisible(bool(words))
        self.columns.setVisible(state.form is not None)
        self._side.setVisible(state.preview is not None)
        self.preview.show_image(state.preview, QSize(*PREVIEW), whole=True)
        self.preview.setAccessibleName(state.preview_words)
        self.form.show_form(state.form)
        self.list.show(state.rows)
        self._none.setVisible(not state.rows)
        self.earlier.show(state.earlier)
        self.earlier_card.setVisible(bool(state.earlier))
        self._show_viewing(state)
        if acted and state.form is None and not state.busy:
            self.take_focus()
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(False, False, "")  # noqa: FBT003 - Qt's signature
        self.announced.emit(state.busy or state.said)

    def _show_viewing(self, state: PhotographsState) -> None:
        """Bring the open one to the front, or the list with the focus where it was."""
        self.scrolled.setVisible(state.viewing is None)
        if state.viewing is not None:
            self._open_id = state.viewing.id
            self.viewer.show_viewing(state.viewing)
        elif self._open_id:
            line = self.list.at(self._open_id) or self.earlier.at(self._open_id)
            self._open_id = ""
            self.viewer.put_away()
            (line.open if line else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        choose_files(self, ADD, self.add_files.emit)

    def take_focus(self) -> None:
        """The form, the open picture, or the button that adds one."""
        if self._state is not None and self._state.viewing is not None:
            self.viewer.take_focus()
        elif self.form.isVisible():
            self.form.take_focus()
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys of the open picture, and A to add one."""
        if self._state is not None and self._state.viewing is not None:
            return self.viewer.take_key(event)
        if event.key() == Qt.Key.Key_A and not event.modifiers() and self.add.isVisible() and self.add.isEnabled():
            self._choose()
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped while nothing is being added."""
        if self._state is not None and self._state.can_add and _files(event):
            self._mark_drop(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went on."""
        super().dragLeaveEvent(event)
        self._mark_drop(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They were dropped: copied in, never moved."""
        self._mark_drop(on=False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.add_files.emit(_files(event))

    def _mark_drop(self, *, on: bool) -> None:
        self.drop.setProperty("card", "soft" if on else "true")
        self._or.setText("Let go to add them." if on else "Or drop files anywhere on this page.")
        self.drop.style().unpolish(self.drop)
        self.drop.style().polish(self.drop)

    def fit(self) -> None:
        """The picture below its form where there is little room."""
        self.columns.fit(self.width() - 84, self.look.theme.text)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
