"""The sections of the story page, built from the draft and from what is being typed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from neglect_tool.domain import draft as changes
from neglect_tool.domain.day import Days
from neglect_tool.domain.sharing import Part
from neglect_tool.domain.wording import calling, listed
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.day_state import DAYS, SAID_NOT_ASKED
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.marking import Marking, chips
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.story_rows import (
    MEETING,
    NEW,
    ROWS,
    corrected,
    key_of,
    meeting_form,
    parts_of,
    records,
    row_form,
)
from neglect_tool.gui.presenters.story_state import Row, Section, TextBox
from neglect_tool.gui.presenters.tasks import DONE, LEFT
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.drafts import Draft

EVIDENCE = tr("What was tried, what was offered, and what held: say what was seen, by whom and when, for each carer.")
"""Leads the pack's prompts on the capacity to change, which is evidence and not an opinion."""


class Typing:
    """What is being typed on the page and which rows are new; the page shows it before it is saved."""

    def __init__(self, marking: Marking | None = None) -> None:
        self.marking = marking
        self.boxes: dict[str, str] = {}
        self.forms: dict[str, Form] = {}
        self.added: list[str] = []
        self.lines: dict[str, str] = {}
        """Lines of rows that were new when they were first typed in."""

    def forget(self) -> None:
        """Show what is saved again."""
        self.boxes.clear()
        self.forms = {key: form for key, form in self.forms.items() if key in self.added and key not in self.lines}

    def line(self, key: str) -> str:
        """The line that a row is saved under; empty while it is new."""
        if key in self.lines:
            return self.lines[key]
        section, line = parts_of(key)
        return "" if line.startswith(NEW) and section is not changes.Section.ACTIONS else line

    def form(self, key: str, draft: Draft) -> Form:
        """The row's form as typed, else as saved."""
        if key in self.forms:
            return self.forms[key]
        if key == MEETING:
            return meeting_form(draft.assessment.meeting)
        section, line = parts_of(key)
        record = records(draft, section).get(self.line(key))
        form = row_form(ROWS[section], key, draft.assessment, record)
        child = line.removeprefix(f"{NEW}-")
        if record is None and child != line and any(each.id == child for each in draft.assessment.children):
            form = form.answered("child", child)
        return form


def sections(draft: Draft, typing: Typing, today: date) -> tuple[Section, ...]:
    """Every section in the order of the report."""
    hints = {part.id: " ".join(part.prompts[:2]) for part in draft.pack.ungraded}
    hints["capacity"] = "\n".join(
        (EVIDENCE, *(f"•  {asked}" for part in draft.pack.ungraded if part.id == "capacity" for asked in part.prompts))
    )
    return (
        _why(draft, typing, today),
        _voice(draft, typing, today, hints),
        _views(draft, typing, hints),
        *_compensations(draft, typing, today),
        _rows(
            draft, typing, today, changes.Section.STRENGTHS, tr("What goes well"), tr("Add a strength"), tr("strength")
        ),
        _analysis(draft, typing, hints),
    )


def row_keys(draft: Draft, typing: Typing, section: changes.Section) -> tuple[str, ...]:
    """Keys of the rows of a list: the saved ones in the document's order, then the new ones."""
    saved = {line: key for key, line in typing.lines.items() if parts_of(key)[0] is section}
    keys = [saved.get(line, key_of(section, line)) for line in records(draft, section)]
    return (*keys, *(key for key in typing.added if parts_of(key)[0] is section and key not in keys))


def shown_row(draft: Draft, typing: Typing, today: date, key: str) -> Row:
    """A row as typed, else as saved, with what it still needs."""
    section, line = parts_of(key)[0], typing.line(key)
    record = records(draft, section).get(line)
    kind, form = ROWS[section], corrected(typing.form(key, draft), today)
    if record is None:
        return Row(key, form, kind.needs, key in typing.added)
    marking = typing.marking.form_of(Part(section.value), line) if typing.marking is not None else None
    return Row(key, form, kind.wants(record), can_mark=True, marks=chips(draft, record.sharing), marking=marking)


def _named(rows: Sequence[Row], one: str) -> tuple[Row, ...]:
    """The rows with names that tell them apart when they are heard: "strength 2 of 3"."""
    return tuple(
        replace(row, named=tr("{one_} {n_} of {count}", one_=one, n_=n, count=len(rows)))
        for n, row in enumerate(rows, start=1)
    )


def _rows(
    draft: Draft, typing: Typing, today: date, section: changes.Section, title: str, add: str, one: str
) -> Section:
    count = len(records(draft, section))
    keys = row_keys(draft, typing, section)
    line = tr_count(count, "{n} strength", "{n} strengths")
    rows = tuple(shown_row(draft, typing, today, key) for key in keys)
    return Section(section.value, title, DONE if count else LEFT, line, rows=_named(rows, one), add=add)


