"""Visit mode: nothing is guessed, nothing waits, and nothing that was noted is lost."""

from datetime import date
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Carer, Child, Visit
from neglect_tool.domain.work import Jot, Mark
from neglect_tool.gui.presenters.found import place_of
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.visit import VisitPresenter
from neglect_tool.gui.presenters.visit_waiting import WAITING

VISIT = Place(Page.VISIT)


@pytest.fixture
def farm(office: Any) -> Any:
    draft = office.casework.new_family("F-1", "Marlowe")
    step = [
        changes.ChildPut(Child("c1", "Ruby", born=date(2019, 3, 14), named_needs=False)),
        changes.ChildPut(Child("c2", "Baby", due=date(2026, 9, 30))),
        changes.CarerPut(Carer("m", "Leanne", "mother", in_household=True)),
        changes.CarerPut(Carer("f", "Darren", "father", assessed=False, not_assessed_reason="Not met")),
        changes.VisitPut(Visit("v1", date(2026, 6, 1), announced=True, observer="R. Patel", agency="Health visiting")),
    ]
    office.casework.apply(draft.assessment.id, step)
    office.open(draft.assessment.id)
    return office


@pytest.fixture
def page(farm: Any, view: Any) -> VisitPresenter:
    made = VisitPresenter(farm.desk, view, farm.go)
    made.opened(VISIT)
    return made


def shown_again(farm: Any, reopen: Any, new_view: Any) -> tuple[Any, Any, VisitPresenter]:
    """After a kill: another session on the same store."""
    again, view = reopen(farm), new_view()
    again.open(farm.desk.now.assessment.id)
    page = VisitPresenter(again.desk, view, again.go)
    page.opened(VISIT)
    return again, view, page


def jot(page: VisitPresenter, text: str, mark: Mark = Mark.SAW) -> None:
    page.choose_mark(mark)
    page.text_changed(text)
    page.keep_jot()


def test_opening_the_page_writes_nothing_and_chooses_nothing(page: VisitPresenter, view: Any, farm: Any) -> None:
    assert view.state.announced is None
    assert view.state.asks == "Did they know that you were coming?"
    assert not view.state.under_way
    assert not view.state.held
    assert len(farm.desk.now.assessment.visits) == 1
    assert [(one.name, one.presence) for one in view.state.people] == [
        ("Leanne", "not here"), ("Darren", "not here"), ("Ruby", "not here")
    ]  # fmt: skip


def test_saying_whether_they_knew_begins_the_visit(page: VisitPresenter, view: Any, farm: Any) -> None:
    page.say_announced(False)
    visit = farm.desk.now.assessment.visits[-1]
    assert (visit.on, visit.announced, visit.observer, visit.agency) == (
        date(2026, 7, 1), False, "R. Patel", "Health visiting"
    )  # fmt: skip
    assert visit.began == "12:00"
    assert view.state.under_way
    page.say_announced(True)
    assert farm.desk.now.assessment.visits[-1].announced is True
    assert len(farm.desk.now.assessment.visits) == 2


def test_jots_do_not_wait_for_it_and_no_visit_is_written_before_it(page: VisitPresenter, view: Any, farm: Any) -> None:
    jot(page, "Door answered by Ruby.")
    page.toggle_person("c1")
    page.toggle_person("c1")
    assert len(farm.desk.now.assessment.visits) == 1
    assert farm.desk.now.assessment.jots == ()
    assert [row.text for row in view.state.jots] == ["Door answered by Ruby."]
    assert view.state.announced is None
    assert view.state.held
    page.end_visit()
    assert view.state.asks.startswith("Say whether they knew that you were coming.")
    assert len(farm.desk.now.assessment.visits) == 1
    page.say_announced(True)
    now = farm.desk.now.assessment
    assert now.visits[-1].seen_alone == ("c1",)
    assert [(each.text, each.visit) for each in now.jots] == [("Door answered by Ruby.", now.visits[-1].id)]
    assert WAITING not in farm.desk.now.kept


def test_jots_that_wait_are_there_after_a_kill_and_join_the_visit_once(
    page: VisitPresenter, farm: Any, reopen: Any, new_view: Any
) -> None:
    jot(page, "First")
    jot(page, "Second", Mark.CHILD_SAID)
    again, view, other = shown_again(farm, reopen, new_view)
    assert [(row.at, row.folded, row.text) for row in view.state.jots] == [
        ("12:00", False, "First"),
        ("12:00", True, ""),
    ]
    other.say_announced(False)
    other.undo()
    other.redo()
    assert [each.text for each in again.desk.now.assessment.jots] == ["First", "Second"]


