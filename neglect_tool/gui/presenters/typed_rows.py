"""Rows that are saved as they are typed: what several pages do alike with the lists that each of them shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import Any

from neglect_tool.domain import draft as changes
from neglect_tool.domain.draft import Change, Section
from neglect_tool.domain.sharing import NOTHING, Part
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.marking import Marking, MarksTexts
from neglect_tool.gui.presenters.story_rows import NEW, ROWS, free_action, half_typed, key_of, parts_of, records
from neglect_tool.gui.presenters.story_sections import Typing, row_keys
from neglect_tool.services.drafts import Draft

KEPT = "row"
"""Begins the key under which a row that is not enough to save is kept as a form."""


class TypedRows:
    """The rows of some lists of the open assessment, whether saved, half written or only asked for."""

    def __init__(self, desk: Desk, lists: Sequence[Section], show: Callable[[], None] = lambda: None) -> None:
        self._desk = desk
        self._lists = frozenset(lists)
        self.marking = Marking(desk, [Part(each.value) for each in lists], show)
        self.typing = Typing(self.marking)
        self._known: dict[str, frozenset[str]] = {}

    def begin(self, field: str = "") -> None:
        """The page is shown: forget what was typed before, and show again what was left without enough to save."""
        self.typing, self._known = Typing(self.marking), {}
        self.marking.restore(field)
        draft = self._desk.now
        for key, answers in draft.kept.items():
            kept, _, row = key.partition(":")
            if kept != KEPT or not self.holds(row):
                continue
            if row not in row_keys(draft, self.typing, parts_of(row)[0]):
                self.typing.added.append(row)
            form = self.typing.form(row, draft)
            for name, value in answers.items():
                form = form.answered(name, value)
            self.typing.forms[row] = form

    def holds(self, row: str) -> bool:
        """Whether that is the key of a row of these lists."""
        section, between, _ = row.partition(":")
        return bool(between) and section in self._lists

    def lasting(self, field: str) -> str:
        """What a field will be called when the page is opened afresh: a new row is then known by its line."""
        for row, line in self.typing.lines.items():
            if field.startswith(f"{row}/"):
                return f"{key_of(parts_of(row)[0], line)}{field.removeprefix(row)}"
        return field

    def change(self, row: str, field: str, value: FieldValue) -> Form:
        """A field of a row changed; the row is saved a moment after the last change, or kept until it is enough."""
        draft, today = self._desk.now, self._desk.today
        form = self.typing.form(row, draft).answered(field, value)
        self.typing.forms[row] = form
        if row not in self.typing.added and self.typing.line(row) == "":
            self.typing.added.append(row)
        enough = ROWS[parts_of(row)[0]].read(form, draft, today, self.typing.line(row)) is not None
        if not enough or half_typed(form, today):
            self._desk.keep_form(f"{KEPT}:{row}", {each.name: each.value for each in form.fields})
        else:
            self._desk.drop_form(f"{KEPT}:{row}")
        if enough:
            save = _RowSave(row, form, self.typing, self._known, today)
            self._desk.typed(row, save.changes, lambda before, after: self._came(row, before, after))
        return form

    def add(self, section: Section) -> str:
        """One more row in that list; its key."""
        if section is Section.ACTIONS:
            line = free_action(self._desk.now, self.typing.added)
        else:
            numbers = (f"{NEW}{number}" for number in count(1))
            line = next(each for each in numbers if key_of(section, each) not in self.typing.added)
        key = key_of(section, line)
        self.typing.added.append(key)
        return key

    def remove(self, row: str, show: Callable[[], None]) -> None:
        """Take a row out; Undo puts it back. `show` where nothing of it was saved."""
        section, _ = parts_of(row)
        line = self.typing.line(row)
        saved = line in records(self._desk.now, section)
        if not saved:
            self._desk.drop_typed(row)
        self.typing.forms.pop(row, None)
        self.typing.lines.pop(row, None)
        self.typing.added = [key for key in self.typing.added if key != row]
        self._desk.forget_form(f"{KEPT}:{row}")
        if saved:
            self.apply([changes.Removed(section, line)])
        else:
            show()

    def apply(self, step: Sequence[Change]) -> None:
        """Save these as one step, after what was typed before."""
        assessment = self._desk.now.assessment.id
        self._desk.submit(lambda casework: casework.apply(assessment, step))

    def mark(self, row: str) -> None:
        """Ask who may not read a row that is saved."""
        section, line = parts_of(row)[0], self.typing.line(row)
        if line in records(self._desk.now, section):
            self.marking.open(Part(section.value), line)

    @property
    def marked(self) -> str:
        """The row whose form for that is open; empty if none."""
        return self.marking.form.key.removeprefix("mark-") if self.marking.form is not None else ""

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.flush()
        self.typing.forget()
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.flush()
        self.typing.forget()
        self._desk.redo()

    def _came(self, row: str, before: Draft, after: Draft) -> None:
        section, _ = parts_of(row)
        fresh = [key for key in after.keys[section] if key not in before.keys[section]]
        if fresh and not self.typing.line(row):
            self.typing.lines[row] = fresh[-1]
        typed = self.typing.forms.get(row)
        if after.kept.get(f"{KEPT}:{row}") and not (typed and half_typed(typed, self._desk.today)):
            self._desk.forget_form(f"{KEPT}:{row}")


class MarksRows(MarksTexts):
    """The same for a row; the presenter has `_rows`, and `_marking` is theirs."""

    _rows: TypedRows

    def mark(self, row: str) -> None:
        """Ask who may not read a row."""
        self._rows.mark(row)


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
        if change is None or _words(_says(change)) == _words(records(draft, section).get(line)):
            return ()
        return (change,)


def _words(record: Any) -> Any:
    """A record without what was decided about who may read it, which the fold of a draft sees to."""
    return None if record is None else replace(record, sharing=NOTHING)


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
