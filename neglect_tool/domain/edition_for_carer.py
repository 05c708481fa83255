"""A carer's edition: the grades with them, their view and steps, and whatever was let in."""

from dataclasses import replace

from neglect_tool.domain.assessment import Assessment, Carer, GradingEntry
from neglect_tool.domain.letting_in import children_shown
from neglect_tool.domain.sharing import NOTHING, Part, carer_of
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
    with_reason,
)
from neglect_tool.domain.standing import weight

ELSEWHERE = "elsewhere"
"""Stands for every visit at which the reader was not seen; the day that it bears is the assessment's."""


def carer_edition(assessment: Assessment, recipient: str, shown: Shown) -> Assessment:
    """Their grades, unchanged; other carers only where theirs were let in."""
    me = carer_of(recipient)
    children = children_shown(assessment, recipient)
    views = shown.lines(Part.VIEWS, assessment.views)
    facts = tuple(each for each in shown.lines(Part.RECORD, assessment.record) if each.child in ("", *children))
    graded = {me, *(c.id for at, c in enumerate(assessment.carers) if shown.shows(Part.CARERS, at))}
    named = {each.carer for each in views} | {each.carer for each in facts if each.carer}
    carers = tuple(
        _carer(each, children, told=shown.shows(Part.CARERS, at), graded=each.id in graded)
        for at, each in enumerate(assessment.carers)
        if each.id in graded | named
    )
    theirs = {each.id for each in assessment.visits if me in each.seen}
    elsewhere = free_id(ELSEWHERE, theirs)
    grades = tuple(
        _entry(each, at, shown)
        for at, each in enumerate(assessment.grades)
        if each.carer in graded and each.child in children and each.withdrawn is None
    )
    grades = _undated(assessment, grades, theirs, elsewhere)
    visits = tuple(
        replace(
            each, place=each.place if shown.shows(Part.VISITS, at) else "", seen=(me,), seen_alone=(), sharing=NOTHING
        )
        for at, each in enumerate(assessment.visits)
        if each.id in theirs
    )
    if any(each.visit == elsewhere for each in grades):
        visits = (*visits, bare_visit(elsewhere, assessment.as_at, announced=True))
    voice = tuple(
        replace(each, visit=each.visit if each.visit in theirs else None)
        for each in shown.lines(Part.VOICE, assessment.voice)
    )
    actions = shown.lines(Part.ACTIONS, assessment.actions)
    there = {
        *(("child", each) for each in children),
        *(("carer", each.id) for each in carers),
        *(("action", each.id) for each in actions),
        *(("visit", each.id) for each in visits),
    }
    return replace(
        begun(assessment, shown),
        children=children_told(assessment, shown, children),
        carers=carers,
        visits=visits,
        grades=grades,
        compensations=undecided(
            each
            for each in shown.lines(Part.COMPENSATIONS, assessment.compensations)
            if {each.carer, each.by} <= graded and each.child in children and each.evidence.strip()
        ),
        voice=undecided(each for each in voice if each.child in children and each.text.strip()),
        views=undecided(each for each in views if each.text.strip()),
        chronology=events_told(assessment, shown),
        strengths=strengths_told(assessment, shown, children),
        actions=undecided(actions),
        decisions=decisions_told(assessment, shown, there),
        record=undecided(facts),
    )


def _carer(carer: Carer, children: frozenset[str], *, told: bool, graded: bool) -> Carer:
    cared = None if carer.children is None else tuple(each for each in carer.children if each in children)
    return Carer(
        carer.id,
        carer.name,
        carer.relationship if told else "",
        carer.assessed if graded else True,
        carer.not_assessed_reason if told else "",
        carer.in_household if graded else False,
        cared if graded else (),
    )


def _entry(entry: GradingEntry, at: int, shown: Shown) -> GradingEntry:
    evidence = tuple(
        replace(each, sharing=NOTHING)
        for n, each in enumerate(entry.evidence)
        if each.counts and shown.shows(Part.EVIDENCE, at, n)
    )
    bare = replace(entry, evidence=evidence, sharing=NOTHING)
    return with_reason(bare, shown=shown.shows(Part.GRADES, at))


def _undated(
    assessment: Assessment, grades: tuple[GradingEntry, ...], theirs: set[str], elsewhere: str
) -> tuple[GradingEntry, ...]:
    """Grades from visits at which the reader was not seen, only the one that stands, and without its day.

    A day on which nobody came to the reader would tell them that a child, or somebody else, was seen alone. They go
    last, so that what stands still stands.
    """
    on = {each.id: each.on for each in assessment.visits}
    standing: dict[tuple[str, str, str], GradingEntry] = {}
    for entry in sorted(grades, key=lambda each: on[each.visit]):
        at = (entry.item, entry.child, entry.carer)
        if at not in standing or weight(entry) >= weight(standing[at]):
            standing[at] = entry
    own = [each for each in grades if each.visit in theirs]
    last = [replace(each, visit=elsewhere) for each in standing.values() if each.visit not in theirs]
    return (*own, *last)
