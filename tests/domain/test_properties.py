"""What must hold of any assessment: order, worse, siblings, and what was not seen."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neglect_tool.domain.assessment import (
    Assessment,
    Carer,
    Child,
    Compensation,
    Evidence,
    Family,
    GradingEntry,
    NotGrade,
    Source,
    Visit,
)
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.profile import AssessmentResult, ChildResult, Prompt, Result

AS_AT = date(2026, 7, 1)
CHILDREN = (
    Child("c1", "C1", born=date(2025, 11, 1), named_needs=False),
    Child("c2", "C2", born=date(2021, 6, 15), named_needs=True),
    Child("c3", "C3", born=date(2013, 1, 1), named_needs=False),
    Child("c4", "C4", due=date(2026, 9, 1)),
)
CARERS = (Carer("m", "M", in_household=True), Carer("g", "G"), Carer("f", "F", children=("c1", "c3")))
VISITS = (
    Visit("v1", date(2026, 5, 1), announced=True, seen_alone=("c3",)),
    Visit("v2", date(2026, 6, 14), announced=False),
    Visit("v3", date(2026, 7, 1), announced=False),
)
STEADY = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def evidence() -> st.SearchStrategy[tuple[Evidence, ...]]:
    return st.lists(st.builds(Evidence, st.sampled_from(Source), st.sampled_from(["", "seen"])), max_size=2).map(tuple)


def answers(*, numbers: bool = True) -> st.SearchStrategy[Any]:
    others = st.sampled_from(NotGrade)
    return st.integers(1, 5) | others if numbers else others


@st.composite
def assessments(draw: st.DrawFn, pack: FormPack) -> Assessment:
    """A family with many answers, mostly on a few items, so that rules meet."""
    items = [item.id for item in pack.items()]
    few = draw(st.lists(st.sampled_from(items), min_size=1, max_size=6, unique=True))
    children = draw(st.lists(st.sampled_from(CHILDREN), min_size=1, max_size=2, unique=True))
    base = draw(st.sampled_from([None, 1, 2, 3]))
    entries = []
    if base is not None:
        entries = [
            GradingEntry(item, child.id, carer.id, "v2", base, evidence=(Evidence(Source.OBSERVED, "seen"),))
            for item in items
            if item not in few
            for child in children
            for carer in CARERS
        ]
    people = st.sampled_from([carer.id for carer in CARERS])
    theirs = st.sampled_from([child.id for child in children])
    entries += draw(
        st.lists(
            st.builds(
                GradingEntry,
                st.sampled_from(few),
                theirs,
                people,
                st.sampled_from([visit.id for visit in VISITS]),
                answers(),
                evidence=evidence(),
            ),
            max_size=40,
        )
    )
    compensations = draw(
        st.lists(st.builds(Compensation, st.sampled_from(few), theirs, people, people, st.just("seen")), max_size=4)
    )
    return Assessment(
        id="a",
        as_at=AS_AT,
        pack=pack.id,
        family=Family("F", "F"),
        children=tuple(children),
        carers=CARERS,
        visits=VISITS,
        grades=tuple(entries),
        compensations=tuple(compensations),
    )


def all_results(result: ChildResult) -> dict[tuple[str, str], Result]:
    found = {}
    for owner, profile in (("", result.experience), *result.carers.items()):
        found.update({(owner, area): each for area, each in profile.areas.items()})
        found.update({(owner, domain): each for domain, each in profile.domains.items()})
    return found


def is_no_better(now: int | None, before: int | None) -> bool:
    return before is None or (now is not None and now >= before)


@STEADY
@given(st.data())
def test_the_order_of_entries_of_different_items_changes_nothing(pack: FormPack, data: st.DataObject) -> None:
    assessment = data.draw(assessments(pack))
    order = data.draw(st.permutations(sorted({entry.item for entry in assessment.grades})))
    shuffled = sorted(assessment.grades, key=lambda entry: order.index(entry.item))
    assert grade(replace(assessment, grades=tuple(shuffled)), pack) == grade(assessment, pack)


@STEADY
@given(st.data())
def test_a_worse_number_makes_nothing_better(pack: FormPack, data: st.DataObject) -> None:
    assessment = data.draw(assessments(pack))
    numbered = [n for n, entry in enumerate(assessment.grades) if isinstance(entry.grade, int) and entry.grade < 5]
    if not numbered:
        return
    place = data.draw(st.sampled_from(numbered[-40:]))
    entry = assessment.grades[place]
    assert isinstance(entry.grade, int)
    worse = replace(entry, grade=data.draw(st.integers(entry.grade + 1, 5)))
    grades = (*assessment.grades[:place], worse, *assessment.grades[place + 1 :])
    before, after = grade(assessment, pack), grade(replace(assessment, grades=grades), pack)
    levels = list(Prompt)
    for child, was in before.children.items():
        now = after.children[child]
        for key, result in all_results(was).items():
            assert is_no_better(all_results(now)[key].grade, result.grade), key
        for item, lived in was.items.items():
            assert is_no_better(now.items[item].number, lived.number), item
        assert {(each.item, each.carer) for each in was.alerts} <= {(each.item, each.carer) for each in now.alerts}
        assert levels.index(now.prompt) >= levels.index(was.prompt)


@STEADY
@given(st.data())
def test_siblings_never_change_each_other(pack: FormPack, data: st.DataObject) -> None:
    assessment = data.draw(assessments(pack))
    together = grade(assessment, pack)
    for child in assessment.children:
        alone = replace(
            assessment,
            children=(child,),
            carers=tuple(
                replace(carer, children=(child.id,) if carer.cares_for(child.id) else ()) for carer in assessment.carers
            ),
            grades=tuple(entry for entry in assessment.grades if entry.child == child.id),
            compensations=tuple(each for each in assessment.compensations if each.child == child.id),
        )
        assert grade(alone, pack).children[child.id] == together.children[child.id]


@STEADY
@given(st.data())
def test_what_is_not_a_number_never_replaces_one(pack: FormPack, data: st.DataObject) -> None:
    assessment = data.draw(assessments(pack))
    numbered = [entry for entry in assessment.grades if isinstance(entry.grade, int)]
    if not numbered:
        return
    entry = data.draw(st.sampled_from(numbered[-40:]))
    visit = data.draw(st.sampled_from([visit.id for visit in VISITS]))
    blank = replace(entry, grade=data.draw(answers(numbers=False)), visit=visit, evidence=data.draw(evidence()))
    place = data.draw(st.integers(0, len(assessment.grades)))
    more = (*assessment.grades[:place], blank, *assessment.grades[place:])
    assert grade(replace(assessment, grades=more), pack) == grade(assessment, pack)


@STEADY
@given(st.data())
def test_what_is_listed_is_consistent(pack: FormPack, data: st.DataObject) -> None:
    result: AssessmentResult = grade(data.draw(assessments(pack)), pack)
    for child in result.children.values():
        for (owner, place), each in all_results(child).items():
            assert (each.grade is None) == (not each.because), (owner, place)
            assert each.grade is not None or not each.masked
            assert not each.held or each.grade is not None
        assert (child.prompt is Prompt.P0) == (not child.drivers)
        if child.alerts:
            assert child.prompt is Prompt.P3
        if child.prompt is Prompt.P0:
            assert all((each.grade or 0) < 3 for each in child.experience.domains.values())
            assert not child.open_criticals


@pytest.mark.parametrize("worse", [(2, 5), (1, 4)])
def test_the_properties_can_fail(worse: tuple[int, int]) -> None:
    """The helper that the properties rest on tells better from worse."""
    good, bad = worse
    assert is_no_better(bad, good)
    assert not is_no_better(good, bad)
    assert not is_no_better(None, good)
