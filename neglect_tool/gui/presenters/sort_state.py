"""What the page of sorting shows, as frozen values, and how it is worked out; it chooses nothing for a person."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from neglect_tool.domain.assessment import Assessment, Source, Visit
from neglect_tool.domain.nearness import Nearness
from neglect_tool.domain.wording import calling, listed
from neglect_tool.domain.work import Jot, Mark, SortedTo, Sorting
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.marks import Mark as Glyph
from neglect_tool.gui.presenters.marks import MarkKind
from neglect_tool.gui.presenters.ports import Empty, Page, Place, Problem, Saved
from neglect_tool.gui.presenters.words import grade_mark
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft
from neglect_tool.services.sorting import SOURCE, Said

CLOSEST, FOUND = 4, 9
"""How many items are offered: by the words of the jot, and when one is looked for."""
OTHER = "other"
SOURCES = {
    Source.AGENCY.value: tr("An agency"),
    Source.RECORD.value: tr("A record"),
    Source.CARER.value: tr("A carer"),
    Source.CHILD.value: tr("A child"),
    OTHER: tr("Neighbour, relative, other"),
}
"""Where what one was told may come from. The last is a claim, so it never counts as verified."""
PLACES = {
    SortedTo.VOICE: tr("Voice"),
    SortedTo.VIEW: tr("View"),
    SortedTo.CHRONOLOGY: tr("Chronology"),
    SortedTo.STRENGTH: tr("Strength"),
    SortedTo.RECORD: tr("Record"),
    SortedTo.NOT_EVIDENCE: tr("Not evidence"),
}
_KEPT = {
    Source.OBSERVED: tr("Observed by {}"),
    Source.CHILD: tr("Said by a child"),
    Source.CARER: tr("Said by a carer"),
    Source.AGENCY: tr("Told by an agency: {}"),
    Source.RECORD: tr("On record: {}"),
}
_SHORT = 40

NO_JOTS = Empty(
    tr("No jots yet. What you jot at a visit waits here to be sorted."), tr("Go to the visit"), Place(Page.VISIT)
)


@dataclass(frozen=True, slots=True)
class JotCard:
    """A jot, and where it went."""

    key: str
    at: str
    mark: Mark
    text: str
    went: tuple[str, ...]
    chosen: bool


@dataclass(frozen=True, slots=True)
class TargetRow:
    """An item where it may belong, why it is offered, and one's own grade of it for whom is chosen."""

    item: str
    name: str
    why: str
    mark: Glyph | None
    chosen: bool


