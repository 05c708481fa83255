"""The caseload in parts: rows come as they are wanted, texts are found below, and long reading can be stopped."""

import json
import random
from datetime import date
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Action, Carer, Child, Family, GradingEntry, Meeting, Visit
from neglect_tool.domain.draft import TextField
from neglect_tool.domain.readiness import OtherFamily, check
from neglect_tool.domain.work import Jot, Mark
from neglect_tool.exchange.draft_aside import ReportSigned
from neglect_tool.gui.presenters import caseload as module
from neglect_tool.gui.presenters.caseload import SPAN, CaseloadPresenter
from neglect_tool.gui.presenters.found import place_of
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.services.casework import Some
from neglect_tool.services.search import Hit
from neglect_tool.services.written import Spot


def put_families(office: Any, count: int) -> None:
    for number in range(count):
        document = {
            "format": "neglect-assessment/1",
            "id": f"a{number}",
            "as_at": "2026-06-01",
            "pack": "graded-neglect-profile",
            "family": {"reference": f"F-{number}", "name": f"Name {number:04}"},
            "children": [{"id": "c1", "name": f"Child{number % 7} Name", "born": "2020-01-01"}],
            "carers": [],
            "analysis": f"mould behind the bed of number{number}",
        }
        office.put(json.dumps(document).encode(), f"a{number}")


@pytest.fixture
def page(office: Any, view: Any, run_now: Any) -> CaseloadPresenter:
    return CaseloadPresenter(office.casework, view, run_now, office.go)


def test_a_long_list_comes_in_parts(office: Any, view: Any, page: CaseloadPresenter) -> None:
    put_families(office, 450)
    page.opened()
    state = view.state
    assert (state.total, state.matching, state.first, len(state.rows)) == (450, 450, 0, SPAN)
    assert all(row.prompt for row in state.rows)
    assert not state.busy
    page.rows_wanted(400)
    state = view.state
    assert (state.first, len(state.rows), state.rows[40].name) == (360, SPAN, "Name 0400")
    assert all(row.prompt for row in state.rows)
    page.search_changed("child3")
    assert (view.state.matching, view.state.first) == (len(range(3, 450, 7)), 0)
    page.search_changed("")
    assert (view.state.matching, view.state.first) == (450, 0)


def test_what_is_seen_is_worked_out_first(office: Any, view: Any, later: Any) -> None:
    put_families(office, 450)
    page = CaseloadPresenter(office.casework, view, later, office.go)
    page.opened()
    while not view.state.rows or view.state.matching < 450:
        later.go_on(1)
    page.rows_wanted(400)
    while view.state.first == 0:
        later.go_on(1)
    for _ in range(3):
        later.go_on(1)
    worked = [row.name for row in view.state.rows if row.prompt]
    assert worked
    assert all(abs(int(name.removeprefix("Name ")) - 400) <= 4 for name in worked)


def test_the_start_of_a_name_is_found_in_the_whole_list(office: Any, view: Any, page: CaseloadPresenter) -> None:
    put_families(office, 450)
    page.opened()
    page.name_typed("name 03")
    shown = next(state for state in reversed(view.states) if state.stand >= 0)
    assert shown.rows[shown.stand - shown.first].name == "Name 0300"
    assert view.state.stand == -1, "one stands there once, and not again at every change"
    page.name_typed("zz")
    assert next(state for state in reversed(view.states) if state.stand >= 0).stand == 449


def test_only_what_was_typed_last_is_answered(office: Any, view: Any, later: Any) -> None:
    put_families(office, 9)
    page = CaseloadPresenter(office.casework, view, later, office.go)
    page.opened()
    later.go_on()
    for typed in ("n", "na", "name 0007"):
        page.search_changed(typed)
    while later.waiting:
        later.go_on(1)
    assert [row.name for row in view.state.rows] == ["Name 0007"]
    assert not view.state.busy


