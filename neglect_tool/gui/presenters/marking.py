"""Marking a text where it stands: protected, not for a reader, or left out of an edition without a bar."""

from collections.abc import Callable, Sequence
from datetime import date

from neglect_tool.domain.assessment import Evidence
from neglect_tool.domain.draft import Change, SharingSet
from neglect_tool.domain.editions import recipients
from neglect_tool.domain.sharing import NOTHING, PANEL, Part, Reason, Share, Sharing, of_family
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import KEEP_AS_IT_WAS, Field, FieldKind, FieldValue, Form
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.report_editions import name_of
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

MARK = tr("Who may read it")
"""Words of the button that opens the form."""
_PREFIX = "mark-"
_SHORT = 40


def mark_key(part: Part, line: str) -> str:
    """The key of the form that marks a text."""
    return f"{_PREFIX}{part.value}:{line}"


def prefix_of(part: Part) -> str:
    """With what the keys of a list begin, up to the colon."""
    return f"{_PREFIX}{part.value}"


def sharing_of(draft: Draft, part: Part, line: str) -> Sharing | None:
    """What was decided about the text with that key; None where there is none such."""
    if part is Part.EVIDENCE:
        piece = _evidence(draft, line)
        return None if piece is None else piece.sharing
    if part is Part.ACTIONS:
        return next((each.sharing for each in draft.assessment.actions if each.id == line), None)
    keys = draft.keys.get(part.value, ())
    found = getattr(draft.assessment, part.value)[keys.index(line)].sharing if line in keys else None
    return found if isinstance(found, Sharing) else None


def chips(draft: Draft, sharing: Sharing) -> tuple[str, ...]:
    """What was marked, a few words each: "Protected", "Not for Leanne", "No trace for Darren"."""
    made = [tr("Protected")] if sharing.protected else []
    bare = {each.with_ for each in sharing.traceless}
    made += [
        tr("Not for {name_of}", name_of=name_of(draft, each)) for each in _with(sharing.withheld) if each not in bare
    ]
    made += [tr("No trace for {name_of}", name_of=name_of(draft, each)) for each in _with(sharing.traceless)]
    return tuple(made)


def marking_form(key: str, draft: Draft, sharing: Sharing, what: str, author: str) -> Form:
    """Who may not read it, by whom that is decided, and why."""
    names = tuple((each, _begun(name_of(draft, each))) for each in recipients(draft.assessment) if each != PANEL)
    family = tuple(pair for pair in names if of_family(pair[0]))
    before = next((each for each in (sharing.protected, *sharing.withheld, *sharing.traceless) if each), None)
    fields = (
        Field(
            "protected", tr("Protected: in the panel’s edition alone"), FieldKind.TICK, sharing.protected is not None
        ),
        Field("withheld", tr("Not to be shared with"), FieldKind.SEVERAL, _with(sharing.withheld), choices=names),
        Field(
            "traceless",
            tr("Where a bar would itself be unsafe: no trace for"),
            FieldKind.SEVERAL,
            _with(sharing.traceless),
            tr("A manager decides this: give the manager’s name below."),
            family,
        ),
        Field("by", tr("Who decides"), value=before.by if before else author),
        Field(
            "why",
            tr("Why"),
            FieldKind.LONG,
            before.why if before else "",
            tr("It is kept with the panel’s edition alone."),
        ),
    )
    note = tr(
        "It is let in on the report page; here it is kept out. An edition that tells what is protected is refused."
    )
    return Form(key, tr("Who may read {what}", what=what), fields, tr("Keep this mark"), KEEP_AS_IT_WAS, note)


def read_marking(form: Form, sharing: Sharing, today: date) -> tuple[Sharing, dict[str, str]]:
    """What is decided now, and what is wrong by field. Decisions that stand keep their day, and whose they were."""
    protected, out, bare = form.ticked("protected"), form.chosen("withheld"), form.chosen("traceless")
    if not (protected or out or bare):
        return Sharing(sharing.shares), {}
    asked = {"by": tr("Say who decides."), "why": tr("Say why. It is kept with the decision.")}
    wrong = {name: words for name, words in asked.items() if not form.text(name)}
    by, why = form.text("by"), form.text("why")
    same = {(each.by, each.why) for each in (sharing.protected, *sharing.withheld, *sharing.traceless) if each}
    stands = same == {(by, why)}

    def decided(recipients_: Sequence[str], before: tuple[Share, ...]) -> tuple[Share, ...]:
        was = {each.with_: each for each in before} if stands else {}
        return tuple(was.get(each) or Share(each, by, today, why) for each in recipients_)

    kept = sharing.protected if stands else None
    return (
        Sharing(
            tuple(each for each in sharing.shares if not protected and each.with_ not in (*out, *bare)),
            (kept or Reason(by, today, why)) if protected else None,
            decided(bare, sharing.traceless),
            decided(out, sharing.withheld),
        ),
        wrong,
    )


