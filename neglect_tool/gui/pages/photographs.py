"""Photographs and scans: added by choosing or dropping, listed with what was taken out, opened inside the window."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent

from neglect_tool.gui.camera import Camera, NoCamera
from neglect_tool.gui.choosing import choose_files
from neglect_tool.gui.pages.drop_page import DropPage
from neglect_tool.gui.pages.page import PageHead
from neglect_tool.gui.presenters.photographs_state import PhotographRow, PhotographsState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.adding import ADD, Adding
from neglect_tool.gui.widgets.basics import Card, Label, Scrolled, column
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.photograph_row import PhotographLine
from neglect_tool.gui.widgets.viewer import Viewer
from neglect_tool.gui.widgets.viewfinder import ViewFinder
from neglect_tool.saying import tr


class PhotographsPage(DropPage):
    """What may be added and the form of what is being added; below, what is kept; over both, one that is open."""

    INTENTS = (
        "add_files", "form_changed", "form_submit", "form_cancel", "remove", "show_photograph", "close_view", "turn",
        "zoom", "fitted", "add_picture",
    )  # fmt: skip
    KEYS = (("A", "add"), ("Enter", "open"), ("+ −", "larger, smaller"), ("Esc", "back"))
    add_files, form_changed, form_submit, form_cancel = Signal(object), Signal(str, object), Signal(), Signal()
    remove, show_photograph, close_view = Signal(str), Signal(str), Signal()
    turn, zoom, fitted, add_picture = Signal(int), Signal(int), Signal(int, int), Signal(object)

    def __init__(self, look: Look, camera: Camera | None = None) -> None:
        super().__init__(look)
        self._state: PhotographsState | None = None
        self._open_id = ""
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled, self.viewer = Scrolled(), Viewer(look)
        self._camera = camera or NoCamera()
        self.finder = ViewFinder(look, self._camera)
        self.finder.taken.connect(self.add_picture)
        self.finder.closed.connect(self._put_camera_away)
        outer.addWidget(self.scrolled)
        outer.addWidget(self.finder)
        outer.addWidget(self.viewer)
        self.viewer.closed.connect(self.close_view)
        self.viewer.turned.connect(self.turn)
        self.viewer.zoomed.connect(self.zoom)
        self.viewer.fitted.connect(self.fitted)
        head = PageHead(tr("Photographs and scans"))
        head.subtitle.setText(tr("Kept encrypted with this profile. They are not part of the report."))
        self.scrolled.box.addWidget(head)
        self.adding = Adding(look)
        self.adding.choose.connect(self._choose)
        self.adding.wanted.connect(self._take)
        self.adding.form.changed.connect(self.form_changed)
        self.adding.form.submitted.connect(self.form_submit)
        self.adding.form.cancelled.connect(self.form_cancel)
        self.scrolled.box.addWidget(self.adding)
        self.list_card, self.list = self._make_list(tr("Kept with this profile"))
        self._none = Label(
            tr("None yet. A photograph shows a room as it was that day; words say what it means."), "body", "ink2"
        )
        self.list_card.box.addWidget(self._none)
        self.earlier_card, self.earlier = self._make_list(tr("From the family’s other profiles"))
        self.scrolled.box.addStretch(1)

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
        acted = self.adding.form.isVisible() or (was is not None and bool(was.busy))
        self.adding.show_adding(state)
        self.list.show(state.rows)
        self._none.setVisible(not state.rows)
        self.earlier.show(state.earlier)
        self.earlier_card.setVisible(bool(state.earlier))
        self._show_viewing(state)
        if acted and state.form is None and not state.busy:
            self.take_focus()
        if state.stand:
            QTimer.singleShot(0, self, lambda: self._stand_at(state.stand))
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(False, False, "")  # noqa: FBT003 - Qt's signature
        self.announced.emit(state.busy or state.said)

    def _show_viewing(self, state: PhotographsState) -> None:
        """Bring the open one to the front, or the list with the focus where it was."""
        self.scrolled.setVisible(state.viewing is None and self.finder.isHidden())
        if state.viewing is not None:
            self._open_id = state.viewing.id
            self.viewer.show_viewing(state.viewing)
        elif self._open_id:
            line = self.list.at(self._open_id) or self.earlier.at(self._open_id)
            self._open_id = ""
            self.viewer.put_away()
            (line.open if line else self.adding.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_at(self, photograph: str) -> None:
        """At the one that was come for, with its words in view."""
        line = self.list.at(photograph) or self.earlier.at(photograph)
        if line is not None:
            line.open.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scrolled.ensureWidgetVisible(line, 0, 24)

    def showEvent(self, event: QShowEvent) -> None:
        """Whether there is a camera may have changed."""
        super().showEvent(event)
        self._camera.look_for(self._has_camera)

    def _has_camera(self, there: bool) -> None:  # noqa: FBT001 - an answer
        self.adding.camera = there
        self.adding.shoot.setVisible(there and (self._state is None or self._state.form is None))

    def _take(self) -> None:
        """The camera in the place of the list."""
        self.scrolled.hide()
        self.finder.open()

    def _put_camera_away(self) -> None:
        self.scrolled.setVisible(self.viewer.isHidden())
        if self.isVisible():
            self.take_focus()

    def _choose(self) -> None:
        choose_files(self, self.look, ADD, self.add_files.emit)

    def take_focus(self) -> None:
        """The form, the open picture, the camera, or the button that adds one."""
        if not self.finder.isHidden():
            self.finder.take_focus()
        elif self._state is not None and self._state.viewing is not None:
            self.viewer.take_focus()
        else:
            self.adding.take_focus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys of the open picture, and A to add one."""
        if self._state is not None and self._state.viewing is not None:
            return self.viewer.take_key(event)
        if not self.finder.isHidden():
            return False
        shoot = self.adding.shoot
        if event.key() == Qt.Key.Key_T and not event.modifiers() and shoot.isVisible() and shoot.isEnabled():
            self._take()
            return True
        add = self.adding.add
        if event.key() == Qt.Key.Key_A and not event.modifiers() and add.isVisible() and add.isEnabled():
            self._choose()
            return True
        return False

    def may_drop(self) -> bool:
        """While nothing is being added."""
        return self._state is not None and self._state.can_add and self._state.viewing is None

    def mark_drop(self, *, on: bool) -> None:
        """On the card that says so."""
        self.adding.mark_drop(on=on)

    def take_files(self, files: list[Path]) -> None:
        """To be added, one after another."""
        self.add_files.emit(files)

    def fit(self) -> None:
        """The picture below its form where there is little room."""
        self.adding.fit(self.width() - 84)
