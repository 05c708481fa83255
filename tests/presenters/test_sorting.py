"""Sorting jots: words are never changed, nothing is chosen for a person, and each step can be taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Carer, CarerView, Child, Evidence, GradingEntry, NotGrade, Source, Visit
from neglect_tool.domain.work import Jot, Mark, SortedTo, Sorting
from neglect_tool.gui.presenters.grading_forms import evidence_form, read_evidence
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.sort import SortPresenter
from neglect_tool.gui.presenters.tasks import LEFT, tasks
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.casework import Casework, Choice
from neglect_tool.services.sorting import Said, as_evidence, elsewhere
from neglect_tool.vault.memory import MemoryStore

TEXTS = (
    (Mark.SAW, "Gate to yard open. Ruby by the tractor."),
    (Mark.CHILD_SAID, "“I do the gate because he can’t reach.”"),
    (Mark.CARER_SAID, "Leanne: fridge was empty Friday, money came Saturday."),
    (Mark.WAS_TOLD, "Neighbour, at gate: “She’s round mine most nights.”"),
)
STEP = [
    changes.ChildPut(Child("c1", "Ruby", born=date(2019, 3, 14), named_needs=False)),
    changes.ChildPut(Child("c2", "Alfie", born=date(2022, 11, 20), named_needs=False)),
    changes.CarerPut(Carer("m", "Leanne", "mother", in_household=True)),
    changes.CarerPut(Carer("f", "Darren", "father")),
    changes.VisitPut(
        Visit("v1", date(2026, 7, 1), announced=False, observer="R. Patel", agency="Health visiting", place="Home",
              seen=("c1", "m"), began="15:44", ended="16:50")
    ),
    *(changes.JotWritten(Jot("v1", f"15:5{at}", mark, text)) for at, (mark, text) in enumerate(TEXTS)),
]  # fmt: skip
OBSERVED = Said(Source.OBSERVED)


@pytest.fixture
def farm(office: Any) -> Any:
    draft = office.casework.new_family("F-1", "Marlowe")
    for each in STEP:
        office.casework.apply(draft.assessment.id, [each])
    office.open(draft.assessment.id)
    return office


@pytest.fixture
def page(farm: Any, view: Any) -> SortPresenter:
    made = SortPresenter(farm.desk, view, farm.go)
    made.opened(Place(Page.SORT))
    return made


def jots(farm: Any) -> tuple[Jot, ...]:
    return farm.desk.now.assessment.jots


def test_nothing_is_chosen_but_whom_the_jot_names(page: SortPresenter, view: Any) -> None:
    picks = (*view.state.children, *view.state.carers)
    assert [one.name for one in view.state.children] == ["Ruby", "Alfie"]
    assert [one.name for one in view.state.carers] == ["Leanne", "Darren"]
    assert [one.name for one in picks if one.chosen] == ["Ruby"]
    assert not any(row.chosen for row in view.state.targets)
    assert view.state.lacks == "Choose an item and a carer."
    page.step(1)
    assert not any(one.chosen for one in (*view.state.children, *view.state.carers))


def test_a_jot_that_names_both_children_names_neither(page: SortPresenter, view: Any, farm: Any) -> None:
    farm.casework.apply(
        farm.desk.now.assessment.id, [changes.JotWritten(Jot("v1", "16:00", Mark.SAW, "Ruby and Alfie"))]
    )
    farm.open(farm.desk.now.assessment.id)
    page.opened(Place(Page.SORT))
    page.choose_jot(view.state.jots[-1].key)
    assert not any(one.chosen for one in view.state.children)


def test_enter_waits_for_a_choice(page: SortPresenter, view: Any, farm: Any) -> None:
    before = farm.store.head().seq
    page.keep()
    assert view.states[-1].said == "Choose an item and a carer."
    assert farm.store.head().seq == before


def test_what_was_seen_is_kept_with_its_visit_time_and_source(page: SortPresenter, view: Any, farm: Any) -> None:
    assert view.state.kept_as == "1 July, unannounced, at home. Your words are not changed."
    page.pick(1)
    item = next(row.item for row in view.state.targets if row.chosen)
    page.choose_carer("m")
    assert view.state.headline == "Observed by R. Patel"
    assert view.state.kept_as == (
        f"1 July, unannounced, at home. For {item}, Ruby with Leanne. Your words are not changed."
    )
    page.keep()
    entry = farm.desk.now.assessment.grades[-1]
    assert (entry.item, entry.child, entry.carer, entry.visit, entry.grade) == (item, "c1", "m", "v1", NotGrade.UNKNOWN)
    assert entry.evidence == (Evidence(Source.OBSERVED, TEXTS[0][1], at="15:50"),)
    assert jots(farm)[0].sorted == (Sorting(SortedTo.EVIDENCE, item, "c1", "m"),)
    assert view.state.progress.startswith("1 of 4 sorted.")
    assert view.state.undo == f"Undo: “Gate to yard open. Ruby by the tractor.” to {item}"
    assert next(one for one in view.state.jots if one.chosen).at == "15:51"
    page.undo()
    assert farm.desk.now.assessment.grades == ()
    assert jots(farm)[0].sorted == ()


def test_what_one_was_told_asks_who_said_it_and_where_it_comes_from(page: SortPresenter, view: Any, farm: Any) -> None:
    page.choose_jot(view.state.jots[3].key)
    page.choose_item("K2c")
    page.choose_child("c1")
    page.choose_carer("m")
    assert view.state.lacks == "Choose where it comes from and who said it."
    page.choose_source("other")
    page.say_who("Neighbour")
    assert view.state.headline == "Said by Neighbour, a claim that is not verified"
    page.keep()
    piece = farm.desk.now.assessment.grades[-1].evidence[0]
    assert (piece.source, piece.said_by, piece.third_party) == (Source.CARER, "Neighbour", True)
    current = farm.desk.now.result.children["c1"].current["m"]["K2c"]
    assert not current.verified


def test_it_joins_the_grade_that_stands_and_a_grade_chosen_later_carries_it(farm: Any) -> None:
    now = farm.desk.now.assessment.id
    key = farm.desk.now.keys["jots"][0]
    draft = farm.casework.choose(now, Choice("K2a", "c1", "m", "v1", 3))
    draft = farm.casework.apply(now, as_evidence(draft, key, "K2a", "c1", "m", OBSERVED))
    assert [(entry.grade, len(entry.evidence)) for entry in draft.assessment.grades] == [(3, 1)]
    other = farm.desk.now.keys["jots"][2]
    draft = farm.casework.apply(now, as_evidence(draft, other, "H1a", "c1", "m", Said(Source.CARER)))
    draft = farm.casework.choose(now, Choice("H1a", "c1", "m", "v1", 2))
    entry = draft.assessment.grades[-1]
    assert (entry.item, entry.grade, entry.evidence[0].text) == ("H1a", 2, TEXTS[2][1])


def test_it_does_not_join_an_entry_of_another_visit_or_one_that_was_withdrawn(farm: Any) -> None:
    now, key = farm.desk.now.assessment.id, farm.desk.now.keys["jots"][0]
    older = Visit("v0", date(2026, 6, 1), announced=True, observer="R. Patel")
    farm.casework.apply(now, [changes.VisitPut(older)])
    draft = farm.casework.apply(now, [changes.GradeEntered(GradingEntry("K2a", "c1", "m", "v0", 2))])
    draft = farm.casework.apply(now, as_evidence(draft, key, "K2a", "c1", "m", OBSERVED))
    assert [(entry.visit, entry.grade) for entry in draft.assessment.grades] == [("v0", 2), ("v1", NotGrade.UNKNOWN)]
    assert draft.result.children["c1"].current["m"]["K2a"].grade == 2


def test_the_same_place_twice_changes_nothing_and_another_place_is_added(farm: Any) -> None:
    now, key = farm.desk.now.assessment.id, farm.desk.now.keys["jots"][0]
    draft = farm.casework.apply(now, as_evidence(farm.desk.now, key, "K2a", "c1", "m", OBSERVED))
    assert as_evidence(draft, key, "K2a", "c1", "m", OBSERVED) == ()
    draft = farm.casework.apply(now, as_evidence(draft, key, "K2b", "c1", "m", OBSERVED))
    draft = farm.casework.apply(now, elsewhere(draft, key, SortedTo.CHRONOLOGY))
    assert [each.item or each.to for each in draft.assessment.jots[0].sorted] == ["K2a", "K2b", "chronology"]
    event = draft.assessment.chronology[-1]
    assert (event.on, event.agency, event.event) == (date(2026, 7, 1), "Health visiting", TEXTS[0][1])


def test_a_carers_view_keeps_what_stood_there(page: SortPresenter, view: Any, farm: Any) -> None:
    now = farm.desk.now.assessment.id
    farm.casework.apply(now, [changes.ViewWritten(CarerView("m", "It is hard."))])
    farm.open(now)
    page.opened(Place(Page.SORT))
    page.choose_jot(view.state.jots[2].key)
    page.send("view")
    assert [each.text for each in farm.desk.now.assessment.views] == [f"It is hard.\n{TEXTS[2][1]}"]
    page.undo()
    assert [each.text for each in farm.desk.now.assessment.views] == ["It is hard."]


def test_a_childs_voice_waits_for_the_child(page: SortPresenter, view: Any, farm: Any) -> None:
    page.choose_jot(view.state.jots[1].key)
    page.send("voice")
    assert view.states[-1].said == "Choose a child first."
    page.choose_child("c1")
    page.send("voice")
    said = farm.desk.now.assessment.voice[-1]
    assert (said.child, said.visit, said.text) == ("c1", "v1", TEXTS[1][1])


def test_an_item_that_is_not_asked_of_that_child_is_said_so(page: SortPresenter, view: Any) -> None:
    page.choose_item("K4b")
    page.choose_child("c2")
    page.choose_carer("m")
    assert view.state.lacks == "K4b is not asked of Alfie."


def test_looking_for_an_item_finds_it_by_code_and_by_words(page: SortPresenter, view: Any) -> None:
    page.look_for("h2b")
    assert [row.item for row in view.state.targets] == ["H2b"]
    page.look_for("sleep")
    assert "H4a" in [row.item for row in view.state.targets]


def test_a_colleagues_grade_is_a_dot(page: SortPresenter, view: Any, farm: Any) -> None:
    now = farm.desk.now.assessment.id
    farm.casework.apply(now, [changes.VisitPut(Visit("v0", date(2026, 6, 1), announced=True, observer="S. Lund"))])
    farm.casework.apply(now, [changes.GradeEntered(GradingEntry("K2a", "c1", "m", "v0", 4))])
    farm.open(now)
    page.opened(Place(Page.SORT))
    page.look_for("K2a")
    page.choose_carer("m")
    page.look_for("K2a")
    mark = view.state.targets[0].mark
    assert (mark.kind, mark.grade) == ("hidden", 0)


def test_what_was_chosen_is_there_again_after_closing_without_asking(
    page: SortPresenter, farm: Any, view: Any, reopen: Any, new_view: Any
) -> None:
    page.choose_jot(view.state.jots[3].key)
    page.choose_item("K2c")
    page.say_who("Neighb")
    farm.timer.pass_()
    again, other = reopen(farm), new_view()
    again.open(farm.desk.now.assessment.id)
    SortPresenter(again.desk, other, again.go).opened(Place(Page.SORT))
    assert next(one.at for one in other.state.jots if one.chosen) == "15:53"
    assert other.state.by == "Neighb"
    assert [row.item for row in other.state.targets if row.chosen] == ["K2c"]


def test_unsorted_jots_are_left_to_do_and_lead_here(farm: Any) -> None:
    row = next(row for row in tasks(farm.desk.now) if row.name == "Sort jots")
    assert (row.line, row.chip, row.place) == ("4 of 4 jots to sort", LEFT, Place(Page.SORT, visit="v1"))
    now = farm.desk.now.assessment.id
    for key in farm.desk.now.keys["jots"]:
        farm.casework.apply(now, elsewhere(farm.desk.now, key, SortedTo.NOT_EVIDENCE))
    farm.open(now)
    assert "Sort jots" not in [row.name for row in tasks(farm.desk.now)]


def test_other_wording_of_evidence_keeps_when_and_by_whom_it_was_said(farm: Any) -> None:
    was = Evidence(Source.AGENCY, "Seen out late", at="15:53", said_by="School")
    form = evidence_form("evidence:e\x1f1", "K2c", "Ruby with Leanne", farm.desk.now.assessment, "c1", was)
    found, wrong = read_evidence(form.answered("text", "Seen out at ten"), "c1", was)
    assert wrong == {}
    assert found == replace(was, text="Seen out at ten")


MOVES = st.lists(
    st.one_of(
        st.sampled_from(["undo", "redo"]),
        st.tuples(st.integers(0, 3), st.sampled_from(["K2a", "H1a", "R1a"]), st.sampled_from(["c1", "c2"])),
        st.tuples(st.integers(0, 3), st.sampled_from([SortedTo.CHRONOLOGY, SortedTo.VOICE, SortedTo.NOT_EVIDENCE])),
        st.tuples(st.just("grade"), st.sampled_from(["K2a", "H1a"]), st.integers(1, 5)),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(MOVES)
def test_whatever_is_sorted_graded_undone_and_redone_the_jots_read_as_they_were_taken(moves: list[Any]) -> None:
    casework = _fresh()
    now = casework.families().rows[0].assessment
    for move in moves:
        draft = casework.draft(now)
        if move in ("undo", "redo"):
            _undo(casework, now, draft, redo=move == "redo")
        elif move[0] == "grade":
            casework.choose(now, Choice(move[1], "c1", "m", "v1", move[2]))
        elif len(move) == 3:
            casework.apply(now, as_evidence(draft, draft.keys["jots"][move[0]], move[1], move[2], "m", OBSERVED))
        else:
            casework.apply(now, elsewhere(draft, draft.keys["jots"][move[0]], move[1], "c1"))
        _holds(casework.draft(now))
    while casework.draft(now).can_redo:
        _holds(casework.redo(now))


def _holds(draft: Any) -> None:
    """The jots are as taken, and what they are said to be is there, word for word."""
    bare = tuple(replace(jot, sorted=()) for jot in draft.assessment.jots)
    assert bare == tuple(Jot("v1", f"15:5{at}", mark, text) for at, (mark, text) in enumerate(TEXTS))
    for jot in draft.assessment.jots:
        for each in jot.sorted:
            if each.to is SortedTo.EVIDENCE:
                here = [
                    piece.text
                    for entry in draft.assessment.grades
                    if (entry.item, entry.child, entry.carer) == (each.item, each.child, each.carer)
                    for piece in entry.evidence
                    if entry.withdrawn is None
                ]
                assert jot.text in here
            elif each.to is SortedTo.CHRONOLOGY:
                assert jot.text in [event.event for event in draft.assessment.chronology]


def _undo(casework: Casework, now: str, draft: Any, *, redo: bool) -> None:
    """Nothing is undone beyond what was sorted here."""
    if redo:
        casework.redo(now)
    elif isinstance(draft.undo, changes.JotSorted | changes.GradeEntered):
        casework.undo(now)


def _fresh() -> Casework:
    at = datetime(2026, 7, 1, 12, tzinfo=UTC)
    ticks = iter(range(1, 1_000_000))
    clock = lambda: at + timedelta(seconds=next(ticks))  # noqa: E731
    casework = Casework(MemoryStore(clock), shipped_pack, "R. Patel", clock)
    draft = casework.new_family("F-1", "Marlowe")
    for each in STEP:
        casework.apply(draft.assessment.id, [each])
    return casework
