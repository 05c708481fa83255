"""From an empty store to a profile that nothing stops from being signed, through the pages' own intents."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.readiness import standing_blockers
from neglect_tool.gui.presenters.caseload import CaseloadPresenter
from neglect_tool.gui.presenters.chronology import ChronologyPresenter
from neglect_tool.gui.presenters.family import FamilyPresenter
from neglect_tool.gui.presenters.grading import GradingPresenter
from neglect_tool.gui.presenters.new_family import NewFamilyPresenter
from neglect_tool.gui.presenters.plan import PlanPresenter
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.readiness import ReadinessPresenter
from neglect_tool.gui.presenters.story import StoryPresenter


def fill(presenter: Any, **answers: Any) -> None:
    for name, value in answers.items():
        presenter.form_changed(name, value)
    presenter.form_submit()


def evidence(grading: GradingPresenter, text: str) -> None:
    fill(grading, source="observed", text=text)


def cells(office: Any) -> Iterator[tuple[str, str, str]]:
    for child, result in office.desk.now.result.children.items():
        for carer, items in result.current.items():
            for item in items:
                yield child, carer, item


def test_a_whole_assessment_is_made_in_the_window(
    office: Any, view: Any, new_view: Callable[[], Any], run_now: Any
) -> None:
    caseload = CaseloadPresenter(office.casework, view, run_now, office.go)
    caseload.opened()
    assert view.state.empty is not None
    assert view.state.empty.place.page is Page.NEW_FAMILY

    begin = new_view()
    new = NewFamilyPresenter(office.casework, begin, run_now, office.go)
    new.opened()
    fill(new, reference="F-2047", name="Marlowe")
    place = office.places[-1]
    assert place.page is Page.FAMILY
    office.open(place.assessment)

    page = new_view()
    family = FamilyPresenter(office.desk, page, office.go)
    family.opened(place)
    assert page.state.next_step.name == "Children"
    family.go_to(page.state.next_step)
    fill(family, name="Alfie", born="3 February 2023", needs="no")
    family.add_child()
    fill(family, name="Ruby", born="1/5/2019", needs="no")
    assert page.state.next_step.name == "Carers"
    family.go_to(page.state.next_step)
    fill(family, name="Leanne", relationship="mother", lives="home")
    family.add_carer()
    fill(family, name="Darren", relationship="father", lives="elsewhere", children=("c1",))
    assert page.state.next_step.name == "Visits"

    grade_page = new_view()
    grading = GradingPresenter(office.desk, grade_page, office.go)
    grading.opened(Place(Page.PROFILE))
    assert grade_page.state.need.place == Place(Page.FAMILY, key="visit")
    grading.left()

    family.add_visit()
    fill(family, on="24 June", announced="unannounced", agency="Health visiting", place="home",
         seen=("c1", "c2", "p1", "p2"), seen_alone=("c2",))  # fmt: skip
    assert page.state.form is None
    family.left()

    grading.opened(Place(Page.PROFILE))
    assert grade_page.state.need is None
    todo = list(cells(office))
    assert len(todo) > 60
    for child, carer, item in todo:
        grading.opened(Place(Page.PROFILE, child=child, carer=carer, item=item))
        grading.grade(3 if (item, carer) == ("H1b", "p1") else 1)
        if grade_page.state.evidence_form is not None:
            evidence(grading, f"Seen on the visit: {item}.")
    assert all(row.chip == "Done" for row in grade_page.state.tasks)
    grading.left()

    story_page = new_view()
    story = StoryPresenter(office.desk, story_page, office.go)
    story.opened(Place(Page.STORY, key="voice"))
    story.text_changed("why_now", "The school nurse asked.")
    for child in ("c1", "c2"):
        story.row_changed(f"voice:new-{child}", "text", "“I like pancakes.”")
    for carer in ("p1", "p2"):
        story.text_changed(f"view:{carer}", "It is all right.")
    story.text_changed("analysis", "Warm care.")
    story.text_changed("capacity_to_change", "Asks for help.")
    story.left()

    events_page = new_view()
    events = ChronologyPresenter(office.desk, events_page, office.go)
    events.opened(Place(Page.CHRONOLOGY))
    events.add()
    events.row_changed(events_page.state.selected, "on", "5 Jan 2026")
    events.row_changed(events_page.state.selected, "event", "Moved house")
    events.left()

    plan_page = new_view()
    plan = PlanPresenter(office.desk, plan_page, office.go)
    plan.opened(Place(Page.PLAN))
    plan.add()
    row = plan_page.state.selected
    for name, value in (("action", "Free fruit"), ("owner", "R. Patel"), ("due", "1 August"),
                        ("measure", "Seen at lunch"), ("contingency", "Ring the school")):  # fmt: skip
        plan.row_changed(row, name, value)
    plan.left()
    story.opened(Place(Page.STORY))
    assert all(section.chip == "Done" for section in story_page.state.sections if section.id != "strengths")

    ready = new_view()
    readiness = ReadinessPresenter(office.desk, ready, office.go)
    readiness.opened(Place(Page.READINESS))
    assert ready.state.blockers == ()
    assert ready.state.ready
    assert "Every child has a voice entry" in ready.state.in_place

    caseload.opened()
    (row,) = view.state.rows
    assert (row.reference, row.name, row.children) == ("F-2047", "Marlowe", "Alfie 3 · Ruby 7")
    assert (row.next, row.state) == ("Free fruit", "Sign the report. Ready to sign")
    now = office.desk.now.assessment
    assert now.actions[0].due == date(2026, 8, 1)
    assert all(entry.grade is not NotGrade.UNKNOWN for entry in now.grades)


def test_closing_without_asking_loses_nothing(office: Any, view: Any, reopen: Any, run_now: Any) -> None:
    draft = office.casework.new_family("F-1", "Marlowe")
    office.open(draft.assessment.id)
    family = FamilyPresenter(office.desk, view, office.go)
    family.opened(Place(Page.FAMILY))
    family.add_child()
    family.form_changed("name", "Alf")
    family.left()
    later = reopen(office)
    later.open(draft.assessment.id)
    again = FamilyPresenter(later.desk, view, later.go)
    again.opened(Place(Page.FAMILY))
    assert view.state.form.text("name") == "Alf"
    fill(again, name="Alfie", born="3/2/2023")
    assert [child.name for child in later.desk.now.assessment.children] == ["Alfie"]
    assert later.desk.now.kept == {}
    assert standing_blockers(later.desk.now.findings)
