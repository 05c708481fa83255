"""Visit mode: made for a lap, a touch screen and bad light. Who is here, announced or not, then jot."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.presenters.visit_state import NOT_HERE, PersonToggle, VisitState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Columns, Ends, Label, Scrolled, column, grounded, row
from neglect_tool.gui.widgets.even import Even
from neglect_tool.gui.widgets.jots import JotList, NotSeen
from neglect_tool.gui.widgets.touch import TOUCH_LEAST, TouchButton
from neglect_tool.gui.widgets.visit_end import Reading, VisitEnd
from neglect_tool.gui.widgets.writing import Writing
from neglect_tool.saying import tr

KEPT = tr("Anything that you jot is kept, with its time.")
NOBODY = tr("No child or carer is written down yet; that can wait until after the visit.")


class VisitPage(PageView):
    """Who is here above, jots in the middle with their box, what nobody has seen yet, and the end."""

    ALONE = True
    INTENTS = (
        "say_announced", "toggle_person", "text_changed", "choose_mark", "keep_jot", "discard", "unfold", "note",
        "more_prompts", "read_back", "photograph", "end_visit", "go_on", "start_another", "sort", "form_changed",
        "form_submit", "form_cancel", "undo", "redo",
    )  # fmt: skip
    KEYS = (("Enter", "keep"), ("Shift Enter", "new line"), ("Alt 1–4", "mark"), ("Ctrl H", "hide screen"),
            ("Ctrl Z", "undo"), ("Ctrl L", "lock"))  # fmt: skip
    say_announced, toggle_person, text_changed, choose_mark = Signal(bool), Signal(str), Signal(str), Signal(str)
    keep_jot, discard, unfold, note, more_prompts = Signal(), Signal(str), Signal(str), Signal(str), Signal()
    read_back, photograph, end_visit, go_on, start_another, sort = (
        Signal(), Signal(), Signal(), Signal(), Signal(), Signal()
    )  # fmt: skip
    form_changed, form_submit, form_cancel, undo, redo = Signal(str, object), Signal(), Signal(), Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        outer = column(gap=0)
        self.setLayout(outer)
        head = row(gap=12, margins=(24, 8, 24, 8))
        self._title = Label(tr("Visit"), "h2")
        self.hide_button = TouchButton(look, tr("Hide screen"), icon="lock", high=TOUCH_LEAST, key="Ctrl H")
        self.hide_button.clicked.connect(self.hide_wanted)
        head.addWidget(self._title, 1)
        head.addWidget(self.hide_button)
        outer.addWidget(grounded("surface", head))
        self.scrolled = Scrolled((22, 14, 22, 18), gap=12)
        outer.addWidget(self.scrolled)
        self.reading, self.end = Reading(look), VisitEnd(look)
        self.scrolled.box.addWidget(self.reading)
        left, right = QWidget(), QWidget()
        self._fill_left(left)
        self._fill_right(right)
        self.columns = Columns(((left, 3), (right, 2)), at_least=960)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)
        for signal, intent in (
            (self.reading.closed, self.read_back), (self.end.form.changed, self.form_changed),
            (self.end.form.submitted, self.form_submit), (self.end.form.cancelled, self.form_cancel),
            (self.end.act_now.clicked, self.act_now_wanted), (self.end.sort.clicked, self.sort),
            (self.end.go_on.clicked, self.go_on), (self.end.another.clicked, self.start_another),
        ):  # fmt: skip
            signal.connect(intent)
        self._state: VisitState | None = None
        self._ended = False

    def _fill_left(self, left: QWidget) -> None:
        look, box = self.look, column(gap=12)
        left.setLayout(box)
        box.addWidget(self.end)
        self._asks = Label("", "leadb")
        box.addWidget(self._asks)
        self.knew = TouchButton(look, tr("Announced"), icon="clock", choice=True)
        self.not_told = TouchButton(look, tr("Unannounced"), icon="eye", choice=True)
        self.knew.clicked.connect(lambda: self.say_announced.emit(True))  # noqa: FBT003
        self.not_told.clicked.connect(lambda: self.say_announced.emit(False))  # noqa: FBT003
        box.addWidget(Even(self.knew, self.not_told))
        self.people_box = Even()
        self.people: dict[str, TouchButton] = {}
        box.addWidget(self.people_box)
        self.list_card = Card(gap=4)
        self._about, self._order = (
            Label("", "body", "ink2"),
            Label(tr("newest at the foot"), "body", "ink2", wrap=False),
        )
        self.list_card.box.addWidget(Ends(self._about, self._order))
        self.list = JotList(look)
        self.list.unfold.connect(self.unfold)
        self.list.discard.connect(self.discard)
        self.list_card.box.addWidget(self.list)
        box.addWidget(self.list_card)
        self.writing = Writing(look)
        self.box, self.keep, self.marks = self.writing.box, self.writing.keep, self.writing.marks
        self.box.edited.connect(self.text_changed)
        self.writing.kept.connect(self.keep_jot)
        self.writing.mark_chosen.connect(self.choose_mark)
        box.addWidget(self.writing)
        box.addStretch(1)

    def _fill_right(self, right: QWidget) -> None:
        look, box = self.look, column(gap=12)
        right.setLayout(box)
        self.not_seen = NotSeen(look)
        self.not_seen.noted.connect(self.note)
        self.not_seen.more.clicked.connect(self.more_prompts)
        box.addWidget(self.not_seen)
        self.photo = TouchButton(look, tr("Photo"), icon="camera")
        self.read = TouchButton(look, tr("Read back"), icon="help")
        self.finish = TouchButton(look, tr("End visit"), icon="tick", filled=True)
        for button, intent in (
            (self.photo, self.photograph), (self.read, self.read_back), (self.finish, self.end_visit)
        ):  # fmt: skip
            button.clicked.connect(intent)
        self.acts = Even(self.photo, self.read, self.finish)
        box.addWidget(self.acts)
        box.addStretch(1)

    @property
    def holds(self) -> bool:
        """A visit goes on, or has just ended: leaving asks for the passphrase."""
        return self._state is not None and self._state.held

    def show_state(self, state: VisitState) -> None:
        """Draw this state."""
        self._state = state
        self._title.setText(state.title)
        for part in (self.columns, self.hide_button):
            part.setVisible(state.reading is None or part is self.hide_button)
        self.reading.show_reading(state.reading)
        self._asks.setText(state.asks)
        self._asks.setVisible(bool(state.asks))
        for button, means in ((self.knew, True), (self.not_told, False)):
            button.setChecked(state.announced is means)
            button.say(button.text(), name=f"{button.text()}{tr(', chosen') if state.announced is means else ''}")
        self._show_people(state.people)
        self._about.setText(state.about or (KEPT if state.people else f"{NOBODY} {KEPT}"))
        self._order.setVisible(len(state.jots) > 1)
        self.list.show_jots(state.jots)
        self.box.show_text(state.text)
        self.writing.show_mark(state.mark)
        self.not_seen.show_prompts(() if state.ended else state.prompts, every=state.all_prompts)
        self.end.show_end(state)
        self.finish.setVisible(state.under_way)
        self.acts.put((self.photo, self.read, self.finish))
        if state.focus:
            target = self.box if state.focus == "jot" else self.knew
            QTimer.singleShot(0, target, lambda: self._stand(target))
        if bool(state.ended) and not self._ended:
            QTimer.singleShot(0, self, lambda: self._stand(self.end.act_now))
        self._ended = bool(state.ended)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, "")
        if state.said:
            self.announced.emit(state.said)

    def _show_people(self, people: tuple[PersonToggle, ...]) -> None:
        if list(self.people) != [one.id for one in people]:
            self.people = {one.id: TouchButton(self.look, one.name, choice=True) for one in people}
            for person, button in self.people.items():
                button.clicked.connect(lambda _on=False, person=person: self.toggle_person.emit(person))
        for one in people:
            self.people[one.id].setChecked(one.presence != NOT_HERE)
            self.people[one.id].say(one.name, one.presence)
        self.people_box.put(tuple(self.people.values()))

    def _stand(self, target: QWidget) -> None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if target is self.box:
            self.box.moveCursor(QTextCursor.MoveOperation.End)

    def take_focus(self) -> None:
        """The jot box; what is asked of a visit that was not ended comes first."""
        if not self.end.form.isHidden():
            self.end.form.take_focus()
        elif self._ended:
            self._stand(self.end.act_now)
        else:
            self._stand(self.box)

    def take_key(self, event: QKeyEvent) -> bool:
        """Esc leads nowhere in visit mode: it ends reading back, or is let go."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if not self.reading.isHidden():
            self.read_back.emit()
            return True
        return self.holds

    def fit(self) -> None:
        """One column where there is little room; the list of jots never pushes the box out of sight."""
        self.columns.fit(self.width() - 44, self.look.theme.text)
        self.list.fit(max(150, round(self.height() * (0.34 if self.width() > self.height() else 0.3))))
