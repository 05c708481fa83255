"""A visit of which nobody has said yet whether it was announced: kept as it is, and never guessed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from neglect_tool.domain.assessment import Visit
from neglect_tool.domain.draft import AsAtMoved, Change, JotWritten, VisitPut
from neglect_tool.domain.work import Jot, Mark
from neglect_tool.exchange.draft_aside import Answer
from neglect_tool.gui.presenters.people_forms import free_id
from neglect_tool.saying import tr
from neglect_tool.services.casework import Casework
from neglect_tool.services.drafts import Draft

WAITING = "visit-waiting"
"""The key under which it is kept, as a form that is half filled in."""
ASKS = tr("Did they know that you were coming?")
WAITS = tr("Say whether they knew that you were coming. Until then your jots are kept, and wait.")
_PARTS = 3


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who was there and what was jotted down, until it is said whether the family knew of the visit."""

    id: str
    on: date
    began: str
    seen: tuple[str, ...] = ()
    seen_alone: tuple[str, ...] = ()
    jots: tuple[Jot, ...] = ()

    def answers(self) -> dict[str, Answer]:
        """As it is kept."""
        told = tuple(part for jot in self.jots for part in (jot.at, jot.mark.value, jot.text))
        return {
            "id": self.id,
            "on": self.on.isoformat(),
            "began": self.began,
            "seen": self.seen,
            "seen_alone": self.seen_alone,
            "jots": told,
        }

    def visit(self, *, announced: bool, observer: str, agency: str) -> Visit:
        """The visit that it becomes."""
        return Visit(
            self.id, self.on, announced, observer, agency, seen=self.seen, seen_alone=self.seen_alone, began=self.began
        )

    def with_jot(self, jot: Jot) -> "Waiting":
        """One jot more."""
        return replace(self, jots=(*self.jots, jot))


def waiting_of(draft: Draft) -> Waiting | None:
    """What waits with this draft, if anything."""
    return _read(draft.kept.get(WAITING, {}))


def waiting_from(draft: Draft, on: date, began: str) -> Waiting:
    """One more that waits, begun on that day at that time, with an id that no visit of the family has."""
    taken = [visit.id for each in (*draft.previous, draft.assessment) for visit in each.visits]
    return Waiting(free_id("v", taken), on, began)


def begin(casework: Casework, assessment: str, visit: Visit, jots: tuple[Jot, ...]) -> Draft:
    """Write the visit, then its jots one by one, then forget what waited; cut short, it goes on where it stopped."""
    draft = casework.draft(assessment)
    if all(each.id != visit.id for each in draft.assessment.visits):
        moved: tuple[Change, ...] = (AsAtMoved(visit.on),) if visit.on > draft.assessment.as_at else ()
        draft = casework.apply(assessment, (*moved, VisitPut(visit)))
    there = sum(jot.visit == visit.id for jot in draft.assessment.jots)
    for jot in jots[there:]:
        casework.apply(assessment, [JotWritten(jot)])
    return casework.keep_form(assessment, WAITING, {})


def _read(answers: Mapping[str, Answer]) -> Waiting | None:
    visit, on, began = (str(answers.get(name, "")) for name in ("id", "on", "began"))
    if not (visit and on):
        return None
    told = _texts(answers, "jots")
    jots = tuple(
        Jot(visit, told[at], Mark(told[at + 1]), told[at + 2]) for at in range(0, len(told) - _PARTS + 1, _PARTS)
    )
    seen, alone = _texts(answers, "seen"), _texts(answers, "seen_alone")
    return Waiting(visit, date.fromisoformat(on), began, seen, alone, jots)


def _texts(answers: Mapping[str, Answer], name: str) -> tuple[str, ...]:
    found = answers.get(name, ())
    return tuple(found) if isinstance(found, tuple | list) else ()
