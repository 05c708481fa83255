"""The rows and boxes of the story page: what each asks, and the change that its answers make."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Action, Assessment, CarerView, Compensation, Event, Meeting, Strength, Voice
from neglect_tool.domain.draft import Change, Section, TextField
from neglect_tool.domain.plan import lacks
from neglect_tool.domain.wording import calling, listed
from neglect_tool.gui.presenters.dates import HOW, day_words, read_day
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

STILL_TO_COME = tr("That day is still to come. What is meant to happen belongs in the plan.")
NEW = "new"
"""Begins the line of a row that is not saved yet."""
MEETING = "meeting"
"""The key of the row that asks for the meeting, which is one and in no list."""


@dataclass(frozen=True, slots=True)
class RowKind:
    """A kind of row: its list, how it is asked, and how it is read (None: not enough to save yet)."""

    section: Section
    fields: Callable[[Assessment, Any], tuple[Field, ...]]
    read: Callable[[Form, Draft, date, str], Change | None]
    wants: Callable[[Any], str]
    needs: str = tr("Not kept in the profile yet: fill in more.")
    """Said of a row that is not enough to save yet; it is kept as it was typed."""


def key_of(section: Section, line: str) -> str:
    """The key of a row."""
    return f"{section}:{line}"


def parts_of(key: str) -> tuple[Section, str]:
    """Its list and line."""
    section, _, line = key.partition(":")
    return Section(section), line


def records(draft: Draft, section: Section) -> dict[str, Any]:
    """The records of a list by key."""
    return dict(zip(draft.keys[section], getattr(draft.assessment, section), strict=True))


def row_form(kind: RowKind, key: str, now: Assessment, record: object | None) -> Form:
    """The row's form, filled from its record if there is one."""
    return Form(key, "", kind.fields(now, record), "", "")


def half_typed(form: Form, today: date) -> bool:
    """Whether something stands in a field for a day that is not a day yet, and that no record can hold."""
    return any(field.wrong for field in corrected(form, today).fields)


def corrected(form: Form, today: date) -> Form:
    """The form with what cannot be read said at its field."""
    wrong = {
        field.name: HOW
        for field in form.fields
        if field.kind is FieldKind.DATE and form.text(field.name) and read_day(form.text(field.name), today) is None
    }
    if form.key.startswith(f"{Section.CHRONOLOGY}:") and not wrong:
        on = read_day(form.text("on"), today)
        wrong = {"on": STILL_TO_COME} if on is not None and on > today else {}
    return form.corrected(wrong)


def free_action(draft: Draft, added: Sequence[str]) -> str:
    """The id of an action that nothing has yet, in this profile or an earlier one."""
    taken = {action.id for assessment in (*draft.previous, draft.assessment) for action in assessment.actions}
    taken |= {parts_of(key)[1] for key in added}
    number = 1
    while f"x{number}" in taken:
        number += 1
    return f"x{number}"


def _who(now: Assessment) -> tuple[tuple[str, str], ...]:
    called = calling(now)
    return tuple((child.id, called.child[child.id]) for child in now.children)


def _voice_fields(now: Assessment, was: Voice | None) -> tuple[Field, ...]:
    visits = tuple((visit.id, day_words(visit.on, now.as_at)) for visit in now.visits)
    child = was.child if was else (now.children[0].id if len(now.children) == 1 else "")
    hint = tr("In the child’s own words. For a baby or unborn child, what is seen or known.")
    return (
        Field("child", tr("Child"), FieldKind.CHOICE, child, choices=_who(now)),
        Field(
            "text",
            tr("What the child said, showed, or lives through in a day"),
            FieldKind.LONG,
            was.text if was else "",
            hint,
        ),
        Field(
            "visit",
            tr("On which visit"),
            FieldKind.CHOICE,
            (was.visit or "") if was else "",
            choices=(*visits, ("", tr("Not on a visit"))),
        ),
        Field(
            "method", tr("How"), value=was.method if was else "", hint=tr("Such as talking, playing, drawing, watching")
        ),
    )


