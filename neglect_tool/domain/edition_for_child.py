"""A young person's edition: what they live with, over everybody who looks after them, and whatever was let in."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from neglect_tool.domain.assessment import Assessment, Carer, Evidence, GradingEntry, NotGrade
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import ItemExperience
from neglect_tool.domain.sharing import NOTHING, Part, child_of
from neglect_tool.domain.showing import (
    Shown,
    bare_visit,
    begun,
    children_told,
    decisions_told,
    events_told,
    free_id,
    strengths_told,
    undecided,
)
from neglect_tool.saying import tr

TOGETHER = tr("The people who look after you")
"""Stands for all carers: a young person's edition tells no grade by carer, and its grades are these all the same."""
NOT_KNOWN = tr("What nobody has seen yet")
"""Stands beside them where an item has no number with one of the carers, so that it stays provisional."""
_NOT_ASKED = tr("Known")


def child_edition(assessment: Assessment, pack: FormPack, recipient: str, shown: Shown) -> Assessment:
    """The grades of the child's experience, unchanged, under one name for all carers."""
    me = child_of(recipient)
    lived = grade(assessment, pack).children[me].items
    carers = tuple(_carers(assessment, me, lived))
    views = [each for each in shown.lines(Part.VIEWS, assessment.views) if each.text.strip()]
    facts = [each for each in shown.lines(Part.RECORD, assessment.record) if each.child in ("", me)]
    voice = [each for each in shown.lines(Part.VOICE, assessment.voice) if each.child == me and each.text.strip()]
    named = {each.carer for each in views} | {each.carer for each in facts if each.carer}
    beside = tuple(Carer(each.id, each.name, children=()) for each in assessment.carers if each.id in named)
    seen_at = free_id("grades", {each.id for each in assessment.visits})
    used = {each.visit for each in voice}
    visits = tuple(
        replace(each, place=each.place if shown.shows(Part.VISITS, at) else "", seen=(), seen_alone=(), sharing=NOTHING)
        for at, each in enumerate(assessment.visits)
        if each.id in used
    )
    actions = shown.lines(Part.ACTIONS, assessment.actions)
    there = {("child", me), *(("action", each.id) for each in actions), *(("carer", each) for each in named)}
    return replace(
        begun(assessment, shown),
        children=children_told(assessment, shown, (me,)),
        carers=(*carers, *beside),
        visits=(*visits, bare_visit(seen_at, assessment.as_at, announced=True)),
        grades=tuple(_grades(me, carers, seen_at, lived, _evidence(assessment, me, shown))),
        voice=undecided(voice),
        views=undecided(views),
        chronology=events_told(assessment, shown),
        strengths=strengths_told(assessment, shown, (me,)),
        actions=undecided(actions),
        decisions=decisions_told(assessment, shown, there),
        record=undecided(facts),
    )


def _carers(assessment: Assessment, me: str, lived: Mapping[str, ItemExperience]) -> Iterator[Carer]:
    if not assessment.assessed_carers(me):
        return
    taken = {each.id for each in assessment.carers}
    together = free_id("together", taken)
    yield Carer(together, TOGETHER, children=(me,))
    if any(each.provisional for each in lived.values()):
        yield Carer(free_id("not-known", {*taken, together}), NOT_KNOWN, children=(me,))


def _grades(
    me: str,
    carers: tuple[Carer, ...],
    visit: str,
    lived: Mapping[str, ItemExperience],
    evidence: dict[str, tuple[Evidence, ...]],
) -> Iterator[GradingEntry]:
    for item, each in lived.items() if carers else ():
        told = evidence.get(item, ())
        if each.number is not None or each.not_applicable:
            number = NotGrade.NA if each.number is None else each.number
            yield GradingEntry(item, me, carers[0].id, visit, number, "" if each.number else _NOT_ASKED, told)
        elif told or each.provisional:
            yield GradingEntry(item, me, carers[0].id, visit, NotGrade.UNKNOWN, "", told)
        if len(carers) > 1 and not each.provisional:
            yield GradingEntry(item, me, carers[1].id, visit, NotGrade.NA, _NOT_ASKED)


def _evidence(assessment: Assessment, me: str, shown: Shown) -> dict[str, tuple[Evidence, ...]]:
    """What was let in about the child, by item."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for at, entry in enumerate(assessment.grades):
        if entry.child == me and entry.withdrawn is None:
            kept = tuple(
                replace(each, about=(), sharing=NOTHING)
                for n, each in enumerate(entry.evidence)
                if each.counts and shown.shows(Part.EVIDENCE, at, n)
            )
            found[entry.item] = (*found.get(entry.item, ()), *kept)
    return found
