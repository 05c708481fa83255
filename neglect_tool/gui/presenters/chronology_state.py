"""What the chronology page shows: this profile's events with those of earlier ones, in order and as filtered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from neglect_tool.domain.assessment import Event
from neglect_tool.domain.draft import Section
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.lines import Cell, LineRow, Offer
from neglect_tool.gui.presenters.marking import chips
from neglect_tool.gui.presenters.ports import Problem, Saved
from neglect_tool.gui.presenters.story_rows import records
from neglect_tool.gui.presenters.story_sections import Typing, row_keys
from neglect_tool.gui.presenters.story_state import Row
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.drafts import Draft

EARLIER = "earlier"
"""Begins the key of an event of an earlier profile."""


@dataclass(frozen=True, slots=True)
class Shown:
    """How a person wants to see the list."""

    words: str = ""
    agency: str = ""
    """Empty: all of them."""
    newest_first: bool = True


@dataclass(frozen=True, slots=True)
class ChronologyState:
    """What the page shows."""

    subtitle: str
    prompts: tuple[str, ...]
    rows: tuple[LineRow, ...]
    counts: str
    agencies: tuple[str, ...]
    shown: Shown
    selected: str
    row: Row | None
    """The selected event of this profile, to be written in."""
    offer: Offer | None
    """The selected event of an earlier one."""
    bring_all: str
    """Words of the button that takes over every earlier event; empty where there is none."""
    paste: Form | None
    pasted: tuple[str, ...]
    """What would become of each pasted line."""
    focus: str
    """The field to stand at, once, as its form calls it; empty: leave the cursor where it is."""
    saved: Saved
    can_undo: bool
    can_redo: bool
    problem: Problem | None = None


def earlier_events(draft: Draft) -> dict[str, tuple[Event, date]]:
    """Events of the family's earlier profiles that this one does not hold, each once, with the profile's day."""
    met = {_same(event) for event in draft.assessment.chronology}
    found: dict[str, tuple[Event, date]] = {}
    for assessment in reversed(draft.previous):
        for number, event in enumerate(assessment.chronology):
            if _same(event) not in met:
                met.add(_same(event))
                kept = replace(event, sharing=event.sharing.without_shares)
                found[f"{EARLIER}:{assessment.id}:{number}"] = kept, assessment.as_at
    return found


class Listing:
    """The rows of a draft as they are wanted; made again only for another draft or another wish, not at each key."""

    def __init__(self) -> None:
        self._made: tuple[Draft, Shown] | None = None
        self._rows: dict[str, LineRow] = {}
        self.earlier: dict[str, tuple[Event, date]] = {}

    def rows(self, draft: Draft, typing: Typing, shown: Shown) -> tuple[LineRow, ...]:
        """In the order wanted; what is not enough for an event yet comes first and is never filtered out."""
        if self._made is None or self._made[0] is not draft or self._made[1] != shown:
            self._made = draft, shown
            self._make(draft, shown)
        new = {line: key for key, line in typing.lines.items() if key.startswith(f"{Section.CHRONOLOGY}:")}
        events = records(draft, Section.CHRONOLOGY)
        waiting = (key for key in row_keys(draft, typing, Section.CHRONOLOGY) if typing.line(key) not in events)
        found = [
            replace(row, key=new[key]) if (key := row.key.partition(":")[2]) in new else row
            for row in self._rows.values()
        ]
        return (*(_waiting(key, typing.form(key, draft)) for key in waiting), *found)

    def _make(self, draft: Draft, shown: Shown) -> None:
        self.earlier = earlier_events(draft)
        found = [
            (event.on, _row(f"{Section.CHRONOLOGY}:{line}", event, marks=chips(draft, event.sharing)))
            for line, event in records(draft, Section.CHRONOLOGY).items()
            if _wanted(event, shown)
        ]
        found += [
            (event.on, _row(key, event, whence_words(as_at, draft)))
            for key, (event, as_at) in self.earlier.items()
            if _wanted(event, shown)
        ]
        found.sort(key=lambda pair: pair[0], reverse=shown.newest_first)
        self._rows = {row.key: row for _, row in found}


def agencies_of(draft: Draft, earlier: Mapping[str, tuple[Event, date]]) -> tuple[str, ...]:
    """Every agency that an event comes from, in the order of the alphabet."""
    events = (*draft.assessment.chronology, *(event for event, _ in earlier.values()))
    return tuple(sorted({event.agency for event in events if event.agency}, key=str.casefold))


def whence_words(as_at: date, draft: Draft) -> str:
    """ "From the profile of 12 January"."""
    return tr("From the profile of {day}", day=day_words(as_at, draft.assessment.as_at))


def offer_of(key: str, draft: Draft, earlier: Mapping[str, tuple[Event, date]]) -> Offer | None:
    """An event of an earlier profile, to be read and taken over."""
    found = earlier.get(key)
    if found is None:
        return None
    event, as_at = found
    said = (
        (tr("Day"), day_words(event.on)),
        (tr("Which agency says so"), event.agency),
        (tr("What happened"), event.event),
        (tr("What it meant for the child"), event.meaning),
    )
    return Offer(
        key, whence_words(as_at, draft), tuple(pair for pair in said if pair[1]), tr("Bring into this profile")
    )


def count_words(rows: tuple[LineRow, ...], total: int) -> str:
    """ "12 events, 3 of them from earlier profiles", of those that are shown."""
    earlier = sum(not row.ours for row in rows)
    said = tr_count(len(rows), "{n} event", "{n} events")
    if len(rows) < total:
        said = tr("{count} of {counted} shown", count=len(rows), counted=tr_count(total, "{n} event", "{n} events"))
    return tr("{said}, {earlier} of them from earlier profiles", said=said, earlier=earlier) if earlier else said


def _same(event: Event) -> tuple[date, str, str]:
    return event.on, event.agency.strip().casefold(), event.event.strip().casefold()


def _wanted(event: Event, shown: Shown) -> bool:
    if shown.agency and event.agency != shown.agency:
        return False
    text = f"{day_words(event.on)} {event.agency} {event.event} {event.meaning}".casefold()
    return all(word in text for word in shown.words.casefold().split())


def _row(key: str, event: Event, whence: str = "", marks: tuple[str, ...] = ()) -> LineRow:
    agency = event.agency or tr("No agency named")
    meaning = event.meaning or tr("What it meant for the child is not written yet")
    lower = f"{whence}. {meaning}" if whence else meaning
    marked = "".join(f"{words}. " for words in marks)
    tone = "ochre" if marked else "accent" if whence else "ink2" if event.meaning else "ochre"
    cells = (Cell(day_words(event.on)), Cell(agency), Cell(event.event, f"{marked}{lower}", tone))
    parts = (day_words(event.on), agency, event.event, meaning, whence, marked.strip())
    return LineRow(key, cells, ". ".join(part.rstrip(".") for part in parts if part) + ".", ours=not whence)


def _waiting(key: str, form: Form) -> LineRow:
    day, agency, event = (
        form.text("on") or tr("No day yet"),
        form.text("agency"),
        form.text("event") or tr("Nothing yet"),
    )
    cells = (Cell(day), Cell(agency or tr("No agency named")), Cell(event, tr("Not in the chronology yet"), "ochre"))
    return LineRow(key, cells, tr("Not in the chronology yet: {day}. {event}", day=day, event=event))
