"""Second opinion: blind is blind, both grades stay on record, and what is agreed becomes a choice only when asked."""

import json
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.gui.presenters.found import place_of
from neglect_tool.gui.presenters.marks import Mark
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.second_opinion import SecondOpinionPresenter
from neglect_tool.services.casework import Choice

FAMILIES = Path(__file__).parents[2] / "resources" / "families"
SECOND = Place(Page.SECOND_OPINION)
LAST = "marlowe-2026-07"
RUBY_LEANNE = "ruby\x1fleanne"


@pytest.fixture
def marlowe(office: Any) -> Any:
    for path in sorted(FAMILIES.glob("marlowe-*.json")):
        office.put(path.read_bytes(), path.stem)
    office.open(LAST)
    return office


@pytest.fixture
def page(marlowe: Any, view: Any) -> SecondOpinionPresenter:
    made = SecondOpinionPresenter(marlowe.desk, view, marlowe.go)
    made.opened(SECOND)
    return made


def fill(page: SecondOpinionPresenter, **answers: Any) -> None:
    for name, value in answers.items():
        page.form_changed(name, value)
    page.form_submit()


def begin(page: SecondOpinionPresenter, by: str = "K. Iqbal", pair: str = RUBY_LEANNE) -> None:
    page.ask()
    fill(page, by=by, agency="Health visiting", pair=pair)


def seen(state: Any) -> list[Any]:
    """Every value in a state, however deep."""
    if is_dataclass(state) and not isinstance(state, type):
        return [state, *(each for one in fields(state) for each in seen(getattr(state, one.name)))]
    if isinstance(state, tuple):
        return [each for one in state for each in seen(one)]
    return [state]


def firsts(office: Any) -> dict[str, Any]:
    return {item: each.grade for item, each in office.desk.now.result.children["ruby"].current["leanne"].items()}


def graded(office: Any, page: SecondOpinionPresenter, view: Any, *, differ: tuple[str, ...] = ()) -> None:
    """The colleague grades as the practitioner did, but for some items one worse."""
    first = firsts(office)
    for tab in view.state.blind.items:
        number = first[tab.id]
        if isinstance(number, int):
            page.grade(min(5, number + 1) if tab.id in differ else number, tab.id)
        else:
            page.not_grade(NotGrade.UNKNOWN, tab.id)


def pair(view: Any, item: str) -> Any:
    return next(row for row in view.state.both.rows if row.item == item)


def test_nothing_to_grade_a_second_time(office: Any, view: Any) -> None:
    office.open(office.casework.new_family("F-9", "Nobody").assessment.id)
    SecondOpinionPresenter(office.desk, view, office.go).opened(SECOND)
    assert view.state.need.place == Place(Page.PROFILE)
    assert not view.state.ask


def test_a_colleague_is_named_and_somebody_else(page: SecondOpinionPresenter, view: Any) -> None:
    page.ask()
    fill(page, pair=RUBY_LEANNE)
    assert view.state.form.fields[0].wrong
    fill(page, by="r. patel")
    assert "somebody else" in view.state.form.fields[0].wrong
    fill(page, by="K. Iqbal", pair="")
    assert view.state.form.fields[2].wrong
    fill(page, pair=RUBY_LEANNE)
    assert view.state.form is None
    assert view.state.blind is not None


def test_a_blind_round_holds_no_first_grade(page: SecondOpinionPresenter, view: Any, marlowe: Any) -> None:
    marlowe.desk.submit(
        lambda casework: casework.choose(LAST, Choice("H1a", "ruby", "leanne", first_visit(marlowe), 3))
    )
    before = len(view.states)
    begin(page)
    for tab in view.state.blind.items:
        page.choose_item(tab.id)
    states = [state for state in view.states[before:] if state.blind is not None]
    assert len(states) >= 20
    for state in states:
        assert state.both is None
        assert state.rounds == ()
        assert not [value for value in seen(state) if isinstance(value, Mark)]
        assert not any(card.chosen for card in (*state.blind.ladder.cards, *state.blind.ladder.not_cards))
        assert state.blind.ladder.stands == state.blind.ladder.summary == state.blind.ladder.last_time == ""
        assert (state.can_undo, state.undo_words) == (False, "Undo the last choice")


def first_visit(office: Any) -> str:
    entry = office.desk.now.result.children["ruby"].current["leanne"]["H1a"].entry
    assert entry is not None
    return str(entry.visit)


def test_the_shown_state_does_not_depend_on_the_first_grade(office: Any, new_view: Any) -> None:
    """Two families that differ in nothing but the practitioner's numbers look the same to the colleague."""
    shown = []
    for number, name in ((1, "one"), (5, "five")):
        document = json.loads((FAMILIES / f"{LAST}.json").read_text())
        document["id"], document["family"]["reference"] = name, name
        for entry in document["grades"]:
            if isinstance(entry["grade"], int):
                entry["grade"] = number
        office.put(json.dumps(document).encode(), name)
        office.open(name)
        view = new_view()
        page = SecondOpinionPresenter(office.desk, view, office.go)
        page.opened(SECOND)
        begin(page)
        blinds = []
        for tab in view.state.blind.items:
            page.choose_item(tab.id)
            blinds.append(view.state.blind)
        shown.append(blinds)
    assert shown[0] == shown[1]


