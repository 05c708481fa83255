"""Choosing cards: what a choice does to an earlier one, what it asks, and what may be seen before it."""

import json
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Carer, Child, Evidence, GradingEntry, NotGrade, Source, Visit
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.gui.presenters.grading import GradingPresenter
from neglect_tool.gui.presenters.marks import MarkKind
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.services.casework import Choice

FAMILIES = Path(__file__).parents[2] / "resources" / "families"
PROFILE = Place(Page.PROFILE)


@pytest.fixture
def alfie(office: Any) -> Any:
    """Alfie, 3, and Ruby, 7, with Leanne and Darren, visited by R. Patel."""
    draft = office.casework.new_family("F-1", "Marlowe")
    office.casework.apply(
        draft.assessment.id,
        [
            changes.ChildPut(Child("c1", "Alfie", born=date(2023, 1, 1), named_needs=False)),
            changes.ChildPut(Child("c2", "Ruby", born=date(2019, 1, 1), named_needs=False)),
            changes.CarerPut(Carer("m", "Leanne", "mother", in_household=True)),
            changes.CarerPut(Carer("f", "Darren", "father")),
            changes.VisitPut(Visit("v1", date(2026, 6, 12), announced=False, observer="R. Patel")),
            changes.VisitPut(Visit("v2", date(2026, 6, 24), announced=False, observer="R. Patel")),
        ],
    )
    office.open(draft.assessment.id)
    return office


@pytest.fixture
def page(alfie: Any, view: Any) -> GradingPresenter:
    presenter = GradingPresenter(alfie.desk, view, alfie.go)
    presenter.opened(PROFILE)
    return presenter


def grades(office: Any, item: str) -> list[tuple[Any, str | None]]:
    return [
        (entry.grade, entry.withdrawn and entry.withdrawn.reason)
        for entry in office.desk.now.assessment.grades
        if entry.item == item
    ]


def ladder(view: Any, item: str) -> Any:
    return next(each for each in view.state.ladders if each.id == item)


def test_one_stands_at_the_first_item_with_the_last_visit(page: GradingPresenter, view: Any) -> None:
    state = view.state
    assert [tab.name for tab in state.children] == ["Alfie", "Ruby"]
    assert [(card.name, card.line) for card in state.carers] == [
        ("Leanne", "mother"),
        ("Darren", "father, lives elsewhere"),
    ]
    assert [tab.id for tab in state.visits if tab.selected] == ["v2"]
    assert state.area_title == "H1 Food"
    assert len(state.ladders[0].cards) == 5
    assert [card.key for card in state.ladders[0].not_cards] == ["U", "D", "N"]


def test_a_choice_is_saved_said_and_graded(page: GradingPresenter, alfie: Any, view: Any) -> None:
    page.opened(Place(Page.PROFILE, child="c1", carer="f", item="K2a"))
    page.grade(4)
    said = [state.announcement for state in view.states if state.announcement][-1]
    assert said.startswith("K2a 4, Alfie with Darren.")
    assert "4 because K2a" in said
    assert view.state.result.because == "4 because K2a"
    assert view.state.result.rule == "Any 4 or 5 sets the area."
    assert view.state.lives_with.because == "4 because K2a, with Darren"
    assert view.state.undo_words == "Undo K2a 4, Alfie with Darren"
    assert view.state.saved.words.startswith("Saved 12:")
    assert [card.grade for card in ladder(view, "K2a").cards if card.chosen] == [4]


def test_three_or_worse_asks_for_evidence_and_does_not_wait(page: GradingPresenter, alfie: Any, view: Any) -> None:
    page.grade(3)
    assert view.state.evidence_form is not None
    assert "say what was seen" in view.state.ladders[0].wants
    page.move_item(1)
    page.grade(2, "H1b")
    assert grades(alfie, "H1a") == [(3, None)]
    assert grades(alfie, "H1b") == [(2, None)]
    assert view.state.evidence_form is None


