"""A family: what the profile asks for, who is who, what happened, what is due, and what is left to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.family_state import EarlierRow, FamilyState
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Columns, FlowBox, Label, Scrolled, column, row
from neglect_tool.gui.widgets.buttons import FILLED, LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.due import DueCard
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.people import PeopleCard
from neglect_tool.gui.widgets.rows import TaskLine
from neglect_tool.gui.widgets.timeline import TimelineCard
from neglect_tool.gui.widgets.who_card import WhoCard
from neglect_tool.saying import tr


class FamilyPage(PageView):
    """Who is who and what is due at the left, what happened beside it, the list of what is left at the right."""

    INTENTS = (
        "edit_family", "edit_date", "start_review", "open_assessment", "go_to", "open_place", "see_drivers", "decide",
        "add_child", "edit_child", "remove_child", "add_carer", "edit_carer", "remove_carer", "edit_person",
        "show_list", "start_visit", "add_visit", "edit_visit", "remove_visit",
        "form_changed", "form_submit", "form_cancel", "undo", "redo",
    )  # fmt: skip
    KEYS = (("Ctrl 1–8", "pages"), ("V", "start a visit"), ("Enter", "open"), ("Alt ←", "back"), ("Ctrl Z", "undo"))
    edit_family, edit_date, start_review = Signal(), Signal(), Signal()
    open_assessment, go_to, open_place = Signal(str), Signal(object), Signal(object)
    see_drivers, decide, start_visit, show_list = Signal(), Signal(), Signal(), Signal(bool)
    add_child, edit_child, remove_child = Signal(), Signal(str), Signal(str)
    add_carer, edit_carer, remove_carer = Signal(), Signal(str), Signal(str)
    add_visit, edit_visit, remove_visit = Signal(), Signal(str), Signal(str)
    edit_person, form_changed, form_submit, form_cancel = Signal(str), Signal(str, object), Signal(), Signal()
    undo, redo = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.visit = ActionButton(look, tr("Start a visit"), FILLED, icon="visit", key="V")
        self.visit.clicked.connect(self.start_visit)
        self.head = PageHead("", self.visit)
        self.form = FormView(look)
        self.form.changed.connect(self.form_changed)
        self.form.submitted.connect(self.form_submit)
        self.form.cancelled.connect(self.form_cancel)
        for part in (self.head, self.form):
            self.scrolled.box.addWidget(part)
        self._next: TaskRow | None = None
        left, right, self.timeline = self._left(), self._right(), TimelineCard(look)
        self.timeline.opened.connect(self.open_place)
        middle, box = QWidget(), column(gap=0)
        middle.setLayout(box)
        box.addWidget(self.timeline)
        box.addStretch(1)
        self.beside = Columns(((middle, 1), (right, 1)), at_least=620)
        self.columns = Columns(((left, 10), (self.beside, 15)), at_least=1040)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)
        self._open_form = ""

    def _left(self) -> QWidget:
        look, left, box = self.look, QWidget(), column(gap=14)
        left.setLayout(box)
        self.prompt = Card("prompt")
        head = row(gap=12)
        self._prompt = Label("", "h2", wrap=False)
        self._prompt_title = Label("", "leadb")
        head.addWidget(self._prompt, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._prompt_title, 1)
        self._prompt_text = Label("", "body", "ink2")
        self.drives = ActionButton(look, tr("See what drives it"), OUTLINE)
        self.drives.clicked.connect(self.see_drivers)
        self.decision = ActionButton(look, tr("Record a decision"), LINK)
        self.decision.clicked.connect(self.decide)
        self.prompt.box.addLayout(head)
        self.prompt.box.addWidget(self._prompt_text)
        self.prompt.box.addWidget(FlowBox(self.drives, self.decision))
        self.who = WhoCard(look)
        self.who.edit.connect(self.edit_person)
        self.who.as_list.connect(self.show_list)
        for name in ("add_child", "edit_child", "remove_child", "add_carer", "edit_carer", "remove_carer"):
            getattr(self.who, name).connect(getattr(self, name))
        self.due = DueCard(look)
        self.due.opened.connect(self.open_place)
        for card in (self.prompt, self.who, self.due):
            box.addWidget(card)
        box.addStretch(1)
        return left

    def _right(self) -> QWidget:
        look, right, box = self.look, QWidget(), column(gap=14)
        right.setLayout(box)
        tasks = Card()
        self._done = Label("", "small", "ink2", wrap=False)
        self._tasks_title = tasks.heading(tr("Profile"), self._done)
        self.next = ActionButton(look, "", OUTLINE)
        self.next.clicked.connect(self._go_on)
        self.date_button = ActionButton(look, tr("Change the date"), LINK, compact=True)
        self.date_button.clicked.connect(self.edit_date)
        self.review = ActionButton(look, tr("Start a review"), OUTLINE, icon="plus")
        self.review.clicked.connect(self.start_review)
        tasks.box.addWidget(FlowBox(self.next, self.review, self.date_button))
        lines = column(gap=0)
        tasks.box.addLayout(lines)
        self.tasks = Kept[TaskRow, TaskLine](lines, lambda task: task.name, self._make_task, TaskLine.show_task)
        none = tr("None yet. A grade needs the visit it was seen on.")
        self.visits = PeopleCard(look, tr("Visits"), tr("Add a visit"), none)
        self.visits.add.connect(self.add_visit)
        self.visits.edit.connect(self.edit_visit)
        self.visits.remove.connect(self.remove_visit)
        self.earlier_card = Card()
        self.earlier_card.heading(tr("Earlier profiles"))
        earlier = column(gap=2)
        self.earlier_card.box.addLayout(earlier)
        self.earlier = Kept[EarlierRow, ActionButton](
            earlier, lambda one: one.assessment, self._make_earlier, lambda button, one: button.say(one.words)
        )
        for card in (tasks, self.visits, self.earlier_card):
            box.addWidget(card)
        self.about = ActionButton(look, tr("Change name or reference"), LINK)
        self.about.clicked.connect(self.edit_family)
        box.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        return right

    def _go_on(self) -> None:
        if self._next is not None:
            self.go_to.emit(self._next)

    def _make_task(self, task: TaskRow) -> TaskLine:
        made = TaskLine(self.look)
        made.chosen.connect(lambda: self.go_to.emit(next(each for each in self._tasks if each.name == task.name)))
        return made

    def _make_earlier(self, one: EarlierRow) -> ActionButton:
        made = ActionButton(self.look, one.words, LINK, compact=True)
        made.clicked.connect(lambda: self.open_assessment.emit(one.assessment))
        return made

    def show_state(self, state: FamilyState) -> None:
        """Draw this state."""
        self._tasks, self._next = state.tasks, state.next_step
        self.head.title.setText(state.name)
        self.head.subtitle.setText(state.subtitle)
        self.next.setVisible(state.next_step is not None)
        self.next.say(tr("Next: {name}", name=state.next_step.name) if state.next_step else "")
        self.review.setVisible(state.can_review)
        self._tasks_title.setText(state.as_at)
        self._done.setText(state.done)
        self.prompt.setVisible(bool(state.prompt))
        self._prompt.setText(state.prompt)
        self._prompt_title.setText(state.prompt_title)
        self._prompt_text.setText(state.prompt_text)
        self.who.show_state(state)
        self.timeline.show_rows(state.timeline)
        self.due.show_rows(state.due)
        self.visits.show_people(state.visits)
        self.tasks.show(state.tasks)
        self.earlier_card.setVisible(bool(state.earlier))
        self.earlier.show(state.earlier)
        self._show_form(state)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, "")

    def _show_form(self, state: FamilyState) -> None:
        key = state.form.key if state.form else ""
        self.form.show_form(state.form)
        if key and key != self._open_form:
            self.scrolled.ensureVisible(0, 0)
        if self._open_form and not key:
            self.take_focus()
        self._open_form = key

    def take_focus(self) -> None:
        """The one thing to do next; in one column that is far down, and work starts at the top."""
        first = self.next if not self.next.isHidden() else self.who.add_button
        (self.visit if self.narrow else first).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """V starts a visit."""
        wanted = event.key() == Qt.Key.Key_V and not event.modifiers() and self.form.isHidden()
        if wanted:
            self.visit.click()
        return wanted

    def fit(self) -> None:
        """Fewer columns where there is less room."""
        width, text = self.width() - 48, self.look.theme.text
        self.columns.fit(width, text)
        self.beside.fit(width if width < 1040 * text else width * 15 // 25, text)