def _read_voice(form: Form, draft: Draft, _today: date, line: str) -> Change | None:
    if not (form.text("child") and form.text("text")):
        return None
    visit = form.text("visit") or None
    was: Voice | None = records(draft, Section.VOICE).get(line)
    voice = Voice(form.text("child"), visit, form.text("method"), form.text("text"), was.day if was else "")
    return changes.VoiceWritten(voice, line)


def _compensation_fields(now: Assessment, was: Compensation | None) -> tuple[Field, ...]:
    called = calling(now)
    carers = tuple((carer.id, called.carer[carer.id]) for carer in now.carers)
    child = was.child if was else (now.children[0].id if len(now.children) == 1 else "")
    return (
        Field("child", tr("For which child"), FieldKind.CHOICE, child, choices=_who(now)),
        Field(
            "item",
            tr("On which item"),
            value=was.item if was else "",
            hint=tr("Its letters and number, as on its card"),
        ),
        Field("carer", tr("Who lets it slip"), FieldKind.CHOICE, was.carer if was else "", choices=carers),
        Field("by", tr("Who makes up for it"), FieldKind.CHOICE, was.by if was else "", choices=carers),
        Field("evidence", tr("How that was seen or heard"), FieldKind.LONG, was.evidence if was else ""),
    )


def _read_compensation(form: Form, draft: Draft, _today: date, line: str) -> Change | None:
    typed = form.text("item").casefold()
    item = next((each.id for each in draft.pack.items() if each.id.casefold() == typed), "")
    child, carer, by = form.text("child"), form.text("carer"), form.text("by")
    if not (item and child and carer and by) or carer == by:
        return None
    return changes.CompensationWritten(Compensation(item, child, carer, by, form.text("evidence")), line)


def _strength_fields(now: Assessment, was: Strength | None) -> tuple[Field, ...]:
    child = was.child if was else (now.children[0].id if len(now.children) == 1 else "")
    return (
        Field("child", tr("For whom"), FieldKind.CHOICE, child, choices=_who(now)),
        Field("text", tr("What goes well"), FieldKind.LONG, was.text if was else ""),
    )


def _read_strength(form: Form, _draft: Draft, _today: date, line: str) -> Change | None:
    if not (form.text("child") and form.text("text")):
        return None
    return changes.StrengthWritten(Strength(form.text("child"), form.text("text")), line)


def _event_fields(_now: Assessment, was: Event | None) -> tuple[Field, ...]:
    return (
        Field("on", tr("Day"), FieldKind.DATE, day_words(was.on) if was else ""),
        Field("agency", tr("Which agency says so"), value=was.agency if was else ""),
        Field("event", tr("What happened"), FieldKind.LONG, was.event if was else ""),
        Field("meaning", tr("What it meant for the child"), FieldKind.LONG, was.meaning if was else ""),
    )


def _read_event(form: Form, _draft: Draft, today: date, line: str) -> Change | None:
    on = read_day(form.text("on"), today)
    if on is None or on > today or not form.text("event"):
        return None
    return changes.EventWritten(Event(on, form.text("agency"), form.text("event"), form.text("meaning")), line)


def _action_fields(now: Assessment, was: Action | None) -> tuple[Field, ...]:
    first = ""
    if was and was.first_due and was.first_due != was.due:
        first = tr("First due {day}; being late counts from then", day=day_words(was.first_due, now.as_at))
    return (
        Field("outcome", tr("What will be different for the child"), FieldKind.LONG, was.outcome if was else ""),
        Field("action", tr("What will be done"), FieldKind.LONG, was.action if was else ""),
        Field("owner", tr("Who will do it"), value=was.owner if was else ""),
        Field("due", tr("By when"), FieldKind.DATE, day_words(was.due) if was and was.due else "", first),
        Field("measure", tr("How will we know that it worked?"), FieldKind.LONG, was.measure if was else ""),
        Field("contingency", tr("And if it does not?"), FieldKind.LONG, was.contingency if was else ""),
        Field("done", tr("Done (what, and when); empty until then"), value=was.done if was else ""),
    )