@dataclass(frozen=True, slots=True)
class Pick:
    """One of several: a person, a source or a visit."""

    id: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen for the jot in hand; empty where nobody has chosen."""

    item: str = ""
    child: str = ""
    carer: str = ""
    source: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class SortState:
    """What the page shows."""

    progress: str
    visits: tuple[Pick, ...]
    jots: tuple[JotCard, ...]
    targets: tuple[TargetRow, ...]
    hint: str
    wanted: str
    children: tuple[Pick, ...]
    carers: tuple[Pick, ...]
    sources: tuple[Pick, ...]
    """Empty where the mark says it."""
    by: str
    headline: str
    """"Observed by R. Patel"."""
    kept_as: str
    lacks: str
    """What has to be chosen before it can be kept; empty: nothing."""
    undo: str
    """"Undo: “Fridge was empty…” to H1a"."""
    said: str
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None

    @property
    def in_hand(self) -> str:
        """The key of the jot that is being sorted; empty: none."""
        return next((one.key for one in self.jots if one.chosen), "")


def named(now: Assessment, text: str) -> tuple[str, str]:
    """The one child and the one carer whom a jot names; "" where it names nobody, or several."""
    called = calling(now)
    words = {word.casefold() for word in re.findall(r"[^\W\d_]+", text)}

    def only(people: dict[str, str]) -> str:
        met = [each for each, name in people.items() if {part.casefold() for part in name.split()[:1]} <= words]
        return met[0] if len(met) == 1 else ""

    return only(dict(called.child)), only(dict(called.carer))


def said_of(jot: Jot, chosen: Choices) -> Said | None:
    """Where its words come from; None while that has not been said."""
    if jot.mark in SOURCE:
        return Said(SOURCE[jot.mark])
    if not chosen.source or not chosen.by.strip():
        return None
    if chosen.source == OTHER:
        return Said(Source.CARER, chosen.by.strip(), third_party=True)
    return Said(Source(chosen.source), chosen.by.strip())


def lacking(draft: Draft, jot: Jot, chosen: Choices) -> str:
    """What a person still has to choose, as a sentence; empty when it can be kept."""
    missing = [
        words
        for words, has in ((tr("an item"), chosen.item), (tr("a child"), chosen.child), (tr("a carer"), chosen.carer))
        if not has
    ]
    if jot.mark is Mark.WAS_TOLD:
        missing += [] if chosen.source else [tr("where it comes from")]
        missing += [] if chosen.by.strip() else [tr("who said it")]
    if missing:
        return tr("Choose {listed}.", listed=listed(missing))
    result = draft.result.children.get(chosen.child)
    if result is not None and chosen.item not in result.items:
        return tr(
            "{item} is not asked of {child}.", item=chosen.item, child=calling(draft.assessment).child[chosen.child]
        )
    return ""


def targets(draft: Draft, near: Nearness, jot: Jot, chosen: Choices, wanted: str, author: str) -> list[TargetRow]:
    """Items by the words of the jot, or those that are looked for; what is chosen stays in view."""
    children = draft.result.children
    of = [children[chosen.child]] if chosen.child in children else list(children.values())
    among = {item for child in of for item in child.items}
    items = {item.id: item for item in draft.pack.items()}
    if wanted.strip():
        found = [(each, "") for each in _looked_for(draft, wanted, among)][:FOUND]
    else:
        called = calling(draft.assessment)
        people = " ".join((*called.child.values(), *called.carer.values()))
        closest = near.nearest(jot.text, among, people, CLOSEST)
        found = [(each.item.id, " … ".join(each.words)) for each in closest]
    if chosen.item and chosen.item not in dict(found):
        found.append((chosen.item, ""))
    return [
        TargetRow(
            item,
            items[item].name,
            f"“{why}”" if why else "",
            _mark(draft, item, chosen, author),
            item == chosen.item,
        )
        for item, why in found
    ]


def _looked_for(draft: Draft, wanted: str, among: Collection[str]) -> list[str]:
    parts = wanted.casefold().split()
    found = []
    for area in draft.pack.areas():
        for item in area.items:
            text = f"{item.id} {item.name} {area.name} {item.question}".casefold()
            if item.id in among and all(part in text for part in parts):
                found.append(item.id)
    return sorted(found, key=lambda item: not item.casefold().startswith(parts[0]))


def _mark(draft: Draft, item: str, chosen: Choices, author: str) -> Glyph | None:
    """One's own grade; another's is a plain dot, so that nobody leans on it."""
    result = draft.result.children.get(chosen.child)
    current = result.current.get(chosen.carer, {}).get(item) if result else None
    if current is None:
        return None
    if current.entry is None:
        return Glyph(MarkKind.UNKNOWN, words=tr("not seen yet"))
    if draft.assessment.visit(current.entry.visit).observer != author:
        return Glyph(MarkKind.HIDDEN, words=tr("a colleague’s grade"))
    return grade_mark(current.grade)


def went(draft: Draft, sortings: tuple[Sorting, ...]) -> tuple[str, ...]:
    """Where a jot went: "K2b", or "Voice, Ruby"."""
    called = calling(draft.assessment)
    found = []
    for each in sortings:
        who = called.child.get(each.child) or called.carer.get(each.carer) or ""
        place = each.item if each.to is SortedTo.EVIDENCE else PLACES[each.to]
        found.append(place if each.to is SortedTo.EVIDENCE or not who else f"{place}, {who}")
    return tuple(found)


def kept_as(draft: Draft, jot: Jot, chosen: Choices, visit: Visit) -> tuple[str, str]:
    """What it will be kept as: by whom, then when, where and for whom."""
    said = said_of(jot, chosen)
    head = _KEPT[said.source].format(visit.observer if said.source is Source.OBSERVED else said.by) if said else ""
    if said is not None and jot.mark is Mark.WAS_TOLD and said.source in (Source.CHILD, Source.CARER):
        head = tr("Said by {by}", by=said.by) + (tr(", a claim that is not verified") if said.third_party else "")
    called = calling(draft.assessment)
    parts = [day_words(visit.on, draft.assessment.as_at), tr("announced") if visit.announced else tr("unannounced")]
    parts += [tr("at home") if visit.place.casefold() == "home" else visit.place] if visit.place else []
    whose = ""
    if chosen.item and chosen.child and chosen.carer:
        whose = tr(
            " For {item}, {child} with {carer}.",
            item=chosen.item,
            child=called.child[chosen.child],
            carer=called.carer[chosen.carer],
        )
    return head, tr("{parts}.{whose} Your words are not changed.", parts=", ".join(parts), whose=whose)


def short(text: str) -> str:
    """The first words of a jot, between quotation marks."""
    plain = " ".join(text.split())
    return f"“{plain}”" if len(plain) <= _SHORT else f"“{plain[:_SHORT].rsplit(' ', 1)[0]}…”"