def test_evidence_is_shown_as_it_was_written(page: SecondOpinionPresenter, view: Any) -> None:
    begin(page)
    page.choose_item("H1a")
    assert any(words.startswith("Observed, 24 June 2026, unannounced: Bread") for words in view.state.blind.evidence)


def test_choices_are_second_grades_and_never_the_profile_s(
    page: SecondOpinionPresenter, view: Any, marlowe: Any
) -> None:  # fmt: skip
    entries, result = marlowe.desk.now.assessment.grades, marlowe.desk.now.result
    begin(page)
    page.choose_item("H1a")
    page.grade(4)
    page.grade(3)
    page.grade(3)
    (given,) = marlowe.desk.now.assessment.second_grades
    assert (given.item, given.child, given.carer, given.grade) == ("H1a", "ruby", "leanne", 3)
    assert (given.by, given.agency, given.on.isoformat()) == ("K. Iqbal", "Health visiting", "2026-07-01")
    assert marlowe.desk.now.assessment.grades == entries
    assert marlowe.desk.now.result == result
    assert "H1a 3, Ruby with Leanne. 1 of" in next(s.announcement for s in reversed(view.states) if s.announcement)
    assert b"Iqbal" not in marlowe.desk.now.reported


def test_undo_in_a_blind_round_stops_at_the_colleague_s_own(
    page: SecondOpinionPresenter, view: Any, marlowe: Any
) -> None:  # fmt: skip
    marlowe.desk.submit(
        lambda casework: casework.choose(LAST, Choice("H1a", "ruby", "leanne", first_visit(marlowe), 3))
    )
    begin(page)
    page.grade(4, "H1a")
    assert view.state.can_undo
    page.undo()
    assert marlowe.desk.now.assessment.second_grades == ()
    page.undo()
    assert firsts(marlowe)["H1a"] == 3
    assert view.state.can_redo
    page.redo()
    assert len(marlowe.desk.now.assessment.second_grades) == 1


def test_a_round_is_left_and_gone_on_with_in_another_session(
    page: SecondOpinionPresenter, marlowe: Any, reopen: Any, new_view: Any
) -> None:  # fmt: skip
    begin(page)
    page.grade(4, "H1a")
    page.left()
    again, view = reopen(marlowe), new_view()
    again.open(LAST)
    later = SecondOpinionPresenter(again.desk, view, again.go)
    later.opened(SECOND)
    assert view.state.blind.who == "K. Iqbal, Health visiting, grades Ruby with Leanne"
    assert view.state.blind.count.startswith("1 of ")
    assert view.state.blind.ladder.id != "H1a", "it goes on at the first that is left"
    later.leave_round()
    assert view.state.blind is None
    assert view.state.rounds[0].button == "Go on grading"
    later.choose_round(view.state.rounds[0].key)
    assert view.state.blind is not None


def test_agreement_is_said_item_by_item_and_with_a_figure(
    page: SecondOpinionPresenter, view: Any, marlowe: Any
) -> None:  # fmt: skip
    begin(page)
    graded(marlowe, page, view, differ=("H1a",))
    assert view.state.blind.finished
    page.show_both()
    assert view.state.blind is None
    both = view.state.both
    assert both.who == "Ruby with Leanne: R. Patel and K. Iqbal, Health visiting"
    assert pair(view, "H1a").words == "One apart"
    assert pair(view, "H2c").words == "The same"
    assert " 1 one apart, 0 two or more apart." in both.counts
    assert both.figure.startswith("Closer than chance would give (weighted kappa 0.9")
    assert "rough sign" in both.figure


def test_too_few_pairs_give_no_figure_and_say_why(page: SecondOpinionPresenter, view: Any) -> None:
    begin(page)
    page.grade(2, "H1a")
    page.show_both()
    assert view.state.both.figure == "No figure for agreement: it takes 10 items with a number from both."
    assert pair(view, "H2c").words == "Not compared: the colleague did not grade it"