def _read_action(form: Form, draft: Draft, today: date, line: str) -> Change | None:
    texts = {name: form.text(name) for name in ("outcome", "action", "owner", "measure", "contingency", "done")}
    due_text = form.text("due")
    due = read_day(due_text, today, ahead=True) if due_text else None
    if not any(texts.values()) and due is None:
        return None
    was = next((action for action in draft.assessment.actions if action.id == line), None)
    if due_text and due is None:
        due = was.due if was else None
    first = was.owed_since if was else None
    action = replace(
        was or Action(line),
        outcome=texts["outcome"],
        action=texts["action"],
        owner=texts["owner"],
        due=due,
        first_due=first or due,
        done=texts["done"],
        measure=texts["measure"],
        contingency=texts["contingency"],
    )
    if was is not None and was.first_due is None and was.due == due:
        action = replace(action, first_due=None)
    return changes.ActionPut(action)


def _action_wants(action: Action) -> str:
    missing = lacks(action)
    return tr("A panel would miss {listed}.", listed=listed(missing)) if missing else ""


def _nothing(_record: object) -> str:
    return ""


ROWS: dict[Section, RowKind] = {
    Section.VOICE: RowKind(Section.VOICE, _voice_fields, _read_voice, _nothing),
    Section.COMPENSATIONS: RowKind(
        Section.COMPENSATIONS,
        _compensation_fields,
        _read_compensation,
        lambda record: "" if record.evidence.strip() else tr("Without evidence it does not count."),
    ),
    Section.STRENGTHS: RowKind(Section.STRENGTHS, _strength_fields, _read_strength, _nothing),
    Section.CHRONOLOGY: RowKind(
        Section.CHRONOLOGY,
        _event_fields,
        _read_event,
        _nothing,
        tr("Not in the chronology yet. It is kept here until it has a day and says what happened."),
    ),
    Section.ACTIONS: RowKind(Section.ACTIONS, _action_fields, _read_action, _action_wants),
}
"""Every list that is written in rows."""


def text_changes(draft: Draft, box: str, text: str) -> Sequence[Change]:
    """The change that a text box makes; none if it says what is there already."""
    kind, _, which = box.partition(":")
    now = draft.assessment
    if kind == "view":
        lines = [(key, view) for key, view in records(draft, Section.VIEWS).items() if view.carer == which]
        if (lines and lines[0][1].text == text) or (not lines and not text):
            return ()
        return (changes.ViewWritten(CarerView(which, text), lines[0][0] if lines else ""),)
    field = TextField(kind)
    return () if getattr(now, field.value) == text else (changes.TextWritten(field, text),)


def half_a_meeting(form: Form, today: date) -> bool:
    """Whether something is written that does not make a meeting yet."""
    name, on = form.text("name"), form.text("on")
    return bool(name or on) and not (name and read_day(on, today, ahead=True))


def meeting_change(form: Form, now: Assessment, today: date) -> Sequence[Change]:
    """The meeting that the report is for, once it has a name and a day."""
    if half_a_meeting(form, today):
        return ()
    on = read_day(form.text("on"), today, ahead=True)
    meeting = Meeting(form.text("name"), on) if on else None
    return () if meeting == now.meeting else (changes.MeetingSet(meeting),)


def meeting_form(was: Meeting | None) -> Form:
    """Asks for the meeting."""
    fields = (
        Field("name", tr("Which meeting"), value=was.name if was else "", hint=tr("Such as review conference")),
        Field("on", tr("Day"), FieldKind.DATE, day_words(was.on) if was else ""),
    )
    return Form(MEETING, "", fields, "", "")