def test_what_was_written_is_found_below_the_families(office: Any, view: Any, page: CaseloadPresenter) -> None:
    put_families(office, 30)
    page.opened()
    page.search_changed("mould")
    assert view.state.empty.sentence == "No family here matches that."
    assert len(view.state.hits) == 20
    page.search_changed("number7 moul")
    (hit,) = view.state.hits
    assert hit.where == "Name 0007 · profile of 1 June 2026 · analysis"
    assert [hit.snippet[first:last] for first, last in hit.marks] == ["mould", "number7"]
    page.open_hit(0)
    assert office.places[-1] == Place(Page.STORY, "a7", key="analysis")
    office.casework.apply("a7", [changes.TextWritten(TextField.ANALYSIS, "dry")])
    page.opened()
    assert view.state.hits == ()
    page.open_hit(0)
    assert len(office.places) == 1


def test_a_hit_is_as_fresh_as_the_last_save(office: Any, view: Any, page: CaseloadPresenter) -> None:
    put_families(office, 2)
    page.opened()
    office.casework.apply("a1", [changes.TextWritten(TextField.WHY_NOW, "a scald on the arm")])
    page.search_changed("scald")
    assert [hit.where for hit in view.state.hits] == ["Name 0001 · profile of 1 June 2026 · why now"]
    page.search_changed("s")
    assert view.state.hits == (), "one letter is not looked for"


def test_long_reading_says_how_far_it_is_and_can_be_stopped(
    office: Any, view: Any, later: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.0)
    put_families(office, 200)
    page = CaseloadPresenter(office.casework, view, later, office.go)
    page.opened()
    later.go_on(1)
    first = view.state.reading
    assert (first.percent, first.words) == (0, "Reading what was saved: 0 of 136 saves.")
    assert view.state.total == 64
    later.go_on(1)
    assert view.state.reading.percent > 0
    page.stop_reading()
    while later.waiting:
        later.go_on(1)
    assert view.state.reading is None
    assert view.state.note.startswith("72 saves are not in this list yet.")
    assert view.state.total == 128
    page.opened()
    while later.waiting:
        later.go_on(1)
    assert (view.state.total, view.state.note, view.state.reading) == (200, "", None)


@pytest.mark.parametrize(
    ("spot", "place"),
    [
        (Spot("family", ""), Place(Page.FAMILY, "a")),
        (Spot("children", "", child="c1"), Place(Page.FAMILY, "a", child="c1")),
        (Spot("carers", "", carer="m"), Place(Page.FAMILY, "a", carer="m")),
        (Spot("visits", "", visit="v1"), Place(Page.FAMILY, "a", visit="v1")),
        (Spot("grades", "", "", "c1", "m", "K2a", "v1"), Place(Page.PROFILE, "a", "c1", "m", "K2a", "v1")),
        (Spot("voice", "", "voice:12", "c1"), Place(Page.STORY, "a", key="voice:12")),
        (Spot("meeting", "", "meeting"), Place(Page.STORY, "a", key="meeting")),
        (Spot("day", "", "voice:12", "c1"), Place(Page.DAY, "a", "c1", key="voice:12")),
        (Spot("chronology", "", "chronology:12"), Place(Page.CHRONOLOGY, "a", key="chronology:12")),
        (Spot("actions", "", "actions:x1"), Place(Page.PLAN, "a", key="actions:x1")),
        (Spot("form", "", "row:chronology:new1"), Place(Page.CHRONOLOGY, "a", key="chronology:new1")),
        (Spot("form", "", "row:actions:x2"), Place(Page.PLAN, "a", key="actions:x2")),
        (Spot("form", "", "progress:x1"), Place(Page.PLAN, "a", key="progress:x1")),
        (Spot("form", "", "paste:events"), Place(Page.CHRONOLOGY, "a", key="paste:events")),
        (Spot("decisions", ""), Place(Page.READINESS, "a")),
        (Spot("picture", "", "0a", item="K2a"), Place(Page.PHOTOGRAPHS, "a", key="0a")),
        (Spot("form", "", "row:voice:new1"), Place(Page.STORY, "a", key="voice:new1")),
        (Spot("form", "", "evidence:K2a\x1f12"), Place(Page.PROFILE, "a", item="K2a")),
        (Spot("form", "", "decide:open-critical|child=c1"), Place(Page.READINESS, "a")),
        (Spot("form", "", "carer:new"), Place(Page.FAMILY, "a")),
    ],
)
def test_a_hit_leads_to_where_it_stands(spot: Spot, place: Place) -> None:
    assert place_of(Hit("a", "", spot, "", ())) == place