def test_evidence_needs_a_source_and_text_in_words(page: GradingPresenter, alfie: Any, view: Any) -> None:
    page.grade(3)
    page.form_submit()
    wrong = {field.name: field.wrong for field in view.state.evidence_form.fields if field.wrong}
    assert wrong.keys() == {"source", "text"}
    page.form_changed("source", "child")
    page.form_changed("text", "“I had toast.”")
    page.form_changed("about", ("c2",))
    page.form_submit()
    (card,) = view.state.evidence
    assert (card.source, card.text, card.tags) == ("Child said", "“I had toast.”", ("Also about Ruby",))
    assert view.state.ladders[0].summary == "24 June, unannounced · 1 piece of evidence"
    assert view.state.ladders[0].wants == ""
    page.edit_evidence(card.key)
    page.form_changed("text", "“I had toast and jam.”")
    page.form_submit()
    assert [each.text for each in view.state.evidence] == ["“I had toast and jam.”"]


def test_typed_evidence_is_there_when_one_comes_back(page: GradingPresenter, alfie: Any, view: Any) -> None:
    page.grade(3)
    page.form_changed("text", "Toast")
    page.move_item(1)
    assert view.state.evidence_form is None
    alfie.timer.pass_()
    page.move_item(-1)
    assert view.state.evidence_form.text("text") == "Toast"


def test_another_card_at_the_same_visit_withdraws_the_first_and_carries_evidence(
    page: GradingPresenter, alfie: Any
) -> None:
    page.grade(3)
    page.form_changed("source", "observed")
    page.form_changed("text", "Toast")
    page.form_submit()
    page.grade(2)
    assert grades(alfie, "H1a") == [(3, "Another card was chosen at the same visit"), (2, None)]
    assert [piece.text for piece in alfie.desk.now.assessment.grades[-1].evidence] == ["Toast"]
    page.undo()
    assert grades(alfie, "H1a") == [(3, None)]
    page.redo()
    assert grades(alfie, "H1a") == [(3, "Another card was chosen at the same visit"), (2, None)]


def test_the_same_card_again_changes_nothing(page: GradingPresenter, alfie: Any) -> None:
    page.grade(2)
    before = alfie.store.head()
    page.grade(2)
    assert alfie.store.head() == before


def test_another_visit_adds_and_withdraws_nothing(page: GradingPresenter, alfie: Any) -> None:
    page.choose_visit("v1")
    page.grade(2)
    page.choose_visit("v2")
    page.grade(1)
    assert grades(alfie, "H1a") == [(2, None), (1, None)]


def test_a_grade_that_alerts_gives_way_only_for_a_reason(page: GradingPresenter, alfie: Any, view: Any) -> None:
    page.opened(Place(Page.PROFILE, child="c1", carer="m", item="K2a"))
    page.grade(5)
    page.grade(2)
    assert grades(alfie, "K2a") == [(5, None), (2, None)]
    assert [alert.grade for alert in alfie.desk.now.result.children["c1"].alerts] == [5]
    ask = ladder(view, "K2a").ask
    assert ask is not None
    assert ask.cancel == "Leave both"
    page.form_submit()
    assert ladder(view, "K2a").ask.fields[0].wrong == "Write why."
    page.form_cancel()
    assert "still stands" in ladder(view, "K2a").wants
    assert grades(alfie, "K2a") == [(5, None), (2, None)]
    page.grade(3)
    page.form_changed("reason", "I pressed the wrong key")
    page.form_submit()
    assert grades(alfie, "K2a")[0] == (5, "I pressed the wrong key")
    assert alfie.desk.now.result.children["c1"].alerts == ()


def test_a_four_that_alerts_for_a_baby_is_not_withdrawn_by_one_key(
    page: GradingPresenter, alfie: Any, view: Any
) -> None:
    assessment = alfie.desk.now.assessment.id
    alfie.desk.submit(lambda c: c.apply(assessment, [changes.ChildPut(Child("c1", "Alfie", born=date(2026, 3, 1)))]))
    page.opened(Place(Page.PROFILE, child="c1", carer="m", item="H1a"))
    page.grade(4)
    assert [alert.item for alert in alfie.desk.now.result.children["c1"].alerts] == ["H1a"]
    page.grade(2)
    assert grades(alfie, "H1a") == [(4, None), (2, None)]
    assert ladder(view, "H1a").ask is not None
    assert [alert.grade for alert in alfie.desk.now.result.children["c1"].alerts] == [4]