def test_a_kill_while_the_visit_is_being_written_doubles_and_loses_nothing(
    page: VisitPresenter, farm: Any, reopen: Any, new_view: Any
) -> None:
    for text in ("One", "Two", "Three"):
        jot(page, text)
    waits = dict(farm.desk.now.kept[WAITING])
    visit = Visit(str(waits["id"]), date(2026, 7, 1), announced=False, observer="R. Patel", began="12:00")
    now = farm.desk.now.assessment.id
    farm.casework.apply(now, [changes.VisitPut(visit)])
    farm.casework.apply(now, [changes.JotWritten(Jot(visit.id, "12:00", Mark.SAW, "One"))])
    again, view, _ = shown_again(farm, reopen, new_view)
    assert [each.text for each in again.desk.now.assessment.jots] == ["One", "Two", "Three"]
    assert view.state.announced is False
    assert WAITING not in again.desk.now.kept


def test_what_is_half_typed_is_there_after_a_kill(page: VisitPresenter, farm: Any, reopen: Any, new_view: Any) -> None:
    page.say_announced(False)
    page.choose_mark(Mark.CARER_SAID)
    page.text_changed("Leanne: fridge was em")
    farm.timer.pass_()
    _, view, other = shown_again(farm, reopen, new_view)
    assert (view.state.text, view.state.mark) == ("Leanne: fridge was em", Mark.CARER_SAID)
    other.text_changed("Leanne: fridge was empty")
    other.keep_jot()
    assert view.state.text == ""
    assert [row.text for row in view.state.jots] == ["Leanne: fridge was empty"]


def test_a_jot_that_was_kept_does_not_stand_in_the_box_again(
    page: VisitPresenter, farm: Any, reopen: Any, new_view: Any
) -> None:
    page.say_announced(False)
    page.text_changed("Gate open.")
    farm.timer.pass_()
    visit = farm.desk.now.assessment.visits[-1]
    written = changes.JotWritten(Jot(visit.id, "12:01", Mark.SAW, "Gate open."))
    farm.casework.apply(farm.desk.now.assessment.id, [written])
    _, view, _ = shown_again(farm, reopen, new_view)
    assert view.state.text == ""
    assert len(view.state.jots) == 1


def test_the_disk_is_full_and_no_jot_is_lost(page: VisitPresenter, view: Any, farm: Any) -> None:
    page.say_announced(False)
    farm.store.full = True
    jot(page, "Written on a full disk")
    assert view.state.problem is not None
    assert [row.text for row in view.state.jots] == ["Written on a full disk"]
    farm.store.full = False
    jot(page, "And one more")
    assert sorted(each.text for each in farm.desk.now.assessment.jots) == ["And one more", "Written on a full disk"]


def test_two_quick_presses_both_count(farm: Any, view: Any, later: Any) -> None:
    from neglect_tool.gui.presenters.desk import Desk

    desk = Desk(farm.casework, later, farm.timer, lambda at: at)
    desk.open(farm.desk.now.assessment.id, lambda: None)
    later.go_on()
    page = VisitPresenter(desk, view, farm.go)
    page.opened(VISIT)
    page.say_announced(False)
    jot(page, "Before the visit was written")
    later.go_on()
    page.toggle_person("m")
    page.toggle_person("c1")
    page.toggle_person("c1")
    later.go_on()
    visit = desk.now.assessment.visits[-1]
    assert (set(visit.seen), visit.seen_alone) == ({"m", "c1"}, ("c1",))
    assert [each.text for each in desk.now.assessment.jots] == ["Before the visit was written"]


def test_presence_goes_round_and_is_said_in_words(page: VisitPresenter, view: Any) -> None:
    page.say_announced(False)
    said = []
    for _ in range(3):
        before = len(view.states)
        page.toggle_person("c1")
        said += [state.said for state in view.states[before:] if state.said]
    assert said == ["Ruby: seen", "Ruby: seen alone", "Ruby: not here"]


@pytest.mark.parametrize("mark", [Mark.CHILD_SAID, Mark.WAS_TOLD])
def test_what_was_told_folds_as_it_is_kept_and_is_never_read_back(page: VisitPresenter, view: Any, mark: Mark) -> None:
    page.say_announced(False)
    jot(page, "I hide under the bed", mark)
    jot(page, "Beds made.")
    row = view.state.jots[0]
    assert (row.folded, row.text) == (True, "")
    page.unfold(row.key)
    assert view.state.jots[0].text == "I hide under the bed"
    page.read_back()
    assert view.state.reading == ("Beds made.",)
    assert view.state.jots[0].text == ""
    assert all("hide" not in state.said for state in view.states)


