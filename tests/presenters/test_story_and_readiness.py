"""Texts that are saved as they are typed, findings that lead to their place, and decisions that are recorded."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Action, Carer, Child, GradingEntry, Visit, Voice
from neglect_tool.domain.readiness import CHECKS, Finding, Severity
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.gui.presenters.desk import PAUSE, Desk
from neglect_tool.gui.presenters.family import FamilyPresenter
from neglect_tool.gui.presenters.findings import finding_row, place_of
from neglect_tool.gui.presenters.grading import GradingPresenter
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.readiness import ReadinessPresenter
from neglect_tool.gui.presenters.story import StoryPresenter

STORY = Place(Page.STORY)
READINESS = Place(Page.READINESS)


@pytest.fixture
def alfie(office: Any) -> Any:
    draft = office.casework.new_family("F-1", "Marlowe")
    step = [
        changes.ChildPut(Child("c1", "Alfie", born=date(2023, 1, 1), named_needs=False)),
        changes.CarerPut(Carer("m", "Leanne", "mother", in_household=True)),
        changes.VisitPut(Visit("v1", date(2026, 6, 24), announced=False, observer="R. Patel", seen=("c1", "m"))),
    ]
    office.casework.apply(draft.assessment.id, step)
    office.open(draft.assessment.id)
    return office


@pytest.fixture
def story(alfie: Any, view: Any) -> StoryPresenter:
    page = StoryPresenter(alfie.desk, view, alfie.go)
    page.opened(STORY)
    return page


def section(view: Any, name: str) -> Any:
    return next(each for each in view.state.sections if each.id == name)


def test_text_waits_for_a_pause_and_is_saved_once(story: StoryPresenter, alfie: Any) -> None:
    before = alfie.store.head().seq
    for end in range(1, 6):
        story.text_changed("analysis", "Quiet"[:end])
    assert alfie.store.head().seq == before
    alfie.timer.pass_()
    assert alfie.store.head().seq == before + 1
    assert alfie.desk.now.assessment.analysis == "Quiet"


@pytest.mark.parametrize("how", ["left", "close", "undo"])
def test_text_is_saved_before_anything_takes_the_page_away(
    story: StoryPresenter, alfie: Any, reopen: Any, how: str
) -> None:
    assessment = alfie.desk.now.assessment.id
    story.text_changed("analysis", "Half a sent")
    {"left": story.left, "close": alfie.desk.close, "undo": alfie.desk.flush}[how]()
    assert reopen(alfie).casework.open_draft(assessment).assessment.analysis == "Half a sent"


def test_undo_of_text_brings_back_what_was_there(story: StoryPresenter, alfie: Any, view: Any) -> None:
    story.text_changed("analysis", "One")
    alfie.timer.pass_()
    story.text_changed("analysis", "Two")
    story.undo()
    assert section(view, "analysis").boxes[0].text == "One"
    story.redo()
    assert section(view, "analysis").boxes[0].text == "Two"


def test_a_full_disk_loses_no_text(story: StoryPresenter, alfie: Any, view: Any) -> None:
    alfie.store.full = True
    story.text_changed("analysis", "Quiet")
    alfie.timer.pass_()
    assert view.state.problem.what == "This is not saved yet. The disk is full."
    assert section(view, "analysis").boxes[0].text == "Quiet"
    alfie.store.full = False
    story.text_changed("why_now", "The school rang.")
    alfie.timer.pass_()
    now = alfie.desk.now.assessment
    assert (now.analysis, now.why_now, view.state.problem) == ("Quiet", "The school rang.", None)


def test_a_save_that_took_the_space_kept_for_a_full_disk_says_so_until_there_is_room(
    story: StoryPresenter, alfie: Any, view: Any
) -> None:
    alfie.casework.disk_full = True
    alfie.store.keep_ballast = lambda: False
    story.text_changed("analysis", "Quiet")
    alfie.timer.pass_()
    assert alfie.desk.now.assessment.analysis == "Quiet"
    assert (view.state.saved.failed, view.state.saved.warned.what[:17]) == (None, "The disk is full.")
    alfie.store.keep_ballast = lambda: True
    story.text_changed("analysis", "Quiet now")
    alfie.timer.pass_()
    assert view.state.saved.warned is None


def test_every_child_has_a_place_for_words_at_once(story: StoryPresenter, view: Any, alfie: Any) -> None:
    (row,) = section(view, "voice").rows
    assert row.form.text("child") == "c1"
    story.row_changed(row.key, "text", "“I")
    alfie.timer.pass_()
    story.row_changed(row.key, "text", "“I like pancakes.”")
    alfie.timer.pass_()
    assert [voice.text for voice in alfie.desk.now.assessment.voice] == ["“I like pancakes.”"]
    (again,) = section(view, "voice").rows
    assert again.key == row.key


def test_two_quick_saves_of_a_new_row_make_one_line(alfie: Any, view: Any, later: Any) -> None:
    assessment = alfie.desk.now.assessment.id
    desk = Desk(alfie.casework, later, alfie.timer, lambda at: at)
    desk.open(assessment, lambda: None)
    later.go_on()
    story = StoryPresenter(desk, view, alfie.go)
    story.opened(STORY)
    story.row_changed("voice:new-c1", "text", "“I")
    desk.flush()
    story.row_changed("voice:new-c1", "text", "“I like")
    desk.flush()
    story.left()
    story.opened(STORY)
    later.go_on()
    assert [voice.text for voice in desk.now.assessment.voice] == ["“I like"]


def test_a_row_taken_out_comes_back(story: StoryPresenter, alfie: Any, view: Any) -> None:
    story.add_row("strengths")
    key = view.state.focus
    story.row_changed(key, "text", "Reads every night")
    alfie.timer.pass_()
    story.remove_row(key)
    assert section(view, "strengths").rows == ()
    assert alfie.desk.now.assessment.strengths == ()
    story.undo()
    assert [row.form.text("text") for row in section(view, "strengths").rows] == ["Reads every night"]


def test_a_view_is_reworded_in_place(story: StoryPresenter, alfie: Any) -> None:
    for text in ("It is all", "It is all right."):
        story.text_changed("view:m", text)
        alfie.timer.pass_()
    assert [(view.carer, view.text) for view in alfie.desk.now.assessment.views] == [("m", "It is all right.")]


def test_a_meeting_needs_a_name_and_a_day(story: StoryPresenter, alfie: Any) -> None:
    story.row_changed("meeting", "name", "Review conference")
    alfie.timer.pass_()
    assert alfie.desk.now.assessment.meeting is None
    story.row_changed("meeting", "on", "8 July")
    alfie.timer.pass_()
    assert alfie.desk.now.assessment.meeting.on == date(2026, 7, 8)


def test_half_a_meeting_is_kept_until_it_is_whole(
    story: StoryPresenter, alfie: Any, view: Any, reopen: Any, new_view: Any
) -> None:
    story.row_changed("meeting", "name", "Review conference")
    story.left()
    again = reopen(alfie)
    again.open(alfie.desk.now.assessment.id)
    other = new_view()
    page = StoryPresenter(again.desk, other, again.go)
    page.opened(STORY)
    assert section(other, "why").rows[0].form.text("name") == "Review conference"
    page.row_changed("meeting", "on", "8 July")
    page.left()
    assert again.desk.now.assessment.meeting.on == date(2026, 7, 8)
    assert again.desk.now.kept == {}


@pytest.mark.parametrize("day", ["", "8 July"])
def test_a_meeting_is_taken_out_half_or_whole(story: StoryPresenter, alfie: Any, view: Any, day: str) -> None:
    assert not section(view, "why").rows[0].can_remove
    story.row_changed("meeting", "name", "Review conference")
    story.row_changed("meeting", "on", day)
    alfie.timer.pass_()
    assert section(view, "why").rows[0].can_remove
    story.remove_row("meeting")
    story.left()
    story.opened(STORY)
    row = section(view, "why").rows[0]
    assert (row.form.text("name"), row.form.text("on"), row.can_remove) == ("", "", False)
    assert alfie.desk.now.assessment.meeting is None
    assert alfie.desk.now.kept == {}


def test_what_is_only_asked_for_has_nothing_to_take_out(story: StoryPresenter, alfie: Any, view: Any) -> None:
    assert [row.can_remove for row in section(view, "voice").rows] == [False]
    story.row_changed("voice:new-c1", "method", "Playing")
    alfie.timer.pass_()
    assert [row.can_remove for row in section(view, "voice").rows] == [True]


@pytest.fixture
def ready(alfie: Any, new_view: Any) -> Any:
    view = new_view()
    page = ReadinessPresenter(alfie.desk, view, alfie.go)
    page.opened(READINESS)
    return page, view


def found(view: Any, code: str) -> Any:
    rows = (*view.state.blockers, *view.state.warnings, *view.state.decided)
    return next(row for row in rows if row.key.split("|")[0] == code)


def grade(office: Any, item: str, number: int) -> None:
    entry = GradingEntry(item, "c1", "m", "v1", number)
    office.casework.apply(office.desk.now.assessment.id, [changes.GradeEntered(entry)])
    office.open(office.desk.now.assessment.id)


def test_a_finding_leads_to_its_place(alfie: Any, ready: Any, new_view: Any) -> None:
    grade(alfie, "H1a", 3)
    page, view = ready
    page.opened(READINESS)
    row = found(view, "grade-without-evidence")
    assert row.button == "Go to H1a"
    page.go_to(row.key)
    assert alfie.places[-1] == Place(Page.PROFILE, child="c1", carer="m", item="H1a")
    grading_view = new_view()
    grading = GradingPresenter(alfie.desk, grading_view, alfie.go)
    grading.opened(alfie.places[-1])
    assert [each.id for each in grading_view.state.ladders if each.selected] == ["H1a"]


def test_every_finding_of_the_shipped_family_leads_somewhere(office: Any) -> None:
    folder = Path(__file__).parents[2] / "resources" / "families"
    document: dict[str, Any] = {}
    for path in sorted(folder.glob("marlowe-*.json")):
        document = json.loads(path.read_bytes())
        office.put(canonical_bytes(document), document["id"])
    draft = office.casework.open_draft(document["id"])
    assert draft.findings
    for finding in draft.findings:
        place = place_of(finding, draft)
        assert place.page is not Page.PROFILE or place.item
    rows = [finding_row(each, draft) for each in draft.findings]
    said = {row.what.rstrip("."): row.place.item for row in rows}
    assert said["L Learning and growing improved from 3 to 2 for Ruby, not verified"] == "L2a", "what is better"
    assert said["K Kept safe is at 4 for Ruby, no better after 268 days"] == "K2a", "the worst one"
    assert "Action 3 was first due on 15 June 2026 and is not done" in said, "its number in the plan, no key of ours"
    for check in CHECKS:
        bare = Finding(check.code, Severity.BLOCKER, (("child", draft.assessment.children[0].id),), "x", decided=False)
        assert place_of(bare, draft).page in (Page.FAMILY, Page.PROFILE, Page.STORY, Page.PLAN, Page.READINESS)


def test_a_finding_about_an_action_leads_to_the_field_that_is_empty(alfie: Any, ready: Any) -> None:
    action = Action("x1", "Alfie is safe", "Fit a gate", "S. Lund", date(2026, 8, 1), measure="Seen shut")
    alfie.casework.apply(alfie.desk.now.assessment.id, [changes.ActionPut(action)])
    alfie.open(alfie.desk.now.assessment.id)
    page, view = ready
    page.opened(READINESS)
    row = found(view, "weak-action")
    assert (row.button, row.place) == ("Go to the plan", Place(Page.PLAN, key="actions:x1/contingency"))


def test_a_child_who_was_not_heard_leads_to_the_place_for_its_words(ready: Any) -> None:
    _, view = ready
    row = found(view, "no-voice")
    assert row.button == "Go to the child’s voice"
    assert row.place == Place(Page.STORY, child="c1", key="voice:new-c1")


def test_each_row_is_named_apart_where_it_is_taken_out(story: StoryPresenter, alfie: Any, view: Any) -> None:
    for text in ("Reads every night", "Sings"):
        story.add_row("strengths")
        story.row_changed(view.state.focus, "text", text)
        alfie.timer.pass_()
    assert [row.named for row in section(view, "strengths").rows] == ["strength 1 of 2", "strength 2 of 2"]
    assert section(view, "why").rows[0].named == "the meeting"


def test_every_prompt_on_the_capacity_to_change_can_be_read(story: StoryPresenter, alfie: Any, view: Any) -> None:
    box = next(each for each in section(view, "analysis").boxes if each.key == "capacity_to_change")
    part = next(each for each in alfie.desk.now.pack.ungraded if each.id == "capacity")
    assert all(asked in box.hint for asked in part.prompts)
    assert box.hint.startswith("What was tried, what was offered, and what held")


def test_a_voice_keeps_the_day_that_it_goes_through(story: StoryPresenter, alfie: Any, view: Any) -> None:
    day = Voice("c1", "v1", "day-in-my-life", "Tea: toast", "weekend")
    alfie.casework.apply(alfie.desk.now.assessment.id, [changes.VoiceWritten(day)])
    alfie.open(alfie.desk.now.assessment.id)
    story.opened(STORY)
    rows = section(view, "voice").rows
    assert rows == ()
    (way,) = section(view, "voice").ways
    assert (way.name, way.place) == ("Go through a day with Alfie", Place(Page.DAY, child="c1"))
    assert way.line == "Written: weekend of 24 June. Not asked yet: weekday and holiday."
    line = alfie.desk.now.keys["voice"][0]
    story.row_changed(f"voice:{line}", "text", "Tea: soup")
    story.left()
    assert alfie.desk.now.assessment.voice[0].day == "weekend"


def test_a_decision_on_an_alert_needs_who_told_when_and_what(alfie: Any, ready: Any) -> None:
    grade(alfie, "K2a", 5)
    page, view = ready
    page.opened(READINESS)
    row = found(view, "alert-without-decision")
    page.go_to(row.key)
    assert view.state.form_for == row.key
    page.form_changed("by", "J. Amos")
    page.form_submit()
    wrong = {field.name for field in view.state.form.fields if field.wrong}
    assert wrong == {"role", "told", "outcome", "reason"}
    for name, value in (("role", "manager"), ("told", "MASH"), ("outcome", "Strategy meeting"), ("reason", "Alone")):
        page.form_changed(name, value)
    page.form_submit()
    codes = {row.key.split("|")[0] for row in view.state.blockers}
    assert not codes & {"alert-without-decision", "no-decision"}
    (decision,) = alfie.desk.now.assessment.decisions
    assert (decision.told, decision.about) == ("MASH", (("child", "c1"),))


def test_a_manager_s_reason_lets_a_blocker_be_signed_past_and_is_shown(alfie: Any, ready: Any) -> None:
    page, view = ready
    row = found(view, "no-voice")
    assert row.reason == "Manager’s reason"
    count = len(view.state.blockers)
    page.reason(row.key)
    page.form_changed("by", "J. Amos")
    page.form_changed("reason", "Seen by the school nurse on Friday")
    page.form_submit()
    assert view.state.form is None
    assert len(view.state.blockers) == count - 1
    assert found(view, "no-voice").decided == "J. Amos, manager, 1 July 2026: Seen by the school nurse on Friday"
    page.undo()
    assert len(view.state.blockers) == count


def test_a_half_written_decision_is_kept(alfie: Any, ready: Any, reopen: Any, new_view: Any) -> None:
    page, view = ready
    page.reason(found(view, "no-voice").key)
    page.form_changed("reason", "Seen by the sch")
    page.left()
    again, other = reopen(alfie), new_view()
    again.open(alfie.desk.now.assessment.id)
    ReadinessPresenter(again.desk, other, again.go).opened(READINESS)
    assert other.state.form.text("reason") == "Seen by the sch"


def test_titles_count_in_words(ready: Any) -> None:
    _, view = ready
    number = len(view.state.blockers)
    assert view.state.blockers_title.endswith("things stop signing")
    assert view.state.ready_text.startswith(f"{number} blockers left.")
    assert not view.state.ready


def test_a_compensation_names_an_item_and_two_carers(alfie: Any, view: Any) -> None:
    alfie.casework.apply(alfie.desk.now.assessment.id, [changes.CarerPut(Carer("g", "Gran", "grandmother"))])
    alfie.open(alfie.desk.now.assessment.id)
    story = StoryPresenter(alfie.desk, view, alfie.go)
    story.opened(STORY)
    story.add_row("compensations")
    key = view.state.focus
    answers = (("child", "c1"), ("item", "h1z"), ("carer", "m"), ("by", "m"))
    for name, value in answers:
        story.row_changed(key, name, value)
        alfie.timer.pass_()
    assert alfie.desk.now.assessment.compensations == ()
    story.row_changed(key, "item", "h1a")
    alfie.timer.pass_()
    assert alfie.desk.now.assessment.compensations == ()
    story.row_changed(key, "by", "g")
    alfie.timer.pass_()
    (row,) = section(view, "compensations").rows
    assert row.wants == "Without evidence it does not count."
    story.row_changed(key, "evidence", "Gran brings supper each night.")
    alfie.timer.pass_()
    (made,) = alfie.desk.now.assessment.compensations
    assert (made.item, made.carer, made.by, made.evidence) == ("H1a", "m", "g", "Gran brings supper each night.")


def test_a_profile_without_worry_never_reads_as_safe(alfie: Any, new_view: Any) -> None:
    assessment = alfie.desk.now.assessment.id
    items = alfie.desk.now.result.children["c1"].current["m"]
    areas = {area.id: [item.id for item in area.items if item.id in items] for area in alfie.desk.now.pack.areas()}
    unseen = next(area[-1] for area in areas.values() if len(area) >= 3 and not critical(alfie, area[-1]))
    step = [changes.GradeEntered(GradingEntry(item, "c1", "m", "v1", 1)) for item in items if item != unseen]
    alfie.casework.apply(assessment, step)
    alfie.open(assessment)
    view = new_view()
    FamilyPresenter(alfie.desk, view, alfie.go).opened(Place(Page.FAMILY))
    assert (view.state.prompt, view.state.prompt_title) == ("P0", "Nothing in the profile asks for a decision now")
    count = len(items)
    assert (
        f"This does not mean safe. Seen: {count - 1} of {count} items. Not known: {unseen}." in view.state.prompt_text
    )


def critical(office: Any, item: str) -> bool:
    result = office.desk.now.result.children["c1"]
    return any(each.id == item and result.band in each.critical for each in office.desk.now.pack.items())


def test_coming_back_one_stands_at_the_finding_that_one_went_to_mend(alfie: Any, ready: Any) -> None:
    grade(alfie, "H1a", 3)
    page, view = ready
    page.opened(READINESS)
    key = found(view, "grade-without-evidence").key
    page.go_to(key)
    page.left()
    page.opened(READINESS)
    assert view.state.stood_at == key


def test_it_says_how_many_blockers_are_left_of_those_that_stood(ready: Any) -> None:
    page, view = ready
    count = len(view.state.blockers)
    assert view.state.ready_text.startswith(f"{count} blockers left. ")
    page.reason(found(view, "no-voice").key)
    page.form_changed("by", "J. Amos")
    page.form_changed("reason", "Seen by the school nurse on Friday")
    page.form_submit()
    assert view.state.ready_text.startswith(f"{count - 1} blockers left of {count}. ")


def test_a_decision_shows_what_came_of_it_and_who_was_told(alfie: Any, ready: Any) -> None:
    grade(alfie, "H2b", 5)
    page, view = ready
    page.opened(READINESS)
    page.reason(found(view, "alert-without-decision").key)
    for field, value in (
        ("role", "manager"), ("told", "MASH"), ("outcome", "Strategy meeting today"), ("reason", "Untreated burn"),
    ):  # fmt: skip
        page.form_changed(field, value)
    page.form_submit()
    said = found(view, "decision").decided
    assert found(view, "decision").what == "The decision about Alfie"
    assert said.endswith(": Strategy meeting today. Told: MASH. Why: Untreated burn")


def test_a_key_does_not_put_the_save_of_an_earlier_one_off(alfie):
    started = []
    start = alfie.timer.start
    alfie.timer.start = lambda seconds, due: (started.append(seconds), start(seconds, due))
    for number in range(1, 30):
        alfie.desk.typed("a text", lambda _draft: ())
        assert len(started) == 1, f"key {number} began the wait again"
    alfie.timer.pass_()
    alfie.desk.typed("a text", lambda _draft: ())
    assert started == [PAUSE, PAUSE]


def test_findings_are_worked_out_once_nobody_types_any_more(alfie: Any, later: Any, view: Any) -> None:
    calm = type(alfie.timer)()
    desk = Desk(alfie.casework, later, alfie.timer, lambda at: at, calm)
    desk.open(alfie.desk.now.assessment.id, lambda: None)
    later.go_on()
    story = StoryPresenter(desk, view, alfie.go)
    story.opened(STORY)
    later.go_on()
    story.text_changed("analysis", "He is")
    desk.flush()
    later.go_on()
    assert desk.now.assessment.analysis == "He is"
    assert later.waiting == [], "each letter would wait for what the whole assessment is looked through for"
    calm.pass_()
    assert len(later.waiting) == 1
    story.left()
    desk.close()
    later.go_on()
