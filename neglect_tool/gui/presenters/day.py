"""A day in a child's life, moment by moment, saved as it is typed as one entry of the child's voice."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Voice
from neglect_tool.domain.day import ELSE, METHOD, DayPack, Days, Told, compose
from neglect_tool.domain.draft import Change, Section
from neglect_tool.domain.sharing import NOTHING, Part
from neglect_tool.gui.presenters.day_state import (
    SAID_ELSE,
    Account,
    DayState,
    accounts,
    begin_words,
    child_called,
    head_form,
    kept_key,
    moment_form,
    moment_rows,
    read_told,
    told_of,
    words_of,
)
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.marking import Marking, MarksTexts, chips
from neglect_tool.gui.presenters.ports import Go, Place, View
from neglect_tool.gui.presenters.story_rows import records
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

OPEN = "account"
"""What a place calls the account that is open, where the place is kept."""


class DayPresenter(MarksTexts):
    """One account at a time: of one child, one kind of day, and one time of asking."""

    def __init__(self, desk: Desk, view: View[DayState], go: Go, pack: Callable[[], DayPack]) -> None:
        del go
        self._desk = desk
        self._view = view
        self._pack = pack
        self._shown = False
        self._account: Account | None = None
        self._before: frozenset[str] = frozenset()
        """Lines of such a day that were there before an account that is not begun."""
        self._visit: str | None = None
        self._typed: dict[str, Form] = {}
        self._focus = ""
        self._marking = Marking(desk, (Part.VOICE,), self._show)
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown, at `place.child`, at the account under the line of `place.key`, or where one stood."""
        self._shown = True
        draft = self._desk.now
        line = place.key.removeprefix(f"{Section.VOICE}:")
        stood = dict(place.typed).get(OPEN, "").split(":")
        voice: Voice | None = records(draft, Section.VOICE).get(line)
        children = [child.id for child in draft.assessment.children]
        if voice is not None and voice.day:
            self._take(Account(voice.child, Days(voice.day), line))
        elif len(stood) == 3 and stood[0] in children and stood[1] in list(Days):
            self._take(self._last(stood[0], Days(stood[1]), stood[2]))
        elif children:
            child = place.child if place.child in children else children[0]
            told = (day for day in Days if accounts(draft, child, day))
            self._take(self._last(child, next(told, Days.WEEKDAY)))
            self._visit = place.visit or self._visit
        else:
            self._account = None
        self._marking.restore(place.field)
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._shown = False
        self._marking.leave()

    def head_changed(self, field: str, value: FieldValue) -> None:
        """Another child, day, visit or time was chosen."""
        was, chosen = self._account, str(value)
        if was is None:
            return
        if field == "visit":
            self._visit = chosen
            self._save()
        else:
            self._desk.flush()
            child, day = {"child": (chosen, was.day), "day": (was.child, chosen)}.get(field, (was.child, was.day))
            self._take(replace(was, line=chosen) if field == "line" else self._last(child, Days(day)))
        self._show()

    def moment_changed(self, moment: str, field: str, value: FieldValue) -> None:
        """Something is known of a moment, or how it is known."""
        if self._account is None:
            return
        was = self._form(moment, self._desk.now)
        self._typed[moment] = form = was.answered(field, value)
        self._save()
        # The page holds what is typed; it is drawn again only where more than the text is another.
        if field == "learned" or (read_told(was) is None) != (read_told(form) is None):
            self._show()

    def again(self) -> None:
        """Go through the same day another time, beside what was told before."""
        if self._account is not None:
            self._desk.flush()
            self._take(replace(self._account, line=""))
            self._focus = "first"
            self._show()

    def mark(self, _day: str) -> None:
        """Ask who may not read this account."""
        if self._account is not None and self._voice(self._desk.now) is not None:
            self._marking.open(Part.VOICE, self._account.line)

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.flush()
        self._typed.clear()
        self._visit = None
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.flush()
        self._typed.clear()
        self._visit = None
        self._desk.redo()

    def _last(self, child: str, day: Days, line: str = "") -> Account:
        """The account of that line, else the last one of such a day, else one that is not begun."""
        told = list(accounts(self._desk.now, child, day))
        return Account(child, day, line if line in told else (told[-1] if told else ""))

    def _take(self, account: Account) -> None:
        """Show an account as it was saved, with what was left that was not enough to save."""
        draft = self._desk.now
        self._account, self._visit, self._typed = account, None, {}
        self._before = frozenset(accounts(draft, account.child, account.day))
        for name, answer in draft.kept.get(kept_key(account), {}).items():
            moment, _, field = name.partition("/")
            if name == "visit":
                self._visit = str(answer)
            elif moment in self._names():
                self._typed[moment] = self._form(moment, draft).answered(field, answer)

    def _names(self) -> dict[str, str]:
        return {moment.id: moment.name for moment in self._pack().moments} | {"else": ELSE}

    def _voice(self, draft: Draft) -> Voice | None:
        found: Voice | None = None
        if self._account is not None:
            found = records(draft, Section.VOICE).get(self._account.line)
        return found

    def _form(self, moment: str, draft: Draft) -> Form:
        """A moment's form as typed, else as saved."""
        return self._typed[moment] if moment in self._typed else self._all_forms(draft)[moment]

    def _all_forms(self, draft: Draft) -> dict[str, Form]:
        """Those of every moment."""
        told = told_of(self._voice(draft), self._pack())
        words = words_of(draft, self._account.child) if self._account is not None else ""
        return {
            moment: self._typed.get(moment)
            or moment_form(moment, SAID_ELSE if moment == "else" else name, told.get(name, Told()), words)
            for moment, name in self._names().items()
        }

    def _visit_of(self, draft: Draft) -> str:
        voice = self._voice(draft)
        return self._visit if self._visit is not None else (voice.visit or "" if voice else "")

    def _save(self) -> None:
        """Have it saved a moment after the last change, or kept where it is not enough for an account."""
        draft, account = self._desk.now, self._account
        if account is None:
            return
        forms = self._all_forms(draft)
        told = {self._names()[moment]: one for moment, form in forms.items() if (one := read_told(form)) is not None}
        text, kept, visit = compose(told, self._pack().names), kept_key(account), self._visit_of(draft)
        if text or self._voice(draft) is not None:
            self._desk.drop_form(kept)
            voice = Voice(account.child, visit or None, METHOD, text, account.day)
            save = _DaySave(voice, account, self._before)
            self._desk.typed(kept, save.changes, lambda before, after: self._came(account, before, after))
            return
        self._desk.drop_typed(kept)
        said = {f"{moment}/{each.name}": each.value for moment, form in forms.items() for each in form.fields}
        self._desk.keep_form(kept, {name: value for name, value in (*said.items(), ("visit", visit)) if value})

    def _came(self, account: Account, before: Draft, after: Draft) -> None:
        """An account that was not begun has its line now."""
        fresh = [line for line in after.keys[Section.VOICE] if line not in before.keys[Section.VOICE]]
        if fresh and self._account == account:
            self._account = replace(account, line=fresh[-1])
        if after.kept.get(kept_key(account)):
            self._desk.forget_form(kept_key(account))

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        draft, account = self._desk.now, self._account
        self._view.show_state(self._nobody(draft) if account is None else self._state(draft, account))
        self._focus = ""

    def _state(self, draft: Draft, account: Account) -> DayState:
        forms = self._all_forms(draft)
        moments = moment_rows(draft, self._pack(), account, forms)
        asked = sum(read_told(each.form) is not None for each in moments if each.key != "else")
        voice = self._voice(draft)
        begun = voice is not None
        return replace(
            self._nobody(draft),
            title=tr("A day with {child_called}", child_called=child_called(draft, account.child)),
            begin=begin_words(draft, self._pack(), account),
            head=head_form(draft, account, self._visit_of(draft)),
            moments=moments,
            asked=tr("{asked} of {count} moments", asked=asked, count=len(moments) - 1),
            again=tr("Go through it another time") if begun else "",
            account=f"{account.child}:{account.day}:{account.line}",
            focus=self._focus,
            marks=chips(draft, voice.sharing) if voice is not None else (),
            can_mark=begun,
            marking=self._marking.form_of(Part.VOICE, account.line) if begun else None,
        )

    def _nobody(self, draft: Draft) -> DayState:
        return DayState(
            title=tr("A day in a child’s life"),
            subtitle=tr("Moment by moment, in any order. It is kept with the child’s voice, and goes nowhere else."),
            begin="",
            head=None,
            moments=(),
            asked="",
            again="",
            account="",
            focus="",
            saved=self._desk.saved,
            can_undo=draft.undo is not None,
            can_redo=draft.can_redo,
            problem=self._desk.saved.failed,
        )


@dataclass(frozen=True, slots=True)
class _DaySave:
    """An account as it was typed, to be saved when its turn comes."""

    voice: Voice
    account: Account
    before: frozenset[str]

    def changes(self, draft: Draft) -> Sequence[Change]:
        """Asked where saves are made, one after another: a new account finds the line that its first save made."""
        told: Mapping[str, Voice] = accounts(draft, self.account.child, Days(self.account.day))
        line = self.account.line
        if line not in told:
            line = next((each for each in told if each not in self.before), "") if not line else ""
        was = told.get(line)
        if not self.voice.text and (was is None or was.sharing.empty):
            return (changes.Removed(Section.VOICE, line),) if line else ()
        same = was is not None and replace(was, sharing=NOTHING) == self.voice
        return () if same else (changes.VoiceWritten(self.voice, line),)
