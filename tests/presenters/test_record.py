"""The record: facts by topic, nothing typed lost, what is restricted folded, and a review takes it over."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Carer, Child
from neglect_tool.domain.record import TOPICS
from neglect_tool.domain.sharing import Reason, Share, Sharing
from neglect_tool.domain.work import Fact
from neglect_tool.gui.presenters.found import place_of
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.record import RecordPresenter
from neglect_tool.gui.presenters.record_state import ASK_ALONE, LOCATES, REFER_NOW, About, may_not_move
from neglect_tool.gui.presenters.undo_words import undo_words

HERE = Place(Page.RECORD)


@pytest.fixture
def page(office: Any, view: Any) -> RecordPresenter:
    draft = office.casework.new_family("F-1", "Made Up")
    office.open(draft.assessment.id)
    step = [
        changes.ChildPut(Child("c1", "Ruby", born=date(2019, 3, 14), named_needs=False)),
        changes.ChildPut(Child("c2", "Teo", born=date(2025, 9, 1))),
        changes.CarerPut(Carer("p1", "Leanne", in_household=True)),
    ]
    office.desk.submit(lambda casework: casework.apply(draft.assessment.id, step))
    presenter = RecordPresenter(office.desk, view, office.go)
    presenter.opened(HERE)
    return presenter


def write(page: RecordPresenter, code: str, child: str = "", carer: str = "", **answers: Any) -> None:
    page.add_fact(code, child, carer)
    for name, value in answers.items():
        page.form_changed(name, value)
    page.form_submit()


def group(view: Any, key: str) -> Any:
    return next(group for group in view.state.groups if group.key == key)


def test_every_topic_can_be_added_somewhere(page: Any, view: Any) -> None:
    assert [each.key for each in view.state.groups] == ["family", "child:c1", "child:c2", "carer:p1", "work"]
    offered = {code for each in view.state.groups for code, _ in each.can_add}
    assert offered == {topic.code for topic in TOPICS}
    assert all(each.topics == () for each in view.state.groups), "what is empty takes no room"
    assert group(view, "family").empty.startswith("consent or lawful basis, information shared")


def test_a_fact_is_kept_with_day_and_source_and_can_be_changed_and_taken_out(page: Any, view: Any, office: Any) -> None:
    write(page, "not-brought", "c1", text="Dentist", on="3 May", source="Clinic letter")
    (fact,) = office.desk.now.assessment.record
    assert fact == Fact("not-brought", "Dentist", "c1", "", date(2026, 5, 3), "Clinic letter")
    (topic,) = group(view, "child:c1").topics
    assert [(row.text, row.source) for row in topic.facts] == [("Dentist", "Clinic letter, 3 May 2026")]
    assert undo_words(office.desk.now) == "Undo a line of the record"
    line = topic.facts[0].line
    page.edit_fact(line)
    assert group(view, "child:c1").form.text("text") == "Dentist"
    page.form_changed("text", "Eye clinic")
    page.form_submit()
    assert [fact.text for fact in office.desk.now.assessment.record] == ["Eye clinic"]
    page.remove_fact(line)
    assert office.desk.now.assessment.record == ()
    page.undo()
    assert [fact.text for fact in office.desk.now.assessment.record] == ["Eye clinic"]


def test_what_is_wrong_is_said_at_its_field(page: Any, view: Any, office: Any) -> None:
    write(page, "consent", on="soon")
    form = group(view, "family").form
    assert {field.name for field in form.fields if field.wrong} == {"text", "on"}
    assert office.desk.now.assessment.record == ()


def test_a_topic_of_which_there_is_one_is_offered_once(page: Any, view: Any) -> None:
    write(page, "ethnicity", text="As they say it")
    write(page, "visitors", text="Tom, most weekends")
    offered = [code for code, _ in group(view, "family").can_add]
    assert "ethnicity" not in offered
    assert "visitors" in offered


def test_what_is_half_written_is_there_after_locking(page: Any, view: Any, office: Any, new_view: Any) -> None:
    page.add_fact("school", "c1", "")
    page.form_changed("text", "Example Primary, Ms H")
    page.left()
    again = office.again()
    again.open(office.desk.now.assessment.id)
    fresh = new_view()
    RecordPresenter(again.desk, fresh, again.go).opened(replace(HERE, field=f"{About('school', 'c1').key}/text"))
    assert group(fresh, "child:c1").form.text("text") == "Example Primary, Ms H"


def test_what_is_restricted_is_folded_and_so_is_where_somebody_lives(page: Any, view: Any, office: Any) -> None:
    write(page, "restricted", text="A worry about T.")
    write(page, "address", text="4 Mill Rise")
    write(page, "supervision", text="Talked over", restricted=True)
    assert [fact.restricted for fact in office.desk.now.assessment.record] == [True, False, True]
    rows = [row for each in view.state.groups for topic in each.topics for row in topic.facts]
    assert [row.text for row in rows] == ["", "", ""]
    assert all("T." not in row.spoken and "Mill" not in row.spoken for row in rows)
    line = next(row.line for row in rows if not row.restricted)
    page.show_fact(line)
    (address,) = group(view, "family").topics
    assert address.facts[0].text == "4 Mill Rise"
    assert address.note == LOCATES
    page.opened(HERE)
    assert group(view, "family").topics[0].facts[0].folded, "folded again when one comes back"


def test_words_stand_where_harm_would_be_missed(page: Any, view: Any) -> None:
    page.add_fact("injury", "c2", "")
    assert group(view, "child:c2").form.note == REFER_NOW
    page.form_cancel()
    page.add_fact("injury", "c1", "")
    assert group(view, "child:c1").form.note == ""
    page.form_cancel()
    page.add_fact("abuse", "", "p1")
    assert group(view, "carer:p1").form.note == ASK_ALONE


def test_a_child_may_not_move_about_where_nobody_knows_better() -> None:
    on = date(2026, 7, 1)
    assert may_not_move(Child("c", "A", due=date(2026, 9, 1)), on)
    assert may_not_move(Child("c", "A", born=date(2024, 7, 2)), on)
    assert not may_not_move(Child("c", "A", born=date(2024, 7, 1)), on)
    assert may_not_move(Child("c", "A", born=date(2016, 7, 1), named_needs=True), on)


def test_a_search_leads_to_the_line(page: Any, view: Any, office: Any) -> None:
    write(page, "visitors", text="Uncle Zebedee")
    while office.casework.refresh():
        pass
    (hit,) = office.casework.search("zebedee").hits
    place = place_of(hit)
    assert place.page is Page.RECORD
    page.opened(place)
    shown = next(state for state in reversed(view.states) if state.focus)
    assert shown.focus == group(view, "family").topics[0].facts[0].line
    page.add_fact("sharing", "", "")
    page.form_changed("source", "Aunt Quenby")
    page.left()
    while office.casework.refresh():
        pass
    (hit,) = office.casework.search("quenby").hits
    assert place_of(hit).page is Page.RECORD


def test_a_review_takes_the_record_over_and_no_grade(page: Any, office: Any) -> None:
    protected = Sharing(
        (Share("carer:p1", "J. Amos", date(2026, 7, 1), "agreed"),), Reason("J. Amos", date(2026, 7, 1), "found before")
    )
    step = [
        changes.FactWritten(Fact("address", "4 Mill Rise", sharing=protected)),
        changes.FactWritten(Fact("school", "Example Primary", "c1")),
        changes.FactWritten(Fact("restricted", "A worry", restricted=True)),
        changes.ChildPut(Child("c9", "Grown", born=date(2008, 7, 3))),
        changes.FactWritten(Fact("school", "College", "c9")),
    ]
    old = office.desk.now.assessment.id
    office.desk.submit(lambda casework: casework.apply(old, step))
    office.clock.now += timedelta(days=90)
    new = office.casework.start_assessment("F-1").assessment
    assert new.id != old
    assert [(fact.topic, fact.text, fact.restricted) for fact in new.record] == [
        ("address", "4 Mill Rise", False), ("school", "Example Primary", False), ("restricted", "A worry", True),
    ]  # fmt: skip
    assert new.record[0].sharing == Sharing((), protected.protected), "protected still; sharing is decided anew"
    assert (new.grades, new.jots, new.second_grades) == ((), (), ())
