"""A day is one entry of the child's voice: saved as it is typed, undone, come back to, and never mixed with another."""

from datetime import date
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Child, Visit, Voice
from neglect_tool.domain.day import NOT_ASKED
from neglect_tool.domain.sharing import Part, Reason, Sharing
from neglect_tool.gui.presenters.day import OPEN, DayPresenter
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.packs.day import shipped_day

DAY = Place(Page.DAY)


@pytest.fixture
def family(office: Any) -> Any:
    draft = office.casework.new_family("F-1", "Marlowe")
    step = [
        changes.ChildPut(Child("r", "Ruby", born=date(2019, 3, 1), named_needs=False)),
        changes.ChildPut(Child("a", "Alfie", born=date(2023, 1, 1), named_needs=True)),
        changes.ChildPut(Child("b", "Baby", due=date(2026, 9, 30), named_needs=False)),
        changes.VisitPut(Visit("v1", date(2026, 6, 24), announced=False, observer="R. Patel", seen=("r",))),
    ]
    office.casework.apply(draft.assessment.id, step)
    office.open(draft.assessment.id)
    return office


def presenter(office: Any, view: Any, place: Place = DAY) -> DayPresenter:
    made = DayPresenter(office.desk, view, office.go, shipped_day)
    made.opened(place)
    return made


@pytest.fixture
def page(family: Any, view: Any) -> DayPresenter:
    return presenter(family, view)


def moment(view: Any, key: str) -> Any:
    return next(each for each in view.state.moments if each.key == key)


def test_it_is_saved_as_one_voice_entry_with_its_day_and_visit(page: DayPresenter, family: Any, view: Any) -> None:
    page.head_changed("visit", "v1")
    page.moment_changed("bedtime", "text", "“I put Alfie to bed.”")
    page.moment_changed("bedtime", "learned", "child")
    page.moment_changed("bedtime", "who", "nobody else")
    page.moment_changed("tea", "text", "Toast")
    family.timer.pass_()
    (voice,) = family.desk.now.assessment.voice
    assert (voice.child, voice.visit, voice.method, voice.day) == ("r", "v1", "day-in-my-life", "weekday")
    assert voice.text.split("\n") == [
        "Tea: Toast",
        "Bedtime, in the child’s words, with nobody else: “I put Alfie to bed.”",
        "Not asked yet: Waking, Getting ready, Morning, Midday, Afternoon, Evening, Bath, Night.",
    ]
    assert view.state.asked == "2 of 10 moments"
    page.moment_changed("tea", "text", "Toast, standing")
    family.timer.pass_()
    assert len(family.desk.now.assessment.voice) == 1
    assert family.desk.now.kept == {}


def test_what_the_child_says_goes_nowhere_else(page: DayPresenter, family: Any) -> None:
    before = family.desk.now.assessment
    page.moment_changed("night", "text", "“Dad went out.”")
    page.left()
    after = family.desk.now.assessment
    assert (after.grades, after.views, after.chronology, after.jots) == (
        before.grades, before.views, before.chronology, before.jots
    )  # fmt: skip
    assert len(after.voice) == 1


def test_not_asked_yet_stands_until_it_is_asked(page: DayPresenter, view: Any) -> None:
    assert {each.chip for each in view.state.moments if each.key != "else"} == {NOT_ASKED}
    page.moment_changed("tea", "learned", "seen")
    assert moment(view, "tea").chip == NOT_ASKED, "how it was learned says nothing alone"
    page.moment_changed("tea", "text", "Toast")
    assert moment(view, "tea").chip == "Done"
    page.moment_changed("tea", "learned", "")
    assert [words for _, words in moment(view, "tea").form.fields[2].choices][-1] == "Not said"
    page.moment_changed("tea", "text", "")
    assert [words for _, words in moment(view, "tea").form.fields[2].choices][-1] == NOT_ASKED


def test_prompts_suit_the_child(page: DayPresenter, view: Any) -> None:
    ruby = moment(view, "waking").prompts
    page.head_changed("child", "a")
    alfie = moment(view, "waking").prompts
    page.head_changed("child", "b")
    baby = moment(view, "waking").prompts
    assert len({ruby, alfie, baby}) == 3
    assert len(alfie) > len(ruby), "Alfie has named needs, which are asked about as well"
    assert "whoever carries them" in view.state.begin
    choices = [words for _, words in moment(view, "waking").form.fields[2].choices]
    assert choices == ["Seen", "Told by others", NOT_ASKED], "one who is not born yet has no words"


def test_each_child_and_kind_of_day_has_its_own(page: DayPresenter, family: Any, view: Any) -> None:
    page.moment_changed("tea", "text", "Toast")
    page.head_changed("day", "weekend")
    assert moment(view, "tea").form.text("text") == ""
    page.moment_changed("tea", "text", "Chips")
    page.head_changed("child", "a")
    page.moment_changed("tea", "text", "Mash")
    page.head_changed("child", "r")
    assert moment(view, "tea").form.text("text") == "Chips"
    page.head_changed("day", "weekday")
    assert moment(view, "tea").form.text("text") == "Toast"
    told = {(voice.child, voice.day): voice.text.split("\n")[0] for voice in family.desk.now.assessment.voice}
    assert told == {("r", "weekday"): "Tea: Toast", ("r", "weekend"): "Tea: Chips", ("a", "weekend"): "Tea: Mash"}