def test_a_worse_grade_after_one_that_alerts_needs_no_reason(page: GradingPresenter, alfie: Any) -> None:
    page.opened(Place(Page.PROFILE, child="c1", carer="m", item="K2a"))
    page.grade(4)
    page.grade(5)
    assert grades(alfie, "K2a") == [(4, "Another card was chosen at the same visit"), (5, None)]


@pytest.mark.parametrize(("kind", "title"), [(NotGrade.NA, "does not apply"), (NotGrade.DECLINED, "declined")])
def test_not_applicable_and_declined_ask_for_words_first(
    page: GradingPresenter, alfie: Any, view: Any, kind: NotGrade, title: str
) -> None:
    page.not_grade(kind)
    assert grades(alfie, "H1a") == []
    assert title in view.state.ladders[0].ask.title
    page.form_submit()
    assert view.state.ladders[0].ask.fields[0].wrong
    page.form_changed("reason", "Not today")
    page.form_submit()
    assert grades(alfie, "H1a") == [(kind, None)]
    assert view.state.ladders[0].ask is None
    assert "Not today" in view.state.ladders[0].summary


def test_a_not_grade_never_replaces_a_number(page: GradingPresenter, alfie: Any, view: Any) -> None:
    page.choose_visit("v1")
    page.grade(2)
    page.choose_visit("v2")
    page.not_grade(NotGrade.UNKNOWN)
    assert view.state.ladders[0].stands.startswith("The 2 of 12 June stands.")
    assert alfie.desk.now.result.children["c1"].current["m"]["H1a"].grade == 2
    page.withdraw()
    page.form_changed("reason", "Wrong child")
    page.form_submit()
    assert grades(alfie, "H1a") == [(2, "Wrong child"), (NotGrade.UNKNOWN, None)]
    page.show_history(on=True)
    assert [line.withdrawn for line in view.state.history] == ["", "Taken back by R. Patel: Wrong child"]
    assert view.state.history[0].words.endswith(". Written by R. Patel at 12:00:06.")
    alfie.clock.now += timedelta(days=1)
    page.show_history(on=True)
    assert view.state.history[0].words.endswith(". Written by R. Patel on 1 July at 12:00:06.")


def test_evidence_before_a_choice_is_told_where_it_belongs(page: GradingPresenter, view: Any) -> None:
    page.add_evidence()
    assert view.state.problem.what == "Evidence belongs to a choice."


def test_without_a_visit_nothing_is_graded_and_the_one_step_is_said(office: Any, view: Any) -> None:
    draft = office.casework.new_family("F-1", "Marlowe")
    office.casework.apply(draft.assessment.id, [changes.ChildPut(Child("c1", "Alfie", born=date(2023, 1, 1)))])
    office.casework.apply(draft.assessment.id, [changes.CarerPut(Carer("m", "Leanne"))])
    office.open(draft.assessment.id)
    page = GradingPresenter(office.desk, view, office.go)
    page.opened(PROFILE)
    assert view.state.need.button == "Write down a visit"
    before = office.store.head()
    page.grade(2)
    assert office.store.head() == before
    assert view.state.problem.remedy == "Write down a visit first."


def test_moving_goes_on_over_areas_and_stops_at_the_ends(page: GradingPresenter, alfie: Any, view: Any) -> None:
    items = list(alfie.desk.now.result.children["c1"].current["m"])
    seen = []
    for _ in items:
        seen.append(next(each.id for each in view.state.ladders if each.selected))
        page.move_item(1)
    assert seen == items
    page.move_item(1)
    assert next(each.id for each in view.state.ladders if each.selected) == items[-1]
    page.move_carer(1)
    assert [card.name for card in view.state.carers if card.selected] == ["Darren"]
    page.move_child(1)
    assert [tab.name for tab in view.state.children if tab.selected] == ["Ruby"]


