"""Who may not read a text: decided by name and with a reason, kept as it is filled in, lifted again, and undone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Carer, Child, Event
from neglect_tool.domain.sharing import NOTHING, Part, Reason, Share, Sharing
from neglect_tool.gui.presenters.chronology import ChronologyPresenter
from neglect_tool.gui.presenters.marking import MARK, chips, read_marking, sharing_of
from neglect_tool.gui.presenters.ports import Page, Place

TODAY = date(2026, 7, 1)
RISK = "He must not learn who said it"


@pytest.fixture
def page(office: Any, view: Any) -> ChronologyPresenter:
    draft = office.casework.new_family("F-1", "Made Up")
    office.open(draft.assessment.id)
    step = [
        changes.ChildPut(Child("c1", "Ruby", born=date(2019, 3, 14), named_needs=False)),
        changes.CarerPut(Carer("p1", "Leanne", in_household=True)),
        changes.EventWritten(Event(date(2026, 6, 3), "School", "Fetched late")),
    ]
    office.desk.submit(lambda casework: casework.apply(draft.assessment.id, step))
    made = ChronologyPresenter(office.desk, view, office.go)
    made.opened(Place(Page.CHRONOLOGY, key=event(office)))
    return made


def event(office: Any) -> str:
    return f"chronology:{office.desk.now.keys['chronology'][0]}"


def fill(page: ChronologyPresenter, **answers: Any) -> None:
    for name, value in answers.items():
        page.marking_changed(name, value)


def decided(office: Any) -> Sharing:
    found = sharing_of(office.desk.now, Part.CHRONOLOGY, office.desk.now.keys["chronology"][0])
    assert found is not None
    return found


def test_a_mark_needs_a_name_and_a_reason_and_says_who_decided_when(page: Any, office: Any, view: Any) -> None:
    page.mark(event(office))
    fill(page, withheld=("carer:p1",), by="")
    page.marking_submit()
    wrong = {field.name: field.wrong for field in view.state.row.marking.fields if field.wrong}
    assert set(wrong) == {"by", "why"}
    assert decided(office) == NOTHING
    fill(page, by="R. Patel", why=RISK)
    page.marking_submit()
    assert decided(office) == Sharing(withheld=(Share("carer:p1", "R. Patel", TODAY, RISK),))
    assert view.state.row.marking is None
    assert view.state.row.marks == ("Not for Leanne",)
    assert view.state.rows[0].cells[2].lower.startswith("Not for Leanne.")
    page.undo()
    assert decided(office) == NOTHING
    page.redo()
    assert view.state.row.marks == ("Not for Leanne",)


def test_other_words_keep_the_mark_and_nothing_chosen_lifts_it(page: Any, office: Any, view: Any) -> None:
    page.mark(event(office))
    fill(page, protected=True, why=RISK)
    page.marking_submit()
    page.row_changed(event(office), "event", "Fetched an hour late")
    office.timer.pass_()
    assert view.state.row.marks == ("Protected",)
    page.mark(event(office))
    fill(page, protected=False)
    page.marking_submit()
    assert view.state.row.marks == ()


def test_what_is_half_filled_opens_again_on_its_event(
    page: Any, office: Any, view: Any, reopen: Any, new_view: Any
) -> None:
    page.mark(event(office))
    fill(page, traceless=("carer:p1",), why=RISK)
    page.left()
    later, again = reopen(office), new_view()
    later.open(office.desk.now.assessment.id)
    made = ChronologyPresenter(later.desk, again, later.go)
    made.opened(Place(Page.CHRONOLOGY, field=f"{view.state.row.marking.key}/why"))
    assert again.state.row.marking.text("why") == RISK
    made.marking_submit()
    assert again.state.row.marks == ("No trace for Leanne",)


def test_a_decision_that_stands_keeps_its_day_and_a_mark_ends_what_was_let_in(page: Any, office: Any) -> None:
    before = date(2026, 5, 1)
    was = Sharing(
        (Share("carer:p1", "J. Amos", before, "asked"),), Reason("J. Amos", before, RISK),
        withheld=(Share("child:c1", "J. Amos", before, RISK),),
    )  # fmt: skip
    page.mark(event(office))
    form = _form(office, was)
    assert read_marking(form, was, TODAY) == (replace(was, shares=()), {})
    fewer = form.answered("protected", value=False)
    assert read_marking(fewer, was, TODAY)[0] == replace(was, protected=None)
    out = fewer.answered("withheld", ("child:c1", "carer:p1")).answered("why", "Asked again")
    now, _ = read_marking(out, was, TODAY)
    assert now.shares == ()
    assert {each.on for each in now.withheld} == {TODAY}
    assert chips(office.desk.now, now) == ("Not for Ruby", "Not for Leanne")
    assert MARK == "Who may read it"


def _form(office: Any, sharing: Sharing) -> Any:
    from neglect_tool.gui.presenters.marking import mark_key, marking_form

    return marking_form(mark_key(Part.CHRONOLOGY, "1"), office.desk.now, sharing, "this event", "R. Patel")