def test_sorting_out_keeps_both_grades_and_offers_the_agreed_one(
    page: SecondOpinionPresenter, view: Any, marlowe: Any
) -> None:  # fmt: skip
    first = firsts(marlowe)["H3b"]
    assert first == 2
    begin(page)
    graded(marlowe, page, view, differ=("H3b",))
    page.show_both()
    row = pair(view, "H3b")
    page.sort_out(row.key)
    assert view.state.form.text("grade") == "", "nothing is chosen for the two"
    page.form_submit()
    assert view.state.form.fields[0].wrong
    assert view.state.form.fields[3].wrong
    fill(page, grade="3", reason="No coat that fits, in rain, on two visits.")
    given = next(each for each in marlowe.desk.now.assessment.second_grades if each.item == "H3b")
    assert (given.grade, given.settled.grade, given.settled.first) == (3, 3, 2)
    assert given.settled.by == "R. Patel and K. Iqbal"
    row = pair(view, "H3b")
    assert row.enter == "Enter 3 as a new choice"
    assert firsts(marlowe)["H3b"] == 2, "agreeing alone changes nothing in the profile"
    counts = view.state.both.counts
    page.enter(row.key)
    assert firsts(marlowe)["H3b"] == 3
    assert pair(view, "H3b").enter == ""
    assert (pair(view, "H3b").first.grade, pair(view, "H3b").second.grade) == (2, 3), "both stay as they were given"
    assert view.state.both.counts == counts, "sorting out makes no agreement that was not there"
    page.undo()
    assert firsts(marlowe)["H3b"] == 2


def test_a_grade_that_is_entered_anew_is_no_blind_pair_any_more(
    page: SecondOpinionPresenter, view: Any, marlowe: Any
) -> None:  # fmt: skip
    begin(page)
    page.grade(5, "H3b")
    page.show_both()
    visit = marlowe.desk.now.result.children["ruby"].current["leanne"]["H3b"].entry.visit
    marlowe.desk.submit(lambda casework: casework.choose(LAST, Choice("H3b", "ruby", "leanne", visit, 5)))
    assert pair(view, "H3b").words.startswith("Not compared: graded anew since")


def test_after_the_end_the_colleague_s_grades_change_no_more(
    page: SecondOpinionPresenter, view: Any, marlowe: Any
) -> None:  # fmt: skip
    begin(page)
    page.grade(2, "H1a")
    page.show_both()
    page.grade(5, "H1a")
    page.move_item(1)
    assert [each.grade for each in marlowe.desk.now.assessment.second_grades] == [2]
    page.ask()
    assert view.state.both is None, "whoever sits down next sees nothing of it"
    fill(page, by="K. Iqbal", pair=RUBY_LEANNE)
    assert "already" in view.state.form.fields[0].wrong


def test_a_half_filled_form_comes_back(page: SecondOpinionPresenter, marlowe: Any, reopen: Any, new_view: Any) -> None:
    page.ask()
    page.form_changed("by", "K. Iq")
    page.left()
    again, view = reopen(marlowe), new_view()
    again.open(LAST)
    SecondOpinionPresenter(again.desk, view, again.go).opened(SECOND)
    assert view.state.form.text("by") == "K. Iq"


def test_what_was_agreed_is_found_and_leads_here(page: SecondOpinionPresenter, view: Any, marlowe: Any) -> None:
    begin(page)
    page.grade(5, "H3b")
    page.show_both()
    page.sort_out(pair(view, "H3b").key)
    fill(page, grade="3", reason="Anorak two sizes small.")
    while marlowe.casework.refresh():
        pass
    (hit,) = marlowe.casework.search("anorak").hits
    assert place_of(hit) == Place(Page.SECOND_OPINION, LAST)
    assert "second opinion · what was agreed" in hit.where


def test_what_was_begun_of_sorting_out_comes_back_under_its_round(
    page: SecondOpinionPresenter, view: Any, marlowe: Any, reopen: Any, new_view: Any
) -> None:  # fmt: skip
    begin(page)
    page.grade(5, "H3b")
    page.show_both()
    page.sort_out(pair(view, "H3b").key)
    page.form_changed("reason", "Anorak")
    page.left()
    again, view = reopen(marlowe), new_view()
    again.open(LAST)
    SecondOpinionPresenter(again.desk, view, again.go).opened(SECOND)
    assert view.state.form.text("reason") == "Anorak"
    assert view.state.form_for == pair(view, "H3b").key


def test_an_alert_stands_beside_what_was_agreed_until_there_is_a_reason(office: Any, view: Any) -> None:
    document = json.loads((FAMILIES / f"{LAST}.json").read_text())
    for entry in document["grades"]:
        if (entry["item"], entry["child"], entry["carer"]) == ("H2b", "ruby", "leanne"):
            entry.update(grade=4, evidence=[{"source": "carer", "text": "He said it was nothing."}])
    office.put(json.dumps(document).encode(), LAST)
    office.open(LAST)
    page = SecondOpinionPresenter(office.desk, view, office.go)
    page.opened(SECOND)
    begin(page)
    page.grade(2, "H2b")
    page.show_both()
    assert pair(view, "H2b").words == "Two or more apart"
    page.sort_out(pair(view, "H2b").key)
    fill(page, grade="3", reason="Seen by the surgery the next day, once asked.")
    page.enter(pair(view, "H2b").key)
    assert firsts(office)["H2b"] == 3
    assert any(alert.item == "H2b" for alert in office.desk.now.result.children["ruby"].alerts)
    assert "The 4 alerts and still stands" in pair(view, "H2b").settled
    assert pair(view, "H2b").place == Place(Page.PROFILE, child="ruby", carer="leanne", item="H2b")
