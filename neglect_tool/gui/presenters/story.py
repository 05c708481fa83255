"""Everything that is written and not graded: the children's voice, views, strengths, chronology, analysis, plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count

from neglect_tool.domain import draft as changes
from neglect_tool.domain.draft import Change
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.ports import Go, Place, View
from neglect_tool.gui.presenters.story_rows import (
    MEETING,
    NEW,
    ROWS,
    half_a_meeting,
    key_of,
    meeting_change,
    meeting_form,
    parts_of,
    records,
    text_changes,
)
from neglect_tool.gui.presenters.story_sections import Typing, free_action, row_keys, sections
from neglect_tool.gui.presenters.story_state import Row, Section, StoryState, TextBox
from neglect_tool.gui.presenters.tasks import tasks
from neglect_tool.services.drafts import Draft

__all__ = ["Row", "Section", "StoryPresenter", "StoryState", "TextBox"]

KEPT = "row"
"""Begins the key under which a row that is not enough to save is kept as a form."""


class StoryPresenter:
    """Keeps every text as it is typed."""

    def __init__(self, desk: Desk, view: View[StoryState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go
        self._shown = False
        self._focus = ""
        self._typing = Typing()
        self._known: dict[str, frozenset[str]] = {}
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown; `place.key` is a section, box or row to stand at."""
        self._shown = True
        self._typing, self._known = Typing(), {}
        self._restore()
        self._focus = place.key
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._shown = False
        self._desk.flush()

    def lasting(self, field: str) -> str:
        """What a field will be called when the page is opened afresh: a new row is then known by its line."""
        for row, line in self._typing.lines.items():
            if field.startswith(f"{row}/"):
                return f"{key_of(parts_of(row)[0], line)}{field.removeprefix(row)}"
        return field

    def text_changed(self, box: str, text: str) -> None:
        """A text box changed; it is saved a moment after the last change."""
        self._typing.boxes[box] = text
        self._desk.typed(f"text {box}", lambda draft: text_changes(draft, box, text))

    def row_changed(self, row: str, field: str, value: FieldValue) -> None:
        """A field of a row changed."""
        draft, today = self._desk.now, self._desk.today
        form = self._typing.form(row, draft).answered(field, value)
        self._typing.forms[row] = form
        if row == MEETING:
            self._meeting(form)
            return
        if row not in self._typing.added and self._typing.line(row) == "":
            self._typing.added.append(row)
        kind = ROWS[parts_of(row)[0]]
        if kind.read(form, draft, today, self._typing.line(row)) is None:
            self._desk.keep_form(f"{KEPT}:{row}", {each.name: each.value for each in form.fields})
        else:
            self._desk.drop_form(f"{KEPT}:{row}")
            save = _RowSave(row, form, self._typing, self._known, today)
            self._desk.typed(row, save.changes, lambda before, after: self._came(row, before, after))

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
        part = changes.Section(section)
        if part is changes.Section.ACTIONS:
            line = free_action(self._desk.now, self._typing.added)
        else:
            numbers = (f"{NEW}{number}" for number in count(1))
            line = next(each for each in numbers if key_of(part, each) not in self._typing.added)
        key = key_of(part, line)
        self._typing.added.append(key)
        self._focus = key
        self._show()

    def remove_row(self, row: str) -> None:
        """Take a row out; Undo puts it back."""
        if row == MEETING:
            self._typing.forms[row] = empty = meeting_form(None)
            self._meeting(empty)
            self._show()
            return
        section, _ = parts_of(row)
        line = self._typing.line(row)
        saved = line in records(self._desk.now, section)
        self._typing.forms.pop(row, None)
        self._typing.lines.pop(row, None)
        self._typing.added = [key for key in self._typing.added if key != row]
        self._desk.forget_form(f"{KEPT}:{row}")
        if saved:
            assessment = self._desk.now.assessment.id
            self._desk.submit(lambda casework: casework.apply(assessment, [changes.Removed(section, line)]))
        else:
            self._show()

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.flush()
        self._typing.forget()
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.flush()
        self._typing.forget()
        self._desk.redo()

    def _came(self, row: str, before: Draft, after: Draft) -> None:
        section, _ = parts_of(row)
        fresh = [key for key in after.keys[section] if key not in before.keys[section]]
        if fresh and not self._typing.line(row):
            self._typing.lines[row] = fresh[-1]
        if after.kept.get(f"{KEPT}:{row}"):
            self._desk.forget_form(f"{KEPT}:{row}")

    def _restore(self) -> None:
        """Show again the rows that were left without enough to save."""
        draft = self._desk.now
        for key, answers in draft.kept.items():
            kept, _, row = key.partition(":")
            if kept != KEPT:
                continue
            if row != MEETING and row not in row_keys(draft, self._typing, parts_of(row)[0]):
                self._typing.added.append(row)
            form = self._typing.form(row, draft)
            for name, value in answers.items():
                form = form.answered(name, value)
            self._typing.forms[row] = form

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        draft = self._desk.now
        self._view.show_state(
            StoryState(
                sections=sections(draft, self._typing, self._desk.today),
                tasks=tasks(draft),
                focus=self._focus,
                saved=self._desk.saved,
                can_undo=draft.undo is not None,
                can_redo=draft.can_redo,
                problem=self._desk.saved.failed,
            )
        )
        self._focus = ""


@dataclass(frozen=True, slots=True)
class _RowSave:
    """A row as it was typed, to be saved when its turn comes."""

    row: str
    form: Form
    typing: Typing
    known: dict[str, frozenset[str]]
    today: date

    def changes(self, draft: Draft) -> Sequence[Change]:
        """Asked where saves are made, one after another: a new row finds the line that its first save made."""
        section, _ = parts_of(self.row)
        line = self.typing.line(self.row)
        if not line and self.row in self.known:
            line = next((key for key in draft.keys[section] if key not in self.known[self.row]), "")
        if not line:
            self.known[self.row] = frozenset(draft.keys[section])
        change = ROWS[section].read(self.form, draft, self.today, line)
        if change is None or _says(change) == records(draft, section).get(line):
            return ()
        return (change,)


def _says(change: Change) -> object:
    """The record inside a change of a row."""
    match change:
        case changes.VoiceWritten():
            return change.voice
        case changes.CompensationWritten():
            return change.compensation
        case changes.StrengthWritten():
            return change.strength
        case changes.EventWritten():
            return change.event
        case changes.ActionPut():
            return change.action
        case _:
            return None