def _why(draft: Draft, typing: Typing, today: date) -> Section:
    text = draft.assessment.why_now
    box = _box(typing, "why_now", tr("Why now"), tr("What brought this about, in two or three sentences."), text)
    form = corrected(typing.form(MEETING, draft), today)
    row = Row(MEETING, form, "", any(each.value for each in form.fields), tr("the meeting"))
    line = tr("Page one of the report opens with it.") if text else tr("Nothing yet")
    return Section("why", tr("Why now, and for which meeting"), DONE if text else LEFT, line, (box,), (row,))


def _voice(draft: Draft, typing: Typing, today: date, hints: Mapping[str, str]) -> Section:
    now, called = draft.assessment, calling(draft.assessment)
    heard = {voice.child for voice in now.voice if voice.text.strip()}
    waiting = [child.id for child in now.children if child.id not in heard]
    days = {key for key, voice in records(draft, changes.Section.VOICE).items() if voice.day}
    keys = [key for key in row_keys(draft, typing, changes.Section.VOICE) if parts_of(key)[1] not in days]
    keys += [key for child in waiting if (key := key_of(changes.Section.VOICE, f"{NEW}-{child}")) not in keys]
    line = (
        tr("Nothing yet of {listed}", listed=listed([called.child[child] for child in waiting]))
        if waiting
        else hints.get("voice", "")
    )
    return Section(
        "voice",
        tr("The children’s voice and day"),
        LEFT if waiting or not now.children else DONE,
        line,
        rows=_named([shown_row(draft, typing, today, key) for key in keys], tr("what a child said,")),
        add=tr("Add what a child said") if now.children else "",
        ways=tuple(_way_to_day(draft, child.id, called.child[child.id]) for child in now.children),
    )


def _way_to_day(draft: Draft, child: str, name: str) -> TaskRow:
    """The way to the page that goes through a child's day, with the days that were gone through."""
    near = draft.assessment.as_at
    visits = {visit.id: tr(" of {day}", day=day_words(visit.on, near)) for visit in draft.assessment.visits}
    told = [voice for voice in draft.assessment.voice if voice.child == child and voice.day]
    said = [f"{DAYS[Days(voice.day)].casefold()}{visits.get(voice.visit or '', '')}" for voice in told]
    open_ = [DAYS[day].casefold() for day in Days if all(voice.day != day for voice in told)]
    line = tr("Written: {listed}. ", listed=listed(said)) if said else ""
    line += tr("Not asked yet: {listed}.", listed=listed(open_)) if open_ else ""
    place = Place(Page.DAY, child=child)
    return TaskRow(tr("Go through a day with {name}", name=name), line.strip(), DONE if said else SAID_NOT_ASKED, place)


def _views(draft: Draft, typing: Typing, hints: Mapping[str, str]) -> Section:
    now, called = draft.assessment, calling(draft.assessment)
    said = {view.carer: view.text for view in reversed(now.views)}
    waiting = [called.carer[carer.id] for carer in now.carers if carer.assessed and not said.get(carer.id, "").strip()]
    boxes = tuple(
        _box(
            typing,
            f"view:{carer.id}",
            tr("{carer}’s own view", carer=called.carer[carer.id]),
            hints.get("views", ""),
            said.get(carer.id, ""),
        )
        for carer in now.carers
    )
    line = tr("{listed}: not asked yet", listed=listed(waiting)) if waiting else tr("Everyone assessed")
    return Section("views", tr("Each carer’s view"), LEFT if waiting or not now.carers else DONE, line, boxes)


def _compensations(draft: Draft, typing: Typing, today: date) -> tuple[Section, ...]:
    now = draft.assessment
    if len([carer for carer in now.carers if carer.assessed]) < 2 and not now.compensations:
        return ()
    title = tr("Where one carer makes up for another")
    made = _rows(
        draft, typing, today, changes.Section.COMPENSATIONS, title, tr("Add what one makes up for"), tr("entry")
    )
    line = tr_count(len(now.compensations), "{n} entry", "{n} entries")
    return (Section(made.id, made.title, DONE, line, made.boxes, made.rows, made.add),)


def _analysis(draft: Draft, typing: Typing, hints: Mapping[str, str]) -> Section:
    now = draft.assessment
    hint = tr("What all this means for each child, and why: harm, what protects, what is not known.")
    boxes = (
        _box(typing, "analysis", tr("Analysis"), hint, now.analysis),
        _box(typing, "capacity_to_change", tr("Capacity to change"), hints.get("capacity", ""), now.capacity_to_change),
    )
    left = [box.label for box, text in zip(boxes, (now.analysis, now.capacity_to_change), strict=True) if not text]
    title = tr("Analysis and capacity to change")
    return Section(
        "analysis",
        title,
        LEFT if left else DONE,
        tr("Left: {listed}", listed=listed(left)) if left else tr("Both"),
        boxes,
    )


def _box(typing: Typing, key: str, label: str, hint: str, text: str) -> TextBox:
    return TextBox(key, label, hint, typing.boxes.get(key, text))
