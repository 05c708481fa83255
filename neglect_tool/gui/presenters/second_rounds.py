"""Rounds of second opinion: who grades whom, which items, what was chosen, and which are still blind.

A round is under way while its marker is kept with the draft, as a half-filled form is: locking loses nothing of it, and
undo does not reach it. When the marker is gone the two are shown, and the colleague's grades change no more.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from neglect_tool.domain.assessment import GradingEntry
from neglect_tool.domain.draft import SecondGradeWritten
from neglect_tool.domain.form import Item
from neglect_tool.domain.profile import Current
from neglect_tool.domain.wording import calling
from neglect_tool.domain.work import SecondGrade
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.words import SOURCES
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

BLIND = "blind-round"
"""What the key of a marker begins with."""
BETWEEN = "\x1f"
"""Parts the ids in a key; no id holds it."""


@dataclass(frozen=True, slots=True)
class Round:
    """A colleague, and the child and carer that they grade."""

    child: str
    carer: str
    by: str
    agency: str = ""

    @property
    def key(self) -> str:
        """Tells it from every other; the name comes last, as anything may stand in it."""
        return BETWEEN.join((self.child, self.carer, self.by))

    @property
    def marker(self) -> str:
        """The key under which it is kept that it is under way."""
        return f"{BLIND}:{self.key}"

    @property
    def colleague(self) -> str:
        """ "K. Khan, Health visiting"."""
        return ", ".join(part for part in (self.by, self.agency) if part)

    def of(self, grade: SecondGrade) -> bool:
        """Whether a grade belongs to it."""
        return (grade.child, grade.carer, grade.by) == (self.child, self.carer, self.by)


def rounds(draft: Draft) -> tuple[Round, ...]:
    """Every round, those under way first."""
    found: dict[str, Round] = {}
    for key, answers in draft.kept.items():
        prefix, _, rest = key.partition(":")
        if prefix == BLIND and rest.count(BETWEEN) == 2:
            child, carer, by = rest.split(BETWEEN)
            found[rest] = Round(child, carer, by, str(answers.get("agency", "")))
    for grade in draft.assessment.second_grades:
        each = Round(grade.child, grade.carer, grade.by, grade.agency)
        found.setdefault(each.key, each)
    there = draft.result.children
    return tuple(each for each in found.values() if each.child in there and each.carer in there[each.child].current)


def is_blind(draft: Draft, round_: Round) -> bool:
    """Whether it is under way, so that nothing of the first grade may be shown beside it."""
    return bool(draft.kept.get(round_.marker))


def who(draft: Draft, round_: Round) -> str:
    """ "Alfie with Darren"."""
    called = calling(draft.assessment)
    return tr("{child} with {carer}", child=called.child[round_.child], carer=called.carer[round_.carer])


def pairs(draft: Draft) -> tuple[tuple[str, str], ...]:
    """Ids of each child and carer for whom anything is graded yet."""
    return tuple(
        (child, carer)
        for child, found in draft.result.children.items()
        for carer, current in found.current.items()
        if any(each.entry is not None for each in current.values())
    )


def items(draft: Draft, round_: Round) -> tuple[Item, ...]:
    """What the colleague grades: each item that the practitioner has made a choice on, whatever it was."""
    current = currents(draft, round_)
    return tuple(item for item in draft.pack.items() if item.id in current and current[item.id].entry is not None)


def currents(draft: Draft, round_: Round) -> Mapping[str, Current]:
    """What stands of the practitioner's own, by item."""
    return draft.result.children[round_.child].current[round_.carer]


def seconds(draft: Draft, round_: Round) -> dict[str, tuple[str, SecondGrade]]:
    """The colleague's grades with their keys, by item."""
    lines = zip(draft.keys["second_grades"], draft.assessment.second_grades, strict=True)
    return {grade.item: (key, grade) for key, grade in lines if round_.of(grade)}


def written(draft: Draft, round_: Round, grade: SecondGrade) -> tuple[SecondGradeWritten, ...]:
    """The change that makes a choice in a round; none if it stands already."""
    key, before = seconds(draft, round_).get(grade.item, ("", None))
    if before is not None and before.grade == grade.grade:
        return ()
    return (SecondGradeWritten(grade, key),)


def evidence(draft: Draft, round_: Round, item: str) -> tuple[str, ...]:
    """What was written of an item, each piece once; neither what it was graded, nor a reason that would tell."""
    visits = {visit.id: visit for visit in draft.assessment.visits}
    found = []
    for entry in _entries(draft, round_, item):
        visit = visits[entry.visit]
        how = tr("announced") if visit.announced else tr("unannounced")
        for piece in entry.evidence:
            if piece.counts:
                told = f"{SOURCES[piece.source]}, {day_words(visit.on)}, {how}: {piece.text.strip()}"
                found.append(told)
    return tuple(dict.fromkeys(found))


def observers(draft: Draft, round_: Round) -> set[str]:
    """Who graded any of it first, in plain letters."""
    visits = {visit.id: visit.observer for visit in draft.assessment.visits}
    entries = (entry for item in items(draft, round_) for entry in _entries(draft, round_, item.id))
    return {visits[entry.visit].casefold() for entry in entries if visits[entry.visit]}


def _entries(draft: Draft, round_: Round, item: str) -> list[GradingEntry]:
    wanted = (item, round_.child, round_.carer)
    return [
        entry
        for entry in draft.assessment.grades
        if entry.withdrawn is None and (entry.item, entry.child, entry.carer) == wanted
    ]
