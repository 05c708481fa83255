"""Events are kept as they are typed, wait for a day, come from a spreadsheet or an earlier profile; none is lost."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Event
from neglect_tool.domain.sharing import Reason, Share, Sharing
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.gui.presenters.chronology import PASTE, ChronologyPresenter
from neglect_tool.gui.presenters.pasted_events import left_over, read_pasted
from neglect_tool.gui.presenters.ports import Page, Place

CHRONOLOGY = Place(Page.CHRONOLOGY)
TODAY = date(2026, 7, 1)


@pytest.fixture
def page(family: Any, view: Any) -> ChronologyPresenter:
    made = ChronologyPresenter(family.desk, view, family.go)
    made.opened(CHRONOLOGY)
    return made


def write(office: Any, *events: Event) -> None:
    assessment = office.desk.now.assessment.id
    office.desk.submit(lambda casework: casework.apply(assessment, [changes.EventWritten(event) for event in events]))


def told(view: Any) -> list[str]:
    return [row.cells[2].upper for row in view.state.rows]


@pytest.mark.parametrize("typed", ["3/6/26", "3 June", "3.6.2026", "2026-06-03"])
def test_an_event_is_written_by_typing(page: ChronologyPresenter, family: Any, view: Any, typed: str) -> None:
    page.add()
    key = view.state.selected
    assert view.state.focus == f"{key}/on"
    for name, value in (("on", typed), ("agency", "School"), ("event", "Fetched late"), ("meaning", "She waited")):
        page.row_changed(key, name, value)
    family.timer.pass_()
    event = Event(date(2026, 6, 3), "School", "Fetched late", "She waited")
    assert family.desk.now.assessment.chronology == (event,)
    assert view.state.selected == key, "it is still the one that is written in"


@pytest.mark.parametrize(
    ("day", "wrong"), [("last spring", "Write the day"), ("3/6/27", "That day is still to come"), ("", "")]
)
def test_an_event_without_a_day_that_has_been_is_kept_and_says_why(
    page: ChronologyPresenter, family: Any, view: Any, reopen: Any, new_view: Any, day: str, wrong: str
) -> None:
    page.add()
    key = view.state.selected
    page.row_changed(key, "event", "Moved house")
    page.row_changed(key, "on", day)
    said = next(field.wrong for field in view.state.row.form.fields if field.name == "on")
    assert said.startswith(wrong) if wrong else not said
    assert view.state.row.wants.startswith("Not in the chronology yet.")
    assert [row.cells[2].lower for row in view.state.rows] == ["Not in the chronology yet"]
    page.left()
    assert family.desk.now.assessment.chronology == ()
    again, other = reopen(family), new_view()
    again.open(family.desk.now.assessment.id)
    there = ChronologyPresenter(again.desk, other, again.go)
    there.opened(CHRONOLOGY)
    assert other.state.row.form.text("event") == "Moved house"
    there.row_changed(other.state.selected, "on", "3 March 2026")
    there.left()
    assert [event.event for event in again.desk.now.assessment.chronology] == ["Moved house"]
    assert again.desk.now.kept == {}


def test_they_stand_in_either_order_and_are_found_by_words_and_agency(
    page: ChronologyPresenter, family: Any, view: Any
) -> None:
    write(
        family,
        Event(date(2026, 1, 5), "School", "No lunch", "Hungry"),
        Event(date(2026, 3, 5), "Police", "Alone at night", "Afraid"),
        Event(date(2025, 3, 5), "School", "Alone at the gate", ""),
    )
    assert told(view) == ["Alone at night", "No lunch", "Alone at the gate"]
    page.turn_order()
    assert told(view) == ["Alone at the gate", "No lunch", "Alone at night"]
    page.words_changed("ALONE")
    assert told(view) == ["Alone at the gate", "Alone at night"]
    assert view.state.counts == "2 of 3 events shown"
    page.agency_chosen("Police")
    assert told(view) == ["Alone at night"]
    assert view.state.agencies == ("Police", "School")
    page.words_changed("march 2025")
    page.agency_chosen("")
    assert told(view) == ["Alone at the gate"]
    page.opened(CHRONOLOGY)
    assert len(view.state.rows) == 3, "nobody is left with a part of the list without knowing it"


def test_the_whole_row_is_said(page: ChronologyPresenter, family: Any, view: Any) -> None:
    write(family, Event(date(2026, 1, 5), "School", "No lunch.", ""))
    (row,) = view.state.rows
    assert row.spoken == "5 January 2026. School. No lunch. What it meant for the child is not written yet."


def test_one_taken_out_comes_back(page: ChronologyPresenter, family: Any, view: Any) -> None:
    write(family, Event(date(2026, 1, 5), "School", "No lunch", ""))
    page.select(view.state.rows[0].key)
    assert view.state.row.named == "the event of 5 January 2026"
    page.remove_row(view.state.rows[0].key)
    assert view.state.rows == ()
    page.undo()
    assert told(view) == ["No lunch"]


def test_one_that_was_never_saved_is_taken_out_with_what_waits(
    page: ChronologyPresenter, family: Any, view: Any
) -> None:
    page.add()
    key = view.state.selected
    page.row_changed(key, "on", "3 June")
    page.row_changed(key, "event", "A slip")
    page.remove_row(key)
    page.left()
    assert family.desk.now.assessment.chronology == ()
    assert family.desk.now.kept == {}


def test_a_place_leads_to_its_event(page: ChronologyPresenter, family: Any, view: Any) -> None:
    write(family, Event(date(2026, 1, 5), "School", "No lunch", ""))
    key = f"chronology:{family.desk.now.keys['chronology'][0]}"
    page.opened(Place(Page.CHRONOLOGY, key=key))
    assert (view.state.selected, view.state.focus) == (key, f"{key}/event")
    page.opened(Place(Page.CHRONOLOGY, field=f"{key}/meaning", cursor=3))
    assert (view.state.selected, view.state.focus) == (key, ""), "the window puts the cursor back itself"
    page.opened(Place(Page.CHRONOLOGY, key="chronology:999"))
    assert view.state.selected == ""


@pytest.fixture
def series(office: Any) -> Any:
    folder = Path(__file__).parents[2] / "resources" / "families"
    for path in sorted(folder.glob("marlowe-*.json")):
        document = json.loads(path.read_bytes())
        office.put(canonical_bytes(document), document["id"])
    office.open("marlowe-2026-07")
    return office


def test_events_of_earlier_profiles_are_read_and_brought_in(series: Any, view: Any) -> None:
    page = ChronologyPresenter(series.desk, view, series.go)
    page.opened(CHRONOLOGY)
    count = len(series.desk.now.assessment.chronology)
    earlier = [row for row in view.state.rows if not row.ours]
    assert earlier
    assert view.state.bring_all == f"Bring all {len(earlier)} into this profile"
    page.select(earlier[0].key)
    assert view.state.row is None, "it is only read"
    assert view.state.offer.title == "From the profile of 12 January"
    page.bring(earlier[0].key)
    now = series.desk.now.assessment.chronology
    assert len(now) == count + 1
    assert now[-1].event == view.state.row.form.text("event")
    assert [row.key for row in view.state.rows if not row.ours] == [row.key for row in earlier[1:]]
    page.undo()
    assert len(series.desk.now.assessment.chronology) == count
    page.bring_all()
    assert all(row.ours for row in view.state.rows)
    page.undo()
    assert len(series.desk.now.assessment.chronology) == count, "one step brings them, and one takes them back"


SHEET = (
    "Date\tAgency\tEvent\tMeaning\n"
    "3/6/26\tSchool\tFetched late\tShe waited\n"
    "\n"
    "last spring\tPolice\tCalled out\t\n"
    "5 Jan 2026\tGP\t\"Two lines\nin a cell\"\tAn ear untreated\n"
    "3/6/27\tGP\tBooked\t\n"
    "3/6/26\tSchool\tFetched late\tShe waited\n"
    "no tabs here\n"
    "4/6/26\tSchool\n"
)  # fmt: skip


def test_lines_of_a_spreadsheet_are_looked_at_before_they_come_in(
    page: ChronologyPresenter, family: Any, view: Any
) -> None:
    page.paste()
    assert view.state.focus == f"{PASTE}/text"
    page.form_changed("text", SHEET)
    assert view.state.paste.submit == "Add 2 events"
    assert view.state.pasted == (
        "Line 2: 3 June 2026, School. Fetched late",
        "Line 4: “last spring” is not a day. Write the day, such as 3 June 2026 or 3/6/2026.",
        "Line 5: 5 January 2026, GP. Two lines\nin a cell",
        "Line 6: That day is still to come. What is meant to happen belongs in the plan.",
        "Line 7: This event is in the chronology already.",
        "Line 8: Put a tab between date, agency, event and meaning; the day comes first.",
        "Line 9: Say what happened, in the third column.",
    )
    page.form_submit()
    assert [event.event for event in family.desk.now.assessment.chronology] == ["Fetched late", "Two lines\nin a cell"]
    left = view.state.paste.text("text")
    assert left.split("\n")[0].startswith("last spring\tPolice\tCalled out")
    assert "no tabs here" in left
    page.undo()
    assert family.desk.now.assessment.chronology == ()


def test_what_was_pasted_and_not_added_is_there_again(
    page: ChronologyPresenter, family: Any, reopen: Any, new_view: Any
) -> None:
    page.paste()
    page.form_changed("text", "last spring\tPolice\tCalled out")
    page.form_submit()
    page.form_cancel()
    page.left()
    again, other = reopen(family), new_view()
    again.open(family.desk.now.assessment.id)
    there = ChronologyPresenter(again.desk, other, again.go)
    there.opened(CHRONOLOGY)
    assert other.state.paste.text("text") == "last spring\tPolice\tCalled out"
    there.form_changed("text", "3 April 2026\tPolice\tCalled out")
    there.form_submit()
    assert other.state.paste is None
    assert again.desk.now.kept == {}


CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)


@given(st.lists(st.lists(CELL, min_size=1, max_size=6), max_size=6))
def test_no_pasted_word_is_lost(rows: list[list[str]]) -> None:
    """Every line either became an event that holds its words, or stands in what is left."""
    text = "\n".join("\t".join(cells) for cells in rows)
    lines = read_pasted(text, TODAY, ())
    left = left_over(lines)
    heads = {"date", "day", "when", "agency", "source", "event", "what happened", "meaning", "impact"}
    for cells in rows:
        for cell in cells:
            said = cell.strip().strip('"').strip()
            if said and said.casefold() not in heads and '"' not in text:
                held = any(
                    said in (*line.cells[:1], line.event.agency, line.event.event)
                    or said in line.event.meaning
                    for line in lines if line.event
                )  # fmt: skip
                assert held or said in left


def test_lines_with_odd_quotation_marks_are_words() -> None:
    (line,) = read_pasted('3/6/26\tSchool\t"Go away", she said', TODAY, ())
    assert line.event is not None
    assert line.event.event == '"Go away", she said'


def test_five_hundred_are_shown_quickly(page: ChronologyPresenter, family: Any, view: Any) -> None:
    write(family, *(Event(date(2024, 1, 1 + n % 28), f"Agency {n % 9}", f"Event {n}", "") for n in range(500)))
    assert len(view.state.rows) == 500
    assert view.state.counts == "500 events"


def test_what_was_shared_from_an_earlier_profile_is_not_shared_again_and_what_was_protected_is(
    series: Any, view: Any
) -> None:
    day = date(2026, 1, 12)
    share, reason = Share("carer:leanne", "J. Amos", day, "She asked"), Reason("J. Amos", day, "Unsafe")
    event = Event(date(2025, 5, 5), "Police", "Called out", "", Sharing((share,), reason))
    series.casework.apply("marlowe-2026-01", [changes.EventWritten(event)])
    series.open("marlowe-2026-07")
    page = ChronologyPresenter(series.desk, view, series.go)
    page.opened(CHRONOLOGY)
    page.bring(next(row.key for row in view.state.rows if row.cells[2].upper == "Called out"))
    assert series.desk.now.assessment.chronology[-1].sharing == Sharing(protected=reason)