def test_what_this_session_saved_is_in_the_list_before_it_is_brought_up(office: Any) -> None:
    work = office.casework
    first = work.new_family("F-1", "Marlowe").assessment.id
    work.apply(first, [changes.FamilyPut(Family("F-1", "Brackenbury")), changes.AsAtMoved(date(2026, 6, 1))])
    second = work.start_assessment("F-1").assessment.id
    assert [row.assessment for row in work.series("F-1")] == [first, second]
    assert [row.name for row in work.series("F-1")] == ["Brackenbury", "Brackenbury"]
    work.apply(second, [changes.FamilyPut(Family("F-7", "Brackenbury"))])
    assert [row.assessment for row in work.series("F-1")] == [first]
    assert [row.assessment for row in work.series("F-7")] == [second]
    while work.refresh():
        pass
    assert [row.reference for row in work.families().rows] == ["F-1", "F-7"]
    assert work.families().total == 2


def test_an_import_during_the_session_is_in_the_list_and_in_the_guard(office: Any) -> None:
    mine = office.casework.new_family("F-1", "Marlowe").assessment.id
    draft = office.casework.apply(mine, [changes.TextWritten(TextField.ANALYSIS, "Seen with Child3 at school.")])
    assert [each.code for each in draft.findings if each.code == "other-family"] == []
    put_families(office, 5)
    draft = office.casework.apply(mine, [changes.TextWritten(TextField.ANALYSIS, "Seen with Child3, at school.")])
    assert [each.code for each in draft.findings if each.code == "other-family"] == ["other-family"]


def test_the_guard_says_the_same_as_if_every_family_were_looked_at(office: Any) -> None:
    dice = random.Random(7)
    names = ("Ada", "Will", "May", "O'Brien", "Anne-Marie", "Zoë", "Ó Briain", "St. John", "Lee", "X", "Ruby")
    families: list[OtherFamily] = []
    for number in range(25):
        reference = dice.choice((f"F/{number}", f"QX {number}", f"{number}"))
        name, child = dice.choice(names), f"{dice.choice(names)} {dice.choice(names)}"
        born = date(2010 + number % 14, 1 + number % 12, 1 + number % 28)
        made = office.casework.new_family(reference, name).assessment.id
        step = [changes.ChildPut(Child("c1", child, born=born)), changes.CarerPut(Carer("m", "Leanne Pike"))]
        office.casework.apply(made, step)
        families.append(OtherFamily(reference, (name, child, "Leanne Pike"), (born,)))
    mine = office.casework.new_family("MINE-1", "Marlowe").assessment.id
    here = Visit("v1", date(2026, 6, 24), announced=False, place="the flat")
    office.casework.apply(mine, [changes.ChildPut(Child("c1", "Ruby Marlowe", born=date(2015, 6, 6))),
                                 changes.CarerPut(Carer("m", "Anne")), changes.VisitPut(here)])  # fmt: skip
    pieces = [*names, "Leanne", "Pike", "leanne pike", "will", "may", "F/3", "QX  4", "qx 4", "3", "12"]
    pieces += [f"{each.birth_dates[0].day} {each.birth_dates[0]:%B} {each.birth_dates[0].year}" for each in families]
    pieces += [f"{each.birth_dates[0]:%d/%m/%y}" for each in families]
    pieces += [f"1/{each.birth_dates[0]:%d/%m/%Y}" for each in families]
    found = 0
    for _ in range(60):
        text = dice.choice((" ", ", ", "-", ". ")).join(dice.choices(pieces, k=dice.randint(1, 9)))
        draft = office.casework.apply(mine, [changes.TextWritten(TextField.ANALYSIS, text)])
        everyone = check(draft.assessment, draft.pack, others=families)
        wanted = {each.text for each in everyone if each.code == "other-family"}
        assert {each.text for each in draft.findings if each.code == "other-family"} == wanted, text
        found += len(wanted)
    assert found > 60


