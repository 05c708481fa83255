"""Actions are kept as they are typed; late counts from the first date, progress is added, and open ones go on."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Action
from neglect_tool.domain.plan import days_late, to_carry_on
from neglect_tool.domain.work import Progress
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.gui.presenters.plan import PlanPresenter
from neglect_tool.gui.presenters.ports import Page, Place

PLAN = Place(Page.PLAN)
GATE = Action("x1", "Alfie is safe in the yard", "Fit a gate", "S. Lund", date(2026, 6, 1), None, "", "Seen", "Ring")


@pytest.fixture
def page(family: Any, view: Any) -> PlanPresenter:
    made = PlanPresenter(family.desk, view, family.go)
    made.opened(PLAN)
    return made


def put(office: Any, *actions: Action) -> None:
    assessment = office.desk.now.assessment.id
    office.desk.submit(lambda casework: casework.apply(assessment, [changes.ActionPut(action) for action in actions]))


def test_moving_a_due_date_keeps_the_first_and_shows_both(page: PlanPresenter, family: Any, view: Any) -> None:
    page.add()
    key = view.state.selected
    assert view.state.focus == f"{key}/outcome"
    page.row_changed(key, "action", "Fit a gate")
    page.row_changed(key, "due", "1 August 2026")
    family.timer.pass_()
    page.row_changed(key, "due", "1 September 2026")
    family.timer.pass_()
    (action,) = family.desk.now.assessment.actions
    assert (action.due, action.first_due) == (date(2026, 9, 1), date(2026, 8, 1))
    (row,) = view.state.rows
    assert row.cells[2].upper == "1 September, first 1 August"
    assert "A panel would miss an owner" in row.spoken
    assert "First due 1 August" in row.spoken
    assert "an owner" in view.state.row.wants


def test_late_counts_from_the_first_date(page: PlanPresenter, family: Any, view: Any) -> None:
    put(family, Action("x1", "Safe", "Gate", "S. Lund", date(2026, 9, 1), date(2026, 6, 15), "", "Seen", "Ring"))
    page.select("actions:x1")
    assert view.state.late == "16 days late: first due 15 June"
    assert view.state.rows[0].cells[2].lower == "16 days late"
    page.row_changed("actions:x1", "done", "30 June: fitted")
    family.timer.pass_()
    assert view.state.late == ""
    assert view.state.rows[0].cells[2].lower == "Done"
    assert view.state.counts == "1 action, 1 done."


@pytest.mark.parametrize(
    ("due", "first", "done", "late"),
    [
        (date(2026, 6, 30), None, "", 1),
        (date(2026, 7, 1), None, "", 0),
        (date(2026, 12, 1), date(2026, 6, 1), "", 30),
        (date(2026, 6, 1), None, "fitted", 0),
        (None, None, "", 0),
    ],
)
def test_days_late(due: date | None, first: date | None, done: str, late: int) -> None:
    assert days_late(Action("x", due=due, first_due=first, done=done), date(2026, 7, 1)) == late


def test_progress_is_added_and_never_written_over(page: PlanPresenter, family: Any, view: Any) -> None:
    put(family, GATE)
    page.select("actions:x1")
    page.add_progress()
    assert view.state.progress_form.text("on") == "1 July 2026"
    assert view.state.progress_form.text("by") == "R. Patel"
    page.form_submit()
    assert {each.name for each in view.state.progress_form.fields if each.wrong} == {"text"}
    page.form_changed("text", "Hinges are here")
    page.form_changed("on", "3/6/27")
    page.form_submit()
    assert {each.name for each in view.state.progress_form.fields if each.wrong} == {"on"}
    page.form_changed("on", "12 June")
    page.form_submit()
    assert view.state.progress_form is None
    page.add_progress()
    page.form_changed("text", "Hung, and shut on two visits")
    page.form_submit()
    assert family.desk.now.assessment.actions[0].progress == (
        Progress(date(2026, 6, 12), "Hinges are here", "R. Patel"),
        Progress(date(2026, 7, 1), "Hung, and shut on two visits", "R. Patel"),
    )
    assert view.state.progress[0] == "12 June 2026, R. Patel: Hinges are here"
    page.row_changed("actions:x1", "owner", "J. Amos")
    family.timer.pass_()
    (action,) = family.desk.now.assessment.actions
    assert (action.owner, len(action.progress)) == ("J. Amos", 2), "writing in the action leaves its progress"
    page.undo()
    page.undo()
    assert len(family.desk.now.assessment.actions[0].progress) == 1


def test_half_written_progress_is_there_again(
    page: PlanPresenter, family: Any, view: Any, reopen: Any, new_view: Any
) -> None:
    put(family, GATE, Action("x2", "Fed"))
    page.select("actions:x1")
    page.add_progress()
    page.form_changed("text", "Hinges are")
    page.left()
    again, other = reopen(family), new_view()
    again.open(family.desk.now.assessment.id)
    there = PlanPresenter(again.desk, other, again.go)
    there.opened(Place(Page.PLAN, field="progress:x1/text", cursor=4))
    assert (other.state.selected, other.state.progress_form.text("text")) == ("actions:x1", "Hinges are")
    there.select("actions:x2")
    assert other.state.progress_form is None
    there.select("actions:x1")
    assert other.state.progress_form.text("text") == "Hinges are"


def test_progress_finds_what_was_typed_a_moment_before(page: PlanPresenter, family: Any, view: Any) -> None:
    put(family, GATE)
    page.select("actions:x1")
    page.add_progress()
    page.form_changed("text", "Hung")
    page.row_changed("actions:x1", "owner", "J. Amos")
    page.form_submit()
    (action,) = family.desk.now.assessment.actions
    assert (action.owner, [each.text for each in action.progress]) == ("J. Amos", ["Hung"])


@pytest.fixture
def series(office: Any) -> Any:
    folder = Path(__file__).parents[2] / "resources" / "families"
    for path in sorted(folder.glob("marlowe-*.json")):
        document = json.loads(path.read_bytes())
        if document["id"] == "marlowe-2026-07":
            document["actions"] = []
        if document["id"] == "marlowe-2026-01":
            document["actions"] = [
                {"id": "x1", "outcome": "Fed", "action": "Vouchers", "owner": "S. Lund", "due": "2026-03-01",
                 "first_due": "2026-02-01", "done": None, "measure": "Seen", "contingency": "Ring",
                 "progress": [{"on": "2026-01-12", "text": "Asked for", "by": "S. Lund"}]},
                {"id": "x2", "outcome": "Warm", "action": "Heater", "done": "Fitted"},
            ]  # fmt: skip
        office.put(canonical_bytes(document), document["id"])
    office.open("marlowe-2026-07")
    return office


def test_what_the_last_profile_left_open_is_carried_on_as_it_was(series: Any, view: Any) -> None:
    page = PlanPresenter(series.desk, view, series.go)
    page.opened(PLAN)
    (row,) = view.state.rows
    assert (row.key, row.ours, row.cells[2].lower) == ("carry:x1", False, "Left open last time")
    assert view.state.counts == "0 actions. 1 more was left open last time."
    page.select("carry:x1")
    assert view.state.row is None
    assert view.state.offer.button == "Carry on with this action"
    assert ("Late", "150 days late: first due 1 February") in view.state.offer.said
    page.carry_on("carry:x1")
    (action,) = series.desk.now.assessment.actions
    assert (action.id, action.first_due, action.progress[0].text) == ("x1", date(2026, 2, 1), "Asked for")
    assert (view.state.selected, view.state.offer) == ("actions:x1", None)
    page.row_changed("actions:x1", "due", "1 August 2026")
    page.left()
    assert series.desk.now.assessment.actions[0].first_due == date(2026, 2, 1)
    page.opened(PLAN)
    page.add()
    assert view.state.selected == "actions:x5", "no action of the series is called as another was"


def test_only_open_ones_that_are_not_here_are_offered() -> None:
    here, done, other = Action("x1"), Action("x2", done="yes"), Action("x3")
    assert to_carry_on((here,), (here, done, other)) == (other,)


def test_a_place_leads_to_a_field_of_an_action(page: PlanPresenter, family: Any, view: Any) -> None:
    put(family, Action("x1", "Safe"), Action("x2", "Fed"))
    page.opened(Place(Page.PLAN, key="actions:x2/owner"))
    assert (view.state.selected, view.state.focus) == ("actions:x2", "actions:x2/owner")
    page.opened(Place(Page.PLAN, key="actions"))
    assert (view.state.selected, view.state.focus) == ("actions:x1", "")


def test_an_action_taken_out_comes_back(page: PlanPresenter, family: Any, view: Any) -> None:
    put(family, GATE)
    page.select("actions:x1")
    assert view.state.row.named == "the action “Alfie is safe in the yard”"
    page.remove_row("actions:x1")
    assert view.state.rows == ()
    page.undo()
    assert [row.key for row in view.state.rows] == ["actions:x1"]


def test_an_action_that_says_nothing_yet_is_kept_out_of_the_plan(page: PlanPresenter, family: Any, view: Any) -> None:
    page.add()
    assert view.state.rows[0].cells[0].lower == "Not in the plan yet"
    page.row_changed(view.state.selected, "due", "some day")
    family.timer.pass_()
    assert family.desk.now.assessment.actions == ()
    assert next(field.wrong for field in view.state.row.form.fields if field.name == "due")


def test_a_day_half_typed_is_there_again_and_what_can_be_saved_is(page: PlanPresenter, family: Any, view: Any) -> None:
    page.add()
    key = view.state.selected
    page.row_changed(key, "action", "Wait in the same room")
    page.row_changed(key, "due", "3 Aug")
    page.row_changed(key, "due", "31 Febr")
    page.left()
    family.timer.pass_()
    assert family.desk.now.assessment.actions[0].action == "Wait in the same room"
    page.opened(PLAN)
    page.select(key)
    assert view.state.row.form.text("due") == "31 Febr"
    page.row_changed(key, "due", "3 August 2026")
    page.left()
    family.timer.pass_()
    assert not any(kept.startswith("row:") and answers for kept, answers in family.desk.now.kept.items())
    assert family.desk.now.assessment.actions[0].due == date(2026, 8, 3)
