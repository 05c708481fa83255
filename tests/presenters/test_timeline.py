"""One timeline over all profiles, what is due, and the ways from the family's page."""

from datetime import date
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Action, Carer, Child, Decision, Event, Meeting, Visit
from neglect_tool.domain.work import Fact, Progress
from neglect_tool.gui.presenters.family import FamilyPresenter
from neglect_tool.gui.presenters.family_state import driver_place
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.timeline import timeline
from neglect_tool.packs.load import shipped_pack
from neglect_tool.paths import shipped
from neglect_tool.services.casework import PACK
from neglect_tool.services.vaults import import_documents

MARLOWE = "marlowe-2026-07"


@pytest.fixture
def page(office: Any, view: Any) -> FamilyPresenter:
    files = sorted((shipped("resources") / "families").glob("*.json"))
    import_documents(office.store, files, {PACK: shipped_pack(PACK)}, "someone")
    office.open(MARLOWE)
    presenter = FamilyPresenter(office.desk, view, office.go)
    presenter.opened(Place(Page.FAMILY))
    return presenter


def test_the_whole_series_is_told_newest_first(page: Any, view: Any) -> None:
    rows = view.state.timeline
    days = [row.on for row in rows]
    assert days == sorted(days, reverse=True)
    heads = {row.head for row in rows}
    assert {"Visit, announced", "Visit, unannounced", "Decision", "Profile", "Example Police"} <= heads
    assert [row.place.assessment for row in rows if row.head == "Profile"] == ["marlowe-2026-01", "marlowe-2025-10"]
    assert len(set(rows)) == len(rows), "nothing is told twice"


def test_each_leads_to_its_place(page: Any, view: Any, office: Any) -> None:
    here = next(row for row in view.state.timeline if row.head.startswith("Visit") and not row.place.assessment)
    before = next(row for row in view.state.timeline if row.place.assessment and row.head.startswith("Visit"))
    assert here.place.visit in {visit.id for visit in office.desk.now.assessment.visits}
    assert before.place.assessment in {each.id for each in office.desk.now.previous}
    decision = next(row for row in view.state.timeline if row.head == "Decision")
    page.open_place(decision.place)
    assert office.places[-1].page is Page.READINESS


def test_actions_done_progress_and_dated_facts_are_told_and_restricted_ones_never(office: Any) -> None:
    made = office.casework.new_family("F-1", "Made Up").assessment.id
    fact = Fact("injury", "Bruise", "c1", on=date(2026, 6, 3))
    draft = office.casework.apply(made, [
        changes.ChildPut(Child("c1", "Ruby", born=date(2019, 3, 14))),
        changes.CarerPut(Carer("m", "Leanne")),
        changes.VisitPut(Visit("v1", date(2026, 6, 24), announced=False, seen=("c1", "m"), seen_alone=("c1",))),
        changes.ActionPut(Action("x1", action="Locks", done="Fitted 20 May, seen", due=date(2026, 5, 1))),
        changes.ActionPut(Action("x2", action="Gate", done="yes")),
        changes.ActionPut(Action("x3", action="Bed", progress=(Progress(date(2026, 6, 1), "ordered"),))),
        changes.EventWritten(Event(date(2026, 6, 2), "School", "Late again")),
        changes.DecisionRecorded(Decision("no-decision", (), "J. Amos", "manager", date(2026, 6, 30), "", "Go on")),
        changes.FactWritten(fact),
        changes.FactWritten(Fact("restricted", "A worry", on=date(2026, 6, 9), restricted=True)),
    ])  # fmt: skip
    assert [(row.day, row.head, row.whole) for row in timeline(draft)] == [
        ("30 Jun", "Decision", "J. Amos, manager. Go on"),
        ("24 Jun", "Visit, unannounced", "Leanne seen. Ruby seen alone"),
        ("3 Jun", "Injuries, Ruby", "Bruise"),
        ("2 Jun", "School", "Late again"),
        ("1 Jun", "How an action goes", "Bed: ordered"),
        ("20 May", "Action done", "Locks: Fitted 20 May, seen"),
    ]


def test_what_is_due_says_both_dates_and_how_late(page: Any, view: Any, office: Any) -> None:
    late, report = view.state.due[:2]
    assert (late.when, late.late) == ("Mon 15 June", "16 days late")
    assert late.line == "D. Pike. First due 15 June, now 3 July"
    assert (report.name, report.when, report.late) == ("Report to the family", "Today", "")
    page.open_place(late.place)
    assert office.places[-1].key == "actions:x3"


def test_a_review_child_protection_conference_has_its_report_five_working_days_before(office: Any, view: Any) -> None:
    made = office.casework.new_family("F-1", "Made Up").assessment.id
    office.open(made)
    page = FamilyPresenter(office.desk, view, office.go)
    page.opened(Place(Page.FAMILY))
    assert view.state.due == ()
    meeting = Meeting("Initial child protection conference", date(2026, 9, 1))
    office.desk.submit(lambda casework: casework.apply(made, [changes.MeetingSet(meeting)]))
    assert [(due.name, due.when) for due in view.state.due] == [
        ("Report to the family", "Wed 26 August"), (meeting.name, "Tue 1 September"),
    ]  # fmt: skip


def test_the_prompt_leads_to_what_drives_it_and_to_the_decision(page: Any, office: Any) -> None:
    page.see_drivers()
    place = office.places[-1]
    assert (place.page, place.child, place.item[:1]) == (Page.PROFILE, "ruby", "K")
    assert place == driver_place(office.desk.now)
    item = office.desk.now.result.children["ruby"].items[place.item]
    assert item.number == 4
    assert place.carer in item.set_by
    page.decide()
    assert office.places[-1].page is Page.READINESS


def test_a_visit_is_started_on_its_page(page: Any, office: Any) -> None:
    page.start_visit()
    assert office.places[-1] == Place(Page.VISIT, key="start")


def test_a_child_may_live_elsewhere(page: Any, view: Any, office: Any) -> None:
    page.edit_person("child:ruby")
    page.form_changed("elsewhere", "with her father")
    page.form_submit()
    assert office.desk.now.assessment.child("ruby").lives_elsewhere == "with her father"
    ruby = next(person for person in view.state.people if person.id == "ruby")
    assert not ruby.inside
    assert "lives elsewhere: with her father" in view.state.children[0].line