def pressing_families(office: Any) -> dict[str, str]:
    """Families of which something is late, due, to be sorted, to be signed, or nothing at all; ids by name."""
    late = changes.ActionPut(Action("x1", action="Dentist", due=date(2026, 7, 20), first_due=date(2026, 6, 29)))
    done = changes.ActionPut(Action("x2", action="Gate", due=date(2026, 5, 1), done="1 May"))
    soon = changes.MeetingSet(Meeting("Review child protection conference", date(2026, 7, 14)))
    held = changes.MeetingSet(Meeting("Review child protection conference", date(2026, 6, 20)))
    far = changes.ActionPut(Action("x1", action="Bed", due=date(2026, 9, 1)))
    people = [
        changes.ChildPut(Child("c1", "Ada", born=date(2019, 1, 1))),
        changes.CarerPut(Carer("p1", "Lee")),
        changes.VisitPut(Visit("v1", date(2026, 6, 30), announced=True)),
    ]
    graded = changes.GradeEntered(GradingEntry("H1a", "c1", "p1", "v1", 2))
    jotted = changes.JotWritten(Jot("v1", "15:46", Mark.SAW, "A bare mattress"))
    steps: dict[str, list[Any]] = {
        "Late": [late, done], "Soon": [soon, far], "Held": [held, done], "Far": [far], "Graded": [*people, graded],
        "Signed": [*people, graded], "Jots": [*people, jotted], "Bare": [],
    }  # fmt: skip
    made = {}
    for number, (name, step) in enumerate(steps.items()):
        made[name] = office.casework.new_family(f"F-{number}", name).assessment.id
        if step:
            office.casework.apply(made[name], step)
    sha = office.casework.draft(made["Signed"]).document_sha256
    office.casework.record(made["Signed"], ReportSigned("aa", sha, "practitioner", "R. Patel", 9, b"%PDF"))
    return made


def names(view: Any) -> list[str]:
    return [row.name for row in view.state.rows]


def test_lists_of_some_families_come_from_what_is_kept(office: Any, view: Any, page: CaseloadPresenter) -> None:
    made = pressing_families(office)
    page.opened()
    assert [(one.words, one.count, one.chosen) for one in view.state.lists] == [
        ("All open", "8", True), ("P2 and P3", "0", False), ("Due or late", "2", False), ("To sort", "1", False),
        ("To sign", "1", False),
    ]  # fmt: skip
    page.list_chosen("due")
    assert names(view) == ["Late", "Soon"], "the earliest first"
    page.list_chosen("to-sort")
    assert names(view) == ["Jots"]
    assert view.state.rows[0].state == "Visit notes to sort: 1"
    page.list_chosen("to-sign")
    assert names(view) == ["Graded"]
    assert view.state.matching == 1
    page.search_changed("nobody")
    assert view.state.empty.sentence == "No family here matches that."
    page.search_changed("")
    office.casework.apply(made["Graded"], [changes.TextWritten(TextField.ANALYSIS, "x")])
    office.casework.apply(made["Signed"], [changes.TextWritten(TextField.ANALYSIS, "another word")])
    page.opened()
    assert names(view) == ["Graded", "Signed"], "changed since it was signed, so it is to be signed again"
    page.list_chosen("all")
    assert view.state.matching == 8


def test_a_list_with_nobody_in_it_says_so(office: Any, view: Any, page: CaseloadPresenter) -> None:
    office.casework.new_family("F-1", "Bare")
    page.opened()
    page.list_chosen("due")
    assert view.state.empty.sentence.startswith("Nothing is late, or due within a week.")
    assert view.state.empty.practise == ""


def test_a_row_says_what_is_due_when_and_how_late(office: Any, view: Any, page: CaseloadPresenter) -> None:
    pressing_families(office)
    page.opened()
    said = {row.name: (row.next, row.due, row.due_line, row.moved, row.late) for row in view.state.rows}
    assert said["Late"] == ("Overdue: Dentist", "Mon 29 June", "2 days late", "now 20 July", True)
    assert said["Soon"] == ("Report to the family", "Tue 7 July", "in 6 days", "", False)
    assert said["Held"][1:] == ("", "", "", False), "a conference that was held is not due"
    assert said["Far"][:3] == ("Bed", "Tue 1 September", "in 62 days")
    late = next(row for row in view.state.rows if row.name == "Late")
    assert "Overdue: Dentist, Mon 29 June, 2 days late, now 20 July" in late.spoken


