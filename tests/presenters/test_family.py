"""People, visits and dates: what forms accept, and what they say when they do not."""

from datetime import date
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Child, GradingEntry
from neglect_tool.gui.presenters.dates import age_words, read_day
from neglect_tool.gui.presenters.family import FamilyPresenter
from neglect_tool.gui.presenters.new_family import NewFamilyPresenter
from neglect_tool.gui.presenters.ports import Page, Place

FAMILY = Place(Page.FAMILY)
TODAY = date(2026, 7, 1)


@pytest.fixture
def page(office: Any, view: Any) -> FamilyPresenter:
    draft = office.casework.new_family("F-1", "Marlowe")
    office.open(draft.assessment.id)
    presenter = FamilyPresenter(office.desk, view, office.go)
    presenter.opened(FAMILY)
    return presenter


def fill(page: Any, **answers: Any) -> None:
    for name, value in answers.items():
        page.form_changed(name, value)
    page.form_submit()


def wrong(view: Any) -> dict[str, str]:
    return {field.name: field.wrong for field in view.state.form.fields if field.wrong}


@pytest.mark.parametrize(
    ("text", "ahead", "day"),
    [
        ("2026-06-03", False, date(2026, 6, 3)),
        ("3/6/2026", False, date(2026, 6, 3)),
        ("3.6.26", False, date(2026, 6, 3)),
        ("03-06-2026", False, date(2026, 6, 3)),
        ("3 June 2026", False, date(2026, 6, 3)),
        ("3rd jun 2026", False, date(2026, 6, 3)),
        ("3 June", False, date(2026, 6, 3)),
        ("3 August", False, date(2025, 8, 3)),
        ("3 August", True, date(2026, 8, 3)),
        ("3 June", True, date(2027, 6, 3)),
        ("20/11", False, date(2025, 11, 20)),
        ("20/11", True, date(2026, 11, 20)),
        ("1/7", False, date(2026, 7, 1)),
        ("31/2", False, None),
        ("31/2/2026", False, None),
        ("29 February 2023", False, None),
        ("29 February", False, None),
        ("3 ju 2026", False, None),
        ("6/2026", False, None),
        ("yesterday", False, None),
        ("", False, None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, ahead: bool, day: date | None) -> None:
    assert read_day(text, TODAY, ahead=ahead) == day


@pytest.mark.parametrize(
    ("child", "words"),
    [
        (Child("c", "A", born=date(2019, 7, 2)), "6 years"),
        (Child("c", "A", born=date(2024, 7, 1)), "2 years"),
        (Child("c", "A", born=date(2024, 7, 2)), "23 months"),
        (Child("c", "A", born=date(2026, 6, 1)), "1 month"),
        (Child("c", "A", born=date(2026, 6, 24)), "1 week"),
        (Child("c", "A", due=date(2026, 9, 30)), "due 30 Sep"),
        (Child("c", "A", born=date(2026, 8, 1)), "due 1 Aug"),
    ],
)
def test_ages_are_said_as_people_say_them(child: Child, words: str) -> None:
    assert age_words(child, TODAY) == words


@pytest.mark.parametrize(
    ("answers", "fields"),
    [
        ({}, {"name", "born"}),
        ({"name": "Alfie"}, {"born"}),
        ({"name": "Alfie", "born": "soon"}, {"born"}),
        ({"name": "Alfie", "born": "1 August 2026"}, {"born"}),
        ({"name": "Alfie", "born": "1 July 2008"}, {"born"}),
        ({"born": "1 July 2020"}, {"name"}),
    ],
)
def test_a_child_that_cannot_be_said_why(page: Any, view: Any, office: Any, answers: Any, fields: set[str]) -> None:
    page.add_child()
    fill(page, **answers)
    assert wrong(view).keys() == fields
    assert office.desk.now.assessment.children == ()


def test_an_unborn_child_needs_only_a_due_date(page: Any, view: Any, office: Any) -> None:
    page.add_child()
    fill(page, due="30 September")
    (child,) = office.desk.now.assessment.children
    assert (child.name, child.born, child.due, child.named_needs) == ("Baby", None, date(2026, 9, 30), None)
    assert view.state.subtitle == "Baby due 30 Sep"
    assert "not asked yet" in view.state.children[0].line


def test_where_a_carer_lives_is_asked_and_never_assumed(page: Any, view: Any, office: Any) -> None:
    page.add_carer()
    fill(page, name="Craig")
    assert wrong(view).keys() == {"lives"}
    fill(page, lives="home", assessed="no")
    assert wrong(view).keys() == {"reason"}
    fill(page, reason="Moved in last week")
    (carer,) = office.desk.now.assessment.carers
    assert (carer.in_household, carer.assessed, carer.not_assessed_reason) == (True, False, "Moved in last week")
    assert view.state.prompt == ""


def test_a_visit_needs_a_day_that_has_come_and_whether_they_knew(page: Any, view: Any, office: Any) -> None:
    page.add_visit()
    assert view.state.form.text("observer") == "R. Patel"
    assert view.state.form.text("on") == "1 July 2026"
    fill(page, on="")
    assert wrong(view).keys() == {"on", "announced"}
    fill(page, on="2 July 2026", announced="announced")
    assert wrong(view)["on"].startswith("That day is still to come.")


def test_a_visit_after_the_profile_s_date_moves_it(page: Any, view: Any, office: Any) -> None:
    office.clock.now = office.clock.now.replace(month=8)
    page.add_child()
    fill(page, name="Alfie", born="1/1/2023")
    page.add_visit()
    fill(page, on="24 July", announced="unannounced", seen_alone=("c1",))
    now = office.desk.now.assessment
    assert now.as_at == date(2026, 7, 24)
    assert (now.visits[0].seen, now.visits[0].seen_alone) == (("c1",), ("c1",))
    page.undo()
    assert (office.desk.now.assessment.as_at, office.desk.now.assessment.visits) == (TODAY, ())
    page.redo()
    page.edit_date()
    fill(page, as_at="23 July 2026")
    assert wrong(view)["as_at"].startswith("The last visit was on 24 July 2026.")
    fill(page, as_at="1 August 2026")
    assert office.desk.now.assessment.as_at == date(2026, 8, 1)


def test_only_what_nothing_refers_to_can_be_taken_out(page: Any, view: Any, office: Any) -> None:
    for name in ("Alfie", "Ruby"):
        page.add_child()
        fill(page, name=name, born="1/1/2023")
    page.add_carer()
    fill(page, name="Leanne", lives="home")
    page.add_visit()
    fill(page, on="24 June", announced="unannounced")
    entry = GradingEntry("H1a", "c1", "p1", "v1", 2)
    office.casework.apply(office.desk.now.assessment.id, [changes.GradeEntered(entry)])
    office.open(office.desk.now.assessment.id)
    assert [row.can_remove for row in (*view.state.children, *view.state.carers, *view.state.visits)] == [
        False,
        True,
        False,
        False,
    ]
    page.remove_child("c2")
    assert [row.name for row in view.state.children] == ["Alfie"]
    page.remove_child("c1")
    assert view.state.problem is not None
    assert [row.name for row in view.state.children] == ["Alfie"]


def test_two_of_one_first_name_are_called_by_their_whole_names(page: Any, view: Any) -> None:
    for name in ("Alfie Marlowe", "Alfie Pike"):
        page.add_child()
        fill(page, name=name, born="1/1/2023")
    assert view.state.subtitle == "Alfie Marlowe 3 years, Alfie Pike 3 years"


def test_the_prompt_always_says_that_a_person_decides(page: Any, view: Any, office: Any) -> None:
    page.add_child()
    fill(page, name="Alfie", born="1/1/2023")
    page.add_carer()
    fill(page, name="Leanne", lives="home")
    page.add_visit()
    fill(page, on="24 June", announced="unannounced", seen=("c1",))
    entry = GradingEntry("K2a", "c1", "p1", "v1", 5)
    office.casework.apply(office.desk.now.assessment.id, [changes.GradeEntered(entry)])
    office.open(office.desk.now.assessment.id)
    assert (view.state.prompt, view.state.prompt_title) == (
        "P3",
        "The profile asks for a decision today about Alfie",
    )
    assert "K2a was 5 with Leanne" in view.state.prompt_text
    assert view.state.prompt_text.endswith("A person decides, and writes why.")


def test_a_reference_that_is_there_offers_the_way_to_it(page: Any, office: Any, new_view: Any, run_now: Any) -> None:
    view = new_view()
    new = NewFamilyPresenter(office.casework, view, run_now, office.go)
    new.opened()
    fill(new)
    assert wrong(view).keys() == {"reference", "name"}
    fill(new, reference="F-1", name="Again")
    assert wrong(view)["reference"] == "F-1 is in this vault already."
    assert view.state.known == Place(Page.FAMILY, office.desk.now.assessment.id)
    page.edit_family()
    office.casework.new_family("F-2", "Other")
    fill(page, reference="F-2")
    assert office.desk.saved.failed.what.endswith("F-2 is another family of this vault.")
    assert office.desk.now.assessment.family.reference == "F-1"


def test_a_due_date_that_has_passed_asks_whether_the_baby_was_born(page: Any, view: Any, office: Any) -> None:
    page.add_child()
    fill(page, due="30 June 2026")
    assert wrong(view) == {"due": "Has the baby been born? Enter the day of birth, or the new due date."}
    assert office.desk.now.assessment.children == ()
    fill(page, due="1 July 2026")
    assert office.desk.now.assessment.children[0].due == TODAY


def test_an_unborn_child_is_not_offered_among_those_seen(page: Any, view: Any) -> None:
    for answers in ({"due": "30 September"}, {"name": "Alfie", "born": "1/1/2023"}):
        page.add_child()
        fill(page, **answers)
    page.add_visit()
    offered = {field.name: [words for _, words in field.choices] for field in view.state.form.fields}
    assert (offered["seen"], offered["seen_alone"]) == (["Alfie"], ["Alfie"])


def test_a_new_record_can_be_left_and_one_that_is_there_kept_as_it_was(page: Any, view: Any) -> None:
    for add in (page.add_child, page.add_carer, page.add_visit):
        add()
        assert view.state.form.cancel == "Not now"
        page.form_cancel()
    page.add_child()
    fill(page, name="Alfie", born="1/1/2023")
    page.edit_child("c1")
    assert view.state.form.cancel == "Keep as it was"


def test_a_carer_looks_after_all_the_children_or_chosen_ones(page: Any, view: Any, office: Any) -> None:
    for name in ("Alfie", "Ruby"):
        page.add_child()
        fill(page, name=name, born="1/1/2023")
    page.add_carer()
    fill(page, name="Leanne", lives="home")
    page.add_carer()
    fill(page, name="Darren", lives="elsewhere", children=())
    assert wrong(view) == {"children": "Say which of the children they look after."}
    fill(page, children=("c2",))
    assert [carer.children for carer in office.desk.now.assessment.carers] == [None, ("c2",)]