def test_what_is_read_back_begins_with_nothing(page: VisitPresenter, view: Any) -> None:
    page.read_back()
    assert view.state.reading == ()


def test_a_discarded_jot_comes_back_with_undo(page: VisitPresenter, view: Any, farm: Any) -> None:
    page.say_announced(False)
    jot(page, "Wrong house.")
    page.discard(view.state.jots[0].key)
    assert farm.desk.now.assessment.jots == ()
    page.undo()
    assert [row.text for row in view.state.jots] == ["Wrong house."]


def test_what_nobody_has_seen_yet_begins_with_what_is_critical(page: VisitPresenter, view: Any, farm: Any) -> None:
    rows = view.state.prompts
    flags = [row.critical for row in rows]
    assert flags == sorted(flags, reverse=True)
    assert flags[0]
    alone = {item.id for item in farm.desk.now.pack.items() if item.ask_alone}
    assert alone
    for row in rows:
        item = next(item for item in farm.desk.now.pack.items() if item.id == row.code)
        if item.ask_alone:
            assert row.line == "Ask when alone"
            assert item.name.casefold() not in f"{row.name} {row.start}".casefold()
        else:
            assert row.line


def test_jotting_about_an_item_puts_it_in_the_box_after_what_stands_there(page: VisitPresenter, view: Any) -> None:
    page.text_changed("Bed is")
    row = next(row for row in view.state.prompts if row.code == "H1a")
    page.note(row.key)
    assert view.states[-1].text == "Bed is\nH1a, Ruby: "
    assert view.states[-1].focus == "jot"


def test_ending_keeps_what_stands_in_the_box_and_can_be_taken_back(page: VisitPresenter, view: Any, farm: Any) -> None:
    page.say_announced(False)
    page.text_changed("Wet to knees")
    page.end_visit()
    visit = farm.desk.now.assessment.visits[-1]
    assert visit.ended == "12:00"
    assert [each.text for each in farm.desk.now.assessment.jots] == ["Wet to knees"]
    assert view.state.ended
    assert view.state.to_sort == 1
    assert view.state.held, "the family may still be beside"
    page.form_changed("place", "home")
    page.form_submit()
    assert farm.desk.now.assessment.visits[-1].place == "home"
    page.go_on()
    assert farm.desk.now.assessment.visits[-1].ended == ""
    page.end_visit()
    page.sort()
    assert farm.places == [Place(Page.SORT, visit=visit.id)]


def test_another_visit_on_the_same_day(page: VisitPresenter, view: Any, farm: Any) -> None:
    page.say_announced(False)
    page.end_visit()
    page.start_another()
    assert view.state.announced is None
    assert view.state.jots == ()
    page.say_announced(True)
    assert [visit.announced for visit in farm.desk.now.assessment.visits[1:]] == [False, True]


def test_a_visit_goes_on_when_the_page_is_opened_again(
    page: VisitPresenter, farm: Any, reopen: Any, new_view: Any
) -> None:
    page.say_announced(False)
    page.toggle_person("m")
    jot(page, "Kettle on.")
    _, view, _ = shown_again(farm, reopen, new_view)
    assert view.state.about == "Started 12:00 · 1 jot"
    assert view.state.announced is False
    assert [one.name for one in view.state.people if one.presence == "seen"] == ["Leanne"]


def test_a_visit_that_was_forgotten_is_asked_about(page: VisitPresenter, farm: Any, reopen: Any, new_view: Any) -> None:
    page.say_announced(False)
    jot(page, "Late")
    farm.clock.now = farm.clock.now.replace(day=3)
    again, view, other = shown_again(farm, reopen, new_view)
    assert view.state.form.title == "The visit of 1 July 2026 was not ended"
    assert not view.state.under_way
    other.form_changed("ended", "25:00")
    other.form_submit()
    assert view.state.form.fields[0].wrong
    other.form_changed("ended", "11:00")
    other.form_submit()
    assert "12:00" in view.state.form.fields[0].wrong
    other.form_changed("ended", "")
    other.form_submit()
    assert again.desk.now.assessment.visits[-1].ended == "12:00"
    assert view.state.form is None


def test_a_jot_that_is_found_leads_to_sorting(page: VisitPresenter, farm: Any) -> None:
    page.say_announced(False)
    jot(page, "Tractor running in the yard")
    page.text_changed("Ferret in the kitchen")
    farm.timer.pass_()
    while farm.casework.left:
        farm.casework.refresh()
    found = farm.casework.search("tractor").hits
    assert place_of(found[0]).page is Page.SORT
    assert place_of(found[0]).key.startswith("jots:")
    half = farm.casework.search("ferret").hits
    assert place_of(half[0]).page is Page.VISIT
