"""What is written and not graded: the children's voice, views, strengths, analysis and capacity to change."""

from neglect_tool.domain import draft as changes
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Go, Place, View
from neglect_tool.gui.presenters.story_rows import (
    MEETING,
    half_a_meeting,
    meeting_change,
    meeting_form,
    text_changes,
)
from neglect_tool.gui.presenters.story_sections import sections
from neglect_tool.gui.presenters.story_state import Row, Section, StoryState, TextBox
from neglect_tool.gui.presenters.tasks import tasks
from neglect_tool.gui.presenters.typed_rows import KEPT, MarksRows, TypedRows
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

__all__ = ["Row", "Section", "StoryPresenter", "StoryState", "TextBox"]

LISTS = (changes.Section.VOICE, changes.Section.COMPENSATIONS, changes.Section.STRENGTHS)
"""The lists that are written here."""


class StoryPresenter(MarksRows):
    """Keeps every text as it is typed."""

    def __init__(self, desk: Desk, view: View[StoryState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go
        self._shown = False
        self._focus = ""
        self._rows = TypedRows(desk, LISTS, self._show)
        self._marking = self._rows.marking
        self._tasks: tuple[TaskRow, ...] = ()
        self._checked: Draft | None = None
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown; `place.key` is a section, box or row to stand at."""
        self._shown = True
        self._rows.begin(place.field)
        self._restore_meeting()
        self._checked, self._tasks = self._desk.now, tasks(self._desk.now)
        self._focus = place.key
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._shown = False
        self._rows.marking.leave()

    def lasting(self, field: str) -> str:
        """What a field will be called when the page is opened afresh."""
        return self._rows.lasting(field)

    def text_changed(self, box: str, text: str) -> None:
        """A text box changed; it is saved a moment after the last change."""
        self._rows.typing.boxes[box] = text
        self._desk.typed(tr("text {box}", box=box), lambda draft: text_changes(draft, box, text))

    def row_changed(self, row: str, field: str, value: FieldValue) -> None:
        """A field of a row changed."""
        if row != MEETING:
            self._rows.change(row, field, value)
            return
        typing = self._rows.typing
        typing.forms[row] = form = typing.form(row, self._desk.now).answered(field, value)
        self._meeting(form)

    def _meeting(self, form: Form) -> None:
        """A name without a day that can be read, or a day alone, is kept as typed until the other is there."""
        today, kept = self._desk.today, f"{KEPT}:{MEETING}"
        if half_a_meeting(form, today):
            self._desk.keep_form(kept, {each.name: each.value for each in form.fields})
            return
        self._desk.drop_form(kept)
        save = lambda draft: meeting_change(form, draft.assessment, today)  # noqa: E731
        self._desk.typed(MEETING, save, lambda _before, _after: self._desk.forget_form(kept))

    def add_row(self, section: str) -> None:
        """One more row in that section."""
        self._focus = self._rows.add(changes.Section(section))
        self._show()

    def remove_row(self, row: str) -> None:
        """Take a row out; Undo puts it back."""
        if row == MEETING:
            self._rows.typing.forms[row] = empty = meeting_form(None)
            self._meeting(empty)
            self._show()
            return
        self._rows.remove(row, self._show)

    def undo(self) -> None:
        """Take back the last step."""
        self._rows.undo()

    def redo(self) -> None:
        """Put it back."""
        self._rows.redo()

    def _restore_meeting(self) -> None:
        """Show again half a meeting."""
        form = meeting_form(self._desk.now.assessment.meeting)
        for name, value in self._desk.now.kept.get(f"{KEPT}:{MEETING}", {}).items():
            form = form.answered(name, value)
            self._rows.typing.forms[MEETING] = form

    def _changed(self) -> None:
        if not self._shown or self._desk.draft is None:
            return
        self._show()
        if self._desk.draft is not self._checked and not self._desk.waiting:
            self._checked = self._desk.draft
            self._desk.check(self._check)

    def _check(self) -> None:
        """What is left, once it is worked out; whoever types does not wait for it."""
        if self._shown and self._desk.draft is not None and self._desk.draft is self._checked:
            self._tasks = tasks(self._desk.draft)
            self._show()

    def _show(self) -> None:
        draft = self._desk.now
        self._view.show_state(
            StoryState(
                sections=sections(draft, self._rows.typing, self._desk.today),
                tasks=self._tasks,
                focus=self._focus,
                saved=self._desk.saved,
                can_undo=draft.undo is not None,
                can_redo=draft.can_redo,
                problem=self._desk.saved.failed,
            )
        )
        self._focus = ""
