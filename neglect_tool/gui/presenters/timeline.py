"""One timeline of a family over all its profiles: visits, events, decisions, actions done and reports, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.record import topic
from neglect_tool.domain.wording import Called, calling, listed
from neglect_tool.gui.presenters.dates import day_words, read_day, short_day
from neglect_tool.gui.presenters.found import place_of
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.words import highest
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.drafts import Draft, moment
from neglect_tool.services.search import Hit
from neglect_tool.services.written import Spot

LONGEST = 120
"""Characters of a row."""
_DATED_TOPICS = frozenset(("not-brought", "injury", "sharing", "transfer", "supervision", "oversight"))
"""Topics of the record that tell of something that happened; restricted facts never come here."""
_ROLES = {"practitioner": tr("the practitioner"), "manager": tr("the manager"), "partner": tr("a partner agency")}


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """Something that happened, and the way to it."""

    on: date
    day: str
    icon: str
    head: str
    whole: str
    place: Place

    @property
    def line(self) -> str:
        """As much of it as a row has room for; its place has all of it."""
        if len(self.whole) <= LONGEST:
            return self.whole
        return f"{self.whole[:LONGEST].rsplit(' ', 1)[0].rstrip('.,;:')}…"

    @property
    def spoken(self) -> str:
        """All of it in one sentence."""
        return f"{day_words(self.on)}: {self.head}. {self.whole}".strip()


def timeline(draft: Draft) -> tuple[TimelineRow, ...]:
    """Newest first; what two profiles tell in the same words is told once, and leads to the later one."""
    rows = [row for each in (*draft.previous, draft.assessment) for row in _of(each, draft)]
    once = {(row.on, row.head, row.whole): row for row in rows}
    return tuple(sorted(once.values(), key=lambda row: row.on, reverse=True))


def _of(now: Assessment, draft: Draft) -> Iterator[TimelineRow]:
    called, current = calling(now), now is draft.assessment
    for visit in now.visits:
        place = _place(draft, now, "visits", visit=visit.id)
        seen = [called.either(each) for each in visit.seen if each not in visit.seen_alone]
        alone = [called.either(each) for each in visit.seen_alone]
        parts = [visit.observer, visit.place, tr("{listed} seen", listed=listed(seen)) if seen else ""]
        parts.append(tr("{listed} seen alone", listed=listed(alone)) if alone else "")
        head = tr("Visit, {word}", word=tr("announced") if visit.announced else tr("unannounced"))
        yield _row(
            draft, visit.on, "visit", head, ". ".join(part[:1].upper() + part[1:] for part in parts if part), place
        )
    keys = draft.keys["chronology"] if current else ("",) * len(now.chronology)
    for key, event in zip(keys, now.chronology, strict=True):
        place = _place(draft, now, "chronology", f"chronology:{key}" if key else "chronology")
        yield _row(draft, event.on, "told", event.agency or tr("Event"), event.event, place)
    for action in now.actions:
        done = _day_in(action.done, now.as_at)
        name, place = action.action or action.outcome, _place(draft, now, "actions", f"actions:{action.id}")
        if done is not None:
            yield _row(draft, done, "tick", tr("Action done"), f"{name}: {action.done}", place)
        for step in action.progress:
            yield _row(draft, step.on, "plan", tr("How an action goes"), f"{name}: {step.text}", place)
    for decision in now.decisions:
        if decision.on is not None:
            who = ", ".join(part for part in (decision.by, decision.role) if part)
            line = f"{who}. {decision.outcome or decision.reason}".strip(". ")
            yield _row(draft, decision.on, "speech", tr("Decision"), line, _place(draft, now, "decisions"))
    yield from _facts(now, draft, called) if current else ()
    yield from _signed(draft) if current else _profile(now, draft)


def _facts(now: Assessment, draft: Draft, called: Called) -> Iterator[TimelineRow]:
    for key, fact in zip(draft.keys["record"], now.record, strict=True):
        if fact.on is not None and not fact.restricted and fact.topic in _DATED_TOPICS:
            who = called.child.get(fact.child) or called.carer.get(fact.carer, "")
            head = f"{topic(fact.topic).name}, {who}" if who else topic(fact.topic).name
            yield _row(draft, fact.on, "folder", head, fact.text, _place(draft, now, "record", f"record:{key}"))


def _profile(now: Assessment, draft: Draft) -> Iterator[TimelineRow]:
    line = tr_count(len(now.visits), "{n} visit", "{n} visits")
    if draft.previous and now is draft.previous[-1] and draft.last_result is not None:
        top, _ = highest(draft.last_result)
        line = f"{top.value}. {line}"
    yield _row(draft, now.as_at, "profile", tr("Profile"), line, Place(Page.FAMILY, now.id))


def _signed(draft: Draft) -> Iterator[TimelineRow]:
    for signed, at in zip(draft.signed, draft.signed_at, strict=True):
        line = tr("{name}, as {roles}", name=signed.name, roles=_ROLES.get(signed.role, signed.role))
        yield _row(draft, moment(at).astimezone().date(), "report", tr("Report signed"), line, Place(Page.REPORT))
    for sent in draft.delivered:
        line = ", ".join(part for part in (tr("To {to}", to=sent.to), sent.how) if part)
        yield _row(draft, sent.on, "report", tr("Report delivered"), line, Place(Page.REPORT))


def _day_in(text: str, near: date) -> date | None:
    """The first day that a line such as "Locks fitted 20 May" names."""
    words = [word.strip("(),;:") for word in text.removesuffix(".").split()]
    for at in range(len(words)):
        for count in (3, 2, 1):
            day = read_day(" ".join(words[at : at + count]).strip("."), near)
            if day is not None and day <= near:
                return day
    return None


def _place(draft: Draft, now: Assessment, section: str, key: str = "", *, visit: str = "") -> Place:
    """Where a search would lead to it."""
    assessment = "" if now is draft.assessment else now.id
    return place_of(Hit(assessment, "", Spot(section, "", key, visit=visit), "", ()))


def _row(draft: Draft, on: date, icon: str, head: str, line: str, place: Place) -> TimelineRow:
    near = on.year == draft.assessment.as_at.year
    day = short_day(on) if near else f"{short_day(on)} {on.year}"
    return TimelineRow(on, day, icon, head, line, place)
