"""Which families' records are due for disposal by the strategy's rule; and the disposal, which a person decides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from neglect_tool.domain.assessment import Child
from neglect_tool.domain.days import in_words
from neglect_tool.domain.retention import Keeping, RetentionRule, anniversary, keeping
from neglect_tool.errors import DisposalRefused, NeglectToolError
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.ports import EntryStore
from neglect_tool.services.saves import Chain
from neglect_tool.vault.disposed import DISPOSED, NOT_SWEPT, read
from neglect_tool.vault.entry import Disposed

WHAT_STAYS = tr(
    "Reports and documents that were saved outside the vault, and what other families' records say, are not touched."
)
"""Said before and after: a disposal cannot reach these."""


@dataclass(frozen=True, slots=True)
class DueFamily:
    """A family whose records are due for disposal: since when, and why that day."""

    reference: str
    name: str
    since: date
    why: str


@dataclass(frozen=True, slots=True)
class Due:
    """What is due, the longest due first; `hold` says why nothing may be disposed of, and is mostly empty."""

    families: tuple[DueFamily, ...]
    rule: str
    hold: str
    unread: tuple[str, ...]
    """Assessments that cannot be read, so that nobody can say whose they are and whether they are due."""


@dataclass(frozen=True, slots=True)
class OlderBackups:
    """Backups from before a disposal that are left, and the last day on which one of them is kept, if that is known."""

    left: int
    until: date | None = None
    elsewhere: tuple[str, ...] = ()
    """What else may still hold the family, where nobody can look now, in sentences."""


DropOlderBackups = Callable[[int], OlderBackups]
"""Takes a fresh backup, then removes those made before the chain reached this place; says which it could not."""


@dataclass(frozen=True, slots=True)
class Disposal:
    """A disposal on the record."""

    reference: str
    on: date
    by: str
    reason: str
    early: str
    """Why it was done before it was due; empty where it was due."""
    entries: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a disposal, and what a person must know of it, in sentences."""

    disposal: Disposal
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Family:
    reference: str
    name: str
    subjects: tuple[str, ...]
    children: tuple[Child, ...]
    last_entry: date

    def keeping(self, rule: RetentionRule, today: date) -> Keeping:
        return keeping(self.children, self.last_entry, rule, today)


def due(store: EntryStore, rule: RetentionRule, today: date) -> Due:
    """The families that are due. Reads every assessment, unless none has rested long enough."""
    last = _last_entries(store)
    if rule.hold or not any(anniversary(day, rule.years) <= today for day in last.values()):
        return Due((), str(rule), rule.hold, ())
    families, unread = _families(store, last)
    kept = [(family, family.keeping(rule, today)) for family in families.values()]
    found = [DueFamily(each.reference, each.name, keep.due, keep.reason) for each, keep in kept if keep.due <= today]
    return Due(tuple(sorted(found, key=lambda each: (each.since, each.reference))), str(rule), "", unread)


def dispose(
    store: EntryStore,
    rule: RetentionRule,
    reference: str,
    reason: str,
    author: str,
    today: date,
    *,
    early: str = "",
    drop_older_backups: DropOlderBackups | None = None,
) -> Outcome:
    """Dispose of all that is kept of a family, for good, as that person decided and for that reason.

    Refused without a reason, while a hold keeps everything, and, unless `early` says why, before it is due.
    Whoever shows this store must read it anew afterwards: nothing of that family is there any more.
    """
    if not reason.strip() or not author.strip():
        raise DisposalRefused(
            reference, tr("a disposal needs a person and a reason"), tr("Write who decides it, and why.")
        )
    if rule.hold:
        raise DisposalRefused(
            reference, tr("nothing may be disposed of now: {hold}", hold=rule.hold.rstrip(".")), tr("Keep it for now.")
        )
    families, unread = _families(store, _last_entries(store))
    family = families.get(reference)
    if family is None:
        raise DisposalRefused(
            reference, tr("there is no family of this reference in this vault"), tr("Check the reference.")
        )
    keep = family.keeping(rule, today)
    if keep.due > today and not early.strip():
        what = tr("its records are to be kept until {day}", day=in_words(keep.due))
        raise DisposalRefused(reference, what, tr("{reason} To do it sooner, write why.", reason=keep.reason))
    about = {"family": reference, "reason": reason.strip(), "rule": str(rule), "due": keep.due.isoformat()}
    if keep.due > today:
        about["early"] = early.strip()
    done = store.dispose(family.subjects, author.strip(), about)
    notes = [*_about_backups(drop_older_backups, done.entry.seq), *_about_unread(unread), WHAT_STAYS]
    if not done.swept:
        notes.insert(0, NOT_SWEPT)
    return Outcome(_disposal(done), tuple(notes))


