"""What is written and not graded: voice, views, strengths, analysis and capacity to change, saved as it is typed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.pages.marks import MarksTexts
from neglect_tool.gui.pages.page import PageHead
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.presenters.story_state import Section, StoryState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Columns, Scrolled, column
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.rows import TaskLine
from neglect_tool.gui.widgets.written import SectionCard
from neglect_tool.saying import tr


class StoryPage(MarksTexts):
    """A card a part of the report, in its order, and the list of what is left of them."""

    INTENTS = (*MarksTexts.MARKS, "text_changed", "row_changed", "add_row", "remove_row", "undo", "redo")
    KEYS = (("Tab", "next field"), ("F6", "next part"), ("Ctrl Z", "undo"), ("Alt ←", "back"))
    text_changed, row_changed = Signal(str, str), Signal(str, str, object)
    add_row, remove_row = Signal(str), Signal(str)
    undo, redo = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.head = PageHead(tr("Voice"))
        self.head.subtitle.setText(tr("In words, not grades. Saved as you type."))
        self.scrolled.box.addWidget(self.head)
        left, right = QWidget(), QWidget()
        sections, side = column(gap=14), column(gap=14)
        left.setLayout(sections)
        right.setLayout(side)
        self.sections = Kept[Section, SectionCard](
            sections, lambda section: section.id, self._make_section, SectionCard.show_section
        )
        sections.addStretch(1)
        self.task_card = Card()
        self.task_card.heading(tr("What is left"))
        lines = column(gap=0)
        self.task_card.box.addLayout(lines)
        self.tasks = Kept[TaskRow, TaskLine](lines, lambda task: task.name, self._make_task, TaskLine.show_task)
        side.addWidget(self.task_card)
        side.addStretch(1)
        self.columns = Columns(((left, 5), (right, 2)), at_least=900)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)

    def _make_section(self, section: Section) -> SectionCard:
        made = SectionCard(self.look, section.title)
        made.text_changed.connect(self.text_changed)
        made.row_changed.connect(self.row_changed)
        made.add_row.connect(lambda: self.add_row.emit(section.id))
        made.remove_row.connect(self.remove_row)
        made.way_taken.connect(self.place_wanted)
        made.row_made.connect(self.join_row)
        return made

    def _make_task(self, task: TaskRow) -> TaskLine:
        made = TaskLine(self.look)
        made.chosen.connect(lambda: self._go_to(task.name))
        return made

    def _go_to(self, name: str) -> None:
        place = next(task.place for task in self._tasks if task.name == name)
        if place.page is Page.STORY:
            self.stand_at(place.key)
        else:
            self.place_wanted.emit(place)

    def show_state(self, state: StoryState) -> None:
        """Draw this state."""
        self._tasks = state.tasks
        self.sections.show(state.sections)
        self.task_card.setVisible(bool(state.tasks))
        self.tasks.show(state.tasks)
        if state.focus:
            QTimer.singleShot(0, self, lambda: self.stand_at(state.focus))
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, "")

    def stand_at(self, key: str) -> None:
        """Put the cursor in the section, box or row of that key, and bring it into view."""
        for card in self.sections.widgets:
            target = card.place(key)
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                self.scrolled.ensureWidgetVisible(target, 0, 60)
                return

    def take_focus(self) -> None:
        """The first text."""
        for card in self.sections.widgets:
            target = card.place("")
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def next_part(self) -> None:
        """F6: the first field of the next part."""
        cards = self.sections.widgets
        at = next((n for n, card in enumerate(cards) if card.holds_focus()), -1)
        for step in range(1, len(cards) + 1):
            target = cards[(at + step) % len(cards)].place("")
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                self.scrolled.ensureWidgetVisible(target, 0, 60)
                return

    def fit(self) -> None:
        """One column where there is little room."""
        self.columns.fit(self.width() - 48, self.look.theme.text)