def test_counting_waits_behind_nothing_that_is_typed(office: Any, view: Any, later: Any, monkeypatch: Any) -> None:
    put_families(office, 9)
    page = CaseloadPresenter(office.casework, view, later, office.go)
    page.opened()
    while later.waiting:
        later.go_on(1)
    counted: list[int] = []
    monkeypatch.setattr(type(office.casework), "counts", lambda _self: counted.append(1) or {})
    for typed in ("n", "na", "nam"):
        page.search_changed(typed)
    while later.waiting:
        later.go_on(1)
    assert counted == []


def test_every_list_is_told_apart_by_what_the_register_keeps(office: Any) -> None:
    pressing_families(office)
    office.casework.settle()
    while office.casework.refresh():
        pass
    found = {some: [row.name for row in office.casework.families(only=some).rows] for some in Some}
    assert found[Some.DUE] == ["Late", "Soon"]
    assert {some: len(rows) for some, rows in found.items() if some is not Some.ALL} == office.casework.counts()


def graded_families(office: Any, count: int) -> list[str]:
    """Every third has a 5 on supervision, so P3; the rest P1. Names of the P3 ones."""
    pressing = []
    for number in range(count):
        name = f"Name {number:04}"
        made = office.casework.new_family(f"F-{number}", name).assessment.id
        step: list[Any] = [
            changes.ChildPut(Child("c1", "Ada", born=date(2019, 1, 1))),
            changes.CarerPut(Carer("p1", "Lee")),
            changes.VisitPut(Visit("v1", date(2026, 6, 30), announced=True)),
        ]
        if number % 3 == 0:
            pressing.append(name)
            step.append(changes.GradeEntered(GradingEntry("K2a", "c1", "p1", "v1", 5)))
        office.casework.apply(made, step)
    return pressing


def test_the_families_whose_last_prompt_is_p2_or_p3_are_listed_whole(
    office: Any, view: Any, page: CaseloadPresenter, monkeypatch: Any
) -> None:
    monkeypatch.setattr(module, "SPAN", 6)
    wanted = graded_families(office, 20)
    page.opened()
    counts = {one.words: one.count for one in view.state.lists}
    assert counts["P2 and P3"] == "", "not every family was graded, so no number is said"
    page.list_chosen("pressing")
    assert view.state.matching == len(wanted)
    assert [row.name for row in office.casework.families(only=Some.PRESSING).rows] == wanted
    assert {row.prompt for row in view.state.rows} <= {"P2", "P3"}
    assert {one.words: one.count for one in view.state.lists}["P2 and P3"] == str(len(wanted))
    assert (view.state.note, view.state.reading) == ("", None)


def test_a_prompt_is_kept_till_something_of_its_family_changes(
    office: Any, view: Any, page: CaseloadPresenter, reopen: Any, monkeypatch: Any
) -> None:
    graded_families(office, 4)
    page.opened()
    page.list_chosen("pressing")
    again = reopen(office)
    assert again.casework.ungraded == 0, "another session need not grade anybody"
    first = office.casework.families(only=Some.PRESSING).rows[0]
    office.casework.apply(first.assessment, [changes.AsAtMoved(date(2026, 6, 30))])
    while office.casework.refresh():
        pass
    assert office.casework.ungraded == 1
    page.opened()
    assert view.state.matching == 2
    assert office.casework.ungraded == 0


def test_grading_for_a_list_says_how_far_it_is_and_can_be_stopped(
    office: Any, view: Any, later: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(module, "SPAN", 2)
    graded_families(office, 30)
    page = CaseloadPresenter(office.casework, view, later, office.go)
    page.opened()
    while later.waiting:
        later.go_on(1)
    page.list_chosen("pressing")
    seen = []
    while later.waiting and not seen:
        later.go_on(1)
        seen += [view.state.reading] if view.state.reading else []
    assert seen[0].words.startswith("Grading for this list: ")
    assert seen[0].words.endswith(" families.")
    page.stop_reading()
    while later.waiting:
        later.go_on(1)
    assert view.state.reading is None
    assert "not graded yet, so this list may lack some" in view.state.note
    page.list_chosen("pressing")
    while later.waiting:
        later.go_on(1)
    assert (view.state.note, view.state.matching) == ("", 10)
