"""What the page of a child's day shows: whose day, which, on which visit, and every moment with what may be asked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from neglect_tool.domain.assessment import Voice
from neglect_tool.domain.day import DayPack, Days, Learned, Told, day_band, parse, prompts
from neglect_tool.domain.draft import Section
from neglect_tool.domain.form import Band
from neglect_tool.domain.wording import calling
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.ports import Problem, Saved
from neglect_tool.gui.presenters.story_rows import records
from neglect_tool.gui.presenters.tasks import DONE
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

HEAD = "day"
"""The key of the form that says whose day it is; those of the moments begin with it."""
LEARNED = {
    "child": Learned.CHILD,
    "seen": Learned.SEEN,
    "told": Learned.TOLD,
}
"""How a moment was learned, by the value of its field; "" is that nobody has asked, or has not said how."""

UNSAID = "unsaid"
"""Stands in place of "" where something is told and nobody has said how it was learned."""


DAYS = {Days.WEEKDAY: tr("Weekday"), Days.WEEKEND: tr("Weekend"), Days.HOLIDAY: tr("Holiday")}
SAID_NOT_ASKED, SAID_ELSE = tr("Not asked yet"), tr("Anything else")
"""As the window says it: in the text that is kept they are part of its format."""


@dataclass(frozen=True, slots=True)
class Account:
    """Which account of a day: whose, of which kind of day, and under which line; no line: it is not begun."""

    child: str
    day: Days
    line: str = ""


@dataclass(frozen=True, slots=True)
class MomentRow:
    """A moment: what may be asked, and what is known."""

    key: str
    name: str
    prompts: tuple[str, ...]
    chip: str
    """"Done" or "Not asked yet", which is as good."""
    form: Form


@dataclass(frozen=True, slots=True)
class DayState:
    """What the page shows."""

    title: str
    subtitle: str
    begin: str
    """How to begin, and what kind of day it is."""
    head: Form | None
    """Whose day, which, and on which visit; None where no child is entered yet."""
    moments: tuple[MomentRow, ...]
    asked: str
    """ "3 of 10 moments"."""
    again: str
    """Words of the button that begins another account of the same day; empty while there is none."""
    account: str
    """The account as a text, to be come back to."""
    focus: str
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None
    marks: tuple[str, ...] = ()
    """Who may not read it, such as "Protected"."""
    can_mark: bool = False
    marking: Form | None = None
    """Asks that."""


def accounts(draft: Draft, child: str, day: Days) -> dict[str, Voice]:
    """What was told of such a day of a child, by line, oldest first."""
    voices = records(draft, Section.VOICE)
    return {line: voice for line, voice in voices.items() if voice.child == child and voice.day == day}


def kept_key(account: Account) -> str:
    """The key under which what is not enough to save is kept."""
    return f"{HEAD}:{account.child}:{account.day}:{account.line}"


def told_of(voice: Voice | None, pack: DayPack) -> dict[str, Told]:
    """What an account says of each moment."""
    return parse(voice.text, pack.names) if voice is not None else {}


def head_form(draft: Draft, account: Account, visit: str) -> Form:
    """Asks whose day, which day, and on which visit it was told."""
    now, called = draft.assessment, calling(draft.assessment)
    children = tuple((child.id, called.child[child.id]) for child in now.children)
    visits = tuple((each.id, day_words(each.on, now.as_at)) for each in now.visits)
    fields = [
        Field("child", tr("Whose day"), FieldKind.CHOICE, account.child, choices=children),
        Field("day", tr("Which day"), FieldKind.CHOICE, account.day.value,
              choices=tuple((each.value, words) for each, words in DAYS.items())),
        Field("visit", tr("On which visit it was told or seen"), FieldKind.CHOICE, visit,
              choices=(*visits, ("", tr("Not on a visit")))),
    ]  # fmt: skip
    told = accounts(draft, account.child, account.day)
    if len(told) > 1 or (told and not account.line):
        named = {each.id: day_words(each.on, now.as_at) for each in now.visits}
        times = tuple((line, f"{n}: {named.get(each.visit or '', tr('not on a visit'))}")
                      for n, (line, each) in enumerate(told.items(), 1))  # fmt: skip
        new = (("", tr("Another time")),) if not account.line else ()
        fields.append(Field("line", tr("Which time it was gone through"), FieldKind.CHOICE, account.line,
                            choices=(*times, *new)))  # fmt: skip
    return Form(HEAD, "", tuple(fields), "", "")


def moment_rows(draft: Draft, pack: DayPack, account: Account, forms: Mapping[str, Form]) -> tuple[MomentRow, ...]:
    """The moments of the day, and what belongs to none of them."""
    child = draft.assessment.child(account.child)
    name, unborn = calling(draft.assessment).child[child.id], day_band(child, draft.assessment.as_at) is Band.UNBORN
    rows = []
    for moment in pack.moments:
        asked = prompts(moment, child, draft.assessment.as_at)
        form = forms[moment.id]
        rows.append(MomentRow(moment.id, moment.name, asked, DONE if read_told(form) else SAID_NOT_ASKED, _shown(form)))
    who = (
        tr("What else there is to say of the day")
        if unborn
        else tr("What else {name} said or showed of the day", name=name)
    )
    rows.append(MomentRow("else", SAID_ELSE, (who,), DONE if read_told(forms["else"]) else "", _shown(forms["else"])))
    return tuple(rows)


def _shown(form: Form) -> Form:
    """The form with the last of its choices called as it stands: what is told was asked, if not said how."""
    if read_told(form) is None:
        return form
    fields = [replace(each, choices=(*each.choices[:-1], (UNSAID, tr("Not said")))) if each.name == "learned" else each
              for each in form.fields]  # fmt: skip
    form = replace(form, fields=tuple(fields))
    return form if form.text("learned") else form.answered("learned", UNSAID)


def moment_form(moment: str, name: str, told: Told, words: str) -> Form:
    """Asks what happens, who is there, and how that was learned; `words` are those for a child who tells it."""
    learned = next((key for key, each in LEARNED.items() if each is told.learned), "")
    ways = (("seen", tr("Seen")), ("told", tr("Told by others")), ("", SAID_NOT_ASKED))
    fields = (
        Field("text", tr("{name}: what happens", name=name), FieldKind.LONG, told.text),
        Field("who", tr("{name}: who is there", name=name), value=told.who),
        Field(
            "learned",
            tr("{name}: how we know", name=name),
            FieldKind.CHOICE,
            learned,
            choices=(("child", words), *ways) if words or learned == "child" else ways,
        ),
    )
    return Form(f"{HEAD}:{moment}", "", fields, "", "")


def read_told(form: Form) -> Told | None:
    """What a moment's form says; None where nothing is known yet."""
    told = Told(str(form.value("text")), form.text("who"), LEARNED.get(form.text("learned")))
    return None if told.empty else told


def begin_words(draft: Draft, pack: DayPack, account: Account) -> str:
    """How to begin with this child, on such a day."""
    child = draft.assessment.child(account.child)
    return f"{pack.begins[day_band(child, draft.assessment.as_at)]} {pack.days[account.day]}"


def child_called(draft: Draft, child: str) -> str:
    """What the family calls the child."""
    return calling(draft.assessment).child[child]


def words_of(draft: Draft, child: str) -> str:
    """ "Ruby’s words"; empty for a baby or unborn child, who has none yet."""
    who = draft.assessment.child(child)
    young = day_band(who, draft.assessment.as_at) in (Band.UNBORN, Band.UNDER_ONE)
    return "" if young else tr("{child_called}’s words", child_called=child_called(draft, child))