def test_another_time_stands_beside_the_first(page: DayPresenter, family: Any, view: Any) -> None:
    assert view.state.again == ""
    page.moment_changed("tea", "text", "Toast")
    family.timer.pass_()
    page.again()
    assert moment(view, "tea").form.text("text") == ""
    page.moment_changed("tea", "text", "Nothing")
    family.timer.pass_()
    assert [voice.text.split("\n")[0] for voice in family.desk.now.assessment.voice] == ["Tea: Toast", "Tea: Nothing"]
    first = family.desk.now.keys["voice"][0]
    page.head_changed("line", first)
    assert moment(view, "tea").form.text("text") == "Toast"


def test_undo_and_redo_show_what_is_saved_by_then(page: DayPresenter, family: Any, view: Any) -> None:
    page.moment_changed("tea", "text", "Toast")
    family.timer.pass_()
    page.moment_changed("tea", "text", "Nothing")
    page.undo()
    assert moment(view, "tea").form.text("text") == "Toast"
    page.redo()
    assert moment(view, "tea").form.text("text") == "Nothing"
    page.undo()
    page.undo()
    assert family.desk.now.assessment.voice == ()
    assert moment(view, "tea").form.text("text") == ""
    page.moment_changed("tea", "text", "Soup")
    page.left()
    assert [voice.text.split("\n")[0] for voice in family.desk.now.assessment.voice] == ["Tea: Soup"]


def test_a_day_emptied_is_taken_out_and_comes_back(page: DayPresenter, family: Any, view: Any) -> None:
    page.moment_changed("tea", "text", "Toast")
    family.timer.pass_()
    page.moment_changed("tea", "text", "")
    family.timer.pass_()
    assert family.desk.now.assessment.voice == ()
    page.undo()
    assert moment(view, "tea").form.text("text") == "Toast"


def test_what_is_not_enough_yet_is_kept(page: DayPresenter, family: Any, view: Any, reopen: Any, new_view: Any) -> None:
    page.head_changed("day", "holiday")
    page.head_changed("visit", "v1")
    page.moment_changed("tea", "learned", "seen")
    page.left()
    assert family.desk.now.assessment.voice == ()
    again, other = reopen(family), new_view()
    again.open(family.desk.now.assessment.id)
    there = presenter(again, other, Place(Page.DAY, typed=((OPEN, view.state.account),)))
    assert (other.state.head.text("day"), other.state.head.text("visit")) == ("holiday", "v1")
    assert moment(other, "tea").form.text("learned") == "seen"
    there.moment_changed("tea", "text", "Toast")
    there.left()
    assert again.desk.now.assessment.voice[0].text.startswith("Tea, as seen: Toast")
    assert again.desk.now.kept == {}


def test_two_quick_saves_of_a_new_account_make_one_entry(family: Any, view: Any, later: Any) -> None:
    desk = Desk(family.casework, later, family.timer, lambda at: at)
    desk.open(family.desk.now.assessment.id, lambda: None)
    later.go_on()
    page = DayPresenter(desk, view, family.go, shipped_day)
    page.opened(DAY)
    page.moment_changed("tea", "text", "To")
    desk.flush()
    page.moment_changed("tea", "text", "Toast")
    desk.flush()
    later.go_on()
    assert [voice.text.split("\n")[0] for voice in desk.now.assessment.voice] == ["Tea: Toast"]


def test_a_text_that_was_written_elsewhere_is_shown_whole(family: Any, view: Any) -> None:
    voice = Voice("r", None, "day-in-my-life", "She drew the house.\nTea: chips\nAnd more.", "weekend")
    family.desk.submit(lambda casework: casework.apply(family.desk.now.assessment.id, [changes.VoiceWritten(voice)]))
    line = family.desk.now.keys["voice"][0]
    page = presenter(family, view, Place(Page.DAY, key=f"voice:{line}"))
    assert view.state.head.text("day") == "weekend"
    assert moment(view, "else").form.text("text") == "She drew the house.\nAnd more."
    page.moment_changed("bath", "text", "Warm")
    page.left()
    (now,) = family.desk.now.assessment.voice
    assert now.text.split("\n")[:4] == ["Tea: chips", "Bath: Warm", "Anything else: She drew the house.", "  And more."]


def test_without_a_child_there_is_a_way_to_one(office: Any, view: Any) -> None:
    draft = office.casework.new_family("F-1", "Marlowe")
    office.open(draft.assessment.id)
    presenter(office, view)
    assert (view.state.head, view.state.moments) == (None, ())


def test_a_protected_account_stays_protected_however_it_is_reworded(page: DayPresenter, family: Any) -> None:
    page.moment_changed("tea", "text", "Toast")
    family.timer.pass_()
    line = family.desk.now.keys["voice"][0]
    protected = Sharing(protected=Reason("J. Amos", date(2026, 7, 1), "Unsafe"))
    change = changes.SharingSet(Part.VOICE, line, protected)
    family.desk.submit(lambda casework: casework.apply(family.desk.now.assessment.id, [change]))
    for text in ("", "Soup"):
        page.moment_changed("tea", "text", text)
        family.timer.pass_()
    (voice,) = family.desk.now.assessment.voice
    assert (voice.text.split("\n")[0], voice.sharing) == ("Tea: Soup", protected)
