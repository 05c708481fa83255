"""A family: what the profile asks for, who is who, the visits, and what is left to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.family_state import EarlierRow, FamilyState
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Columns, Label, Scrolled, column, row
from neglect_tool.gui.widgets.buttons import FILLED, LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.people import PeopleCard
from neglect_tool.gui.widgets.rows import TaskLine


class FamilyPage(PageView):
    """People and visits at the left, the list of what is left at the right."""

    INTENTS = (
        "edit_family", "edit_date", "start_review", "open_assessment", "go_to",
        "add_child", "edit_child", "remove_child", "add_carer", "edit_carer", "remove_carer",
        "add_visit", "edit_visit", "remove_visit", "form_changed", "form_submit", "form_cancel", "undo", "redo",
    )  # fmt: skip
    KEYS = (("Ctrl 1–8", "pages"), ("Tab", "next"), ("Enter", "open"), ("Alt ←", "back"), ("Ctrl Z", "undo"))
    edit_family, edit_date, start_review = Signal(), Signal(), Signal()
    open_assessment, go_to = Signal(str), Signal(object)
    add_child, edit_child, remove_child = Signal(), Signal(str), Signal(str)
    add_carer, edit_carer, remove_carer = Signal(), Signal(str), Signal(str)
    add_visit, edit_visit, remove_visit = Signal(), Signal(str), Signal(str)
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()
    undo, redo = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.next = ActionButton(look, "", FILLED)
        self.next.clicked.connect(self._go_on)
        self.review = ActionButton(look, "Start a review", OUTLINE, icon="plus")
        self.review.clicked.connect(self.start_review)
        self.visit = ActionButton(look, "Start a visit", OUTLINE, icon="visit", key="V")
        self.visit.clicked.connect(lambda: self.place_wanted.emit(Place(Page.VISIT)))
        self.head = PageHead("", self.review, self.visit, self.next)
        self.scrolled.box.addWidget(self.head)
        self._next: TaskRow | None = None
        left, right = QWidget(), QWidget()
        self._fill_left(left)
        self._fill_right(right)
        self.columns = Columns(((left, 3), (right, 2)), at_least=860)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)
        self._open_form = ""

    def _fill_left(self, left: QWidget) -> None:
        look = self.look
        box = column(gap=14)
        left.setLayout(box)
        self.form = FormView(look)
        self.form.changed.connect(self.form_changed)
        self.form.submitted.connect(self.form_submit)
        self.form.cancelled.connect(self.form_cancel)
        box.addWidget(self.form)
        self.prompt = Card("prompt")
        head = row(gap=12)
        self._prompt = Label("", "h2", wrap=False)
        self._prompt_title = Label("", "leadb")
        head.addWidget(self._prompt)
        head.addWidget(self._prompt_title, 1)
        self._prompt_text = Label("", "body", "ink2")
        self.prompt.box.addLayout(head)
        self.prompt.box.addWidget(self._prompt_text)
        box.addWidget(self.prompt)
        self.children_ = PeopleCard(look, "Children", "Add a child", "Nobody yet. A child not yet born counts too.")
        self.carers = PeopleCard(
            look, "Carers", "Add a carer", "Nobody yet. Anyone who looks after a child counts, in the home or not."
        )
        self.visits = PeopleCard(
            look, "Visits", "Add a visit", "None yet. A grade needs the visit that it was seen on."
        )
        for card, add, edit, remove in (
            (self.children_, self.add_child, self.edit_child, self.remove_child),
            (self.carers, self.add_carer, self.edit_carer, self.remove_carer),
            (self.visits, self.add_visit, self.edit_visit, self.remove_visit),
        ):
            card.add.connect(add)
            card.edit.connect(edit)
            card.remove.connect(remove)
            box.addWidget(card)
        box.addStretch(1)

    def _fill_right(self, right: QWidget) -> None:
        look = self.look
        box = column(gap=14)
        right.setLayout(box)
        tasks = Card()
        self.date_button = ActionButton(look, "Change the date", LINK)
        self.date_button.clicked.connect(self.edit_date)
        self._tasks_title = tasks.heading("Profile", self.date_button)
        lines = column(gap=0)
        tasks.box.addLayout(lines)
        self.tasks = Kept[TaskRow, TaskLine](lines, lambda task: task.name, self._make_task, TaskLine.show_task)
        box.addWidget(tasks)
        self.earlier_card = Card()
        self.earlier_card.heading("Earlier profiles")
        earlier = column(gap=2)
        self.earlier_card.box.addLayout(earlier)
        self.earlier = Kept[EarlierRow, ActionButton](
            earlier, lambda one: one.assessment, self._make_earlier, lambda button, one: button.say(one.words)
        )
        box.addWidget(self.earlier_card)
        self.about = ActionButton(look, "Change name or reference", LINK)
        self.about.clicked.connect(self.edit_family)
        box.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)

    def _go_on(self) -> None:
        if self._next is not None:
            self.go_to.emit(self._next)

    def _make_task(self, task: TaskRow) -> TaskLine:
        made = TaskLine(self.look)
        made.chosen.connect(lambda: self._go_to(task.name))
        return made

    def _go_to(self, name: str) -> None:
        self.go_to.emit(next(task for task in self._tasks if task.name == name))

    def _make_earlier(self, one: EarlierRow) -> ActionButton:
        made = ActionButton(self.look, one.words, LINK, compact=True)
        made.clicked.connect(lambda: self.open_assessment.emit(one.assessment))
        return made

    def show_state(self, state: FamilyState) -> None:
        """Draw this state."""
        self._tasks = state.tasks
        self._next = state.next_step
        self.head.title.setText(state.name)
        self.head.subtitle.setText(state.subtitle)
        self.next.setVisible(state.next_step is not None)
        self.next.say(f"Next: {state.next_step.name}" if state.next_step else "")
        self.review.setVisible(state.can_review)
        self.review.setAccessibleDescription(state.review_words)
        self.review.setToolTip(state.review_words)
        self._tasks_title.setText(state.as_at)
        self.prompt.setVisible(bool(state.prompt))
        self._prompt.setText(state.prompt)
        self._prompt_title.setText(state.prompt_title)
        self._prompt_text.setText(state.prompt_text)
        self.children_.show_people(state.children)
        self.carers.show_people(state.carers)
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

    def take_key(self, event: QKeyEvent) -> bool:
        """V starts a visit."""
        wanted = event.key() == Qt.Key.Key_V and not event.modifiers() and self.form.isHidden()
        if wanted:
            self.visit.click()
        return wanted

    def take_focus(self) -> None:
        """The one thing to do next."""
        first = self.next if not self.next.isHidden() else self.children_.add_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """One column where there is little room."""
        self.columns.fit(self.width() - 48, self.look.theme.text)
