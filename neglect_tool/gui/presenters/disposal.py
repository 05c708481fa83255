"""Disposing of a family's records: the words that mark what is due, and the form in which a person decides it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.retention import RetentionRule
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.ports import EntryStore
from neglect_tool.services.retention import (
    WHAT_STAYS,
    Disposal,
    DropOlderBackups,
    Due,
    DueFamily,
    Outcome,
    disposals,
    dispose,
    due,
)

SUBMIT = tr("Dispose of this family's records")
CHECKED = tr("I have checked that nothing obliges us to keep this")
_DUE, _EARLY = "dispose", "dispose-early"
_STAYS_ON_RECORD = tr("It stays on the vault's record with your name. Write nothing about the family in it.")
_FOR_GOOD = tr("Everything this vault holds of the family goes for good and cannot be brought back.")
_TYPE_IT = tr("It cannot be undone, so type the reference to say that you mean this family.")


@dataclass(frozen=True, slots=True)
class DueLine:
    """A family that is due: its reference, what to call it, and since when and why."""

    reference: str
    title: str
    line: str


@dataclass(frozen=True, slots=True)
class DisposalState:
    """What is due, why, and what was disposed of before; every text is a whole sentence."""

    about: str
    warning: str
    """A hold, or assessments that cannot be read; mostly empty."""
    families: tuple[DueLine, ...]
    past: tuple[DueLine, ...]
    """The newest first."""
    may_dispose: bool
    """False while a hold keeps everything."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A disposal as it was decided in the form."""

    reference: str
    reason: str
    early: str


class Disposing:
    """What the window asks of one open vault; `read` and `carry_out` take their time, off the window's thread."""

    def __init__(
        self,
        store: EntryStore,
        rule: RetentionRule,
        author: str,
        today: Callable[[], date],
        drop_older_backups: DropOlderBackups | None = None,
    ) -> None:
        self._store = store
        self._rule = rule
        self._author = author
        self._today = today
        self._drop = drop_older_backups

    def read(self) -> DisposalState:
        """What is due today, and what is on the record."""
        return disposal_state(due(self._store, self._rule, self._today()), disposals(self._store))

    def carry_out(self, wanted: Wanted) -> Outcome:
        """Dispose of it; a DisposalRefused says why not. Whatever was read of this vault must be read anew after."""
        return dispose(
            self._store,
            self._rule,
            wanted.reference,
            wanted.reason,
            self._author,
            self._today(),
            early=wanted.early,
            drop_older_backups=self._drop,
        )


def disposal_state(found: Due, past: tuple[Disposal, ...]) -> DisposalState:
    """What the section says."""
    number = len(found.families)
    marked = (
        tr("{counted} due.", counted=tr_count(number, "{n} family is", "{n} families are"))
        if number
        else tr("No family is due.")
    )
    warning = tr("Nothing may be disposed of now. {hold}", hold=found.hold) if found.hold else ""
    if found.unread:
        many = tr_count(len(found.unread), "{n} assessment", "{n} assessments")
        warning = tr("{many_} cannot be read, so nobody can say whether they are due. Check the vault.", many_=many)
    return DisposalState(
        about=tr(
            "{rule} The rule only marks; you decide, and write why. {word}",
            rule=found.rule,
            word="" if found.hold else marked,
        ).strip(),
        warning=warning,
        families=tuple(_due_line(family) for family in found.families),
        past=tuple(_past_line(each) for each in reversed(past)),
        may_dispose=not found.hold,
    )


def due_form(line: DueLine) -> Form:
    """The form that disposes of a family that is due."""
    fields = (_reason(), _checked(), _reference(tr("The reference of {title}", title=line.title), _TYPE_IT))
    title = tr("Dispose of the records of {title}", title=line.title)
    return Form(f"{_DUE}:{line.reference}", title, fields, SUBMIT, note=f"{line.line} {_FOR_GOOD} {WHAT_STAYS}")


def early_form() -> Form:
    """The form for a family that is not due yet, such as one that was entered by mistake."""
    early = Field("early", tr("Why it must not wait until it is due"), FieldKind.LONG, hint=_STAYS_ON_RECORD)
    fields = (_reference(tr("The family's reference"), _TYPE_IT), _reason(), early, _checked())
    title = tr("Dispose of a family's records before they are due")
    return Form(_EARLY, title, fields, SUBMIT, note=f"{_FOR_GOOD} {WHAT_STAYS}")


def read_form(form: Form) -> tuple[Wanted | None, Form]:
    """What was decided; or None, and the form with what is wrong said where it is."""
    kind, _, meant = form.key.partition(":")
    typed = form.text("reference")
    wrong: dict[str, str] = {}
    if not form.text("reason"):
        wrong["reason"] = tr("Write why.")
    if kind == _EARLY and not form.text("early"):
        wrong["early"] = tr("Write why it must not wait.")
    if not form.ticked("checked"):
        wrong["checked"] = tr("Check this first, then tick it.")
    if not typed:
        wrong["reference"] = tr("Type the family's reference.")
    elif kind == _DUE and typed != meant:
        wrong["reference"] = tr("This is not {meant}. Nothing was disposed of.", meant=meant)
    if wrong:
        return None, form.corrected(wrong)
    return Wanted(typed, form.text("reason"), form.text("early") if kind == _EARLY else ""), form


def _reason() -> Field:
    return Field("reason", tr("Why these records are disposed of"), FieldKind.LONG, hint=_STAYS_ON_RECORD)


def _checked() -> Field:
    return Field("checked", CHECKED, FieldKind.TICK, value=False)


def _reference(label: str, hint: str) -> Field:
    return Field("reference", label, hint=hint)


def _due_line(family: DueFamily) -> DueLine:
    title = f"{family.name} ({family.reference})" if family.name else family.reference
    return DueLine(family.reference, title, tr("Due since {day}. {why}", day=day_words(family.since), why=family.why))


def _past_line(past: Disposal) -> DueLine:
    early = tr(" Before it was due: {early}", early=past.early) if past.early else ""
    return DueLine(past.reference, past.reference, f"{day_words(past.on)}, {past.by}: {past.reason}{early}")