class Marking:
    """The form that marks a text of some lists of a page; `show` draws the page."""

    def __init__(self, desk: Desk, parts: Sequence[Part], show: Callable[[], None]) -> None:
        self._desk = desk
        self._show = show
        self._open = OpenForm(desk, self._build, tuple(prefix_of(part) for part in parts))

    @property
    def form(self) -> Form | None:
        """The form that is open, if any."""
        return self._open.form

    def form_of(self, part: Part, line: str) -> Form | None:
        """The open form, where it marks that text."""
        return self.form if self.form is not None and self.form.key == mark_key(part, line) else None

    def restore(self, field: str = "") -> None:
        """Open again what was left half filled."""
        self._open.restore(field)

    def open(self, part: Part, line: str) -> None:
        """Ask about that text."""
        self._open.open(mark_key(part, line))
        self._show()

    def leave(self) -> None:
        """The page is left: what is half filled is kept."""
        self._desk.flush()
        self._open.form = None

    def change(self, field: str, value: FieldValue) -> None:
        """An answer changed."""
        self._open.change(field, value)
        self._show()

    def submit(self) -> None:
        """Keep the mark."""
        form = self.form
        if form is None:
            return
        part, line = _parts_of(form.key)
        was = sharing_of(self._desk.now, part, line)
        decided, wrong = read_marking(form, was or NOTHING, self._desk.today)
        if wrong:
            self._open.show(form.corrected(wrong))
            self._show()
        elif was is None or decided == was:
            self.cancel()
        else:
            change: Change = SharingSet(part, line, decided)
            assessment = self._desk.now.assessment.id
            self._open.submit(lambda casework: casework.apply(assessment, [change]), self._show)

    def cancel(self) -> None:
        """Leave it as it was."""
        self._open.close()
        self._desk.flush()
        self._show()

    def _build(self, key: str) -> Form | None:
        part, line = _parts_of(key)
        draft = self._desk.now
        sharing = sharing_of(draft, part, line)
        if sharing is None:
            return None
        piece = _evidence(draft, line) if part is Part.EVIDENCE else None
        what = _WHAT[part] if piece is None else f"“{_short(piece.text)}”"
        return marking_form(key, draft, sharing, what, self._desk.author)


def _evidence(draft: Draft, line: str) -> Evidence | None:
    for entry, keys in zip(draft.assessment.grades, draft.evidence_keys, strict=True):
        if line in keys:
            return entry.evidence[keys.index(line)]
    return None


def _short(text: str) -> str:
    """Its first words, to know it by where several stand together."""
    return text if len(text) <= _SHORT else f"{text[:_SHORT].rsplit(' ', 1)[0]}…"


def _parts_of(key: str) -> tuple[Part, str]:
    kind, _, line = key.removeprefix(_PREFIX).partition(":")
    return Part(kind), line


def _with(decided: Sequence[Share]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.with_ for each in decided))


_WHAT = {
    Part.EVIDENCE: tr("this evidence"),
    Part.VOICE: tr("what this child said"),
    Part.COMPENSATIONS: tr("this entry"),
    Part.STRENGTHS: tr("this strength"),
    Part.CHRONOLOGY: tr("this event"),
    Part.ACTIONS: tr("this action"),
    Part.RECORD: tr("this fact"),
}


def _begun(name: str) -> str:
    return f"{name[:1].upper()}{name[1:]}"


class MarksTexts:
    """What a page's presenter does with that form, whatever it marks."""

    _marking: Marking

    def marking_changed(self, field: str, value: FieldValue) -> None:
        """An answer of that form changed."""
        self._marking.change(field, value)

    def marking_submit(self) -> None:
        """Keep the mark."""
        self._marking.submit()

    def marking_cancel(self) -> None:
        """Leave it as it was."""
        self._marking.cancel()