def disposals(store: EntryStore) -> tuple[Disposal, ...]:
    """Every disposal on the record, oldest first."""
    found = (read(entry) for entry in store.about_itself(DISPOSED))
    return tuple(_disposal(each) for each in found if each is not None)


def _disposal(done: Disposed) -> Disposal:
    return Disposal(
        reference=done.about.get("family", ""),
        on=date.fromisoformat(done.entry.at[:10]),
        by=done.entry.author,
        reason=done.about.get("reason", ""),
        early=done.about.get("early", ""),
        entries=sum(last - first + 1 for first, last in done.runs),
    )


def _last_entries(store: EntryStore) -> dict[str, date]:
    """The day of the last entry of each subject, in order of the first."""
    last: dict[str, date] = {}
    for entry in store.entries():
        if entry.subject:
            last[entry.subject] = max(last.get(entry.subject, date.min), date.fromisoformat(entry.at[:10]))
    return last


def _families(store: EntryStore, last: dict[str, date]) -> tuple[dict[str, _Family], tuple[str, ...]]:
    """Every family by its reference, over all its assessments; and the assessments that cannot be read."""
    found: dict[str, _Family] = {}
    unread: list[str] = []
    for subject, day in last.items():
        try:
            content = Chain(subject, store.entries(subject=subject)).content
            reference, name = content["family"]["reference"], content["family"]["name"]
            children = tuple(_children(content))
        except (NeglectToolError, KeyError, TypeError, ValueError, AttributeError):
            unread.append(subject)
            continue
        held = found.get(reference, _Family(reference, name, (), (), date.min))
        found[reference] = _Family(
            reference, name, (*held.subjects, subject), (*held.children, *children), max(held.last_entry, day)
        )
    return found, tuple(unread)


def _children(content: dict[str, Any]) -> Iterator[Child]:
    for child in content["children"]:
        born, due = (date.fromisoformat(day) if (day := child.get(key)) else None for key in ("born", "due"))
        yield Child(child["id"], child["name"], born, due)


def _about_backups(drop: DropOlderBackups | None, seq: int) -> Iterator[str]:
    if drop is None:
        yield tr("Backups made before this still hold the family; they go when they are replaced by newer ones.")
        return
    try:
        older = drop(seq)
    except NeglectToolError as error:
        yield tr(
            "Backups made before this may still hold the family: {what}. {remedy}", what=error.what, remedy=error.remedy
        )
        return
    if older.left:
        until = tr(" until {day}", day=in_words(older.until)) if older.until else ""
        count, hold = (tr("1 backup"), "holds") if older.left == 1 else (tr("{left} backups", left=older.left), "hold")
        yield tr(
            "{count} from before this could not be removed and still {hold} the family{until}.",
            count=count,
            hold=hold,
            until=until,
        )
    elif not older.elsewhere:
        yield tr("No backup that this laptop knows of holds the family any more.")
    yield from older.elsewhere


def _about_unread(unread: tuple[str, ...]) -> Iterator[str]:
    if unread:
        count = tr_count(len(unread), "{n} assessment", "{n} assessments")
        yield tr(
            "{count} in this vault cannot be read, so nobody can say whose; what cannot be read was left.", count=count
        )
