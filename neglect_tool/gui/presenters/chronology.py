"""The chronology: events written as they are typed, pasted from a spreadsheet, or taken over from earlier profiles."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Event
from neglect_tool.domain.draft import Section
from neglect_tool.gui.presenters.chronology_state import (
    ChronologyState,
    Listing,
    Shown,
    agencies_of,
    count_words,
    earlier_events,
    offer_of,
)
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import Field, FieldKind, FieldValue, Form
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.pasted_events import PastedLine, left_over, read_pasted
from neglect_tool.gui.presenters.ports import Go, Place, View
from neglect_tool.gui.presenters.story_rows import records
from neglect_tool.gui.presenters.story_sections import row_keys, shown_row
from neglect_tool.gui.presenters.typed_rows import MarksRows, TypedRows
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.drafts import Draft

PASTE = "paste:events"


class ChronologyPresenter(MarksRows):
    """Keeps every event as it is typed, and shows them all in their order."""

    def __init__(self, desk: Desk, view: View[ChronologyState], go: Go) -> None:
        del go
        self._desk = desk
        self._view = view
        self._visible = False
        self._shown = Shown()
        self._selected = self._focus = ""
        self._rows = TypedRows(desk, (Section.CHRONOLOGY,), self._show)
        self._marking = self._rows.marking
        self._listing = Listing()
        self._form = OpenForm(desk, lambda _key: _paste_form(), ("paste",))
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown; `place.key` or the row of `place.field` is the event to stand at."""
        self._visible = True
        self._shown = replace(self._shown, words="", agency="")
        self._rows.begin(place.field)
        self._form.restore(place.field)
        key = place.key or self._rows.marked or place.field.partition("/")[0]
        typing = self._rows.typing
        waiting = [each for each in typing.added if self._rows.holds(each)]
        keys = (*row_keys(self._desk.now, typing, Section.CHRONOLOGY), *earlier_events(self._desk.now))
        self._selected = key if key in keys else next(iter(waiting), "")
        self._focus = f"{key}/event" if place.key and key in keys else ""
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._visible = False
        self._rows.marking.leave()
        self._form.form = None

    def lasting(self, field: str) -> str:
        """What a field will be called when the page is opened afresh."""
        return self._rows.lasting(field)

    def select(self, key: str) -> None:
        """Stand at an event."""
        self._selected = key
        self._show()

    def add(self) -> None:
        """Write another event; one that is only asked for already is used first."""
        typing, saved = self._rows.typing, records(self._desk.now, Section.CHRONOLOGY)
        bare = [key for key in typing.added if typing.line(key) not in saved and key not in typing.forms]
        self._form.form = None
        self._selected = bare[0] if bare else self._rows.add(Section.CHRONOLOGY)
        self._focus = f"{self._selected}/on"
        self._show()

    def row_changed(self, row: str, field: str, value: FieldValue) -> None:
        """A field of an event changed; what is wrong with a day is said at once."""
        self._rows.change(row, field, value)
        saved = self._rows.typing.line(row) in records(self._desk.now, Section.CHRONOLOGY)
        if field == "on" or not saved:
            self._show()

    def remove_row(self, row: str) -> None:
        """Take an event out; Undo puts it back."""
        self._selected = ""
        self._rows.remove(row, self._show)

    def words_changed(self, words: str) -> None:
        """Show only the events in which every one of these words stands."""
        self._shown = replace(self._shown, words=words)
        self._show()

    def agency_chosen(self, agency: str) -> None:
        """Show only what this agency says; empty: all."""
        self._shown = replace(self._shown, agency=agency)
        self._show()

    def turn_order(self) -> None:
        """Newest first, or oldest first."""
        self._shown = replace(self._shown, newest_first=not self._shown.newest_first)
        self._show()

    def bring(self, key: str) -> None:
        """Take an event of an earlier profile into this profile."""
        found = earlier_events(self._desk.now).get(key)
        if found is not None:
            self._write([found[0]], self._brought)

    def bring_all(self) -> None:
        """Take all of them."""
        self._write([event for event, _ in earlier_events(self._desk.now).values()], lambda _: None)

    def paste(self) -> None:
        """Take lines from a spreadsheet."""
        self._form.open(PASTE)
        self._focus = f"{PASTE}/text"
        self._show()

    def form_changed(self, field: str, value: FieldValue) -> None:
        """Lines were pasted or put right."""
        self._form.change(field, value)
        self._show()

    def form_submit(self) -> None:
        """Add what can be read in one step; what cannot stays to be put right."""
        lines = self._pasted()
        events = [line.event for line in lines if line.event is not None]
        if events:
            rest = left_over(lines)
            self._write(events, lambda _: self._keep_rest(rest))
        elif self._form.form is not None:
            wrong = tr("Nothing here can be added yet.") if lines else tr("Paste the lines here first.")
            self._form.show(self._form.form.corrected({"text": wrong}))
            self._show()

    def form_cancel(self) -> None:
        """Put the form away; lines that are left in it are kept for the next time."""
        if self._form.form is not None and not self._form.form.text("text"):
            self._form.close()
        self._form.form = None
        self._show()

    def undo(self) -> None:
        """Take back the last step."""
        self._rows.undo()

    def redo(self) -> None:
        """Put it back."""
        self._rows.redo()

    def _write(self, events: Sequence[Event], done: Callable[[Draft], None]) -> None:
        assessment = self._desk.now.assessment.id
        step = [changes.EventWritten(event) for event in events]
        self._desk.submit(lambda casework: casework.apply(assessment, step), done)

    def _brought(self, draft: Draft) -> None:
        self._selected = f"{Section.CHRONOLOGY}:{draft.keys[Section.CHRONOLOGY][-1]}"

    def _keep_rest(self, rest: str) -> None:
        if rest:
            self._form.change("text", rest)
        else:
            self._form.close()

    def _pasted(self) -> tuple[PastedLine, ...]:
        text = str(self._form.form.value("text")) if self._form.form is not None else ""
        return read_pasted(text, self._desk.today, self._desk.now.assessment.chronology)

    def _changed(self) -> None:
        if self._visible and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        draft, typing = self._desk.now, self._rows.typing
        lines = self._pasted()
        good = sum(line.event is not None for line in lines)
        form = self._form.form
        if form is not None:
            form = replace(
                form,
                submit=tr("Add {counted}", counted=tr_count(good, "{n} event", "{n} events"))
                if good
                else tr("Add them"),
            )
        ours = self._selected in row_keys(draft, typing, Section.CHRONOLOGY)
        row = shown_row(draft, typing, self._desk.today, self._selected) if ours else None
        rows = self._listing.rows(draft, typing, self._shown)
        earlier = self._listing.earlier
        prompts = next((part.prompts for part in draft.pack.ungraded if part.id == "chronology"), ())
        self._view.show_state(
            ChronologyState(
                subtitle=tr("What happened, which agency says so, and what it meant for the child. Saved as you type."),
                prompts=prompts,
                rows=rows,
                counts=count_words(rows, len(draft.assessment.chronology) + len(earlier)),
                agencies=agencies_of(draft, earlier),
                shown=self._shown,
                selected=self._selected,
                row=replace(row, named=_event_named(row.form)) if row is not None else None,
                offer=offer_of(self._selected, draft, earlier),
                bring_all=tr("Bring all {count} into this profile", count=len(earlier)) if len(earlier) > 1 else "",
                paste=form,
                pasted=tuple(map(_pasted_words, lines)),
                focus=self._focus,
                saved=self._desk.saved,
                can_undo=draft.undo is not None,
                can_redo=draft.can_redo,
                problem=self._desk.saved.failed,
            )
        )
        self._focus = ""


def _paste_form() -> Form:
    hint = tr("A line an event: date, agency, event, meaning, with a tab between. Nothing is added before you say so.")
    field = Field("text", tr("Lines from a spreadsheet"), FieldKind.LONG, hint=hint)
    return Form(PASTE, tr("Paste from a spreadsheet"), (field,), tr("Add them"), tr("Close"))


def _pasted_words(line: PastedLine) -> str:
    if line.event is None:
        return tr("Line {number}: {wrong}", number=line.number, wrong=line.wrong)
    return tr(
        "Line {number}: {day}, {agency}. {event}",
        number=line.number,
        day=day_words(line.event.on),
        agency=line.event.agency or tr("no agency"),
        event=line.event.event,
    )


def _event_named(form: Form) -> str:
    return tr("the event of {text}", text=form.text("on")) if form.text("on") else tr("this event")
