"""What visit mode shows, as frozen values: who is here, what was jotted down, and what nobody has seen yet."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from neglect_tool.domain.ages import band
from neglect_tool.domain.assessment import Assessment, Visit
from neglect_tool.domain.form import Item
from neglect_tool.domain.wording import calling
from neglect_tool.domain.work import Jot, Mark
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.ports import Problem, Saved
from neglect_tool.gui.presenters.visit_waiting import ASKS, WAITS, Waiting
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.drafts import Draft

NOT_HERE, SEEN, ALONE = tr("not here"), "seen", tr("seen alone")
MARKS = {
    Mark.SAW: tr("Saw"),
    Mark.CHILD_SAID: tr("Child said"),
    Mark.CARER_SAID: tr("Carer said"),
    Mark.WAS_TOLD: tr("Was told"),
}
FOLDS = (Mark.CHILD_SAID, Mark.WAS_TOLD)
"""Folded as they are kept: whoever looks over a shoulder must not read who spoke."""
WAITS_KEY, FLIES_KEY = "w", "f"
"""Begin the keys of jots that are in no visit yet, and of those on their way to the vault."""
ASK_ALONE = tr("Ask when alone")


@dataclass(frozen=True, slots=True)
class PersonToggle:
    """Somebody who may be here, and whether they were seen."""

    id: str
    name: str
    presence: str
    """One of NOT_HERE, SEEN and ALONE."""


@dataclass(frozen=True, slots=True)
class JotRow:
    """A jot as it may be shown: a folded one without its words."""

    key: str
    at: str
    mark: Mark
    text: str
    folds: bool
    folded: bool
    can_discard: bool


@dataclass(frozen=True, slots=True)
class PromptRow:
    """Something that nobody has seen yet; where others could read it, no more than a code."""

    key: str
    code: str
    name: str
    line: str
    critical: bool
    start: str
    """What the jot box begins with when one jots about it."""


@dataclass(frozen=True, slots=True)
class VisitState:
    """What visit mode shows."""

    title: str
    about: str
    """"Started 15:44 · 8 jots"."""
    announced: bool | None
    """None: nobody has said so yet."""
    asks: str
    people: tuple[PersonToggle, ...]
    jots: tuple[JotRow, ...]
    text: str
    mark: Mark
    prompts: tuple[PromptRow, ...]
    all_prompts: bool
    reading: tuple[str, ...] | None
    """What is read back; None: it is not."""
    ended: str
    """When it ended; empty while it goes on."""
    to_sort: int
    form: Form | None
    """Of a visit that was not ended, or of where and with whom this one was."""
    held: bool
    """Whether the way to other pages asks for the passphrase."""
    under_way: bool
    focus: str
    """"jot" or "announced", to put the cursor there, once."""
    said: str
    """Words for a screen reader, once."""
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None


def people(now: Assessment, seen: tuple[str, ...], alone: tuple[str, ...]) -> tuple[PersonToggle, ...]:
    """Everyone who could be met, carers outside the household too; a child not yet born cannot."""
    called = calling(now)
    born = [child for child in now.children if child.born is not None or child.id in seen]
    named = [(carer.id, called.carer[carer.id]) for carer in now.carers]
    named += [(child.id, called.child[child.id]) for child in born]
    return tuple(PersonToggle(each, name, presence(each, seen, alone)) for each, name in named)


def presence(person: str, seen: tuple[str, ...], alone: tuple[str, ...]) -> str:
    """Whether somebody was seen."""
    return ALONE if person in alone else SEEN if person in seen else NOT_HERE


Attended = TypeVar("Attended", Visit, Waiting)


def turned(visit: Attended, person: str) -> Attended:
    """The visit after one more press on a person: not here, seen, seen alone, and round again."""
    was = presence(person, visit.seen, visit.seen_alone)
    seen: tuple[str, ...] = tuple(each for each in visit.seen if each != person)
    alone: tuple[str, ...] = tuple(each for each in visit.seen_alone if each != person)
    return replace(
        visit,
        seen=(*seen, person) if was in (NOT_HERE, SEEN) else seen,
        seen_alone=(*alone, person) if was == SEEN else alone,
    )


def jot_rows(lines: tuple[tuple[str, Jot], ...], unfolded: str) -> tuple[JotRow, ...]:
    """Jots with their keys as they may be shown, the newest last; one at most is unfolded."""
    return tuple(
        JotRow(
            key,
            jot.at,
            jot.mark,
            "" if jot.mark in FOLDS and key != unfolded else jot.text,
            jot.mark in FOLDS,
            jot.mark in FOLDS and key != unfolded,
            key[:1] not in (WAITS_KEY, FLIES_KEY) and not jot.sorted,
        )
        for key, jot in lines
    )


def prompts(draft: Draft) -> tuple[PromptRow, ...]:
    """What is open for each child: critical ones first, then what nobody has seen with any carer."""
    now, called = draft.assessment, calling(draft.assessment)
    found: list[tuple[tuple[int, ...], PromptRow]] = []
    for at, child in enumerate(now.children):
        result = draft.result.children.get(child.id)
        if result is None:
            continue
        critical = {each.item for each in result.open_criticals}
        for place, item in enumerate(draft.pack.items()):
            open_ = [kept for carer in result.current.values() if (kept := carer.get(item.id))]
            waits = sum(not isinstance(kept.grade, int) and kept.grade != "na" for kept in open_)
            if not waits:
                continue
            urgent = (item.id not in critical, not (item.alerts_at_four and item.id in critical), waits < len(open_))
            row = _prompt(item, child.id, called.child[child.id], item.id in critical, _look_for(draft, item, at))
            found.append(((*map(int, urgent), place, at), row))
    return tuple(row for _, row in sorted(found, key=lambda each: each[0]))


def _look_for(draft: Draft, item: Item, child: int) -> str:
    now = draft.assessment
    lines = item.look_for.get(band(now.children[child], now.as_at), ())
    return lines[0] if lines else item.question


def _prompt(item: Item, child: str, name: str, critical: bool, line: str) -> PromptRow:  # noqa: FBT001
    key, start = f"{item.id}/{child}", f"{item.id}, {name}: "
    if item.ask_alone:
        return PromptRow(key, item.id, name, ASK_ALONE, critical, start)
    return PromptRow(key, item.id, f"{name}: {item.name.casefold()}", line, critical, start)


def current_visit(now: Assessment, today: date, *, another: bool) -> Visit | None:
    """The visit of today that goes on, else the one that ended last unless another is to begin."""
    held = [visit for visit in now.visits if visit.began and visit.on == today]
    going = [visit for visit in held if not visit.ended]
    if going:
        return going[-1]
    return held[-1] if held and not another else None


def forgotten(now: Assessment, today: date) -> Visit | None:
    """The last visit of an earlier day that nobody ended."""
    return next((each for each in reversed(now.visits) if each.began and not each.ended and each.on < today), None)


def last_time(now: Assessment, visit: Visit) -> str:
    """The time of its last jot, or when it began."""
    return max((jot.at for jot in now.jots if jot.visit == visit.id), default="") or visit.began


@dataclass(frozen=True, slots=True)
class Sitting:
    """What the page holds beside the draft."""

    text: str
    mark: Mark
    flight: tuple[Jot, ...]
    """Jots on their way to the vault."""
    unfolded: str
    all_prompts: bool
    reading: bool
    held: bool
    form: Form | None
    focus: str
    said: str


def visit_state(desk: Desk, visit: Visit | None, waits: Waiting | None, sitting: Sitting) -> VisitState:
    """The page as it stands: of this visit, or of what waits to become one."""
    draft = desk.now
    now = draft.assessment
    if waits is not None:
        lines = tuple((f"{WAITS_KEY}{at}", jot) for at, jot in enumerate(waits.jots))
        on, began, seen, alone = waits.on, waits.began, waits.seen, waits.seen_alone
    else:
        which = visit.id if visit else ""
        kept = zip(draft.keys["jots"], now.jots, strict=True)
        lines = tuple((key, jot) for key, jot in kept if jot.visit == which)
        lines += tuple((f"{FLIES_KEY}{at}", jot) for at, jot in enumerate(sitting.flight) if jot.visit == which)
        on, began = (visit.on, visit.began) if visit else (desk.today, "")
        seen, alone = (visit.seen, visit.seen_alone) if visit else ((), ())
    rows = jot_rows(lines, sitting.unfolded)
    ended = visit.ended if visit else ""
    return VisitState(
        title=tr("Visit, {day}", day=day_words(on, now.as_at)),
        about=tr("Started {began} · {counted}", began=began, counted=tr_count(len(lines), "{n} jot", "{n} jots"))
        if began
        else "",
        announced=visit.announced if visit else None,
        asks="" if visit else WAITS if waits else ASKS,
        people=people(now, seen, alone),
        jots=rows,
        text=sitting.text,
        mark=sitting.mark,
        prompts=prompts(draft),
        all_prompts=sitting.all_prompts,
        reading=tuple(row.text for row in rows if not row.folds) if sitting.reading else None,
        ended=ended,
        to_sort=sum(not jot.sorted for _, jot in lines),
        form=sitting.form,
        held=sitting.held,
        under_way=waits is not None or (visit is not None and not ended),
        focus=sitting.focus,
        said=sitting.said,
        saved=desk.saved,
        can_undo=draft.undo is not None and waits is None,
        can_redo=draft.can_redo and waits is None,
        problem=desk.saved.failed,
    )