def test_a_full_disk_keeps_the_choice_and_tries_again(page: GradingPresenter, alfie: Any, view: Any) -> None:
    alfie.store.full = True
    page.grade(2)
    assert view.state.saved.failed.what == "This is not saved yet. The disk is full."
    assert grades(alfie, "H1a") == []
    alfie.store.full = False
    page.move_item(1)
    page.grade(1)
    assert grades(alfie, "H1a") == [(2, None)]
    assert grades(alfie, "H1b") == [(1, None)]
    assert view.state.saved.failed is None


def colleague(office: Any, item: str, grade: int) -> None:
    assessment = office.desk.now.assessment.id
    visit = Visit("v0", date(2026, 6, 20), announced=True, observer="S. Lund")
    entry = GradingEntry(item, "c1", "m", "v0", grade, evidence=(Evidence(Source.OBSERVED, "Seen"),))
    office.casework.apply(assessment, [changes.VisitPut(visit), changes.GradeEntered(entry)])
    office.open(assessment)


def test_a_colleagues_grade_shows_after_ones_own_choice(page: GradingPresenter, alfie: Any, view: Any) -> None:
    colleague(alfie, "H1a", 4)
    page.opened(PROFILE)
    page.show_history(on=True)
    hidden = view.state
    assert not any(card.chosen for card in hidden.ladders[0].cards)
    assert hidden.ladders[0].others
    assert hidden.carers[0].marks[0].kind is MarkKind.HIDDEN
    assert hidden.carers[0].result.kind is MarkKind.HIDDEN
    assert hidden.domains[0].mark.kind is MarkKind.HIDDEN
    assert (hidden.result, hidden.lives_with, hidden.history) == (None, None, None)
    page.grade(2)
    assert view.state.ladders[0].others == ""
    assert view.state.result is not None
    assert sorted(line.mark.grade for line in view.state.history) == [2, 4]


def marlowe(office: Any) -> str:
    last = ""
    for path in sorted(FAMILIES.glob("marlowe-*.json")):
        document = json.loads(path.read_bytes())
        office.put(canonical_bytes(document), document["id"])
        last = document["id"]
    return last


def test_last_time_shows_after_ones_own_choice(office: Any, view: Any) -> None:
    last = marlowe(office)
    office.clock.now = office.clock.now.replace(month=9)
    reference = office.casework.open_draft(last).assessment.family.reference
    draft = office.casework.start_assessment(reference)
    assert draft.assessment.grades == ()
    assert [child.id for child in draft.assessment.children] == [child.id for child in draft.previous[-1].children]
    visit = Visit("v9", date(2026, 8, 30), announced=False, observer="R. Patel")
    office.casework.apply(draft.assessment.id, [changes.VisitPut(visit)])
    office.open(draft.assessment.id)
    page = GradingPresenter(office.desk, view, office.go)
    page.opened(PROFILE)
    assert all(each.last_time == "" for each in view.state.ladders)
    before = draft.last_result.children[view.state.children[0].id].current
    carer = next(card.id for card in view.state.carers if card.selected)
    item = view.state.ladders[0].id
    page.grade(2)
    assert f": {before[carer][item].grade}. Now 2." in view.state.ladders[0].last_time
    assert view.state.ladders[1].last_time == ""


def test_a_choice_among_three_hundred_entries_is_quick(office: Any) -> None:
    last = marlowe(office)
    draft = office.casework.open_draft(last)
    visits = [visit.id for visit in draft.assessment.visits]
    entries = [entry for entry in draft.assessment.grades if entry.withdrawn is None]
    step = [
        changes.GradeEntered(GradingEntry(entry.item, entry.child, entry.carer, visits[0], entry.grade, entry.reason))
        for entry in entries
    ]
    draft = office.casework.apply(last, step)
    assert len(draft.assessment.grades) >= 300
    taken = []
    for number in range(8):
        choice = Choice(entries[0].item, entries[0].child, entries[0].carer, visits[-1], 1 + number % 3)
        start = time.perf_counter()
        office.casework.choose(last, choice)
        taken.append(time.perf_counter() - start)
    assert min(taken) < 0.05, taken
