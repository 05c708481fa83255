"""The plan: actions written as they are typed, their progress at each review, and those that last time left open."""

from dataclasses import replace

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Action
from neglect_tool.domain.draft import Section
from neglect_tool.domain.work import Progress
from neglect_tool.gui.presenters.dates import HOW, read_day
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.plan_state import (
    PlanState,
    count_words,
    late_words,
    offer_of,
    offered,
    progress_form,
    progress_words,
    rows_of,
)
from neglect_tool.gui.presenters.ports import Go, Place, View
from neglect_tool.gui.presenters.story_rows import key_of, parts_of, records
from neglect_tool.gui.presenters.story_sections import row_keys, shown_row
from neglect_tool.gui.presenters.typed_rows import MarksRows, TypedRows
from neglect_tool.saying import tr

PROGRESS = "progress"
"""Begins the key of the form that asks how far an action had come."""


class PlanPresenter(MarksRows):
    """Keeps every action as it is typed; progress is added, and never written over."""

    def __init__(self, desk: Desk, view: View[PlanState], go: Go) -> None:
        del go
        self._desk = desk
        self._view = view
        self._shown = False
        self._selected = self._focus = ""
        self._rows = TypedRows(desk, (Section.ACTIONS,), self._show)
        self._marking = self._rows.marking
        self._form = OpenForm(desk, self._build, (PROGRESS,))
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown; `place.key` is an action, or a field of one, to stand at."""
        self._shown = True
        self._rows.begin(place.field)
        self._form.restore(place.field)
        key, _, field = (place.key or self._rows.marked or place.field).partition("/")
        kind, _, action = key.partition(":")
        if kind == PROGRESS:
            key = key_of(Section.ACTIONS, action)
        elif self._form.form is not None:
            key = key_of(Section.ACTIONS, self._form.form.key.partition(":")[2])
        keys = row_keys(self._desk.now, self._rows.typing, Section.ACTIONS)
        self._selected = key if key in keys else next(iter(keys), "")
        self._focus = f"{key}/{field or tr('outcome')}" if place.key and key in keys and kind != PROGRESS else ""
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._shown = False
        self._rows.marking.leave()
        self._form.form = None

    def lasting(self, field: str) -> str:
        """What a field will be called when the page is opened afresh."""
        return self._rows.lasting(field)

    def select(self, key: str) -> None:
        """Stand at an action."""
        if key != self._selected and self._form.form is not None:
            self._desk.flush()
            self._form.form = None
        self._selected = key
        self._restore_progress()
        self._show()

    def add(self) -> None:
        """Write another action."""
        self._form.form = None
        self._selected = self._rows.add(Section.ACTIONS)
        self._focus = f"{self._selected}/outcome"
        self._show()

    def row_changed(self, row: str, field: str, value: FieldValue) -> None:
        """A field of an action changed."""
        self._rows.change(row, field, value)
        if field == "due":
            self._show()

    def remove_row(self, row: str) -> None:
        """Take an action out; Undo puts it back."""
        self._selected = ""
        self._rows.remove(row, self._show)

    def carry_on(self, key: str) -> None:
        """Take over an action that the last profile left open, as it is: its id and its first date with it."""
        action = offered(self._desk.now).get(key)
        if action is not None:
            self._selected = key_of(Section.ACTIONS, action.id)
            self._rows.apply([changes.ActionPut(action)])

    def add_progress(self) -> None:
        """Write how far the selected action had come."""
        self._form.open(f"{PROGRESS}:{parts_of(self._selected)[1]}")
        self._focus = f"{PROGRESS}:{parts_of(self._selected)[1]}/text"
        self._show()

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the progress changed."""
        self._form.change(field, value)
        self._show()

    def form_submit(self) -> None:
        """Add it to what was written before."""
        form, today = self._form.form, self._desk.today
        if form is None:
            return
        on = read_day(form.text("on"), today)
        wrong = {} if form.text("text") else {"text": tr("Say how far it has come.")}
        if on is None:
            wrong["on"] = HOW
        elif on > today:
            wrong["on"] = tr("That day is still to come.")
        if wrong or on is None:
            self._form.show(form.corrected(wrong))
            self._show()
            return
        assessment, action = self._desk.now.assessment.id, form.key.partition(":")[2]
        entry = Progress(on, form.text("text"), form.text("by"))
        self._form.submit(lambda casework: casework.apply(
            assessment, _with_progress(casework.draft(assessment).assessment.actions, action, entry)
        ))  # fmt: skip

    def form_cancel(self) -> None:
        """Give it up."""
        self._form.close()
        self._show()

    def undo(self) -> None:
        """Take back the last step."""
        self._rows.undo()

    def redo(self) -> None:
        """Put it back."""
        self._rows.redo()

    def _build(self, key: str) -> Form | None:
        action = self._action(key_of(Section.ACTIONS, key.partition(":")[2]))
        return progress_form(key, action, self._desk.now, self._desk.author) if action is not None else None

    def _action(self, key: str) -> Action | None:
        found: Action | None = None
        if self._rows.holds(key):
            found = records(self._desk.now, Section.ACTIONS).get(self._rows.typing.line(key))
        return found

    def _restore_progress(self) -> None:
        """Open again what was left half written of the progress of the selected action."""
        key = f"{PROGRESS}:{self._selected.partition(':')[2]}"
        if self._form.form is None and self._desk.now.kept.get(key):
            self._form.open(key)

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        draft, typing = self._desk.now, self._rows.typing
        ours = self._selected in row_keys(draft, typing, Section.ACTIONS)
        row = shown_row(draft, typing, self._desk.today, self._selected) if ours else None
        action = self._action(self._selected)
        self._view.show_state(
            PlanState(
                subtitle=tr("What will change, who will do it, by when, and how we will know. Saved as you type."),
                rows=rows_of(draft, typing),
                counts=count_words(draft),
                selected=self._selected,
                row=replace(row, named=_action_named(row.form)) if row is not None else None,
                late=late_words(action, draft) if action is not None else "",
                progress=progress_words(action) if action is not None else (),
                progress_form=self._form.form if action is not None else None,
                can_add_progress=action is not None and self._form.form is None,
                offer=offer_of(self._selected, draft),
                focus=self._focus,
                saved=self._desk.saved,
                can_undo=draft.undo is not None,
                can_redo=draft.can_redo,
                problem=self._desk.saved.failed,
            )
        )
        self._focus = ""


def _with_progress(actions: tuple[Action, ...], action: str, entry: Progress) -> list[changes.Change]:
    """The change that adds an entry to the action as it is by then."""
    return [changes.ActionPut(replace(each, progress=(*each.progress, entry))) for each in actions if each.id == action]


def _action_named(form: Form) -> str:
    words = form.text("outcome") or form.text("action")
    return tr("the action “{words}”", words=words) if words else tr("this action")
